"""The sandbox that the demo runs on, which plays all four providers."""

from __future__ import annotations

import json
import os
import urllib.request
from typing import Any


class Sandbox:
    """The control endpoints of a running sandbox, and the accounts that it has."""

    def __init__(self) -> None:
        self.ready: dict[str, Any] = json.loads(os.environ["TILLBRIDGE_SANDBOX_READY"])

    def tell(self, path: str, **body: str) -> Any:
        """Makes a control call."""
        data = json.dumps(body).encode()
        with urllib.request.urlopen(f"{self.ready['control']}/{path}", data) as answer:
            return json.load(answer)

    def lose_the_next_answer(self, provider: str, operation: str) -> None:
        """Lets the next call be carried out and its connection close without an answer."""
        self.tell("faults", provider=provider, operation=operation, fault="act_then_close")
