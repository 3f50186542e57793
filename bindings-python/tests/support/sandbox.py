"""Sandbox processes, and what can be asked of them."""

from __future__ import annotations

import json
import os
import subprocess
import urllib.request
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]


def binary() -> Path:
    """Gives the sandbox program that the environment names, or the one of the debug build."""
    named = os.environ.get("TILLBRIDGE_SANDBOX")
    path = Path(named) if named else ROOT / "target/debug/tillbridge-sandbox"
    if not path.exists():
        raise RuntimeError(
            f"there is no sandbox at {path}: "
            "build it with `cargo build -p tillbridge-sandbox`, or name it in TILLBRIDGE_SANDBOX"
        )
    return path


class Process:
    """A sandbox that ends with this object, or with this process."""

    def __init__(self, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [binary(), *arguments, "--with-parent"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        self.ready: dict[str, Any] = json.loads(line)

    def ask(self, path: str, body: object = None, method: str | None = None) -> Any:
        """Makes a control call, with a body as POST."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.ready['control']}{path}", data, method=method)
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)

    def stop(self) -> None:
        """Ends the process."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(timeout=30)


class Sandbox(Process):
    """A sandbox with all providers in their first state."""

    def __init__(self) -> None:
        super().__init__("serve")

    @property
    def account(self) -> dict[str, str]:
        """What a client of this sandbox is made with."""
        glance = self.ready["glance_grow"]
        return {"api_key": glance["api_key"], "base_url": glance["base_url"]}

    def reset(self) -> None:
        """Goes back to the first state."""
        self.ask("/reset", {})

    def fault(self, operation: str, fault: object, times: int = 1) -> None:
        """Lets the next calls of an operation go wrong."""
        self.ask(
            "/faults",
            {"provider": "glance_grow", "operation": operation, "fault": fault, "times": times},
        )

    def charged(self, marker: str) -> int:
        """Counts the charges with a marker."""
        entries = self.ask("/ledger")["entries"]
        return sum(
            entry["operation"] == "charge" and entry["marker"] == marker for entry in entries
        )

    def arrived(self, operation: str) -> int:
        """Counts the requests that reached the provider."""
        requests = self.ask("/requests")["requests"]
        return sum(request["operation"] == operation for request in requests)
