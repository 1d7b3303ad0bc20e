"""An assessment text as a plain file that a person edits: one sentence a paragraph, its id before it in brackets.

    [killed] At least 10 people were killed, according to a witness; up to 45, according to Example Wire.
    [killed checked] the same, read anew against the claims of today although not a word of it changes
    [new c-1a2b c-3c4d] A sentence of one's own, with the claims that it rests on.
    [editor] A sentence of one's own that rests on no claim, shown as such.

A sentence that is left out is gone from the text, and stays in its history.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from recount.errors import BadNarrative
from recount.records import ClaimId, Sentence

_ISOLATES, _END = "\u2066\u2067\u2068", "\u2069"
NEW, EDITOR, CHECKED = "new", "editor", "checked"
_HEAD = re.compile(r"^\[([^\]\n]+)\][ \t]*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Written:
    """One sentence as it stands in the file: its head's first word, the claims it names, and its text."""

    head: str
    claims: tuple[ClaimId, ...]
    checked: bool
    text: str
    line: int


def to_edit(sentences: Iterable[Sentence], notes: Iterable[str] = ()) -> str:
    """The file to edit; notes stand at its head as comments."""
    lines = [f"# {note}" for note in notes]
    return "\n".join([*lines, ""]) + "".join(f"\n[{one.sentence_id}] {one.text}\n" for one in sentences)


def written(text: str) -> tuple[Written, ...]:
    """The sentences of an edited file. Raises BadNarrative, which names the line, where one has no head or no text."""
    kept = "\n".join("" if line.startswith("#") else line for line in text.lstrip("\ufeff").splitlines())
    heads = list(_HEAD.finditer(kept))
    before = kept[: heads[0].start()] if heads else kept
    if before.strip():
        raise BadNarrative(1, "words before the first [id]; begin each sentence with its id, [new CLAIM …] or [editor]")
    ends = [head.start() for head in heads[1:]] + [len(kept)]
    return tuple(_sentences(kept, zip(heads, ends, strict=True)))


def _sentences(text: str, found: Iterable[tuple[re.Match[str], int]]) -> Iterator[Written]:
    for head, end in found:
        line = text.count("\n", 0, head.start()) + 1
        first, *rest = head[1].split()
        words = _bare(" ".join(text[head.end() : end].split()))
        if not words:
            raise BadNarrative(line, f"[{first}] has no words; leave the whole line out to drop the sentence")
        checked = rest == [CHECKED]
        if rest and not checked and first != NEW:
            raise BadNarrative(line, f"[{head[1]}]: only [{NEW} …] names claims; a kept sentence keeps its own")
        if first == NEW and not rest:
            raise BadNarrative(line, f"[{NEW}] names no claim; name some, or write [{EDITOR}] if it rests on none")
        yield Written(first, () if checked else tuple(map(ClaimId, rest)), checked, words, line)


def _bare(words: str) -> str:
    """The words without the isolates that a terminal is given around a whole sentence; those within it stay."""
    depth = 0
    for place, letter in enumerate(words):
        depth += (letter in _ISOLATES) - (letter == _END)
        if depth == 0:
            return words[1:-1] if place and place == len(words) - 1 else words
    return words
