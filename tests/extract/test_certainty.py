"""Which claims the reader stands by. Texts and events are invented."""

from recount import Report, ReportId, read


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


def test_a_place_taken_over_from_before_is_not_certain():
    assert certain("Jets bombed the market of Manbij. Three civilians were killed in the strike.") == [True, False]


def test_what_is_told_of_another_place_later_is_not_certain():
    assert certain("Three civilians were killed in Manbij. Two people were killed in Damascus.") == [True, False]


def test_a_country_alone_is_not_certain():
    assert certain("Three civilians were killed in an airstrike in Syria.") == [False]


def test_hedged_words_are_not_certain():
    assert certain("Three civilians were reportedly killed in an airstrike on Manbij.") == [False]


def test_two_parties_blamed_in_one_sentence_are_not_certain():
    assert certain(
        "Three civilians were killed when Russian warplanes and Syrian government forces bombed Manbij."
    ) == [False]
