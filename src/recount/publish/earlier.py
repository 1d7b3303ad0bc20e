"""Earlier records beside an incident, as the public may see them: figures, grade, day and code, and nothing else.

A row of an earlier list may hold names, links and notes in any cell. So nothing is copied from a cell: numbers are
those that were read, a grade is a word of our own vocabulary, and a code is shown only where it looks like one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from ..records import Grade, Harm, LegacyFigure, Range, Status, StrikeStatus
from .dossier import Earlier, Entry
from .exposure import Exposure
from .record import PublicEarlier
from .when_where import public_time

#: a code as recorders write them: letters, digits and joints, a digit among them; never words
_CODE = re.compile(r"(?=.*\d)[A-Za-z0-9][A-Za-z0-9._/-]{0,23}")
Word = TypeVar("Word", bound=StrEnum)


def earlier_records(entry: Entry, exposure: Exposure) -> tuple[PublicEarlier, ...]:
    """The earlier records that people set beside this incident; none where the policy permits nothing of them."""
    if not exposure.rules.earlier_fields:
        return ()
    return tuple(found for one in entry.earlier if (found := _public(one, exposure)) is not None)


def _public(one: Earlier, exposure: Exposure) -> PublicEarlier | None:
    title = exposure.ours(one.title)
    if title is None:
        return None
    permitted, said = exposure.rules.earlier_fields, one.said
    killed, injured = said.figure(Harm.KILLED), said.figure(Harm.INJURED)
    figures = "figures" in permitted
    words = (
        {axis: word.stated for word in said.words if (axis := one.axes.get(word.scheme))}
        if "grade" in permitted
        else {}
    )
    return PublicEarlier(
        title=title,
        provider=exposure.ours(one.provider),
        code=said.code if "code" in permitted and said.code and _CODE.fullmatch(said.code) else None,
        date=public_time(said.when, None) if "date" in permitted else None,
        killed=_range(killed) if figures else None,
        injured=_range(injured) if figures else None,
        civilians=killed is not None and killed.status is Status.CIVILIAN,
        grade=_word(Grade, words, "grade"),
        strike_status=_word(StrikeStatus, words, "strike_status"),
        role=one.role,
    )


def _range(figure: LegacyFigure | None) -> Range | None:
    return figure.range if figure is not None else None


def _word(words: type[Word], stated: Mapping[str, str], axis: str) -> Word | None:
    """The word of our own vocabulary with which the list's begins."""
    text = stated.get(axis, "").casefold()
    return next((word for word in words if text.startswith(word.value.casefold())), None)
