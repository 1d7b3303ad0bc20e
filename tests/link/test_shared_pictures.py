"""Pictures that two reports show: a sign beside place and time, and no picture of either's own."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from link_making import BIR_ZAYN, ON_THE_DAY, TEL_ASWAD, Tale, day, killed, tale
from regrouping import withdrawn
from test_grouping_laws import drawn_reading

from recount.link import compared, group
from recount.link.dependence.pictures import pictures_of
from recount.records import (
    Claimant,
    ClaimantKind,
    Digest,
    EchoRelation,
    Grouping,
    Picture,
    Reading,
    Report,
    ReportId,
)


def picture(number: int, *, flipped: int = 0, file: int | None = None, quality: int = 90, side: int = 720) -> Picture:
    """One of some invented pictures; `flipped` bits of its looks differ in another `file` of it."""
    looks = random.Random(number).getrandbits(256) ^ ((1 << flipped) - 1)
    return Picture(Digest(f"{(number if file is None else file):064x}"), f"{looks:064x}", quality, 1280, side)


def showing(told: Tale, *pictures: Picture) -> Reading:
    reading = told.reading
    return replace(reading, report=replace(reading.report, pictures=pictures))


def report(name: str, *pictures: Picture, publisher: str | None = None, published: date | None = None) -> Report:
    return Report(ReportId(name), f"Text {name}.", published, publisher=publisher, pictures=pictures)


def found(grouping: Grouping) -> list[tuple[str, ...]]:
    return sorted(incident.report_ids for incident in grouping.incidents)


def shared(*reports: Report) -> list[tuple[str, str, str]]:
    return [(one.first, one.second, one.how) for one in pictures_of(reports).shared]


def two_of_a_day(*pictures: Picture, **second: object) -> tuple[Reading, Reading]:
    """Two reports that agree on the day and the number of dead; the second names no place unless it is told one."""
    told = {"when": ON_THE_DAY, "counts": (killed(4),)}
    one = tale("r1", "A shell fell on the orchard and killed four.", where=TEL_ASWAD, **told)
    other = tale("r2", "Four farmers were hit at noon and died.", **{**told, **second})
    return showing(one, *pictures[:1]), showing(other, *pictures[-1:])


class TestWhatIsOnePicture:
    def test_one_file_and_another_file_that_looks_the_same_are_one_picture(self):
        other = picture(1, flipped=31, file=9)
        assert shared(report("a", picture(1)), report("b", picture(1)), report("c", other)) == [
            ("a", "b", "one file"),
            ("a", "c", "two files, 31 of 256 bits of their looks apart"),
            ("b", "c", "two files, 31 of 256 bits of their looks apart"),
        ]

    def test_pictures_that_look_more_different_are_two(self):
        assert (
            shared(report("a", picture(1)), report("b", picture(1, flipped=32, file=9)), report("c", picture(2))) == []
        )

    def test_reports_are_found_whatever_their_order_and_number(self):
        some = [report(f"r{n:04}", picture(n // 2, flipped=n % 2, file=n)) for n in range(5000)]
        assert pictures_of(some) == pictures_of(random.Random(1).sample(some, len(some)))
        assert len(pictures_of(some).shared) == 2500


class TestWhatSaysNothing:
    @pytest.mark.parametrize("odd", [picture(1, quality=49), picture(1, side=99)])
    def test_pictures_that_are_tiny_or_without_detail(self, odd):
        assert shared(report("a", odd), report("b", odd)) == []
        assert pictures_of([report("a", odd), report("b", odd)]).elsewhere == frozenset()

    def test_a_picture_that_one_publisher_shows_again_and_again(self):
        sign = [report(f"r{n}", picture(1), publisher="Mill Page") for n in range(4)]
        assert shared(*sign[:3]) != []
        assert shared(*sign) == []

    def test_a_picture_that_many_reports_show(self):
        assert shared(*[report(f"r{n:02}", picture(1)) for n in range(13)]) == []

    def test_cards_that_all_look_the_same(self):
        cards = [report(f"r{n:03}", picture(1, flipped=n % 8, file=n)) for n in range(120)]
        assert shared(*cards) == []
        assert pictures_of(cards).elsewhere == {card.report_id for card in cards}

    def test_a_picture_that_is_shown_again_weeks_later(self):
        first = date(2018, 11, 29)
        days = [report(f"r{n}", picture(1), published=first + timedelta(days=15 * n)) for n in range(2)]
        assert shared(*days) == []


class TestGrouping:
    def test_it_tips_the_scale_where_day_and_number_agree_and_one_names_no_place(self):
        alone, together = (group(two_of_a_day(*shown)) for shown in ((), (picture(1), picture(1, flipped=9, file=2))))
        assert found(alone) == [("r1",), ("r2",)]
        assert found(together) == [("r1", "r2")]
        (reason,) = [r for r in together.incidents[0].reasons if r.field == "grouping"]
        assert "on a place read in one of them alone on 29 November 2018; " in reason.text
        assert "; both show the same picture (two files, 9 of 256 bits of their looks apart)" in reason.text
        assert set(reason.claim_ids) == set(together.incidents[0].claim_ids)

    def test_it_joins_no_two_events_whose_days_contradict(self):
        old = two_of_a_day(picture(1), when=day(2018, 12, 6), where=TEL_ASWAD)
        assert found(group(old)) == [("r1",), ("r2",)]
        assert not any(f.rule == "shared_picture" for _, _, c in compared(old) for f in c.findings)

    def test_it_joins_no_two_events_of_places_that_are_apart(self):
        assert found(group(two_of_a_day(picture(1), where=BIR_ZAYN))) == [("r1",), ("r2",)]

    def test_with_the_day_alone_it_brings_nothing_together(self):
        assert found(group(two_of_a_day(picture(1), counts=()))) == [("r1",), ("r2",)]

    def test_without_a_day_it_brings_nothing_together(self):
        assert found(group(two_of_a_day(picture(1), when=None))) == [("r1",), ("r2",)]

    def test_the_picture_of_a_page_of_several_events_weighs_nothing(self):
        one, _ = two_of_a_day(picture(1))
        page = Tale("r2").claim("Four farmers were hit and died.", when=ON_THE_DAY, counts=(killed(4),))
        assert found(group((one, showing(page, picture(1))))) == [("r1", "r2")]
        page.claim("Elsewhere a raid killed two.", where=BIR_ZAYN, when=day(2018, 12, 20), counts=(killed(2),))
        assert found(group((one, showing(page, picture(1))))) == [("r1",), ("r2",), ("r2",)]

    def test_old_reports_without_pictures_are_grouped_as_before(self):
        plain = two_of_a_day()
        assert group(plain) == group(tuple(replace(r, report=replace(r.report, pictures=())) for r in plain))


class TestOrigins:
    TOLD = {"where": TEL_ASWAD, "when": ON_THE_DAY}  # noqa: RUF012

    def credited_and_witness(self, *pictures: Picture) -> Grouping:
        """A page that credits a picture to itself, and another with a witness of its own."""
        words = "Photos by Mill Page: the ruins of Tel Aswad."
        page = tale("r1", filler=words, publisher="Mill Page", **self.TOLD)
        witness = Claimant("Invented Two", ClaimantKind.WITNESS)
        other = tale("r2", "I saw it.", publisher="River Post", claimant=witness, **self.TOLD)
        return group((showing(page, *pictures[:1]), showing(other, *pictures[-1:])))

    @pytest.mark.parametrize(("other", "relation"), [(2, "shown_independent"), (1, "not_shown")])
    def test_a_picture_that_another_shows_is_nobodys_own(self, other: int, relation: str):
        grouping = self.credited_and_witness(picture(1), picture(other))
        assert [echo.relation.value for echo in grouping.echoes] == [relation]
        one, two = grouping.incidents[0].origins
        assert bool(one.shown_independent_of) is bool(two.shown_independent_of) is (relation == "shown_independent")

    def test_a_shared_picture_leaves_two_origins_for_it_shows_nothing_of_the_words(self):
        (echo,) = self.credited_and_witness(picture(1), picture(1)).echoes
        assert echo.how == "both show the same picture (one file): whose the words are is not shown"

    def test_where_copying_is_shown_nothing_is_said_of_pictures(self):
        words = "A shell fell on the orchard behind the old mill at noon and killed four farmers of one family."
        copies = (showing(tale(name, words, **self.TOLD), picture(1)) for name in ("r1", "r2"))
        assert {echo.relation for echo in group(tuple(copies)).echoes} == {EchoRelation.SHOWN_DEPENDENT}


def _drawn(seed: int) -> list[Reading]:
    chance = random.Random(seed)
    drawn = [drawn_reading(f"r{number:02}", chance) for number in range(chance.randrange(3, 7))]
    return [replace(r, report=replace(r.report, pictures=(picture(chance.randrange(3)),))) for r in drawn]


def test_the_order_of_arrival_changes_nothing_where_pictures_are_shown():
    for seed in range(12):
        readings = _drawn(seed)
        assert group(tuple(reversed(readings))) == group(tuple(readings))


def test_withdrawing_a_claim_changes_exactly_what_names_it_where_pictures_are_shown():
    for seed in range(8):
        assert withdrawn(_drawn(seed)).faults == (), seed


def test_the_draws_hold_incidents_that_a_picture_is_named_for():
    reasons = [r.text for seed in range(12) for i in group(tuple(_drawn(seed))).incidents for r in i.reasons]
    assert any("both show the same picture" in text for text in reasons)
