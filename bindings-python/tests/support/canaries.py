"""Secrets that are looked for afterwards, and every way in which something is printed."""

from __future__ import annotations

import contextlib
import copy
import dataclasses
import inspect
import json
import pickle
import pprint
import re
import traceback
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Any

import tillbridge

PACKAGE = str(Path(tillbridge.__file__).parent)
KINDS = ("CardVerificationValue", "CardNumber", "Secret")
# A shorter text stands in others by chance.
SHORTEST = 8
# Times, sizes, threads and lines of source, whose digits can be a verification value's by chance.
CHANCE = re.compile(
    r"""datetime\.\w+\([^()]*\)
    | \d{4}-\d\d-\d\dT[\d:.]+
    | \d+\.\d+[ ]s\b
    | bytes\W{1,4}\d+
    | line[ ]\d+
    | \.\w+:\d+(:\d+)?
    | \(\d+\)[ ]panicked""",
    re.VERBOSE,
)


def _annotations() -> Iterator[tuple[str, str]]:
    for name in dir(tillbridge):
        thing = getattr(tillbridge, name)
        if dataclasses.is_dataclass(thing):
            for field in dataclasses.fields(thing):
                yield field.name, str(field.type)
        members = inspect.getmembers(thing) if inspect.isclass(thing) else [(name, thing)]
        for _, function in members:
            if inspect.isfunction(function):
                for parameter in inspect.signature(function).parameters.values():
                    yield parameter.name, str(parameter.annotation)


SECRET_INPUTS = {
    name: kind
    for name, annotation in _annotations()
    if "str" in annotation.replace("tillbridge", "")
    for kind in KINDS
    if re.search(rf"\b{kind}\b", annotation)
}
"""The names of inputs that are secrets, with their kinds, as the package declares them."""


class Canaries:
    """Puts its own secrets into inputs, and remembers every secret that it meets."""

    def __init__(self, choices: Random, ordinary: str) -> None:
        """Takes texts that occur anyway, so that no canary is one of them."""
        self.needles: set[str] = set()
        digits = "4" + "".join(choices.choice("0123456789") for _ in range(14))
        self._card = digits + _check_digit(digits)
        self._cvv = next(
            text
            for text in iter(lambda: str(choices.randrange(2100, 9999)), None)
            if text not in ordinary
        )

    def planted(self, value: Any, kind: str | None = None) -> Any:
        """The same input with canaries for its secrets."""
        if isinstance(value, Mapping):
            return {
                name: self.planted(item, SECRET_INPUTS.get(name)) for name, item in value.items()
            }
        if isinstance(value, list):
            return [self.planted(item, kind) for item in value]
        if not isinstance(value, str) or kind is None:
            return value
        if kind == "CardNumber" and value.isdigit() and _check_digit(value[:-1]) == value[-1]:
            value = self._card
        if kind == "CardVerificationValue" and re.fullmatch(r"\d{3,4}", value):
            value = self._cvv
        self.remember(value)
        return value

    def remember(self, secret: str) -> None:
        """Looks for this text from now on."""
        if len(secret) >= SHORTEST or secret == self._cvv:
            self.needles.add(secret)

    def remember_request(self, request: bytes) -> None:
        """Looks for the keys and signatures in the head of a request."""
        head = request.partition(b"\r\n\r\n")[0].decode()
        for name, value in re.findall(r"(?m)^([\w-]+): *(.*?)\r?$", head):
            if name.lower() in ("authorization", "api-key", "sign"):
                self.remember(value.removeprefix("Bearer "))

    def remember_result(self, value: Any) -> None:
        """Looks for the secrets in a result."""
        if isinstance(value, tillbridge.Secret):
            self.remember(value.reveal())
        elif isinstance(value, (tuple, list)):
            for item in value:
                self.remember_result(item)
        elif dataclasses.is_dataclass(value):
            for field in dataclasses.fields(value):
                self.remember_result(getattr(value, field.name))

    def leaks(self, texts: list[str]) -> list[str]:
        """The secrets that stand in any of the texts, with what is around them."""
        whole = "\n".join(texts)
        without_chance = CHANCE.sub("", whole)
        found = []
        for needle in self.needles:
            text, pattern = whole, re.escape(needle)
            if len(needle) < SHORTEST:
                text, pattern = without_chance, rf"(?<!\w){pattern}(?!\w)"
            for match in re.finditer(pattern, text):
                around = slice(max(match.start() - 80, 0), match.end() + 80)
                found.append(f"{needle!r} in {text[around]!r}")
        return found


def _check_digit(digits: str) -> str:
    """The last digit of a card number, by the formula of Luhn."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) * (2 - place % 2)
        total += doubled - 9 * (doubled > 9)
    return str(-total % 10)


def printed(value: Any) -> list[str]:
    """Every text that a value turns up in, wherever programs print and keep values."""
    texts = [repr(value), str(value), f"{value}", f"{value!a}", pprint.pformat(value)]
    texts.append(repr(_attributes(value)))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        members = dataclasses.asdict(value)
        texts += [repr(members), repr(dataclasses.astuple(value))]
        texts.append(json.dumps(_with_text_keys(members), default=str))
        texts.append(repr(dataclasses.replace(value)))
    if hasattr(value, "to_json"):
        try:
            texts.append(value.to_json())
        except tillbridge.InvalidRequestError as refused:
            texts.append(str(refused))
    texts.append(json.dumps([value], default=str))
    with contextlib.suppress(TypeError):
        texts.append(repr(copy.deepcopy(value)))
    for protocol in (0, pickle.HIGHEST_PROTOCOL):
        try:
            texts.append(pickle.dumps(value, protocol).decode("latin-1"))
        except TypeError as refused:
            texts.append(str(refused))
    return texts


def printed_error(error: BaseException) -> list[str]:
    """An error as logs, crash reporters and queues of jobs keep it."""
    texts = printed(error)
    texts += [repr(error.args), json.dumps(vars(error), default=repr)]
    attempt = getattr(error, "attempt", None)
    if attempt is not None:
        texts += printed(attempt)
    traces: list[TracebackType | None] = []
    chain: BaseException | None = error
    while chain is not None:
        traces.append(chain.__traceback__)
        # The tests' own frames hold the canaries.
        chain.__traceback__ = _within_package(chain.__traceback__)
        chain = chain.__cause__ or chain.__context__
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    texts += report.format()
    return texts


def _within_package(trace: TracebackType | None) -> TracebackType | None:
    while trace is not None and PACKAGE not in trace.tb_frame.f_code.co_filename:
        trace = trace.tb_next
    return trace


def _attributes(value: Any) -> dict[str, Any]:
    return dict(getattr(value, "__dict__", {}))


def _with_text_keys(members: Any) -> Any:
    if isinstance(members, dict):
        return {str(name): _with_text_keys(item) for name, item in members.items()}
    if isinstance(members, (list, tuple)):
        return [_with_text_keys(item) for item in members]
    return members
