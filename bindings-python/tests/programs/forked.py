"""Forks children while threads of the parent use the same clients, made and used before."""

import asyncio
import json
import multiprocessing
import threading

import tillbridge
from _account import ACCOUNT, order

CHILDREN = 6
THREADS = 4

client = tillbridge.GlanceGrow(**ACCOUNT)
async_client = tillbridge.AsyncGlanceGrow(**ACCOUNT)


def blocking(marker: str) -> str:
    made = client.charge(**order(marker))
    return client.get_transaction(made.transaction_id).transaction_id


async def on_a_loop(marker: str) -> str:
    made = await async_client.charge(**order(marker))
    return made.transaction_id


def child(number: int) -> list[str]:
    made = [blocking(f"child-{number}-{call}") for call in range(5)]
    made.append(asyncio.run(on_a_loop(f"child-{number}-asyncio")))
    with tillbridge.GlanceGrow(**ACCOUNT) as own:
        own.list_transactions()
    return made


def call_on(stop: threading.Event, done: list[str], name: str) -> None:
    while not stop.is_set() or not done:
        done.append(blocking(f"{name}-{len(done)}"))


if __name__ == "__main__":
    blocking("before")
    asyncio.run(on_a_loop("before-asyncio"))
    stop = threading.Event()
    done: list[list[str]] = [[] for _ in range(THREADS)]
    threads = [
        threading.Thread(target=call_on, args=[stop, made, f"thread-{number}"])
        for number, made in enumerate(done)
    ]
    for thread in threads:
        thread.start()
    with multiprocessing.get_context("fork").Pool(CHILDREN) as pool:
        children = pool.map(child, range(CHILDREN), chunksize=1)
    stop.set()
    for thread in threads:
        thread.join()
    blocking("after")
    print(json.dumps({"children": children, "threads": done}))  # noqa: T201
