"""What the tests of the shop have in common."""

from decimal import Decimal
from io import StringIO

import mechanicalsoup
from django.core.management import call_command
from django.test import LiveServerTestCase
from django.urls import reverse

from orders.models import Order

from . import sandbox

PAYER = {
    "first_name": "Noa",
    "last_name": "Levi",
    "email": "noa@example.com",
    "phone_number": "0301234567",
    "address": "Herzl 1",
    "city": "Haifa",
    "state": "Haifa",
    "zip": "31000",
    "country": "IL",
}
APPROVED = "4444333322221111"
REFUSED = "4000000000000002"
# The bank asks the payer first.
CHALLENGED = "4000000000003220"


class ShopTest(LiveServerTestCase):
    def setUp(self) -> None:
        sandbox.control("reset", {})
        back = self.live_server_url + reverse("come_back")
        sandbox.control("globiance/return_to", {"url": back})

    def order(self, amount: str = "117.45", currency: str = "ILS") -> Order:
        return Order.objects.create(title="Teapot", amount=Decimal(amount), currency=currency)

    def browse(self, order: Order) -> mechanicalsoup.StatefulBrowser:
        browser = mechanicalsoup.StatefulBrowser(raise_on_404=True)
        browser.open(self.live_server_url + order.get_absolute_url())
        return browser

    def charge(self, order: Order, token: str = "tok_visa") -> mechanicalsoup.StatefulBrowser:
        browser = self.browse(order)
        browser.select_form("#token")
        browser["card_token"] = token
        browser.submit_selected()
        return browser

    def pay_by_card(
        self, order: Order, number: str, cvv: str = "123"
    ) -> mechanicalsoup.StatefulBrowser:
        browser = self.browse(order)
        browser.select_form("#card")
        card = {"number": number, "cvv": cvv, "expiry_month": "01", "expiry_year": "2031"}
        for name, value in {**card, **PAYER}.items():
            browser[name] = value
        browser.submit_selected()
        self.run_scripts(browser)
        return browser

    def press(self, browser: mechanicalsoup.StatefulBrowser, decision: str) -> None:
        """Presses a button of the bank's page."""
        form = browser.select_form("form")
        form.choose_submit(browser.page.find("button", value=decision))
        browser.submit_selected()
        self.run_scripts(browser)

    def run_scripts(self, browser: mechanicalsoup.StatefulBrowser) -> None:
        """Sends the forms that send themselves."""
        while ".submit()" in str(browser.page.find_all("script")):
            browser.select_form("form")
            browser.submit_selected()

    def settle(self) -> str:
        output = StringIO()
        call_command("settle_orders", older_than=0, stdout=output, stderr=output)
        return output.getvalue()

    def assert_state(self, order: Order, state: str) -> None:
        order.refresh_from_db()
        self.assertEqual(order.state, state)
