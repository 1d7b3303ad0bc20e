"""People told of as some of those before them are counted once. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Count


def counts(text: str) -> list[Count]:
    """What a text counts of the harmed, by place in it."""
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [count for claim in found.claims for count in claim.counts]


def told(text: str) -> list[tuple[str, str | None, int | None, bool]]:
    """Harm, group, least number and whether it is a part, of each count of a text."""
    return [(str(c.harm), c.group and str(c.group), c.low, c.part_of_total) for c in counts(text)]


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        ("استشهاد 3 مدنيين طفلان وامرأة بغارة على بنش.", 3, {("children", 2), ("women", 1)}),
        ("قتل 5 مدنيين رجلان وثلاث نساء بقصف على بنش.", 5, {("men", 2), ("women", 3)}),
        ("مقتل أربعة أشخاص امرأة وثلاثة أطفال بقصف على سراقب.", 4, {("women", 1), ("children", 3)}),
    ],
)
def test_groups_that_make_up_the_number_before_them_are_those_people(
    text: str, whole: int, parts: set[tuple[str, int]]
) -> None:
    found = told(text)
    assert [low for _, group, low, part in found if not part] == [whole]
    assert {(group, low) for _, group, low, part in found if part} == parts


def test_a_number_of_children_with_an_adjective_stays_one_group() -> None:
    assert ("killed", "children", 3, False) in told("قتل 3 أطفال سوريين بقصف على بنش.")


@pytest.mark.parametrize(
    ("text", "group", "number"),
    [
        ("أصيب 5 مدنيين بينهم 3 أطفال أحدهم رضيع بقصف على بنش.", "children", 3),
        ("قتل خمسة بينهم امرأتان إحداهما حامل بقصف على بنش.", "women", 2),
        (
            "Six people including three children, one of them an infant, were killed in shelling of Binnish.",
            "children",
            3,
        ),
        ("Three children, one of them an infant, were killed in shelling of Binnish.", "children", 3),
    ],
)
def test_one_of_them_is_no_further_one(text: str, group: str, number: int) -> None:
    assert [low for _, kind, low, _ in told(text) if kind == group] == [number]


def test_one_of_them_who_is_of_another_group_is_told_of() -> None:
    text = "Six people including three women, one of them a nurse, were killed in shelling of Binnish."
    assert ("killed", "medical", 1, True) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "أسفر القصف على بنش عن استشهاد سائق سيارة الإسعاف وأحد الجرحى.",
        "استشهاد مسعف وأحد المصابين بقصف على بنش.",
        "The shelling killed an ambulance driver and one of the wounded in Binnish.",
    ],
)
def test_one_of_the_wounded_who_was_killed_is_dead_and_nobody_is_injured_by_it(text: str) -> None:
    found = counts(text)
    assert {str(count.harm) for count in found} == {"killed"}
    assert sum(count.low or 0 for count in found if text.isascii() or not count.part_of_total) == 2


@pytest.mark.parametrize(
    ("text", "injured"),
    [
        ("قتل مدني وعدد من الجرحى بقصف على بنش.", None),
        ("استشهاد شاب وعشرة جرحى بقصف على بنش.", 10),
        ("سقط شهيد وثلاثة من الجرحى بقصف على بنش.", 3),
        ("The raid killed a medic and wounded one of the residents of Binnish.", 1),
    ],
)
def test_other_wounded_beside_the_dead_stay_injured(text: str, injured: int | None) -> None:
    assert [low for harm, _, low, _ in told(text) if harm == "injured"] == [injured]


def test_a_clause_that_turns_to_others_adds_nobody_to_the_dead() -> None:
    text = "أسفر القصف عن استشهاد سائق ومسعف، كما تعرضت ممرضة وجريح آخر لإصابات خطيرة."
    assert [low for harm, _, low, part in told(text) if harm == "killed" and not part] == [2]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("مقتل أحد قادة التنظيم بغارة على بنش.", 1),
        ("أعلنت القوات مقتل أربعة من مقاتليها بقصف على بنش.", 4),
    ],
)
def test_commanders_and_a_partys_own_fighters_are_fighters(text: str, number: int) -> None:
    found = [(str(c.status), c.low) for c in counts(text) if str(c.harm) == "killed"]
    assert found == [("combatant", number)]


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("There were 30 people in the shelter, 12 of whom were killed.", 12),
        ("There were 30 people in the shelter, and 12 of them were killed.", 12),
        ("The hospital received 60 patients, of whom eight died.", 8),
        ("The hospital received 60 patients, including eight who died.", 8),
        ("The hospital received 179 casualties after the strike, 21 of whom were declared dead on arrival.", 21),
        ("Sixty people were taken to hospital, eight of whom were dead on arrival.", 8),
    ],
)
def test_some_of_a_group_who_died_are_the_dead_and_not_the_group(text: str, dead: int) -> None:
    assert [(low, part) for harm, _, low, part in told(text) if harm == "killed"] == [(dead, False)]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Four people were wounded, two of them critically injured.", 4),
        ("Four people were wounded. Two of them were critically injured.", 4),
    ],
)
def test_some_of_those_harmed_who_are_told_of_again_are_no_toll_of_their_own(text: str, whole: int) -> None:
    assert [low for harm, _, low, part in told(text) if harm == "injured" and not part] == [whole]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Ten people, including two children who were playing, were killed.", 10),
        ("20 people, of whom nine were children, were killed.", 20),
        ("Three men and two women who were killed were buried.", 5),
        ("Four women, two of whom were nurses, were killed.", 4),
    ],
)
def test_a_group_whose_own_the_verb_is_stays_the_whole(text: str, whole: int) -> None:
    assert [low for harm, _, low, part in told(text) if harm == "killed" and not part] == [whole]
