"""A defect of the core ends one call, as an error like any other, and shows no secret."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

import tillbridge
from support.canaries import Canaries, printed_error
from support.effort import Effort
from support.sandbox import Sandbox
from support.writes import WRITES, Write

SETTLES_ITSELF = {"flowglad.refund_payment", "globiance_pay.pay_with_card", "glase.commit"}
PLACES = ["input", "request", "response", "task"]
both = pytest.mark.parametrize("asynchronous", [False, True], ids=["blocking", "asyncio"])


@pytest.fixture
def defect(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    yield monkeypatch
    monkeypatch.undo()


def ended(asynchronous: bool, call: Any, given: dict[str, Any]) -> BaseException | None:
    """How a call ended; a panic that came through would be no Exception at all."""

    async def awaited() -> None:
        await call(**given)

    try:
        if asynchronous:
            asyncio.run(awaited())
        else:
            call(**given)
    except BaseException as error:
        return error
    return None


@both
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("write", WRITES, ids=str)
def test_a_defect_is_an_error_and_the_client_stays_usable(
    sandbox: Sandbox,
    defect: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    write: Write,
    place: str,
    asynchronous: bool,
) -> None:
    canaries = Canaries(Effort().choices("panics"), "")
    client = sandbox.client_of(write.provider, asynchronous)
    call = getattr(client, write.operation)
    canaries.planted(sandbox.account(write.provider))
    given = canaries.planted(write.prepare(sandbox, "with a defect"))
    # A flow reads its own input; requests and answers are those of its calls.
    name = write.as_sandbox if write.as_sandbox and place != "input" else write.operation
    defect.setenv("TILLBRIDGE_DEFECT", f"{place} {write.provider}.{name}")
    error = ended(asynchronous, call, given)
    times = write.carried_out(sandbox)
    defect.undo()
    if error is None:
        # The flow has read what came of the call that had the defect.
        assert str(write) in SETTLES_ITSELF
        assert place in ("response", "task")
        assert times == 1
        return
    assert isinstance(error, (tillbridge.InternalError, tillbridge.OutcomeUnknownError)), error
    if place in ("input", "request"):
        assert isinstance(error, tillbridge.InternalError)
        assert error.outcome is tillbridge.Outcome.NOT_SENT
        assert times == 0
    else:
        assert error.outcome is not tillbridge.Outcome.NOT_SENT
        assert times == 1
    if write.kind == "money" and times:
        assert isinstance(error, tillbridge.OutcomeUnknownError)
    assert not canaries.leaks([*printed_error(error), *capfd.readouterr()])
    assert ended(asynchronous, call, write.prepare(sandbox, "without a defect")) is None


@both
def test_a_defect_of_one_call_leaves_the_others_alone(
    sandbox: Sandbox, defect: pytest.MonkeyPatch, asynchronous: bool
) -> None:
    client = sandbox.client_of("glance_grow", asynchronous)
    given = {"amount": 1, "currency": "ILS", "card_token": "tok_visa"}
    for place in PLACES:
        defect.setenv("TILLBRIDGE_DEFECT", f"{place} glance_grow.get_transaction")
        error = ended(asynchronous, client.get_transaction, {"transaction_id": "txn_1"})
        if place == "task":
            # Nothing is made of an answer that says no.
            assert isinstance(error, tillbridge.NotFoundError)
        else:
            assert isinstance(error, tillbridge.InternalError), (place, error)
            assert error.operation == "get_transaction"
        assert ended(asynchronous, client.charge, given) is None


@both
def test_a_defect_while_a_client_is_made_is_an_error(
    sandbox: Sandbox, defect: pytest.MonkeyPatch, asynchronous: bool
) -> None:
    for provider in ("glance_grow", "globiance_pay", "glase", "flowglad"):
        defect.setenv("TILLBRIDGE_DEFECT", f"input {provider}.new")
        with pytest.raises(tillbridge.InternalError):
            sandbox.client_of(provider, asynchronous)
        defect.undo()
        sandbox.client_of(provider, asynchronous)


def test_a_defect_of_a_function_is_an_error(defect: pytest.MonkeyPatch) -> None:
    given = {"body": '{"id": "1"}', "headers": {}, "secrets": ["whsec_Y2FuYXJ5LWNhbmFyeQ=="]}
    defect.setenv("TILLBRIDGE_DEFECT", "input flowglad.verify_flowglad_webhook")
    verify: Any = tillbridge.verify_flowglad_webhook
    with pytest.raises(tillbridge.InternalError) as raised:
        verify(**given)
    canaries = Canaries(Effort().choices("functions"), "")
    canaries.planted(given)
    assert not canaries.leaks(printed_error(raised.value))
    defect.undo()
    with pytest.raises(tillbridge.AuthenticationError):
        verify(**given)
