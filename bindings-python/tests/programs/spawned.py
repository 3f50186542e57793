"""Starts children that share nothing with their parent but the program."""

import json
import multiprocessing

import tillbridge
from _account import ACCOUNT


def child(number: int) -> list[str]:
    client = tillbridge.GlanceGrow(**ACCOUNT)
    return [
        client.charge(
            amount=1, currency="ILS", card_token="tok_visa", description=f"{number}-{call}"
        ).transaction_id
        for call in range(4)
    ]


if __name__ == "__main__":
    child(0)
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        made = pool.map(child, range(1, 4), chunksize=1)
    print(json.dumps([item for items in made for item in items]))  # noqa: T201
