"""A case as it stands now: what was derived last, under its codes, with what people judged.

Nothing is computed anew here; `run` does that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cached_property

from recount import pipeline
from recount.errors import NotInCase
from recount.records import (
    Assessment,
    Capture,
    Claim,
    ClaimId,
    Echo,
    GradeOverride,
    GradeProposal,
    Grouping,
    Incident,
    IncidentId,
    Inconsistency,
    JudgedInconsistency,
    Judgement,
    JudgementKind,
    Looked,
    Match,
    Narrative,
    PolicyInForce,
    Rejection,
    Report,
    ReportId,
    Scope,
    ScopeFinding,
    from_json,
)

from .cache import Stage, fresh
from .earlier import EarlierRecord, earlier_records, links
from .inconsistencies import found_beside, verdicts
from .judged import Judged
from .legacy import LegacyLists
from .naming import follow, name_incidents
from .opened import CaseOpened
from .overriding import standing_overrides
from .policies import DEFAULT, in_force
from .requested import Asked, asked
from .run import ALL, load_readings, wanted_readings
from .scoping import finding, scope_in_force, scopes
from .standing import Snapshot, Standing, signatures_needed, standing
from .store import Case


@dataclass(frozen=True, slots=True)
class CurrentIncident:
    """An incident of today under its code. `assessment.review_state` says how far people have judged it."""

    code: str
    incident: Incident
    assessment: Assessment
    standing: Standing


@dataclass(frozen=True)
class CurrentCase:
    """Everything that stands in a case, in records. `unread` is how many reports wait for `recount run`, `waiting` how
    many captures do whose texts are not known yet.

    `earlier` holds, by code, the rows of earlier lists that people judged to be of the same event. `policy` is what the
    next run assesses under; each assessment names the policy that it was made under. `scope` is None where nobody has
    set one, and everything is in. `claims` are as people corrected them, `as_read` as the reader has them. `overtaken`
    are corrections and overrides whose value was judged on a reading that is no longer there: they are not applied.
    `unassessed` are codes that wait for a run, `proposals` the grades that were ever proposed.
    """

    opened: CaseOpened
    incidents: tuple[CurrentIncident, ...]
    standings: Mapping[str, Standing]
    redirects: Mapping[str, str]
    claims: Mapping[ClaimId, Claim]
    reports: Mapping[ReportId, Report]
    captures: tuple[Capture, ...]
    judgements: tuple[Judgement, ...]
    echoes: tuple[Echo, ...] = ()
    matches: tuple[Match, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    unread: int = 0
    waiting: int = 0
    earlier: Mapping[str, tuple[EarlierRecord, ...]] = field(default_factory=dict)
    looks: tuple[Looked, ...] = ()
    policy: PolicyInForce = DEFAULT
    scope: Scope | None = None
    as_read: Mapping[ClaimId, Claim] = field(default_factory=dict)
    overtaken: tuple[Judgement, ...] = ()
    overrides: Mapping[str, GradeOverride] = field(default_factory=dict)
    unassessed: frozenset[str] = frozenset()
    narratives: tuple[Narrative, ...] = ()
    proposals: tuple[GradeProposal, ...] = ()
    asked: tuple[Asked, ...] = ()
    inconsistencies: tuple[Inconsistency, ...] = ()
    verdicts: Mapping[str, JudgedInconsistency] = field(default_factory=dict)

    def incident(self, code: str) -> CurrentIncident:
        """The incident of a code, or of the code that took it over. Raises NotInCase."""
        wanted = follow(code, self.redirects)
        if wanted not in self._by_code:
            near = get_close_matches(code.upper(), self._by_code, n=3)
            meant = f" (near it: {', '.join(near)})" if near else ""
            raise NotInCase(f"{code}: no such incident in this case{meant}; `recount status` lists them")
        return self._by_code[wanted]

    def signed_view(self, code: str) -> Standing:
        """Where a code stands: its review state, the value that was signed, and whether a change is proposed.

        Raises NotInCase for a code that was never given.
        """
        if code not in self.standings:
            raise NotInCase(f"{code}: no such incident in this case; `recount status` lists them")
        return self.standings[code]

    def snapshot(self, code: str) -> Snapshot:
        """What a person who signs this incident now would sign. Raises NotInCase."""
        found = self.incident(code)
        return self._snapshots(found.incident, found.assessment, found.code)

    def finding(self, code: str) -> ScopeFinding | None:
        """Whether an incident as it is computed today is in scope; None without a scope. Raises NotInCase."""
        return self._findings[self.incident(code).code]

    def risks(self) -> dict[str, str]:
        """The judged risk of each publisher, the latest judgement standing."""
        judged = (j for j in self.judgements if j.kind is JudgementKind.SOURCE_RISK and j.value)
        return {publisher: str((j.value or {}).get("risk")) for j in judged for publisher in j.subjects}

    def credibilities(self) -> dict[str, str]:
        """The judged credibility of each publisher, the latest judgement standing."""
        judged = (j for j in self.judgements if j.kind is JudgementKind.SOURCE_CREDIBILITY and j.value)
        return {publisher: str((j.value or {}).get("credibility")) for j in judged for publisher in j.subjects}

    @cached_property
    def _snapshots(self) -> _Snapshots:
        found = found_beside(self.inconsistencies)
        return _Snapshots(self.claims, _by_incident(self.matches), found, self.overrides)

    @cached_property
    def _findings(self) -> dict[str, ScopeFinding | None]:
        return {found.code: finding(self.snapshot(found.code), self.scope) for found in self.incidents}

    @cached_property
    def _by_code(self) -> dict[str, CurrentIncident]:
        return {found.code: found for found in self.incidents}


def current(case: Case, publication: str | None = None) -> CurrentCase:
    """The case as of its last `run`, with every record and judgement up to now, all seen at one moment.

    `publication` names the policy that says how many people must sign; by default it is the case's own.
    """
    with case.ledger.together():
        return _current(case, signatures_needed(publication or case.opened.publication))


def _current(case: Case, needed: int) -> CurrentCase:
    reports = case.reports()
    readings, judgements = load_readings(case, reports), case.judgements()
    corrected = pipeline.correct(readings, judgements)
    claims = {claim.claim_id: claim for reading in corrected.readings for claim in reading.claims}
    grouping = _grouping(case, claims)
    named = name_incidents(grouping.incidents, case.namings(), case.opened.at)
    assessments = {key: from_json(Assessment, row) for key, row in case.cache.rows(Stage.ASSESSMENT).items()}
    grades = {named.codes[i.incident_id]: assessments[i.incident_id].grade for i in grouping.incidents}
    overrides = standing_overrides(judgements, named.redirects, grades)
    judged = verdicts(judgements, grouping.inconsistencies)
    beside = _by_incident(grouping.matches), found_beside(grouping.inconsistencies)
    snapshots = _Snapshots(claims, *beside, overrides.standing)
    today = {
        code: snapshots(i, assessments[i.incident_id], code)
        for i in grouping.incidents
        for code in (named.codes[i.incident_id],)
    }
    codes = sorted({*today, *(naming.code for naming in case.namings())})
    about = _by_subject(judgements)
    standings = {code: standing(code, today.get(code), about.get(code, ()), needed) for code in codes}
    wanted = wanted_readings(case, reports)
    return CurrentCase(
        opened=case.opened,
        incidents=tuple(_incidents(today, standings)),
        standings=standings,
        redirects=named.redirects,
        claims=claims,
        reports={report.report_id: report for report in reports},
        captures=case.captures(),
        judgements=judgements,
        echoes=grouping.echoes,
        matches=grouping.matches,
        rejections=case.rejections() + tuple(r for reading in readings for r in reading.rejections),
        earlier=earlier_records(LegacyLists(case), links(judgements, named.redirects)),
        looks=case.records(Looked),
        narratives=case.records(Narrative),
        proposals=case.records(GradeProposal),
        asked=asked(case),
        inconsistencies=grouping.inconsistencies,
        verdicts=judged.standing,
        unread=len(wanted) - len(fresh(case.cache.digests(Stage.READING), wanted)),
        waiting=case.waiting(),
        policy=in_force(case),
        scope=scope_in_force(case),
        as_read={claim.claim_id: claim for reading in readings for claim in reading.claims},
        overtaken=(*corrected.overtaken, *overrides.overtaken, *judged.overtaken),
        overrides=overrides.standing,
        unassessed=_unassessed(case, today, Judged.of_case(case, corrected, grouping)),
    )


def _unassessed(case: Case, today: Mapping[str, Snapshot], judged: Judged) -> frozenset[str]:
    """The codes whose claims somebody corrected since they were assessed, or whose deaths a new scope counts anew."""
    kept = case.cache.digests(Stage.ASSESSMENT)
    counting = any(pipeline.moving(scope.terms) for scope in scopes(case))
    inside = {code: value.incident for code, value in today.items() if counting or judged.of(value.incident)}
    return frozenset(code for code, found in inside.items() if kept.get(found.incident_id) != judged.inputs(found))


def _grouping(case: Case, claims: Mapping[ClaimId, Claim]) -> Grouping:
    """The last grouping, or none where its claims are not all there any more.

    That is so after an undo, and after a run that was cut off under new rules: nothing half is ever shown.
    """
    kept = case.cache.rows(Stage.GROUPING).get(ALL)
    grouping = from_json(Grouping, kept) if kept else Grouping(())
    named = {claim for incident in grouping.incidents for claim in incident.claim_ids}
    named |= {match.claim_id for match in grouping.matches}
    named |= {claim for found in grouping.inconsistencies for claim in (found.says, *found.against)}
    return grouping if named <= claims.keys() else Grouping(())


def _incidents(today: Mapping[str, Snapshot], standings: Mapping[str, Standing]) -> Iterator[CurrentIncident]:
    for code in sorted(today):
        assessment = replace(today[code].assessment, review_state=standings[code].state)
        yield CurrentIncident(code, today[code].incident, assessment, standings[code])


@dataclass(frozen=True, slots=True)
class _Snapshots:
    """Makes what a person would sign of an incident as assessed."""

    claims: Mapping[ClaimId, Claim]
    matches: Mapping[IncidentId, list[Match]]
    inconsistencies: Mapping[IncidentId, list[Inconsistency]]
    overrides: Mapping[str, GradeOverride]

    def __call__(self, incident: Incident, assessment: Assessment, code: str) -> Snapshot:
        held = tuple(self.claims[claim] for claim in sorted(incident.claim_ids))
        matched = tuple(self.matches.get(incident.incident_id, ()))
        found = tuple(self.inconsistencies.get(incident.incident_id, ()))
        return Snapshot(incident, assessment, held, matched, self.overrides.get(code), found)


def _by_subject(judgements: Sequence[Judgement]) -> dict[str, list[Judgement]]:
    held: dict[str, list[Judgement]] = defaultdict(list)
    for judgement in judgements:
        for subject in judgement.subjects:
            held[subject].append(judgement)
    return held


def _by_incident(matches: tuple[Match, ...]) -> dict[IncidentId, list[Match]]:
    held: dict[IncidentId, list[Match]] = defaultdict(list)
    for match in matches:
        held[match.incident_id].append(match)
    return held
