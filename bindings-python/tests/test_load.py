"""A thousand calls in flight on one loop: every answer comes, and memory is bounded."""

from __future__ import annotations

import asyncio
import gc
import os
import re
import time
from collections import defaultdict
from pathlib import Path
from random import Random

import pytest

import tillbridge
from support.effort import Effort
from support.sandbox import Sandbox

IN_FLIGHT = 1_000
CALLS = 2 * IN_FLIGHT
CONNECTIONS = 64
FAULTS = ["act_then_close", "close_after_reading", "server_error"]


class Round:
    """So many charges, one of twenty with a fault, and how they ended."""

    def __init__(
        self, sandbox: Sandbox, client: tillbridge.AsyncGlanceGrow, choices: Random
    ) -> None:
        self.sandbox, self.client, self.choices = sandbox, client, choices
        self.ended: defaultdict[str, set[str]] = defaultdict(set)
        self.in_flight = self.most_in_flight = self.most_files = 0

    async def play(self) -> None:
        await asyncio.gather(*(self._worker(number) for number in range(IN_FLIGHT)))
        assert asyncio.all_tasks() == {asyncio.current_task()}

    async def _worker(self, number: int) -> None:
        for marker in (f"{number} first", f"{number} second"):
            if self.choices.randrange(20) == 0:
                self.sandbox.fault("charge", self.choices.choice(FAULTS))
                self.most_files = max(self.most_files, open_files())
            self.in_flight += 1
            self.most_in_flight = max(self.most_in_flight, self.in_flight)
            ended = await self._charge(marker)
            self.in_flight -= 1
            self.ended[ended].add(marker)

    async def _charge(self, marker: str) -> str:
        try:
            await self.client.charge(
                amount="1.05", currency="ILS", card_token="tok_visa", description=marker
            )
        except tillbridge.OutcomeUnknownError:
            return "open"
        except tillbridge.PaymentError:
            return "refused"
        return "done"

    def check(self) -> None:
        """Every call has ended once, and as it says."""
        assert sum(map(len, self.ended.values())) == CALLS
        markers = [entry["marker"] for entry in self.sandbox.ask("/ledger")["entries"]]
        moved = set(markers)
        assert len(moved) == len(markers), "a charge moved twice"
        assert self.ended["done"] <= moved, "a charge that was reported did not happen"
        assert not self.ended["refused"] & moved, "a charge that was refused happened"
        assert moved <= self.ended["done"] | self.ended["open"]
        assert self.ended["open"], "no fault hit"
        assert self.most_in_flight == IN_FLIGHT


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))


def memory() -> int:
    """What this process holds, in KiB."""
    gc.collect()
    found = re.search(r"VmRSS:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found is not None
    return int(found[1])


async def test_a_thousand_calls_in_flight_lose_no_answer_and_no_money(sandbox: Sandbox) -> None:
    effort = Effort()
    choices = effort.choices("load")
    client = sandbox.async_client(retries=0, max_connections=CONNECTIONS, deadline=120)
    files = open_files()
    ends = effort.ends(0)
    rounds, warm = 0, 0
    while rounds < 3 or time.monotonic() < ends:
        sandbox.reset()
        played = Round(sandbox, client, choices)
        await played.play()
        played.check()
        # A connection that the other side has closed is noticed a little later.
        assert played.most_files - files <= 2 * CONNECTIONS
        rounds += 1
        if rounds == 2:
            warm = memory()
    grown = memory() - warm
    assert grown < 16 * 1024, f"{grown} KiB more after {rounds} rounds"


async def test_any_number_of_transactions_is_walked_in_constant_memory(sandbox: Sandbox) -> None:
    count = 10_000 if Effort().soak is None else 100_000
    sandbox.ask("/glance_grow/transactions", {"count": count})
    walked, warm = 0, 0
    async with sandbox.async_client() as client:
        async for _ in client.transactions(page_size=100):
            walked += 1
            if walked == count // 4:
                warm = memory()
    assert walked == count
    grown = memory() - warm
    assert grown < 8 * 1024, f"{grown} KiB more"


async def test_failed_calls_leave_no_memory_behind(sandbox: Sandbox) -> None:
    """Not even one that only the collector could free."""
    client = sandbox.async_client(retries=0)

    async def fail(times: int) -> None:
        for _ in range(times):
            with pytest.raises(tillbridge.NotFoundError):
                await client.get_transaction("txn_of_nobody")

    await fail(300)
    warm = len(gc.get_objects())
    await fail(300)
    gc.collect()
    assert len(gc.get_objects()) - warm < 300
