"""Orders, the tries to move money for them, and what came of it."""

from __future__ import annotations

import uuid
from decimal import Decimal

from django.core.validators import MinValueValidator
from django.db import models, transaction
from django.urls import reverse
from tillbridge import OutcomeUnknownError


class NotNow(Exception):
    """The order's state does not allow it: it is paid, or being paid, or nobody knows."""


class Provider(models.TextChoices):
    GLANCE_GROW = "glance_grow", "Glance Grow"
    GLOBIANCE_PAY = "globiance_pay", "GlobiancePay"


class Order(models.Model):
    class State(models.TextChoices):
        OPEN = "open", "open"
        PAYING = "paying", "payment under way"
        UNKNOWN = "unknown", "outcome unknown"
        REVIEW = "review", "a person must look"
        PAID = "paid", "paid"
        PARTLY_REFUNDED = "partly_refunded", "partly refunded"
        REFUNDED = "refunded", "refunded"

    number = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    title = models.CharField(max_length=80)
    amount = models.DecimalField(
        max_digits=12, decimal_places=2, validators=[MinValueValidator(Decimal("0.01"))]
    )
    currency = models.CharField(max_length=3, choices=[(c, c) for c in ("EUR", "ILS", "USD")])
    state = models.CharField(
        max_length=16, choices=State.choices, default=State.OPEN, editable=False
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("-created_at",)

    def __str__(self) -> str:
        return f"{self.title}: {self.amount} {self.currency}"

    def get_absolute_url(self) -> str:
        return reverse("order", args=[self.number])

    def booked(self, kind: str) -> Decimal:
        """What has come in for it, or has been given back."""
        return _sum(self.effects.filter(kind=kind))

    @property
    def refundable(self) -> Decimal:
        """What can still be given back; refunds that may have happened count as if they had."""
        pending = self.transfers.filter(
            kind=Transfer.Kind.REFUND, state__in=Transfer.State.unsettled()
        )
        given_back = self.booked(Effect.Kind.REFUNDED) + _sum(pending)
        return self.booked(Effect.Kind.PAID) - given_back

    @transaction.atomic
    def book(self, kind: str, provider: str, reference: str, amount: Decimal) -> None:
        """Applies what a provider says has happened, and says often, once."""
        order = Order.objects.select_for_update().get(pk=self.pk)
        Effect.objects.get_or_create(
            kind=kind,
            provider=provider,
            reference=reference,
            defaults={"order": order, "amount": amount},
        )
        order._restate()
        self.state = order.state

    def _restate(self) -> None:
        paid, refunded = self.booked(Effect.Kind.PAID), self.booked(Effect.Kind.REFUNDED)
        if paid != self.amount:
            self.state = self.State.REVIEW
        elif not refunded:
            self.state = self.State.PAID
        elif refunded < paid:
            self.state = self.State.PARTLY_REFUNDED
        else:
            self.state = self.State.REFUNDED
        self.save(update_fields=["state"])


def _sum(rows: models.QuerySet) -> Decimal:
    # SQLite would add up in binary floating point.
    return sum(rows.values_list("amount", flat=True), Decimal(0))


class Transfer(models.Model):
    """One try to move money, written down before it begins so that it can always be settled."""

    class Kind(models.TextChoices):
        PAYMENT = "payment", "payment"
        REFUND = "refund", "refund"

    class State(models.TextChoices):
        UNDER_WAY = "under_way", "under way"
        UNKNOWN = "unknown", "outcome unknown"
        DONE = "done", "done"
        FAILED = "failed", "failed"

        @classmethod
        def unsettled(cls) -> list[str]:
            return [cls.UNDER_WAY, cls.UNKNOWN]

    order = models.ForeignKey(Order, on_delete=models.PROTECT, related_name="transfers")
    kind = models.CharField(max_length=8, choices=Kind.choices)
    provider = models.CharField(max_length=16, choices=Provider.choices)
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    state = models.CharField(max_length=16, choices=State.choices, default=State.UNDER_WAY)
    # Shown by the provider, and unique: by it `reconcile` tells this try from all others.
    marker = models.CharField(max_length=64, unique=True)
    # The provider's id: of Glance's transaction, of Globiance's checkout.
    reference = models.CharField(max_length=64, blank=True)
    # Globiance's id of the card payment within its checkout, and of who takes the card, 0 to 3.
    card_reference = models.CharField(max_length=64, blank=True)
    acquirer = models.PositiveSmallIntegerField(null=True)
    # The provider's id of the payment that a refund gives back.
    refund_of = models.CharField(max_length=64, blank=True)
    # JSON that `reconcile` takes, in any process.
    attempt = models.TextField(blank=True)
    reason = models.TextField(blank=True)
    started_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("started_at",)

    def __str__(self) -> str:
        return f"{self.kind} {self.marker}"

    def keep(self, **values: object) -> None:
        for name, value in values.items():
            setattr(self, name, value)
        self.save(update_fields=list(values))

    @transaction.atomic
    def succeed(self, reference: str) -> None:
        self.keep(state=self.State.DONE, reference=reference, reason="")
        refund = self.kind == self.Kind.REFUND
        effect = Effect.Kind.REFUNDED if refund else Effect.Kind.PAID
        self.order.book(effect, self.provider, reference, self.amount)

    def fail(self, reason: str, order_becomes: str = Order.State.OPEN) -> None:
        """Writes down that no money moved; an order that was not paid can be paid again."""
        self._leave(order_becomes, state=self.State.FAILED, reason=reason)

    def lose(self, error: OutcomeUnknownError) -> None:
        """Writes down that money may have moved: nothing is tried again until it is settled."""
        self._leave(
            Order.State.UNKNOWN,
            state=self.State.UNKNOWN,
            reason=error.reason,
            attempt=error.attempt.to_json(),
        )

    @transaction.atomic
    def _leave(self, order_becomes: str, **values: str) -> None:
        # What is over stays so: a late message about an old try must not reach into a newer one.
        unsettled = Transfer.objects.filter(pk=self.pk, state__in=self.State.unsettled())
        if unsettled.update(**values) and self.kind == self.Kind.PAYMENT:
            waiting = [Order.State.PAYING, Order.State.UNKNOWN]
            Order.objects.filter(pk=self.order_id, state__in=waiting).update(state=order_becomes)
        self.refresh_from_db(fields=["state", "reason", "attempt"])
        self.order.refresh_from_db(fields=["state"])


class Effect(models.Model):
    """Money that moved, once for each thing that the provider can name."""

    class Kind(models.TextChoices):
        PAID = "paid", "paid"
        REFUNDED = "refunded", "refunded"

    order = models.ForeignKey(Order, on_delete=models.PROTECT, related_name="effects")
    kind = models.CharField(max_length=8, choices=Kind.choices)
    provider = models.CharField(max_length=16, choices=Provider.choices)
    reference = models.CharField(max_length=64)
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint("provider", "reference", "kind", name="each_effect_once")
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.amount}"
