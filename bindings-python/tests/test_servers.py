"""Servers and queues that load the shop before they fork its workers."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from support.sandbox import Sandbox

PROGRAMS = Path(__file__).parent / "programs"
SERVERS = [
    ("sync", "shop_app"),
    ("gthread", "shop_app"),
    ("uvicorn_worker.UvicornWorker", "shop_asgi"),
]


@pytest.mark.parametrize(("kind", "module"), SERVERS)
def test_gunicorn_may_load_the_shop_before_it_forks(
    sandbox: Sandbox, kind: str, module: str
) -> None:
    options = f"--preload --workers 2 --threads 4 --worker-class {kind} --bind 127.0.0.1:0"
    server = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "gunicorn",
            *options.split(),
            "--no-control-socket",
            f"{module}:app",
        ],
        cwd=PROGRAMS,
        env=sandbox.environment(),
        stderr=subprocess.PIPE,
        text=True,
    )
    assert server.stderr is not None
    try:
        said = ""
        address = None
        while address is None:
            line = server.stderr.readline()
            said += line
            assert line, said
            address = re.search(r"Listening at: (http://\S+)", line)

        def order(number: int) -> dict[str, object]:
            with urllib.request.urlopen(f"{address[1]}/order-{number}", timeout=30) as answer:
                told: dict[str, object] = json.load(answer)
                return told

        with ThreadPoolExecutor(8) as pool:
            told = list(pool.map(order, range(40)))
    finally:
        server.send_signal(signal.SIGTERM)
        server.communicate(timeout=30)
    assert len({item["transaction_id"] for item in told}) == 40
    assert server.pid not in {item["worker"] for item in told}
    assert len(sandbox.ask("/ledger")["entries"]) == 40


def test_celery_may_load_the_shop_before_it_forks(sandbox: Sandbox, tmp_path: Path) -> None:
    """A charge refused unprocessed is tried again, one whose answer is lost is not."""
    sandbox.fault("charge", "rate_limited", times=5)
    sandbox.fault("charge", "act_then_close", times=5)
    environment = {**sandbox.environment(), "SHOP_QUEUE": str(tmp_path)}
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
    markers = [entry["marker"] for entry in sandbox.ask("/ledger")["entries"]]
    assert sorted(markers) == sorted(f"task-{number}" for number in range(30)), said


def test_spawned_children_make_clients_of_their_own(sandbox: Sandbox) -> None:
    program = sandbox.run("spawned.py")
    output, errors = program.communicate(timeout=60)
    assert program.returncode == 0, errors
    assert len(set(json.loads(output))) == 12
