"""What an explanation tells of named persons: each name with its fates as told, by whom, and in which words."""

from __future__ import annotations

from collections.abc import Iterator

from recount.records import Claim, Incident
from recount_site.casefile.current import CurrentCase
from recount_site.casefile.persons import Persons, by_name

from .terminal import isolated

HEADING = "Named persons (beside the incident: they enter no range, no minimum and no grade; not for publication):"


def persons_told(incident: Incident, now: CurrentCase) -> Iterator[str]:
    """The lines on the persons that the incident's own reports name; none where they name nobody."""
    found = by_name(Persons(now).beside(incident))
    if found:
        yield f"\n{HEADING}"
    for claims in found.values():
        fates = {claim.person.harm for claim in claims if claim.person}
        yield f"  • {isolated(_name(claims[0]))}" + (", contested:" if len(fates) > 1 else ":")
        yield from (f"      {_fate(claim, now)} [{claim.claim_id}]" for claim in claims)


def _name(claim: Claim) -> str:
    return claim.person.name if claim.person else ""


def _fate(claim: Claim, now: CurrentCase) -> str:
    person = claim.person
    fate = person.harm.value if person and person.harm else "fate not told"
    age = f", aged {person.age}" if person and person.age is not None else ""
    outlet = now.reports[claim.report_id].publisher or claim.report_id
    who = claim.claimant.name or claim.claimant.kind.value
    voice = isolated(who) if who == outlet else f"{isolated(who)}, in {isolated(outlet)}"
    voice = f"{voice}, in a headline alone" if claim.headline else voice
    return f"{fate}{age}: “{isolated(' '.join(claim.words.split()))}” — {voice}"
