"""Dead and wounded whom other words than those of the harm tell of as fighters, so that they are of no unknown status.

«سقط أحد عناصر الجيش قتيلا», «جثة تعود لأحد عناصر …»: who fell stands before, or behind the body. "A militia leader,
Amal Example": what somebody is stands before the name. «قتلى وجرحى من الميليشيات», «عدد من القتلى والجرحى في صفوف …»:
one word for whose they are is that of both. «مقتل عنصر، مضيفا أن القتيل …»: the dead man is the one told of before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Status
from ..harm.fighters_company import of_fighters
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, both, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, Mention, PeopleWord
from ..people.forces import of_a_force
from ..people.party_members import with_party
from .shared_people import bare, in_the_ranks

_ARTICLE = 3
#: characters between who fell and the word for his fall, and between a title and a name
_FELL, _TITLE = 30, 1
#: characters between a body and whose it is
_NEXT = 6


def with_fighters_told(sentence: Sentence, figures: Sequence[Figure]) -> list[Figure]:
    """The figures by place, with the status that the words around them give, without one told of once more."""
    kept: list[Figure] = []
    for figure in figures:
        if not _the_one_before(sentence, figure, kept):
            kept.append(_fighter(sentence, figure))
    return kept


def _the_one_before(sentence: Sentence, figure: Figure, before: Sequence[Figure]) -> bool:
    """«مقتل عنصر، مضيفا أن القتيل»: the article tells of the one whose death the sentence has just told."""
    text, start = sentence.text, figure.trigger.start
    if not bare(figure) or figure.trigger.word.role != "people" or figure.people.number or figure.people.low != 1:
        return False
    if not any(text.endswith(f" {article}", 0, start) for article in syntax("dead_again")):
        return False
    same = [f for f in before if f.harm is figure.harm and not f.part]
    if len(same) != 1 or not same[0].people.low == same[0].people.high == 1:
        return False
    return start - max(same[0].people.end, same[0].trigger.end) > _NEXT  # «جثة القتيل» is told of once


def _fighter(sentence: Sentence, figure: Figure) -> Figure:
    people = figure.people
    if people.status is not None or people.group is not None or figure.negated:
        return figure
    one = people.low == people.high == 1
    if one and (_fell(sentence, figure) or _body_of(sentence, figure) or _titled(sentence, figure)):
        return _as_fighters(figure)
    if _others_of_a_force(sentence, figure) or of_fighters(sentence, figure):
        return _as_fighters(figure)
    if bare(figure) and (end := _over_the_wounded(sentence, figure)) is not None:
        return in_the_ranks(sentence, figure, end)
    return figure


def _others_of_a_force(sentence: Sentence, figure: Figure) -> bool:
    """«وإصابة ثلاثة آخرين من الميليشيا», "and three others of the army": whose they are stands right behind them."""
    people = sentence.text[figure.people.start : figure.people.end].split()
    return any(word in syntax("others") for word in people[-1:]) and of_a_force(sentence, figure.people.end)


def _as_fighters(figure: Figure) -> Figure:
    told = (*figure.people.people, PeopleWord(status=Status.COMBATANT))
    return figure._replace(people=figure.people._replace(people=told))


def _fighters(sentence: Sentence) -> list[Mention[PeopleWord]]:
    found = (with_party(sentence, m) for m in sentence.of(PeopleWord))
    return [m for m in found if m.word.status is Status.COMBATANT]


def _fell(sentence: Sentence, figure: Figure) -> bool:
    """«سقط أحد عناصر الجيش قتيلا»: "fell", a fighter, and the dead man as what he is then."""
    start = figure.trigger.start
    if figure.trigger.word.role != "people" or not bare(figure):
        return False
    if sentence.text[start : figure.trigger.end] not in syntax("fallen_as"):
        return False
    near = [m for m in _fighters(sentence) if 0 < start - m.end <= _FELL]
    if not near:
        return False
    fell = _falls().search(sentence.text, sentence.span.start, near[-1].start)
    return fell is not None and not set("،,;:.") & set(sentence.text[near[-1].end : start])


def _body_of(sentence: Sentence, figure: Figure) -> bool:
    """«جثة تعود لأحد عناصر …»: whose body it is."""
    led = _belongs().match(sentence.text, max(figure.people.end, figure.trigger.end), sentence.span.end)
    return led is not None and any(0 <= m.start - led.end() <= _ARTICLE for m in _fighters(sentence))


def _titled(sentence: Sentence, figure: Figure) -> bool:
    """ "Al-Qaeda leader Amal Example": what he is, right before a name that stands alone."""
    if figure.people.people or figure.trigger.word.role == "people":
        return False
    first = figure.people.start
    police = _police().search(sentence.text, *sentence.span)
    if police is None and _ranked().search(sentence.text, max(sentence.span.start, first - _RANK), first):
        return True
    return any(0 <= first - m.end <= _TITLE for m in _fighters(sentence))


#: characters of a rank before a name
_RANK = 16


@cache
def _ranked() -> re.Pattern[str]:
    """«مقتل العميد فلان»: a rank of an army right before a name."""
    return re.compile(rf"(?<!\w)[وب]?{any_of('rank_of_army')}\s+[\"'(]?\s?\Z")


@cache
def _police() -> OpeningPattern:
    return OpeningPattern(syntax("police_told"), rf"(?<!\w)[بلو]?{any_of('police_told')}(?!\w)")


def _over_the_wounded(sentence: Sentence, figure: Figure) -> int | None:
    """Where «القتلى والجرحى» ends, behind the dead whose own words end before "and the wounded"."""
    end = max(figure.people.end, figure.trigger.end)
    if figure.trigger.word.role != "people":
        return None
    for other in sentence.of(HarmWord):
        article = _AND_THE.match(sentence.text, end, other.start)
        joined = both().fullmatch(sentence.text, end, other.start) or (article and article.end() == other.start)
        if other.word.role == "people" and other.start > end and joined:
            return other.end
    return None


_AND_THE = re.compile(r"\s+وال")


@cache
def _falls() -> OpeningPattern:
    return OpeningPattern(syntax("falls"), rf"(?<!\w){any_of('prefix')}?{any_of('falls')}(?!\w)")


@cache
def _belongs() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('body_belongs')}\s+(?:ل|إلى\s+)(?:{any_of('one_of')}\s+)?")
