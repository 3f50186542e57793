"""The programs in the README run as they stand."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from support.sandbox import Sandbox

README = (Path(__file__).parents[1] / "README.md").read_text()
BLOCKS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


@pytest.mark.parametrize("fault", [None, "act_then_close"])
@pytest.mark.parametrize("block", BLOCKS[1:])
def test_failures(sandbox: Sandbox, block: str, fault: str | None) -> None:
    if fault is not None:
        sandbox.fault("charge", fault)
    said = run(sandbox, block)
    assert said.startswith("charged: txn_" if fault else "")
    assert sandbox.charged("order-7789 try-1") == 1


def test_first_call(sandbox: Sandbox) -> None:
    assert re.fullmatch(r"txn_\S+ succeeded\n", run(sandbox, BLOCKS[0]))
    assert sandbox.charged("order-7788 try-1") == 1


def run(sandbox: Sandbox, program: str) -> str:
    glance = {"GLANCE_API_KEY": sandbox.api_key, "GLANCE_BASE_URL": sandbox.base_url}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**sandbox.environment(), **glance},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
