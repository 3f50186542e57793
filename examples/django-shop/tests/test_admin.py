"""Giving money back from the admin."""

from django.contrib.auth.models import User
from django.urls import reverse

from orders.models import Effect, Order

from . import sandbox
from .base import ShopTest


class RefundTest(ShopTest):
    def setUp(self) -> None:
        super().setUp()
        self.client.force_login(User.objects.create_superuser("staff"))
        self.order = self.order()
        self.charge(self.order)
        self.page = reverse("admin:orders_order_refund", args=[self.order.pk])

    def form(self) -> dict[str, object]:
        """The form as the admin shows it, by way of the action."""
        changes = reverse("admin:orders_order_changelist")
        chosen = {"action": "refund", "_selected_action": [self.order.pk]}
        answer = self.client.post(changes, chosen)
        self.assertRedirects(answer, self.page)
        return {"key": str(self.client.get(self.page).context["form"]["key"].value())}

    def test_a_part_and_then_the_rest_is_given_back(self):
        self.client.post(self.page, {**self.form(), "amount": "20"})
        self.assert_state(self.order, Order.State.PARTLY_REFUNDED)
        self.client.post(self.page, {**self.form(), "amount": "97.45"})
        self.assert_state(self.order, Order.State.REFUNDED)
        given_back = [entry["amount"] for entry in sandbox.ledger("refund")]
        self.assertEqual(given_back, ["20", "97.45"])

    def test_a_form_that_is_sent_twice_gives_back_once(self):
        form = {**self.form(), "amount": "20"}
        self.client.post(self.page, form)
        answer = self.client.post(self.page, form, follow=True)
        self.assertContains(answer, "given back already")
        self.assertEqual(len(sandbox.ledger("refund")), 1)
        self.assertEqual(self.order.effects.filter(kind=Effect.Kind.REFUNDED).count(), 1)

    def test_no_more_is_given_back_than_was_paid(self):
        self.client.post(self.page, {**self.form(), "amount": "100"})
        for amount in ("17.46", "0", "-1", "1.001", "NaN", ""):
            answer = self.client.post(self.page, {**self.form(), "amount": amount})
            self.assertEqual(answer.status_code, 200, amount)
            self.assertTrue(answer.context["form"].errors, amount)
        self.assertEqual(len(sandbox.ledger("refund")), 1)

    def test_a_lost_answer_counts_as_given_back_until_it_is_settled(self):
        sandbox.fault("glance_grow", "refund")
        self.client.post(self.page, {**self.form(), "amount": "100"})
        self.assertEqual(str(self.order.refundable), "17.45")
        answer = self.client.post(self.page, {**self.form(), "amount": "20"})
        self.assertTrue(answer.context["form"].errors)
        self.settle()
        self.assert_state(self.order, Order.State.PARTLY_REFUNDED)
        self.assertEqual(str(self.order.refundable), "17.45")
        self.assertEqual(sandbox.arrived("refund"), 1)

    def test_only_staff_who_may_change_orders_give_back(self):
        form = {**self.form(), "amount": "20"}
        self.client.force_login(User.objects.create_user("reader", is_staff=True))
        self.assertEqual(self.client.post(self.page, form).status_code, 403)
        self.client.logout()
        self.assertEqual(self.client.post(self.page, form).status_code, 302)
        self.assertEqual(sandbox.ledger("refund"), [])

    def test_a_person_can_open_an_order_that_nobody_was_charged_for(self):
        unpaid = Order.objects.create(title="Cup", amount=5, currency="ILS", state="review")
        chosen = {"action": "open_again", "_selected_action": [unpaid.pk, self.order.pk]}
        self.client.post(reverse("admin:orders_order_changelist"), chosen)
        self.assert_state(unpaid, Order.State.OPEN)
        self.assert_state(self.order, Order.State.PAID)

    def test_the_order_page_shows_what_happened(self):
        page = self.client.get(reverse("admin:orders_order_change", args=[self.order.pk]))
        self.assertContains(page, self.order.effects.get().reference)
