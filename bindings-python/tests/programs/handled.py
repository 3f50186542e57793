"""Makes a call during which a signal comes whose handler raises nothing."""

import signal
from types import FrameType

import tillbridge
from _account import ACCOUNT

seen: list[int] = []


def handler(number: int, _: FrameType | None) -> None:
    seen.append(number)


signal.signal(signal.SIGUSR1, handler)
client = tillbridge.GlanceGrow(**ACCOUNT)
charge = client.charge(amount=1, currency="ILS", card_token="tok_slow_600", description="handled")
print(charge.state, seen == [signal.SIGUSR1])  # noqa: T201
