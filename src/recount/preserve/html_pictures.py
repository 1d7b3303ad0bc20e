"""The pictures that a page shows in its main text, and the one that its head names: by address, or in its own bytes."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..errors import UnreadableInput
from ..records import Rejection
from .beside import link_from
from .html_tree import Element
from .picture import picture_of
from .preserved import LocatedPicture, refused

#: addresses that are kept of one page
_MOST = 60
#: attributes that hold an address; pages that wait until a picture comes into sight keep it in one of their own
_SOURCES = ("src", "data-src", "data-original", "data-lazy-src")
_SETS = ("srcset", "data-srcset")
_INLINE = re.compile(r"data:image/(?:jpeg|jpg|png|gif|webp);base64,(.+)", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ShownPictures:
    """The addresses of pictures that a page shows, those that are in the page itself, and what could not be read."""

    addresses: tuple[str, ...]
    inline: tuple[LocatedPicture, ...] = ()
    rejections: tuple[Rejection, ...] = ()


def shown_pictures(name: str, main: Element | None, standing: Sequence[Element], own: str | None) -> ShownPictures:
    """What a page shows within `main`, of the elements that were not set aside; `own` is the picture of its head."""
    within = [e for e in standing if e.tag == "img" and main is not None and main.place <= e.place < main.end]
    links = list(dict.fromkeys([*filter(None, (own,)), *(link for one in within for link in _links(one))]))
    inline: list[LocatedPicture] = []
    rejections: list[Rejection] = []
    addresses: list[str] = []
    for number, link in enumerate(links[:_MOST], 1):
        if (found := _INLINE.match(link)) is None:
            addresses += filter(None, (link_from(name, link),))
            continue
        place = f"{name}, picture {number}"
        try:
            inline.append(LocatedPicture(picture_of(place, base64.b64decode(found[1], validate=False)), place))
            addresses.append(place)
        except (UnreadableInput, binascii.Error) as why:
            rejections.append(refused(place, why.why if isinstance(why, UnreadableInput) else f"damaged: {why}"))
    if len(links) > _MOST:
        rejections.append(refused(name, f"{len(links) - _MOST} more pictures of this page are not looked for"))
    return ShownPictures(tuple(dict.fromkeys(addresses)), tuple(inline), tuple(rejections))


def _links(image: Element) -> Iterator[str]:
    yield from (link for name in _SOURCES if (link := (image.attributes.get(name) or "").strip()))
    for name in _SETS:
        listed = (image.attributes.get(name) or "").strip()
        if not listed.startswith("data:"):
            yield from (parts[0] for part in listed.split(", ") if (parts := part.split()))
