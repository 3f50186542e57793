# Written by `cargo xtask generate`.
"""Results of GlobiancePay."""

from dataclasses import dataclass, field as member
from datetime import datetime, timedelta
from decimal import Decimal
from typing import ClassVar, Literal, TypeAlias

from tillbridge._generated_common import (
    INPUTS,
    SHAPES,
    NextAction,
    PaymentState,
    RetryAdvice,
    error,
)
from tillbridge._native import CardNumber, CardVerificationValue, Secret, Types
from tillbridge._values import OpenEnum, duration, hide_members, timestamp_or_none, words_of


@dataclass(frozen=True, kw_only=True)
class GlobianceMessage:
    """Globiance's message about what was done."""

    __module__ = "tillbridge"

    message: str | None = None
    """The message."""

    raw: str = member(default="", repr=False)
    """The answer's text, secrets, links and card numbers taken out."""


class GlobianceSubscriptionStatus(OpenEnum):
    """Where a subscription stands."""

    __module__ = "tillbridge"

    PENDING = "pending"
    """The customer was mailed and has not paid yet."""

    ACTIVE = "active"
    """Billed each cycle."""

    PAUSED = "paused"
    """Not billed until it is resumed."""

    CANCELED = "canceled"
    """Ended by the merchant."""


@dataclass(frozen=True, kw_only=True)
class GlobianceSubscriptionChange:
    """What became of a subscription that was to change."""

    __module__ = "tillbridge"

    subscription_id: str
    """Id of the subscription."""

    status: GlobianceSubscriptionStatus
    """Globiance's word for where it stands now."""

    message: str | None = None
    """Globiance's message."""

    raw: str = member(default="", repr=False)
    """The answer's text, secrets and card numbers taken out."""


class GlobianceCheckoutStatus(OpenEnum):
    """Where a checkout stands."""

    __module__ = "tillbridge"

    PENDING = "pending"
    """It can be paid."""

    COMPLETED = "completed"
    """It is paid."""

    EXPIRED = "expired"
    """Its time is over."""

    CANCELLED = "cancelled"
    """The merchant or the payer called it off."""


@dataclass(frozen=True, kw_only=True)
class GlobianceCheckoutItem:
    """One thing that a checkout is for, with its taxes."""

    __module__ = "tillbridge"

    item_name: str | None = None
    """Its name."""

    item_id: str | None = None
    """Your own id of it."""

    price: Decimal | None = None
    """Price of one, in the checkout's currency."""

    qty: Decimal | None = None
    """How many."""

    tax_rate: Decimal | None = None
    """Tax on it in percent."""

    tax_amount: Decimal | None = None
    """The tax, in the checkout's currency."""

    sub_total: Decimal | None = None
    """Price without tax."""

    total: Decimal | None = None
    """Price with tax."""


class GlobianceCurrencyType(OpenEnum):
    """How a crypto currency is sent."""

    __module__ = "tillbridge"

    BLOCKCHAIN = "blockchain"
    """On its blockchain."""

    WALLET = "wallet"
    """Between wallets at Globiance."""


@dataclass(frozen=True, kw_only=True)
class GlobianceCurrency:
    """A currency in which a checkout can be paid; its id, type and network together tell it from
    others.
    """

    __module__ = "tillbridge"

    currency_id: str
    """Globiance's id of the currency, the same for each type and network."""

    currency_name: str | None = None
    """Its short name, such as ``USDT``."""

    currency_full_name: str | None = None
    """Its full name."""

    currency_type: GlobianceCurrencyType
    """How it is sent."""

    currency_network: str | None = None
    """The network that it is sent on, where it is named."""


