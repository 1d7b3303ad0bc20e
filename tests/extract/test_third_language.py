"""A language is a folder of data: a dozen Ukrainian entries are enough to read a sentence, with no code changed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import Any

import pytest

from recount import codebook
from recount.errors import CodebookError
from recount.extract.lexicon import word_entries

LEXICON = {
    "harm": """
[[entry]]
harm = "killed"
role = "both"
words = ["загинули", "загинуло", "загинула", "вбито"]

[[entry]]
harm = "injured"
role = "both"
words = ["поранено", "поранені"]
""",
    "people": """
[[entry]]
status = "civilian"
words = ["цивільних", "мирних жителів"]

[[entry]]
group = "children"
words = ["дітей", "дитини"]

[[entry]]
words = ["людей", "осіб"]
""",
    "events": """
[[entry]]
type = "airstrike"
words = ["авіаудару", "авіаудар", "авіаударом"]
""",
    "grammar": """
subgroup = ["серед них", "зокрема"]
""",
    "numbers": """
[cardinals]
"троє" = 3
"п'ятеро" = 5
"семеро" = 7
""",
    "dates": """
day_first = true

[months]
"березня" = 3
"квітня" = 4

[relative]
"вчора" = { from = 1 }
""",
    "speech": """
verb = ["повідомив", "повідомили"]

[[speaker]]
kind = "medical"
words = ["лікарі", "медики"]
""",
}
SENTENCE = (
    "Семеро цивільних загинули вчора внаслідок авіаудару, серед них троє дітей, повідомили медики. Поранено 12 осіб."
)
SCRIPT = """
import json, sys
from datetime import date
from pathlib import Path
from recount import codebook
codebook.ROOT = Path(sys.argv[1])
import recount
from recount.records import Report, to_json
report = Report("r1", sys.argv[2], published=date(2031, 3, 15), language="uk")
print(json.dumps(to_json(recount.read(report))))
"""


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The sentence as it is read with the code book and a folder more, in a process of its own."""
    book = tmp_path_factory.mktemp("book") / "codebook"
    shutil.copytree(codebook.ROOT, book)
    (book / "lexicon" / "uk").mkdir()
    for subject, content in LEXICON.items():
        (book / "lexicon" / "uk" / f"{subject}.toml").write_text(content, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(book), SENTENCE], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def counts(reading: dict[str, Any]) -> set[tuple[str, str | None, int]]:
    return {(c["harm"], c["group"], c["low"]) for claim in reading["claims"] for c in claim["counts"]}


def test_the_killed_the_injured_and_the_children_among_them_are_counted(reading: dict[str, Any]) -> None:
    assert counts(reading) == {("killed", None, 7), ("killed", "children", 3), ("injured", None, 12)}


def test_the_speaker_the_attack_and_the_day_are_read(reading: dict[str, Any]) -> None:
    first = reading["claims"][0]
    assert first["claimant"]["kind"] == "medical"
    assert first["event"]["type"] == "airstrike"
    assert first["when"]["start"] == "2031-03-14"


def test_the_words_are_those_of_the_text(reading: dict[str, Any]) -> None:
    for claim in reading["claims"]:
        start, end = claim["span"]
        assert claim["quote"] == SENTENCE[start:end]


def test_a_role_that_does_not_exist_is_refused_by_the_file_and_the_word() -> None:
    with pytest.raises(CodebookError, match=r"harm\.toml: verb: no such role"):
        word_entries._harm({"harm": "killed", "role": "verb"})
