"""Servers and queues that load the shop before they fork its workers."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from support.line import Line
from support.sandbox import Sandbox

PROGRAMS = Path(__file__).parent / "programs"
UVICORN = "uvicorn_worker.UvicornWorker"
# The worker's kind, the application, and how many charges it makes before the fork.
SERVERS = [
    ("sync", "shop_app:app", 1),
    ("gthread", "shop_app:app", 1),
    (UVICORN, "shop_asgi:app", 1),
    ("sync", "shop_django:wsgi", 2),
    ("gthread", "shop_django:wsgi", 2),
    (UVICORN, "shop_django:asgi", 2),
]


@pytest.fixture
def line(sandbox: Sandbox) -> Iterator[Line]:
    line = Line(sandbox.ready["url"])
    yield line
    line.stop()


@pytest.mark.parametrize(("kind", "application", "before"), SERVERS)
def test_gunicorn_may_load_the_shop_before_it_forks(
    sandbox: Sandbox, line: Line, kind: str, application: str, before: int
) -> None:
    options = f"--preload --workers 2 --threads 4 --worker-class {kind} --bind 127.0.0.1:0"
    server = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "gunicorn",
            *options.split(),
            "--no-control-socket",
            application,
        ],
        cwd=PROGRAMS,
        env=sandbox.environment(line.url),
        stderr=subprocess.PIPE,
        text=True,
    )
    assert server.stderr is not None
    try:
        said = ""
        address = None
        while address is None:
            text = server.stderr.readline()
            said += text
            assert text, said
            address = re.search(r"Listening at: (http://\S+)", text)

        def order(number: int) -> dict[str, object]:
            # Django's shop has a view of each kind; the others take any path.
            path = f"{('sync', 'async')[number % 2]}/order-{number}"
            with urllib.request.urlopen(f"{address[1]}/{path}", timeout=30) as answer:
                told: dict[str, object] = json.load(answer)
                return told

        with ThreadPoolExecutor(8) as pool:
            told = list(pool.map(order, range(40)))
    finally:
        server.send_signal(signal.SIGTERM)
        _, errors = server.communicate(timeout=30)
    assert server.returncode == 0, errors
    assert len({item["transaction_id"] for item in told}) == 40
    assert server.pid not in {item["worker"] for item in told}
    assert len(sandbox.ask("/ledger")["entries"]) == 40 + before
    assert_no_shared_connection(line, least=2)


def test_celery_may_load_the_shop_before_it_forks(
    sandbox: Sandbox, line: Line, tmp_path: Path
) -> None:
    """A charge refused unprocessed is tried again, one whose answer is lost is not."""
    sandbox.fault("charge", "rate_limited", times=5)
    sandbox.fault("charge", "act_then_close", times=5)
    environment = {**sandbox.environment(line.url), "SHOP_QUEUE": str(tmp_path)}
    orders = [sys.executable, "celery_orders.py", "30"]
    subprocess.run(orders, cwd=PROGRAMS, env=environment, check=True, timeout=60)
    options = "--app celery_app worker --pool prefork --concurrency 3 --loglevel ERROR"
    options += " --without-gossip --without-mingle --without-heartbeat"
    worker = subprocess.Popen(
        [sys.executable, "-m", "celery", *options.split()],
        cwd=PROGRAMS,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        sandbox.await_charges(30)
    finally:
        worker.send_signal(signal.SIGTERM)
        said, _ = worker.communicate(timeout=60)
    assert worker.returncode == 0, said
    entries = sandbox.ask("/ledger")["entries"]
    markers = [entry["marker"].partition(" by ")[0] for entry in entries]
    assert sorted(markers) == sorted(f"task-{number}" for number in range(30)), said
    assert_no_shared_connection(line, least=2)


def assert_no_shared_connection(line: Line, least: int) -> None:
    """One process speaks on each connection, and so many processes spoke."""
    speakers = line.speakers()
    assert all(len(processes) == 1 for processes in speakers), speakers
    assert len(set[str]().union(*speakers)) >= least


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_children_may_make_clients_of_their_own(sandbox: Sandbox, method: str) -> None:
    program = sandbox.run("spawned.py", method)
    output, errors = program.communicate(timeout=60)
    assert program.returncode == 0, errors
    assert len(set(json.loads(output))) == 12
