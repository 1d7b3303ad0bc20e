"""Counting the sources of something, under both readings of dependence that is *not shown*."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ...records import Claim, ClaimantKind, ClaimId, Incident, Origin, ReportId
from .actors import folded
from .bodies import body_of
from .same_source import is_staff_of_report, one_name_each, telling
from .speakers import own_voice


@dataclass(frozen=True, slots=True)
class Sources:
    """How many sources there are for something, and the claims by which they say it.

    `if_independent` takes pairs that are not shown either way as independent, `if_dependent` as dependent.
    """

    claims: tuple[Claim, ...]
    if_independent: int
    if_dependent: int

    @property
    def claim_ids(self) -> tuple[ClaimId, ...]:
        """The ids of the claims."""
        return tuple(claim.claim_id for claim in self.claims)


def origins_by_report(incident: Incident, claims: Iterable[Claim]) -> dict[ReportId, Origin]:
    """The origin of the report of each claim; a report that linking left without one is its own."""
    found = {report: origin for origin in incident.origins for report in origin.report_ids}
    return {c.report_id: found.get(c.report_id, Origin(f"alone:{c.report_id}", (c.report_id,))) for c in claims}


def count_sources(
    claims: Iterable[Claim], origins: dict[ReportId, Origin], several: frozenset[str] = frozenset()
) -> Sources:
    """The sources that make these claims.

    Reports shown to be dependent are one origin and speak with one voice of their own; unnamed claimants are told
    apart from nobody and belong to it, save that "several sources" (`several` holds such words, folded) are one more at
    least. Claimants whom a report names are sources beside it; the same claimant quoted twice is one, under whichever
    of its names in the code book and by a shorter name (`same_source.py`), and a claimant who publishes reports of an
    origin speaks with that origin's voice. Where these reports only pass on what others said, whoever names their
    publisher passes on the same, and is no voice beside theirs. That claimants of one report are independent of it or
    of one another is never shown; two origins are independent for sure only where one says so.
    """
    told = tuple(claims)
    heard = {origin.origin_id: origin for origin in (origins[claim.report_id] for claim in told)}
    own, owner = _voices(told, origins)
    of_report = {claim.report_id: own[origins[claim.report_id].origin_id] for claim in told}
    called = one_name_each((claim for claim in told if not own_voice(claim)), owner)
    spoken = [(claim, _voice(claim, of_report[claim.report_id], owner, called)) for claim in told]
    voices = {voice for _, voice in spoken}
    voices = voices - _only_passing_on(spoken, of_report) or set(sorted(voices)[:1])
    voices |= {f"others of {own[origins[c.report_id].origin_id]}" for c in told if _speaks_of_several(c, several)}
    return Sources(told, len(voices), _shown_apart(heard))


def _voice(claim: Claim, own: str, owner: Mapping[str, str], called: Mapping[tuple[ReportId, str], str]) -> str:
    """Who speaks in a claim: its report's origin, the origin whose publisher it names, or somebody else by name."""
    name = folded(claim.claimant.name)
    if own_voice(claim) or not telling(name):
        return own
    if is_staff_of_report(claim.claimant, (publisher for publisher, voice in owner.items() if voice == own)):
        return own
    called_so = called[claim.report_id, name]
    known = owner.get(name) or owner.get(called_so)
    return known or body_of(name) or body_of(called_so) or called_so


def _only_passing_on(spoken: Iterable[tuple[Claim, str]], of_report: Mapping[ReportId, str]) -> set[str]:
    """The voices of publishers whose own reports say it in others' words alone; who quotes them relays a relay."""
    told = tuple(spoken)
    quoted = {(voice, claim.report_id) for claim, voice in told if not own_voice(claim)}
    passing = {
        own for claim, voice in told if voice != (own := of_report[claim.report_id])
        and (own, claim.report_id) not in quoted
    }  # fmt: skip
    return passing - {voice for claim, voice in told if own_voice(claim)}


def _speaks_of_several(claim: Claim, several: frozenset[str]) -> bool:
    return claim.claimant.anonymous and not several.isdisjoint(folded(claim.claimant.name).split())


def _voices(claims: Iterable[Claim], origins: Mapping[ReportId, Origin]) -> tuple[dict[str, str], dict[str, str]]:
    """What each origin's own voice is called, and by folded name the voice that speaks by it.

    Origins of one publisher have one voice, so that two of its reports are one source.
    """
    names = {o.origin_id: {folded(name) for name in o.voices} for o in origins.values()}
    for claim in claims:
        if claim.claimant.kind is ClaimantKind.PUBLISHER:
            names[origins[claim.report_id].origin_id].add(folded(claim.claimant.name))
    own: dict[str, str] = {}
    owner: dict[str, str] = {}
    for origin, called in sorted(names.items()):
        own[origin] = next((owner[name] for name in sorted(called - {""}) if name in owner), origin)
        owner |= dict.fromkeys(called - {""}, own[origin])
    return own, owner


def _shown_apart(heard: dict[str, Origin]) -> int:
    """The number of origins that are all shown independent of one another, taken in order; at least that many are."""
    chosen: list[Origin] = []
    for _, origin in sorted(heard.items()):
        if all(_independent(origin, other) for other in chosen):
            chosen.append(origin)
    return len(chosen)


def _independent(a: Origin, b: Origin) -> bool:
    return b.origin_id in a.shown_independent_of or a.origin_id in b.shown_independent_of
