"""Paying for orders and giving money back.

Two rules keep this honest. A try is written down before money can move, in a transaction of its
own. And an order is paid when its provider, asked by us, says so: what a browser or a message
brings is only a reason to ask.
"""

import logging
import uuid
from datetime import timedelta
from decimal import Decimal

from django.db import transaction
from tillbridge import (
    Attempt,
    ConflictError,
    GlobianceBrowser,
    GlobianceCard,
    GlobianceItem,
    GlobiancePayer,
    GlobianceReconciliationFound,
    GlobianceReconciliationNotFound,
    GlobianceReconciliationUndecided,
    GrowReconciliationFound,
    GrowReconciliationNotFound,
    GrowReconciliationUndecided,
    NextAction,
    OutcomeUnknownError,
    PaymentError,
    PaymentState,
)

from .models import Effect, NotNow, Order, Provider, Transfer
from .providers import globiance, grow

log = logging.getLogger(__name__)

# `reconcile` can wait for what is not visible yet. Others wait too, and there is a next time.
AT_MOST = timedelta(seconds=10)
# Long enough for a bank that has decided, short enough for a payer who looks at a blank page.
A_MOMENT = timedelta(seconds=3)


def charge(order: Order, card_token: str) -> Transfer:
    """Charges a card by the token that Glance's form in the payer's browser made of it."""
    payment = _begin_payment(order, Provider.GLANCE_GROW)
    try:
        paid = grow().charge(
            amount=order.amount,
            currency=order.currency,
            card_token=card_token,
            description=payment.marker,
        )
    except OutcomeUnknownError as error:
        payment.lose(error)
    except PaymentError as error:
        # Whatever else it is, the outcome is known: no money moved.
        payment.fail(error.reason)
        raise
    else:
        payment.succeed(paid.transaction_id)
    return payment


def pay_by_card(
    order: Order, payer: GlobiancePayer, card: GlobianceCard, browser: GlobianceBrowser
) -> NextAction | None:
    """Begins a card payment at Globiance, and gives what the payer's browser has to do."""
    payment = _begin_payment(order, Provider.GLOBIANCE_PAY)
    try:
        checkout = globiance().create_checkout(
            amount=order.amount,
            currency=order.currency,
            items=[
                GlobianceItem(item_name=order.title, price=order.amount, qty=1, tax_rate=Decimal(0))
            ],
            item_name=order.title,
            client_id=str(order.number),
        )
        # The checkout is kept before its payment begins: Globiance lists none.
        payment.keep(reference=checkout.checkout_id)
        card_payment = globiance().pay_with_card(
            checkout_id=checkout.checkout_id, payer=payer, card=card, browser=browser
        )
    except OutcomeUnknownError as error:
        payment.lose(error)
        return None
    except PaymentError as error:
        _give_up(payment, error.reason)
        raise
    payment.keep(
        card_reference=card_payment.transaction_id or "", acquirer=card_payment.acquirer_id
    )
    if card_payment.state is PaymentState.SUCCEEDED:
        refresh(payment)
    return card_payment.next_action


def conclude(payment: Transfer) -> None:
    """Waits a moment for the bank's verdict on a card, and applies it."""
    if payment.acquirer is not None:
        card_payment = globiance().wait_for_card_payment(
            checkout_id=payment.reference,
            acquirer_id=payment.acquirer,
            transaction_id=payment.card_reference or None,
            deadline=A_MOMENT,
        )
        if card_payment.state is PaymentState.FAILED:
            _give_up(payment, "the bank refused the card")
            return
    refresh(payment)


def refresh(payment: Transfer) -> None:
    """Asks Globiance what became of a payment, and applies it. May be called at any time, any
    number of times.
    """
    order = payment.order
    try:
        confirmed = globiance().confirm_webhook(
            checkout_id=payment.reference,
            request_currency_amount=order.amount,
            request_currency=order.currency,
            client_id=str(order.number),
        )
    except ConflictError as error:
        log.error("%s is not what was ordered: %s", payment, error)
        payment.fail(error.reason, order_becomes=Order.State.REVIEW)
    else:
        _apply(payment, confirmed.state)


def _apply(payment: Transfer, state: PaymentState) -> None:
    match state:
        case PaymentState.SUCCEEDED:
            payment.succeed(payment.reference)
        case PaymentState.REFUNDED:
            # Given back in Globiance's dashboard: there is no call for it.
            payment.succeed(payment.reference)
            payment.order.book(
                Effect.Kind.REFUNDED, payment.provider, payment.reference, payment.amount
            )
        case PaymentState.CANCELED | PaymentState.FAILED:
            payment.fail("the checkout was called off, or ran out")


