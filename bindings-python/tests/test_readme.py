"""The programs in the README run as they stand."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from support.sandbox import Sandbox

README = (Path(__file__).parents[1] / "README.md").read_text()
FIRST_CALL, FAILURES, GLOBIANCE, GLASE, FLOWGLAD, WEBHOOKS = re.findall(
    r"```python\n(.*?)```", README, re.DOTALL
)


def test_first_call(sandbox: Sandbox) -> None:
    assert re.fullmatch(r"txn_\S+ succeeded\n", run(sandbox, FIRST_CALL))
    assert sandbox.charged("order-7788 try-1") == 1


@pytest.mark.parametrize("fault", [None, "act_then_close"])
def test_failures(sandbox: Sandbox, fault: str | None) -> None:
    if fault is not None:
        sandbox.fault("charge", fault)
    said = run(sandbox, FAILURES)
    assert said.startswith("charged: txn_" if fault else "")
    assert sandbox.charged("order-7789 try-1") == 1


def test_a_card_and_its_bank(sandbox: Sandbox) -> None:
    said = run(sandbox, GLOBIANCE)
    assert said == "send the browser to the bank: [redacted]\n59.5 succeeded\n"
    assert moved(sandbox) == ["initiate_pay_with_card 59.5 EUR order-7790"]


def test_a_reservation(sandbox: Sandbox) -> None:
    assert run(sandbox, GLASE).endswith("▀\n147.5 succeeded\n")
    assert moved(sandbox) == [
        "reserve 200 SEK ride-7791",
        "commit_reservation 147.5 SEK ride-7791",
        "release 52.5 SEK ride-7791",
    ]


def test_a_refund(sandbox: Sandbox) -> None:
    sandbox.ask("/flowglad/payments", {"id": "pym_7792", "amount": 10800})
    assert run(sandbox, FLOWGLAD) == "108 USD refunded\n"
    assert run(sandbox, FLOWGLAD).startswith("nothing was sent: ")
    assert moved(sandbox) == ["refund_payment 108 USD None"]


def test_web_hooks(sandbox: Sandbox) -> None:
    sandbox.ask("/flowglad/payments", {"id": "pym_7792", "amount": 10800})
    assert run(sandbox, WEBHOOKS) == "succeeded\npending\n"


def run(sandbox: Sandbox, program: str) -> str:
    ready = sandbox.ready
    accounts = {
        "GLANCE_API_KEY": ready["glance_grow"]["api_key"],
        "GLANCE_BASE_URL": ready["glance_grow"]["base_url"],
        "GLOBIANCE_API_KEY": ready["globiance_pay"]["api_key"],
        "GLOBIANCE_SECRET": ready["globiance_pay"]["secret"],
        "GLOBIANCE_BASE_URL": ready["globiance_pay"]["base_url"],
        "GLASE_ENDPOINT": ready["glase"]["endpoint"],
        "GLASE_TERMINAL_ID": ready["glase"]["terminal_id"],
        "GLASE_TERMINAL_PASSWORD": ready["glase"]["terminal_password"],
        "FLOWGLAD_API_KEY": ready["flowglad"]["api_key"],
        "FLOWGLAD_BASE_URL": ready["flowglad"]["base_url"],
        "FLOWGLAD_WEBHOOK_SECRET": ready["flowglad"]["webhook_secret"],
    }
    started = subprocess.Popen(
        [sys.executable, "-c", program],
        env={**sandbox.environment(), **accounts},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with started:
        while started.poll() is None:
            approve_what_waits(sandbox)
        assert started.stdout is not None
        assert started.stderr is not None
        assert started.returncode == 0, started.stderr.read()
        return started.stdout.read()


def approve_what_waits(sandbox: Sandbox) -> None:
    """Plays the payers: says yes to each bank's question and to each invoice."""
    for card in sandbox.ask("/globiance/cards")["cards"]:
        if card["status"] == "pending":
            sandbox.ask(f"/globiance/card/{card['transaction_ref']}/approve", {})
    for invoice in sandbox.ask("/glase/invoices")["invoices"]:
        if invoice["status"] == "ISSUED":
            sandbox.ask(f"/glase/invoices/{invoice['reference']}/confirm", {})


def moved(sandbox: Sandbox) -> list[str]:
    return [
        f"{entry['operation']} {entry['amount']} {entry['currency']} {entry.get('marker')}"
        for entry in sandbox.ask("/ledger")["entries"]
    ]
