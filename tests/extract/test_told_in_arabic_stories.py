"""The dead of a story, a list, an obituary or a verb alone: what tells that they are one, two or a row."""

from __future__ import annotations

import pytest

from recount import Claim, Report, ReportId, read
from recount.records import ClaimKind, Group, Harm


def claims(text: str, language: str | None = None) -> tuple[Claim, ...]:
    language = language or ("en" if text.isascii() else "ar")
    return read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims


def whole(text: str, harm: Harm = Harm.KILLED) -> list[tuple[int | None, int | None]]:
    """The ends of the whole counts of a harm that a text gives."""
    return [(k.low, k.high) for c in claims(text) for k in c.counts if k.harm is harm and not k.part_of_total]


def of_group(text: str, group: Group) -> list[int | None]:
    return [k.low for c in claims(text) for k in c.counts if k.group is group]


def names(text: str) -> list[str | None]:
    return [c.person.name for c in claims(text) if c.kind is ClaimKind.PERSON and c.person]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("قضت امرأة بقصف على بنش", 1),
        ("قضت طفلتان بقصف على بنش", 2),
        ("قضت سيدة وطفلها بقصف على بنش", 2),
        ("عثر الأهالي على جثة شخصين في هجين", 2),
        ("عثر الأهالي على جثتي مواطنين في هجين", 2),
        ("عثر على جثة رجل وامرأة في هجين", 2),
        ("مقتل شخصيتين بغارة في الرقة", 2),
        ("قتيلتان بقصف على بنش", 2),
    ],
)
def test_one_and_two_are_told_by_the_noun_alone(text: str, number: int) -> None:
    assert whole(text) == [(number, number)]


def test_who_perished_and_who_was_hurt_keep_their_own_numbers() -> None:
    text = "قضت امرأة وأصيب ثلاثة أشخاص بقصف على بنش"
    assert (whole(text), whole(text, Harm.INJURED)) == ([(1, 1)], [(3, 3)])


@pytest.mark.parametrize(
    "text",
    [
        "قضت المحكمة بسجن امرأة بعد قصف بنش",
        "قضت سيدة من حلب عشر سنوات في السجن قبل قصف بنش",
        "قضت امرأة ليلتها في الملجأ بعد قصف بنش",
        "عثر على أسلحة شخصية بعد قصف بنش",
    ],
)
def test_courts_and_those_who_spend_their_time_kill_nobody(text: str) -> None:
    assert whole(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("جثة رجل وإصابة امرأة في هجين", 1),
        ("شهيد طفل وثلاثة جرحى بقصف بنش", 1),
        ("الشهيد الصحفي والإعلامي سامر السالم بغارة على بنش", 1),
        ("عثر على جثة شاب في هجين", 1),
    ],
)
def test_one_body_or_one_title_stays_one(text: str, number: int) -> None:
    assert whole(text) == [(number, number)]


@pytest.mark.parametrize(
    "text",
    [
        "اعتقلت دورية رجلا في الضمير. ثم مات متأثراً بإصابته في المشفى.",
        'استشهد الفنان سامر إبراهيم، الملقب بـ "بافي"، عن عمر ناهز الـ 64 عاماً، جراء قصف على سد تشرين',
        "توفي لاعب كرة القدم سامر إثر إصابته بقصف على بنش",
        "تنعى العشيرة الأخ محمد السالم الذي طالته يد الغدر",
    ],
)
def test_what_is_said_of_one_behind_a_verb_of_dying_counts_one(text: str) -> None:
    assert whole(text) == [(1, 1)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("استشهد الصيادون متأثرين بجراحهم بعد قصف بنش", [(None, None)]),
        ("استشهد الطفلان متأثرين بجراحهما", [(2, 2)]),
        ("قتل ثلاثة أشخاص بقصف بنش، بينهم صياد توفي متأثراً بجراحه", [(3, 3)]),
        ("أصيب شاب بقصف بنش ثم توفي متأثراً بجراحه", [(1, 1)]),
        ("توفي الشاعر عن عمر ناهز 80 عاما", []),
    ],
)
def test_several_who_died_of_wounds_and_old_men_are_not_one_dead(
    text: str, told: list[tuple[int | None, int | None]]
) -> None:
    assert whole(text) == told


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("شهيدان من المدنيين يعملان في ورشة هما ضحايا الاستهداف الذي تعرضت له المالكية", 2),
        ("قتيلان في بنش كانا ضحايا قصف ليلي", 2),
        ("Two men were killed on Monday; they are the victims of a strike on Atarib.", 2),
    ],
)
def test_what_those_told_of_are_said_to_be_counts_nobody_again(text: str, number: int) -> None:
    assert whole(text) == [(number, number)]


def test_victims_told_of_for_the_first_time_are_counted_still() -> None:
    assert whole("القتلى هم ضحايا قصف على بنش")[:1] == [(None, None)]


@pytest.mark.parametrize(
    "text",
    [
        "اللهم تقبل الشهداء وعافي الجرحى",
        "الله يرحم الشهداء",
        "#وفيات مدينة بنش وريفها",
    ],
)
def test_prayers_and_rubrics_count_nobody(text: str) -> None:
    assert whole(text) == []


