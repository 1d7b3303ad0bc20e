"""The lines of a belligerent's own release as records: strikes place by place, and what is told beside them.

The claims of a release are gone through once more, sentence by sentence: a line on two places becomes two records, a
number of targets or sorties alone becomes a record of unknown strikes, and a correction names what it takes back. Only
a party's own releases are looked at.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count
from operator import attrgetter
from typing import NamedTuple, Protocol

from ...records import (
    Claim,
    ClaimId,
    ClaimKind,
    Corrects,
    Disclosed,
    Event,
    EventType,
    Quantity,
    Report,
    Span,
    Stance,
    When,
    Where,
    claim_id,
)
from ..dates.dates import DateMention
from ..folding.text import Folded
from ..lexicon.sentences import find_sentences
from ..lexicon.words import Mention, SmallWord, Word
from ..numbers.numbers import NumberMention
from ..people.party_names import party_of
from ..places.places import PlaceMention
from ..speakers.attribution import publisher_of
from .corrected_counts import Correction, Passage, correction_in
from .disclosures import StrikeCount, counts_of_strikes
from .engagement_words import ACTS, KINDS, NUMBERS, find, keyed
from .engagements import Clause, numbered, told_beside
from .grid_places import with_grid
from .officials import is_official
from .strike_tables import table_rows, with_rows
from .windows import with_windows

_CERTAIN = 0.9
_TELLING = frozenset({ClaimKind.DISCLOSURE, ClaimKind.ACTION, ClaimKind.HARM})


class Mentioned(Protocol):
    """All mentions of a report, by place in the folded text."""

    @property
    def words(self) -> tuple[Mention[Word], ...]:
        """Words of the lexicons."""

    @property
    def numbers(self) -> tuple[NumberMention, ...]:
        """Numbers of people and things."""

    @property
    def dates(self) -> tuple[DateMention, ...]:
        """Dates."""

    @property
    def places(self) -> tuple[PlaceMention, ...]:
        """Places."""


class _Line(NamedTuple):
    """One sentence of a release with what is mentioned in it."""

    report: Report
    folded: Folded
    span: Span
    found: Mentioned
    counts: tuple[StrikeCount, ...]
    original: Span
    """Where it stands in the report's own text."""

    def holds(self, claim: Claim) -> bool:
        """True where the words of a claim begin in this sentence."""
        return self.covers(claim.span)

    def covers(self, span: Span) -> bool:
        """True where words begin in this sentence."""
        return self.original.start <= span.start < self.original.end


