"""Forks again and again within a running loop, beside threads that call; children fork too."""

import asyncio
import os
import signal
import sys
import threading
from typing import NoReturn

import tillbridge
from _account import ACCOUNT, order

FORKS = int(sys.argv[1])

client = tillbridge.GlanceGrow(**ACCOUNT)
async_client = tillbridge.AsyncGlanceGrow(**ACCOUNT)
stop = threading.Event()


def calls() -> None:
    while not stop.is_set():
        client.charge(**order("thread"))


async def calls_on_the_loop() -> None:
    while not stop.is_set():
        await async_client.charge(**order("loop"))


def work() -> None:
    client.charge(**order("child"))
    asyncio.run(async_client.charge(**order("child, on a loop")))


def child(generations: int) -> NoReturn:
    # Nothing may hang: a child that does is ended, and counts as failed.
    signal.alarm(60)
    status = 1
    try:
        work()
        if generations:
            own = os.fork()
            if own == 0:
                child(generations - 1)
            assert os.waitstatus_to_exitcode(os.waitpid(own, 0)[1]) == 0
            work()
        status = 0
    finally:
        os._exit(status)


async def main() -> None:
    loops = [asyncio.create_task(calls_on_the_loop()) for _ in range(4)]
    await async_client.charge(**order("first"))
    for _ in range(FORKS):
        own = os.fork()
        if own == 0:
            child(1)
        _, status = await asyncio.to_thread(os.waitpid, own, 0)
        assert os.waitstatus_to_exitcode(status) == 0, status
    stop.set()
    await asyncio.gather(*loops)


if __name__ == "__main__":
    threads = [threading.Thread(target=calls) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        asyncio.run(main())
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    print(os.getpid())  # noqa: T201
