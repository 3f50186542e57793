# Written by `cargo xtask generate`.
"""Results of Glase."""

from collections.abc import Mapping
from dataclasses import dataclass, field as member
from datetime import datetime
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
from tillbridge._native import Secret, Types
from tillbridge._values import (
    Kept,
    OpenEnum,
    Texts,
    hide_members,
    keep_kinds,
    timestamp,
    timestamp_or_none,
    words_of,
)


@dataclass(frozen=True, kw_only=True)
class GlaseTerminal:
    """A terminal's login: a till, a pump, a web shop."""

    __module__ = "tillbridge"

    id: str
    """Id that registering it gave, or Glase."""

    password: Secret | str
    """Password, at least 4 characters."""

    def __post_init__(self) -> None:
        hide_members(self, password=Secret)


@dataclass(frozen=True, kw_only=True)
class GlaseReseller:
    """A reseller's login, the shop that Glase knows."""

    __module__ = "tillbridge"

    id: str
    """Id that Glase gave."""

    password: Secret | str
    """Password that Glase gave."""

    user_id: str | None = None
    """User of the reseller. Default ``9900``, the one in all of Glase's examples."""

    def __post_init__(self) -> None:
        hide_members(self, password=Secret)


@dataclass(frozen=True, kw_only=True)
class GlaseAssignedSeqrId:
    """The sticker's id is the terminal's."""

    __module__ = "tillbridge"

    seqr_id: str
    """The id."""

    code: str
    """What the sticker's QR code says."""

    raw: str = member(default="", repr=False)
    """The answer's text, passwords taken out, at most 64 KiB."""


class GlasePaymentStatus(OpenEnum):
    """Glase's word for where an invoice stands. ``CANCELLED`` is read as ``CANCELED``."""

    __module__ = "tillbridge"

    ISSUED = "ISSUED"
    """Waits for the buyer."""

    PENDING_ISSUER_ACKNOWLEDGE = "PENDING_ISSUER_ACKNOWLEDGE"
    """The buyer is known, and the app waits until the invoice is updated."""

    RESERVED = "RESERVED"
    """The money is held, to be committed or released."""

    PAID = "PAID"
    """The money is taken."""

    CANCELED = "CANCELED"
    """Called off: by you, the buyer, a newer invoice on the same cash register, or Glase."""

    FAILED = "FAILED"
    """The payment was tried and refused."""

    EXPIRED = "EXPIRED"
    """The invoice or the reservation ran out."""


@dataclass(frozen=True, kw_only=True)
class GlaseInvoiceRow:
    """One line of an invoice."""

    __module__ = "tillbridge"

    item_total_amount: Decimal
    """What the line comes to, tax included; below zero for a discount."""

    item_description: str | None = None
    """What it is."""

    item_quantity: Decimal | None = None
    """How many, or how much, more than zero; certification wants it."""

    item_unit_price: Decimal | None = None
    """Price of one. Shown only."""

    item_unit: str | None = None
    """What it is counted in, such as ``kg``."""

    item_discount: Decimal | None = None
    """Discount on the line. Better a line of its own below zero: Glase does not say whether the
    line's total is before or after it.
    """

    item_tax_rate: Decimal | None = None
    """Tax rate in percent, such as 25. Shown only."""

    item_ean: str | None = None
    """European article number."""

    item_sku: str | None = None
    """Your own article number."""


class GlasePaymentMode(OpenEnum):
    """How an invoice is paid."""

    __module__ = "tillbridge"

    IMMEDIATE_DEBIT = "IMMEDIATE_DEBIT"
    """The money is taken at once."""

    RESERVATION_DESIRED = "RESERVATION_DESIRED"
    """The money is reserved where the buyer's bank can, else taken at once."""

    RESERVATION_REQUIRED = "RESERVATION_REQUIRED"
    """The money is reserved, and taken by a commit."""

    RESERVATION_REQUIRED_PRELIMINARY_AMOUNT = "RESERVATION_REQUIRED_PRELIMINARY_AMOUNT"
    """The money is reserved, and the commit names the final amount."""


