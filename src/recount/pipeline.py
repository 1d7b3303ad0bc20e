"""The whole flow on one page; this module alone knows the order of the stages.

    report ──read──▶ Reading ──correct──▶ Reading ──group──▶ Grouping ──assess──▶ Assessment

Each step is a pure function of records: no clock, no chance, no store, no network.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from . import assess as assessing
from . import extract, link
from .assess import AtHand
from .extract import PlaceFile, Placings, Unsure
from .link import Corrected
from .records import (
    Assessment,
    Claim,
    ClaimId,
    Grouping,
    Incident,
    IncidentId,
    Interval,
    Judgement,
    JudgementConflict,
    Placebo,
    Reading,
    Rejection,
    Report,
    ScopeTerms,
    Unused,
    Where,
)

DEFAULT_POLICY = "airwars"


def read(report: Report, gazetteer: tuple[Path, ...] = ()) -> Reading:
    """The claims of one report, each with its words, and what was seen and not used.

    `gazetteer` names files of places to be known beside the packaged ones. Raises InputError where one cannot be read.
    """
    return extract.read(report, gazetteer)


def places(report: Report, gazetteer: tuple[Path, ...] = ()) -> Placings:
    """Every place that a report names, whatever is told of it, each with its point or the reason why it has none."""
    return extract.read_place_names(report, gazetteer)


def unused(reading: Reading) -> tuple[Unused, ...]:
    """What the reader saw in a report and made no value of, by place: to judge the reader by, and for nothing else."""
    return extract.unused(reading)


def unsure(reading: Reading) -> Unsure:
    """How unsure the rules are of a reading, and why: what a second reader is asked about first."""
    return extract.unsure(reading)


def doubts(reading: Reading, claim: Claim) -> tuple[str, ...]:
    """Why the reader does not stand by a claim of harm or attack of a reading, in sentences; none where it does."""
    return extract.doubts_of(reading.report, reading.claims, claim)


def words_needed(reading: Reading) -> str:
    """The sentences of a report that a second reader needs: those of harm, those around them and the opening ones."""
    return extract.words_needed(reading)


def with_answer(reading: Reading, answer: str, model: str, gazetteer: tuple[Path, ...] = ()) -> Reading:
    """The reading with what a language model pointed at and the text itself says; all else is a rejection."""
    return extract.with_answer(reading, answer, model, gazetteer)


def gazetteer_file(path: Path) -> PlaceFile:
    """The places of a gazetteer file and the lines of it that give none. Raises InputError where it cannot be read."""
    return extract.read_places(path)


def gazetteer_rejections(files: tuple[Path, ...]) -> tuple[Rejection, ...]:
    """The lines of gazetteer files that give no place. Raises InputError where a file cannot be read."""
    return extract.gazetteer_rejections(files)


def by_rules(reading: Reading) -> Reading:
    """The reading without what a language model added to it."""
    return extract.by_rules(reading)


def correct(readings: Sequence[Reading], judgements: Sequence[Judgement]) -> Corrected:
    """The readings with the values that people corrected, and the corrections that a later reading has overtaken."""
    return link.correct(readings, judgements)


def group(readings: Iterable[Reading], judgements: Sequence[Judgement] = ()) -> Grouping:
    """Incidents from the claims of all readings, with echoes and matches; people's judgements are obeyed."""
    return link.group(tuple(readings), tuple(judgements))


def conflicts_of(readings: Iterable[Reading], judgements: Sequence[Judgement]) -> tuple[JudgementConflict, ...]:
    """Where judgements of what is one incident cannot all be obeyed: the claims stay apart until people settle it."""
    return link.conflicts_of([claim.claim_id for reading in readings for claim in reading.claims], judgements)


def placebo(readings: Sequence[Reading], days: int, incidents: Iterable[Incident] | None = None) -> Placebo:
    """Whether disclosed strikes fit incidents better than incidents moved by so many days; by default all of them."""
    return link.placebo(readings, link.group(tuple(readings)).incidents if incidents is None else incidents, days)


def assess(
    incident: Incident,
    claims: Iterable[Claim],
    policy: str = DEFAULT_POLICY,
    grading: str | None = None,
    scope: ScopeTerms | None = None,
) -> Assessment:
    """Ranges, strike status and grade that a policy proposes for an incident, each with its reasons.

    `grading` names the grading scheme; None is the one that the policy names. `scope` says which deaths are counted,
    where its terms speak of deaths. Raises UnknownPolicy where the code book holds no policy or scheme of this name.
    """
    return assessing.assess(incident, tuple(claims), policy, grading, scope)


def at_hand(grouping: Grouping, claims: Mapping[ClaimId, Claim]) -> Mapping[IncidentId, tuple[AtHand, ...]]:
    """By incident the official positions in texts of their own that fit it alone: proposals for a person to join."""
    found = link.at_hand(grouping, claims)
    return {i: tuple(AtHand(claims[match.claim_id], match) for match in matches) for i, matches in found.items()}


def with_at_hand(
    found: Assessment, incident: Incident, claims: Iterable[Claim], positions: Iterable[AtHand],
    scope: ScopeTerms | None = None,
) -> Assessment:  # fmt: skip
    """An assessment that names the positions at hand beside its incident, and what each would make of its grade."""
    return assessing.with_at_hand(found, incident, claims, positions, scope)


def moving(scope: ScopeTerms | None) -> ScopeTerms | None:
    """The terms of a scope that say which of the harmed a figure counts; None where none of them is set."""
    return assessing.moving(scope)


def persons(incident: Incident, claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims of named persons to be shown beside an incident; they enter no range, no minimum and no grade."""
    return link.persons_beside(incident, claims)


def control(claims: Iterable[Claim]) -> tuple[Interval, ...]:
    """Who was told to hold which place, as intervals with contested stretches marked: context, and nothing else."""
    return assessing.intervals(claims)


def control_around(claims: Iterable[Claim], where: Where | None, day: date | None) -> tuple[Interval, ...]:
    """The intervals of control at a place that may cover a day."""
    return assessing.around(assessing.intervals(claims), where, day)


@cache
def rules_version() -> str:
    """A digest over all rules in force: the code of the stages and the data of the code book.

    Caches of derived rows are keyed by it, so that no change of a rule can leave a stale figure behind.
    """
    root, digest = Path(__file__).parent, hashlib.sha256()
    rooms = ("records", "extract", "link", "assess", "codebook")
    for path in sorted(p for room in rooms for p in (root / room).rglob("*") if p.suffix in RULE_FILES):
        digest.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


RULE_FILES = {".py", ".toml", ".json", ".tsv", ".gz", ".txt"}
