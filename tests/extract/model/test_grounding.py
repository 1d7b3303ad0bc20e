"""A model's answer becomes a claim only where the text holds every word of it and our own readers read the same."""

from __future__ import annotations

import json
from datetime import date

import pytest

from recount.extract import read, schema, with_answer
from recount.records import Claimant, Harm, Reading, Report, ReportId, TimePrecision

TEXT = (
    "Shells fell on Saraqib on 3 March 2019. Medics counted at least 10 civilians who were killed, including "
    "three children. Nobody was injured. It could have killed 40 people.\n"
    "Russian warplanes had circled above for an hour."
)
ARABIC = "قصفت طائرات روسية بلدة سراقب. وقال الدفاع المدني إن سبعة مدنيين قُتلوا في الغارة."


def report(text: str = TEXT) -> Reading:
    return Reading(Report(ReportId("r1"), text, date(2019, 3, 4), country=("SY",), publisher="Invented Page"), ())


def count(**values: object) -> dict[str, object]:
    plain = {"harm": "killed", "harm_words": "killed", "low": 10, "high": None, "number_words": "at least 10"}
    return {**plain, "status": "unknown", "group": None, "who_words": None, **values}


def claim(*counts: dict[str, object], **values: object) -> dict[str, object]:
    plain = {"quote": "Medics counted at least 10 civilians who were killed", "counts": list(counts or [count()])}
    nothing = {"place_words": None, "date_words": None, "claimant_words": None, "belligerent_words": []}
    return {**plain, **nothing, **values}


def answered(*claims: object, reading: Reading | None = None) -> Reading:
    return with_answer(reading or report(), json.dumps({"claims": claims}), "invented-1")


def refused(*claims: object, reading: Reading | None = None) -> str:
    given = answered(*claims, reading=reading)
    assert given.claims == (reading.claims if reading else ())
    return given.rejections[-1].reason


def test_values_that_stand_in_the_text_become_a_claim_that_is_never_certain() -> None:
    given = answered(
        claim(
            count(status="civilian", who_words="civilians"),
            place_words="Saraqib",
            date_words="3 March 2019",
            claimant_words="Medics",
            belligerent_words=["Russian warplanes"],
        )
    )
    (found,) = given.claims
    assert TEXT[slice(*found.span)] == found.quote == "Medics counted at least 10 civilians who were killed"
    assert (found.reader, found.certain) == ("llm:invented-1", False)
    assert (found.counts[0].low, found.counts[0].high, found.counts[0].status) == (10, None, "civilian")
    assert found.where is not None and found.where.name == "Saraqib"
    assert found.when is not None and found.when.start == date(2019, 3, 3)
    assert found.claimant.name == "Medics" and found.claimant.kind == "medical"
    assert [party.stated for party in found.belligerents] == ["Russian"]
    spans = (found.counts[0].span, found.where.span, found.when.span, found.belligerents[0].span)
    assert [TEXT[slice(*span)] for span in spans if span] == ["at least 10", "Saraqib", "3 March 2019", "Russian"]


def test_words_are_found_whatever_their_blanks_vowel_marks_and_forms_of_letters() -> None:
    said = claim(
        count(low=7, high=7, number_words="سبعة", harm_words="قتلوا"),
        quote="ان  سبعة مدنيين قتلوا",
        place_words="سراقب",
    )
    (found,) = answered(said, reading=report(ARABIC)).claims
    assert found.quote == "إن سبعة مدنيين قُتلوا"
    assert found.claimant.name == "الدفاع المدني"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"quote": "Ten civilians died in the town"}, "quote"),
        ({"place_words": "Kafr Exampleton"}, "place_words"),
        ({"date_words": "4 March 2019"}, "date_words"),
        ({"claimant_words": "the governor"}, "claimant_words"),
        ({"belligerent_words": ["coalition jets"]}, "belligerent_words"),
        ({"counts": [count(number_words="12 civilians")]}, "number_words"),
        ({"counts": [count(harm_words="slain")]}, "harm_words"),
        ({"counts": [count(who_words="women")]}, "who_words"),
    ],
)
def test_words_that_the_text_does_not_hold_lose_the_whole_claim(values: dict[str, object], field: str) -> None:
    assert refused(claim(**values)).startswith(f"words that the text does not hold: {field}")


