"""Claims as people corrected them. The words and the value as read stay; a correction holds for that value only.

The value of a `correct_claim` judgement is `{"field", "read", "corrected"}`. Fields are `where`, `when`, `claimant`,
`belligerents`, and of the n-th number `counts.n.number`, `.harm`, `.status`, `.group`, `.of_wounds` and `.indirect`.
`read` is what was read when somebody judged: where the reader reads otherwise today, the correction is not applied and
goes back to people.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ...errors import BadJudgement, BadRecord
from ...records import (
    BelligerentMention,
    Claim,
    Claimant,
    ClaimId,
    Count,
    Judgement,
    JudgementKind,
    Reading,
    Reason,
    When,
    Where,
    from_json,
    to_json,
)

WHOLE = ("where", "when", "claimant", "belligerents")
OF_COUNT = ("number", "harm", "status", "group", "of_wounds", "indirect")
#: parts of a value whose change is no other reading: where the words stand, and what else the gazetteer holds
_NOT_READ = {"span", "candidates"}


@dataclass(frozen=True, slots=True)
class Corrected:
    """Readings as corrected; why, by claim; and the corrections that a later reading has overtaken."""

    readings: tuple[Reading, ...]
    reasons: Mapping[ClaimId, tuple[Reason, ...]] = field(default_factory=dict)
    overtaken: tuple[Judgement, ...] = ()


def correct(readings: Sequence[Reading], judgements: Sequence[Judgement]) -> Corrected:
    """Apply the latest correction of each field of each claim, where it was judged on the value that is read today."""
    latest = _latest(judgements)
    if not latest:
        return Corrected(tuple(readings))
    reasons: dict[ClaimId, tuple[Reason, ...]] = {}
    overtaken: list[Judgement] = []
    made = []
    for reading in readings:
        claims = []
        for claim in reading.claims:
            found = latest.get(claim.claim_id, {})
            standing = [one for name, one in found.items() if _stands(claim, name, one)]
            overtaken += [one for one in found.values() if one not in standing]
            claims.append(_applied(claim, standing))
            if why := tuple(_reason(claim.claim_id, one) for one in standing):
                reasons[claim.claim_id] = why
        made.append(replace(reading, claims=tuple(claims)))
    return Corrected(tuple(made), reasons, tuple(sorted(overtaken, key=lambda one: one.judgement_id)))


def value_of(claim: Claim, name: str) -> Any:
    """What a claim says in a field, as JSON that can be compared. Raises BadJudgement for a field it does not have."""
    if name in WHOLE:
        return _plain(to_json(getattr(claim, name)))
    count, _ = _count(claim, name)
    return _plain(to_json(count))


def corrected_claim(claim: Claim, name: str, value: Any) -> Claim:
    """The claim with another value in a field. Raises BadJudgement where it is none that the field can hold."""
    try:
        if name not in WHOLE:
            count, at = _count(claim, name)
            made = _counted(count, name.rpartition(".")[2], value)
            return replace(claim, counts=(*claim.counts[:at], made, *claim.counts[at + 1 :]))
        if name == "where":
            return replace(claim, where=from_json(Where, value))
        if name == "when":
            return replace(claim, when=from_json(When, value))
        if name == "claimant":
            return replace(claim, claimant=from_json(Claimant, value))
        return replace(claim, belligerents=tuple(from_json(BelligerentMention, one) for one in value))
    except (BadRecord, ValueError, TypeError, KeyError) as why:
        raise BadJudgement(f"{claim.claim_id}, {name}: {why}") from why


def _latest(judgements: Sequence[Judgement]) -> dict[str, dict[str, Judgement]]:
    latest: dict[str, dict[str, Judgement]] = defaultdict(dict)
    chosen = [one for one in judgements if one.kind is JudgementKind.CORRECT_CLAIM]
    for one in sorted(chosen, key=lambda one: (one.at, one.judgement_id)):
        for claim in one.subjects:
            latest[claim][str((one.value or {}).get("field"))] = one
    return {claim: {name: found[name] for name in sorted(found)} for claim, found in latest.items()}


def _stands(claim: Claim, name: str, one: Judgement) -> bool:
    try:
        return bool(_said(value_of(claim, name)) == _said((one.value or {}).get("read")))
    except BadJudgement:  # the number it is about is not read any more
        return False


def _said(value: Any) -> Any:
    """A value without the fields that say nothing, so that one judged before a field existed still stands."""
    return {name: _said(item) for name, item in value.items() if item is not None} if isinstance(value, dict) else value


def _applied(claim: Claim, standing: Sequence[Judgement]) -> Claim:
    for one in standing:
        value = one.value or {}
        claim = corrected_claim(claim, str(value["field"]), value["corrected"])
    return claim


def _count(claim: Claim, name: str) -> tuple[Count, int]:
    head, _, rest = name.partition(".")
    at, _, part = rest.partition(".")
    if head != "counts" or part not in OF_COUNT or not at.isdecimal() or int(at) >= len(claim.counts):
        raise BadJudgement(f"{claim.claim_id} has no field {name!r} that can be corrected")
    return claim.counts[int(at)], int(at)


def _counted(count: Count, part: str, value: Any) -> Count:
    if part == "number":
        low, high = value["low"], value["high"]
        exact = low is not None and low == high
        if (low is None and high is None) or (None not in (low, high) and low > high) or min(low or 0, high or 0) < 0:
            raise ValueError(f"{low} to {high} is no number of people")
        return replace(count, low=low, high=high, exact=exact, vague=None)
    return from_json(Count, {**to_json(count), part: value})


def _reason(claim: ClaimId, one: Judgement) -> Reason:
    """That a person corrected it: the role and the judgement; places and names are not repeated in it."""
    value = one.value or {}
    part = str(value["field"]).rpartition(".")[2]
    words = _CALLED.get(part, part)
    told = f": read {_told(value['read'], part)}, judged {_told(value['corrected'], part)}" if part in OF_COUNT else ""
    return Reason("correction", str(one.kind), (claim,), f"{_by(one)} corrected the {words}{told}")


_CALLED = {"where": "place", "when": "date", "belligerents": "belligerent", "of_wounds": "death of wounds",
           "indirect": "indirect harm"}  # fmt: skip


def _by(one: Judgement) -> str:
    role = one.role or "reviewer"
    return f"{'an' if role[0].lower() in 'aeiou' else 'a'} {role}"


def _told(value: Any, part: str) -> str:
    if part == "of_wounds":
        return _days_told(value.get(part) if isinstance(value, dict) and part in value else value)
    if part != "number":
        found = value.get(part) if isinstance(value, dict) else value
        return "none" if found is None else str(found)
    low, high = value["low"], value["high"]
    if low is None and high is None:
        return str(value.get("vague") or "nothing")
    if low == high:
        return str(low)
    return f"{low}–{high}" if None not in (low, high) else (f"at least {low}" if high is None else f"at most {high}")


def _days_told(value: Any) -> str:
    """How long after the harm; a value as read before the field existed tells of no death of wounds."""
    if not isinstance(value, dict) or "harm" in value:
        return "none"
    least, most = value.get("least"), value.get("most")
    if least is None and most is None:
        return "days not known"
    if most is None:
        return f"{least} days or more"
    return f"{most} days" if least == most else f"{least or 0} to {most} days"


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items() if name not in _NOT_READ}
    return [_plain(item) for item in value] if isinstance(value, list) else value
