"""Acts that are told of in sum: "ten were wounded in separate shootings", "in shootings across Exampleton".

Their people are those of several events, so that the number is the toll of none. "The shootings", "linked shootings"
and "a series of shootings" may be one man's doing in one night, and stay the toll of one.
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence

#: a name before the acts: "in Exampleton shootings"
_BETWEEN = r"(?!linked|related)[\w'’-]+\s+"
_CAPITAL = re.compile(r"[A-Z]")


def acts_apart(sentence: Sentence) -> bool:
    """True where a sentence tells of what several acts did that have nothing to do with one another."""
    if any(
        words().search(sentence.text, *sentence.span) for words in (_separate, _counted, _left, _others, _of_a_while)
    ):
        return True
    if _all_over_town(sentence):
        return True
    named = (
        *_bare().finditer(sentence.text, *sentence.span),
        *_left_by_several().finditer(sentence.text, *sentence.span),
    )
    return any(_free(sentence, found) for found in named)


def _free(sentence: Sentence, found: re.Match[str]) -> bool:
    """ "In shootings", "in weekend shootings", "in Exampleton shootings": no word says that they belong together."""
    middle = found["middle"]
    if not middle or middle in syntax("when_apart"):
        return True
    if middle in syntax("definite") or middle in syntax("determiner"):
        return False
    return _CAPITAL.match(sentence.folded.cased, found.start("middle")) is not None


def _all_over_town(sentence: Sentence) -> bool:
    """ "Across the city overnight", "the shootings of nine people across the city": many places within hours."""
    if _acts_all_over().search(sentence.text, *sentence.span):
        return True
    found = _town().search(sentence.text, *sentence.span) is not None
    return found and _while().search(sentence.text, *sentence.span) is not None


@cache
def _separate() -> KeyedPattern:
    """ "In three separate shooting incidents", «في حوادث منفصلة»."""
    acts, apart = any_of("acts_told_apart"), any_of("apart_from_one_another")
    before = rf"{any_of('acts_within')}\s+(?:\w+\s+)?{apart}\s+(?:[\w'’-]+\s+){{0,3}}?{acts}"
    behind = rf"{any_of('acts_within')}\s+{acts}\s+{apart}"
    return KeyedPattern(syntax("apart_from_one_another"), rf"(?<!\w)(?:{before}|{behind})(?!\w)")


@cache
def _bare() -> KeyedPattern:
    words = rf"(?<!\w){any_of('acts_within')}\s+(?:(?P<middle>[\w'’-]+)\s+)?{any_of('acts_never_one')}(?!\w)"
    return KeyedPattern(syntax("acts_never_one"), words)


@cache
def _left_by_several() -> KeyedPattern:
    """ "Exampleton shootings left one dead"; "the shootings left" may be one man's."""
    words = rf"(?<!\w)(?P<middle>[\w'’-]+)\s+{any_of('acts_never_one')}\s+{any_of('acts_left')}(?!\w)"
    return KeyedPattern(syntax("acts_never_one"), words)


@cache
def _counted() -> KeyedPattern:
    """ "In two Exampleton shootings", "in 12 incidents": each is an event of its own."""
    many = rf"(?:\d{{1,3}}|{any_of('several_acts')})"
    words = rf"(?<!\w){any_of('acts_within')}\s+{many}\s+(?:{_BETWEEN}){{0,3}}?{any_of('acts_counted')}(?!\w)"
    return KeyedPattern(syntax("acts_counted"), words)


@cache
def _left() -> KeyedPattern:
    """ "Two separate shootings left six injured", "a pair of shootings that left"."""
    apart, acts = any_of("apart_from_one_another"), any_of("acts_counted")
    words = (
        rf"(?<!\w)(?:{any_of('acts_in_pairs')}|{apart})\s+(?:{_BETWEEN}){{0,3}}?{acts}\s+{any_of('acts_left')}(?!\w)"
    )
    return KeyedPattern(syntax("acts_counted"), words)


@cache
def _others() -> KeyedPattern:
    """ "In other attacks", "in other Sunday shootings": none of them is the one that was told of."""
    acts = f"(?:{any_of('acts_told_apart')}|{any_of('acts_never_one')})"
    words = rf"(?<!\w){any_of('acts_within')}\s+{any_of('acts_other')}\s+(?:[\w'’-]+\s+)?{acts}(?!\w)"
    return KeyedPattern(syntax("acts_other"), words)


@cache
def _acts_all_over() -> KeyedPattern:
    words = rf"(?<!\w){any_of('acts_never_one')}\s+(?:of\s+(?:[\w-]+\s+){{1,4}}?)?{any_of('all_over_town')}(?!\w)"
    return KeyedPattern(syntax("all_over_town"), words)


@cache
def _of_a_while() -> KeyedPattern:
    """ "In a violent weekend", "over an eight-hour stretch", "within about ten hours"."""
    hours = rf"[\w-]+[ -]hours?[ -]{any_of('stretch_of_hours')}"
    within = rf"{any_of('within_hours')}\s+(?:{any_of('about_hours')}\s+)?{any_of('many_hours')}"
    keys = [*syntax("violent_time"), *syntax("stretch_of_hours"), *syntax("many_hours")]
    return KeyedPattern(keys, rf"(?<!\w)(?:{any_of('violent_time')}|{hours}|{within})(?!\w)")


@cache
def _town() -> KeyedPattern:
    return KeyedPattern(syntax("all_over_town"), rf"(?<!\w){any_of('all_over_town')}(?!\w)")


@cache
def _while() -> KeyedPattern:
    return KeyedPattern(syntax("over_a_while"), rf"(?<!\w){any_of('over_a_while')}(?!\w)")
