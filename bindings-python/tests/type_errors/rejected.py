"""Calls that the type checkers must reject: each line has both checkers' comments.

A comment on a line that a checker accepts is an error of its own.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from tillbridge import (
    AsyncGlanceGrow,
    Attempt,
    CardNumber,
    GlanceGrow,
    Glase,
    GlaseInvoice,
    GlaseReservation,
    GlaseTerminal,
    GrowReconciliation,
    GrowReconciliationFound,
    GrowTransaction,
    OutcomeUnknownError,
    PaymentError,
    PaymentState,
    Secret,
)

KEY = "glnc_sk_not_real"


def making(client: GlanceGrow) -> None:
    GlanceGrow()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    GlanceGrow(KEY)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    GlanceGrow(api_key=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    GlanceGrow(api_key=KEY, timeout=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    GlanceGrow(api_key=KEY, deadline="3 s")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    GlanceGrow(api_key=KEY, observer=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Secret(42)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with AsyncGlanceGrow(api_key=KEY):  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass
    client.pay()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def charging(client: GlanceGrow, token: str) -> None:
    client.charge(amount=117.45, currency="ILS", card_token=token)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.charge(amount=None, currency="ILS", card_token=token)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.charge(amount="1", currency="ILS")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.charge(amount="1", curency="ILS", card_token=token)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.charge("1", "ILS", token)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.charge(amount="1", currency="ILS", card_token=42)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.charge(amount="1", currency="ILS", card_token=token, client_id="1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.refund(transaction_id="txn_1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.refund(transaction_id="txn_1", amount=1.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.transactions(cursor="1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.list_transactions(start_date=20240320)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.get_transaction(42)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.reconcile("{}")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def reading(charge: GrowTransaction, error: PaymentError) -> None:
    charge.amount = Decimal(1)  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    charge.ammount  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    charge.created_at.isoformat()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    charge.amount + 0.5  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnusedExpression]
    total: float = charge.amount  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    text: str = charge.last4  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    instant: datetime = charge.created_at_text  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    state: PaymentState = "succeeded"  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    error.attempt.marker  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    error.http_status + 1  # type: ignore[operator]  # pyright: ignore[reportOptionalOperand, reportUnusedExpression]
    print(total, text, instant, state)


def settling(settled: GrowReconciliation, error: OutcomeUnknownError) -> Attempt:
    settled.transaction  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    if isinstance(settled, GrowReconciliationFound):
        settled.reason  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    return error.attempt.to_json()  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


async def awaiting(client: AsyncGlanceGrow, token: str) -> None:
    made = client.charge(amount="1", currency="ILS", card_token=token)
    made.amount  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    for _ in client.transactions():  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
        pass
    await client.transactions()  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    (await client.get_transaction(transaction_id=1)).amount  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def reserving(client: Glase, reservation: GlaseReservation) -> None:
    Glase(terminal={"id": "7", "password": "secret"})  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Glase(base_url="https://glase.invalid/", terminal="7")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    GlaseTerminal(id="7")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    GlaseInvoice(title="Order 1", total_amount=10.2, currency="SEK")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.send_invoice(invoice="Order 1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.commit(reservation=reservation, amount=10.2)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    reservation.next_action.url  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    CardNumber("4111111111111111").reveal()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
