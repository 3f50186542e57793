# Written by `cargo xtask generate`.
"""Results of Flowglad."""

from collections.abc import Mapping
from dataclasses import dataclass, field as member
from datetime import datetime
from decimal import Decimal
from typing import ClassVar, Literal, TypeAlias

from tillbridge._generated_common import INPUTS, SHAPES, PaymentState, RetryAdvice, error
from tillbridge._native import Types
from tillbridge._values import OpenEnum, Texts, timestamp, timestamp_or_none, words_of


class FlowgladSubscriptionStatus(OpenEnum):
    """Where a subscription stands."""

    __module__ = "tillbridge"

    TRIALING = "trialing"
    """In its trial."""

    ACTIVE = "active"
    """Running."""

    PAST_DUE = "past_due"
    """A payment is late."""

    UNPAID = "unpaid"
    """Payment was given up."""

    CANCELLATION_SCHEDULED = "cancellation_scheduled"
    """Ends with its billing period."""

    INCOMPLETE = "incomplete"
    """Waits for its first payment."""

    INCOMPLETE_EXPIRED = "incomplete_expired"
    """The first payment did not come in time."""

    CANCELED = "canceled"
    """Ended."""

    PAUSED = "paused"
    """Paused."""

    CREDIT_TRIAL = "credit_trial"
    """Runs on credit; non-renewing subscriptions of older times only."""


class FlowgladIntervalUnit(OpenEnum):
    """The unit of a billing interval."""

    __module__ = "tillbridge"

    DAY = "day"
    """Day."""

    WEEK = "week"
    """Week."""

    MONTH = "month"
    """Month."""

    YEAR = "year"
    """Year."""


class FlowgladPriceType(OpenEnum):
    """How a price is charged."""

    __module__ = "tillbridge"

    SINGLE_PAYMENT = "single_payment"
    """Once."""

    SUBSCRIPTION = "subscription"
    """Each billing period."""

    USAGE = "usage"
    """By what was used."""


@dataclass(frozen=True, kw_only=True)
class FlowgladPrice:
    """A price of a product."""

    __module__ = "tillbridge"

    id: str
    """Flowglad's id of the price."""

    slug: str | None = None
    """Your own short name of it."""

    name: str | None = None
    """Name."""

    product_id: str | None = None
    """The product."""

    price_type: FlowgladPriceType | None = None
    """How it is charged."""

    currency: str | None = None
    """Currency."""

    unit_price: Decimal | None = None
    """Price of one in major units."""

    unit_price_minor: int
    """Price of one in the smallest unit."""

    interval_unit: FlowgladIntervalUnit | None = None
    """Unit of the billing interval."""

    interval_count: int | None = None
    """How many units an interval has."""

    trial_period_days: int | None = None
    """Length of the trial in days."""

    usage_events_per_unit: int | None = None
    """For usage, how many events one unit is."""

    usage_meter_id: str | None = None
    """For usage, the meter."""

    active: bool | None = None
    """Whether it can be bought."""

    is_default: bool | None = None
    """Whether it is the product's default."""


@dataclass(frozen=True, kw_only=True)
class FlowgladSubscriptionItem:
    """One thing that a subscription consists of."""

    __module__ = "tillbridge"

    id: str
    """Flowglad's id of the item."""

    subscription_id: str | None = None
    """The subscription."""

    name: str | None = None
    """Name."""

    price_id: str | None = None
    """The price."""

    unit_price: Decimal | None = None
    """Price of one in major units of the price's currency."""

    unit_price_minor: int
    """Price of one in the smallest unit."""

    quantity: int
    """How many."""

    added_date: datetime | None = None
    """When it was added."""

    expired_at: datetime | None = None
    """When it ended."""

    external_id: str | None = None
    """Your own id of it."""

    manually_created: bool | None = None
    """Whether it was made by hand."""

    metadata: Mapping[str, str] | None = None
    """Your own texts; numbers and booleans as JSON writes them."""

    price: FlowgladPrice | None = None
    """The price itself."""


