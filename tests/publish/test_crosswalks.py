"""Crosswalks: what is kept comes back equal, what is not stands in the loss report, and nothing is invented."""

import csv
import io
import json
from dataclasses import replace
from datetime import date

import invented
import pytest

from recount import codebook
from recount.preserve.legacy import Reader, Sheet, fitting
from recount.publish import crossed, crosswalk, publication_rules, redact
from recount.publish.public_words import Party
from recount.publish.record import PublicTime
from recount.publish.tables import incident_row
from recount.records import (
    CaptureId,
    Event,
    EventType,
    Harm,
    LegacyList,
    PlacePrecision,
    Range,
    RecordId,
    TimePrecision,
    digest_of,
)

MARCH = PublicTime(date(2031, 3, 1), date(2031, 3, 31), TimePrecision.MONTH)
YEAR = PublicTime(date(2031, 1, 1), date(2031, 12, 31), TimePrecision.YEAR)
UNKNOWN_DAY = PublicTime(None, None, TimePrecision.UNKNOWN)
PARTIES = (Party("US-led Coalition"), Party("Example Front"))
PROVINCE = {"name": "Example Province", "precision": PlacePrecision.PROVINCE, "lat": -34.25, "lon": -40.5}


def varied():
    """The invented incident in many guises, one difference each, by a code that names it."""
    record = redact(invented.DOSSIER, publication_rules("default"), invented.CREATED)
    (whole,) = record.incidents
    guises = {
        "PLAIN": {},
        "MONTH": {"date": MARCH, "where": replace(whole.where, **PROVINCE)},
        "OPEN": {"killed": Range(10, 10, None), "presumed_civilian": 10},
        "FIGHTERS": {"combatants_killed": Range(4, 5, 6), "presumed_civilian": 7},
        "NO-TOLL": {"killed": None},
        "NOBODY": {"killed": Range(0, 0, 0)},
        "NO-PARTY": {"parties": ()},
        "RIVALS": {"parties": PARTIES},
        "NO-PLACE": {"where": None},
        "NO-DAY": {"date": UNKNOWN_DAY},
        "YEAR": {"date": YEAR},
        "GUNFIRE": {"event": Event(EventType.GUNFIRE)},
        "FORMULA": {"where": replace(whole.where, name="Tell, \"Warda\"")},
    }  # fmt: skip
    incidents = tuple(replace(whole, code=code, **values) for code, values in sorted(guises.items()))
    return replace(record, incidents=incidents)


RECORD = varied()
ROWS = {incident.code: incident_row(incident) for incident in RECORD.incidents}


def rows(found):
    return list(csv.DictReader(io.StringIO(found.text, newline="")))


def judgements(found, tmp_path):
    """Our own export as `recount import` reads it, by the code that it carries."""
    path = tmp_path / "export.csv"
    path.write_bytes(found.text.encode())
    sheet = Sheet(path, path.name)
    preset = fitting(sheet.columns, sheet.name)
    about = (preset.name, preset.title, preset.provider, preset.data, sheet.columns, sheet.form)
    reader = Reader(preset, LegacyList(*about, CaptureId("k"), digest_of(b"")))
    read = [reader.read(row.cells, row.number, RecordId("r")) for row in sheet.rows()]
    assert [one.faults for one in read if one.faults] == []
    return [one.judgement for one in read]


READ_BACK = {
    "code": lambda one, row: row.get("relid") or row["tags"].removeprefix("recount="),
    "date_start": lambda one, row: one.when.start.isoformat(),
    "date_end": lambda one, row: one.when.end.isoformat(),
    "place": lambda one, row: one.where.name,
    "admin1": lambda one, row: one.where.admin1,
    "country": lambda one, row: one.where.country_name,
    "lat": lambda one, row: one.where.lat,
    "lon": lambda one, row: one.where.lon,
}


@pytest.mark.parametrize("name", ["ucdp-ged-like", "acled-like"])
def test_what_the_loss_report_calls_kept_comes_back_equal(name, tmp_path):
    found = crossed(RECORD, crosswalk(name))
    kept = [field.field for field in found.loss.fates if field.fate == "kept"]
    assert {"code", "place", "lat", "lon"} <= set(kept) and len(rows(found)) == found.loss.written > 3
    for one, row in zip(judgements(found, tmp_path), rows(found), strict=True):
        before = ROWS[READ_BACK["code"](one, row)]
        assert {field: READ_BACK[field](one, row) for field in kept} == {field: before[field] for field in kept}


@pytest.mark.parametrize("name", ["ucdp-ged-like", "acled-like"])
def test_precision_comes_back_as_a_word_of_the_same_code(name, tmp_path):
    walk = crosswalk(name)
    found = crossed(RECORD, walk)
    for one, row in zip(judgements(found, tmp_path), rows(found), strict=True):
        before = ROWS[READ_BACK["code"](one, row)]
        for field, read in (("date_precision", one.when.precision), ("place_precision", one.where.precision)):
            codes = next(walk.codes[fill.codes] for fill in walk.fills.values() if fill.fact == field)
            assert codes[read] == codes[before[field]]


