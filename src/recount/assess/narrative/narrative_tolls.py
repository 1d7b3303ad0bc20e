"""Sentences on numbers: who gives the low end, who the high end, and which claims carry each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ...records import Assessment, Claim, Group, Harm, Range, Reason, Status
from .narrative_words import Tongue


@dataclass(frozen=True, slots=True)
class Toll:
    """A sentence on a number before it is said: its id, its template, what it rests on, what it states, its gaps."""

    key: str
    template: str
    claims: tuple[Claim, ...]
    fields: tuple[str, ...]
    facts: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class _End:
    """One end of a range: its number, and the claims that carry that very number."""

    number: int | None
    claims: tuple[Claim, ...]

    @property
    def carried(self) -> bool:
        return self.number is not None and bool(self.claims)


def toll(harm: Harm, found: Range | None, told: Sequence[Claim], reasons: Sequence[Reason], tongue: Tongue) -> Toll:
    """The sentence on all killed or all injured."""
    fields = (f"assessment.{harm.value}",)
    if found is None or not found.known:
        return Toll(harm.value, f"{harm.value}_unknown", (), fields)
    low, high = (
        _End(number, _carriers(number, harm, None, _first(told, reasons, f"{harm.value}.{end}")))
        for end, number in (("low", found.low), ("high", found.high))
    )
    uncarried = [end for end in (low, high) if end.number is not None and not end.carried]
    noun = _noun(harm, (*low.claims, *high.claims))
    name = _template(harm.value, low, high)
    claims = (*low.claims, *high.claims)
    if uncarried and not claims:
        claims = tuple(c for c in told if any(n.harm is harm and n.group is None for n in c.counts)) or tuple(told)
        return Toll(harm.value, f"{harm.value}_in_words", claims, fields, {"who": tongue.voices(claims)})
    return Toll(harm.value, name, claims, fields, _facts(low, high, noun, tongue))


def group_tolls(assessed: Assessment, told: Sequence[Claim], tongue: Tongue) -> Iterator[Toll]:
    """A sentence for each group of the killed whose number some claim carries."""
    for group, found in sorted(assessed.groups.items()):
        killed = found.killed
        if group is Group.OTHER or killed is None or not killed.known:
            continue
        low, high = (_End(n, _carriers(n, Harm.KILLED, group, told)) for n in (killed.low, killed.high))
        name, fields = _group_template(low, high), ("assessment.groups",)
        if name:
            facts = _facts(low, high, group.value, tongue)
            kept = (*(low.claims if "who}" in tongue.template(name) else ()), *high.claims)
            yield Toll(f"killed-{group.value}", name, kept or low.claims, fields, facts)
        elif claims := _of_group(assessed, told, group):
            facts = {"who": tongue.voices(claims), "group": tongue.group(group)}
            yield Toll(f"killed-{group.value}", "group_in_words", claims, fields, facts)


def _of_group(assessed: Assessment, told: Sequence[Claim], group: Group) -> tuple[Claim, ...]:
    """The claims that the range of a group's killed rests on, where no claim alone bears either of its numbers."""
    named = {
        key
        for reason in assessed.reasons
        if reason.field.startswith(f"groups.{group.value}.{Harm.KILLED.value}")
        for key in reason.claim_ids
    }
    return tuple(claim for claim in told if claim.claim_id in named)


def _template(harm: str, low: _End, high: _End) -> str:
    if low.number == 0 and low.carried:
        return f"{harm}_none_up_to" if high.carried and high.number else f"{harm}_none"
    if low.carried and high.carried:
        return f"{harm}_same" if low.number == high.number else f"{harm}_between"
    if low.carried:
        return f"{harm}_at_least" if high.number is None else f"{harm}_low_only"
    return f"{harm}_up_to" if low.number is None else f"{harm}_high_only"


def _group_template(low: _End, high: _End) -> str | None:
    if high.carried and low.number == high.number:
        return "group_same"
    if low.carried and low.number and high.carried:
        return "group_between"
    if high.carried and high.number:
        return "group_up_to"
    return "group_at_least" if low.carried and low.number else None


def _facts(low: _End, high: _End, noun: str, tongue: Tongue) -> dict[str, str]:
    facts = {"who": tongue.voices(low.claims), "whos": tongue.voices(high.claims)}
    for name, end in (("low", low), ("high", high)):
        if end.carried and end.number is not None:
            facts |= tongue.number(name, end.number, noun)
        facts[f"verb_{name}"] = tongue.word("words", "was" if end.number == 1 else "were")
    return facts


def _carriers(number: int | None, harm: Harm, group: Group | None, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims that state this very number of this harm to these people."""
    if number is None:
        return ()
    return tuple(
        claim
        for claim in claims
        if any(c.harm is harm and c.group is group and number in (c.low, c.high) for c in claim.counts)
    )


def _first(told: Sequence[Claim], reasons: Sequence[Reason], name: str) -> Sequence[Claim]:
    """The claims that the range's reason names for an end, before all others; all where it names none."""
    named = {key for reason in reasons if reason.field == name for key in reason.claim_ids}
    return [claim for claim in told if claim.claim_id in named] or told


def _noun(harm: Harm, claims: Sequence[Claim]) -> str:
    said = {c.status for claim in claims for c in claim.counts if c.harm is harm and c.group is None}
    return "civilian" if said == {Status.CIVILIAN} else "person"
