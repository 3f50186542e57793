"""Card data leaves no trace."""

from unittest import mock

from django.conf import settings
from django.core import mail
from django.db import connection
from django.test import override_settings
from django.urls import reverse

from .base import CHALLENGED, PAYER, REFUSED, ShopTest

CVV = "7391"


class SecretsTest(ShopTest):
    def test_card_data_are_neither_stored_nor_logged(self):
        order = self.order("58.50", "EUR")
        with (
            self.assertLogs("tillbridge", "DEBUG") as library,
            self.assertLogs(level="DEBUG") as others,
        ):
            self.pay_by_card(order, REFUSED, CVV)
            self.press(self.pay_by_card(order, CHALLENGED, CVV), "approve")
        written = "\n".join(library.output + others.output)
        self.assertIn("initiate_pay_with_card", written)
        with open(connection.settings_dict["NAME"], "rb") as file:
            stored = file.read()
        self.assertIn(order.title.encode(), stored)
        for number in (REFUSED, CHALLENGED):
            self.assertNotIn(number, written)
            self.assertNotIn(number.encode(), stored)
        kept = order.transfers.values_list("reason", "attempt")
        self.assertNotIn(CVV, str(list(kept)))
        self.assertNotRegex(written, rf"(?<![0-9a-f.-]){CVV}(?![0-9a-f-])")

    @override_settings(ADMINS=[("Staff", "staff@example.com")], DEBUG=False)
    def test_a_crash_report_shows_no_card_data(self):
        order = self.order("58.50", "EUR")
        self.client.raise_request_exception = False
        card = {"number": CHALLENGED, "cvv": CVV, "expiry_month": "01", "expiry_year": "2031"}
        browser = {"screen_width": 1, "screen_height": 1, "color_depth": 24, "utc_offset": 0}
        form = {**card, **PAYER, **browser, "language": "en"}
        with mock.patch("orders.payments.globiance", side_effect=RuntimeError("a defect")):
            answer = self.client.post(reverse("pay_by_card", args=[order.number]), form)
        self.assertEqual(answer.status_code, 500)
        [report] = mail.outbox
        self.assertIn("a defect", report.body)
        self.assertIn(PAYER["city"], report.body)
        for secret in (CHALLENGED, CVV, settings.GLOBIANCE["secret"]):
            self.assertNotIn(secret, report.body)
