"""From a case to a folder of its public site: what `recount release` and `recount specimen` do.

A release is made of signed values alone; what would be computed otherwise today does not touch it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from recount import pipeline
from recount.assess.narrative.narrative import draft
from recount.assess.narrative.narrative_stale import stale
from recount.errors import NoRelease
from recount.publish import (
    ChangeLog,
    Departures,
    Dossier,
    Earlier,
    Edition,
    Entry,
    Proposal,
    PublicRecord,
    ReleaseChanges,
    Risk,
    Signature,
    Text,
    Written,
    changes,
    held_back,
    methodology,
    newest_release,
    publication_rules,
    read_manifest,
    record_changes,
    redact,
    release_name,
    secrets,
    specimen,
    write_folder,
)
from recount.records import (
    Claim,
    Judgement,
    Reading,
    ReleaseEntry,
    ReportId,
    ScopeFinding,
    Unused,
    canonical,
    to_json,
)

from .by_chance import beside_chance
from .casefile.current import CurrentCase, CurrentIncident, current
from .casefile.grading_told import Gradings
from .casefile.naming import follow
from .casefile.narrating import languages, latest, rejected, subject_of
from .casefile.persons import Persons, namings
from .casefile.run import rejected_claims
from .casefile.scoping import finding
from .casefile.standing import Snapshot
from .casefile.store import Case
from .inquired import inquired
from .public.bake import bake
from .public.folder import ReleaseFolder
from .settings import CASE_DATABASE

#: folder of a case that holds its specimen; each new one replaces the last
SPECIMEN = "specimen"
#: the word by which an example's made-up reviewers say that they are
INVENTED = "invented"
#: what a signature says of a person who named no role
DEFAULT_ROLE = "reviewer"
#: a changed value longer than this is named in a proposal and not printed
LONGEST_VALUE = 120


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of a publication: the policy (absent: the case's own), the day, a note, the data's licence."""

    policy: str | None = None
    created: datetime | None = None
    note: str | None = None
    licence: str | None = None


def make_release(case: Case, wish: Wish | None = None) -> Written:
    """A new release of what is signed, in the case's folder of releases; the case keeps its name and digest.

    Raises NothingSigned where nothing may be shown, WouldLeak where a file would show something withheld.
    """
    wish = wish or Wish()
    with case.lock():
        created = wish.created or case.now()
        rules = publication_rules(wish.policy or case.opened.publication)
        now = current(case)
        found = signed_dossier(now, wish.note)
        held = held_back(found, rules, created.date())
        record = redact(beside_chance(found, held), rules, created)
        name = release_name(case.releases, created.date())
        log = _changes(case, name, record, Departures(now.redirects, held))
        edition = Edition(
            name, record, methodology(record, rules), _versions(), secrets(found, rules), log, wish.licence
        )
        written = write_folder(case.releases / name, edition, bake)
        case.append(ReleaseEntry(name, written.digest, created, written.manifest.codes))
    return written


def _changes(case: Case, name: str, record: PublicRecord, departures: Departures) -> ChangeLog:
    """The log of the release before this one, with what this one changes. Raises NoRelease where that is damaged."""
    newest = newest_release(case.releases)
    before = ReleaseFolder.open(newest) if newest is not None else None
    found = changes(before.record if before else None, record, departures)
    since = before.manifest.name if before else None
    log = before.changes if before else ChangeLog()
    whole = record_changes(before.record if before else None, record)
    return log.followed_by(ReleaseChanges(name, record.created, since, found, whole))


def make_specimen(case: Case, wish: Wish | None = None) -> Written:
    """The machine's reading of the whole case as a watermarked site, for the desk only; it replaces the last one."""
    wish = wish or Wish()
    rules = publication_rules("specimen")
    record = todays_record(case, wish)
    edition = Edition(SPECIMEN, record, methodology(record, rules), _versions())
    return write_folder(case.folder / SPECIMEN, edition, bake)


def todays_record(case: Case, wish: Wish | None = None) -> PublicRecord:
    """The machine's reading of the whole case as a record, for the desk only."""
    wish, now = wish or Wish(), current(case)
    found = replace(beside_chance(todays_dossier(now, wish.note)), unused=_unused(now))
    return specimen(found, publication_rules("specimen"), wish.created or case.now())


def _unused(now: CurrentCase) -> dict[ReportId, tuple[Unused, ...]]:
    """What the reader saw and did not use, report by report; claims that people rejected are used up all the same."""
    claims: dict[ReportId, list[Claim]] = {}
    for claim in now.claims.values():
        claims.setdefault(claim.report_id, []).append(claim)
    readings = (Reading(report, tuple(claims.get(key, ())), ()) for key, report in now.reports.items())
    return {reading.report.report_id: pipeline.unused(reading) for reading in readings}


def to_show(path: Path, *, want_specimen: bool = False) -> Path:
    """The release folder to show for a case or a release folder: the newest release, or the specimen.

    Raises NoRelease where there is none, saying which command makes one.
    """
    if read_manifest(path) is not None:
        return path
    if not (path / CASE_DATABASE).is_file():
        raise NoRelease(f"{path} is neither a case nor a release; `recount new {path}` makes a case")
    if want_specimen:
        found = path / SPECIMEN
        if read_manifest(found) is None:
            raise NoRelease(f"{path} has no specimen yet; `recount specimen {path}` makes one")
        return found
    newest = newest_release(path / "releases")
    if newest is None:
        raise NoRelease(
            f"{path} has no release yet. `recount release {path}` makes one of what is signed; "
            f"`recount specimen {path}` and `recount serve {path} --specimen` show the rest"
        )
    return newest