class GlaseAcknowledgmentMode(OpenEnum):
    """Whether the merchant is asked once the buyer is known."""

    __module__ = "tillbridge"

    NO_ACKNOWLEDGMENT = "NO_ACKNOWLEDGMENT"
    """Never."""

    OPTIONAL_ACKNOWLEDGMENT = "OPTIONAL_ACKNOWLEDGMENT"
    """When the buyer has loyalty tokens."""

    REQUIRE_ACKNOWLEDGMENT = "REQUIRE_ACKNOWLEDGMENT"
    """Always."""


@dataclass(frozen=True, kw_only=True)
class GlaseInvoice:
    """What the buyer is asked to pay. Every amount in it is in its one currency."""

    __module__ = "tillbridge"

    title: str
    """Heading on the bill and the receipt."""

    total_amount: Decimal
    """What is to be paid, more than zero; at most the currency's decimals, and never more than 2.
    """

    currency: str
    """Currency, that of the shop's country."""

    invoice_rows: tuple[GlaseInvoiceRow, ...] = ()
    """What is bought. Where there are rows, their ``item_total_amount``s must make up
    ``total_amount``. Certification wants at least one.
    """

    payment_mode: GlasePaymentMode | None = None
    """How it is paid. Default ``IMMEDIATE_DEBIT``, and for ``reserve`` its own."""

    acknowledgment_mode: GlaseAcknowledgmentMode | None = None
    """Whether the merchant is asked once the buyer is known. Default ``NO_ACKNOWLEDGMENT``."""

    issue_date: datetime | None = None
    """When it was issued. Default: now. Absent in an answer when its time has no offset."""

    client_invoice_id: str | None = None
    """Your own id of the order, which the receipt repeats."""

    cashier_id: str | None = None
    """Who sells, for reports."""

    footer: str | None = None
    """Text at the foot of the bill."""

    back_url: str | None = None
    """What the buyer's app opens afterwards, whatever the result: proves nothing."""

    notification_url: str | None = None
    """What Glase calls once something has happened, http or https, with a part that nobody can
    guess: the call proves nothing, answer it with ``handle_notification``.
    """

    commit_reservation_timeout: int | None = None
    """Seconds within which a reservation must be committed; only with
    ``RESERVATION_REQUIRED_PRELIMINARY_AMOUNT``, and required there.
    """


@dataclass(frozen=True, kw_only=True)
class GlaseReceipt:
    """The receipt of a payment."""

    __module__ = "tillbridge"

    terminal_id: str | None = None
    """The terminal that was paid."""

    payment_date: datetime | None = None
    """When it was paid; absent when the answer's time has no offset."""

    payment_date_text: str | None = None
    """The same as the answer has it."""

    client_invoice_id: str | None = None
    """Your own id of the order."""

    invoice_reference: str | None = None
    """Glase's reference of the invoice."""

    payment_reference: str | None = None
    """Glase's reference of the payment."""

    payer_terminal_id: str | None = None
    """Who paid, as Glase names the buyer's device."""

    receiver_name: str | None = None
    """Who was paid."""

    invoice: GlaseInvoice | None = None
    """The invoice; absent when it has no total, or amounts in several currencies."""


@dataclass(frozen=True, kw_only=True)
class GlaseCustomerToken:
    """A loyalty card, a coupon, or another token of the buyer."""

    __module__ = "tillbridge"

    id: str
    """Which kind of token, as agreed with Glase."""

    status: int
    """0 pending, 1 used, 90 blocked, 99 invalid or unknown."""

    value: str | None = None
    """The token itself, such as the card's number."""

    description: str | None = None
    """What it is."""


@dataclass(frozen=True, kw_only=True)
class GlasePayment:
    """Where a payment stands."""

    __module__ = "tillbridge"

    invoice_reference: str | None = None
    """Glase's reference of the invoice, where it was named or the receipt names it."""

    status: GlasePaymentStatus
    """Glase's word for where it stands."""

    state: PaymentState
    """Where it stands, in the words that all providers share."""

    version: int
    """The version to send with the next question."""

    ers_reference: str | None = None
    """Glase's reference of the payment, once paid: what ``refund_payment`` takes."""

    amount: Decimal | None = None
    """What was paid, by the receipt."""

    currency: str | None = None
    """Its currency."""

    receipt: GlaseReceipt | None = None
    """The receipt, once paid."""

    customer_tokens: tuple[GlaseCustomerToken, ...]
    """The buyer's tokens."""

    raw: str = member(default="", repr=False)
    """The answer's text, passwords taken out, at most 64 KiB."""


