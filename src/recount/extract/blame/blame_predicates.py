"""The signs of blame in a verb that the rest of a party's name, a comma or an auxiliary parts from its party.

«قوات النظام والميليشيات المساندة له، استهدفت», «كان الطيران الروسي قد شن», «أطلق عناصر … النار»,
«تحت التعذيب في سجون …»
"""

from __future__ import annotations

import re
from functools import cache

from ...records import Harm
from ..lexicon.grammar import any_of, syntax, written
from ..lexicon.words import ActorWord, EventWord, HarmWord, Mention
from ..people.parties import joined, named
from .blame_acts import MARKS, WORD_REACH, Acts
from .blame_deeds import has_verb

_Actor = Mention[ActorWord]


def predicated(acts: Acts, actor: _Actor) -> bool:
    """«إن القوات … الموالية لها، قصفت»: a party opens its clause; the verb behind its whole name has no other subject.

    A verb that only carries out says so of an act behind it: «شنت … غارات», «ارتكبت … مجزرة».
    """
    sentence, end = acts.sentence, acts.sentence.span.end
    behind = _verb_behind().match(sentence.text, actor.end, end)
    if behind is None or not opens_clause(acts, actor):
        return False
    verb = behind["verb"]
    if verb in syntax("opens_fire") and _fire().match(sentence.text, behind.end(), end):
        return True
    starts = [act.start for act in acts.told if act.start >= behind.start("verb")]
    if verb in syntax("carries_out"):
        return any(start > behind.start("verb") and _near(sentence.text, behind.end(), start) for start in starts)
    return behind.start("verb") in starts and not _has_subject(acts, behind.end())


def _near(text: str, start: int, end: int) -> bool:
    """True for an act within a few words, in the same clause, that the verb before it carries out."""
    between = text[start:end]
    return len(between.split()) <= _CARRIED and not {*between} & {*",;:"}


#: most words between "carries out" and what is carried out
_CARRIED = 5


def _has_subject(acts: Acts, at: int) -> bool:
    """True where a party, a force or an attack stands right behind a verb: «، استهدفت طائرات مجهولة»."""
    kinds = (ActorWord, EventWord)
    words = acts.sentence.text[at : at + WORD_REACH].split()[:1]
    if words and words[0].strip(MARKS) in written("armed_of"):
        return True
    return any(0 <= m.start - at <= _AND_THE for kind in kinds for m in acts.sentence.of(kind))


#: characters of a space and an article
_AND_THE = 3


def opens_clause(acts: Acts, actor: _Actor) -> bool:
    """True where only words for its force, parties joined to it, and what opens a clause stand before a party."""
    sentence, first = acts.sentence, actor
    for other in reversed([one for one in named(sentence) if one.end <= actor.start]):
        if not joined(sentence, other, first):
            break
        first = other
    words = sentence.text[sentence.span.start : first.start].split()
    while words and words[-1].strip(MARKS) in _forces():
        words.pop()
    last = words[-1] if words else ""
    return not last or last[-1] in _CLAUSE_MARKS or last.strip(MARKS) in syntax("opens_clause")


_CLAUSE_MARKS = ":;|"


@cache
def _forces() -> frozenset[str]:
    return frozenset((*written("armed_of"), *written("force_words"), *syntax("particle")))


def opens_fire(acts: Acts, actor: _Actor) -> bool:
    """«أطلقت دورية من … النار على»: the verb before a party, and right behind it what was opened."""
    if not has_verb(acts, actor, "opens_fire"):
        return False
    return _fire().match(acts.sentence.text, actor.end, acts.sentence.span.end) is not None


def tortured(acts: Acts, actor: _Actor) -> bool:
    """«قتل تحت التعذيب في سجون …»: whose prison it was in which somebody died under torture."""
    sentence = acts.sentence
    if not any(m.word.harm is Harm.KILLED for m in sentence.of(HarmWord)):
        return False
    head = sentence.text[sentence.span.start : actor.start]
    return _prison().search(head) is not None and _tortured().search(sentence.text, *sentence.span) is not None


@cache
def _verb_behind() -> re.Pattern[str]:
    """Behind a party: what belongs to its name, its allies, a comma, an auxiliary, and then its verb."""
    adjectives = rf"(?:[\s\"')]+{any_of('definite_onto')}[^\W\d_]+){{0,2}}(?:\s+{any_of('companions_of')}(?!\w))?"
    allies = rf"(?:[\s\"'),]*{any_of('companions')}(?:\s+[^\W\d_]+){{0,3}}?\s+{any_of('companions_of')}(?!\w))?"
    verb = rf"(?P<verb>{any_of('strikes_itself')}|{any_of('carries_out')}|{any_of('opens_fire')})(?!\w)"
    return re.compile(rf"{adjectives}{allies}[\s\"'),]*(?:\(\w+\)[\s,]*)?(?:{any_of('had_told')}\s+)?(?<!\w){verb}")


@cache
def _fire() -> re.Pattern[str]:
    """What is opened, at most three words behind: «النار», «عليه النار»."""
    return re.compile(rf"[\s\"')]+(?:[^\W\d_]+\s+){{0,2}}?{any_of('fire')}(?!\w)")


@cache
def _prison() -> re.Pattern[str]:
    """The end of a text that names a prison as that of the party behind it."""
    onto = rf"(?<!\w){any_of('particle')}?{any_of('prisons_of')}"
    return re.compile(rf"{onto}(?:\s+{any_of('armed_of')})?\s+(?:{any_of('particle')}|[\"#])*\Z")


@cache
def _tortured() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('particle')}?{any_of('tortured')}(?!\w)")
