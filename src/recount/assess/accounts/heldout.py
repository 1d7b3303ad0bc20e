"""What two terms of a scope hold out of a range: deaths of wounds that followed too late, and harm of the other kind.

The law of this module: nothing moves in silence, and unknown is never in or out. A number that is held out is named
with the reason; one that is undecided stays in the maximum, leaves the minimum, and is named too. Claims are never
changed: what is given back are copies of them, as they count under the scope.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from ... import codebook
from ...records import Claim, Count, Harm, HarmScope, HeldRule, OfWounds, Reason, ScopeTerms, Status, Verdict, When
from ..terms.rules import Sentences
from ..terms.wording import reason

HARMED = frozenset({Harm.KILLED, Harm.INJURED, Harm.MISSING, Harm.DETAINED})


@dataclass(frozen=True, slots=True)
class Held:
    """How a number of a claim is judged; by which rule it is not simply in, and what its sentence says was found."""

    claim: Claim
    count: Count
    verdict: Verdict
    rule: HeldRule | None = None
    found: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """The claims as they count under a scope, and the reasons for all that is held out or undecided."""

    claims: tuple[Claim, ...]
    reasons: tuple[Reason, ...] = ()


def moving(terms: ScopeTerms | None) -> ScopeTerms | None:
    """The terms that say which of the harmed a figure counts, and no other; None where none of them is set."""
    if terms is None or (terms.died_of_wounds_within is None and terms.harm is HarmScope.BOTH):
        return None
    return ScopeTerms(died_of_wounds_within=terms.died_of_wounds_within, harm=terms.harm)


def under_scope(claims: tuple[Claim, ...], date: When, terms: ScopeTerms | None) -> Heard:
    """The claims of an incident of this date as the scope counts them; as they are where no term speaks of deaths."""
    asked = moving(terms)
    if asked is None:
        return Heard(claims)
    held = {claim.claim_id: tuple(_held(claim, date, asked)) for claim in claims}
    counted = [_counted(claim, held[claim.claim_id]) if held[claim.claim_id] else claim for claim in claims]
    told = [one for found in held.values() for one in found]
    opened, why = _opened(counted, [one for one in told if _stray(one)])
    return Heard(opened, (*_reasons(told, asked), *why))


def judged(claim: Claim, count: Count, date: When, terms: ScopeTerms) -> Held:
    """Whether a number of a claim is in by both terms; out, or undecided, where one of them says so."""
    answers = (_of_wounds(claim, count, date, terms), _of_kind(claim, count, terms))
    for verdict in (Verdict.OUT, Verdict.UNDECIDED):
        for answer in answers:
            if answer.verdict is verdict:
                return answer
    return answers[0]


def lag(died: OfWounds, date: When) -> OfWounds:
    """How long after the harm they died: as the claim says, else from the stated day of death and the incident's."""
    if died.least is not None or died.most is not None or died.died is None or died.died.start is None:
        return died
    if date.start is None:
        return died
    most = ((died.died.end or died.died.start) - date.start).days
    least = (died.died.start - (date.end or date.start)).days
    return replace(died, least=max(0, least), most=most) if most >= 0 else died


def _held(claim: Claim, date: When, terms: ScopeTerms) -> Iterator[Held]:
    for count in claim.counts:
        if count.harm in HARMED and count.high != 0:
            found = judged(claim, count, date, terms)
            if found.verdict is not Verdict.IN:
                yield found


def _of_wounds(claim: Claim, count: Count, date: When, terms: ScopeTerms) -> Held:
    limit = terms.died_of_wounds_within
    if limit is None or count.of_wounds is None or count.harm is not Harm.KILLED:
        return Held(claim, count, Verdict.IN)
    found = lag(count.of_wounds, date)
    if found.most is not None and found.most <= limit:
        return Held(claim, count, Verdict.IN)
    if found.least is not None and found.least > limit:
        return Held(claim, count, Verdict.OUT, HeldRule.WOUNDS, days_told(found))
    return Held(claim, count, Verdict.UNDECIDED, HeldRule.WOUNDS_OPEN)


def _of_kind(claim: Claim, count: Count, terms: ScopeTerms) -> Held:
    """Harm of the kind that the scope does not ask for; harm without a means or a mark is for the whole incident."""
    if terms.harm is HarmScope.DIRECT and count.indirect is not None:
        return Held(claim, count, Verdict.OUT, HeldRule.INDIRECT, _sentences().word(count.indirect.value))
    means = claim.event.type if claim.event is not None else None
    if terms.harm is HarmScope.INDIRECT and count.indirect is None and means is not None:
        return Held(claim, count, Verdict.OUT, HeldRule.DIRECT, means.value.replace("_", " "))
    return Held(claim, count, Verdict.IN)


