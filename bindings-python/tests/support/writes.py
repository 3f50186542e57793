"""Every call that moves money or writes, and how to see what it did."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from support.sandbox import Sandbox

GLOBIANCE = "globiance_pay"
SUBSCRIPTION = "sub_tillbridgeSandbox0001"


@dataclass(frozen=True)
class Write:
    """A call that writes, and what it does where it is carried out.

    Money: what the ledger shows. Once: something that must not be made twice. Repeatable: it may
    be carried out again without harm.
    """

    provider: str
    operation: str
    kind: Literal["money", "once", "repeatable"]
    prepare: Callable[[Sandbox, str], dict[str, Any]]
    """Makes what the call needs and gives its arguments; the text is new each time."""
    as_sandbox: str = ""
    """Operation by which the sandbox knows what is written, if it is another."""

    def __str__(self) -> str:
        return f"{self.provider}.{self.operation}"

    def carried_out(self, sandbox: Sandbox) -> int:
        """How often the sandbox has carried it out since its last reset."""
        if self.kind == "money":
            return self._movements(sandbox.ask("/ledger")["entries"])
        return sum(
            self._is_mine(request) and request["status"] is not None and request["status"] < 300
            for request in sandbox.ask("/requests")["requests"]
        )

    def _movements(self, entries: list[dict[str, Any]]) -> int:
        # Glase undoes by itself a payment that nobody fetches.
        undone = {
            entry["original_transaction_id"] for entry in entries if entry["operation"] == "reverse"
        }
        return sum(
            self._is_mine(entry) and entry["transaction_id"] not in undone for entry in entries
        )

    def _is_mine(self, seen: Mapping[str, Any]) -> bool:
        operation = self.as_sandbox or self.operation
        return bool(seen["provider"] == self.provider and seen["operation"] == operation)


def _charge(mark: str) -> dict[str, Any]:
    return {
        "amount": "58.50",
        "currency": "ILS",
        "card_token": "tok_visa",
        "description": mark,
    }


def _grow_refund(sandbox: Sandbox, mark: str) -> dict[str, Any]:
    with sandbox.client() as direct:
        paid = direct.charge(**_charge(f"{mark}-paid"))
    return {"transaction_id": paid.transaction_id, "amount": "20", "reason": mark}


def _flowglad_refund(sandbox: Sandbox, _: str) -> dict[str, Any]:
    added = sandbox.ask("/flowglad/payments", {})
    return {"payment_id": added["id"], "amount": "108"}


def _session(_: Sandbox, mark: str) -> dict[str, Any]:
    return {
        "session_type": "product",
        "price_slug": "lifetime",
        "customer_external_id": "user_42",
        "success_url": "https://shop.example/paid",
        "cancel_url": "https://shop.example/cancelled",
        "output_metadata": {"order": mark},
    }


def _usage(_: Sandbox, mark: str) -> dict[str, Any]:
    return {
        "subscription_id": SUBSCRIPTION,
        "amount": 3,
        "transaction_id": mark,
        "usage_meter_slug": "api_calls",
    }


def _checkout(mark: str, acquirer: int) -> dict[str, Any]:
    return {
        "amount": "253.75",
        "currency": "USD",
        "items": [{"item_name": "Tea", "price": "50", "qty": "5", "tax_rate": "1.5"}],
        "item_id": f"acquirer-{acquirer}",
        "client_id": mark,
    }


def checkout_id(sandbox: Sandbox, mark: str, acquirer: int = 0) -> str:
    """A checkout of 253.75 USD whose card payments go to an acquirer."""
    with sandbox.client_of(GLOBIANCE) as direct:
        made = direct.create_checkout(**_checkout(mark, acquirer))
    return str(made.checkout_id)


PAYER = {
    "first_name": "Ada",
    "last_name": "Buyer",
    "email": "buyer@example.com",
    "phone_number": "03008911111",
}
ADDRESS = {
    "address": "Street 1",
    "country": "US",
    "state": "NY",
    "city": "New York",
    "zip": "75000",
}
BROWSER = {
    "screen_width": 1440,
    "screen_height": 900,
    "language": "en-GB",
    "java_enabled": False,
    "javascript_enabled": True,
    "color_depth": 24,
    "utc_offset": -300,
}


def _widget(acquirer: int) -> Callable[[Sandbox, str], dict[str, Any]]:
    return lambda sandbox, mark: {"checkout_id": checkout_id(sandbox, mark, acquirer), **PAYER}


def _initiate(sandbox: Sandbox, mark: str) -> dict[str, Any]:
    return {
        "checkout_id": checkout_id(sandbox, mark, 1),
        **PAYER,
        **ADDRESS,
        **BROWSER,
        "card_number": "4444333322221111",
        "card_expiry_month": "01",
        "card_expiry_year": "2031",
        "card_cvv_number": "123",
    }


def pay_with_card(sandbox: Sandbox, mark: str) -> dict[str, Any]:
    """What a card payment of a new checkout takes."""
    card = {"number": "4444333322221111", "expiry_month": "01", "expiry_year": "2031", "cvv": "123"}
    return {
        "checkout_id": checkout_id(sandbox, mark),
        "payer": {**PAYER, **ADDRESS},
        "card": card,
        "browser": BROWSER,
    }


def _subscription(sandbox: Sandbox, mark: str) -> dict[str, Any]:
    plan = sandbox.ready[GLOBIANCE]["plan_id"]
    return {"plan_id": plan, "customer_id": mark, "customer_email": "buyer@example.com"}


def _paid_subscription(sandbox: Sandbox, mark: str) -> dict[str, Any]:
    with sandbox.client_of(GLOBIANCE) as direct:
        made = direct.create_user_subscription(**_subscription(sandbox, mark))
    sandbox.ask(f"/globiance/subscriptions/{made.subscription_id}/pay", {})
    return {"subscription_id": made.subscription_id}


def invoice(title: str, amount: str) -> dict[str, Any]:
    """A bill with one row."""
    row = {"item_description": "Ride", "item_quantity": "1", "item_total_amount": amount}
    return {"title": title, "total_amount": amount, "currency": "SEK", "invoice_rows": [row]}


def _reserved(sandbox: Sandbox, mark: str) -> Any:
    """A reservation of 200 SEK that the buyer has confirmed."""
    with sandbox.client_of("glase") as direct:
        issued = direct.reserve(invoice=invoice(mark, "200"), commit_reservation_timeout=3600)
        sandbox.ask(f"/glase/invoices/{issued.invoice_reference}/confirm", {})
        return direct.wait_until_reserved(reservation=issued)


def _commit_reservation(sandbox: Sandbox, mark: str) -> dict[str, Any]:
    reference = _reserved(sandbox, mark).invoice_reference
    return {"invoice_reference": reference, "amount": "147.50", "currency": "SEK"}


def _commit(sandbox: Sandbox, mark: str) -> dict[str, Any]:
    return {"reservation": _reserved(sandbox, mark), "amount": "147.50", "poll_interval": 0.02}


def _glase_refund(sandbox: Sandbox, mark: str) -> dict[str, Any]:
    reservation = _reserved(sandbox, mark)
    with sandbox.client_of("glase") as direct:
        paid = direct.commit(reservation=reservation, amount="147.50")
    return {"ers_reference": paid.ers_reference, "invoice": invoice("Back", "20")}


WRITES = [
    Write("glance_grow", "charge", "money", lambda _, mark: _charge(mark)),
    Write("glance_grow", "refund", "money", _grow_refund),
    Write("flowglad", "refund_payment", "money", _flowglad_refund),
    Write("flowglad", "create_checkout_session", "once", _session),
    Write(
        "flowglad",
        "cancel_subscription",
        "repeatable",
        lambda *_: {"subscription_id": SUBSCRIPTION, "timing": "immediately"},
    ),
    Write("flowglad", "create_usage_event", "repeatable", _usage),
    Write(GLOBIANCE, "create_checkout", "repeatable", lambda _, mark: _checkout(mark, 0)),
    Write(
        GLOBIANCE,
        "create_invoice_checkout",
        "once",
        lambda _, mark: {**_checkout(mark, 0), "email": "buyer@example.com"},
    ),
    Write(
        GLOBIANCE,
        "cancel_checkout",
        "repeatable",
        lambda sandbox, mark: {"checkout_id": checkout_id(sandbox, mark)},
    ),
    Write(GLOBIANCE, "initiate_pay_with_card", "money", _initiate),
    Write(GLOBIANCE, "pay_with_card", "money", pay_with_card, "initiate_pay_with_card"),
    Write(GLOBIANCE, "initiate_pay_with_card_widget", "once", _widget(2)),
    Write(GLOBIANCE, "initiate_pay_with_card_widget_2", "once", _widget(3)),
    Write(GLOBIANCE, "create_user_subscription", "once", _subscription),
    Write(GLOBIANCE, "pause_user_subscription", "repeatable", _paid_subscription),
    Write(GLOBIANCE, "cancel_user_subscription", "repeatable", _paid_subscription),
    Write(
        "glase",
        "register_terminal",
        "once",
        lambda _, mark: {
            "external_terminal_id": mark,
            "name": "Till",
            "password": "till-password-1",
        },
    ),
    Write("glase", "send_invoice", "once", lambda _, mark: {"invoice": invoice(mark, "200")}),
    Write(
        "glase",
        "reserve",
        "once",
        lambda _, mark: {"invoice": invoice(mark, "200"), "commit_reservation_timeout": 3600},
        "send_invoice",
    ),
    Write(
        "glase",
        "update",
        "repeatable",
        lambda sandbox, mark: {
            "reservation": _reserved(sandbox, mark),
            "invoice": invoice(mark, "180"),
        },
        "update_invoice",
    ),
    Write("glase", "commit", "money", _commit, "commit_reservation"),
    Write("glase", "commit_reservation", "money", _commit_reservation),
    Write(
        "glase",
        "cancel",
        "repeatable",
        lambda sandbox, mark: {"reservation": _reserved(sandbox, mark), "poll_interval": 0.02},
        "cancel_invoice",
    ),
    Write("glase", "refund_payment", "money", _glase_refund),
    Write("glase", "mark_transaction_period", "once", lambda *_: {}),
]
