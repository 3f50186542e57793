"""What all errors have in common."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, ClassVar

    from tillbridge._generated_common import Attempt, FieldIssue, Outcome, RetryAdvice


class PaymentError(Exception):
    """Why an operation did not give a result.

    Its subclasses are the kinds; ``str(error)`` is one line that support staff can act on, without
    secrets.

    Attributes:
        kind: Name of the kind, the same in every language.
        provider: Provider, such as ``glance_grow``.
        operation: Operation, such as ``charge``; ``new`` while a client is made.
        outcome: Whether the call reached the provider, and whether its word is known.
        http_status: HTTP status of the answer, if one came.
        provider_code: The provider's own code for the failure.
        request_id: The provider's id of the request.
        transaction_id: The provider's id of the transaction, when the answer named one.
        field: The request's field that breaks a rule.
        reason: What went wrong, in one sentence.
        issues: What the provider found wrong, field by field.
        retry: When the same call may be made again.
        raw: The answer's text with secrets and card numbers taken out, at most 64 KiB.
    """

    __module__ = "tillbridge"

    kind: ClassVar[str] = ""

    provider: str
    operation: str
    outcome: Outcome
    http_status: int | None
    provider_code: str | None
    request_id: str | None
    transaction_id: str | None
    field: str | None
    reason: str
    issues: tuple[FieldIssue, ...]
    retry: RetryAdvice
    raw: str | None

    def __init__(
        self,
        reason: str,
        *,
        provider: str,
        operation: str,
        outcome: Outcome,
        http_status: int | None = None,
        provider_code: str | None = None,
        request_id: str | None = None,
        transaction_id: str | None = None,
        field: str | None = None,
        issues: tuple[FieldIssue, ...] = (),
        retry: RetryAdvice | None = None,
        raw: str | None = None,
        attempt: Attempt | None = None,
        text: str | None = None,
    ) -> None:
        """Makes an error; programs need this only in their own tests."""
        from tillbridge._generated_common import RetryAdviceNever

        super().__init__(text or reason)
        self.provider = provider
        self.operation = operation
        self.outcome = outcome
        self.http_status = http_status
        self.provider_code = provider_code
        self.request_id = request_id
        self.transaction_id = transaction_id
        self.field = field
        self.reason = reason
        self.issues = issues
        self.retry = retry or RetryAdviceNever()
        self.raw = raw
        self._attempt = attempt

    @property
    def attempt(self) -> Attempt | None:
        """What ``reconcile`` needs to find out, when the outcome of a money call is unknown."""
        return self._attempt

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.args, self.__dict__)


def _restored(
    kind: type[PaymentError], args: tuple[object, ...], members: dict[str, object]
) -> PaymentError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(members)
    return error


def maker(
    kinds: Mapping[str, type[PaymentError]],
) -> Callable[[dict[str, Any]], PaymentError]:
    """Gives the function that makes the exception of an error's members."""

    def error(members: dict[str, Any]) -> PaymentError:
        kind = kinds[members["kind"]]
        attempt, text = members.get("attempt"), members["text"]
        return kind(attempt=attempt, text=text, **members["context"])

    return error
