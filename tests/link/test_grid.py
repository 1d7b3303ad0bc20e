"""Points by military grid, and official positions set at them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from link_making import ON_THE_DAY, TEL_ASWAD, Tale, tale

from recount.link import group
from recount.link.terms.grid import grid_points
from recount.records import Claimant, ClaimantKind, ClaimKind

COMMAND = Claimant("Invented Command", ClaimantKind.BELLIGERENT)
UNKNOWN = replace(TEL_ASWAD, stated="Qarya", name="Qarya", name_ar=None, lat=None, lon=None)


@pytest.mark.parametrize(
    ("words", "lat", "lon"),
    [
        ("at 18SUJ2348306479.", 38.8895, -77.0352),
        ("at 18S UJ 23483 06479.", 38.8895, -77.0352),
        ("at 31NAA6602100000", 0.0, -0.0000),
        ("at 56HLH3487352266", -33.8568, 151.2153),
    ],
)
def test_a_grid_reference_is_read_as_its_point(words, lat, lon):
    (at,) = grid_points(words)
    assert (at.lat, at.lon) == (pytest.approx(lat, abs=0.002), pytest.approx(lon, abs=0.002))


@pytest.mark.parametrize("words", ["case 18SUJ234", "377SFU805225", "61SUJ2348306479", "18SIJ2348306479", "37SUJ00"])
def test_what_is_no_grid_reference_gives_no_point(words):
    assert grid_points(words) == ()


def test_fewer_digits_give_a_wider_reach():
    assert [grid_points(f"18SUJ{digits}")[0].radius_m for digits in ("234064", "2348306479")] == [100, 1]


def test_a_position_at_a_place_that_nobody_knows_is_matched_by_its_grid():
    near = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY)
    words = "Strikes near Qarya were reviewed, case 12 / 37SFU7420024600, and no harm was found."
    said = Tale("s1").claim(words, ClaimKind.RESPONSIBILITY, where=UNKNOWN, when=ON_THE_DAY, claimant=COMMAND)
    (found,) = group((near.reading, said.reading)).matches
    assert found.distance_m is not None and found.distance_m < 2500
    assert found.score > 0.1


def test_of_two_grid_references_neither_is_taken():
    near = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY)
    words = "Strikes near Qarya: 37SFU7420024600 and 37SFU7420064600, no harm was found."
    said = Tale("s1").claim(words, ClaimKind.RESPONSIBILITY, where=UNKNOWN, when=ON_THE_DAY, claimant=COMMAND)
    assert all(match.distance_m is None for match in group((near.reading, said.reading)).matches)


def test_a_line_is_matched_by_the_grid_reference_in_it_and_not_by_that_of_another():
    near = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY)
    words = "One strike at 37SFU7420024600.\nOne strike at 37SFU0020064600."
    said = Tale("s1")
    for line in words.split("\n"):
        said.claim(line, ClaimKind.DISCLOSURE, where=UNKNOWN, when=ON_THE_DAY, claimant=COMMAND)
    (found,) = group((near.reading, said.reading)).matches
    assert found.distance_m is not None and found.distance_m < 2500
