"""No secret of any operation is printed anywhere, whatever becomes of the call."""

from __future__ import annotations

import asyncio
import copy
import dataclasses
import datetime
import io
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from inspect import isawaitable
from random import Random
from typing import Any

import pytest

import tillbridge
from support.canaries import SECRET_INPUTS, Canaries, printed, printed_error
from support.cases import FIXTURES, FUNCTIONS, Case, arguments, flat, load
from support.effort import Effort
from support.mirror import Answer, Mirror, close, echo, recorded
from support.sandbox import client_of

SOON = 200
# What some call of an operation that would succeed is answered instead.
FAULTS: dict[str, Answer] = {
    f"{status} {kind}": echo(status, kind)
    for status in (200, 400, 402, 500)
    for kind in ("json", "text", "html", "soap")
} | {"no answer": close}


def operation_of(case: Case) -> str:
    return f"{case.provider}.{case.name.partition('.')[0]}"


def by_operation() -> dict[str, list[Case]]:
    cases = defaultdict(list)
    for case in load():
        cases[operation_of(case)].append(case)
    return cases


CASES = by_operation()


@pytest.fixture(scope="module")
def mirror() -> Iterator[Mirror]:
    mirror = Mirror()
    yield mirror
    mirror.stop()


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    root.setLevel(level)


class Run:
    """A case played with canaries, and all that was printed on the way."""

    def __init__(self, case: Case, mirror: Mirror, choices: Random) -> None:
        self.case, self.mirror = case, mirror
        self.canaries = Canaries(choices, repr(case.content))
        self.texts: list[str] = []
        self.events: list[tillbridge.Event] = []
        self.outcomes: list[str] = []

    def steps(self) -> Iterator[dict[str, Any]]:
        for step in self.case.steps:
            yield self.canaries.planted(copy.deepcopy(step))

    def client(self, asynchronous: bool) -> Any:
        content = self.canaries.planted(self.case.content["client"])
        options = {"base_url": self.mirror.url, **content["options"], "retries": 0}
        # What waits for another answer waits in vain.
        options["deadline"] = min(options.get("deadline", SOON), SOON)
        given = flat(content["credentials"], options)
        client = client_of(self.case.provider, asynchronous)(**given, observer=self.events.append)
        self.texts += [repr(client), str(client), repr(vars(client)), repr(client._native)]
        return client

    def made(self, asynchronous: bool, step: dict[str, Any]) -> Any:
        given = step["input"]
        options = flat(given["credentials"], given.get("options", {}))
        return client_of(self.case.provider, asynchronous)(**options)

    def goes_on(self, step: dict[str, Any], error: BaseException | None) -> bool:
        """Whether the step before left what this one needs."""
        needed = step["input"].get("attempt") == "$previous"
        return not needed or isinstance(error, tillbridge.OutcomeUnknownError)

    def ended(self, value: Any, error: BaseException | None) -> None:
        if error is None:
            self.canaries.remember_result(value)
            self.texts += printed(value)
            self.outcomes.append("value")
        else:
            self.texts += printed_error(error)
            logging.getLogger("shop").error("the order failed", exc_info=error)
            self.outcomes.append(getattr(error, "kind", ""))

    def blocking(self) -> None:
        client: Any = None
        error: tillbridge.PaymentError | None = None
        for step in self.steps():
            if not self.goes_on(step, error):
                return
            given = {} if step["call"] == "new" else arguments(step, error)
            value, error = None, None
            try:
                if step["call"] == "new":
                    value = self.made(False, step)
                elif step["call"] in FUNCTIONS:
                    value = getattr(tillbridge, step["call"])(**given)
                else:
                    client = client or self.client(False)
                    value = getattr(client, step["call"])(**given)
                    value = list(value) if isinstance(value, Iterator) else value
            except tillbridge.PaymentError as caught:
                error = caught
            self.ended(value, error)

    async def on_a_loop(self) -> None:
        client: Any = None
        error: tillbridge.PaymentError | None = None
        for step in self.steps():
            if not self.goes_on(step, error):
                return
            given = {} if step["call"] == "new" else arguments(step, error)
            value, error = None, None
            try:
                if step["call"] == "new":
                    value = self.made(True, step)
                elif step["call"] in FUNCTIONS:
                    value = getattr(tillbridge, step["call"])(**given)
                else:
                    client = client or self.client(True)
                    value = getattr(client, step["call"])(**given)
                    if isinstance(value, AsyncIterator):
                        value = [item async for item in value]
                    elif isawaitable(value):
                        value = await value
            except tillbridge.PaymentError as caught:
                error = caught
            self.ended(value, error)

    def check(self, log: io.StringIO, name: str) -> None:
        for event in self.events:
            self.texts += printed(event)
        for request in self.mirror.requests:
            self.canaries.remember_request(request)
        self.texts.append(log.getvalue())
        leaks = self.canaries.leaks(self.texts)
        assert not leaks, (str(self.case), name, leaks[:5])
        log.seek(0)
        log.truncate()


