"""What the generated clients are built on; no operation of a provider is known here."""

from __future__ import annotations

import sys
from math import ceil

from tillbridge import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
    from datetime import timedelta
    from decimal import Decimal
    from logging import Logger
    from types import TracebackType
    from typing import Any, ClassVar

    from typing_extensions import Self

    from tillbridge._generated_common import Event

_DEBUG = 10


def hidden(text: str | _native.Secret) -> _native.Secret:
    """Hides a text, so that no local variable of this package shows it in a crash report."""
    return text if isinstance(text, _native.Secret) else _native.Secret(text)


def all_hidden(texts: Sequence[str | _native.Secret]) -> list[str | _native.Secret]:
    """Hides each of several texts."""
    return [hidden(text) for text in texts]


def conceal(kind: str, text: object) -> Any:
    """Hides the text of a card, which nobody reads back."""
    shape = getattr(_native, kind)
    return text if isinstance(text, shape) else shape(text)


def seal_record(kind: str, value: object) -> Any:
    """Puts a record, or several, out of the sight of crash reports: it may hold secrets."""
    return None if value is None else _native.Given(kind, value)


class Connection:
    """What both clients of a provider share."""

    _provider: ClassVar[str]

    @staticmethod
    def _load() -> _native.Types:
        raise NotImplementedError

    def __init__(self, observer: Callable[[Event], object] | None) -> None:
        self._types = self._load()
        self._observer = observer
        self._native: _native.Client | None = None

    @classmethod
    def _unconnected(cls) -> Connection:
        """Gives what the provider's functions need, which is no account."""
        connection = Connection.__new__(cls)
        Connection.__init__(connection, None)
        return connection

    def _invoke(self, function: str, request: dict[str, object]) -> Any:
        return _native.invoke(self._provider, function, request, self._types)

    def _connect(self, credentials: dict[str, object], options: dict[str, object]) -> None:
        self._native = _native.Client(self._provider, credentials, options, self._types)

    def _open(self) -> _native.Client:
        if self._native is None:
            raise RuntimeError("the client is closed")
        return self._native

    def __repr__(self) -> str:
        state = "closed " if self._native is None else ""
        return f"<{state}tillbridge.{type(self).__name__}>"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("a client holds a secret and is not pickled: make one in each process")

    def _refusal(self, operation: str, field: str, reason: str) -> BaseException:
        return self._types.refusal(self._provider, operation, field, reason)

    def _amount(
        self, operation: str, field: str, value: Decimal | int | str | None
    ) -> Decimal | str | None:
        if isinstance(value, float):
            raise self._refusal(operation, field, _native.FLOAT_RULE)
        if isinstance(value, bool):
            raise self._refusal(operation, field, _native.BOOL_RULE)
        return f"{value:d}" if isinstance(value, int) else value

    def _body(self, operation: str, field: str, value: str | bytes) -> str:
        if not isinstance(value, (bytes, bytearray, memoryview)):
            return value
        try:
            return str(value, "utf-8")
        except UnicodeDecodeError:
            raise self._refusal(operation, field, "must be UTF-8") from None

    def _milliseconds(
        self, operation: str, field: str, value: timedelta | float | None
    ) -> int | None:
        if value is None:
            return None
        seconds = value if isinstance(value, (int, float)) else value.total_seconds()
        # Not a number is not between any two numbers. Zero is refused by the core, in its words.
        if not 0 <= seconds < 1e15:
            raise self._refusal(operation, field, "must be more than zero seconds, and finite")
        return ceil(seconds * 1000)

    def _events(self) -> list[Event] | None:
        return None if self._observer is None and _logger() is None else []

    def _deliver(self, events: list[Event]) -> None:
        logger = _logger()
        for event in events:
            try:
                if logger is not None:
                    logger.debug("%s", _Line(event), extra={"event": event})
                if self._observer is not None:
                    self._observer(event)
            except Exception as failure:
                # What the call gave must reach the caller, whatever becomes of its events.
                _native.report(failure, self._observer)


class Client(Connection):
    """A client that blocks."""

    def _call(
        self, operation: str, request: dict[str, object], deadline: timedelta | float | None
    ) -> Any:
        limit = self._milliseconds(operation, "deadline", deadline)
        events = self._events()
        # Not kept in a variable: an error remembers it, and with it a closed client's connections.
        if events is None:
            return self._open().call(operation, request, limit, None)
        try:
            return self._open().call(operation, request, limit, events)
        finally:
            self._deliver(events)

    def _walk(
        self, operation: str, request: dict[str, object], deadline: timedelta | float | None
    ) -> Iterator[Any]:
        while True:
            batch = self._call(operation, request, deadline)
            yield from batch["items"]
            if batch["cursor"] is None:
                return
            request = {**request, "cursor": batch["cursor"]}

    def close(self) -> None:
        """Lets go of the connections; calls that run end as they would."""
        self._native = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(Connection):
    """A client for asyncio, on any event loop, and on several at once."""

    def __init__(self, observer: Callable[[Event], object] | None) -> None:
        super().__init__(observer)
        from tillbridge import _loops

        self._start = _loops.call

    def _call(
        self, operation: str, request: dict[str, object], deadline: timedelta | float | None
    ) -> Coroutine[Any, Any, Any]:
        limit = self._milliseconds(operation, "deadline", deadline)
        events = self._events()
        call = self._start(self._open(), operation, request, limit, events)
        return call if events is None else self._watched(call, events)

    async def _watched(self, call: Coroutine[Any, Any, Any], events: list[Event]) -> Any:
        try:
            return await call
        finally:
            self._deliver(events)

    async def _walk(
        self, operation: str, request: dict[str, object], deadline: timedelta | float | None
    ) -> AsyncIterator[Any]:
        while True:
            batch = await self._call(operation, request, deadline)
            for item in batch["items"]:
                yield item
            if batch["cursor"] is None:
                return
            request = {**request, "cursor": batch["cursor"]}

    async def close(self) -> None:
        """Lets go of the connections; calls that run end as they would."""
        self._native = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


_cached_logger: Logger | None = None


def _logger() -> Logger | None:
    """Gives the logger when somebody listens: without `logging` imported nobody can."""
    global _cached_logger
    logger = _cached_logger
    if logger is None:
        logging = sys.modules.get("logging")
        if logging is None:
            return None
        logger = _cached_logger = logging.getLogger("tillbridge")
    return logger if logger.isEnabledFor(_DEBUG) else None


class _Line:
    """An event as one line of a log, made only if it is written."""

    def __init__(self, event: Event) -> None:
        self._event = event

    def __str__(self) -> str:
        event = self._event
        known = {
            "HTTP": event.http_status,
            "request": event.request_id,
            "wait": event.wait,
            "error": event.error_kind,
            "outcome": event.outcome,
        }
        facts = "".join(f", {name} {value}" for name, value in known.items() if value is not None)
        elapsed = event.elapsed.total_seconds()
        return (
            f"{event.provider}.{event.operation} {event.kind}: "
            f"try {event.try_number}, {elapsed:.3f} s{facts}"
        )
