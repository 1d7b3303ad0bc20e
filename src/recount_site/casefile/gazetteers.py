"""The files of places that a case is read with: chosen by a named person, kept with it, never changed in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from recount import pipeline
from recount.errors import BadJudgement, InputError
from recount.preserve import EvidenceStore
from recount.records import Digest, GazetteerChoice, GazetteerFile, Rejection

from .store import Case

#: where a case keeps the bytes, each under its digest: beside its evidence, of which they are no part
ROOM = "gazetteers"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A choice of files, and the lines of them that give no place, which are recorded too."""

    choice: GazetteerChoice
    rejections: tuple[Rejection, ...]


def choices(case: Case) -> tuple[GazetteerChoice, ...]:
    """Every choice of files in a case, oldest first; the last is in force."""
    return case.records(GazetteerChoice)


def in_force(case: Case) -> tuple[GazetteerFile, ...]:
    """The files that the case is read with, beside the packaged gazetteer."""
    made = choices(case)
    return made[-1].files if made else ()


def choose(case: Case, paths: Sequence[Path], by: str, reason: str) -> Chosen:
    """Keep these files and read the case with them, and with no others, from the next run on.

    A line that gives no place is recorded as a rejection. Raises BadJudgement without a person or a reason, InputError
    where a file cannot be read, CaseLocked.
    """
    if not by.strip() or not reason.strip():
        raise BadJudgement("a choice of gazetteers needs a named person and a reason: give --by NAME and --reason WHY")
    if missing := [path for path in paths if not path.is_file()]:
        raise InputError(f"{missing[0]}: there is no such file; name a GeoNames dump, a table or a workbook")
    read = [pipeline.gazetteer_file(path) for path in paths]
    refused = tuple(rejection for file in read for rejection in file.rejections)
    kept = (_room(case).keep(path.read_bytes()) for path in paths)
    files = tuple(
        GazetteerFile(path.name, digest, len(file.places)) for path, digest, file in zip(paths, kept, read, strict=True)
    )
    choice = GazetteerChoice(files, by.strip(), case.now(), reason.strip())
    case.append(*refused, choice)
    return Chosen(choice, refused)


def kept_paths(case: Case) -> tuple[Path, ...]:
    """Where the files in force are kept. Raises DigestMismatch where one is not what it was."""
    for file in in_force(case):
        _room(case).read(file.digest)
    return tuple(_room(case).path(file.digest) for file in in_force(case))


def digests(case: Case) -> tuple[Digest, ...]:
    """The digests of the files in force, on which every reading depends."""
    return tuple(file.digest for file in in_force(case))


def _room(case: Case) -> EvidenceStore:
    return EvidenceStore(case.folder / ROOM)