@dataclass(frozen=True, kw_only=True)
class GlobianceQuote:
    """What a checkout costs in a crypto currency, for a short time."""

    __module__ = "tillbridge"

    currency_id: str
    """Globiance's id of the currency."""

    currency_name: str | None = None
    """Its short name."""

    currency_full_name: str | None = None
    """Its full name."""

    currency_type: GlobianceCurrencyType
    """How it is sent."""

    currency_network: str | None = None
    """The network that it is sent on, where it is named."""

    total: Decimal
    """What the payer must send, in the crypto currency."""

    amount: Decimal | None = None
    """The amount before fees."""

    base_amount: Decimal | None = None
    """The amount that fees are counted from."""

    fee_percent: Decimal | None = None
    """The fee in percent."""

    fee: Decimal | None = None
    """The fee, in the crypto currency."""

    sub_total: Decimal | None = None
    """The amount with its fee."""

    network_surcharge_amount_usd: Decimal | None = None
    """The network's surcharge in US dollars."""

    network_surcharge_amount: Decimal | None = None
    """The network's surcharge, in the crypto currency."""

    raw: str = member(default="", repr=False)
    """The quote's text, secrets and card numbers taken out."""


class GlobiancePaymentStatus(OpenEnum):
    """Where a payment stands. Globiance documents the first two words only."""

    __module__ = "tillbridge"

    PROCESSING = "processing"
    """Seen, and not yet sure."""

    CONFIRMED = "confirmed"
    """Received: book it now. It stays so when it is settled."""

    SETTLED = "settled"
    """Paid out to the merchant."""

    FAILED = "failed"
    """Refused."""


@dataclass(frozen=True, kw_only=True)
class GlobiancePaymentEvent:
    """One step in the history of a payment."""

    __module__ = "tillbridge"

    payment_id: str | None = None
    """Globiance's id of the payment."""

    action: str | None = None
    """What happened, such as ``processing``, ``confirmed``, ``settled``."""

    metadata: str | None = None
    """More about it, as JSON text."""

    created_at: datetime | None = None
    """When."""


@dataclass(frozen=True, kw_only=True)
class GlobiancePayment:
    """Money that came in for a checkout."""

    __module__ = "tillbridge"

    payment_id: str
    """Globiance's id of the payment."""

    status: GlobiancePaymentStatus
    """Globiance's word for where it stands."""

    state: PaymentState
    """Where it stands, in the words that all providers share: ``refunded`` once its history says
    so, ``unknown`` while a confirmed one is under dispute.
    """

    settled: bool
    """Whether its history says that it was settled; the status does not."""

    amount: Decimal | None = None
    """Amount in its own currency, which need not be the checkout's."""

    currency_id: str | None = None
    """Globiance's id of the currency."""

    currency_name: str | None = None
    """The currency's short name."""

    created_at: datetime | None = None
    """When it came."""

    is_under_dispute: bool
    """Whether it is under dispute, such as for too little money."""

    dispute_type: str | None = None
    """What the dispute is about."""

    transaction_type: str | None = None
    """How it came, such as ``wallet``."""

    transaction_detail: str | None = None
    """More about how it came, as JSON text, personal data included; differs by
    ``transaction_type``.
    """

    transaction_ref: str | None = None
    """The card attempt's reference, where one is named."""

    payment_status_history: tuple[GlobiancePaymentEvent, ...]
    """What became of it, step by step."""

    raw: str = member(default="", repr=False)
    """The payment's text, secrets and card numbers taken out."""


@dataclass(frozen=True, kw_only=True)
class GlobianceStore:
    """A store, as its checkouts show it."""

    __module__ = "tillbridge"

    logo: str | None = None
    """Address of its logo."""

    label_name: str | None = None
    """Name that payers see."""

    api_key: Secret | None = None
    """Its API key."""

    is_active: bool | None = None
    """Whether it takes payments."""

    tax_id: str | None = None
    """Its tax number."""

    show_tax_id: bool | None = None
    """Whether payers see the tax number."""

    tax_rate: Decimal | None = None
    """Its tax in percent."""


