"""Paying by card through Globiance."""

import json

from django.urls import reverse

from orders.models import Order, Transfer

from . import sandbox
from .base import APPROVED, CHALLENGED, REFUSED, ShopTest


class CardTest(ShopTest):
    def test_the_payer_goes_through_the_banks_page_and_back(self):
        # Acquirer 0 redirects, acquirer 1 wants a form posted, 2 and 3 ask for the card themselves.
        for acquirer in range(4):
            with self.subTest(acquirer=acquirer):
                sandbox.control("globiance/behaviour", {"acquirer": acquirer})
                order = self.order("58.50", "EUR")
                browser = self.pay_by_card(order, CHALLENGED)
                self.assert_state(order, Order.State.PAYING)
                self.press(browser, "approve")
                self.assertEqual(browser.url, self.live_server_url + order.get_absolute_url())
                self.assertIn("paid", browser.page.find(id="state").text)
                self.assert_state(order, Order.State.PAID)
        charged = [
            sandbox.ledger(f"initiate_pay_with_card{call}") for call in ("", "_widget", "_widget_2")
        ]
        self.assertEqual([len(entries) for entries in charged], [2, 1, 1])

    def test_a_payer_who_says_no_can_pay_with_another_card(self):
        order = self.order("58.50", "EUR")
        self.press(self.pay_by_card(order, CHALLENGED), "decline")
        self.assert_state(order, Order.State.OPEN)
        self.pay_by_card(order, APPROVED)
        self.assert_state(order, Order.State.PAID)
        self.assertEqual(order.transfers.count(), 2)
        self.assertEqual(len(sandbox.ledger("initiate_pay_with_card")), 1)

    def test_a_refused_card_leaves_the_order_open_and_its_checkout_dead(self):
        order = self.order("58.50", "USD")
        browser = self.pay_by_card(order, REFUSED)
        self.assertIn("Payment Failed", browser.page.find(role="alert").text)
        self.assert_state(order, Order.State.OPEN)
        checkout = sandbox.control(f"globiance/checkouts/{order.transfers.get().reference}")
        self.assertEqual(checkout["status"], "cancelled")

    def test_a_lost_answer_is_settled_and_never_charged_again(self):
        order = self.order("58.50", "EUR")
        sandbox.fault("globiance_pay", "initiate_pay_with_card")
        self.pay_by_card(order, APPROVED)
        self.assert_state(order, Order.State.UNKNOWN)
        self.settle()
        self.assert_state(order, Order.State.PAID)
        self.assertEqual(len(sandbox.ledger("initiate_pay_with_card")), 1)
        self.assertEqual(sandbox.arrived("initiate_pay_with_card"), 1)

    def test_a_payer_who_never_comes_back_is_settled_too(self):
        order = self.order("58.50", "EUR")
        self.pay_by_card(order, CHALLENGED)
        [card] = sandbox.control("globiance/cards")["cards"]
        sandbox.control(f"globiance/card/{card['transaction_ref']}/approve", {})
        self.assert_state(order, Order.State.PAYING)
        self.settle()
        self.assert_state(order, Order.State.PAID)

    def test_a_checkout_that_ran_out_lets_the_order_be_paid_again(self):
        order = self.order("58.50", "EUR")
        self.pay_by_card(order, CHALLENGED)
        sandbox.control(f"globiance/checkouts/{order.transfers.get().reference}/expire", {})
        self.settle()
        self.assert_state(order, Order.State.OPEN)

    def test_a_try_that_never_reached_globiance_is_over(self):
        order = self.order("58.50", "EUR")
        sandbox.fault("globiance_pay", "create_checkout", "server_error")
        self.pay_by_card(order, APPROVED)
        self.assert_state(order, Order.State.OPEN)
        Transfer.objects.update(state=Transfer.State.UNDER_WAY)
        Order.objects.update(state=Order.State.PAYING)
        self.settle()
        self.assert_state(order, Order.State.OPEN)
        self.assertEqual(sandbox.arrived("initiate_pay_with_card"), 0)

    def test_an_address_without_a_known_checkout_leads_nowhere(self):
        order = self.order("58.50", "EUR")
        sandbox.fault("globiance_pay", "create_checkout", "server_error")
        self.pay_by_card(order, APPROVED)
        for checkout in ("", "?checkoutId=", "?checkoutId=not-ours"):
            self.assertEqual(self.client.get(reverse("come_back") + checkout).status_code, 404)

    def test_wrong_cards_are_refused_here(self):
        order = self.order("58.50", "EUR")
        wrong = {
            "4444333322221112": "check digit",
            "1234": "Enter a valid value",
            "": "This field is required",
        }
        for number, said in wrong.items():
            with self.subTest(number=number):
                page = self.pay_by_card(order, number).page
                self.assertIn(said, page.text)
                self.assertNotIn(f'value="{number or "none"}"', str(page))
                self.assert_state(order, Order.State.OPEN)
        self.assertEqual(sandbox.arrived("initiate_pay_with_card"), 0)


