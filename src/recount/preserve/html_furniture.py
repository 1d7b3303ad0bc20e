"""What surrounds the text of a page, found by what parts call themselves, by their headings and by their shape.

    names, roles, microdata ▶ headings ▶ lists of links ▶ lists of comments ▶ the site's own notices ▶ other articles
    without links, rows of buttons (`html_listings`)

All is found before anything is set aside. Nothing that holds most
of a page is furniture, whatever it calls itself, for templates call whole pages `has-sidebar` or wrap them in a form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..records import Furniture
from .html_listings import is_headlines, is_list, opening_menus, pointers, sharing, tickers
from .html_names import (
    Part,
    Sign,
    begins_links,
    heading_part,
    is_ago,
    is_notice,
    is_reply,
    may_go_on,
    opening_part,
    part_of,
)
from .html_pieces import pieces_aside
from .html_tree import NEVER, Element, Text, Tree

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


@dataclass(frozen=True, slots=True)
class _Page:
    """A page and the characters of words in it."""

    tree: Tree
    total: int

    def words(self, element: Element) -> str:
        """The words of a small element; "" for one with much inside, which is no heading, button or notice."""
        return self.tree.words(element) if element.inside <= _FEW else ""

    def holds_most(self, element: Element) -> bool:
        """True for an element that holds more of the page than furniture does."""
        return element.size > _MOST * self.total

    def before(self, element: Element) -> Iterator[Element | Text]:
        """What stands before an element within its parent."""
        at = element.parent.place + 1 if element.parent else element.place
        while at < element.place:
            node = self.tree.nodes[at]
            yield node
            at = node.end if type(node) is Element else at + 1

    def next(self, element: Element) -> Element | None:
        """The next element within its parent."""
        if element.parent is None:
            return None
        at, end = element.end, element.parent.end
        while at < end and type(self.tree.nodes[at]) is Text:
            at += 1
        node = self.tree.nodes[at] if at < end else None
        return node if type(node) is Element else None


def set_furniture_aside(tree: Tree) -> tuple[Furniture, ...]:
    """Mark what surrounds the text of a page; gives back the pieces in its order, each with the sign it is known by."""
    page = _Page(tree, tree.body.size if tree.body else 0)
    found: dict[int, Part] = {}
    signs: dict[int, Sign] = {}
    for finder, sign in _FINDERS:
        for element, part in finder(page, found):
            found.setdefault(element.place, part)
            signs.setdefault(element.place, sign)
    for beside, sign in _BESIDE:
        others = {element.place: part for element, part in beside(tree, tree.outside(found))}
        found.update(others)
        signs.update(dict.fromkeys(others, sign))
    return pieces_aside(tree, {place: (part, signs[place]) for place, part in found.items()})


def _share_in_links(element: Element, besides: int = 0) -> float:
    """Which part of an element's characters stands in links, `besides` characters left out of account."""
    return element.linked / max(element.size - besides, 1)


_Found = Iterator[tuple[Element, Part]]


def _by_name(page: _Page, _: Mapping[int, Part]) -> _Found:
    for element in page.tree.elements:
        answers = _is_answer(element)
        if element.tag in _KEPT and not answers:
            continue
        part = Part.COMMENTS if answers else part_of(element.tag, element.attributes)
        if part is None and element.tag == "header" and not element.within_article and not element.is_within("main"):
            part = Part.NAVIGATION
        if part is not None and not _is_whole(page, element, part):
            yield element, part


def _is_whole(page: _Page, element: Element, part: Part) -> bool:
    """True for a part that holds most of the page, readers' comments aside: those often outweigh a short text."""
    if element.tag not in ("nav", "footer", "aside", "header") and _holds_text(element):
        return True
    if not page.holds_most(element):
        return False
    return part is not Part.COMMENTS or any(map(_is_text_root, page.tree.within(element)))


def _is_text_root(node: Element | Text) -> bool:
    return type(node) is Element and (node.tag == "main" or node.says("itemprop", "articleBody"))


def _holds_text(element: Element) -> bool:
    """True for an element with the page's heading and words under it, which no class name makes furniture."""
    return element.title > 0 and element.size - element.title - element.linked > _TEXT


def _is_answer(element: Element) -> bool:
    """True for an article within an article: by the meaning of the element, what readers answered to it."""
    return element.is_article and element.within_article and not element.title


def _by_heading(page: _Page, found: Mapping[int, Part]) -> _Found:
    for element in page.tree.elements:
        size = element.size
        if size == 0 or element.tag not in _HEADED or element.place in found:
            continue
        words = page.words(element) if size <= _LONGEST_HEADING else ""
        if words and (part := heading_part(words)):
            yield from _under(page, element, part)
        elif words and begins_links(words):
            yield from _unless_alone(element, list(_under(page, element, Part.LINKS)))
        elif size < _POINTER and element.links and element.tag in ("p", "div", "li") and _is_pointer(page, element):
            yield element, Part.LINKS


def _unless_alone(heading: Element, found: list[tuple[Element, Part]]) -> _Found:
    """What a heading stands over, with the heading; nothing for one of the text's own, which stands over no links."""
    if sum(one.size for one, _ in found) > heading.size:
        yield from found


def _is_pointer(page: _Page, element: Element) -> bool:
    """True for a line that sends the reader to another article: "Read more: …"."""
    text = " ".join(page.words(element).split())
    part = opening_part(text)
    return part is Part.LINKS and _share_in_links(element, len(text.partition(":")[0]) + 1) > _LINKED


