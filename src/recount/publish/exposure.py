"""How exposed each report of a dossier is, the keys it goes by in public, and what of it must not get out.

A report is as exposed as its publisher was judged to be; a near copy of a report at risk is at risk itself,
for whoever finds the copy finds the first. Where nobody judged, the risk is unknown; but what was written in a chat
is at risk until a named person judges otherwise, and so is a message that its sender changed or took back, whatever
was judged of the chat: that takes a judgement on the very message. What a report seals is a secret under every policy.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from ahocorasick_rs import MATCHKIND_LEFTMOST_LONGEST, AhoCorasick

from ..records import (
    HELD,
    SEALED,
    Claim,
    ClaimantKind,
    ClaimId,
    ClaimKind,
    EchoRelation,
    Inconsistency,
    Report,
    ReportId,
    canonical,
    digest_of,
)
from .corrected_lines import of_match
from .dossier import Dossier, Entry, Risk
from .rules import Extent, Permission, Rules
from .withheld import Withheld

#: two reports this similar share their words; a mere relay of somebody's account shares less
NEAR_COPY = 0.5
#: an id, address or title shorter than this is nobody's fingerprint
TELLING = 6
#: kinds of claim that belong to no incident and may be shown beside them
CONTEXT = frozenset({ClaimKind.CONTROL, ClaimKind.TOTAL, ClaimKind.STATEMENT})
#: what stands in our sentences for a report that is not part of the release
OTHER_REPORT = "another report"

_SCHEME = re.compile(r"^[a-z]+://(www\.)?", re.IGNORECASE)


@dataclass(frozen=True)
class Exposure:
    """What may be shown of which report, under which key.

    `entries` are the incidents to be shown; `desk` is true for what never leaves it. Keys number reports and claims
    within one release; they say nothing of the case's own ids, which could be used to test a guess at a withheld text.
    Only at the desk do names of persons stand in words; where a policy names the dead they are listed, and stay
    masked in every text.
    """

    dossier: Dossier
    rules: Rules
    entries: tuple[Entry, ...]
    desk: bool = False

    def permission(self, report_id: ReportId) -> Permission:
        """What the policy permits for this report."""
        return self.rules.permission(self.risks[report_id])

    @cached_property
    def claims(self) -> Mapping[ClaimId, Claim]:
        """The claims to be shown: those of the incidents, what is matched with them or does not agree, their context.

        Context is told only by reports of which an incident of this release is told: never by others. The desk is
        shown every claim that nobody rejected.
        """
        found = {claim.claim_id: claim for entry in self.entries for claim in entry.claims}
        for entry in self.entries:
            for claim_id in (one for match in entry.matches for one in of_match(match)):
                if claim_id not in found and claim_id in self.dossier.claims:
                    found[claim_id] = self.dossier.claims[claim_id]
        for claim_id in self._inconsistent():
            if claim_id in self.dossier.claims:
                found.setdefault(claim_id, self.dossier.claims[claim_id])
        told_in = {claim.report_id for entry in self.entries for claim in entry.claims}
        context = (c for c in self.dossier.claims.values() if c.kind in CONTEXT and c.report_id in told_in)
        beside = self.dossier.claims.values() if self.desk else context
        return found | {claim.claim_id: claim for claim in beside if self._worded(claim)}

    def _inconsistent(self) -> Iterator[ClaimId]:
        """The claims of apparent inconsistencies that are shown."""
        beside = (one for entry in self.entries for one in entry.inconsistencies)
        for one in (*beside, *self.beside_none):
            yield from (one.says, *one.against)

    @cached_property
    def beside_none(self) -> tuple[Inconsistency, ...]:
        """The apparent inconsistencies that stand beside no incident: for the public, those that a person judged."""
        verdicts = self.dossier.verdicts
        free = (one for one in self.dossier.inconsistencies if not one.incident_ids)
        return tuple(one for one in free if self.desk or one.inconsistency_id in verdicts)

    def _worded(self, claim: Claim) -> bool:
        return claim.claim_id not in self.dossier.rejected and self.permission(claim.report_id).words is not Extent.NONE

    @cached_property
    def risks(self) -> Mapping[ReportId, Risk]:
        """The risk of every report of the case."""
        own = {report.report_id: self._judged(report) for report in self.dossier.reports.values()}
        copies = {
            one
            for echo in self.dossier.echoes
            if echo.relation is EchoRelation.SHOWN_DEPENDENT and echo.similarity >= NEAR_COPY
            for one, other in ((echo.report_id, echo.other_id), (echo.other_id, echo.report_id))
            if own.get(other) is Risk.AT_RISK
        }
        return {report_id: Risk.AT_RISK if report_id in copies else risk for report_id, risk in own.items()}

    def _judged(self, report: Report) -> Risk:
        own = self.dossier.risks.get(report.report_id)
        if own is not None or HELD in report.extra:
            return own or Risk.AT_RISK
        default = Risk.AT_RISK if report.source_type in self.rules.at_risk_sources else Risk.UNKNOWN
        return self.dossier.risks.get(report.publisher or "", default)

    @cached_property
    def report_keys(self) -> Mapping[ReportId, str]:
        """Report id to public key: dated reports by date, then those whose date is not shown, in no telling order.

        The desk is shown every report, also those of which the reader made no claim.
        """
        shown = {claim.report_id for claim in self.claims.values()}
        shown |= {position.report_id for entry in self.entries for position in entry.assessment.official}
        every = self.dossier.reports.keys()
        ordered = sorted(every if self.desk else shown & every, key=self._order)
        return {report_id: f"R{number}" for number, report_id in enumerate(ordered, 1)}

    def _order(self, report_id: ReportId) -> tuple[str, str]:
        published = self.dossier.reports[report_id].published
        dated = "published" in self.permission(report_id).fields and published is not None
        return (f"{published}" if dated else "~", digest_of(canonical(report_id).encode()))

    @cached_property
    def claim_keys(self) -> Mapping[ClaimId, str]:
        """Claim id to public key: the report's key and the claim's number in it."""
        keys: dict[ClaimId, str] = {}
        for report_id, key in self.report_keys.items():
            for number, claim in enumerate(self.claims_of(report_id), 1):
                keys[claim.claim_id] = f"{key}.{number}"
        return keys

    def claims_of(self, report_id: ReportId) -> list[Claim]:
        """The shown claims of one report, in the order of their words."""
        return sorted(self._by_report.get(report_id, ()), key=lambda claim: (claim.span, claim.kind, claim.claim_id))

    @cached_property
    def _by_report(self) -> Mapping[ReportId, list[Claim]]:
        found: dict[ReportId, list[Claim]] = defaultdict(list)
        for claim in self.claims.values():
            found[claim.report_id].append(claim)
        return found

    def nameable(self, claim: Claim) -> bool:
        """True where the claim's claimant may be shown as it is named: an institution, or a publisher that is shown."""
        who = claim.claimant
        named = who.kind in self.rules.claimants_named or who.name in self.shown_publishers
        return named and "claimant" in self.permission(claim.report_id).fields

    def describable(self, claim: Claim) -> bool:
        """True where our sentences may call the claimant by name, or by the words that describe a nameless one."""
        nameless = claim.claimant.anonymous and "claimant" in self.permission(claim.report_id).fields
        return nameless or self.nameable(claim)

    def keyed(self, sentence: str) -> str:
        """One of our sentences with the public keys of reports in the place of the case's own ids."""
        found = self._report_search.find_matches_as_indexes(sentence)
        for number, start, end in reversed(found):
            key = self.report_keys.get(self._report_ids[number], OTHER_REPORT)
            sentence = sentence[:start] + key + sentence[end:]
        return sentence

    def ours(self, sentence: str) -> str | None:
        """One of our own sentences as it may be shown; None where it cannot be told without withheld words."""
        return self.withheld_from_us.clean(self.keyed(sentence))

    @cached_property
    def _report_ids(self) -> tuple[ReportId, ...]:
        return tuple(sorted(report_id for report_id in self.dossier.reports if len(report_id) >= TELLING))

    @cached_property
    def _report_search(self) -> AhoCorasick:
        return AhoCorasick(self._report_ids, matchkind=MATCHKIND_LEFTMOST_LONGEST)

    @cached_property
    def withheld(self) -> Withheld:
        """What must not stand in any words that are shown: names, addresses, and texts at risk."""
        return Withheld(self._names, tuple(self._texts(Extent.NONE)))

    @cached_property
    def withheld_from_us(self) -> Withheld:
        """What must not stand in our own sentences: also the longer words of texts that are shown by the span."""
        return Withheld(self._names, tuple(self._texts(Extent.NONE, Extent.SPAN)))

    def _texts(self, *extents: Extent) -> Iterator[str]:
        for report in self.dossier.reports.values():
            if self.permission(report.report_id).words in extents:
                yield report.text

    @cached_property
    def secrets(self) -> frozenset[str]:
        """Names, titles and addresses of sources that must occur in no file of a release.

        What the policy shows of one report is no secret of another that happens to share it.
        """
        found = {name for report in self.dossier.reports.values() for name in self._of_report(report)}
        return frozenset((found - self._shown) | self._sealed | self._looks)

    @cached_property
    def _looks(self) -> frozenset[str]:
        """What pictures are known by: whoever holds one of them elsewhere could find the report that shows it."""
        shown = (one for report in self.dossier.reports.values() for one in report.pictures)
        return frozenset(() if self.desk else (form for one in shown for form in (one.sha256, one.pdq)))

    @cached_property
    def _sealed(self) -> frozenset[str]:
        """Who sent a message and from whom it came: never shown, unless it is the name of a publisher that is."""
        if self.desk:
            return frozenset()
        sealed = (report.extra.get(SEALED) for report in self.dossier.reports.values())
        values = (value for found in sealed if isinstance(found, Mapping) for value in found.values())
        return frozenset(word for value in values for word in _words(value) if len(word) >= 3) - self.shown_publishers

    @cached_property
    def _names(self) -> frozenset[str]:
        # Private people too: as words of a text they are masked, but "an old man" is no fingerprint of a folder.
        every = (*self.dossier.claims.values(), *self.claims.values())
        people = {name for claim in every for name in self._of_claim(claim)}
        # A publisher may go by "English name | اسم عربي": who is told of by either half is no private person.
        halves = {half for name in self.shown_publishers for half in name.split(" | ")}
        return self.secrets | (people - self._shown - halves)

    @cached_property
    def shown_publishers(self) -> frozenset[str]:
        """The publishers that are shown by name."""
        return frozenset(report.publisher for report in self._permitting("publisher") if report.publisher)

    @cached_property
    def _shown(self) -> frozenset[str]:
        titles = {report.title for report in self._permitting("title") if report.title}
        addresses = {form for report in self._permitting("link") for form in _forms(report.url)}
        return frozenset(self.shown_publishers | titles | addresses)

    def _permitting(self, field: str) -> Iterator[Report]:
        reports = self.dossier.reports.values()
        return (report for report in reports if field in self.permission(report.report_id).fields)

    def _of_report(self, report: Report) -> Iterator[str]:
        fields = self.permission(report.report_id).fields
        if report.publisher and "publisher" not in fields:
            yield report.publisher
        if "link" not in fields:
            yield from _telling((report.report_id, *_forms(report.url)))
        if report.title and "title" not in fields and len(report.title.split()) > 2:
            yield report.title

    def _of_claim(self, claim: Claim) -> Iterator[str]:
        # "Local sources" describes nobody in particular; masking it would only maim quotations.
        nobody = {*self.rules.claimants_named, ClaimantKind.LOCAL_SOURCES}
        beside = (*(strike.claimant for strike in claim.second_strikes), *(use.claimant for use in claim.uses))
        for who in (claim.claimant, *beside):
            if who.kind not in nobody and not who.anonymous and not who.name.islower():
                yield from _telling((who.name,))
        if claim.person is not None and not self.desk:
            yield from _telling((claim.person.name, *claim.person.aliases), least=3)


def _forms(url: str | None) -> Iterator[str]:
    """The address without its scheme, and its host alone."""
    if url:
        bare = _SCHEME.sub("", url).rstrip("/")
        yield from (bare, bare.split("/")[0])


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        yield from (word for word in value if isinstance(word, str))


def _telling(names: Iterable[str], least: int = TELLING) -> Iterator[str]:
    return (name for name in names if len(name) >= least)


def in_order(key: str) -> tuple[int, ...]:
    """What public keys are sorted by: `R2.10` comes after `R2.9`."""
    return tuple(int(part) for part in key.removeprefix("R").split("."))
