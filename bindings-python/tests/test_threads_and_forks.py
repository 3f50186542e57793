"""One client serves many threads, and goes on in the children of a fork."""

from __future__ import annotations

import json
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest

from support.sandbox import Sandbox


def test_many_threads_share_a_client(sandbox: Sandbox) -> None:
    client = sandbox.client()

    def work(number: int) -> list[str]:
        made = [
            client.charge(
                amount=1, currency="ILS", card_token="tok_visa", description=f"{number}-{call}"
            )
            for call in range(4)
        ]
        assert [client.get_transaction(item.transaction_id).amount for item in made] == [1] * 4
        return [item.transaction_id for item in made]

    with ThreadPoolExecutor(64) as pool:
        made = [item for items in pool.map(work, range(64)) for item in items]
    assert len(set(made)) == 256
    assert len(sandbox.ask("/ledger")["entries"]) == 256


def test_forked_children_and_their_parent_go_on(sandbox: Sandbox) -> None:
    program = sandbox.run("forked.py")
    try:
        output, errors = program.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        program.kill()
        pytest.fail("a call hangs after a fork")
    assert program.returncode == 0, errors
    told = json.loads(output)
    made = [item for items in told["children"] + told["threads"] for item in items]
    assert len(made) == len(set(made))
    assert all(len(items) == 6 for items in told["children"])
    assert all(told["threads"])
    # Besides those that were told: two before the fork and one after it.
    assert len(sandbox.ask("/ledger")["entries"]) == len(made) + 3


def test_a_program_ends_quietly_with_calls_in_flight(sandbox: Sandbox) -> None:
    program = sandbox.run("left_behind.py")
    output, errors = program.communicate(timeout=20)
    assert (program.returncode, output, errors) == (0, "", "")
