"""The list as a plain script, one for each language: what filtering needs, and the words of each line."""

from __future__ import annotations

import json
from collections.abc import Mapping

from recount.publish import in_headline
from recount.publish.record import PublicIncident

from .filters import listed, values
from .folder import ReleaseFolder
from .phrases import Phrases

GLOBAL = "RECOUNT_INDEX"
#: words of the catalogue that filtering uses in the browser
WORDS = (
    "range.unknown",
    "range.at_least",
    "range.up_to",
    "range.between",
    "range.single",
    "range.none_stated",
    "list.sum_of",
    "list.incidents",
    "list.open_ended",
    "list.without_minimum",
    "list.unknown",
    "filter.shown",
    "filter.all",
    "filter.undated",
    "filter.more",
)


def index_script(folder: ReleaseFolder, language: str) -> str:
    """A script that sets one global: a row for each incident in the order of the list, and the words to go with it.

    A field's values are numbers into the list of its values, which most rows share.
    """
    phrases = Phrases(language)
    fields: dict[str, dict[str, int]] = {}
    rows = [_row(incident, phrases, fields) for incident in listed(folder.record)]
    value = {
        "rtl": phrases.direction == "rtl",
        "words": {key: phrases.words[key] for key in WORDS},
        "fields": {field: list(found) for field, found in fields.items()},
        "rows": rows,
    }
    return f"window.{GLOBAL} = {_rows_on_lines(value)};\n"


def _rows_on_lines(value: Mapping[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace('],["', '],\n["')


def _row(incident: PublicIncident, phrases: Phrases, fields: dict[str, dict[str, int]]) -> list[object]:
    numbers: list[list[int]] = []
    for field, found in values(incident).items():
        known = fields.setdefault(field, {})
        numbers.append([known.setdefault(value, len(known)) for value in found])
    where, killed, when = incident.where, incident.killed, incident.date
    names = (where.name, where.name_ar) if where else (None, None)
    other = names[1 if phrases.language == "en" else 0] if all(names) else None
    return [
        incident.code,
        phrases.place(where),
        other,
        phrases.when(when),
        when.start.isoformat() if when.start else None,
        (when.end or when.start).isoformat() if when.end or when.start else None,  # type: ignore[union-attr]
        phrases.range(killed),
        killed.low if killed else None,
        killed.high if killed else None,
        phrases.term("event", incident.event.type),
        phrases.term("strike_status", incident.strike_status),
        phrases.term("grade", incident.grade),
        int(in_headline(incident)),
        numbers,
        incident.highs_shared.get("killed"),
    ]
