"""Other articles and buttons that no name and no share of links gives away: headlines set as plain lines, a menu of two
links above the heading, the names of networks in a row.

    an unlinked list under "Related" ▶ a line "Read also: …" ▶ links above the first heading ▶ "Breaking: …" above it ▶
    a row of networks

A headline is a short line that ends no sentence. What a heading of other articles stands over is taken for headlines,
however few; a page that is itself a list of short items holds more of them than of anything else, and keeps them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .html_names import Part, heading_part, is_breaking, is_sharing, reads_also
from .html_tree import NEVER, Element, Text, Tree

_LISTS = {"ul", "ol", "dl", "menu", "table", "tbody"}
_MENUS = {"ul", "ol", "div", "table", "tbody", "tr", "td", "p", "nav", "center", "menu", "section", "header"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
#: what the title of a card may be set in
_TITLES = {*_HEADINGS, "b", "strong"}
_LINES = {"p", "div", "li", "blockquote", "td", "h2", "h3", "h4", "h5", "h6", "span", "strong", "b", "em"}
_BARS = {"div", "p", "ul", "ol", "td", "tr", "section", "span", "center", "table", "tbody"}
#: characters of a line that is a paragraph and no headline
_PARAGRAPH = 160
#: characters beside a list that make a page more than this list
_BESIDE = 100
#: most characters of a row of networks, and nodes in it
_BAR, _BAR_NODES = 120, 60
_SENTENCE_ENDS, _CUT, _CLOSING = tuple(".!?؟:؛;"), tuple(".…"), "\"')]»”"
_LINKED = 0.75
#: the address of a front page
_HOME = re.compile(r"(?:https?:)?(?://[^/]+)?(?:/|\./|/?(?:index|default|home)\.\w+|/(?:ar|en)/?)?", re.IGNORECASE)
_MENU = 2


def is_headlines(tree: Tree, element: Element, heading: Element | None = None) -> bool:
    """True for what stands under a heading of other articles and holds short lines alone, that heading aside.

    A list may hold sentences, as summaries are; anything else holds lines that end none.
    """
    if element.title or element.size == 0 or _is_page(tree, element):
        return False
    lines = [line for line in _lines(tree, element, heading) if line.strip(" \u00a0|•·-–»>")]
    stopped = sum(map(_ends_sentence, lines))
    if not is_list(tree, element, heading):
        return bool(lines) and not stopped and max(map(len, lines)) < _PARAGRAPH
    if stopped == len(lines) and element.size > _beside(tree, element):
        return False  # sentences without a headline, more than all else: the page's own items
    return bool(lines) and max(map(len, lines)) < 2 * _PARAGRAPH


def is_list(tree: Tree, element: Element, heading: Element | None = None) -> bool:
    """True for a list, and for cards of one kind one below the other, a heading before them aside."""
    return element.tag in _LISTS or _is_cards(tree, element, heading)


def _beside(tree: Tree, element: Element) -> int:
    """How many characters of a page stand beside an element and in no link."""
    body = tree.body
    return body.size - body.linked - element.size + element.linked if body else 0


def _is_page(tree: Tree, element: Element) -> bool:
    """True where next to nothing stands beside an element that is no link: it is then what the page tells."""
    return _beside(tree, element) < min(element.size, _BESIDE)


def _is_cards(tree: Tree, element: Element, heading: Element | None) -> bool:
    """True for boxes of one kind, each under a small heading of its own."""
    boxes = [one for one in _children(tree, element) if one.size and not _holds(one, heading)]
    while len(boxes) == 1:
        boxes = [one for one in _children(tree, boxes[0]) if one.size]
    return len(boxes) > 1 and len({one.tag for one in boxes}) == 1 and all(_is_headed(tree, one) for one in boxes)


def _holds(element: Element, other: Element | None) -> bool:
    return other is not None and element.place <= other.place < element.end


def _children(tree: Tree, element: Element) -> list[Element]:
    found: list[Element] = []
    at = element.place + 1
    while at < element.end:
        node = tree.nodes[at]
        at = node.end if type(node) is Element else at + 1
        if type(node) is Element:
            found.append(node)
    return found


def _is_headed(tree: Tree, element: Element) -> bool:
    inner = tree.nodes[element.place + 1 : element.end]
    return any(type(node) is Element and node.tag in _TITLES and node.size for node in inner)


def _lines(tree: Tree, element: Element, heading: Element | None) -> list[str]:
    """The words of an element by lines, a heading and what never holds words left out."""
    lines, last = [""], None
    for node in tree.nodes[element.place + 1 : element.end]:
        if isinstance(node, Text):
            if not node.words or _holds_text(heading, node) or node.parent.tag in NEVER:
                continue
            if node.parent.block != last:
                lines.append("")
                last = node.parent.block
            lines[-1] += node.words
        elif node.tag == "br":
            lines.append("")
    return [" ".join(line.split()) for line in lines]


def _holds_text(heading: Element | None, text: Text) -> bool:
    at: Element | None = text.parent
    while heading is not None and at is not None and at.place >= heading.place:
        if at is heading:
            return True
        at = at.parent
    return False


def _ends_sentence(line: str) -> bool:
    said = line.rstrip().rstrip(_CLOSING)
    return said.endswith(_SENTENCE_ENDS) and not said.endswith(_CUT, 0, -1)


def pointers(tree: Tree, elements: Sequence[Element]) -> Iterator[tuple[Element, Part]]:
    """Lines that send the reader elsewhere with the headline in them: "Read also: Five killed in a raid"."""
    for element in elements:
        if (
            0 < element.size < _PARAGRAPH
            and element.tag in _LINES
            and not element.title
            and element.inside < _BAR_NODES
        ):
            lines = [line for line in _lines(tree, element, None) if line]
            if (reads_also(" ".join(lines)) or _names_next(lines)) and not _is_page(tree, element):
                yield element, Part.LINKS


def _names_next(lines: list[str]) -> bool:
    """True for lines that a word for other articles opens, alone on the first: "< Previous", and a headline."""
    return len(lines) > 1 and reads_also(f"{lines[0].strip(_ARROWS)}: x") and not any(map(_ends_sentence, lines[1:]))


_ARROWS = " <>:«»‹›←→|-–"


def opening_menus(tree: Tree, elements: Sequence[Element]) -> Iterator[tuple[Element, Part]]:
    """Lists of two or more links that stand before the first heading of a page."""
    first = _first_heading(tree, elements)
    for element in elements:
        if element.end > first or element.tag not in _MENUS:
            continue
        if element.links >= _MENU and element.linked > _LINKED * element.size:
            yield element, Part.LINKS


def _first_heading(tree: Tree, elements: Sequence[Element]) -> int:
    """The place of the first heading of the page's own; 0 where it has none."""
    return next((one.place for one in elements if one.tag in _HEADINGS and one.size and _is_own(tree, one)), 0)


