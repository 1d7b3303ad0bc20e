"""What grouping names for each field of an incident, and where that is not all that it rests on: found by withdrawing.

A claim is withdrawn from all that was read, everything is grouped and assessed again, and each incident that keeps its
other claims is compared field by field: a field is its value together with the reasons given for it. Beside the fields
stand the title and the assessment text, the matches with officials' words, and the persons beside the incident.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from recount.assess import assess
from recount.assess.narrative.narrative import Subject, draft
from recount.link import group, persons_beside
from recount.records import Assessment, Claim, ClaimId, Grouping, Incident, Match, Reading, Sentence
from rests_on import RESTS_ON

GROUPED = ("event", "date", "where", "grouping")
#: what a field of the assessment rests on beside what its own reasons name: how exactly time and place are known
PLACED = ("date", "where")
ASSESSED = ("belligerents", "strike_status", "grade", "grade_if_dependent", "killed", "injured", "missing", "detained",
            "groups", "combatants_killed", "presumed_civilian", "flags", "split", "needs")  # fmt: skip


@dataclass(frozen=True)
class Told:
    """An incident with its assessment, its text, the matches with it, and the persons beside it."""

    incident: Incident
    found: Assessment
    text: Mapping[str, Sentence]
    matches: Mapping[ClaimId, Match]
    persons: tuple[ClaimId, ...]


@dataclass(frozen=True)
class Withdrawals:
    """`faults` are fields, with the claim withdrawn, that change though nothing names it, or stay though a reason does.

    `regrouped` withdrawals move claims between incidents; `unannounced` are those of them whose own incident's reasons
    of grouping did not name the claim.
    """

    faults: tuple[tuple[str, ClaimId], ...]
    number: int
    regrouped: int
    unannounced: int


def withdrawn(readings: Sequence[Reading]) -> Withdrawals:
    """What comes of withdrawing each claim in turn."""
    whole = group(tuple(readings))
    claims = [claim for reading in readings for claim in reading.claims]
    before = [told(i, whole, claims) for i in whole.incidents]
    faults, regrouped, unannounced = list[tuple[str, ClaimId]](), 0, 0
    for claim in claims:
        left = tuple(replace(r, claims=tuple(c for c in r.claims if c is not claim)) for r in readings)
        after, rest = group(left), [c for c in claims if c is not claim]
        kept = {frozenset(i.claim_ids): i for i in after.incidents}
        pairs = [(one, frozenset(one.incident.claim_ids) - {claim.claim_id}) for one in before]
        others = [(one, kept.get(ids)) for one, ids in pairs if claim.claim_id not in one.incident.claim_ids]
        anew = any(now is None or grouped(one.incident, "grouping") != grouped(now, "grouping") for one, now in others)
        anew |= {ids for _, ids in pairs if ids} != kept.keys()
        regrouped += anew
        unannounced += anew and not announced(claim, whole.incidents)
        for one, ids in pairs:
            if ids in kept:
                now = told(kept[ids], after, rest)
                faults += [(field, claim.claim_id) for field in unnamed(claim, one, now, claims, anew=anew)]
    return Withdrawals(tuple(faults), len(claims), regrouped, unannounced)


def told(incident: Incident, all_of: Grouping, claims: Sequence[Claim]) -> Told:
    """All that is told of an incident."""
    found = assess(incident, [c for c in claims if c.claim_id in incident.claim_ids])
    matches = tuple(m for m in all_of.matches if m.incident_id == incident.incident_id)
    text = {s.sentence_id: s for s in draft(Subject(incident, found, tuple(claims), matches), "en")}
    persons = tuple(c.claim_id for c in persons_beside(incident, claims))
    return Told(incident, found, text, {m.claim_id: m for m in matches}, persons)


def announced(claim: Claim, incidents: Sequence[Incident]) -> bool:
    """True where the incident that holds a claim names it as a claim that its grouping rests on."""
    own = [i for i in incidents if claim.claim_id in i.claim_ids]
    return all(any(claim.claim_id in r.claim_ids for r in i.reasons if r.field == "grouping") for i in own)


def unnamed(claim: Claim, old: Told, new: Told, claims: Sequence[Claim], *, anew: bool) -> Iterator[str]:
    """The fields of an incident that change though nothing names the claim, or stay though something does."""
    before, after = old.incident, new.incident
    for field in GROUPED[: 3 if anew else 4]:
        if (claim.claim_id in named(old, field)) != (grouped(before, field) != grouped(after, field)):
            yield field
    alone = not any(c.report_id == claim.report_id for c in claims if c.claim_id in after.claim_ids)
    leaves = alone and claim.claim_id in before.claim_ids
    if (_reports(before) != _reports(after)) != leaves:
        yield "origins"
    for field in ASSESSED:
        roots = RESTS_ON.get(field, (field,))
        mine = set().union(*(named(old, root) for root in roots))
        placed = set().union(*(named(old, root) for root in PLACED))
        changed = _assessed(old.found, field, roots) != _assessed(new.found, field, roots)
        if (changed and claim.claim_id not in mine | placed) or (claim.claim_id in mine and not changed):
            yield field
    yield from _beside(claim, old, new, leaves=leaves)


def _beside(claim: Claim, old: Told, new: Told, *, leaves: bool) -> Iterator[str]:
    """Title and text, matches and persons: what of them changes without being named."""
    for key, sentence in old.text.items():
        after = new.text.get(key)
        if key == "silence" and "beside" in new.text:
            continue  # what officials said elsewhere may come to stand beside an incident that has lost a claim
        if (after is None or after.text != sentence.text) and not _rests(claim, sentence, old):
            yield f"text.{key}"
    placed = named(old, "date") | named(old, "where")
    gone = set(old.persons) ^ set(new.persons)
    if gone - {claim.claim_id} and claim.claim_id not in placed and not leaves:
        yield "persons"
    for key, match in old.matches.items():
        if claim.claim_id == key:
            if key in new.matches:
                yield "matches"
        elif key not in new.matches:
            if claim.claim_id not in old.incident.claim_ids and claim.report_id != match.report_id:
                yield "matches"
        elif _of_itself(match) != _of_itself(new.matches[key]) and claim.claim_id not in match.rests_on:
            yield "matches"


def _of_itself(match: Match) -> tuple[object, ...]:
    return match.distance_m, match.day_gap, match.reasons[:2]


def _rests(claim: Claim, sentence: Sentence, old: Told) -> bool:
    """True where a sentence of the text is tied to a claim, or states a field that rests on it."""
    if any(tie.claim_id == claim.claim_id for tie in sentence.ties):
        return True
    fields = {stated.field.rpartition(".")[2] for stated in sentence.states}
    roots = {root for field in fields for root in RESTS_ON.get(field, (field,))}
    matched = {c for match in old.matches.values() for c in match.rests_on} if "matches" in fields else set()
    official = {c.claim_id for c in (claim,) if c.official} if "official" in fields else set()
    placed = PLACED if roots & {"grade", "strike_status"} else ()
    return claim.claim_id in set().union(matched, official, *(named(old, root) for root in (*roots, *placed)))


def named(one: Told, field: str) -> set[ClaimId]:
    """The claims that the reasons of a field name; flags carry theirs themselves."""
    reasons = (*one.incident.reasons, *one.found.reasons)
    ids = {c for r in reasons if r.field.split(".")[0] == field for c in r.claim_ids}
    return ids | {c for flag in one.found.flags for c in _of_flag(flag)} if field == "flags" else ids


def grouped(incident: Incident, field: str) -> object:
    """A field with its reasons."""
    return getattr(incident, field, None), [r for r in incident.reasons if r.field == field]


def _reports(incident: Incident) -> list[tuple[str, ...]]:
    return [origin.report_ids for origin in incident.origins]


def _assessed(found: Assessment, field: str, roots: tuple[str, ...]) -> object:
    return getattr(found, field), [r for r in found.reasons if r.field.split(".")[0] in roots]


def _of_flag(flag: object) -> set[ClaimId]:
    accounts = {account.claim_id for account in flag.accounts}  # type: ignore[attr-defined]
    return {*flag.claim_ids, *flag.counter_claim_ids, *accounts}  # type: ignore[attr-defined]
