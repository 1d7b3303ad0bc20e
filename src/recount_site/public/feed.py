"""The feed of a record: what each release changed, as Atom (RFC 4287), a file that any reader can fetch and keep.

It is made of the log of changes and of nothing else, so that it tells nothing before a release does: the policy's
delay holds for it as for the pages.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.etree import ElementTree

from recount.publish import IncidentChange, ReleaseChanges
from recount.publish.record import PublicIncident

from .change_words import field_words, value_words
from .folder import ReleaseFolder
from .phrases import Phrases

ATOM = "http://www.w3.org/2005/Atom"
XML = "{http://www.w3.org/XML/1998/namespace}"
#: entries of a feed, the newest first; older ones stand on the page of changes
LONGEST = 200


def feed(folder: ReleaseFolder, language: str) -> str:
    """The feed in one language. Equal releases give equal bytes."""
    phrases = Phrases(language)
    record = folder.record
    root = ElementTree.Element("feed", {"xmlns": ATOM, f"{XML}lang": language})
    _texts(root, id=_urn(record.title, language), title=phrases.own(record.title), updated=_moment(record.created))
    _texts(ElementTree.SubElement(root, "author"), name=phrases.own(record.title))
    ElementTree.SubElement(root, "link", {"rel": "self", "href": "feed.xml"})
    ElementTree.SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": "changes/index.html"})
    for told in list(_told(folder))[:LONGEST]:
        _entry(root, told, phrases)
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


@dataclass(frozen=True, slots=True)
class _Told:
    """One change to be told, with the incident where it is still in the record."""

    title: str
    release: ReleaseChanges
    change: IncidentChange
    incident: PublicIncident | None


def _told(folder: ReleaseFolder) -> Iterator[_Told]:
    incidents = {incident.code: incident for incident in folder.record.incidents}
    for release in folder.changes.releases:
        for change in release.incidents:
            yield _Told(folder.record.title, release, change, incidents.get(change.code))


def _entry(root: ElementTree.Element, told: _Told, phrases: Phrases) -> None:
    change = told.change
    entry = ElementTree.SubElement(root, "entry")
    where = f": {phrases.place(told.incident.where)}" if told.incident else ""
    title = f"{change.code}{where} ({phrases.term('change', change.kind)})"
    moment = _moment(told.release.created)
    _texts(entry, id=_urn(told.title, told.release.release, change.code), title=title, updated=moment)
    page = f"incidents/{change.code}/index.html"
    ElementTree.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": page})
    _texts(entry, summary=_summary(told, phrases))


def _summary(told: _Told, phrases: Phrases) -> str:
    change = told.change
    if change.into:
        return phrases.say("changes.into", code=change.into)
    if change.why:
        return phrases.say(f"changes.why_{change.why}")
    lines = [
        f"{field_words(found.field, phrases)}: {value_words(found.field, found.before, phrases)} "
        f"{phrases.words['changes.arrow']} {value_words(found.field, found.after, phrases)}"
        for found in change.fields
    ]
    if not lines and told.incident is not None:
        incident = told.incident
        lines = [phrases.when(incident.date), f"{phrases.say('field.killed')}: {phrases.range(incident.killed)}"]
    return phrases.words["site.semicolon"].join(lines) or phrases.term("change", change.kind)


def _texts(parent: ElementTree.Element, **texts: str) -> None:
    for name, text in texts.items():
        ElementTree.SubElement(parent, name).text = text


def _urn(*parts: str) -> str:
    """An id that stays the same wherever the folder lies."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, 'recount:' + ':'.join(parts))}"


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")
