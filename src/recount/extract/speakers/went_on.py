"""Who goes on to speak where an Arabic verb has no subject of its own: «وأضاف أن …», «وأشارت إلى أن …».

It is who spoke last, as "it added" has it, where the verb opens its clause and agrees with the name.
"""

from __future__ import annotations

import re
from functools import cache

from ...records import Claimant
from ..folding.text import fold_name
from ..lexicon.grammar import any_of, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import Mention, SpeechWord


def goes_on_to_say(sentence: Sentence, mention: Mention[SpeechWord], last: Claimant | None) -> Claimant | None:
    """Who spoke last, for a verb behind which follows at once what is said; None where another may be its subject."""
    verb = sentence.text[mention.start : mention.end]
    if last is None or last.span is None or verb.isascii() or not _opens(sentence, mention.start):
        return None
    return last if _agrees(verb, fold_name(last.name)) else None


def _opens(sentence: Sentence, at: int) -> bool:
    """True for the first word of a sentence, or of a clause behind a comma; words that only join are none."""
    begin = max(sentence.span.start, at - _BACK)
    head = sentence.text[begin:at].lstrip(' "') if begin == sentence.span.start else "."
    return _joined().fullmatch(head) is not None or _opening().search(sentence.text, begin, at) is not None


#: characters back from a verb to the mark behind which it opens its clause
_BACK = 24


@cache
def _joined() -> re.Pattern[str]:
    return re.compile(rf"[وف]?(?:{any_of('goes_on_with')}\s+)?[وف]?")


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf"[.,،\n:]\s*{_joined().pattern}\Z")


def _agrees(verb: str, name: str) -> bool:
    """True where the ending of a verb goes with the first word of a name, or nothing tells of what gender that is."""
    first = name.split(maxsplit=1)[0].removeprefix("ال") if name.split() else ""
    feminine = verb.split(maxsplit=1)[0].endswith("ت")
    if first in syntax("masculine_speakers"):
        return not feminine
    if first.endswith(("ة", "ه", "ات")) or first in syntax("feminine_speakers"):
        return feminine
    return True
