"""How likely somebody in wire copy is a victim: the plainest mention counts besides."""

from __future__ import annotations

from recount.extract.folding.text import fold
from recount.extract.lexicon.sentences import find_sentences
from recount.extract.wire.wire_chance import Chance, weigh_all
from recount.extract.wire.wire_persons import find_cast
from recount.extract.wire.wire_signs import mention_signs
from recount.extract.wire.wire_victims import find_victims
from recount.records import Harm

MURDER = "GUERRILLAS MURDERED SENATOR AMBROSIO TESTADO IN ORDANIA THIS MORNING, THE POLICE REPORTED."
OFFICE = "TESTADO HAD SPOKEN TO THE NEWSPAPERS OF A NEW SCHOOL."


def chances_of(text: str) -> dict[str, Chance]:
    folded = fold(text)
    cast = find_cast(folded.text, find_sentences(folded.text, folded.cased))
    return {one.weighed.character.best.name[-1]: one for one in weigh_all(cast) if one.weighed.character.best.name}


def test_the_mention_that_says_most_counts_besides_all_signs_together() -> None:
    one = chances_of(f"{MURDER} {OFFICE} {OFFICE} {OFFICE}")["testado"]
    assert one.chance > one.weighed.probability("victim")


def test_somebody_told_of_once_is_weighed_by_that_mention_too() -> None:
    folded = fold(MURDER)
    cast = find_cast(folded.text, find_sentences(folded.text, folded.cased))
    assert [len(found) for found in mention_signs(cast)] == [len(c.mentions) for c in cast.characters]


SHOOTING = (
    "   EXAMPLEVILLE, 3 JAN 91 -- [TEXT] SENATOR AMBROSIO TESTADO WAS MURDERED THIS MORNING BY GUNMEN WHO\n"
    "MACHINEGUNNED HIS CAR IN THE CAPITAL, THE POLICE REPORTED. FOUR PEASANTS WERE {} IN THE ATTACK.\n\n"
    "   THE GOVERNMENT HAS CONDEMNED THE ASSASSINATION OF THE SENATOR AND HAS ORDERED AN INVESTIGATION.\n"
)


def peasants(befell: str) -> Harm | None:
    folded = fold(SHOOTING.format(befell))
    victims = find_victims(folded.text, find_sentences(folded.text, folded.cased))
    return next(one.harm for one in victims if one.number == 4)


def test_the_grammar_says_what_befell_people_before_the_weights_do() -> None:
    assert peasants("SERIOUSLY INJURED") is Harm.INJURED
    assert peasants("KILLED") is Harm.KILLED


def test_a_harm_that_is_denied_is_not_stated() -> None:
    folded = fold("FOUR PASSENGERS WERE NOT INJURED IN THE ATTACK.")
    cast = find_cast(folded.text, find_sentences(folded.text, folded.cased))
    assert [sorted(m.exact) for c in cast.characters for m in c.mentions] == [["not:pass:wound"]]
