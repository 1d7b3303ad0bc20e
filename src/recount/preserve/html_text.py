"""The main text of a page: furniture set aside, blocks as lines, every character of the words as it stands."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

#: elements that never hold words of the page
_NEVER = {
    "script", "style", "noscript", "template", "svg", "iframe", "object", "button", "select", "input", "textarea",
}  # fmt: skip
#: elements and roles that hold furniture, unless they hold most of the page (some sites wrap all of it in one form)
_SELDOM = {"form", "nav", "footer", "aside", "dialog"}
_ROLES = {"navigation", "banner", "contentinfo", "complementary", "search", "dialog"}
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
#: white space that is not one plain space already
_SPACE = re.compile(r"[ \t\n\f\r]{2,}|[\t\n\f\r]")
_SPACES = re.compile(" {2,}")
#: share of a page's characters above which a node is no furniture, whatever it calls itself
_MOST = 0.5
#: share of the body's characters that a marked root must hold to stand for the page
_ENOUGH = 0.3


def set_furniture_aside(page: LexborHTMLParser) -> None:
    """Take out of the page what surrounds its text: menus, forms, sharing, readers' comments, hidden parts.

    What is to go is chosen before anything goes, outermost first: a node must not be asked after its parent is gone.
    """
    nodes = list(page.root.traverse(include_text=True)) if page.root else []
    sizes = _sizes(nodes)
    most = _MOST * (sizes.get(page.body.mem_id, 0) if page.body else 0)
    gone: set[int] = set()
    outermost: list[LexborNode] = []
    for node in nodes:
        if (parent := node.parent) is not None and parent.mem_id in gone:
            gone.add(node.mem_id)
        elif node.tag in _NEVER or (_is_furniture(node) and sizes.get(node.mem_id, 0) <= most):
            gone.add(node.mem_id)
            outermost.append(node)
    for node in outermost:
        node.decompose()


def _sizes(nodes: list[LexborNode]) -> dict[int, int]:
    """The number of characters of words within each node, in one pass from the leaves."""
    sizes: dict[int, int] = {}
    for node in reversed(nodes):
        parent = node.parent
        if parent is None:
            continue
        if node.is_text_node and parent.tag not in _NEVER:
            sizes[node.mem_id] = len((node.text_content or "").strip())
        if size := sizes.get(node.mem_id):
            sizes[parent.mem_id] = sizes.get(parent.mem_id, 0) + size
    return sizes


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


def _is_furniture(node: LexborNode) -> bool:
    if not node.is_element_node or node.tag in _KEPT:
        return False
    if node.tag in _SELDOM or (node.tag == "header" and not _within_text(node)):
        return True
    at = node.attributes
    if "hidden" in at or at.get("aria-hidden") == "true" or at.get("role") in _ROLES:
        return True
    named = f"{at.get('class') or ''} {at.get('id') or ''}"
    return bool(_FURNITURE.search(named) or _HIDDEN.search(at.get("style") or ""))


def _within_text(node: LexborNode) -> bool:
    at = node.parent
    while at is not None:
        if at.tag in ("article", "main"):
            return True
        at = at.parent
    return False


def _size(node: LexborNode | None) -> int:
    return len(node.text() or "") if node else 0
