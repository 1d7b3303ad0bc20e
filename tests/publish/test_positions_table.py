"""The positions of parties on an incident as data: in the order of days, silences included, and no verdict."""

import csv
import io
from dataclasses import replace
from datetime import date

import invented

from recount.assess.grades.officials import positions
from recount.publish import Inquiry, publication_rules, redact
from recount.publish.positions_table import positions_csv
from recount.records import (
    Belligerent,
    BelligerentStatus,
    Claimant,
    ClaimantKind,
    ClaimKind,
    Conceded,
    Official,
    Stance,
)

ACCEPTS = replace(invented.ASSESSMENT.official[0], conceded_injured=Conceded(1, 4))
EARLIER = replace(ACCEPTS, stance=Stance.UNDER_REVIEW, report_id=invented.BULLETIN.report_id, conceded_killed=None)
TURKEY = Belligerent("Turkish forces", "turkey", BelligerentStatus.SUSPECTED)


def rows(official, **values):
    assessment = replace(invented.ASSESSMENT, official=official, **values.pop("assessed", {}))
    entry = replace(invented.SIGNED, assessment=assessment, **values)
    dossier = replace(invented.DOSSIER, entries=(entry,))
    record = redact(dossier, publication_rules("default"), invented.CREATED)
    return list(csv.DictReader(io.StringIO(positions_csv(record))))


def test_positions_stand_in_the_order_of_their_days_whatever_order_they_came_in():
    found = rows((ACCEPTS, replace(EARLIER, conceded_injured=None)))
    assert [(row["number"], row["on"], row["stance"]) for row in found] == [
        ("1", "2031-03-06", "under_review"), ("2", "2031-04-01", "accepts"),
    ]  # fmt: skip
    assert {row["party"] for row in found} == {"US-led Coalition"}


def test_conceded_injured_stand_beside_conceded_killed_and_what_is_not_conceded_is_empty():
    first, second = rows((ACCEPTS, replace(EARLIER, conceded_injured=None)))
    assert [second[f"conceded_{name}"] for name in ("killed_low", "killed_high", "injured_low", "injured_high")] == [
        "2", "2", "1", "4",
    ]  # fmt: skip
    assert (first["conceded_killed_low"], first["conceded_injured_low"]) == ("", "")


def test_a_blamed_party_of_which_no_position_is_recorded_is_a_row_of_its_own():
    parties = (*invented.ASSESSMENT.belligerents, TURKEY)
    silent = rows((ACCEPTS,), assessed={"belligerents": parties})[-1]
    assert (silent["what"], silent["party"], silent["stance"]) == ("none_recorded", "Turkish forces", "")


def test_who_was_asked_and_did_not_answer_is_told_with_both_days():
    asked = Inquiry("The Desk", "المكتب", "turkey", date(2031, 3, 20), False, date(2031, 4, 20))
    row = rows((ACCEPTS,), inquiries=(asked,))[-1]
    assert (row["what"], row["party"], row["since"], row["on"]) == (
        "no_answer", "Turkish forces", "2031-03-20", "2031-04-20",
    )  # fmt: skip


def test_an_assessment_keeps_the_injured_that_an_official_concedes():
    said = invented.claim(
        invented.STATEMENT,
        ClaimKind.RESPONSIBILITY,
        "regrets the death of 2 civilians",
        Claimant("the Coalition", ClaimantKind.BELLIGERENT),
        official=Official("us_led_coalition", conceded_injured=Conceded(3, 3)),
    )
    assert [one.conceded_injured for one in positions([said])] == [Conceded(3, 3)]


def test_words_that_were_only_set_beside_an_incident_are_rows_apart_and_break_the_silence():
    said = invented.claim(
        invented.BULLETIN,
        ClaimKind.RESPONSIBILITY,
        "6 strikes engaged tactical units",
        Claimant("Turkish forces", ClaimantKind.BELLIGERENT),
        stance=Stance.DENIES,
    )
    match = replace(invented.ONE_MATCH, claim_id=said.claim_id, party="turkey")
    entry = replace(
        invented.SIGNED,
        assessment=replace(invented.ASSESSMENT, belligerents=(*invented.ASSESSMENT.belligerents, TURKEY)),
        matches=(match,),
    )
    claims = {**invented.DOSSIER.claims, said.claim_id: said}
    record = redact(
        replace(invented.DOSSIER, entries=(entry,), claims=claims), publication_rules("default"), invented.CREATED
    )
    found = list(csv.DictReader(io.StringIO(positions_csv(record))))
    assert [(row["what"], row["party"], row["stance"]) for row in found if row["party"] == "Turkish forces"] == [
        ("linked", "Turkish forces", "denies"),
    ]  # fmt: skip
