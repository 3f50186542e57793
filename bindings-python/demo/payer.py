"""What payers do with a browser, a wallet and the Glase app: none of it is a shop's code."""

from __future__ import annotations

import re
import urllib.request
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode, urljoin

from sandbox import Sandbox


class Payer:
    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def approves(self, address: str) -> None:
        """Opens the bank's page in a browser and presses its button "Approve"."""
        with urllib.request.urlopen(address) as answer:
            page = answer.read().decode()
        [action] = re.findall(r'<form method="post" action="([^"]*)"', page)
        hidden = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', page)
        form = urlencode([*hidden, ("decision", "approve")]).encode()
        urllib.request.urlopen(urljoin(address, action), form).close()

    def sends(self, amount: Decimal, checkout_id: str) -> None:
        """Sends crypto currency from a wallet to the checkout's address."""
        self._sandbox.tell(f"globiance/checkouts/{checkout_id}/pay", amount=str(amount))

    def scans_and_confirms(self, invoice_reference: str) -> None:
        """Scans the QR code with the Glase app and confirms with the PIN."""
        self._sandbox.tell(f"glase/invoices/{invoice_reference}/scan")
        self._sandbox.tell(f"glase/invoices/{invoice_reference}/confirm")

    def pays_on_the_page_of(self, session_id: str) -> dict[str, Any]:
        """Pays on Flowglad's page; gives the message by which Flowglad tells the shop."""
        done = self._sandbox.tell(f"flowglad/checkout_sessions/{session_id}/complete")
        return self._sandbox.tell("flowglad/webhooks", object="payment", id=done["payment"]["id"])
