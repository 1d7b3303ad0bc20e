"""The rows of a table in a belligerent's own release: each is one record of its strikes.

    header line ▶ what its columns hold ▶ the lines below with as many cells ▶ a disclosure each

A table is lines of cells parted by tabs or bars, as they are pasted from a page; its header names a day and a place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple, Protocol, TypeVar

from ...records import (
    Claim,
    ClaimId,
    ClaimKind,
    Event,
    EventType,
    Official,
    PlacePrecision,
    Report,
    Span,
    Stance,
    When,
    Where,
)
from ..dates.dates import DateMention
from ..folding.text import Folded
from ..lexicon.syntax_words import subject_words
from ..lexicon.words import Mention, TargetWord, Word
from ..people.party_names import party_of
from ..places.places import PlaceMention
from ..speakers.attribution import publisher_of

_Placed = TypeVar("_Placed", DateMention, PlaceMention, Mention[Word])

_COLUMNS = ("column_day", "column_place", "column_point", "column_strikes", "column_target")
_CERTAIN = 0.9
_LINE = re.compile(r"[^\n]+")
_CELL = re.compile(r"[^|\t]+|(?<=[|\t])(?=[|\t])")
_RULED = re.compile(r"[\s|:+=-]*")
_NUMBER = re.compile(r"\s*(\d{1,4})\s*")
_POINT = re.compile(r"\s*\(?(?P<lat>-?\d{1,2}\.\d{2,8})\s*[,;]?\s+(?P<lon>-?\d{1,3}\.\d{2,8})\)?\s*")
#: metres within which a point of two, three or more decimals may lie
_RADIUS = {2: 1_100, 3: 110}
_FINE = 20


class Mentioned(Protocol):
    """What is mentioned in a report, by place in the folded text."""

    @property
    def words(self) -> tuple[Mention[Word], ...]:
        """Words of the lexicons."""

    @property
    def dates(self) -> tuple[DateMention, ...]:
        """Dates."""

    @property
    def places(self) -> tuple[PlaceMention, ...]:
        """Places."""


class Row(NamedTuple):
    """A line of a table: where it stands in the folded text, and its cells by what their column holds."""

    span: Span
    cells: Mapping[str, Span]


def table_rows(text: str) -> tuple[Row, ...]:
    """The rows below every header that names a day and a place; a row of fewer or more cells ends the table."""
    return tuple(_rows(text)) if "|" in text or "\t" in text else ()


def _rows(text: str) -> Iterator[Row]:
    header: list[str | None] = []
    for line in _LINE.finditer(text):
        if _RULED.fullmatch(line[0]):
            continue
        cells = _cells(text, Span(*line.span()))
        named = [_column(text[slice(*cell)]) for cell in cells]
        if {"column_day", "column_place"} <= {*named}:
            header = named
        elif header and len(cells) == len(header):
            told = {column: cell for column, cell in zip(header, cells, strict=True) if column}
            yield Row(Span(cells[0].start, cells[-1].end), told)
        else:
            header = []


def _cells(text: str, line: Span) -> list[Span]:
    """The cells of a line without the blanks and the bars around them."""
    start = line.start + (text[line.start] == "|")
    end = line.end - (text[line.end - 1] == "|" and line.end - 1 > start)
    return [_trimmed(text, Span(*cell.span())) for cell in _CELL.finditer(text, start, end)]


def _trimmed(text: str, span: Span) -> Span:
    told = text[slice(*span)]
    start = span.start + len(told) - len(told.lstrip())
    return Span(start, max(start, span.end - (len(told) - len(told.rstrip()))))


def _column(name: str) -> str | None:
    return next((column for column in _COLUMNS if name.strip() in _names(column)), None)


@cache
def _names(column: str) -> frozenset[str]:
    return frozenset(subject_words("disclosures", column))


def with_rows(report: Report, folded: Folded, found: Mentioned, claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a party's own release with a record for each row of its tables, in place of what was read in it."""
    rows = table_rows(folded.text)
    if not rows:
        return list(claims)
    within = [folded.original_span(*row.span) for row in rows]
    others = [c for c in claims if not any(at.start <= c.span.start < at.end for at in within)]
    made = [_record(report, folded, found, row, at) for row, at in zip(rows, within, strict=True)]
    return sorted([*others, *made], key=lambda claim: claim.span)


def _record(report: Report, folded: Folded, found: Mentioned, row: Row, at: Span) -> Claim:
    strikes = _NUMBER.fullmatch(folded.text[slice(*row.cells.get("column_strikes", (0, 0)))])
    number = int(strikes[1]) if strikes else None
    publisher = publisher_of(report)
    party = party_of(publisher.name)
    return Claim(
        claim_id=ClaimId(""),
        report_id=report.report_id,
        kind=ClaimKind.DISCLOSURE,
        span=at,
        quote=report.text[slice(*at)],
        claimant=publisher,
        stance=Stance.NOT_CORROBORATED if number == 0 else Stance.ASSERTS,
        event=_event(folded, found, row, number),
        where=_where(folded, found, row),
        when=_when(folded, found, row),
        official=Official(party) if party else None,
        confidence=_CERTAIN,
    )


def _event(folded: Folded, found: Mentioned, row: Row, strikes: int | None) -> Event:
    """A strike on what the cell of targets names, where it names one kind of object alone."""
    cell = row.cells.get("column_target", Span(0, 0))
    hit = {m.word.target: m for m in _inside(found.words, cell) if isinstance(m.word, TargetWord)}
    if len(hit) != 1:
        return Event(EventType.AIRSTRIKE, strikes=strikes)
    target, mention = hit.popitem()
    span = folded.original_span(mention.start, mention.end)
    return Event(EventType.AIRSTRIKE, target=target, strikes=strikes, span=span)


def _when(folded: Folded, found: Mentioned, row: Row) -> When | None:
    date = next(_inside(found.dates, row.cells["column_day"]), None)
    return replace(date.when, span=folded.original_span(date.start, date.end)) if date else None


def _where(folded: Folded, found: Mentioned, row: Row) -> Where | None:
    """The place of its cell, at the point that the row gives beside it; a row without either has none."""
    cell = row.cells["column_place"]
    place = next(_inside(found.places, cell), None)
    stated = folded.original[slice(*folded.original_span(*cell))]
    where = place.told_in(folded) if place else Where(stated, span=folded.original_span(*cell)) if stated else None
    point = row.cells.get("column_point")
    told = _POINT.fullmatch(folded.text, *point) if point else None
    if told is None or abs(float(told["lat"])) > _POLE or abs(float(told["lon"])) > _HALF_ROUND:
        return where
    decimals = min(len(told[name].partition(".")[2]) for name in ("lat", "lon"))
    where = where or Where(told[0].strip(), span=folded.original_span(*point or cell))
    return replace(where, lat=float(told["lat"]), lon=float(told["lon"]), candidates=(), around=None,
                   precision=PlacePrecision.EXACT, radius_m=_RADIUS.get(decimals, _FINE))  # fmt: skip


_POLE, _HALF_ROUND = 90, 180


def _inside(every: Sequence[_Placed], cell: Span) -> Iterator[_Placed]:
    return (one for one in every if cell.start <= one.start and one.end <= cell.end)