@dataclass(frozen=True, kw_only=True)
class FlowgladSubscription:
    """A subscription."""

    __module__ = "tillbridge"

    id: str
    """Flowglad's id of the subscription."""

    customer_id: str
    """Flowglad's id of the customer."""

    organization_id: str | None = None
    """The organization that is paid."""

    price_id: str | None = None
    """The price of its plan."""

    pricing_model_id: str | None = None
    """The pricing model that it belongs to."""

    created_at: datetime
    """When it was made."""

    updated_at: datetime | None = None
    """When it was changed last."""

    start_date: datetime | None = None
    """When it starts."""

    livemode: bool | None = None
    """Whether it is about real money."""

    current: bool | None = None
    """Whether the customer has it now."""

    renews: bool | None = None
    """Whether it is billed each period."""

    status: FlowgladSubscriptionStatus
    """Where it stands."""

    default_payment_method_id: str | None = None
    """The payment method that is charged."""

    backup_payment_method_id: str | None = None
    """The payment method that is charged when the first fails."""

    name: str | None = None
    """Name."""

    cancellation_reason: str | None = None
    """Why it was canceled."""

    replaced_by_subscription_id: str | None = None
    """The subscription that took its place."""

    trial_end: datetime | None = None
    """When its trial ends."""

    current_billing_period_start: datetime | None = None
    """When the billing period began."""

    current_billing_period_end: datetime | None = None
    """When the billing period ends."""

    billing_cycle_anchor_date: datetime | None = None
    """The day that billing periods are counted from."""

    canceled_at: datetime | None = None
    """When it ended."""

    cancel_scheduled_at: datetime | None = None
    """When it is going to end."""

    scheduled_adjustment_at: datetime | None = None
    """When its plan is going to change."""

    metadata: Mapping[str, str] | None = None
    """Your own texts; numbers and booleans as JSON writes them."""

    is_free_plan: bool | None = None
    """Whether its plan is free."""

    do_not_charge: bool | None = None
    """Whether it is never charged."""

    run_billing_at_period_start: bool | None = None
    """Whether it is billed at the beginning of a period."""

    interval: FlowgladIntervalUnit | None = None
    """Unit of the billing interval; absent when it does not renew."""

    interval_count: int | None = None
    """How many units an interval has."""

    items: tuple[FlowgladSubscriptionItem, ...]
    """What it consists of; only in a customer's billing."""

    raw: str = member(default="", repr=False)
    """The answer's text for this subscription, secrets and card numbers taken out."""


class FlowgladCancellationTiming(OpenEnum):
    """When a subscription that is canceled ends."""

    __module__ = "tillbridge"

    AT_END_OF_CURRENT_BILLING_PERIOD = "at_end_of_current_billing_period"
    """With the billing period; until then it is ``cancellation_scheduled``."""

    IMMEDIATELY = "immediately"
    """At once; nothing is given back."""


class FlowgladCheckoutSessionType(OpenEnum):
    """What a checkout session is for."""

    __module__ = "tillbridge"

    PRODUCT = "product"
    """A product at a price."""

    PURCHASE = "purchase"
    """A purchase that was made before."""

    ADD_PAYMENT_METHOD = "add_payment_method"
    """Saving a payment method; no money moves."""

    ACTIVATE_SUBSCRIPTION = "activate_subscription"
    """Starting a subscription that waits for payment."""


class FlowgladCheckoutSessionStatus(OpenEnum):
    """Where a checkout session stands."""

    __module__ = "tillbridge"

    OPEN = "open"
    """The customer has not finished."""

    PENDING = "pending"
    """The payment was begun."""

    SUCCEEDED = "succeeded"
    """Done."""

    FAILED = "failed"
    """The payment was refused."""

    EXPIRED = "expired"
    """The 24 hours have passed."""


class FlowgladPaymentMethodType(OpenEnum):
    """What a payment is paid with."""

    __module__ = "tillbridge"

    CARD = "card"
    """Card."""

    LINK = "link"
    """Link."""

    US_BANK_ACCOUNT = "us_bank_account"
    """Bank account in the United States."""

    SEPA_DEBIT = "sepa_debit"
    """SEPA direct debit."""


@dataclass(frozen=True, kw_only=True)
class FlowgladAddress:
    """A postal address."""

    __module__ = "tillbridge"

    name: str | None = None
    """Name."""

    line1: str | None = None
    """First line."""

    line2: str | None = None
    """Second line."""

    city: str | None = None
    """City."""

    state: str | None = None
    """State or region."""

    postal_code: str | None = None
    """Postal code."""

    country: str | None = None
    """Country, two letters of ISO 3166-1."""


@dataclass(frozen=True, kw_only=True)
class FlowgladBillingAddress:
    """Who is billed, and where."""

    __module__ = "tillbridge"

    name: str | None = None
    """Name."""

    first_name: str | None = None
    """First name."""

    last_name: str | None = None
    """Last name."""

    email: str | None = None
    """E-mail address."""

    phone: str | None = None
    """Telephone number."""

    address: FlowgladAddress | None = None
    """Postal address."""


