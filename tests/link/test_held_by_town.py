"""A village that no gazetteer knows lies at a town where its sentence, or one toll, says so. All are invented."""

from __future__ import annotations

from dataclasses import replace

from link_making import TEL_ASWAD, Tale, killed, tale, unplaced

from recount.link.tellings.tellings import tellings
from recount.link.terms.partition import Partition
from recount.records import ClaimKind, PlacePrecision, Span, Surroundings, Where

TOWN = replace(TEL_ASWAD, precision=PlacePrecision.TOWN)
VILLAGE = replace(unplaced("Umm Ghayr"), precision=PlacePrecision.VILLAGE)


def events(told: Tale) -> list[int]:
    """How many claims each event of a report holds, in the order of its text."""
    reading = told.reading
    partition = Partition(claim.claim_id for claim in reading.claims)
    found = tellings(reading.report, reading.claims, partition)
    return [len(one.claims) for one in sorted(found, key=lambda one: min(claim.span for claim in one.claims))]


def shelled(quote: str, **values: object) -> Tale:
    """A report on three dead in the town, and behind it a sentence on the village."""
    told = tale("r1", "Three were killed in Tel Aswad.", where=_at("Tel Aswad", 20, TOWN), counts=(killed(3),))
    return told.claim(quote, where=_at("Umm Ghayr", 32 + quote.index("Umm Ghayr"), VILLAGE), **values)


def _at(name: str, start: int, where: Where) -> Where:
    return replace(where, span=Span(start, start + len(name)))


def test_the_next_place_on_a_list_of_what_was_shelled_is_an_event_of_its_own() -> None:
    assert events(shelled("Shells fell on the village of Umm Ghayr.", kind=ClaimKind.ACTION)) == [1, 1]


def test_a_village_whose_sentence_names_the_town_lies_there() -> None:
    assert events(shelled("Shells fell on Umm Ghayr near Tel Aswad.", kind=ClaimKind.ACTION)) == [2]


def test_a_village_whose_sentence_names_the_town_by_another_of_its_names_lies_there() -> None:
    around = Surroundings("Tel Aswad", None, None, None, None, 34.55, 40.90, PlacePrecision.TOWN, 10_000)
    told = tale("r1", "Three were killed in Tel Aswad.", where=_at("Tel Aswad", 20, TOWN), counts=(killed(3),))
    village = _at("Umm Ghayr", 46, replace(VILLAGE, around=around))
    told.claim("Shells fell on Umm Ghayr near the Black Hill.", ClaimKind.ACTION, where=village)
    assert events(told) == [2]


def test_a_village_with_the_toll_of_the_town_lies_there() -> None:
    assert events(shelled("In Umm Ghayr three were killed.", counts=(killed(3),))) == [2]


def test_other_dead_at_the_village_are_of_another_event_though_its_sentence_names_the_town() -> None:
    assert events(shelled("Two died in Umm Ghayr near Tel Aswad.", counts=(killed(2),))) == [1, 1]


def test_a_quarter_that_no_gazetteer_knows_lies_in_the_town_told_of_beside_it() -> None:
    quarter = replace(VILLAGE, precision=PlacePrecision.NEIGHBOURHOOD)
    told = tale("r1", "Three were killed in Tel Aswad.", where=TOWN, counts=(killed(3),))
    told.claim("Shells fell on the quarter of Umm Ghayr.", ClaimKind.ACTION, where=quarter)
    assert events(told) == [2]
