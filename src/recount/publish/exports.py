"""All data files of a release, made from its public record alone: nothing that redaction withheld can reach one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from .. import codebook
from ..records import to_json
from .accounts_table import accounts_csv
from .changes import ChangeLog
from .crosswalk import Crossed, Crosswalk, crossed, crosswalk
from .datapackage import DATAPACKAGE, DataFile
from .dictionary import Table, dictionary
from .disclosures_table import disclosures_csv
from .geojson import incidents_geojson
from .grade_history_table import grade_history_csv
from .hxl import hxl_csv
from .inconsistencies_table import inconsistencies_csv
from .methodology import Methodology
from .placebo_table import placebo_csv
from .positions_table import positions_csv
from .record import PublicRecord, ReleaseKind
from .tables import changes_csv, claims_csv, dictionary_csv, incidents_csv, narratives_jsonl
from .totals_table import totals_csv

RECORD = "data/record.json"
METHODOLOGY = "data/methodology.json"
CHANGES = "data/changes.json"
GEOJSON = "data/incidents.geojson"
NARRATIVES = "data/narratives.jsonl"

#: what the files that are no tables hold
MEANINGS = {
    RECORD: {"en": "Everything, as the site reads it", "ar": "كل شيء كما يقرؤه الموقع"},
    METHODOLOGY: {"en": "The policies in force", "ar": "السياسات المعمول بها"},
    CHANGES: {"en": "Changes between releases, with their reasons", "ar": "التغييرات بين الإصدارات مع أسبابها"},
    NARRATIVES: {
        "en": "Assessment texts, one a line, each sentence with its accounts",
        "ar": "نصوص التقييم، نص في كل سطر، ولكل جملة رواياتها",
    },
    GEOJSON: {"en": "Incidents with their areas", "ar": "الحوادث مع مساحاتها"},
}
#: what the descriptor of the package is
PACKAGE = {
    "en": "Data Package: every file below with its columns, types, bytes and digest (Frictionless)",
    "ar": "حزمة البيانات: كل ملف أدناه مع أعمدته وأنواعها وحجمه وبصمته (Frictionless)",
}
#: the tables that also come with a row of hashtags
TAGGED = (
    "incidents", "claims", "accounts", "totals", "placebo", "inconsistencies", "positions", "disclosures",
    "grade_history", "changes",
)  # fmt: skip
_BESIDE = {"en": ": what that model has no place for", "ar": ": ما لا مكان له في ذلك النموذج"}
_LOST = {"en": "What is lost in: ", "ar": "ما يضيع في: "}
_HXL = {"en": " with a row of HXL hashtags", "ar": " مع سطر من وسوم HXL"}


def data_files(record: PublicRecord, made: Methodology, log: ChangeLog) -> tuple[DataFile, ...]:
    """Every data file of a release with its bytes as text, in the order in which they are told of."""
    tables = dictionary()
    texts = {
        "incidents": incidents_csv(record),
        "claims": claims_csv(record),
        "accounts": accounts_csv(record),
        "totals": totals_csv(record),
        "placebo": placebo_csv(record.placebos),
        "grade_history": grade_history_csv(record),
        "inconsistencies": inconsistencies_csv(record),
        "positions": positions_csv(record),
        "disclosures": disclosures_csv(record),
        "changes": changes_csv(log),
    }
    return (
        *(_plain(tables[name], text) for name, text in texts.items()),
        _plain(tables["dictionary"], dictionary_csv()),
        _other(GEOJSON, incidents_geojson(record)),
        _other(NARRATIVES, narratives_jsonl(record)),
        *(_tagged(tables[name], text) for name, text in texts.items()),
        *_crossings(record),
        *_as_json(record, made, log),
    )


def _crossings(record: PublicRecord) -> Iterator[DataFile]:
    # The shapes of other lists have no place to say that nobody has reviewed a row; so a specimen has none of them.
    if record.kind is ReleaseKind.RELEASE:
        for name in codebook.crosswalks():
            yield from crossed_files(crossed(record, crosswalk(name)))


def told_of() -> Mapping[str, Mapping[str, str]]:
    """What each data file of a release holds, in English and Arabic, by its path."""
    tables = dictionary().values()
    tagged = {table.hxl_file: _hxl_meaning(table) for table in tables if table.name in TAGGED}
    walks = [_crossed_meanings(crosswalk(name)) for name in codebook.crosswalks()]
    crossing = {path: meaning for walk in walks for path, meaning in walk.items()}
    return {DATAPACKAGE: PACKAGE, **{table.file: table.meaning for table in tables}, **tagged, **crossing, **MEANINGS}


def crossed_files(found: Crossed) -> Iterator[DataFile]:
    """The files of one crosswalk: the record in its shape, what it has no place for, and the loss report."""
    walk, told = found.crosswalk, _crossed_meanings(found.crosswalk)
    table = walk.schema if walk.file.endswith(".csv") else None
    yield DataFile(walk.file, found.text, told[walk.file], table)
    if walk.extension_file and found.extension is not None:
        yield DataFile(walk.extension_file, found.extension, told[walk.extension_file])
    yield DataFile(walk.loss_file, _json(found.loss), told[walk.loss_file])


def _crossed_meanings(walk: Crosswalk) -> Mapping[str, Mapping[str, str]]:
    found = {walk.file: walk.title}
    if walk.extension_file:
        found[walk.extension_file] = {language: walk.title[language] + more for language, more in _BESIDE.items()}
    return {**found, walk.loss_file: {language: more + walk.title[language] for language, more in _LOST.items()}}


def _hxl_meaning(table: Table) -> Mapping[str, str]:
    return {language: table.meaning[language] + more for language, more in _HXL.items()}


def _as_json(record: PublicRecord, made: Methodology, log: ChangeLog) -> Iterator[DataFile]:
    for path, value in ((RECORD, record), (METHODOLOGY, made), (CHANGES, log)):
        yield _other(path, _json(value))


def _json(value: object) -> str:
    return json.dumps(to_json(value), ensure_ascii=False, indent=1) + "\n"


def _plain(table: Table, text: str) -> DataFile:
    return DataFile(table.file, text, table.meaning, table)


def _tagged(table: Table, text: str) -> DataFile:
    return DataFile(table.hxl_file, hxl_csv(text, table), _hxl_meaning(table), table, schema=False)


def _other(path: str, text: str) -> DataFile:
    return DataFile(path, text, MEANINGS[path])
