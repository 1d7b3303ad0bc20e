"""Another fate of the one person told of: "X was killed, A said; B said he was only wounded".

Who says it speaks right before the pronoun, so that it is another's word and no later turn of the same fate ("was
wounded and he later died"). Both fates stand side by side, each under who tells it. A sentence that names nobody goes
on about the one person whom the sentence before it named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from ...records import Harm, PersonMention
from ..harm.unreal import believed_dead
from ..lexicon.grammar import any_of
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern
from ..lexicon.words import SpeechWord
from .fates import Befell, Fate, Name

#: fates that one person cannot have together
_APART = {
    Harm.KILLED: frozenset((Harm.INJURED, Harm.ALIVE, Harm.UNHARMED, Harm.DETAINED, Harm.MISSING)),
    Harm.INJURED: frozenset((Harm.KILLED, Harm.UNHARMED)),
    Harm.DETAINED: frozenset((Harm.KILLED, Harm.RELEASED)),
    Harm.MISSING: frozenset((Harm.KILLED, Harm.DETAINED, Harm.ALIVE)),
    Harm.ALIVE: frozenset((Harm.KILLED,)),
    Harm.UNHARMED: frozenset((Harm.KILLED, Harm.INJURED)),
}
#: fates that one story may hold, unless somebody says "only", or turns against the other
_HURT_AND_DEAD = (Harm.KILLED, Harm.INJURED)
#: characters from a verb of speech to the pronoun, with who speaks between in Arabic
_TO_PRONOUN = 70


def others_say(sentence: Sentence, person: PersonMention, behind: int, words: Sequence[Befell]) -> Iterator[Fate]:
    """The fates behind an offset that somebody tells of the same person, other than the one known."""
    if person.harm is None:
        return
    told = [m for m in sentence.of(SpeechWord) if m.word.role == "verb"]
    for word in words:
        if word.start < behind or word.harm not in _APART.get(person.harm, ()):
            continue
        pronoun = _pronoun().search(sentence.text, max(behind, word.start - _TO_PRONOUN), word.start)
        if pronoun is None or not any(_speaks_of(sentence, m.end, pronoun.start(), behind) for m in told):
            continue
        until = _until(sentence, word.end)
        if (person.harm, word.harm) == _HURT_AND_DEAD and not _turned().search(sentence.text, behind, until):
            continue  # "was killed; his brother said he was hurt an hour before"
        yield Fate(pronoun.start("who"), until, replace(person, harm=word.harm))
        return


def of_one(sentence: Sentence, name: Name) -> Befell | None:
    """ "X is alive, contradicting a report that she had died": of the one person whom a sentence names."""
    dead = next((m for m in believed_dead(sentence) if m.start >= name.end), None)
    return Befell(dead.start, dead.end, Harm.KILLED, True, False) if dead else None


def back_alive(sentence: Sentence, name: Name, person: PersonMention, words: Sequence[Befell]) -> Iterator[Fate]:
    """ "X was reported killed; his family later said he was alive": both fates of the one whom a sentence names."""
    dead = of_one(sentence, name)
    if dead is None:
        return
    for alive in others_say(sentence, person, max(name.end, dead.end), words):
        yield alive
        yield Fate(name.start, dead.end, person, reported=True)


def _speaks_of(sentence: Sentence, verb: int, pronoun: int, behind: int) -> bool:
    """True for a verb of speech with nothing but who speaks, and "that", up to the pronoun."""
    between = sentence.text[verb:pronoun]
    return behind <= verb <= pronoun and len(between.split()) <= _WORDS and not set(between) & set(".;:")


#: most words of who speaks, between an Arabic verb and the pronoun
_WORDS = 7


def _until(sentence: Sentence, end: int) -> int:
    """Where the words of a fate end, with "only" behind it."""
    only = _only_behind().match(sentence.text, end)
    return only.end() if only else end


@cache
def _pronoun() -> re.Pattern[str]:
    """The end of a text that stands between a pronoun and a word of fate: "he was only", «إنه لم يقتل بل»."""
    one = rf"(?P<who>(?:{any_of('pronoun_one')}|{subject_pattern('persons', 'that_one')}))(?!\w)"
    step = rf"(?:{any_of('be')}|{any_of('perfect')}|{any_of('adverb')}|{subject_pattern('persons', 'fate_steps')})"
    return re.compile(rf"(?<!\w)[وف]?{one}\s+(?:{step}\s+)*$")


@cache
def _only_behind() -> re.Pattern[str]:
    return re.compile(rf"\s+{subject_pattern('persons', 'only_behind')}")


@cache
def _turned() -> re.Pattern[str]:
    """Words that set a fate against another: "but", "only", «فيما», «فقط»."""
    against = rf"{subject_pattern('persons', 'fate_against')}|{subject_pattern('persons', 'only_behind')}"
    return re.compile(rf"{against}|;")
