"""What of its own a report has on an event: people who were there and spoke to it, its own staff there, own pictures.

Only what the report itself says counts, near the words that tell of the event; each is kept with the words that say so.
"Our correspondent reported" is no access: a correspondent may pass on what everybody has. "Our correspondent saw" is.
Teams that gave help are nobody's staff but the rescuers', whoever posts that "our teams" did. Two means are two only
where they cannot be one and the same: people by two names, or people of two kinds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ...records import Claim, Claimant, ClaimantKind, Report, ReportId, Span
from ..terms.words import fine_place_words, tokens
from .access_words import Names, credited, in_first_person, in_general, own_people, told_to, with_people_named
from .publishers import answers_to, is_rescue, known_names

_SENTENCE = re.compile(r"[^.!?؟\n]+")
_COMMA = re.compile(r"[,;،؛]")
_NEAR = 300  # characters; a sentence farther from all claims of the event tells of something else
_QUOTED = 160  # characters of a sentence that are quoted

Shows = Callable[[list[str]], bool]


class Means(StrEnum):
    """By whom a report knows. Rescuers and medics are one kind: a crew may be called either."""

    WITNESS = "a witness"
    HELPER = "a rescuer or medic"
    TEAMS = "rescuers' own work there"
    STAFF = "people of its own who were there"
    PICTURES = "pictures of its own"


_SPEAKING = {
    ClaimantKind.WITNESS: Means.WITNESS,
    ClaimantKind.RELATIVE: Means.WITNESS,
    ClaimantKind.MEDICAL: Means.HELPER,
    ClaimantKind.RESCUE: Means.HELPER,
}
#: kinds of speakers who may be anybody; those who speak for a body unless a person is named
_UNKNOWN = (ClaimantKind.OTHER, ClaimantKind.LOCAL_SOURCES)
_FOR_OTHERS = (ClaimantKind.MEDICAL, ClaimantKind.RESCUE)
_ONE_KIND = {Means.TEAMS: Means.HELPER, Means.PICTURES: Means.STAFF}


@dataclass(frozen=True, slots=True)
class Access:
    """What shows that a report knows of the event by its own means; `name` tells people of one kind apart."""

    report_id: ReportId
    means: Means
    name: str
    words: str

    @property
    def what(self) -> str:
        """The means in words."""
        if self.means in (Means.WITNESS, Means.HELPER):
            return f"{self.means} by name" if self.name else f"{self.means} who spoke to it"
        return self.means

    def is_other_than(self, other: Access) -> bool:
        """Whether the two cannot be one means: people by two names, or people of two kinds."""
        if self.name and self.name == other.name:
            return False
        mine, theirs = (_ONE_KIND.get(one.means, one.means) for one in (self, other))
        return mine is not theirs or bool(self.name and other.name)


def accesses(
    claims: Sequence[Claim], reports: Mapping[ReportId, Report], elsewhere: frozenset[ReportId] = frozenset()
) -> tuple[Access, ...]:
    """Every access of its own that a report of one event says it has, in the order of the reports.

    `elsewhere` are the reports of which somebody else shows a picture: whose it is, and whether it is the one that they
    call their own, is not known, and it shows nothing.
    """
    found: set[Access] = set()
    places = fine_place_words(claims)
    for claim in claims:
        found.update(_spoken_to(claim, reports[claim.report_id]))
    for report_id in {claim.report_id for claim in claims}:
        spans = [claim.span for claim in claims if claim.report_id == report_id]
        found.update(_own_people(reports[report_id], spans, places))
    found = {one for one in found if one.means is not Means.PICTURES or one.report_id not in elsewhere}
    return tuple(sorted(found, key=lambda one: (one.report_id, one.means, one.name, one.words)))


def words_of_rescuers(report: Report, spans: Sequence[Span]) -> str:
    """The sentence near these spans in which rescuers tell what "our teams" did; "" where a report has none."""
    for sentence in _near(report.text, spans):
        if own_people(tokens(sentence), (), "helped") and not in_general(tokens(sentence)):
            return _quote(sentence, lambda words: own_people(words, (), "helped"))
    return ""


def _spoken_to(claim: Claim, report: Report) -> Iterator[Access]:
    """Who was there and speaks in a claim, by name or to the report; no body speaks to what it publishes itself."""
    speaker = claim.claimant
    means = _SPEAKING.get(speaker.kind) or (Means.WITNESS if _saw_it(claim, report) else None)
    if means is None or answers_to(speaker.name) & answers_to(report.publisher):
        return
    if _by_name(speaker):
        yield Access(claim.report_id, means, "".join(tokens(speaker.name)), speaker.name)
        return
    names = known_names(report.publisher)
    for sentence in _near(report.text, [claim.span], reach=0):
        if told_to(tokens(sentence), names):
            yield Access(claim.report_id, means, "", " ".join(sentence.split())[:_QUOTED])


def _saw_it(claim: Claim, report: Report) -> bool:
    """Whether somebody who is named, and of whom nothing else is known, tells as one who was there ("we heard")."""
    if claim.claimant.kind not in _UNKNOWN or claim.claimant.anonymous:
        return False
    return any(in_first_person(tokens(sentence)) for sentence in _near(report.text, [claim.span], reach=0))


def _by_name(speaker: Claimant) -> bool:
    """Whether a person who was there speaks by name; of rescuers and medics a person, not their organisation."""
    if speaker.anonymous or not speaker.name:
        return False
    return speaker.kind not in _FOR_OTHERS or with_people_named(tokens(speaker.name))


def _own_people(report: Report, spans: Sequence[Span], places: frozenset[str]) -> Iterator[Access]:
    """What the report says of its own people; a picture must be of one of these places, in words of its name."""
    names, house = known_names(report.publisher), "".join(tokens(report.publisher or ""))
    for sentence in _near(report.text, spans) if names else ():
        words = tokens(sentence)
        for means, shows in () if in_general(words) else _signs(names, is_rescue(report.publisher), places):
            if shows(words):
                yield Access(report.report_id, means, "" if means is Means.TEAMS else house, _quote(sentence, shows))
                break


def _signs(names: Names, rescuers: bool, places: frozenset[str]) -> Iterator[tuple[Means, Shows]]:
    """What may be said of a report's own people, the surest first, and whether words say so."""
    yield Means.TEAMS, lambda words: own_people(words, names, "helped")
    if rescuers:
        yield Means.TEAMS, lambda words: own_people(words, names, "saw")
    yield Means.PICTURES, lambda words: credited(words, names) and not places.isdisjoint(words)
    yield Means.STAFF, lambda words: own_people(words, names, "saw")


def _near(text: str, spans: Iterable[Span], reach: int = _NEAR) -> Iterator[str]:
    around = [(span.start - reach, span.end + reach) for span in spans]
    for match in _SENTENCE.finditer(text):
        if any(match.start() <= end and start <= match.end() for start, end in around):
            yield match.group()


def _quote(sentence: str, shows: Shows) -> str:
    """The part of a sentence, between commas, that shows it; else its beginning."""
    parts = [part for part in _COMMA.split(sentence) if shows(tokens(part))] or [sentence]
    return " ".join(parts[0].split())[:_QUOTED]
