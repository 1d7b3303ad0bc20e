"""Whether a sentence says that an object was hit, or only names it: "shelled the school", and not "medics at a clinic".

An object right behind the act, or right before it ("the school that shells hit"), is what was hit. One further off, in
another clause, or only near what was hit is named beside it, and reasons say no more than that.
"""

from __future__ import annotations

import re

from ...records import Relation
from ..blame.blame_acts import MARKS
from ..lexicon.grammar import syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord, Mention, PeopleWord, SpeechWord, TargetWord
from ..places.place_words import place_words

#: most words between an act and an object behind it, and between an object and the act behind it
_BEHIND, _BEFORE = 12, 4
_CLAUSE = re.compile(r"[,،;؛:\n]|\.\s")


def at_the_act(sentence: Sentence, act: Mention[EventWord], hit: Mention[TargetWord]) -> bool:
    """True where the object stands right behind the act or before it, or behind one that goes on with the act."""
    behind = hit.start >= act.end
    if behind and len(sentence.text[act.end : hit.start].split()) > _BEHIND:
        return False
    ends = (m.end for m in sentence.of(EventWord) if act.end <= m.end <= hit.start)
    first, last = (max(ends, default=act.end), hit.start) if behind else (hit.end, act.start)
    between = sentence.text[first:last]
    if (not behind and len(between.split()) > _BEFORE) or _CLAUSE.search(between):
        return False
    others = [harm.start for harm in sentence.of(HarmWord)]
    others += [said.start for said in sentence.of(SpeechWord) if said.word.role == "verb"]
    if any(first <= at < last for at in others):
        return False
    ahead = sentence.text[sentence.span.start : hit.start].split()[-_LEAD:]
    return not (_near(ahead) or _stands_in(ahead) or _is_whose(sentence, hit))


def _stands_in(ahead: list[str]) -> bool:
    """«قصفت القوات المتمركزة في مدرسة …», "troops stationed in a school": from where it was fired."""
    return any(word.strip(MARKS) in syntax("stationed") for word in ahead)


def _is_whose(sentence: Sentence, hit: Mention[TargetWord]) -> bool:
    """«سائق سيارة إسعاف», "an ambulance driver": the object only says who somebody is."""
    people = sentence.of(PeopleWord)
    if sentence.text[hit.start].isascii():
        return any(0 <= m.start - hit.end <= 1 and m.word.number == 1 for m in people)
    return any(0 <= hit.start - m.end <= 1 for m in people)


def _near(ahead: list[str]) -> bool:
    """True where the last words lead to what is only near: "close to a", «بالقرب من»."""
    ahead = [word for word in ahead if word not in _ARTICLES]
    tails = (" ".join(ahead[n:]) for n in range(len(ahead)))
    return any(place_words().before.get(tail) is Relation.NEAR for tail in tails)


#: words before an object that may lead to it
_LEAD, _ARTICLES = 4, ("a", "an", "the")
