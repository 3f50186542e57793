"""Calls that the type checkers must accept, with exactly these types."""

from __future__ import annotations

import builtins
from datetime import date, timedelta
from decimal import Decimal

from typing_extensions import assert_type

from tillbridge import (
    AsyncGlanceGrow,
    Attempt,
    CardNumber,
    Event,
    GlanceGrow,
    Glase,
    GlaseInvoice,
    GlaseInvoiceRow,
    GlaseReservation,
    GlaseTerminal,
    GlobianceCard,
    GlobiancePay,
    GlobiancePayer,
    GrowReconciliation,
    GrowReconciliationFound,
    GrowReconciliationNotFound,
    GrowReconciliationUndecided,
    GrowTransaction,
    GrowTransactionStatus,
    InvalidRequestError,
    NextAction,
    NextActionNone,
    NextActionPostForm,
    NextActionRedirect,
    NextActionShowQrCode,
    NextActionWait,
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


def reserving(password: Secret) -> GlaseReservation:
    invoice = GlaseInvoice(
        title="Order 1",
        total_amount=Decimal("10.20"),
        currency="SEK",
        invoice_rows=(GlaseInvoiceRow(item_total_amount=Decimal("10.20")),),
    )
    terminal = GlaseTerminal(id="7", password=password)
    reseller = {"id": "8", "password": "secret"}
    with Glase(base_url="https://glase.invalid/", terminal=terminal, reseller=reseller) as client:
        client.send_invoice(invoice={"title": "a", "total_amount": "10.20", "currency": "SEK"})
        reservation = client.reserve(invoice=invoice, commit_reservation_timeout=60)
        assert_type(reservation, GlaseReservation)
        stored = GlaseReservation.from_json(reservation.to_json())
        assert_type(stored, GlaseReservation)
        report = client.run_report(report_id="STD_RECON_001", transaction_period_id="1")
        assert_type(report.content, bytes)
        return stored


def next_step(action: NextAction) -> str:
    match action:
        case NextActionNone() | NextActionWait():
            return action.type
        case NextActionRedirect(url):
            assert_type(url, Secret)
            return url.reveal()
        case NextActionPostForm(url, fields, html):
            return url.reveal() + html.reveal() + "".join(field.name for field in fields)
        case NextActionShowQrCode(code, app_link):
            return code + app_link


def paying_by_card(client: GlobiancePay, payer: GlobiancePayer) -> str:
    card = GlobianceCard(
        number=CardNumber("4111111111111111"), expiry_month="12", expiry_year="2031", cvv="973"
    )
    payment = client.pay_with_card(checkout_id="1", payer=payer, card=card)
    return next_step(payment.next_action)
