"""Assessing one incident: ranges, parties, strike status, grade and flags, each with its reasons."""

from __future__ import annotations

from collections.abc import Iterable

from ..records import Assessment, Claim, Harm, Incident, Reason, ScopeTerms
from .accounts.heldout import under_scope
from .accounts.whole_elsewhere import without_lost_wholes
from .grades.evidence import gather, placed
from .grades.flags import flags
from .grades.grading import grade
from .grades.needs import needs
from .grades.officials import acknowledged, belligerents, positions
from .ranges.bounds import Hearing
from .ranges.groups import groups
from .ranges.split import entry, split
from .ranges.tolls import tolls
from .terms.rules import Scheme, range_policy, scheme
from .terms.sources import origins_by_report
from .terms.speakers import blamed
from .terms.wording import in_order


def assess(
    incident: Incident,
    claims: Iterable[Claim],
    policy: str = "airwars",
    grading: str | None = None,
    scope: ScopeTerms | None = None,
) -> Assessment:
    """What the range policy of this name and a grading scheme propose for an incident, with reasons.

    `grading` names the scheme; None is the one that the range policy names. Of `scope`, the terms on deaths of wounds
    and on direct or indirect harm say who among the harmed is counted; the others move no figure.

    `claims` may be all claims of a case; those of the incident are used. The same claims in any order give the same
    assessment. It is a proposal: only a named person's signature makes it a published figure.

    Raises UnknownPolicy where the code book holds no range policy or grading scheme of this name, CodebookError where
    one breaks its own rules.
    """
    mine = set(incident.claim_ids)
    told = in_order(claim for claim in claims if claim.claim_id in mine)
    heard = under_scope(told, incident.date, scope)
    published = {one.report_id: one.on for one in incident.published}
    hearing = Hearing(without_lost_wholes(heard.claims), blamed(told), range_policy(policy), published)
    return _assessed(incident, hearing, scheme(grading or hearing.policy.grading), heard.reasons)


def _assessed(incident: Incident, hearing: Hearing, grading: Scheme, held: tuple[Reason, ...]) -> Assessment:
    origins = origins_by_report(incident, hearing.claims)
    dead = hearing.dead()
    found = tolls(hearing, dead, origins)
    parts = groups(hearing, {harm: found.of(harm) for harm in (Harm.KILLED, Harm.INJURED)}, origins)
    graded = grade(placed(gather(hearing, dead, origins, grading), incident), grading)
    sides = split(hearing, found.of(Harm.KILLED), origins)
    tolled = (*found.reasons, *held)
    parties = belligerents(hearing.claims, hearing.policy.sentences)
    conceded = acknowledged(hearing.claims, found.of(Harm.KILLED), grading.sentences)
    judged = (*entry(hearing, dead), *graded.reasons, *parties.reasons)
    return Assessment(
        incident_id=incident.incident_id,
        policy=hearing.policy.name,
        belligerents=parties.belligerents,
        strike_status=graded.facts.strike_status,
        grade=graded.grade,
        grade_if_dependent=graded.grade_if_dependent,
        killed=found.of(Harm.KILLED),
        injured=found.of(Harm.INJURED),
        missing=found.of(Harm.MISSING),
        detained=found.of(Harm.DETAINED),
        groups=parts.ranges,
        combatants_killed=found.ranges["combatants_killed"],
        killed_or_injured=found.ranges["killed_or_injured"],
        presumed_civilian=found.presumed_civilian,
        flags=flags(hearing.claims),
        official=positions(hearing.claims),
        reasons=(*tolled, *parts.reasons, *sides.reasons, *judged, *conceded),
        needs=needs(graded, grading),
        scheme=grading.name,
        split=sides.ranges,
    )