@dataclass(frozen=True, kw_only=True)
class GlaseReservation(Kept):
    """A preliminary payment. Keep it (every language writes it as JSON): the next steps take it."""

    __module__ = "tillbridge"

    invoice_reference: str
    """Glase's reference of the invoice."""

    code: str | None = None
    """What its QR code says. Cash registers show their sticker instead."""

    app_link: str | None = None
    """The same as a link that opens the app on the buyer's own device."""

    reserved_amount: Decimal
    """The most that a commit is sure of."""

    currency: str
    """Its currency."""

    commit_before: datetime
    """Until when it must be committed, by this machine's clock, counted from when it was sent."""

    version: int
    """The version to send with the next question."""

    status: GlasePaymentStatus
    """Glase's word for where it stands, as it was last seen."""

    state: PaymentState
    """Where it stands, in the words that all providers share."""

    next_action: NextAction
    """What comes next: ``show_qr_code`` or ``wait`` while the buyer has yet to confirm, then
    ``none``.
    """

    invoice: GlaseInvoice
    """The invoice as it was last sent."""

    customer_tokens: tuple[GlaseCustomerToken, ...] = ()
    """The buyer's tokens, as they were last seen."""


@dataclass(frozen=True, kw_only=True)
class GlaseCanceledInvoice:
    """The invoice is called off."""

    __module__ = "tillbridge"

    invoice_reference: str
    """Glase's reference of the invoice."""

    already_canceled: bool
    """Whether it had been called off before."""

    raw: str = member(default="", repr=False)
    """The answer's text, passwords taken out, at most 64 KiB."""


@dataclass(frozen=True, kw_only=True)
class GlaseCommittedReservation:
    """The commit was accepted; the payment is there once ``get_payment_status`` says ``PAID``."""

    __module__ = "tillbridge"

    invoice_reference: str
    """Glase's reference of the invoice."""

    ers_reference: str | None = None
    """Glase's reference of the payment, where the answer names it."""

    raw: str = member(default="", repr=False)
    """The answer's text, passwords taken out, at most 64 KiB."""


@dataclass(frozen=True, kw_only=True)
class GlaseReportRow:
    """A row of a report. Amounts are in the shop's currency, which the report does not name."""

    __module__ = "tillbridge"

    terminal_id: str | None = None
    """The terminal."""

    cashier_id: str | None = None
    """The cashier; absent for the text ``NULL``."""

    ers_reference: str | None = None
    """Glase's reference of the transaction."""

    sales_amount: Decimal | None = None
    """Amount of the transaction."""

    sales_count: int | None = None
    """How many transactions."""

    sales_total: Decimal | None = None
    """Their total."""

    values: Mapping[str, str]
    """Everything in the row, by the document's own names, as it stands there."""


@dataclass(frozen=True, kw_only=True)
class GlaseReport:
    """A report: its text, and its rows where they can be read."""

    __module__ = "tillbridge"

    title: str | None = None
    """Title."""

    mime_type: str | None = None
    """Type, as Glase says; the samples say ``text/html`` of XML."""

    content: bytes
    """The document's bytes."""

    text: str
    """The document's text, blanks around it taken off."""

    meta: Mapping[str, str]
    """What the document says of itself, by its own names, such as ``GeneratedAt``."""

    rows: tuple[GlaseReportRow, ...]
    """Its rows."""

    raw: str = member(default="", repr=False)
    """The answer's text, passwords taken out, at most 64 KiB."""


class GlaseReportId(OpenEnum):
    """Which report. The terminals' two need ``terminal_id``, in the period too."""

    __module__ = "tillbridge"

    SHOP = "Reconciliation/Shop.xml"
    """The shop's count and total."""

    SHOP_TERMINALS = "Reconciliation/STD_RECON_002.xml"
    """Count and total of each of the shop's terminals."""

    SHOP_TRANSACTIONS = "Reconciliation/STD_RECON_003.xml"
    """The shop's transactions, one by one."""

    SHOP_CASHIERS = "Reconciliation/STD_RECON_004.xml"
    """Count and total of each of the shop's cashiers."""

    TERMINAL = "Reconciliation/STD_RECON_006.xml"
    """A terminal's count and total."""

    TERMINAL_TRANSACTIONS = "Reconciliation/STD_RECON_007.xml"
    """A terminal's transactions, one by one."""


