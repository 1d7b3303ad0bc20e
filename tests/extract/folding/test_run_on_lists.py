"""Lists of the dead that a platform ran into one line. All texts and persons are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.extract.folding.run_on_lists import with_lines
from recount.records import ClaimKind, Harm


@pytest.mark.parametrize(
    "text",
    [
        "An air strike hit Hama. Names of the dead: 1- Amal Haddad 2- Sami Haddad 3- Huda Haddad",
        "Names of the dead in the strike on Hama: 1. Amal Haddad 2. Sami Haddad 3. Huda Haddad",
        "قصفت الطائرات حماة. أسماء الشهداء: 1- أمل محمد الحداد 2- سامي أحمد الحداد 3- هدى محمود الحداد",
        "أسماء شهداء القصف على حماة اليوم: ١- أمل محمد الحداد ٢- سامي أحمد الحداد ٣- هدى محمود الحداد",
        "أسماء الشهداء الذين ارتقوا في قصف حماة 1_ أمل محمد الحداد 2_ سامي أحمد الحداد 3_ هدى محمود الحداد",
    ],
)
def test_the_dead_of_a_list_in_one_line_are_counted(text: str) -> None:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))
    found = read(report).claims
    wholes = [(n.harm, n.low) for c in found for n in c.counts if not n.part_of_total]
    assert wholes == [(Harm.KILLED, 3)]
    assert sum(claim.kind is ClaimKind.PERSON for claim in found) == 3
    assert all(claim.quote == text[claim.span.start : claim.span.end] for claim in found)


@pytest.mark.parametrize(
    "text",
    [
        "Shelling killed a 1-year-old, a 2-year-old and a 3-year-old in Hama.",
        "The strike came at 1: 2 people were hurt, and 3: nobody else.",
        "Al Ahly beat Zamalek 2-1 on Friday.",
        "1- Amal Example is dead, and nothing else was known when the page was printed that evening in the town.",
        "أصيب طفل عمره 1 سنة وآخر 2 وثالث 3 سنوات.",
    ],
)
def test_other_numbers_stay_in_their_line(text: str) -> None:
    assert with_lines(text) == text


def test_what_is_read_as_lines_is_as_long_as_it_was() -> None:
    text = "Names: 1- Amal Haddad 2- Sami Haddad"
    assert with_lines(text) == "Names:\n1- Amal Haddad\n2- Sami Haddad"
