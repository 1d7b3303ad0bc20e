from datetime import date

import pytest

from recount.measure.compare import compare
from recount.measure.gold import GoldClaim, GoldCount, GoldLine
from recount.measure.verdict import ALL, Score, Slice, scores
from recount.records import (
    Claim,
    Claimant,
    ClaimId,
    ClaimKind,
    Count,
    Group,
    Harm,
    Reading,
    Report,
    ReportId,
    Span,
    TimePrecision,
    When,
    Where,
)

TEXT = "Medics said 7 people, including 3 children, were killed in Saraqib on Sunday."
REPORT = Report(ReportId("r"), TEXT, language="en", source_type="news_article")
WANTED = GoldClaim(
    ClaimKind.HARM,
    "7 people, including 3 children, were killed",
    claimant="medics",
    place=("سراقب", "Saraqib"),
    date=date(2019, 3, 10),
    counts=(
        GoldCount(Harm.KILLED, low=7, high=7),
        GoldCount(Harm.KILLED, Group.CHILDREN, low=3, high=3, part_of_total=True),
    ),
)
SEVEN = Count(Harm.KILLED, low=7, high=7)
THREE = Count(Harm.KILLED, group=Group.CHILDREN, low=3, high=3, part_of_total=True)

WORDS = Span(12, 60)


def claim(*counts, kind=ClaimKind.HARM, span=WORDS, **values):
    values = {"claimant": Claimant("Medics"), "where": Where("Saraqib"), **values}
    return Claim(
        ClaimId(f"c-{kind}-{span.start}"), REPORT.report_id, kind, span, TEXT[slice(*span)], counts=counts, **values
    )


def judged(*claims, gold=WANTED):
    found = scores(compare(GoldLine(REPORT, (gold,)), Reading(REPORT, claims)))
    return {key.field: score for key, score in found.items() if key.part == ALL}


def test_a_reading_that_agrees_is_right_in_every_field():
    sunday = When(date(2019, 3, 10), date(2019, 3, 10), TimePrecision.DAY)
    found = judged(claim(SEVEN, THREE, when=sunday))
    assert {score.f1 for score in found.values()} == {1.0}
    assert set(found) == {"claim harm", "claimant", "place", "date", "killed", "killed by group"}


def test_a_claim_that_is_not_there_misses_every_field_that_gold_states():
    found = judged()
    assert {(score.right, score.expected, score.found) for score in found.values()} == {(0, 1, 0)}


def test_a_wrong_number_is_one_missed_and_one_too_much():
    assert judged(claim(Count(Harm.KILLED, low=10, high=10), THREE))["killed"] == Score(0, 1, 1)


def test_a_part_that_is_read_as_a_total_is_wrong():
    flat = Count(Harm.KILLED, group=Group.CHILDREN, low=3, high=3)
    assert judged(claim(SEVEN, flat))["killed by group"] == Score(0, 1, 1)


def test_counts_may_stand_in_several_claims():
    found = judged(claim(SEVEN), claim(THREE, span=Span(32, 42)))
    assert (found["killed"].f1, found["killed by group"].f1, found["claim harm"].f1) == (1.0, 1.0, 1.0)


def test_a_claim_on_words_that_gold_does_not_have_is_too_much():
    assert judged(claim(SEVEN, THREE), claim(span=Span(64, 70)))["claim harm"] == Score(1, 1, 2)


def test_a_claim_of_another_kind_does_not_stand_for_it():
    assert judged(claim(SEVEN, kind=ClaimKind.ACTION))["claim harm"] == Score(0, 1, 0)


def test_a_field_that_must_stay_empty_is_wrong_when_it_is_filled():
    gold = GoldClaim(ClaimKind.HARM, WANTED.anchor, absent=("place",))
    assert judged(claim(), gold=gold)["place"] == Score(0, 0, 1)


def test_an_optional_count_is_right_if_read_and_not_missed_if_not():
    gold = GoldClaim(ClaimKind.HARM, WANTED.anchor, counts=(GoldCount(Harm.KILLED, low=7, high=7, optional=True),))
    assert judged(claim(SEVEN), gold=gold)["killed"] == Score(1, 1, 1)
    assert "killed" not in judged(claim(), gold=gold)


def test_of_vague_numbers_one_word_within_the_other_is_enough():
    gold = GoldClaim(ClaimKind.HARM, WANTED.anchor, counts=(GoldCount(Harm.KILLED, vague="dozens"),))
    assert judged(claim(Count(Harm.KILLED, vague="Dozens of")), gold=gold)["killed"].f1 == 1.0


@pytest.mark.parametrize("part", ["all", "language en", "source news_article"])
def test_scores_are_given_in_all_by_language_and_by_kind_of_source(part):
    found = scores(compare(GoldLine(REPORT, (WANTED,)), Reading(REPORT, (claim(SEVEN, THREE),))))
    assert found[Slice(part, "killed")] == Score(1, 1, 1)


def test_nothing_found_has_no_precision_and_nothing_expected_no_recall():
    assert (Score(0, 3, 0).precision, Score(0, 0, 2).recall, Score(0, 3, 2).f1) == (None, None, 0.0)
