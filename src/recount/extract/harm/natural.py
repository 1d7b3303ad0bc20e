"""Deaths and injuries that no war brought: of an illness, of age, on the road.

«وفاة … بعد صراع مع المرض», «مصرع أربعة في حادث سير», "dies at 88": such words of harm are taken out of the sentence,
unless it tells of an attack as well, or of an arrest, which may be what the illness came of.
"""

from __future__ import annotations

from functools import cache

from ...records import Group, Harm
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord, MethodWord, PeopleWord

_HARMED = (Harm.KILLED, Harm.INJURED)


def without_natural(sentence: Sentence) -> Sentence:
    """The sentence without its words of harm where it names such a cause and nothing else; else the same sentence."""
    if not sentence.has(HarmWord) or not (
        _causes().search(sentence.text, *sentence.span) or _at_an_old_age().search(sentence.text, *sentence.span)
    ):
        return sentence
    told = sentence.of(HarmWord)
    attacked = sentence.has(EventWord) or sentence.has(MethodWord)
    held = any(m.word.group is Group.DETAINEES for m in sentence.of(PeopleWord))
    if attacked or held or any(m.word.harm not in _HARMED for m in told):
        return sentence
    return sentence.without(HarmWord, list(told))


@cache
def _at_an_old_age() -> OpeningPattern:
    """ "Dies at 88": what an obituary says of the old, with nothing behind it but the end of the clause."""
    words = rf"(?<!\w){any_of('dies_at')}\s+(?:[6-9]\d|1[01]\d)\s*(?=[.,;:!\n]|$)(?![.,:]\d)"
    return OpeningPattern(syntax("dies_at"), words)


@cache
def _causes() -> OpeningPattern:
    """Such a cause by its words, with what a script writes onto their front."""
    words = any_of("natural_causes")
    return OpeningPattern(syntax("natural_causes"), rf"(?<!\w){any_of('prefix')}?{words}(?!\w)")
