"""A WSGI shop whose client is made and used before the server forks its workers."""

import json
import os
from collections.abc import Callable, Iterable
from typing import Any

import tillbridge
from _account import ACCOUNT

client = tillbridge.GlanceGrow(**ACCOUNT)
client.list_transactions()


def app(environ: dict[str, Any], start_response: Callable[..., object]) -> Iterable[bytes]:
    made = client.charge(
        amount=1, currency="ILS", card_token="tok_visa", description=environ["PATH_INFO"]
    )
    start_response("200 OK", [("Content-Type", "application/json")])
    answer = {"transaction_id": made.transaction_id, "worker": os.getpid()}
    return [json.dumps(answer).encode()]
