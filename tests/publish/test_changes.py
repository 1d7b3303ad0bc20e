"""What changed between two releases, with its reasons, and never more than both of them show."""

import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime

import invented
import pytest

from recount.publish import (
    ChangeLog,
    Departures,
    ReleaseChanges,
    Signature,
    changes,
    publication_rules,
    redact,
)
from recount.publish.record import PublicSignature
from recount.publish.tables import CHANGE_COLUMNS, changes_csv
from recount.records import Grade, Range, from_json, to_json

RECORD = redact(invented.DOSSIER, publication_rules("default"), invented.CREATED)
INCIDENT = RECORD.incidents[0]
NOWHERE = Departures({}, {})
BEFORE = replace(RECORD, incidents=(replace(INCIDENT, killed=Range(8, 8, 45), grade=Grade.WEAK, signatures=()),))


def told(before, after, departures=NOWHERE):
    return changes(before, after, departures)


def test_a_range_that_moved_is_told_with_the_reason_of_the_end_that_moved():
    (change,) = told(BEFORE, RECORD)
    fields = {found.field: found for found in change.fields}
    assert set(fields) == {"killed", "grade"}
    assert (fields["killed"].before, fields["killed"].after) == ("8..45", "10..45")
    (because,) = fields["killed"].because
    assert because.text.startswith("The minimum of 10 killed") and because.role is None
    assert (fields["grade"].before, fields["grade"].after) == ("Weak", "Fair")


def test_what_the_signers_of_the_new_value_wrote_is_told_with_their_role():
    (change,) = told(BEFORE, RECORD)
    assert [(reason.role, reason.text) for reason in change.because] == [("reviewer", "Read all.")]
    again = replace(BEFORE, incidents=(replace(BEFORE.incidents[0], signatures=INCIDENT.signatures),))
    assert told(again, RECORD)[0].because == ()


def test_nothing_changed_is_no_change():
    assert told(RECORD, RECORD) == ()


def test_without_an_earlier_release_everything_is_new():
    assert [(change.code, change.kind) for change in told(None, RECORD)] == [("EX-01", "new")]


def test_an_unknown_end_stays_unknown_and_is_not_zero():
    unknown = replace(RECORD, incidents=(replace(INCIDENT, killed=None),))
    (found,) = [f for f in told(unknown, RECORD)[0].fields if f.field == "killed"]
    assert (found.before, found.after) == (None, "10..45")
    open_end = replace(RECORD, incidents=(replace(INCIDENT, killed=Range(10, 10, None)),))
    (found,) = [f for f in told(RECORD, open_end)[0].fields if f.field == "killed"]
    assert found.after == "10.."


def test_an_incident_that_left_was_merged_or_withdrawn_and_the_log_says_which():
    two = replace(RECORD, incidents=(INCIDENT, replace(INCIDENT, code="EX-07"), replace(INCIDENT, code="EX-08")))
    found = told(two, RECORD, Departures({"EX-07": "EX-01"}, {"EX-08": "withdrawn"}))
    assert [(c.code, c.kind, c.into, c.why) for c in found] == [
        ("EX-07", "merged", "EX-01", None),
        ("EX-08", "withdrawn", None, "withdrawn"),
    ]
    assert [c.why for c in told(two, RECORD)] == ["gone", "gone"]


def test_the_log_grows_and_knows_what_became_of_every_code():
    first = ReleaseChanges("one", datetime(2031, 5, 1, tzinfo=UTC), None, told(None, BEFORE))
    gone = told(BEFORE, replace(RECORD, incidents=()), Departures({}, {}))
    log = ChangeLog((first,)).followed_by(ReleaseChanges("two", invented.CREATED, "one", gone))
    assert [release.release for release, _ in log.of("EX-01")] == ["two", "one"]
    assert log.departed(()).keys() == {"EX-01"} and log.departed(("EX-01",)) == {}
    assert from_json(ChangeLog, to_json(log)) == log


def test_the_table_has_a_row_for_every_changed_field():
    log = ChangeLog((ReleaseChanges("two", invented.CREATED, "one", told(BEFORE, RECORD)),))
    rows = list(csv.DictReader(io.StringIO(changes_csv(log))))
    assert list(rows[0]) == list(CHANGE_COLUMNS)
    assert [(row["field"], row["before"], row["after"]) for row in rows] == [
        ("grade", "Weak", "Fair"),
        ("killed", "8..45", "10..45"),
    ]
    assert "reviewer: Read all." in rows[0]["because"]


@pytest.mark.parametrize(
    "reason", ["Asked Wadi Whisper <Page> again.", "Nadia Tester told us so.", "Rana Example erred."]
)
def test_a_reason_names_no_source_and_nobody_who_signed(reason):
    signature = Signature("Rana Example", "reviewer", datetime(2031, 4, 20, tzinfo=UTC), reason)
    other = replace(signature, by="Sam Example", reason="")
    entry = replace(invented.SIGNED, signatures=(signature, other))
    record = redact(replace(invented.DOSSIER, entries=(entry,)), publication_rules("default"), invented.CREATED)
    shown = [signature.reason or "" for signature in record.incidents[0].signatures]
    assert shown[0] and not any(name in text for text in shown for name in ("Wadi", "Nadia", "Rana"))


def test_a_policy_that_does_not_permit_reasons_shows_none():
    rules = replace(publication_rules("default"), reasons_shown=False)
    record = redact(invented.DOSSIER, rules, invented.CREATED)
    assert record.incidents[0].signatures[0] == PublicSignature(
        "reviewer", date(2031, 4, 20), "Rana Example (invented reviewer)"
    )
