"""Which claims the reader stands by. Texts and events are invented."""

from recount import Report, ReportId, pipeline, read
from recount.codebook import table
from recount.extract.report.doubts import weights


def certain(text):
    """Whether each claim of harm or attack is certain, by place."""
    reading = read(Report(ReportId("r"), text, language="en", publisher="Example Page", country=("SY",)))
    return [c.certain for c in reading.claims if c.kind in ("harm", "action")]


def test_a_claim_with_its_place_in_its_own_sentence_is_certain():
    assert certain("Three civilians were killed in an airstrike on Manbij.") == [True]


def test_a_vague_figure_is_no_doubt_of_the_readers():
    assert certain("Several civilians were killed in an airstrike on Manbij.") == [True]


def test_an_attack_without_figures_may_be_certain():
    assert certain("Russian warplanes bombed the market of Manbij.") == [True]


def test_a_place_taken_over_from_several_before_is_not_certain():
    text = "Jets bombed the market of Manbij. Shells fell on Damascus. Three civilians were killed in the strike."
    assert certain(text)[-1:] == [False]


def test_the_only_place_that_a_report_names_may_be_taken_over():
    assert certain("Jets bombed the market of Manbij. Three civilians were killed in the strike.") == [True, True]


def test_what_is_told_of_another_place_later_is_not_certain():
    assert certain("Three civilians were killed in Manbij. Two people were killed in Damascus.") == [True, False]


def test_a_country_alone_is_not_certain():
    assert certain("Three civilians were killed in an airstrike in Syria.") == [False]


def test_a_hedge_is_the_speakers_and_no_doubt_of_the_readers():
    assert certain("Three civilians were reportedly killed in an airstrike on Manbij.") == [True]


def test_a_place_whose_name_goes_on_is_not_certain():
    assert certain("Three civilians were killed in an airstrike on Manbij Bridge.") == [False]


def test_nobody_harmed_beside_others_harmed_is_not_certain():
    text = "Three civilians were killed and two injured in a strike on Manbij. Shells hit Manbij, with no casualties."
    assert certain(text)[1:] == [False]


def test_the_reader_says_in_words_why_it_does_not_stand_by_a_claim():
    text = "Three civilians were killed when Russian warplanes and Syrian government forces bombed Manbij."
    reading = read(Report(ReportId("r"), text, language="en", country=("SY",)))
    assert pipeline.doubts(reading, reading.claims[0]) == ("its sentence blames more than one party",)


def test_every_sign_that_was_learned_has_its_words():
    assert set(weights().signs) <= set(table("certainty")["doubts"])


def test_two_parties_blamed_in_one_sentence_are_not_certain():
    assert certain(
        "Three civilians were killed when Russian warplanes and Syrian government forces bombed Manbij."
    ) == [False]
