# Written by `cargo xtask generate`.
"""The clients of GlobiancePay."""
# pyright: reportPrivateUsage=false

from __future__ import annotations

from tillbridge._runtime import AsyncClient, Client, Connection, conceal, hidden, seal_record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime, timedelta
    from decimal import Decimal

    from tillbridge._generated_common import Attempt, Event
    from tillbridge._generated_globiance_pay_types import (
        GlobianceBrowser,
        GlobianceCard,
        GlobianceCardPayment,
        GlobianceCardTransaction,
        GlobianceCheckout,
        GlobianceCheckoutResult,
        GlobianceConfirmedWebhook,
        GlobianceCreatedSubscription,
        GlobianceCryptoPayment,
        GlobianceCurrencyType,
        GlobianceDepositAddress,
        GlobianceItem,
        GlobianceLanguage,
        GlobianceMessage,
        GlobiancePayer,
        GlobiancePayment,
        GlobianceQuote,
        GlobianceReconciliation,
        GlobianceSubscription,
        GlobianceSubscriptionChange,
        GlobianceUntrustedWebhook,
    )
    from tillbridge._native import CardNumber, CardVerificationValue, Secret, Types


class _GlobiancePay(Connection):
    _provider = "globiance_pay"

    @staticmethod
    def _load() -> Types:
        from tillbridge._generated_globiance_pay_types import TYPES

        return TYPES

    def __init__(
        self,
        *,
        api_key: Secret | str,
        secret: Secret | str | None = None,
        merchant_ui_url: str | None = None,
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
            api_key: The store's API key.
            secret: The store's secret, which signs every call. Without it the calls go out
                unsigned, and Globiance may refuse them.
            merchant_ui_url: Where the pages of acquirer 2 are, an absolute https address. Default
                ``https://merchant.globiancepay.com``.
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
        secret = secret and hidden(secret)
        proxy = proxy and hidden(proxy)
        super().__init__(observer)
        self._connect(
            {
                "api_key": api_key,
                "secret": secret,
                "merchant_ui_url": merchant_ui_url,
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


class GlobiancePay(_GlobiancePay, Client):
    """A GlobiancePay store: its checkouts, card and crypto payments, and subscriptions.

    For servers: neither the API key nor the secret belongs in an app or a browser (GlobiancePay,
    authentication page).

    Blocks; ``AsyncGlobiancePay`` is the twin for asyncio. Share one between threads. Every failure
    is a ``PaymentError``.
    """

    __module__ = "tillbridge"

    def cancel_checkout(
        self,
        checkout_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceMessage:
        """Calls a checkout off.

        Args:
            checkout_id: Globiance's id of the checkout.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
        }
        result: GlobianceMessage = self._call("cancel_checkout", request, deadline)
        return result

    def cancel_user_subscription(
        self,
        subscription_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceSubscriptionChange:
        """Ends a subscription.

        Args:
            subscription_id: Id of the subscription, a UUID.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "subscription_id": subscription_id,
        }
        result: GlobianceSubscriptionChange = self._call(
            "cancel_user_subscription", request, deadline
        )
        return result

    def confirm_webhook(
        self,
        *,
        checkout_id: str,
        payment_id: str | None = None,
        request_currency_amount: Decimal | int | str | None = None,
        request_currency: str | None = None,
        client_id: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceConfirmedWebhook:
        """Reads anew what an untrusted message names, and compares it with your own record.

        What differs from the record is the error ``ConflictError``, as is a payment of another
        checkout.

        Args:
            checkout_id: The checkout that the message names.
            payment_id: The payment that the message names. Default: every payment of the checkout
                is read.
            request_currency_amount: What the payer owes by your own record; another amount is the
                error ``ConflictError``.
            request_currency: Its currency by your own record; another one is the error
                ``ConflictError``.
            client_id: Your own reference by your own record; another one is the error
                ``ConflictError``.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "payment_id": payment_id,
            "request_currency_amount": self._amount(
                "confirm_webhook", "request_currency_amount", request_currency_amount
            ),
            "request_currency": request_currency,
            "client_id": client_id,
        }
        result: GlobianceConfirmedWebhook = self._call("confirm_webhook", request, deadline)
        return result

    def create_checkout(
        self,
        *,
        amount: Decimal | int | str,
        currency: str,
        items: Sequence[GlobianceItem | Mapping[str, object]],
        item_name: str | None = None,
        item_id: str | None = None,
        note: str | None = None,
        client_id: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCheckout:
        """Makes a checkout that can be paid for about 30 minutes.

        Takes no money by itself. Repeated when the answer is lost: a checkout that nobody pays
        expires.

        Args:
            amount: Amount in major units, more than zero, at most 2 decimals. What the payer owes
                is the answer's ``request_currency_amount``, which adds the items' taxes.
            currency: ``USD`` or ``EUR``.
            items: What it is for, at least one.
            item_name: Name of the whole.
            item_id: Your own id of the whole; Globiance does not always give it back.
            note: Your own text.
            client_id: Your own reference of the customer or order; webhooks name it.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        items = seal_record("[GlobianceItem]", items)
        request: dict[str, object] = {
            "amount": self._amount("create_checkout", "amount", amount),
            "currency": currency,
            "items": items,
            "item_name": item_name,
            "item_id": item_id,
            "note": note,
            "client_id": client_id,
        }
        result: GlobianceCheckout = self._call("create_checkout", request, deadline)
        return result

    def create_invoice_checkout(
        self,
        *,
        amount: Decimal | int | str,
        currency: str,
        items: Sequence[GlobianceItem | Mapping[str, object]],
        item_name: str | None = None,
        item_id: str | None = None,
        note: str | None = None,
        client_id: str | None = None,
        email: str | None = None,
        checkout_duration: timedelta | float | None = None,
        language: GlobianceLanguage | str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCheckout:
        """Makes a checkout with a page to pay on, which Globiance mails when an address is given.

        Takes no money by itself. It is not repeated when the answer is lost, because that would
        make a second bill: the error is then ``OutcomeUnknownError``, and ``reconcile`` does not
        settle it.

        Args:
            amount: Amount in major units, more than zero, at most 2 decimals. What the payer owes
                is the answer's ``request_currency_amount``, which adds the items' taxes.
            currency: ``USD`` or ``EUR``.
            items: What it is for, at least one.
            item_name: Name of the whole.
            item_id: Your own id of the whole; Globiance does not always give it back.
            note: Your own text.
            client_id: Your own reference of the customer or order; webhooks name it.
            email: Where Globiance mails the invoice. Default: it mails none.
            checkout_duration: How long it can be paid, to the millisecond, at least 1 ms. Default:
                Globiance's own, 30 days.
            language: Language of page and mail. Default: Globiance's own.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        items = seal_record("[GlobianceItem]", items)
        request: dict[str, object] = {
            "amount": self._amount("create_invoice_checkout", "amount", amount),
            "currency": currency,
            "items": items,
            "item_name": item_name,
            "item_id": item_id,
            "note": note,
            "client_id": client_id,
            "email": email,
            "checkout_duration": self._milliseconds(
                "create_invoice_checkout", "checkout_duration", checkout_duration
            ),
            "language": language,
        }
        result: GlobianceCheckout = self._call("create_invoice_checkout", request, deadline)
        return result

    def create_user_subscription(
        self,
        *,
        plan_id: str,
        customer_id: str,
        customer_email: str,
        starts_at: datetime | str | None = None,
        note: str | None = None,
        note_values: Mapping[str, str] | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCreatedSubscription:
        """Subscribes a customer to a plan.

        Globiance mails the customer a payment link for each billing cycle, the first at once unless
        ``starts_at`` says otherwise; no card is charged by itself. It is not repeated when the
        answer is lost: the error is then ``OutcomeUnknownError``, and ``reconcile`` does not settle
        it.

        Args:
            plan_id: Id of the plan, a UUID; plans are made in the dashboard.
            customer_id: Your own id of the customer.
            customer_email: Where the payment links are mailed.
            starts_at: When billing starts. Default: at once.
            note: Your own data, a text that is JSON.
            note_values: Your own data as texts by name, sent as a JSON object; instead of ``note``.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "plan_id": plan_id,
            "customer_id": customer_id,
            "customer_email": customer_email,
            "starts_at": starts_at,
            "note": note,
            "note_values": None if note_values is None else dict(note_values),
        }
        result: GlobianceCreatedSubscription = self._call(
            "create_user_subscription", request, deadline
        )
        return result

    def generate_address(
        self,
        *,
        checkout_id: str,
        currency_id: str,
        network: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceDepositAddress:
        """Asks where the payer is to send a crypto currency.

        Args:
            checkout_id: Globiance's id of the checkout.
            currency_id: One of the checkout's currencies, for which a quote was made.
            network: The currency's ``currency_network``, where it has one.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "currency_id": currency_id,
            "network": network,
        }
        result: GlobianceDepositAddress = self._call("generate_address", request, deadline)
        return result

    def generate_quote(
        self,
        *,
        checkout_id: str,
        currency_id: str,
        currency_type: GlobianceCurrencyType | str,
        deadline: timedelta | float | None = None,
    ) -> GlobianceQuote:
        """Asks what a checkout costs in a crypto currency; needed before an address.

        Args:
            checkout_id: Globiance's id of the checkout.
            currency_id: One of the checkout's currencies.
            currency_type: How it is to be sent: ``blockchain`` or ``wallet``.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "currency_id": currency_id,
            "currency_type": currency_type,
        }
        result: GlobianceQuote = self._call("generate_quote", request, deadline)
        return result

    def get_card_txn_status(
        self,
        transaction_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCardTransaction:
        """Reads where a card payment at acquirer 2 stands.

        Args:
            transaction_id: The attempt's ``transaction_id``.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "transaction_id": transaction_id,
        }
        result: GlobianceCardTransaction = self._call("get_card_txn_status", request, deadline)
        return result

    def get_card_txn_status_gen(
        self,
        transaction_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCardTransaction:
        """Reads where a card payment at acquirer 3 stands.

        Args:
            transaction_id: The attempt's ``transaction_id``.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "transaction_id": transaction_id,
        }
        result: GlobianceCardTransaction = self._call("get_card_txn_status_gen", request, deadline)
        return result

    def get_checkout_details(
        self,
        checkout_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCheckout:
        """Reads a checkout and what came in for it.

        Args:
            checkout_id: Globiance's id of the checkout.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
        }
        result: GlobianceCheckout = self._call("get_checkout_details", request, deadline)
        return result

    def get_payment_details(
        self,
        payment_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobiancePayment:
        """Reads one payment and its history.

        Args:
            payment_id: Globiance's id of the payment.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "payment_id": payment_id,
        }
        result: GlobiancePayment = self._call("get_payment_details", request, deadline)
        return result

    def get_user_subscription(
        self,
        subscription_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceSubscription:
        """Reads a subscription and its plan.

        Args:
            subscription_id: Id of the subscription, a UUID.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "subscription_id": subscription_id,
        }
        result: GlobianceSubscription = self._call("get_user_subscription", request, deadline)
        return result

    def initiate_pay_with_card(
        self,
        *,
        checkout_id: str,
        first_name: str,
        last_name: str,
        address: str,
        country: str,
        state: str,
        city: str,
        zip: str,
        email: str,
        phone_number: str,
        card_number: CardNumber | str,
        card_expiry_month: str,
        card_expiry_year: str,
        card_cvv_number: CardVerificationValue | str,
        screen_width: int,
        screen_height: int,
        language: str,
        java_enabled: bool,
        javascript_enabled: bool,
        color_depth: int,
        utc_offset: int,
        save_my_card: bool = False,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCardPayment:
        """Pays a checkout by card at acquirer 0 or 1; ``pay_with_card`` chooses the call by itself.

        Moves money and is never sent twice. A refused card is the error ``DeclinedError``. When the
        answer is lost, the error is ``OutcomeUnknownError``, with the attempt that ``reconcile``
        settles. Its deadline is 90 seconds unless another is given.

        Args:
            checkout_id: Globiance's id of the checkout.
            first_name: The payer's first name.
            last_name: The payer's last name.
            address: The payer's address.
            country: The payer's country, two letters.
            state: The payer's state or province.
            city: The payer's city.
            zip: The payer's postal code.
            email: The payer's mail address.
            phone_number: The payer's telephone number.
            card_number: The card's number.
            card_expiry_month: The month in which the card expires, ``01`` to ``12``.
            card_expiry_year: The year in which the card expires, four digits.
            card_cvv_number: The card's verification value.
            screen_width: Width of the payer's screen in pixels.
            screen_height: Height of the payer's screen in pixels.
            language: The browser's language, such as ``en-GB``.
            java_enabled: Whether the browser runs Java.
            javascript_enabled: Whether the browser runs scripts.
            color_depth: Bits of a colour.
            utc_offset: What the browser's ``getTimezoneOffset()`` gives: UTC minus local time in
                minutes.
            save_my_card: Whether Globiance is to keep the card for the payer. Default false.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        card_number = conceal("CardNumber", card_number)
        card_cvv_number = conceal("CardVerificationValue", card_cvv_number)
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "first_name": first_name,
            "last_name": last_name,
            "address": address,
            "country": country,
            "state": state,
            "city": city,
            "zip": zip,
            "email": email,
            "phone_number": phone_number,
            "card_number": card_number,
            "card_expiry_month": card_expiry_month,
            "card_expiry_year": card_expiry_year,
            "card_cvv_number": card_cvv_number,
            "screen_width": screen_width,
            "screen_height": screen_height,
            "language": language,
            "java_enabled": java_enabled,
            "javascript_enabled": javascript_enabled,
            "color_depth": color_depth,
            "utc_offset": utc_offset,
            "save_my_card": save_my_card,
        }
        result: GlobianceCardPayment = self._call("initiate_pay_with_card", request, deadline)
        return result

    def initiate_pay_with_card_widget(
        self,
        *,
        checkout_id: str,
        first_name: str,
        last_name: str,
        email: str,
        phone_number: str,
        middle_name: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCardPayment:
        """Begins a card payment on acquirer 2's page; ``pay_with_card`` chooses the call by itself.

        It is not repeated when the answer is lost: the error is then ``OutcomeUnknownError``, with
        the attempt that ``reconcile`` settles. Its deadline is 90 seconds unless another is given.

        Args:
            checkout_id: Globiance's id of the checkout.
            first_name: The payer's first name.
            last_name: The payer's last name.
            email: The payer's mail address.
            phone_number: The payer's telephone number.
            middle_name: The payer's middle name. Default: none.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "first_name": first_name,
            "last_name": last_name,
            "email": email,
            "phone_number": phone_number,
            "middle_name": middle_name,
        }
        result: GlobianceCardPayment = self._call(
            "initiate_pay_with_card_widget", request, deadline
        )
        return result

    def initiate_pay_with_card_widget_2(
        self,
        *,
        checkout_id: str,
        first_name: str,
        last_name: str,
        email: str,
        phone_number: str,
        middle_name: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCardPayment:
        """Begins a card payment on acquirer 3's page; ``pay_with_card`` chooses the call by itself.

        It is not repeated when the answer is lost: the error is then ``OutcomeUnknownError``, with
        the attempt that ``reconcile`` settles. Its deadline is 90 seconds unless another is given.

        Args:
            checkout_id: Globiance's id of the checkout.
            first_name: The payer's first name.
            last_name: The payer's last name.
            email: The payer's mail address.
            phone_number: The payer's telephone number.
            middle_name: The payer's middle name. Default: none.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "first_name": first_name,
            "last_name": last_name,
            "email": email,
            "phone_number": phone_number,
            "middle_name": middle_name,
        }
        result: GlobianceCardPayment = self._call(
            "initiate_pay_with_card_widget_2", request, deadline
        )
        return result

    def pause_user_subscription(
        self,
        subscription_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceSubscriptionChange:
        """Pauses a subscription.

        Args:
            subscription_id: Id of the subscription, a UUID.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "subscription_id": subscription_id,
        }
        result: GlobianceSubscriptionChange = self._call(
            "pause_user_subscription", request, deadline
        )
        return result

    def pay_with_card(
        self,
        *,
        checkout_id: str,
        payer: GlobiancePayer | Mapping[str, object],
        card: GlobianceCard | Mapping[str, object] | None = None,
        browser: GlobianceBrowser | Mapping[str, object] | None = None,
        save_my_card: bool = False,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCardPayment:
        """Pays a checkout by card, at whichever acquirer it has.

        Moves money and is never sent twice. The checkout is read first: one that is over, or for
        which money has come or is coming, is the error ``ConflictError``, and nothing is sent. A
        refused card is the error ``DeclinedError``; the checkout can be paid again. What has to
        happen next is in ``next_action``; then wait with ``wait_for_card_payment``. When the answer
        is lost, the error is ``OutcomeUnknownError``, with the attempt that ``reconcile`` settles.
        Its deadline is 90 seconds unless another is given.

        Args:
            checkout_id: Globiance's id of the checkout.
            payer: Who pays.
            card: The card; acquirers 0 and 1 require it. It is not sent to the others, whose own
                page asks for it.
            browser: The payer's browser; acquirers 0 and 1 require it. It is not sent to the
                others.
            save_my_card: Acquirers 0 and 1: whether Globiance is to keep the card for the payer.
                Default false.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        payer = seal_record("GlobiancePayer", payer)
        card = seal_record("GlobianceCard", card)
        browser = seal_record("GlobianceBrowser", browser)
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "payer": payer,
            "card": card,
            "browser": browser,
            "save_my_card": save_my_card,
        }
        result: GlobianceCardPayment = self._call("pay_with_card", request, deadline)
        return result

    def pay_with_crypto(
        self,
        *,
        checkout_id: str,
        currency_id: str,
        currency_type: GlobianceCurrencyType | str,
        currency_network: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCryptoPayment:
        """Asks what a checkout costs in a crypto currency and where the payer is to send it.

        A checkout that is over, or for which money has come or is coming, is the error
        ``ConflictError``. The price is for a short time; then wait with ``wait_for_checkout``.

        Args:
            checkout_id: Globiance's id of the checkout.
            currency_id: One of the checkout's currencies.
            currency_type: How it is to be sent: ``blockchain`` or ``wallet``.
            currency_network: The currency's ``currency_network``, where it has one.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "currency_id": currency_id,
            "currency_type": currency_type,
            "currency_network": currency_network,
        }
        result: GlobianceCryptoPayment = self._call("pay_with_crypto", request, deadline)
        return result

    def reconcile(
        self,
        attempt: Attempt | Mapping[str, object],
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceReconciliation:
        """Finds out what became of a call whose answer was lost, by reading its checkout.

        For ``initiate_pay_with_card`` it looks at once and again 5 seconds, 35 seconds and 155
        seconds after the attempt began, as far as the deadline reaches. Nothing is sent again.

        Args:
            attempt: The attempt that the outcome-unknown error held.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        attempt = seal_record("Attempt", attempt)
        request: dict[str, object] = {
            "attempt": attempt,
        }
        result: GlobianceReconciliation = self._call("reconcile", request, deadline)
        return result

    def resume_user_subscription(
        self,
        subscription_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceSubscriptionChange:
        """Takes a paused subscription up again.

        Args:
            subscription_id: Id of the subscription, a UUID.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "subscription_id": subscription_id,
        }
        result: GlobianceSubscriptionChange = self._call(
            "resume_user_subscription", request, deadline
        )
        return result

    def wait_for_card_payment(
        self,
        *,
        checkout_id: str,
        acquirer_id: int,
        transaction_id: str | None = None,
        poll_interval: timedelta | float | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCardPayment:
        """Asks again and again until a card payment is decided.

        When the deadline comes first, which is 5 minutes unless another is given, the payment comes
        back as it was last seen: ``pending`` then means that it is still not known.

        Args:
            checkout_id: Globiance's id of the checkout.
            acquirer_id: Which acquirer takes the card, 0 to 3.
            transaction_id: The attempt's ``transaction_id``; acquirers 2 and 3 require it. For 0
                and 1 it tells the attempt from earlier ones of the same checkout.
            poll_interval: How long to wait between two questions. Default 2, 3, and then every 5
                seconds.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "acquirer_id": acquirer_id,
            "transaction_id": transaction_id,
            "poll_interval": self._milliseconds(
                "wait_for_card_payment", "poll_interval", poll_interval
            ),
        }
        result: GlobianceCardPayment = self._call("wait_for_card_payment", request, deadline)
        return result

    def wait_for_checkout(
        self,
        *,
        checkout_id: str,
        poll_interval: timedelta | float | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCheckoutResult:
        """Asks again and again until a checkout is paid or over, and reads its payments.

        When the deadline comes first, which is 5 minutes unless another is given, the checkout
        comes back as it was last seen: ``pending`` then means that it is still not known.

        Args:
            checkout_id: Globiance's id of the checkout.
            poll_interval: How long to wait between two questions. Default 2, 3, and then every 5
                seconds.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "poll_interval": self._milliseconds(
                "wait_for_checkout", "poll_interval", poll_interval
            ),
        }
        result: GlobianceCheckoutResult = self._call("wait_for_checkout", request, deadline)
        return result


class AsyncGlobiancePay(_GlobiancePay, AsyncClient):
    """A GlobiancePay store: its checkouts, card and crypto payments, and subscriptions.

    For servers: neither the API key nor the secret belongs in an app or a browser (GlobiancePay,
    authentication page).

    For asyncio; ``GlobiancePay`` is the twin that blocks. Share one between tasks and event loops.
    Every failure is a ``PaymentError``.
    """

    __module__ = "tillbridge"

    async def cancel_checkout(
        self,
        checkout_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceMessage:
        """Calls a checkout off.

        Args:
            checkout_id: Globiance's id of the checkout.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
        }
        result: GlobianceMessage = await self._call("cancel_checkout", request, deadline)
        return result

    async def cancel_user_subscription(
        self,
        subscription_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceSubscriptionChange:
        """Ends a subscription.

        Args:
            subscription_id: Id of the subscription, a UUID.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "subscription_id": subscription_id,
        }
        result: GlobianceSubscriptionChange = await self._call(
            "cancel_user_subscription", request, deadline
        )
        return result

    async def confirm_webhook(
        self,
        *,
        checkout_id: str,
        payment_id: str | None = None,
        request_currency_amount: Decimal | int | str | None = None,
        request_currency: str | None = None,
        client_id: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceConfirmedWebhook:
        """Reads anew what an untrusted message names, and compares it with your own record.

        What differs from the record is the error ``ConflictError``, as is a payment of another
        checkout.

        Args:
            checkout_id: The checkout that the message names.
            payment_id: The payment that the message names. Default: every payment of the checkout
                is read.
            request_currency_amount: What the payer owes by your own record; another amount is the
                error ``ConflictError``.
            request_currency: Its currency by your own record; another one is the error
                ``ConflictError``.
            client_id: Your own reference by your own record; another one is the error
                ``ConflictError``.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "payment_id": payment_id,
            "request_currency_amount": self._amount(
                "confirm_webhook", "request_currency_amount", request_currency_amount
            ),
            "request_currency": request_currency,
            "client_id": client_id,
        }
        result: GlobianceConfirmedWebhook = await self._call("confirm_webhook", request, deadline)
        return result

    async def create_checkout(
        self,
        *,
        amount: Decimal | int | str,
        currency: str,
        items: Sequence[GlobianceItem | Mapping[str, object]],
        item_name: str | None = None,
        item_id: str | None = None,
        note: str | None = None,
        client_id: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCheckout:
        """Makes a checkout that can be paid for about 30 minutes.

        Takes no money by itself. Repeated when the answer is lost: a checkout that nobody pays
        expires.

        Args:
            amount: Amount in major units, more than zero, at most 2 decimals. What the payer owes
                is the answer's ``request_currency_amount``, which adds the items' taxes.
            currency: ``USD`` or ``EUR``.
            items: What it is for, at least one.
            item_name: Name of the whole.
            item_id: Your own id of the whole; Globiance does not always give it back.
            note: Your own text.
            client_id: Your own reference of the customer or order; webhooks name it.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        items = seal_record("[GlobianceItem]", items)
        request: dict[str, object] = {
            "amount": self._amount("create_checkout", "amount", amount),
            "currency": currency,
            "items": items,
            "item_name": item_name,
            "item_id": item_id,
            "note": note,
            "client_id": client_id,
        }
        result: GlobianceCheckout = await self._call("create_checkout", request, deadline)
        return result

    async def create_invoice_checkout(
        self,
        *,
        amount: Decimal | int | str,
        currency: str,
        items: Sequence[GlobianceItem | Mapping[str, object]],
        item_name: str | None = None,
        item_id: str | None = None,
        note: str | None = None,
        client_id: str | None = None,
        email: str | None = None,
        checkout_duration: timedelta | float | None = None,
        language: GlobianceLanguage | str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCheckout:
        """Makes a checkout with a page to pay on, which Globiance mails when an address is given.

        Takes no money by itself. It is not repeated when the answer is lost, because that would
        make a second bill: the error is then ``OutcomeUnknownError``, and ``reconcile`` does not
        settle it.

        Args:
            amount: Amount in major units, more than zero, at most 2 decimals. What the payer owes
                is the answer's ``request_currency_amount``, which adds the items' taxes.
            currency: ``USD`` or ``EUR``.
            items: What it is for, at least one.
            item_name: Name of the whole.
            item_id: Your own id of the whole; Globiance does not always give it back.
            note: Your own text.
            client_id: Your own reference of the customer or order; webhooks name it.
            email: Where Globiance mails the invoice. Default: it mails none.
            checkout_duration: How long it can be paid, to the millisecond, at least 1 ms. Default:
                Globiance's own, 30 days.
            language: Language of page and mail. Default: Globiance's own.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        items = seal_record("[GlobianceItem]", items)
        request: dict[str, object] = {
            "amount": self._amount("create_invoice_checkout", "amount", amount),
            "currency": currency,
            "items": items,
            "item_name": item_name,
            "item_id": item_id,
            "note": note,
            "client_id": client_id,
            "email": email,
            "checkout_duration": self._milliseconds(
                "create_invoice_checkout", "checkout_duration", checkout_duration
            ),
            "language": language,
        }
        result: GlobianceCheckout = await self._call("create_invoice_checkout", request, deadline)
        return result

    async def create_user_subscription(
        self,
        *,
        plan_id: str,
        customer_id: str,
        customer_email: str,
        starts_at: datetime | str | None = None,
        note: str | None = None,
        note_values: Mapping[str, str] | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCreatedSubscription:
        """Subscribes a customer to a plan.

        Globiance mails the customer a payment link for each billing cycle, the first at once unless
        ``starts_at`` says otherwise; no card is charged by itself. It is not repeated when the
        answer is lost: the error is then ``OutcomeUnknownError``, and ``reconcile`` does not settle
        it.

        Args:
            plan_id: Id of the plan, a UUID; plans are made in the dashboard.
            customer_id: Your own id of the customer.
            customer_email: Where the payment links are mailed.
            starts_at: When billing starts. Default: at once.
            note: Your own data, a text that is JSON.
            note_values: Your own data as texts by name, sent as a JSON object; instead of ``note``.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "plan_id": plan_id,
            "customer_id": customer_id,
            "customer_email": customer_email,
            "starts_at": starts_at,
            "note": note,
            "note_values": None if note_values is None else dict(note_values),
        }
        result: GlobianceCreatedSubscription = await self._call(
            "create_user_subscription", request, deadline
        )
        return result

    async def generate_address(
        self,
        *,
        checkout_id: str,
        currency_id: str,
        network: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceDepositAddress:
        """Asks where the payer is to send a crypto currency.

        Args:
            checkout_id: Globiance's id of the checkout.
            currency_id: One of the checkout's currencies, for which a quote was made.
            network: The currency's ``currency_network``, where it has one.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "currency_id": currency_id,
            "network": network,
        }
        result: GlobianceDepositAddress = await self._call("generate_address", request, deadline)
        return result

    async def generate_quote(
        self,
        *,
        checkout_id: str,
        currency_id: str,
        currency_type: GlobianceCurrencyType | str,
        deadline: timedelta | float | None = None,
    ) -> GlobianceQuote:
        """Asks what a checkout costs in a crypto currency; needed before an address.

        Args:
            checkout_id: Globiance's id of the checkout.
            currency_id: One of the checkout's currencies.
            currency_type: How it is to be sent: ``blockchain`` or ``wallet``.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "currency_id": currency_id,
            "currency_type": currency_type,
        }
        result: GlobianceQuote = await self._call("generate_quote", request, deadline)
        return result

    async def get_card_txn_status(
        self,
        transaction_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCardTransaction:
        """Reads where a card payment at acquirer 2 stands.

        Args:
            transaction_id: The attempt's ``transaction_id``.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "transaction_id": transaction_id,
        }
        result: GlobianceCardTransaction = await self._call(
            "get_card_txn_status", request, deadline
        )
        return result

    async def get_card_txn_status_gen(
        self,
        transaction_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCardTransaction:
        """Reads where a card payment at acquirer 3 stands.

        Args:
            transaction_id: The attempt's ``transaction_id``.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "transaction_id": transaction_id,
        }
        result: GlobianceCardTransaction = await self._call(
            "get_card_txn_status_gen", request, deadline
        )
        return result

    async def get_checkout_details(
        self,
        checkout_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCheckout:
        """Reads a checkout and what came in for it.

        Args:
            checkout_id: Globiance's id of the checkout.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
        }
        result: GlobianceCheckout = await self._call("get_checkout_details", request, deadline)
        return result

    async def get_payment_details(
        self,
        payment_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobiancePayment:
        """Reads one payment and its history.

        Args:
            payment_id: Globiance's id of the payment.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "payment_id": payment_id,
        }
        result: GlobiancePayment = await self._call("get_payment_details", request, deadline)
        return result

    async def get_user_subscription(
        self,
        subscription_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceSubscription:
        """Reads a subscription and its plan.

        Args:
            subscription_id: Id of the subscription, a UUID.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "subscription_id": subscription_id,
        }
        result: GlobianceSubscription = await self._call("get_user_subscription", request, deadline)
        return result

    async def initiate_pay_with_card(
        self,
        *,
        checkout_id: str,
        first_name: str,
        last_name: str,
        address: str,
        country: str,
        state: str,
        city: str,
        zip: str,
        email: str,
        phone_number: str,
        card_number: CardNumber | str,
        card_expiry_month: str,
        card_expiry_year: str,
        card_cvv_number: CardVerificationValue | str,
        screen_width: int,
        screen_height: int,
        language: str,
        java_enabled: bool,
        javascript_enabled: bool,
        color_depth: int,
        utc_offset: int,
        save_my_card: bool = False,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCardPayment:
        """Pays a checkout by card at acquirer 0 or 1; ``pay_with_card`` chooses the call by itself.

        Moves money and is never sent twice. A refused card is the error ``DeclinedError``. When the
        answer is lost, the error is ``OutcomeUnknownError``, with the attempt that ``reconcile``
        settles. Its deadline is 90 seconds unless another is given.

        Args:
            checkout_id: Globiance's id of the checkout.
            first_name: The payer's first name.
            last_name: The payer's last name.
            address: The payer's address.
            country: The payer's country, two letters.
            state: The payer's state or province.
            city: The payer's city.
            zip: The payer's postal code.
            email: The payer's mail address.
            phone_number: The payer's telephone number.
            card_number: The card's number.
            card_expiry_month: The month in which the card expires, ``01`` to ``12``.
            card_expiry_year: The year in which the card expires, four digits.
            card_cvv_number: The card's verification value.
            screen_width: Width of the payer's screen in pixels.
            screen_height: Height of the payer's screen in pixels.
            language: The browser's language, such as ``en-GB``.
            java_enabled: Whether the browser runs Java.
            javascript_enabled: Whether the browser runs scripts.
            color_depth: Bits of a colour.
            utc_offset: What the browser's ``getTimezoneOffset()`` gives: UTC minus local time in
                minutes.
            save_my_card: Whether Globiance is to keep the card for the payer. Default false.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        card_number = conceal("CardNumber", card_number)
        card_cvv_number = conceal("CardVerificationValue", card_cvv_number)
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "first_name": first_name,
            "last_name": last_name,
            "address": address,
            "country": country,
            "state": state,
            "city": city,
            "zip": zip,
            "email": email,
            "phone_number": phone_number,
            "card_number": card_number,
            "card_expiry_month": card_expiry_month,
            "card_expiry_year": card_expiry_year,
            "card_cvv_number": card_cvv_number,
            "screen_width": screen_width,
            "screen_height": screen_height,
            "language": language,
            "java_enabled": java_enabled,
            "javascript_enabled": javascript_enabled,
            "color_depth": color_depth,
            "utc_offset": utc_offset,
            "save_my_card": save_my_card,
        }
        result: GlobianceCardPayment = await self._call("initiate_pay_with_card", request, deadline)
        return result

    async def initiate_pay_with_card_widget(
        self,
        *,
        checkout_id: str,
        first_name: str,
        last_name: str,
        email: str,
        phone_number: str,
        middle_name: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCardPayment:
        """Begins a card payment on acquirer 2's page; ``pay_with_card`` chooses the call by itself.

        It is not repeated when the answer is lost: the error is then ``OutcomeUnknownError``, with
        the attempt that ``reconcile`` settles. Its deadline is 90 seconds unless another is given.

        Args:
            checkout_id: Globiance's id of the checkout.
            first_name: The payer's first name.
            last_name: The payer's last name.
            email: The payer's mail address.
            phone_number: The payer's telephone number.
            middle_name: The payer's middle name. Default: none.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "first_name": first_name,
            "last_name": last_name,
            "email": email,
            "phone_number": phone_number,
            "middle_name": middle_name,
        }
        result: GlobianceCardPayment = await self._call(
            "initiate_pay_with_card_widget", request, deadline
        )
        return result

    async def initiate_pay_with_card_widget_2(
        self,
        *,
        checkout_id: str,
        first_name: str,
        last_name: str,
        email: str,
        phone_number: str,
        middle_name: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCardPayment:
        """Begins a card payment on acquirer 3's page; ``pay_with_card`` chooses the call by itself.

        It is not repeated when the answer is lost: the error is then ``OutcomeUnknownError``, with
        the attempt that ``reconcile`` settles. Its deadline is 90 seconds unless another is given.

        Args:
            checkout_id: Globiance's id of the checkout.
            first_name: The payer's first name.
            last_name: The payer's last name.
            email: The payer's mail address.
            phone_number: The payer's telephone number.
            middle_name: The payer's middle name. Default: none.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "first_name": first_name,
            "last_name": last_name,
            "email": email,
            "phone_number": phone_number,
            "middle_name": middle_name,
        }
        result: GlobianceCardPayment = await self._call(
            "initiate_pay_with_card_widget_2", request, deadline
        )
        return result

    async def pause_user_subscription(
        self,
        subscription_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceSubscriptionChange:
        """Pauses a subscription.

        Args:
            subscription_id: Id of the subscription, a UUID.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "subscription_id": subscription_id,
        }
        result: GlobianceSubscriptionChange = await self._call(
            "pause_user_subscription", request, deadline
        )
        return result

    async def pay_with_card(
        self,
        *,
        checkout_id: str,
        payer: GlobiancePayer | Mapping[str, object],
        card: GlobianceCard | Mapping[str, object] | None = None,
        browser: GlobianceBrowser | Mapping[str, object] | None = None,
        save_my_card: bool = False,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCardPayment:
        """Pays a checkout by card, at whichever acquirer it has.

        Moves money and is never sent twice. The checkout is read first: one that is over, or for
        which money has come or is coming, is the error ``ConflictError``, and nothing is sent. A
        refused card is the error ``DeclinedError``; the checkout can be paid again. What has to
        happen next is in ``next_action``; then wait with ``wait_for_card_payment``. When the answer
        is lost, the error is ``OutcomeUnknownError``, with the attempt that ``reconcile`` settles.
        Its deadline is 90 seconds unless another is given.

        Args:
            checkout_id: Globiance's id of the checkout.
            payer: Who pays.
            card: The card; acquirers 0 and 1 require it. It is not sent to the others, whose own
                page asks for it.
            browser: The payer's browser; acquirers 0 and 1 require it. It is not sent to the
                others.
            save_my_card: Acquirers 0 and 1: whether Globiance is to keep the card for the payer.
                Default false.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        payer = seal_record("GlobiancePayer", payer)
        card = seal_record("GlobianceCard", card)
        browser = seal_record("GlobianceBrowser", browser)
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "payer": payer,
            "card": card,
            "browser": browser,
            "save_my_card": save_my_card,
        }
        result: GlobianceCardPayment = await self._call("pay_with_card", request, deadline)
        return result

    async def pay_with_crypto(
        self,
        *,
        checkout_id: str,
        currency_id: str,
        currency_type: GlobianceCurrencyType | str,
        currency_network: str | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCryptoPayment:
        """Asks what a checkout costs in a crypto currency and where the payer is to send it.

        A checkout that is over, or for which money has come or is coming, is the error
        ``ConflictError``. The price is for a short time; then wait with ``wait_for_checkout``.

        Args:
            checkout_id: Globiance's id of the checkout.
            currency_id: One of the checkout's currencies.
            currency_type: How it is to be sent: ``blockchain`` or ``wallet``.
            currency_network: The currency's ``currency_network``, where it has one.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "currency_id": currency_id,
            "currency_type": currency_type,
            "currency_network": currency_network,
        }
        result: GlobianceCryptoPayment = await self._call("pay_with_crypto", request, deadline)
        return result

    async def reconcile(
        self,
        attempt: Attempt | Mapping[str, object],
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceReconciliation:
        """Finds out what became of a call whose answer was lost, by reading its checkout.

        For ``initiate_pay_with_card`` it looks at once and again 5 seconds, 35 seconds and 155
        seconds after the attempt began, as far as the deadline reaches. Nothing is sent again.

        Args:
            attempt: The attempt that the outcome-unknown error held.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        attempt = seal_record("Attempt", attempt)
        request: dict[str, object] = {
            "attempt": attempt,
        }
        result: GlobianceReconciliation = await self._call("reconcile", request, deadline)
        return result

    async def resume_user_subscription(
        self,
        subscription_id: str,
        *,
        deadline: timedelta | float | None = None,
    ) -> GlobianceSubscriptionChange:
        """Takes a paused subscription up again.

        Args:
            subscription_id: Id of the subscription, a UUID.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "subscription_id": subscription_id,
        }
        result: GlobianceSubscriptionChange = await self._call(
            "resume_user_subscription", request, deadline
        )
        return result

    async def wait_for_card_payment(
        self,
        *,
        checkout_id: str,
        acquirer_id: int,
        transaction_id: str | None = None,
        poll_interval: timedelta | float | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCardPayment:
        """Asks again and again until a card payment is decided.

        When the deadline comes first, which is 5 minutes unless another is given, the payment comes
        back as it was last seen: ``pending`` then means that it is still not known.

        Args:
            checkout_id: Globiance's id of the checkout.
            acquirer_id: Which acquirer takes the card, 0 to 3.
            transaction_id: The attempt's ``transaction_id``; acquirers 2 and 3 require it. For 0
                and 1 it tells the attempt from earlier ones of the same checkout.
            poll_interval: How long to wait between two questions. Default 2, 3, and then every 5
                seconds.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "acquirer_id": acquirer_id,
            "transaction_id": transaction_id,
            "poll_interval": self._milliseconds(
                "wait_for_card_payment", "poll_interval", poll_interval
            ),
        }
        result: GlobianceCardPayment = await self._call("wait_for_card_payment", request, deadline)
        return result

    async def wait_for_checkout(
        self,
        *,
        checkout_id: str,
        poll_interval: timedelta | float | None = None,
        deadline: timedelta | float | None = None,
    ) -> GlobianceCheckoutResult:
        """Asks again and again until a checkout is paid or over, and reads its payments.

        When the deadline comes first, which is 5 minutes unless another is given, the checkout
        comes back as it was last seen: ``pending`` then means that it is still not known.

        Args:
            checkout_id: Globiance's id of the checkout.
            poll_interval: How long to wait between two questions. Default 2, 3, and then every 5
                seconds.
            deadline: Longest time for this call, in seconds or as a timedelta. Default: the
                client's.
        """
        request: dict[str, object] = {
            "checkout_id": checkout_id,
            "poll_interval": self._milliseconds(
                "wait_for_checkout", "poll_interval", poll_interval
            ),
        }
        result: GlobianceCheckoutResult = await self._call("wait_for_checkout", request, deadline)
        return result


def parse_globiance_webhook(
    body: str | bytes,
) -> GlobianceUntrustedWebhook:
    """Reads a message that anybody may have sent, for Globiance signs none.

    It gives ids alone: hand them to ``confirm_webhook``, and act on what that gives.

    Args:
        body: The body.
    """
    connection = _GlobiancePay._unconnected()
    request: dict[str, object] = {
        "body": connection._body("parse_globiance_webhook", "body", body),
    }
    result: GlobianceUntrustedWebhook = connection._invoke("parse_globiance_webhook", request)
    return result
