"""A table in a party's own release is a record of strikes a row; elsewhere, and without a header, it is none."""

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, PlacePrecision, Stance, Target

HEADER = "Date | Location | Coordinates | Strikes | Target"
ROWS = (
    "12 Dec 2023 | near Nyala | 12.05, 24.88 | 3 | fighters and artillery",
    "13 Dec 2023 | El Fasher | | 0 | -",
    "5 November 2023 | Omdurman | 91.20, 24.88 | | a house used by a mortar team",
)


def rows(text: str, source_type: str | None = "official", publisher: str = "Sudanese Armed Forces") -> list[Claim]:
    language = "en" if text.isascii() else "ar"
    report = Report(
        ReportId("r"), text, language=language, publisher=publisher, source_type=source_type, country=("SD",)
    )
    return [claim for claim in read(report).claims if claim.kind is ClaimKind.DISCLOSURE]


@pytest.mark.parametrize("bar", [" | ", "\t"])
def test_a_row_is_a_record_with_its_day_place_point_and_number(bar: str) -> None:
    text = "\n".join(("Strikes by our air force:", HEADER, "---|---|---|---|---", *ROWS)).replace(" | ", bar)
    first, second, third = rows(text)
    assert first.when and first.when.start == date(2023, 12, 12)
    assert first.where and (first.where.name, first.where.lat, first.where.lon) == ("Nyala", 12.05, 24.88)
    assert (first.where.precision, first.where.radius_m) == (PlacePrecision.EXACT, 1_100)
    assert first.event and first.event.strikes == 3 and first.stance is Stance.ASSERTS
    assert first.official and first.official.belligerent == "sudanese_army"
    assert text[slice(*first.span)] == first.quote and first.quote.startswith("12 Dec 2023")
    assert second.event and second.event.strikes == 0 and second.stance is Stance.NOT_CORROBORATED
    assert third.event and (third.event.strikes, third.event.target) == (None, Target.HOME)
    assert third.where and third.where.precision is PlacePrecision.CITY  # no such point: the place's own stands


def test_an_arabic_table_ends_at_the_first_line_that_is_no_row() -> None:
    text = "غارات سلاح الجو:\nالتاريخ | المكان | عدد الغارات\n12 كانون الأول 2023 | قرب نيالا | 3\nصدر في بورتسودان."
    (found,) = rows(text, publisher="القوات المسلحة السودانية")
    assert found.where and found.where.name == "Nyala" and found.event and found.event.strikes == 3


def test_a_place_that_no_gazetteer_knows_stands_as_stated() -> None:
    (found,) = rows(f"{HEADER}\n12 Dec 2023 | Exampleville | 12.0512, 24.8831 | 1 | trucks")
    assert found.where and found.where.stated == "Exampleville" and found.where.lat == 12.0512
    assert found.where.radius_m == 20


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(ROWS),
        f"Name | Rank | Coordinates | Strikes | Target\n{ROWS[0]}",
        f"{HEADER}\n12 Dec 2023 | near Nyala | 3",
    ],
)
def test_without_a_header_of_day_and_place_there_is_no_table(text: str) -> None:
    assert not rows(text)


def test_a_table_of_somebody_elses_is_no_disclosure() -> None:
    assert not rows("\n".join((HEADER, *ROWS)), None, "Example Page")
