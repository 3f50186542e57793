# Written by `cargo xtask generate`.
"""The clients of Flowglad."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

from tillbridge._runtime import AsyncClient, Client, Connection, all_hidden, hidden, seal_record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
    from datetime import datetime, timedelta
    from decimal import Decimal

    from tillbridge._generated_common import Attempt, Event
    from tillbridge._generated_flowglad_types import (
        FlowgladCancellationTiming,
        FlowgladCheckoutSession,
        FlowgladCheckoutSessionType,
        FlowgladCustomer,
        FlowgladCustomerBilling,
        FlowgladPayment,
        FlowgladPaymentPage,
        FlowgladReconciliation,
        FlowgladSignedWebhook,
        FlowgladSubscription,
        FlowgladSubscriptionPage,
        FlowgladUsageEvent,
        FlowgladWebhook,
    )
    from tillbridge._native import Secret, Types


class _Flowglad(Connection):
    _provider = "flowglad"

    @staticmethod
    def _load() -> Types:
        from tillbridge._generated_flowglad_types import TYPES

        return TYPES

    def __init__(
        self,
        *,
        api_key: Secret | str,
        base_url: str | None = None,
        deadline: timedelta | float | None = None,
        connect_timeout: timedelta | float | None = None,
        retries: int | None = None,
        max_connections: int | None = None,
        proxy: Secret | str | None = None,
        extra_root_certificates: str | None = None,
        user_agent_suffix: str | None = None,
        allow_plain_http: bool = False,
        observer: Callable[[Event], object] | None = None,
    ) -> None:
        """Makes a client; nothing is sent.

        Args:
            api_key: API key, ``sk_test_...`` or ``sk_live_...``; it decides between test and live,
                and sees one pricing model only.
            base_url: Where the provider is reached. Default: the provider's production address;
                required where it publishes none, which is Glase, and there the whole address of the
                endpoint. Must be https; http is taken for loopback, and elsewhere with
                ``allow_plain_http``.
            deadline: Longest time for one call: waiting for a connection, connecting, sending,
                reading, retries. Default 30 seconds, and more where an operation says so; more than
                zero.
            connect_timeout: Longest time for making a connection, TLS included. Default 10 seconds;
                more than zero.
            retries: How often a call that is safe to repeat is repeated. Default 3; at most 10.
            max_connections: Most connections at a time; further calls wait within their deadline.
                Default 100; 1 to 10000.
            proxy: Proxy URL (http, https or socks5), which may hold a password. Default: the
                system's or the environment's proxy, none for loopback.
            extra_root_certificates: Root certificates in PEM to trust besides the system's.
            user_agent_suffix: Text to append to the ``User-Agent`` header: visible ASCII and
                spaces, at most 200.
            allow_plain_http: Whether http is allowed to hosts other than loopback. Default false.
            observer: Function that is told of each event of a request, on the thread or event loop
                of its call, once the call has ended. What it raises goes to ``sys.unraisablehook``.
        """
        api_key = hidden(api_key)
        proxy = proxy and hidden(proxy)
        super().__init__(observer)
        self._connect(
            {
                "api_key": api_key,
            },
            {
                "base_url": base_url,
                "deadline": self._milliseconds("new", "deadline", deadline),
                "connect_timeout": self._milliseconds("new", "connect_timeout", connect_timeout),
                "retries": retries,
                "max_connections": max_connections,
                "proxy": proxy,
                "extra_root_certificates": extra_root_certificates,
                "user_agent_suffix": user_agent_suffix,
                "allow_plain_http": allow_plain_http,
            },
        )


class Flowglad(_Flowglad, Client):
    """A Flowglad organization: its payments, customers and subscriptions.

    For servers: an API key must not be shipped in an app or a browser (Flowglad, API keys).

    Blocks; ``AsyncFlowglad`` is the twin for asyncio. Share one between threads. Every failure is a
    ``PaymentError``.
    """

    __module__ = "tillbridge"

    def cancel_subscription(
        self,
        *,
        subscription_id: str,
        timing: FlowgladCancellationTiming | str,
        deadline: timedelta | float | None = None,
    ) -> FlowgladSubscription:
        """Ends a subscription, at once or with its billing period.

        Gives nothing back. A subscription that has ended comes back unchanged, so that the call may
        be repeated.

        Args:
            subscription_id: Flowglad's id of the subscription.
            timing: When it ends.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "subscription_id": subscription_id,
            "timing": timing,
        }
        result: FlowgladSubscription = self._call("cancel_subscription", request, deadline)
        return result

    def create_checkout_session(
        self,
        *,
        success_url: str,
        cancel_url: str,
        session_type: FlowgladCheckoutSessionType | str | None = None,
        customer_external_id: str | None = None,
        anonymous: bool = False,
        price_id: str | None = None,
        price_slug: str | None = None,
        quantity: int | None = None,
        preserve_billing_cycle_anchor: bool | None = None,
        target_subscription_id: str | None = None,
        automatically_update_subscriptions: bool | None = None,
        output_metadata: Mapping[str, str] | None = None,
        output_name: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> FlowgladCheckoutSession:
        """Makes a page on which a customer pays or saves a payment method.

        Takes no money by itself. It is not repeated when the answer is lost, because that would
        make a second page: the error is then ``OutcomeUnknownError``, and ``reconcile`` does not
        settle it.

        Args:
            success_url: Where the page leads after success, an absolute address.
            cancel_url: Where the page leads when the customer gives up, an absolute address.
            session_type: What the page is for. Default ``product``; ``purchase`` sessions are made
                by Flowglad alone.
            customer_external_id: Your own id of the customer. Required, except for an anonymous
                ``product`` session.
            anonymous: ``product`` only: whether anybody may pay, instead of a customer that is
                named.
            price_id: ``product`` only: id of the price. Exactly one of ``price_id`` and
                ``price_slug``.
            price_slug: ``product`` only: slug of the price.
            quantity: ``product`` only: how many, at least 1. Default: Flowglad's own, 1.
            preserve_billing_cycle_anchor: Not for ``add_payment_method``: whether a subscription
                keeps its billing day. Default: Flowglad's own, no.
            target_subscription_id: The subscription: required for ``activate_subscription``,
                possible for ``add_payment_method``.
            automatically_update_subscriptions: ``add_payment_method`` only: whether the customer's
                subscriptions change to the new method.
            output_metadata: Your own texts, kept with what the session makes, each of at most 500
                characters. Put a reference in that no other session has: nothing else finds a
                session whose answer was lost.
            output_name: Name of what the session makes.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "success_url": success_url,
            "cancel_url": cancel_url,
            "session_type": session_type,
            "customer_external_id": customer_external_id,
            "anonymous": anonymous,
            "price_id": price_id,
            "price_slug": price_slug,
            "quantity": quantity,
            "preserve_billing_cycle_anchor": preserve_billing_cycle_anchor,
            "target_subscription_id": target_subscription_id,
            "automatically_update_subscriptions": automatically_update_subscriptions,
            "output_metadata": None if output_metadata is None else dict(output_metadata),
            "output_name": output_name,
        }
        result: FlowgladCheckoutSession = self._call("create_checkout_session", request, deadline)
        return result

    def create_usage_event(
        self,
        *,
        subscription_id: str,
        amount: int,
        transaction_id: str,
        price_id: str | None = None,
        price_slug: str | None = None,
        usage_meter_id: str | None = None,
        usage_meter_slug: str | None = None,
        usage_date: datetime | str | None = None,
        properties: Mapping[str, str] | None = None,
        deadline: timedelta | float | None = None,
    ) -> FlowgladUsageEvent:
        """Tells what a customer has used.

        An event with the same ``transaction_id`` counts once, so that the call may be repeated;
        where the one that is kept has another amount, the error is ``ConflictError``.

        Args:
            subscription_id: The subscription that it is billed on.
            amount: How much was used, in the meter's unit, more than zero; not an amount of money.
            transaction_id: Your own id of the event. The same id on the same meter counts once, so
                that the call may be repeated.
            price_id: Id of the usage price. Exactly one of the four names what was used.
            price_slug: Slug of the usage price.
            usage_meter_id: Id of the usage meter.
            usage_meter_slug: Slug of the usage meter.
            usage_date: When it was used, to the millisecond. Default: now, by Flowglad's clock.
            properties: What meters that count distinct properties look at; such a meter requires
                it.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "subscription_id": subscription_id,
            "amount": amount,
            "transaction_id": transaction_id,
            "price_id": price_id,
            "price_slug": price_slug,
            "usage_meter_id": usage_meter_id,
            "usage_meter_slug": usage_meter_slug,
            "usage_date": usage_date,
            "properties": None if properties is None else dict(properties),
        }
        result: FlowgladUsageEvent = self._call("create_usage_event", request, deadline)
        return result

    def get_checkout_session(
        self,
        checkout_session_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> FlowgladCheckoutSession:
        """Reads one checkout session.

        Args:
            checkout_session_id: Flowglad's id of the session.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_session_id": checkout_session_id,
        }
        result: FlowgladCheckoutSession = self._call("get_checkout_session", request, deadline)
        return result

    def get_customer(
        self,
        external_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> FlowgladCustomer:
        """Reads one customer by your own id of the customer.

        Args:
            external_id: Your own id of the customer, not Flowglad's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "external_id": external_id,
        }
        result: FlowgladCustomer = self._call("get_customer", request, deadline)
        return result

    def get_customer_billing(
        self,
        external_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> FlowgladCustomerBilling:
        """Reads a customer's subscriptions, invoices and payment methods.

        Args:
            external_id: Your own id of the customer, not Flowglad's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "external_id": external_id,
        }
        result: FlowgladCustomerBilling = self._call("get_customer_billing", request, deadline)
        return result

    def get_payment(
        self,
        payment_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> FlowgladPayment:
        """Reads one payment.

        Args:
            payment_id: Flowglad's id of the payment.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "payment_id": payment_id,
        }
        result: FlowgladPayment = self._call("get_payment", request, deadline)
        return result

    def get_subscription(
        self,
        subscription_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> FlowgladSubscription:
        """Reads one subscription.

        Args:
            subscription_id: Flowglad's id of the subscription.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "subscription_id": subscription_id,
        }
        result: FlowgladSubscription = self._call("get_subscription", request, deadline)
        return result

    def list_payments(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> FlowgladPaymentPage:
        """Reads one page of the payments, the oldest first.

        Args:
            limit: Payments on a page, 1 to 100. Default: Flowglad's own, 10.
            cursor: The ``next_cursor`` of the page before. Default: the first page.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "limit": limit,
            "cursor": cursor,
        }
        result: FlowgladPaymentPage = self._call("list_payments", request, deadline)
        return result

    def list_subscriptions(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> FlowgladSubscriptionPage:
        """Reads one page of the subscriptions, the oldest first.

        Args:
            limit: Subscriptions on a page, 1 to 100. Default: Flowglad's own, 10.
            cursor: The ``next_cursor`` of the page before. Default: the first page.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "limit": limit,
            "cursor": cursor,
        }
        result: FlowgladSubscriptionPage = self._call("list_subscriptions", request, deadline)
        return result

    def payments(
        self,
        page_size: int | None = None,
        *,
        deadline: timedelta | float | None = None,
    ) -> Iterator[FlowgladPayment]:
        """Walks over all payments, the oldest first, page by page, each once.

        Args:
            page_size: Payments read at a time, 1 to 100. Default 100.
            deadline: Longest time for reading one page, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "page_size": page_size,
        }
        result: Iterator[FlowgladPayment] = self._walk("payments", request, deadline)
        return result

    def reconcile(
        self,
        attempt: Attempt | Mapping[str, object],
        *,
        deadline: timedelta | float | None = None,
    ) -> FlowgladReconciliation:
        """Finds out what became of a refund whose answer was lost, by reading the payment.

        Looks at once and again 5 seconds, 35 seconds and 155 seconds after the attempt began, as
        far as the deadline reaches. Nothing is sent again.

        Args:
            attempt: The attempt that an outcome-unknown error of ``refund_payment`` carried.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        attempt = seal_record("Attempt", attempt)
        request: dict[str, object] = {
            "attempt": attempt,
        }
        result: FlowgladReconciliation = self._call("reconcile", request, deadline)
        return result

    def refund_payment(
        self,
        *,
        payment_id: str,
        amount: Decimal | int | str | None = None,
        allow_partial: bool = False,
        deadline: timedelta | float | None = None,
    ) -> FlowgladPayment:
        """Gives back a payment, or with ``allow_partial`` a part of it.

        Moves money and is never sent twice. The payment is read first: what cannot be refunded is
        the error ``ConflictError``, and nothing is sent. Afterwards the sum given back must have
        risen by the refund's amount: another sum is the error ``ProviderFailureError`` with the
        outcome ``answered``, and money has moved. When the answer is lost and reading the payment
        does not show the refund, the error is ``OutcomeUnknownError``, with the attempt that
        ``reconcile`` settles.

        Args:
            payment_id: Flowglad's id of the payment.
            amount: Amount in major units of the payment's currency, more than zero, at most what is
                left. Default: all that is left.
            allow_partial: Whether an amount below what is left may be sent. Flowglad is known to
                give back the whole payment instead, so such a refund is refused unless this is set.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "payment_id": payment_id,
            "amount": self._amount("refund_payment", "amount", amount),
            "allow_partial": allow_partial,
        }
        result: FlowgladPayment = self._call("refund_payment", request, deadline)
        return result

    def subscriptions(
        self,
        page_size: int | None = None,
        *,
        deadline: timedelta | float | None = None,
    ) -> Iterator[FlowgladSubscription]:
        """Walks over all subscriptions, the oldest first, page by page, each once.

        Args:
            page_size: Subscriptions read at a time, 1 to 100. Default 100.
            deadline: Longest time for reading one page, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "page_size": page_size,
        }
        result: Iterator[FlowgladSubscription] = self._walk("subscriptions", request, deadline)
        return result


class AsyncFlowglad(_Flowglad, AsyncClient):
    """A Flowglad organization: its payments, customers and subscriptions.

    For servers: an API key must not be shipped in an app or a browser (Flowglad, API keys).

    For asyncio; ``Flowglad`` is the twin that blocks. Share one between tasks and event loops.
    Every failure is a ``PaymentError``.
    """

    __module__ = "tillbridge"

    async def cancel_subscription(
        self,
        *,
        subscription_id: str,
        timing: FlowgladCancellationTiming | str,
        deadline: timedelta | float | None = None,
    ) -> FlowgladSubscription:
        """Ends a subscription, at once or with its billing period.

        Gives nothing back. A subscription that has ended comes back unchanged, so that the call may
        be repeated.

        Args:
            subscription_id: Flowglad's id of the subscription.
            timing: When it ends.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "subscription_id": subscription_id,
            "timing": timing,
        }
        result: FlowgladSubscription = await self._call("cancel_subscription", request, deadline)
        return result

    async def create_checkout_session(
        self,
        *,
        success_url: str,
        cancel_url: str,
        session_type: FlowgladCheckoutSessionType | str | None = None,
        customer_external_id: str | None = None,
        anonymous: bool = False,
        price_id: str | None = None,
        price_slug: str | None = None,
        quantity: int | None = None,
        preserve_billing_cycle_anchor: bool | None = None,
        target_subscription_id: str | None = None,
        automatically_update_subscriptions: bool | None = None,
        output_metadata: Mapping[str, str] | None = None,
        output_name: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> FlowgladCheckoutSession:
        """Makes a page on which a customer pays or saves a payment method.

        Takes no money by itself. It is not repeated when the answer is lost, because that would
        make a second page: the error is then ``OutcomeUnknownError``, and ``reconcile`` does not
        settle it.

        Args:
            success_url: Where the page leads after success, an absolute address.
            cancel_url: Where the page leads when the customer gives up, an absolute address.
            session_type: What the page is for. Default ``product``; ``purchase`` sessions are made
                by Flowglad alone.
            customer_external_id: Your own id of the customer. Required, except for an anonymous
                ``product`` session.
            anonymous: ``product`` only: whether anybody may pay, instead of a customer that is
                named.
            price_id: ``product`` only: id of the price. Exactly one of ``price_id`` and
                ``price_slug``.
            price_slug: ``product`` only: slug of the price.
            quantity: ``product`` only: how many, at least 1. Default: Flowglad's own, 1.
            preserve_billing_cycle_anchor: Not for ``add_payment_method``: whether a subscription
                keeps its billing day. Default: Flowglad's own, no.
            target_subscription_id: The subscription: required for ``activate_subscription``,
                possible for ``add_payment_method``.
            automatically_update_subscriptions: ``add_payment_method`` only: whether the customer's
                subscriptions change to the new method.
            output_metadata: Your own texts, kept with what the session makes, each of at most 500
                characters. Put a reference in that no other session has: nothing else finds a
                session whose answer was lost.
            output_name: Name of what the session makes.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "success_url": success_url,
            "cancel_url": cancel_url,
            "session_type": session_type,
            "customer_external_id": customer_external_id,
            "anonymous": anonymous,
            "price_id": price_id,
            "price_slug": price_slug,
            "quantity": quantity,
            "preserve_billing_cycle_anchor": preserve_billing_cycle_anchor,
            "target_subscription_id": target_subscription_id,
            "automatically_update_subscriptions": automatically_update_subscriptions,
            "output_metadata": None if output_metadata is None else dict(output_metadata),
            "output_name": output_name,
        }
        result: FlowgladCheckoutSession = await self._call(
            "create_checkout_session", request, deadline
        )
        return result

    async def create_usage_event(
        self,
        *,
        subscription_id: str,
        amount: int,
        transaction_id: str,
        price_id: str | None = None,
        price_slug: str | None = None,
        usage_meter_id: str | None = None,
        usage_meter_slug: str | None = None,
        usage_date: datetime | str | None = None,
        properties: Mapping[str, str] | None = None,
        deadline: timedelta | float | None = None,
    ) -> FlowgladUsageEvent:
        """Tells what a customer has used.

        An event with the same ``transaction_id`` counts once, so that the call may be repeated;
        where the one that is kept has another amount, the error is ``ConflictError``.

        Args:
            subscription_id: The subscription that it is billed on.
            amount: How much was used, in the meter's unit, more than zero; not an amount of money.
            transaction_id: Your own id of the event. The same id on the same meter counts once, so
                that the call may be repeated.
            price_id: Id of the usage price. Exactly one of the four names what was used.
            price_slug: Slug of the usage price.
            usage_meter_id: Id of the usage meter.
            usage_meter_slug: Slug of the usage meter.
            usage_date: When it was used, to the millisecond. Default: now, by Flowglad's clock.
            properties: What meters that count distinct properties look at; such a meter requires
                it.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "subscription_id": subscription_id,
            "amount": amount,
            "transaction_id": transaction_id,
            "price_id": price_id,
            "price_slug": price_slug,
            "usage_meter_id": usage_meter_id,
            "usage_meter_slug": usage_meter_slug,
            "usage_date": usage_date,
            "properties": None if properties is None else dict(properties),
        }
        result: FlowgladUsageEvent = await self._call("create_usage_event", request, deadline)
        return result

    async def get_checkout_session(
        self,
        checkout_session_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> FlowgladCheckoutSession:
        """Reads one checkout session.

        Args:
            checkout_session_id: Flowglad's id of the session.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_session_id": checkout_session_id,
        }
        result: FlowgladCheckoutSession = await self._call(
            "get_checkout_session", request, deadline
        )
        return result

    async def get_customer(
        self,
        external_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> FlowgladCustomer:
        """Reads one customer by your own id of the customer.

        Args:
            external_id: Your own id of the customer, not Flowglad's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "external_id": external_id,
        }
        result: FlowgladCustomer = await self._call("get_customer", request, deadline)
        return result

    async def get_customer_billing(
        self,
        external_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> FlowgladCustomerBilling:
        """Reads a customer's subscriptions, invoices and payment methods.

        Args:
            external_id: Your own id of the customer, not Flowglad's.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "external_id": external_id,
        }
        result: FlowgladCustomerBilling = await self._call(
            "get_customer_billing", request, deadline
        )
        return result

    async def get_payment(
        self,
        payment_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> FlowgladPayment:
        """Reads one payment.

        Args:
            payment_id: Flowglad's id of the payment.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "payment_id": payment_id,
        }
        result: FlowgladPayment = await self._call("get_payment", request, deadline)
        return result

    async def get_subscription(
        self,
        subscription_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> FlowgladSubscription:
        """Reads one subscription.

        Args:
            subscription_id: Flowglad's id of the subscription.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "subscription_id": subscription_id,
        }
        result: FlowgladSubscription = await self._call("get_subscription", request, deadline)
        return result

    async def list_payments(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> FlowgladPaymentPage:
        """Reads one page of the payments, the oldest first.

        Args:
            limit: Payments on a page, 1 to 100. Default: Flowglad's own, 10.
            cursor: The ``next_cursor`` of the page before. Default: the first page.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "limit": limit,
            "cursor": cursor,
        }
        result: FlowgladPaymentPage = await self._call("list_payments", request, deadline)
        return result

    async def list_subscriptions(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> FlowgladSubscriptionPage:
        """Reads one page of the subscriptions, the oldest first.

        Args:
            limit: Subscriptions on a page, 1 to 100. Default: Flowglad's own, 10.
            cursor: The ``next_cursor`` of the page before. Default: the first page.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "limit": limit,
            "cursor": cursor,
        }
        result: FlowgladSubscriptionPage = await self._call("list_subscriptions", request, deadline)
        return result

    def payments(
        self,
        page_size: int | None = None,
        *,
        deadline: timedelta | float | None = None,
    ) -> AsyncIterator[FlowgladPayment]:
        """Walks over all payments, the oldest first, page by page, each once.

        Args:
            page_size: Payments read at a time, 1 to 100. Default 100.
            deadline: Longest time for reading one page, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "page_size": page_size,
        }
        result: AsyncIterator[FlowgladPayment] = self._walk("payments", request, deadline)
        return result

    async def reconcile(
        self,
        attempt: Attempt | Mapping[str, object],
        *,
        deadline: timedelta | float | None = None,
    ) -> FlowgladReconciliation:
        """Finds out what became of a refund whose answer was lost, by reading the payment.

        Looks at once and again 5 seconds, 35 seconds and 155 seconds after the attempt began, as
        far as the deadline reaches. Nothing is sent again.

        Args:
            attempt: The attempt that an outcome-unknown error of ``refund_payment`` carried.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        attempt = seal_record("Attempt", attempt)
        request: dict[str, object] = {
            "attempt": attempt,
        }
        result: FlowgladReconciliation = await self._call("reconcile", request, deadline)
        return result

    async def refund_payment(
        self,
        *,
        payment_id: str,
        amount: Decimal | int | str | None = None,
        allow_partial: bool = False,
        deadline: timedelta | float | None = None,
    ) -> FlowgladPayment:
        """Gives back a payment, or with ``allow_partial`` a part of it.

        Moves money and is never sent twice. The payment is read first: what cannot be refunded is
        the error ``ConflictError``, and nothing is sent. Afterwards the sum given back must have
        risen by the refund's amount: another sum is the error ``ProviderFailureError`` with the
        outcome ``answered``, and money has moved. When the answer is lost and reading the payment
        does not show the refund, the error is ``OutcomeUnknownError``, with the attempt that
        ``reconcile`` settles.

        Args:
            payment_id: Flowglad's id of the payment.
            amount: Amount in major units of the payment's currency, more than zero, at most what is
                left. Default: all that is left.
            allow_partial: Whether an amount below what is left may be sent. Flowglad is known to
                give back the whole payment instead, so such a refund is refused unless this is set.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "payment_id": payment_id,
            "amount": self._amount("refund_payment", "amount", amount),
            "allow_partial": allow_partial,
        }
        result: FlowgladPayment = await self._call("refund_payment", request, deadline)
        return result

    def subscriptions(
        self,
        page_size: int | None = None,
        *,
        deadline: timedelta | float | None = None,
    ) -> AsyncIterator[FlowgladSubscription]:
        """Walks over all subscriptions, the oldest first, page by page, each once.

        Args:
            page_size: Subscriptions read at a time, 1 to 100. Default 100.
            deadline: Longest time for reading one page, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "page_size": page_size,
        }
        result: AsyncIterator[FlowgladSubscription] = self._walk("subscriptions", request, deadline)
        return result


def sign_flowglad_webhook(
    *,
    body: str | bytes,
    secret: Secret | str,
    message_id: str | None = None,
    sent_at: datetime | str | None = None,
) -> FlowgladSignedWebhook:
    """Signs a message as Flowglad's are signed, for tests of a handler.

    Args:
        body: The body.
        secret: The endpoint's signing secret, ``whsec_...``.
        message_id: Id of the message, without dots. Default: a new one.
        sent_at: When it was sent, to the second. Default: now.
    """
    secret = hidden(secret)
    connection = _Flowglad._unconnected()
    request: dict[str, object] = {
        "body": connection._body("sign_flowglad_webhook", "body", body),
        "secret": secret,
        "message_id": message_id,
        "sent_at": sent_at,
    }
    result: FlowgladSignedWebhook = connection._invoke("sign_flowglad_webhook", request)
    return result


def verify_flowglad_webhook(
    *,
    body: str | bytes,
    headers: Mapping[str, str],
    secrets: Sequence[Secret | str],
    tolerance: timedelta | float | None = None,
    future_tolerance: timedelta | float | None = None,
    now: datetime | str | None = None,
) -> FlowgladWebhook:
    """Checks that a message was signed with one of the endpoint's secrets, and reads it.

    The message says which thing changed and not how: read the thing before acting on it. A header,
    time or signature that is wrong is the error ``AuthenticationError``: answer with status 400.

    Args:
        body: The body, byte for byte as it arrived, before any JSON was parsed.
        headers: The headers, in any case: ``svix-id``, ``svix-timestamp`` and ``svix-signature``,
            or the same beginning with ``webhook-``. Others are not looked at.
        secrets: The endpoint's signing secrets, ``whsec_...``; more than one while they are
            rotated.
        tolerance: How old the message may be. Default 5 minutes.
        future_tolerance: How far its time may lie in the future. Default 1 minute.
        now: What time it is. Default: this machine's clock.
    """
    secrets = all_hidden(secrets)
    connection = _Flowglad._unconnected()
    request: dict[str, object] = {
        "body": connection._body("verify_flowglad_webhook", "body", body),
        "headers": dict(headers),
        "secrets": secrets,
        "tolerance": connection._milliseconds("verify_flowglad_webhook", "tolerance", tolerance),
        "future_tolerance": connection._milliseconds(
            "verify_flowglad_webhook", "future_tolerance", future_tolerance
        ),
        "now": now,
    }
    result: FlowgladWebhook = connection._invoke("verify_flowglad_webhook", request)
    return result
