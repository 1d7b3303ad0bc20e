"""A reading against gold: each gold claim with the claim that agrees with it best, field by field.

A claim may stand for a gold claim of its kind whose anchor its span touches; the pairs that agree on most fields are
taken first and each claim serves once. Counts are compared over the whole text, so that it does not matter into how
many claims a reader cuts a sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..records import Claim, ClaimKind, Count, Harm, Reading, Span
from .agree import FIELDS, Agreement, agreement
from .gold import GoldClaim, GoldCount, GoldLine
from .verdict import Verdict

#: kinds of which gold names every claim of a text, so that one more is wrong
COMPLETE = (ClaimKind.HARM, ClaimKind.RESPONSIBILITY, ClaimKind.DISCLOSURE)
COUNTED = (Harm.KILLED, Harm.INJURED, Harm.MISSING, Harm.DETAINED)

Judge = Callable[[str, "str | None", "str | None", bool], Verdict]


def compare(gold: GoldLine, reading: Reading) -> tuple[Verdict, ...]:
    """All verdicts on one reading: per gold claim and field, per count, and per claim that complete gold has not."""
    report = gold.report

    def judge(field: str, expected: str | None, found: str | None, right: bool) -> Verdict:
        language, source = report.language or "unknown", report.source_type or "unknown"
        return Verdict(report.report_id, language, source, field, expected, found, right)

    pairs = _pairs(gold, reading.claims)
    return (*_claims(pairs, gold, reading, judge), *_fields(pairs, judge), *_counts(gold, reading, judge))


@dataclass(frozen=True, slots=True)
class _Pair:
    gold: GoldClaim
    claim: Claim | None


def _pairs(gold: GoldLine, claims: Iterable[Claim]) -> tuple[_Pair, ...]:
    """Every gold claim with its claim, or with none."""
    ranked = sorted(
        (
            (-sum(found.right for found in _agreements(wanted, claim)), claim.span, n, claim)
            for n, wanted in enumerate(gold.claims)
            for claim in claims
            if claim.kind is wanted.kind and _touch(claim.span, _anchor(gold, wanted))
        ),
        key=lambda row: (row[0], row[1], row[2], row[3].claim_id),
    )
    taken: dict[int, Claim] = {}
    for _, _, n, claim in ranked:
        if n not in taken and claim.claim_id not in {other.claim_id for other in taken.values()}:
            taken[n] = claim
    return tuple(_Pair(wanted, taken.get(n)) for n, wanted in enumerate(gold.claims))


def _anchor(gold: GoldLine, wanted: GoldClaim) -> Span:
    start = gold.report.text.index(wanted.anchor)
    return Span(start, start + len(wanted.anchor))


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _agreements(wanted: GoldClaim, claim: Claim | None) -> Iterator[Agreement]:
    for field in FIELDS:
        if found := agreement(field, wanted, claim):
            yield found


def _claims(pairs: tuple[_Pair, ...], gold: GoldLine, reading: Reading, judge: Judge) -> Iterator[Verdict]:
    for pair in pairs:
        found = pair.claim.quote if pair.claim else None
        yield judge(f"claim {pair.gold.kind}", pair.gold.anchor, found, found is not None)
    taken = {pair.claim.claim_id for pair in pairs if pair.claim}
    if not gold.complete:
        return
    for claim in reading.claims:
        if claim.claim_id not in taken and claim.kind in COMPLETE and not _more_of_the_same(claim, gold):
            yield judge(f"claim {claim.kind}", None, claim.quote, False)


def _more_of_the_same(claim: Claim, gold: GoldLine) -> bool:
    """A further claim on words that gold covers with this kind: a finer cut, not an invention."""
    return any(claim.kind is wanted.kind and _touch(claim.span, _anchor(gold, wanted)) for wanted in gold.claims)


def _fields(pairs: tuple[_Pair, ...], judge: Judge) -> Iterator[Verdict]:
    for pair in pairs:
        for found in _agreements(pair.gold, pair.claim):
            yield judge(found.field, found.expected, found.found, found.right)


@dataclass(frozen=True, slots=True, order=True)
class _Figure:
    """What of a count is compared."""

    harm: str
    group: str
    part: bool
    ends: str
    vague: str


def _counts(gold: GoldLine, reading: Reading, judge: Judge) -> Iterator[Verdict]:
    """The distinct counts of all harm claims of a text, against those of gold."""
    wanted = {_figure(count): count for claim in gold.claims for count in claim.counts}
    found = {
        _figure(count): count
        for claim in reading.claims
        if claim.kind is ClaimKind.HARM
        for count in claim.counts
        if count.harm in COUNTED
    }
    partners = {figure: match for figure in sorted(wanted) if (match := _partner(figure, found))}
    for figure, count in sorted(wanted.items()):
        match = partners.get(figure)
        if match is None and count.optional:
            continue
        yield judge(_name(figure), _words(figure), _words(match) if match else None, match is not None)
        if match and count.status:
            status = found[match].status
            yield judge("status", count.status, status, status is count.status)
    for figure in sorted(set(found) - set(partners.values())) if gold.complete else ():
        yield judge(_name(figure), None, _words(figure), False)


def _figure(count: Count | GoldCount) -> _Figure:
    vague = count.vague is not None
    ends = "" if vague else f"{_end(count.low)}–{_end(count.high)}"
    return _Figure(count.harm, count.group or "", count.part_of_total, ends, (count.vague or "").lower())


def _end(value: int | None) -> str:
    return "?" if value is None else str(value)


def _partner(wanted: _Figure, found: Mapping[_Figure, Count]) -> _Figure | None:
    """The equal figure; of two vague ones it is enough that one word holds the other."""
    if wanted in found:
        return wanted
    for other in sorted(found):
        alike = (other.harm, other.group, other.part) == (wanted.harm, wanted.group, wanted.part)
        if alike and wanted.vague and other.vague and (wanted.vague in other.vague or other.vague in wanted.vague):
            return other
    return None


def _name(figure: _Figure) -> str:
    return f"{figure.harm} by group" if figure.group else figure.harm


def _words(figure: _Figure) -> str:
    part = "of them " if figure.part else ""
    return f"{part}{figure.vague or figure.ends} {figure.group}".strip()
