"""The body of an answer, unfolded, within its limit both as sent and as unfolded."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from ..errors import BadAnswer, TooLarge

#: what we say that we can unfold
ACCEPTED = "gzip, deflate"
_PLAIN = ("", "identity")
_GZIP, _DEFLATE = ("gzip", "x-gzip"), ("deflate",)
#: bytes unfolded in one step
_STEP = 1 << 16


def body_of(address: str, chunks: Iterable[bytes], encoding: str, limit: int) -> bytes:
    """The bytes of a body with its `Content-Encoding` taken off.

    Raises TooLarge as soon as either form passes the limit (a small body may unfold to fill a machine), BadAnswer
    where it is folded in an unknown way, damaged or cut short.
    """
    named = encoding.strip().lower()
    if named in _PLAIN:
        return _limited(address, chunks, limit)
    if named not in _GZIP + _DEFLATE:
        raise BadAnswer(address, f"the body is folded as {named!r}, which was not asked for")
    unfold = zlib.decompressobj(zlib.MAX_WBITS | 32)
    held = bytearray()
    came = 0
    try:
        for chunk in chunks:
            came += len(chunk)
            held += _unfolded(unfold, chunk, limit - len(held))
            if max(came, len(held)) > limit:
                raise TooLarge(address, limit)
        held += unfold.flush()
    except zlib.error as why:
        raise BadAnswer(address, f"the folded body is damaged: {why}") from why
    if not unfold.eof:
        raise BadAnswer(address, "the folded body is cut short")
    return bytes(held)


def _limited(address: str, chunks: Iterable[bytes], limit: int) -> bytes:
    held = bytearray()
    for chunk in chunks:
        held += chunk
        if len(held) > limit:
            raise TooLarge(address, limit)
    return bytes(held)


def _unfolded(unfold: zlib._Decompress, chunk: bytes, room: int) -> bytes:
    """What a chunk unfolds to, one step beyond the room that is left at most."""
    parts = bytearray()
    rest = chunk
    while rest and len(parts) <= room:
        parts += unfold.decompress(rest, _STEP)
        rest = unfold.unconsumed_tail
    return bytes(parts)
