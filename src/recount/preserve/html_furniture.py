"""What surrounds the text of a page, found by what parts call themselves, by their headings and by their shape.

    names, roles, microdata ▶ headings ▶ lists of links ▶ lists of comments ▶ the site's own notices

All is found before anything is taken out: a node must not be asked after its parent is gone. Nothing that holds most
of a page is furniture, whatever it calls itself, for templates call whole pages `has-sidebar` or wrap them in a form.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .html_names import Part, heading_part, is_ago, is_notice, is_reply, opening_part, part_of

#: elements that never hold words of the page
NEVER = {
    "script", "style", "noscript", "template", "svg", "iframe", "object", "button", "select", "input", "textarea",
}  # fmt: skip
_KEPT = {"html", "body", "main", "article"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
#: headings, and what is often set to look like one
_HEADED = _HEADINGS | {
    "b",
    "strong",
    "span",
    "p",
    "div",
    "td",
    "th",
    "font",
    "summary",
    "dt",
    "legend",
    "label",
    "i",
    "em",
    "a",
}
_LISTS = {"ul", "ol", "div", "section", "table", "tbody", "tr", "td", "p", "dl", "nav", "center", "span"}
_BLOCKS = {"p", "div", "li", "td", "small", "section", "span", "font", "center", "h3", "h4", "h5", "label"}
#: share of a page's characters above which a node is no furniture
_MOST = 0.5
#: share of an element's characters that stand in links, and least number of links, of a list of links
_LINKED = 0.75
_LINKS = 3
_TEXT = 120
_LONGEST_HEADING = 60
_LONGEST_NOTICE = 220
_POINTER = 300
_ITEMS = 2
#: nodes within an element of a few words
_FEW = 40
#: most characters of a button that answers a comment, or of how long ago one was written
_BUTTON = 60
#: least characters of a comment beside its button
_ITEM = 15


@dataclass
class _Page:
    """The nodes of a page in order, and the characters within each: all, those in links, those in main headings.

    `inside` counts the nodes within each; `texts` holds those within an article.
    """

    nodes: list[LexborNode]
    sizes: dict[int, int] = field(default_factory=dict)
    linked: dict[int, int] = field(default_factory=dict)
    links: Counter[int] = field(default_factory=Counter)
    titles: dict[int, int] = field(default_factory=dict)
    inside: Counter[int] = field(default_factory=Counter)
    texts: set[int] = field(default_factory=set)
    total: int = 0

    def size(self, node: LexborNode) -> int:
        """Characters of words within a node."""
        return self.sizes.get(node.mem_id, 0)

    def link_share(self, node: LexborNode, besides: int = 0) -> float:
        """Which part of a node's characters stands in links, `besides` characters left out of account."""
        return self.linked.get(node.mem_id, 0) / max(self.size(node) - besides, 1)

    def words(self, node: LexborNode) -> str:
        """The words of a small element; "" for one with much inside, which is no heading, button or notice."""
        return node.text() if self.inside[node.mem_id] <= _FEW else ""

    def holds_most(self, node: LexborNode) -> bool:
        """True for a node that holds more of the page than furniture does."""
        return self.size(node) > _MOST * self.total


def set_furniture_aside(page: LexborHTMLParser) -> Mapping[Part, int]:
    """Take out of the page what surrounds its text; gives back how many characters of each kind that was."""
    measured = _measured(page)
    found: dict[int, Part] = {}
    for finder in (_by_name, _by_heading, _by_links, _by_shape, _by_notice):
        for node, part in finder(measured, found):
            found.setdefault(node.mem_id, part)
    return _taken_out(measured, found)


def _taken_out(page: _Page, found: Mapping[int, Part]) -> Mapping[Part, int]:
    counted: Counter[Part] = Counter()
    gone: set[int] = set()
    outermost: list[LexborNode] = []
    for node in page.nodes:
        if node.parent is not None and node.parent.mem_id in gone:
            gone.add(node.mem_id)
        elif node.tag in NEVER or node.mem_id in found:
            gone.add(node.mem_id)
            outermost.append(node)
            if node.mem_id in found and page.size(node):
                counted[found[node.mem_id]] += page.size(node)
    for node in outermost:
        node.decompose()
    return dict(sorted(counted.items()))


