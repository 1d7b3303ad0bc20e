"""Two channels' exports with one photo: what adding, status, explain and a release say of it."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from recount_cli.main import main
from recount_site.casefile.store import Case

sys.path.insert(0, str(Path(__file__).parents[1] / "preserve"))
from picture_making import jpeg, scene

PHOTO = scene(31)
POSTS = {
    "Mill": ("An airstrike on Hajin on 29 November 2018 killed 4 civilians.", jpeg(PHOTO, 95)),
    "River": ("Four civilians were killed on 29 November 2018 when warplanes bombed a family home.",
              jpeg(PHOTO.resize((600, 400)), 60)),
}  # fmt: skip
CLAUSE = "both show the same picture (two files, "


def export(folder: Path, name: str) -> Path:
    words, photo = POSTS[name]
    (folder / name / "photos").mkdir(parents=True)
    (folder / name / "photos" / "1.jpg").write_bytes(photo)
    post = {"id": 1, "type": "message", "date": "2018-11-29T18:00:00", "from_id": "channel1", "text": words}
    whole = {"name": f"{name} Page", "type": "public_channel", "id": 1, "messages": [{**post, "photo": "photos/1.jpg"}]}
    (folder / name / "result.json").write_text(json.dumps(whole))
    return folder / name


def said(*words: object) -> str:
    result = CliRunner().invoke(main, [str(word) for word in words])
    assert result.exit_code == 0, result.output
    return result.output


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("pictures")
    said("new", folder / "valley", "--by", "Mara Quill")
    said("add", folder / "valley", export(folder, "Mill"), export(folder, "River"))
    said("run", folder / "valley")
    yield folder / "valley"


def test_explain_says_that_both_show_the_same_picture(case: Path) -> None:
    assert CLAUSE in said("explain", case, "RC-0001")
    assert json.loads(said("status", case, "--json"))["pictures"] == 2
    assert "1 incident," in said("status", case) and "2 pictures shown by reports" in said("status", case)


def test_status_says_which_pictures_are_named_and_not_there(tmp_path: Path) -> None:
    said("new", tmp_path / "valley", "--by", "Mara Quill")
    said("add", tmp_path / "valley", export(tmp_path, "Mill") / "result.json")
    assert "1 picture that reports show not in the case, or not readable: add the whole" in said(
        "status", tmp_path / "valley"
    )


def test_a_release_holds_neither_the_sentence_nor_what_the_pictures_are_known_by(case: Path) -> None:
    for person in ("Mara Quill", "Noor Example"):
        said("sign", case, "RC-0001", "--by", person, "--role", "editor", "--reason", "read both posts", "--yes")
    said("release", case)
    with Case.open(case) as opened:
        known_by = {form for r in opened.reports() for p in r.pictures for form in (p.sha256, p.pdq)}
    files = [path.read_bytes() for path in (case / "releases").rglob("*") if path.is_file()]
    assert len(known_by) >= 3 and len(files) > 10
    assert not any(form.encode() in content for form in known_by for content in files)
    assert not any(b"same picture" in content for content in files)
