"""Reasons of grouping name the claims that show what they say, and quote the sentence that a value was carried from."""

from dataclasses import replace

import pytest
from link_making import BIG_CITY, ON_THE_DAY, TEL_ASWAD, Tale, killed, tale

from recount.link import group
from recount.records import Method, Span


def _reasons(found, field):
    return {reason.rule: reason for reason in found.reasons if reason.field == field}


def _spanned(told: Tale, name: str) -> Span:
    text = told.reading.report.text
    return Span(text.index(name), text.index(name) + len(name))


def _carried() -> Tale:
    """A place that the headline names, and harm that is told two sentences later."""
    told = Tale("r1").claim("Shelling of Tel Aswad began at noon.").claim("It went on. Three people were killed then.")
    at = replace(TEL_ASWAD, span=_spanned(told, "Tel Aswad"))
    (head, first), (last, claim) = told.sentences
    told.sentences[:] = [(head, first), (last, replace(claim, where=at, counts=(killed(3),)))]
    return told


def test_a_place_from_another_sentence_is_told_with_that_sentence():
    (found,) = group((_carried().reading,)).incidents
    why = _reasons(found, "where")["finest_of_most_origins"].text
    assert why == (
        "Tel Aswad: told so by 1 origin; the place is named in the sentence before: "
        '"Shelling of Tel Aswad began at noon"'
    )


def test_a_claim_that_a_place_was_carried_to_is_named_apart_from_those_that_name_it():
    told = _carried()
    (head, first), last = told.sentences
    told.sentences[:] = [(head, replace(first, where=last[1].where)), last]
    (found,) = group((told.reading,)).incidents
    why = _reasons(found, "where")
    assert why["finest_of_most_origins"].claim_ids == (first.claim_id,)
    assert why["carried_over"].claim_ids == (last[1].claim_id,)
    assert why["carried_over"].text == "1 claim more has this from another sentence, which may tell of something else"


