"""Starts children that share nothing with their parent but the program."""

import json
import multiprocessing
import sys

import tillbridge
from _account import ACCOUNT, order


def child(number: int) -> list[str]:
    client = tillbridge.GlanceGrow(**ACCOUNT)
    return [client.charge(**order(f"{number}-{call}")).transaction_id for call in range(4)]


if __name__ == "__main__":
    child(0)
    with multiprocessing.get_context(sys.argv[1]).Pool(3) as pool:
        made = pool.map(child, range(1, 4), chunksize=1)
    print(json.dumps([item for items in made for item in items]))  # noqa: T201