def tickers(tree: Tree, elements: Sequence[Element]) -> Iterator[tuple[Element, Part]]:
    """What runs above the heading of a page: "Breaking: …", two or more headlines in a row."""
    first = _first_heading(tree, elements)
    for element in elements:
        if element.end <= first and element.tag in _BARS and element.size > 0 and element.inside <= _BAR_NODES:
            words = " ".join(_lines(tree, element, None))
            if is_breaking(words) or len([one for one in _ROW.split(words) if len(one) >= _SHORTEST]) > 1:
                yield element, Part.LINKS


#: what parts headlines in a row, and characters of one
_ROW, _SHORTEST = re.compile(r"\s(?:[|•·»]+|\*+|[-–—]{2,}|/{2,})\s"), 25


def _is_own(tree: Tree, heading: Element) -> bool:
    """False for a heading that stands over other articles, or is the name of the site and leads to its front page."""
    if heading.links and heading.linked == heading.size:
        inner = tree.nodes[heading.place + 1 : heading.end]
        if any(type(one) is Element and _HOME.fullmatch(one.attributes.get("href") or "-") for one in inner):
            return False
    return heading_part(tree.words(heading)) is None


def sharing(tree: Tree, elements: Sequence[Element]) -> Iterator[tuple[Element, Part]]:
    """Rows of buttons for networks: "Share this! Facebook Twitter"."""
    for element in elements:
        if 0 < element.size <= _BAR and element.tag in _BARS and element.inside <= _BAR_NODES and not element.title:
            inner = tree.nodes[element.place + 1 : element.end]
            if is_sharing(" ".join(one.words for one in inner if type(one) is Text and one.words)):
                yield element, Part.SHARING
