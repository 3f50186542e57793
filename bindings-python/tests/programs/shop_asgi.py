"""An ASGI shop whose client is made and used before the server forks its workers."""

import asyncio
import json
import os
from collections.abc import Awaitable, Callable
from typing import Any

import tillbridge
from _account import ACCOUNT, order

client = tillbridge.AsyncGlanceGrow(**ACCOUNT)
asyncio.run(client.charge(**order("before")))


async def app(
    scope: dict[str, Any],
    _: Callable[[], Awaitable[dict[str, Any]]],
    send: Callable[[dict[str, Any]], Awaitable[None]],
) -> None:
    if scope["type"] != "http":
        return
    made = await client.charge(**order(scope["path"]))
    answer = {"transaction_id": made.transaction_id, "worker": os.getpid()}
    headers = [(b"content-type", b"application/json")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": json.dumps(answer).encode()})
