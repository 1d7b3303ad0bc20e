"""Accounts that their own publisher takes back: "we withdraw our earlier report that at least ten were killed".

The words are plain, but what an account told may have been told to others as well, and a report may be withdrawn for
fear. So nothing is superseded: the withdrawal is set beside the incident as a finding, and a person who has read both
sets the account aside, or lets it stand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ...records import (
    Claim,
    ClaimId,
    ClaimKind,
    Incident,
    IncidentId,
    Inconsistency,
    InconsistencyKind,
    Reading,
    Report,
    ReportId,
    content_id,
)
from ..terms.places import Relation, between, spot
from ..terms.words import tokens
from .publishers import answers_to

_TOLD = (ClaimKind.HARM, ClaimKind.ACTION)
#: share of the words of an account that stand again in those that take it back
_SAME_WORDS = 0.6
#: days between what both tell of: a report is often named by its own day
_DAYS = 1
_TEXT = (
    "apparent inconsistency, for a person to confirm: the publisher takes back a report of its own; what that report "
    "told stands until a person rejects it"
)


def withdrawals(by_report: Mapping[ReportId, Reading], incidents: Iterable[Incident]) -> Iterator[Inconsistency]:
    """What publishers take back of their own accounts of an incident; where two incidents could be meant, of none."""
    holder = {claim: incident.incident_id for incident in incidents for claim in incident.claim_ids}
    own = _by_publisher(by_report.values())
    for reading in by_report.values():
        for said in (claim for claim in reading.claims if claim.withdraws):
            names = answers_to(reading.report.publisher)
            earlier = list({id(one): one for name in names for one in own[name]}.values())
            meant = _meant(said, [one for one in earlier if _before(one.report, reading.report)], holder)
            if meant:
                against = tuple(sorted(claim.claim_id for claim in meant))
                key = content_id("n", InconsistencyKind.WITHDRAWN.value, said.claim_id)
                found = (holder[meant[0].claim_id],)
                yield Inconsistency(key, InconsistencyKind.WITHDRAWN, "", said.claim_id, against, found, _TEXT)


def _by_publisher(readings: Iterable[Reading]) -> Mapping[str, list[Reading]]:
    own: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        for name in answers_to(reading.report.publisher):
            own[name].append(reading)
    return own


def _before(earlier: Report, later: Report) -> bool:
    """True unless it is known to have been published later; who withdraws a report has published it before."""
    if earlier.report_id == later.report_id:
        return False
    return earlier.published is None or later.published is None or earlier.published <= later.published


def _meant(said: Claim, earlier: Sequence[Reading], holder: Mapping[ClaimId, IncidentId]) -> list[Claim]:
    """The accounts of one incident that are taken back: in its words, else of its place and day."""
    told = [
        claim for one in earlier for claim in one.claims
        if claim.kind in _TOLD and claim.claim_id in holder and not _told_elsewhere(said, claim)
    ]  # fmt: skip
    words = frozenset(tokens(said.quote))
    for fitting in ([c for c in told if _in_words(c, words)], [c for c in told if _one_place_and_day(said, c)]):
        found = {holder[claim.claim_id] for claim in fitting}
        if found:
            reports = {claim.report_id for claim in fitting}
            of_it = [c for c in told if c.report_id in reports and holder[c.claim_id] in found]
            return of_it if len(found) == 1 else []
    return []


def _in_words(claim: Claim, words: frozenset[str]) -> bool:
    own = set(tokens(claim.words))
    return bool(own) and len(own & words) >= _SAME_WORDS * len(own)


def _one_place_and_day(said: Claim, claim: Claim) -> bool:
    if not (said.where and claim.where and said.when and claim.when and said.when.days_from(claim.when) == 0):
        return False
    return between(spot(said.where), spot(claim.where)).relation in (Relation.SAME, Relation.NESTED)


def _told_elsewhere(said: Claim, claim: Claim) -> bool:
    """True where the words that take a report back name another place, or a day that is not the account's."""
    if said.when and claim.when and (said.when.days_from(claim.when) or 0) > _DAYS:
        return True
    if not (said.where and claim.where):
        return False
    return between(spot(said.where), spot(claim.where)).relation is Relation.APART
