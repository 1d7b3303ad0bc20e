"""Numbered lists that a platform ran into one line: "Names of the dead: 1- Amal Example 2- Sami Example 3- …".

The blank before each number stands for the end of a line that was lost, and is read as one; offsets stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

#: a number with its mark, before a name: "3-year-old" and "1:30" are none
_MARK = re.compile(
    r"(?<![^\s:])(?P<number>\d{1,3})[\ufe0f\u20e3]*\s?[-.)\]_/:|\u20e3]+\s*(?=[A-Z\"'(\u0620-\u064a]|#[A-Z\u0620-\u064a])"
)
#: what stands before it is looked at behind its first digit, so that the search leaps from one to the next
_FIRST = re.compile(r"[1\u0661](?<![^\s:].)[\ufe0f\u20e3]*\s?[-.)\]_/:|\u20e3]")
#: characters and words of one item; fewest items, and fewest behind a colon
_LENGTH, _WORDS, _FEWEST, _HEADED = 90, 9, 3, 2


def with_lines(cased: str) -> str:
    """A text of one case or another with each run-on item at the head of a line; of the same length."""
    if _FIRST.search(cased) is None:
        return cased
    breaks = set(_breaks(cased))
    if not breaks:
        return cased
    return "".join("\n" if at in breaks else letter for at, letter in enumerate(cased))


def _breaks(text: str) -> Iterator[int]:
    """The blanks before the items of lists that run on in one line."""
    row = list[re.Match[str]]()
    for mark in _MARK.finditer(text):
        if row and int(mark["number"]) == int(row[-1]["number"]) + 1 and _is_item(text[row[-1].end() : mark.start()]):
            row.append(mark)
            continue
        yield from _of_row(text, row)
        row = [mark] if int(mark["number"]) == 1 else []
    yield from _of_row(text, row)


def _is_item(words: str) -> bool:
    return len(words) <= _LENGTH and "\n" not in words.strip() and 0 < len(words.split()) <= _WORDS


def _of_row(text: str, row: Sequence[re.Match[str]]) -> Iterator[int]:
    """The blanks before the items of one list; none where its items stand in lines already."""
    if not row:
        return
    fewest = _HEADED if text[: row[0].start()].rstrip(" \t").endswith(":") else _FEWEST
    if len(row) >= fewest and text[row[0].start() : row[-1].start()].count("\n") == 0:
        yield from (mark.start() - 1 for mark in row if text[mark.start() - 1 : mark.start()] in (" ", "\t"))
