"""`recount read` shows every claim in the text, its values, and what was not used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from recount_cli.main import main

POST = (
    "Publisher: Invented Page\nPublished: 2019-03-04\n\n"
    "An airstrike hit Saraqib on 3 March 2019 and killed 7 people, medics said. Three ambulances came.\n"
    "استشهد سبعة مدنيين بينهم ثلاثة أطفال في غارة روسية على سراقب. وعمر أحدهم ٤٥ عاماً.\n"
)


@pytest.fixture
def post(tmp_path: Path) -> Path:
    path = tmp_path / "post.txt"
    path.write_text(POST, encoding="utf-8")
    return path


def run(*words: str, text: str | None = None) -> Result:
    return CliRunner().invoke(main, ["read", *words], input=text)


def test_claims_are_marked_in_the_text_and_told_below_it(post: Path) -> None:
    out = run(str(post), "--country", "SY").output
    assert "⟦1 killed 7 people⟧" in out
    assert "killed: 7" in out
    assert "killed children: 3, part of the whole" in out
    assert "who says it: medics (medical staff, not named)" in out


def test_what_a_party_concedes_is_told_and_its_numbers_are_used() -> None:
    text = "The US-led coalition acknowledges that its strike on Tabqa killed three civilians and injured five."
    out = run("-", "--country", "SY", text=text).output
    assert "concedes killed: 3" in out
    assert "concedes injured: 5" in out
    assert "a number within a claim" not in out


def test_how_many_sources_without_a_name_speak_is_told() -> None:
    out = run("-", "--country", "SY", text="Two residents said a shell killed three people in Sarmin.").output
    assert "who says it: Two residents (local sources, 2 not named)" in out


def test_what_was_not_used_is_told_with_its_reason(post: Path) -> None:
    out = run(str(post), "--country", "SY").output
    unused = out.split("Seen and not used:")[1]
    assert "“Three”" in unused
    assert "٤٥" in unused
    assert "an age, a measure" in unused


def test_a_program_gets_one_object_for_each_report(post: Path) -> None:
    found = json.loads(run(str(post), "--country", "SY", "--json").output)
    assert [claim["kind"] for claim in found["reading"]["claims"]] == ["harm", "harm"]
    assert "number_in_no_claim" in {one["kind"] for one in found["unused"]}


def test_a_text_is_read_from_standard_input_with_what_the_options_tell_of_it() -> None:
    text = "أول أمس قتل ثلاثة مدنيين في قصف على سراقب."
    found = json.loads(run("-", "--language", "ar", "--published", "2019-03-04", "--json", text=text).output)
    assert found["reading"]["claims"][0]["when"]["start"] == "2019-03-02"


def test_the_same_is_written_as_pages_in_both_languages(post: Path, tmp_path: Path) -> None:
    out = tmp_path / "pages"
    assert run(str(post), "--country", "SY", "--site", str(out)).exit_code == 0
    english = (out / "en" / "reports" / "R1" / "index.html").read_text(encoding="utf-8")
    arabic = (out / "ar" / "reports" / "R1" / "index.html").read_text(encoding="utf-8")
    assert 'class="number k-harm"' in english
    assert "a number in no claim" in english
    assert "عدد خارج كل الروايات" in arabic
    assert "part of the whole" in english and "من المجموع" in arabic
    assert "R1" in (out / "en" / "reports" / "index.html").read_text(encoding="utf-8")


def test_a_folder_with_other_things_in_it_is_not_overwritten(post: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine")
    result = run(str(post), "--site", str(tmp_path / "mine"))
    assert result.exit_code == 2
    assert (tmp_path / "mine" / "notes.txt").read_text() == "mine"


def test_a_file_without_a_report_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "empty.pdf"
    path.write_bytes(b"%PDF-1.4 broken")
    result = run(str(path))
    assert result.exit_code == 2
    assert "empty.pdf" in result.output


def test_what_is_no_code_of_a_country_or_a_language_is_refused_with_one_that_is(post: Path) -> None:
    country, language = run(str(post), "--country", "zz"), run(str(post), "--language", "Klingon")
    assert (country.exit_code, language.exit_code) == (2, 2)
    assert "such as SY for Syria" in country.output
    assert "such as ar or en" in language.output