def answers_of(case: Case) -> list[Answer]:
    exchanges = [one for step in case.steps for one in step.get("exchanges", ())]
    return [recorded(one, FIXTURES / case.provider) for one in exchanges]


def play(run: Run, asynchronous: bool) -> None:
    if asynchronous:
        asyncio.run(run.on_a_loop(), debug=True)
    else:
        run.blocking()


def chosen(cases: list[Case], choices: Random, soak: bool) -> list[Case]:
    """All cases in the long form; else one of each kind."""
    if soak:
        return cases
    kinds = defaultdict(list)
    for case in cases:
        kinds[case.name.partition(".")[2].partition("-")[0]].append(case)
    return [case for kind in kinds.values() for case in choices.sample(kind, 1)]


@pytest.mark.parametrize("operation", CASES)
def test_what_a_provider_was_seen_to_answer_shows_nothing(
    operation: str, mirror: Mirror, log: io.StringIO, capfd: pytest.CaptureFixture[str]
) -> None:
    effort = Effort()
    choices = effort.choices(f"canaries {operation}")
    seen = set()
    for number, case in enumerate(chosen(CASES[operation], choices, effort.soak is not None)):
        mirror.play(answers_of(case))
        run = Run(case, mirror, choices)
        play(run, asynchronous=bool(number % 2))
        run.check(log, "recorded")
        seen.update(run.outcomes)
    out, errors = capfd.readouterr()
    assert not run.canaries.leaks([out, errors])
    assert seen


@pytest.mark.parametrize("operation", CASES)
def test_an_answer_that_holds_the_whole_request_shows_nothing(
    operation: str, mirror: Mirror, log: io.StringIO, capfd: pytest.CaptureFixture[str]
) -> None:
    effort = Effort()
    choices = effort.choices(f"echoes {operation}")
    good = [
        case
        for case in CASES[operation]
        if "error" not in case.steps[-1]["expect"] and case.steps[-1].get("exchanges")
    ]
    soak = effort.soak is not None
    faults = list(FAULTS) if soak else choices.sample(list(FAULTS), 6)
    for number, name in enumerate(faults):
        for case in good if soak else choices.sample(good, min(1, len(good))):
            answers = answers_of(case)
            mirror.play(answers[: choices.randrange(len(answers))], always=FAULTS[name])
            run = Run(case, mirror, choices)
            play(run, asynchronous=bool(number % 2))
            run.check(log, name)
    out, errors = capfd.readouterr()
    if good:
        assert not run.canaries.leaks([out, errors])


def test_inputs_show_nothing() -> None:
    canaries = Canaries(Effort().choices("inputs"), "")
    secretive = 0
    for name in dir(tillbridge):
        kind = getattr(tillbridge, name)
        if not dataclasses.is_dataclass(kind) or not isinstance(kind, type):
            continue
        fields = {
            field.name: str(field.type).replace("tillbridge", "")
            for field in dataclasses.fields(kind)
        }
        taken = [name for name in fields if name in SECRET_INPUTS and "str" in fields[name]]
        given = {name: canaries.planted("canary-of-an-input", "Secret") for name in taken}
        made = kind(**{**dict.fromkeys(fields), **given})
        assert not canaries.leaks(printed(made)), name
        secretive += len(taken) > 0
    assert secretive >= 3


def test_a_leak_would_be_seen() -> None:
    canaries = Canaries(Effort().choices("leak"), "")
    planted = canaries.planted(
        {
            "card_number": "4444333322221111",
            "card_cvv_number": "123",
            "api_key": "canary-key",
            "card": {"number": "4444333322221111"},
        }
    )
    assert planted["card_number"] == planted["card"]["number"] != "4444333322221111"
    assert len(canaries.needles) == 3
    for secret in (planted["card_number"], planted["card_cvv_number"], "canary-key"):
        assert len(canaries.leaks([f"it was {secret}, and more"])) == 1
        assert canaries.leaks(printed_error(ValueError(secret)))
    digits = planted["card_cvv_number"]
    assert not canaries.leaks(["nothing", f"1{digits}"])
    for chance in (
        f"timedelta={datetime.timedelta(microseconds=int(digits))!r}",
        f"request_bytes={digits}",
        f'"response_bytes": {digits}, ',
        f'File "shop.py", line {digits}, in pay',
        f"at Python/ceval.c:{digits}:30",
        f"thread 'tillbridge-io' ({digits}) panicked at core/src/lib.rs:{digits}:5:",
    ):
        assert not canaries.leaks([chance]), chance
    link = "http://127.0.0.1:4381/pay/canary"
    canaries.remember(link)
    assert len(canaries.leaks([f"it was {link}"])) == 1
