"""Rival accounts: columns of what is said, never averaged, and never more than the release shows of a source."""

import csv
import io
from dataclasses import replace

import invented
import pytest

from recount.publish import Question, contests, publication_rules, redact
from recount.publish.accounts_table import accounts_csv
from recount.publish.public_words import Party
from recount.records import (
    Claimant,
    ClaimantKind,
    ClaimKind,
    Count,
    Event,
    EventType,
    Harm,
    OfficialPosition,
    Range,
    Stance,
    Status,
)

RULES = publication_rules("default")
SYRIA = Party("Syrian Democratic Forces", id="sdf")


@pytest.fixture(scope="module")
def record():
    return redact(invented.DOSSIER, RULES, invented.CREATED)


def changed(record, **fields):
    """The record with fields of the claim of `نشرة المثال` put in place of its own."""
    claims = tuple(replace(c, **fields) if c.claimant == "نشرة المثال" else c for c in record.claims)
    return replace(record, claims=claims)


def contest(record):
    return contests(record)[0]


def counts(*numbers, status=Status.CIVILIAN):
    record = redact(invented.DOSSIER, RULES, invented.CREATED)
    one = next(count for claim in record.claims for count in claim.counts)
    return tuple(replace(one, low=low, high=high, status=status, words=None) for low, high in numbers)


def rows(record):
    return list(csv.DictReader(io.StringIO(accounts_csv(record))))


def test_every_account_keeps_its_own_numbers_and_none_is_averaged(record):
    told = [(c.low, c.high) for column in contest(record).columns for c in column.said.killed]
    assert sorted(told, key=str) == [(10, None), (12, 15), (45, 45)]


def test_numbers_that_exclude_one_another_make_rivals_of_their_columns(record):
    columns = {c.low: column.rival_on for column in contest(record).columns for c in column.said.killed}
    assert Question.KILLED in columns[45] and Question.KILLED in columns[12]


def test_at_least_ten_and_twelve_are_no_rivals(record):
    incident = replace(record.incidents[0], claims=record.incidents[0].claims, killed=Range(12, 12, 12), official=())
    wire = {c.key for c in record.claims if c.claimant_kind is ClaimantKind.WITNESS and c.counts[0].low == 10}
    arabic = {c.key for c in record.claims if c.claimant == "نشرة المثال"}
    kept = replace(incident, claims=tuple(k for k in incident.claims if k in wire | arabic))
    assert contest(replace(record, incidents=(kept,))).on == ()


def test_accounts_that_blame_different_parties_are_rivals_on_who_did_it(record):
    assert Question.WHO_DID_IT not in contest(record).on
    assert Question.WHO_DID_IT in contest(changed(record, parties=(SYRIA,))).on


@pytest.mark.parametrize(
    ("kind", "rivals"), [(EventType.ARTILLERY, True), (EventType.GUNFIRE, True), (EventType.BOMBARDMENT, False)]
)
def test_kinds_of_event_that_exclude_one_another_are_a_rivalry_on_the_means(record, kind, rivals):
    found = changed(record, event=Event(kind))
    assert (Question.MEANS in contest(found).on) is rivals
    assert any(column.said.means is kind for column in contest(found).columns) is rivals
    assert kind in {row["means"] for row in rows(found)}


def test_other_means_of_as_many_dead_are_two_columns_and_one_where_nobody_excludes_another(record):
    same = {"counts": counts((45, 45)), "parties": (Party("US-led Coalition", id="us_led_coalition"),)}
    alike, apart = changed(record, **same), changed(record, **same, event=Event(EventType.ARTILLERY))
    assert len(contest(apart).columns) == len(contest(alike).columns) + 1


def test_a_kind_that_is_named_elsewhere_in_a_report_is_no_rival(record):
    found = changed(record, event=Event(EventType.ARTILLERY, kind_elsewhere=True))
    assert Question.MEANS not in contest(found).on


def test_combatants_against_civilians_is_a_rivalry_on_status_and_unknown_is_none(record):
    fighters = changed(record, counts=counts((12, 15), status=Status.COMBATANT))
    unknown = changed(record, counts=counts((12, 15), status=Status.UNKNOWN))
    assert Question.STATUS_OF_DEAD in contest(fighters).on
    assert Question.STATUS_OF_DEAD not in contest(unknown).on