@pytest.mark.parametrize("low, high", [(11, None), (10, 10), (None, None), (0, 0), (3, 3)])
def test_a_number_other_than_our_reader_reads_in_the_words_is_refused(low: int | None, high: int | None) -> None:
    assert refused(claim(count(low=low, high=high))) == (
        f"a number that its words do not say: {'?' if low is None else low} to {'?' if high is None else high}, "
        "where the words say 10 to ?"
    )


def test_a_number_that_counts_nobody_is_refused() -> None:
    said = claim(count(low=3, high=3, number_words="3 March"), quote=TEXT[: TEXT.index(" Nobody")])
    assert refused(said).startswith("a number that its words do not say")


def test_a_number_never_begins_within_another() -> None:
    said = claim(count(low=0, high=0, number_words="0 civilians"))
    assert refused(said).startswith("words that the text does not hold: number_words")


@pytest.mark.parametrize(
    "values", [{"harm": "injured"}, {"status": "combatant", "who_words": "civilians"}, {"group": "women"}]
)
def test_a_closed_value_that_its_words_do_not_say_is_refused(values: dict[str, object]) -> None:
    assert refused(claim(count(**values))).startswith("a value that its words do not say")


def test_harm_that_is_only_imagined_is_refused() -> None:
    said = claim(count(low=40, high=40, number_words="40"), quote="It could have killed 40 people")
    assert refused(said).startswith("words that deny or only imagine it")


def test_harm_that_is_denied_is_refused_unless_it_says_none() -> None:
    text = "After the raid on Saraqib no civilians were killed, and 10 houses fell."
    some = claim(count(low=None, number_words=None), quote="no civilians were killed")
    none = claim(count(low=0, high=0, number_words="no civilians"), quote="no civilians were killed")
    assert refused(some, reading=report(text)).startswith("words that deny or only imagine it")
    (found,) = answered(none, reading=report(text)).claims
    assert (found.counts[0].low, found.counts[0].high) == (0, 0)


def test_people_named_one_after_another_are_their_sum_and_nothing_else() -> None:
    text = "The shell killed a man, a woman and three children in Saraqib."
    words = "a man, a woman and three children"
    said = {"quote": f"killed {words}"}
    (found,) = answered(claim(count(low=5, high=5, number_words=words), **said), reading=report(text)).claims
    assert (found.counts[0].low, found.counts[0].exact) == (5, True)
    assert "a number" in refused(claim(count(low=6, high=6, number_words=words), **said), reading=report(text))


@pytest.mark.parametrize(
    ("quote", "harm_words", "number_words", "number"),
    [
        ("قتيلان", "قتيلان", "قتيلان", 2),
        ("استشهاد مدنيين اثنين", "استشهاد", "مدنيين اثنين", 2),
        ("مقتل طفل", "مقتل", "طفل", 1),
    ],
)
def test_a_number_that_only_the_grammar_says_is_read_in_its_word(
    quote: str, harm_words: str, number_words: str, number: int
) -> None:
    said = claim(count(low=number, high=number, harm_words=harm_words, number_words=number_words), quote=quote)
    (found,) = answered(said, reading=report(f"{quote} في قصف على سراقب.")).claims
    assert (found.counts[0].low, found.counts[0].high) == (number, number)


def test_a_part_is_known_as_one_whatever_the_model_says() -> None:
    quote = "at least 10 civilians who were killed, including three children"
    part = count(low=3, high=3, number_words="three", group="children", who_words="children")
    (found,) = answered(claim(count(), part, quote=quote)).claims
    assert [c.part_of_total for c in found.counts] == [False, True]


def test_a_vague_word_stays_a_word() -> None:
    text = "The barrage on Saraqib killed dozens of people."
    said = claim(count(low=None, number_words="dozens"), quote="killed dozens of people")
    (found,) = answered(said, reading=report(text)).claims
    assert (found.counts[0].low, found.counts[0].vague) == (None, "dozens")


def test_the_day_is_worked_out_by_our_reader_from_the_day_of_publication() -> None:
    text = "Yesterday shells killed two people in Saraqib."
    said = claim(count(low=2, high=2, number_words="two"), quote="killed two people", date_words="Yesterday")
    (found,) = answered(said, reading=report(text)).claims
    assert found.when is not None
    assert (found.when.start, found.when.precision) == (date(2019, 3, 3), TimePrecision.DAY)


