"""Figures of a sentence: which number counts whom, which is the whole and which a part."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, Count, Group, Harm, Status


def harms(text: str, language: str = "en") -> list[Claim]:
    reading = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [c for c in reading.claims if c.kind is ClaimKind.HARM]


def counts(text: str, language: str = "en") -> list[Count]:
    return [count for claim in harms(text, language) for count in claim.counts]


def whole(text: str, harm: Harm, language: str = "en") -> tuple[int | None, int | None] | None:
    found = [c for c in counts(text, language) if c.harm is harm and not c.part_of_total]
    return (found[0].low, found[0].high) if found else None


ENGLISH = [
    ("Four civilians were killed when jets bombed the village.", (4, 4), None),
    ("The strike killed three people and wounded eleven others.", (3, 3), (11, 11)),
    ("Between 10 and 45 civilians were killed in the air raid.", (10, 45), None),
    ("At least six people died and 20 were injured in the shelling.", (6, None), (20, 20)),
    ("An airstrike on the town left 12 dead.", (12, 12), None),
    ("The death toll from the bombing rose to 19.", (19, 19), None),
    ("Shelling injured a woman and her child.", None, (2, 2)),
    ("A man, his wife and three children were killed in the raid.", (5, 5), None),
    ("Jets bombed a home, killing a man, his wife and their three children, residents said.", (5, 5), None),
    ("Four people reported killed in shelling of the market.", (4, 4), None),
    ("No civilians were killed in the strike.", (0, 0), None),
    ("Up to 30 villagers were wounded by mortar fire.", None, (None, 30)),
    ("Three peasants were killed in Medellin.", (3, 3), None),
    ("The toll from Friday's raid on the town climbed to nineteen after two women died.", (19, 19), None),
    ("Monitors, based on local accounts, put the toll at between four and nine civilians.", (4, 9), None),
    ("A father killed and his two children injured in shelling of the farm.", (1, 1), (2, 2)),
    ("Two bakers killed and a driver wounded in the raid.", (2, 2), (1, 1)),
    ("Two fishermen were killed and four shopkeepers wounded when a shell hit the harbour.", (2, 2), (4, 4)),
]


@pytest.mark.parametrize(("text", "killed", "injured"), ENGLISH)
def test_an_english_sentence_gives_its_whole(
    text: str, killed: tuple[int | None, int | None] | None, injured: tuple[int | None, int | None] | None
) -> None:
    assert whole(text, Harm.KILLED) == killed
    assert whole(text, Harm.INJURED) == injured


ARABIC = [
    ("مقتل أربعة مدنيين جراء غارة جوية على القرية.", (4, 4), None),
    ("استشهاد طفلين وإصابة ثلاثة أشخاص بقصف مدفعي.", (2, 2), (3, 3)),
    ("٧ شهداء و١٢ جريحاً في قصف على السوق.", (7, 7), (12, 12)),
    ("شهيدان إثر غارة على المنزل.", (2, 2), None),
    ("استشھد ثلاثة مدنیین بقصف علی البلدة.", (3, 3), None),
    ("مقتل ما لا يقل عن 15 شخصاً بقصف جوي.", (15, None), None),
    ("إصابة امرأة برصاص قناص.", None, (1, 1)),
    ("قُتل بين 10 و 45 مدنياً في غارة على المشفى.", (10, 45), None),
    ("مقـ.ـتل ثلاثة مدنيين بقصـ.ـف على البلدة.", (3, 3), None),
]


@pytest.mark.parametrize(("text", "killed", "injured"), ARABIC)
def test_an_arabic_sentence_gives_its_whole(
    text: str, killed: tuple[int | None, int | None] | None, injured: tuple[int | None, int | None] | None
) -> None:
    assert whole(text, Harm.KILLED, "ar") == killed
    assert whole(text, Harm.INJURED, "ar") == injured


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ten people, including three children and two women, were killed in the bombing.", "en"),
        ("The bombing killed ten people, among them three children and two women.", "en"),
        ("مقتل عشرة أشخاص بينهم ثلاثة أطفال وامرأتان في القصف.", "ar"),
    ],
)
def test_a_subgroup_is_a_part_and_adds_nothing(text: str, language: str) -> None:
    found = counts(text, language)
    assert [(c.low, c.high) for c in found if not c.part_of_total] == [(10, 10)]
    parts = {c.group: c.low for c in found if c.part_of_total}
    assert parts == {Group.CHILDREN: 3, Group.WOMEN: 2}


def test_a_number_does_not_reach_across_including() -> None:
    found = counts("5 قتلى بينهم طفل في قصف على البلدة", "ar")
    assert {c.group: c.low for c in found if c.part_of_total} == {Group.CHILDREN: 1}


def test_a_part_of_one_harm_is_not_a_part_of_another() -> None:
    found = counts("The raid killed six people, including two children, and injured 20 others.")
    injured = [c for c in found if c.harm is Harm.INJURED]
    assert [(c.low, c.part_of_total) for c in injured] == [(20, False)]


def test_combatants_and_civilians_stay_apart() -> None:
    found = counts("The airstrike killed 3 civilians and 5 fighters.")
    assert [(c.status, c.low) for c in found] == [(Status.CIVILIAN, 3), (Status.COMBATANT, 5)]


def test_a_vague_word_stays_a_word() -> None:
    (count,) = counts("Dozens of civilians were killed by shelling.")
    assert (count.low, count.high, count.vague) == (None, None, "dozens")


def test_a_martyr_is_somebody_killed_whose_status_nobody_stated() -> None:
    (count,) = counts("استشهاد شاب بقصف على القرية", "ar")
    assert (count.harm, count.status) == (Harm.KILLED, Status.UNKNOWN)


@pytest.mark.parametrize(
    "text",
    [
        "An injured man said that the road to the village was closed by shelling.",
        "The army planned to kill 20 fighters, residents said of the shelling.",
    ],
)
def test_no_figure_is_read_where_no_harm_is_told(text: str) -> None:
    assert counts(text) == []


def test_a_tally_over_a_period_is_recorded_and_not_read_as_one_event() -> None:
    reading = read(Report(ReportId("r"), "Shelling has killed 300 civilians since the beginning of the year."))
    assert [c.kind for c in reading.claims if c.counts] == [ClaimKind.TOTAL]


def test_a_later_single_death_is_part_of_the_stated_whole() -> None:
    found = counts("Seven civilians were killed in an airstrike on the town. A girl was killed with her school bag.")
    assert [(c.low, c.part_of_total) for c in found] == [(7, False), (1, True)]


def test_the_quote_is_the_text_over_the_span() -> None:
    text = "حلب: مقـ.ـتل ثلاثة مدنيين بقصـ.ـف على البلدة، وفق مصادر محلية."
    for claim in harms(text, "ar"):
        assert claim.quote == text[claim.span.start : claim.span.end]
        for count in claim.counts:
            assert count.span is not None
            assert text[count.span.start : count.span.end] in text


@pytest.mark.parametrize(
    "text",
    [
        "A girl and three women were among the dead.",
        "Two boys were reported to be among those killed.",
        "Four women were among the civilians killed when the bakery was bombed.",
        "A nurse was among the wounded.",
        "Two boys, a woman and a man were said to be among the dead.",
    ],
)
def test_people_among_the_dead_are_some_of_them_and_no_total(text: str) -> None:
    found = counts(text)
    assert found and all(count.part_of_total for count in found)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nine villagers, four of them children, were killed in the shelling.", "en"),
        ("مقتل تسعة مدنيين أربعة منهم أطفال في قصف على القرية.", "ar"),
    ],
)
def test_four_of_them_children_are_four_of_the_whole(text: str, language: str) -> None:
    found = [(c.group, c.low, c.part_of_total) for c in counts(text, language)]
    assert found == [(None, 9, False), (Group.CHILDREN, 4, True)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("One woman was killed and another injured when a shell hit the bus stop.", "en"),
        ("مقتل عامل وإصابة آخر بسقوط قذيفة على المعمل.", "ar"),
    ],
)
def test_another_injured_is_one_more(text: str, language: str) -> None:
    assert whole(text, Harm.INJURED, language) == (1, 1)


def test_a_speaker_further_from_the_verb_is_not_among_the_harmed() -> None:
    found = counts("Mortar fire wounded six shoppers, a pharmacist from the next street told Example Page.")
    assert [(c.low, c.group) for c in found] == [(6, None)]


def test_a_part_after_its_harm_is_not_that_of_the_next_harm() -> None:
    text = "At least 20 people were killed, 19 of them women and children, and seven others were injured."
    found = [(c.harm, c.low, c.part_of_total) for c in counts(text)]
    assert found == [
        (Harm.KILLED, 20, False), (Harm.KILLED, 19, True), (Harm.KILLED, None, True), (Harm.INJURED, 7, False),
    ]  # fmt: skip


def test_a_strike_said_to_have_killed_people_is_no_passive() -> None:
    assert [(c.harm, c.low) for c in counts("The strike is reported to have killed nine people.")] == [(Harm.KILLED, 9)]


def test_shots_at_a_crowd_harm_nobody_yet() -> None:
    assert counts("Soldiers shot at people near the crossing.") == []


def test_an_act_gives_way_to_its_outcome() -> None:
    assert [(c.harm, c.low) for c in counts("A sniper shot and killed three boys.")] == [(Harm.KILLED, 3)]


def test_an_outcome_of_some_leaves_the_others_shot() -> None:
    found = counts("A sniper shot three boys, killing one.")
    assert [(c.harm, c.low) for c in found] == [(Harm.INJURED, 2), (Harm.KILLED, 1)]


def test_in_arabic_who_says_that_people_were_killed_is_not_among_them() -> None:
    found = counts("وقال أحد سكان الحي إن ثمانية عمال قُتلوا في القصف.", "ar")
    assert [(c.low, c.who) for c in found] == [(8, "عمال")]


COUNTED = [
    ("قتل 7 أشخاص يينهم 5 أطفال جراء غارة على سرمين", (7, 7), None),  # a slip of the pen adds nobody
    ("سبعة مدنيين بينهم أربعة أطفال من عائلة واحدة قتلوا في سرمين", (7, 7), None),
    ("مقتل شخص كان سجينا سابقا بقصف على سرمين", (1, 1), None),
    ("استشهاد (سامر المثال) جراء القصف على سرمين", (1, 1), None),
    ("استشهاد الشاب سامر المثال والطفلة ريم المثال بقصف على سرمين", (2, 2), None),
    ("مقتل أحد عناصر النظام في سرمين", (1, 1), None),
    ("أعدمت المجموعة 4 مدنيين في سرمين", (4, 4), None),
    ("راح ضحية هذا القصف 51 شخصا، وأصيب على إثرها 208 أشخاص في سرمين", (51, 51), (208, 208)),
    ("ارتفعت حصيلة ضحايا القصف الذي طال سوق البلدة، غربي إدلب، إلى 3", (3, 3), None),
    ("راح ضحيتها 20 مدنيا بين قتيل وجريح في قصف على سرمين", (None, None), None),
    (
        "The raid caused the killing of seven civilians, in addition to the injury of 14 others, in Sarmin.",
        (7, 7),
        (14, 14),
    ),
]


@pytest.mark.parametrize(("text", "killed", "injured"), COUNTED)
def test_people_are_counted_once_and_numbers_of_other_things_never(
    text: str, killed: tuple[int | None, int | None], injured: tuple[int, int] | None
) -> None:
    language = "en" if text.isascii() else "ar"
    assert whole(text, Harm.KILLED, language) == killed
    assert injured is None or whole(text, Harm.INJURED, language) == injured


def test_people_behind_and_are_told_of_by_the_word_behind_them():
    reading = read(Report("r1", "Civilian killed and three others injured in shelling of Saraqib.", language="en"))
    found = {(count.harm, count.low) for claim in reading.claims for count in claim.counts}
    assert (Harm.INJURED, 3) in found and (Harm.KILLED, 3) not in found


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("A mother of three was killed in the shelling.", {1}),
        ("Father of 4 killed in shelling, neighbours say.", {1}),
        ("استشهد أب لأربعة أطفال في قصف على البلدة.", {1}),
        ("The deaths shook Oakville, a community of some 1,400 residents.", {None}),
        ("Adam Example and Jane Example, both 16, were killed.", set()),
        ("Both teenagers, 16 and 17, were killed.", {None}),
        ("A man was charged with the death of Adam Example, according to Oakville Police and the Example County.", {1}),
        ("A man killed them on Monday.", set()),
    ],
)
def test_ages_children_of_the_dead_and_people_of_a_town_are_no_toll(text: str, killed: set[int | None]) -> None:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, None, language)).claims
    whole = {c.low for claim in claims for c in claim.counts if c.harm is Harm.KILLED and not c.part_of_total}
    assert whole == killed


def test_a_man_who_shot_him_is_not_the_one_harmed() -> None:
    claims = read(Report(ReportId("r"), "A 23-year-old man shot him on Monday and fled.", None, "en")).claims
    assert [(c.group, c.part_of_total) for claim in claims for c in claim.counts] == [(None, True)]


@pytest.mark.parametrize(
    "text",
    [
        "An Example man's shooting death was ruled accidental.",
        "A woman was found deceased in a flat.",
        "A pupil took his own life on Monday.",
        "He fired into their car, striking and killing a passenger.",
    ],
)
def test_a_death_told_of_by_whose_it_is_or_by_how_it_was_found_is_one(text: str) -> None:
    assert whole(text, Harm.KILLED) == (1, 1)


@pytest.mark.parametrize("text", ["Their bodies were found on Monday.", "The girl almost lost her life."])
def test_bodies_of_people_told_of_before_and_lives_almost_lost_count_nobody(text: str) -> None:
    assert counts(text) == []


def test_gunmen_who_killed_somebody_by_name_are_not_the_dead() -> None:
    found = counts("Gunmen killed Adam Example and injured Jane Example, Eve Example, and Ann Example.")
    assert [(c.harm, c.low) for c in found if not c.listed] == [(Harm.KILLED, 1), (Harm.INJURED, 3)]


def test_a_sentence_that_raises_the_toll_states_the_toll_as_well() -> None:
    found = counts("Rescuers pulled three more bodies from the rubble on Sunday, raising the toll to 19.")
    assert [count.low for count in found] == [3, 19]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("استشهد رجل وزوجته وأطفالهما الثلاثة بقصف على البلدة", 5),
        ("استشهاد أم وبناتها الأربع وجارتهم في القصف", 6),
        ("استشهاد زوجين وطفلهما الرضيع", 3),
    ],
)
def test_families_told_of_in_arabic_are_counted_to_the_last(text: str, number: int) -> None:
    assert whole(text, Harm.KILLED, "ar") == (number, number)


def test_those_who_tell_are_not_those_who_were_killed() -> None:
    found = counts("Two residents who asked not to be named said artillery killed their neighbour.")
    assert [count.low for count in found] == [1]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("امبارح المسا استشهدو تنين بالقصف", 2),
        ("راحو 4 شهدا بقصف الطيران", 4),
        ("نزلت قذيفة ع الحارة واستشهد ولد صغير", 1),
    ],
)
def test_dialect_of_local_pages_is_read(text: str, number: int) -> None:
    assert whole(text, Harm.KILLED, "ar") == (number, number)


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("Amal Example and her brother were killed by a landmine.", "en", 2),
        ("Amal Example, 34, and her two sons died in the shelling.", "en", 3),
        ("Amal Example and two of her sons died in the shelling.", "en", 3),
        ("استشهد محمود المثال وشقيقه بانفجار لغم", "ar", 2),
        ("استشهد محمود المثال وزوجته وثلاثة من أطفاله بقصف على القرية", "ar", 5),
        ("استشهد شخص وابنه في القصف", "ar", 2),
        ("قتل الطبيب محمود المثال وشقيقه وابن عمهما بقصف على القرية", "ar", 3),
        ("أم وطفلاها استشهدوا بقصف على القرية", "ar", 3),
    ],
)
def test_who_is_named_beside_kin_is_one_more(text: str, language: str, number: int) -> None:
    assert whole(text, Harm.KILLED, language) == (number, number)


@pytest.mark.parametrize(
    "text", ["مقتل عائلة مؤلفة من أب وأم وثلاثة أطفال", "قضت عائلة مؤلفة من خمسة أشخاص تحت الأنقاض"]
)
def test_a_family_told_of_by_its_members_is_counted(text: str) -> None:
    (claim,) = harms(text, "ar")
    assert (claim.counts[0].harm, claim.counts[0].low, claim.when) == (Harm.KILLED, 5, None)


def test_those_under_the_rubble_beside_the_dead_are_missing() -> None:
    found = counts("مقتل ثلاثة أشخاص وما يزال خمسة أشخاص تحت الأنقاض", "ar")
    assert [(c.harm, c.low) for c in found] == [(Harm.KILLED, 3), (Harm.MISSING, 5)]


@pytest.mark.parametrize(
    "text",
    [
        "سامي المثال ورامي المثال استشهدا في قصف على البلدة.",
        "سامي وأخوه استشهدا في قصف على البلدة.",
        "الطفلان سامي ورامي استشهدا في القصف.",
    ],
)
def test_a_dual_verb_tells_of_two_whoever_is_read_before_it(text: str) -> None:
    assert whole(text, Harm.KILLED, "ar") == (2, 2)
