"""Calls that the type checkers must accept, with exactly these types."""

from __future__ import annotations

import builtins
from datetime import date, timedelta
from decimal import Decimal

from typing_extensions import assert_type

from tillbridge import (
    AsyncGlanceGrow,
    Attempt,
    Event,
    GlanceGrow,
    GrowReconciliation,
    GrowReconciliationFound,
    GrowReconciliationNotFound,
    GrowReconciliationUndecided,
    GrowTransaction,
    GrowTransactionStatus,
    InvalidRequestError,
    OutcomeUnknownError,
    PaymentError,
    RetryAdviceAfter,
    RetryAdviceNever,
    RetryAdviceNow,
    Secret,
    TimeoutError,
)


def observe(event: Event) -> None:
    assert_type(event.elapsed, timedelta)


def paying(token: Secret) -> GrowTransaction:
    options = timedelta(seconds=5)
    with GlanceGrow(api_key="key", deadline=options, retries=0, observer=observe) as client:
        client.charge(amount=117, currency="ILS", card_token="tok", deadline=2.5)
        made = client.charge(amount=Decimal("117.45"), currency="ILS", card_token=token)
        client.refund(transaction_id=made.transaction_id, amount="20", deadline=options)
        client.list_transactions(start_date=date(2024, 3, 20), status="approved")
        for item in client.transactions(status=GrowTransactionStatus.REFUNDED):
            assert_type(item, GrowTransaction)
        return client.get_transaction(made.transaction_id)


async def awaiting(client: AsyncGlanceGrow) -> None:
    async with client as entered:
        assert_type(entered, AsyncGlanceGrow)
        made = await entered.get_transaction(transaction_id="txn_1")
        assert_type(made, GrowTransaction)
        async for item in entered.transactions(page_size=10):
            assert_type(item, GrowTransaction)


def settling(client: GlanceGrow, error: OutcomeUnknownError) -> Decimal | str:
    assert_type(error.attempt, Attempt)
    settled = client.reconcile(error.attempt)
    assert_type(settled, GrowReconciliation)
    match settled:
        case GrowReconciliationFound(transaction):
            return transaction.amount
        case GrowReconciliationNotFound(reason):
            return reason
        case GrowReconciliationUndecided(reason, candidates):
            assert_type(candidates, tuple[GrowTransaction, ...])
            return reason


def by_tag(settled: GrowReconciliation) -> GrowTransaction | None:
    return settled.transaction if settled.type == "found" else None


def waiting(error: PaymentError) -> timedelta | None:
    assert_type(error.attempt, Attempt | None)
    match error.retry:
        case RetryAdviceNever():
            return None
        case RetryAdviceNow():
            return timedelta(0)
        case RetryAdviceAfter(wait):
            return wait


def also_python_s_own(first: InvalidRequestError, second: TimeoutError) -> None:
    value_error: ValueError = first
    timeout_error: builtins.TimeoutError = second
    del value_error, timeout_error
