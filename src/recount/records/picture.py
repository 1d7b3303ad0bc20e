"""A picture that a report shows, by what its bytes and its looks are known by. What it shows is never analysed."""

from __future__ import annotations

from dataclasses import dataclass

from .ids import CaptureId, Digest

#: with these words begins what our sentences say of a picture that two reports show; behind them it stands in brackets
SAME_PICTURE = "both show the same picture"


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: `sha256` of its bytes, and the PDQ hash of its looks, which outlives recompressing and resizing.

    *Shape*: `pdq` is 256 bits as 64 lower-case hexadecimal digits, `quality` 0 (no detail) to 100. *Units*: `width`
    and `height` in pixels, as it is looked at. *Source*: Meta, TMK+PDQF and the PDQ image hash (2019).
    """

    sha256: Digest
    pdq: str
    quality: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture as found in a capture: `address` is that by which pages and chats name it."""

    capture_id: CaptureId
    address: str
    picture: Picture
