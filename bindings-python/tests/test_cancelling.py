"""Cancelling stops the waiting and not the money, and leaves neither connections nor tasks."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from typing import Any

import pytest
import uvloop

import tillbridge
from support.effort import Effort
from support.line import Line
from support.sandbox import Sandbox
from support.writes import WRITES, Write

MONEY = [write for write in WRITES if write.kind == "money"]
# Longer than any test waits: nothing here ends by its deadline.
NEVER = 600


@pytest.fixture
def line(sandbox: Sandbox) -> Iterator[Line]:
    line = Line(sandbox.ready["url"])
    yield line
    line.stop()


def charge(client: Any, marker: str, **given: Any) -> Coroutine[Any, Any, Any]:
    made: Coroutine[Any, Any, Any] = client.charge(
        amount=1, currency="ILS", card_token="tok_visa", description=marker, **given
    )
    return made


def engine_threads() -> int:
    """The threads of this process that are not Python's."""
    return len(os.listdir("/proc/self/task"))


async def cancel(task: asyncio.Task[Any]) -> None:
    task.cancel()
    await task


async def time_out(task: asyncio.Task[Any]) -> None:
    await asyncio.wait_for(task, 0.01)


async def cancel_the_group(task: asyncio.Task[Any]) -> None:
    group = asyncio.gather(task)
    group.cancel()
    try:
        await group
    finally:
        await asyncio.wait([task])


WAYS: list[Callable[[asyncio.Task[Any]], Awaitable[None]]] = [cancel, time_out, cancel_the_group]
LOOPS: list[Callable[[], asyncio.AbstractEventLoop]] = [
    asyncio.SelectorEventLoop,
    uvloop.new_event_loop,
]


@pytest.mark.parametrize("new_loop", LOOPS)
@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_stop_waiting_means_the_same(
    sandbox: Sandbox,
    line: Line,
    way: Callable[[asyncio.Task[Any]], Awaitable[None]],
    new_loop: Callable[[], asyncio.AbstractEventLoop],
) -> None:
    sandbox.fault("get_transaction", "stall", times=8)
    sandbox.fault("charge", "act_then_stall", times=8)
    client = sandbox.client_of("glance_grow", True, line.url, deadline=NEVER)
    charging = sandbox.client_of("glance_grow", True, line.url, deadline=0.5)

    async def work() -> None:
        reads = [asyncio.create_task(client.get_transaction(f"txn_{n}")) for n in range(8)]
        await asyncio.to_thread(lambda: sandbox.await_arrival("get_transaction", 8))
        for task in reads:
            with pytest.raises((asyncio.CancelledError, asyncio.TimeoutError)):
                await way(task)
        # What was only read is let go of at once, with its connection.
        await asyncio.to_thread(line.await_open, 0)
        charges = [asyncio.create_task(charge(charging, f"mark-{n}")) for n in range(8)]
        await asyncio.to_thread(sandbox.await_charges, 8)
        for task in charges:
            with pytest.raises(tillbridge.OutcomeUnknownError) as raised:
                await way(task)
            assert raised.value.attempt.marker is not None
        # A charge runs to its end, which is its deadline.
        await asyncio.to_thread(line.await_open, 0)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    before = engine_threads()
    loop = new_loop()
    try:
        loop.run_until_complete(work())
        loop.run_until_complete(loop.shutdown_default_executor())
    finally:
        loop.close()
    # The engine has one thread, and another one that looks names up.
    assert engine_threads() <= before + 2
    assert len(sandbox.ask("/ledger")["entries"]) == 8


@pytest.mark.parametrize("write", MONEY, ids=str)
async def test_a_call_of_every_provider_that_moved_money_says_so_when_cancelled(
    sandbox: Sandbox, write: Write
) -> None:
    given = write.prepare(sandbox, "cancelled")
    before = write.carried_out(sandbox)
    operation = write.as_sandbox or write.operation
    # Glase names its operation in the body, which the fault waits for.
    sandbox.fault(operation, "act_then_stall", provider=write.provider)
    client = sandbox.client_of(write.provider, True)
    task = asyncio.create_task(getattr(client, write.operation)(**given))
    await asyncio.to_thread(sandbox.wait_for, lambda: write.carried_out(sandbox) > before)
    task.cancel()
    with pytest.raises(tillbridge.OutcomeUnknownError) as raised:
        await task
    assert isinstance(raised.value.__cause__, asyncio.CancelledError)
    assert raised.value.attempt.provider == write.provider
    assert write.carried_out(sandbox) == before + 1


