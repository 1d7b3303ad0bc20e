"""People whom nobody knows in lists of the dead. All names are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read

ARABIC = ("سالم المثال", "هدى النموذج", "كريم المثال")
LATIN = ("Salem al-Mithal", "Huda al-Mithal", "Karim al-Mithal")


def whole(heading: str, items: tuple[str, ...], language: str) -> int | None:
    text = "\n".join([heading, *(f"{n}- {item}" for n, item in enumerate(items, 1))])
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return max((n.low or 0 for claim in found.claims for n in claim.counts if not n.part_of_total), default=None)


@pytest.mark.parametrize("item", ["مجهول الهوية", "شهيد مجهول الهوية", "امرأة مجهولة الهوية", "لم يتم التعرف عليه"])
def test_one_whom_nobody_knows_counts_in_a_list(item: str) -> None:
    assert whole("أسماء شهداء القصف على سرمين:", (*ARABIC, item), "ar") == 4


def test_one_whom_nobody_knows_may_open_a_list() -> None:
    assert whole("أسماء شهداء القصف على سرمين:", ("مجهول الهوية", *ARABIC), "ar") == 4


@pytest.mark.parametrize("item", ["Unidentified", "Unidentified man", "Name unknown"])
def test_an_unidentified_person_counts_in_an_english_list(item: str) -> None:
    assert whole("Names of those killed in the shelling of Sarmin:", (*LATIN, item), "en") == 4


def test_several_whom_nobody_knows_have_no_number() -> None:
    assert whole("أسماء شهداء القصف على سرمين:", (*ARABIC, "مجهولو الهوية"), "ar") == 3


def test_a_line_behind_the_list_that_tells_of_an_unknown_source_is_nobody() -> None:
    assert whole("أسماء شهداء القصف على سرمين:", (*ARABIC, "قصف مجهول المصدر على سرمين"), "ar") == 3
