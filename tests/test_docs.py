"""The documentation says all that the program holds, and nothing it links to is missing."""

from __future__ import annotations

import importlib.util
import re
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import ModuleType
from typing import get_args, get_type_hints

import pytest

from recount import codebook, errors
from recount.engines.rows import IncidentRow
from recount.records import (
    VOCABULARIES,
    Claim,
    Echo,
    Grade,
    Judgement,
    Looked,
    Match,
    Narrative,
    Rejection,
    StrikeStatus,
)
from recount_cli.main import COMMANDS

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md"), *(ROOT / "examples").rglob("*.md")])
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)[^)]*\)")


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def headings(name: str) -> set[str]:
    return set(re.findall(r"^#+ (.+)$", page(name), re.MULTILINE))


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_reference", ROOT / "scripts" / "make_reference.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_generated_pages_are_fresh(generator: ModuleType) -> None:
    stale = [path.name for path, text in generator.pages().items() if path.read_text(encoding="utf-8") != text]
    assert stale == [], "run `make reference`"


def test_every_command_is_documented() -> None:
    assert set(COMMANDS) <= headings("reference/commands.md")


def test_every_policy_is_documented() -> None:
    held = {f"{kind}: `{name}`" for kind in ("range", "grading", "publication") for name in codebook.policies(kind)}
    assert held and held <= headings("reference/policies.md")


def test_every_kind_of_policy_has_its_place_on_the_policies_page(generator: ModuleType) -> None:
    kinds = {path.name for path in (codebook.ROOT / "policies").iterdir() if path.is_dir()}
    assert kinds == set(generator.POLICY_KINDS)


@pytest.mark.parametrize("word", [*Grade, *StrikeStatus])
def test_every_grade_and_strike_status_is_explained(word: str) -> None:
    assert f"| `{word}` |" in page("reference/grades.md")


def _own_classes() -> set[str]:
    return {name for name, one in vars(errors).items() if isinstance(one, type) and one.__module__ == errors.__name__}


def test_every_error_class_is_documented() -> None:
    classes = _own_classes()
    assert classes <= headings("reference/errors.md")


def test_every_error_that_recount_raises_on_purpose_lives_in_the_tree() -> None:
    elsewhere = re.compile(r"^class \w+\((?:\w*Error|Exception)\b", re.MULTILINE)
    sources = [path for path in (ROOT / "src").rglob("*.py") if path.name != "errors.py"]
    assert [path.name for path in sources if elsewhere.search(path.read_text(encoding="utf-8"))] == []


def test_every_error_class_stands_in_the_drawn_tree() -> None:
    classes = _own_classes()
    assert {name for name in classes if name not in (errors.__doc__ or "")} == set()


@pytest.mark.parametrize("field", VOCABULARIES)
def test_every_word_of_every_vocabulary_is_documented(field: str) -> None:
    table = page("reference/formats.md").partition("<!-- vocabularies: begin -->")[2]
    row = next(line for line in table.splitlines() if line.startswith(f"| `{field}` | "))
    assert [word for word in VOCABULARIES[field] if f"`{word}`" not in row] == []


@pytest.mark.parametrize("record", [Claim, IncidentRow, Match, Echo, Rejection, Judgement, Looked, Narrative])
def test_every_field_that_is_written_is_documented(record: type) -> None:
    text = page("reference/formats.md")
    assert [name for name in sorted(_fields(record, set())) if f"`{name}`" not in text] == []


def _fields(record: type, seen: set[type]) -> set[str]:
    """The names of all fields of a record and of the records inside it, identifiers of judgements aside."""
    if record in seen:
        return set()
    seen.add(record)
    names = {field.name for field in fields(record)} - {"judgement_id"}
    for hint in get_type_hints(record).values():
        for inner in _inside(hint):
            names |= _fields(inner, seen)
    return names


def _inside(hint: object) -> list[type]:
    if isinstance(hint, type) and is_dataclass(hint):
        return [hint]
    return [found for part in get_args(hint) for found in _inside(part)]


def test_every_decision_stands_in_the_index() -> None:
    index = page("decisions/README.md")
    pages = {path.name for path in (DOCS / "decisions").glob("0*.md")}
    assert {name for name in pages if f"({name})" not in index} == set()


def test_decisions_have_numbers_of_their_own() -> None:
    numbers = [path.name[:4] for path in (DOCS / "decisions").glob("0*.md")]
    assert len(numbers) == len(set(numbers)) >= 3


@pytest.mark.parametrize("source", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_relative_links_lead_somewhere(source: Path) -> None:
    links = [link for link in LINK.findall(source.read_text(encoding="utf-8")) if "://" not in link]
    assert [link for link in links if not (source.parent / link).exists()] == []


def test_every_page_can_be_reached_from_the_index() -> None:
    reached, waiting = set(), [ROOT / "README.md"]
    while waiting:
        source = waiting.pop()
        if source in reached:
            continue
        reached.add(source)
        links = LINK.findall(source.read_text(encoding="utf-8"))
        waiting += [(source.parent / link).resolve() for link in links if link.endswith(".md") and "://" not in link]
    assert {path.relative_to(ROOT) for path in PAGES if path.resolve() not in reached} == set()


def test_the_readme_stays_on_one_screen() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 50