def test_sources_that_say_the_same_share_one_column_and_stay_named_apart(record):
    same = changed(record, counts=counts((45, 45)), parties=(Party("US-led Coalition", id="us_led_coalition"),))
    column = next(c for c in contest(same).columns if c.said.killed and c.said.killed[0].low == 45)
    assert len(column.accounts) == 2
    assert len({account.report for account in column.accounts}) == 2


@pytest.mark.parametrize(("stance", "question"), [(Stance.DENIES, Question.DENIED), (Stance.JUSTIFIES, Question.WHY)])
def test_a_denial_and_a_justification_are_rival_accounts(record, stance, question):
    incident = record.incidents[0]
    official = tuple(replace(position, stance=stance) for position in incident.official)
    assert question in contest(replace(record, incidents=(replace(incident, official=official),))).on


@pytest.mark.parametrize("stance", [Stance.NO_RESPONSE, Stance.INSUFFICIENT_INFORMATION, Stance.NOT_CORROBORATED])
def test_silence_and_want_of_information_deny_nothing_and_are_shown(record, stance):
    incident = record.incidents[0]
    official = tuple(replace(position, stance=stance) for position in incident.official)
    found = contest(replace(record, incidents=(replace(incident, official=official),)))
    assert Question.DENIED not in found.on
    assert found.columns[-1].said.stance is stance


def test_what_an_official_concedes_stands_beside_the_killed_and_never_among_them(record):
    official = next(row for row in rows(record) if row["position"] == "official")
    assert (official["conceded_killed_low"], official["killed_low"], official["killed_high"]) == ("2", "", "")


def test_the_table_holds_nothing_that_the_release_withholds(record):
    text = accounts_csv(record)
    for secret in (invented.AT_RISK_NAME, invented.AT_RISK_WITNESS, invented.AT_RISK_URL, "at dawn", "our neighbour"):
        assert secret.lower() not in text.lower()
    assert "45" in {row["killed_low"] for row in rows(record)}


def test_two_speakers_whose_names_are_withheld_are_never_put_together(record):
    two = [c for c in record.claims if c.claimant is None and c.kind is ClaimKind.HARM]
    one = two[0]
    other = replace(one, key=f"{one.key}9", counts=counts((7, 7)))
    incident = replace(record.incidents[0], claims=(*record.incidents[0].claims, other.key))
    found = contest(replace(record, claims=(*record.claims, other), incidents=(incident,)))
    assert [a.claims for c in found.columns for a in c.accounts if other.key in a.claims] == [(other.key,)]


def test_an_update_by_the_same_named_speaker_is_no_rival(record):
    one = next(c for c in record.claims if c.claimant == "نشرة المثال")
    later = replace(one, key=f"{one.key}9", counts=counts((20, 20)))
    incident = replace(record.incidents[0], claims=(one.key, later.key), official=(), killed=Range(20, 20, 20))
    assert contest(replace(record, claims=(*record.claims, later), incidents=(incident,))).on == ()


def test_a_number_of_people_without_a_total_is_read_from_what_is_stated_beside_one_another():
    words = (
        "At least 10 civilians were killed when a strike hit a clinic in Tell Warda on 3 March 2031, a resident said"
    )
    told = invented.claim(invented.WIRE, ClaimKind.HARM, words, Claimant("a", ClaimantKind.OUTLET))
    both = replace(
        told, counts=(Count(Harm.KILLED, Status.CIVILIAN, low=4, high=4), Count(Harm.KILLED, Status.COMBATANT, low=3))
    )
    entry = replace(invented.SIGNED, claims=(both,), incident=replace(invented.INCIDENT, claim_ids=(both.claim_id,)))
    dossier = replace(invented.DOSSIER, entries=(entry,), claims={both.claim_id: both})
    row = rows(redact(dossier, RULES, invented.CREATED))[0]
    assert (row["killed_low"], row["killed_high"], row["status_of_dead"]) == ("7", "", "civilian; combatant")


def test_the_position_of_an_official_carries_the_words_by_which_it_accounts_for_itself(record):
    assert isinstance(invented.ASSESSMENT.official[0], OfficialPosition)
    official = next(row for row in rows(record) if row["position"] == "official")
    assert official["why"] == "regrets the death of 2 civilians"
