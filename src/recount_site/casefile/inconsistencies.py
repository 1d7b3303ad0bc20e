"""What people make of apparent inconsistencies: confirmed, rejected with a reason, or left open.

The value of a `judge_inconsistency` judgement is `{"verdict": "confirmed" | "rejected" | "open"}`; `found` is added,
the finding as it was judged. A judgement holds for what it was made on: a finding is confirmed as long as every claim
that it then rested on stands against the party's words, while a rejection, or a finding left open, is judged anew as
soon as another claim stands against them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from recount.errors import BadJudgement
from recount.records import (
    ClaimId,
    IncidentId,
    Inconsistency,
    InconsistencyVerdict,
    JudgedInconsistency,
    Judgement,
    JudgementKind,
    from_json,
    to_json,
)

VERDICTS = tuple(verdict.value for verdict in InconsistencyVerdict)


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What people made of findings, by the finding's id, and the judgements whose finding is another one today."""

    standing: Mapping[str, JudgedInconsistency]
    overtaken: tuple[Judgement, ...]


def verdicts(judgements: Iterable[Judgement], found: Sequence[Inconsistency]) -> Verdicts:
    """The latest judgement of each finding that stands today; one of a finding that is gone is overtaken."""
    today = {one.inconsistency_id: one for one in found}
    latest = {one.subjects[0]: one for one in judgements if one.kind is JudgementKind.JUDGE_INCONSISTENCY}
    standing: dict[str, JudgedInconsistency] = {}
    overtaken: list[Judgement] = []
    for key, one in sorted(latest.items()):
        verdict = InconsistencyVerdict((one.value or {})["verdict"])
        if key in today and _holds(verdict, from_json(Inconsistency, (one.value or {})["found"]), today[key]):
            standing[key] = JudgedInconsistency(verdict, one.by, one.role, one.at, one.reason, one.judgement_id)
        else:
            overtaken.append(one)
    return Verdicts(standing, tuple(overtaken))


def found_beside(found: Iterable[Inconsistency]) -> dict[IncidentId, list[Inconsistency]]:
    """The findings beside each incident."""
    held: dict[IncidentId, list[Inconsistency]] = defaultdict(list)
    for one in found:
        for incident in one.incident_ids:
            held[incident].append(one)
    return held


def finding_named(subject: str, found: Sequence[Inconsistency]) -> str:
    """The id of the finding that a subject means: its id, or the id of a claim that it alone has to do with.

    Raises BadJudgement where none is meant, or several are.
    """
    fitting = [one.inconsistency_id for one in found if subject == one.inconsistency_id]
    fitting = fitting or [one.inconsistency_id for one in found if ClaimId(subject) in (one.says, *one.against)]
    if len(fitting) != 1:
        told = ", ".join(fitting) or "none; `recount explain` and `recount status --json` list them"
        raise BadJudgement(f"{subject} fits {len(fitting)} apparent inconsistencies, not one: {told}")
    return fitting[0]


def judged_on(value: Mapping[str, Any] | None, key: str, found: Sequence[Inconsistency]) -> dict[str, Any]:
    """The value of a judgement with the finding as it is judged."""
    (one,) = (one for one in found if one.inconsistency_id == key)
    return {**(value or {}), "found": to_json(one)}


def _holds(verdict: InconsistencyVerdict, judged: Inconsistency, today: Inconsistency) -> bool:
    if verdict is InconsistencyVerdict.CONFIRMED:
        return set(judged.against) <= set(today.against)
    return set(judged.against) == set(today.against)
