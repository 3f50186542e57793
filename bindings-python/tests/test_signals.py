"""Ctrl-C ends the waiting at once, and tells what is known of the money."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from typing import Any

import tillbridge
from support.sandbox import Sandbox


def told(program: subprocess.Popen[str]) -> Any:
    output, errors = program.communicate(timeout=30)
    assert program.returncode == 0, errors
    return json.loads(output)


def test_an_interrupted_charge_can_be_reconciled(sandbox: Sandbox) -> None:
    sandbox.fault("charge", "act_then_stall")
    program = sandbox.run("interrupted.py", "charge")
    sandbox.await_charge("interrupted")
    started = time.monotonic()
    program.send_signal(signal.SIGINT)
    answer = told(program)
    assert time.monotonic() - started < 10
    assert answer["cause"] == "OutcomeUnknownError"
    with sandbox.client() as client:
        settled = client.reconcile(tillbridge.Attempt.from_json(answer["attempt"]))
    assert settled.type == "found"
    assert sandbox.charged("interrupted") == 1


def test_an_interrupted_read_has_nothing_to_settle(sandbox: Sandbox) -> None:
    sandbox.fault("get_transaction", "stall")
    program = sandbox.run("interrupted.py", "get_transaction")
    sandbox.await_arrival("get_transaction")
    program.send_signal(signal.SIGINT)
    assert told(program) == {"cause": None}


def test_a_result_that_came_with_the_interrupt_is_not_lost(sandbox: Sandbox) -> None:
    program = sandbox.run("interrupted_late.py")
    sandbox.await_charge("interrupted late")
    program.send_signal(signal.SIGUSR1)
    assert told(program) == {"cause": None, "state": "succeeded"}


def test_a_signal_whose_handler_returns_does_not_end_the_call(sandbox: Sandbox) -> None:
    program = sandbox.run("handled.py")
    sandbox.await_charge("handled")
    program.send_signal(signal.SIGUSR1)
    output, errors = program.communicate(timeout=30)
    assert output == "succeeded True\n", errors
    assert sandbox.charged("handled") == 1
