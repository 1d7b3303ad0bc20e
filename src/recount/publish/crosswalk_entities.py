"""The record as entities of followthemoney: one JSON object a line, `id`, `schema`, `properties` (lists of text).

Persons are no entities here: the names of the dead stay in the record of the release. A source is told of as far as
the publication policy permits; one whose publisher and link are withheld is a report without either. *Source*: the
crosswalk's file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from ..records import digest_of
from .crosswalk_facts import Told
from .dictionary import MANY, dictionary
from .public_words import Party
from .record import PublicIncident, PublicRecord, PublicReport
from .tables import Cell

EXTENSION = "Recount"
Properties = dict[str, list[str]]


def entities(
    record: PublicRecord, told: Told, facts: list[dict[str, Cell]], filling: Mapping[str, str]
) -> tuple[str, str]:
    """The entities that the model knows, and the extension entities by the same ids; each once, in order of id.

    `facts` are those of the record's incidents, in their order; `filling` says which fact fills `schema:property`.
    """
    names = _Names(record)
    plain: dict[str, str] = {}
    extension: dict[str, str] = {}
    for incident, fact in zip(record.incidents, facts, strict=True):
        event = names.event(incident.code)
        for schema, key, properties in _of_incident(incident, told, names, _filled(fact, filling)):
            plain[key] = _line(key, schema, properties)
        extension[event] = _line(event, EXTENSION, _filled(fact, filling)[EXTENSION])
    return "".join(plain[key] for key in sorted(plain)), "".join(extension[key] for key in sorted(extension))


class _Names:
    """Ids of entities: of an event by its code, the same in every release; of a report within this release only."""

    def __init__(self, record: PublicRecord) -> None:
        self._case, self._release = record.title, record.created.isoformat()

    def event(self, code: str) -> str:
        return _id("event", self._case, code)

    def place(self, code: str) -> str:
        return _id("place", self._case, code)

    def party(self, party: Party) -> str:
        return _id("party", party.id or party.name)

    def report(self, key: str) -> str:
        return _id("report", self._case, self._release, key)


def _id(*parts: str) -> str:
    return digest_of(json.dumps(parts).encode())[:40]


def _of_incident(
    incident: PublicIncident, told: Told, names: _Names, filled: Mapping[str, Properties]
) -> Iterator[tuple[str, str, Properties]]:
    reports = told.reports_of(incident)
    links = {"involved": [names.party(party) for party in incident.parties]}
    links["proof"] = [names.report(report.key) for report in reports]
    if filled["Address"]:
        links["addressEntity"] = [names.place(incident.code)]
        yield "Address", names.place(incident.code), filled["Address"]
    yield "Event", names.event(incident.code), {**filled["Event"], **links}
    for party in incident.parties:
        yield "Organization", names.party(party), _properties(name=party.name, alias=party.name_ar)
    for report in reports:
        yield "Article", names.report(report.key), _article(report)
    yield from _mentions(incident, told, names)


def _article(report: PublicReport) -> Properties:
    day = report.published.isoformat() if report.published else None
    return _properties(
        title=report.title,
        publisher=report.publisher,
        sourceUrl=report.link,
        publishedAt=day,
        language=report.language,
    )


def _mentions(incident: PublicIncident, told: Told, names: _Names) -> Iterator[tuple[str, str, Properties]]:
    """Which report blames which of the incident's parties."""
    parties = {names.party(party): party for party in incident.parties}
    for key in incident.claims:
        claim = told.claims[key]
        for party in claim.parties:
            resolved, document = names.party(party), names.report(claim.report)
            if resolved in parties:
                linked = {"document": [document], "resolved": [resolved], "name": [party.name]}
                yield "Mention", _id("mention", document, resolved), linked


def _filled(fact: Mapping[str, Cell], filling: Mapping[str, str]) -> dict[str, Properties]:
    many = {column.name for column in dictionary()["incidents"].columns if column.many}
    found: dict[str, Properties] = {"Event": {}, "Address": {}, EXTENSION: {}}
    for column, name in filling.items():
        schema, _, property_ = column.partition(":")
        value = fact[name]
        if value is not None and value != "":
            found[schema][property_] = str(value).split(MANY) if name in many else [str(value)]
    return found


def _properties(**values: str | None) -> Properties:
    return {name: [value] for name, value in values.items() if value}


def _line(key: str, schema: str, properties: Mapping[str, Iterable[str]]) -> str:
    kept = {name: list(dict.fromkeys(values)) for name, values in sorted(properties.items()) if values}
    return json.dumps({"id": key, "schema": schema, "properties": kept}, ensure_ascii=False) + "\n"
