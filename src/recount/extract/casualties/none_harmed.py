"""Harm that is denied: "no civilians were killed", "no casualties", "nobody was hurt"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ...records import Harm
from ..harm.figure import Figure
from ..harm.harm_words import Trigger
from ..lexicon.grammar import auxiliaries, no_others, phrase_ends, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, HarmWord, Mention, SmallWord
from ..numbers.quantified import Quantity

#: how many words after a negation a bare word of harm is still within it
_DENIED = 6
#: most characters between a negation and people of whom it says that there were none; and over "soldiers or"
_NEAR, _OVER_OR = 12, 24


@cache
def _almost() -> tuple[list[str], ...]:
    return tuple([word] for word in syntax("all_but"))


def denied(figure: Figure, sentence: Sentence) -> Figure | None:
    """A figure right after a negation ("no civilians were killed") says none; "was not killed" tells of no number."""
    if sentence.text[: figure.trigger.start].rsplit(maxsplit=1)[-1:] in _almost():
        return None  # "almost lost her life"
    if _came_of_nothing(sentence, figure.trigger):
        return None  # told of by `none_harmed`
    start = min(figure.people.start, figure.trigger.start)
    for small in sentence.small("negation"):
        if _none_behind(figure, small, sentence):
            people = figure.people._replace(start=small.start)
            return figure._replace(people=people, negated=True, vague=None)
        gap = sentence.text[small.end : start] if small.end <= start else ""
        if sentence.text[small.start : small.end] in syntax("nobody") and gap.strip() in syntax("nobody_of"):
            return None  # "none of the eight people inside was hurt"
        if not set(syntax("tidings")).isdisjoint(gap.split()[:_DENIED]) and not _PARTED.search(gap):
            return None  # "no information on other victims"
        if small.end <= start and _right_before(gap):
            of_some = not figure.people.people and _of_one_party(sentence, small.end, start)  # "no US injuries"
            if of_some or no_others(sentence.text, small.end, max(figure.people.end, figure.trigger.end)):
                return None
            if gap.strip() in syntax("all_before"):
                return figure  # "not all of the dead were fighters": there were dead
            if gap.strip() in syntax("not_told"):
                return None  # "did not report fatalities": silence, and not the word that there were none
            people = figure.people._replace(start=min(small.start, figure.people.start))
            return figure._replace(people=people, negated=True, vague=None)
        told = figure.people.number or figure.people.implied or figure.people.people
        if not told and start - small.end >= 0 and len(sentence.text[small.end : start].split()) <= _DENIED:
            return None  # "no word came of the number of wounded"
        if figure.people.end <= small.start and 0 <= figure.trigger.start - small.end <= 1:
            return None
    return figure


def _of_one_party(sentence: Sentence, start: int, end: int) -> bool:
    return any(start <= m.start and m.end <= end for m in sentence.of(ActorWord))


def _right_before(gap: str) -> bool:
    """At most one word, or people joined to others: "no civilians or soldiers were killed"."""
    words = gap.split()
    joined = len(words) == _JOINED and words[1] in syntax("or") and len(gap) <= _OVER_OR
    return "," not in gap and (joined or (len(words) <= 1 and len(gap) <= _NEAR))


def _none_behind(figure: Figure, small: Mention[SmallWord], sentence: Sentence) -> bool:
    """ "The strike killed no civilians": a negation between the verb and those whom it did not harm."""
    text, people = sentence.text, figure.people
    if people.number or people.implied or text[small.start : small.end] not in syntax("none_behind"):
        return False
    if not _right_behind(figure.trigger, small, sentence):
        return False
    gap = text[small.end : people.start] if small.end <= people.start else "."
    return not _PARTED.search(gap) and len(gap.split()) <= 1 and not no_others(text, small.end, people.end)


def _right_behind(trigger: Trigger, small: Mention[SmallWord], sentence: Sentence) -> bool:
    """Nothing, or another such verb ("killed and wounded no civilians"), between a verb and a negation."""
    behind = re.findall(r"\w+", sentence.text[small.end : small.end + _OUTCOME])
    if trigger.end > small.start or behind[:1] in [[word] for word in syntax("else")]:
        return False
    verbs = [m for m in sentence.of(HarmWord) if trigger.end <= m.start and m.end <= small.start]
    gap = sentence.text[trigger.end : small.start]
    return not gap.strip() or (len(verbs) == 1 and len(gap.split()) == _JOINED)


#: words between the first of two joined verbs and what is behind the second: "and wounded"
_JOINED = 2


def none_harmed(sentence: Sentence, triggers: Sequence[Trigger]) -> list[Figure]:
    """ "no casualties", "nobody was killed": a stated none, of both harms or of the one."""
    text, outcome, found = sentence.text, list(_without_outcome(sentence)), list[Figure]()
    for small in sentence.small("negation"):
        for word in sentence.small("casualties"):
            others = no_others(text, small.end, word.end)
            apart = others or _of_one_party(sentence, small.end, word.start)
            if word.start - small.end >= 0 and len(text[small.end : word.start].split()) <= 1 and not apart:
                here = Quantity(small.start, word.end, None, (), small.start)
                both_harms = (Mention(word.start, word.end, HarmWord(h, "people")) for h in (Harm.KILLED, Harm.INJURED))
                found += [Figure(t.word.harm, here, t, negated=True) for t in both_harms]
        if text[small.start : small.end] in syntax("none_behind"):  # "left no dead"
            bare = (t for t in triggers if t.word.state and text[small.end : t.start] == " ")
            here = Quantity(small.start, small.end, None, (), small.start)
            found += [Figure(t.word.harm, here, t, negated=True) for t in bare if phrase_ends().match(text, t.end)]
        if text[small.start : small.end] in syntax("nobody"):
            here = Quantity(small.start, small.end, None, (), small.start)
            after = (t for t in triggers if t.start >= small.end)
            found += [Figure(t.word.harm, here, t, negated=True) for t in after
                      if auxiliaries().fullmatch(text, small.end, t.start)]  # fmt: skip
            behind = (t for t in triggers if _right_behind(t, small, sentence))
            found += [Figure(t.word.harm, here, t, negated=True) for t in behind]
    return outcome + [f for f in found if f.harm not in {told.harm for told in outcome}]


def _without_outcome(sentence: Sentence) -> Iterator[Figure]:
    """ "The shelling did not cause casualties", «لم تسفر الغارة عن قتلى أو جرحى»: an attack that harmed nobody."""
    words = [m for m in sentence.of(HarmWord) if not m.word.act] + [
        Mention(word.start, word.end, HarmWord(harm, "people"))
        for word in sentence.small("casualties") for harm in (Harm.KILLED, Harm.INJURED)
    ]  # fmt: skip
    for trigger in words:
        if small := _came_of_nothing(sentence, trigger):
            yield Figure(
                trigger.word.harm, Quantity(small.start, trigger.end, None, (), small.start), trigger, negated=True
            )


def _came_of_nothing(sentence: Sentence, trigger: Trigger) -> Mention[SmallWord] | None:
    """The words that say an attack led to no such harm; None where the gap holds a number or another clause."""
    for small in sentence.small("no_outcome"):
        gap = sentence.text[small.end : trigger.start] if small.end <= trigger.start else "."
        if (
            len(gap.split()) <= _OUTCOME
            and not _PARTED.search(gap)
            and not no_others(sentence.text, small.end, trigger.end)
        ):
            return small
    return None


#: words between "did not cause" and the harm that it did not cause; what parts them
_OUTCOME = 9
_PARTED = re.compile(r"[.;,:\d]")