def _give_up(payment: Transfer, reason: str) -> None:
    """Lets the order be paid in another way, and sees that this one is not paid any more."""
    if payment.reference:
        try:
            globiance().cancel_checkout(checkout_id=payment.reference)
        except PaymentError as error:
            # It runs out by itself. Should money still come, `book` sends the order to a person.
            log.warning("%s could not be called off: %s", payment, error)
    payment.fail(reason)


def refund(order: Order, amount: Decimal, key: uuid.UUID) -> Transfer | None:
    """Gives back a part of what Glance has charged. The same key gives back once: None, when it
    has been used before.
    """
    marker = f"refund-{key}"
    with transaction.atomic():
        order = Order.objects.select_for_update().get(pk=order.pk)
        if order.transfers.filter(marker=marker).exists():
            return None
        charged = order.transfers.filter(
            kind=Transfer.Kind.PAYMENT, provider=Provider.GLANCE_GROW, state=Transfer.State.DONE
        ).first()
        if charged is None:
            # Globiance has no call for it: there it is done in the dashboard, and a message tells.
            raise NotNow("only what Glance has charged can be given back here")
        if amount > order.refundable:
            raise NotNow(f"at most {order.refundable} can be given back")
        given_back = order.transfers.create(
            kind=Transfer.Kind.REFUND,
            provider=Provider.GLANCE_GROW,
            amount=amount,
            marker=marker,
            refund_of=charged.reference,
        )
    try:
        answer = grow().refund(transaction_id=charged.reference, amount=amount, reason=marker)
    except OutcomeUnknownError as error:
        given_back.lose(error)
    except PaymentError as error:
        given_back.fail(error.reason)
        raise
    else:
        given_back.succeed(answer.transaction_id)
    return given_back


def settle(transfer: Transfer) -> None:
    """Finds out what became of a transfer, by reading. Never sends it again."""
    if transfer.provider == Provider.GLANCE_GROW:
        _settle_grow(transfer)
    elif transfer.state == Transfer.State.UNKNOWN:
        _settle_globiance(transfer)
    elif transfer.reference:
        conclude(transfer)
    else:
        # It ended before it had a checkout, so no payer has ever seen one.
        transfer.fail("it never began")


def _settle_grow(transfer: Transfer) -> None:
    match grow().reconcile(_attempt(transfer), deadline=AT_MOST):
        case GrowReconciliationFound(found) if found.state is PaymentState.FAILED:
            transfer.fail("the card was declined")
        case GrowReconciliationFound(found):
            transfer.succeed(found.transaction_id)
        case GrowReconciliationNotFound(reason):
            # Glance does not promise that what it does not show did not happen.
            transfer.fail(reason, order_becomes=Order.State.REVIEW)
        case GrowReconciliationUndecided(reason):
            transfer.keep(reason=reason)


def _settle_globiance(transfer: Transfer) -> None:
    match globiance().reconcile(_attempt(transfer), deadline=AT_MOST):
        case GlobianceReconciliationFound(state=state):
            _apply(transfer, state)
        case GlobianceReconciliationNotFound(reason):
            transfer.fail(reason)
        case GlobianceReconciliationUndecided(reason):
            transfer.keep(reason=reason)


@transaction.atomic
def _begin_payment(order: Order, provider: Provider) -> Transfer:
    # The update is the lock: of two tries at one time, one finds the order open.
    if not Order.objects.filter(pk=order.pk, state=Order.State.OPEN).update(
        state=Order.State.PAYING
    ):
        raise NotNow("this order cannot be paid now")
    order.refresh_from_db(fields=["state"])
    return order.transfers.create(
        kind=Transfer.Kind.PAYMENT,
        provider=provider,
        amount=order.amount,
        marker=f"{order.number}-{order.transfers.count() + 1}",
    )


def _attempt(transfer: Transfer) -> Attempt:
    """What `reconcile` takes: from the error, or, when there was no time for one, from the row."""
    if transfer.attempt:
        return Attempt.from_json(transfer.attempt)
    return Attempt(
        provider=transfer.provider,
        operation="refund" if transfer.kind == Transfer.Kind.REFUND else "charge",
        started_at=transfer.started_at,
        amount=transfer.amount,
        currency=transfer.order.currency,
        marker=transfer.marker,
        original_transaction_id=transfer.refund_of or None,
    )
