"""A page as the list of its elements and words, in order: walked once, and asked many times.

An element knows where what is in it ends in that list, so that a part is a slice of it, and one that is set aside is
leapt over. Asking the parser anew for each question took most of the time of reading a page.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from selectolax.lexbor import LexborNode

#: elements that never hold words of the page
NEVER = {
    "script", "style", "noscript", "template", "svg", "iframe", "object", "button", "select", "input", "textarea",
}  # fmt: skip
_INLINE = {
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q",
    "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "td", "th", "label", "img",
}  # fmt: skip


@dataclass(slots=True, eq=False)
class Element:
    """An element at its place in the list, and the characters within it: all, those in links, those in main headings.

    `standing` are all its characters, blanks included, that were not set aside. `inside` counts the nodes within it,
    `block` is the place of the nearest element, this one or around it, that stands on lines of its own. `title` is 1
    more than the characters of a heading, so that an empty one counts.
    """

    place: int
    tag: str
    attributes: Mapping[str, str | None]
    parent: Element | None
    block: int
    is_article: bool
    within_article: bool
    size: int = 0
    standing: int = 0
    linked: int = 0
    links: int = 0
    title: int = 0
    inside: int = 0
    is_leaf: bool = True
    is_aside: bool = False

    @property
    def end(self) -> int:
        """The place after everything within it."""
        return self.place + self.inside + 1

    def says(self, name: str, value: str) -> bool:
        """True where an attribute has this value."""
        return self.attributes.get(name) == value

    def is_within(self, tag: str) -> bool:
        """True where an element of this tag is around it."""
        at = self.parent
        while at is not None and at.tag != tag:
            at = at.parent
        return at is not None


class Text(NamedTuple):
    """A text in an element, and how many characters it has without blanks around it; a comment has no words."""

    parent: Element
    words: str | None
    size: int


@dataclass(frozen=True, slots=True)
class Tree:
    """The elements and texts of a page, or of a part of one, in order."""

    nodes: list[Element | Text] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)

    def tagged(self, *tags: str) -> Iterator[Element]:
        """The elements of these tags, in order."""
        return (element for element in self.elements if element.tag in tags)

    def within(self, element: Element) -> list[Element | Text]:
        """An element and everything in it, in order, leaving out what was set aside."""
        nodes, at, end = self.nodes, element.place, element.end
        found: list[Element | Text] = []
        while at < end:
            node = nodes[at]
            if type(node) is Element and node.is_aside:
                at = node.end
            else:
                found.append(node)
                at += 1
        return found

    def set_aside(self, element: Element) -> None:
        """Leave an element, and all in it, out of the page from now on."""
        element.is_aside = True
        around = element.parent
        while around is not None:
            around.standing -= element.standing
            around = around.parent

    def standing(self) -> list[Element]:
        """The elements that were not set aside, in order."""
        found: list[Element] = []
        end = 0
        for element in self.elements:
            if element.is_aside:
                end = max(end, element.end)
            elif element.place >= end:
                found.append(element)
        return found

    def outside(self, places: Container[int]) -> list[Element]:
        """The elements, in order, that neither stand at one of these places nor lie in one that does."""
        left: list[Element] = []
        end = 0
        for element in self.elements:
            if element.place >= end:
                if element.place in places:
                    end = element.end
                else:
                    left.append(element)
        return left

    def words(self, element: Element) -> str:
        """All words within an element, one after the other, with blanks as they stand."""
        return "".join(n.words for n in self.nodes[element.place + 1 : element.end] if type(n) is Text and n.words)

    @property
    def body(self) -> Element | None:
        """The body of the page."""
        return next(self.tagged("body"), None)


def tree_of(root: LexborNode | None) -> Tree:
    """The elements and texts within an element, itself the first, with the characters within each."""
    tree = Tree()
    nodes, elements = tree.nodes, tree.elements
    known: dict[int, Element] = {}
    for node in root.traverse(include_text=True) if root is not None else ():
        around = node.parent
        parent = known.get(around.mem_id) if around is not None else None
        if node.is_element_node:
            known[node.mem_id] = element = _element(len(nodes), node, parent)
            elements.append(element)
            nodes.append(element)
        elif parent is not None:
            nodes.append(_text(node, parent))
    _measure(elements)
    return tree


def _element(place: int, node: LexborNode, parent: Element | None) -> Element:
    tag, attributes = node.tag or "", node.attributes
    block = place if tag not in _INLINE else -1 if parent is None else parent.block
    is_article = tag == "article" or attributes.get("role") == "article"
    if parent is None:
        return Element(place, tag, attributes, None, block, is_article, False)
    parent.is_leaf = False
    return Element(place, tag, attributes, parent, block, is_article, parent.is_article or parent.within_article)


def _text(node: LexborNode, parent: Element) -> Text:
    parent.inside += 1
    if not node.is_text_node:
        return Text(parent, None, 0)
    words = node.text_content or ""
    size = len(words.strip()) if parent.tag not in NEVER else 0
    parent.size += size
    parent.standing += len(words)
    return Text(parent, words, size)


def _measure(elements: list[Element]) -> None:
    """Add up the characters within each, from the leaves."""
    for one in reversed(elements):
        if one.tag == "h1":
            one.title = one.size + 1
        elif one.tag == "a":
            one.linked, one.links = one.size, 1
        above = one.parent
        if above is not None:
            above.inside += one.inside + 1
            above.size += one.size
            above.standing += one.standing
            above.linked += one.linked
            above.links += one.links
            above.title += one.title
