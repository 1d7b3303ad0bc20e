"""What of its own a report has on an event: a named witness, people of its own who were there, pictures of its own.

Only what the report itself says counts, near the words that tell of the event; each is kept with the words that say so.
"Our correspondent reported" is no access: a correspondent may pass on what everybody has. "Our correspondent saw" is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from ..codebook import languages, lexicon
from ..records import Claim, Claimant, ClaimantKind, Report, ReportId, Span
from .words import fold, tokens

_FIRST_HAND = (ClaimantKind.WITNESS, ClaimantKind.RELATIVE)
_FOR_OTHERS = (ClaimantKind.MEDICAL, ClaimantKind.RESCUE)
_SENTENCE = re.compile(r"[^.!?؟\n]+")
_NEAR = 300  # characters; a sentence farther from all claims of the event tells of something else
_REACH = 8  # words between the one who was there and what they did
_QUOTED = 160  # characters of a sentence that are quoted


@dataclass(frozen=True, slots=True)
class Access:
    """What shows that a report knows of the event by its own means; `who` tells one such means from another."""

    report_id: ReportId
    who: str
    what: str
    words: str


def accesses(claims: Sequence[Claim], reports: Mapping[ReportId, Report]) -> tuple[Access, ...]:
    """Every access of its own that a report of one event says it has, in the order of the reports."""
    found: set[Access] = set()
    for claim in claims:
        if _witness(claim.claimant):
            name = claim.claimant.name
            found.add(Access(claim.report_id, "".join(tokens(name)), "a named witness", name))
    for report_id in {claim.report_id for claim in claims}:
        spans = [claim.span for claim in claims if claim.report_id == report_id]
        found.update(_own_people(reports[report_id], spans))
    return tuple(sorted(found, key=lambda one: (one.report_id, one.what, one.who, one.words)))


def _witness(claimant: Claimant) -> bool:
    """Whether a person who was there speaks by name; of rescuers and medics a person, not their organisation."""
    if claimant.anonymous or not claimant.name:
        return False
    named = bool(_found(tokens(claimant.name), _phrases("person")))
    return claimant.kind in _FIRST_HAND or (claimant.kind in _FOR_OTHERS and named)


def _own_people(report: Report, spans: Sequence[Span]) -> Iterator[Access]:
    publisher = tokens(report.publisher or "")
    if not publisher:
        return
    who = f"staff of {''.join(publisher)}"
    for sentence in _near(report.text, spans):
        words = tokens(sentence)
        quote = " ".join(sentence.split())[:_QUOTED]
        if _credited(words, publisher):
            yield Access(report.report_id, who, "pictures of its own", quote)
        elif _there(words, publisher):
            yield Access(report.report_id, who, "people of its own who were there", quote)


def _near(text: str, spans: Sequence[Span]) -> Iterator[str]:
    for match in _SENTENCE.finditer(text):
        if any(match.start() <= span.end + _NEAR and span.start - _NEAR <= match.end() for span in spans):
            yield match.group()


def _there(words: list[str], publisher: list[str]) -> bool:
    """Whether the report's own staff is said to have seen it."""
    for at in _staff(words, publisher):
        for start, _ in _found(words, _phrases("saw")):
            denied = any((word,) in _phrases("negation") for word in words[max(0, start - 2) : start])
            if abs(start - at) <= _REACH and not denied:
                return True
    return False


def _staff(words: list[str], publisher: list[str]) -> Iterator[int]:
    """Where the report's own people are named: "our correspondent", or by the publisher's name on either side."""
    own, width = {phrase[-1] for phrase in _phrases("own")}, len(publisher)
    for at, word in enumerate(words):
        before, after = words[max(0, at - width) : at], words[at + 1 : at + 1 + width]
        ours = publisher in (before, after) or not own.isdisjoint(words[max(0, at - 1) : at])
        if (word,) in _phrases("own_staff") or (ours and (word,) in _phrases("staff")):
            yield at


def _credited(words: list[str], publisher: list[str]) -> bool:
    """Whether a picture is credited to the report's own publisher or people."""
    width, people = len(publisher), set(_staff(words, publisher))
    ends = [end for _, end in _found(words, _phrases("credit"))]
    return any(words[end : end + width] == publisher or people & {end, end + 1} for end in ends)


def _found(words: list[str], phrases: Iterable[tuple[str, ...]]) -> list[tuple[int, int]]:
    """Where one of some phrases stands, as places among the words."""
    return [
        (at, at + len(phrase))
        for phrase in phrases
        for at in range(len(words) - len(phrase) + 1)
        if tuple(words[at : at + len(phrase)]) == phrase
    ]


@cache
def _phrases(name: str) -> frozenset[tuple[str, ...]]:
    tables = (lexicon(language, "access") for language in languages())
    return frozenset(tuple(fold(phrase).split()) for table in tables for phrase in table.get(name, ()))
