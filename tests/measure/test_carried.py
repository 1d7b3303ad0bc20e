"""Every reason of a built set of reports is carried by its words, and a sentence that says more is found out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from recount.measure.carried import uncarried
from recount_cli.main import main

TEXTS = {
    "r1": "Six civilians, two of them children, were killed by a Russian airstrike on a market in Sarmin on 4 March.",
    "r2": "A Russian airstrike on the market of Sarmin killed six people and wounded ten on 4 March 2021.",
    "r3": "قتل ستة مدنيين وأصيب عشرة آخرون بغارة روسية على سوق في سرمين يوم 4 آذار 2021.",
    "r4": "قال الدفاع المدني إن امرأة وطفلين قتلوا بقصف مدفعي لقوات النظام على منزل في بنش يوم 5 آذار 2021.",
    "r5": "مقتل رجل وإصابة زوجته وطفليه بقصف لقوات النظام على بنش في 5 آذار 2021. ونقل المصابون إلى سرمين.",
    "r6": "Artillery fire by government forces on Binnish killed a woman and two children on 5 March 2021.",
    "r7": "Dozens were wounded on 7 March 2021 in Ariha. The army said that nobody was killed by its shells.",
    "r8": "Syrian Network: more than twenty people were arrested in a raid by the SDF on Al-Shuhayl on 9 March 2021.",
}


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("carried")
    rows = (
        {"report_id": name, "text": text, "publisher": f"Page {name}", "country": ["SY"]}
        for name, text in TEXTS.items()
    )
    (folder / "reports.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    done = CliRunner().invoke(main, ["batch", str(folder / "reports.jsonl"), str(folder / "out")])
    assert done.exit_code == 0, done.output
    return folder


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    return map(json.loads, path.read_text(encoding="utf-8").splitlines())


def _failed(folder: Path, old: str = "", new: str = "", rule: str = "") -> set[str]:
    """What fails over all reasons, once the words of those of a rule are put otherwise."""
    claims = {claim["claim_id"]: claim for claim in _rows(folder / "out" / "claims.jsonl")}
    reports = {row["report_id"]: row for row in _rows(folder / "reports.jsonl")}
    found, changed = set[str](), not old
    for incident in _rows(folder / "out" / "incidents.jsonl"):
        for reason in incident["reasons"]:
            put_otherwise = bool(old) and reason["rule"].startswith(rule) and old in reason["text"]
            text = reason["text"].replace(old, new) if put_otherwise else reason["text"]
            found |= {*uncarried(reason | {"text": text}, claims, reports)}
            changed |= put_otherwise
    assert changed, f"no reason of {rule} says {old}"
    return found


def test_every_sentence_is_carried_by_the_words_that_it_quotes(out: Path) -> None:
    assert _failed(out) == set()


@pytest.mark.parametrize(
    ("rule", "old", "new", "why"),
    [
        ("highest_account", "of 10 injured", "of 11000 injured", "a number that the words do not tell"),
        ("lowest_account", "killed six people", "killed 16 people", "words that no claim named says"),
        ("highest_account", "Page r", "Leaf r", "a speaker that no claim named has"),
        ("blamed_", "named as '", "named as 'the Prussian ", "a party that the words do not name"),
        ("stated_by_most_origins", "March 2021", "March 1921", "a day, or its year, that the words do not hold"),
        ("most_origins", "an airstrike", "a ground operation", "a kind of event that no claim named tells"),
        ("same_place", "both give 6 killed", "both give 7 killed", "what both give is not given by both"),
    ],
)
def test_a_sentence_that_says_more_than_its_words_is_found_out(
    out: Path, rule: str, old: str, new: str, why: str
) -> None:
    assert why in _failed(out, old, new, rule)


def _placed(text: str, claim: tuple[int, int], where: tuple[int, int], said: str) -> list[str]:
    """What fails of a reason for a place, of a claim and a place at these offsets of a text."""
    row = {"report_id": "r", "quote": text[slice(*claim)], "headline": None, "span": claim, "where": {"span": where},
           "claimant": {"name": None}, "counts": [], "event": None, "when": None}  # fmt: skip
    reason = {"field": "where", "rule": "finest_of_most_origins", "claim_ids": ["c"], "text": said}
    return uncarried(reason, {"c": row}, {"r": {"text": text, "title": None}})


def test_a_place_of_another_sentence_is_carried_only_where_the_reason_says_so() -> None:
    text = "Shells fell on Sarmin. Two people died."
    here, there = text.index("Two"), text.index("Sarmin")
    at = ((here, len(text)), (there, there + 6))
    assert _placed(text, *at, "Sarmin: told so by 1 origin") == ["a place that no claim's sentence names"]
    said = 'Sarmin: told so by 1 origin; the place is named in the sentence before: "Shells fell on Sarmin"'
    assert _placed(text, *at, said) == []
    assert _placed(text, (0, 22), at[1], "Sarmin: told so by 1 origin") == []
