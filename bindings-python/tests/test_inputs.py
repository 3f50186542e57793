"""What callers may pass, and what is refused before anything is sent."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

import tillbridge
from support.sandbox import Sandbox


def charge(client: tillbridge.GlanceGrow, **changes: Any) -> tillbridge.GrowTransaction:
    given: dict[str, Any] = {"amount": "117.45", "currency": "ILS", "card_token": "tok_visa"}
    return client.charge(**{**given, **changes})


@pytest.mark.parametrize("amount", [Decimal("117"), 117, "117"])
def test_amounts_are_taken_exactly(sandbox: Sandbox, amount: Decimal | int | str) -> None:
    with sandbox.client() as client:
        assert charge(client, amount=amount).amount == Decimal(117)


class Float(float):
    pass


@pytest.mark.parametrize("amount", [117.45, 117.0, float("nan"), float("inf"), Float(1.5)])
@pytest.mark.parametrize("operation", ["charge", "refund"])
def test_a_float_is_refused_with_what_to_pass_instead(
    sandbox: Sandbox, operation: str, amount: float
) -> None:
    client: Any = sandbox.client()
    others = {
        "charge": {"currency": "ILS", "card_token": "tok_visa"},
        "refund": {"transaction_id": "txn_1"},
    }
    with pytest.raises(tillbridge.InvalidRequestError) as raised:
        getattr(client, operation)(amount=amount, **others[operation])
    error = raised.value
    assert error.field == "amount"
    assert error.operation == operation
    assert error.outcome is tillbridge.Outcome.NOT_SENT
    assert "decimal.Decimal" in error.reason
    assert "117.45" in error.reason
    assert isinstance(error, ValueError)
    assert sandbox.ask("/requests")["requests"] == []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"amount": True}, "amount"),
        ({"amount": None}, "amount"),
        ({"amount": []}, "amount"),
        ({"amount": Fraction(1, 2)}, "amount"),
        ({"amount": Decimal("NaN")}, "amount"),
        ({"amount": Decimal("Infinity")}, "amount"),
        ({"amount": 10**40}, "amount"),
        ({"amount": "1,5"}, "amount"),
        ({"currency": None}, "currency"),
        ({"currency": 376}, "currency"),
        ({"currency": "\ud800"}, "currency"),
        ({"client_id": "1"}, "client_id"),
        ({"client_id": 1.5}, "client_id"),
        ({"client_id": True}, "client_id"),
        ({"client_id": -1}, "client_id"),
        ({"client_id": 2**64}, "client_id"),
        ({"client_id": 2**200}, "client_id"),
        ({"description": b"order-1"}, "description"),
        ({"description": {"a": object()}}, "description.a"),
        ({"deadline": 0}, "deadline"),
        ({"deadline": -1.5}, "deadline"),
        ({"deadline": float("nan")}, "deadline"),
        ({"deadline": float("inf")}, "deadline"),
        ({"deadline": timedelta(0)}, "deadline"),
    ],
    ids=str,
)
def test_a_wrong_value_is_refused_by_its_name(
    sandbox: Sandbox, changes: dict[str, Any], field: str
) -> None:
    with sandbox.client() as client, pytest.raises(tillbridge.InvalidRequestError) as raised:
        charge(client, **changes)
    assert raised.value.field == field
    assert raised.value.outcome is tillbridge.Outcome.NOT_SENT
    assert sandbox.ask("/requests")["requests"] == []


def test_a_secret_of_another_type_is_a_type_error_that_does_not_quote_it(sandbox: Sandbox) -> None:
    with sandbox.client() as client, pytest.raises(TypeError) as raised:
        charge(client, card_token=4242424242424242)
    assert "4242" not in str(raised.value)


def test_unknown_names_are_type_errors(sandbox: Sandbox) -> None:
    with pytest.raises(TypeError, match="time_out"):
        tillbridge.GlanceGrow(api_key="key", time_out=3)  # type: ignore[call-arg]
    with sandbox.client() as client, pytest.raises(TypeError, match="curency"):
        charge(client, curency="ILS")


def test_only_requests_of_one_field_are_positional(sandbox: Sandbox) -> None:
    with sandbox.client() as client:
        made = charge(client)
        assert client.get_transaction(made.transaction_id) == client.get_transaction(
            transaction_id=made.transaction_id
        )
        with pytest.raises(TypeError):
            client.charge("117.45", "ILS", "tok_visa")  # type: ignore[call-arg]


@pytest.mark.parametrize("day", [date(2024, 3, 20), "2024-03-20"])
def test_days_are_dates_or_texts(sandbox: Sandbox, day: date | str) -> None:
    with sandbox.client() as client:
        client.list_transactions(start_date=day, status=tillbridge.GrowTransactionStatus.APPROVED)
    (request,) = sandbox.ask("/requests")["requests"]
    assert request["query"] == {"startDate": "2024-03-20", "status": "approved"}


def test_an_instant_is_no_day(sandbox: Sandbox) -> None:
    with sandbox.client() as client, pytest.raises(tillbridge.InvalidRequestError) as raised:
        client.list_transactions(start_date=datetime(2024, 3, 20, 14, 30))
    assert raised.value.field == "start_date"


@pytest.mark.parametrize("option", ["deadline", "connect_timeout"])
@pytest.mark.parametrize("value", [0, -1, float("nan"), timedelta(seconds=-1)])
def test_a_wrong_duration_of_a_client_is_refused(option: str, value: Any) -> None:
    with pytest.raises(tillbridge.InvalidRequestError) as raised:
        tillbridge.GlanceGrow(api_key="key", **{option: value})
    assert raised.value.field == option


@pytest.mark.parametrize("option", ["base_url", "proxy", "extra_root_certificates"])
def test_a_wrong_option_is_refused_by_its_name(option: str) -> None:
    with pytest.raises(tillbridge.InvalidRequestError) as raised:
        tillbridge.GlanceGrow(api_key="key", **{option: "nonsense"})  # type: ignore[arg-type]
    assert raised.value.field == option


def test_a_closed_client_says_so(sandbox: Sandbox) -> None:
    client = sandbox.client()
    with client as entered:
        assert entered is client
    assert repr(client) == "<closed tillbridge.GlanceGrow>"
    with pytest.raises(RuntimeError, match="closed"):
        charge(client)


def test_a_walk_gives_every_transaction_once(sandbox: Sandbox) -> None:
    sandbox.ask("/glance_grow/transactions", {"count": 320})
    with sandbox.client() as client:
        walked = [item.transaction_id for item in client.transactions()]
        first = next(client.transactions(page_size=7))
    assert len(walked) == len(set(walked)) == 320
    assert first.transaction_id == walked[0]
