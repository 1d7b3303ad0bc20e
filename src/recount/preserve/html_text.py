"""The main text of a page: blocks as lines, every character of the words as it stands.

A row of a table whose columns have headings is one line, its cells parted by tabs, so that what stands in which column
can still be told.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Mapping
from typing import NamedTuple

from .html_lines import BREAK, with_lines
from .html_tree import Element, Text, Tree

#: what marks the root of a text: an attribute and its value, or a tag
_ROOTS = (("itemprop", "articleBody"), "article", "main", ("role", "main"))
#: white space that is not one plain space already
_SPACE = re.compile(r"[ \t\n\f\r]{2,}|[\t\n\f\r]")
_SPACES = re.compile(" {2,}")
#: elements that part words
_GAPS = {"br": BREAK, "td": " ", "th": " "}
_CELLS = {"td", "th"}
#: headings in one row that make the table one of data, and not of layout
_HEADINGS = 2
#: share of the body's characters that a marked root must hold to stand for the page
_ENOUGH = 0.3
#: marked roots that are looked at; a page has one or a few
_TRIED = 50


def main_element(tree: Tree, standing: list[Element]) -> Element | None:
    """The element that holds the text: as marked in the page, else the body. Call after `set_furniture_aside`.

    `standing` are the elements of the tree that were not set aside.
    """
    body = tree.body
    for root in _ROOTS:
        found = [one for one in standing if (one.tag == root if isinstance(root, str) else one.says(*root))][:_TRIED]
        if not found:
            continue
        best = max(found, key=_standing)
        if best.standing >= _ENOUGH * (body.standing if body else 0):
            return best
    return body


def text_of(tree: Tree, root: Element | None) -> str:
    """The words of an element, one line a block; spaces as a reader sees them, `pre` kept as it is.

    A break within a sentence is a blank (`html_lines`).
    """
    parts: list[str] = []
    last: int | None = None
    rows = _rows(tree)
    for node in tree.within(root) if root else ():
        if type(node) is Element:
            parts.append(rows.gap(node))
            last = rows.row.get(node.place, last)
        elif type(node) is Text and (words := node.words) is not None:
            parent = node.parent
            block = rows.row.get(parent.place, parent.block)
            if block != last:
                parts.append("\n")
                last = block
            parts.append(words if parent.tag == "pre" else _SPACE.sub(" ", words) if _is_spaced(words) else words)
    lines = [line.strip(" ") for line in _SPACES.sub(" ", with_lines("".join(parts))).split("\n")]
    return "\n".join(line for line in lines if line and not line.isspace())


class _Rows(NamedTuple):
    """Rows of tables whose columns have headings: of each element within, and of the row, its row's place.

    `opening` are the places of the cells that stand first in a row.
    """

    row: Mapping[int, int]
    opening: Container[int]

    def gap(self, element: Element) -> str:
        """What an element parts its words by from those before it."""
        if element.place not in self.row:
            return _GAPS.get(element.tag, "")
        if element.tag in _CELLS:
            return "" if element.place in self.opening else "\t"
        return {"tr": "\n", "br": " "}.get(element.tag, "")


def _rows(tree: Tree) -> _Rows:
    headings = Counter(head.parent.place for head in tree.tagged("th") if head.parent)
    tables = {_table_of(tree.nodes[row]) for row, count in headings.items() if count >= _HEADINGS} - {None}
    row, opening = dict[int, int](), set[int]()
    for one in tree.tagged("tr") if tables else ():
        if _table_of(one) in tables:
            within = [node for node in tree.nodes[one.place : one.end] if type(node) is Element]
            row |= {element.place: one.place for element in within}
            opening.update([element.place for element in within if element.tag in _CELLS][:1])
    return _Rows(row, opening)


def _table_of(row: Element | Text) -> int | None:
    """The place of the innermost table around a row."""
    at = row.parent
    while at is not None and at.tag != "table":
        at = at.parent
    return at.place if at is not None else None


def _is_spaced(words: str) -> bool:
    """True where white space is not one plain space each time; quicker than having it replaced."""
    return "\n" in words or "  " in words or "\t" in words or "\f" in words or "\r" in words


def _standing(element: Element) -> int:
    return element.standing
