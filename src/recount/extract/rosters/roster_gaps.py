"""What may stand between a row of people and the word of harm that befell them, or the words that name them."""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.grammar import any_of
from ..lexicon.person_words import pattern
from ..lexicon.roster_words import either, row_words
from .roster_tokens import HER, HIS, THEIR


@cache
def parted_by() -> re.Pattern[str]:
    """Behind a verb of harm: no people of its own. "X killed, Y wounded", "X, killed alongside his sons"."""
    return re.compile(
        rf"\s*(?:[,.;:)\n-]|$|(?:{any_of('preposition')}|{any_of('connective')}|{any_of('just_after')}|{either('along_with')})\b)"
    )


@cache
def whose_kin() -> re.Pattern[str]:
    """ ", whose wife": right behind somebody who lost others."""
    return re.compile(rf"\s*,?\s+(?:{either('whose')})\s+")


@cache
def pronouns() -> frozenset[str]:
    """The words for "his", "her" and "their"."""
    return frozenset(word for kind in (HIS, HER, THEIR) for word in row_words(kind.lower()))


@cache
def alias_behind() -> re.Pattern[str]:
    """ ", also known as Umm Example, ": between a name and what befell the one who bears it."""
    return re.compile(rf"\A\s*,?\s*\(?{pattern('alias').pattern}(?:\s+[^\W\d_][\w'’-]*){{1,4}}\s*[,)]")


@cache
def who_they_are() -> re.Pattern[str]:
    """ ", a teacher of the town," and ", who worked as a nurse,": between a name and what befell its bearer."""
    opens = rf"(?:,\s*(?:{either('determiner')})|,?\s*(?:{either('who')}|whose))"
    aged = rf"\s*{either('who')}\s+{either('copula')}\s+[^,;.:()\n]{{1,30}}?\s{either('old')}(?!\w)"
    return re.compile(rf"\A(?:(?:\s*{opens}\s[^,;.:()\n]{{2,70}}(?=,)){{1,2}},|{aged})")


@cache
def who_unclosed() -> re.Pattern[str]:
    """ ", the 63-year-old patriarch of the family": the same without a comma behind it, up to "was"."""
    return re.compile(rf"\A\s*,\s*(?:{either('determiner')})\s[^,;.:()\n]{{2,70}}?(?=\s+(?:{either('copula')})\s)")


@cache
def led() -> re.Pattern[str]:
    """Between "killed in the raid were" and the first of a row: a few words, titles and "the" among them."""
    return re.compile(r"\s*(?:[^\W\d_][\w'-]*\.?\s+){0,4}")


@cache
def befallen() -> re.Pattern[str]:
    """Between a person and the word of what befell them: ", also reportedly among"."""
    told_by = rf"by\s+(?:[\w’'-]+\s+){{1,5}}?(?={either('as')}\s|{either('among_them')}\s|to\s)"
    return re.compile(rf"[\s,)\"”–—-]*(?:\([^()]{{1,40}}\)\s*)?(?:(?:{either('befallen')}|[a-z]+ly)\s+|{told_by})*")


@cache
def named_as() -> re.Pattern[str]:
    """The end of words before a row that say that its people are named: "was identified as"."""
    return re.compile(rf"{pattern('named_as').pattern}\s*:?\s*(?:\w+\s+){{0,2}}$")
