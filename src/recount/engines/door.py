"""The OUT folder: made beside its place and swapped in whole, or not at all."""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import ForeignFolder

RUN = "run.json"
#: the words in `run.json` by which a folder is known as made by a command
MADE_BY, PLACES_MADE_BY = "recount batch", "recount places"


def check_out(out: Path, made_by: str = MADE_BY) -> None:
    """Raises ForeignFolder where something stands at `out` that this command did not make."""
    if (out.exists() or out.is_symlink()) and not _ours(out, made_by):
        raise ForeignFolder(f"{out}: this was not made by `{made_by}`, so it is not replaced; choose another name")


def _ours(out: Path, made_by: str) -> bool:
    try:
        run = json.loads((out / RUN).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(run, dict) and run.get("made_by") == made_by


@contextmanager
def replaced(out: Path, made_by: str = MADE_BY) -> Iterator[Path]:
    """A new folder beside `out` to write into; it takes the place of `out` when the block ends well.

    If the block fails the new folder is removed and `out` stays as it was. Raises ForeignFolder before anything is
    written where `out` is not ours.
    """
    check_out(out, made_by)
    out.parent.mkdir(parents=True, exist_ok=True)
    mark = secrets.token_hex(4)
    fresh, former = (out.parent / f".{out.name}.{mark}.{state}" for state in ("new", "old"))
    fresh.mkdir()
    try:
        yield fresh
        _swap(fresh, out, former, made_by)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _swap(fresh: Path, out: Path, former: Path, made_by: str) -> None:
    check_out(out, made_by)
    if not out.exists():
        fresh.rename(out)
        return
    out.rename(former)
    try:
        fresh.rename(out)
    except OSError:
        former.rename(out)
        raise
    shutil.rmtree(former)