def _under(page: _Page, heading: Element, part: Part) -> _Found:
    """What a heading stands over: the box that it opens, else what follows it."""
    box = _opened_by(page, heading)
    around = box.parent
    if part is Part.LINKS and around is not None and around.tag not in _KEPT and _opens(page, box, around, heading):
        yield around, part
        return
    if box is not heading and not page.holds_most(box) and (part is Part.COMMENTS or _lists(page, box, part, heading)):
        yield box, part
        return
    yield box, part
    after = page.next(box)
    while after is not None and _goes_on(page, heading, after, part):
        yield after, part
        after = page.next(after)


def _opens(page: _Page, box: Element, around: Element, heading: Element) -> bool:
    """True for a box around a heading that holds most of a short page and yet nothing but headlines."""
    return not any(map(_has_words, page.before(box))) and is_headlines(page.tree, around, heading)


def _goes_on(page: _Page, heading: Element, after: Element, part: Part) -> bool:
    """True for an element that still belongs to what a heading stands over."""
    if after.tag in _HEADINGS and heading.tag in _HEADINGS and after.tag <= heading.tag:
        return False
    if part is Part.COMMENTS:
        return not page.holds_most(after)
    if may_go_on(page.words(heading)) and not is_list(page.tree, after):
        return _is_listing(after) and not page.holds_most(after)
    return _lists(page, after, part)


def _lists(page: _Page, element: Element, part: Part, heading: Element | None = None) -> bool:
    """True for what a heading of links stands over, whether or not its lines are links."""
    if _is_listing(element, heading):
        return not page.holds_most(element)
    return part is Part.LINKS and is_headlines(page.tree, element, heading)


def _opened_by(page: _Page, heading: Element) -> Element:
    """The outermost element that begins with a heading and is more than a wrapper around all else."""
    at = heading
    while at.parent is not None and at.parent.tag not in _KEPT and not any(map(_has_words, page.before(at))):
        if page.holds_most(at.parent):
            break
        at = at.parent
    return at


def _has_words(node: Element | Text) -> bool:
    return node.size > 0 and not (type(node) is Element and node.tag in NEVER)


def _is_listing(element: Element, heading: Element | None = None) -> bool:
    """True for an element whose words, those of its heading aside, stand mostly in links."""
    return element.links > 0 and _share_in_links(element, heading.size if heading else 0) > _LINKED


def _by_links(page: _Page, found: Mapping[int, Part]) -> _Found:
    for element in page.tree.elements:
        if element.links < _LINKS or element.tag not in _LISTS or _share_in_links(element) <= _LINKED:
            continue
        if not page.holds_most(element) or (not element.title and _share_in_links(element) > 0.9):
            yield element, Part.LINKS


def _by_shape(page: _Page, found: Mapping[int, Part]) -> _Found:
    """Siblings of one kind that each hold a button to answer them, or say how long ago they were written, are comments,
    whatever they are called. A running report by the hour says so too, but is most of its page."""
    small = [one for one in page.tree.elements if one.is_leaf and one.size <= _BUTTON and one.place not in found]
    said = [(one, page.tree.words(one)) for one in small]
    yield from ((one, Part.COMMENTS) for listed in _siblings(said, is_reply) for one in listed)
    for listed in _siblings(said, is_ago):
        if listed[0].parent is not None and not page.holds_most(listed[0].parent):
            yield from ((one, Part.COMMENTS) for one in listed)


def _siblings(small: Sequence[tuple[Element, str]], is_beside: Callable[[str], bool]) -> list[list[Element]]:
    """Groups of sibling elements that each hold such words beside others of their own."""
    groups: dict[int, dict[int, Element]] = {}
    for leaf, words in small:
        if is_beside(words):
            for around in _around(leaf):
                parent = around.parent.place if around.parent else -1
                if around.size > leaf.size + _ITEM and not around.title:
                    groups.setdefault(parent, {})[around.place] = around
    listed = [list(group.values()) for group in groups.values()]
    return [group for group in listed if len(group) >= _ITEMS and len({one.tag for one in group}) == 1]


def _around(element: Element) -> Iterator[Element]:
    """The elements around a button, outward, that may be the comment that it belongs to."""
    at = element.parent
    for _ in range(5):
        if at is None or at.tag in _KEPT:
            return
        yield at
        at = at.parent


def _by_notice(page: _Page, found: Mapping[int, Part]) -> _Found:
    for element in page.tree.elements:
        if not 0 < element.size <= _LONGEST_NOTICE or element.tag not in _BLOCKS or element.place in found:
            continue
        if not page.holds_most(element) and is_notice(page.words(element)):
            yield element, Part.NOTICES


#: by what each finder knows a part, in the order in which they are asked
_FINDERS: tuple[tuple[Callable[[_Page, Mapping[int, Part]], _Found], Sign], ...] = (
    (_by_name, Sign.NAME), (_by_heading, Sign.HEADING), (_by_links, Sign.LINKS), (_by_shape, Sign.SHAPE),
    (_by_notice, Sign.NOTICE),
)  # fmt: skip
_BESIDE = ((pointers, Sign.POINTER), (opening_menus, Sign.MENU), (tickers, Sign.TICKER), (sharing, Sign.BUTTONS))
