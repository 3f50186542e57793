"""Sandbox processes, and what can be asked of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import tillbridge

ROOT = Path(__file__).resolve().parents[3]


def client_of(provider: str, asynchronous: bool) -> Any:
    """The class of a provider's client."""
    words = ["async"] * asynchronous + provider.split("_")
    return getattr(tillbridge, "".join(word.title() for word in words))


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


def resolver() -> Path:
    """Gives the library that is built beside the sandbox and resolves no name."""
    return binary().with_name("libtillbridge_resolver.so")


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
    def api_key(self) -> str:
        return str(self.ready["glance_grow"]["api_key"])

    @property
    def base_url(self) -> str:
        return str(self.ready["glance_grow"]["base_url"])

    def client(self, **options: Any) -> tillbridge.GlanceGrow:
        """Makes a client that blocks."""
        given = {"api_key": self.api_key, "base_url": self.base_url, **options}
        return tillbridge.GlanceGrow(**given)

    def async_client(self, **options: Any) -> tillbridge.AsyncGlanceGrow:
        """Makes a client for asyncio."""
        given = {"api_key": self.api_key, "base_url": self.base_url, **options}
        return tillbridge.AsyncGlanceGrow(**given)

    def account(self, provider: str, url: str | None = None) -> dict[str, Any]:
        """What a provider's client takes, with another URL in the place of the sandbox's."""
        part = {
            name: text.replace(self.ready["url"], url or self.ready["url"], 1)
            for name, text in self.ready[provider].items()
        }
        if provider == "glase":
            terminal = {"id": part["terminal_id"], "password": part["terminal_password"]}
            reseller = {
                "id": part["reseller_id"],
                "user_id": part["reseller_user_id"],
                "password": part["reseller_password"],
            }
            return {"base_url": part["endpoint"], "terminal": terminal, "reseller": reseller}
        taken = ["base_url", "api_key"]
        if provider == "globiance_pay":
            taken += ["secret", "merchant_ui_url"]
        return {name: part[name] for name in taken}

    def client_of(
        self, provider: str, asynchronous: bool = False, url: str | None = None, **options: Any
    ) -> Any:
        """Makes a client of any provider that repeats nothing."""
        given = {"retries": 0, **self.account(provider, url), **options}
        return client_of(provider, asynchronous)(**given)

    def environment(self, url: str | None = None) -> dict[str, str]:
        """The environment of a program that finds this package and this sandbox.

        What it asks the providers takes another way where a URL is given.
        """
        sources = str(Path(tillbridge.__file__).parents[1])
        told = {**self.ready, "glance_grow": dict(self.ready["glance_grow"])}
        if url is not None:
            told["glance_grow"]["base_url"] = self.base_url.replace(self.ready["url"], url, 1)
        ready = json.dumps(told)
        return {**os.environ, "PYTHONPATH": sources, "TILLBRIDGE_SANDBOX_READY": ready}

    def run(self, program: str, *arguments: str, url: str | None = None) -> subprocess.Popen[str]:
        """Starts one of the programs beside the tests, told where this sandbox is."""
        path = Path(__file__).parents[1] / "programs" / program
        return subprocess.Popen(
            [sys.executable, path, *arguments],
            env=self.environment(url),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def reset(self) -> None:
        """Goes back to the first state."""
        self.ask("/reset", {})

    def fault(self, operation: str, fault: str, **parameters: object) -> None:
        """Lets the next call of an operation go wrong."""
        armed = {"provider": "glance_grow", "operation": operation, "fault": fault, **parameters}
        self.ask("/faults", armed)

    def charged(self, marker: str) -> int:
        """Counts the charges with a marker."""
        entries = self.ask("/ledger")["entries"]
        return sum(
            entry["operation"] == "charge" and entry["marker"] == marker for entry in entries
        )

    def await_charge(self, marker: str) -> None:
        """Waits until a charge has taken place; asking is the waiting."""
        self.wait_for(lambda: self.charged(marker) > 0)

    def await_charges(self, count: int) -> None:
        """Waits until so many charges have taken place."""
        self.wait_for(lambda: len(self.ask("/ledger")["entries"]) >= count)

    def await_arrival(self, operation: str, count: int = 1) -> None:
        """Waits until so many requests of an operation have arrived."""
        self.wait_for(lambda: self.arrived(operation) >= count)

    def wait_for(self, happened: Callable[[], bool]) -> None:
        """Waits until something has happened; asking is the waiting."""
        until = time.monotonic() + 30
        while not happened():
            if time.monotonic() > until:
                raise RuntimeError("what was waited for has not happened in 30 seconds")

    def arrived(self, operation: str) -> int:
        """Counts the requests that reached the provider."""
        requests = self.ask("/requests")["requests"]
        return sum(request["operation"] == operation for request in requests)