def _measured(page: LexborHTMLParser) -> _Page:
    """The characters of words within each node, in one pass from the leaves."""
    nodes = list(page.root.traverse(include_text=True)) if page.root else []
    measured = _Page(nodes)
    sizes, linked, titles = measured.sizes, measured.linked, measured.titles
    kin = [_Kin(node.mem_id, parent.mem_id if (parent := node.parent) else 0, node.tag or "") for node in nodes]
    tag_of = {one.at: one.tag for one in kin}
    for node, one in zip(reversed(nodes), reversed(kin), strict=True):
        at, above = one.at, one.above
        if one.tag == "-text" and tag_of.get(above) not in NEVER:
            sizes[at] = len((node.text_content or "").strip())
        size = sizes.get(at, 0)
        if one.tag == "h1":
            titles[at] = size + 1
        elif one.tag == "a":
            linked[at], measured.links[at] = size, 1
        if not above:
            continue
        measured.inside[above] += measured.inside[at] + 1
        sizes[above] = sizes.get(above, 0) + size
        if at in linked:
            linked[above] = linked.get(above, 0) + linked[at]
            measured.links[above] += measured.links[at]
        if at in titles:
            titles[above] = titles.get(above, 0) + titles[at]
    articles = {one.at for node, one in zip(nodes, kin, strict=True) if _is_article(node)}
    for one in kin:
        if one.above in articles or one.above in measured.texts:
            measured.texts.add(one.at)
    measured.total = sizes.get(page.body.mem_id, 0) if page.body else 0
    return measured


class _Kin(NamedTuple):
    """A node by its id, the id of the one around it (0 for none), and its tag."""

    at: int
    above: int
    tag: str


_Found = Iterator[tuple[LexborNode, Part]]


def _by_name(page: _Page, _: Mapping[int, Part]) -> _Found:
    for node in page.nodes:
        if not node.is_element_node:
            continue
        answers = _is_answer(page, node)
        if node.tag in _KEPT and not answers:
            continue
        part = Part.COMMENTS if answers else part_of(node)
        if part is None and node.tag == "header" and node.mem_id not in page.texts and not _within_main(node):
            part = Part.NAVIGATION
        if part is not None and not _is_whole(page, node, part):
            yield node, part


def _is_whole(page: _Page, node: LexborNode, part: Part) -> bool:
    """True for a part that holds most of the page, readers' comments aside: those often outweigh a short text."""
    if node.tag not in ("nav", "footer", "aside", "header") and _holds_text(page, node):
        return True
    if not page.holds_most(node):
        return False
    return part is not Part.COMMENTS or node.css_first("main, [itemprop=articleBody]") is not None


def _holds_text(page: _Page, node: LexborNode) -> bool:
    """True for an element with the page's heading and words under it, which no class name makes furniture."""
    title = page.titles.get(node.mem_id, 0)
    return title > 0 and page.size(node) - title - page.linked.get(node.mem_id, 0) > _TEXT


def _is_answer(page: _Page, node: LexborNode) -> bool:
    """True for an article within an article: by the meaning of the element, what readers answered to it."""
    return node.mem_id in page.texts and _is_article(node) and node.mem_id not in page.titles


def _is_article(node: LexborNode) -> bool:
    return node.tag == "article" or (node.is_element_node and node.attributes.get("role") == "article")


def _within_main(node: LexborNode) -> bool:
    at = node.parent
    for _ in range(_FEW):
        if at is None or at.tag == "main":
            break
        at = at.parent
    return at is not None and at.tag == "main"


def _by_heading(page: _Page, found: Mapping[int, Part]) -> _Found:
    for node in page.nodes:
        if node.mem_id in found or node.tag not in _HEADED:
            continue
        size = page.size(node)
        if size == 0:
            continue
        if size <= _LONGEST_HEADING and (part := heading_part(page.words(node))):
            yield from _under(page, node, part)
        elif node.tag in ("p", "div", "li") and size < _POINTER and page.links[node.mem_id] and _is_pointer(page, node):
            yield node, Part.LINKS


def _is_pointer(page: _Page, node: LexborNode) -> bool:
    """True for a line that sends the reader to another article: "Read more: …"."""
    text = " ".join(page.words(node).split())
    part = opening_part(text)
    return part is Part.LINKS and page.link_share(node, len(text.partition(":")[0]) + 1) > _LINKED


