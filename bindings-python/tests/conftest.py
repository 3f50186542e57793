"""The sandboxes of a run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from support.cases import FIXTURES, Coverage
from support.sandbox import ROOT, Process, Sandbox


@pytest.fixture(scope="session")
def replay() -> Iterator[Process]:
    process = Process("replay", str(FIXTURES))
    yield process
    process.stop()


@pytest.fixture(scope="session")
def coverage() -> Iterator[Coverage]:
    coverage = Coverage()
    yield coverage
    coverage.write(ROOT / "target/coverage")


@pytest.fixture(scope="session")
def running_sandbox() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    yield sandbox
    sandbox.stop()


@pytest.fixture
def sandbox(running_sandbox: Sandbox) -> Sandbox:
    """A sandbox in its first state."""
    running_sandbox.reset()
    return running_sandbox
