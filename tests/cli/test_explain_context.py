"""Context in an explanation: who was told to hold the place, and tallies beside the figures, never in them."""

from datetime import date

from recount import Report, ReportId, group, read
from recount.records import Reading
from recount_cli.explain_context import HEADING, context_lines


def reading(name: str, text: str) -> Reading:
    return read(Report(ReportId(name), text, date(2018, 12, 20), "en", publisher=f"{name} Page", country=("SY",)))


def lines(*texts: str) -> list[str]:
    readings = tuple(reading(f"r{number}", text) for number, text in enumerate(texts))
    (incident,) = group(readings).incidents
    return list(context_lines(incident, (c for one in readings for c in one.claims)))


STRIKE = "An airstrike killed four people in Hajin on 10 December 2018."


def test_the_holder_of_the_place_around_the_day_is_told_as_context() -> None:
    told = "\n".join(lines(STRIKE, "The Syrian Democratic Forces captured Hajin on 3 December 2018."))
    assert HEADING in told
    assert "since 2018-12-03, until when is not told" in told


def test_who_took_the_place_afterwards_is_not_told_as_its_holder() -> None:
    assert lines(STRIKE, "The Syrian Democratic Forces captured Hajin on 14 December 2018.") == []


def test_a_tally_for_the_area_stands_beside_and_is_not_added() -> None:
    told = "\n".join(lines(STRIKE, "The monitor said 3,300 civilians had been killed across Syria since 2014."))
    assert "not added to anything" in told
