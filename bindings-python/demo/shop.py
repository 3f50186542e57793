"""A shop's day on the sandbox: the demo in Python."""

import json
import os
import urllib.request
from decimal import Decimal

from tillbridge import DeclinedError, GlanceGrow, GrowReconciliationFound, OutcomeUnknownError


def lose_the_next_answer(control: str) -> None:
    """Lets the sandbox carry out the next charge and close the connection without an answer."""
    fault = {"provider": "glance_grow", "operation": "charge", "fault": "act_then_close"}
    urllib.request.urlopen(f"{control}/faults", json.dumps(fault).encode()).close()


def main() -> None:
    ready = json.loads(os.environ["TILLBRIDGE_SANDBOX_READY"])
    account = ready["glance_grow"]

    with GlanceGrow(api_key=account["api_key"], base_url=account["base_url"]) as grow:
        paid = grow.charge(
            amount=Decimal("117.45"),
            currency="ILS",
            card_token="tok_visa",
            description="python order",
        )
        print(f"charged   {paid.amount} {paid.transaction_id} ({paid.status})")

        try:
            grow.charge(
                amount=80,
                currency="ILS",
                card_token="tok_declined",
                description="python declined",
            )
            raise SystemExit("a decline was expected")
        except DeclinedError as declined:
            print(f"declined  80: {declined.reason}")

        refund = grow.refund(transaction_id=paid.transaction_id, amount=20, reason="python refund")
        print(f"refunded  {refund.amount} {refund.transaction_id}")

        lose_the_next_answer(ready["control"])
        try:
            grow.charge(
                amount=42,
                currency="ILS",
                card_token="tok_visa",
                description="python lost answer",
            )
            raise SystemExit("an unknown outcome was expected")
        except OutcomeUnknownError as unknown:
            attempt = unknown.attempt
            print("lost      42: the answer never came")

        match grow.reconcile(attempt):
            case GrowReconciliationFound(transaction):
                print(f"found     {transaction.amount} {transaction.transaction_id}")
            case other:
                raise SystemExit(f"the charge was expected to be found, not {other}")

        print(f"walked    {sum(1 for _ in grow.transactions())} transactions")


if __name__ == "__main__":
    main()