def days_told(found: OfWounds) -> str:
    """ "12", "56–62" or "at least 40" days; empty where they are not known."""
    if found.most is None:
        return f"at least {found.least}" if found.least is not None else ""
    return f"{found.most}" if found.least == found.most else f"{found.least or 0}–{found.most}"


# ── the numbers that stay ──


def _counted(claim: Claim, held: Sequence[Held]) -> Claim:
    """The claim without what is held out; what is undecided opens its own minimum, and a part that of its whole."""
    by_count = {id(one.count): one.verdict for one in held}
    parts: dict[Harm, list[Held]] = defaultdict(list)
    for one in held:
        if one.count.part_of_total:
            parts[one.count.harm].append(one)
    kept = []
    for count in claim.counts:
        verdict = by_count.get(id(count))
        if verdict is Verdict.OUT or (verdict is Verdict.UNDECIDED and not _numbered(count)):
            continue
        kept.append(_open(count) if verdict is Verdict.UNDECIDED else _less(count, parts))
    return replace(claim, counts=tuple(kept))


def _stray(one: Held) -> bool:
    """A part whose whole stands in another sentence of its report."""
    wholes = (c for c in one.claim.counts if c.harm is one.count.harm and not c.part_of_total and _numbered(c))
    return one.count.part_of_total and next(wholes, None) is None


def _opened(claims: Sequence[Claim], strays: Sequence[Held]) -> tuple[tuple[Claim, ...], tuple[Reason, ...]]:
    """The claims with the minimum of a report's toll lowered by people whom it may include, and why."""
    made, reasons = [], []
    for claim in claims:
        mine = [s for s in strays if s.claim.report_id == claim.report_id and s.claim.claim_id != claim.claim_id]
        counts = tuple(_lowered(count, mine) for count in claim.counts)
        for before, after in zip(claim.counts, counts, strict=True):
            if before != after:
                others = [one.claim for one in mine if one.count.harm is before.harm]
                facts = {"number": (before.low or 0) - (after.low or 0), "span": before.span, "count": 1}
                reasons.append(reason(_sentences(), _field(before), HeldRule.TOLL, [claim, *others], **facts))
        made.append(replace(claim, counts=counts))
    return tuple(made), tuple(reasons)


def _lowered(count: Count, strays: Sequence[Held]) -> Count:
    number = sum(_top(one.count) for one in strays if one.count.harm is count.harm)
    toll = not count.part_of_total and count.group is None and count.of_wounds is None
    if not toll or not number or not count.low:
        return count
    return replace(count, low=max(0, count.low - number), exact=False)


def _open(count: Count) -> Count:
    """At most so many, and nobody knows how many at least."""
    return replace(count, low=None, high=_top(count), exact=False)


def _less(count: Count, parts: Mapping[Harm, Sequence[Held]]) -> Count:
    """A whole less those of its parts that do not count; parts may overlap, so that only the largest is sure to."""
    mine = parts.get(count.harm, ())
    if count.part_of_total or count.group is not None or not mine or not _numbered(count):
        return count
    out = [one.count for one in mine if one.verdict is Verdict.OUT]
    low = None if count.low is None else max(0, count.low - sum(_top(one.count) for one in mine))
    high = None if count.high is None else max(low or 0, count.high - max((c.low or 0 for c in out), default=0))
    return replace(count, low=low, high=high, exact=count.exact and low == high)


def _numbered(count: Count) -> bool:
    return count.low is not None or count.high is not None


def _top(count: Count) -> int:
    return count.high if count.high is not None else count.low or 0


# ── the reasons ──


def _reasons(held: Iterable[Held], terms: ScopeTerms) -> Iterator[Reason]:
    """One for each field, rule and finding, naming the claims whose numbers it speaks of."""
    alike: dict[tuple[str, HeldRule, str], list[Held]] = defaultdict(list)
    for one in held:
        if one.rule is not None:
            alike[_field(one.count), one.rule, one.found].append(one)
    for (field, rule, found), ones in sorted(alike.items(), key=lambda item: item[0]):
        claims = list({one.claim.claim_id: one.claim for one in ones}.values())
        facts: dict[str, object] = {"limit": terms.died_of_wounds_within, "span": ones[0].count.span}
        facts |= {"read": found, "cause": found, "means": found}
        yield reason(_sentences(), field, rule, claims, **facts)


def _field(count: Count) -> str:
    combatants = count.harm is Harm.KILLED and count.status is Status.COMBATANT
    return "combatants_killed" if combatants else count.harm.value


@cache
def _sentences() -> Sentences:
    data = codebook.table("scope")
    return Sentences("scope.toml", data["sentences"]["en"], data["words"]["en"])
