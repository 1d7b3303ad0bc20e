"""Who of those listed is grown, though told of as a son or a daughter: another is their husband, wife or child by name.

"His sons Omar and Hadi were killed. Omar's wife Amal was killed as well": Omar is a man. Where two who are listed bear
the given name, nobody knows which of them is meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..lexicon.roster_words import kin_words, row_words
from ..people.roster_names import parts, same_name
from .roster_people import Member


def grown(named: Sequence[tuple[int, Member]], told: Iterable[tuple[int, Member]]) -> list[tuple[int, Member]]:
    """The named members with their rosters; those whose spouse or child is `told` of by their name are adults.

    Of two who bear the name one is meant if only one was told of before.
    """
    found = list(named)
    for at_roster, member, of in ((at, m, name) for at, m in told for name in m.of):
        if member.kin is None or not _tells(member.kin):
            continue
        bearing = [n for n, (_, m) in enumerate(found) if m.name and m is not member and _is_called(m.name, of)]
        if len(bearing) > 1:
            here = (at_roster, member.start)
            bearing = [n for n in bearing if (found[n][0], found[n][1].start) < here]
        if len(bearing) != 1:
            continue
        at, one = found[bearing[0]]
        if one.age is None and (one.stage in (None, "offspring") or one.kin in row_words("of_parents")):
            sex = (
                "male"
                if member.kin in row_words("of_man")
                else "female"
                if member.kin in row_words("of_woman")
                else None
            )
            found[bearing[0]] = (at, replace(one, stage="adult", sex=one.sex or sex))
    return found


def _tells(kin: str) -> bool:
    """True for a word for somebody's husband, wife or child; a brother has no age."""
    spouse = kin in row_words("of_man") | row_words("of_woman")
    return spouse or (kin_words()[kin].stage in ("offspring", "child") and kin not in row_words("of_elders"))


def _is_called(name: str, called: str) -> bool:
    """True where a person may be called so: by the given name alone, or by a part of the full name."""
    one, other = parts(name), parts(called)
    return bool(one and other) and (same_name(name, called) if len(other) > 1 else one[0] == other[0])
