# Written by `cargo xtask generate`.
"""What all providers share: parts of results, events and errors."""

import builtins
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import ClassVar, Literal, TypeAlias

from tillbridge._errors import PaymentError, maker
from tillbridge._native import Secret, Types
from tillbridge._values import Kept, Word, duration, keep_kinds, timestamp


class EventKind(Word):
    """A step in the life of a request."""

    __module__ = "tillbridge"

    STARTED = "started"
    """A request is about to be made."""

    ANSWERED = "answered"
    """An answer was read."""

    RETRIED = "retried"
    """The request will be made again after a wait."""

    FINISHED = "finished"
    """The call gave its result or its error."""


class Outcome(Word):
    """What is known of a call that failed."""

    __module__ = "tillbridge"

    NOT_SENT = "not_sent"
    """Nothing reached the provider: bad input, no connection, cancelled or out of time before
    sending.
    """

    ANSWERED = "answered"
    """The provider's word on the call is known."""

    UNKNOWN = "unknown"
    """Something left this machine and no usable answer came back."""


@dataclass(frozen=True, kw_only=True)
class Event:
    """A step in the life of a request; never holds bodies or secrets."""

    __module__ = "tillbridge"

    kind: EventKind
    """Which step."""

    provider: str
    """Provider, such as ``glance_grow``."""

    operation: str
    """Operation, such as ``charge``."""

    try_number: int
    """Which try of the call, from 1."""

    elapsed: timedelta
    """Time since the call began."""

    http_status: int | None = None
    """HTTP status of the answer."""

    request_id: str | None = None
    """The provider's id of the request."""

    request_bytes: int
    """Bytes of the request's body."""

    response_bytes: int | None = None
    """Bytes of the answer's body."""

    wait: timedelta | None = None
    """Wait before the next try."""

    error_kind: str | None = None
    """Kind of the error, if the call ended in one."""

    outcome: Outcome | None = None
    """Outcome of the call, if it ended in an error."""


@dataclass(frozen=True, kw_only=True)
class FieldIssue:
    """One thing that the provider found wrong with a request."""

    __module__ = "tillbridge"

    field: str
    """Where, as a path of keys joined by dots."""

    reason: str
    """What is wrong, in the provider's words."""


@dataclass(frozen=True)
class RetryAdviceNever:
    """Not as it is: it would fail again, or could move money twice."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["never"]] = "never"


@dataclass(frozen=True)
class RetryAdviceNow:
    """At once, if the caller wants to."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["now"]] = "now"


@dataclass(frozen=True)
class RetryAdviceAfter:
    """After a wait."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["after"]] = "after"

    wait: timedelta
    """How long to wait first."""


RetryAdvice: TypeAlias = (
    RetryAdviceNever
    | RetryAdviceNow
    | RetryAdviceAfter
)
"""When the same call may be made again."""


@dataclass(frozen=True, kw_only=True)
class Attempt(Kept):
    """A money call whose outcome is unknown, in the form that ``reconcile`` can settle later.

    Holds no secret. Store it (every language writes it as JSON) and hand it to ``reconcile`` on the
    same account's client, in this process or another.
    """

    __module__ = "tillbridge"

    provider: str
    """Provider, such as ``glance_grow``."""

    operation: str
    """Operation, such as ``charge``."""

    started_at: datetime
    """When the call began, by this machine's clock."""

    amount: Decimal | None = None
    """Amount in major units."""

    currency: str | None = None
    """Currency of the amount, where the request named one."""

    marker: str | None = None
    """The caller's own text by which the provider's record can be told from others: the charge's
    description, the refund's reason.
    """

    original_transaction_id: str | None = None
    """For a refund, the transaction that it gives back."""

    refunded_before: Decimal | None = None
    """For a refund, what had been given back before, in major units, where that was read first."""

    customer_id: str | None = None
    """The provider's id of the customer, where the request named one."""


