"""Reports of one day and one number meet where the place of one stands in the words of the other. All are invented."""

from __future__ import annotations

from dataclasses import replace

from link_making import BIG_CITY, DAY, ON_THE_DAY, Tale, blamed, day, killed, tale, unplaced

from recount.link import group
from recount.records import PlacePrecision, When, Where

VILLAGE = replace(unplaced("Umm Ghayr"), precision=PlacePrecision.VILLAGE)
NAMING = "A raid on Umm Ghayr, on the road to Madina, killed seven."


def incidents(*tales: Tale) -> int:
    return len(group(tuple(one.reading for one in tales)).incidents)


def in_the_village(number: int = 7, when: When = ON_THE_DAY, by: str | None = None) -> Tale:
    parties = blamed(by) if by else ()
    return tale("r1", NAMING, where=VILLAGE, when=when, published=DAY, counts=(killed(number),), belligerents=parties)


def in_the_city(number: int = 7, where: Where = BIG_CITY, by: str | None = None) -> Tale:
    quote, parties = f"{where.stated}: {number} lost their lives when jets attacked.", blamed(by) if by else ()
    return tale(
        "r2", quote, where=where, when=ON_THE_DAY, published=DAY, counts=(killed(number),), belligerents=parties
    )


def test_a_toll_told_of_a_village_is_that_of_the_city_which_its_words_name_on_that_day():
    assert incidents(in_the_village(), in_the_city()) == 1


def test_another_toll_of_the_city_named_does_not_meet_it():
    assert incidents(in_the_village(), in_the_city(4)) == 2


def test_a_city_that_the_words_do_not_name_does_not_meet_it():
    assert incidents(in_the_village(), in_the_city(where=replace(BIG_CITY, stated="Otherton", name="Otherton"))) == 2


def test_the_same_toll_on_a_day_long_before_does_not_meet_it():
    assert incidents(in_the_village(when=day(2018, 11, 20)), in_the_city()) == 2


def test_one_dead_meets_where_both_blame_one_party():
    assert incidents(in_the_village(1, by="an-army"), in_the_city(1, by="an-army")) == 1


def test_one_dead_does_not_meet_where_nobody_or_another_party_is_blamed():
    assert incidents(in_the_village(1), in_the_city(1)) == 2
    assert incidents(in_the_village(1, by="an-army"), in_the_city(1, by="another-army")) == 2
