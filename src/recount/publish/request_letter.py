"""A request as a value: what its pages are made from, and what its machine-readable file holds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from ..records import Asker, Digest, Question, Recipient, digest_of, to_json
from .request_facts import Facts

#: version of the machine-readable file
LAYOUT = 1
REQUEST = "request.json"
CHECKSUMS = "checksums.sha256"
STYLE = "letter.css"


@dataclass(frozen=True, slots=True)
class Cited:
    """The release that a request was taken from."""

    name: str
    digest: Digest
    created: date


@dataclass(frozen=True, slots=True)
class Addressed:
    """Whom a letter is addressed to, in two languages."""

    name: str
    name_ar: str


@dataclass(frozen=True, slots=True)
class Letter:
    """Everything that a request says. `facts` holds the allowed fields and no other."""

    recount_request: int
    incident: str
    release: Cited
    asked_on: date
    answer_by: date | None
    asker: Asker
    recipient: Addressed
    facts: Facts
    questions: tuple[Question, ...]


def addressed(recipient: Recipient) -> Addressed:
    """Whom a letter to this recipient is addressed to; the name by which the case knows it stays in the case."""
    return Addressed(recipient.called, recipient.called_ar)


def letter_json(letter: Letter) -> bytes:
    """The machine-readable file of a request."""
    return (json.dumps(to_json(letter), ensure_ascii=False, indent=1) + "\n").encode()


def sealed(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files with the list of their checksums, in the form of `sha256sum`."""
    lines = [f"{digest_of(files[name])}  {name}\n" for name in sorted(files)]
    return {**files, CHECKSUMS: "".join(lines).encode()}


def pack_digest(files: Mapping[str, bytes]) -> Digest:
    """What a pack is signed by: the SHA-256 of its list of checksums, which names the SHA-256 of every other file."""
    return digest_of(files[CHECKSUMS])


def listed(checksums: bytes) -> dict[str, Digest]:
    """The files that a list of checksums names, with their digests."""
    lines: Iterable[str] = checksums.decode().splitlines()
    return {name: Digest(digest) for digest, _, name in (line.partition("  ") for line in lines)}
