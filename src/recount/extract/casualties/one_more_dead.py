"""A death that is counted off ("a fourth person died", «وفاة مدني رابع», «ثالث شهيد») is one of several."""

from __future__ import annotations

from collections.abc import Sequence

from ...records import Harm
from ..harm.figure import Figure
from ..lexicon.grammar import syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord
from ..numbers.quantified import Quantity

#: characters before a word for a person in which its ordinal stands, and words between: "a fourth unnamed man"
_REACH, _WORDS = 40, 2


def with_counted_off(sentence: Sentence, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures, each dead person with an ordinal once and as a part.

    "The third teacher killed this year" is counted off over a year: of this event he may be the only one.
    """
    found = list[Figure]()
    if _over_a_time(sentence):
        return tuple(figures)
    for figure in (_counted_off(sentence, figure) for figure in figures):
        if not any(_again(figure, other) for other in found if figure.part and other.part):
            found.append(figure)
    return tuple(found)


def _over_a_time(sentence: Sentence) -> bool:
    if sentence.small("tally"):
        return True
    return any(phrase in sentence.text for phrase in (*syntax("this_year"), *syntax("year_so_far")))


def _again(one: Figure, other: Figure) -> bool:
    overlap = one.people.start < other.people.end and other.people.start < one.people.end
    return overlap and one.harm is other.harm


def _counted_off(sentence: Sentence, figure: Figure) -> Figure:
    """The figure, as a part where it is one dead person with an ordinal.

    "Their third child" is a child; "the third victim" is one of those whom the text goes through.
    """
    people = figure.people
    if figure.harm is not Harm.KILLED or people.number is not None or people.low != 1:
        return figure
    if not people.people and not _dead_of_their_own(sentence, people):
        return figure  # a name: "Second Lieutenant Amal Example"
    text, start = sentence.text, people.people_start if people.people else people.start
    if _stands_behind(text, start, people.end):
        return figure._replace(part=True)
    before = text[max(sentence.span.start, start - _REACH) : start].split()[-_WORDS - 2 :]
    ordinals = [n for n, word in enumerate(before) if word in syntax("ordinal_before") and n >= len(before) - _WORDS]
    if not ordinals:
        return figure
    owners = before[: ordinals[-1]]
    owned = {*owners} & {*syntax("definite")} or any(word.endswith(("'s", "\u2019s", "s'")) for word in owners)
    return figure if owned else figure._replace(part=True)


def _dead_of_their_own(sentence: Sentence, people: Quantity) -> bool:
    """True where a word of harm is the word for the person: «الشهيد الخامس»."""
    nouns = (m for m in sentence.of(HarmWord) if m.word.role == "people")
    return any(people.start <= m.start < people.end for m in nouns)


def _stands_behind(text: str, start: int, end: int) -> bool:
    """«مدني رابع», «الشهيد الخامس»: as definite as its noun; «ابنه الثاني» is a second son, and no second dead."""
    behind = text[end : end + _REACH].split(maxsplit=1)[:1]
    if not {*behind} & {*syntax("ordinal_behind")}:
        return False
    definite = tuple(syntax("definite_onto"))
    noun = text[:start].rpartition(" ")[2] + text[start:end].lstrip()
    return behind[0].startswith(definite) == noun.startswith(definite)