@dataclass(frozen=True, kw_only=True)
class GlobianceCheckout:
    """What a payer owes, and what came in for it."""

    __module__ = "tillbridge"

    checkout_id: str
    """Globiance's id of the checkout. Keep it: checkouts cannot be listed."""

    status: GlobianceCheckoutStatus
    """Globiance's word for where it stands."""

    state: PaymentState
    """Where its payment stands, in the words that all providers share: ``succeeded`` also when a
    confirmed payment came in for an expired or cancelled checkout.
    """

    request_currency: str
    """Currency in which the payer owes."""

    request_currency_amount: Decimal
    """What the payer owes, taxes included, in major units. Show and book this, not the amount of
    the request.
    """

    request_currency_price_usd: Decimal | None = None
    """Price of one unit of the currency in US dollars."""

    amount_in_usd: Decimal | None = None
    """What the payer owes in US dollars."""

    duration: timedelta | None = None
    """How long it can be paid."""

    checkout_time: datetime | None = None
    """When it was made."""

    expiry_time: datetime | None = None
    """When it can no longer be paid."""

    note: str | None = None
    """Your own text."""

    client_id: str | None = None
    """Your own reference of the customer or order."""

    item_id: str | None = None
    """Your own id of the whole; Globiance does not always give it back."""

    item_name: str | None = None
    """Name of the whole."""

    items: tuple[GlobianceCheckoutItem, ...]
    """What it is for."""

    currencies: tuple[GlobianceCurrency, ...]
    """In what it can be paid; a currency is told by its id, type and network together."""

    quotes: tuple[GlobianceQuote, ...]
    """What it costs in each currency that was asked for."""

    payments: tuple[GlobiancePayment, ...]
    """What came in for it."""

    store: GlobianceStore | None = None
    """The store that it belongs to."""

    enable_fiat_buy: bool | None = None
    """Whether the page offers to buy the currency."""

    merchant_direct_acquiring: bool
    """Whether it can be paid by card without the hosted page."""

    acquirer_id: int | None = None
    """Which acquirer takes the card, 0 to 3; absent when direct acquiring is off."""

    payment_link: Secret | None = None
    """The page on which it can be paid; its address holds the API key."""

    payment_link_checkout_id: str | None = None
    """The checkout that the page's address names, where it is another one than ``checkout_id``."""

    message: str | None = None
    """Globiance's message."""

    raw: str = member(default="", repr=False)
    """The answer's text, secrets, links and card numbers taken out."""


@dataclass(frozen=True, kw_only=True)
class GlobianceConfirmedWebhook:
    """What Globiance itself says of the things that a message names.

    Several messages come for one payment, in any order: write down checkout, payment and what you
    do for them, each once, before you do it.
    """

    __module__ = "tillbridge"

    checkout: GlobianceCheckout
    """The checkout as it stands."""

    payments: tuple[GlobiancePayment, ...]
    """The payment that was named, or all of the checkout."""

    state: PaymentState
    """Where the checkout's payment stands, in the words that all providers share; payments that
    were not named count as the checkout lists them.
    """


@dataclass(frozen=True, kw_only=True)
class GlobianceItem:
    """One thing that a checkout is for."""

    __module__ = "tillbridge"

    item_name: str
    """Its name."""

    price: Decimal | int | str
    """Price of one, in the checkout's currency, 0 or more, at most 2 decimals."""

    qty: Decimal | int | str
    """How many, more than zero."""

    tax_rate: Decimal | int | str
    """Tax on it in percent, 0 or more, such as 1.5."""


class GlobianceLanguage(OpenEnum):
    """A language of the invoice page and mail."""

    __module__ = "tillbridge"

    ENGLISH = "en"
    """English."""

    ARABIC = "ar"
    """Arabic."""

    GERMAN = "de"
    """German."""

    SIMPLIFIED_CHINESE = "zh-cn"
    """Chinese in simplified characters."""

    SPANISH = "es"
    """Spanish."""

    FRENCH = "fr"
    """French."""

    ITALIAN = "it"
    """Italian."""

    JAPANESE = "ja"
    """Japanese."""

    KOREAN = "ko"
    """Korean."""

    PORTUGUESE = "pt"
    """Portuguese."""

    TURKISH = "tr"
    """Turkish."""


@dataclass(frozen=True, kw_only=True)
class GlobianceCreatedSubscription:
    """A subscription that was made."""

    __module__ = "tillbridge"

    subscription_id: str
    """Id of the subscription. Keep it: subscriptions cannot be listed."""

    link: str | None = None
    """The page of the subscription, for the customer."""

    message: str | None = None
    """Globiance's message."""

    raw: str = member(default="", repr=False)
    """The answer's text, secrets and card numbers taken out."""


