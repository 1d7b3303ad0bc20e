"""WACZ: a ZIP of web archives with a list of their digests, which are checked before anything is read.

*Source*: Web Archive Collection Zipped 1.1.1, with the Frictionless Data Package as its list.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Mapping

from ..errors import UnreadableInput
from ..records import Rejection
from .archive import located, opened, shown, unfolded
from .kinds import Kind
from .preserved import LocatedPicture, LocatedReport, Preserved, refused
from .within import Within

LISTED = "datapackage.json"
_WARC = re.compile(r"^archive/.+\.warc(?:\.gz)?$")


def read(name: str, content: bytes, within: Within) -> Preserved:
    """The reports of the web archives inside. One whose digest is not the listed one is reported and not read.

    Raises UnreadableInput where the ZIP is damaged.
    """
    reports: list[LocatedReport] = []
    rejections: list[Rejection] = []
    pictures: list[LocatedPicture] = []
    with opened(name, content) as archive:
        digests = _digests(name, archive, within, rejections)
        archives = [info for info in archive.infolist() if _WARC.match(info.filename)]
        for info in archives:
            place = f"{name}, member {shown(info.filename)}"
            try:
                body = unfolded(place, archive, info, within)
                if fault := _fault(body, digests.get(info.filename)):
                    rejections.append(refused(place, fault))
                if fault and info.filename in digests:
                    continue
                inner = within.read(place, body)
            except UnreadableInput as why:
                rejections.append(refused(place, why.why))
                continue
            reports += located(f"member {shown(info.filename)}", inner)
            rejections += inner.rejections
            pictures += inner.pictures
    if not archives:
        rejections.append(refused(name, "there is no web archive under archive/ in this WACZ"))
    return Preserved(Kind.WACZ, tuple(reports), tuple(rejections), tuple(pictures))


def _digests(name: str, archive: zipfile.ZipFile, within: Within, rejections: list[Rejection]) -> Mapping[str, str]:
    """The listed digest of each file; what is wrong with the list itself goes to the rejections."""
    place = f"{name}, member {LISTED}"
    try:
        listed = unfolded(place, archive, archive.getinfo(LISTED), within)
        own = _json(unfolded(place, archive, archive.getinfo("datapackage-digest.json"), within))
        stated = own.get("hash") if isinstance(own, dict) else None
        if isinstance(stated, str) and (fault := _fault(listed, stated)):
            rejections.append(refused(place, fault))
    except KeyError:
        listed = archive.read(LISTED) if LISTED in archive.namelist() else b""
    table = _json(listed)
    resources = table.get("resources") if isinstance(table, dict) else None
    if not isinstance(resources, list):
        rejections.append(refused(place, "the list of files and digests cannot be read; no digest was checked"))
        return {}
    found = {r["path"]: r["hash"] for r in resources if isinstance(r, dict) and _has_digest(r)}
    missing = sorted(path for path in found if path not in archive.namelist())
    rejections += [refused(f"{name}, member {path}", "listed with a digest, and not there") for path in missing]
    return found


def _has_digest(resource: Mapping[str, object]) -> bool:
    return isinstance(resource.get("path"), str) and isinstance(resource.get("hash"), str)


def _json(content: bytes) -> object:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def _fault(content: bytes, stated: str | None) -> str | None:
    """Why these bytes are not those that a digest was stated of; None where they are."""
    if stated is None:
        return "no digest is listed for it, so it could not be checked"
    kind, _, digest = stated.partition(":")
    if kind.lower() not in ("sha256", "sha-256", "md5", "sha1"):
        return f"its digest is of a kind that is not known ({kind}), so it could not be checked"
    actual = hashlib.new(kind.lower().replace("-", ""), content, usedforsecurity=False).hexdigest()
    if actual == digest.lower():
        return None
    return f"the bytes are not those that the archive was made of: listed {stated}, found {kind}:{actual}; not read"
