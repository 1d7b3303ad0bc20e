"""The dead and injured of a prayer, a condolence or a tribute, and those only spoken about.

«الرحمة للشهداء والشفاء للجرحى», "glory to the martyrs", "our condolences to the families of the dead": whoever wishes
this counts nobody. Nor does «هوية الضحايا», "the voices of the victims", «#وفيات». Only nouns that stand for people
already known are meant ("the dead"); one with a number, or a verb of harm in the same sentence, tells as ever.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, Mention

#: most words from a wish to those it is for, and from what is told about them
_FEW, _NEAR = 7, 2


def wished_for(sentence: Sentence) -> Iterator[Mention[HarmWord]]:
    """The nouns of harm of a sentence for whom something is wished, or about whom others speak."""
    text, (start, end) = sentence.text, sentence.span
    for wish in _wish().finditer(text, start, end):
        for mention in sentence.of(HarmWord):
            if mention.start >= wish.end() and mention.word.role == "people" and mention.word.number is None:
                gap = text[wish.end() : mention.start]
                few = _FEW if wish["wish"] else _NEAR
                if len(gap.split()) <= few and not set(".:;\n") & set(gap) and _known(text, gap, mention.start):
                    yield mention
    for role in (*_role_of_many().finditer(text, start, end), *_rubric().finditer(text, start, end)):
        yield from (m for m in sentence.of(HarmWord) if role.start() <= m.start < role.end())


def _known(text: str, gap: str, start: int) -> bool:
    """True for those right behind the words of a wish, and with "the": «رحم الله شهداء …», «للشهداء»."""
    words = gap.split()
    if any(word.isdigit() for word in words):
        return False
    onto = syntax("wish_onto")
    if not words or words[-1] in syntax("definite") or words[-1].lstrip("و") in onto:
        return True
    leads = {
        *syntax("wish_among"),
        *syntax("preposition"),
        *syntax("at_place"),
        *syntax("connective"),
        *syntax("all_of"),
    }
    return words[-1] in leads and text.startswith(onto, start)  # and not «معاناة عشرات الضحايا»


@cache
def _role_of_many() -> KeyedPattern:
    """«المدنيون هم الضحية دائما»: the part that all play in a war, and nobody's death."""
    return KeyedPattern(syntax("role_of_many"), rf"(?<!\w)و?{any_of('role_of_many')}(?!\w)")


@cache
def _rubric() -> KeyedPattern:
    """«#وفيات»: the name of a rubric, which counts nobody."""
    return KeyedPattern(syntax("rubric"), rf"#{any_of('rubric')}(?!\w)")


@cache
def _wish() -> OpeningPattern:
    words = rf"(?:(?P<wish>{any_of('wish')})|{any_of('spoken_about')})"
    return OpeningPattern((*syntax("wish"), *syntax("spoken_about")), rf"(?<!\w)و?{words}(?!\w)")
