"""The pictures that a line of reports states: each by its digest and its looks, or the reason why it cannot be used."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from .ids import Digest
from .picture import Picture

_SHA256 = re.compile("[0-9a-f]{64}")
_SHAPE = (
    'an object such as {"sha256": "…", "pdq": "…", "quality": 87, "width": 1280, "height": 720}, the first two in 64 '
    "hexadecimal digits"
)
_MOST_QUALITY = 100


def pictures_in(value: object, refuse: Callable[[str, object], None]) -> tuple[Picture, ...]:
    """The pictures of a field `pictures`, each once, by digest; `refuse` is told why one cannot be used."""
    if not isinstance(value, list):
        refuse(f"pictures is no list; write it as a list of {_SHAPE}", value)
        return ()
    found: dict[Picture, None] = {}
    for given in value:
        picture = _picture(given) if isinstance(given, Mapping) else None
        if picture is None:
            refuse(f"a picture is not {_SHAPE}", given)
        else:
            found[picture] = None
    return tuple(sorted(found, key=lambda one: one.sha256))


def _picture(given: Mapping[str, object]) -> Picture | None:
    """The picture, where all of it is stated; keys beside these are passed over."""
    sha256, pdq = (str(given.get(name, "")).lower() for name in ("sha256", "pdq"))
    numbers = [given.get(name) for name in ("quality", "width", "height")]
    quality, width, height = (number if type(number) is int else -1 for number in numbers)
    stated = _SHA256.fullmatch(sha256) and _SHA256.fullmatch(pdq)
    if not stated or not 0 <= quality <= _MOST_QUALITY or min(width, height) < 1:
        return None
    return Picture(Digest(sha256), pdq, quality, width, height)