def test_a_join_names_the_claims_that_show_it_and_the_rest_apart():
    one = tale("r1", "An airstrike on Tel Aswad killed 7.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(7),))
    one.claim("Such raids have gone on for years.", type=None)
    other = tale("r2", "Seven died in Tel Aswad.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(7),))
    (found,) = group((one.reading, other.reading)).incidents
    joins = _reasons(found, "grouping")
    shown, aside = (claim.claim_id for _, claim in one.sentences)
    assert set(joins["same_place_same_day"].claim_ids) == {shown, other.sentences[0][1].claim_id}
    assert joins["same_report"].claim_ids == (aside,)
    assert joins["same_report"].text == (
        "r1 holds 1 claim more, kept with these since nothing read in it sets it apart; it may be of another event"
    )


def test_means_and_numbers_of_strikes_have_reasons_of_their_own():
    one = tale("r1", "Eight strikes hit Tel Aswad.", where=TEL_ASWAD, when=ON_THE_DAY, strikes=8, counts=(killed(2),))
    other = tale("r2", "Three strikes hit it.", where=TEL_ASWAD, when=ON_THE_DAY, strikes=3, counts=(killed(2),))
    quote, claim = one.sentences[0]
    one.sentences[0] = quote, replace(claim, event=replace(claim.event, method=Method.CLUSTER))
    (found,) = group((one.reading, other.reading)).incidents
    why = _reasons(found, "event")
    assert why["method"].text == "means, cluster: told so by 1 origin"
    assert why["number_of_strikes"].text == "3 or 8 strikes: told so by 2 origins"
    assert len(why["number_of_strikes"].claim_ids) == 2 and found.event.strikes is None


def test_a_long_sentence_is_quoted_around_the_place():
    told = Tale("r1").claim("Many people " * 20 + "fled Madina " + "by the road south " * 20 + ".").claim("Two died.")
    at = replace(BIG_CITY, span=_spanned(told, "Madina"))
    (head, first), (last, claim) = told.sentences
    told.sentences[:] = [(head, first), (last, replace(claim, where=at))]
    (found,) = group((told.reading,)).incidents
    quote = _reasons(found, "where")["finest_of_most_origins"].text.split('"')[1]
    assert "fled Madina by" in quote and quote.startswith("… ") and quote.endswith(" …") and len(quote) < 180


def test_a_kind_that_one_of_two_reports_does_not_name_itself_is_not_told_as_what_both_tell():
    one = tale("r1", "An airstrike on Tel Aswad killed 7.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(7),))
    other = tale("r2", "Seven died in Tel Aswad.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(7),))
    words, claim = one.sentences[0]
    one.sentences[0] = words, replace(claim, event=replace(claim.event, span=Span(3, 12)))
    words, claim = other.sentences[0]
    other.sentences[0] = words, replace(claim, event=replace(claim.event, kind_elsewhere=True))
    (found,) = group((one.reading, other.reading)).incidents
    why = _reasons(found, "grouping")["same_place_same_day"].text
    assert "both tell of an event on Tel Aswad" in why and "; an airstrike was read elsewhere in r2; both give 7" in why


def _named(text: str, name: str, lat: float | None) -> str:
    told = Tale("r1").claim(text)
    at = replace(TEL_ASWAD, stated=name, name=name if lat else None, lat=lat, lon=lat, span=_spanned(told, name))
    ((words, claim),) = told.sentences
    told.sentences[:] = [(words, replace(claim, where=at))]
    (found,) = group((told.reading,)).incidents
    return _reasons(found, "where")["finest_of_most_origins"].text


@pytest.mark.parametrize(
    ("text", "name", "lat", "doubted"),
    [
        ("قصف على قرية عون الدادات فجرا.", "عون", None, True),
        ("Shelling hit Tel Samra at noon.", "Tel", None, True),
        ("قصف على قرية عون الشرقية فجرا.", "عون", None, False),
        ("Shelling hit Tel Samra at noon.", "Tel Samra", None, False),
        ("Shelling hit Tel Samra at noon.", "Tel", 36.1, False),
    ],
)
def test_a_name_no_gazetteer_knows_that_may_go_on_in_the_next_word_is_told_with_that_doubt(text, name, lat, doubted):
    assert ("doubtful reading: the name may go on in the next word" in _named(text, name, lat)) is doubted


@pytest.mark.parametrize(
    ("words", "open_"),
    [("Friday", True), ("29 November", True), ("29 November 2018", False), ("29/11/18", False)],
)
def test_a_day_whose_words_name_no_year_is_told_with_where_it_follows_from(words, open_):
    told = tale("r1", f"Three people were killed on {words} in Tel Aswad.", where=TEL_ASWAD, counts=(killed(3),))
    (sentence, claim) = told.sentences[0]
    told.sentences[:] = [(sentence, replace(claim, when=replace(ON_THE_DAY, span=_spanned(told, words))))]
    (found,) = group((told.reading,)).incidents
    text = _reasons(found, "date")["stated_by_most_origins"].text
    clause = "; what these words leave open of it follows from the day of the report"
    assert text == "29 November 2018: stated by 1 origin" + (clause if open_ else "")


@pytest.mark.parametrize(
    ("dated", "doubted"),
    [
        ("On 29 November officials in many towns met to speak of roads and of schools and of water.", True),
        ("Sunday, 29 November", False),
    ],
)
def test_a_day_carried_from_a_sentence_of_its_own_far_before_may_be_of_another_event(dated, doubted):
    told = Tale("r1").claim(dated).claim("It rained.").claim("It went on.").claim("Three people were killed.")
    *ahead, (words, claim) = told.sentences
    when = replace(ON_THE_DAY, span=_spanned(told, "29 November"))
    told.sentences[:] = [*ahead, (words, replace(claim, when=when, counts=(killed(3),)))]
    incidents = group((told.reading,)).incidents
    (why,) = [r.text for found in incidents for r in found.reasons if r.rule == "stated_by_most_origins"]
    assert "sentences before" in why and ("; that sentence may tell of another event" in why) is doubted
