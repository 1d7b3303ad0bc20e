"""A man dies of his wounds two months after a strike; a project that counts one month says so, and signs anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from recount.records import Assessment, HeldRule, JudgementKind, Range, ScopeTerms
from recount_cli import explain
from recount_site.casefile.current import current
from recount_site.casefile.judging import Decision, judge
from recount_site.casefile.run import run
from recount_site.casefile.scoping import set_scope
from recount_site.casefile.store import Case

TEXTS = {
    "river.txt": (
        "Title: Strike on Hajin\nPublisher: Example River Radio\nPublished: 2031-02-02\nLanguage: en\nCountry: SY\n\n"
        "Written for demonstration. A strike on Hajin on 2 February 2031 killed four civilians and wounded nine.\n"
    ),
    "valley.txt": (
        "Title: A death\nPublisher: Example Valley Page\nPublished: 2031-04-10\nLanguage: en\nCountry: SY\n\n"
        "Written for demonstration. The strike on Hajin on 2 February 2031 killed five civilians, one of whom died of "
        "his wounds two months later.\n"
    ),
}
MONTH = ScopeTerms(died_of_wounds_within=30)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """A case with the two reports, read and grouped as one incident."""
    files = tmp_path / "reports"
    files.mkdir()
    for name, text in TEXTS.items():
        (files / name).write_text(text, encoding="utf-8")
    with Case.create(tmp_path / "case", title="An example", by="Mara Quill") as made:
        made.add([files])
        run(made)
        yield made


def assessed(case: Case) -> Assessment:
    (found,) = current(case).incidents
    return found.assessment


def limited(case: Case) -> None:
    set_scope(case, MONTH, "Mara Quill", "the definitions of the project")


def test_without_a_limit_all_who_died_are_counted(case: Case) -> None:
    assert assessed(case).killed == Range(4, 5, 5)


def test_with_a_limit_the_later_death_is_held_out_and_explained_in_its_own_words(case: Case) -> None:
    limited(case)
    run(case)
    assert assessed(case).killed == Range(4, 4, 4)
    (found,) = current(case).incidents
    told = "\n".join(explain.told(found, current(case)))
    assert "Out of scope and held out of the range" in told and "within 30 days" in told
    assert "one of whom died" in told


def test_nobody_signs_a_figure_that_the_new_limit_has_not_counted_yet(case: Case) -> None:
    limited(case)
    now = current(case)
    assert now.unassessed == {now.incidents[0].code}
    run(case)
    assert current(case).unassessed == frozenset()


def test_what_was_signed_stays_and_the_new_range_waits_for_signature(case: Case) -> None:
    code = current(case).incidents[0].code
    for by in ("Mara Quill", "Ivo Lark"):
        judge(case, Decision(JudgementKind.SIGN_OFF, by, "read every account"), (code,))
    limited(case)
    run(case)
    standing = current(case).signed_view(code)
    assert standing.signed is not None and standing.signed.assessment.killed == Range(4, 5, 5)
    assert "assessment.killed" in standing.changed


def test_a_person_who_knows_the_day_decides_and_the_limit_follows(case: Case) -> None:
    limited(case)
    run(case)
    now = current(case)
    claim, at = next((c, n) for c in now.claims.values() for n, one in enumerate(c.counts) if one.of_wounds)
    value = {"field": f"counts.{at}.of_wounds", "corrected": {"least": 20, "most": 20}}
    decision = Decision(JudgementKind.CORRECT_CLAIM, "Mara Quill", "the hospital's record", value=value)
    judge(case, decision, (claim.claim_id,))
    run(case)
    found = assessed(case)
    assert found.killed == Range(4, 5, 5)
    assert not [reason for reason in found.reasons if reason.rule in set(HeldRule)]


def test_a_wider_scope_counts_everybody_again(case: Case) -> None:
    limited(case)
    run(case)
    set_scope(case, ScopeTerms(), "Mara Quill", "the definitions were widened")
    run(case)
    assert assessed(case).killed == Range(4, 5, 5)
