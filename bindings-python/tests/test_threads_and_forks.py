"""One client serves many threads, and goes on in the children of a fork."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from support.effort import Effort
from support.line import Line
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


@pytest.fixture
def line(sandbox: Sandbox) -> Iterator[Line]:
    line = Line(sandbox.ready["url"])
    yield line
    line.stop()


def test_forked_children_and_their_parent_go_on(sandbox: Sandbox, line: Line) -> None:
    program = sandbox.run("forked.py", url=line.url)
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
    assert all(len(processes) == 1 for processes in line.speakers())


def test_forking_within_a_loop_beside_threads_harms_nobody(sandbox: Sandbox, line: Line) -> None:
    effort = Effort()
    forks = 8 if effort.soak is None else effort.soak * 4
    program = sandbox.run("forked_often.py", str(forks), url=line.url)
    try:
        output, errors = program.communicate(timeout=60 + forks)
    except subprocess.TimeoutExpired:
        program.kill()
        pytest.fail("something hangs after a fork")
    assert program.returncode == 0, errors
    speakers = line.speakers()
    assert all(len(processes) == 1 for processes in speakers), speakers
    parent = {output.strip()}
    # A child and its own child for each fork.
    assert len(set[str]().union(*speakers) - parent) == 2 * forks
    # No child has ended a connection of its parent's, who makes nine calls at once at most; a pool
    # may open one more for a call that then gets another.
    assert sum(processes == parent for processes in speakers) <= 2 * 9
    markers = [entry["marker"] for entry in sandbox.ask("/ledger")["entries"]]
    assert sum(marker.startswith("child") for marker in markers) == 6 * forks


def test_a_program_ends_quietly_with_calls_in_flight(sandbox: Sandbox) -> None:
    program = sandbox.run("left_behind.py")
    output, errors = program.communicate(timeout=20)
    assert (program.returncode, output, errors) == (0, "", "")
