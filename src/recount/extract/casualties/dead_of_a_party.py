"""The dead of an armed party: "the number of SDF dead rose to 46", «ارتفع عدد قتلى قسد إلى 46 قتيلا».

Who they were stands beside the word for the dead, the number further on. A country's dead ("Israel's death toll") are
its people, of whom nothing more is said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Harm, Status
from ..harm.figure import Figure
from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, HarmWord, Mention, PeopleWord
from ..people.forces import bears_arms

#: signs between the word for the dead and the party
_SIGNS = " \"'“”#"


def with_dead_of_a_party(sentence: Sentence, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures, a number of dead behind "the dead of" an armed party as combatants."""
    counted = [figure for figure in figures if _is_bare_number(figure)]
    if len(counted) != 1 or not any(_before(sentence, actor, counted[0]) for actor in sentence.of(ActorWord)):
        return tuple(figures)
    people = counted[0].people
    fighters = counted[0]._replace(people=people._replace(people=(*people.people, _FIGHTERS)))
    return tuple(fighters if figure is counted[0] else figure for figure in figures if not _same(figure, counted[0]))


_FIGHTERS = PeopleWord(status=Status.COMBATANT)


def _is_bare_number(figure: Figure) -> bool:
    whole = figure.harm is Harm.KILLED and not (figure.part or figure.negated)
    return whole and figure.people.number is not None and not (figure.people.status or figure.people.group)


def _same(figure: Figure, counted: Figure) -> bool:
    """The dead of the party once more, without their number: «عدد القتلى في صفوف قسد 46»."""
    ahead = figure.harm is Harm.KILLED and figure.people.start < counted.people.start
    return ahead and not figure.part and figure.people.low is None and figure.people.status in (None, Status.COMBATANT)


def _before(sentence: Sentence, actor: Mention[ActorWord], counted: Figure) -> bool:
    if actor.end > counted.people.start or actor.word.adjective or not bears_arms(sentence, actor):
        return False
    behind = _dead_behind().match(sentence.text, actor.end)
    if behind is not None and behind.end() <= counted.people.start:
        return True
    gaps = (sentence.text[m.end : actor.start] for m in sentence.of(HarmWord) if _is_dead(m) and m.end <= actor.start)
    return any(_between().fullmatch(gap) is not None for gap in gaps)


def _is_dead(mention: Mention[HarmWord]) -> bool:
    return mention.word.harm is Harm.KILLED and mention.word.role == "people"


@cache
def _dead_behind() -> re.Pattern[str]:
    """ "SDF dead", "the army's losses"."""
    return re.compile(rf"(?:['’]s)?\s+{any_of('partys_dead')}(?!\w)")


@cache
def _between() -> re.Pattern[str]:
    """«قتلى "قسد"», «القتلى في صفوف قسد»."""
    signs = f"[{re.escape(_SIGNS)}]{{1,3}}"
    return re.compile(rf"{signs}(?:{any_of('in_ranks')}{signs})?")
