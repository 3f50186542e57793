"""What staff see and do."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from tillbridge import PaymentError

from . import payments
from .forms import RefundForm
from .models import Effect, NotNow, Order, Transfer


class ReadOnlyInline(admin.TabularInline):
    extra = 0
    can_delete = False

    def has_add_permission(self, *_: object) -> bool:
        return False

    def has_change_permission(self, *_: object) -> bool:
        return False


class TransferInline(ReadOnlyInline):
    model = Transfer
    fields = readonly_fields = (
        "kind",
        "provider",
        "amount",
        "state",
        "reference",
        "reason",
        "started_at",
    )


class EffectInline(ReadOnlyInline):
    model = Effect
    fields = readonly_fields = ("kind", "provider", "reference", "amount", "at")


@admin.register(Order)
class OrderAdmin(admin.ModelAdmin):
    list_display = ("title", "amount", "currency", "state", "created_at")
    list_filter = ("state",)
    readonly_fields = ("number", "title", "amount", "currency", "state", "created_at")
    inlines = (TransferInline, EffectInline)
    actions = ("refund", "open_again")

    def has_add_permission(self, *_: object) -> bool:
        return False

    def has_delete_permission(self, *_: object) -> bool:
        return False

    def get_urls(self) -> list:
        refund = path(
            "<int:pk>/refund/",
            self.admin_site.admin_view(self.refund_page),
            name="orders_order_refund",
        )
        return [refund, *super().get_urls()]

    @admin.action(description="Give money back…", permissions=["change"])
    def refund(self, request: HttpRequest, orders: QuerySet[Order]) -> HttpResponse | None:
        if orders.count() != 1:
            self.message_user(request, "Give back one order at a time.", messages.ERROR)
            return None
        return redirect("admin:orders_order_refund", orders.get().pk)

    @admin.action(description="Nobody was charged: let it be paid again", permissions=["change"])
    def open_again(self, request: HttpRequest, orders: QuerySet[Order]) -> None:
        opened = orders.filter(state=Order.State.REVIEW, effects=None)
        count = Order.objects.filter(pk__in=opened).update(state=Order.State.OPEN)
        self.message_user(request, f"{count} opened.")

    def refund_page(self, request: HttpRequest, pk: int) -> HttpResponse:
        order = get_object_or_404(Order, pk=pk)
        if not self.has_change_permission(request, order):
            raise PermissionDenied
        form = RefundForm(request.POST or None)
        if form.is_valid():
            try:
                given_back = payments.refund(order, **form.cleaned_data)
            except (NotNow, PaymentError) as error:
                form.add_error("amount", str(error))
            else:
                self._tell(request, given_back)
                return redirect("admin:orders_order_change", order.pk)
        given = {**self.admin_site.each_context(request), "title": "Give money back"}
        return render(
            request, "admin/orders/order/refund.html", {**given, "order": order, "form": form}
        )

    def _tell(self, request: HttpRequest, given_back: Transfer | None) -> None:
        if given_back is None:
            self.message_user(request, "That was given back already.", messages.WARNING)
        elif given_back.state == Transfer.State.UNKNOWN:
            text = "The answer was lost. It will be settled; do not give it back again."
            self.message_user(request, text, messages.WARNING)
        else:
            self.message_user(request, f"{given_back.amount} given back.", messages.SUCCESS)
