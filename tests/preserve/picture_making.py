"""Pictures made for the tests: coloured shapes by number, and what people and programs do to a picture."""

from __future__ import annotations

import io
import random
import struct
import zlib

from PIL import Image, ImageDraw, ImageFilter


def scene(number: int, size: tuple[int, int] = (960, 640)) -> Image.Image:
    """An invented picture with much detail, another for each number."""
    chance = random.Random(number)

    def colour() -> tuple[int, int, int]:
        return chance.randrange(256), chance.randrange(256), chance.randrange(256)

    image = Image.new("RGB", (960, 640), colour())
    drawing = ImageDraw.Draw(image)
    for _ in range(120):
        x, y = chance.randrange(960), chance.randrange(640)
        shape = drawing.rectangle if chance.random() < 0.5 else drawing.ellipse
        shape((x, y, x + chance.randrange(20, 200), y + chance.randrange(20, 200)), fill=colour())
    return image.filter(ImageFilter.GaussianBlur(2)).resize(size)


def flag(size: tuple[int, int] = (900, 600)) -> Image.Image:
    """Three stripes."""
    image = Image.new("RGB", size, "white")
    image.paste((180, 20, 20), (0, 0, size[0], size[1] // 3))
    image.paste((10, 10, 10), (0, 2 * size[1] // 3, *size))
    return image


def jpeg(image: Image.Image, quality: int = 90, **more: object) -> bytes:
    file = io.BytesIO()
    image.convert("RGB").save(file, "JPEG", quality=quality, **more)  # type: ignore[arg-type]
    return file.getvalue()


def png(image: Image.Image) -> bytes:
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def bomb(width: int = 60_000, height: int = 60_000) -> bytes:
    """A small PNG that says it is enormous."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * 10_000_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
