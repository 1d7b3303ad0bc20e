import json

import pytest

from recount.errors import BadRecord, BelowFloor, CodebookError, GoldChanged, UnreadableInput
from recount.measure import Evaluation, Verdict, hold, pin, read_any_gold, read_floors, read_gold
from recount.records import digest_of


def evaluation(right, of, gold=b"gold"):
    verdicts = [Verdict("r", "en", "news", "killed", "7", "7" if n < right else None, n < right) for n in range(of)]
    return Evaluation("mine", digest_of(gold), of, tuple(verdicts))


@pytest.fixture
def floors(tmp_path):
    return tmp_path / "floors.toml"


def test_pinned_figures_are_read_back_and_hold(floors):
    pin(evaluation(8, 10), path=floors)
    pinned = read_floors(floors)["mine"]
    assert dict(pinned.f1) == {"killed": 0.88}
    hold(evaluation(8, 10), pinned)


def test_a_figure_under_its_floor_is_refused_by_name(floors):
    pin(evaluation(8, 10), path=floors)
    with pytest.raises(BelowFloor, match=r"killed 0\.82 under 0\.88"):
        hold(evaluation(7, 10), read_floors(floors)["mine"])


def test_gold_that_was_changed_is_refused(floors):
    pin(evaluation(8, 10), path=floors)
    with pytest.raises(GoldChanged):
        hold(evaluation(10, 10, gold=b"easier"), read_floors(floors)["mine"])


def test_floors_rise_by_pinning_and_do_not_fall(floors):
    pin(evaluation(8, 10), path=floors)
    pin(evaluation(9, 10), path=floors)
    with pytest.raises(BelowFloor):
        pin(evaluation(5, 10), path=floors)
    assert read_floors(floors)["mine"].f1["killed"] == 0.94


def test_a_floor_falls_for_a_reason_that_is_kept(floors):
    pin(evaluation(8, 10), path=floors)
    pin(evaluation(7, 10), 'the "dual" was read too freely', floors)
    pinned = read_floors(floors)["mine"]
    assert pinned.f1["killed"] == 0.82
    assert pinned.lowered == ('the "dual" was read too freely: killed 0.82 under 0.88',)


def test_a_field_with_fewer_than_five_values_has_no_floor(floors):
    assert dict(pin(evaluation(4, 4), path=floors).f1) == {}


def test_the_floors_of_other_gold_stay_when_one_is_pinned(floors):
    pin(evaluation(8, 10), path=floors)
    pin(Evaluation("other", digest_of(b"x"), 0, ()), path=floors)
    assert set(read_floors(floors)) == {"mine", "other"}


def test_a_damaged_floors_file_is_named(floors):
    floors.write_text("[mine]\nsha256 = 5")
    with pytest.raises(CodebookError, match=r"floors\.toml"):
        read_floors(floors)


def test_an_anchor_that_is_not_in_the_text_is_refused(tmp_path):
    line = {"report": {"report_id": "r", "text": "Two died."}, "claims": [{"kind": "harm", "anchor": "Three died"}]}
    (tmp_path / "g.jsonl").write_text(json.dumps(line))
    with pytest.raises(BadRecord, match=r"g\.jsonl:1\.anchor"):
        read_gold(tmp_path)


def test_a_folder_without_gold_is_refused(tmp_path):
    with pytest.raises(UnreadableInput):
        read_gold(tmp_path)


def test_strike_releases_are_put_together_by_day_and_country(tmp_path):
    folder = tmp_path / "centcom_oir"
    folder.mkdir()
    row = {
        "date": "2016-06-30",
        "country": "Iraq",
        "location_as_written": "Tal Far",
        "location_refined": None,
        "n_strikes": 2,
    }
    lines = [{**row, "line": "Near Tal Far, two strikes."}, {**row, "line": "Near Tal Far, again.", "country": "Syria"}]
    (folder / "strike_lines.jsonl").write_text("\n".join(map(json.dumps, lines)))
    (gold,) = read_any_gold(folder)
    assert [(line.report.country, line.report.text) for line in gold.lines] == [
        (("IQ",), "Near Tal Far, two strikes.\n"),
        (("SY",), "Near Tal Far, again.\n"),
    ]
    assert (gold.lines[0].claims[0].strikes, gold.lines[0].claims[0].place) == (2, ("Tal Far",))


def test_gold_in_several_languages_has_floors_for_each_so_that_one_cannot_fall_behind_the_other(floors):
    def told(right):
        english = [Verdict("r", "en", "news", "killed", "7", "7", True) for _ in range(40)]
        arabic = [Verdict("r", "ar", "news", "killed", "7", "7" if n < right else "8", n < right) for n in range(20)]
        return Evaluation("mine", digest_of(b"gold"), 60, (*english, *arabic))

    assert dict(pin(told(18), path=floors).f1) == {"killed": 0.96, "killed (ar)": 0.9, "killed (en)": 1.0}
    with pytest.raises(BelowFloor, match=r"killed \(ar\) 0\.80 under 0\.90"):
        hold(told(16), read_floors(floors)["mine"])
