"""What the page of one incident shows: bounds with their words, accounts side by side, positions, disclosures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from recount.publish import claim_of as resting_on
from recount.publish import whole
from recount.publish.public_inconsistency import PublicInconsistency
from recount.publish.record import (
    PublicClaim,
    PublicControl,
    PublicCount,
    PublicIncident,
    PublicMatch,
    PublicOfficial,
    PublicReason,
    PublicRecord,
    PublicReport,
)
from recount.publish.silences import Silence, linked_words, silences
from recount.records import ClaimKind, Harm, HeldRule

from .drawing import Labelled, RangeChart, range_chart
from .filters import NONE, place_key
from .flag_page import FlagShown, flag_shown
from .inconsistency_page import InconsistencyShown, inconsistencies_shown
from .positions_held import Position, in_order_of_days

#: kinds of claim that stand in the table of accounts; official positions and disclosures have their own places
_ACCOUNTS = frozenset({ClaimKind.HARM, ClaimKind.ACTION, ClaimKind.PERSON})


@dataclass(frozen=True, slots=True)
class Account:
    """One column of the table of accounts."""

    claim: PublicClaim
    report: PublicReport
    killed: PublicCount | None
    injured: PublicCount | None
    parts: tuple[PublicCount, ...]


@dataclass(frozen=True, slots=True)
class Bound:
    """One end of the range of the killed: its number, the accounts that carry it, and why it is the end."""

    name: str
    number: int
    accounts: tuple[Account, ...]
    reasons: tuple[PublicReason, ...]


@dataclass(frozen=True, slots=True)
class Disclosure:
    """A disclosed strike, or what an official said elsewhere, set beside the incident."""

    match: PublicMatch
    account: Account


@dataclass(frozen=True, slots=True)
class IncidentPage:
    """Everything on an incident's page that is not a plain field of the incident."""

    bounds: tuple[Bound, ...]
    accounts: tuple[Account, ...]
    positions: tuple[Position, ...]
    linked: tuple[Disclosure, ...]
    silences: tuple[Silence, ...]
    disclosures: tuple[Disclosure, ...]
    chart: RangeChart | None
    reasons: Mapping[str, tuple[PublicReason, ...]]
    other_reasons: tuple[PublicReason, ...]
    held_out: tuple[PublicReason, ...]
    invented: bool
    reports: int
    flags: tuple[FlagShown, ...]
    inconsistencies: tuple[InconsistencyShown, ...]


@dataclass(frozen=True, slots=True)
class Sources:
    """The claims and reports of a record by their keys, and who is reported to have held a place by its name."""

    claims: Mapping[str, PublicClaim]
    reports: Mapping[str, PublicReport]
    claims_of: Mapping[str, tuple[PublicClaim, ...]]
    codes_of: Mapping[str, tuple[str, ...]]
    controls_at: Mapping[str, tuple[PublicControl, ...]]
    inconsistencies: tuple[PublicInconsistency, ...] = ()

    @classmethod
    def of(cls, record: PublicRecord) -> Sources:
        """The sources of a record: by key, and by report its claims and the incidents that it is used in."""
        claims = {claim.key: claim for claim in record.claims}
        by_report: dict[str, list[PublicClaim]] = defaultdict(list)
        for claim in record.claims:
            by_report[claim.report].append(claim)
        codes: dict[str, dict[str, None]] = defaultdict(dict)
        for incident in record.incidents:
            used = (*incident.claims, *(match.claim for match in incident.matches))
            for report in (*(claims[key].report for key in used), *(o.report for o in incident.official)):
                codes[report][incident.code] = None
        return cls(
            claims,
            {report.key: report for report in record.reports},
            {report: tuple(found) for report, found in by_report.items()},
            {report: tuple(found) for report, found in codes.items()},
            _by_place(record.controls),
            record.inconsistencies,
        )

    def account(self, key: str) -> Account:
        """A claim as an account, with its report."""
        claim = self.claims[key]
        parts = tuple(count for count in claim.counts if count.part_of_total or count.group is not None)
        killed, injured = whole(claim, Harm.KILLED), whole(claim, Harm.INJURED)
        return Account(claim, self.reports[claim.report], killed, injured, tuple(p for p in parts if p != killed))


def incident_page(incident: PublicIncident, sources: Sources) -> IncidentPage:
    """What the page of this incident shows."""
    accounts = tuple(sources.account(key) for key in incident.claims if sources.claims[key].kind in _ACCOUNTS)
    by_field = {
        axis: tuple(reason for reason in incident.reasons if reason.field == axis)
        for axis in ("grade", "strike_status")
    }
    held_out = tuple(reason for reason in incident.reasons if reason.rule in set(HeldRule))
    beside = (one for one in sources.inconsistencies if incident.code in one.codes)
    told = {"killed.low", "killed.high", "killed.best", *by_field}
    return IncidentPage(
        bounds=tuple(_bounds(incident, sources)),
        accounts=tuple(sorted(accounts, key=_most_first)),
        positions=in_order_of_days(
            Position(official, sources.reports[official.report], claim_of(official, sources))
            for official in incident.official
        ),
        linked=tuple(
            Disclosure(match, sources.account(claim.key)) for match, claim in linked_words(incident, sources.claims)
        ),
        silences=silences(incident, sources.claims, sources.reports),
        disclosures=tuple(
            Disclosure(match, sources.account(match.claim))
            for match in incident.matches
            if sources.claims[match.claim].kind is ClaimKind.DISCLOSURE
        ),
        chart=range_chart(incident.killed, (_labelled(account) for account in accounts if account.killed)),
        reasons=by_field,
        other_reasons=tuple(r for r in incident.reasons if r.field not in told and r not in held_out),
        held_out=held_out,
        invented=any(signature.invented_name for signature in incident.signatures),
        reports=len({sources.claims[key].report for key in incident.claims}),
        flags=tuple(flag_shown(flag, sources.reports) for flag in incident.flags),
        inconsistencies=tuple(inconsistencies_shown(beside, sources.claims, sources.reports)),
    )


def claim_of(official: PublicOfficial, sources: Sources) -> PublicClaim | None:
    """The claim that rests on exactly the words of a position; none where the words are withheld."""
    return resting_on(official, sources.claims_of.get(official.report, ()))


def _by_place(controls: Iterable[PublicControl]) -> Mapping[str, tuple[PublicControl, ...]]:
    found: dict[str, list[PublicControl]] = defaultdict(list)
    for control in controls:
        if (key := place_key(control.place)) != NONE:
            found[key].append(control)
    return {key: tuple(held) for key, held in found.items()}


def _most_first(account: Account) -> tuple[bool, bool]:
    # Accounts of the killed first, then of the injured, then the rest; each in the order of their reports.
    return account.killed is None, account.injured is None


def _labelled(account: Account) -> Labelled:
    count = account.killed
    return Labelled(account.claim.key, count.low if count else None, count.high if count else None)


def _bounds(incident: PublicIncident, sources: Sources) -> Iterable[Bound]:
    killed = incident.killed
    ends = (("minimum", "killed.low", killed.low), ("maximum", "killed.high", killed.high)) if killed else ()
    for name, axis, number in ends:
        if number is not None:
            reasons = tuple(reason for reason in incident.reasons if reason.field == axis)
            keys = dict.fromkeys(key for reason in reasons for key in reason.claims)
            yield Bound(name, number, tuple(sources.account(key) for key in keys), reasons)
