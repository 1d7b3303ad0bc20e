"""Wire copy: where the words for people end, whose noun a bare number has, and who is told of in other words."""

from __future__ import annotations

from recount import Report, ReportId, read
from recount.extract.folding.text import fold
from recount.extract.lexicon.sentences import find_sentences
from recount.extract.wire.wire_bare import with_bare_numbers
from recount.extract.wire.wire_people import People, find_people
from recount.extract.wire.wire_persons import Cast, find_cast
from recount.extract.wire.wire_words import tokens


def people_in(sentence: str) -> list[People]:
    words = tokens(sentence.lower(), 0, len(sentence))
    return with_bare_numbers(words, find_people(words, 0))


def told(sentence: str) -> list[tuple[str, int | None]]:
    words = tokens(sentence.lower(), 0, len(sentence))
    return [(" ".join(t.word for t in words[p.start : p.end]), p.number) for p in people_in(sentence)]


def nouns(sentence: str) -> list[tuple[str, int | None]]:
    return [(people.head, people.number) for people in people_in(sentence)]


def cast_of(text: str) -> Cast:
    folded = fold(text)
    return find_cast(folded.text, find_sentences(folded.text, folded.cased))


def test_a_bare_number_before_a_passive_of_harm_has_the_noun_of_those_harmed_before() -> None:
    assert nouns("TWO PEASANTS WERE KILLED AND 35 WERE SERIOUSLY WOUNDED.") == [("peasants", 2), ("peasants", 35)]
    assert nouns("ONE PERSON WAS KILLED, AND 12 WERE WOUNDED.") == [("person", 1), ("person", 12)]


def test_a_bare_number_behind_a_verb_of_harm_has_the_noun_of_those_harmed_before() -> None:
    assert nouns("THE BOMB KILLED NINE WORKERS AND INJURED MORE THAN 36.") == [("workers", 9), ("workers", 36)]


def test_a_bare_number_has_not_the_noun_of_those_who_did_the_harm() -> None:
    assert nouns("THREE GUNMEN KILLED TWO.") == [("gunmen", 3)]


def test_a_bare_number_of_something_else_is_no_people() -> None:
    assert nouns("TWO PEASANTS WERE KILLED AND 35 WERE BURNED DOWN IN THE FIELDS.") == [("peasants", 2)]
    assert nouns("TWO PEASANTS WERE KILLED AND 35 HOUSES WERE DAMAGED.") == [("peasants", 2)]
    assert nouns("THE BOMB KILLED NINE WORKERS ON THE 12 OF MAY.") == [("workers", 9)]


def test_a_claim_of_a_bare_number_names_the_people_whose_noun_it_has() -> None:
    text = (
        "   EXAMPLEVILLE, 3 JAN 91 -- [TEXT] TWO PEASANTS WERE KILLED AND 35 WERE WOUNDED WHEN A BOMB PLANTED BY\n"
        "GUERRILLAS EXPLODED IN THE MARKET OF ORDANIA TODAY.\n\n"
        "   THE POLICE REPORTED THAT THE EXPLOSION DESTROYED SEVERAL STALLS AND THE ROOF OF THE MARKET, AND THAT THE\n"
        "ATTACKERS FLED TO THE HILLS BEFORE TROOPS ARRIVED FROM THE GARRISON. THE GOVERNMENT HAS CONDEMNED THE CRIME.\n"
    )
    counts = [count for claim in read(Report(ReportId("r"), text, language="en")).claims for count in claim.counts]
    wounded = next(count for count in counts if count.low == 35 and count.who)
    assert wounded.who == "PEASANTS"
    assert wounded.span is not None
    assert text[wounded.span.start : wounded.span.end] == "35"


def test_members_are_told_with_what_they_belong_to_and_it_is_no_people_besides() -> None:
    assert told("FOUR MEMBERS OF A PEASANT FAMILY WERE MURDERED.") == [("members of a peasant family", 4)]
    assert told("TWO MEMBERS OF HIS ESCORT WERE ALSO KILLED.") == [("members of his escort", 2)]
    assert told("TEN MEMBERS OF A LEGAL COMMISSION DIED.") == [("members of a legal commission", 10)]


def test_what_somebody_belongs_to_ends_before_the_verb() -> None:
    assert told("THREE MEMBERS OF THE PATROL FLED.") == [("members of the patrol", 3)]
    assert told("THE MEMBERS OF BOTH DIED.") == [("members", None)]
    assert told("HIS ESCORT AND A PEASANT FAMILY WERE MURDERED.") == [("escort", 1), ("peasant family", 1)]


def test_one_of_several_does_not_point_back() -> None:
    assert [(p.lead, p.definite) for p in people_in("ONE OF THE STUDENTS WAS KILLED.")] == [("one of", False)]
    assert [(p.lead, p.definite) for p in people_in("THE STUDENT WAS KILLED.")] == [("the", True)]


def test_people_held_as_hostages_are_told_of_once_by_their_own_noun() -> None:
    assert told("THEY HELD SEVERAL AMBASSADORS HOSTAGE.") == [("ambassadors", None)]
    assert told("THEY HELD SEVEN HOSTAGES.") == [("hostages", 7)]


def test_a_verb_before_people_is_none_of_who_they_are() -> None:
    assert told("A BUS CARRYING FACTORY WORKERS EXPLODED.") == [("factory workers", None)]
    assert told("THE LEADING POLITICIAN WAS KILLED.") == [("leading politician", 1)]


def test_people_called_by_a_word_that_described_them_are_the_same() -> None:
    cast = cast_of("SIX JESUIT PRIESTS WERE KILLED. THE GOVERNMENT SAID THAT THE JESUITS WERE SHOT.")
    assert [c.number for c in cast.characters if "jesuit" in c.best.described] == [6]
    assert not any(c.first.head == "jesuits" for c in cast.characters)


def test_people_described_alike_with_another_number_or_for_the_first_time_are_others() -> None:
    cast = cast_of("SIX JESUIT PRIESTS WERE KILLED. THE GOVERNMENT SAID THAT FIVE JESUITS WERE SHOT.")
    assert [c.number for c in cast.characters if c.first.head in ("priests", "jesuits")] == [6, 5]
    cast = cast_of("SIX JESUIT PRIESTS WERE KILLED. SEVERAL JESUITS SPOKE.")
    assert [c.number for c in cast.characters if c.first.head in ("priests", "jesuits")] == [6, None]


def test_somebody_identified_by_name_is_one_person() -> None:
    cast = cast_of("THE DRIVER WHO WAS KILLED HAS BEEN IDENTIFIED AS BALTASAR MODELO.")
    assert [len(c.mentions) for c in cast.characters] == [2]


def test_somebody_whom_another_identified_is_not_that_person() -> None:
    cast = cast_of("THE DRIVER IDENTIFIED BALTASAR MODELO.")
    assert [len(c.mentions) for c in cast.characters] == [1, 1]
