"""What a release holds on whether its disclosed strikes say anything."""

import csv
import io
from dataclasses import replace

import invented

from recount.publish import publication_rules, redact
from recount.publish.placebo_table import placebo_csv
from recount.records import Placebo, Shift

EARLIER, LATER = Shift(-30, 8, 6, 2, 4, 0, 0.0625), Shift(30, 9, 6, 0, 6, 0, 0.0156)
ALL = Placebo(21, (EARLIER, LATER), 6.0, False, "no information: told in the command alone")
TURKEY = replace(ALL, disclosures=20, belligerent="turkey")
BOTH = replace(ALL, parties=(TURKEY, replace(ALL, disclosures=1, belligerent="The Invented Brigade")))


def released(found: Placebo | None):
    return redact(replace(invented.DOSSIER, placebo=found), publication_rules("default"), invented.CREATED)


def test_all_parties_together_stand_first_and_each_by_its_neutral_name():
    placebos = released(BOTH).placebos
    assert [one.party and one.party.name for one in placebos] == [None, "Turkish forces", "The Invented Brigade"]
    assert (placebos[0].compared, placebos[0].fit_own, placebos[0].fit_moved) == (17, 12, 2)


def test_the_table_has_one_row_a_move_and_party_with_its_verdict():
    rows = list(csv.DictReader(io.StringIO(placebo_csv(released(BOTH).placebos))))
    assert [(row["belligerent"], row["moved_days"]) for row in rows[:4]] == [
        ("", "-30"), ("", "30"), ("Turkish forces", "-30"), ("Turkish forces", "30"),
    ]  # fmt: skip
    assert {row["informs"] for row in rows} == {"no"} and rows[0]["chance"] == "0.0625"


def test_a_lift_that_is_not_known_is_an_empty_cell_and_no_zero():
    (one, *_) = csv.DictReader(io.StringIO(placebo_csv(released(replace(ALL, lift=None)).placebos)))
    assert one["lift"] == ""


def test_a_record_that_compared_nothing_says_nothing():
    assert released(None).placebos == ()
