"""Grades of `incidents.jsonl` keep to the closed vocabulary under every policy; a scheme's own words stand beside."""

import json

import pytest

from recount import codebook
from recount.engines import Settings, run_batch
from recount.records import VOCABULARIES

TEXTS = {
    "Example Wire": "Two coalition airstrikes killed 5 civilians in Hajin on 28 November 2018, residents said.",
    "Example Radio": "At least 6 civilians died in a coalition airstrike in Hajin on 28 November 2018, the radio said.",
}
REPORTS = [
    {"report_id": who, "text": text, "published": "2018-11-28", "language": "en", "publisher": who}
    for who, text in TEXTS.items()
]
WORDS = {word.value for word in VOCABULARIES["grade"]}


def rows(tmp_path, policy):
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in REPORTS), encoding="utf-8")
    run_batch(tmp_path / "in.jsonl", tmp_path / "out", Settings(workers=1, policy=policy))
    return [json.loads(line) for line in (tmp_path / "out" / "incidents.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("policy", codebook.policies("range"))
def test_a_grade_is_a_word_of_the_vocabulary_or_absent_under_every_policy(tmp_path, policy):
    for row in rows(tmp_path, policy):
        assert {row["grade"], row["grade_if_dependent"]} <= WORDS | {None}
        assert row["scheme_grade"] is not None and row["scheme_grade_if_dependent"] is not None


def test_a_scheme_with_words_of_its_own_answers_beside_the_vocabulary(tmp_path):
    (row,) = rows(tmp_path, "ibc")
    assert (row["scheme"], row["grade"], row["grade_if_dependent"]) == ("ibc", None, None)
    assert (row["scheme_grade"], row["scheme_grade_if_dependent"]) == ("Full", "Provisional")


def test_under_the_default_policy_both_are_the_same_word(tmp_path):
    (row,) = rows(tmp_path, "airwars")
    assert (row["grade"], row["grade_if_dependent"]) == (row["scheme_grade"], row["scheme_grade_if_dependent"])
    assert row["grade"] == "Fair"
