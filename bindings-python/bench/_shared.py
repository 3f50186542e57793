"""What the bench programs share: a charge to read, timing side by side, the figure's line."""

from __future__ import annotations

import json
import os
import statistics
import sys
import urllib.parse
from collections.abc import Callable
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "tests"))

import tillbridge
from support.sandbox import Sandbox


class Target:
    """A charge to be read again and again, and where it is read."""

    def __init__(self) -> None:
        line = os.environ.get("TILLBRIDGE_SANDBOX_READY")
        self._own = None if line else Sandbox()
        ready = json.loads(line) if line else self._own.ready
        glance = ready["glance_grow"]
        self.account = {"api_key": glance["api_key"], "base_url": glance["base_url"]}
        with tillbridge.GlanceGrow(**self.account) as client:
            charge = client.charge(
                amount="117.45",
                currency="ILS",
                card_token="tok_visa",
                description="bench",
                client_id=1,
                document_id=1001,
            )
        self.transaction_id = charge.transaction_id
        self.url = f"{glance['base_url']}/grow/payments/transactions/{charge.transaction_id}"
        self.path = urllib.parse.urlsplit(self.url).path
        self.host = urllib.parse.urlsplit(self.url).netloc
        self.headers = {
            "Authorization": f"Bearer {glance['api_key']}",
            "Accept": "application/json",
        }

    def stop(self) -> None:
        """Ends a sandbox that was started here."""
        if self._own is not None:
            self._own.stop()


def side_by_side(
    ours: Callable[[], float], reference: Callable[[], float], rounds: int
) -> tuple[float, float]:
    """Runs both in turn, so that the machine's moods meet both, and gives the medians."""
    ours(), reference()
    pairs = [(ours(), reference()) for _ in range(rounds)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def show(
    name: str, ours_us: float, reference: str, reference_us: float, bound: float | None
) -> None:
    """Prints the figure."""
    figure = {
        "name": name,
        "ours_us": round(ours_us, 1),
        "reference": reference,
        "reference_us": round(reference_us, 1),
        "ratio": round(ours_us / reference_us, 4),
        "bound": bound,
    }
    print(json.dumps(figure))
