"""Words that a page has run together where its lines met: «#الرقةاعتقلت», «في مدينة الرقةنفذت».

A line that opens with what happened lost the break before it. It is parted where what is left is a word that stands by
itself elsewhere on the page; and wherever a letter stands that none of the same word follows («عائلة واحدةوإصابة»).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ... import codebook
from .letters import fold_letters

#: what a page of posts says that loses the ends of lines
_POSTS = ("#", "Shared with")
_LETTER = "[\u0620-\u064a\u0640]"
#: between the letters of a disguised word
_MARKS = r"[\u0640.*\u200c]{0,4}"


def parted(text: str) -> tuple[int, ...]:
    """Where blanks are to be put into a text."""
    if not any(sign in text for sign in _POSTS):
        return ()
    found = {found.start() for found in _opener().finditer(text) if _stands_alone(text, found.start())}
    return tuple(sorted(found | {ended.end() for ended in _ENDED.finditer(text)}))


_OF_WORDS, _NO_ALEF = "[\u0621-\u063a\u0641-\u064a]", "[\u0621-\u0626\u0628-\u063a\u0641-\u064a]"
_WRITTEN_ON, _DIGIT = "[\u0648\u0641\u0628\u0644\u0643\u0623\u0633]", "[0-9\u0660-\u0669]"
#: a letter that only ends words; the sign of a case at the end of one; an alef that only begins them, but for what is
#: written onto one; and the number of the next line of a list
_ENDED = re.compile(
    rf"[\u0629\u0649](?={_OF_WORDS})|(?<=[\u0620-\u064a]{{3}})\u064b\u0627?(?={_NO_ALEF})"
    rf"|{_OF_WORDS}(?<!{_WRITTEN_ON})(?=\u0625)|{_OF_WORDS}{{2}}(?=(?!0|\u0660){_DIGIT}{{1,2}}[.)-] ?{_OF_WORDS}{{2}})"
)


def _stands_alone(text: str, end: int) -> bool:
    """True where the letters before an offset are a word that the text has by itself elsewhere."""
    start = end
    while start and re.match(_LETTER, text[start - 1]):
        start -= 1
    word = text[start:end]
    return len(word) >= _SHORTEST and any(one == word for one in _words(text))


_SHORTEST = 3


def _words(text: str) -> Iterator[str]:
    return (found[0] for found in re.finditer(rf"{_LETTER}+", text))


@cache
def _opener() -> re.Pattern[str]:
    """A word that opens the telling of what happened, as spelled on pages, right behind three letters."""
    grammars = [codebook.lexicon(language, "grammar") for language in codebook.languages()]
    spelled = {_as_spelled(word) for table in grammars for word in table.get("syntax", {}).get("opens_line", ())}
    words = "|".join(sorted(spelled, key=lambda word: (-len(word), word)))
    return re.compile(rf"(?<={_LETTER}{_LETTER}{_LETTER})(?:{words})(?!{_LETTER})")


def _as_spelled(word: str) -> str:
    """A folded word as a pattern for its spellings: with any hamza, and marks between its letters."""
    forms = {"ا": "[اأإآ]", "ي": "[يى]", "ه": "[هة]"}
    return _MARKS.join(forms.get(letter, re.escape(letter)) for letter in fold_letters(word))
