"""The client for asyncio: cancelling, several loops, many calls at once."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable
from typing import Any

import pytest
import uvloop

import tillbridge
from support.sandbox import Sandbox
from tillbridge import _loops


class LoopThatWatchesNoFiles(asyncio.SelectorEventLoop):
    """Like the one that Windows has by default."""

    def add_reader(self, *_: Any) -> None:  # type: ignore[override]
        raise NotImplementedError


LOOPS: list[Callable[[], asyncio.AbstractEventLoop]] = [
    asyncio.SelectorEventLoop,
    LoopThatWatchesNoFiles,
    uvloop.new_event_loop,
]


async def charge(client: tillbridge.AsyncGlanceGrow, marker: str) -> tillbridge.GrowTransaction:
    return await client.charge(
        amount="1.5", currency="ILS", card_token="tok_visa", description=marker
    )


async def until_charged(sandbox: Sandbox, marker: str) -> None:
    await asyncio.to_thread(sandbox.await_charge, marker)


@pytest.mark.parametrize("new_loop", LOOPS)
def test_any_event_loop_works(
    sandbox: Sandbox, new_loop: Callable[[], asyncio.AbstractEventLoop]
) -> None:
    async def work() -> list[str]:
        made = await asyncio.gather(*(charge(client, f"{number}") for number in range(20)))
        read = [await client.get_transaction(item.transaction_id) for item in made]
        walked = [item.transaction_id async for item in client.transactions()]
        with pytest.raises(tillbridge.NotFoundError):
            await client.get_transaction("txn_of_nobody")
        assert [item.transaction_id for item in read] == [item.transaction_id for item in made]
        return walked

    client = sandbox.async_client()
    for _ in range(2):
        loop = new_loop()
        walked = loop.run_until_complete(work())
        loop.close()
    assert len(walked) == 40


def test_loops_come_and_go_without_leaving_files_open(sandbox: Sandbox) -> None:
    client = sandbox.async_client()
    made = asyncio.run(charge(client, "first"))
    before = open_files()
    for _ in range(20):
        asyncio.run(client.get_transaction(made.transaction_id))
    gc.collect()
    assert open_files() <= before + 2


def open_files() -> int:
    import os

    return len(os.listdir("/proc/self/fd"))


def test_loops_in_several_threads_share_a_client(sandbox: Sandbox) -> None:
    client = sandbox.async_client()
    done: list[str] = []

    def work(name: str) -> None:
        async def several() -> None:
            made = await asyncio.gather(*(charge(client, f"{name}-{n}") for n in range(10)))
            done.extend(item.transaction_id for item in made)

        asyncio.run(several())

    threads = [threading.Thread(target=work, args=[f"thread-{n}"]) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(done)) == 40


async def test_hundreds_of_calls_at_once(sandbox: Sandbox) -> None:
    async with sandbox.async_client() as client:
        made = await asyncio.gather(*(charge(client, f"order-{n}") for n in range(300)))
    assert len({item.transaction_id for item in made}) == 300


async def test_the_loop_is_free_while_a_call_runs(sandbox: Sandbox) -> None:
    client = sandbox.async_client()
    slow = asyncio.create_task(
        client.charge(amount=1, currency="ILS", card_token="tok_slow_400", description="slow")
    )
    await until_charged(sandbox, "slow")
    await charge(client, "meanwhile")
    assert not slow.done()
    assert (await slow).state is tillbridge.PaymentState.SUCCEEDED


async def test_a_cancelled_charge_says_that_its_outcome_is_unknown(sandbox: Sandbox) -> None:
    sandbox.fault("charge", "act_then_stall")
    client = sandbox.async_client()
    task = asyncio.create_task(charge(client, "cancelled"))
    await until_charged(sandbox, "cancelled")
    task.cancel()
    with pytest.raises(tillbridge.OutcomeUnknownError) as raised:
        await task
    assert isinstance(raised.value.__cause__, asyncio.CancelledError)
    settled = await client.reconcile(raised.value.attempt)
    assert settled.type == "found"
    assert sandbox.charged("cancelled") == 1


async def test_a_cancelled_read_is_only_cancelled(sandbox: Sandbox) -> None:
    sandbox.fault("get_transaction", "stall")
    client = sandbox.async_client()
    task = asyncio.create_task(client.get_transaction("txn_1"))
    await asyncio.to_thread(sandbox.await_arrival, "get_transaction")
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert task.cancelled()


async def test_a_charge_cancelled_twice_is_still_told_about(sandbox: Sandbox) -> None:
    sandbox.fault("charge", "act_then_stall")
    task = asyncio.create_task(charge(sandbox.async_client(), "twice"))
    await until_charged(sandbox, "twice")
    task.cancel()
    asyncio.get_running_loop().call_soon(task.cancel)
    with pytest.raises(tillbridge.OutcomeUnknownError):
        await task


async def test_a_result_that_came_before_the_cancelling_is_returned(sandbox: Sandbox) -> None:
    task = asyncio.create_task(
        sandbox.async_client().charge(
            amount=1, currency="ILS", card_token="tok_slow_300", description="first"
        )
    )
    await until_charged(sandbox, "first")
    # Blocks the loop until the answer has come, which therefore nobody has taken in yet.
    sandbox.client().charge(amount=1, currency="ILS", card_token="tok_slow_600")
    assert not task.done()
    task.cancel()
    assert (await task).state is tillbridge.PaymentState.SUCCEEDED


async def test_a_result_that_was_taken_in_just_before_the_cancelling_is_returned(
    sandbox: Sandbox,
) -> None:
    task = asyncio.create_task(
        sandbox.async_client().charge(
            amount=1, currency="ILS", card_token="tok_slow_300", description="first"
        )
    )
    await until_charged(sandbox, "first")
    # Blocks the loop until the answer has come, and takes it in before the loop would.
    sandbox.client().charge(amount=1, currency="ILS", card_token="tok_slow_600")
    _loops._completions[asyncio.get_running_loop()].drain()
    assert not task.done()
    task.cancel()
    done, _ = await asyncio.wait([task], timeout=30)
    assert done, "the cancelled call hangs"
    assert task.result().state is tillbridge.PaymentState.SUCCEEDED


async def test_a_charge_cancelled_before_it_began_sends_nothing(sandbox: Sandbox) -> None:
    task = asyncio.create_task(charge(sandbox.async_client(), "never"))
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert sandbox.ask("/requests")["requests"] == []


async def test_wait_for_does_not_hide_a_charge(sandbox: Sandbox) -> None:
    sandbox.fault("charge", "act_then_stall")
    sandbox.fault("get_transaction", "stall")
    client = sandbox.async_client()
    with pytest.raises(tillbridge.OutcomeUnknownError):
        await asyncio.wait_for(charge(client, "waited"), 0.3)
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(client.get_transaction("txn_1"), 0.2)


def test_a_loop_that_ends_with_a_call_in_flight_harms_nobody(sandbox: Sandbox) -> None:
    sandbox.fault("charge", "act_then_stall")
    client = sandbox.async_client()
    loop = asyncio.new_event_loop()
    coroutine = charge(client, "abandoned")
    task = loop.create_task(coroutine)
    loop.run_until_complete(until_charged(sandbox, "abandoned"))
    loop.run_until_complete(loop.shutdown_default_executor())
    loop.close()
    coroutine.close()
    # The task itself would complain that nobody let it end.
    task._log_destroy_pending = False  # type: ignore[attr-defined]
    del task, coroutine
    assert asyncio.run(charge(client, "afterwards")).state is tillbridge.PaymentState.SUCCEEDED
    assert sandbox.charged("abandoned") == 1


async def test_a_walk_may_be_left(sandbox: Sandbox) -> None:
    sandbox.ask("/glance_grow/transactions", {"count": 25})
    async with sandbox.async_client() as client:
        seen = 0
        async for _ in client.transactions(page_size=10):
            seen += 1
            if seen == 12:
                break
    assert sandbox.arrived("list_transactions") == 2


async def test_a_closed_client_says_so(sandbox: Sandbox) -> None:
    client = sandbox.async_client()
    async with client as entered:
        assert entered is client
    assert repr(client) == "<closed tillbridge.AsyncGlanceGrow>"
    with pytest.raises(RuntimeError, match="closed"):
        await client.get_transaction("txn_1")


async def test_wrong_input_is_refused_where_it_is_awaited(sandbox: Sandbox) -> None:
    client = sandbox.async_client()
    with pytest.raises(tillbridge.InvalidRequestError):
        await client.charge(amount=1.5, currency="ILS", card_token="tok_visa")  # type: ignore[arg-type]
    with pytest.raises(tillbridge.InvalidRequestError):
        await client.get_transaction("", deadline=-1)
    with pytest.raises(tillbridge.InvalidRequestError):
        await client.get_transaction("")
