"""How the grade proposed of an incident changed, in sentences, for `recount explain`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from recount.records import AnyGrade, ClaimId, GradeProposal, to_json
from recount_site.casefile.proposing import Cause, GradeStep
from recount_site.public.phrases import Phrases

_SHOWN = 3
_CAUSES = {
    Cause.CLAIMS: "claims came or went",
    Cause.SCHEME: "another scheme",
    Cause.RULES: "other rules of reading and judging",
    Cause.JUDGED: "no claim came or went: people judged values or groups",
}


def grades_told(steps: Iterable[GradeStep], words: Phrases, quoted: Callable[[ClaimId], str | None]) -> Iterator[str]:
    """Every change with what changed it; nothing where only one grade was ever proposed."""
    told = tuple(steps)
    if len(told) < 2:
        return
    yield "\nHow the proposed grade changed (a person's own grade stands beside it):"
    for step in told:
        yield f"  • {step.proposed.at:%Y-%m-%d %H:%M} UTC  {_change(step, words)}"
        for sign, claims in (("+", step.came), ("−", step.went)):
            yield from (f"      {sign} {quoted(claim) or claim}" for claim in claims[:_SHOWN])
            if len(claims) > _SHOWN:
                yield f"      {sign} and {len(claims) - _SHOWN} more claims"


def _change(step: GradeStep, words: Phrases) -> str:
    after = _proposal(step.proposed, words)
    if step.before is None:
        return f"first proposed: {after}"
    because = "; ".join(_CAUSES[cause] for cause in step.causes)
    return f"{_proposal(step.before, words)} → {after} ({because})"


def _proposal(proposal: GradeProposal, words: Phrases) -> str:
    status = words.term("strike_status", proposal.strike_status)
    mine, other = (_grade(grade, words) for grade in (proposal.grade, proposal.grade_if_dependent))
    return f"{mine}, {status}" if mine == other else f"{mine} ({other} if the sources depend on one another), {status}"


def _grade(grade: AnyGrade | None, words: Phrases) -> str:
    return words.term("grade", grade)


def grades_as_json(steps: Iterable[GradeStep]) -> list[object]:
    """The same for a program: one object a change, oldest first."""
    return [to_json(step) for step in steps]
