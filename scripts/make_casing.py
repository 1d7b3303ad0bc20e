"""Make the list of words that are written small in the middle of a sentence, for restoring the case of capitals.

    python scripts/make_casing.py TEXTS.jsonl… > src/recount/codebook/casing/en.txt

TEXTS are JSONL files of reports in usual case, gzipped or not; every long string in them is read. A word is kept that
stands small after a small word or a comma at least three times and at least half as often as with a capital, so that
names stay out; the words of the lexicon of wire copy are added. Nothing but the words is kept of the texts.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from recount.extract.wire.wire_words import acts, roles

_LEAST_TIMES, _LEAST_LENGTH = 3, 80
_WORD = re.compile(r"(?<=[a-z,;] )[A-Za-z][A-Za-z'’-]*[A-Za-z]|\b[a-z]+")
_KEPT = re.compile(r"[a-z][a-z'-]+")
#: words of offices and bodies that news writes with a capital beside a name, and that are none
_OFFICES = (
    "advisers", "branch", "center", "colonel", "committee", "commission", "condemn", "congress", "council",
    "democratic", "department", "general", "highway", "installations", "liberation", "materiel", "mayor",
    "minister", "ministry", "network", "office", "president", "public", "radio", "repudiate", "revolutionary",
    "secretary", "spokesmen", "states", "street", "union", "university", "avenue", "force", "pastors", "newsmen",
    "seamen", "watchmen",
)  # fmt: skip


def main(paths: list[Path]) -> None:
    """Write the list to the standard output, one word a line."""
    small, capital = Counter[str](), Counter[str]()
    for path in sorted(paths):
        for text in _texts(path):
            for found in _WORD.finditer(text):
                word = found[0]
                (small if word.islower() else capital)[word.lower()] += 1
    kept = {w for w, n in small.items() if n >= _LEAST_TIMES and 2 * n >= capital[w] and _KEPT.fullmatch(w)}
    kept |= {w for w in (*roles(), *acts(), *_OFFICES) if _KEPT.fullmatch(w)}
    sys.stdout.write("\n".join(sorted(kept)) + "\n")


def _texts(path: Path) -> Iterator[str]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield from (text for text in _strings(json.loads(line)) if len(text) >= _LEAST_LENGTH)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
