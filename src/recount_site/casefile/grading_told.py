"""How the grade of an incident came about: what was proposed, what people signed, set and took back, in one order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from recount.publish import GradeAct, GradeEvent
from recount.records import Grade, GradeProposal, Judgement, JudgementKind

from .current import CurrentCase
from .naming import follow
from .proposing import GradeStep, steps_of
from .standing import snapshot_of

#: what is said of a person who named no role
DEFAULT_ROLE = "reviewer"
_ABOUT_GRADES = frozenset({JudgementKind.SIGN_OFF, JudgementKind.WITHDRAW_SIGN_OFF, JudgementKind.OVERRIDE_GRADE})


class Gradings:
    """The histories of a case's grades, by code."""

    def __init__(self, now: CurrentCase) -> None:
        self._redirects = now.redirects
        self._proposals: dict[str, list[GradeProposal]] = defaultdict(list)
        self._judgements: dict[str, list[Judgement]] = defaultdict(list)
        for proposal in now.proposals:
            for code in {proposal.code, follow(proposal.code, now.redirects)}:
                self._proposals[code].append(proposal)
        for judgement in now.judgements:
            if judgement.kind in _ABOUT_GRADES:
                for code in {judgement.subjects[0], follow(judgement.subjects[0], now.redirects)}:
                    self._judgements[code].append(judgement)

    def of(self, code: str) -> tuple[GradeEvent, ...]:
        """Every proposal, signature and grade set of a code by its own moment, which for a decision may be stated."""
        return _by_moment(self._as_judged(code))

    def _as_judged(self, code: str) -> list[GradeEvent]:
        """The same, with no decision before the proposal it judges: an imported file may state an earlier day."""
        proposed = [_proposal(step, code) for step in steps_of(self._proposals.get(code, ()))]
        placed = [_Placed(event.at, event) for event in proposed]
        placed += (_placed(one, proposed) for one in _standing(self._judgements.get(code, ()), code))
        return [one.event for one in sorted(placed, key=lambda one: one.order)]

    def signed(self, code: str, sign_offs: Iterable[Judgement]) -> tuple[GradeEvent, ...]:
        """The history up to the last of these signatures, without what was proposed or set since they judged."""
        told = self._as_judged(code)
        own = {(one.by, one.at) for one in sign_offs}
        ends = [n for n, e in enumerate(told, 1) if e.act is GradeAct.SIGNED and (e.by, e.at) in own]
        return _by_moment(told[: max(ends, default=0)])


def _by_moment(told: Iterable[GradeEvent]) -> tuple[GradeEvent, ...]:
    return tuple(sorted(told, key=lambda event: event.at))


@dataclass(frozen=True, slots=True)
class _Placed:
    """An event with the moment that it stands at: its own, or for a decision that of the proposal it judges."""

    stands_at: datetime
    event: GradeEvent

    @property
    def order(self) -> tuple[datetime, bool, datetime]:
        return self.stands_at, self.event.act is not GradeAct.PROPOSED, self.event.at


def _placed(one: Judgement, proposed: Iterable[GradeEvent]) -> _Placed:
    if one.kind is JudgementKind.OVERRIDE_GRADE:
        computed, event = (one.value or {}).get("computed"), _set(one)
        judged = (other.at for other in proposed if other.grade == computed)
    else:
        event = _signed(one)
        judged = (other.at for other in proposed if _says(other) == _says(event))
    return _Placed(max(event.at, next(judged, event.at)), event)


def _says(event: GradeEvent) -> tuple[object, ...]:
    return event.grade, event.grade_if_dependent, event.strike_status, event.scheme


def _proposal(step: GradeStep, code: str) -> GradeEvent:
    made = step.proposed
    return GradeEvent(
        GradeAct.PROPOSED,
        made.at,
        made.grade,
        made.grade_if_dependent,
        made.strike_status,
        made.scheme,
        tuple(cause.value for cause in step.causes),
        step.came,
        step.went,
        merged=made.code != code,
    )


def _standing(judgements: Sequence[Judgement], code: str) -> Iterator[Judgement]:
    """The grades that people set or took back, and the signatures on this very code that they did not withdraw."""
    withdrawn: set[str] = set()
    for one in reversed(judgements):
        own = code in one.subjects
        if one.kind is JudgementKind.OVERRIDE_GRADE:
            yield one
        elif own and one.kind is JudgementKind.WITHDRAW_SIGN_OFF:
            withdrawn.add(one.by)
        elif own and one.value and one.by not in withdrawn:
            yield one


def _set(one: Judgement) -> GradeEvent:
    grade = (one.value or {}).get("grade")
    act = GradeAct.TAKEN_BACK if grade is None else GradeAct.SET
    return replace(_by(one, act), grade=Grade(grade) if grade else None, reason=one.reason)


def _signed(one: Judgement) -> GradeEvent:
    value = snapshot_of(one.value or {}).assessment
    return replace(
        _by(one, GradeAct.SIGNED),
        grade=value.grade,
        grade_if_dependent=value.grade_if_dependent,
        strike_status=value.strike_status,
        scheme=value.scheme,
    )


def _by(one: Judgement, act: GradeAct) -> GradeEvent:
    return GradeEvent(act, one.at, by=one.by, role=one.role or DEFAULT_ROLE)