def _under(page: _Page, heading: LexborNode, part: Part) -> _Found:
    """What a heading stands over: the box that it opens, else what follows it."""
    box = _opened_by(page, heading)
    if box is not heading and not page.holds_most(box) and (part is Part.COMMENTS or _is_listing(page, box, heading)):
        yield box, part
        return
    yield box, part
    after = _next(box)
    while after is not None and not page.holds_most(after):
        if part is not Part.COMMENTS and not _is_listing(page, after):
            break
        if after.tag in _HEADINGS and heading.tag in _HEADINGS and after.tag <= heading.tag:
            break
        yield after, part
        after = _next(after)


def _opened_by(page: _Page, heading: LexborNode) -> LexborNode:
    """The outermost element that begins with a heading and is more than a wrapper around all else."""
    at = heading
    while at.parent is not None and at.parent.tag not in _KEPT and not _before(page, at):
        if page.holds_most(at.parent):
            break
        at = at.parent
    return at


def _before(page: _Page, node: LexborNode) -> bool:
    """True where words stand before an element within its parent."""
    at = node.prev
    while at is not None:
        if page.size(at) and at.tag not in NEVER:
            return True
        at = at.prev
    return False


def _next(node: LexborNode) -> LexborNode | None:
    after = node.next
    while after is not None and not after.is_element_node:
        after = after.next
    return after


def _is_listing(page: _Page, node: LexborNode, heading: LexborNode | None = None) -> bool:
    """True for an element whose words, those of its heading aside, stand mostly in links."""
    return page.links[node.mem_id] > 0 and page.link_share(node, page.size(heading) if heading else 0) > _LINKED


def _by_links(page: _Page, found: Mapping[int, Part]) -> _Found:
    for node in page.nodes:
        if node.tag not in _LISTS or page.links[node.mem_id] < _LINKS or page.link_share(node) <= _LINKED:
            continue
        if not page.holds_most(node) or (node.mem_id not in page.titles and page.link_share(node) > 0.9):
            yield node, Part.LINKS


def _by_shape(page: _Page, found: Mapping[int, Part]) -> _Found:
    """Siblings of one kind that each hold a button to answer them, or say how long ago they were written, are comments,
    whatever they are called. A running report by the hour says so too, but is most of its page."""
    answered = _siblings(page, found, is_reply)
    yield from ((node, Part.COMMENTS) for listed in answered for node in listed)
    for listed in _siblings(page, found, is_ago):
        if listed[0].parent is not None and not page.holds_most(listed[0].parent):
            yield from ((node, Part.COMMENTS) for node in listed)


def _siblings(page: _Page, found: Mapping[int, Part], is_beside: Callable[[str], bool]) -> list[list[LexborNode]]:
    """Groups of sibling elements that each hold such words beside others of their own."""
    groups: dict[int, dict[int, LexborNode]] = {}
    for leaf in page.nodes:
        if page.size(leaf) > _BUTTON or not leaf.is_element_node or leaf.mem_id in found:
            continue
        if _is_leaf(leaf) and is_beside(leaf.text()):
            for around in _around(leaf):
                parent = around.parent.mem_id if around.parent else 0
                if page.size(around) > page.size(leaf) + _ITEM and around.mem_id not in page.titles:
                    groups.setdefault(parent, {})[around.mem_id] = around
    listed = [list(group.values()) for group in groups.values()]
    return [group for group in listed if len(group) >= _ITEMS and len({node.tag for node in group}) == 1]


def _is_leaf(node: LexborNode) -> bool:
    """True for an element without elements inside, as a button is."""
    child = node.child
    while child is not None:
        if child.is_element_node:
            return False
        child = child.next
    return True


def _around(node: LexborNode) -> Iterator[LexborNode]:
    """The elements around a button, outward, that may be the comment that it belongs to."""
    at = node.parent
    for _ in range(5):
        if at is None or at.tag in _KEPT:
            return
        yield at
        at = at.parent


def _by_notice(page: _Page, found: Mapping[int, Part]) -> _Found:
    for node in page.nodes:
        if node.tag not in _BLOCKS or not 0 < page.size(node) <= _LONGEST_NOTICE or node.mem_id in found:
            continue
        if not page.holds_most(node) and is_notice(page.words(node)):
            yield node, Part.NOTICES
