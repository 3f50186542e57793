"""The shared cases: reading them, comparing what came with what they expect, and who passed."""

from __future__ import annotations

import base64
import dataclasses
import json
import re
import traceback
from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from enum import Enum
from pathlib import Path
from types import FunctionType
from typing import Any

import tillbridge
from support.sandbox import ROOT, client_of

FIXTURES = ROOT / "tests/fixtures"
FUNCTIONS = {
    name for name in dir(tillbridge) if isinstance(getattr(tillbridge, name), FunctionType)
}
STORED = [
    kind
    for name in dir(tillbridge)
    if isinstance(kind := getattr(tillbridge, name), type) and hasattr(kind, "from_json")
]
ERRORS = {
    error.kind: error
    for name in dir(tillbridge)
    if isinstance(error := getattr(tillbridge, name), type)
    and issubclass(error, tillbridge.PaymentError)
}
TIMES = {
    field.name
    for name in dir(tillbridge)
    if dataclasses.is_dataclass(kind := getattr(tillbridge, name))
    for field in dataclasses.fields(kind)
    if "datetime.datetime" in str(field.type)
}
BYTES = {
    field.name
    for name in dir(tillbridge)
    if dataclasses.is_dataclass(kind := getattr(tillbridge, name))
    for field in dataclasses.fields(kind)
    if field.type is bytes
}
DURATIONS = {
    "checkout_duration",
    "connect_timeout",
    "deadline",
    "future_tolerance",
    "poll_interval",
    "tolerance",
}


@dataclasses.dataclass(frozen=True)
class Case:
    """A file of `tests/fixtures`."""

    provider: str
    name: str
    content: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.provider}/{self.name}"

    @property
    def steps(self) -> list[dict[str, Any]]:
        steps: list[dict[str, Any]] = self.content["steps"]
        return steps

    def client(self, asynchronous: bool) -> Any:
        return client_of(self.provider, asynchronous)

    def arguments(self, url: str) -> dict[str, Any]:
        """The client's arguments, with the replay server's URL unless the case names one."""
        client = self.content["client"]
        return flat(client["credentials"], {"base_url": url, **client["options"]})


def flat(credentials: Mapping[str, Any], options: Mapping[str, Any]) -> dict[str, Any]:
    """Credentials and options as a client takes them."""
    both = {**credentials, **options}
    durations = {
        name: timedelta(milliseconds=value) for name, value in both.items() if name in DURATIONS
    }
    return {**both, **durations}


def load() -> list[Case]:
    """Reads every case."""
    paths = sorted(FIXTURES.glob("*/*.json"))
    return [Case(path.parent.name, path.stem, json.loads(path.read_text())) for path in paths]


def arguments(step: Mapping[str, Any], previous: Exception | None) -> dict[str, Any]:
    """The keyword arguments of a step."""
    given = dict(step["input"])
    if step["call"] != "new":
        given = flat(given, {})
    if given.get("attempt") == "$previous":
        assert isinstance(previous, tillbridge.OutcomeUnknownError)
        given["attempt"] = previous.attempt
    return {name: restored(name, value) for name, value in given.items()}


def restored(name: str, value: Any) -> Any:
    """A record that programs store, as it comes back from its text; bytes for their base64."""
    if isinstance(value, list):
        return [restored("", item) for item in value]
    if isinstance(value, dict):
        for kind in STORED:
            if kind.__name__.lower().endswith(name or "-"):
                return kind.from_json(json.dumps(value))
        return {name: restored(name, item) for name, item in value.items()}
    if name in BYTES and isinstance(value, str):
        return base64.b64decode(value)
    return value


def compare(step: Mapping[str, Any], value: Any, items: list[Any], error: Exception | None) -> None:
    """Holds what a step gave against what its case expects."""
    expected = step["expect"]
    if "error" in expected:
        assert isinstance(error, tillbridge.PaymentError), f"no error came, but {value!r}"
        compare_error(expected["error"], error)
    elif error is not None:
        raise error
    if "items" in expected:
        assert [plain(item) for item in items] == expected_plain(expected["items"])
    if "value" in expected:
        got, wanted = plain(value), expected_plain(expected["value"])
        for name in expected.get("$ignore", ()):
            assert getattr(value, name) is not None
            got.pop(name, None)
        assert got == wanted


def compare_error(expected: Mapping[str, Any], error: tillbridge.PaymentError) -> None:
    """Holds an error against the members that its case names."""
    assert type(error) is ERRORS[expected["kind"]]
    for name, wanted in expected.items():
        if name == "$excludes":
            printed = everything_printed(error)
            for text in wanted:
                assert text not in printed
            continue
        got = plain(getattr(error, name))
        wanted = expected_plain(wanted)
        if name == "attempt" and wanted is not None:
            got.pop("started_at")
            wanted.pop("started_at", None)
        # A list without members stands for one that is absent.
        assert (got or None) == (wanted or None), name


def everything_printed(error: tillbridge.PaymentError) -> str:
    """All texts that an error can turn up in."""
    texts = [str(error), repr(error), repr(vars(error)), repr(error.args)]
    texts += traceback.TracebackException.from_exception(error, capture_locals=False).format()
    if error.attempt is not None:
        texts += [repr(error.attempt), error.attempt.to_json()]
    return "\n".join(texts)


def plain(value: Any) -> Any:
    """A value as its case would write it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tillbridge.Secret):
        return value.reveal()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, timedelta):
        return value // timedelta(milliseconds=1)
    if isinstance(value, datetime):
        return milliseconds(value)
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if dataclasses.is_dataclass(value):
        members = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        tag = getattr(value, "type", None)
        return present({"type": tag, **{name: plain(item) for name, item in members.items()}})
    return value


def expected_plain(value: Any, name: str = "") -> Any:
    """What a case writes, with instants as numbers and without what is absent."""
    if isinstance(value, list):
        return [expected_plain(item) for item in value]
    if isinstance(value, dict):
        return present({name: expected_plain(item, name) for name, item in value.items()})
    if name in TIMES and value is not None:
        # Python 3.10 reads neither `Z` nor other than three or six digits of a second.
        text = re.sub(r"\.(\d+)", lambda digits: f".{digits[1]:0<6.6}", value)
        return milliseconds(datetime.fromisoformat(text.replace("Z", "+00:00")))
    return value


def milliseconds(instant: datetime) -> int:
    """An instant to the millisecond."""
    return round(instant.timestamp() * 1000)


def present(members: Mapping[str, Any]) -> dict[str, Any]:
    """Members without `raw` and without those that are absent."""
    return {
        name: value
        for name, value in members.items()
        if name != "raw" and value is not None and value != []
    }


class Coverage:
    """The cases that passed, by column."""

    def __init__(self) -> None:
        self._passed: dict[str, list[dict[str, Any]]] = {}

    def passed(self, column: str, case: Case) -> None:
        operations = list(dict.fromkeys(step["call"] for step in case.steps))
        self._passed.setdefault(column, []).append({"case": str(case), "operations": operations})

    def write(self, folder: Path) -> None:
        for column, cases in self._passed.items():
            folder.mkdir(parents=True, exist_ok=True)
            text = json.dumps(sorted(cases, key=lambda entry: entry["case"]), indent=1)
            (folder / f"{column}.json").write_text(text + "\n")