@dataclass(frozen=True, kw_only=True)
class FlowgladCheckoutSession:
    """A page on which a customer pays or saves a payment method."""

    __module__ = "tillbridge"

    id: str
    """Flowglad's id of the session."""

    url: str | None = None
    """The page to lead the customer to."""

    created_at: datetime
    """When it was made."""

    updated_at: datetime | None = None
    """When it was changed last."""

    expires_at: datetime | None = None
    """When it can no longer be used."""

    livemode: bool | None = None
    """Whether it is about real money."""

    session_type: FlowgladCheckoutSessionType
    """What it is for."""

    status: FlowgladCheckoutSessionStatus
    """Flowglad's word for where it stands."""

    state: PaymentState | None = None
    """Where its payment stands, in the words that all providers share; absent when the session
    takes no money.
    """

    organization_id: str | None = None
    """The organization that is paid."""

    pricing_model_id: str | None = None
    """The pricing model that it belongs to."""

    price_id: str | None = None
    """The price that is paid."""

    quantity: int | None = None
    """How many."""

    purchase_id: str | None = None
    """The purchase that came of it."""

    invoice_id: str | None = None
    """The invoice that came of it."""

    discount_id: str | None = None
    """The discount that was used."""

    customer_id: str | None = None
    """Flowglad's id of the customer."""

    customer_name: str | None = None
    """Name of the customer."""

    customer_email: str | None = None
    """E-mail address of the customer."""

    payment_method_type: FlowgladPaymentMethodType | None = None
    """What the customer pays with."""

    billing_address: FlowgladBillingAddress | None = None
    """Billing address, as the customer gave it."""

    success_url: str | None = None
    """Where the page leads after success."""

    cancel_url: str | None = None
    """Where the page leads when the customer gives up."""

    preserve_billing_cycle_anchor: bool | None = None
    """Whether a subscription keeps its billing day."""

    output_metadata: Mapping[str, str] | None = None
    """Your own texts; numbers and booleans as JSON writes them."""

    output_name: str | None = None
    """Name of what the session makes."""

    target_subscription_id: str | None = None
    """The subscription that it is for."""

    automatically_update_subscriptions: bool | None = None
    """Whether the customer's subscriptions change to the new method."""

    raw: str = member(default="", repr=False)
    """The answer's text, secrets and card numbers taken out."""


@dataclass(frozen=True, kw_only=True)
class FlowgladUsageEvent:
    """A piece of usage as Flowglad keeps it."""

    __module__ = "tillbridge"

    id: str
    """Flowglad's id of the event."""

    transaction_id: str
    """Your own id of the event."""

    amount: int
    """How much was used, in the meter's unit."""

    customer_id: str | None = None
    """Flowglad's id of the customer."""

    subscription_id: str
    """The subscription that it is billed on."""

    usage_meter_id: str | None = None
    """The usage meter."""

    price_id: str | None = None
    """The usage price."""

    billing_period_id: str | None = None
    """The billing period that it falls in."""

    pricing_model_id: str | None = None
    """The pricing model that it belongs to."""

    created_at: datetime
    """When it was made."""

    updated_at: datetime | None = None
    """When it was changed last."""

    usage_date: datetime | None = None
    """When it was used."""

    livemode: bool | None = None
    """Whether it is about real money."""

    properties: Mapping[str, str] | None = None
    """What meters that count distinct properties look at; what is not a text as JSON writes it."""

    raw: str = member(default="", repr=False)
    """The answer's text, secrets and card numbers taken out."""


@dataclass(frozen=True, kw_only=True)
class FlowgladCustomer:
    """A customer."""

    __module__ = "tillbridge"

    id: str
    """Flowglad's id of the customer."""

    external_id: str
    """Your own id of the customer."""

    created_at: datetime
    """When the customer was made."""

    updated_at: datetime | None = None
    """When the customer was changed last."""

    livemode: bool | None = None
    """Whether the customer is about real money."""

    organization_id: str | None = None
    """The organization that the customer belongs to."""

    pricing_model_id: str | None = None
    """The pricing model that the customer belongs to."""

    email: str
    """E-mail address."""

    name: str
    """Name."""

    archived: bool
    """Whether the customer was put aside."""

    invoice_number_base: str | None = None
    """What the customer's invoice numbers begin with."""

    logo_url: str | None = None
    """Address of the customer's logo."""

    icon_url: str | None = None
    """Address of the customer's icon."""

    domain: str | None = None
    """Domain of the customer."""

    user_id: str | None = None
    """Flowglad's id of the user behind the customer."""

    billing_address: FlowgladBillingAddress | None = None
    """Billing address."""

    raw: str = member(default="", repr=False)
    """The answer's text for this customer, secrets and card numbers taken out."""


class FlowgladInvoiceType(OpenEnum):
    """What an invoice is for."""

    __module__ = "tillbridge"

    SUBSCRIPTION = "subscription"
    """A subscription."""

    PURCHASE = "purchase"
    """A purchase."""

    STANDALONE = "standalone"
    """Neither."""


class FlowgladInvoiceStatus(OpenEnum):
    """Where an invoice stands."""

    __module__ = "tillbridge"

    DRAFT = "draft"
    """Not yet sent."""

    OPEN = "open"
    """To be paid."""

    PAID = "paid"
    """Paid."""

    UNCOLLECTIBLE = "uncollectible"
    """Payment was given up."""

    VOID = "void"
    """Called off."""

    REFUNDED = "refunded"
    """Paid, and given back whole."""

    PARTIALLY_REFUNDED = "partially_refunded"
    """Paid, and a part given back."""

    AWAITING_PAYMENT_CONFIRMATION = "awaiting_payment_confirmation"
    """A payment was begun."""


