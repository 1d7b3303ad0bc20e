"""A row of an earlier list beside an incident: shown, judged, explained."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from recount_cli.main import main

TEXT = (
    "Title: Strike\nPublished: 2019-03-05\n\nAn airstrike on 4 March 2019 hit a home in Hajin, killing three civilians."
)
HEADER = "event_id_cnty,event_date,time_precision,actor1,location,geo_precision,latitude,longitude,fatalities,notes\n"


def recount(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], catch_exceptions=False)


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("earlier")
    recount("new", folder / "case", "--by", "Mara Quill")
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    row = 'VAL1,2019-03-04,1,Sefa Inventado,Hajin near Sefa Inventado,1,34.69,40.83,5,"Named: Sefa Inventado"\n'
    (folder / "events.csv").write_text(HEADER + row, encoding="utf-8")
    recount("add", folder / "case", folder / "a.txt")
    recount("run", folder / "case")
    recount("import", folder / "case", folder / "events.csv")
    return folder / "case"


@pytest.fixture
def judged(case: Path) -> Callable[[], Result]:
    words = ("earlier", case, "RC-0001", "acled:VAL1", "--by", "Mara Quill", "--reason", "same home")
    return lambda: recount(*words)


def test_without_a_name_the_row_is_shown_and_nothing_is_judged(case: Path) -> None:
    said = recount("earlier", case, "RC-0001", "acled:VAL1").output
    assert "acled:VAL1, row 2; 2019-03-04; Hajin near Sefa Inventado; killed: fatalities 5" in said
    assert "candidate — 0." in recount("differences", case).output


def test_a_judged_row_stands_in_the_explanation_verbatim_beside_what_is_computed(
    case: Path, judged: Callable[[], Result]
) -> None:
    assert judged().output == "acled:VAL1 stands beside RC-0001.\n"
    said = recount("explain", case, "RC-0001").output
    assert "killed: fatalities 5" in said and "judged the same event by Mara Quill: same home" in said
    assert "killed.low: list 5, computed 3" in recount("differences", case).output


def test_a_judgement_without_a_reason_is_refused(case: Path) -> None:
    refused = recount("earlier", case, "RC-0001", "acled:VAL1", "--by", "Mara Quill")
    assert refused.exit_code == 2 and "reason" in refused.output


def test_a_release_shows_its_figures_and_code_and_no_other_cell_of_the_row(
    case: Path, judged: Callable[[], Result]
) -> None:
    judged()
    for name in ("Mara Quill", "Ivo Lark"):
        recount("sign", case, "RC-0001", "--by", name, "--reason", "read the account", "--yes")
    assert recount("release", case).exit_code == 0
    files = [path for path in (case / "releases").rglob("*") if path.is_file()]
    assert [path.name for path in files if b"Inventado" in path.read_bytes()] == []
    page = next(path for path in files if path.parts[-4:] == ("en", "incidents", "RC-0001", "index.html"))
    text = page.read_text(encoding="utf-8")
    assert "Earlier records" in text and "VAL1" in text and "all whom the list counts" in text


def test_an_earlier_record_enters_no_number_of_a_release(case: Path, judged: Callable[[], Result]) -> None:
    judged()
    assert "Killed: 3" in recount("explain", case, "RC-0001").output
    assert "killed 3" in recount("status", case).output
