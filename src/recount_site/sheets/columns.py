"""The tables of a workbook and their columns: which may be edited, from which words, and which are only shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from recount.records import Grade, Group, Harm, Status

from ..casefile.judging import CREDIBILITIES, RISKS

#: the column by which a row is known when it comes back, and the one that says why
ID, REASON = "id", "reason"


class TableName(StrEnum):
    """The tables that can be taken out, in the order of their sheets."""

    QUEUE = "queue"
    INCIDENTS = "incidents"
    CLAIMS = "claims"
    NUMBERS = "numbers"
    SOURCES = "sources"
    EARLIER = "earlier"
    REPORTS = "reports"
    LEGACY = "legacy"
    JUDGEMENTS = "judgements"


#: tables that are taken out where none is named: those in which something can be decided
DECIDED = (
    TableName.QUEUE,
    TableName.INCIDENTS,
    TableName.CLAIMS,
    TableName.NUMBERS,
    TableName.SOURCES,
    TableName.EARLIER,
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, width in characters, whether it may be edited, and the words that it takes, if only some.

    `text` columns are kept as text by spreadsheet programs, which would make a date of 3-5.
    """

    name: str
    width: int = 14
    editable: bool = False
    words: tuple[str, ...] = ()
    text: bool = False


def _edit(name: str, *words: str, width: int = 14, text: bool = False) -> Column:
    return Column(name, width, True, words, text)


_ID = Column(ID, 24)
_REASON = Column(REASON, 40, True, (), True)
_NOTE = _edit("note", width=30, text=True)
_DECISION = _edit("decision", "accept", "reject")

COLUMNS: Mapping[TableName, tuple[Column, ...]] = {
    TableName.QUEUE: (
        _ID, Column("waits for", 20), Column("incident", 12), Column("waits because", 60), Column("words", 60),
        _edit("decision", "accept", "reject", "confirm", "leave open", "sign", "same", "not same"), _REASON,
    ),
    TableName.INCIDENTS: (
        _ID, Column("date", 22), Column("place", 24), Column("killed", 12), Column("injured", 12),
        Column("strike status", 20), Column("computed grade", 16), Column("accounts", 10), Column("review state", 16),
        Column("signatures", 12), Column("proposed changes", 30),
        _edit("grade override", *(grade.value for grade in Grade)), _edit("same incident as", width=18, text=True),
        _edit("sign-off", "sign", "withdraw"), _NOTE, _REASON,
    ),
    TableName.CLAIMS: (
        _ID, Column("incident", 12), Column("kind", 14), Column("words", 60), Column("numbers", 30),
        Column("report", 30), Column("waits because", 40), Column("place candidates", 40), _DECISION,
        _edit("place", width=24, text=True), _edit("date", width=24), _edit("claimant", width=24, text=True),
        _edit("belligerents", width=24, text=True), _edit("belongs here", "no"), _NOTE, _REASON,
    ),
    TableName.NUMBERS: (
        _ID, Column("incident", 12), Column("words", 60), Column("who", 20), Column("as read", 14),
        _edit("number", width=16, text=True), _edit("harm", *(word.value for word in Harm)),
        _edit("status", *(word.value for word in Status), width=20),
        _edit("group", *(word.value for word in Group)), _REASON,
    ),
    TableName.SOURCES: (
        _ID, Column("reports", 10), Column("first published", 16), Column("last published", 16),
        _edit("risk", *RISKS), _edit("credibility", *CREDIBILITIES), _REASON,
    ),
    TableName.EARLIER: (
        _ID, Column("incident", 12), Column("earlier record", 24), Column("near by", 40),
        _edit("decision", "same", "not same"), _REASON,
    ),
    TableName.REPORTS: (
        _ID, Column("published", 14), Column("publisher", 24), Column("title", 50), Column("address", 50),
        Column("language", 10), Column("kind of source", 16),
    ),
    TableName.LEGACY: (
        _ID, Column("list", 20), Column("row", 8), Column("date", 22), Column("killed low", 10),
        Column("killed best", 10), Column("killed high", 10), Column("injured low", 10), Column("injured high", 10),
    ),
    TableName.JUDGEMENTS: (
        _ID, Column("kind", 20), Column("about", 40), Column("by", 20), Column("role", 14), Column("at", 20),
        Column("why", 50), Column("value", 50),
    ),
}  # fmt: skip


def column(table: TableName, name: str) -> Column:
    """The column of this name. Raises KeyError."""
    return {one.name: one for one in COLUMNS[table]}[name]
