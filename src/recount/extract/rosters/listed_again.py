"""Lists that one text gives twice: in the text and at its end, or in Arabic and again in English.

Of two lists whose people are the same, by their names or by what survives of these in the other script, the shorter
tells nothing new, or the later of equals.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import combinations

from ...records import Harm
from ..folding.text import Folded
from ..lexicon.wordlist import is_arabic
from ..people.listed_lines import Line
from ..people.roster_names import same_name
from ..places.place_names import skeleton


def again(folded: Folded, lists: Sequence[Sequence[Line]], harms: Sequence[Harm]) -> set[int]:
    """The numbers of the lists that repeat another one of the same harm."""
    names = [[folded.text[slice(*line.name)] for line in lines if line.name] for lines in lists]
    found = set[int]()
    for one, two in combinations(range(len(lists)), 2):
        less, more = (two, one) if len(names[two]) <= len(names[one]) else (one, two)
        if harms[one] is harms[two] and less not in found and _within(names[less], names[more]):
            found.add(less)
    return found


def _within(less: Sequence[str], more: Sequence[str]) -> bool:
    """True where the people of one list are those of another, whole or in part; two scripts must list as many."""
    if not less or ((across := is_arabic(less[0][:1]) != is_arabic(more[0][:1])) and len(less) != len(more)):
        return False
    known = sum(any(_same(name, other) for other in more) for name in less)
    return known >= _MOST * len(less) if across else known == len(less)


#: the share of names that must be known again in another script
_MOST = 0.6


def _same(one: str, other: str) -> bool:
    if is_arabic(one[:1]) == is_arabic(other[:1]) and not is_arabic(one[:1]):
        return same_name(one, other)
    if is_arabic(one[:1]) and is_arabic(other[:1]):
        short, long = sorted((one.split(), other.split()), key=len)
        return short[0] == long[0] and {*short} <= {*long}
    heard, known = _sounds(one), _sounds(other)
    return len([sound for sound in heard if sound in known]) >= _PARTS


#: so many parts of a name must sound alike in two scripts
_PARTS = 2


@cache
def _sounds(name: str) -> tuple[str, ...]:
    return tuple(skeleton(part) for part in name.replace("-", " ").split())
