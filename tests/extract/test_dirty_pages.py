"""Pages that carry no report, and what stands beside one: set aside, with the reason."""

import pytest

from recount import Report, ReportId, read
from recount.records import Reading


def reading(text: str, language: str = "en") -> Reading:
    return read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "403 Forbidden\n\nYou don't have permission to access this resource."),
        ("en", "Attention required!\nPlease enable cookies. Sorry, you have been blocked"),
        ("en", "We use cookies to improve your experience. Accept all | Reject"),
        ("en", "Subscribe to our newsletter\nSign in\nHome\nWorld\nContact us"),
        ("en", "This page isn't available\n\nThe link may be broken."),
        ("ar", "عذراً، هذا المنشور غير متاح حالياً"),
        ("ar", "خطأ 404\n\nالصفحة التي تبحث عنها غير موجودة."),
        ("ar", "لم يتم العثور على الصفحة"),
        ("ar", "نستخدم ملفات تعريف الارتباط لتحسين تجربتك. موافق"),
    ],
)
def test_a_page_without_a_report_is_rejected_with_what_it_says(language: str, text: str) -> None:
    found = reading(text, language)
    assert found.claims == ()
    assert [rejection.reason.startswith("the page only says: ") for rejection in found.rejections] == [True]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Comments (3)\nOmar: 500 people died in the airstrike on Saraqib!\nSami: no, only 5 were killed"),
        ("ar", "التعليقات (2)\nأبو أحمد: قتل 300 شخص بغارة على سراقب\nسامي: الله يرحمهم"),
    ],
)
def test_a_page_of_readers_comments_alone_claims_nothing(language: str, text: str) -> None:
    found = reading(text, language)
    assert found.claims == ()
    assert [rejection.reason for rejection in found.rejections] == ["the page holds only readers' comments"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Four people were killed in a strike on Saraqib.\n3 comments\nOmar:\n40 were killed in Ariha\nReply"),
        ("en", "Four people were killed in shelling of Saraqib.\n\nRelated stories\nTen dead in Ariha market bombing"
               "\nHospital strike kills seven in Hama\nDrone attack leaves three dead in Aleppo"),
        ("ar", "قتل أربعة مدنيين بغارة على سراقب، بحسب الدفاع المدني.\n\nالتعليقات (2)\nأبو أحمد: قتل 300 في أريحا"),
        ("ar", "قتل أربعة مدنيين بغارة على سراقب.\n١٢ تعليقًا\nعمر المثال\nقتل أربعون وأنا رأيتهم\nأعجبني · رد · سنتان"),
        ("en", "Four people were killed in shelling of Saraqib.\nWhat readers say\nOmar Example\n40 were killed!"),
        ("ar", "قتل أربعة مدنيين بغارة جوية على مدينة سراقب.\n\nأخبار ذات صلة\nمقتل عشرة أشخاص بقصف سوق أريحا"
               "\nمقتل سبعة بقصف مشفى في حماة\nمقتل ثلاثة بهجوم مسيرة في حلب"),
    ],
)  # fmt: skip
def test_comments_and_headlines_of_others_are_no_claims_of_the_report(language: str, text: str) -> None:
    found = reading(text, language)
    assert [[count.low for count in claim.counts] for claim in found.claims] == [[4]]
    assert found.rejections


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Comments\nFour people were killed in an airstrike on Saraqib, medics said."),
        ("en", "Four people were killed in Saraqib. Hackers asked users to log in to continue, the ministry said."),
        ("en", "We use cookies.\n" + "Four people were killed in an airstrike on Saraqib. " * 3),
    ],
)  # fmt: skip
def test_furniture_above_a_report_does_not_hide_it(language: str, text: str) -> None:
    assert reading(text, language).claims != ()


@pytest.mark.parametrize("tagged", ["en", "fr", "und"])
def test_an_arabic_text_is_read_whatever_language_it_is_tagged_with(tagged: str) -> None:
    found = reading("قتل أربعة مدنيين بغارة جوية على مدينة سراقب، بحسب الدفاع المدني.", tagged)
    assert [(claim.counts[0].low, claim.where and claim.where.name) for claim in found.claims] == [(4, "Saraqib")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Shelling of Saraqib leaves people wounded\n0 Comments\nShelling of Saraqib wounded four people."),
        ("ar", "إصابة أطفال بقصف على سراقب\n\n0\nالتعليقات\n\nسراقب\n\nأصيب أربعة أطفال بقصف مدفعي على سراقب."),
    ],
)
def test_a_count_of_no_comments_below_a_headline_ends_no_report(language: str, text: str) -> None:
    assert 4 in {count.low for claim in reading(text, language).claims for count in claim.counts}


def test_a_count_of_no_comments_below_a_paragraph_ends_the_report() -> None:
    told = "Four people were wounded by shelling of Saraqib, where " + "volunteers cleared the rubble and " * 4
    found = reading(f"{told}people went home.\n0 Comments\nShelling of Ariha killed 40 people")
    assert 40 not in {count.low for claim in found.claims for count in claim.counts}
