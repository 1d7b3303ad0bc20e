"""Pictures: what each is known by, its bytes and its looks. Nothing is looked for in them, faces least of all.

A file that was made to fill a machine is known by its head alone: what would unfold to too much is never unfolded.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib

from PIL import Image, ImageOps, UnidentifiedImageError

from ..errors import UnreadableInput
from ..records import Picture, digest_of
from .looks import looks_of
from .preserved import LocatedPicture, Preserved, refused

#: points that a picture may have; more than those of most telephones, and 200 MB in colours
MOST_POINTS = 64_000_000
_KEPT = "kept as evidence, and not looked at"
#: what is opened, whatever a name says; each is one more decoder that meets hostile bytes
_FORMATS = ("JPEG", "PNG", "GIF", "WEBP")
#: points of a side to which a JPEG is unfolded at once, where it is larger: four times what its looks are taken from
_ENOUGH = 2048
_DAMAGE = (OSError, SyntaxError, ValueError, EOFError, OverflowError, LookupError, struct.error, zlib.error)


def read(name: str, content: bytes) -> Preserved:
    """The picture in these bytes, under its own address; a rejection where it cannot be looked at."""
    try:
        found = LocatedPicture(picture_of(name, content), name)
    except UnreadableInput as why:
        return Preserved("", rejections=(refused(name, why.why),))
    return Preserved("", pictures=(found,))


def picture_of(name: str, content: bytes) -> Picture:
    """What a picture is known by. Raises UnreadableInput where it is damaged, cut short, or far too large."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of large sizes, which are looked at here, and of odd notes of cameras
            return _looked_at(content)
    except Image.DecompressionBombError as why:
        raise UnreadableInput(name, f"the picture has too many points ({why}); {_KEPT}") from why
    except UnidentifiedImageError as why:  # its own words name a place in memory
        raise UnreadableInput(name, f"the picture is damaged or cut short (nothing behind its head); {_KEPT}") from why
    except _DAMAGE as why:
        raise UnreadableInput(name, f"the picture is damaged or cut short ({why}); {_KEPT}") from why


def _looked_at(content: bytes) -> Picture:
    image = Image.open(io.BytesIO(content), formats=_FORMATS)
    width, height = image.size
    if width * height > MOST_POINTS:
        raise Image.DecompressionBombError(f"{width} x {height}")
    image.draft("RGB", (_ENOUGH, _ENOUGH))
    upright = ImageOps.exif_transpose(_on_white(image))
    looks = looks_of(upright)
    turned = (upright.width < upright.height) != (image.width < image.height)
    return Picture(digest_of(content), looks.pdq, looks.quality, *((height, width) if turned else (width, height)))


def _on_white(image: Image.Image) -> Image.Image:
    """The picture as it is seen on a white page, where parts of it are transparent."""
    if not image.has_transparency_data:
        return image
    seen = image.convert("RGBA")
    whole = Image.alpha_composite(Image.new("RGBA", seen.size, "white"), seen)
    whole.info["exif"] = image.info.get("exif", b"")
    return whole
