"""Results are plain, immutable Python values."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import typing
from datetime import datetime, timezone
from decimal import Decimal

import pytest

import tillbridge
from support.sandbox import Sandbox


@pytest.fixture
def charge(sandbox: Sandbox) -> tillbridge.GrowTransaction:
    with sandbox.client() as client:
        return client.charge(
            amount=Decimal("117.45"), currency="ILS", card_token="tok_visa", description="order-1"
        )


def test_a_charge_has_the_types_that_python_programs_expect(
    charge: tillbridge.GrowTransaction,
) -> None:
    assert charge.amount == Decimal("117.45")
    assert isinstance(charge.amount, Decimal)
    assert charge.status is tillbridge.GrowTransactionStatus.APPROVED
    assert charge.state is tillbridge.PaymentState.SUCCEEDED
    assert charge.created_at is not None
    assert charge.created_at.tzinfo is timezone.utc
    assert charge.last4 == "4242"


def test_repr_shows_the_fields_and_not_the_raw_answer(charge: tillbridge.GrowTransaction) -> None:
    text = repr(charge)
    assert text.startswith("GrowTransaction(transaction_id='")
    assert "Decimal('117.45')" in text
    assert charge.raw
    assert "raw" not in text


def test_results_are_dataclasses(charge: tillbridge.GrowTransaction) -> None:
    assert dataclasses.is_dataclass(charge)
    names = [field.name for field in dataclasses.fields(charge)]
    assert names[0] == "transaction_id"
    assert set(names) == set(vars(charge))
    assert dataclasses.asdict(charge)["amount"] == Decimal("117.45")
    assert typing.get_type_hints(tillbridge.GrowTransaction)["amount"] is Decimal
    assert type(charge).__module__ == "tillbridge"


def test_results_are_immutable(charge: tillbridge.GrowTransaction) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        charge.amount = Decimal(1)  # type: ignore[misc]
    changed = dataclasses.replace(charge, amount=Decimal(1))
    assert changed != charge
    assert changed.transaction_id == charge.transaction_id


def test_results_are_equal_and_hashed_by_value(charge: tillbridge.GrowTransaction) -> None:
    twin = dataclasses.replace(charge)
    assert twin == charge
    assert twin is not charge
    assert {charge: "seen"}[twin] == "seen"


def test_results_made_by_a_program_equal_those_of_the_library(
    charge: tillbridge.GrowTransaction,
) -> None:
    made = tillbridge.GrowTransaction(
        transaction_id=charge.transaction_id,
        amount=Decimal("117.45"),
        currency="ILS",
        status=tillbridge.GrowTransactionStatus.APPROVED,
        state=tillbridge.PaymentState.SUCCEEDED,
        last4="4242",
        card_brand=charge.card_brand,
        description=charge.description,
        created_at=charge.created_at,
        created_at_text=charge.created_at_text,
        raw=charge.raw,
    )
    assert made == charge


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_results_are_pickled_by_their_public_names(
    charge: tillbridge.GrowTransaction, protocol: int
) -> None:
    data = pickle.dumps(charge, protocol)
    assert b"_generated" not in data
    assert pickle.loads(data) == charge
    assert copy.deepcopy(charge) == charge


def test_results_are_matched(charge: tillbridge.GrowTransaction) -> None:
    match charge:
        case tillbridge.GrowTransaction(state=tillbridge.PaymentState.SUCCEEDED, amount=amount):
            assert amount == Decimal("117.45")
        case _:
            pytest.fail("the pattern did not match")


def test_a_page_holds_a_tuple(sandbox: Sandbox, charge: tillbridge.GrowTransaction) -> None:
    with sandbox.client() as client:
        page = client.list_transactions()
    assert isinstance(page.items, tuple)
    assert [item.transaction_id for item in page.items] == [charge.transaction_id]
    assert hash(page) == hash(dataclasses.replace(page))


def test_words_are_texts() -> None:
    state = tillbridge.PaymentState("partially_refunded")
    assert state == "partially_refunded"
    assert str(state) == f"{state}" == "partially_refunded"
    assert hash(state) == hash("partially_refunded")
    assert repr(state) == "<PaymentState.PARTIALLY_REFUNDED: 'partially_refunded'>"
    assert pickle.loads(pickle.dumps(state)) is state
    with pytest.raises(ValueError, match="held"):
        tillbridge.PaymentState("held")


def test_an_unknown_word_is_kept(sandbox: Sandbox) -> None:
    status = tillbridge.GrowTransactionStatus("held_for_review")
    assert status == "held_for_review"
    assert not status.is_documented
    assert tillbridge.GrowTransactionStatus.APPROVED.is_documented
    assert repr(status) == "GrowTransactionStatus('held_for_review')"
    assert status.value == status.name == str(status) == f"{status}" == "held_for_review"
    assert pickle.loads(pickle.dumps(status)) == copy.deepcopy(status) == status
    assert status == tillbridge.GrowTransactionStatus("held_for_review")
    assert hash(status) == hash("held_for_review")
    with sandbox.client() as client:
        with pytest.raises(tillbridge.OutcomeUnknownError):
            client.charge(amount=1, currency="ILS", card_token="tok_review")
        (item,) = client.list_transactions().items
    assert item.status == "pending_review"
    assert isinstance(item.status, tillbridge.GrowTransactionStatus)
    assert item.state is tillbridge.PaymentState.UNKNOWN


def test_an_attempt_is_kept_as_json() -> None:
    attempt = tillbridge.Attempt(
        provider="glance_grow",
        operation="charge",
        started_at=datetime(2024, 3, 20, 14, 30, 0, 123456, tzinfo=timezone.utc),
        amount=Decimal("117.450"),
        currency="ILS",
        marker='an "order" — 1',
    )
    assert tillbridge.Attempt.from_json(attempt.to_json()) == attempt
    assert tillbridge.Attempt.from_json(attempt.to_json()).amount == Decimal("117.450")
    with pytest.raises(tillbridge.InvalidRequestError):
        tillbridge.Attempt.from_json("{}")


def test_a_reconciliation_is_a_union_for_match(sandbox: Sandbox) -> None:
    sandbox.fault("charge", "act_then_close")
    with sandbox.client() as client:
        with pytest.raises(tillbridge.OutcomeUnknownError) as raised:
            client.charge(
                amount="117.45", currency="ILS", card_token="tok_visa", description="lost-1"
            )
        attempt = tillbridge.Attempt.from_json(raised.value.attempt.to_json())
        settled: tillbridge.GrowReconciliation = client.reconcile(attempt)
    match settled:
        case tillbridge.GrowReconciliationFound(transaction):
            assert transaction.description == "lost-1"
        case tillbridge.GrowReconciliationNotFound() | tillbridge.GrowReconciliationUndecided():
            pytest.fail("the charge took place")
    assert settled.type == "found"
    assert pickle.loads(pickle.dumps(settled)) == settled
    assert isinstance(settled, tillbridge.GrowReconciliation)
    assert sandbox.charged("lost-1") == 1
