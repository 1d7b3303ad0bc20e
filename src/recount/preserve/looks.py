"""What a picture looks like as 256 bits that outlive recompressing and resizing: the PDQ hash, and how far to trust it.

All arithmetic is on whole numbers that floating point holds exactly, so that every machine gives the same bits for the
same points. People and things in pictures are not looked for.

*Source*: Meta, TMK+PDQF and the PDQ image hash (2019): luminance, a two-pass box filter down to 64 x 64 points, the
16 x 16 slowest waves of their cosine transform, and for each whether it is above the median.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_SIDE, _POINTS, _WAVES = 512, 64, 16
#: points that one pass of the filter takes together, and what its means are counted in so that they stay whole
_WINDOW, _TWELFTHS = 4, 12
_SHARPNESS = 16  # parts of a step of grey that are kept after filtering
_FINENESS = 1 << 14  # parts in which a wave is counted
_HUNDRED, _WHITE, _STEPS = 100, 255, 90
#: a wave of one step of grey; where half of them are smaller (the stripes of a flag), noise decides the bits
_STILL = _SHARPNESS * _FINENESS**2 * _POINTS / 2

Whole = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Looks:
    """The hash of a picture's looks, 64 hexadecimal digits, and 0 to 100 for how much detail it has.

    `quality` is that of PDQ, but 0 for stripes and the like too: there noise decides the bits, and PDQ does not say so.
    """

    pdq: str
    quality: int


def looks_of(picture: Image.Image) -> Looks:
    """The looks of a picture, whatever its size and colours."""
    grey = picture.convert("L").resize((_SIDE, _SIDE), Image.Resampling.BILINEAR, reducing_gap=3.0)
    filtered = _filtered(np.asarray(grey, np.float64))
    waves = _cosines() @ filtered @ _cosines().T
    above = (waves > np.median(waves)).ravel()
    bits = sum(1 << place for place in np.flatnonzero(above).tolist())
    return Looks(f"{bits:064x}", _quality(filtered) if np.median(np.abs(waves)) >= _STILL else 0)


def _filtered(grey: Whole) -> Whole:
    """The picture as 64 x 64 points, in sixteenths of a step of grey."""
    found: Whole = np.floor(_tent() @ grey @ _tent().T * _SHARPNESS / _TWELFTHS**4)
    return found


@cache
def _tent() -> Whole:
    """What each of 64 points takes from a row of 512: two passes of a moving mean, and every eighth of it."""
    mean = np.zeros((_SIDE, _SIDE))
    for at in range(_SIDE):
        taken = range(max(0, at - 1), min(_SIDE, at + _WINDOW - 1))
        mean[at, list(taken)] = _TWELFTHS // len(taken)
    step = _SIDE // _POINTS
    return (mean @ mean)[step // 2 :: step]


@cache
def _cosines() -> Whole:
    """Sixteen waves over 64 points, from the slowest, in whole parts; the mean itself is left out."""
    wave, point = np.arange(1, _WAVES + 1)[:, None], np.arange(_POINTS)[None, :]
    found: Whole = np.rint(_FINENESS * np.cos(np.pi / (2 * _POINTS) * wave * (2 * point + 1)))
    return found


def _quality(filtered: Whole) -> int:
    """How much neighbouring points differ, in whole hundredths of white, over a constant of the hash's makers."""
    differing = (np.abs(np.diff(filtered, axis=axis)) * _HUNDRED // (_WHITE * _SHARPNESS) for axis in (0, 1))
    return int(min(_HUNDRED, sum(float(one.sum()) for one in differing) // _STEPS))
