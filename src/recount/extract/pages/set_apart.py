"""What stands beside a report in its own text and tells of others: headlines of other articles, archive captions,
the name of the page."""

from __future__ import annotations

from dataclasses import dataclass

from ...records import Span
from .archive_captions import archive_captions
from .headlines import other_articles
from .page_headers import page_names
from .source_line import behind_source_line
from .titled_tails import titled_tail

_HEADLINES = "headlines of other articles set aside"
_CAPTIONS = "captions of pictures from an archive set aside"
_NAMES = "the name of the page set aside"


@dataclass(frozen=True, slots=True)
class SetApart:
    """The stretches of a folded text that are not the report, by why they are none."""

    headlines: tuple[Span, ...]
    captions: tuple[Span, ...]
    names: tuple[Span, ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """All of them, in order."""
        more = {*self.captions, *self.names}
        return tuple(sorted({*self.headlines, *more})) if more else self.headlines

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why anything is set aside, each reason once."""
        return tuple(why for why, spans in self.by_reason() if spans)

    def by_reason(self) -> tuple[tuple[str, tuple[Span, ...]], ...]:
        """Each reason with its stretches."""
        return ((_HEADLINES, self.headlines), (_CAPTIONS, self.captions), (_NAMES, self.names))


def set_apart(text: str, cased: str = "") -> SetApart:
    """What of a folded text tells of other articles or of other days' pictures; `cased` is it before folding."""
    headlines = other_articles(text)
    if (tail := titled_tail(text, cased) if cased else None) and not any(h.end >= tail.start for h in headlines):
        headlines = (*headlines, tail)
    if behind := behind_source_line(text):
        headlines = (*(h for h in headlines if h.start < behind.start), behind)
    return SetApart(headlines, tuple(archive_captions(text)), tuple(page_names(text)))
