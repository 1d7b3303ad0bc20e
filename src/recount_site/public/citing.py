"""How a release and an incident are cited: in words, as BibTeX, and as CSL-JSON.

A citation names the release and its day, for a later release may say otherwise, and the SHA-256 of its record, so that
whoever follows it can tell that they read the same.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from recount.records import Digest

from .folder import ReleaseFolder
from .phrases import Phrases

#: characters that BibTeX takes for its own
_SPECIAL = re.compile(r"([#$%&_{}~^\\])")


@dataclass(frozen=True, slots=True)
class Citation:
    """One citation in the forms that programs read, and the digest that all of them carry."""

    bibtex: str
    csl: str
    digest: Digest


def citation(folder: ReleaseFolder, phrases: Phrases, code: str | None = None) -> Citation:
    """The citation of a release, or of one incident in it, by the title that a page in this language shows."""
    digest, record, name = folder.record_digest, folder.record, folder.manifest.name
    title = phrases.own(record.title)
    title = phrases.words["about.within"].format(code=code, title=title) if code else title
    key = f"{name}-{code}" if code else name
    note = f"Release {name}; SHA-256 of data/record.json: {digest}"
    made = record.created.date()
    bibtex = "\n".join(
        (
            f"@misc{{{key},",
            f"  title = {{{{{_escaped(title)}}}}},",
            f"  year = {{{made.year}}},",
            f"  month = {made:%b},".lower(),
            f"  version = {{{_escaped(name)}}},",
            f"  note = {{{_escaped(note)}}}",
            "}",
        )
    )
    csl = {
        "id": key,
        "type": "dataset",
        "title": title,
        "version": name,
        "issued": {"date-parts": [[made.year, made.month, made.day]]},
        "note": note,
    }
    return Citation(bibtex, json.dumps([csl], ensure_ascii=False, indent=1), digest)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: {"\\": r"\textbackslash{}"}.get(found[1], f"\\{found[1]}"), text)