@dataclass(frozen=True, kw_only=True)
class GlobianceDepositAddress:
    """Where a payer sends a crypto currency. Show it exactly, and keep every one ever given."""

    __module__ = "tillbridge"

    address: str
    """The address."""

    destination_tag: str | None = None
    """The tag that has to be sent with it; money sent without it is lost."""

    message: str | None = None
    """Globiance's message."""

    raw: str = member(default="", repr=False)
    """The answer's text, secrets and card numbers taken out."""


class GlobianceCardStatus(OpenEnum):
    """Where an attempt to pay by card stands."""

    __module__ = "tillbridge"

    SUCCESS = "success"
    """Taken, unless the bank has yet to ask the payer."""

    FAILED = "failed"
    """Refused; ``failure`` is read as the same."""

    PENDING = "pending"
    """Not decided."""

    THREE_D_SECURE = "3ds"
    """The bank asks the payer first."""


@dataclass(frozen=True, kw_only=True)
class GlobianceCardTransaction:
    """What a status call says of an attempt to pay by card."""

    __module__ = "tillbridge"

    transaction_id: str
    """The id of the request."""

    status: GlobianceCardStatus
    """Globiance's word for where it stands."""

    state: PaymentState
    """Where it stands, in the words that all providers share."""

    amount: Decimal | None = None
    """Amount in major units."""

    currency: str | None = None
    """Its currency."""

    created_at: datetime | None = None
    """When it was made."""

    raw: str = member(default="", repr=False)
    """The answer's text, secrets and card numbers taken out."""


class GlobiancePeriod(OpenEnum):
    """A unit of time of a plan. Globiance documents days and weeks only."""

    __module__ = "tillbridge"

    DAY = "D"
    """Days."""

    WEEK = "W"
    """Weeks."""

    MONTH = "M"
    """Months."""

    YEAR = "Y"
    """Years."""


@dataclass(frozen=True, kw_only=True)
class GlobianceSubscription:
    """A subscription and its plan."""

    __module__ = "tillbridge"

    subscription_id: str
    """Id of the subscription, that of the request."""

    status: GlobianceSubscriptionStatus
    """Globiance's word for where it stands."""

    plan_id: str | None = None
    """Id of the plan."""

    customer_id: str | None = None
    """Your own id of the customer."""

    customer_email: str | None = None
    """Where the payment links are mailed."""

    plan_cycle_period: GlobiancePeriod | None = None
    """Unit of a billing cycle."""

    plan_cycle: int | None = None
    """How many units a billing cycle has."""

    plan_start: datetime | None = None
    """When the plan starts."""

    plan_end: datetime | None = None
    """When the plan ends."""

    plan_cost: Decimal | None = None
    """Price of a cycle in major units."""

    plan_currency: str | None = None
    """Its currency."""

    plan_grace_time: int | None = None
    """How many units the grace time has."""

    plan_grace_time_period: GlobiancePeriod | None = None
    """Unit of the grace time."""

    plan_grace_period_type: str | None = None
    """When the grace time begins, such as ``post-period``."""

    total_paid_cycles: int | None = None
    """How many cycles are paid."""

    remaining_cycles: int | None = None
    """How many cycles are left."""

    prepaid_subscription_starts: datetime | None = None
    """From when on it is paid in advance."""

    prepaid_subscription_ends: datetime | None = None
    """Until when it is paid in advance."""

    next_payment_on: datetime | None = None
    """When the next payment is due."""

    raw: str = member(default="", repr=False)
    """The answer's text, secrets and card numbers taken out."""