class FlowgladTaxType(OpenEnum):
    """Which tax a payment or an invoice holds."""

    __module__ = "tillbridge"

    AMUSEMENT_TAX = "amusement_tax"
    """Amusement tax."""

    COMMUNICATIONS_TAX = "communications_tax"
    """Communications tax."""

    GST = "gst"
    """Goods and services tax."""

    HST = "hst"
    """Harmonized sales tax."""

    IGST = "igst"
    """Integrated goods and services tax."""

    JCT = "jct"
    """Japanese consumption tax."""

    LEASE_TAX = "lease_tax"
    """Lease tax."""

    PST = "pst"
    """Provincial sales tax."""

    QST = "qst"
    """Quebec sales tax."""

    RST = "rst"
    """Retail sales tax."""

    SALES_TAX = "sales_tax"
    """Sales tax."""

    VAT = "vat"
    """Value-added tax."""

    NO_TAX = "none"
    """None."""


class FlowgladInvoiceLineItemType(OpenEnum):
    """What an invoice's line is counted by."""

    __module__ = "tillbridge"

    STATIC = "static"
    """A fixed number."""

    USAGE = "usage"
    """What was used."""


@dataclass(frozen=True, kw_only=True)
class FlowgladInvoiceLineItem:
    """A line of an invoice."""

    __module__ = "tillbridge"

    id: str
    """Flowglad's id of the line."""

    line_type: FlowgladInvoiceLineItemType | None = None
    """What it is counted by."""

    description: str | None = None
    """What it is for."""

    quantity: int
    """How many."""

    price: Decimal | None = None
    """Price of one in major units."""

    price_minor: int
    """Price of one in the smallest unit."""

    price_id: str | None = None
    """Flowglad's id of the price."""


@dataclass(frozen=True, kw_only=True)
class FlowgladInvoice:
    """An invoice with its lines; the total is the sum of the lines and the tax."""

    __module__ = "tillbridge"

    id: str
    """Flowglad's id of the invoice."""

    invoice_number: str | None = None
    """Number of the invoice."""

    invoice_type: FlowgladInvoiceType | None = None
    """What it is for."""

    status: FlowgladInvoiceStatus
    """Where it stands."""

    currency: str
    """Currency."""

    created_at: datetime
    """When it was made."""

    updated_at: datetime | None = None
    """When it was changed last."""

    invoice_date: datetime | None = None
    """Date on it."""

    due_date: datetime | None = None
    """When it has to be paid."""

    livemode: bool | None = None
    """Whether it is about real money."""

    customer_id: str | None = None
    """Flowglad's id of the customer."""

    organization_id: str | None = None
    """The organization that is paid."""

    pricing_model_id: str | None = None
    """The pricing model that it belongs to."""

    subscription_id: str | None = None
    """The subscription that it is for."""

    purchase_id: str | None = None
    """The purchase that it is for."""

    billing_period_id: str | None = None
    """The billing period that it is for."""

    billing_period_start_date: datetime | None = None
    """When that billing period begins."""

    billing_period_end_date: datetime | None = None
    """When that billing period ends."""

    billing_run_id: str | None = None
    """The run that made it."""

    owner_membership_id: str | None = None
    """Flowglad's id of the member who owns it."""

    memo: str | None = None
    """Text on it."""

    pdf_url: str | None = None
    """Address of its PDF."""

    receipt_pdf_url: str | None = None
    """Address of its receipt's PDF."""

    bank_payment_only: bool | None = None
    """Whether only a bank can pay it."""

    tax_amount: Decimal | None = None
    """Tax in major units."""

    tax_amount_minor: int | None = None
    """Tax in the smallest unit."""

    subtotal: Decimal | None = None
    """Amount without tax in major units."""

    subtotal_minor: int | None = None
    """Amount without tax in the smallest unit."""

    tax_type: FlowgladTaxType | None = None
    """Which tax."""

    tax_country: str | None = None
    """Country of the tax, two letters of ISO 3166-1."""

    tax_state: str | None = None
    """State or region of the tax."""

    tax_rate_percentage: str | None = None
    """Rate of the tax in percent, as Flowglad sent it."""

    application_fee: Decimal | None = None
    """Flowglad's fee in major units."""

    application_fee_minor: int | None = None
    """Flowglad's fee in the smallest unit."""

    line_items: tuple[FlowgladInvoiceLineItem, ...]
    """Its lines."""


@dataclass(frozen=True, kw_only=True)
class FlowgladPaymentMethod:
    """A saved payment method."""

    __module__ = "tillbridge"

    id: str
    """Flowglad's id of the payment method."""

    customer_id: str | None = None
    """Flowglad's id of the customer."""

    pricing_model_id: str | None = None
    """The pricing model that it belongs to."""

    created_at: datetime
    """When it was saved."""

    updated_at: datetime | None = None
    """When it was changed last."""

    livemode: bool | None = None
    """Whether it is about real money."""

    method_type: FlowgladPaymentMethodType
    """What it is."""

    is_default: bool | None = None
    """Whether it is the customer's default."""

    billing_details: FlowgladBillingAddress | None = None
    """Who is billed, and where."""

    brand: str | None = None
    """Card scheme, as Flowglad names it."""

    last4: str | None = None
    """Last four digits of the card or the account."""

    metadata: Mapping[str, str] | None = None
    """Your own texts; numbers and booleans as JSON writes them."""