def with_disclosed(report: Report, folded: Folded, found: Mentioned, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims of a party's own release with what its lines tell; those of any other report as they are."""
    if not is_official(report.source_type, publisher_of(report)):
        return claims
    claims = with_windows(folded, found.dates, claims)
    spans = find_sentences(folded.text, folded.cased)
    counts = [tuple(counts_of_strikes(folded.text, span, found.numbers)) for span in spans]
    lines = [
        _Line(report, folded, span, found, counted, folded.original_span(*span))
        for span, counted in zip(spans, counts, strict=True)
    ]
    passage = Passage(folded.text, spans, found.numbers, found.dates, counts)
    correction = correction_in(passage)
    held = [claim for claim in claims if not any(line.holds(claim) for line in lines)]
    last: Claim | None = None
    for line in lines:
        own = [claim for claim in claims if line.holds(claim)]
        made = [*_read(line, own, last or next(iter(claims), None), correction)]
        if not own and not made and held and held[-1] is last:
            held[-1] = last = _with_outcome(line, held[-1])
        held += made
        last = next((claim for claim in reversed(made) if claim.kind in _TELLING), last)
    held = [with_grid(report, _without_others_place(claim, held, lines)) for claim in held]
    held = with_rows(report, folded, found, held)
    return _with_ids(report, held, {claim.claim_id: claim for claim in claims})


def logged_words(report: Report, text: str) -> list[int]:
    """Where the words end by which a party's own release counts targets or says what it hit, and its tables."""
    if not is_official(report.source_type, publisher_of(report)):
        return []
    counted = find("numbers", NUMBERS, text, 0, len(text)) if keyed("numbers", *NUMBERS).search(text) else []
    done = keyed("acts", *ACTS).search(text) and find("kinds", KINDS, text, 0, len(text))
    return [hit.end for hit in (*counted, *(done or ()))] + [row.span.end for row in table_rows(text)]


def _without_others_place(claim: Claim, claims: Sequence[Claim], lines: Sequence[_Line]) -> Claim:
    """A line of no strikes without the place of the line behind it, of which it says nothing."""
    if claim.kind is not ClaimKind.DISCLOSURE or not claim.event or claim.event.strikes != 0:
        return claim
    at = claim.where.span if claim.where else None
    behind = (line for line in lines if at and at.start >= claim.span.end and not line.holds(claim) and line.covers(at))
    told = any(one.event and one.event.strikes for line in behind for one in claims if line.holds(one))
    return replace(claim, where=None) if told else claim


def _read(line: _Line, own: Sequence[Claim], near: Claim | None, correction: Correction | None) -> Iterator[Claim]:
    """The claims of one sentence, gone through again."""
    wrong = correction.wrong if correction else ()
    logged = [claim for claim in own if claim.kind is ClaimKind.DISCLOSURE]
    if logged and logged[0].event and logged[0].event.strikes:
        lines = [made for made in _lines(line, logged[0], correction) if _count_at(line, made) not in wrong]
        yield from (claim for claim in own if claim is not logged[0])
        yield from (_with_clause(line, made, lines, correction) for made in lines)
        return
    told = told_beside(_clause(line, line.span))
    if told is None or logged:
        yield from own
        return
    number, acts = numbered(told), [claim for claim in own if claim.kind is ClaimKind.ACTION]
    if not own:
        number = number or _hit_somewhere(line, told)
    if number is None:
        yield from (_beside(claim, told) for claim in own)
        return
    yield from (claim for claim in own if claim not in acts)
    base = next(iter(acts), next((claim for claim in own if claim.kind in _TELLING), near))
    yield _of_targets(line, base, number.span, told)


def _beside(claim: Claim, told: Disclosed) -> Claim:
    """A claim with what its sentence tells beside it; one of harm says itself what was hit, and here with whom."""
    if claim.kind is ClaimKind.ACTION:
        return replace(claim, disclosed=told)
    partners = claim.kind is ClaimKind.HARM and told.partners
    return replace(claim, disclosed=Disclosed(partners=partners)) if partners else claim


def _hit_somewhere(line: _Line, told: Disclosed) -> Quantity | None:
    """The first number of what a sentence says was hit, where it names its own place and denies nothing."""
    if _first_place(line) is None or any(
        isinstance(m.word, SmallWord) and m.word.role == "negation" for m in _clause(line, line.span).words
    ):
        return None
    return next((one.number for one in told.engaged if one.number), None)


def _lines(line: _Line, logged: Claim, correction: Correction | None) -> list[Claim]:
    """The record of a line, and one more for each further number of strikes that has a place of its own.

    A number that is said to be the right one is a record, whether or not it has.
    """
    if correction and correction.wrong and any(count in correction.right for count in line.counts):
        right = [count for count in line.counts if count in correction.right]
        where = [_place_of(line, count, right) if len(right) > 1 else None for count in right]
        return [_of_place(line, logged, count, own or logged.where) for count, own in zip(right, where, strict=True)]
    counts = [count for count in line.counts if count.strikes]
    placed = [(count, _place_of(line, count, counts)) for count in counts]
    first = next((count for count in counts if _at(line, count) == logged.span), None)
    if first is None or len(counts) < 2 or _place_of(line, first, counts) is None:
        return [logged]
    more = [(count, where) for count, where in placed if count is not first and where is not None]
    return [logged, *(_of_place(line, logged, count, where) for count, where in more)]


def _place_of(line: _Line, count: StrikeCount, counts: Sequence[StrikeCount]) -> Where | None:
    """The place of one of several numbers of strikes: the nearest on the side on which the line names places."""
    places = [p for p in line.found.places if line.span.start <= p.start and p.end <= line.span.end]
    number, before = counts.index(count), bool(places) and places[0].end <= counts[0].span.start
    if before:
        least = counts[number - 1].span.end if number else line.span.start
        own = [p for p in places if least <= p.start and p.end <= count.span.start][-1:]
    else:
        most = counts[number + 1].span.start if number + 1 < len(counts) else line.span.end
        own = [p for p in places if count.span.end <= p.start and p.end <= most][:1]
    return own[0].told_in(line.folded) if own else None


def _of_place(line: _Line, logged: Claim, count: StrikeCount, where: Where | None) -> Claim:
    event = replace(logged.event or Event(), strikes=count.strikes)
    return _on(line, replace(logged, event=event, where=where, certain=False), _at(line, count))


def _of_targets(line: _Line, base: Claim | None, span: Span, told: Disclosed) -> Claim:
    """A record of targets or sorties, of which nobody knows how many strikes they were.

    Its place and day are those of its own sentence, else those of the claim before it.
    """
    inside = base is not None and line.holds(base)
    where = base.where if base and inside else (_first_place(line) or (base.where if base else None))
    when = base.when if base and inside else (_first_day(line) or (base.when if base else None))
    kind = base.event.type if base and base.event and base.event.type else EventType.AIRSTRIKE
    made = Claim(
        claim_id=ClaimId(""),
        report_id=line.report.report_id,
        kind=ClaimKind.DISCLOSURE,
        span=span,
        quote="",
        claimant=publisher_of(line.report),
        stance=Stance.ASSERTS,
        event=Event(kind),
        where=where,
        when=when,
        belligerents=base.belligerents if base and inside else (),
        disclosed=told,
        confidence=_CERTAIN,
    )
    return _on(line, made, span)


def _first_place(line: _Line) -> Where | None:
    place = next((p for p in line.found.places if line.span.start <= p.start and p.end <= line.span.end), None)
    return place.told_in(line.folded) if place else None


def _first_day(line: _Line) -> When | None:
    date = next((d for d in line.found.dates if line.span.start <= d.start and d.end <= line.span.end), None)
    return replace(date.when, span=line.folded.original_span(date.start, date.end)) if date else None


def _with_outcome(line: _Line, claim: Claim) -> Claim:
    """The record of the sentence before, with what came of it: "As a result, two depots were destroyed"."""
    more = told_beside(_clause(line, line.span))
    if more is None or claim.kind is not ClaimKind.DISCLOSURE or _first_place(line) is not None:
        return claim
    told = claim.disclosed or Disclosed()
    engaged, partners = (*told.engaged, *more.engaged), (*told.partners, *more.partners)
    return replace(claim, disclosed=replace(told, engaged=engaged, partners=partners))


def _with_clause(line: _Line, claim: Claim, lines: Sequence[Claim], correction: Correction | None) -> Claim:
    """A record with what its part of the line tells beside it, and what it corrects."""
    at, counts = _count_at(line, claim), [_count_at(line, one) for one in lines]
    starts = [line.span.start, *(count.span.start for count in counts[1:] if count), line.span.end]
    number = lines.index(claim)
    told = told_beside(_clause(line, Span(starts[number], starts[number + 1])))
    if correction is not None and at in correction.right:
        corrects = Corrects(line.folded.original_span(*correction.at), correction.released, correction.instead_of)
        told = replace(told or Disclosed(), corrects=corrects)
        if claim.when and correction.released and claim.when.start == correction.released.start:
            claim = replace(claim, when=None)  # the day of a release, which need not be that of the strikes
    return replace(claim, disclosed=told)


def _clause(line: _Line, span: Span) -> Clause:
    first, last = (bisect_left(line.found.words, at, key=_START) for at in span)
    numbers = [n for n in line.found.numbers if span.start <= n.start < span.end]
    publisher = publisher_of(line.report).name
    own = f"{party_of(publisher) or ''} {publisher}"
    return Clause(line.folded, span.start, span.end, numbers, line.found.words[first:last], own)


_START = attrgetter("start")


def _count_at(line: _Line, claim: Claim) -> StrikeCount | None:
    return next((count for count in line.counts if _at(line, count) == claim.span), None)


def _at(line: _Line, count: StrikeCount) -> Span:
    return line.folded.original_span(*count.span)


def _on(line: _Line, claim: Claim, span: Span) -> Claim:
    """The claim on other words of its report; its id follows when all are there."""
    return replace(claim, span=span, quote=line.report.text[slice(*span)])


def _with_ids(report: Report, claims: Sequence[Claim], before: Mapping[ClaimId, Claim]) -> tuple[Claim, ...]:
    """The claims by place; one on other words than before gets the id of these words."""
    made, taken = list[Claim](), {claim.claim_id for claim in claims if _as_before(claim, before)}
    for claim in sorted(claims, key=lambda claim: (claim.span, claim.kind)):
        if _as_before(claim, before):
            made.append(claim)
            continue
        ids = (claim_id(report.digest, report.report_id, claim.kind, claim.span, n) for n in count())
        made.append(replace(claim, claim_id=next(one for one in ids if one not in taken)))
        taken.add(made[-1].claim_id)
    return tuple(made)


def _as_before(claim: Claim, before: Mapping[ClaimId, Claim]) -> bool:
    known = before.get(claim.claim_id)
    return known is not None and (known.kind, known.span) == (claim.kind, claim.span)
