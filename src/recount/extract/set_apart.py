"""What stands beside a report in its own text and tells of others: headlines of other articles, archive captions."""

from __future__ import annotations

from dataclasses import dataclass

from ..records import Span
from .archive_captions import archive_captions
from .headlines import lines_of, other_articles

_HEADLINES = "headlines of other articles set aside"
_CAPTIONS = "captions of pictures from an archive set aside"


@dataclass(frozen=True, slots=True)
class SetApart:
    """The stretches of a folded text that are not the report, in order, and why each kind is set aside."""

    spans: tuple[Span, ...] = ()
    reasons: tuple[str, ...] = ()


def set_apart(text: str) -> SetApart:
    """What of a folded text tells of other articles or of other days' pictures."""
    headlines = other_articles(text)
    captions = archive_captions(text, lines_of(text))
    if not captions:
        return SetApart(headlines, (_HEADLINES,)) if headlines else _NOTHING
    reasons = (_HEADLINES, _CAPTIONS) if headlines else (_CAPTIONS,)
    return SetApart(tuple(sorted({*headlines, *captions})), reasons)


_NOTHING = SetApart()
