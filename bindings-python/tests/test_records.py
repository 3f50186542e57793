"""Records inside requests and credentials, and records that programs store."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import traceback
from collections import UserDict
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest

import tillbridge
from tillbridge import (
    FormField,
    Glase,
    GlaseInvoice,
    GlaseInvoiceRow,
    GlaseReservation,
    GlaseTerminal,
    GlobianceCard,
    GlobiancePay,
    NextActionPostForm,
    NextActionShowQrCode,
    Secret,
)

CANARY = "canary-7f31"
CANARY_CARD = "4111 1111 1111 1111"
ROW = {"item_total_amount": "10.20", "item_description": "Coffee"}
INVOICE = {"title": "Order 1", "total_amount": "10.20", "currency": "SEK", "invoice_rows": [ROW]}


def glase(**changes: Any) -> Glase:
    given: dict[str, Any] = {"terminal": {"id": "7", "password": CANARY}, **changes}
    return Glase(base_url="http://127.0.0.1:9/", retries=0, **given)


def reservation() -> GlaseReservation:
    return GlaseReservation(
        invoice_reference="123",
        code="HTTP://SEQR.SE/R123",
        app_link="seqr://SEQR.SE/R123",
        reserved_amount=Decimal("10.20"),
        currency="SEK",
        commit_before=datetime(2024, 3, 20, 14, 30, 0, 123456, tzinfo=timezone.utc),
        version=2,
        status=tillbridge.GlasePaymentStatus("ISSUED"),
        state=tillbridge.PaymentState.PENDING,
        next_action=NextActionShowQrCode("HTTP://SEQR.SE/R123", "seqr://SEQR.SE/R123"),
        invoice=GlaseInvoice(
            title="Order 1",
            total_amount=Decimal("10.20"),
            currency="SEK",
            invoice_rows=(GlaseInvoiceRow(item_total_amount=Decimal("10.20")),),
        ),
    )


def refusal(invoice: Any) -> tillbridge.InvalidRequestError:
    with glase() as client, pytest.raises(tillbridge.InvalidRequestError) as raised:
        client.send_invoice(invoice=invoice)
    assert raised.value.outcome is tillbridge.Outcome.NOT_SENT
    return raised.value


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"total_amount": 10.2}, "invoice.total_amount"),
        ({"total_amount": True}, "invoice.total_amount"),
        ({"total_amount": "10,20"}, "invoice.total_amount"),
        ({"total_amount": None}, "invoice.total_amount"),
        ({"total": "10.20"}, "invoice.total"),
        ({"currency": 7}, "invoice.currency"),
        ({"commit_reservation_timeout": "60"}, "invoice.commit_reservation_timeout"),
        ({"issue_date": "yesterday"}, "invoice.issue_date"),
        ({7: "seven"}, "invoice"),
        ({"invoice_rows": ROW}, "invoice.invoice_rows"),
        ({"invoice_rows": "rows"}, "invoice.invoice_rows"),
        ({"invoice_rows": [ROW, 7]}, "invoice.invoice_rows[1]"),
        ({"invoice_rows": [ROW, {}]}, "invoice.invoice_rows[1].item_total_amount"),
        (
            {"invoice_rows": [{**ROW, "item_total_amount": 10.2}]},
            "invoice.invoice_rows[0].item_total_amount",
        ),
        ({"invoice_rows": ({**ROW, "amount": 1},)}, "invoice.invoice_rows[0].amount"),
        ({"invoice_rows": [ROW, {**ROW, "item_ean": 1}]}, "invoice.invoice_rows[1].item_ean"),
    ],
    ids=str,
)
def test_what_is_wrong_inside_a_record_is_named_by_its_path(
    changes: dict[Any, Any], field: str
) -> None:
    assert refusal({**INVOICE, **changes}).field == field


def test_a_float_inside_a_record_is_told_what_to_pass() -> None:
    rows = [GlaseInvoiceRow(item_total_amount=Decimal(1)), {"item_total_amount": 10.2}]
    error = refusal({**INVOICE, "invoice_rows": rows})
    assert error.field == "invoice.invoice_rows[1].item_total_amount"
    assert "decimal.Decimal" in error.reason


def test_a_float_inside_a_record_class_is_refused_too() -> None:
    row: Any = GlaseInvoiceRow(item_total_amount=10.2)  # type: ignore[arg-type]
    made = GlaseInvoice(title="a", total_amount=Decimal(1), currency="SEK", invoice_rows=(row, row))
    assert refusal(made).field == "invoice.invoice_rows[0].item_total_amount"


@pytest.mark.parametrize("invoice", [7, "invoice", [INVOICE], reservation(), b"", object()])
def test_what_is_no_record_is_refused(invoice: Any) -> None:
    error = refusal(invoice)
    assert error.field == "invoice"
    assert "must be a GlaseInvoice or a mapping" in error.reason


def test_unknown_names_are_told_what_is_known() -> None:
    assert "item_total_amount" in refusal({**INVOICE, "invoice_rows": [{"amount": 1}]}).reason


@pytest.mark.parametrize(
    "invoice",
    [
        INVOICE,
        UserDict(INVOICE),
        {**INVOICE, "footer": None, "total_amount": 10, "invoice_rows": []},
        {**INVOICE, "total_amount": Decimal("10.20"), "invoice_rows": (UserDict(ROW),)},
        reservation().invoice,
        {**INVOICE, "issue_date": datetime.now(timezone.utc), "payment_mode": "IMMEDIATE_DEBIT"},
    ],
    ids=str,
)
def test_records_are_taken_as_classes_and_as_mappings(invoice: Any) -> None:
    # Nobody listens at the address: whoever is refused a connection was not refused as input.
    with glase() as client, pytest.raises(tillbridge.PaymentError) as raised:
        client.send_invoice(invoice=invoice)
    assert raised.value.kind in {"transport", "outcome_unknown"}, raised.value


def test_a_list_that_holds_itself_is_refused() -> None:
    rows: list[Any] = []
    rows.append(rows)
    assert refusal({**INVOICE, "title": rows}).kind == "invalid_request"


@pytest.mark.parametrize(
    ("terminal", "field"),
    [
        ({"id": "7", "pasword": CANARY}, "terminal.pasword"),
        ({"id": 7, "password": CANARY}, "terminal.id"),
        ({"id": "7"}, "terminal.password"),
        ({"id": "7", "password": [CANARY]}, "terminal.password"),
        (CANARY, "terminal"),
    ],
    ids=["unknown", "number", "missing", "list", "text"],
)
def test_credentials_inside_a_record_are_named_and_not_shown(terminal: Any, field: str) -> None:
    with pytest.raises(tillbridge.InvalidRequestError) as raised:
        glase(terminal=terminal)
    assert raised.value.field == field
    report = traceback.TracebackException.from_exception(raised.value, capture_locals=True)
    own = [line for line in report.format() if "site-packages" in line or "/tillbridge/" in line]
    assert not [line for line in own if CANARY in line]
    assert CANARY not in f"{raised.value!r} {raised.value} {vars(raised.value)}"


@pytest.mark.parametrize("password", [CANARY, Secret(CANARY)])
def test_a_record_hides_its_secrets_at_once(password: Any) -> None:
    terminal = GlaseTerminal(id="7", password=password)
    assert CANARY not in f"{terminal!r} {terminal} {vars(terminal)} {dataclasses.asdict(terminal)}"
    assert isinstance(terminal.password, Secret)
    assert terminal == GlaseTerminal(id="7", password=CANARY)
    assert terminal != GlaseTerminal(id="7", password="other")
    assert copy.deepcopy(terminal) == terminal
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(terminal)


def test_a_provider_without_an_address_wants_one() -> None:
    with pytest.raises(TypeError, match="base_url"):
        Glase(terminal=GlaseTerminal(id="7", password=CANARY))  # type: ignore[call-arg]


def test_a_card_is_never_shown_and_never_read_back() -> None:
    card = GlobianceCard(number=CANARY_CARD, expiry_month="12", expiry_year="2031", cvv="973")
    assert isinstance(card.number, tillbridge.CardNumber)
    assert isinstance(card.cvv, tillbridge.CardVerificationValue)
    for shown in [repr(card), str(card), repr(vars(card)), f"{card.number} {card.cvv}"]:
        assert "1111" not in shown
        assert "973" not in shown
    assert not hasattr(card.number, "reveal")
    assert card == dataclasses.replace(card)
    assert card != dataclasses.replace(card, cvv="974")
    assert hash(card) == hash(dataclasses.replace(card, cvv="974"))
    for hidden in (card, card.number, card.cvv):
        with pytest.raises(TypeError, match="pickled"):
            pickle.dumps(hidden)


def test_a_wrong_card_is_refused_by_its_path_and_not_shown() -> None:
    client = GlobiancePay(api_key="key", base_url="http://127.0.0.1:9")
    payer = dict.fromkeys(
        ["first_name", "last_name", "address", "country", "state", "city", "zip", "email"], "a"
    )
    card = {"number": CANARY_CARD, "expiry_month": "12", "expiry_year": "2031", "cv": "973"}
    with pytest.raises(tillbridge.InvalidRequestError) as raised:
        client.pay_with_card(checkout_id="1", payer=payer, card=card)
    assert raised.value.field == "card.cv"
    assert "1111" not in f"{raised.value} {vars(raised.value)}"


def test_a_form_shows_neither_its_address_nor_its_values() -> None:
    hidden = Secret(CANARY)
    fields = (FormField(name="MD", value=hidden),)
    form = NextActionPostForm(url=hidden, fields=fields, html=hidden)
    assert form.type == "post_form"
    assert CANARY not in f"{form!r} {form} {vars(form)} {dataclasses.asdict(form)}"
    assert form.fields[0].value.reveal() == CANARY
    assert form == copy.deepcopy(form)
    assert form != dataclasses.replace(form, url=Secret("other"))
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(form)


def test_a_reservation_is_kept_as_json() -> None:
    kept = reservation()
    again = GlaseReservation.from_json(kept.to_json())
    assert again == kept
    assert isinstance(again, GlaseReservation)
    assert isinstance(again.invoice.invoice_rows[0], GlaseInvoiceRow)
    assert isinstance(again.next_action, NextActionShowQrCode)
    assert hash(again) == hash(kept)
    assert pickle.loads(pickle.dumps(again)) == kept
    assert GlaseReservation.from_json(again.to_json()) == kept


@pytest.mark.parametrize("text", ["", "{}", "[]", "7", '{"invoice_reference": 7}'])
def test_a_text_that_is_no_reservation_is_refused(text: str) -> None:
    with pytest.raises(tillbridge.InvalidRequestError):
        GlaseReservation.from_json(text)


def test_a_reservation_that_no_language_can_read_is_not_written() -> None:
    wrong = dataclasses.replace(reservation(), reserved_amount=10.2)  # type: ignore[arg-type]
    with pytest.raises(tillbridge.InvalidRequestError) as raised:
        wrong.to_json()
    assert raised.value.field == "reserved_amount"


@pytest.mark.parametrize(
    ("action", "field"),
    [
        ({"type": "show_qr_code", "code": "a"}, "reservation.next_action"),
        ({"type": "dance"}, "reservation.next_action.type"),
        ({"code": "a", "app_link": "b"}, "reservation.next_action.type"),
        ({"type": "wait", "code": "a"}, "reservation.next_action.code"),
        (7, "reservation.next_action"),
    ],
)
def test_a_tagged_union_is_judged_by_its_type(action: Any, field: str) -> None:
    given = {
        **vars(reservation()),
        "next_action": action,
    }
    with glase() as client, pytest.raises(tillbridge.InvalidRequestError) as raised:
        client.wait_until_reserved(reservation=given)
    assert raised.value.field.startswith(field)  # type: ignore[union-attr]
