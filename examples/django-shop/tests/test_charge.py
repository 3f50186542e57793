"""Paying through Glance Grow."""

import multiprocessing
import uuid
from datetime import timedelta

from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from orders.models import Effect, Order, Transfer
from orders.payments import NotNow, charge
from orders.providers import grow

from . import sandbox
from .base import ShopTest


class ChargeTest(ShopTest):
    def test_a_charge_pays_the_order(self):
        order = self.order()
        browser = self.charge(order)
        self.assertIn("paid", browser.page.find(id="state").text)
        self.assert_state(order, Order.State.PAID)
        [entry] = sandbox.ledger("charge")
        self.assertEqual((entry["amount"], entry["currency"]), ("117.45", "ILS"))
        self.assertEqual(order.effects.get().reference, entry["transaction_id"])

    def test_a_declined_card_leaves_the_order_open_for_another(self):
        order = self.order()
        browser = self.charge(order, "tok_declined")
        self.assertIn("declined", browser.page.find(role="alert").text.lower())
        self.assert_state(order, Order.State.OPEN)
        self.charge(order)
        self.assert_state(order, Order.State.PAID)
        self.assertEqual(len(sandbox.ledger("charge")), 1)

    def test_a_lost_answer_is_settled_and_never_charged_again(self):
        order = self.order()
        sandbox.fault("glance_grow", "charge")
        browser = self.charge(order)
        self.assertIn("please do not pay again", browser.page.text)
        self.assert_state(order, Order.State.UNKNOWN)
        with self.assertRaises(NotNow):
            charge(order, "tok_visa")
        self.assertIn("done", self.settle())
        self.assert_state(order, Order.State.PAID)
        self.assertEqual(self.settle(), "")
        self.assertEqual(len(sandbox.ledger("charge")), 1)
        self.assertEqual(sandbox.arrived("charge"), 1)

    def test_a_process_that_died_while_charging_is_settled_from_the_row_alone(self):
        order = self.order()
        self.charge(order)
        # As the database was just before the answer came.
        Effect.objects.all().delete()
        Transfer.objects.update(state=Transfer.State.UNDER_WAY, reference="")
        Order.objects.update(state=Order.State.PAYING)
        self.settle()
        self.assert_state(order, Order.State.PAID)
        self.assertEqual(sandbox.arrived("charge"), 1)

    def test_what_cannot_be_found_waits_for_a_person(self):
        order = self.order()
        sandbox.fault("glance_grow", "charge", "close_after_reading")
        self.charge(order)
        self.assert_state(order, Order.State.UNKNOWN)
        # Long enough ago for Glance to have shown it.
        past = timezone.now() - timedelta(minutes=10)
        Transfer.objects.update(attempt="", started_at=past)
        self.settle()
        self.assert_state(order, Order.State.REVIEW)
        self.assertEqual(sandbox.ledger("charge"), [])

    def test_an_order_is_paid_once(self):
        order = self.order()
        self.charge(order)
        with self.assertRaises(NotNow):
            charge(order, "tok_visa")
        self.assertEqual(sandbox.arrived("charge"), 1)

    def test_wrong_input_sends_nothing(self):
        order = self.order()
        page = self.client.post(reverse("charge", args=[order.number]), {"card_token": ""})
        self.assertContains(page, "This field is required", status_code=400)
        missing = reverse("charge", args=[uuid.uuid4()])
        self.assertEqual(self.client.post(missing, {"card_token": "tok_visa"}).status_code, 404)
        self.assertEqual(sandbox.arrived("charge"), 0)
        self.assert_state(order, Order.State.OPEN)

    def test_orders_without_a_sensible_amount_are_not_made(self):
        for amount in ("0", "-1", "1.001", "NaN", "1e20", ""):
            page = self.client.post("/", {"title": "Cup", "amount": amount, "currency": "ILS"})
            self.assertEqual(page.status_code, 200, amount)
        self.assertFalse(Order.objects.exists())
        self.client.post("/", {"title": "Cup", "amount": "9.90", "currency": "ILS"})
        self.assertEqual(str(Order.objects.get().amount), "9.90")

    def test_a_form_without_its_token_is_refused(self):
        order = self.order()
        stranger = Client(enforce_csrf_checks=True)
        for name in ("charge", "pay_by_card"):
            answer = stranger.post(reverse(name, args=[order.number]), {"card_token": "tok_visa"})
            self.assertEqual(answer.status_code, 403)
        self.assertEqual(sandbox.arrived("charge"), 0)

    def test_one_client_serves_the_process_and_the_workers_it_forks(self):
        client = grow()
        self.assertIs(client, grow())
        client.list_transactions(limit=1)
        worker = multiprocessing.get_context("fork").Process(
            target=lambda: grow().list_transactions(limit=1)
        )
        worker.start()
        worker.join(30)
        self.assertEqual(worker.exitcode, 0)

    def test_the_migrations_fit_the_models(self):
        call_command("makemigrations", check=True, dry_run=True, verbosity=0)
