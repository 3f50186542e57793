"""The line is cut in the middle of calls that write: nothing twice, and what is said is true."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

import pytest

import tillbridge
from support.effort import Effort
from support.line import NOWHERE, Cut, Line
from support.sandbox import Sandbox
from support.writes import WRITES, Write

# What `reconcile` finds again where the provider had acted.
FOUND = {
    "glance_grow.charge",
    "flowglad.refund_payment",
    "globiance_pay.initiate_pay_with_card",
    "globiance_pay.pay_with_card",
    "glase.commit",
    "glase.commit_reservation",
}


@dataclass
class Played:
    """How a call ended."""

    error: tillbridge.PaymentError | None
    times: int
    requested: int
    answered: int
    settled: str | None


class Scene:
    """One call that writes, on a line that can be cut."""

    def __init__(self, sandbox: Sandbox, write: Write, asynchronous: bool) -> None:
        self.sandbox, self.write, self.asynchronous = sandbox, write, asynchronous
        self.line = Line(sandbox.ready["url"])
        self.client = sandbox.client_of(write.provider, asynchronous, self.line.url)
        self.direct = sandbox.client_of(write.provider)
        self.turn = 0

    def play(self, cut: Cut, **arguments: Any) -> Played:
        """Makes the call with the line cut there, and fails unless what is said is true."""
        self.turn += 1
        self.sandbox.reset()
        given = self.write.prepare(self.sandbox, f"mark-{self.turn}")
        self.line.arm(cut)
        error = self._call({**given, **arguments})
        if error is not None and cut.part != "silence":
            self.line.settle()
        requested, answered = self.line.passed()
        self.line.arm(NOWHERE)
        times = self.write.carried_out(self.sandbox)
        played = Played(error, times, requested, answered, None)
        self._judge(f"{cut}: {played}", played)
        return played

    def _call(self, given: dict[str, Any]) -> tillbridge.PaymentError | None:
        call = getattr(self.client, self.write.operation)
        try:
            if self.asynchronous:
                asyncio.run(call(**given))
            else:
                call(**given)
        except tillbridge.PaymentError as error:
            return error
        return None

    def _judge(self, scene: str, played: Played) -> None:
        error, times = played.error, played.times
        assert times <= 1 or self.write.kind == "repeatable", scene
        if error is None:
            assert times >= 1, scene
            return
        if error.outcome is tillbridge.Outcome.NOT_SENT:
            assert times == 0, scene
        if error.attempt is not None:
            assert isinstance(error, tillbridge.OutcomeUnknownError), scene
            assert error.outcome is tillbridge.Outcome.UNKNOWN, scene
            # As another process would have it.
            stored = tillbridge.Attempt.from_json(error.attempt.to_json())
            played.settled = self._reconcile(stored)
        if played.settled == "found":
            assert times == 1, scene
        if played.settled == "not_found":
            # What only begins a payment may be there, as long as no money came of it.
            assert times == 0 or self.write.kind == "once", scene

    def _reconcile(self, attempt: tillbridge.Attempt) -> str | None:
        try:
            settled: str = self.direct.reconcile(attempt, deadline=0.5).type
        except (tillbridge.InvalidRequestError, tillbridge.TimeoutError):
            # What it does not settle it refuses; a look that takes too long tells nothing.
            return None
        return settled


@pytest.fixture(params=WRITES, ids=str)
def write(request: pytest.FixtureRequest) -> Write:
    write: Write = request.param
    return write


@pytest.fixture(params=[False, True], ids=["blocking", "asyncio"])
def scene(request: pytest.FixtureRequest, sandbox: Sandbox, write: Write) -> Iterator[Scene]:
    scene = Scene(sandbox, write, request.param)
    yield scene
    scene.line.stop()


def sample(whole: Played, choices: Random) -> list[Cut]:
    """Both ends and a place between, of the request and of the answer."""
    asked, told = whole.requested, whole.answered
    requests = [0, 1, choices.randrange(2, asked), asked]
    answers = [0, choices.randrange(1, told - 1), told - 1]
    return [Cut("request", at) for at in requests] + [Cut("answer", at) for at in answers]


def test_a_cut_line_moves_money_once_at_most_and_never_lies(scene: Scene) -> None:
    effort = Effort()
    choices = effort.choices(f"cuts {scene.write} {scene.asynchronous}")
    whole = scene.play(NOWHERE)
    assert whole.error is None
    ends = effort.ends(0, share=2 * len(WRITES))
    while True:
        played = [scene.play(cut) for cut in sample(whole, choices)]
        assert sum(one.error is not None for one in played) >= 3
        if str(scene.write) in FOUND:
            lost = [one for one in played if one.settled is not None and one.times == 1]
            assert all(one.settled == "found" for one in lost), lost
            assert lost or all(one.error is None for one in played if one.times == 1)
        if time.monotonic() >= ends:
            return


def test_silence_until_the_deadline_is_told_truly(scene: Scene) -> None:
    if scene.write.kind != "money":
        return
    whole = scene.play(NOWHERE)
    for at in (0, whole.requested // 2, whole.requested):
        played = scene.play(Cut("silence", at), deadline=0.1)
        # A commit whose last word is lost has its result all the same: it has been read before.
        may_end_well = at == whole.requested or (at > 0 and str(scene.write) == "glase.commit")
        assert played.error is not None or may_end_well
        if played.error is not None:
            assert played.error.outcome is not tillbridge.Outcome.ANSWERED


def test_nobody_listening_is_told_as_not_sent(scene: Scene) -> None:
    scene.line.stop()
    played = scene.play(NOWHERE)
    assert played.error is not None
    assert played.error.outcome is tillbridge.Outcome.NOT_SENT
    assert played.times == 0
