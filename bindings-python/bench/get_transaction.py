"""One call after the other: `get_transaction`, typed, against `http.client` and `json`."""

from __future__ import annotations

import http.client
import json
import time

import tillbridge
from _shared import Target, show, side_by_side

CALLS = 400
ROUNDS = 21

target = Target()
client = tillbridge.GlanceGrow(**target.account)
connection = http.client.HTTPConnection(target.host)


def ours() -> float:
    started = time.perf_counter()
    for _ in range(CALLS):
        client.get_transaction(target.transaction_id)
    return (time.perf_counter() - started) / CALLS * 1e6


def reference() -> float:
    started = time.perf_counter()
    for _ in range(CALLS):
        connection.request("GET", target.path, headers=target.headers)
        with connection.getresponse() as answer:
            json.loads(answer.read())
    return (time.perf_counter() - started) / CALLS * 1e6


medians = side_by_side(ours, reference, ROUNDS)
show("python get_transaction", medians[0], "http.client + json", medians[1], 1.0)
connection.close()
target.stop()
