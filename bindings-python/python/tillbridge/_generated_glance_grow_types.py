# Written by `cargo xtask generate`.
"""Results of GlanceGrow."""

from dataclasses import dataclass, field as member
from datetime import datetime
from decimal import Decimal
from typing import ClassVar, Literal, TypeAlias

from tillbridge._generated_common import INPUTS, SHAPES, PaymentState, RetryAdvice, error
from tillbridge._native import Types
from tillbridge._values import OpenEnum, timestamp_or_none, words_of


class GrowTransactionStatus(OpenEnum):
    """Glance's word for where a transaction stands."""

    __module__ = "tillbridge"

    APPROVED = "approved"
    """The card was charged."""

    DECLINED = "declined"
    """The card was refused; no money moved."""

    REFUNDED = "refunded"
    """The money was given back."""


@dataclass(frozen=True, kw_only=True)
class GrowClient:
    """A Glance client, as a transaction names it."""

    __module__ = "tillbridge"

    visible_id: str | None = None
    """Visible id."""

    name: str | None = None
    """Name."""


@dataclass(frozen=True, kw_only=True)
class GrowDocument:
    """A Glance document, as a transaction names it."""

    __module__ = "tillbridge"

    visible_id: str | None = None
    """Visible id."""

    kind: str | None = None
    """Kind of document, such as ``invoice``."""


@dataclass(frozen=True, kw_only=True)
class GrowTransaction:
    """A charge or a refund, as far as the call that read it tells."""

    __module__ = "tillbridge"

    transaction_id: str
    """Glance's id of the transaction."""

    original_transaction_id: str | None = None
    """For a refund, the charge that it gives back."""

    amount: Decimal
    """Amount in major units, positive for refunds too."""

    currency: str | None = None
    """Currency, as Glance sent it; absent when it sent none."""

    status: GrowTransactionStatus
    """Glance's word for where it stands."""

    state: PaymentState
    """Where it stands, in the words that all providers share."""

    last4: str | None = None
    """Last four digits of the card."""

    card_brand: str | None = None
    """Card scheme, as Glance names it."""

    client: GrowClient | None = None
    """The Glance client who paid."""

    document: GrowDocument | None = None
    """The Glance document that was paid."""

    description: str | None = None
    """The charge's description."""

    reason: str | None = None
    """The refund's reason."""

    created_at: datetime | None = None
    """When Glance accepted it; absent when its text is not a time."""

    created_at_text: str | None = None
    """The time as Glance sent it."""

    raw: str = member(default="", repr=False)
    """The answer's text for this transaction, secrets and card numbers taken out."""


@dataclass(frozen=True, kw_only=True)
class GrowTransactionPage:
    """One page of transactions."""

    __module__ = "tillbridge"

    items: tuple[GrowTransaction, ...]
    """The transactions, in Glance's order."""

    total: int | None = None
    """How many there are on all pages."""

    limit: int | None = None
    """How many a page holds."""

    offset: int | None = None
    """How many come before this page."""

    has_more: bool
    """Whether another page follows."""

    raw: str = member(default="", repr=False)
    """The answer's text, secrets and card numbers taken out."""


@dataclass(frozen=True)
class GrowReconciliationFound:
    """The provider has it: its status tells whether money moved."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["found"]] = "found"

    transaction: GrowTransaction
    """The charge or the refund."""


@dataclass(frozen=True)
class GrowReconciliationNotFound:
    """The provider shows no such charge, and has had the time to. Glance promises nothing more, so
    a person should look before it is charged again.
    """

    __module__ = "tillbridge"
    type: ClassVar[Literal["not_found"]] = "not_found"

    reason: str
    """What was looked at."""


@dataclass(frozen=True)
class GrowReconciliationUndecided:
    """Reading cannot tell, or not yet."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["undecided"]] = "undecided"

    reason: str
    """Why not."""

    candidates: tuple[GrowTransaction, ...]
    """Transactions that it may be."""

    look_again: RetryAdvice
    """When looking again may tell; never, when only a person can."""


GrowReconciliation: TypeAlias = (
    GrowReconciliationFound
    | GrowReconciliationNotFound
    | GrowReconciliationUndecided
)
"""What became of an attempt."""


TYPES = Types(
    {
        **SHAPES,
        "GrowClient": (
            GrowClient,
            (
                ("visible_id", None),
                ("name", None),
            ),
        ),
        "GrowDocument": (
            GrowDocument,
            (
                ("visible_id", None),
                ("kind", None),
            ),
        ),
        "GrowTransaction": (
            GrowTransaction,
            (
                ("transaction_id", None),
                ("original_transaction_id", None),
                ("amount", Decimal),
                ("currency", None),
                ("status", words_of(GrowTransactionStatus)),
                ("state", None),
                ("last4", None),
                ("card_brand", None),
                ("client", None),
                ("document", None),
                ("description", None),
                ("reason", None),
                ("created_at", timestamp_or_none),
                ("created_at_text", None),
                ("raw", None),
            ),
        ),
        "GrowTransactionPage": (
            GrowTransactionPage,
            (
                ("items", None),
                ("total", None),
                ("limit", None),
                ("offset", None),
                ("has_more", None),
                ("raw", None),
            ),
        ),
        "GrowReconciliation": {
            "found": (
                GrowReconciliationFound,
                (
                    ("transaction", None),
                ),
            ),
            "not_found": (
                GrowReconciliationNotFound,
                (
                    ("reason", None),
                ),
            ),
            "undecided": (
                GrowReconciliationUndecided,
                (
                    ("reason", None),
                    ("candidates", None),
                    ("look_again", None),
                ),
            ),
        },
    },
    error,
    {
        **INPUTS,
    },
)