class PaymentState(Word):
    """Where a payment stands, in the same words for every provider."""

    __module__ = "tillbridge"

    PENDING = "pending"
    """Begun, and the provider has yet to decide."""

    ACTION_REQUIRED = "action_required"
    """The payer has to do something first, such as 3-D Secure."""

    AUTHORIZED = "authorized"
    """Reserved on the payer's side; capture or commit takes the money."""

    SUCCEEDED = "succeeded"
    """The money is taken."""

    FAILED = "failed"
    """Refused; no money moved."""

    CANCELED = "canceled"
    """Called off before money moved."""

    PARTIALLY_REFUNDED = "partially_refunded"
    """Taken, and a part given back."""

    REFUNDED = "refunded"
    """Given back."""

    UNKNOWN = "unknown"
    """The provider's word for it is not one that its documentation names, or does not tell whether
    money moved.
    """


@dataclass(frozen=True, kw_only=True)
class FormField:
    """A hidden field of a form."""

    __module__ = "tillbridge"

    name: str
    """Its name."""

    value: Secret
    """Its value, for the payer's browser alone."""


@dataclass(frozen=True)
class NextActionNone:
    """Nothing: the payment is where its state says."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["none"]] = "none"


@dataclass(frozen=True)
class NextActionRedirect:
    """Lead the payer's browser to an address."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["redirect"]] = "redirect"

    url: Secret
    """The address, for the payer's browser alone."""


@dataclass(frozen=True)
class NextActionPostForm:
    """Let the payer's browser send a form."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["post_form"]] = "post_form"

    url: Secret
    """Where the form goes, for the payer's browser alone."""

    fields: tuple[FormField, ...]
    """The form's hidden fields, in order."""

    html: Secret
    """The same as a whole HTML page: every value escaped, sending itself by a small script, with a
    button for browsers without scripts.
    """


@dataclass(frozen=True)
class NextActionShowQrCode:
    """Show the payer a QR code, or a link to open on the payer's own device."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["show_qr_code"]] = "show_qr_code"

    code: str
    """The code's text."""

    app_link: str
    """The same as a link that opens the app."""


@dataclass(frozen=True)
class NextActionWait:
    """Wait and ask again: the payer or the provider has yet to decide."""

    __module__ = "tillbridge"
    type: ClassVar[Literal["wait"]] = "wait"


NextAction: TypeAlias = (
    NextActionNone
    | NextActionRedirect
    | NextActionPostForm
    | NextActionShowQrCode
    | NextActionWait
)
"""What has to happen before a payment can go on."""


@dataclass(frozen=True, kw_only=True)
class QrCode:
    """A QR code, in three forms of the same picture, with the white border that scanners need."""

    __module__ = "tillbridge"

    svg: str
    """An SVG document, which scales."""

    png: bytes
    """A PNG image in black and white, 8 pixels for each module."""

    terminal: str
    """Lines of block characters, for a terminal with a dark background."""


class InvalidRequestError(PaymentError, ValueError):
    """A field breaks a rule, found here before sending or by the provider."""

    __module__ = "tillbridge"
    kind: ClassVar[str] = "invalid_request"


class AuthenticationError(PaymentError):
    """The credentials are missing, wrong or revoked."""

    __module__ = "tillbridge"
    kind: ClassVar[str] = "authentication"


class PermissionError(PaymentError):
    """The credentials may not do this."""

    __module__ = "tillbridge"
    kind: ClassVar[str] = "permission"


class NotFoundError(PaymentError):
    """The provider does not know the thing that was named."""

    __module__ = "tillbridge"
    kind: ClassVar[str] = "not_found"


class DeclinedError(PaymentError):
    """The payment was refused; no money moved."""

    __module__ = "tillbridge"
    kind: ClassVar[str] = "declined"


class ConflictError(PaymentError):
    """The thing named is not in a state that allows this."""

    __module__ = "tillbridge"
    kind: ClassVar[str] = "conflict"


class RateLimitedError(PaymentError):
    """Too many calls; the advice says how long to wait."""

    __module__ = "tillbridge"
    kind: ClassVar[str] = "rate_limited"


class ProviderFailureError(PaymentError):
    """The provider failed on its side."""

    __module__ = "tillbridge"
    kind: ClassVar[str] = "provider_failure"


class ProtocolError(PaymentError):
    """An answer came that cannot be understood."""

    __module__ = "tillbridge"
    kind: ClassVar[str] = "protocol"


class TransportError(PaymentError):
    """The connection could not be made or broke."""

    __module__ = "tillbridge"
    kind: ClassVar[str] = "transport"


