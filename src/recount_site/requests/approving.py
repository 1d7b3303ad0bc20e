"""The second signature: another person, these exact bytes, and everything looked at anew before they may leave."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path

from recount.errors import CannotAsk
from recount.publish.request_letter import pack_digest
from recount.records import RequestApproval, RequestDraft

from ..casefile.store import Case
from .declaring import recipient
from .drafting import REQUESTS, Signer, Wanted, declarers, drafts_folder, kept, letter_of, named, refuse
from .letter import pack
from .released import released


@dataclass(frozen=True, slots=True)
class Approved:
    """A request that two people signed, and the folder that holds it."""

    draft: RequestDraft
    approval: RequestApproval
    folder: Path


def draft_of(case: Case, digest: str) -> RequestDraft:
    """The draft of this digest, whole and not shortened. Raises CannotAsk."""
    found = [one for one in case.records(RequestDraft) if one.digest == digest]
    if not found:
        raise CannotAsk(
            f"no request has the digest {digest}; `recount request CASE` lists them, each with its whole digest"
        ).coded("no_such_request", digest=digest)
    return found[0]


def approve(case: Case, digest: str, signer: Signer) -> Approved:
    """Approve a draft and write it to the case's folder of requests. The law of the second signature is all here.

    Another person than the drafter signs; the bytes are those that were drafted; the release they came from is the
    last, whole and still stood behind; the recipient may still be told every field; nothing that must stay is in them.
    Raises CannotAsk, DigestMismatch, NoRelease, WouldLeak, BadJudgement.
    """
    named(signer)
    with case.lock():
        draft = draft_of(case, digest)
        _another(draft, signer)
        if any(one.digest == draft.digest for one in case.records(RequestApproval)):
            raise CannotAsk(f"{digest} is approved already; a request is sent as it was signed").coded(
                "approved_already", digest=digest
            )
        files = kept(case, draft.digest)
        _checked(case, draft, files, signer)
        approval = RequestApproval(draft.digest, signer.by.strip(), signer.role, signer.at, signer.reason.strip())
        # On record before it leaves: what was cut off here can be written again, and nothing is out that is not logged.
        case.append(approval)
        folder = given_out(case, draft)
        shutil.rmtree(drafts_folder(case, draft.digest), ignore_errors=True)
    return Approved(draft, approval, folder)


def _another(draft: RequestDraft, signer: Signer) -> None:
    if _plain(draft.by) == _plain(signer.by):
        raise CannotAsk(f"{signer.by} drafted this request; the second signature is another person's").coded(
            "same_person", by=signer.by
        )


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _checked(case: Case, draft: RequestDraft, files: Mapping[str, bytes], signer: Signer) -> None:
    if pack_digest(files) != draft.digest:
        raise CannotAsk("the bytes that are kept are not those that were drafted; `recount verify` tells more").coded(
            "bytes_changed"
        )
    found, to = released(case, draft.code, signer.at.date()), recipient(case, draft.recipient)
    if (found.folder.manifest.name, found.digest) != (draft.release, draft.release_digest):
        raise CannotAsk(
            f"it was drafted from {draft.release}; the last release is {found.folder.manifest.name}: draft anew"
        ).coded("newer_release", drafted=draft.release, last=found.folder.manifest.name)
    if taken := [field for field in draft.fields if field not in to.fields]:
        raise CannotAsk(f"{to.name} may no longer be told {', '.join(taken)}: draft anew").coded(
            "no_longer_told", name=to.name, fields=tuple(taken)
        )
    letter = letter_of(found, to, Wanted(draft.code, draft.recipient, draft.answer_by), draft.asked_on)
    if pack_digest(pack(letter)) != draft.digest:
        raise CannotAsk("drafted today it would say something else: its recipient was declared anew. Draft anew").coded(
            "declared_anew"
        )
    refuse(files, letter, found, (draft.by, signer.by, *declarers(case)))


def given_out(case: Case, draft: RequestDraft) -> Path:
    """Write an approved request to its folder, from the bytes that are kept. Raises CannotAsk if nobody did."""
    if not any(one.digest == draft.digest for one in case.records(RequestApproval)):
        raise CannotAsk(f"{draft.digest} has one signature; nothing leaves before another person approves it").coded(
            "one_signature", digest=draft.digest
        )
    files = kept(case, draft.digest)
    folder = case.folder / REQUESTS / f"{draft.code}-{draft.recipient}-{draft.digest[:12]}"
    work = folder.with_name(f".{folder.name}-{os.getpid()}")
    work.mkdir(parents=True, exist_ok=True)
    # The time of a file says when somebody sat at the case; the day of the letter is all that the recipient needs.
    moment = datetime.combine(draft.asked_on, time(), UTC).timestamp()
    for name, content in files.items():
        (work / name).write_bytes(content)
        os.utime(work / name, (moment, moment))
    shutil.rmtree(folder, ignore_errors=True)
    work.replace(folder)
    return folder
