"""One incident as the public may see it: its values as signed, our own sentences cleaned, people left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..records import ClaimId, Incident, Match, OfficialPosition, Reason, ReviewState
from .dossier import Entry, Signature
from .earlier import earlier_records
from .eligible import targets
from .exposure import Exposure, in_order
from .flags import public_flags
from .given_reasons import given_reason
from .grade_events import public_grade_events
from .inquiries import public_inquiries
from .narratives import public_texts
from .parties import assessed, neutral
from .passages import span_quotation
from .persons import public_persons
from .public_words import Party
from .reason_words import reason_words
from .record import (
    Origins,
    PublicIncident,
    PublicMatch,
    PublicOfficial,
    PublicOverride,
    PublicPlace,
    PublicProposal,
    PublicReason,
    PublicSignature,
    PublicTime,
    ReleaseKind,
)
from .when_where import AS_STATED, coarsened, public_event, public_place, public_time


def public_incident(entry: Entry, exposure: Exposure, kind: ReleaseKind) -> PublicIncident:
    """The incident under its code. In a release its state is `signed`, and proposals are left out."""
    incident, found = entry.incident, entry.assessment
    signed = kind is ReleaseKind.RELEASE
    return PublicIncident(
        code=entry.code,
        event=public_event(incident.event) or incident.event,
        date=_date(incident),
        where=_place(entry, exposure),
        parties=tuple(assessed(belligerent) for belligerent in found.belligerents),
        strike_status=found.strike_status,
        grade=found.grade,
        grade_if_dependent=found.grade_if_dependent,
        killed=found.killed,
        injured=found.injured,
        missing=found.missing,
        detained=found.detained,
        combatants_killed=found.combatants_killed,
        killed_or_injured=found.killed_or_injured,
        presumed_civilian=found.presumed_civilian,
        range_policy=found.policy,
        origins=_origins(incident),
        review_state=ReviewState.SIGNED if signed else found.review_state,
        claims=_keys((claim.claim_id for claim in entry.claims), exposure),
        reasons=_reasons(found.reasons, exposure),
        grouping=_reasons(incident.reasons, exposure),
        needs=tuple(text for need in found.needs if (text := exposure.ours(need)) is not None),
        flags=public_flags(found, exposure),
        official=tuple(_official(position, exposure) for position in found.official if _held(position, exposure)),
        matches=tuple(_match(match, exposure) for match in _best_first(entry) if match.claim_id in exposure.claim_keys),
        signatures=tuple(_signature(signature, entry, exposure) for signature in entry.signatures),
        proposals=() if signed else _proposals(entry),
        groups=dict(sorted(found.groups.items())),
        earlier=earlier_records(entry, exposure),
        grading_scheme=found.scheme,
        override=_override(entry, exposure),
        texts=public_texts(entry, exposure, kind),
        persons=public_persons(entry, exposure, kind),
        inquiries=public_inquiries(entry, exposure),
        grade_history=public_grade_events(entry, exposure, kind),
    )


def _date(incident: Incident) -> PublicTime:
    when = incident.date
    return public_time(when, None) or PublicTime(None, None, when.precision)


def _place(entry: Entry, exposure: Exposure) -> PublicPlace | None:
    where = entry.incident.where
    place = public_place(where, None)
    if where is not None and place is not None and not (where.name or where.name_ar):
        # no gazetteer knows it; the reasons of the grouping name it in these words as well
        place = replace(place, stated=exposure.ours(where.stated) if where.precision in AS_STATED else None)
    coarsening = exposure.rules.coarsening
    if place is not None and targets(entry) & coarsening.targets:
        return coarsened(place, coarsening)
    return place


def _origins(incident: Incident) -> Origins:
    """How many origins there are if every pair not shown either way is independent, and if all of them are one."""
    shown = {frozenset((o.origin_id, other)) for o in incident.origins for other in o.shown_independent_of}
    apart: list[str] = []
    for origin in sorted(incident.origins, key=lambda o: (-len(o.shown_independent_of), o.origin_id)):
        if all(frozenset((origin.origin_id, other)) in shown for other in apart):
            apart.append(origin.origin_id)
    return Origins(most=len(incident.origins), least=len(apart))


def _keys(claim_ids: Iterable[ClaimId], exposure: Exposure) -> tuple[str, ...]:
    return tuple(sorted((exposure.claim_keys[c] for c in claim_ids if c in exposure.claim_keys), key=in_order))


def _reasons(reasons: tuple[Reason, ...], exposure: Exposure) -> tuple[PublicReason, ...]:
    return tuple(
        PublicReason(reason.field, reason.rule, _keys(reason.claim_ids, exposure), reason_words(reason, exposure))
        for reason in reasons
    )


def _held(position: OfficialPosition, exposure: Exposure) -> bool:
    return position.report_id in exposure.report_keys


def _official(position: OfficialPosition, exposure: Exposure) -> PublicOfficial:
    text = exposure.dossier.reports[position.report_id].text
    extent = exposure.permission(position.report_id).words
    return PublicOfficial(
        party=_party(position.belligerent),
        stance=position.stance,
        about=position.about,
        authority=position.authority,
        report=exposure.report_keys[position.report_id],
        conceded_killed=position.conceded_killed,
        quote=span_quotation(text, position.span, extent, exposure.withheld),
        conceded_injured=position.conceded_injured,
    )


def _party(name: str | None) -> Party | None:
    if name is None:
        return None
    return neutral(name) or Party(name)


def _best_first(entry: Entry) -> list[Match]:
    return sorted(entry.matches, key=lambda match: (-match.score, match.claim_id))


def _match(match: Match, exposure: Exposure) -> PublicMatch:
    event = exposure.claims[match.claim_id].event
    return PublicMatch(
        claim=exposure.claim_keys[match.claim_id],
        distance_m=match.distance_m,
        day_gap=match.day_gap,
        indistinct_from=match.indistinct_from,
        strikes=event.strikes if event else None,
        reasons=tuple(text for why in match.reasons if (text := exposure.ours(why)) is not None),
        other_incidents=match.other_incidents,
        by_chance=match.by_chance,
        party=_party(match.party),
    )


def _signature(signature: Signature, entry: Entry, exposure: Exposure) -> PublicSignature:
    name = signature.by if signature.invented else None
    return PublicSignature(signature.role, signature.at.date(), name, given_reason(signature.reason, entry, exposure))


def _override(entry: Entry, exposure: Exposure) -> PublicOverride | None:
    """The grade that a person set, as it was signed or, in a specimen, as it stands."""
    if entry.override is None:
        return None
    reason = given_reason(entry.override.reason, entry, exposure)
    return PublicOverride(entry.override.grade, entry.override.role or "reviewer", reason)


def _proposals(entry: Entry) -> tuple[PublicProposal, ...]:
    return tuple(PublicProposal(p.field, p.signed, p.proposed, p.reason) for p in entry.proposals)
