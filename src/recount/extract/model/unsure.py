"""How unsure the rules are of a reading, and why: which reports are worth a second reader, and which words it needs.

A score orders reports and means nothing else; it is no probability.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

from ...records import Claim, ClaimKind, Harm, Reading, Span, UnusedKind
from ..lexicon.words import HarmWord, Mention, SmallWord, Word
from ..speakers.attribution import is_own_release
from .pointed import Page
from .unused import unused

#: what each reason weighs; several add up as independent doubts do
_HARM_UNREAD, _NUMBER_UNREAD, _NUMBER_UNUSED, _TWO_TOTALS, _NO_NUMBER, _NOT_CERTAIN, _NO_PLACE = (
    0.35, 0.35, 0.15, 0.3, 0.3, 0.2, 0.1,
)  # fmt: skip
#: sentences on both sides of one with harm that are shown to a second reader, and those that open a report
_AROUND, _OPENING = 2, 2
#: characters shown at most
_LONGEST = 6000


@dataclass(frozen=True, slots=True)
class Unsure:
    """How unsure the rules are of a reading, 0 to 1, and the reasons in sentences; 0 without a reason."""

    score: float
    reasons: tuple[str, ...] = ()


def unsure(reading: Reading) -> Unsure:
    """The doubts about a reading: harm that no claim tells of, numbers beside it that no value takes, rival totals.

    None about a page that is set aside whole, about a text without a word of harm, or about a belligerent's own
    releases, which have a grammar of their own.
    """
    page = Page.of(reading.report)
    if is_own_release(reading.report) or not any(_is_harm(m) for m in page.words):
        return Unsure(0.0)
    found = [*_unread(page, reading), *_of_claims([c for c in reading.claims if c.kind is ClaimKind.HARM])]
    score = 1 - prod(1 - weight for weight, _ in found)
    return Unsure(round(score, 4), tuple(why for _, why in found))


def _is_harm(mention: Mention[Word]) -> bool:
    word = mention.word
    return isinstance(word, HarmWord) or (isinstance(word, SmallWord) and word.role == "casualties")


def _unread(page: Page, reading: Reading) -> list[tuple[float, str]]:
    """Doubts from what was seen and not used."""
    harmful = _sentences_of_harm(page)
    seen = unused(reading)
    harm = sum(one.kind is UnusedKind.HARM_IN_NO_CLAIM for one in seen)
    beside = [one for one in seen if one.span is not None and any(_meets(one.span, span) for span in harmful)]
    numbers = sum(one.kind is UnusedKind.NUMBER_IN_NO_CLAIM for one in beside)
    values = sum(one.kind is UnusedKind.NUMBER_IN_NO_VALUE for one in beside)
    told = (
        (harm, _HARM_UNREAD, f"{harm} words of harm in sentences without a claim"),
        (numbers, _NUMBER_UNREAD, f"{numbers} numbers beside words of harm in no claim"),
        (values, _NUMBER_UNUSED, f"{values} numbers within claims in no value"),
    )
    return [(weight if number == 1 else min(1.4 * weight, 0.9), why) for number, weight, why in told if number]


def _sentences_of_harm(page: Page) -> list[Span]:
    """The sentences with a word of harm, in the offsets of the original text."""
    return [page.folded.original_span(*page.sentences[number]) for number in _numbers_of_harm(page)]


def _numbers_of_harm(page: Page) -> list[int]:
    starts = [span.start for span in page.sentences]
    found = {bisect_right(starts, m.start) - 1 for m in page.words if _is_harm(m)}
    return sorted(number for number in found if number >= 0)


def _meets(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _of_claims(harms: Sequence[Claim]) -> list[tuple[float, str]]:
    """Doubts from the claims themselves."""
    found = []
    totals = {(c.low, c.high) for claim in harms for c in claim.counts if c.harm is Harm.KILLED and not c.part_of_total}
    totals -= {(None, None)}
    if len(totals) > 1:
        found.append((_TWO_TOTALS, f"{len(totals)} different totals of people killed"))
    counts = [count for claim in harms for count in claim.counts]
    if not any(c.low is not None or c.high is not None or c.vague for c in counts):
        found.append((_NO_NUMBER, "harm is told and no number of people is read"))
    if not any(claim.certain for claim in harms):
        found.append((_NOT_CERTAIN, "harm is told and no claim of it is certain"))
    if harms and all(claim.where is None for claim in harms):
        found.append((_NO_PLACE, "no claim of harm has a place"))
    return found


def words_needed(reading: Reading) -> str:
    """The sentences of a report that tell of harm, those around them and those that open it: all that is ever shown.

    Neither its publisher, address nor title, nor readers' comments; a gap is a line of its own.
    """
    page = Page.of(reading.report)
    wanted = {*range(min(_OPENING, len(page.sentences)))}
    for number in _numbers_of_harm(page):
        wanted |= {*range(max(0, number - _AROUND), min(number + _AROUND + 1, len(page.sentences)))}
    lines: list[str] = []
    last, length = -1, 0
    for number in sorted(wanted):
        span = page.folded.original_span(*page.sentences[number])
        words = reading.report.text[span.start : span.end]
        length += len(words)
        if length > _LONGEST:
            break
        if last >= 0 and number > last + 1:
            lines.append("[…]")
        lines.append(words)
        last = number
    return "\n".join(lines)
