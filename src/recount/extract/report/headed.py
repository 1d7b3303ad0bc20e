"""What only the headline tells: of the dead and the wounded of whom the text under it says nothing.

A list of articles, or a feed, often has the headline beside the text, and the text takes it as said: a film with two
lines under "Man dies of gunshot wound". So the headline is read by itself. Where the text states no number of a harm,
that of the headline becomes a claim of its own, which shows the headline's words and stands on the words below it; and
of people whom the text tells of as shot, the headline says what came of it. Where the text states a number, that
number stands alone: headlines round, and are written by others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from ...records import Claim, ClaimKind, Count, Harm, Reading, Report, Span, claim_id
from ..folding.text import fold, fold_name
from ..lexicon.sentences import find_sentences
from ..lexicon.word_finder import find_words
from ..lexicon.words import HarmWord
from ..pages.furniture import readable
from ..pages.publication import published_of
from ..people.parties import is_nameless
from ..rosters.roster_openings import opens_list
from ..speakers.attribution import is_own_release, publisher_of
from .outcomes import told_by_headline

#: the name of a site stands behind one of these
_SITE = re.compile(r"\s(?:[|–—-]|::)\s?")
_CUT = " .…!"
_WORDS = 3
_HARMS = (Harm.KILLED, Harm.INJURED)
_EVENTS = (ClaimKind.HARM, ClaimKind.ACTION)
#: what a text that is not silent tells of
_TOLD = (*_EVENTS, ClaimKind.DISCLOSURE, ClaimKind.RESPONSIBILITY)
_UNSURE = 0.5


def headline_of(report: Report) -> str:
    """The headline of a report without the site's name behind it; empty where there is none or the text says it too."""
    title = " ".join((report.title or "").split())
    first = _SITE.split(title, maxsplit=1)[0]
    headline = first if len(first.split()) >= _WORDS else title
    said = fold_name(headline.strip(_CUT))
    if len(said.split()) < _WORDS or headline.endswith("?") or said in fold_name(report.text):
        return ""
    return headline


def with_headline(reading: Reading, read: Callable[[Report], Reading]) -> Reading:
    """The reading of a report with the claims that its headline alone makes."""
    if is_own_release(reading.report):
        return reading
    unsaid = {
        harm: _most_of_a_group(reading, harm)
        for harm in _HARMS
        if not any(_states(claim, harm) for claim in reading.claims)
    }
    headline = headline_of(reading.report) if unsaid else ""
    adds = headline and (_silent(reading) or _may_tell(headline, unsaid))
    reading = _with_its_day(reading) if adds else reading
    told = read(replace(reading.report, text=headline, title=None)).claims if adds else ()
    heads = [_blaming_by_name(claim) for claim in told if claim.kind in _EVENTS]
    if not heads:
        return reading
    counts = [c for head in heads for c in _numbers(head)]
    claims = told_by_headline(reading.claims, counts) if Harm.KILLED in unsaid else reading.claims
    more = [made for head in heads if (made := _under(head, unsaid, reading)) is not None]
    return replace(reading, claims=tuple(sorted((*claims, *_with_ids(more, reading)), key=lambda c: (c.span, c.kind))))


def _with_its_day(reading: Reading) -> Reading:
    """The reading with the day of publication, which is not looked for where the text itself tells of nothing."""
    report = reading.report
    if report.published is not None:
        return reading
    return replace(reading, report=replace(report, published=published_of(report, fold(report.text).text)))


def _blaming_by_name(head: Claim) -> Claim:
    """The claim without parties whom a headline calls by no name: "the occupation" is another's on another page."""
    return replace(head, belligerents=tuple(b for b in head.belligerents if not is_nameless(b.stated)))


def _silent(reading: Reading) -> bool:
    return not any(claim.kind in _TOLD for claim in reading.claims)


def _may_tell(headline: str, harms: Iterable[Harm]) -> bool:
    """True where a headline may give a number of one of these harms; most do not, and need no reading.

    Such a number needs a word of its harm, or words that open a list of names; wire copy in capitals is read apart.
    """
    folded = fold(headline)
    told = {mention.word.harm for mention in find_words(folded.text) if isinstance(mention.word, HarmWord)}
    return folded.capitals or not told.isdisjoint(harms) or opens_list(folded.text, 0, len(folded.text))


def _numbers(claim: Claim) -> list[Count]:
    """The dead and the wounded of whom a claim gives a number."""
    return [c for c in claim.counts if c.harm in _HARMS and c.low is not None]


def _states(claim: Claim, harm: Harm) -> bool:
    return any(c.harm is harm and not (c.outcome_open or c.part_of_total or c.group) for c in claim.counts)


def _most_of_a_group(reading: Reading, harm: Harm) -> int:
    """The largest number of women, children and their like that the text gives of a harm; 0 for none."""
    groups = (c for claim in reading.claims for c in claim.counts if c.harm is harm and c.group)
    return max((c.high or c.low or 0 for c in groups if not c.part_of_total), default=0)


def _under(head: Claim, unsaid: Mapping[Harm, int], reading: Reading) -> Claim | None:
    """The claim of a headline on the first words below it, of the harms that the text leaves unsaid."""
    silent = _silent(reading)
    told = [c for c in head.counts if silent or (not c.outcome_open and c.low and c.low > unsaid.get(c.harm, c.low))]
    counts = tuple(replace(c, span=None) for c in told)
    at = _first_words(reading) if counts or silent else None
    if at is None:
        return None
    report, beside = reading.report, next((c for c in reading.claims if c.kind is ClaimKind.HARM), None)
    where = replace(head.where, span=None, around=None) if head.where else None
    day = replace(head.when, span=None) if head.when else None
    return replace(
        head, span=at, quote=report.text[slice(*at)], headline=head.quote, claimant=publisher_of(report), counts=counts,
        relayed_by=(), based_on=(), where=where or (beside.where if beside else None),
        when=(beside.when if beside else None) or day, confidence=_UNSURE, certain=False, second_strikes=(), uses=(),
        belligerents=tuple(replace(party, span=None) for party in head.belligerents),
        event=replace(head.event, span=None) if head.event else None,
    )  # fmt: skip


def _first_words(reading: Reading) -> Span | None:
    """The first claim of harm or attack below the headline, else the first sentence; None for a page of no report."""
    for claim in reading.claims:
        if claim.kind in _EVENTS:
            return claim.span
    folded = fold(reading.report.text)
    part = readable(folded.text)
    spans = find_sentences(folded.text[: part.end], folded.cased[: part.end])
    return folded.original_span(*spans[0]) if spans else None


def _with_ids(claims: Iterable[Claim], reading: Reading) -> list[Claim]:
    """The claims with ids of their own beside those that stand on the same words."""
    made, digest, report = list[Claim](), reading.report.digest, reading.report.report_id
    for claim in claims:
        ordinal = sum(c.kind is claim.kind and c.span == claim.span for c in (*reading.claims, *made))
        made.append(replace(claim, claim_id=claim_id(digest, report, claim.kind, claim.span, ordinal)))
    return made