@dataclass(frozen=True, kw_only=True)
class GlobianceCardPayment:
    """An attempt to pay a checkout by card."""

    __module__ = "tillbridge"

    checkout_id: str
    """Globiance's id of the checkout."""

    acquirer_id: int | None = None
    """Which acquirer takes the card, 0 to 3; absent where the call does not tell 0 from 1."""

    status: GlobianceCardStatus
    """Globiance's word for where it stands."""

    state: PaymentState
    """Where it stands, in the words that all providers share. Anything but ``succeeded`` and
    ``failed`` has to be waited for with ``wait_for_card_payment``.
    """

    next_action: NextAction
    """What has to happen now."""

    transaction_id: str | None = None
    """What ``wait_for_card_payment`` and the status calls take."""

    transaction_ref: str | None = None
    """The acquirer's reference."""

    message: str | None = None
    """Globiance's message."""

    descriptor: str | None = None
    """What the payer's statement will say."""

    checkout_link: Secret | None = None
    """The page on which the checkout can be paid; its address holds the API key."""

    require_3ds: bool
    """Whether Globiance says that the bank asks the payer first. False does not mean that nothing
    has to happen: see ``next_action``.
    """

    raw: str = member(default="", repr=False)
    """The answer's text, secrets, links and card numbers taken out."""


@dataclass(frozen=True, kw_only=True)
class GlobiancePayer:
    """Who pays by card."""

    __module__ = "tillbridge"

    first_name: str
    """First name."""

    last_name: str
    """Last name."""

    email: str
    """Mail address."""

    phone_number: str
    """Telephone number."""

    middle_name: str | None = None
    """Middle name; acquirers 2 and 3 take it."""

    address: str | None = None
    """Address; acquirers 0 and 1 require it."""

    country: str | None = None
    """Country, two letters; acquirers 0 and 1 require it."""

    state: str | None = None
    """State or province; acquirers 0 and 1 require it."""

    city: str | None = None
    """City; acquirers 0 and 1 require it."""

    zip: str | None = None
    """Postal code; acquirers 0 and 1 require it."""


@dataclass(frozen=True, kw_only=True)
class GlobianceCard:
    """A card. Handling it puts the merchant in the full scope of PCI DSS."""

    __module__ = "tillbridge"

    number: CardNumber | str
    """Its number."""

    expiry_month: str
    """The month in which it expires, ``01`` to ``12``."""

    expiry_year: str
    """The year in which it expires, four digits."""

    cvv: CardVerificationValue | str
    """Its verification value."""

    def __post_init__(self) -> None:
        hide_members(self, number=CardNumber, cvv=CardVerificationValue)


@dataclass(frozen=True, kw_only=True)
class GlobianceBrowser:
    """What the payer's browser tells the bank."""

    __module__ = "tillbridge"

    screen_width: int
    """Width of the screen in pixels."""

    screen_height: int
    """Height of the screen in pixels."""

    language: str
    """Its language, such as ``en-GB``."""

    java_enabled: bool
    """Whether it runs Java."""

    javascript_enabled: bool
    """Whether it runs scripts."""

    color_depth: int
    """Bits of a colour."""

    utc_offset: int
    """What its ``getTimezoneOffset()`` gives: UTC minus local time in minutes."""


@dataclass(frozen=True, kw_only=True)
class GlobianceCryptoPayment:
    """What a payer has to send, and where."""

    __module__ = "tillbridge"

    checkout_id: str
    """Globiance's id of the checkout."""

    quote: GlobianceQuote
    """What the payer must send: its ``total``."""

    address: str
    """Where the payer sends it."""

    destination_tag: str | None = None
    """The tag that has to be sent with it; money sent without it is lost."""

    currency_network: str | None = None
    """The network to send it on, where it is named."""

    expires_at: datetime | None = None
    """When the checkout can no longer be paid; do not show the address afterwards."""

    state: PaymentState
    """Where the payment stands, in the words that all providers share: ``action_required``."""


@dataclass(frozen=True)
class GlobianceReconciliationFound:
    """Globiance shows what came of it."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["found"]] = "found"

    checkout: GlobianceCheckout
    """The checkout as it stands."""

    payments: tuple[GlobiancePayment, ...]
    """The payments that came of it, with their histories."""

    state: PaymentState
    """Where the payment stands, in the words that all providers share."""


@dataclass(frozen=True)
class GlobianceReconciliationNotFound:
    """Nothing came of it, and nothing can any more."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["not_found"]] = "not_found"

    reason: str
    """How that is known."""


