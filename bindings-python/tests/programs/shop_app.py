"""A WSGI shop whose client is made and used before the server forks its workers."""

import json
import os
from collections.abc import Callable, Iterable
from typing import Any

import tillbridge
from _account import ACCOUNT, order

client = tillbridge.GlanceGrow(**ACCOUNT)
client.charge(**order("before"))


def app(environ: dict[str, Any], start_response: Callable[..., object]) -> Iterable[bytes]:
    made = client.charge(**order(environ["PATH_INFO"]))
    start_response("200 OK", [("Content-Type", "application/json")])
    answer = {"transaction_id": made.transaction_id, "worker": os.getpid()}
    return [json.dumps(answer).encode()]
