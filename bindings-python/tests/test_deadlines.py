"""One deadline covers a call, and each call may have its own."""

from __future__ import annotations

import builtins
import time
from datetime import timedelta

import pytest

import tillbridge
from support.sandbox import Sandbox


@pytest.mark.parametrize("deadline", [0.2, timedelta(milliseconds=200)])
def test_a_read_that_takes_too_long_times_out(
    sandbox: Sandbox, deadline: float | timedelta
) -> None:
    sandbox.fault("get_transaction", "stall")
    started = time.monotonic()
    with sandbox.client() as client, pytest.raises(builtins.TimeoutError) as raised:
        client.get_transaction("txn_1", deadline=deadline)
    assert 0.15 < time.monotonic() - started < 10
    assert isinstance(raised.value, tillbridge.TimeoutError)


def test_the_client_s_deadline_holds_without_a_call_s_own(sandbox: Sandbox) -> None:
    sandbox.fault("get_transaction", "stall")
    with sandbox.client(deadline=0.2) as client, pytest.raises(tillbridge.TimeoutError):
        client.get_transaction("txn_1")


def test_a_call_may_take_longer_than_the_client_says(sandbox: Sandbox) -> None:
    with sandbox.client(deadline=0.05) as client:
        charge = client.charge(amount=1, currency="ILS", card_token="tok_slow_300", deadline=20)
    assert charge.state is tillbridge.PaymentState.SUCCEEDED


def test_a_charge_that_takes_too_long_is_reconciled_and_not_repeated(sandbox: Sandbox) -> None:
    sandbox.fault("charge", "act_then_stall")
    with sandbox.client() as client:
        with pytest.raises(tillbridge.OutcomeUnknownError) as raised:
            client.charge(
                amount=1, currency="ILS", card_token="tok_visa", description="late", deadline=0.3
            )
        settled = client.reconcile(raised.value.attempt)
    assert settled.type == "found"
    assert sandbox.charged("late") == 1


def test_a_walk_s_deadline_is_for_each_page(sandbox: Sandbox) -> None:
    sandbox.ask("/glance_grow/transactions", {"count": 20})
    with sandbox.client() as client:
        walk = client.transactions(page_size=10, deadline=2)
        first = [next(walk) for _ in range(10)]
        sandbox.fault("list_transactions", "stall")
        with pytest.raises(tillbridge.TimeoutError):
            next(walk)
    assert len(first) == 10


async def test_asyncio_keeps_the_same_deadlines(sandbox: Sandbox) -> None:
    sandbox.fault("get_transaction", "stall")
    sandbox.fault("charge", "act_then_stall")
    async with sandbox.async_client() as client:
        with pytest.raises(tillbridge.TimeoutError):
            await client.get_transaction("txn_1", deadline=0.2)
        with pytest.raises(tillbridge.OutcomeUnknownError):
            await client.charge(
                amount=1, currency="ILS", card_token="tok_visa", deadline=timedelta(seconds=0.2)
            )
