"""Events reach the logger and the observer on the caller's thread, and change no result."""

from __future__ import annotations

import logging
import sys
import threading
from typing import Any

import pytest

import tillbridge
from support.sandbox import Sandbox

MADE: dict[str, Any] = {"amount": 1, "currency": "ILS", "card_token": "tok_visa"}


@pytest.fixture
def records(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG, "tillbridge")
    return caplog


def test_each_event_is_a_line_of_the_log(
    sandbox: Sandbox, records: pytest.LogCaptureFixture
) -> None:
    sandbox.fault("get_transaction", "server_error", status=503, retry_after=0)
    with sandbox.client() as client, pytest.raises(tillbridge.NotFoundError):
        client.get_transaction("txn_of_nobody")
    events = [record.__dict__["event"] for record in records.records]
    assert [str(event.kind) for event in events] == [
        "started",
        "answered",
        "retried",
        "started",
        "answered",
        "finished",
    ]
    last = records.records[-1]
    assert last.name == "tillbridge"
    assert last.levelno == logging.DEBUG
    assert last.getMessage().startswith("glance_grow.get_transaction finished: try 2, ")
    assert last.getMessage().endswith(", error not_found, outcome answered")
    assert events[-1].request_id in last.getMessage()


def test_nothing_is_logged_above_debug(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with sandbox.client() as client:
        client.list_transactions()
    assert caplog.records == []


def test_an_observer_is_told_on_the_caller_s_thread(sandbox: Sandbox) -> None:
    seen: list[tuple[tillbridge.Event, int]] = []
    with sandbox.client(observer=lambda event: seen.append((event, threading.get_ident()))) as c:
        c.charge(**MADE)
    kinds = [event.kind for event, _ in seen]
    assert kinds == [
        tillbridge.EventKind.STARTED,
        tillbridge.EventKind.ANSWERED,
        tillbridge.EventKind.FINISHED,
    ]
    assert {thread for _, thread in seen} == {threading.get_ident()}
    assert seen[1][0].http_status == 200
    assert seen[0][0].request_bytes > 0


async def test_asyncio_tells_the_observer_and_the_log(
    sandbox: Sandbox, records: pytest.LogCaptureFixture
) -> None:
    seen: list[tillbridge.Event] = []
    async with sandbox.async_client(observer=seen.append) as client:
        await client.charge(**MADE)
        with pytest.raises(tillbridge.NotFoundError):
            await client.get_transaction("txn_of_nobody")
    assert [str(event.operation) for event in seen] == ["charge"] * 3 + ["get_transaction"] * 3
    assert len(records.records) == 6


def test_an_observer_that_fails_does_not_change_the_result(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", failures.append)

    def observer(_: tillbridge.Event) -> None:
        raise ValueError("a defect in the observer")

    with sandbox.client(observer=observer) as client:
        assert client.charge(**MADE).state is tillbridge.PaymentState.SUCCEEDED
    assert [str(failure.exc_value) for failure in failures] == ["a defect in the observer"] * 3


def test_an_observer_may_call_the_client(sandbox: Sandbox) -> None:
    seen: list[str] = []

    def observer(event: tillbridge.Event) -> None:
        seen.append(event.operation)
        if event.operation == "charge" and event.kind is tillbridge.EventKind.FINISHED:
            client.list_transactions()

    client = sandbox.client(observer=observer)
    client.charge(**MADE)
    assert seen == ["charge"] * 3 + ["list_transactions"] * 3
