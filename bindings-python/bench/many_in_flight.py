"""Fifty calls at a time on asyncio: `get_transaction` with its typed result against aiohttp."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

import aiohttp

import tillbridge
from _shared import Target, show, side_by_side

FLIGHTS = 50
CALLS = 40
ROUNDS = 11


async def timed(call: Callable[[], Awaitable[object]]) -> float:
    async def flight() -> None:
        for _ in range(CALLS):
            await call()

    started = time.perf_counter()
    await asyncio.gather(*(flight() for _ in range(FLIGHTS)))
    return (time.perf_counter() - started) / (CALLS * FLIGHTS) * 1e6


target = Target()
client = tillbridge.AsyncGlanceGrow(**target.account)
runner = asyncio.Runner() if hasattr(asyncio, "Runner") else None
loop = runner.get_loop() if runner else asyncio.new_event_loop()


async def open_session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=100))


session = loop.run_until_complete(open_session())


async def read_with_aiohttp() -> object:
    async with session.get(target.url, headers=target.headers) as answer:
        return await answer.json()


def ours() -> float:
    return loop.run_until_complete(timed(lambda: client.get_transaction(target.transaction_id)))


def reference() -> float:
    return loop.run_until_complete(timed(read_with_aiohttp))


medians = side_by_side(ours, reference, ROUNDS)
show(f"python asyncio, {FLIGHTS} in flight", medians[0], "aiohttp", medians[1], 1.0)
loop.run_until_complete(session.close())
loop.close()
target.stop()
