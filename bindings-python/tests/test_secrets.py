"""No print of any object shows a key or a token."""

from __future__ import annotations

import asyncio
import copy
import io
import json
import logging
import pickle
import traceback
from typing import Any

import pytest

import tillbridge
from support.sandbox import Sandbox

CANARY_KEY = "glnc_sk_canary_9f2c"
CANARY_TOKEN = "tok_canary_7b1e"
UNKNOWN_TOKEN = "canary_5d40"
CANARY_PROXY = "http://user:canary-0a6f@127.0.0.1:9"
NEEDLES = ["9f2c", "7b1e", "5d40", "0a6f"]


def leaks(*texts: str) -> list[str]:
    """The secrets that stand in any of the texts."""
    return [needle for needle in NEEDLES if any(needle in text for text in texts)]


def test_a_secret_shows_nothing() -> None:
    secret = tillbridge.Secret(CANARY_KEY)
    prints = [repr(secret), str(secret), f"{secret}", f"{secret!r:>40}", f"{secret}", f"{[secret]}"]
    prints += [str(vars(type(secret))), str(dir(secret))]
    assert not leaks(*prints)
    assert repr(secret) == "Secret([redacted])"
    assert secret.reveal() == CANARY_KEY
    assert not hasattr(secret, "__dict__")


def test_a_copy_of_a_secret_is_itself() -> None:
    secret = tillbridge.Secret(CANARY_KEY)
    assert copy.copy(secret) is secret
    assert copy.deepcopy([secret])[0] is secret


def test_secrets_are_equal_by_their_text() -> None:
    assert tillbridge.Secret("a") == tillbridge.Secret("a")
    assert tillbridge.Secret("a") != tillbridge.Secret("b")
    assert tillbridge.Secret("a").__eq__("a") is NotImplemented
    assert len({tillbridge.Secret("a"), tillbridge.Secret("a"), tillbridge.Secret("b")}) == 2


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_secrets_and_clients_are_not_pickled(protocol: int) -> None:
    for secretive in (
        tillbridge.Secret(CANARY_KEY),
        tillbridge.GlanceGrow(api_key=CANARY_KEY),
        tillbridge.AsyncGlanceGrow(api_key=CANARY_KEY),
    ):
        with pytest.raises(TypeError, match="pickled") as raised:
            pickle.dumps(secretive, protocol)
        assert not leaks(str(raised.value))
        with pytest.raises(TypeError):
            json.dumps(secretive)
    with pytest.raises(TypeError):
        copy.copy(tillbridge.GlanceGrow(api_key=CANARY_KEY))


@pytest.mark.parametrize("key", [CANARY_KEY, tillbridge.Secret(CANARY_KEY)])
def test_a_client_shows_nothing(key: str | tillbridge.Secret) -> None:
    client = tillbridge.GlanceGrow(api_key=key, proxy=CANARY_PROXY)
    shown = [repr(client), str(client), repr(vars(client)), repr(client._native)]
    shown += [repr(vars(type(client))), repr(dir(client._native))]
    assert not leaks(*shown)
    assert repr(client) == "<tillbridge.GlanceGrow>"


@pytest.fixture
def log() -> Any:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    root.setLevel(logging.WARNING)


def printed(error: BaseException) -> str:
    """An error as crash reporters show it: with the local variables of every frame."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    return "".join([*report.format(), repr(error), repr(vars(error)), str(pickle.dumps(error))])


@pytest.mark.parametrize("fault", ["close_after_reading", "html_error", "garbage", "stall"])
def test_a_failed_charge_shows_nothing(sandbox: Sandbox, log: io.StringIO, fault: str) -> None:
    sandbox.fault("charge", fault)
    client = sandbox.client(deadline=0.5)
    with pytest.raises(tillbridge.OutcomeUnknownError) as raised:
        client.charge(amount=1, currency="ILS", card_token=CANARY_TOKEN, description="order-1")
    assert "glance_grow.charge" in log.getvalue()
    assert not leaks(printed(raised.value), log.getvalue())


def test_a_refused_token_shows_nothing(sandbox: Sandbox, log: io.StringIO) -> None:
    client = sandbox.client()
    with pytest.raises(tillbridge.InvalidRequestError) as raised:
        client.charge(amount=1, currency="ILS", card_token=UNKNOWN_TOKEN)
    assert raised.value.http_status == 400
    assert not leaks(printed(raised.value), log.getvalue())


@pytest.mark.parametrize("wrong", [{"amount": 1.5}, {"currency": "no"}, {"deadline": -1}])
def test_a_refused_charge_shows_nothing(sandbox: Sandbox, wrong: dict[str, Any]) -> None:
    given: dict[str, Any] = {"amount": 1, "currency": "ILS", **wrong}
    client = sandbox.client()
    with pytest.raises(tillbridge.InvalidRequestError) as raised:
        client.charge(**given, card_token=CANARY_TOKEN)
    assert not leaks(printed(raised.value))


@pytest.mark.parametrize("wrong", [{"base_url": "nonsense"}, {"deadline": -1}, {"retries": 99}])
def test_a_client_that_is_not_made_shows_nothing(wrong: dict[str, Any]) -> None:
    with pytest.raises(tillbridge.InvalidRequestError) as raised:
        tillbridge.GlanceGrow(api_key=CANARY_KEY, proxy=CANARY_PROXY, **wrong)
    assert not leaks(printed(raised.value))


def test_a_refused_key_shows_nothing(sandbox: Sandbox, log: io.StringIO) -> None:
    client = sandbox.client(api_key=CANARY_KEY)
    with pytest.raises(tillbridge.AuthenticationError) as raised:
        client.list_transactions()
    assert not leaks(printed(raised.value), log.getvalue())


def test_asyncio_shows_nothing(sandbox: Sandbox, log: io.StringIO) -> None:
    async def work() -> None:
        sandbox.fault("charge", "act_then_close")
        client = sandbox.async_client()
        with pytest.raises(tillbridge.OutcomeUnknownError) as raised:
            await client.charge(amount=1, currency="ILS", card_token=CANARY_TOKEN)
        assert not leaks(printed(raised.value), raised.value.attempt.to_json())

    asyncio.run(work(), debug=True)
    assert not leaks(log.getvalue())


def test_a_leak_would_be_seen() -> None:
    def leaky(token: str) -> None:
        raise ValueError(f"{len(token)} characters")

    with pytest.raises(ValueError, match="characters") as raised:
        leaky(CANARY_TOKEN)
    assert leaks(printed(raised.value)) == ["7b1e"]
