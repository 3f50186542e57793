"""Errors are typed, pickled whole, and say the same line everywhere."""

from __future__ import annotations

import builtins
import copy
import pickle
from datetime import datetime, timedelta, timezone

import pytest

import tillbridge
from support.cases import ERRORS
from support.sandbox import Sandbox

KINDS = {
    "invalid_request": tillbridge.InvalidRequestError,
    "authentication": tillbridge.AuthenticationError,
    "permission": tillbridge.PermissionError,
    "not_found": tillbridge.NotFoundError,
    "declined": tillbridge.DeclinedError,
    "conflict": tillbridge.ConflictError,
    "rate_limited": tillbridge.RateLimitedError,
    "provider_failure": tillbridge.ProviderFailureError,
    "protocol": tillbridge.ProtocolError,
    "transport": tillbridge.TransportError,
    "timeout": tillbridge.TimeoutError,
    "cancelled": tillbridge.CancelledError,
    "outcome_unknown": tillbridge.OutcomeUnknownError,
    "internal": tillbridge.InternalError,
}

ATTEMPT = tillbridge.Attempt(
    provider="glance_grow",
    operation="charge",
    started_at=datetime(2024, 3, 20, tzinfo=timezone.utc),
)


def test_every_kind_has_its_class() -> None:
    assert {**ERRORS, "": None} == {**KINDS, "": None}


@pytest.mark.parametrize("error", KINDS.values())
def test_every_error_survives_pickling_and_copying(error: type[tillbridge.PaymentError]) -> None:
    made = error(
        "the reason",
        provider="glance_grow",
        operation="charge",
        outcome=tillbridge.Outcome.UNKNOWN,
        http_status=504,
        provider_code="CODE",
        request_id="req_1",
        transaction_id="txn_1",
        field="amount",
        issues=(tillbridge.FieldIssue(field="cardToken", reason="is spent"),),
        retry=tillbridge.RetryAdviceAfter(wait=timedelta(seconds=3)),
        raw="{}",
        attempt=ATTEMPT,
        text="one line",
    )
    for twin in (pickle.loads(pickle.dumps(made)), copy.copy(made), copy.deepcopy(made)):
        assert type(twin) is error
        assert vars(twin) == vars(made)
        assert str(twin) == "one line"
        assert twin.attempt == ATTEMPT
        assert twin.kind == error.kind
    assert isinstance(made, tillbridge.PaymentError)
    assert type(made).__module__ == "tillbridge"


def test_some_errors_are_also_python_s_own() -> None:
    assert issubclass(tillbridge.InvalidRequestError, ValueError)
    assert issubclass(tillbridge.TimeoutError, builtins.TimeoutError)


def test_a_decline_carries_its_context(sandbox: Sandbox) -> None:
    with sandbox.client() as client, pytest.raises(tillbridge.DeclinedError) as raised:
        client.charge(amount=1, currency="ILS", card_token="tok_declined_402")
    error = raised.value
    assert error.provider == "glance_grow"
    assert error.operation == "charge"
    assert error.outcome is tillbridge.Outcome.ANSWERED
    assert error.http_status == 402
    assert error.provider_code == "CARD_DECLINED"
    assert error.request_id is not None
    assert error.retry == tillbridge.RetryAdviceNever()
    assert error.attempt is None
    assert error.raw is not None
    assert str(error) == (
        f"request {error.request_id}: glance_grow.charge declined: {error.reason} "
        "(outcome answered, HTTP 402, code CARD_DECLINED)"
    )


def test_a_lost_answer_carries_the_attempt(sandbox: Sandbox) -> None:
    sandbox.fault("charge", "act_then_close")
    with sandbox.client() as client, pytest.raises(tillbridge.OutcomeUnknownError) as raised:
        client.charge(amount="1.50", currency="ILS", card_token="tok_visa", description="lost")
    attempt = pickle.loads(pickle.dumps(raised.value)).attempt
    assert attempt.marker == "lost"
    assert attempt.started_at.tzinfo is timezone.utc


def test_issues_are_listed(sandbox: Sandbox) -> None:
    sandbox.ask("/glance_grow/shape", {"errors": "sdk"})
    with sandbox.client() as client, pytest.raises(tillbridge.InvalidRequestError) as raised:
        client.charge(amount=1, currency="ILS", card_token="no_such_token")
    assert [type(issue) for issue in raised.value.issues] == [tillbridge.FieldIssue]


def test_advice_to_wait_is_a_timedelta(sandbox: Sandbox) -> None:
    sandbox.fault("get_transaction", "rate_limited", retry_after=7)
    with sandbox.client(retries=0) as client, pytest.raises(tillbridge.RateLimitedError) as raised:
        client.get_transaction("txn_1")
    match raised.value.retry:
        case tillbridge.RetryAdviceAfter(wait):
            assert wait == timedelta(seconds=7)
        case other:
            pytest.fail(f"the advice is {other}")
