"""A request drafted by its first signer: bytes that are kept and may not leave yet, and a page to read them by."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from recount.errors import BadJudgement, CannotAsk
from recount.publish.request_facts import Named, facts
from recount.publish.request_guard import guard
from recount.publish.request_leaks import refuse_pack_leaks
from recount.publish.request_letter import LAYOUT, Cited, Letter, addressed, listed, pack_digest
from recount.publish.request_terms import may_be_told
from recount.records import Digest, Recipient, RequestDraft, digest_of

from ..casefile.store import Case
from .arabic_names import in_arabic
from .declaring import recipient
from .letter import pack, page
from .released import Released, released, workers
from .wording import languages, own_words

#: folder of a case: what was approved lies in it, pages of drafts in its folder `drafts`
REQUESTS, DRAFTS = "requests", "drafts"


@dataclass(frozen=True, slots=True)
class Signer:
    """Who drafts or approves a request, in which role, why, and at which moment."""

    by: str
    reason: str
    role: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which incident is asked about, whom, and by which day an answer is wanted."""

    code: str
    recipient: str
    answer_by: date | None = None


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft, the letter that it holds, and the folder of the pages to read it by."""

    draft: RequestDraft
    letter: Letter
    pages: Path


@dataclass(frozen=True, slots=True)
class Proposed:
    """A request that could be drafted: to whom, of which released incident, its letter and the letter's bytes."""

    recipient: Recipient
    found: Released
    letter: Letter
    files: Mapping[str, bytes]


def draft(case: Case, wanted: Wanted, signer: Signer) -> Drafted:
    """A request about a released incident, which waits for another person's approval. *Writes* pages to read it by.

    The same request drafted again by the same person on the same day is the same draft. Raises CannotAsk, NoRelease,
    DigestMismatch, WouldLeak, BadJudgement without a person or a reason.
    """
    named(signer)
    with case.lock():
        made = proposed(case, wanted, signer.at.date(), (signer.by,))
        to, letter = made.recipient, made.letter
        digest = _kept(case, made.files)
        draft = RequestDraft(
            digest,
            wanted.code,
            to.name,
            letter.release.name,
            letter.release.digest,
            to.fields,
            letter.asked_on,
            letter.answer_by,
            signer.by.strip(),
            signer.role,
            signer.at,
            signer.reason.strip(),
        )
        case.append(draft)
        return Drafted(draft, letter, _pages(case, letter, digest))


def proposed(case: Case, wanted: Wanted, day: date, people: Iterable[str] = ()) -> Proposed:
    """What a draft of this day would be, looked at as a draft is; nothing is written.

    Neither these `people` nor anybody who works on the case may be named in it. Raises as `draft` does.
    """
    to = recipient(case, wanted.recipient)
    found = released(case, wanted.code, day)
    letter = letter_of(found, to, wanted, day)
    files = pack(letter)
    refuse(files, letter, found, (*people, *declarers(case)))
    return Proposed(to, found, letter, files)


def named(signer: Signer) -> None:
    """Raises BadJudgement for a signature without a person or a reason."""
    if not signer.by.strip() or not signer.reason.strip():
        raise BadJudgement(
            "a request is signed by named persons, with a reason: give --by NAME and --reason WHY"
        ).coded("signed_by_nobody")


def refuse(files: Mapping[str, bytes], letter: Letter, found: Released, people: Iterable[str]) -> None:
    """Pass in silence where nothing in these bytes must stay. Raises WouldLeak."""
    everybody = frozenset({*workers(found.now), *people})
    place = letter.facts.get("place")
    names = in_arabic(place) if isinstance(place, Named) and not place.as_stated else ()
    refuse_pack_leaks(files, guard(found.dossier, found.rules, everybody, letter, (*own_words(), *names)))


def kept(case: Case, digest: Digest) -> dict[str, bytes]:
    """The very bytes of a request, out of the store of evidence. Raises EvidenceError, DigestMismatch."""
    checksums = case.evidence.read(digest)
    files = {name: case.evidence.read(one) for name, one in listed(checksums).items()}
    return {**files, "checksums.sha256": checksums}


def letter_of(found: Released, to: Recipient, wanted: Wanted, day: date) -> Letter:
    """The letter of a day about a released incident. Raises CannotAsk, BadRecipient for a field that goes to nobody."""
    if wanted.answer_by is not None and wanted.answer_by <= day:
        raise CannotAsk(
            f"an answer is wanted by {wanted.answer_by}, and the letter is of {day}: give a later day"
        ).coded("answer_by_too_early", wanted=wanted.answer_by, day=day)
    manifest = found.folder.manifest
    return Letter(
        LAYOUT,
        found.incident.code,
        Cited(manifest.name, found.digest, manifest.created.date()),
        day,
        wanted.answer_by,
        to.asker,
        addressed(to),
        # Asked again here: a recipient of an older version may hold what this one tells nobody.
        facts(found.incident, may_be_told(to.fields, to.name)),
        to.questions,
    )


def declarers(case: Case) -> Iterable[str]:
    """Everybody who declared a recipient."""
    return (found.by for found in case.records(Recipient))


def _kept(case: Case, files: Mapping[str, bytes]) -> Digest:
    case.evidence.keep_all({digest_of(content): content for content in files.values()})
    return pack_digest(files)


def drafts_folder(case: Case, digest: Digest) -> Path:
    """Where the pages of a draft lie while it waits."""
    return case.folder / REQUESTS / DRAFTS / digest[:12]


def _pages(case: Case, letter: Letter, digest: Digest) -> Path:
    """Pages to read a draft by, marked as such: the bytes that are approved stay in the store until then."""
    folder = drafts_folder(case, digest)
    folder.mkdir(parents=True, exist_ok=True)
    files = kept(case, digest)
    for name in (f"{language}.html" for language in languages()):
        write(folder / name, page(letter, name.removesuffix(".html"), draft=True))
    write(folder / "letter.css", files["letter.css"])
    return folder


def write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    passing = path.with_name(f".{path.name}-{os.getpid()}")
    passing.write_bytes(content)
    passing.replace(path)
