"""The sandbox that stands in for both providers during a test run."""

import json
import os
import subprocess
import urllib.request
from pathlib import Path
from typing import Any

from django.conf import settings
from django.test.runner import DiscoverRunner

BUILT = Path(__file__).parents[3] / "target/debug/tillbridge-sandbox"

ready: dict[str, Any] = {}


def control(path: str, body: object = None) -> Any:
    """Makes a control call; with a body it is a POST."""
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(f"{ready['control']}/{path}", data, timeout=30) as answer:
        return json.load(answer)


def fault(provider: str, operation: str, fault: str = "act_then_close") -> None:
    """Lets the next call of an operation go wrong: by default it is done, and its answer lost."""
    control("faults", {"provider": provider, "operation": operation, "fault": fault})


def ledger(operation: str) -> list[dict[str, Any]]:
    """The movements of money that an operation has made."""
    entries = control("ledger")["entries"]
    return [entry for entry in entries if entry["operation"] == operation]


def arrived(operation: str) -> int:
    """How many requests of an operation have come in."""
    return sum(one["operation"] == operation for one in control("requests")["requests"])


class Runner(DiscoverRunner):
    """Keeps a sandbox running as long as the tests do."""

    def setup_test_environment(self, **options: Any) -> None:
        super().setup_test_environment(**options)
        program = os.environ.get("TILLBRIDGE_SANDBOX", BUILT)
        self.sandbox = subprocess.Popen(
            [program, "serve", "--with-parent"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        ready.update(json.loads(self.sandbox.stdout.readline()))
        grow, globiance = ready["glance_grow"], ready["globiance_pay"]
        settings.GLANCE = {name: grow[name] for name in settings.GLANCE}
        settings.GLOBIANCE = {name: globiance[name] for name in settings.GLOBIANCE}

    def teardown_test_environment(self, **options: Any) -> None:
        # It serves as long as its standard input is open.
        self.sandbox.communicate()
        super().teardown_test_environment(**options)