@dataclass(frozen=True, kw_only=True)
class GlaseTransactionPeriod:
    """A transaction period that is closed. Keep its id: nothing gives it again."""

    __module__ = "tillbridge"

    transaction_period_id: str
    """Glase's id of the period."""

    terminal_id: str | None = None
    """The terminal whose period it is; absent for the shop's."""

    raw: str = member(default="", repr=False)
    """The answer's text, passwords taken out, at most 64 KiB."""


@dataclass(frozen=True, kw_only=True)
class GlaseIssuedInvoice:
    """An invoice that waits for its buyer."""

    __module__ = "tillbridge"

    invoice_reference: str
    """Glase's reference of the invoice: a text of digits, too long for a number. Keep it."""

    code: str | None = None
    """What its QR code says. Cash registers show their sticker instead."""

    app_link: str | None = None
    """The same as a link that opens the app on the buyer's own device."""

    next_action: NextAction
    """What comes next: ``show_qr_code``, or ``wait`` when the answer held no code of Glase's."""

    raw: str = member(default="", repr=False)
    """The answer's text, passwords taken out, at most 64 KiB."""


@dataclass(frozen=True)
class GlaseReconciliationFound:
    """It was done."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["found"]] = "found"

    payment: GlasePayment
    """The payment."""


@dataclass(frozen=True)
class GlaseReconciliationNotFound:
    """It was not done, and may be done again."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["not_found"]] = "not_found"

    reason: str
    """How that is known."""

    payment: GlasePayment
    """The payment that shows it."""


@dataclass(frozen=True)
class GlaseReconciliationUndecided:
    """It cannot be told."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["undecided"]] = "undecided"

    reason: str
    """Why not, and what else would tell."""

    payment: GlasePayment | None
    """What Glase says of the terminal's invoice, where it was asked."""

    look_again: RetryAdvice
    """When to look again; ``never`` where no look would tell."""


GlaseReconciliation: TypeAlias = (
    GlaseReconciliationFound
    | GlaseReconciliationNotFound
    | GlaseReconciliationUndecided
)
"""What became of an attempt."""


@dataclass(frozen=True, kw_only=True)
class GlaseRefund:
    """A refund that Glase has accepted; the money may take days."""

    __module__ = "tillbridge"

    payment_ers_reference: str
    """Glase's reference of the payment that is given back, as it was asked."""

    ers_reference: str | None = None
    """Glase's reference of the refund itself, where the answer names it."""

    amount: Decimal
    """What is given back."""

    currency: str
    """Its currency."""

    raw: str = member(default="", repr=False)
    """The answer's text, passwords taken out, at most 64 KiB."""


@dataclass(frozen=True, kw_only=True)
class GlaseRegisteredTerminal:
    """The login of a new terminal: keep both parts, because Glase gives neither again."""

    __module__ = "tillbridge"

    terminal_id: str
    """Glase's id of the terminal."""

    password: Secret
    """Its password, the one given or the new one."""

    raw: str = member(default="", repr=False)
    """The answer's text, passwords taken out, at most 64 KiB."""


@dataclass(frozen=True, kw_only=True)
class GlaseSubmittedReceipt:
    """The receipt is attached."""

    __module__ = "tillbridge"

    ers_reference: str | None = None
    """Glase's reference, where the answer names one."""

    raw: str = member(default="", repr=False)
    """The answer's text, passwords taken out, at most 64 KiB."""


class GlaseReceiptType(OpenEnum):
    """What a receipt's document is."""

    __module__ = "tillbridge"

    PAYMENT_RECEIPT = "PAYMENT_RECEIPT"
    """The receipt."""

    WARRANTY = "WARRANTY"
    """A warranty."""

    VOUCHER = "VOUCHER"
    """A voucher."""

    OTHER = "OTHER"
    """Something else."""


@dataclass(frozen=True, kw_only=True)
class GlaseReceiptDocument:
    """A document to be attached to a payment."""

    __module__ = "tillbridge"

    receipt_data: bytes
    """The document."""

    mime_type: str | None = None
    """Its type. Default ``text/html``."""

    receipt_type: GlaseReceiptType | str | None = None
    """What it is. Default ``PAYMENT_RECEIPT``."""


