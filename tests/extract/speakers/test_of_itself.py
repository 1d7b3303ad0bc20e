"""What a party says of its own part in an attack, and of the reports of others. All texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.extract.lexicon.syntax_words import subject_words
from recount.records import ClaimKind, Stance

STRUCK = "Shells killed a woman in Aleppo on Friday. "
QATALAT = "قتلت امرأة بقصف على حلب يوم الجمعة. "


def positions(text: str) -> list[tuple[str, Stance | None]]:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, date(2019, 5, 20), language, publisher="Example Page", country=("SY",))
    return [(c.claimant.name, c.stance) for c in read(report).claims if c.kind is ClaimKind.RESPONSIBILITY]


DENIED = [
    ("The army said it was not behind the shelling.", "The army"),
    ("An army spokesman said the group was not behind the shelling.", "An army spokesman"),
    ("The SDF said its forces weren't behind the attack.", "The SDF"),
    ("Turkey said it had nothing to do with the attack.", "Turkey"),
    ("The army said it had no role in the shelling.", "The army"),
    ("The Turkish army said Turkey was not behind the attack.", "The Turkish army"),
    ("The army called the reports outright lies.", "The army"),
    ("The army described the accusations as baseless.", "The army"),
    ("The army said the reports were fake.", "The army"),
    ("The army refuted the report.", "The army"),
]
DENIED_ARABIC = [
    ("وقال الجيش إنه لا علاقة له بالقصف.", "الجيش"),
    ("وقالت قسد إنها ليست وراء الهجوم.", "قسد"),
    ("وقال الجيش إن هذه الأنباء عارية عن الصحة.", "الجيش"),
    ("ووصف الجيش التقارير بالمفبركة.", "الجيش"),
    ("واعتبر الجيش الاتهامات باطلة.", "الجيش"),
]
ACCEPTED = [
    (STRUCK + "The army said it was behind the shelling.", "The army"),
    (STRUCK + "The army said it was responsible for the strike.", "The army"),
    (QATALAT + "وقال الجيش التركي إنه يقف وراء القصف.", "الجيش التركي"),
    (QATALAT + "وأكد التحالف تنفيذ الغارة.", "التحالف"),
    (QATALAT + "وتبنى الجيش التركي القصف.", "الجيش التركي"),
]
NOBODYS = [
    STRUCK + "Residents said the army was not behind the shelling.",
    STRUCK + "The army said Turkey was not behind the attack.",
    STRUCK + "The army said it was responsible for security in the area.",
    STRUCK + "The army called reports of a coup fabricated.",
    STRUCK + "The army has not said whether it was behind the strike.",
    STRUCK + "It is not known who was behind the attack.",
    STRUCK + "The group said it was not involved in the talks.",
    QATALAT + "وقال الأهالي إن الجيش ليس وراء القصف.",
    QATALAT + "وقالت قسد إن تركيا تقف وراء القصف.",
    QATALAT + "وأكدت وزارة الدفاع السورية تنفيذ إسرائيل غارة على المنطقة.",
]
SILENT = [
    ("The SDF accused Turkey, which did not immediately comment.", "Turkey"),
    ("There was no immediate comment from the Turkish army.", "the Turkish army"),
    ("There was no word from the Turkish army about the strike.", "the Turkish army"),
]


@pytest.mark.parametrize(
    ("text", "who"), [*((STRUCK + t, w) for t, w in DENIED), *((QATALAT + t, w) for t, w in DENIED_ARABIC)]
)
def test_who_disowns_an_attack_or_calls_the_reports_false_denies_it(text: str, who: str) -> None:
    assert positions(text) == [(who, Stance.DENIES)]


@pytest.mark.parametrize(("text", "who"), ACCEPTED)
def test_who_says_that_it_was_behind_an_attack_accepts_it(text: str, who: str) -> None:
    assert positions(text) == [(who, Stance.ACCEPTS)]


@pytest.mark.parametrize("text", NOBODYS)
def test_what_is_said_of_another_or_of_something_else_is_no_position(text: str) -> None:
    assert positions(text) == []


@pytest.mark.parametrize(("text", "who"), SILENT)
def test_who_is_silent_is_named_behind_the_words_or_before_which(text: str, who: str) -> None:
    assert positions(STRUCK + text) == [(who, Stance.NO_RESPONSE)]


def test_an_entry_that_is_a_list_of_lists_stands_for_one_word_of_each_in_turn() -> None:
    disowned = subject_words("stances", "disowns")
    assert {"was not behind", "isn't to blame for", "are in no way linked to", "had not fired"} <= set(disowned)
    assert not {"was behind", "n't behind", "had not behind"} & set(disowned)


def test_who_disowns_an_attack_is_not_blamed_for_it() -> None:
    report = Report(ReportId("r"), QATALAT + "وقالت قسد إنها ليست وراء الهجوم.", date(2019, 5, 20), "ar")
    assert [b.id for claim in read(report).claims for b in claim.belligerents] == []
