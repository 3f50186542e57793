"""Glance Grow: saved cards, one of them declined, and an answer that gets lost."""

from decimal import Decimal

from sandbox import Sandbox
from tillbridge import (
    Attempt,
    DeclinedError,
    GlanceGrow,
    GrowReconciliationFound,
    OutcomeUnknownError,
)


def day(sandbox: Sandbox) -> None:
    print("Glance Grow")
    account = sandbox.ready["glance_grow"]
    with GlanceGrow(api_key=account["api_key"], base_url=account["base_url"]) as grow:
        charge_and_refund(grow)
        be_declined(grow)
        sandbox.lose_the_next_answer("glance_grow", "charge")
        settle_a_lost_answer(grow)
        print(f"  walked    {sum(1 for _ in grow.transactions())} transactions")


def charge_and_refund(grow: GlanceGrow) -> None:
    paid = grow.charge(
        amount=Decimal("117.45"),
        currency="ILS",
        card_token="tok_visa",
        description="python order",
    )
    print(f"  charged   {paid.amount} ILS: {paid.transaction_id}, {paid.state}")
    refund = grow.refund(transaction_id=paid.transaction_id, amount=20, reason="python refund")
    print(f"  refunded  {refund.amount} ILS: {refund.transaction_id}")


def be_declined(grow: GlanceGrow) -> None:
    try:
        grow.charge(
            amount=80,
            currency="ILS",
            card_token="tok_declined",
            description="python declined",
        )
    except DeclinedError as declined:
        print(f"  declined  80 ILS: {declined.reason}")
    else:
        raise SystemExit("a decline was expected")


def settle_a_lost_answer(grow: GlanceGrow) -> None:
    try:
        grow.charge(
            amount=42,
            currency="ILS",
            card_token="tok_visa",
            description="python lost answer",
        )
    except OutcomeUnknownError as unknown:
        print("  lost      42 ILS: the answer never came")
        kept = unknown.attempt.to_json()  # with the order, for now or for a later job
    else:
        raise SystemExit("an unknown outcome was expected")
    match grow.reconcile(Attempt.from_json(kept)):
        case GrowReconciliationFound(transaction):
            print(f"  found     {transaction.amount} ILS: {transaction.transaction_id}")
        case other:
            raise SystemExit(f"the charge was expected to be found, not {other}")
