"""The last gate: before a release folder takes its place, its bytes are searched for what must not get out.

Masking has been done long before; this finds what a template, a table or a mistake let through.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from pathlib import Path

from ahocorasick_rs import MATCHKIND_LEFTMOST_LONGEST, BytesAhoCorasick

from ..errors import WouldLeak

#: shorter names are also parts of ordinary words; masking looks for those as whole words
SHORTEST = 6
#: files that come with the program and hold nothing of any case
PROGRAM = "static"


def refuse_leaks(folder: Path, secrets: Iterable[str], links: Iterable[str] = ()) -> None:
    """Pass in silence where no file made from the case holds a withheld name or address.

    `links` are addresses shown on purpose: a withheld address that is the beginning of one is not found in it.
    Raises WouldLeak, which names the file and never the words. *Reads* every file but the program's own.
    """
    wanted = _all_forms(secret for secret in secrets if len(secret) >= SHORTEST)
    if not wanted:
        return
    patterns = [*wanted, *_all_forms(links)]
    # Of two that overlap the one that begins first is found: a link from its scheme on, before any part of it.
    search = BytesAhoCorasick(patterns, matchkind=MATCHKIND_LEFTMOST_LONGEST)
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder)
        if not path.is_file() or place.parts[0] == PROGRAM:
            continue
        if any(hit[0] < len(wanted) for hit in search.find_matches_as_indexes(_lowered(path))):
            raise WouldLeak(place.as_posix())


def _all_forms(texts: Iterable[str]) -> list[bytes]:
    return sorted({form for text in texts for form in _forms(text.lower())})


def _forms(secret: str) -> Iterator[bytes]:
    yield secret.encode()
    yield html.escape(secret).encode()


def _lowered(path: Path) -> bytes:
    return path.read_bytes().decode("utf-8", "surrogateescape").lower().encode("utf-8", "surrogateescape")
