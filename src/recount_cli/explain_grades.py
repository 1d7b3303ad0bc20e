"""How the grade of an incident came about, in sentences, for `recount explain`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from recount.publish import GradeAct, GradeEvent
from recount.records import AnyGrade, ClaimId, to_json
from recount_site.public.phrases import Phrases

_SHOWN = 3


def grades_told(told: Iterable[GradeEvent], words: Phrases, quoted: Callable[[ClaimId], str | None]) -> Iterator[str]:
    """Every proposal with what changed it, and what people signed, set and took back with their reasons.

    Nothing where only one grade was ever proposed and nobody decided anything.
    """
    events = tuple(told)
    if len(events) < 2:
        return
    yield "\nHow the grade came about (a proposal is nobody's judgement until a person signs it):"
    for event in events:
        yield f"  • {event.at:%Y-%m-%d %H:%M} UTC  {_act(event, words)}"
        if event.reason:
            yield f"      {event.reason}"
        for sign, claims in (("+", event.came), ("−", event.went)):
            yield from (f"      {sign} {quoted(claim) or claim}" for claim in claims[:_SHOWN])
            if len(claims) > _SHOWN:
                yield f"      {sign} and {len(claims) - _SHOWN} more claims"


def _act(event: GradeEvent, words: Phrases) -> str:
    who = f"{event.by}, {event.role}"
    if event.act is GradeAct.TAKEN_BACK:
        return f"the grade set was taken back by {who}"
    if event.act is GradeAct.SET:
        return f"set by {who}: {_grade(event.grade, words)}"
    if event.act is GradeAct.SIGNED:
        return f"signed by {who}: {_proposal(event, words)}"
    because = "; ".join(words.term("grade_cause", cause) for cause in event.causes if cause != "first")
    merged = "proposed of an incident that was found to be the same" if event.merged else "proposed"
    return f"{merged}: {_proposal(event, words)}{f' (because {because})' if because else ''}"


def _proposal(event: GradeEvent, words: Phrases) -> str:
    status = words.term("strike_status", event.strike_status)
    mine, other = (_grade(grade, words) for grade in (event.grade, event.grade_if_dependent))
    return f"{mine}, {status}" if mine == other else f"{mine} ({other} if the sources depend on one another), {status}"


def _grade(grade: AnyGrade | None, words: Phrases) -> str:
    return words.term("grade", grade)


def grades_as_json(told: Iterable[GradeEvent]) -> list[object]:
    """The same for a program: one object an act, oldest first."""
    return [to_json(event) for event in told]
