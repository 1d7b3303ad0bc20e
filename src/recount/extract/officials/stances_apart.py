"""Positions whose words stand apart: «رفض المتحدث باسم الجيش التعليق», "rejected all such accusations".

Who takes one stands between its words, or before them (`subject = "before"`). What somebody is denied, as a thing kept
from them, is no position: "denied the enemy freedom of movement".
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

from ... import codebook
from ...records import About, Stance
from ..folding.text import fold_name
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern, subject_words
from ..lexicon.words import Mention, StanceWord
from ..speakers.of_itself import of_itself

#: who takes the position, in at most so many words
_BETWEEN = r"\s+(?:[^\s.,;:]+\s+){1,6}?"
#: what stands between the words of one that is taken by who stands before them
_FEW = r"\s+(?:[^\s.,;:]+\s+){0,3}?"


class _Apart(NamedTuple):
    """Words of a position that stand apart; `tells` where they alone say that it is about an attack."""

    word: StanceWord
    pattern: KeyedPattern
    tells: bool


def stances_in(sentence: Sentence) -> list[Mention[StanceWord]]:
    """Every word of a position in a sentence, by place; of words that stand apart the first."""
    own = list(of_itself(sentence))
    plain = [m for m in sentence.of(StanceWord) if not any(one.start < m.end and m.start < one.end for one in own)]
    none = (_withholds(sentence, m) or _of_a_time(sentence.text, m) or _seldom(sentence.text, m) for m in plain)
    found = [*own, *(m for m, withheld in zip(plain, none, strict=True) if not withheld)]
    for apart in _all():
        hit = apart.pattern.search(sentence.text, *sentence.span)
        if hit is None:
            continue
        # the longer words say what is meant: «نفى … علمه» denies no harm
        found = [m for m in found if m.start != hit.start("verb") or m.end >= hit.end()]
        if not any(m.start < hit.end() and hit.start() < m.end for m in found):
            found.append(Mention(hit.start(), hit.end("verb"), apart.word))
    return sorted(found, key=lambda mention: (mention.start, mention.end))


def apart_ends(text: str) -> list[int]:
    """Where words of a position end that tell of an attack by themselves: «رفض المتحدث الاتهامات»."""
    return [hit.end() for one in _all() if one.tells for hit in one.pattern.finditer(text)]


def tells_apart(sentence: Sentence) -> bool:
    """True for a sentence with such words."""
    return any(one.tells and one.pattern.search(sentence.text, *sentence.span) for one in _all())


def _of_a_time(text: str, mention: Mention[StanceWord]) -> bool:
    """«بعد أشهر من النفي»: a time of denials, and none of them."""
    return mention.word.stance is Stance.DENIES and text.endswith(
        subject_words("stances", "after_a_time"), 0, mention.start
    )


def _seldom(text: str, mention: Mention[StanceWord]) -> bool:
    """ "Rarely acknowledges its strikes", «نادرا ما تعترف …»: what a party seldom does it did not do here."""
    return any(text.endswith(f"{often} ", 0, mention.start) for often in subject_words("stances", "seldom"))


def _withholds(sentence: Sentence, mention: Mention[StanceWord]) -> bool:
    """ "Denied ISIL access to terrain", "denied the enemy freedom of movement": it is kept from them."""
    if mention.word.stance is not Stance.DENIES:
        return False
    text = sentence.text
    verb = text[mention.start : mention.end].split()[-1]
    return verb in subject_words("stances", "withholds") and _withheld().match(text, mention.end) is not None


@cache
def _withheld() -> re.Pattern[str]:
    """Behind the verb: from whom, in a few words, and what; some things only where it is said from whom."""
    whom = rf"(?!{subject_pattern('stances', 'denied_itself')})(?:(?!\w+ing\s)[\w'-]+\s+)"
    things, of_whom = (subject_pattern("stances", role) for role in ("withheld", "withheld_from"))
    return re.compile(rf"\s+(?:{whom}{{0,4}}?{things}|(?!{of_whom}){whom}{{1,3}}?{of_whom})")


@cache
def _all() -> tuple[_Apart, ...]:
    return tuple(
        _Apart(_word(entry), _pattern(entry), entry.get("tells", False))
        for code in codebook.languages()
        for entry in codebook.lexicon(code, "stances").get("apart", ())
    )


def _word(entry: dict[str, Any]) -> StanceWord:
    about, after = entry.get("about"), entry.get("subject") != "before"
    return StanceWord(Stance(entry["stance"]), About(about) if about else None, after=after)


def _pattern(entry: dict[str, Any]) -> KeyedPattern:
    verb, rest = ([fold_name(word) for word in entry[part]] for part in ("verb", "rest"))
    verbs, ends = ("|".join(map(re.escape, words)) for words in (verb, rest))
    between = _FEW if entry.get("subject") == "before" else _BETWEEN
    return KeyedPattern(rest, rf"\b[وف]?(?P<verb>{verbs}){between}(?:{ends})\b", verb)
