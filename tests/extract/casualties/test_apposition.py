"""Groups in apposition to a number of people: who these were, never more people."""

import pytest

from recount import Report, ReportId, read
from recount.records import Count, Group, Harm

GROUPS = (Group.CHILDREN, Group.WOMEN, Group.MEN)


def counts(text: str, harm: Harm = Harm.KILLED) -> list[Count]:
    language = "ar" if any("\u0620" <= letter <= "\u064a" for letter in text) else "en"
    reading = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [count for claim in reading.claims for count in claim.counts if count.harm is harm]


def groups(text: str, harm: Harm = Harm.KILLED) -> tuple[int | None, ...]:
    """The whole, then children, women and men; None for what has no number."""
    told = counts(text, harm)
    wholes = [count.low for count in told if not count.part_of_total]
    parts = {count.group: count.low for count in told if count.part_of_total}
    return (*wholes, *(parts.get(group) for group in GROUPS))


TOLD = [
    ("Three civilians (two children and a woman) were killed in shelling on Kafr Nabl.", (3, 2, 1, None)),
    ("Three civilians — two children, one woman — were killed in shelling on Kafr Nabl.", (3, 2, 1, None)),
    ("Three civilians were killed: two children and a woman, in shelling on Kafr Nabl.", (3, 2, 1, None)),
    ("Shelling on Kafr Nabl killed three civilians: two children and a woman.", (3, 2, 1, None)),
    ("Shelling killed two civilians (a man and a girl).", (2, 1, None, 1)),
    ("Three civilians were killed: a man, his wife and their son.", (3, 1, 1, 1)),
    ("An airstrike killed 12 people—seven children and five women—in Kafr Nabl.", (12, 7, 5, None)),
    ("5 dead (3 children, 2 women) in shelling on Kafr Nabl.", (5, 3, 2, None)),
    ("قتل ثلاثة مدنيين: طفلان وامرأة في قصف على بلدة كفرنبل.", (3, 2, 1, None)),
    ("قتل ثلاثة مدنيين هم طفلان وامرأة بقصف على بلدة كفرنبل.", (3, 2, 1, None)),
    ("قتل ٤ مدنيين (٣ أطفال وسيدة) بقصف على بلدة كفرنبل.", (4, 3, 1, None)),
    ("قتل 4 مدنيين - رجلان وطفلة وسيدة - بقصف على بلدة كفرنبل.", (4, 1, 1, 2)),
    ("مقتل ثلاثة أشخاص وهم أب وطفلاه بقصف على بلدة كفرنبل.", (3, 2, None, 1)),
    ("5 شهداء (3 أطفال وامرأتان) بقصف على بلدة كفرنبل.", (5, 3, 2, None)),
    ("ارتفاع حصيلة القصف إلى 6 شهداء: 3 أطفال و 3 نساء في كفرنبل.", (6, 3, 3, None)),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_groups_in_apposition_are_parts_of_the_number_before_them(text: str, told: tuple[int | None, ...]) -> None:
    assert groups(text) == told


WOUNDED = [
    ("Shelling killed 4 civilians and injured 6 others (2 women, 4 children).", (6, 4, 2, None)),
    ("قتل ثلاثة مدنيين وأصيب خمسة (طفلان وثلاث نساء) بقصف على بلدة كفرنبل.", (5, 2, 3, None)),
    ("ثلاثة قتلى وسبعة جرحى: طفلان وخمس نساء، بقصف على كفرنبل.", (7, 2, 5, None)),
    ("استشهاد خمسة مدنيين وإصابة ستة آخرين: أربعة أطفال وامرأتان بقصف على كفرنبل.", (6, 4, 2, None)),
]


@pytest.mark.parametrize(("text", "told"), WOUNDED)
def test_groups_behind_the_wounded_are_of_the_wounded_alone(text: str, told: tuple[int | None, ...]) -> None:
    assert groups(text, Harm.INJURED) == told
    assert groups(text)[1:] == (None, None, None)


OTHERS = [
    ("Three civilians were killed: the shelling also injured two children and a woman.", (3, None, None, None)),
    ("Three civilians were killed; two children and a woman were injured.", (3, None, None, None)),
    ("Two civilians were killed: 3 children were injured in the shelling.", (2, None, None, None)),
    ("Shelling killed three civilians (two on Monday and one on Tuesday).", (3, None, None, None)),
    ("The shelling killed three civilians (a local woman said).", (3, None, None, None)),
    ("قتل ثلاثة مدنيين: كما أصيب طفلان وامرأة بقصف على كفرنبل.", (3, None, None, None)),
    ("قتل مدنيان: 3 أطفال جرحوا بقصف على كفرنبل.", (2, None, None, None)),
]


@pytest.mark.parametrize(("text", "told"), OTHERS)
def test_groups_that_another_word_governs_are_no_parts(text: str, told: tuple[int | None, ...]) -> None:
    assert groups(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Shelling on Kafr Nabl killed three civilians: three children and two women.",
        "قتل ثلاثة مدنيين: 3 أطفال وامرأتان بقصف على بلدة كفرنبل.",
    ],
)
def test_groups_that_come_to_more_than_the_whole_are_kept_as_told(text: str) -> None:
    assert groups(text) == (3, 3, 2, None)


ALL = [
    ("Shelling killed five people, all children.", (5, 5, None, None)),
    ("Five people, all of them women, were killed in shelling on Kafr Nabl.", (5, None, 5, None)),
    ("قتل ستة مدنيين جميعهم أطفال بقصف على بلدة كفرنبل.", (6, 6, None, None)),
    ("قتل أربعة مدنيين، كلهم من الأطفال، بقصف على كفرنبل.", (4, 4, None, None)),
    ("Five people, all of them women and children, were killed in Kafr Nabl.", (5, None, None, None)),
    ("Shelling killed five people, most of them children.", (5, 3, None, None)),
    ("قتل خمسة مدنيين جميعهم نساء وأطفال بقصف على كفرنبل.", (5, None, None, None)),
    ("قتل ستة مدنيين غالبيتهم نساء وأطفال بقصف على كفرنبل.", (6, None, None, None)),
    ("قتل ستة مدنيين كلهم من عائلة واحدة بقصف على كفرنبل.", (6, None, None, None)),
]


@pytest.mark.parametrize(("text", "told"), ALL)
def test_all_of_one_group_are_as_many_as_the_whole(text: str, told: tuple[int | None, ...]) -> None:
    assert groups(text) == told


@pytest.mark.parametrize("text", [text for text, told in ALL if "Most" in text or "غالبيتهم" in text])
def test_most_of_them_gives_no_number(text: str) -> None:
    assert all(not count.exact for count in counts(text) if count.part_of_total)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل طفلان وثلاث نساء بقصف على كفرنبل.", (5, 2, 3, None)),
        ("قتلت امرأة وأطفالها الثلاثة بقصف على كفرنبل.", (4, 3, 1, None)),
    ],
)
def test_a_number_behind_and_counts_those_behind_it(text: str, told: tuple[int | None, ...]) -> None:
    assert groups(text) == told
