"""How death came: of wounds some time after the harm, with the days between; or of what followed from the violence."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, Count, Harm, Indirect, OfWounds


def claims(text: str, language: str) -> tuple[Claim, ...]:
    report = Report(ReportId("r"), text, date(2031, 5, 14), language, publisher="Example Page", country=("SY",))
    return read(report).claims


def killed(text: str, language: str) -> list[Count]:
    return [count for claim in claims(text, language) for count in claim.counts if count.harm is Harm.KILLED]


def lag(text: str, language: str) -> tuple[int | None, int | None]:
    (found,) = [count.of_wounds for count in killed(text, language) if count.of_wounds is not None]
    return found.least, found.most


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("A shepherd died of his wounds three days later.", (3, 3)),
        ("A boy wounded in the shelling died of his injuries three days later.", (3, 3)),
        ("A man succumbed on 12 May to injuries sustained in the strike of 3 May.", (9, 9)),
        ("Two shepherds were hurt in the shelling; one man died of his injuries a week later.", (7, 7)),
        ("A woman died of her wounds two days after the strike.", (2, 2)),
        ("A nurse died of her wounds after two weeks in hospital.", (14, 14)),
        ("A boy died of his wounds more than 40 days later.", (40, None)),
        ("Two girls were hurt in the shelling and one girl later died, the next day.", (1, 1)),
        ("A man died today of wounds he sustained in yesterday's shelling.", (1, 1)),
        ("A farmer died two months later of his injuries.", (56, 62)),
    ],
)
def test_how_long_after_the_harm_they_died_is_read_in_english(text: str, days: tuple[int, int]) -> None:
    assert lag(text, "en") == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("توفي رجلان متأثرين بجراح أصيبا بها قبل أسبوع.", (7, 7)),
        ("توفي اليوم شاب متأثراً بجراح أصيب بها في قصف أمس.", (1, 1)),
        ("وفاة طفلة متأثرة بجراحها بعد ثلاثة أيام من القصف.", (3, 3)),
        ("استشهد مزارع متأثراً بإصابته بعد يومين.", (2, 2)),
        ("وفاة سيدة متأثرة بإصابتها في اليوم التالي.", (1, 1)),
    ],
)
def test_how_long_after_the_harm_they_died_is_read_in_arabic(text: str, days: tuple[int, int]) -> None:
    assert lag(text, "ar") == days


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A shepherd died of his wounds.", "en"),
        ("A shepherd died days later of his wounds.", "en"),
        ("Two days after the truce began, a shepherd died of his wounds.", "en"),
        ("توفي مزارع متأثراً بجراحه.", "ar"),
        ("توفي مزارع متأثراً بجراحه بعد يومين من بدء الهدنة.", "ar"),
    ],
)
def test_days_that_the_words_do_not_say_stay_unknown(text: str, language: str) -> None:
    assert lag(text, language) == (None, None)


def test_a_death_told_of_on_a_later_day_cannot_have_been_after_the_publication() -> None:
    assert lag("A farmer died of wounds sustained in the strike of 3 May.", "en") == (0, 11)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Three people were killed in the raid and a woman is recovering from her injuries.", "en"),
        ("Nobody named the people killed, only a number of injuries were told of.", "en"),
        ("A guard died of gunshot wounds at the gate.", "en"),
        ("Among the deaths were reports of a large number of injuries.", "en"),
        ("مقتل رجلين وإصابة ثلاثة بجراح خطيرة.", "ar"),
    ],
)
def test_the_wounded_and_what_killed_at_once_are_no_deaths_of_wounds(text: str, language: str) -> None:
    assert not any(count.of_wounds for count in killed(text, language))


def test_the_wounds_of_the_dead_are_nobody_s_injuries_and_the_injured_beside_them_stay() -> None:
    found = claims("A man died of his injuries two days later and five people were injured.", "en")
    assert [c.low for claim in found for c in claim.counts if c.harm is Harm.INJURED] == [5]
    assert not any(c.harm is Harm.INJURED for c in claims("توفي مزارع متأثراً بجراح أصيب بها أمس.", "ar")[0].counts)


def test_the_day_of_the_death_is_kept_apart_from_the_day_of_the_harm() -> None:
    (claim,) = claims("A man succumbed on 12 May to injuries sustained in the strike of 3 May.", "en")
    assert claim.when is not None and claim.when.start == date(2031, 5, 3)
    died = claim.counts[0].of_wounds
    assert died is not None and died.died is not None and died.died.start == date(2031, 5, 12)


def test_the_words_of_a_claim_reach_to_those_that_say_how_death_came() -> None:
    (claim,) = claims("On Monday a nurse died of her wounds two days after the strike.", "en")
    assert claim.quote == "nurse died of her wounds"


def test_a_day_of_death_alone_is_not_taken_for_the_day_of_the_harm() -> None:
    (claim,) = claims("A shepherd died of his wounds on 12 May.", "en")
    assert claim.when is None


@pytest.mark.parametrize(
    ("text", "language", "cause"),
    [
        ("Two children died of hunger in the besieged town.", "en", Indirect.HUNGER),
        ("An old man froze to death in the camp.", "en", Indirect.COLD),
        ("Four patients died because of the lack of oxygen.", "en", Indirect.NO_TREATMENT),
        ("A woman died of a heart attack during the shelling.", "en", Indirect.SHOCK),
        ("وفاة طفلين بسبب البرد في المخيم.", "ar", Indirect.COLD),
        ("وفاة رضيع نتيجة سوء التغذية.", "ar", Indirect.HUNGER),
        ("وفاة ثلاثة مرضى بسبب نقص الأدوية.", "ar", Indirect.NO_TREATMENT),
        ("وفاة سيدة بأزمة قلبية أثناء القصف.", "ar", Indirect.SHOCK),
    ],
)
def test_deaths_of_what_followed_from_the_violence_are_marked(text: str, language: str, cause: Indirect) -> None:
    assert [count.indirect for count in killed(text, language)] == [cause]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Three people were killed by shelling because of the siege, residents said.", "en"),
        ("Three people were killed in the cold of the night.", "en"),
        ("مقتل ثلاثة مدنيين بقصف على البلدة وسط الحصار.", "ar"),
    ],
)
def test_hunger_cold_and_siege_in_the_background_kill_nobody(text: str, language: str) -> None:
    assert [count.indirect for count in killed(text, language)] == [None]


def test_a_toll_that_says_nothing_of_it_bears_neither() -> None:
    (count,) = killed("Four people were killed in the strike.", "en")
    assert (count.of_wounds, count.indirect) == (None, None)


def test_no_deaths_are_no_deaths_of_wounds() -> None:
    assert not any(count.of_wounds for count in killed("No one died of their wounds.", "en"))


def test_days_after_the_harm_never_run_backward() -> None:
    with pytest.raises(ValueError, match="run upward"):
        OfWounds(5, 2)


def numbers(text: str, language: str, harm: Harm = Harm.KILLED) -> list[tuple[int | None, bool, bool]]:
    """Each count of a harm: its number, whether it is a part, whether of wounds."""
    found = [
        count for claim in claims(text, language) for count in claim.counts if count.harm is harm and not count.listed
    ]
    return [(count.low, count.part_of_total, count.of_wounds is not None) for count in found]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Three people were killed and a woman died of her wounds a week later.", "en"),
        ("مقتل ثلاثة مدنيين ووفاة طفل متأثراً بجراحه بعد يومين.", "ar"),
    ],
)
def test_who_died_later_is_added_to_those_killed_at_once_where_and_joins_them(text: str, language: str) -> None:
    assert numbers(text, language) == [(4, False, False), (1, True, True)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The death toll of the strike rose to five after a woman died of her wounds.", "en"),
        ("ارتفاع حصيلة القصف إلى خمسة قتلى بعد وفاة طفل متأثراً بجراحه.", "ar"),
        ("Five people were killed in the strike, one of whom died of his wounds two months later.", "en"),
        ("مقتل خمسة مدنيين بالقصف، أحدهم توفي متأثراً بجراحه.", "ar"),
        ("Five people, one of whom died of his wounds two months later, were killed in the strike.", "en"),
    ],
)
def test_who_died_later_is_never_counted_twice(text: str, language: str) -> None:
    assert numbers(text, language) == [(5, False, False), (1, True, True)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Two people who were wounded in the strike died of their injuries.", "en"),
        ("Two girls were hurt in the shelling and later died.", "en"),
        ("أصيب رجلان بالقصف ثم توفيا متأثرين بجراحهما.", "ar"),
    ],
)
def test_the_injured_who_died_are_injured_no_more(text: str, language: str) -> None:
    assert numbers(text, language) == [(2, False, True)]
    assert numbers(text, language, Harm.INJURED) == []


def test_some_of_the_injured_who_died_leave_the_number_of_the_injured_as_it_was_told() -> None:
    text = "Three people were wounded, two of whom later died of their injuries."
    assert numbers(text, "en") == [(2, False, True)]
    assert numbers(text, "en", Harm.INJURED) == [(3, False, False)]


def test_the_injured_are_not_taken_for_somebody_else_who_died() -> None:
    text = "Ten people were injured in the strike, and Salem Haddaya died of his wounds."
    assert numbers(text, "en") == [(1, True, True)]
    assert numbers(text, "en", Harm.INJURED) == [(10, False, False)]


def test_some_of_the_wounded_died_and_not_all_of_them() -> None:
    text = "Two of the five wounded later died."
    assert [count.low for count in killed(text, "en")] == [2]
