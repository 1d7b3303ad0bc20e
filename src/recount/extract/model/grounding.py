"""A language model's answer to claims: only what stands in the text, read by our own readers, is accepted.

The law of this module: a model points, and never says. Its words must stand in the report; the number, the harm, the
people, the place, the day and the parties are then read in these words by the same readers as always, and where they
read anything else the whole claim is refused. Such a claim is never certain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ...errors import BadModelAnswer
from ...records import (
    BelligerentMention,
    Claim,
    Claimant,
    ClaimKind,
    Count,
    Reading,
    Rejection,
    Report,
    Span,
    Stance,
    claim_id,
)
from ..events.events import find_event
from ..frames.tallies import sums_up
from ..lexicon.words import ActorWord
from ..people.holders import holds
from ..speakers.attribution import attribute, publisher_of
from ..speakers.claimants import claimant_in
from ..speakers.hedges import hedge_of
from ..speakers.speakers import Attribution
from ..speakers.voices import nearest_voice
from .answer import Refusal, StatedClaim, stated
from .grounded_counts import grounded_count
from .pointed import Page, Pointed

STAGE = "model"
#: the reader of a claim that a language model pointed at: this and the model's name
READER = "llm:"
#: what is said for a claim of it: less than for any that the rules read
CONFIDENCE = 0.4
_QUOTED = 120


def with_answer(reading: Reading, answer: str, model: str, gazetteer: tuple[Path, ...] = ()) -> Reading:
    """The reading with those claims of a model's answer that are accepted, and a rejection for every other.

    Where a claim of the rules has the same words, or says the same number of the same harm in words that overlap, the
    rules' stands; where the numbers differ, both stand side by side.
    """
    page, claims, refused = Page.of(reading.report, gazetteer), list(reading.claims), list(reading.rejections)
    report, reader = reading.report, READER + model
    try:
        found = stated(answer)
    except BadModelAnswer as why:
        return replace(reading, rejections=(*refused, _rejection(report, reader, 0, why)))
    refused += [_rejection(report, reader, number, why) for number, why in found.faults]
    for number, one in found.claims:
        try:
            claim = replace(_claim(page, one), reader=reader)
            _refuse_known(claim, claims)
            claims.append(claim)
        except BadModelAnswer as why:
            refused.append(_rejection(report, reader, number, why))
    ordered = sorted(claims, key=lambda claim: (claim.span, claim.kind))
    return Reading(report, tuple(ordered), tuple(refused))


def by_rules(reading: Reading) -> Reading:
    """The reading without what a language model added to it."""
    claims = tuple(claim for claim in reading.claims if not claim.reader.startswith(READER))
    return replace(reading, claims=claims, rejections=tuple(r for r in reading.rejections if r.stage != STAGE))


def _rejection(report: Report, reader: str, number: int, why: BadModelAnswer) -> Rejection:
    where = f"answer of {reader}" + (f", claim {number}" if number else "")
    quote = why.quote if why.quote is None or len(why.quote) <= _QUOTED else why.quote[:_QUOTED] + "…"
    return Rejection(where, f"{why.kind}: {why.why}", STAGE, report.report_id, quote)


def _refuse_known(claim: Claim, known: Sequence[Claim]) -> None:
    """Raises BadModelAnswer for a claim that adds nothing to those that are there."""
    for other in known:
        if other.kind is not claim.kind or not (
            other.span.start < claim.span.end and claim.span.start < other.span.end
        ):
            continue
        if other.span == claim.span or all(any(_same(one, two) for two in other.counts) for one in claim.counts):
            by = "the rules" if not other.reader.startswith(READER) else "this answer"
            raise BadModelAnswer(Refusal.SAID_TWICE, f"{by} read “{other.quote[:_QUOTED]}”", claim.quote)


def _same(one: Count, other: Count) -> bool:
    return (one.harm, one.low, one.high) == (other.harm, other.low, other.high)


def _claim(page: Page, said: StatedClaim) -> Claim:
    """The claim that a statement points at, read by our own readers. Raises BadModelAnswer."""
    at = page.find("quote", said.quote)
    pointed = Pointed(page, at, page.sentence_over(at))
    sentence, report = pointed.sentence, page.report
    if sums_up(sentence, page.dates_in(sentence.span)):
        raise BadModelAnswer(Refusal.NOT_ONE_EVENT, "they tell of a tally over a time", said.quote)
    counts = tuple(grounded_count(pointed, count) for count in said.counts)
    voice, publisher = _voice(pointed, said.claimant_words), publisher_of(report)
    span = page.folded.original_span(*at)
    return Claim(
        claim_id=claim_id(report.digest, report.report_id, ClaimKind.HARM, span, 0),
        report_id=report.report_id,
        kind=ClaimKind.HARM,
        span=span,
        quote=report.text[span.start : span.end],
        claimant=voice.claimant if voice else publisher,
        relayed_by=voice.relayed_by if voice else (),
        based_on=voice.based_on if voice else (),
        stance=Stance.ASSERTS,
        hedge=hedge_of(sentence),
        event=find_event(sentence),
        where=page.place(said.place_words, at) if said.place_words else None,
        when=page.time(said.date_words, at) if said.date_words else None,
        belligerents=_parties(page, said.belligerent_words, at),
        counts=counts,
        confidence=CONFIDENCE,
    )


def _voice(pointed: Pointed, words: str | None) -> Attribution | None:
    """Whose words they are: the one pointed at, else whom the rules hear in the sentence."""
    if words is None:
        return nearest_voice(attribute(pointed.sentence, publisher_of(pointed.page.report), None), pointed.at)
    at = pointed.page.find("claimant_words", words, pointed.at)
    found: Claimant | None = claimant_in(pointed.page.sentence_over(at), *at)
    if found is None:
        raise BadModelAnswer(Refusal.OTHER_VALUE, "claimant_words: they name nobody who speaks", words)
    return Attribution(found, at=at)


def _parties(page: Page, given: Sequence[str], near: Span) -> tuple[BelligerentMention, ...]:
    """The armed parties of the code book that the words name, none that only holds a place or is the one attacked."""
    found: dict[str, BelligerentMention] = {}
    for words in given:
        at = page.find("belligerent_words", words, near)
        sentence = page.sentence_over(at)
        named = [m for m in sentence.of(ActorWord) if m.start < at.end and at.start < m.end]
        if not named:
            raise BadModelAnswer(Refusal.OTHER_VALUE, "belligerent_words: they name no party of the code book", words)
        for actor in named:
            attacked = any(0 <= actor.start - m.end <= 1 for m in sentence.small("against"))
            if holds(sentence, actor) or attacked:
                raise BadModelAnswer(Refusal.OTHER_VALUE, "belligerent_words: a party that is not blamed", words)
            span = page.folded.original_span(actor.start, actor.end)
            stated_as = sentence.stated(actor.start, actor.end)
            found.setdefault(actor.word.id, BelligerentMention(stated_as, actor.word.id, span))
    return tuple(found.values())
