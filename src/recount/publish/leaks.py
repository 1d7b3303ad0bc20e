"""The last gate: before a release folder takes its place, its bytes are searched for what must not get out.

Masking has been done long before; this finds what a template, a table or a mistake let through.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from pathlib import Path

from ahocorasick_rs import BytesAhoCorasick

from ..errors import WouldLeak

#: shorter names are also parts of ordinary words; masking looks for those as whole words
SHORTEST = 6
#: files that come with the program and hold nothing of any case
PROGRAM = "static"


def refuse_leaks(folder: Path, secrets: Iterable[str]) -> None:
    """Pass in silence where no file made from the case holds a withheld name or address.

    Raises WouldLeak, which names the file and never the words. *Reads* every file but the program's own.
    """
    wanted = sorted({form for secret in secrets if len(secret) >= SHORTEST for form in _forms(secret.lower())})
    if not wanted:
        return
    search = BytesAhoCorasick(wanted)
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder)
        if path.is_file() and place.parts[0] != PROGRAM and search.find_matches_as_indexes(_lowered(path)):
            raise WouldLeak(place.as_posix())


def _forms(secret: str) -> Iterator[bytes]:
    yield secret.encode()
    yield html.escape(secret).encode()


def _lowered(path: Path) -> bytes:
    return path.read_bytes().decode("utf-8", "surrogateescape").lower().encode("utf-8", "surrogateescape")