@dataclass(frozen=True, kw_only=True)
class GlaseUnregisteredTerminal:
    """The terminal is removed."""

    __module__ = "tillbridge"

    terminal_id: str
    """Glase's id of the terminal that is gone."""

    already_gone: bool
    """Whether the terminal was gone already when the call was repeated after a lost answer."""

    raw: str = member(default="", repr=False)
    """The answer's text, passwords taken out, at most 64 KiB."""


@dataclass(frozen=True, kw_only=True)
class GlaseUpdatedInvoice:
    """The invoice is replaced."""

    __module__ = "tillbridge"

    invoice_reference: str
    """Glase's reference of the invoice."""

    raw: str = member(default="", repr=False)
    """The answer's text, passwords taken out, at most 64 KiB."""


@dataclass(frozen=True, kw_only=True)
class GlaseAppLink:
    """A link that opens the app on the buyer's own device."""

    __module__ = "tillbridge"

    app_link: str
    """The link, such as ``seqr://SEQR.SE/R20180809131415161``."""


TYPES = Types(
    {
        **SHAPES,
        "GlaseTerminal": (
            GlaseTerminal,
            (
                ("id", None),
                ("password", None),
            ),
        ),
        "GlaseReseller": (
            GlaseReseller,
            (
                ("id", None),
                ("password", None),
                ("user_id", None),
            ),
        ),
        "GlaseAssignedSeqrId": (
            GlaseAssignedSeqrId,
            (
                ("seqr_id", None),
                ("code", None),
                ("raw", None),
            ),
        ),
        "GlaseInvoiceRow": (
            GlaseInvoiceRow,
            (
                ("item_total_amount", Decimal),
                ("item_description", None),
                ("item_quantity", Decimal),
                ("item_unit_price", Decimal),
                ("item_unit", None),
                ("item_discount", Decimal),
                ("item_tax_rate", Decimal),
                ("item_ean", None),
                ("item_sku", None),
            ),
        ),
        "GlaseInvoice": (
            GlaseInvoice,
            (
                ("title", None),
                ("total_amount", Decimal),
                ("currency", None),
                ("invoice_rows", None),
                ("payment_mode", words_of(GlasePaymentMode)),
                ("acknowledgment_mode", words_of(GlaseAcknowledgmentMode)),
                ("issue_date", timestamp_or_none),
                ("client_invoice_id", None),
                ("cashier_id", None),
                ("footer", None),
                ("back_url", None),
                ("notification_url", None),
                ("commit_reservation_timeout", None),
            ),
        ),
        "GlaseReceipt": (
            GlaseReceipt,
            (
                ("terminal_id", None),
                ("payment_date", timestamp_or_none),
                ("payment_date_text", None),
                ("client_invoice_id", None),
                ("invoice_reference", None),
                ("payment_reference", None),
                ("payer_terminal_id", None),
                ("receiver_name", None),
                ("invoice", None),
            ),
        ),
        "GlaseCustomerToken": (
            GlaseCustomerToken,
            (
                ("id", None),
                ("status", None),
                ("value", None),
                ("description", None),
            ),
        ),
        "GlasePayment": (
            GlasePayment,
            (
                ("invoice_reference", None),
                ("status", words_of(GlasePaymentStatus)),
                ("state", None),
                ("version", None),
                ("ers_reference", None),
                ("amount", Decimal),
                ("currency", None),
                ("receipt", None),
                ("customer_tokens", None),
                ("raw", None),
            ),
        ),
        "GlaseReservation": (
            GlaseReservation,
            (
                ("invoice_reference", None),
                ("code", None),
                ("app_link", None),
                ("reserved_amount", Decimal),
                ("currency", None),
                ("commit_before", timestamp),
                ("version", None),
                ("status", words_of(GlasePaymentStatus)),
                ("state", None),
                ("next_action", None),
                ("invoice", None),
                ("customer_tokens", None),
            ),
        ),
        "GlaseCanceledInvoice": (
            GlaseCanceledInvoice,
            (
                ("invoice_reference", None),
                ("already_canceled", None),
                ("raw", None),
            ),
        ),
        "GlaseCommittedReservation": (
            GlaseCommittedReservation,
            (
                ("invoice_reference", None),
                ("ers_reference", None),
                ("raw", None),
            ),
        ),
        "GlaseReportRow": (
            GlaseReportRow,
            (
                ("terminal_id", None),
                ("cashier_id", None),
                ("ers_reference", None),
                ("sales_amount", Decimal),
                ("sales_count", None),
                ("sales_total", Decimal),
                ("values", Texts),
            ),
        ),
        "GlaseReport": (
            GlaseReport,
            (
                ("title", None),
                ("mime_type", None),
                ("content", None),
                ("text", None),
                ("meta", Texts),
                ("rows", None),
                ("raw", None),
            ),
        ),
        "GlaseTransactionPeriod": (
            GlaseTransactionPeriod,
            (
                ("transaction_period_id", None),
                ("terminal_id", None),
                ("raw", None),
            ),
        ),
        "GlaseIssuedInvoice": (
            GlaseIssuedInvoice,
            (
                ("invoice_reference", None),
                ("code", None),
                ("app_link", None),
                ("next_action", None),
                ("raw", None),
            ),
        ),
        "GlaseReconciliation": {
            "found": (
                GlaseReconciliationFound,
                (
                    ("payment", None),
                ),
            ),
            "not_found": (
                GlaseReconciliationNotFound,
                (
                    ("reason", None),
                    ("payment", None),
                ),
            ),
            "undecided": (
                GlaseReconciliationUndecided,
                (
                    ("reason", None),
                    ("payment", None),
                    ("look_again", None),
                ),
            ),
        },
        "GlaseRefund": (
            GlaseRefund,
            (
                ("payment_ers_reference", None),
                ("ers_reference", None),
                ("amount", Decimal),
                ("currency", None),
                ("raw", None),
            ),
        ),
        "GlaseRegisteredTerminal": (
            GlaseRegisteredTerminal,
            (
                ("terminal_id", None),
                ("password", None),
                ("raw", None),
            ),
        ),
        "GlaseSubmittedReceipt": (
            GlaseSubmittedReceipt,
            (
                ("ers_reference", None),
                ("raw", None),
            ),
        ),
        "GlaseReceiptDocument": (
            GlaseReceiptDocument,
            (
                ("receipt_data", None),
                ("mime_type", None),
                ("receipt_type", words_of(GlaseReceiptType)),
            ),
        ),
        "GlaseUnregisteredTerminal": (
            GlaseUnregisteredTerminal,
            (
                ("terminal_id", None),
                ("already_gone", None),
                ("raw", None),
            ),
        ),
        "GlaseUpdatedInvoice": (
            GlaseUpdatedInvoice,
            (
                ("invoice_reference", None),
                ("raw", None),
            ),
        ),
        "GlaseAppLink": (
            GlaseAppLink,
            (
                ("app_link", None),
            ),
        ),
    },
    error,
    {
        **INPUTS,
        "GlaseTerminal": {
            "id": "plain",
            "password": "plain",
        },
        "GlaseReseller": {
            "id": "plain",
            "password": "plain",
            "user_id": "plain",
        },
        "GlaseInvoiceRow": {
            "item_total_amount": "decimal",
            "item_description": "plain",
            "item_quantity": "decimal",
            "item_unit_price": "decimal",
            "item_unit": "plain",
            "item_discount": "decimal",
            "item_tax_rate": "decimal",
            "item_ean": "plain",
            "item_sku": "plain",
        },
        "GlaseInvoice": {
            "title": "plain",
            "total_amount": "decimal",
            "currency": "plain",
            "invoice_rows": "[GlaseInvoiceRow]",
            "payment_mode": "plain",
            "acknowledgment_mode": "plain",
            "issue_date": "plain",
            "client_invoice_id": "plain",
            "cashier_id": "plain",
            "footer": "plain",
            "back_url": "plain",
            "notification_url": "plain",
            "commit_reservation_timeout": "plain",
        },
        "GlaseCustomerToken": {
            "id": "plain",
            "status": "plain",
            "value": "plain",
            "description": "plain",
        },
        "GlaseReservation": {
            "invoice_reference": "plain",
            "code": "plain",
            "app_link": "plain",
            "reserved_amount": "decimal",
            "currency": "plain",
            "commit_before": "plain",
            "version": "plain",
            "status": "plain",
            "state": "plain",
            "next_action": "NextAction",
            "invoice": "GlaseInvoice",
            "customer_tokens": "[GlaseCustomerToken]",
        },
        "GlaseReceiptDocument": {
            "receipt_data": "bytes",
            "mime_type": "plain",
            "receipt_type": "plain",
        },
    },
)
keep_kinds(TYPES, GlaseReservation)
