"""Calls on an event loop that Ctrl-C ends, and prints what each of them learned."""

import asyncio
import json
import sys
from typing import Any

import tillbridge
from _account import ACCOUNT

client = tillbridge.AsyncGlanceGrow(**ACCOUNT, deadline=600)
told: list[dict[str, Any]] = []


async def learned(call: Any) -> None:
    try:
        await call
        told.append({"ended": "result"})
    except asyncio.CancelledError:
        told.append({"ended": "cancelled"})
        raise
    except tillbridge.OutcomeUnknownError as error:
        told.append({"ended": "unknown", "attempt": error.attempt.to_json()})


async def main() -> None:
    reads = [client.get_transaction(f"txn_{number}") for number in range(int(sys.argv[1]))]
    charges = [
        client.charge(amount=1, currency="ILS", card_token="tok_visa", description=f"loop {number}")
        for number in range(int(sys.argv[1]))
    ]
    await asyncio.gather(*(learned(call) for call in (*reads, *charges)))


interrupted = False
try:
    asyncio.run(main())
except KeyboardInterrupt:
    interrupted = True
print(json.dumps({"interrupted": interrupted, "told": told}))  # noqa: T201
