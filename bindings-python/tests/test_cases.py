"""Every shared case, through the client that blocks and through the one for asyncio."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Iterator, Mapping
from inspect import isawaitable
from typing import Any

import pytest

import tillbridge
from support.cases import FUNCTIONS, Case, Coverage, arguments, compare, flat, load
from support.sandbox import Process

CASES = load()


@pytest.fixture(params=CASES, ids=str)
def case(request: pytest.FixtureRequest) -> Case:
    case: Case = request.param
    return case


def test_there_are_cases() -> None:
    assert len(CASES) > 300


def test_another_expectation_is_not_met(replay: Process) -> None:
    """What every other test here rests on: a difference is an error."""
    (case,) = (case for case in CASES if case.name == "get_transaction")
    (step,) = case.steps
    client = case.client(False)(**at(replay, uuid.uuid4().hex, case))
    value = client.get_transaction(**step["input"])
    compare(step, value, [], None)
    for name, wrong in {"amount": "1", "last4": None, "state": "failed", "new": 1}.items():
        expected = {**step["expect"]["value"], name: wrong}
        with pytest.raises(AssertionError):
            compare({"expect": {"value": expected}}, value, [], None)
    with pytest.raises(AssertionError):
        compare({"expect": {"error": {"kind": "declined"}}}, value, [], None)
    with pytest.raises(AssertionError):
        settle(replay, uuid.uuid4().hex, case)


def test_blocking(case: Case, replay: Process, coverage: Coverage) -> None:
    session = uuid.uuid4().hex
    client = None
    error: Exception | None = None
    for step in case.steps:
        given = arguments(step, error)
        value, items, error = None, list[Any](), None
        try:
            if step["call"] == "new":
                value = case.client(False)(**flat(**given))
            else:
                client = client or case.client(False)(**at(replay, session, case))
                value = called(client, step)(**given)
                if isinstance(value, Iterator):
                    items.extend(item for item in value)
        except tillbridge.PaymentError as caught:
            error = caught
        compare(step, value, items, error)
    settle(replay, session, case)
    coverage.passed("python", case)


def test_asyncio(case: Case, replay: Process, coverage: Coverage) -> None:
    session = uuid.uuid4().hex

    async def run() -> None:
        client = None
        error: Exception | None = None
        for step in case.steps:
            given = arguments(step, error)
            value, items, error = None, list[Any](), None
            try:
                if step["call"] == "new":
                    value = case.client(True)(**flat(**given))
                else:
                    client = client or case.client(True)(**at(replay, session, case))
                    result = called(client, step)(**given)
                    if isinstance(result, AsyncIterator):
                        async for item in result:
                            items.append(item)
                    else:
                        value = await result if isawaitable(result) else result
            except tillbridge.PaymentError as caught:
                error = caught
            compare(step, value, items, error)

    asyncio.run(run())
    settle(replay, session, case)
    coverage.passed("python-asyncio", case)


def called(client: Any, step: Mapping[str, Any]) -> Any:
    """The function or the client's method that a step names."""
    return getattr(tillbridge if step["call"] in FUNCTIONS else client, step["call"])


def at(replay: Process, session: str, case: Case) -> dict[str, Any]:
    return case.arguments(f"{replay.ready['url']}/{session}/{case}")


def settle(replay: Process, session: str, case: Case) -> None:
    """Requires that exactly the case's requests came."""
    state = replay.ask(f"/replay/{session}/{case}")
    assert state["problems"] == []
    assert state["complete"]
