"""The files of places that a case is read with: chosen by a named person, kept with it, never changed in place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from recount import pipeline
from recount.errors import BadJudgement, InputError
from recount.preserve import EvidenceStore
from recount.records import Digest, GazetteerChoice, GazetteerFile

from .store import Case

#: where a case keeps the bytes, each under its digest: beside its evidence, of which they are no part
ROOM = "gazetteers"


def choices(case: Case) -> tuple[GazetteerChoice, ...]:
    """Every choice of files in a case, oldest first; the last is in force."""
    return case.records(GazetteerChoice)


def in_force(case: Case) -> tuple[GazetteerFile, ...]:
    """The files that the case is read with, beside the packaged gazetteer."""
    made = choices(case)
    return made[-1].files if made else ()


def choose(case: Case, paths: Sequence[Path], by: str, reason: str) -> GazetteerChoice:
    """Keep these files and read the case with them, and with no others, from the next run on.

    Raises BadJudgement without a person or a reason, InputError where a file or one of its lines cannot be read,
    CaseLocked.
    """
    if not by.strip() or not reason.strip():
        raise BadJudgement("a choice of gazetteers needs a named person and a reason: give --by NAME and --reason WHY")
    files = tuple(_kept(case, path) for path in paths)
    choice = GazetteerChoice(files, by.strip(), case.now(), reason.strip())
    case.append(choice)
    return choice


def _kept(case: Case, path: Path) -> GazetteerFile:
    if not path.is_file():
        raise InputError(f"{path}: there is no such file; name a GeoNames dump, a table or a workbook")
    places = pipeline.gazetteer_places(path)
    return GazetteerFile(path.name, _room(case).keep(path.read_bytes()), places)


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
