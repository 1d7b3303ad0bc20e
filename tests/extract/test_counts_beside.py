"""Who is counted beside others: siblings among children, one of the fighters, a grandmother; shrines of the dead."""

from __future__ import annotations

import pytest

from recount.extract import read
from recount.extract.folding.text import fold_name
from recount.extract.pages.headlines import other_articles
from recount.records import Claim, Group, Harm, Report, ReportId, Status


def claims(text: str, language: str = "ar") -> tuple[Claim, ...]:
    return read(Report(ReportId("r"), text, language=language, country=("SY",))).claims


def groups(text: str, language: str = "ar") -> list[tuple[Group | None, int | None]]:
    return [(n.group, n.low) for claim in claims(text, language) for n in claim.counts if n.harm is Harm.KILLED]


def test_siblings_among_children_are_no_men_beside_them() -> None:
    told = groups("أسفرت الغارات على القرية عن مقتل 7 مدنيين، بينهم 5 أطفال منهم 4 أشقاء.")
    assert told == [(None, 7), (Group.CHILDREN, 5)]


def test_siblings_by_themselves_are_counted() -> None:
    assert sum(low or 0 for _, low in groups("قتل 4 أشقاء بقصف على إدلب.")) >= 4


def test_one_of_the_fighters_is_a_fighter() -> None:
    found = claims("قصف الجيش مواقع للقوات في ريف حلب، ما أسفر عن مقتل أحد العناصر.")
    assert [n.status for claim in found for n in claim.counts] == [Status.COMBATANT]
    found = claims("قصف الجيش مواقع في ريف حلب، ما أسفر عن مقتل أحد المدنيين.")
    assert [n.status for claim in found for n in claim.counts] == [Status.CIVILIAN]


def test_a_grandmother_is_a_woman_and_his_grandfather_a_man() -> None:
    assert (Group.WOMEN, 1) in groups("قتلت امرأة وجدتها بقصف على عين عيسى.")
    assert (Group.MEN, 1) in groups("قتل رجل وجده بقصف على عين عيسى.")


def test_a_shrine_called_after_the_dead_tells_of_no_death() -> None:
    text = "سيجري الاحتفال يوم غد في {} الشهيد دجلة بمدينة كوباني بعد القصف على المدينة."
    assert groups(text.format("مزار")) == groups(text.format("شارع")) == []


def test_victims_of_this_are_those_whom_the_next_words_count() -> None:
    assert groups("قصفت القوات البلدة بقذائف مدفعية ليذهب ضحية ذلك شهيدان وعدد من الجرحى.") == [(None, 2)]


AGED = (
    "Two people were killed in shelling of Aleppo on Sunday, rescuers said.",
    "Agency warns disruptions threaten food supplies 14min",
    "Overnight strike kills six civilians in the far south16min",
    "Envoy calls for an end of the siege 2hr",
)


def test_headlines_with_their_age_are_of_other_articles() -> None:
    folded = fold_name("\n\n".join(AGED))
    assert [folded[slice(*span)] for span in other_articles(folded)] == [fold_name(line) for line in AGED[1:]]


@pytest.mark.parametrize(
    "text",
    [
        "Two people were killed.\nThe fire burned for 3 hours.\nRescue went on for 5 hours.\nRoads were shut 24 hours.",
        "\n\n".join(AGED[:2]),
    ],
)
def test_sentences_that_end_with_hours_and_a_single_line_are_the_reports_own(text: str) -> None:
    assert other_articles(fold_name(text)) == ()


def test_a_number_whose_sentence_names_no_place_is_marked() -> None:
    text = "قصفت طائرات بلدة سرمين وقرى مدينة إدلب صباح اليوم.\nوتسببت الهجمات بمقتل ثلاثة مدنيين."
    harm = next(claim for claim in claims(text) if claim.counts)
    assert harm.where is not None and harm.place_carried
    assert not any(claim.place_carried for claim in claims("قتل ثلاثة مدنيين بقصف على بلدة سرمين."))
