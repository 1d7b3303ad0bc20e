"""Wire copy: whose name it is, how many people a number counts, and which of them are the same."""

from __future__ import annotations

from recount.extract.folding.text import fold
from recount.extract.lexicon.sentences import find_sentences
from recount.extract.wire.wire_people import People, find_people
from recount.extract.wire.wire_persons import Cast, find_cast
from recount.extract.wire.wire_words import number_of, tokens


def people_in(sentence: str) -> list[People]:
    return find_people(tokens(sentence.lower(), 0, len(sentence)), 0)


def nouns(sentence: str) -> list[tuple[str, int | None]]:
    return [(people.head, people.number) for people in people_in(sentence)]


def cast_of(text: str) -> Cast:
    folded = fold(text)
    return find_cast(folded.text, find_sentences(folded.text, folded.cased))


def named(text: str) -> list[tuple[str, ...]]:
    return [character.best.name for character in cast_of(text).characters if character.best.name]


def test_people_of_another_number_are_others_though_an_uncounted_mention_stands_between() -> None:
    cast = cast_of("FOUR PEASANTS WERE WOUNDED. THE PEASANTS FLED. TWO PEASANTS WERE KILLED.")
    assert [c.number for c in cast.characters] == [4, 2]


def test_people_first_told_of_without_a_number_are_those_counted_first() -> None:
    cast = cast_of("PEASANTS LIVE THERE. FOUR PEASANTS WERE WOUNDED. TWO PEASANTS WERE KILLED. THE PEASANTS FLED.")
    assert [(c.number, len(c.mentions)) for c in cast.characters] == [(4, 3), (2, 1)]


def test_people_of_the_same_number_are_the_same() -> None:
    cast = cast_of("FOUR PEASANTS WERE WOUNDED. THE PEASANTS FLED. THE FOUR PEASANTS WERE SEEN.")
    assert [len(c.mentions) for c in cast.characters] == [3]


def test_a_namesake_with_another_given_name_is_another_person() -> None:
    text = "RAMON TESTADO WAS KILLED. TESTADO WAS A TRADER. MARTA TESTADO WAS WOUNDED."
    assert named(text) == [("ramon", "testado"), ("marta", "testado")]


def test_a_name_with_another_surname_behind_it_is_the_same_person() -> None:
    assert len(named("JORGE MODELO TESTADO WAS KILLED. TESTADO WAS A TRADER. MODELO TESTADO LIVED THERE.")) == 1


def test_a_title_cut_short_is_no_part_of_a_name() -> None:
    found = people_in("COL TESTADO SAID THAT MRS. MARTA MODELO AND DR EJEMPLO WERE SHOT.")
    assert [people.name for people in found] == [("testado",), ("marta", "modelo"), ("ejemplo",)]


def test_the_day_of_a_date_is_no_number_of_people() -> None:
    assert nouns("ON 10 MARCH ALLEGED PARTY MEMBERS BURNED A BRIDGE.") == [("members", None)]
    assert nouns("THE 10 ALLEGED PARTY MEMBERS BURNED A BRIDGE.") == [("members", 10)]


def test_a_month_that_dates_nothing_may_describe_people() -> None:
    assert nouns("FIVE MARCH DEMONSTRATORS WERE HURT.") == [("demonstrators", None)]
    assert nouns("FIVE DEMONSTRATORS WERE HURT IN MARCH.") == [("demonstrators", 5)]


def test_a_number_counts_people_beyond_what_an_editor_put_in_brackets() -> None:
    assert nouns("SIX UNA [UNIVERSITY OF ORDANIA] PROFESSORS WERE SHOT.") == [("professors", 6)]
    assert nouns("SIX SHOTS WERE HEARD [WORDS INDISTINCT] PROFESSORS FLED.") == [("professors", None)]


def test_a_number_of_two_words_is_one() -> None:
    assert number_of("twenty-two") == 22
    assert number_of("sixty-five") == 65
    assert [number_of(word) for word in ("two-twenty", "twenty-year", "year-old", "twenty-a", "one-two")] == [None] * 5
    assert nouns("THIRTY-SIX PEASANTS DIED.") == [("peasants", 36)]