@dataclass(frozen=True)
class GlobianceReconciliationUndecided:
    """It is not known."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["undecided"]] = "undecided"

    reason: str
    """Why not."""

    checkout: GlobianceCheckout | None
    """The checkout as it stands, where one is known."""

    look_again: RetryAdvice
    """Whether looking again can help, and when."""


GlobianceReconciliation: TypeAlias = (
    GlobianceReconciliationFound
    | GlobianceReconciliationNotFound
    | GlobianceReconciliationUndecided
)
"""What became of a call whose answer was lost."""


@dataclass(frozen=True, kw_only=True)
class GlobianceCheckoutResult:
    """A checkout and its payments, each read by its id."""

    __module__ = "tillbridge"

    checkout: GlobianceCheckout
    """The checkout."""

    payments: tuple[GlobiancePayment, ...]
    """Its payments, with their histories."""

    state: PaymentState
    """Where its payment stands, in the words that all providers share: ``succeeded`` also when the
    money came in for an expired or cancelled checkout.
    """


class GlobianceWebhookEvent(OpenEnum):
    """What a message says has happened."""

    __module__ = "tillbridge"

    CANCELLED = "cancelled"
    """The checkout was called off."""

    COMPLETED = "completed"
    """The checkout was paid."""

    EXPIRED = "expired"
    """The checkout's time is over."""

    UPDATE = "update"
    """The payment moved on."""

    CONFIRMED = "confirmed"
    """The payment was received."""

    SETTLED = "settled"
    """The payment was paid out to the merchant."""

    DISPUTE = "dispute"
    """The payment is under dispute."""

    REFUND_SUCCESS = "refund success"
    """A refund was made."""

    REFUND_REJECTED = "refund rejected"
    """A refund was refused."""


class GlobianceWebhookType(OpenEnum):
    """What kind of thing a message is about."""

    __module__ = "tillbridge"

    CHECKOUT = "checkout"
    """A checkout."""

    PAYMENT = "payment"
    """A payment."""


@dataclass(frozen=True, kw_only=True)
class GlobianceUntrustedWebhook:
    """A message that anybody may have sent: Globiance signs none.

    It holds ids alone, since its figures prove nothing: answer it with status 200, hand the ids to
    ``confirm_webhook``, and act on what that gives.
    """

    __module__ = "tillbridge"

    event: GlobianceWebhookEvent
    """What it says has happened; upper and lower case, blanks, ``_`` and ``-`` count as one."""

    event_type: GlobianceWebhookType | None = None
    """What kind of thing it is about."""

    checkout_id: str | None = None
    """The checkout."""

    payment_id: str | None = None
    """The payment."""

    client_id: str | None = None
    """Your own reference of the customer or order."""

    raw: str = member(default="", repr=False)
    """The body's text, keys, links and card numbers taken out."""