def signed_dossier(now: CurrentCase, note: str | None = None) -> Dossier:
    """The case with the values that people signed, and unsigned incidents only so that they can be counted."""
    signed = {code: found.signed for code, found in now.standings.items() if found.signed is not None}
    gradings = Gradings(now)
    kept = [
        replace(
            _entry(code, value, now.standings[code].sign_offs),
            texts=_texts(code, value, now),
            grading=gradings.signed(code, now.standings[code].sign_offs),
        )
        for code, value in signed.items()
        if not _absorbed(value, signed.get(follow(code, now.redirects)))
    ]
    rest = [_entry(found.code, now.snapshot(found.code)) for found in now.incidents if found.code not in signed]
    return _dossier(now, (*kept, *rest), note)


def todays_dossier(now: CurrentCase, note: str | None = None) -> Dossier:
    """The case as it is read today, with what would change in signed values as proposals."""
    gradings = Gradings(now)
    entries = tuple(
        replace(
            _entry(found.code, now.snapshot(found.code), found.standing.sign_offs, _proposals(found, now)),
            texts=_texts(found.code, now.snapshot(found.code), now, drafts=True),
            grading=gradings.of(found.code),
        )
        for found in now.incidents
    )
    return _dossier(now, entries, note)


def _entry(
    code: str, value: Snapshot, sign_offs: tuple[Judgement, ...] = (), proposals: tuple[Proposal, ...] = ()
) -> Entry:
    signatures = tuple(_signature(sign_off) for sign_off in sign_offs)
    whole = (value.incident, value.assessment, value.claims, value.matches)
    return Entry(code, *whole, signatures, proposals, override=value.override, inconsistencies=value.inconsistencies)


def _texts(code: str, value: Snapshot, now: CurrentCase, *, drafts: bool = False) -> tuple[Text, ...]:
    """The newest texts of an incident beside this value, with what in them is stale; drafts where there is none."""
    subject, stands = subject_of(value, now), latest(now.narratives, now.redirects)
    found: list[Text] = []
    for language in languages():
        one = stands.get((code, language))
        if one is not None:
            causes = stale(one.sentences, subject, rejected(now.judgements))
            ids = frozenset(cause.sentence_id for cause in causes)
            found.append(Text(language, one.sentences, one.role or DEFAULT_ROLE, one.at, ids))
        elif drafts:
            found.append(Text(language, draft(subject, language)))
    return tuple(found)


def _absorbed(value: Snapshot, taker: Snapshot | None) -> bool:
    """True where another signed incident holds every claim of this one: its dead would be counted twice."""
    if taker is None or taker is value:
        return False
    return {claim.claim_id for claim in value.claims} <= {claim.claim_id for claim in taker.claims}


def _signature(sign_off: Judgement) -> Signature:
    invented = INVENTED in sign_off.by.lower()
    return Signature(sign_off.by, sign_off.role or DEFAULT_ROLE, sign_off.at, sign_off.reason, invented)


def _proposals(found: CurrentIncident, now: CurrentCase) -> tuple[Proposal, ...]:
    if found.standing.signed is None:
        return ()
    before, after = to_json(found.standing.signed), to_json(now.snapshot(found.code))
    return tuple(Proposal(name, _value(before, name), _value(after, name)) for name in found.standing.changed)


def _value(snapshot: object, name: str) -> str:
    """A field of a snapshot as one short line; long ones are only named."""
    for part in name.split("."):
        snapshot = snapshot.get(part) if isinstance(snapshot, dict) else None
    text = canonical(snapshot)
    return text if len(text) <= LONGEST_VALUE else ""


def _earlier(code: str, now: CurrentCase) -> tuple[Earlier, ...]:
    """The earlier records that people set beside an incident, where the list still has the row."""
    return tuple(
        Earlier(one.title, one.provider, one.said, one.axes, one.judgement.role or DEFAULT_ROLE)
        for one in now.earlier.get(code, ())
        if one.said is not None
    )


def _found(entry: Entry, now: CurrentCase) -> ScopeFinding | None:
    """Whether the value that is published is in the scope of the case, whatever is computed today."""
    return finding(Snapshot(entry.incident, entry.assessment, entry.claims, entry.matches), now.scope)


def _versions() -> dict[str, str]:
    return {"recount": version("recount"), "rules": pipeline.rules_version()}


def _dossier(now: CurrentCase, entries: tuple[Entry, ...], note: str | None) -> Dossier:
    rejected = rejected_claims(now.judgements)
    persons, named = Persons(now), namings(now.judgements, now.redirects)
    inquiries = inquired(now)
    return Dossier(
        title=now.opened.title,
        entries=tuple(
            replace(
                entry,
                earlier=_earlier(entry.code, now),
                finding=_found(entry, now),
                persons=persons.beside(entry.incident),
                namings=named.get(entry.code, ()),
                inquiries=inquiries.get(entry.code, ()),
            )
            for entry in entries
        ),
        scope=now.scope,
        claims=now.claims,
        reports=now.reports,
        echoes=now.echoes,
        risks={publisher: Risk(risk) for publisher, risk in now.risks().items()},
        judgements=Counter(judgement.kind.value for judgement in now.judgements),
        note=note,
        looks=now.looks,
        controls=pipeline.control(claim for claim in now.claims.values() if claim.claim_id not in rejected),
        rejected=rejected,
        inconsistencies=now.inconsistencies,
        verdicts=now.verdicts,
    )