class WebhookTest(ShopTest):
    def setUp(self) -> None:
        super().setUp()
        self.url = reverse("globiance_webhook", args=["nobody-guesses-this"])

    def tell(self, body: object) -> int:
        text = body if isinstance(body, str) else json.dumps(body)
        return self.client.post(self.url, text, content_type="application/json").status_code

    def notice(self, payment: Transfer, event: str) -> object:
        call = {"event": event, "checkout_id": payment.reference}
        return sandbox.control("globiance/webhooks", call)["body"]

    def pay_behind_our_back(self, order: Order) -> Transfer:
        """Pays while the payer's browser is lost on the bank's page."""
        self.pay_by_card(order, CHALLENGED)
        payment = order.transfers.get()
        sandbox.control(f"globiance/card/{payment.card_reference}/approve", {})
        return payment

    def test_messages_of_one_payment_are_applied_once(self):
        sandbox.control(
            "globiance/webhook_url", {"url": self.live_server_url + self.url, "times": 2}
        )
        order = self.order("58.50", "EUR")
        payment = self.pay_behind_our_back(order)
        for event in ("confirmed", "settled", "completed", "confirmed"):
            self.assertEqual(self.tell(self.notice(payment, event)), 204)
        while any(
            not one["deliveries"] for one in sandbox.control("globiance/webhooks")["notices"]
        ):
            pass
        statuses = {
            delivery.get("status")
            for notice in sandbox.control("globiance/webhooks")["notices"]
            for delivery in notice["deliveries"]
        }
        self.assertEqual(statuses, {204})
        self.assert_state(order, Order.State.PAID)
        self.assertEqual(order.effects.count(), 1)

    def test_what_a_message_claims_counts_for_nothing(self):
        order = self.order("58.50", "EUR")
        self.pay_by_card(order, CHALLENGED)
        self.assertEqual(self.tell(self.notice(order.transfers.get(), "confirmed")), 204)
        self.assert_state(order, Order.State.PAYING)
        self.assertFalse(order.effects.exists())

    def test_another_amount_than_ordered_is_for_a_person(self):
        order = self.order("58.50", "EUR")
        payment = self.pay_behind_our_back(order)
        Order.objects.update(amount="580.50")
        with self.assertLogs("orders", "ERROR"):
            self.assertEqual(self.tell(self.notice(payment, "confirmed")), 204)
        self.assert_state(order, Order.State.REVIEW)
        self.assertFalse(order.effects.exists())

    def test_a_late_message_about_an_old_try_leaves_the_new_one_alone(self):
        order = self.order("58.50", "EUR")
        self.pay_by_card(order, REFUSED)
        old = order.transfers.get()
        self.pay_by_card(order, CHALLENGED)
        self.assertEqual(self.tell(self.notice(old, "cancelled")), 204)
        self.assert_state(order, Order.State.PAYING)

    def test_a_refund_in_globiances_dashboard_reaches_the_order(self):
        order = self.order("58.50", "EUR")
        payment = self.pay_behind_our_back(order)
        self.tell(self.notice(payment, "confirmed"))
        [paid] = sandbox.control(f"globiance/checkouts/{payment.reference}")["payments"]
        sandbox.control(f"globiance/payments/{paid['paymentId']}/refund", {})
        for _ in range(2):
            self.assertEqual(self.tell(self.notice(payment, "refund success")), 204)
        self.assert_state(order, Order.State.REFUNDED)
        self.assertEqual(order.effects.count(), 2)

    def test_messages_of_others_change_nothing(self):
        order = self.order("58.50", "EUR")
        self.pay_by_card(order, CHALLENGED)
        self.assertEqual(self.tell({"event": "confirmed", "checkoutId": "not-ours"}), 204)
        self.assertEqual(self.tell({"event": "something new"}), 204)
        self.assertEqual(self.tell("no JSON"), 400)
        wrong = reverse("globiance_webhook", args=["somebody-guesses"])
        self.assertEqual(
            self.client.post(wrong, "{}", content_type="application/json").status_code, 404
        )
        self.assertEqual(self.client.get(self.url).status_code, 405)
        self.assert_state(order, Order.State.PAYING)

    def test_globiance_is_asked_for_the_message_again_when_it_cannot_be_read(self):
        order = self.order("58.50", "EUR")
        payment = self.pay_behind_our_back(order)
        notice = self.notice(payment, "confirmed")
        call = {"provider": "globiance_pay", "operation": "get_checkout_details"}
        sandbox.control("faults", {**call, "fault": "server_error", "times": 4})
        with self.assertLogs("orders", "WARNING"):
            self.assertEqual(self.tell(notice), 503)
        self.assert_state(order, Order.State.PAYING)
        self.assertEqual(self.tell(notice), 204)
        self.assert_state(order, Order.State.PAID)
