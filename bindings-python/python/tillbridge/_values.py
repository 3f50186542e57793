"""What results are made of besides plain values."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from tillbridge._native import Types

if TYPE_CHECKING:
    from typing_extensions import Self


class Word(str, Enum):
    """A closed set of words; each is equal to its text."""

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        return str.__format__(self, spec)


class OpenEnum(Word):
    """Words that a provider may add to; one that is not documented is kept as it came."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, str):
            return None
        word = str.__new__(cls, value)
        word._name_ = word._value_ = value
        return word

    @property
    def is_documented(self) -> bool:
        """Whether the provider's documentation names this word."""
        return self._name_ in type(self).__members__

    def __repr__(self) -> str:
        if self.is_documented:
            return super().__repr__()
        return f"{type(self).__name__}({self._value_!r})"


_Open = TypeVar("_Open", bound=OpenEnum)


class _Words(dict[str, _Open]):
    def __init__(self, kind: type[_Open]) -> None:
        super().__init__({word.value: word for word in kind})
        self._kind = kind

    def __missing__(self, word: str) -> _Open:
        return self._kind(word)


def words_of(kind: type[_Open]) -> Callable[[str], _Open]:
    """Gives the reader of an open enum."""
    return _Words(kind).__getitem__


class Texts(dict[str, str]):
    """Texts by name, which do not change, so that what holds them can be hashed."""

    def __hash__(self) -> int:  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride]
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[Any, ...]:
        return Texts, (dict(self),)

    def _fixed(self, *_: object, **__: object) -> Any:
        raise TypeError("what a result holds does not change")

    __setitem__ = __delitem__ = __ior__ = _fixed
    clear = pop = popitem = _fixed
    setdefault = update = _fixed  # pyright: ignore[reportAssignmentType]


def timestamp(text: str) -> datetime:
    """Reads RFC 3339 text in UTC, to the microsecond."""
    return datetime.fromisoformat(f"{text[:19]}.{text[20:-1]:0<6.6}+00:00")


def timestamp_or_none(text: str) -> datetime | None:
    """Reads RFC 3339 text in UTC; Python has no instants before the year 1."""
    try:
        return timestamp(text)
    except ValueError:
        return None


def duration(milliseconds: int) -> timedelta:
    """Reads whole milliseconds."""
    return timedelta(milliseconds=milliseconds)


_Read = TypeVar("_Read")


def each_of(read: Callable[[Any], _Read]) -> Callable[[Iterable[Any]], tuple[_Read, ...]]:
    """Gives the reader of several."""
    return lambda items: tuple(read(item) for item in items)


def hide_members(record: object, **kinds: Callable[[Any], object]) -> None:
    """Turns texts of a new record into secrets, so that no print of it shows them."""
    for name, kind in kinds.items():
        text = getattr(record, name)
        if isinstance(text, str):
            object.__setattr__(record, name, kind(text))


_types_of: dict[type, tuple[Types, str]] = {}


class Kept:
    """A record that is kept as JSON text between processes."""

    def to_json(self) -> str:
        """Writes the record as JSON; it holds no secret.

        Raises:
            InvalidRequestError: A member is of no use to any language, such as a float amount.
        """
        types, kind = _types(type(self))
        return types.store(kind, self)

    @classmethod
    def from_json(cls, text: str) -> "Self":
        """Reads what ``to_json`` wrote, here or in another language.

        Raises:
            InvalidRequestError: The text is not of this record.
        """
        types, kind = _types(cls)
        record: Self = types.restore(kind, text)
        return record


def _types(kind: type) -> tuple[Types, str]:
    return next(_types_of[base] for base in kind.__mro__ if base in _types_of)


def keep_kinds(types: Types, *kinds: type[Kept]) -> None:
    """Says how records that are kept are made."""
    for kind in kinds:
        _types_of[kind] = types, kind.__name__
