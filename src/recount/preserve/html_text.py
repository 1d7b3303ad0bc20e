"""The main text of a page: furniture set aside, blocks as lines, every character of the words as it stands."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

#: elements that never hold the text of a report
_NEVER = (
    "script", "style", "noscript", "template", "svg", "iframe", "object", "form", "button", "select", "input",
    "textarea", "nav", "footer", "aside", "dialog", "[hidden]", "[aria-hidden=true]", "[role=navigation]",
    "[role=banner]", "[role=contentinfo]", "[role=complementary]", "[role=search]", "[role=dialog]",
)  # fmt: skip
#: words in class names and ids, in the habit of the web, for what surrounds a text
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:comments?|commentlist|disqus|replies|respond|share|sharing|social|related|recommended|"
    r"read-?more|newsletter|subscribe|subscription|cookies?|consent|sidebar|breadcrumbs?|menu|navbar|widget|"
    r"advert|advertisement|ads|promo|pagination|tags|skip-link)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ROOTS = ("[itemprop=articleBody]", "article", "main", "[role=main]")
_KEPT = {"html", "body", "main", "article"}
_INLINE = {
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q",
    "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "td", "th", "label", "img",
}  # fmt: skip
_SPACE = re.compile(r"[ \t\n\f\r]+")
#: share of a page's characters above which a node is no furniture, whatever it calls itself
_MOST = 0.5
#: share of the body's characters that a marked root must hold to stand for the page
_ENOUGH = 0.3


def set_furniture_aside(page: LexborHTMLParser) -> None:
    """Take out of the page what surrounds its text: menus, forms, sharing, readers' comments, hidden parts."""
    for selector in _NEVER:
        _take_out(page, selector)
    whole = _size(page.body)
    for node in page.css("[class], [id], [style], header"):
        if node.tag not in _KEPT and _is_furniture(node) and _size(node) <= _MOST * whole:
            node.decompose()


def main_node(page: LexborHTMLParser) -> LexborNode | None:
    """The element that holds the text: as marked in the page, else the body. Call after `set_furniture_aside`."""
    body = page.body
    for selector in _ROOTS:
        found = page.css(selector)
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
        elif node.is_text_node and node.parent is not None:
            block = _block(node.parent, blocks)
            if block != last:
                parts.append("\n")
            last = block
            words = node.text_content or ""
            parts.append(words if node.parent.tag == "pre" else _SPACE.sub(" ", words))
    lines = (re.sub(" {2,}", " ", line).strip(" ") for line in "".join(parts).split("\n"))
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


def _take_out(page: LexborHTMLParser, selector: str) -> None:
    for node in page.css(selector):
        if node.tag not in _KEPT:
            node.decompose()


def _is_furniture(node: LexborNode) -> bool:
    attributes = node.attributes
    named = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    if _FURNITURE.search(named) or _HIDDEN.search(attributes.get("style") or ""):
        return True
    return node.tag == "header" and not _within_text(node)


def _within_text(node: LexborNode) -> bool:
    at = node.parent
    while at is not None:
        if at.tag in ("article", "main"):
            return True
        at = at.parent
    return False


def _size(node: LexborNode | None) -> int:
    return len(node.text() or "") if node else 0
