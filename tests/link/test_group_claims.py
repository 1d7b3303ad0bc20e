"""What is one incident and what is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from link_making import (
    BIG_CITY,
    BIR_ZAYN,
    ON_THE_DAY,
    PROVINCE,
    TEL_ASWAD,
    TEL_ASWAD_AR,
    Tale,
    day,
    killed,
    tale,
    unplaced,
)

from recount import Report, ReportId, read
from recount.link import group
from recount.records import ClaimKind, Count, EventType, Harm, OfWounds, Target, TimePrecision, When


def reports_together(*tales: Tale) -> list[tuple[str, ...]]:
    """Which reports stand in one incident, for each incident."""
    return sorted(incident.report_ids for incident in group(tuple(t.reading for t in tales)).incidents)


def test_two_reports_on_one_village_and_day_are_one_incident():
    one = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY)
    other = tale("r2", "Planes bombed the village.", where=TEL_ASWAD, when=ON_THE_DAY)
    assert reports_together(one, other) == [("r1", "r2")]


def test_an_arabic_and_an_english_report_meet_by_point_and_day():
    one = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY)
    other = tale("r2", "غارة جوية على القرية.", where=TEL_ASWAD_AR, when=ON_THE_DAY)
    assert reports_together(one, other) == [("r1", "r2")]


def test_names_in_no_gazetteer_meet_though_spelled_differently():
    one = tale("r1", where=unplaced("Ash-Shumaytiyah"), when=ON_THE_DAY, counts=(killed(7),))
    other = tale("r2", "Seven dead.", where=unplaced("al-Shumaitiya village"), when=ON_THE_DAY, counts=(killed(7),))
    assert reports_together(one, other) == [("r1", "r2")]


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"where": BIR_ZAYN}, id="another village"),
        pytest.param({"when": day(2018, 12, 4)}, id="another day"),
        pytest.param({"type": EventType.GUNFIRE}, id="another kind of event"),
        pytest.param({"target": Target.PRISON}, id="another protected object"),
    ],
)
def test_one_plain_contradiction_parts_two_reports(changed):
    told = {"where": TEL_ASWAD, "when": ON_THE_DAY, "target": Target.HOSPITAL, "counts": (killed(12),)}
    one = tale("r1", **told)
    other = tale("r2", "Another account of it.", **{**told, **changed})
    assert reports_together(one, other) == [("r1",), ("r2",)]


def test_a_bombing_and_an_airstrike_may_be_one():
    one = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY)
    other = tale("r2", "Bombs fell.", type=EventType.BOMBARDMENT, where=TEL_ASWAD, when=ON_THE_DAY)
    assert reports_together(one, other) == [("r1", "r2")]


def test_two_strikes_on_one_city_and_day_stay_apart_by_their_numbers_and_hours():
    one = tale("r1", where=BIG_CITY, when=day(2018, 11, 29, "morning"), target=Target.HOME, counts=(killed(2),))
    other = tale("r2", "Evening raid.", where=BIG_CITY, when=day(2018, 11, 29, "evening"), counts=(killed(17),))
    assert reports_together(one, other) == [("r1",), ("r2",)]


@pytest.mark.parametrize(("lag", "said"), [(None, True), (OfWounds(3, 3), False)])
def test_one_who_died_of_wounds_later_is_no_toll_that_contradicts_another(lag, said):
    whole = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(17),))
    other = tale("r2", "A man died.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(replace(killed(1), of_wounds=lag),))
    (found,) = group((whole.reading, other.reading)).incidents
    assert any("though they give" in reason.text for reason in found.reasons) is said


def test_a_report_between_two_events_does_not_bridge_them():
    hospital = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY, target=Target.HOSPITAL)
    unsaid = tale("r2", "A strike hit the village.", where=TEL_ASWAD, when=ON_THE_DAY)
    prison = tale("r3", "The prison fell.", where=TEL_ASWAD, when=ON_THE_DAY, target=Target.PRISON)
    found = reports_together(hospital, unsaid, prison)
    assert not any({"r1", "r3"} <= set(reports) for reports in found)


def test_a_place_named_in_the_words_outweighs_a_place_misread():
    told = {"when": ON_THE_DAY, "counts": (killed(9),)}
    one = tale("r1", "A strike killed nine in Tel Aswad.", where=TEL_ASWAD, **told)
    other = tale("r2", "Nine were killed by a strike on Tel Aswad, which lies off Bir Zayn.", where=BIR_ZAYN, **told)
    assert reports_together(one, other) == [("r1", "r2")]


class TestWithoutADay:
    def test_place_alone_does_not_join(self):
        one = tale("r1", where=TEL_ASWAD)
        other = tale("r2", "A raid on the village.", where=TEL_ASWAD)
        assert reports_together(one, other) == [("r1",), ("r2",)]

    def test_place_number_and_target_join(self):
        one = tale("r1", where=TEL_ASWAD, target=Target.HOME, counts=(killed(9),))
        other = tale("r2", "Nine in one house.", where=TEL_ASWAD_AR, target=Target.HOME, counts=(killed(9),))
        assert reports_together(one, other) == [("r1", "r2")]

    def test_a_near_copy_joins(self):
        words = "Warplanes circled over the village at dawn and then dropped two bombs on the western houses."
        one = tale("r1", words, where=TEL_ASWAD)
        other = tale("r2", words, where=TEL_ASWAD, filler="Like and share our page for more news of the valley.")
        assert reports_together(one, other) == [("r1", "r2")]

    def test_what_fits_two_days_equally_joins_neither(self):
        told = {"where": TEL_ASWAD, "target": Target.HOME, "counts": (killed(9),)}
        first = tale("r1", when=ON_THE_DAY, **told)
        second = tale("r2", "Again nine.", when=day(2019, 3, 2), **told)
        undated = tale("r3", "Nine killed in a house.", **told)
        assert reports_together(first, second, undated) == [("r1",), ("r2",), ("r3",)]

    def test_publication_dates_the_event_loosely_and_says_so(self):
        one = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY)
        other = tale("r2", "A strike hit the village.", where=TEL_ASWAD, published=date(2018, 11, 30))
        (found,) = group((one.reading, other.reading)).incidents
        assert found.report_ids == ("r1", "r2")
        assert any("no full day was read in r2" in reason.text for reason in found.reasons)
        assert found.date == ON_THE_DAY


class TestWithinOneReport:
    def test_claims_of_one_place_are_one_incident(self):
        told = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY).claim("Ten died.", counts=(killed(10),))
        (found,) = group((told.reading,)).incidents
        assert len(found.claim_ids) == 2
        assert [reason.rule for reason in found.reasons if reason.field == "grouping"] == ["one_report"]

    def test_a_hospital_and_a_prison_are_two(self):
        told = (
            tale("r1", "A hospital was bombed.", where=TEL_ASWAD, target=Target.HOSPITAL)
            .claim("The hospital was struck twice.", ClaimKind.ACTION, target=Target.HOSPITAL)
            .claim("Ten to 45 died.", counts=(killed(10, 45),))
            .claim("A prison was levelled.", where=BIR_ZAYN, target=Target.PRISON)
        )
        assert sorted(len(i.claim_ids) for i in group((told.reading,)).incidents) == [1, 3]

    def test_background_on_a_province_does_not_glue(self):
        told = (
            tale("r1", "A hospital was bombed.", where=TEL_ASWAD)
            .claim("Scores died in the province.", where=PROVINCE, counts=(Count(Harm.KILLED, vague="scores"),))
            .claim("A house was bombed.", where=BIR_ZAYN)
        )
        assert [len(i.claim_ids) for i in group((told.reading,)).incidents] == [1, 1, 1]

    def test_background_stays_where_it_is_all_there_is(self):
        told = tale("r1", "A hospital was bombed.", where=TEL_ASWAD).claim("One was killed.", where=PROVINCE)
        assert [len(i.claim_ids) for i in group((told.reading,)).incidents] == [2]

    def test_two_days_are_two_incidents(self):
        told = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY).claim("Again.", where=TEL_ASWAD, when=day(2018, 12, 1))
        assert len(group((told.reading,)).incidents) == 2

    def test_a_headline_joins_what_it_announces(self):
        told = (
            tale("r1", "Strike kills four", counts=(killed(4),))
            .claim("Two died there.", where=BIR_ZAYN, counts=(killed(2),))
            .claim("Four died here.", where=TEL_ASWAD, counts=(killed(4),))
        )
        four = next(i for i in group((told.reading,)).incidents if len(i.claim_ids) == 2)
        assert four.where == TEL_ASWAD


class TestWhatMakesAnIncident:
    @pytest.mark.parametrize("kind", [ClaimKind.DISCLOSURE, ClaimKind.STATEMENT, ClaimKind.CONTROL])
    def test_other_claims_alone_make_none(self, kind):
        told = Tale("r1").claim("Words of an official.", kind, where=TEL_ASWAD, when=ON_THE_DAY)
        assert group((told.reading,)).incidents == ()

    def test_no_strikes_is_no_incident(self):
        told = Tale("r1").claim("No strikes that day.", ClaimKind.ACTION, strikes=0, where=TEL_ASWAD)
        assert group((told.reading,)).incidents == ()

    def test_a_position_joins_the_event_it_speaks_of(self):
        told = (
            tale("r1", "A hospital was bombed.", where=TEL_ASWAD, target=Target.HOSPITAL)
            .claim("A prison was bombed.", where=BIR_ZAYN, target=Target.PRISON)
            .claim("Nobody answered about the hospital.", ClaimKind.RESPONSIBILITY, type=None)
        )
        position = told.sentences[2][1].claim_id
        held = next(i for i in group((told.reading,)).incidents if position in i.claim_ids)
        assert held.event.target is Target.HOSPITAL


class TestValues:
    def test_date_place_and_event_carry_their_reasons(self):
        (found,) = group((tale("r1", where=TEL_ASWAD, when=ON_THE_DAY, target=Target.HOME).reading,)).incidents
        assert (found.date, found.where, found.event.target) == (ON_THE_DAY, TEL_ASWAD, Target.HOME)
        assert {"grouping", "event", "date", "where"} == {reason.field for reason in found.reasons}
        assert all(set(reason.claim_ids) <= set(found.claim_ids) for reason in found.reasons)

    def test_the_day_beats_the_month(self):
        month = When(date(2018, 11, 1), date(2018, 11, 30), TimePrecision.MONTH)
        told = tale("r1", where=TEL_ASWAD, when=month).claim("On the 29th.", where=TEL_ASWAD, when=ON_THE_DAY)
        assert group((told.reading,)).incidents[0].date == ON_THE_DAY

    def test_an_undated_incident_of_undated_reports_has_no_day(self):
        (found,) = group((tale("r1", where=TEL_ASWAD).reading,)).incidents
        assert found.date.precision is TimePrecision.UNKNOWN and found.date.start is None

    def test_the_sentence_names_both_reports_the_distance_and_the_day(self):
        tales = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY), tale("r2", "Bombs.", where=TEL_ASWAD, when=ON_THE_DAY)
        (found,) = group(tuple(t.reading for t in tales)).incidents
        text = next(reason.text for reason in found.reasons if reason.field == "grouping")
        assert text.startswith("r1 and r2 both tell of an event on Tel Aswad (0.0 km apart) on 29 November 2018; ")
        assert "; an airstrike was read elsewhere in r1 and r2" in text


def test_an_unlisted_place_told_in_both_scripts_bears_both_names():
    first = tale("r1", "Four dead.", where=unplaced("Tell Mashruh"), when=ON_THE_DAY, counts=(killed(4),))
    other = tale("r2", "أربعة قتلى.", where=unplaced("تل مشروح"), when=ON_THE_DAY, counts=(killed(4),))
    (incident,) = group((first.reading, other.reading)).incidents
    assert (incident.where.name, incident.where.name_ar, incident.where.lat) == ("Tell Mashruh", "تل مشروح", None)


def test_arrests_on_a_later_day_part_no_report_in_two():
    told = Tale("r1", published=date(2018, 12, 5))
    told.claim("Three people were killed on 29 November.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(3),))
    told.claim(
        "Two men were arrested on Tuesday.", when=day(2018, 12, 4), counts=(Count(Harm.DETAINED, low=2, high=2),)
    )
    assert [len(incident.claim_ids) for incident in group((told.reading,)).incidents] == [2]


def test_texts_that_name_the_same_people_may_state_days_apart():
    names = "Ruwayda Exampleson Tamimsample Ghaithinvented"
    one = tale("r1", f"{names} and two others were killed.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(3),))
    late = tale("r2", f"The burial of {names}, killed with two others.", where=TEL_ASWAD, when=day(2018, 12, 6),
                counts=(killed(3),))  # fmt: skip
    others = [tale(f"x{n}", f"Another strike, number {n}.", where=BIR_ZAYN, when=ON_THE_DAY) for n in range(400)]
    assert ("r1", "r2") in reports_together(one, late, *others)


NAMES = "Ruwayda Exampleson Tamimsample Ghaithinvented"


@pytest.mark.parametrize("told", [{"where": BIR_ZAYN}, {"where": TEL_ASWAD, "type": EventType.GUNFIRE}])
@pytest.mark.parametrize(("words", "joined"), [(NAMES, True), ("Four people", False)])
def test_texts_of_one_day_that_name_the_same_people_may_tell_of_another_place_or_means(told, words, joined):
    one = tale("r1", f"{words} were killed.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(4),))
    other = tale("r2", f"{words} were killed there.", when=ON_THE_DAY, counts=(killed(4),), **told)
    rest = [
        tale(f"x{n}", f"Four people were killed there, number {n}.", where=BIG_CITY, when=day(2018, 12, 9))
        for n in range(400)
    ]
    assert (("r1", "r2") in reports_together(one, other, *rest)) is joined


def test_days_apart_part_texts_that_name_nobody():
    one = tale("r1", "Three people were killed.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(3),))
    late = tale("r2", "Three people were killed.", where=TEL_ASWAD, when=day(2018, 12, 6), counts=(killed(3),))
    assert reports_together(one, late) == [("r1",), ("r2",)]


def test_a_headline_of_a_region_is_of_the_place_in_it_that_is_told_first():
    told = tale("r1", "Planes bombed the north.", where=PROVINCE, when=ON_THE_DAY)
    told.claim("Seven were killed in the village.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(7),))
    told.claim("Two were killed elsewhere.", where=BIR_ZAYN, when=ON_THE_DAY, counts=(killed(2),))
    sizes = sorted(len(incident.claim_ids) for incident in group((told.reading,)).incidents)
    assert sizes == [1, 2]


def test_a_number_told_of_a_region_is_of_the_place_in_it_that_has_the_same():
    told = tale("r1", "Two were killed in one village.", where=BIR_ZAYN, when=ON_THE_DAY, counts=(killed(2),))
    told.claim("Seven were killed in the village.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(7),))
    told.claim("In the north seven were killed.", where=PROVINCE, when=ON_THE_DAY, counts=(killed(7),))
    sizes = sorted(len(incident.claim_ids) for incident in group((told.reading,)).incidents)
    assert sizes == [1, 2]


@pytest.mark.parametrize(("tolls", "incidents"), [(("3-5", "14"), 2), (("3-5", "3-5"), 1)])
def test_rows_of_one_table_that_differ_in_their_toll_are_no_copies(tolls: tuple[str, str], incidents: int):
    row = "2018-12-03: Airstrike reported at Hajin, Deir Ezzor, Syria. Blamed: Turkish Military. Civilians killed: {}."
    known = {"language": "en", "publisher": "Example Monitor", "source_type": "ngo_report", "country": ("SY",)}
    rows = [Report(ReportId(f"row-{n}"), row.format(toll), **known) for n, toll in enumerate(tolls)]
    assert len(group(tuple(map(read, rows))).incidents) == incidents


def test_a_place_far_from_the_rest_of_its_incident_keeps_nobody_else_out():
    # r3 names the dead and a misread place, and so stands with r1 and r2; r4 has no names, and its place is theirs
    away = replace(BIR_ZAYN, lat=37.0, lon=44.0)
    beside = replace(BIR_ZAYN, lat=34.9, lon=41.3)
    first = tale("r1", f"{NAMES} were killed in a house.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(4),))
    second = tale("r2", f"{NAMES} were killed in a house.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(4),))
    without = tale("r4", "Some died there.", where=TEL_ASWAD, when=ON_THE_DAY)
    rest = [tale(f"x{n}", f"Another strike, number {n}.", where=BIG_CITY, when=day(2018, 12, 9)) for n in range(400)]
    for place, all_one in ((away, True), (beside, False)):
        moved = tale("r3", f"{NAMES} were killed in a house.", where=place, when=ON_THE_DAY, counts=(killed(4),))
        assert (("r1", "r2", "r3", "r4") in reports_together(first, second, moved, without, *rest)) is all_one
        assert ("r3", "r4") not in reports_together(moved, without, *rest)