class TimeoutError(PaymentError, builtins.TimeoutError):
    """The deadline passed."""

    __module__ = "tillbridge"
    kind: ClassVar[str] = "timeout"


class CancelledError(PaymentError):
    """The caller cancelled, and nothing had to be settled."""

    __module__ = "tillbridge"
    kind: ClassVar[str] = "cancelled"


class OutcomeUnknownError(PaymentError):
    """A call that moves money, or makes something that would be made twice, left this machine and
    its outcome is unknown: settle it, never repeat it.
    """

    __module__ = "tillbridge"
    kind: ClassVar[str] = "outcome_unknown"

    @property
    def attempt(self) -> Attempt:
        """What ``reconcile`` needs to find out."""
        assert self._attempt is not None
        return self._attempt


class InternalError(PaymentError):
    """A defect in this library."""

    __module__ = "tillbridge"
    kind: ClassVar[str] = "internal"


SHAPES: dict[str, object] = {
    "EventKind": {word.value: word for word in EventKind},
    "Outcome": {word.value: word for word in Outcome},
    "Event": (
        Event,
        (
            ("kind", None),
            ("provider", None),
            ("operation", None),
            ("try_number", None),
            ("elapsed", duration),
            ("http_status", None),
            ("request_id", None),
            ("request_bytes", None),
            ("response_bytes", None),
            ("wait", duration),
            ("error_kind", None),
            ("outcome", None),
        ),
    ),
    "FieldIssue": (
        FieldIssue,
        (
            ("field", None),
            ("reason", None),
        ),
    ),
    "RetryAdvice": {
        "never": (RetryAdviceNever, ()),
        "now": (RetryAdviceNow, ()),
        "after": (
            RetryAdviceAfter,
            (
                ("wait", duration),
            ),
        ),
    },
    "Attempt": (
        Attempt,
        (
            ("provider", None),
            ("operation", None),
            ("started_at", timestamp),
            ("amount", Decimal),
            ("currency", None),
            ("marker", None),
            ("original_transaction_id", None),
            ("refunded_before", Decimal),
            ("customer_id", None),
        ),
    ),
    "PaymentState": {word.value: word for word in PaymentState},
    "FormField": (
        FormField,
        (
            ("name", None),
            ("value", None),
        ),
    ),
    "NextAction": {
        "none": (NextActionNone, ()),
        "redirect": (
            NextActionRedirect,
            (
                ("url", None),
            ),
        ),
        "post_form": (
            NextActionPostForm,
            (
                ("url", None),
                ("fields", None),
                ("html", None),
            ),
        ),
        "show_qr_code": (
            NextActionShowQrCode,
            (
                ("code", None),
                ("app_link", None),
            ),
        ),
        "wait": (NextActionWait, ()),
    },
    "QrCode": (
        QrCode,
        (
            ("svg", None),
            ("png", None),
            ("terminal", None),
        ),
    ),
}

error = maker(
    {
        "invalid_request": InvalidRequestError,
        "authentication": AuthenticationError,
        "permission": PermissionError,
        "not_found": NotFoundError,
        "declined": DeclinedError,
        "conflict": ConflictError,
        "rate_limited": RateLimitedError,
        "provider_failure": ProviderFailureError,
        "protocol": ProtocolError,
        "transport": TransportError,
        "timeout": TimeoutError,
        "cancelled": CancelledError,
        "outcome_unknown": OutcomeUnknownError,
        "internal": InternalError,
    }
)

INPUTS: dict[str, object] = {
    "Attempt": {
        "provider": "plain",
        "operation": "plain",
        "started_at": "plain",
        "amount": "decimal",
        "currency": "plain",
        "marker": "plain",
        "original_transaction_id": "plain",
        "refunded_before": "decimal",
        "customer_id": "plain",
    },
    "FormField": {
        "name": "plain",
        "value": "plain",
    },
    "NextAction": {
        "none": {},
        "redirect": {
            "url": "plain",
        },
        "post_form": {
            "url": "plain",
            "fields": "[FormField]",
            "html": "plain",
        },
        "show_qr_code": {
            "code": "plain",
            "app_link": "plain",
        },
        "wait": {},
    },
}

TYPES = Types(SHAPES, error, INPUTS)
keep_kinds(TYPES, Attempt)
