"""The feed of a record: what each release changed, as Atom (RFC 4287), a file that any reader can fetch and keep.

One entry for each incident that is new, changed, merged or withdrawn, and one for what changed of the record as a
whole.

It is made of the log of changes and of nothing else, so that it tells nothing before a release does: the policy's
delay holds for it as for the pages.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from xml.etree import ElementTree

from recount.publish import ChangeKind, FieldChange, IncidentChange, ReleaseChanges
from recount.publish.changes import values
from recount.publish.record import PublicIncident

from .change_words import field_words, value_words
from .folder import ReleaseFolder
from .phrases import Phrases

ATOM = "http://www.w3.org/2005/Atom"
XML = "{http://www.w3.org/XML/1998/namespace}"
#: entries of a feed, the newest first; older ones stand on the page of changes
LONGEST = 200
#: fields that a title names before it says that there are more
NAMED = 3
#: fields that are told before all others, and those told of an incident that is new
LEADING = ("grade", "killed", "strike_status", "injured")
OF_NEW = ("date", *LEADING)


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
    """One thing to be told: what happened to one incident, or, without a change, to the record as a whole.

    `incident` is the incident where it is still in the record, and `values` what it had in that release.
    """

    title: str
    release: ReleaseChanges
    change: IncidentChange | None
    incident: PublicIncident | None = None
    values: Mapping[str, str | None] = field(default_factory=dict)


def _told(folder: ReleaseFolder) -> Iterator[_Told]:
    """Everything that happened, the newest release first, and in each the record as a whole before its incidents.

    The log keeps what changed and not what was new, so that values of earlier releases are found by going back from
    today's: an entry says for ever what it said on its day.
    """
    incidents = {incident.code: incident for incident in folder.record.incidents}
    then = {code: dict(values(incident)) for code, incident in incidents.items()}
    for release in folder.changes.releases:
        if release.record:
            yield _Told(folder.record.title, release, None)
        for change in release.incidents:
            code = change.code
            yield _Told(folder.record.title, release, change, incidents.get(code), dict(then.get(code, {})))
        for change in release.incidents:
            then.get(change.code, {}).update({found.field: found.before for found in change.fields})


def _entry(root: ElementTree.Element, told: _Told, phrases: Phrases) -> None:
    change = told.change
    name, kind = (change.code, change.kind) if change else ("record", ChangeKind.CHANGED)
    entry = ElementTree.SubElement(root, "entry")
    moment = _moment(told.release.created)
    _texts(entry, id=_urn(told.title, told.release.release, name), title=_title(told, phrases), updated=moment)
    page = f"incidents/{name}/index.html" if change else "changes/index.html"
    ElementTree.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": page})
    ElementTree.SubElement(entry, "category", {"term": kind.value, "label": phrases.term("change", kind)})
    _texts(entry, summary=_summary(told, phrases))


def _title(told: _Told, phrases: Phrases) -> str:
    """What it is about and what happened to it, with the names of the first fields that changed."""
    change, colon = told.change, phrases.words["site.colon"]
    if change is None:
        return phrases.say("changes.record")
    where = f"{colon}{phrases.place(told.incident.where)}" if told.incident else ""
    names = [field_words(found.field, phrases) for found in _ordered(change.fields)]
    more = " …" if len(names) > NAMED else ""
    fields = f"{colon}{phrases.words['site.comma'].join(names[:NAMED])}{more}" if names else ""
    return f"{change.code}{where} ({phrases.term('change', change.kind)}{fields})"


def _summary(told: _Told, phrases: Phrases) -> str:
    change = told.change
    if change is None:
        return phrases.words["site.semicolon"].join(_changed(told.release.record, phrases))
    if change.into:
        return phrases.say("changes.into", code=change.into)
    if change.why:
        return phrases.say(f"changes.why_{change.why}")
    lines = _changed(_ordered(change.fields), phrases) or [
        f"{field_words(name, phrases)}{phrases.words['site.colon']}{value_words(name, told.values[name], phrases)}"
        for name in OF_NEW
        if name in told.values and (told.values[name] is not None or name in LEADING)
    ]
    lines += [
        f"{phrases.term('role', one.role)}{phrases.words['site.colon']}{one.text}" for one in change.because if one.role
    ]
    return phrases.words["site.semicolon"].join(lines) or phrases.term("change", change.kind)


def _changed(fields: Iterable[FieldChange], phrases: Phrases) -> list[str]:
    arrow = phrases.words["changes.arrow"]
    return [
        f"{field_words(found.field, phrases)}{phrases.words['site.colon']}"
        f"{value_words(found.field, found.before, phrases)} {arrow} {value_words(found.field, found.after, phrases)}"
        for found in fields
    ]


def _ordered(fields: Iterable[FieldChange]) -> list[FieldChange]:
    """The fields with those first that say most of an incident."""
    rank = {name: number for number, name in enumerate(LEADING)}
    return sorted(fields, key=lambda found: rank.get(found.field, len(rank)))


def _texts(parent: ElementTree.Element, **texts: str) -> None:
    for name, text in texts.items():
        ElementTree.SubElement(parent, name).text = text


def _urn(*parts: str) -> str:
    """An id that stays the same wherever the folder lies."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, 'recount:' + ':'.join(parts))}"


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")
