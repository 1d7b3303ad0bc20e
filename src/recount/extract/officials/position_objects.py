"""What a verb of a position is about: the strike or its harm, whichever its own clause names first.

acknowledged the raid · confirmed that two died · conceded in a statement that its strike … · , the army conceded
"""

from __future__ import annotations

import re
from functools import cache

from ...records import About, Span, Stance, Status
from ..dates.date_phrases import date_phrases
from ..lexicon.grammar import any_of, phrase_ends
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern, subject_words
from ..lexicon.words import ActorWord, EventWord, HarmWord, Mention, PeopleWord, StanceWord, TargetWord
from .concessions import conceded_deed

#: how many words after the verb its object may stand; more where the speaker stands between
_REACH, _REACH_AFTER = 4, 10


def object_of(sentence: Sentence, mention: Mention[StanceWord]) -> About | None:
    """What a verb such as "confirmed" is about: harm or the strike, whichever is named first within its reach."""
    found = object_at(sentence, mention)
    return found[1] if found else _object_ahead(sentence, mention)


def _object_ahead(sentence: Sentence, mention: Mention[StanceWord]) -> About | None:
    """ "Ten civilians died in its strike, the army conceded.": what is told ahead of who concedes it."""
    text = sentence.text
    comma = text.rfind(",", sentence.span.start, mention.start)
    near = comma >= 0 and len(text[comma : mention.start].split()) <= _SUBJECT
    if mention.word.after or not mention.word.concedes or not near or not phrase_ends().match(text, mention.end):
        return None
    if not any(comma <= m.start < mention.start for m in sentence.of(ActorWord)):
        return None  # "ten died, the mayor admitted"
    own = any(_own_act().search(text, 0, m.start) for m in sentence.of(EventWord) if m.start < comma)
    named = any(m.start < comma for m in sentence.of(ActorWord))
    civilians = any(m.start < comma and m.word.status is Status.CIVILIAN for m in sentence.of(PeopleWord))
    if not own and (named or not civilians):
        return None  # "Turkish strikes killed two fighters, the SDF admitted" is of others' strikes
    return About.HARM if any(m.start < comma for m in sentence.of(HarmWord)) else About.STRIKE


#: words from a comma over who takes a position to its verb: ", the US military on Friday"
_SUBJECT = 7


@cache
def _own_act() -> re.Pattern[str]:
    """ "Its ", "their own ", and at most a word more, right before an act."""
    return re.compile(rf"(?<!\w){any_of('own_of_a_party')}\s+(?:[\w-]+\s+)?\Z")


def object_at(sentence: Sentence, mention: Mention[StanceWord]) -> tuple[int, About] | None:
    """What such a verb is about, with where that is named."""
    led, start = _led_by_that(sentence, mention), mention.end
    reach = mention.word.reach or (_REACH_AFTER if mention.word.after or led is not None else _REACH)
    start = led if led is not None else start
    strikes = [*(m.start for m in sentence.of(EventWord)), *(m.start for m in sentence.of(TargetWord))]
    strikes += [deed.start() + 1] if (deed := conceded_deed().match(sentence.text, start, sentence.span.end)) else []
    harms = [m.start for m in sentence.of(HarmWord)]
    if mention.word.stance in _OF_NO_HARM:
        harms += [found.start() for found in _names_harm().finditer(sentence.text, *sentence.span)]
    named = [(at, About.HARM) for at in harms] + [(at, About.STRIKE) for at in strikes]
    near = [
        (at, about) for at, about in named
        if start <= at and len(sentence.text[start:at].split()) <= reach
    ]  # fmt: skip
    return min(near) if near else None


#: positions that concede nothing: what they are about may be named without a count
_OF_NO_HARM = (Stance.DENIES, Stance.NOT_CORROBORATED, Stance.INSUFFICIENT_INFORMATION)


@cache
def _names_harm() -> OpeningPattern:
    """Words that name harm to people and count nobody: "civilian casualties", «خسائر بشرية»."""
    words = subject_words("stances", "names_harm")
    return OpeningPattern(words, subject_pattern("stances", "names_harm"))


def _led_by_that(sentence: Sentence, mention: Mention[StanceWord]) -> int | None:
    """Where "that" ends in "acknowledged on Friday that …", "conceded in a statement that …"; None without one."""
    behind = _that_behind().match(sentence.text, mention.end, sentence.span.end)
    if behind is None:
        return None
    day = bool(date_phrases(behind["how"], "en" if behind["how"].isascii() else "ar"))
    return behind.end() if day or _how_told().match(behind["how"]) else None


def told_how(sentence: Sentence, mention: Mention[StanceWord]) -> Span:
    """Where it is said how, when and to whom a position is told: "acknowledged | in a statement on Friday | that …"."""
    behind = _that_behind().match(sentence.text, mention.end, sentence.span.end)
    told = behind is not None and _how_told().match(behind["how"]) is not None
    return Span(*behind.span("how")) if behind and told else Span(mention.end, mention.end)


@cache
def _that_behind() -> re.Pattern[str]:
    """A few words behind a verb, before "that"."""
    return re.compile(rf"(?P<how>(?:,?\s[\w'-]+){{1,8}}?),?\s{any_of('that')}(?!\w)")


@cache
def _how_told() -> re.Pattern[str]:
    """ "In a statement", "to reporters": how what is acknowledged was told."""
    return re.compile(rf",?\s{subject_pattern('stances', 'told_in')}(?!\w)")
