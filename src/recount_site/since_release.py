"""What would change in an incident if it were released today: today's values beside those of the newest release."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from recount.publish import Departures, FieldChange, changes, newest_release, publication_rules, specimen
from recount.publish.record import PublicRecord

from .casefile.current import CurrentCase
from .public.change_words import field_words, value_words
from .public.folder import ReleaseFolder
from .public.phrases import Phrases
from .publication import todays_dossier


@dataclass(frozen=True, slots=True)
class SinceRelease:
    """The newest release, whether it holds the incident, and the fields in which today's values differ from its own."""

    release: str
    held: bool
    fields: tuple[FieldChange, ...] = ()


def since_release(releases: Path, now: CurrentCase, code: str) -> SinceRelease | None:
    """What differs since the newest release in this folder; None where there is none. Raises NoRelease where damaged.

    Today's values are made by the publication policy of that release, so that what it withholds differs in nothing.
    """
    newest = newest_release(releases)
    if newest is None:
        return None
    folder = ReleaseFolder.open(newest)
    before = _only(folder.record, code)
    if not before.incidents:
        return SinceRelease(folder.manifest.name, held=False)
    dossier = todays_dossier(now)
    entries = tuple(entry for entry in dossier.entries if entry.code == code)
    rules = publication_rules(folder.record.policy)
    today = specimen(replace(dossier, entries=entries), rules, folder.record.created)
    found = changes(before, _only(today, code), Departures({}, {}))
    return SinceRelease(folder.manifest.name, True, tuple(field for change in found for field in change.fields))


def told_since(found: SinceRelease | None, phrases: Phrases) -> Iterator[str]:
    """The differences line by line, each with the rules behind it; nothing where there is no release."""
    if found is None:
        return
    yield f"\nSince {found.release}:"
    if not found.held:
        yield "  that release does not hold this incident"
    elif not found.fields:
        yield "  nothing in which a release would differ"
    for change in found.fields:
        before, after = (value_words(change.field, value, phrases) for value in (change.before, change.after))
        yield f"  {field_words(change.field, phrases)}: {before} → {after}"
        yield from (f"    • {because.text}" for because in change.because)


def _only(record: PublicRecord, code: str) -> PublicRecord:
    return replace(record, incidents=tuple(incident for incident in record.incidents if incident.code == code))
