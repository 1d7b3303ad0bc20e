"""Drafted texts say who says what, no more exactly than it is known, and no number that no claim carries."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from casting import IS, US, Cast, incident_of, two_sources
from hypothesis import given, settings
from hypothesis import strategies as st
from test_assess_properties import QUICK, incidents

from recount.assess import assess
from recount.assess.narrative.narrative import Subject, draft
from recount.assess.narrative.narrative_stale import Cause, stale
from recount.errors import CodebookError
from recount.records import (
    About,
    Candidate,
    Claim,
    ClaimKind,
    Conceded,
    Group,
    Match,
    PlacePrecision,
    Sentence,
    Stance,
    Status,
    TimePrecision,
    When,
    Where,
)

NUMBER = re.compile(r"\d+")
LANGUAGES = ("en", "ar")


def subject(*claims: Claim, **values: object) -> Subject:
    incident = replace(incident_of(*claims), **values)  # type: ignore[arg-type]
    return Subject(incident, assess(incident, claims), claims)


def said(found: Subject, language: str = "en") -> dict[str, Sentence]:
    return {sentence.sentence_id: sentence for sentence in draft(found, language)}


def carried(found: Subject, sentence: Sentence) -> set[int]:
    ids = {tied.claim_id for tied in sentence.ties}
    claims = [claim for claim in found.claims if claim.claim_id in ids]
    return {n for claim in claims for count in claim.counts for n in (count.low, count.high) if n is not None}


@given(incidents(), st.sampled_from(LANGUAGES))
@settings(QUICK, max_examples=120)
def test_no_sentence_states_a_number_that_no_claim_of_it_carries(claims: tuple[Claim, ...], language: str) -> None:
    found = subject(*claims)
    day = found.incident.date.start
    assert day is not None
    for sentence in draft(found, language):
        known = carried(found, sentence) | ({day.day, day.year} if sentence.sentence_id == "reported" else set())
        assert set(map(int, NUMBER.findall(sentence.text))) <= known, sentence


def test_both_ends_of_a_range_are_told_with_who_says_them(cast: Cast) -> None:
    found = said(subject(*two_sources(cast)))["killed"]
    assert found.text == (
        "At least 4 civilians were killed, according to Valley Radio; up to 6 civilians, according to North Wire."
    )
    assert len(found.ties) == 2 and [stated.field for stated in found.states] == ["assessment.killed"]


def test_the_same_is_told_in_arabic_with_nouns_that_agree(cast: Cast) -> None:
    text = said(subject(*two_sources(cast)), "ar")["killed"].text
    assert "ما لا يقل عن \u20664\u2069 مدنيين بحسب \u2068Valley Radio\u2069" in text


def test_an_unknown_toll_is_said_and_is_no_zero(cast: Cast) -> None:
    told = cast.claim(ClaimKind.ACTION, "Valley Radio", "a strike hit the mill")
    assert said(subject(told))["killed"].text == "No account tells how many people were killed; unknown is not zero."


def test_a_part_of_the_killed_is_told_as_a_part(cast: Cast) -> None:
    claim = cast.killed("Valley Radio", 9)
    part = replace(claim.counts[0], group=Group.CHILDREN, low=3, high=3, part_of_total=True)
    text = said(subject(replace(claim, counts=(*claim.counts, part))))["killed-children"].text
    assert text == "Among the killed were 3 children, according to Valley Radio."


def test_a_part_told_of_in_words_that_are_no_number_is_told_all_the_same(cast: Cast) -> None:
    claim = cast.killed("Valley Radio", 30)
    part = replace(claim.counts[0], group=Group.CHILDREN, low=None, high=None, exact=False, part_of_total=True)
    found = subject(replace(claim, counts=(*claim.counts, replace(part, vague="dozens"))))
    assert found.assessment.groups[Group.CHILDREN].killed is not None
    assert "Among the killed were children, according to Valley Radio" in said(found)["killed-children"].text
    assert "أطفال" in said(found, "ar")["killed-children"].text


@pytest.mark.parametrize("speakers", [("Valley Corner",), ("Valley Corner", "Hill Radio")])
def test_fighters_and_unnumbered_dead_are_told_in_words_that_agree_with_one_speaker_and_several(
    cast: Cast, speakers: tuple[str, ...]
) -> None:
    claims = [cast.killed(who, 2, status=Status.COMBATANT, report=f"r{number}") for number, who in enumerate(speakers)]
    text = said(subject(*claims))["fighters"].text
    assert text.endswith(f"there were some among the killed, according to {' and '.join(speakers)}.")


def test_rival_blame_stands_side_by_side(cast: Cast) -> None:
    one, other = cast.killed("Valley Radio", 4), cast.killed("North Wire", 4, report="r2")
    found = said(subject(replace(one, belligerents=(US,)), replace(other, belligerents=(IS,))))
    blamed = [text.text for key, text in found.items() if key.startswith("blamed")]
    assert len(blamed) == 2 and "none is preferred" in found["contested"].text


@pytest.mark.parametrize("stance", [Stance.NOT_CORROBORATED, Stance.INSUFFICIENT_INFORMATION, Stance.CANNOT_VERIFY])
def test_what_is_no_denial_is_called_none(cast: Cast, stance: Stance) -> None:
    claims = (cast.killed("Valley Radio", 4), cast.official("us_led_coalition", stance, About.HARM, report="r2"))
    assert "which is no denial" in said(subject(*claims))["position-1"].text


def test_a_conceded_number_stands_beside_the_range(cast: Cast) -> None:
    position = cast.official("us_led_coalition", Stance.ACCEPTS, About.HARM, report="r2", conceded=Conceded(2, 2))
    text = said(subject(*two_sources(cast), position))["position-1"].text
    assert text.startswith(
        "Position of US-led Coalition: accepts harm to civilians (on record), acknowledging 2 people killed"
    )


def test_official_words_set_beside_it_are_told_and_no_silence_is_claimed(cast: Cast) -> None:
    told = cast.official("A Coalition spokesman", Stance.INSUFFICIENT_INFORMATION, About.HARM, report="r9")
    found = subject(*two_sources(cast))
    match = Match(told.report_id, told.claim_id, found.incident.incident_id, 1, 0.7, 0, 0, 0)
    found = replace(found, claims=(*found.claims, told), matches=(match,))
    for language, who in (("en", "Words of a Coalition spokesman"), ("ar", "A Coalition spokesman")):
        sentences = said(found, language)
        assert "silence" not in sentences
        assert who in sentences["beside"].text


@pytest.mark.parametrize(("number", "words"), [(1, "was 1 child"), (3, "were 3 children")])
def test_a_part_of_one_agrees_with_its_verb(cast: Cast, number: int, words: str) -> None:
    claim = cast.killed("Valley Radio", 9)
    part = replace(claim.counts[0], group=Group.CHILDREN, low=number, high=number, part_of_total=True)
    text = said(subject(replace(claim, counts=(*claim.counts, part))))["killed-children"].text
    assert text.startswith(f"Among the killed {words}, according to")


def test_silence_is_said_and_is_no_denial(cast: Cast) -> None:
    assert "Silence is not a denial" in said(subject(*two_sources(cast)))["silence"].text


@pytest.mark.parametrize(
    ("precision", "words"),
    [
        (PlacePrecision.VILLAGE, "in or near Tell Warda"),
        (PlacePrecision.PROVINCE, "somewhere in the province of Tell Warda"),
    ],
)
def test_a_place_is_told_no_more_exactly_than_it_is_known(cast: Cast, precision: PlacePrecision, words: str) -> None:
    where = Where("Tell Warda", name="Tell Warda", name_ar="تل وردة", precision=precision)
    found = subject(*two_sources(cast), where=where)
    assert words in said(found)["reported"].text and "تل وردة" in said(found, "ar")["reported"].text


def test_what_lies_beside_a_place_is_told_by_its_own_name(cast: Cast) -> None:
    town = Candidate("Tell Warda", "تل وردة", 35.0, 40.0, PlacePrecision.TOWN, 1.0)
    where = Where("4 km north of Tell Warda", name="4 km north of Tell Warda", name_ar="على بعد 4 كم شمال تل وردة",
                  lat=35.036, lon=40.0, precision=PlacePrecision.SUBDISTRICT, radius_m=3_000,
                  candidates=(town,))  # fmt: skip
    found = subject(*two_sources(cast), where=where)
    assert "was reported 4 km north of Tell Warda on" in said(found)["reported"].text
    assert " على بعد 4 كم شمال تل وردة في" in re.sub("[\u2066-\u2069]", "", said(found, "ar")["reported"].text)


def test_who_says_it_in_a_headline_alone_is_said_to_say_it_there(cast: Cast) -> None:
    told = cast.killed("Valley Radio", 4), cast.killed("Hill Radio", 4, report="r2")
    found = subject(replace(told[0], headline="Four killed"), told[1])
    assert said(found)["told-by"].text == "It is told by Valley Radio (in a headline) and Hill Radio."
    assert "(في عنوان)" in said(found, "ar")["told-by"].text
    assert "headline" not in said(subject(*told, replace(told[0], headline="Four", claim_id="c-x")))["told-by"].text


def test_a_month_is_no_day(cast: Cast) -> None:
    day = incident_of(cast.killed("Valley Radio", 4)).date.start
    found = subject(cast.killed("Valley Radio", 4), date=When(day, day, TimePrecision.MONTH))
    assert "in November 2018" in said(found)["reported"].text
    assert "the exact day" in said(found)["unknown"].text


def test_a_disclosure_says_how_many_fit_as_well(cast: Cast) -> None:
    listed = cast.claim(ClaimKind.DISCLOSURE, "Strike Bulletin", "near the town, one strike", report="r9")
    found = subject(*two_sources(cast))
    match = Match(listed.report_id, listed.claim_id, found.incident.incident_id, 1, 0.7, 900, 0, 17)
    found = replace(found, claims=(*found.claims, listed), matches=(match,))
    assert "not distinguishable among 18 strikes" in said(found)["disclosure"].text


def test_a_language_without_templates_is_refused_and_the_others_named(cast: Cast) -> None:
    with pytest.raises(CodebookError, match="there are ar, en"):
        draft(subject(*two_sources(cast)), "xx")


def test_a_fresh_draft_is_not_stale(cast: Cast) -> None:
    found = subject(*two_sources(cast))
    assert stale(draft(found, "en"), found) == ()


def test_a_sentence_is_stale_when_its_claim_is_read_otherwise_rejected_or_gone(cast: Cast) -> None:
    claims = two_sources(cast)
    found = subject(*claims)
    sentence = said(found)["told-by"]
    key = claims[0].claim_id
    other = replace(found, claims=(replace(claims[0], quote="five were killed"), claims[1]))
    assert [(s.cause, s.about) for s in stale([sentence], other)] == [(Cause.CLAIM_CHANGED, key)]
    assert [s.cause for s in stale([sentence], found, {key})] == [Cause.CLAIM_REJECTED]
    assert [s.cause for s in stale([sentence], replace(found, claims=claims[1:]))] == [Cause.CLAIM_GONE]


def test_what_only_the_reader_thinks_of_a_claim_makes_nothing_stale(cast: Cast) -> None:
    claims = two_sources(cast)
    found = subject(*claims)
    surer = replace(found, claims=tuple(replace(claim, confidence=0.9, certain=True) for claim in claims))
    assert stale(draft(found, "en"), surer) == ()


def test_a_sentence_is_stale_when_the_field_that_it_states_differs(cast: Cast) -> None:
    found = subject(*two_sources(cast))
    more = subject(*found.claims, cast.killed("A page", 19, report="r3"))
    causes = {(s.sentence_id, s.about) for s in stale(draft(found, "en"), more)}
    assert ("killed", "assessment.killed") in causes and not any(key == "reported" for key, _ in causes)
