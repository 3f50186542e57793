"""Messages to web hooks, in the forms in which frameworks have them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import pytest

import tillbridge

SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"
BODY = '{"id":"cust_ü","object":"customer","pricingModelId":"m"}'
SIGNED = tillbridge.sign_flowglad_webhook(body=BODY, secret=SECRET, message_id="msg_1")


def verify(
    body: Any = BODY, headers: Mapping[str, str] = SIGNED.headers
) -> tillbridge.FlowgladWebhook:
    return tillbridge.verify_flowglad_webhook(body=body, headers=headers, secrets=[SECRET])


@pytest.mark.parametrize("form", [str, str.encode, lambda text: bytearray(text.encode())])
def test_a_body_is_taken_as_bytes_and_as_their_text(form: Any) -> None:
    assert verify(form(BODY)).id == "cust_ü"
    signed = tillbridge.sign_flowglad_webhook(body=form(BODY), secret=SECRET, message_id="msg_1")
    assert signed.body == BODY
    parsed = tillbridge.parse_globiance_webhook(form('{"checkoutId":"c-1"}'))
    assert parsed.checkout_id == "c-1"


def test_headers_are_taken_in_any_case_and_from_any_mapping() -> None:
    upper = {name.upper(): value for name, value in SIGNED.headers.items()}
    for headers in (upper, MappingProxyType(upper)):
        assert verify(headers=headers).message_id == "msg_1"


@pytest.mark.parametrize("body", [BODY.replace("m", "n").encode(), f"\ufeff{BODY}".encode()])
def test_a_body_with_another_byte_is_not_believed(body: bytes) -> None:
    with pytest.raises(tillbridge.AuthenticationError):
        verify(body)


@pytest.mark.parametrize("body", [b"{\xff}", {"id": "cust_1"}, None])
def test_a_body_that_is_no_text_is_refused(body: Any) -> None:
    with pytest.raises(tillbridge.InvalidRequestError) as raised:
        verify(body)
    assert raised.value.field == "body"
