"""The main text of a page: blocks as lines, every character of the words as it stands."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

_ROOTS = ("[itemprop=articleBody]", "article", "main", "[role=main]")
_INLINE = {
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q",
    "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "td", "th", "label", "img",
}  # fmt: skip
#: white space that is not one plain space already
_SPACE = re.compile(r"[ \t\n\f\r]{2,}|[\t\n\f\r]")
_SPACES = re.compile(" {2,}")
#: share of the body's characters that a marked root must hold to stand for the page
_ENOUGH = 0.3
#: marked roots that are looked at; a page has one or a few
_TRIED = 50


def main_node(page: LexborHTMLParser) -> LexborNode | None:
    """The element that holds the text: as marked in the page, else the body. Call after `set_furniture_aside`."""
    body = page.body
    for selector in _ROOTS:
        found = page.css(selector)[:_TRIED]
        if found and _size(best := max(found, key=_size)) >= _ENOUGH * _size(body):
            return best
    return body


def text_of(root: LexborNode | None) -> str:
    """The words of an element, one line a block; spaces as a reader sees them, `pre` kept as it is."""
    parts: list[str] = []
    blocks: dict[int, int] = {}
    last = None
    for node in root.traverse(include_text=True) if root else ():
        if node.tag == "br":
            parts.append("\n")
        elif node.tag in ("td", "th"):
            parts.append(" ")
        elif node.is_text_node and (parent := node.parent) is not None:
            block = _block(parent, blocks)
            if block != last:
                parts.append("\n")
            last = block
            words = node.text_content or ""
            parts.append(words if parent.tag == "pre" else _SPACE.sub(" ", words))
    lines = (_SPACES.sub(" ", line).strip(" ") for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def _block(node: LexborNode, known: dict[int, int]) -> int:
    """The id of the nearest element, this one or around it, that stands on lines of its own."""
    passed: list[int] = []
    at: LexborNode | None = node
    found = 0
    while at is not None:
        if at.mem_id in known:
            found = known[at.mem_id]
            break
        passed.append(at.mem_id)
        if at.tag not in _INLINE:
            found = at.mem_id
            break
        at = at.parent
    known.update(dict.fromkeys(passed, found))
    return found


def _size(node: LexborNode | None) -> int:
    return len(node.text() or "") if node else 0