@dataclass(frozen=True, kw_only=True)
class FlowgladCustomerBilling:
    """Everything about a customer's payments.

    The organization's pricing model and the purchases are in ``raw`` only.
    """

    __module__ = "tillbridge"

    customer: FlowgladCustomer
    """The customer."""

    subscriptions: tuple[FlowgladSubscription, ...]
    """All subscriptions, ended ones too."""

    current_subscriptions: tuple[FlowgladSubscription, ...]
    """The subscriptions that the customer has now."""

    current_subscription: FlowgladSubscription | None = None
    """The subscription that the customer has now, when there is one."""

    invoices: tuple[FlowgladInvoice, ...]
    """All invoices."""

    payment_methods: tuple[FlowgladPaymentMethod, ...]
    """The saved payment methods."""

    billing_portal_url: str | None = None
    """The page on which the customer can see and change all this."""

    raw: str = member(default="", repr=False)
    """The answer's text, secrets and card numbers taken out, at most 64 KiB."""


class FlowgladPaymentStatus(OpenEnum):
    """Flowglad's word for where a payment stands."""

    __module__ = "tillbridge"

    CANCELED = "canceled"
    """Called off."""

    FAILED = "failed"
    """Refused. A payment that was pending for more than six hours is called so as well, with the
    failure code ``payment_timeout``: then the money may still come.
    """

    REFUNDED = "refunded"
    """Given back whole."""

    PROCESSING = "processing"
    """Begun."""

    SUCCEEDED = "succeeded"
    """Taken; a part of it may have been given back."""

    REQUIRES_CONFIRMATION = "requires_confirmation"
    """Has to be confirmed."""

    REQUIRES_ACTION = "requires_action"
    """The payer has to do something."""


@dataclass(frozen=True, kw_only=True)
class FlowgladPayment:
    """A payment, in either generation of Flowglad's record of it.

    Each amount is there twice: in major units, absent when the currency's decimals are not known,
    and in the currency's smallest unit as Flowglad sent it.
    """

    __module__ = "tillbridge"

    id: str
    """Flowglad's id of the payment."""

    created_at: datetime
    """When the record was made."""

    updated_at: datetime | None = None
    """When the record was changed last."""

    created_by_commit: str | None = None
    """Commit of Flowglad's server that made the record; records made since October 2025 have none.
    """

    updated_by_commit: str | None = None
    """Commit of Flowglad's server that changed it last; records made since October 2025 have none.
    """

    livemode: bool | None = None
    """Whether it is real money."""

    invoice_id: str
    """The invoice that is paid."""

    amount: Decimal | None = None
    """Amount in major units, tax included."""

    amount_minor: int
    """Amount in the smallest unit, tax included."""

    payment_method: FlowgladPaymentMethodType
    """What it is paid with."""

    currency: str
    """Currency."""

    status: FlowgladPaymentStatus
    """Flowglad's word for where it stands."""

    state: PaymentState
    """Where it stands, in the words that all providers share; a refund of a part shows here only.
    """

    charge_date: datetime
    """When it was charged."""

    settlement_date: datetime | None = None
    """When the money arrived."""

    description: str | None = None
    """Text kept with the payment."""

    receipt_number: str | None = None
    """Number of the receipt."""

    receipt_url: str | None = None
    """Address of the receipt, as Flowglad sent it."""

    organization_id: str | None = None
    """The organization that is paid."""

    customer_id: str
    """Flowglad's id of the customer who pays."""

    purchase_id: str | None = None
    """The purchase that is paid."""

    subscription_id: str | None = None
    """The subscription that is paid."""

    payment_method_id: str | None = None
    """The saved payment method."""

    billing_period_id: str | None = None
    """The billing period that is paid."""

    tax_amount: Decimal | None = None
    """Tax in major units."""

    tax_amount_minor: int | None = None
    """Tax in the smallest unit."""

    subtotal: Decimal | None = None
    """Amount without tax in major units."""

    subtotal_minor: int | None = None
    """Amount without tax in the smallest unit."""

    tax_type: FlowgladTaxType | None = None
    """Which tax."""

    tax_country: str | None = None
    """Country of the tax, two letters of ISO 3166-1."""

    tax_state: str | None = None
    """State or region of the tax."""

    tax_rate_percentage: str | None = None
    """Rate of the tax in percent, as Flowglad sent it."""

    application_fee: Decimal | None = None
    """Flowglad's fee in major units."""

    application_fee_minor: int | None = None
    """Flowglad's fee in the smallest unit."""

    refunded: bool
    """Whether the whole payment was given back."""

    refunded_amount: Decimal | None = None
    """All that was given back so far, in major units; absent or zero before the first refund."""

    refunded_amount_minor: int | None = None
    """All that was given back so far, in the smallest unit."""

    refunded_at: datetime | None = None
    """When it was given back."""

    failure_message: str | None = None
    """Why it failed, in words."""

    failure_code: str | None = None
    """Why it failed, as a code. ``payment_timeout`` does not prove that no money moved."""

    pricing_model_id: str | None = None
    """The pricing model that the payment belongs to."""

    raw: str = member(default="", repr=False)
    """The answer's text for this payment, secrets and card numbers taken out; it holds the members
    that are not named here too.
    """


