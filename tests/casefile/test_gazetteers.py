"""Files of places that a case is read with."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from recount.errors import BadJudgement, DigestMismatch, InputError
from recount_cli.main import main
from recount_site.casefile.current import current
from recount_site.casefile.gazetteers import ROOM, choose, in_force, kept_paths
from recount_site.casefile.run import run
from recount_site.casefile.store import Case

TEXT = "An airstrike on the village of Mithaliya near Hajin on 29 November 2018 killed 4 civilians, Valley Radio said."
WHY = ("Mara Quill", "the villages of the valley")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "villages.csv"
    path.write_text("name,lat,lon,country\nMithaliya,34.71,40.85,SY\n")
    return path


@pytest.fixture
def read(case: Case, tmp_path: Path) -> Case:
    reports = tmp_path / "reports.jsonl"
    reports.write_text(json.dumps({"report_id": "r1", "text": TEXT}) + "\n")
    case.add([reports])
    run(case)
    return case


def points(case: Case) -> set[float | None]:
    return {claim.where.lat for claim in current(case).claims.values() if claim.where is not None}


def test_a_village_gets_its_point_at_the_next_run_and_loses_it_with_the_file(read: Case, own: Path) -> None:
    assert 34.71 not in points(read)
    choose(read, (own,), *WHY)
    assert run(read).read == 1
    assert points(read) == {34.71}
    assert run(read).read == 0, "nothing is new"
    choose(read, (), *WHY)
    assert run(read).read == 1
    assert 34.71 not in points(read)


def test_the_case_keeps_the_file_whatever_becomes_of_the_one_given(read: Case, own: Path) -> None:
    choose(read, (own,), *WHY)
    own.unlink()
    assert [(file.name, file.places) for file in in_force(read)] == [("villages.csv", 1)]
    run(read)
    assert points(read) == {34.71}


def test_a_kept_file_that_somebody_changed_stops_the_run(read: Case, own: Path) -> None:
    choose(read, (own,), *WHY)
    (path,) = kept_paths(read)
    path.chmod(0o600)
    path.write_text("name,lat,lon\nElsewhere,1,1\n")
    with pytest.raises(DigestMismatch):
        run(read)


def test_a_choice_needs_a_person_a_reason_and_files_that_can_be_read(read: Case, own: Path, tmp_path: Path) -> None:
    with pytest.raises(BadJudgement, match="--reason"):
        choose(read, (own,), "Mara Quill", " ")
    with pytest.raises(InputError, match="no such file"):
        choose(read, (tmp_path / "none.csv",), *WHY)
    own.write_text("name,lat,lon\nMithaliya,north,40\n")
    with pytest.raises(InputError, match=r"villages\.csv, line 2: Mithaliya"):
        choose(read, (own,), *WHY)
    assert in_force(read) == () and not (read.folder / ROOM).exists()


def test_a_line_that_gives_no_place_is_recorded_and_the_rest_is_chosen(read: Case, own: Path) -> None:
    own.write_text("name,lat,lon,country\nMithaliya,34.71,40.85,SY\nElsewhere,,,SY\n")
    (refused,) = choose(read, (own,), *WHY).rejections
    assert (refused.where, refused.stage) == ("villages.csv, line 3", "gazetteer")
    assert refused in current(read).rejections
    run(read)
    assert points(read) == {34.71}


def recount(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_the_command_chooses_shows_and_takes_back(tmp_path: Path, own: Path) -> None:
    folder, by = tmp_path / "valley", ("--by", WHY[0], "--reason", WHY[1])
    recount("new", folder, "--by", "Mara Quill")
    assert recount("gazetteer", folder).output == "The packaged gazetteer alone.\n"
    said = recount("gazetteer", folder, own, *by).output
    assert "villages.csv: 1 places" in said and "Mara Quill chose villages.csv" in said and "Next: recount run" in said
    assert recount("gazetteer", folder, own, "--none", *by).exit_code == 2
    own.write_text(own.read_text() + "Elsewhere,north,40,SY\n")
    assert "not read: villages.csv, line 3: Elsewhere:" in recount("gazetteer", folder, own, *by).output
    recount("gazetteer", folder, "--none", *by)
    told = json.loads(recount("gazetteer", folder, "--json").output)
    assert told["in_force"] == [] and [len(choice["files"]) for choice in told["choices"]] == [1, 1, 0]
