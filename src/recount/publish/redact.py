"""The first step of every publication: from a case's dossier to what the public may see.

The law of this module: a public record is built up from nothing, and a field is filled only where the
publication policy permits it for the risk of the source concerned. No permission, no value.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from ..errors import CodebookError, NothingSigned
from ..records import Claim, Count, PersonMention, Report, furniture_of
from .controls import public_controls
from .corrected_lines import Corrections, corrections
from .dossier import Dossier
from .eligible import outside, sorted_out
from .exposure import CONTEXT, Exposure, in_order
from .incidents import public_incident
from .inconsistencies import public_inconsistencies
from .monitored import looked_at
from .outside import listed_outside, public_scope
from .parties import mentioned
from .passages import Marked, full_text, quotation
from .public_disclosed import public_disclosed
from .public_placebo import public_placebos
from .public_unused import PublicUnused
from .record import PublicClaim, PublicCount, PublicRecord, PublicReport, ReleaseKind
from .rules import Extent, Rules
from .shared_highs import with_shared_highs
from .when_where import public_event, public_place, public_time, without_coordinates


def redact(dossier: Dossier, rules: Rules, created: datetime) -> PublicRecord:
    """What the public may see of a dossier on this day, under this policy: signed incidents only.

    Raises NothingSigned where no incident may be shown, CodebookError for a policy that asks for no signature.
    """
    if rules.signatures < 1:
        raise CodebookError(f"policies/publication/{rules.name}.toml", "signatures", "a release asks for one at least")
    chosen = sorted_out(dossier, rules, created.date())
    if not chosen.shown:
        held = ", ".join(f"{held.incidents} {held.reason}" for held in chosen.held_back) or "no incident in the case"
        asked = f"{rules.signatures} signatures (`recount sign`) and {rules.delay_days} days after the incident"
        raise NothingSigned(f"nothing can be released: {held}. Policy {rules.name} asks for {asked}")
    record = _record(Exposure(dossier, rules, chosen.shown), ReleaseKind.RELEASE, created)
    return replace(record, held_back=chosen.held_back)


def specimen(dossier: Dossier, rules: Rules, created: datetime) -> PublicRecord:
    """The machine's reading of every incident, watermarked, for the desk only: never to be published.

    What is out of scope is listed apart with the reasons, and enters no sum.
    """
    entries = tuple(sorted(dossier.entries, key=lambda entry: entry.code))
    exposure = Exposure(dossier, rules, tuple(entry for entry in entries if not outside(entry)), desk=True)
    record = _record(exposure, ReleaseKind.SPECIMEN, created)
    return replace(record, outside=listed_outside((entry for entry in entries if outside(entry)), exposure))


def secrets(dossier: Dossier, rules: Rules) -> frozenset[str]:
    """Every name and address that no file of a release made under these rules may hold."""
    return Exposure(dossier, rules, ()).secrets


def _record(exposure: Exposure, kind: ReleaseKind, created: datetime) -> PublicRecord:
    shown = sorted(exposure.claims.values(), key=lambda claim: in_order(exposure.claim_keys[claim.claim_id]))
    matches = (match for entry in exposure.entries for match in entry.matches)
    corrected = corrections(matches, exposure.claim_keys)
    claims = tuple(_public_claim(claim, exposure, corrected.get(claim.claim_id, Corrections())) for claim in shown)
    return PublicRecord(
        title=exposure.ours(exposure.dossier.title) or "",
        kind=kind,
        created=created,
        policy=exposure.rules.name,
        incidents=with_shared_highs((public_incident(entry, exposure, kind) for entry in exposure.entries), claims),
        claims=claims,
        reports=tuple(_public_report(exposure.dossier.reports[r], exposure) for r in exposure.report_keys),
        judgements=dict(sorted(exposure.dossier.judgements.items())),
        note=exposure.dossier.note,
        looked_at=looked_at(exposure.dossier.looks),
        scope=public_scope(exposure.dossier.scope),
        controls=public_controls(exposure),
        context=tuple(exposure.claim_keys[claim.claim_id] for claim in shown if claim.kind in CONTEXT),
        placebos=public_placebos(exposure.dossier.placebo),
        inconsistencies=public_inconsistencies(exposure),
    )


def _public_report(report: Report, exposure: Exposure) -> PublicReport:
    permitted = exposure.permission(report.report_id)
    names = exposure.withheld

    def shown(field: str, value: str | None) -> str | None:
        return names.clean(value) if value is not None and field in permitted.fields else None

    claims = exposure.claims_of(report.report_id)
    marked = tuple(Marked(exposure.claim_keys[claim.claim_id], claim) for claim in claims)
    return PublicReport(
        key=exposure.report_keys[report.report_id],
        publisher=shown("publisher", report.publisher),
        title=shown("title", report.title),
        link=report.url if "link" in permitted.fields and _followable(report.url) else None,
        published=report.published if "published" in permitted.fields else None,
        language=report.language if "language" in permitted.fields else None,
        source_type=shown("publisher", report.source_type),
        withheld=tuple(sorted(_known(report) - permitted.fields)),
        text=full_text(report.text, marked, names) if permitted.words is Extent.TEXT else None,
        unused=_unused(report, exposure),
        furniture=furniture_of(report) if exposure.desk else (),
    )


def _unused(report: Report, exposure: Exposure) -> tuple[PublicUnused, ...]:
    """What the reader made nothing of: at the desk alone, for nobody weighed what these words may give away."""
    seen = exposure.dossier.unused.get(report.report_id, ()) if exposure.desk else ()
    return tuple(PublicUnused(one.kind, one.quote, one.said) for one in seen)


def _known(report: Report) -> frozenset[str]:
    found = {
        "publisher": report.publisher,
        "title": report.title,
        "link": report.url,
        "published": report.published,
        "language": report.language,
    }
    # Who told it, and whom they told, is always known to the case, if only as a description.
    return frozenset({"relay", "claimant", *(name for name, value in found.items() if value is not None)})


def _followable(url: str | None) -> bool:
    """True for an address that a reader may safely be sent to: never `javascript:`, `file:` and the like."""
    return url is not None and url.lower().startswith(("https://", "http://"))


def _public_claim(claim: Claim, exposure: Exposure, corrected: Corrections) -> PublicClaim:
    permitted = exposure.permission(claim.report_id)
    names = exposure.withheld
    words = names if permitted.words is not Extent.NONE else None
    relays = "relay" in permitted.fields
    key = exposure.claim_keys[claim.claim_id]
    text = exposure.dossier.reports[claim.report_id].text
    official = claim.official
    return PublicClaim(
        key=key,
        report=exposure.report_keys[claim.report_id],
        kind=claim.kind,
        claimant=_claimant(claim, exposure),
        claimant_kind=claim.claimant.kind,
        anonymous=claim.claimant.anonymous,
        relayed_by=_cleaned(claim.relayed_by, exposure) if relays else (),
        based_on=_cleaned(claim.based_on, exposure) if relays else (),
        stance=claim.stance,
        about=claim.about or (official.about if official else None),
        authority=claim.authority,
        hedge=claim.hedge,
        event=public_event(claim.event),
        when=public_time(claim.when, words),
        where=without_coordinates(public_place(claim.where, words)),
        parties=tuple(party for mention in claim.belligerents if (party := mentioned(mention)) is not None),
        counts=tuple(_public_count(count, text, exposure, words is not None) for count in claim.counts),
        conceded_killed=official.conceded_killed if official else None,
        quote=quotation(text, Marked(key, claim), permitted.words, names),
        from_headline=claim.headline is not None,
        headline=names.clean(claim.headline) if claim.headline and words and "title" in permitted.fields else None,
        claimant_number=claim.claimant.number if exposure.describable(claim) else None,
        disclosed=public_disclosed(claim.disclosed, names.clean if words else lambda text: None),
        corrected_by=corrected.corrected_by,
        corrects=corrected.corrects,
        person=_person(claim, exposure) if words else None,
    )


def _person(claim: Claim, exposure: Exposure) -> PersonMention | None:
    """The person whose fate a claim tells, at the desk alone, and none whose name is withheld."""
    if claim.person is None or not exposure.desk:
        return None
    return claim.person if exposure.withheld.clean(claim.person.name) == claim.person.name else None


def _claimant(claim: Claim, exposure: Exposure) -> str | None:
    if not exposure.nameable(claim):
        return None
    return exposure.withheld.clean(claim.claimant.name)


def _cleaned(names: tuple[str, ...], exposure: Exposure) -> tuple[str, ...]:
    return tuple(shown for name in names if (shown := exposure.withheld.clean(name)) is not None)


def _public_count(count: Count, text: str, exposure: Exposure, words: bool) -> PublicCount:
    stated = text[slice(*count.span)] if words and count.span is not None else None
    both = count.undivided
    return PublicCount(
        harm=count.harm,
        status=count.status,
        group=count.group,
        low=count.low,
        high=count.high,
        exact=count.exact,
        part_of_total=count.part_of_total,
        words=exposure.withheld.clean(stated) if stated else None,
        vague=count.vague is not None or (both is not None and both.vague is not None),
        undivided=both if both is not None and both.vague is None else None,
        together=_cleaned(count.together, exposure),
    )
