"""Calls a host whose name nobody resolves, and tells how that ends."""

import asyncio
import json
import sys
import time
from typing import Any

import tillbridge

DEADLINE = float(sys.argv[1])
ACCOUNT: dict[str, Any] = {"api_key": "glnc_sk_x", "base_url": "https://slow.example"}


client = tillbridge.GlanceGrow(**ACCOUNT)
async_client = tillbridge.AsyncGlanceGrow(**ACCOUNT)


async def charge() -> None:
    await async_client.charge(amount=1, currency="ILS", card_token="tok_visa", deadline=DEADLINE)


def read() -> None:
    client.get_transaction("txn_1", deadline=DEADLINE)


told = []
for call in (read, lambda: asyncio.run(charge())):
    begun = time.monotonic()
    try:
        call()
    except tillbridge.PaymentError as error:
        told.append([time.monotonic() - begun, error.kind, error.outcome])
print(json.dumps(told))  # noqa: T201
