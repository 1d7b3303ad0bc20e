"""A town whose name is misspelled by a letter or two, as hurried releases have them."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache

from .gazetteer import NameIndex
from .gazetteer_files import Place
from .place_choice import ranked

#: people a town must have: of the villages too many differ by one letter
LEAST_PEOPLE = 15_000
#: letters a name must have for one wrong letter, and for two
LETTERS_FOR_ONE, LETTERS_FOR_TWO = 7, 10


@lru_cache(maxsize=1 << 12)
def misspelled(index: NameIndex, key: str) -> tuple[tuple[Place, ...], float]:
    """The one town of the hinted countries whose name is a letter or two from a key, and how like it is, 0 to 1.

    Nothing where several towns are as near. The first letter must be right.
    """
    allowed = (len(key) >= LETTERS_FOR_ONE) + (len(key) >= LETTERS_FOR_TWO)
    near: dict[int, set[Place]] = defaultdict(set)
    for other in _towns(index).get(key[:1], ()) if allowed else ():
        if abs(len(other) - len(key)) <= allowed and (edits := _edits(key, other)) <= allowed:
            near[edits].update(named.place for named in index.places(other) if named.place.population >= LEAST_PEOPLE)
    if not near:
        return (), 0.0
    places = ranked(tuple(near[min(near)]), None, ())
    return (places, 1 - min(near) / len(key)) if len(places) == 1 else ((), 0.0)


@lru_cache(maxsize=64)
def _towns(index: NameIndex) -> dict[str, tuple[str, ...]]:
    """The keys of towns in the hinted countries by their first letter."""
    found: dict[str, list[str]] = defaultdict(list)
    for key in index.hinted:
        if len(key) >= LETTERS_FOR_ONE and any(n.place.population >= LEAST_PEOPLE for n in index.places(key)):
            found[key[0]].append(key)
    return {letter: tuple(keys) for letter, keys in found.items()}


def _edits(one: str, other: str) -> int:
    """How many letters must be put in, taken out, changed or swapped with the next to make one name the other."""
    rows = [list(range(len(other) + 1))]
    for i, left in enumerate(one, 1):
        row = [i]
        for j, right in enumerate(other, 1):
            cost = min(rows[-1][j] + 1, row[j - 1] + 1, rows[-1][j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, rows[-2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return rows[-1][-1]
