"""Points by military grid (MGRS), as officials file them: `37S EV 00878 78410`.

Zones, columns and rows after NGA.STND.0037 (the grid), metres to degrees by Krüger's series on WGS 84.
"""

from __future__ import annotations

import re
from math import asin, atan2, cos, cosh, degrees, sin, sinh

from ...records import GRID_REFERENCE, PlacePrecision, Where

_BANDS, _COLUMNS, _ROWS = "CDEFGHJKLMNPQRSTUVWX", "ABCDEFGHJKLMNPQRSTUVWXYZ", "ABCDEFGHJKLMNPQRSTUV"
_SQUARE, _CYCLE = 100_000, 2_000_000  # metres: one lettered square, and the stretch after which row letters recur
_RADIUS, _FLATTENING, _SCALE = 6_378_137.0, 1 / 298.257223563, 0.9996


def grid_points(text: str) -> tuple[Where, ...]:
    """Every point that a text gives by military grid, in order, each once, with the reach of its last digit."""
    return tuple({found.group(): at for found in GRID_REFERENCE.finditer(text) if (at := _point(found))}.values())


def _point(found: re.Match[str]) -> Where | None:
    zone, band, column, row = int(found[1]), found[2], found[3], found[4]
    digits = found[5].replace(" ", "")
    half = len(digits) // 2
    columns = _COLUMNS[(zone - 1) % 3 * 8 :][:8]
    if len(digits) % 2 or not 1 <= zone <= 60 or column not in columns:
        return None
    unit = 10 ** (5 - half)
    east = (columns.index(column) + 1) * _SQUARE + int(digits[:half]) * unit + unit / 2
    start = (_ROWS.index(row) - (0 if zone % 2 else 5)) % 20 * _SQUARE
    north = start + int(digits[half:]) * unit + unit / 2
    south_edge = -80 + 8 * _BANDS.index(band)
    for cycle in range(-5, 6):
        lat, lon = _degrees(zone, east, north + cycle * _CYCLE)
        if south_edge - 0.5 <= lat <= south_edge + (12.5 if band == "X" else 8.5):
            precision = PlacePrecision.EXACT if unit <= 10 else PlacePrecision.NEIGHBOURHOOD
            return Where(found.group(), lat=round(lat, 5), lon=round(lon, 5), precision=precision, radius_m=unit)
    return None


def _degrees(zone: int, east: float, north: float) -> tuple[float, float]:
    """Latitude and longitude of metres in a zone, `north` counted from the equator and below zero south of it."""
    n = _FLATTENING / (2 - _FLATTENING)
    length = _RADIUS / (1 + n) * (1 + n**2 / 4 + n**4 / 64) * _SCALE
    xi, eta = north / length, (east - 500_000) / length
    series = (n / 2 - 2 * n**2 / 3 + 37 * n**3 / 96, n**2 / 48 + n**3 / 15, 17 * n**3 / 480)
    terms = [(2 * k, weight) for k, weight in enumerate(series, 1)]
    along = xi - sum(weight * sin(k * xi) * cosh(k * eta) for k, weight in terms)
    across = eta - sum(weight * cos(k * xi) * sinh(k * eta) for k, weight in terms)
    conformal = asin(sin(along) / cosh(across))
    lon = zone * 6 - 183 + degrees(atan2(sinh(across), cos(along)))
    return degrees(_geographic(conformal)), lon


def _geographic(conformal: float) -> float:
    n = _FLATTENING / (2 - _FLATTENING)
    terms = (2 * n - 2 * n**2 / 3 - 2 * n**3, 7 * n**2 / 3 - 8 * n**3 / 5, 56 * n**3 / 15)
    return conformal + sum(term * sin(2 * k * conformal) for k, term in enumerate(terms, 1))
