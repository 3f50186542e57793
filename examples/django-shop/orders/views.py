"""The pages of the shop, and where Globiance sends its messages."""

import logging
import secrets

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_GET, require_POST
from tillbridge import (
    InvalidRequestError,
    NextActionPostForm,
    NextActionRedirect,
    PaymentError,
    parse_globiance_webhook,
)

from . import payments
from .forms import CardForm, OrderForm, TokenForm
from .models import NotNow, Order, Provider, Transfer

log = logging.getLogger(__name__)


def new_order(request: HttpRequest) -> HttpResponse:
    form = OrderForm(request.POST or None)
    if form.is_valid():
        return redirect(form.save())
    return render(request, "orders/new.html", {"form": form})


@never_cache
@require_GET
def show_order(request: HttpRequest, number: str) -> HttpResponse:
    return _page(request, get_object_or_404(Order, number=number))


@require_POST
def charge(request: HttpRequest, number: str) -> HttpResponse:
    order = get_object_or_404(Order, number=number)
    form = TokenForm(request.POST)
    if not form.is_valid():
        return _page(request, order, token_form=form)
    try:
        payments.charge(order, form.cleaned_data["card_token"])
    except (NotNow, PaymentError) as error:
        messages.error(request, _reason(error))
    return redirect(order)


@sensitive_post_parameters("number", "cvv", "expiry_month", "expiry_year")
@sensitive_variables("form", "card")
@require_POST
def pay_by_card(request: HttpRequest, number: str) -> HttpResponse:
    order = get_object_or_404(Order, number=number)
    form = CardForm(request.POST)
    if not form.is_valid():
        return _page(request, order, card_form=form)
    try:
        action = payments.pay_by_card(order, form.payer(), form.card(), form.browser())
    except InvalidRequestError as error:
        # Such as a number whose check digit is wrong, `card.number`.
        field = (error.field or "").rpartition(".")[2]
        form.add_error(field if field in form.fields else None, error.reason)
        return _page(request, order, card_form=form)
    except (NotNow, PaymentError) as error:
        messages.error(request, _reason(error))
        return redirect(order)
    match action:
        case NextActionRedirect(url):
            return redirect(url.reveal())
        case NextActionPostForm(_, _, html):
            return HttpResponse(html.reveal(), headers={"Cache-Control": "no-store"})
    return redirect(order)


@require_GET
def come_back(request: HttpRequest) -> HttpResponse:
    """Where the payer arrives after the bank's page. That proves nothing, so Globiance is asked."""
    payment = _find_checkout(request.GET.get("checkoutId"))
    if payment is None:
        raise Http404
    try:
        payments.conclude(payment)
    except PaymentError as error:
        # The message of Globiance, or `settle_orders`, will do it.
        log.warning("%s could not be read: %s", payment, error)
    return redirect(payment.order)


@csrf_exempt
@require_POST
def globiance_webhook(request: HttpRequest, key: str) -> HttpResponse:
    if not secrets.compare_digest(key.encode(), settings.GLOBIANCE_WEBHOOK_KEY.encode()):
        raise Http404
    try:
        message = parse_globiance_webhook(body=request.body.decode(errors="replace"))
    except PaymentError as error:
        return HttpResponse(error.reason, status=400)
    payment = _find_checkout(message.checkout_id)
    if payment is None:
        # Not ours, or of a kind that we do not know: nothing to do, and no reason to repeat it.
        return HttpResponse(status=204)
    try:
        payments.refresh(payment)
    except PaymentError as error:
        log.warning("%s could not be read: %s", payment, error)
        return HttpResponse(status=503)
    return HttpResponse(status=204)


def _find_checkout(checkout_id: str | None) -> Transfer | None:
    # Payments that never got a checkout have none in common with what names none.
    payments = Transfer.objects.filter(provider=Provider.GLOBIANCE_PAY).exclude(reference="")
    return payments.filter(reference=checkout_id or "").first()


def _page(request: HttpRequest, order: Order, **forms: object) -> HttpResponse:
    given = {"order": order, "token_form": TokenForm(), "card_form": CardForm(), **forms}
    return render(request, "orders/order.html", given, status=400 if forms else 200)


def _reason(error: Exception) -> str:
    return error.reason if isinstance(error, PaymentError) else str(error)