TYPES = Types(
    {
        **SHAPES,
        "GlobianceMessage": (
            GlobianceMessage,
            (
                ("message", None),
                ("raw", None),
            ),
        ),
        "GlobianceSubscriptionChange": (
            GlobianceSubscriptionChange,
            (
                ("subscription_id", None),
                ("status", words_of(GlobianceSubscriptionStatus)),
                ("message", None),
                ("raw", None),
            ),
        ),
        "GlobianceCheckoutItem": (
            GlobianceCheckoutItem,
            (
                ("item_name", None),
                ("item_id", None),
                ("price", Decimal),
                ("qty", Decimal),
                ("tax_rate", Decimal),
                ("tax_amount", Decimal),
                ("sub_total", Decimal),
                ("total", Decimal),
            ),
        ),
        "GlobianceCurrency": (
            GlobianceCurrency,
            (
                ("currency_id", None),
                ("currency_name", None),
                ("currency_full_name", None),
                ("currency_type", words_of(GlobianceCurrencyType)),
                ("currency_network", None),
            ),
        ),
        "GlobianceQuote": (
            GlobianceQuote,
            (
                ("currency_id", None),
                ("currency_name", None),
                ("currency_full_name", None),
                ("currency_type", words_of(GlobianceCurrencyType)),
                ("currency_network", None),
                ("total", Decimal),
                ("amount", Decimal),
                ("base_amount", Decimal),
                ("fee_percent", Decimal),
                ("fee", Decimal),
                ("sub_total", Decimal),
                ("network_surcharge_amount_usd", Decimal),
                ("network_surcharge_amount", Decimal),
                ("raw", None),
            ),
        ),
        "GlobiancePaymentEvent": (
            GlobiancePaymentEvent,
            (
                ("payment_id", None),
                ("action", None),
                ("metadata", None),
                ("created_at", timestamp_or_none),
            ),
        ),
        "GlobiancePayment": (
            GlobiancePayment,
            (
                ("payment_id", None),
                ("status", words_of(GlobiancePaymentStatus)),
                ("state", None),
                ("settled", None),
                ("amount", Decimal),
                ("currency_id", None),
                ("currency_name", None),
                ("created_at", timestamp_or_none),
                ("is_under_dispute", None),
                ("dispute_type", None),
                ("transaction_type", None),
                ("transaction_detail", None),
                ("transaction_ref", None),
                ("payment_status_history", None),
                ("raw", None),
            ),
        ),
        "GlobianceStore": (
            GlobianceStore,
            (
                ("logo", None),
                ("label_name", None),
                ("api_key", None),
                ("is_active", None),
                ("tax_id", None),
                ("show_tax_id", None),
                ("tax_rate", Decimal),
            ),
        ),
        "GlobianceCheckout": (
            GlobianceCheckout,
            (
                ("checkout_id", None),
                ("status", words_of(GlobianceCheckoutStatus)),
                ("state", None),
                ("request_currency", None),
                ("request_currency_amount", Decimal),
                ("request_currency_price_usd", Decimal),
                ("amount_in_usd", Decimal),
                ("duration", duration),
                ("checkout_time", timestamp_or_none),
                ("expiry_time", timestamp_or_none),
                ("note", None),
                ("client_id", None),
                ("item_id", None),
                ("item_name", None),
                ("items", None),
                ("currencies", None),
                ("quotes", None),
                ("payments", None),
                ("store", None),
                ("enable_fiat_buy", None),
                ("merchant_direct_acquiring", None),
                ("acquirer_id", None),
                ("payment_link", None),
                ("payment_link_checkout_id", None),
                ("message", None),
                ("raw", None),
            ),
        ),
        "GlobianceConfirmedWebhook": (
            GlobianceConfirmedWebhook,
            (
                ("checkout", None),
                ("payments", None),
                ("state", None),
            ),
        ),
        "GlobianceItem": (
            GlobianceItem,
            (
                ("item_name", None),
                ("price", Decimal),
                ("qty", Decimal),
                ("tax_rate", Decimal),
            ),
        ),
        "GlobianceCreatedSubscription": (
            GlobianceCreatedSubscription,
            (
                ("subscription_id", None),
                ("link", None),
                ("message", None),
                ("raw", None),
            ),
        ),
        "GlobianceDepositAddress": (
            GlobianceDepositAddress,
            (
                ("address", None),
                ("destination_tag", None),
                ("message", None),
                ("raw", None),
            ),
        ),
        "GlobianceCardTransaction": (
            GlobianceCardTransaction,
            (
                ("transaction_id", None),
                ("status", words_of(GlobianceCardStatus)),
                ("state", None),
                ("amount", Decimal),
                ("currency", None),
                ("created_at", timestamp_or_none),
                ("raw", None),
            ),
        ),
        "GlobianceSubscription": (
            GlobianceSubscription,
            (
                ("subscription_id", None),
                ("status", words_of(GlobianceSubscriptionStatus)),
                ("plan_id", None),
                ("customer_id", None),
                ("customer_email", None),
                ("plan_cycle_period", words_of(GlobiancePeriod)),
                ("plan_cycle", None),
                ("plan_start", timestamp_or_none),
                ("plan_end", timestamp_or_none),
                ("plan_cost", Decimal),
                ("plan_currency", None),
                ("plan_grace_time", None),
                ("plan_grace_time_period", words_of(GlobiancePeriod)),
                ("plan_grace_period_type", None),
                ("total_paid_cycles", None),
                ("remaining_cycles", None),
                ("prepaid_subscription_starts", timestamp_or_none),
                ("prepaid_subscription_ends", timestamp_or_none),
                ("next_payment_on", timestamp_or_none),
                ("raw", None),
            ),
        ),
        "GlobianceCardPayment": (
            GlobianceCardPayment,
            (
                ("checkout_id", None),
                ("acquirer_id", None),
                ("status", words_of(GlobianceCardStatus)),
                ("state", None),
                ("next_action", None),
                ("transaction_id", None),
                ("transaction_ref", None),
                ("message", None),
                ("descriptor", None),
                ("checkout_link", None),
                ("require_3ds", None),
                ("raw", None),
            ),
        ),
        "GlobiancePayer": (
            GlobiancePayer,
            (
                ("first_name", None),
                ("last_name", None),
                ("email", None),
                ("phone_number", None),
                ("middle_name", None),
                ("address", None),
                ("country", None),
                ("state", None),
                ("city", None),
                ("zip", None),
            ),
        ),
        "GlobianceCard": (
            GlobianceCard,
            (
                ("number", None),
                ("expiry_month", None),
                ("expiry_year", None),
                ("cvv", None),
            ),
        ),
        "GlobianceBrowser": (
            GlobianceBrowser,
            (
                ("screen_width", None),
                ("screen_height", None),
                ("language", None),
                ("java_enabled", None),
                ("javascript_enabled", None),
                ("color_depth", None),
                ("utc_offset", None),
            ),
        ),
        "GlobianceCryptoPayment": (
            GlobianceCryptoPayment,
            (
                ("checkout_id", None),
                ("quote", None),
                ("address", None),
                ("destination_tag", None),
                ("currency_network", None),
                ("expires_at", timestamp_or_none),
                ("state", None),
            ),
        ),
        "GlobianceReconciliation": {
            "found": (
                GlobianceReconciliationFound,
                (
                    ("checkout", None),
                    ("payments", None),
                    ("state", None),
                ),
            ),
            "not_found": (
                GlobianceReconciliationNotFound,
                (
                    ("reason", None),
                ),
            ),
            "undecided": (
                GlobianceReconciliationUndecided,
                (
                    ("reason", None),
                    ("checkout", None),
                    ("look_again", None),
                ),
            ),
        },
        "GlobianceCheckoutResult": (
            GlobianceCheckoutResult,
            (
                ("checkout", None),
                ("payments", None),
                ("state", None),
            ),
        ),
        "GlobianceUntrustedWebhook": (
            GlobianceUntrustedWebhook,
            (
                ("event", words_of(GlobianceWebhookEvent)),
                ("event_type", words_of(GlobianceWebhookType)),
                ("checkout_id", None),
                ("payment_id", None),
                ("client_id", None),
                ("raw", None),
            ),
        ),
    },
    error,
    {
        **INPUTS,
        "GlobianceItem": {
            "item_name": "plain",
            "price": "decimal",
            "qty": "decimal",
            "tax_rate": "decimal",
        },
        "GlobiancePayer": {
            "first_name": "plain",
            "last_name": "plain",
            "email": "plain",
            "phone_number": "plain",
            "middle_name": "plain",
            "address": "plain",
            "country": "plain",
            "state": "plain",
            "city": "plain",
            "zip": "plain",
        },
        "GlobianceCard": {
            "number": "plain",
            "expiry_month": "plain",
            "expiry_year": "plain",
            "cvv": "plain",
        },
        "GlobianceBrowser": {
            "screen_width": "plain",
            "screen_height": "plain",
            "language": "plain",
            "java_enabled": "plain",
            "javascript_enabled": "plain",
            "color_depth": "plain",
            "utc_offset": "plain",
        },
    },
)
