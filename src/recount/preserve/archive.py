"""ZIP archives: each file inside it is read as if it had come by itself. Nothing is unpacked to disk."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from dataclasses import replace

from ..errors import UnreadableInput
from ..records import Rejection
from .kinds import Kind
from .preserved import LocatedPicture, LocatedReport, Preserved, refused
from .within import Within

#: bytes that one file of an archive may unfold to, and how many files are read of one
MEMBER_LIMIT, MOST_MEMBERS = 1 << 28, 100_000
DAMAGE = (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError, NotImplementedError)


def read(name: str, content: bytes, within: Within) -> Preserved:
    """The reports and pictures of all files in an archive, in its order, each located by the file that holds it.

    Raises UnreadableInput where the archive cannot be opened at all.
    """
    reports: list[LocatedReport] = []
    rejections: list[Rejection] = []
    pictures: list[LocatedPicture] = []
    with opened(name, content) as archive:
        members = [
            info for info in archive.infolist() if not info.filename.endswith("/") and not is_aside(info.filename)
        ]
        for info in members[:MOST_MEMBERS]:
            place = f"{name}, member {shown(info.filename)}"
            try:
                inner = within.read(place, unfolded(place, archive, info, within))
            except UnreadableInput as why:
                rejections.append(refused(place, why.why))
                continue
            reports += located(f"member {shown(info.filename)}", inner)
            rejections += inner.rejections
            pictures += inner.pictures
    if len(members) > MOST_MEMBERS:
        more = len(members) - MOST_MEMBERS
        rejections.append(refused(name, f"{more} more files are not read; unpack it and add the folder"))
    if not members:
        rejections.append(refused(name, "the archive holds no files"))
    return Preserved(Kind.ZIP, tuple(reports), tuple(rejections), tuple(pictures))


def opened(name: str, content: bytes) -> zipfile.ZipFile:
    """The archive in these bytes. Raises UnreadableInput where it is damaged."""
    try:
        return zipfile.ZipFile(io.BytesIO(content))
    except DAMAGE as why:
        raise UnreadableInput(name, f"the ZIP archive is damaged or cut short: {why}; get it again") from why


def unfolded(place: str, archive: zipfile.ZipFile, info: zipfile.ZipInfo, within: Within) -> bytes:
    """The bytes of one file of an archive.

    Raises UnreadableInput for a name that leads out of it, a link, a password, damage, or far too many bytes.
    """
    if ".." in info.filename.split("/") or info.filename.startswith(("/", "\\")) or ":" in info.filename.split("/")[0]:
        raise UnreadableInput(place, "its name leads out of the archive; unpack it by hand and add what is sound")
    if stat.S_ISLNK(info.external_attr >> 16):
        raise UnreadableInput(place, "a link, not a file; add what it leads to")
    if info.flag_bits & 1:
        raise UnreadableInput(place, "locked with a password; unpack it and add what is inside")
    if info.file_size > MEMBER_LIMIT:
        raise UnreadableInput(place, f"unfolds to more than {MEMBER_LIMIT} bytes; unpack and split it")
    within.allowance.take(place, info.file_size)
    try:
        return archive.read(info)
    except DAMAGE as why:
        raise UnreadableInput(place, f"damaged in the archive: {why}") from why


def located(place: str, inner: Preserved) -> list[LocatedReport]:
    """The reports of a file inside another, by the place of that file and their own place in it."""
    return [
        replace(found, locator=place if found.locator == "whole" else f"{place}, {found.locator}")
        for found in inner.reports
    ]


def is_aside(path: str) -> bool:
    """True for what operating systems leave in archives beside the files."""
    return any(part.startswith(".") and part != ".." for part in path.split("/")) or path.startswith("__MACOSX/")


def shown(path: str) -> str:
    """A name as it can be kept and shown."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in path)
