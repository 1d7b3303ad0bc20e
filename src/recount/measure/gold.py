"""Gold: reports with what a careful reader takes from them, one report a line.

A field of gold that is absent is not judged. `absent` names the fields that must stay empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from ..errors import BadRecord, UnreadableInput
from ..records import (
    About,
    Authority,
    ClaimantKind,
    ClaimKind,
    Conceded,
    Digest,
    EventType,
    Grade,
    Group,
    Harm,
    Hedge,
    Method,
    Report,
    Stance,
    Status,
    Target,
    digest_of,
    from_json,
    read_lines,
)


@dataclass(frozen=True, slots=True)
class GoldCount:
    """A number of people as the words bear it; `optional` ones are right if read and not missed if not."""

    harm: Harm
    group: Group | None = None
    status: Status | None = None
    low: int | None = None
    high: int | None = None
    vague: str | None = None
    part_of_total: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """A claim that the text makes: its kind, the words that carry it, and those values that are judged.

    `place` lists spellings of which one is enough; `belligerent` is an id of the code book or the stated words;
    `date` is the first day.
    """

    kind: ClaimKind
    anchor: str
    claimant: str | None = None
    claimant_kind: ClaimantKind | None = None
    anonymous: bool | None = None
    relayed_by: tuple[str, ...] = ()
    based_on: tuple[str, ...] = ()
    stance: Stance | None = None
    about: About | None = None
    authority: Authority | None = None
    hedge: Hedge | None = None
    event_type: EventType | None = None
    method: Method | None = None
    target: Target | None = None
    strikes: int | None = None
    place: tuple[str, ...] = ()
    date: date | None = None
    belligerent: str | None = None
    conceded: Conceded | None = None
    counts: tuple[GoldCount, ...] = ()
    absent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GoldIncident:
    """What is to come out for the incident that a report is about, where it is about one.

    `groups` are the killed of each group.
    """

    killed: Conceded | None = None
    injured: Conceded | None = None
    grade: Grade | None = None
    groups: Mapping[Group, Conceded] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GoldLine:
    """One report of gold. Its claims are all that the text makes of the kinds harm, responsibility and disclosure,
    unless it is not `complete`: then claims and counts beside those of gold are not judged.
    """

    report: Report
    claims: tuple[GoldClaim, ...] = ()
    incident: GoldIncident | None = None
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Gold:
    """A gold set: its name, the SHA-256 of the files it was read from, and its reports."""

    name: str
    digest: Digest
    lines: tuple[GoldLine, ...]


def read_gold(path: Path) -> tuple[Gold, ...]:
    """The gold sets of a file, or of all JSONL files of a folder.

    Raises UnreadableInput where there is none, BadRecord where a line is not gold or its anchor not in its text.
    """
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    if not files or not files[0].is_file():
        raise UnreadableInput(str(path), "there is no gold in JSONL here")
    return tuple(Gold(file.stem, digest_of(file.read_bytes()), _lines(file)) for file in files)


def _lines(file: Path) -> tuple[GoldLine, ...]:
    found = []
    for line in read_lines(file):
        if line.value is None:
            raise BadRecord(f"{file.name}:{line.number}", "*", line.fault or "empty")
        found.append(_checked(f"{file.name}:{line.number}", line.value))
    return tuple(found)


def _checked(place: str, value: Mapping[str, Any]) -> GoldLine:
    gold = from_json(GoldLine, dict(value))
    for claim in gold.claims:
        if claim.anchor not in gold.report.text:
            raise BadRecord(place, "anchor", f"{claim.anchor!r} is not in the text")
    return gold
