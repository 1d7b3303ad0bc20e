"""The day of publication that the reader finds goes with a reading to all that is made of it."""

from datetime import date
from pathlib import Path

from recount_site.casefile.run import load_readings, run
from recount_site.casefile.store import Case


def test_a_kept_reading_has_the_day_that_its_address_bears(case: Case, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        "Url: https://news.example/2019/03/12/strike\n\nAn airstrike on a house killed four people.\n", "utf-8"
    )
    case.add([page])
    run(case)
    assert [reading.report.published for reading in load_readings(case, case.reports())] == [date(2019, 3, 12)]
