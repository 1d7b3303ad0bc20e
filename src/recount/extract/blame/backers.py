"""Who helps those who act: "backed by Russia", «المدعومة من تركيا». Their help is not the act."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from ..lexicon.grammar import any_of, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, Mention
from ..people.parties import joined
from .blame_acts import WORD_REACH, Acts


def backs(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """ "U.S.-backed", «المدعومة من تركيا»: the party helps those who are told of."""
    behind = actor.end + (sentence.text[actor.end : actor.end + 1] == " ")
    backed = sentence.text.startswith(syntax("backed_by"), behind)  # "the army backed by Russia"
    if not backed and any(sentence.text.startswith(syntax("backed_by_them"), at) for at in (actor.end, behind)):
        return True
    head = sentence.text[max(0, actor.start - 2 * WORD_REACH) : actor.start].rstrip(" #\"'")
    return head.endswith(syntax("backed_by"))


def past_backers(acts: Acts, start: int) -> int | None:
    """Where the words on who helps a party end, behind its name; None where it has none there.

    ", backed by Russia," ends with the comma that closes it. In Arabic, where most verbs stand ahead, the act of the
    party follows at once: «المدعومة من روسيا قصفت».
    """
    text, end = acts.sentence.text, acts.sentence.span.end
    behind = _backed().match(text, start, end)
    if behind is None:
        return None
    named = [m for m in acts.sentence.of(ActorWord) if behind.end() <= m.start]
    if not named or named[0].start > behind.end() + _OF_BACKERS:
        return None
    last = named[0]
    for one, other in pairwise(named):
        if not joined(acts.sentence, one, other):
            break
        last = other
    close = text.find(",", last.end, end) if behind["aside"] else -1
    at = close + 1 if close >= 0 else last.end
    at_once = any(act.start >= at and not text[at : act.start].strip() for act in acts.told)
    return at if at_once or acts.is_latin(last) else None


#: characters behind "backed by" in which those who help are named
_OF_BACKERS = 30


@cache
def _backed() -> re.Pattern[str]:
    return re.compile(rf"(?:\s+{any_of('force_behind')})?[\s\"')]*(?P<aside>,)?\s*{any_of('backed_by')}[\s\"'#]*")
