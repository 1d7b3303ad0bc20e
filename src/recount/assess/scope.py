"""Whether an incident is in the scope of a case, term by term, each answer with its reason.

The law of this module: what is not known never puts an incident out. One term that is known not to hold does; else one
that is not known leaves the whole undecided, and it stays in the queue.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from .. import codebook
from ..records import (
    Assessment,
    Circle,
    Claim,
    Combatants,
    Count,
    EventType,
    HarmScope,
    Incident,
    Range,
    Reason,
    ScopeFinding,
    ScopeTerms,
    Verdict,
    Where,
    distance_m,
)
from .accounts.heldout import HARMED, judged
from .terms.actors import folded, neutral_name_of
from .terms.rules import Sentences
from .terms.speakers import blames, tells
from .terms.wording import in_order


@dataclass(frozen=True, slots=True)
class _Subject:
    """An incident with what a policy makes of it and the claims in which sources tell of it."""

    incident: Incident
    assessment: Assessment
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class _Answer:
    """Whether a term holds (None: not known), the claims it rests on, and what its sentence says."""

    holds: bool | None
    claims: tuple[Claim, ...]
    found: str
    wanted: str


def in_scope(incident: Incident, assessment: Assessment, claims: Iterable[Claim], terms: ScopeTerms) -> ScopeFinding:
    """Whether the incident is in a scope of these terms, with a reason for each term that asks something.

    `claims` may be all claims of a case; those of the incident are used.
    """
    mine = set(incident.claim_ids)
    told = tuple(c for c in in_order(claims) if c.claim_id in mine and tells(c))
    subject = _Subject(incident, assessment, told)
    asked = ((name, ask(subject, terms)) for name, ask in _TERMS.items())
    answers = [(name, answer) for name, answer in asked if answer is not None]
    return ScopeFinding(
        _verdict([answer.holds for _, answer in answers]),
        tuple(_reason(name, answer, subject) for name, answer in answers),
    )


def _verdict(held: list[bool | None]) -> Verdict:
    if False in held:
        return Verdict.OUT
    return Verdict.UNDECIDED if None in held else Verdict.IN


def _reason(term: str, answer: _Answer, subject: _Subject) -> Reason:
    rule = f"{term}_{_verdict([answer.holds])}"
    place = _named(subject.incident.where)
    text = _sentences().say(rule, place=place, found=answer.found, wanted=answer.wanted)
    return Reason(f"scope.{term}", rule, tuple(claim.claim_id for claim in answer.claims), text)


def _territory(subject: _Subject, terms: ScopeTerms) -> _Answer | None:
    if not terms.territory:
        return None
    where = subject.incident.where
    country = where.country if where else None
    holds = None if country is None else country in terms.territory
    return _Answer(holds, _placing(subject), country or _word("unknown"), _any(terms.territory))


def _admin1(subject: _Subject, terms: ScopeTerms) -> _Answer | None:
    if not terms.admin1:
        return None
    where = subject.incident.where
    province = where.admin1 if where else None
    holds = None if province is None else folded(province) in {folded(name) for name in terms.admin1}
    return _Answer(holds, _placing(subject), province or _word("unknown"), _any(terms.admin1))


def _within(subject: _Subject, terms: ScopeTerms) -> _Answer | None:
    if not terms.within:
        return None
    where = subject.incident.where
    lying = [_lies_within(where, circle) for circle in terms.within]
    holds = True if True in lying else None if None in lying else False
    circles = (_word("circle").format(km=f"{c.km:g}", lat=f"{c.lat:g}", lon=f"{c.lon:g}") for c in terms.within)
    return _Answer(holds, _placing(subject), _named(where), _any(circles))


def _lies_within(where: Where | None, circle: Circle) -> bool | None:
    """Whether all of where the place may be lies in the circle; None where only a part of it does."""
    if where is None or where.lat is None or where.lon is None:
        return None
    radius = where.radius_m if where.radius_m is not None else _radii().get(where.precision.value)
    if radius is None:
        return None
    apart, limit = distance_m(where.lat, where.lon, circle.lat, circle.lon), circle.km * 1000
    if apart + radius <= limit:
        return True
    return False if apart - radius > limit else None


def _dates(subject: _Subject, terms: ScopeTerms) -> _Answer | None:
    since, until, when = terms.since, terms.until, subject.incident.date
    if since is None and until is None:
        return None
    wanted = _word("days" if since and until else "since" if since else "until").format(since=since, until=until)
    dating = tuple(claim for claim in subject.claims if claim.when is not None and claim.when.start is not None)
    first = when.start
    if first is None:
        return _Answer(None, dating, _word("unknown"), wanted)
    last = when.end or first
    found = str(first) if first == last else _word("days").format(since=first, until=last)
    outside = (until is not None and first > until) or (since is not None and last < since)
    inside = (since is None or since <= first) and (until is None or last <= until)
    return _Answer(False if outside else True if inside else None, dating, found, wanted)


def _actors(subject: _Subject, terms: ScopeTerms) -> _Answer | None:
    if not terms.actors:
        return None
    parties = subject.assessment.belligerents
    holds = any(party.id in terms.actors for party in parties) if parties else None
    blaming = tuple(claim for claim in subject.claims if blames(claim))
    found = ", ".join(party.name for party in parties) or _word("unknown")
    return _Answer(holds, blaming, found, _any(neutral_name_of(actor) for actor in terms.actors))


def _means(subject: _Subject, terms: ScopeTerms) -> _Answer | None:
    """An incident is out where every account tells of other means, and none of means that may be any."""
    if not terms.means:
        return None
    telling = tuple(claim for claim in subject.claims if claim.event is not None and claim.event.type is not None)
    told = {claim.event.type for claim in telling if claim.event is not None and claim.event.type is not None}
    main = subject.incident.event.type
    open_still = not told or bool(told & (_unspecified() | set(terms.means)))
    holds = True if main in terms.means else None if open_still else False
    found = ", ".join(sorted(_plain(kind) for kind in told)) or _word("unknown")
    return _Answer(holds, telling, found, _any(_plain(kind) for kind in terms.means))


def _combatants(subject: _Subject, terms: ScopeTerms) -> _Answer | None:
    if terms.combatants is not Combatants.EXCLUDE:
        return None
    found = subject.assessment
    others = any(_some(toll) for toll in (found.killed, found.injured, found.missing, found.detained))
    only = found.combatants_killed is not None and _some(found.combatants_killed)
    holds = True if others else False if only else None
    counting = tuple(claim for claim in subject.claims if claim.counts)
    return _Answer(holds, counting, "", "")


def _harm(subject: _Subject, terms: ScopeTerms) -> _Answer | None:
    """Harm is of what followed from the violence where words say so; any other is direct where a means is told of."""
    if terms.harm is HarmScope.BOTH:
        return None
    marked = tuple(claim for claim in subject.claims if any(c.indirect is not None for c in claim.counts))
    others = any(c.indirect is None for _, c in _harmed(subject))
    kind = subject.incident.event.type
    means = _plain(kind) if kind else _word("unknown")
    if not marked or (terms.harm is HarmScope.DIRECT and others):
        holds = None if kind is None else terms.harm is HarmScope.DIRECT
        telling = tuple(claim for claim in subject.claims if claim.event is not None and claim.event.type is not None)
        return _Answer(holds, telling, means, terms.harm.value)
    causes = {c.indirect.value for claim in marked for c in claim.counts if c.indirect is not None}
    found = _word("and").join(_word(cause) for cause in sorted(causes))
    return _Answer(terms.harm is HarmScope.INDIRECT, marked, found, terms.harm.value)


def _wounds(subject: _Subject, terms: ScopeTerms) -> _Answer | None:
    """Asked only where somebody died of wounds later; any other harm is in whatever the limit."""
    limit = terms.died_of_wounds_within
    told = tuple(claim for claim in subject.claims if any(c.of_wounds is not None for c in claim.counts))
    if limit is None or not told:
        return None
    only = ScopeTerms(died_of_wounds_within=limit)
    found = [judged(claim, count, subject.incident.date, only) for claim, count in _harmed(subject)]
    verdicts = {one.verdict for one in found}
    holds = True if Verdict.IN in verdicts else None if Verdict.UNDECIDED in verdicts else False
    lags = dict.fromkeys(one.found for one in found if one.verdict is Verdict.OUT)
    return _Answer(holds, told, _any(lags), str(limit))


def _harmed(subject: _Subject) -> Iterator[tuple[Claim, Count]]:
    """The numbers of people who came to harm, with the claims that tell of them."""
    for claim in subject.claims:
        yield from ((claim, count) for count in claim.counts if count.harm in HARMED and count.high != 0)


_TERMS: Mapping[str, Callable[[_Subject, ScopeTerms], _Answer | None]] = {
    "territory": _territory,
    "admin1": _admin1,
    "within": _within,
    "dates": _dates,
    "actors": _actors,
    "means": _means,
    "combatants": _combatants,
    "harm": _harm,
    "wounds": _wounds,
}


def _placing(subject: _Subject) -> tuple[Claim, ...]:
    return tuple(claim for claim in subject.claims if claim.where is not None)


def _some(toll: Range | None) -> bool:
    return toll is not None and toll.high != 0


def _named(where: Where | None) -> str:
    return (where.called) if where else _word("unknown")


def _plain(kind: EventType) -> str:
    return kind.value.replace("_", " ")


def _any(names: Iterable[str]) -> str:
    return _word("or").join(names)


def _word(name: str) -> str:
    return _sentences().word(name)


@cache
def _sentences() -> Sentences:
    data = codebook.table("scope")
    return Sentences("scope.toml", data["sentences"]["en"], data["words"]["en"])


@cache
def _unspecified() -> frozenset[EventType]:
    return frozenset(map(EventType, codebook.table("scope")["unspecified"]))


@cache
def _radii() -> dict[str, int]:
    return dict(codebook.table("linking")["place"]["radius"])
