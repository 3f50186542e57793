"""The compiled module; private to the package."""

from asyncio import Future
from collections.abc import Callable, Mapping
from typing import Any, final

@final
class Secret:
    """A text that is never printed or pickled: keys, passwords, card tokens.

    ``repr``, ``str`` and f-strings show ``[redacted]``; the text is in no attribute, and this copy
    of it is wiped when the object goes.
    """

    def __new__(cls, text: str, /) -> Secret: ...
    def reveal(self) -> str:
        """Gives the text itself, for the place that has to send it."""
    def __hash__(self) -> int: ...
    def __copy__(self) -> Secret: ...
    def __deepcopy__(self, memo: object, /) -> Secret: ...

@final
class CardNumber:
    """A card number, never readable back, never printed and never pickled."""

    def __new__(cls, text: str, /) -> CardNumber: ...
    def __hash__(self) -> int: ...

@final
class CardVerificationValue:
    """The verification value of a card (CVV, CVC), never readable back, printed or pickled."""

    def __new__(cls, text: str, /) -> CardVerificationValue: ...
    def __hash__(self) -> int: ...

@final
class Given:
    def __new__(cls, kind: str, value: object) -> Given: ...

@final
class Types:
    def __new__(
        cls,
        shapes: Mapping[str, object],
        error: Callable[[dict[str, Any]], BaseException],
        inputs: Mapping[str, object],
    ) -> Types: ...
    def refusal(self, provider: str, operation: str, field: str, reason: str) -> BaseException: ...
    def restore(self, record: str, text: str) -> Any: ...
    def store(self, record: str, value: object) -> str: ...

@final
class Client:
    def __new__(
        cls, provider: str, credentials: object, options: object, types: Types
    ) -> Client: ...
    def call(
        self, operation: str, request: object, deadline: int | None, events: list[Any] | None
    ) -> Any: ...
    def start(
        self,
        operation: str,
        request: object,
        deadline: int | None,
        events: list[Any] | None,
        future: Future[Any],
        completions: Completions,
    ) -> Task: ...

@final
class Completions:
    def __new__(cls, wake: Callable[[], object] | None = None) -> Completions: ...
    def fileno(self) -> int: ...
    def drain(self) -> None: ...

@final
class Task:
    def cancel(self, future: Future[Any] | None = None) -> None: ...

FLOAT_RULE: str
BOOL_RULE: str

def invoke(provider: str, function: str, request: object, types: Types) -> Any: ...
def report(failure: BaseException, origin: object) -> None: ...
