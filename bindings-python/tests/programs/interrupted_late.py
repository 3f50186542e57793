"""Makes a call whose result comes while a signal's handler is about to raise."""

import json
import signal
from types import FrameType
from typing import NoReturn

import tillbridge
from _account import ACCOUNT

client = tillbridge.GlanceGrow(**ACCOUNT)


class Stop(Exception):
    pass


def handler(_: int, __: FrameType | None) -> NoReturn:
    # Takes longer than what is left of the call that it interrupts.
    client.charge(amount=1, currency="ILS", card_token="tok_slow_900")
    raise Stop


signal.signal(signal.SIGUSR1, handler)
try:
    client.charge(
        amount=1, currency="ILS", card_token="tok_slow_500", description="interrupted late"
    )
except Stop as stop:
    result = stop.tillbridge_result  # type: ignore[attr-defined]
    print(json.dumps({"cause": stop.__cause__, "state": result.state}))  # noqa: T201