async def test_a_call_that_waits_for_a_connection_is_only_cancelled(sandbox: Sandbox) -> None:
    sandbox.fault("get_transaction", "stall")
    client = sandbox.client_of("glance_grow", True, max_connections=1, deadline=NEVER)
    holder = asyncio.create_task(client.get_transaction("txn_1"))
    await asyncio.to_thread(sandbox.await_arrival, "get_transaction")
    waiting = asyncio.create_task(charge(client, "waiting"))
    for _ in range(3):
        await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    holder.cancel()
    await asyncio.wait([holder])
    # The connection is free again, and the charge was never made.
    await charge(client, "afterwards")
    assert sandbox.charged("waiting") == 0


async def test_a_call_that_waits_to_be_repeated_is_only_cancelled(sandbox: Sandbox) -> None:
    sandbox.fault("charge", "rate_limited", retry_after=300, times=9)
    client = sandbox.client_of("glance_grow", True, retries=3, deadline=NEVER)
    task = asyncio.create_task(charge(client, "limited"))
    await asyncio.to_thread(sandbox.await_arrival, "charge")
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert sandbox.charged("limited") == 0


def test_calls_cancelled_at_any_moment_are_told_truly(sandbox: Sandbox, line: Line) -> None:
    effort = Effort()
    choices = effort.choices("cancelling")
    ends = effort.ends(0)
    turn = 0
    seen: set[str] = set()

    async def cancelled(client: Any, marker: str) -> str:
        task = asyncio.create_task(charge(client, marker))
        for _ in range(choices.randrange(40)):
            await asyncio.sleep(0)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            return "cancelled"
        except tillbridge.OutcomeUnknownError:
            return "unknown"
        return "done"

    async def work() -> None:
        async with sandbox.client_of("glance_grow", True, line.url, max_connections=16) as client:
            markers = [f"{turn}-{n}" for n in range(150)]
            told = await asyncio.gather(*(cancelled(client, marker) for marker in markers))
            assert asyncio.all_tasks() == {asyncio.current_task()}
        # Closed: what was under way ends, and then every connection.
        await asyncio.to_thread(line.await_open, 0)
        counts = Counter(entry["marker"] for entry in sandbox.ask("/ledger")["entries"])
        for marker, ended in zip(markers, told, strict=True):
            assert counts[marker] <= 1, (marker, ended)
            assert ended != "cancelled" or counts[marker] == 0, marker
            assert ended != "done" or counts[marker] == 1, marker
        seen.update(told)
        assert line.most_open <= 2 * 16

    both = {"cancelled", "unknown"}
    # Which moments are hit is chance: one turn may have none in which a charge is under way.
    while turn == 0 or time.monotonic() < ends or (not both <= seen and turn < 50):
        sandbox.reset()
        asyncio.run(work())
        turn += 1
    assert both <= seen


def test_ctrl_c_ends_a_loop_and_tells_what_is_known_of_each_call(
    sandbox: Sandbox, line: Line
) -> None:
    count = 10
    sandbox.fault("get_transaction", "stall", times=count)
    sandbox.fault("charge", "act_then_stall", times=count)
    program = sandbox.run("interrupted_loop.py", str(count), url=line.url)
    sandbox.await_charges(count)
    sandbox.await_arrival("get_transaction", count)
    begun = time.monotonic()
    program.send_signal(signal.SIGINT)
    output, errors = program.communicate(timeout=30)
    # Far sooner than the calls' deadline, which is ten minutes away.
    assert time.monotonic() - begun < 10
    assert program.returncode == 0, errors
    answer = json.loads(output)
    assert answer["interrupted"]
    ended = sorted(one["ended"] for one in answer["told"])
    assert ended == ["cancelled"] * count + ["unknown"] * count
    line.await_open(0)
    with sandbox.client() as client:
        for one in answer["told"]:
            if one["ended"] == "unknown":
                settled = client.reconcile(tillbridge.Attempt.from_json(one["attempt"]))
                assert settled.type == "found"


def test_a_client_that_is_closed_or_forgotten_has_no_connection(
    sandbox: Sandbox, line: Line
) -> None:
    with sandbox.client_of("glance_grow", url=line.url) as client:
        client.list_transactions()
        assert line.open == 1
    line.await_open(0)
    forgotten = sandbox.client_of("glance_grow", url=line.url)
    forgotten.list_transactions()
    assert line.open == 1
    del forgotten
    line.await_open(0)
