"""The main text of a page: blocks as lines, every character of the words as it stands."""

from __future__ import annotations

import re

from .html_lines import BREAK, with_lines
from .html_tree import Element, Text, Tree

#: what marks the root of a text: an attribute and its value, or a tag
_ROOTS = (("itemprop", "articleBody"), "article", "main", ("role", "main"))
#: white space that is not one plain space already
_SPACE = re.compile(r"[ \t\n\f\r]{2,}|[\t\n\f\r]")
_SPACES = re.compile(" {2,}")
#: elements that part words
_GAPS = {"br": BREAK, "td": " ", "th": " "}
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
    for node in tree.within(root) if root else ():
        if type(node) is Element:
            if node.tag in _GAPS:
                parts.append(_GAPS[node.tag])
        elif type(node) is Text and (words := node.words) is not None:
            parent = node.parent
            if parent.block != last:
                parts.append("\n")
                last = parent.block
            parts.append(words if parent.tag == "pre" else _SPACE.sub(" ", words) if _is_spaced(words) else words)
    lines = [line.strip(" ") for line in _SPACES.sub(" ", with_lines("".join(parts))).split("\n")]
    return "\n".join(filter(None, lines))


def _is_spaced(words: str) -> bool:
    """True where white space is not one plain space each time; quicker than having it replaced."""
    return "\n" in words or "  " in words or "\t" in words or "\f" in words or "\r" in words


def _standing(element: Element) -> int:
    return element.standing
