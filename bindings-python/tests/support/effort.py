"""How long the proofs run, and with which seed."""

from __future__ import annotations

import os
import random
import secrets
import sys
import time


class Effort:
    """The length of a proof: short in the test run, `TILLBRIDGE_SOAK_SECONDS` long otherwise."""

    def __init__(self) -> None:
        seed = os.environ.get("TILLBRIDGE_SOAK_SEED")
        soak = os.environ.get("TILLBRIDGE_SOAK_SECONDS")
        self.seed = secrets.randbits(64) if seed is None else int(seed)
        self.soak = None if soak is None else int(soak)
        # Shown where a test fails.
        print(f"repeat with TILLBRIDGE_SOAK_SEED={self.seed}", file=sys.stderr)  # noqa: T201

    def ends(self, short: float, share: int = 1) -> float:
        """When a proof that could go on for ever ends, in the time of `time.monotonic`."""
        return time.monotonic() + (short if self.soak is None else self.soak / share)

    def choices(self, proof: str) -> random.Random:
        """Random choices that the seed repeats; each proof names its own."""
        return random.Random(f"{self.seed} {proof}")
