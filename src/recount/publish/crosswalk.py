"""Crosswalks: the record in the shape of another list, with a report of everything that this loses.

A crosswalk is a file of the code book (`codebook/crosswalks/`): the columns of the other list, which fact fills each,
what codes mean, which rows the other list would not take. The rules here are general. What no rule fills stays empty:
no id, no code and no zero is invented. *Source* of each shape: named in its file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from .. import codebook
from .crosswalk_entities import entities
from .crosswalk_facts import Told, incident_facts
from .crosswalk_loss import Dropped, FieldLoss, LeftOut, Loss, Words
from .dictionary import Column, Table, dictionary
from .record import PublicRecord
from .tables import Cell, table_csv


@dataclass(frozen=True, slots=True)
class Fill:
    """What fills a column: a fact, translated by `codes` where the column holds codes."""

    fact: str
    codes: str | None = None
    type: str = "string"


@dataclass(frozen=True, slots=True)
class Skip:
    """Why a row is left out: where the fact `needs` (or its code) is missing, or `fact` has the value `value`."""

    reason: str
    why: Words
    needs: str | None = None
    codes: str | None = None
    fact: str | None = None
    value: Cell = None


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """One crosswalk as typed values. `derived` is what facts that are no field are made of, with what is lost."""

    name: str
    version: str
    target: str
    file: str
    title: Words
    sources: tuple[str, ...]
    columns: tuple[str, ...]
    fills: Mapping[str, Fill]
    codes: Mapping[str, Mapping[str, Cell]]
    skips: tuple[Skip, ...]
    empty: tuple[Dropped, ...]
    table: Mapping[str, Any]

    @property
    def extension_file(self) -> str | None:
        """The file of what the other model has no place for; None where there is none."""
        return self.table.get("extension")

    @property
    def loss_file(self) -> str:
        """The file of the loss report."""
        return f"data/crosswalks/{self.name}.loss.json"

    @property
    def schema(self) -> Table:
        """The table that it writes, for the Data Package and the Data page."""
        return Table(self.name, self.file, self.title, tuple(_column(self, name) for name in self.columns))


@dataclass(frozen=True, slots=True)
class Crossed:
    """A record in the shape of another list, as text, and what this lost."""

    crosswalk: Crosswalk
    text: str
    loss: Loss
    extension: str | None = None


@cache
def crosswalk(name: str) -> Crosswalk:
    """The crosswalk of this name. Raises UnknownPolicy, which lists the known ones."""
    found = codebook.crosswalk(name)
    return Crosswalk(
        name=name,
        version=str(found["version"]),
        target=found["target"],
        file=found["file"],
        title=_words(found),
        sources=tuple(found["sources"]),
        columns=tuple(found["columns"]),
        fills={
            column: Fill(given["from"], given.get("codes"), given.get("type", "string"))
            for column, given in found["fill"].items()
        },
        codes={codes: given["words"] for codes, given in found.get("codes", {}).items()},
        skips=tuple(_skip(given) for given in found.get("left_out", ())),
        empty=tuple(Dropped(column, _words(group)) for group in found.get("empty", ()) for column in group["columns"]),
        table=found,
    )


def crossed(record: PublicRecord, walk: Crosswalk) -> Crossed:
    """The record in the shape of another list: one row an incident that it would take in order of code, or entities."""
    told = Told.of(record)
    facts = [incident_facts(incident, told) for incident in record.incidents]
    taken, left = sorted_out(facts, walk)
    if walk.table.get("form") == "entities":
        filling = {column: fill.fact for column, fill in walk.fills.items()}
        plain, extension = entities(record, told, facts, filling)
        return Crossed(walk, plain, loss(record, walk, taken, left), extension)
    rows = ({column: filled(walk, column, fact) for column in walk.columns} for fact in taken)
    return Crossed(walk, table_csv(walk.columns, rows), loss(record, walk, taken, left))


def sorted_out(
    facts: list[dict[str, Cell]], walk: Crosswalk
) -> tuple[list[dict[str, Cell]], dict[str, tuple[str, ...]]]:
    """The incidents that the other list would take, and the codes of all others by the reason."""
    taken: list[dict[str, Cell]] = []
    left: dict[str, tuple[str, ...]] = {}
    for fact in facts:
        skip = next((skip for skip in walk.skips if _skipped(skip, fact, walk)), None)
        if skip is None:
            taken.append(fact)
        else:
            left[skip.reason] = (*left.get(skip.reason, ()), str(fact["code"]))
    return taken, left


def filled(walk: Crosswalk, column: str, facts: Mapping[str, Cell]) -> Cell:
    """What a column holds for an incident; None where nothing fills it, or its code has no translation."""
    fill = walk.fills.get(column)
    if fill is None:
        return None
    found = facts[fill.fact]
    return walk.codes[fill.codes].get(str(found)) if fill.codes else found


def loss(
    record: PublicRecord, walk: Crosswalk, taken: list[dict[str, Cell]], left: Mapping[str, tuple[str, ...]]
) -> Loss:
    """What became of every field of an incident, which columns stay empty, and which incidents are left out."""
    ranges = ", ".join(sorted({incident.range_policy for incident in record.incidents}))
    policies = {"publication": record.policy, "range": ranges}
    return Loss(
        crosswalk=walk.name,
        version=walk.version,
        target=walk.target,
        policies=policies,
        incidents=len(record.incidents),
        written=len(taken),
        left_out=tuple(LeftOut(skip.reason, skip.why, left[skip.reason]) for skip in walk.skips if skip.reason in left),
        fates=tuple(_field_loss(column.name, walk, taken) for column in dictionary()["incidents"].columns),
        empty=walk.empty,
        withheld_reports=sum(bool(report.withheld) for report in record.reports),
        coarsened_places=sum(i.where is not None and i.where.coarsened for i in record.incidents),
        sources=walk.sources,
    )


def _field_loss(field: str, walk: Crosswalk, taken: list[dict[str, Cell]]) -> FieldLoss:
    """The best that became of a field in any column: kept, recoded, coarsened, or dropped."""
    became = [(fate, column, why) for column, fill in walk.fills.items() for fate, why in _fates(field, fill, walk)]
    held = sum(fact[field] is not None for fact in taken)
    best = next((fate for fate in ("kept", "recoded", "coarsened") if any(fate == one[0] for one in became)), "dropped")
    if best == "dropped":
        why = _words({"en": f"{walk.target} has no place for it", "ar": f"لا مكان له في {walk.target}"})
        return FieldLoss(field, best, (), held, why)
    into = tuple(column for _, column, _ in became)
    reason = next((why for fate, _, why in became if fate == best and why), None)
    return FieldLoss(field, best, into, held, reason)


def _fates(field: str, fill: Fill, walk: Crosswalk) -> list[tuple[str, Words | None]]:
    if fill.fact == field:
        if fill.codes is None:
            return [("kept", None)]
        codes = walk.codes[fill.codes]
        one_to_one = len(set(codes.values())) == len(codes)
        return [("recoded" if one_to_one else "coarsened", _words(walk.table["codes"][fill.codes]))]
    made = walk.table.get("derived", {}).get(fill.fact, {"fields": ()})
    if field not in made["fields"]:
        return []
    return [("kept" if made.get("exact") else "coarsened", _words(made) if "en" in made else None)]


def _skipped(skip: Skip, fact: Mapping[str, Cell], walk: Crosswalk) -> bool:
    if skip.needs is None:
        return fact[str(skip.fact)] == skip.value
    found = fact[skip.needs]
    return found is None or (skip.codes is not None and str(found) not in walk.codes[skip.codes])


def _skip(given: Mapping[str, Any]) -> Skip:
    needs, codes, fact = given.get("needs"), given.get("codes"), given.get("fact")
    return Skip(given["reason"], _words(given), needs, codes, fact, given.get("is"))


def _column(walk: Crosswalk, name: str) -> Column:
    fill = walk.fills.get(name)
    if fill is None:
        why = next((gap.why for gap in walk.empty if gap.column == name), {"en": "a link", "ar": "رابط"})
        return Column(name, "string", {"en": f"empty: {why['en']}", "ar": f"فارغ: {why['ar']}"})
    codes = f" ({', '.join(f'{word} = {code}' for word, code in walk.codes[fill.codes].items())})" if fill.codes else ""
    return Column(name, fill.type, {"en": f"from {fill.fact}{codes}", "ar": f"من {fill.fact}{codes}"})


def _words(given: Mapping[str, Any]) -> Words:
    return {"en": given["en"], "ar": given["ar"]}
