"""What one sentence must be read as, and what is missing from its reading; only what it is about is asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recount import pipeline
from recount.records import Claim, ClaimantKind, Count, Group, Harm, Relation, Report, ReportId, Stance, Status

PUBLISHED = date(2022, 2, 1)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What must be claimed of a sentence of `language`, published on Tuesday 1 February 2022; None is not asked.

    `low` and `high` are those of every whole count of `harm` (by the `claimants`, of the `status`, of the `group`
    where these are given); `high` is None for "at least". `silent` asks that nobody is counted dead or hurt.
    """

    text: str
    language: str = "en"
    harm: Harm = Harm.KILLED
    low: int | None = None
    high: int | None = None
    status: Status | None = None
    group: Group | None = None
    silent: bool = False
    claimants: tuple[ClaimantKind, ...] = ()
    stance: Stance | None = None
    place: str | None = None
    relation: Relation | None = None
    day: date | None = None
    person: str | None = None
    fate: Harm | None = None
    age: int | None = None
    alias: str | None = None


def missing(wanted: Wanted) -> list[str]:
    """Give what a reading of the sentence lacks, each told with what was read instead; empty where all is there."""
    report = Report(ReportId("r1"), wanted.text, language=wanted.language, published=PUBLISHED, country=("SY",))
    claims = pipeline.read(report).claims
    asked = [_voice(wanted, claims), _numbers(wanted, claims), _surroundings(wanted, claims), _person(wanted, claims)]
    return [lack for lacks in asked for lack in lacks] + _relation(wanted, report)


def _by(wanted: Wanted, claims: tuple[Claim, ...]) -> list[Claim]:
    return [one for one in claims if not wanted.claimants or one.claimant.kind in wanted.claimants]


def _voice(wanted: Wanted, claims: tuple[Claim, ...]) -> list[str]:
    heard = [(one.claimant.kind.value, one.stance and one.stance.value) for one in claims]
    said = [one for one in _by(wanted, claims) if wanted.stance in {None, one.stance}]
    return [] if said or not (wanted.claimants or wanted.stance) else [f"speaker: {heard}"]


def _fits(wanted: Wanted, count: Count) -> bool:
    whole = count.group is wanted.group if wanted.group else not count.part_of_total
    return count.harm is wanted.harm and whole and wanted.status in {None, count.status}


def _numbers(wanted: Wanted, claims: tuple[Claim, ...]) -> list[str]:
    if wanted.silent:
        told = [(one.harm.value, one.low) for claim in claims for one in claim.counts if one.low != 0]
        return [f"not silent: {told}"] if told else []
    if wanted.low is None:
        return []
    found = {(one.low, one.high) for claim in _by(wanted, claims) for one in claim.counts if _fits(wanted, one)}
    return [] if found == {(wanted.low, wanted.high)} else [f"counts: {sorted(found, key=str)}"]


def _surroundings(wanted: Wanted, claims: tuple[Claim, ...]) -> list[str]:
    places = [one.where for one in claims if one.where]
    days = {one.when.start for one in claims if one.when}
    lacks = []
    if wanted.place and not any(wanted.place in {one.stated, one.name, one.name_ar} for one in places):
        lacks.append(f"place: {[(one.stated, one.name) for one in places]}")
    if wanted.day and days != {wanted.day}:
        lacks.append(f"day: {days}")
    return lacks


def _relation(wanted: Wanted, report: Report) -> list[str]:
    if wanted.relation is None:
        return []
    told = {(one.stated, one.relation) for one in pipeline.places(report).places}
    return [] if wanted.relation in {relation for _, relation in told} else [f"relation: {told}"]


def _person(wanted: Wanted, claims: tuple[Claim, ...]) -> list[str]:
    if wanted.person is None:
        return []
    people = [one.person for one in claims if one.person]
    same = [one for one in people if one.name == wanted.person and wanted.fate in {None, one.harm}]
    kept = [one for one in same if wanted.age in {None, one.age} and (not wanted.alias or wanted.alias in one.aliases)]
    return [] if kept else [f"person: {[(one.name, one.harm, one.age, one.aliases) for one in people]}"]
