"""Makes a call that Ctrl-C ends, and prints what it learned."""

import json
import sys

import tillbridge
from _account import ACCOUNT

client = tillbridge.GlanceGrow(**ACCOUNT)
told: dict[str, str | None] = {}
try:
    if sys.argv[1] == "charge":
        client.charge(amount=1, currency="ILS", card_token="tok_visa", description="interrupted")
    else:
        client.get_transaction("txn_1")
except KeyboardInterrupt as interrupt:
    cause = interrupt.__cause__
    told["cause"] = None if cause is None else type(cause).__name__
    if isinstance(cause, tillbridge.OutcomeUnknownError):
        told["attempt"] = cause.attempt.to_json()
print(json.dumps(told))  # noqa: T201
