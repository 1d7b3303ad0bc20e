"""A village that no gazetteer knows stands beside the town that an event is put at. All are invented."""

from __future__ import annotations

from dataclasses import replace

from link_making import BIR_ZAYN, ON_THE_DAY, TEL_ASWAD, Tale, killed, tale, unplaced

from recount.link import compared
from recount.link.tellings.event_places import villages_of
from recount.link.terms.places import spot
from recount.records import PlacePrecision, Where

UMM_GHAYR = replace(unplaced("Umm Ghayr"), precision=PlacePrecision.VILLAGE)
TOWN = replace(TEL_ASWAD, precision=PlacePrecision.TOWN)


def at_the_town(name: str, village: Where = UMM_GHAYR, town: Where = TOWN) -> Tale:
    """A report that names the town and, with the same toll, the village near it."""
    told = tale(name, f"Nine were killed in the countryside of {town.stated}.", where=town, when=ON_THE_DAY,
                counts=(killed(9),))  # fmt: skip
    return told.claim(f"The jets had hit {village.stated} near {town.stated}; nine died.", where=village,
                      when=ON_THE_DAY, counts=(killed(9),))  # fmt: skip


def rules_seen(one: Tale, other: Tale) -> set[str]:
    """The rules that comparing the events of two reports found."""
    return {f.rule for _, _, comparison in compared((one.reading, other.reading)) for f in comparison.findings}


def test_who_names_the_village_alone_tells_of_the_same_as_who_names_its_town_with_it() -> None:
    alone = tale("r2", "Umm Ghayr: nine dead.", where=UMM_GHAYR, when=ON_THE_DAY, counts=(killed(9),))
    seen = rules_seen(at_the_town("r1"), alone)
    assert "same_village" in seen
    assert not seen & {"place_unknown", "place_mentioned"}


def test_two_who_put_it_at_two_towns_tell_of_the_village_that_both_name() -> None:
    near = replace(BIR_ZAYN, precision=PlacePrecision.TOWN)
    assert "same_village" in rules_seen(at_the_town("r1"), at_the_town("r2", town=near))


def test_the_reason_names_the_village() -> None:
    alone = tale("r2", "Umm Ghayr: nine dead.", where=UMM_GHAYR, when=ON_THE_DAY, counts=(killed(9),))
    (pair,) = compared((at_the_town("r1").reading, alone.reading))
    found = next(finding for finding in pair[2].findings if finding.rule == "same_village")
    assert found.weight > 0
    assert found.text == "both tell of Umm Ghayr"


def test_undated_reports_meet_by_the_village_though_the_town_is_another() -> None:
    first = tale("r1", "Nine were killed near Tel Aswad.", where=TOWN, counts=(killed(9),))
    first.claim("Jets hit Umm Ghayr near Tel Aswad: nine dead.", where=UMM_GHAYR, counts=(killed(9),))
    other = tale("r2", "Raids over the hamlet left nine people lifeless.", where=UMM_GHAYR, counts=(killed(9),))
    assert "same_village" in rules_seen(first, other)


def test_another_village_of_the_town_is_another_place() -> None:
    other = replace(unplaced("Khirbat Sawda"), precision=PlacePrecision.VILLAGE)
    alone = tale("r2", "Khirbat Sawda: nine dead.", where=other, when=ON_THE_DAY, counts=(killed(9),))
    assert "same_village" not in rules_seen(at_the_town("r1"), alone)


def test_a_place_with_a_point_is_no_village_beside_another() -> None:
    claims = [claim for _, claim in at_the_town("r1", village=BIR_ZAYN).sentences]
    assert villages_of(claims, spot(TOWN)) == ()


def test_a_landmark_holds_no_village_so_that_what_stands_with_it_is_another_event() -> None:
    dam = replace(TEL_ASWAD, precision=PlacePrecision.LANDMARK)
    claims = [claim for _, claim in at_the_town("r1").sentences]
    assert [place.name for place in villages_of(claims, spot(TOWN))] == ["Umm Ghayr"]
    assert villages_of(claims, spot(dam)) == ()
    assert villages_of(claims, None) == ()


def test_a_street_or_a_name_of_no_kind_is_no_village() -> None:
    for precision in (PlacePrecision.STREET, PlacePrecision.UNKNOWN):
        claims = [claim for _, claim in at_the_town("r1", replace(UMM_GHAYR, precision=precision)).sentences]
        assert villages_of(claims, spot(TOWN)) == ()
