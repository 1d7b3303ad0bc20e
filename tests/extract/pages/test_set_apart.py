"""Lines beside a report that tell of other articles or of an archive's pictures; all of them are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.extract.folding.text import fold
from recount.extract.model.unused import unused
from recount.extract.pages.set_apart import set_apart
from recount.records import Harm, Reading, UnusedKind

EN = (
    "Nine civilians were killed and 15 wounded when warplanes struck a mill in Saraqib on Saturday, the rescuers said.",
    "Among the dead were three children. The mill had been out of use since the winter.",
)
AR = (
    "قُتل تسعة مدنيين وأصيب 15 آخرون بغارة جوية على مطحنة في مدينة سراقب السبت، بحسب الدفاع المدني.",
    "وبين القتلى ثلاثة أطفال، والمطحنة متوقفة عن العمل منذ الشتاء.",
)


def reading(lines: tuple[str, ...]) -> Reading:
    text = "\n".join(lines)
    return read(Report(ReportId("r"), text, language="en" if text.isascii() else "ar", country=("SY",)))


def killed(lines: tuple[str, ...]) -> set[int | None]:
    return {count.low for claim in reading(lines).claims for count in claim.counts if count.harm is Harm.KILLED}


@pytest.mark.parametrize(
    "line",
    [
        "Read also: Seven killed in clash near Ariha",
        "RELATED: Seven killed in clash near Ariha.",
        "(Read more: Army says 40 fighters killed in the desert)",
        "Next article: Army says 40 fighters killed in the desert",
    ],
)
def test_a_line_that_names_another_article_is_passed_over_alone(line: str) -> None:
    assert killed((EN[0], line, EN[1])) == {9, 3}


@pytest.mark.parametrize(
    "line",
    [
        "اقرأ أيضاً: مقتل سبعة أشخاص باشتباك قرب أريحا",
        "إقرأ أيضا : الجيش يعلن مقتل 40 مسلحا في البادية",
        "الخبر السابق مقتل سبعة أشخاص باشتباك قرب أريحا",
    ],
)
def test_an_arabic_line_that_names_another_article_is_passed_over_alone(line: str) -> None:
    assert killed((AR[0], line, AR[1])) == {9, 3}


@pytest.mark.parametrize(
    "line", ["Latest: seven killed in clash near Ariha", "Nearby: seven killed in clash near Ariha"]
)
def test_a_line_that_only_begins_alike_is_read(line: str) -> None:
    assert killed((EN[0], line, EN[1])) == {9, 3, 7}


def test_headlines_with_full_stops_under_related_are_passed_over() -> None:
    assert killed((*EN, "Related", "Seven killed in clash near Ariha.", "Army says 40 killed in the desert.")) == {9, 3}


@pytest.mark.parametrize("heading", ["Most read this week", "More in the region:", "Recommended Stories"])
def test_headlines_under_a_heading_that_goes_on_are_passed_over(heading: str) -> None:
    assert killed((*EN, heading, "Seven killed in clash near Ariha", "Army says 40 fighters killed in the desert")) == {
        9,
        3,
    }


@pytest.mark.parametrize("heading", ["Related deaths in the camp", "Most popular targets in the town"])
def test_sentences_under_a_heading_that_begins_alike_are_read(heading: str) -> None:
    assert killed((*EN, heading, "Seven people were killed in the camp on Saturday, the rescuers said.")) == {9, 3, 7}


def test_what_is_set_apart_is_shown_to_who_judges_the_reader() -> None:
    found = unused(reading((EN[0], "Read also: Seven killed in clash near Ariha", EN[1])))
    asides = [(one.quote, one.said) for one in found if one.kind is UnusedKind.SET_ASIDE]
    assert asides == [("Read also: Seven killed in clash near Ariha", "headlines of other articles set aside")]
    assert not [one for one in found if one.quote == "Seven"]


def test_a_report_that_goes_on_below_read_more_is_read_to_its_end() -> None:
    assert killed((EN[0], "Read more", "Two more people died of wounds on Sunday.", "Four others were killed.")) >= {
        9,
        4,
    }


def test_headlines_below_two_sentences_are_passed_over() -> None:
    others = (
        "Seven killed in clash near Ariha",
        "Army says 40 fighters killed in the desert",
        "The price of bread in May is lower than ever",
    )
    assert killed((*EN, *others)) == {9, 3}


def test_names_of_the_dead_below_two_sentences_are_read() -> None:
    names = (
        "الطفل محمد أحمد عبد الله المثال",
        "الشهيدة فاطمة خالد عبد الرحمن النموذج",
        "الشهيد خالد سعيد عبد القادر النموذج",
    )
    found = reading((*AR, "أسماء الشهداء", *names))
    assert len([claim for claim in found.claims if claim.person]) == 3


def test_a_list_of_the_dead_with_marks_below_a_colon_is_read() -> None:
    dead = (
        "- a woman in the shelling of Binnish on Friday",
        "- two men in an airstrike on Ariha on Friday",
        "- one in Idlib",
    )
    text = "\n".join((EN[0], "The rescuers told who was killed in these days, by town and by what killed them:", *dead))
    assert set_apart(fold(text).text).spans == ()


def test_a_line_that_goes_on_with_the_sentence_before_it_is_no_headline() -> None:
    others = (
        "اقتصاد: أسعار الخبز في أسواق المدينة",
        "مقتل سبعة أشخاص باشتباك قرب أريحا",
        "اجتماع جديد في العاصمة بعد العيد",
    )
    assert killed((*AR, "فيما قُتل رجلان بقصف على بنش مساء اليوم نفسه", *others)) == {9, 3, 2}


OWN = [
    ((*EN, "Next: four people were killed in Binnish on the same day."), 4),
    ((*EN, "Related: four people were killed in Binnish minutes later. The council counted all of them."), 4),
    ((*EN, "On the same day:", "- Two killed in Ariha by a mine", "- Four killed in Binnish by shelling"), 4),
    ((*EN, "Toll of the day", "Two killed in Ariha by a mine on the road", "Four killed in Binnish by shelling at dawn",
      "Five killed in an airstrike on the north of Idlib"), 4),
    (("آخر الأخبار", "مقتل تسعة أشخاص بغارة على سراقب"), 9),
    ((*AR, "المزيد من الضحايا سقطوا في بنش", "حيث قتل أربعة أشخاص بقصف مدفعي"), 4),
    ((*AR, "حصيلة اليوم", "استشهاد شخصين بقصف مدفعي على أريحا", "استشهاد أربعة أشخاص بقصف على بنش",
      "استشهاد خمسة بغارة على إدلب المدينة"), 4),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "toll"), OWN)
def test_what_a_report_tells_itself_is_read(lines: tuple[str, ...], toll: int) -> None:
    assert toll in killed(lines)


CAPTIONS = [
    (EN, "File photo: rescuers at a market in Ariha where a strike killed 43 people. (Agency)"),
    (EN, "FILE - A man walks past a market in Ariha. A strike killed 43 people there last year."),
    (EN, "Rescuers at a market in Ariha where 43 people were killed (archive)"),
    (EN, "A market in Ariha where 43 people were killed [File: Agency]"),
    (AR, "صورة أرشيفية: إنقاذ عالقين بعد غارة على سوق أريحا قتلت 43 شخصا"),
    (AR, "آثار غارة على سوق أريحا قتلت 43 شخصا (أرشيف)"),
    (AR, "آثار غارة على سوق أريحا قتلت 43 شخصا - وكالة/ أرشيفية"),
]


@pytest.mark.parametrize(("story", "caption"), CAPTIONS)
def test_the_caption_of_an_archive_picture_claims_nothing(story: tuple[str, ...], caption: str) -> None:
    found = reading((caption, *story))
    assert {count.low for claim in found.claims for count in claim.counts if count.harm is Harm.KILLED} == {9, 3}
    assert "captions of pictures from an archive set aside" in [rejection.reason for rejection in found.rejections]


@pytest.mark.parametrize(
    "lines",
    [
        ("Nine people were killed in Saraqib on Friday. (File photo)", EN[1]),
        ("Nine people were killed in Saraqib (archive)",),
        ("قتل تسعة أشخاص بقصف على سراقب (أرشيف)",),
        ("Police opened a file on the nine people killed in Saraqib", EN[1]),
    ],
)
def test_a_note_of_the_archive_behind_news_hides_none(lines: tuple[str, ...]) -> None:
    assert 9 in killed(lines)
