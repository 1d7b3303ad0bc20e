"""The words of harm of a sentence that tell of somebody: no attributes, none told of as open."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ...records import Harm
from ..lexicon.grammar import attributive, both, either, named_for, no_news_of_dead, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, Mention
from .arabic_names import CUSTODY, behind_parties
from .deaths import Death, wounds_told
from .of_the_wounded import names_the_wounded
from .shooters import bare_of_harm, hits_nobody

Trigger = Mention[HarmWord]
#: characters back over "searching for the remains of the "
_SOUGHT = 34


def harm_words(sentence: Sentence, deaths: Sequence[Death], numbered: Sequence[int] = ()) -> list[Trigger]:
    """The words of harm that tell of some: no attributes, no wounds of the dead, no two that the text leaves open.

    `numbered` is where people with a number of their own begin: they part an act from an outcome.
    """
    text = sentence.text
    found = [m for m in sentence.of(HarmWord) if not attributive().search(text, max(0, m.start - 6), m.start)]
    found = [m for m in found if not named_for().search(text, max(0, m.start - _SOUGHT), m.start)]
    found = [m for m in found if not (no_news_of_dead().match(text, m.start) or names_the_wounded(sentence, m))]
    found = [m._replace(end=behind_parties(sentence, m.end)) if m.word.harm in CUSTODY else m for m in found]
    found = [m for m in found if not _is_wounds(text, m)]
    found = [m for m in found if not (hits_nobody(sentence, m) or bare_of_harm(sentence, m))]
    wounds = list(wounds_told(sentence, deaths))
    found = [m for m in found if m not in wounds]
    outcomes = [m for m in found if not m.word.act and m.word.harm in (Harm.KILLED, Harm.INJURED)]
    found = [m for m in found if not m.word.act or _of_others(m, outcomes, numbered)] if outcomes else found
    missing = [m for m in found if m.word.harm is Harm.MISSING]
    found = [m for m in found if not (m.word.feared and any(_presumed(text, one, m) for one in missing))]
    open_ended = [undivided(text, one, two) for one, two in pairwise(found)]
    return [
        m
        for m, left, right in zip(found, [False, *open_ended], [*open_ended, False], strict=False)
        if not (left or right)
    ]


def _is_wounds(text: str, word: Trigger) -> bool:
    """ "Died of gunshot wounds and their mother …": the noun, where the verb of "gunman wounds three" was seen."""
    if (
        word.word.role != "object"
        or not text.startswith("wounds", word.start)
        or word.end - word.start != len("wounds")
    ):
        return False
    return not set(syntax("wounds_after")).isdisjoint(text[max(0, word.start - _BACK) : word.start].split()[-1:])


#: characters back to the word before
_BACK = 14


def _presumed(text: str, missing: Trigger, feared: Trigger) -> bool:
    """ "Nine are missing and presumed dead": they are missing, and nobody beside them is dead."""
    gap = text[missing.end : feared.start].replace(",", " ").split()
    return missing.end <= feared.start and set(gap) <= {*syntax("connective"), *syntax("adverb"), *syntax("be")}


def _of_others(act: Trigger, outcomes: Sequence[Trigger], numbered: Sequence[int]) -> bool:
    """ "Five people were shot and one was killed", "five were shot, one fatally": each word has people of its own."""
    for outcome in outcomes:
        first, second = sorted((act, outcome), key=lambda m: m.start)
        own = outcome.word.role == "people" and outcome.word.number is not None
        right_behind = act.word.role == "object" and any(0 <= start - act.end <= 1 for start in numbered)
        own = own or (right_behind and first is outcome)  # "left one dead and sent two others to hospital"
        if not own and not any(first.end <= start < second.start for start in numbered):
            return False
    return True


def own_number(one: Trigger, two: Trigger) -> bool:
    """True where the second word tells its own number: a dual, or a singular behind a plural («3 قتلى وجريح»)."""
    alone = one.word.number is None and two.word.number == 1 and one.word.role == "people"
    return two.word.number == _DUAL or alone


_DUAL = 2


def undivided(text: str, one: Trigger, two: Trigger) -> bool:
    """True for "killed or injured", and for «بين قتيل وجريح»: one number for both."""
    if either().fullmatch(text, one.end, two.start):
        return True
    if own_number(one, two):
        return False  # «3 أشخاص بين شهيد وجريحين»: one and two
    words = text[max(0, one.start - 8) : one.start].split()[-1:]
    return bool(words) and words[0] in syntax("among_both") and both().fullmatch(text, one.end, two.start) is not None
