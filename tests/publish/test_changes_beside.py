"""What stands beside incidents changes between releases as well: linked words, silences, inconsistencies, placebo."""

import csv
import io
from dataclasses import replace

import invented

from recount.publish import ChangeLog, Departures, ReleaseChanges, changes, publication_rules, record_changes, redact
from recount.publish.changes_beside import values_beside
from recount.publish.public_inconsistency import InconsistencyState, PublicInconsistency
from recount.publish.public_placebo import PublicPlacebo
from recount.publish.public_words import Party
from recount.publish.record import PublicMatch
from recount.publish.tables import changes_csv
from recount.records import ClaimKind, InconsistencyKind, Shift, Stance

RECORD = redact(invented.DOSSIER, publication_rules("default"), invented.CREATED)
(INCIDENT,) = RECORD.incidents
NOWHERE = Departures({}, {})
TURKEY = Party("Turkish forces", id="turkey")
FOUND = PublicInconsistency(
    "N1", InconsistencyKind.OWN_TOTALS, InconsistencyState.APPARENT, TURKEY, None, (), 1, (INCIDENT.code,)
)
JUDGED = replace(FOUND, state=InconsistencyState.CONFIRMED, role="editor", reason="Both releases were read.")
PLACEBO = PublicPlacebo(None, 40, (Shift(-30, 20, 12, 3, 9, 0, 0.01),), 4.0, True)


def fields(before, after):
    """The changed fields of the one incident, by name."""
    return {field.field: field for change in changes(before, after, NOWHERE) for field in change.fields}


def test_an_inconsistency_that_is_found_and_then_judged_is_told_with_what_the_person_wrote():
    found, judged = replace(RECORD, inconsistencies=(FOUND,)), replace(RECORD, inconsistencies=(JUDGED,))
    new = fields(RECORD, found)["inconsistencies"]
    assert (new.before, new.after, new.because) == (None, "own_totals apparent Turkish forces", ())
    later = fields(found, judged)["inconsistencies"]
    assert later.after == "own_totals confirmed Turkish forces"
    assert [(why.role, why.text) for why in later.because] == [("editor", "Both releases were read.")]
    assert fields(judged, judged) == {}


def test_two_findings_alike_are_two():
    two = replace(RECORD, inconsistencies=(FOUND, replace(FOUND, key="N2")))
    assert fields(replace(RECORD, inconsistencies=(FOUND,)), two)["inconsistencies"].after.count("own_totals") == 2


def test_an_inconsistency_of_no_incident_is_a_change_of_the_record():
    free = replace(RECORD, inconsistencies=(replace(JUDGED, codes=()),))
    (change,) = record_changes(RECORD, free)
    assert (change.field, change.after) == ("inconsistencies", "own_totals confirmed Turkish forces")
    assert changes(RECORD, free, NOWHERE) == () and record_changes(None, free) == ()


def test_what_moving_the_dates_shows_is_told_of_all_and_of_each_party():
    both = replace(RECORD, placebos=(PLACEBO, replace(PLACEBO, party=TURKEY, informs=False)))
    told = {change.field: (change.before, change.after) for change in record_changes(RECORD, both)}
    assert told == {"placebo": (None, "yes 12/3/20"), "placebo.turkey": (None, "no 12/3/20")}
    assert record_changes(both, both) == ()


def linked():
    """The record with a denial of a blamed party that was set beside the incident."""
    said = replace(RECORD.claims[0], key="R99.1", kind=ClaimKind.RESPONSIBILITY, stance=Stance.DENIES, parties=())
    said = replace(said, report=RECORD.reports[0].key, about=None, authority=None)
    match = PublicMatch("R99.1", 900, 0, 0, None, (), party=TURKEY)
    blamed = replace(INCIDENT, parties=(*INCIDENT.parties, TURKEY))
    silent = replace(RECORD, incidents=(blamed,))
    heard = replace(silent, incidents=(replace(blamed, matches=(*blamed.matches, match)),))
    return silent, replace(heard, claims=(*RECORD.claims, said))


def test_words_that_are_linked_and_the_silence_that_they_end_are_told():
    silent, heard = linked()
    told = {name: (field.before, field.after) for name, field in fields(silent, heard).items()}
    assert told == {"linked": (None, "Turkish forces denies"), "silent": ("Turkish forces", None)}


def test_an_incident_beside_which_nothing_stands_has_no_such_field():
    assert values_beside(None) == {} and "inconsistencies" not in values_beside(RECORD).get(INCIDENT.code, {})


def test_the_table_has_rows_of_the_record_without_a_code():
    after = replace(RECORD, placebos=(PLACEBO,))
    log = ChangeLog((ReleaseChanges("two", invented.CREATED, "one", (), record_changes(RECORD, after)),))
    (row,) = csv.DictReader(io.StringIO(changes_csv(log)))
    assert (row["code"], row["kind"], row["field"], row["after"]) == ("", "changed", "placebo", "yes 12/3/20")