def test_ucdp_like_rows_carry_the_whole_range_and_divide_only_what_is_known(tmp_path):
    found = crossed(RECORD, crosswalk("ucdp-ged-like"))
    read = {one.previous_codes[0]: one.figure(Harm.KILLED) for one in judgements(found, tmp_path)}
    cells = {row["relid"]: (row["deaths_civilians"], row["deaths_unknown"], row["deaths_a"]) for row in rows(found)}
    assert (read["PLAIN"].low, read["PLAIN"].best, read["PLAIN"].high) == (10, 12, 45)
    assert (read["OPEN"].low, read["OPEN"].high) == (10, None)
    assert (read["FIGHTERS"].low, read["FIGHTERS"].best, read["FIGHTERS"].high) == (14, 17, 51)
    assert (cells["PLAIN"], cells["OPEN"], cells["FIGHTERS"]) == (("12", "0", ""), ("0", "10", ""), ("", "", ""))


def test_acled_like_rows_carry_the_least_of_the_range_and_say_so(tmp_path):
    found = crossed(RECORD, crosswalk("acled-like"))
    plain = next(row for row in rows(found) if row["tags"] == "recount=PLAIN")
    month = next(row for row in rows(found) if row["tags"] == "recount=MONTH")
    assert (plain["fatalities"], plain["sub_event_type"]) == ("10", "Air/drone strike")
    assert "least of 10 to 45, by range policy airwars" in plain["notes"]
    assert (month["event_date"], month["time_precision"], month["geo_precision"]) == ("2031-03-16", "3", "3")


def test_rows_that_the_other_list_would_not_take_are_left_out_and_counted_by_reason():
    ucdp = {one.reason: one.codes for one in crossed(RECORD, crosswalk("ucdp-ged-like")).loss.left_out}
    acled = {one.reason: one.codes for one in crossed(RECORD, crosswalk("acled-like")).loss.left_out}
    assert ucdp == {
        "date_unknown": ("NO-DAY",),
        "place_unknown": ("NO-PLACE",),
        "no_death": ("NOBODY",),
        "toll_unknown": ("NO-TOLL",),
        "actor_unknown": ("NO-PARTY",),
        "actor_contested": ("RIVALS",),
    }
    assert acled == {
        "date_unknown": ("NO-DAY",),
        "date_too_wide": ("YEAR",),
        "place_unknown": ("NO-PLACE",),
        "type_undecided": ("GUNFIRE",),
        "toll_unknown": ("NO-TOLL",),
    }


@pytest.mark.parametrize("name", codebook.crosswalks())
def test_every_field_has_a_fate_every_column_a_filling_or_a_reason_and_every_reason_both_languages(name):
    walk = crosswalk(name)
    loss = crossed(RECORD, walk).loss
    assert [field.field for field in loss.fates] == list(ROWS["PLAIN"])
    links = {column for column in walk.columns if ":" in column}
    assert set(walk.columns) <= {*walk.fills, *(gap.column for gap in walk.empty), *links}
    assert set(walk.fills) <= set(walk.columns)
    told = [one.why for one in (*loss.left_out, *loss.empty, *loss.fates) if one.why is not None]
    assert all(why["en"] and why["ar"] for why in told)
    assert all(field.why for field in loss.fates if field.fate != "kept")


@pytest.mark.parametrize("column", ["id", "dyad_new_id", "type_of_violence", "deaths_a", "gwnoa"])
def test_no_id_and_no_judgement_of_the_other_list_is_invented(column):
    assert {row[column] for row in rows(crossed(RECORD, crosswalk("ucdp-ged-like")))} == {""}


def test_entities_give_every_kept_field_back_from_the_two_files_together():
    found = crossed(RECORD, crosswalk("followthemoney"))
    entities = {(one["schema"], one["id"]): one["properties"] for one in lines(found.text + found.extension)}
    events = {one["properties"]["recordId"][0]: one for one in lines(found.text) if one["schema"] == "Event"}
    assert set(events) == set(ROWS)
    for field in (one for one in found.loss.fates if one.fate == "kept"):
        for code, event in events.items():
            schema, _, name = field.into[0].partition(":")
            place = event["properties"].get("addressEntity", [None])[0]
            held = entities.get((schema, place if schema == "Address" else event["id"]), {}).get(name, [])
            assert "; ".join(held) == ("" if ROWS[code][field.field] is None else str(ROWS[code][field.field])), field


def test_entities_link_only_to_entities_that_are_there_and_name_no_person():
    plain = lines(crossed(RECORD, crosswalk("followthemoney")).text)
    there = {one["id"] for one in plain}
    links = [
        key
        for one in plain
        for name in ("involved", "addressEntity", "proof", "document", "resolved")
        for key in one["properties"].get(name, ())
    ]
    assert links and set(links) <= there
    assert {one["schema"] for one in plain} == {"Event", "Address", "Organization", "Article", "Mention"}


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.parametrize("name", codebook.crosswalks())
def test_nothing_withheld_is_in_a_crosswalk_or_its_report(name):
    found = crossed(RECORD, crosswalk(name))
    shown = f"{found.text}{found.extension}{found.loss}"
    for secret in (invented.AT_RISK_NAME, invented.AT_RISK_URL, invented.AT_RISK_WITNESS, "Unsigned Hamlet"):
        assert secret not in shown
    assert found.loss.withheld_reports > 0
