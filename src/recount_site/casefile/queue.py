"""What waits for a person, and why: a pure function of the case as it stands."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from recount.records import Claim, ClaimId, ClaimKind, JudgementKind, content_id

from .conflicts import conflicts_in
from .current import CurrentCase, CurrentIncident
from .differences import Difference

#: kinds of claim whose place and date decide where they are counted
_PLACED = (ClaimKind.HARM, ClaimKind.ACTION)
#: judgements after which a claim's uncertainty waits for nobody
_SETTLED = {JudgementKind.ACCEPT_CLAIM, JudgementKind.REJECT_CLAIM, JudgementKind.CORRECT_CLAIM}


#: what a judgement without a field is about, where it is no grade
_JUDGED_AS = {JudgementKind.JUDGE_INCONSISTENCY: "an apparent inconsistency"}


class Wait(StrEnum):
    """What kind of decision waits."""

    OVERTAKEN = "judgement overtaken"
    CONFLICT = "conflicting judgements"
    CHANGE = "proposed change"
    SIGN = "signature"
    INCONSISTENCY = "apparent inconsistency"
    EARLIER = "earlier record"
    CLAIM = "uncertain claim"
    VALUE = "rejected value"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits: the kind, what it is about (code, claim or reference), its incident, and the reasons."""

    wait: Wait
    subject: str
    code: str | None
    reasons: tuple[str, ...]


def waiting(now: CurrentCase, candidates: Iterable[Difference] = ()) -> tuple[Waiting, ...]:
    """Everything that waits for a person, the gravest kind first; `candidates` are rows of earlier lists."""
    code_of = {claim: found.code for found in now.incidents for claim in found.incident.claim_ids}
    found = [
        *_overtaken(now, code_of),
        *_conflicts(now, code_of),
        *(one for incident in now.incidents for one in _incident(incident, now)),
        *_inconsistencies(now),
        *(Waiting(Wait.EARLIER, str(c.reference), c.incident, (f"waits because {_near(c)}",)) for c in candidates),
        *_claims(now, code_of),
        *_rejected_values(now),
    ]
    order = list(Wait)
    return tuple(sorted(found, key=lambda one: (order.index(one.wait), one.code or "~", one.subject)))


def counted(found: Iterable[Waiting]) -> dict[str, int]:
    """How many of each kind wait, in order of kind."""
    number = Counter(one.wait for one in found)
    return {wait.value: number[wait] for wait in Wait if number[wait]}


def _inconsistencies(now: CurrentCase) -> Iterator[Waiting]:
    """The findings that nobody confirmed, rejected or left open, under the code of the first incident beside them."""
    codes = {found.incident.incident_id: found.code for found in now.incidents}
    for one in now.inconsistencies:
        if one.inconsistency_id not in now.verdicts:
            code = next((codes[incident] for incident in one.incident_ids if incident in codes), None)
            yield Waiting(Wait.INCONSISTENCY, one.inconsistency_id, code, (f"waits because of an {one.text}",))


def _overtaken(now: CurrentCase, code_of: dict[ClaimId, str]) -> Iterator[Waiting]:
    by_subject: dict[str, list[str]] = defaultdict(list)
    for one in now.overtaken:
        what = str((one.value or {}).get("field") or _JUDGED_AS.get(one.kind, "grade"))
        by_subject[one.subjects[0]].append(
            f"waits because {what} was judged by {one.by} on {one.at:%Y-%m-%d}, and is read otherwise today; "
            "the judgement is not applied"
        )
    for subject, reasons in by_subject.items():
        code = code_of.get(ClaimId(subject), subject if subject in now.standings else None)
        yield Waiting(Wait.OVERTAKEN, subject, code, tuple(reasons))


def _conflicts(now: CurrentCase, code_of: dict[ClaimId, str]) -> Iterator[Waiting]:
    """Claims that one judgement joins and another keeps apart, by the first that would be joined."""
    by_claim: dict[ClaimId, list[str]] = defaultdict(list)
    for one in conflicts_in(now):
        by_claim[one.claims[0]].append(
            f"waits because {one.joining.by} judged it one incident with {one.claims[1]}, and {one.parting.by} judged "
            f"that {' and '.join(one.kept_apart)}, which would come together with them, are not; they stay apart"
        )
    for claim, reasons in by_claim.items():
        yield Waiting(Wait.CONFLICT, claim, code_of.get(claim), tuple(reasons))


def _incident(found: CurrentIncident, now: CurrentCase) -> Iterator[Waiting]:
    standing = found.standing
    if standing.signed is not None:
        if standing.changed:
            reason = f"waits because today's reading differs from what was signed: {', '.join(standing.changed)}"
            yield Waiting(Wait.CHANGE, found.code, found.code, (reason,))
        return
    people = len(standing.sign_offs)
    reasons = ["waits because nobody has signed it" if not people else f"waits because only {people} signed it"]
    if found.code in now.unassessed:
        reasons.append("its claims were corrected, or a new scope counts its deaths anew: run before signing")
    if found.incident.date.start is None:
        reasons.append("no date is known")
    if (where := found.incident.where) is None or where.lat is None or where.around is not None:
        reasons.append("its place was not found")
    yield Waiting(Wait.SIGN, found.code, found.code, tuple(reasons))


def _claims(now: CurrentCase, code_of: dict[ClaimId, str]) -> Iterator[Waiting]:
    settled = {subject for one in now.judgements if one.kind in _SETTLED for subject in one.subjects}
    for claim in now.claims.values():
        reasons = tuple(_claim(claim)) if claim.claim_id not in settled else ()
        if reasons:
            yield Waiting(Wait.CLAIM, claim.claim_id, code_of.get(claim.claim_id), reasons)


def _claim(claim: Claim) -> Iterator[str]:
    if not claim.certain:
        yield "waits because the reader does not stand by every value of it"
    if claim.kind in _PLACED:
        if claim.where is None or claim.where.lat is None:
            yield "waits because its place was not found" if claim.where else "waits because it names no place"
        if claim.when is None or claim.when.start is None:
            yield "waits because it states no date that could be read"


def _rejected_values(now: CurrentCase) -> Iterator[Waiting]:
    for one in dict.fromkeys(now.rejections):
        if one.report_id is not None:
            subject = content_id("x", one.where, one.reason, one.report_id)
            yield Waiting(Wait.VALUE, subject, None, (f"waits because a value was seen and not used: {one.reason}",))


def _near(candidate: Difference) -> str:
    return f"a row of an earlier list may be of this event: {candidate.reason}"
