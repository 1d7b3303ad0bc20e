"""The pieces of a page that are set aside: marked in its tree, and kept with what each is and how it was known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ..records import KEPT, Furniture
from .html_names import Part, Sign
from .html_tree import NEVER, Element, Text, Tree


def pieces_aside(tree: Tree, found: Mapping[int, tuple[Part, Sign]]) -> tuple[Furniture, ...]:
    """Mark the elements at these places, outer ones first; pieces of one kind side by side are given back as one."""
    pieces: list[Furniture] = []
    end = 0
    for element in tree.elements:
        known = found.get(element.place)
        if element.place < end or (known is None and element.tag not in NEVER):
            continue
        if known is not None and element.size:
            _add(pieces, Furniture(known[0], known[1], element.size, _words(tree, element)))
        tree.set_aside(element)
        end = element.end
    return tuple(pieces)


def characters_by_part(pieces: Iterable[Furniture]) -> dict[str, int]:
    """How many characters of each part were set aside."""
    counted: Counter[str] = Counter()
    for piece in pieces:
        counted[piece.part] += piece.characters
    return dict(sorted(counted.items()))


def _add(pieces: list[Furniture], piece: Furniture) -> None:
    last = pieces[-1] if pieces else None
    if last is None or (last.part, last.sign) != (piece.part, piece.sign):
        pieces.append(piece)
        return
    words = f"{last.words} {piece.words}"[:KEPT]
    pieces[-1] = replace(last, characters=last.characters + piece.characters, words=words)


def _words(tree: Tree, element: Element) -> str:
    """The first words of an element, a blank between its blocks."""
    said: list[str] = []
    length, block = 0, -1
    for node in tree.nodes[element.place + 1 : element.end]:
        if type(node) is Text and node.words and node.parent.tag not in NEVER:
            said.append(node.words if node.parent.block == block else f" {node.words}")
            length, block = length + node.size, node.parent.block
            if length > KEPT:
                break
    return " ".join("".join(said).split())[:KEPT]
