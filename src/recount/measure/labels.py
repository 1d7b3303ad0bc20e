"""Labels: what a careful reader takes from a text, without the text; it is read from where it lies, if it lies there.

One line is one report: its id and what its own words say of the main event. Every value is a list of readings that
are right, the best first; what is empty is not said in the text. Half of the reports, by the SHA-256 of their ids, are
there to develop with; the other half is the gate, whose misses are never looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from ..errors import BadRecord, UnreadableInput
from ..extract.dates.dates import find_dates
from ..extract.folding.text import fold
from ..records import Digest, Report, ReportId, Stance, Status, digest_of, from_json, read_lines

LABELS = "labels.jsonl"
TEXTS = "reports.jsonl.gz"
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")

#: low and high, either of which may be open
Ends = tuple[int | None, ...]


class Half(StrEnum):
    """Which half of the labels a report belongs to."""

    DEVELOP = "develop"
    GATE = "gate"


@dataclass(frozen=True, slots=True)
class Label:
    """What the words of one report say. `usable` is None, and a value empty, where it is not judged.

    `killed` and the others are readings as `[low, high]`. `silent_too` is true where giving no number is as right.
    `killed_vague` is the word's class where the text has no number. `fighters` are the killed told apart from
    civilians. `date` holds days or months in ISO form. Belligerents are ids of the code book, `other:NAME`, or
    `unknown` where naming none is as right; `joint` where several acted together.
    """

    report_id: ReportId
    usable: bool | None = None
    why_not: str | None = None
    kind: str | None = None
    killed: tuple[Ends, ...] = ()
    silent_too: bool = False
    killed_vague: str | None = None
    fighters: tuple[Ends, ...] = ()
    injured: tuple[Ends, ...] = ()
    injured_silent_too: bool = False
    children: tuple[Ends, ...] = ()
    women: tuple[Ends, ...] = ()
    men: tuple[Ends, ...] = ()
    status: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    place_coarse: tuple[str, ...] = ()
    date: tuple[str, ...] = ()
    belligerent: tuple[str, ...] = ()
    joint: bool = False
    claimant: tuple[str, ...] = ()
    anonymous: bool | None = None
    stance: Stance | None = None

    def __post_init__(self) -> None:
        statuses = {Status.CIVILIAN, Status.COMBATANT, Status.UNKNOWN, "mixed"}
        if unknown := set(self.status) - statuses:
            raise BadRecord(self.report_id, "status", f"{min(unknown)!r} is not one of {', '.join(sorted(statuses))}")
        for ends in (*self.killed, *self.fighters, *self.injured, *self.children, *self.women, *self.men):
            if len(ends) != 2:
                raise BadRecord(self.report_id, "*", f"{list(ends)} is not [low, high]")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label beside the report that it speaks of."""

    label: Label
    report: Report


@dataclass(frozen=True, slots=True)
class LabelSet:
    """One half of a folder of labels, with the texts that were found. `lacking` is how many were not."""

    name: str
    half: Half
    digest: Digest
    lines: tuple[Labelled, ...]
    lacking: int = 0


def is_labels(path: Path) -> bool:
    """True for a folder of labels."""
    return (path / LABELS).is_file()


def texts_beside(folder: Path) -> Path | None:
    """The texts of a folder of labels, where they lie in a `shared/corpora/NAME` beside one of the folders above."""
    for above in folder.resolve().parents:
        if (found := above / "shared" / "corpora" / folder.resolve().name / TEXTS).is_file():
            return found
    return None


def read_labels(folder: Path, texts: Path) -> tuple[LabelSet, LabelSet]:
    """Both halves of a folder of labels, each report with its text. The digest covers the labels and these texts.

    Raises BadRecord where a line is no label, UnreadableInput where none of the texts is there.
    """
    file = folder / LABELS
    labels = [from_json(Label, value) for value in _values(file)]
    reports = read_reports(texts, {label.report_id for label in labels})
    if not reports:
        raise UnreadableInput(str(texts), "none of the labelled reports is in it")
    names = sorted(reports)
    digest = digest_of(file.read_bytes() + "".join(f"{name} {reports[name].digest}\n" for name in names).encode())
    halves = halves_of(label.report_id for label in labels)
    return tuple(  # type: ignore[return-value]
        _half(
            f"{folder.resolve().name} {half}", half, digest, [x for x in labels if halves[x.report_id] is half], reports
        )
        for half in Half
    )


def _half(name: str, half: Half, digest: Digest, labels: list[Label], reports: Mapping[ReportId, Report]) -> LabelSet:
    lines = tuple(Labelled(label, reports[label.report_id]) for label in labels if label.report_id in reports)
    return LabelSet(name, half, digest, lines, len(labels) - len(lines))


def halves_of(ids: Iterable[ReportId]) -> dict[ReportId, Half]:
    """The half of each report: the lower half in the order of the SHA-256 of the ids develops."""
    ranked = sorted(ids, key=lambda report_id: digest_of(report_id.encode()))
    return {name: Half.DEVELOP if n < len(ranked) / 2 else Half.GATE for n, name in enumerate(ranked)}


def _values(file: Path) -> list[dict[str, Any]]:
    values = []
    for line in read_lines(file):
        if line.value is None:
            raise BadRecord(f"{file.name}:{line.number}", "*", line.fault or "empty")
        values.append(line.value)
    return values


def read_reports(texts: Path, wanted: set[ReportId]) -> dict[ReportId, Report]:
    """The labelled reports of a file of texts, without their headlines: the labels say what the text itself says."""
    if not texts.is_file():
        raise UnreadableInput(str(texts), "there is no such file of texts")
    return {
        row["report_id"]: Report(
            report_id=row["report_id"],
            text=row["text"],
            published=_published(row.get("published") or row.get("publication_date"), row.get("language")),
            language=row.get("language"),
            url=row.get("url"),
            publisher=row.get("publisher"),
            source_type=row.get("source_type"),
            country=tuple(row.get("country") or ("SY",)),
        )
        for row in _values(texts)
        if row.get("report_id") in wanted
    }


def _published(stated: str | None, language: str | None) -> date | None:
    """The day that a date of publication names, in ISO form or in words; None where it names none."""
    if not stated:
        return None
    if day := _ISO_DAY.search(stated):
        return date.fromisoformat(day[0])
    days = [found.when.start for found in find_dates(fold(stated).text, language or "en", None)]
    return days[0] if days else None
