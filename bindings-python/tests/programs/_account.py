"""Where the sandbox is that the tests have started, and what is ordered there."""

import json
import os
from typing import Any

_GLANCE = json.loads(os.environ["TILLBRIDGE_SANDBOX_READY"])["glance_grow"]
ACCOUNT: dict[str, Any] = {"api_key": _GLANCE["api_key"], "base_url": _GLANCE["base_url"]}


def order(name: str) -> dict[str, Any]:
    """What a charge takes; its text names the process, which the tests look for on each line."""
    description = f"{name} by {os.getpid()}"
    return {
        "amount": 1,
        "currency": "ILS",
        "card_token": "tok_visa",
        "description": description,
    }
