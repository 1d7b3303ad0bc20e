import json

import pytest
from click.testing import CliRunner

from recount import pipeline
from recount.engines import Settings, run_places
from recount.errors import ForeignFolder, InputError
from recount_cli.main import main

TEXT = "Shells fell near Hajin and on the village of Tal Nowhere."


@pytest.fixture
def recount():
    return lambda *words: CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def places(written, rows, tmp_path):
    """Finds the places of reports given as objects."""

    def find(*reports, **settings):
        run_places(written(*reports), tmp_path / "out", Settings(workers=1, **settings))
        return rows(tmp_path / "out" / "places.jsonl")

    return find


def test_every_place_named_is_told_with_its_words_and_its_point(places):
    found = places({"report_id": "a", "text": TEXT, "country": ["SY"]})[0]
    assert found["stated"] == "Hajin" == TEXT[slice(*found["span"])]
    assert found["relation"] == "near"
    assert (round(found["lat"]), round(found["lon"])) == (35, 41)
    assert found["abstained"] is None


def test_a_place_that_no_gazetteer_knows_is_told_without_a_point_and_with_the_reason(places):
    found = places({"report_id": "a", "text": TEXT, "country": ["SY"]})[1]
    assert found["stated"] == "Tal Nowhere"
    assert found["lat"] is None and found["lon"] is None
    assert found["abstained"] == "not_in_gazetteer"


def test_a_name_that_nothing_decides_keeps_its_candidates_and_gets_no_point(places, tmp_path):
    own = tmp_path / "own.csv"
    own.write_text("name,name_ar,lat,lon,country\nMithaliya,,35.1,36.5,SY\nMithaliya,,34.1,40.5,SY\n")
    reports = {"report_id": "a", "text": "A house was hit in Mithaliya.", "country": ["SY"]}
    (found,) = places(reports, gazetteer=(own,))
    assert found["abstained"] == "several_fit"
    assert [round(candidate["lat"]) for candidate in found["candidates"]] == [35, 34]


def test_places_do_not_depend_on_the_number_of_workers(written, tmp_path):
    reports = written(*({"report_id": f"r{n:03}", "text": TEXT, "country": ["SY"]} for n in range(70)))
    made = []
    for workers in (1, 3):
        run_places(reports, tmp_path / str(workers), Settings(workers=workers))
        made.append((tmp_path / str(workers) / "places.jsonl").read_bytes())
    assert made[0] == made[1]


def test_a_page_that_only_says_there_is_nothing_names_no_place_and_says_so(written, rows, tmp_path):
    reports = written({"report_id": "a", "text": "This page isn't available right now. Aleppo", "country": ["SY"]})
    run_places(reports, tmp_path / "out", Settings(workers=1))
    assert rows(tmp_path / "out" / "places.jsonl") == []
    assert "only says" in rows(tmp_path / "out" / "rejections.jsonl")[0]["reason"]


def test_a_fault_on_one_text_costs_no_other(written, rows, tmp_path, monkeypatch):
    whole = pipeline.places
    monkeypatch.setattr(pipeline, "places", lambda r, g=(): 1 / 0 if r.report_id == "b" else whole(r, g))
    run = run_places(
        written({"report_id": "a", "text": TEXT}, {"report_id": "b", "text": TEXT}),
        tmp_path / "out",
        Settings(workers=1),
    )
    assert (run.counts.reports, run.counts.faults) == (2, 1)
    assert {row["report_id"] for row in rows(tmp_path / "out" / "places.jsonl")} == {"a"}


def test_a_folder_of_another_command_is_never_replaced(written, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "run.json").write_text('{"made_by": "recount batch"}')
    with pytest.raises(ForeignFolder, match="recount places"):
        run_places(written({"report_id": "a", "text": TEXT}), out, Settings(workers=1))


def test_a_damaged_gazetteer_stops_the_run_and_leaves_nothing_behind(written, tmp_path):
    own = tmp_path / "own.csv"
    own.write_text("name,name_ar,lat,lon\nMithaliya,,north,36\n")
    with pytest.raises(InputError, match="line 2"):
        run_places(written({"report_id": "a", "text": TEXT}), tmp_path / "out", Settings(workers=1, gazetteer=(own,)))
    assert not (tmp_path / "out").exists()


def test_the_command_says_how_many_places_have_a_point(recount, written, tmp_path):
    reports = written({"report_id": "a", "text": TEXT, "country": ["SY"]})
    done = recount("places", reports, tmp_path / "out", "--workers", 1)
    assert "1 reports, 2 places named, 1 with a point, 1 without" in done.stdout


def test_json_of_the_command_is_run_json(recount, written, tmp_path):
    done = recount("places", written({"report_id": "a", "text": TEXT}), tmp_path / "out", "--workers", 1, "--json")
    assert json.loads(done.stdout) == json.loads((tmp_path / "out" / "run.json").read_text())
