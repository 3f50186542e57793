"""Whatever is slow, a call returns by its deadline."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

import tillbridge
from support import slow
from support.sandbox import Sandbox, resolver
from support.writes import checkout_id, invoice, pay_with_card

DEADLINE = 0.15
# What a call may take beyond its deadline.
GRACE = 0.05
# A machine with much else to do adds time to a try and never takes any away, so that the shortest
# is the library's own.
TRIES = 20
CHARGE: dict[str, Any] = {"amount": 1, "currency": "ILS", "card_token": "tok_visa"}
both = pytest.mark.parametrize("asynchronous", [False, True], ids=["blocking", "asyncio"])


def timed(asynchronous: bool, call: Callable[[], Any]) -> tuple[float, Any]:
    """How long a call took, and its error or result."""

    async def awaited() -> tuple[float, Any]:
        begun = time.monotonic()
        try:
            ended = await call()
        except tillbridge.PaymentError as error:
            ended = error
        return time.monotonic() - begun, ended

    if asynchronous:
        return asyncio.run(awaited())
    begun = time.monotonic()
    try:
        ended = call()
    except tillbridge.PaymentError as error:
        ended = error
    return time.monotonic() - begun, ended


def within_deadline(asynchronous: bool, call: Callable[[], Any]) -> Any:
    """Gives how a call ended that has to return by its deadline."""
    tries = []
    for _ in range(TRIES):
        took, ended = timed(asynchronous, call)
        tries.append(took)
        if took < DEADLINE + GRACE:
            return ended
    pytest.fail(f"the tries took {tries} seconds")


SLOW: dict[str, tuple[str, Callable[[], AbstractContextManager[int]]]] = {
    "no connection": ("http", slow.taking_no_connection),
    "no handshake": ("https", lambda: slow.serving(slow.silent)),
    "no answer": ("http", lambda: slow.serving(slow.silent)),
    "half a head": ("http", lambda: slow.serving(slow.half_a_head)),
    "a byte of the head each second": ("http", lambda: slow.serving(slow.head_a_byte_a_second)),
    "a byte of the body each second": ("http", lambda: slow.serving(slow.byte_a_second)),
    "a body without end": ("http", lambda: slow.serving(slow.endless)),
}


def client_at(port: int, asynchronous: bool, scheme: str = "http", **options: Any) -> Any:
    kind = tillbridge.AsyncGlanceGrow if asynchronous else tillbridge.GlanceGrow
    return kind(api_key="glnc_sk_x", base_url=f"{scheme}://127.0.0.1:{port}", **options)


@both
@pytest.mark.parametrize("operation", ["charge", "get_transaction"])
@pytest.mark.parametrize("name", SLOW)
def test_a_slow_server(name: str, operation: str, asynchronous: bool) -> None:
    scheme, server = SLOW[name]
    given = CHARGE if operation == "charge" else {"transaction_id": "txn_1"}
    with server() as port:
        client = client_at(port, asynchronous, scheme)
        call = getattr(client, operation)
        error = within_deadline(asynchronous, lambda: call(**given, deadline=DEADLINE))
    connected = name not in ("no connection", "no handshake")
    if operation == "charge" and connected:
        assert isinstance(error, tillbridge.OutcomeUnknownError)
    else:
        assert isinstance(error, tillbridge.TimeoutError)
        assert operation != "charge" or error.outcome is tillbridge.Outcome.NOT_SENT


@both
def test_a_full_pool(asynchronous: bool) -> None:
    """What waits for a connection in vain was not sent."""
    arrived = [threading.Event(), threading.Event()]

    def hold(client: socket.socket) -> None:
        arrived[arrived[0].is_set()].set()
        slow.silent(client)

    with slow.serving(hold) as port:
        client = client_at(port, asynchronous, max_connections=1, retries=0)
        held = threading.Thread(
            target=timed, args=[asynchronous, lambda: client.get_transaction("txn_1")]
        )
        held.start()
        assert arrived[0].wait(30)
        error = within_deadline(asynchronous, lambda: client.charge(**CHARGE, deadline=DEADLINE))
        assert not arrived[1].is_set()
    held.join()
    assert isinstance(error, tillbridge.TimeoutError)
    assert error.outcome is tillbridge.Outcome.NOT_SENT


@both
@pytest.mark.parametrize("fault", ["rate_limited", "server_error", "html_error"])
def test_waiting_to_repeat(sandbox: Sandbox, fault: str, asynchronous: bool) -> None:
    sandbox.fault("list_transactions", fault, retry_after=30, times=100)
    client = sandbox.client_of("glance_grow", asynchronous, retries=10)
    error = within_deadline(asynchronous, lambda: client.list_transactions(deadline=DEADLINE))
    assert isinstance(error, tillbridge.PaymentError)
    assert sandbox.arrived("list_transactions") <= 3


@both
def test_repeating_without_waiting(sandbox: Sandbox, asynchronous: bool) -> None:
    sandbox.fault("get_transaction", "slow", delay_ms=60, times=100)
    sandbox.fault("get_transaction", "server_error", status=503, retry_after=0, times=100)
    client = sandbox.client_of("glance_grow", asynchronous, retries=10)
    call = client.get_transaction
    error = within_deadline(asynchronous, lambda: call("txn_1", deadline=DEADLINE))
    assert isinstance(error, tillbridge.PaymentError)


def polls(sandbox: Sandbox, asynchronous: bool) -> dict[str, Callable[[], Any]]:
    """Calls that ask again and again, for what never happens."""
    glase = sandbox.client_of("glase", asynchronous)
    globiance = sandbox.client_of("globiance_pay", asynchronous)
    sandbox.ask("/glase/behaviour", {"report_ready_after_s": 3600})
    with sandbox.client_of("glase") as direct:
        reservation = direct.reserve(
            invoice=invoice("Ride", "200"), commit_reservation_timeout=3600
        )
        open_invoice = direct.pay(invoice=invoice("Ride", "20"), replace_open=True)
        period = direct.mark_transaction_period()
    # This card's payment is decided by a control call alone.
    paying = pay_with_card(sandbox, "polled")
    paying["card"] = {**paying["card"], "number": "4000000000000119"}
    with sandbox.client_of("globiance_pay") as direct:
        direct.pay_with_card(**paying)
    unpaid = checkout_id(sandbox, "unpaid")
    soon = {"poll_interval": 0.02, "deadline": DEADLINE}
    return {
        "reserved": lambda: glase.wait_until_reserved(reservation=reservation, **soon),
        "paid": lambda: glase.wait_until_paid(
            invoice_reference=open_invoice.invoice_reference, **soon
        ),
        "report": lambda: glase.run_report(
            report_id=tillbridge.GlaseReportId.SHOP_TRANSACTIONS,
            transaction_period_id=period.transaction_period_id,
            **soon,
        ),
        "checkout": lambda: globiance.wait_for_checkout(checkout_id=unpaid, **soon),
        "card": lambda: globiance.wait_for_card_payment(
            checkout_id=paying["checkout_id"], acquirer_id=0, **soon
        ),
    }


@both
@pytest.mark.parametrize("name", ["reserved", "paid", "report", "checkout", "card"])
def test_polling(sandbox: Sandbox, name: str, asynchronous: bool) -> None:
    poll = polls(sandbox, asynchronous)[name]
    asked = []
    while not asked or max(asked) < 2:
        assert len(asked) < TRIES, asked
        before = len(sandbox.ask("/requests")["requests"])
        ended = within_deadline(asynchronous, poll)
        asked.append(len(sandbox.ask("/requests")["requests"]) - before)
    # A wait that ends tells what it saw last; a report that is not ready is none.
    last = tillbridge.PaymentError if name == "report" else WAITING
    assert isinstance(ended, last), ended


WAITING = (
    tillbridge.GlaseReservation,
    tillbridge.GlasePayment,
    tillbridge.GlobianceCheckoutResult,
    tillbridge.GlobianceCardPayment,
)


def test_a_name_that_nobody_resolves(sandbox: Sandbox) -> None:
    """Nor does the thread that still asks keep the program from ending."""
    program = Path(__file__).parent / "programs/resolving.py"
    environment = {**sandbox.environment(), "LD_PRELOAD": str(resolver())}
    tries = []
    for _ in range(TRIES):
        done = subprocess.run(
            [sys.executable, program, str(DEADLINE)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=30,
        )
        assert done.returncode == 0, done.stderr
        tries.append(json.loads(done.stdout))
        if all(took < DEADLINE + GRACE for took, *_ in tries[-1]):
            break
    else:
        pytest.fail(f"the tries took {tries}")
    assert all(took >= DEADLINE for took, *_ in tries[-1]), tries
    assert [kind for _, kind, _ in tries[-1]] == ["timeout"] * 2
    assert tries[-1][1][2] == "not_sent"