@dataclass(frozen=True, kw_only=True)
class FlowgladPaymentPage:
    """One page of payments, the oldest first."""

    __module__ = "tillbridge"

    items: tuple[FlowgladPayment, ...]
    """The payments, in Flowglad's order."""

    current_cursor: str | None = None
    """The cursor of this page, as it was asked for."""

    next_cursor: str | None = None
    """The cursor of the next page; absent on the last."""

    has_more: bool
    """Whether another page follows."""

    total: int | None = None
    """How many there are on all pages."""

    raw: str = member(default="", repr=False)
    """The answer's text, secrets and card numbers taken out."""


@dataclass(frozen=True, kw_only=True)
class FlowgladSubscriptionPage:
    """One page of subscriptions, the oldest first."""

    __module__ = "tillbridge"

    items: tuple[FlowgladSubscription, ...]
    """The subscriptions, in Flowglad's order."""

    current_cursor: str | None = None
    """The cursor of this page, as it was asked for."""

    next_cursor: str | None = None
    """The cursor of the next page; absent on the last."""

    has_more: bool
    """Whether another page follows."""

    total: int | None = None
    """How many there are on all pages."""

    raw: str = member(default="", repr=False)
    """The answer's text, secrets and card numbers taken out."""


@dataclass(frozen=True)
class FlowgladReconciliationFound:
    """The payment shows the refund: what was given back rose by the attempt's amount."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["found"]] = "found"

    payment: FlowgladPayment
    """The payment as it stands now."""


@dataclass(frozen=True)
class FlowgladReconciliationUndecided:
    """Reading cannot tell, or not yet."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["undecided"]] = "undecided"

    reason: str
    """Why not."""

    payment: FlowgladPayment
    """The payment as it stands now."""

    look_again: RetryAdvice
    """When looking again may tell; never, when only a person can."""


FlowgladReconciliation: TypeAlias = (
    FlowgladReconciliationFound
    | FlowgladReconciliationUndecided
)
"""What became of a refund.

There is no "not found": Flowglad writes a refund down after the money has moved, so a record that
shows none proves nothing.
"""


@dataclass(frozen=True, kw_only=True)
class FlowgladSignedWebhook:
    """A message with its signature."""

    __module__ = "tillbridge"

    headers: Mapping[str, str]
    """The headers to send it with."""

    body: str
    """The body to send, as it was given."""


class FlowgladWebhookObject(OpenEnum):
    """What kind of thing a message is about."""

    __module__ = "tillbridge"

    CUSTOMER = "customer"
    """A customer."""

    USER = "user"
    """A user."""

    PURCHASE = "purchase"
    """A purchase."""

    INVOICE = "invoice"
    """An invoice."""

    PAYMENT = "payment"
    """A payment."""

    PRODUCT = "product"
    """A product."""

    SUBSCRIPTION = "subscription"
    """A subscription."""

    SYNC_STREAM = "sync_stream"
    """New events to be fetched."""


@dataclass(frozen=True, kw_only=True)
class FlowgladWebhookCustomer:
    """A customer, as a message names it."""

    __module__ = "tillbridge"

    id: str | None = None
    """Flowglad's id of the customer."""

    external_id: str | None = None
    """Your own id of the customer."""


@dataclass(frozen=True, kw_only=True)
class FlowgladWebhook:
    """A message whose signature is right.

    It says which thing changed and not how: read the thing before acting on it. Messages come at
    least once and in any order; ``message_id`` is the same each time.
    """

    __module__ = "tillbridge"

    message_id: str
    """Id of the message, to tell a repeated one by."""

    sent_at: datetime
    """When it was sent, to the second."""

    object_type: FlowgladWebhookObject
    """What kind of thing it is about."""

    id: str
    """Flowglad's id of the thing."""

    customer: FlowgladWebhookCustomer | None = None
    """The customer whose thing it is."""

    pricing_model_id: str | None = None
    """The pricing model that it belongs to."""

    scope_id: str | None = None
    """For new events, whose."""

    latest_sequence: str | None = None
    """For new events, the last one's place in the sequence."""

    raw: str = member(default="", repr=False)
    """The body's text, card numbers taken out."""