def test_without_words_of_a_speaker_the_rules_hear_who_speaks_and_else_the_publisher_does() -> None:
    text = "Two people were killed in Saraqib, residents said."
    said = claim(count(low=2, high=2, number_words="Two"), quote="Two people were killed")
    assert answered(said, reading=report(text)).claims[0].claimant.name == "residents"
    alone = claim(count(low=2, high=2, number_words="Two"), quote="Two people were killed")
    told = answered(alone, reading=report("Two people were killed in Saraqib.")).claims[0]
    assert told.claimant == Claimant("Invented Page", "publisher")


def test_a_party_that_only_holds_the_place_is_not_blamed() -> None:
    text = "Two people were killed by shells in Russian-held Saraqib."
    said = claim(
        count(low=2, high=2, number_words="Two"), quote="Two people were killed", belligerent_words=["Russian"]
    )
    assert "not blamed" in refused(said, reading=report(text))


def test_a_tally_over_a_time_is_no_account_of_one_event() -> None:
    text = "Since 2015 a total of 400 people were killed in Saraqib."
    said = claim(count(low=400, high=400, number_words="400"), quote=text)
    assert refused(said, reading=report(text)).startswith("words of a tally")


def test_readers_comments_are_no_part_of_the_text() -> None:
    text = f"{TEXT}\nView all comments\nI heard that 99 people were killed there, and nobody counts them at all"
    said = claim(count(low=99, high=99, number_words="99 people"), quote="99 people were killed")
    assert refused(said, reading=report(text)).startswith("words that the text does not hold: quote")


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("I am sorry, I cannot help with that.", "the answer is not JSON"),
        ('{"claims": [', "the answer is not JSON"),
        ("[" * 100_000, "the answer is not JSON"),
        ("[]", "not in the schema"),
        ('{"claims": "none"}', "not in the schema"),
        ('{"claims": [7]}', "not in the schema"),
        ('{"claims": [{"quote": "Medics", "counts": [], "sure": true}]}', "not in the schema"),
        (json.dumps({"claims": [claim(count(low=-1))]}), "a number that its words do not say"),
        (json.dumps({"claims": [claim(count(low="ten"))]}), "not in the schema"),
        (json.dumps({"claims": [claim(count(harm=["killed"]))]}), "not in the schema"),
        (json.dumps({"claims": [claim(quote=" ")]}), "not in the schema"),
    ],
)
def test_an_answer_that_is_none_is_a_rejection_and_the_reading_stands(answer: str, reason: str) -> None:
    given = with_answer(report(), answer, "invented-1")
    assert given.claims == ()
    assert given.rejections[0].reason.startswith(reason)
    assert given.rejections[0].report_id == "r1"


@pytest.mark.parametrize("before", ["", "<think>\nIt says {10}.\n</think>\n\n"])
def test_json_between_code_fences_is_json_and_so_it_is_behind_thoughts(before: str) -> None:
    answer = before + "```json\n" + json.dumps({"claims": [claim()]}) + "\n```"
    assert len(with_answer(report(), answer, "invented-1").claims) == 1


def test_one_refused_claim_costs_the_others_nothing() -> None:
    given = answered(claim(place_words="Atlantis"), claim())
    assert len(given.claims) == len(given.rejections) == 1
    assert given.rejections[0].where == "answer of llm:invented-1, claim 1"


def test_what_the_rules_read_already_stays_theirs() -> None:
    rules = read(Report(ReportId("r1"), "An airstrike on Saraqib killed 7 people.", country=("SY",)))
    said = claim(count(low=7, high=7, number_words="7"), quote="An airstrike on Saraqib killed 7 people")
    assert refused(said, reading=rules).startswith("words of a claim that is there already: the rules read")


def test_numbers_that_differ_from_the_rules_stand_beside_them() -> None:
    text = "An airstrike on Saraqib killed 7 people, and 9 people, by another account."
    rules = Reading(Report(ReportId("r1"), text, country=("SY",)), read(Report(ReportId("r1"), text[:40])).claims)
    said = claim(count(low=9, high=9, number_words="9"), quote="killed 7 people, and 9 people")
    assert [c.reader for c in answered(said, reading=rules).claims] == ["rules", "llm:invented-1"]


def test_the_schema_knows_every_harm_and_forbids_what_it_does_not_know() -> None:
    claims = schema()["properties"]["claims"]["items"]
    assert claims["additionalProperties"] is False
    assert claims["properties"]["counts"]["items"]["properties"]["harm"]["enum"] == list(Harm)