def test_a_rubric_leaves_the_one_below_it() -> None:
    text = "#وفيات انتقل إلى رحمة الله تعالى الشهيد سامر الحسن إثر قصف مدينة بنش"
    assert whole(text) == [(1, 1)]


def test_a_prayer_beside_a_number_leaves_it() -> None:
    assert whole("اللهم تقبلهم، خمسة شهداء بقصف بنش") == [(5, 5)]


def test_those_wounded_under_each_of_are_counted_with_their_ages_behind_a_stroke() -> None:
    text = 'جرح كل من "سامر علي/ 20 عاماً، وليد علي/ 32 عاماً، ورشيد علي/ 42 عاماً" في السويدية'
    assert whole(text, Harm.INJURED) == [(3, 3)]
    assert names(text) == ["سامر علي", "وليد علي", "رشيد علي"]


def test_a_row_may_be_set_off_by_dashes() -> None:
    text = "إصابة كل من - أريج خالد الحسين 20 عاماً- آسيا حمد الحسين 12 عاماً بقصف على الجماس"
    assert whole(text, Harm.INJURED) == [(2, 2)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("استشهاد سلطان الجاسم أبو طه وأولاده الثلاث بقصف على بنش", 4),
        ("استشهد سلطان الجاسم وأولاده الثلاثة بقصف على بنش", 4),
        ("استشهاد زوجته وأولاده الثلاثة بقصف على بنش", 4),
    ],
)
def test_a_father_is_counted_beside_his_numbered_children(text: str, number: int) -> None:
    assert whole(text) == [(number, number)]


@pytest.mark.parametrize("behind", ["", "#عدسة"])
def test_words_for_the_dead_head_names_numbered_from_one(behind: str) -> None:
    text = f"بنش تودع رجالها رحم الله الشهداء\n1. عيسى عبد الله\n2. عمران محمد عرار\n3. رياض السالم{behind}"
    assert whole(text) == [(3, 3)]


def test_words_for_the_dead_head_no_list_of_demands() -> None:
    text = "رحم الله الشهداء\n1. وقف القصف\n2. فتح المعابر فورا\n3. إخراج الجرحى"
    assert (3, 3) not in whole(text)


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("أعداد القتلى جراء القصف على بنش تجاوزت 20 شخصا", 21),
        ("The number of dead in the shelling of Atarib exceeded 20 people", 21),
    ],
)
def test_a_verb_of_passing_tells_a_toll_some_words_on(text: str, low: int) -> None:
    assert whole(text) == [(low, None)]


def test_losses_that_pass_a_number_of_houses_are_no_toll() -> None:
    assert whole("عدد القتلى قليل والخسائر تجاوزت 20 منزلا") == [(None, None)]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("29 die, 35 hurt in market blast in Atarib", (29, 29)),
        ("At least 12 civilians die in Atarib raid", (12, None)),
        ("Two die in Atarib shelling", (2, 2)),
    ],
)
def test_headlines_tell_of_the_dead_in_the_present(text: str, killed: tuple[int, int | None]) -> None:
    assert whole(text) == [killed]


@pytest.mark.parametrize(
    "text",
    [
        "Thousands die of hunger in Atarib",
        "Two could die after the strike on Atarib",
        "Five people die every day on the roads of Atarib",
        "It took two hours to die",
        "One in five people die of hunger after the raid on Atarib",
    ],
)
def test_who_dies_as_a_rule_or_perhaps_is_not_counted(text: str) -> None:
    assert whole(text) == []


def test_both_of_those_told_of_one_by_one_are_of_the_group() -> None:
    text = "A teacher and a farmer, both women, were killed by shelling in Atarib."
    assert (whole(text), of_group(text, Group.WOMEN)) == ([(2, 2)], [2])


def test_one_of_them_is_one_of_the_group() -> None:
    text = "A teacher and a farmer, one of them a woman, were killed by shelling in Atarib."
    assert of_group(text, Group.WOMEN) == [1]


def test_fighters_are_no_whole_of_which_children_are_a_part() -> None:
    text = "مقتل 20 عنصرا من قوات النظام في بنش. وفي ريف إدلب قتل طفلان بقصف."
    assert (2, 2) in whole(text)


@pytest.mark.parametrize("hashtag", ["#", ""])
def test_tolls_of_several_towns_without_commas_stand_each_at_its_own(hashtag: str) -> None:
    text = f"شهيدان في مدينة {hashtag}بنش تسعة شهداء في {hashtag}سراقب شهيدتان في {hashtag}سرمين جراء القصف"
    told = [(c.where.stated, k.low) for c in claims(text) if c.where for k in c.counts]
    assert told == [("بنش", 2), ("سراقب", 9), ("سرمين", 2)]


def test_praise_before_a_name_is_none_of_it() -> None:
    assert names("استشهاد الشاب الخلوق المهذب عبد القادر السالم بقصف على بنش") == ["عبد القادر السالم"]