TYPES = Types(
    {
        **SHAPES,
        "FlowgladPrice": (
            FlowgladPrice,
            (
                ("id", None),
                ("slug", None),
                ("name", None),
                ("product_id", None),
                ("price_type", words_of(FlowgladPriceType)),
                ("currency", None),
                ("unit_price", Decimal),
                ("unit_price_minor", None),
                ("interval_unit", words_of(FlowgladIntervalUnit)),
                ("interval_count", None),
                ("trial_period_days", None),
                ("usage_events_per_unit", None),
                ("usage_meter_id", None),
                ("active", None),
                ("is_default", None),
            ),
        ),
        "FlowgladSubscriptionItem": (
            FlowgladSubscriptionItem,
            (
                ("id", None),
                ("subscription_id", None),
                ("name", None),
                ("price_id", None),
                ("unit_price", Decimal),
                ("unit_price_minor", None),
                ("quantity", None),
                ("added_date", timestamp_or_none),
                ("expired_at", timestamp_or_none),
                ("external_id", None),
                ("manually_created", None),
                ("metadata", Texts),
                ("price", None),
            ),
        ),
        "FlowgladSubscription": (
            FlowgladSubscription,
            (
                ("id", None),
                ("customer_id", None),
                ("organization_id", None),
                ("price_id", None),
                ("pricing_model_id", None),
                ("created_at", timestamp),
                ("updated_at", timestamp_or_none),
                ("start_date", timestamp_or_none),
                ("livemode", None),
                ("current", None),
                ("renews", None),
                ("status", words_of(FlowgladSubscriptionStatus)),
                ("default_payment_method_id", None),
                ("backup_payment_method_id", None),
                ("name", None),
                ("cancellation_reason", None),
                ("replaced_by_subscription_id", None),
                ("trial_end", timestamp_or_none),
                ("current_billing_period_start", timestamp_or_none),
                ("current_billing_period_end", timestamp_or_none),
                ("billing_cycle_anchor_date", timestamp_or_none),
                ("canceled_at", timestamp_or_none),
                ("cancel_scheduled_at", timestamp_or_none),
                ("scheduled_adjustment_at", timestamp_or_none),
                ("metadata", Texts),
                ("is_free_plan", None),
                ("do_not_charge", None),
                ("run_billing_at_period_start", None),
                ("interval", words_of(FlowgladIntervalUnit)),
                ("interval_count", None),
                ("items", None),
                ("raw", None),
            ),
        ),
        "FlowgladAddress": (
            FlowgladAddress,
            (
                ("name", None),
                ("line1", None),
                ("line2", None),
                ("city", None),
                ("state", None),
                ("postal_code", None),
                ("country", None),
            ),
        ),
        "FlowgladBillingAddress": (
            FlowgladBillingAddress,
            (
                ("name", None),
                ("first_name", None),
                ("last_name", None),
                ("email", None),
                ("phone", None),
                ("address", None),
            ),
        ),
        "FlowgladCheckoutSession": (
            FlowgladCheckoutSession,
            (
                ("id", None),
                ("url", None),
                ("created_at", timestamp),
                ("updated_at", timestamp_or_none),
                ("expires_at", timestamp_or_none),
                ("livemode", None),
                ("session_type", words_of(FlowgladCheckoutSessionType)),
                ("status", words_of(FlowgladCheckoutSessionStatus)),
                ("state", None),
                ("organization_id", None),
                ("pricing_model_id", None),
                ("price_id", None),
                ("quantity", None),
                ("purchase_id", None),
                ("invoice_id", None),
                ("discount_id", None),
                ("customer_id", None),
                ("customer_name", None),
                ("customer_email", None),
                ("payment_method_type", words_of(FlowgladPaymentMethodType)),
                ("billing_address", None),
                ("success_url", None),
                ("cancel_url", None),
                ("preserve_billing_cycle_anchor", None),
                ("output_metadata", Texts),
                ("output_name", None),
                ("target_subscription_id", None),
                ("automatically_update_subscriptions", None),
                ("raw", None),
            ),
        ),
        "FlowgladUsageEvent": (
            FlowgladUsageEvent,
            (
                ("id", None),
                ("transaction_id", None),
                ("amount", None),
                ("customer_id", None),
                ("subscription_id", None),
                ("usage_meter_id", None),
                ("price_id", None),
                ("billing_period_id", None),
                ("pricing_model_id", None),
                ("created_at", timestamp),
                ("updated_at", timestamp_or_none),
                ("usage_date", timestamp_or_none),
                ("livemode", None),
                ("properties", Texts),
                ("raw", None),
            ),
        ),
        "FlowgladCustomer": (
            FlowgladCustomer,
            (
                ("id", None),
                ("external_id", None),
                ("created_at", timestamp),
                ("updated_at", timestamp_or_none),
                ("livemode", None),
                ("organization_id", None),
                ("pricing_model_id", None),
                ("email", None),
                ("name", None),
                ("archived", None),
                ("invoice_number_base", None),
                ("logo_url", None),
                ("icon_url", None),
                ("domain", None),
                ("user_id", None),
                ("billing_address", None),
                ("raw", None),
            ),
        ),
        "FlowgladInvoiceLineItem": (
            FlowgladInvoiceLineItem,
            (
                ("id", None),
                ("line_type", words_of(FlowgladInvoiceLineItemType)),
                ("description", None),
                ("quantity", None),
                ("price", Decimal),
                ("price_minor", None),
                ("price_id", None),
            ),
        ),
        "FlowgladInvoice": (
            FlowgladInvoice,
            (
                ("id", None),
                ("invoice_number", None),
                ("invoice_type", words_of(FlowgladInvoiceType)),
                ("status", words_of(FlowgladInvoiceStatus)),
                ("currency", None),
                ("created_at", timestamp),
                ("updated_at", timestamp_or_none),
                ("invoice_date", timestamp_or_none),
                ("due_date", timestamp_or_none),
                ("livemode", None),
                ("customer_id", None),
                ("organization_id", None),
                ("pricing_model_id", None),
                ("subscription_id", None),
                ("purchase_id", None),
                ("billing_period_id", None),
                ("billing_period_start_date", timestamp_or_none),
                ("billing_period_end_date", timestamp_or_none),
                ("billing_run_id", None),
                ("owner_membership_id", None),
                ("memo", None),
                ("pdf_url", None),
                ("receipt_pdf_url", None),
                ("bank_payment_only", None),
                ("tax_amount", Decimal),
                ("tax_amount_minor", None),
                ("subtotal", Decimal),
                ("subtotal_minor", None),
                ("tax_type", words_of(FlowgladTaxType)),
                ("tax_country", None),
                ("tax_state", None),
                ("tax_rate_percentage", None),
                ("application_fee", Decimal),
                ("application_fee_minor", None),
                ("line_items", None),
            ),
        ),
        "FlowgladPaymentMethod": (
            FlowgladPaymentMethod,
            (
                ("id", None),
                ("customer_id", None),
                ("pricing_model_id", None),
                ("created_at", timestamp),
                ("updated_at", timestamp_or_none),
                ("livemode", None),
                ("method_type", words_of(FlowgladPaymentMethodType)),
                ("is_default", None),
                ("billing_details", None),
                ("brand", None),
                ("last4", None),
                ("metadata", Texts),
            ),
        ),
        "FlowgladCustomerBilling": (
            FlowgladCustomerBilling,
            (
                ("customer", None),
                ("subscriptions", None),
                ("current_subscriptions", None),
                ("current_subscription", None),
                ("invoices", None),
                ("payment_methods", None),
                ("billing_portal_url", None),
                ("raw", None),
            ),
        ),
        "FlowgladPayment": (
            FlowgladPayment,
            (
                ("id", None),
                ("created_at", timestamp),
                ("updated_at", timestamp_or_none),
                ("created_by_commit", None),
                ("updated_by_commit", None),
                ("livemode", None),
                ("invoice_id", None),
                ("amount", Decimal),
                ("amount_minor", None),
                ("payment_method", words_of(FlowgladPaymentMethodType)),
                ("currency", None),
                ("status", words_of(FlowgladPaymentStatus)),
                ("state", None),
                ("charge_date", timestamp),
                ("settlement_date", timestamp_or_none),
                ("description", None),
                ("receipt_number", None),
                ("receipt_url", None),
                ("organization_id", None),
                ("customer_id", None),
                ("purchase_id", None),
                ("subscription_id", None),
                ("payment_method_id", None),
                ("billing_period_id", None),
                ("tax_amount", Decimal),
                ("tax_amount_minor", None),
                ("subtotal", Decimal),
                ("subtotal_minor", None),
                ("tax_type", words_of(FlowgladTaxType)),
                ("tax_country", None),
                ("tax_state", None),
                ("tax_rate_percentage", None),
                ("application_fee", Decimal),
                ("application_fee_minor", None),
                ("refunded", None),
                ("refunded_amount", Decimal),
                ("refunded_amount_minor", None),
                ("refunded_at", timestamp_or_none),
                ("failure_message", None),
                ("failure_code", None),
                ("pricing_model_id", None),
                ("raw", None),
            ),
        ),
        "FlowgladPaymentPage": (
            FlowgladPaymentPage,
            (
                ("items", None),
                ("current_cursor", None),
                ("next_cursor", None),
                ("has_more", None),
                ("total", None),
                ("raw", None),
            ),
        ),
        "FlowgladSubscriptionPage": (
            FlowgladSubscriptionPage,
            (
                ("items", None),
                ("current_cursor", None),
                ("next_cursor", None),
                ("has_more", None),
                ("total", None),
                ("raw", None),
            ),
        ),
        "FlowgladReconciliation": {
            "found": (
                FlowgladReconciliationFound,
                (
                    ("payment", None),
                ),
            ),
            "undecided": (
                FlowgladReconciliationUndecided,
                (
                    ("reason", None),
                    ("payment", None),
                    ("look_again", None),
                ),
            ),
        },
        "FlowgladSignedWebhook": (
            FlowgladSignedWebhook,
            (
                ("headers", Texts),
                ("body", None),
            ),
        ),
        "FlowgladWebhookCustomer": (
            FlowgladWebhookCustomer,
            (
                ("id", None),
                ("external_id", None),
            ),
        ),
        "FlowgladWebhook": (
            FlowgladWebhook,
            (
                ("message_id", None),
                ("sent_at", timestamp),
                ("object_type", words_of(FlowgladWebhookObject)),
                ("id", None),
                ("customer", None),
                ("pricing_model_id", None),
                ("scope_id", None),
                ("latest_sequence", None),
                ("raw", None),
            ),
        ),
    },
    error,
    {
        **INPUTS,
    },
)
