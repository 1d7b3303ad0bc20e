"""The one incident that a request may be about: as the last release has it, and only while that still stands.

Values come from the release's own files. The case as it is today is looked at for one question alone: whether people
still stand behind what was released. Wherever that cannot be shown, nothing is asked.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from recount.errors import CannotAsk, DigestMismatch, NoRelease
from recount.preserve import CHECKSUMS, Outcome, check_folder
from recount.publish import Dossier, Rules, held_back, newest_release, publication_rules, redact
from recount.publish.changes import values
from recount.publish.eligible import OUT_OF_SCOPE, TOO_RECENT, UNSIGNED, WITHDRAWN
from recount.publish.record import PublicIncident
from recount.records import Digest, ReleaseEntry, digest_of

from ..casefile.current import CurrentCase, current
from ..casefile.naming import follow
from ..casefile.store import Case
from ..public.folder import ReleaseFolder
from ..publication import signed_dossier

#: what is done where a release does not say what people stand behind today
AGAIN = "make a new release first (`recount release`), then draft anew"
#: why an incident may not be shown any more, with the code under which each is told
HELD = {
    UNSIGNED: ("held_unsigned", "its signatures no longer suffice"),
    TOO_RECENT: ("held_recent", "it is more recent than the policy's delay allows"),
    WITHDRAWN: ("held_withdrawn", "a report that it rests on was withdrawn"),
    OUT_OF_SCOPE: ("held_out_of_scope", "it is out of the scope of the case"),
}


@dataclass(frozen=True, slots=True)
class Released:
    """An incident of the last release, with the rules that it was released under, and the case behind it."""

    folder: ReleaseFolder
    digest: Digest
    incident: PublicIncident
    rules: Rules
    dossier: Dossier
    now: CurrentCase


def released(case: Case, code: str, day: date) -> Released:
    """The incident of this code in the last release, which is whole and which people still stand behind on this day.

    Raises NoRelease, DigestMismatch where the release was changed on disk, CannotAsk for every other reason.
    """
    folder, digest = last_release(case)
    incident = next((found for found in folder.record.incidents if found.code == code), None)
    if incident is None:
        raise _not_there(folder, code)
    now = current(case)
    found = Released(folder, digest, incident, _rules(folder), signed_dossier(now), now)
    _still_stands(found, day)
    return found


def last_release(case: Case) -> tuple[ReleaseFolder, Digest]:
    """The last release, whole and as the case recorded it, with its digest. Raises as `released` does."""
    newest = newest_release(case.releases)
    if newest is None:
        raise NoRelease(
            f"{case.folder} has no release, and a request tells nothing else; `recount release` makes one"
        ).coded("no_release")
    recorded = {entry.name: entry.digest for entry in case.records(ReleaseEntry)}
    last = max(case.records(ReleaseEntry), key=lambda entry: (entry.at, entry.name), default=None)
    if newest.name not in recorded or last is None:
        raise CannotAsk(f"the case has no record of {newest.name}; `recount verify` tells more").coded(
            "release_not_on_record", release=newest.name
        )
    if last.name != newest.name:
        raise CannotAsk(f"the last release {last.name} is not in its place; restore it from a backup").coded(
            "release_gone", release=last.name
        )
    actual = digest_of((newest / CHECKSUMS).read_bytes())
    if actual != recorded[newest.name]:
        raise DigestMismatch(f"{newest.name}/{CHECKSUMS}", recorded[newest.name], actual)
    failed = next((check for check in check_folder(newest) if check.outcome is Outcome.FAILED), None)
    if failed is not None:
        raise CannotAsk(f"{newest.name}/{failed.name}: {failed.why}; restore the release from a backup").coded(
            "release_changed", file=f"{newest.name}/{failed.name}"
        )
    return ReleaseFolder.open(newest), actual


def _rules(folder: ReleaseFolder) -> Rules:
    return publication_rules(folder.manifest.policies["publication"])


def _not_there(folder: ReleaseFolder, code: str) -> CannotAsk:
    name = folder.manifest.name
    gone = folder.changes.departed(folder.manifest.codes).get(code)
    if gone is None:
        return CannotAsk(f"{code} is in no release; only a released incident can be asked about").coded(
            "in_no_release", incident=code
        )
    if gone.into is not None:
        return CannotAsk(f"{code} is no longer in the last release ({name}): it was merged into {gone.into}").coded(
            "merged", incident=code, release=name, into=gone.into
        )
    why = gone.why or "no reason given"
    return CannotAsk(f"{code} is no longer in the last release ({name}): it was withdrawn ({why})").coded(
        "withdrawn", incident=code, release=name, why=gone.why or "–"
    )


def _still_stands(found: Released, day: date) -> None:
    """Raises CannotAsk where people stand behind other values today, or behind none."""
    code, name = found.incident.code, found.folder.manifest.name
    if day < found.folder.manifest.created.date():
        raise CannotAsk(
            f"{name} was made on {found.folder.manifest.created:%Y-%m-%d}; nothing is asked before that day"
        ).coded("before_release", release=name, day=found.folder.manifest.created.date())
    taken = follow(code, found.now.redirects)
    entry = next((one for one in found.dossier.entries if one.code == code), None)
    if entry is None:
        raise CannotAsk(f"{code} stands no more as {name} has it: {taken} took it over; {AGAIN}").coded(
            "taken_over", incident=code, release=name, into=taken
        )
    held = held_back(replace(found.dossier, entries=(entry,)), found.rules, day).get(code)
    if held is not None:
        told, why = HELD[held]
        raise CannotAsk(f"{code} stands no more as {name} has it: {why}; {AGAIN}").coded(
            told, incident=code, release=name
        )
    today = redact(replace(found.dossier, entries=(entry,)), found.rules, found.folder.manifest.created)
    before, after = values(found.incident), values(today.incidents[0])
    # What came of an earlier request changes nothing that anybody signed.
    fields = {*before, *after} - {"inquiries"}
    if moved := sorted(field for field in fields if before.get(field) != after.get(field)):
        raise CannotAsk(f"people signed other values of {code} since {name}: {', '.join(moved)}; {AGAIN}").coded(
            "signed_otherwise", incident=code, release=name, fields=tuple(moved)
        )


def workers(now: CurrentCase) -> frozenset[str]:
    """Everybody who opened, judged, monitored or wrote in the case: none of them is named to a recipient."""
    people = {now.opened.by, *(judgement.by for judgement in now.judgements)}
    people |= {look.by for look in now.looks} | {text.by for text in now.narratives}
    return frozenset(person for person in people if person.strip())
