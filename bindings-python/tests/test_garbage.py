"""What a call leaves is freed at once: nothing waits for the collector of cycles."""

from __future__ import annotations

import asyncio
import gc
import time
import weakref
from collections.abc import Iterator
from typing import Any

import pytest

import tillbridge
from support.line import Line
from support.sandbox import Sandbox


@pytest.fixture
def uncollected() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def failed(_: Sandbox, client: Any) -> weakref.ref[BaseException]:
    try:
        client.get_transaction("txn_of_nobody")
    except tillbridge.NotFoundError as error:
        return weakref.ref(error)
    raise AssertionError("nothing failed")


async def failed_on_a_loop(_: Sandbox, client: Any) -> weakref.ref[BaseException]:
    try:
        await client.get_transaction("txn_of_nobody")
    except tillbridge.NotFoundError as error:
        return weakref.ref(error)
    raise AssertionError("nothing failed")


async def lost_on_a_loop(sandbox: Sandbox, client: Any) -> weakref.ref[BaseException]:
    sandbox.fault("charge", "act_then_stall")
    call = client.charge(amount=1, currency="ILS", card_token="tok_visa", description="lost")
    task = asyncio.create_task(call)
    await asyncio.to_thread(sandbox.await_charge, "lost")
    task.cancel()
    try:
        await task
    except tillbridge.OutcomeUnknownError as error:
        return weakref.ref(error)
    finally:
        # A task remembers its error, and the error this frame.
        del task
    raise AssertionError("nothing was lost")


@pytest.mark.usefixtures("uncollected")
@pytest.mark.parametrize("watched", [False, True])
@pytest.mark.parametrize("call", [failed, failed_on_a_loop, lost_on_a_loop])
def test_an_error_that_is_dropped_is_gone_and_so_is_a_client(
    sandbox: Sandbox, call: Any, watched: bool
) -> None:
    observer = (lambda _: None) if watched else None
    client = sandbox.client_of("glance_grow", call is not failed, observer=observer)
    told = call(sandbox, client)
    error = told if isinstance(told, weakref.ref) else asyncio.run(told)
    assert error() is None
    gone = weakref.ref(client)
    del client, told
    assert gone() is None


@pytest.mark.usefixtures("uncollected")
def test_a_result_that_is_dropped_is_gone(sandbox: Sandbox) -> None:
    async def work() -> weakref.ref[Any]:
        async with sandbox.async_client() as client:
            return weakref.ref(await client.list_transactions())

    assert asyncio.run(work())() is None


@pytest.mark.parametrize("asynchronous", [False, True])
def test_an_error_that_is_kept_keeps_no_connection_of_a_closed_client(
    sandbox: Sandbox, asynchronous: bool
) -> None:
    line = Line(sandbox.ready["url"])

    async def work() -> tillbridge.PaymentError:
        async with sandbox.client_of("glance_grow", True, line.url) as client:
            with pytest.raises(tillbridge.NotFoundError) as raised:
                await client.get_transaction("txn_of_nobody")
        return raised.value

    if asynchronous:
        kept = asyncio.run(work())
    else:
        with (
            sandbox.client_of("glance_grow", url=line.url) as client,
            pytest.raises(tillbridge.NotFoundError) as raised,
        ):
            client.get_transaction("txn_of_nobody")
        kept = raised.value
    begun = time.monotonic()
    line.await_open(0)
    # By itself a connection ends once it has been idle for four seconds.
    assert time.monotonic() - begun < 2
    line.stop()
    assert kept.__traceback__ is not None
