"""Every place of the gazetteer by its own names, for texts of which nobody said in which country they speak.

The rows stay the bytes they are packed as: a table of names to lines takes well under a second, records of all
places several. A row becomes a `Place` when its name is asked for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from .gazetteer_files import Place, extract_row
from .place_names import other_form, plain_name

#: people from which all spellings of a place count, and not only its own name
WIDELY_KNOWN = 500_000
_SETTLEMENT = b"PPL"


class WorldNames:
    """Places by plain name (`plain_name`, the article kept), wherever they lie."""

    def __init__(self, blocks: Mapping[str, bytes], extra: Iterable[Place]) -> None:
        self._lines: list[bytes] = []
        self._at: dict[str, list[int]] = defaultdict(list)
        self._extra: dict[str, list[Place]] = defaultdict(list)
        for block in blocks.values():
            for line in block.splitlines():
                self._enter(line)
        for place in extra:
            for name in {plain_name(name) for name in (place.name, place.name_ar or "", *place.aliases)}:
                self._extra[name].append(place)

    def _enter(self, line: bytes) -> None:
        cells = line.split(b"\t")
        names = cells[3].decode().split("|")
        if cells[8] == _SETTLEMENT and int(cells[9]) < WIDELY_KNOWN:
            names = names[:1]
        for name in names:
            self._at[name].append(len(self._lines))
        self._lines.append(line)

    @lru_cache(maxsize=1 << 14)  # noqa: B019  one instance lives as long as its gazetteer
    def places(self, name: str) -> tuple[Place, ...]:
        """The places of a plain name, or of its short or long form ("st louis"); none where it is not known."""
        found = self._found(name)
        other = None if found else other_form(name)
        return self._found(other) if other else found

    def _found(self, name: str) -> tuple[Place, ...]:
        rows = (extract_row(self._lines[at].decode()) for at in self._at.get(name, ()))
        return (*self._extra.get(name, ()), *rows)
