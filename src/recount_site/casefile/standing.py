"""How far people have judged an incident: sign-offs, the value they signed, and what has changed since.

A published value is the signed one and stays so; what would be computed otherwise today is a proposal.
*Source*: docs/methodology, "Signing"; the number of signatures is the publication policy's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from recount import codebook
from recount.errors import UnknownPolicy
from recount.records import (
    Assessment,
    Claim,
    Digest,
    GradeOverride,
    Incident,
    Inconsistency,
    Judgement,
    JudgementKind,
    Match,
    ReviewState,
    canonical,
    digest_of,
    from_json,
    to_json,
)

#: signatures asked for where the publication policy says nothing
TWO_PEOPLE = 2
#: fields whose change is no change of what was signed: names within one computation, and wording
_NOT_JUDGED = {
    "incident_id", "incident_ids", "review_state", "reasons", "text", "needs", "reader", "confidence", "certain",
    "score", "rank", "rests_on", "party",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is judged in a sign-off: an incident whole, with the claims it rests on and what was matched to it.

    `override` is the grade that a person set beside the computed one, where one stands; `inconsistencies` are the
    apparent ones that stand beside the incident.
    """

    incident: Incident
    assessment: Assessment
    claims: tuple[Claim, ...]
    matches: tuple[Match, ...] = ()
    override: GradeOverride | None = None
    inconsistencies: tuple[Inconsistency, ...] = ()

    @property
    def judged(self) -> Digest:
        """A digest of everything in it that a signature vouches for."""
        return digest_of(canonical(_judged(to_json(self))).encode("utf-8", "surrogatepass"))

    def changed_from(self, other: Snapshot) -> tuple[str, ...]:
        """The fields in which the two differ, in order (`assessment.killed`, `claims` …)."""
        mine, theirs = _fields(self), _fields(other)
        return tuple(name for name in sorted(mine) if mine[name] != theirs[name])


@dataclass(frozen=True, slots=True)
class Standing:
    """An incident's code with its review state, the sign-offs that count, and the value they vouch for.

    `signed` is None until enough people signed the same value, and `sign_offs` then vouch for that value; until
    then they are those of today's value, and earlier ones of other values count for nothing. `changed` names the
    fields that today's computation would have otherwise: a proposal that waits for a signature.
    """

    code: str
    state: ReviewState
    sign_offs: tuple[Judgement, ...] = ()
    signed: Snapshot | None = None
    changed: tuple[str, ...] = ()


def signatures_needed(publication: str) -> int:
    """How many different people must sign under a publication policy."""
    try:
        return int(codebook.policy("publication", publication).get("signatures", TWO_PEOPLE))
    except UnknownPolicy:
        return TWO_PEOPLE


def standing(code: str, today: Snapshot | None, judgements: Sequence[Judgement], needed: int) -> Standing:
    """Where an incident stands. `today` is what is computed now, None where its claims are gone.

    Only sign-offs of the very same value count together, one for each person; of several values that enough
    people signed, the one completed last stands.
    """
    valid = _valid(code, judgements)
    signed = _signed(valid, max(needed, 1))
    if signed is not None:
        value, sign_offs = signed
        changed = today.changed_from(value) if today else ("incident",)
        return Standing(code, ReviewState.SIGNED, sign_offs, _marked(value, ReviewState.SIGNED), changed)
    if valid:
        return Standing(code, ReviewState.REVIEWED, _of_value(valid, today))
    return Standing(code, ReviewState.MACHINE_READ)


def snapshot_of(value: Mapping[str, Any]) -> Snapshot:
    """The snapshot that a sign-off's value holds. Raises BadRecord where it holds none."""
    return from_json(Snapshot, value)


def _valid(code: str, judgements: Sequence[Judgement]) -> list[Judgement]:
    """The sign-offs of a code that their own signers did not withdraw later."""
    valid: list[Judgement] = []
    for judgement in judgements:
        if code not in judgement.subjects:
            continue
        if judgement.kind is JudgementKind.WITHDRAW_SIGN_OFF:
            valid = [sign_off for sign_off in valid if sign_off.by != judgement.by]
        elif judgement.kind is JudgementKind.SIGN_OFF and judgement.value is not None:
            valid.append(judgement)
    return valid


def _signed(valid: Sequence[Judgement], needed: int) -> tuple[Snapshot, tuple[Judgement, ...]] | None:
    values: dict[Digest, Snapshot] = {}
    by_value: dict[Digest, dict[str, Judgement]] = {}
    complete: Digest | None = None
    for sign_off in valid:
        value = snapshot_of(sign_off.value or {})
        signers = by_value.setdefault(value.judged, {})
        values[value.judged] = value
        if sign_off.by not in signers:
            signers[sign_off.by] = sign_off
            complete = value.judged if len(signers) >= needed else complete
    return None if complete is None else (values[complete], tuple(by_value[complete].values()))


def _of_value(valid: Sequence[Judgement], today: Snapshot | None) -> tuple[Judgement, ...]:
    """The first sign-off of each person for the value of today."""
    same = [s for s in valid if today is not None and snapshot_of(s.value or {}).judged == today.judged]
    return tuple({sign_off.by: sign_off for sign_off in reversed(same)}.values())[::-1]


def _marked(value: Snapshot, state: ReviewState) -> Snapshot:
    return replace(value, assessment=replace(value.assessment, review_state=state))


def _fields(snapshot: Snapshot) -> dict[str, Any]:
    value = _judged(to_json(snapshot))
    parts = {f"{part}.{name}": item for part in ("incident", "assessment") for name, item in value[part].items()}
    return {**parts, **{name: value[name] for name in ("claims", "matches", "override", "inconsistencies")}}


def _judged(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _judged(item) for name, item in value.items() if name not in _NOT_JUDGED}
    return [_judged(item) for item in value] if isinstance(value, list) else value
