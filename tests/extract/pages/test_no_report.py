"""Pages that say that there is nothing to read are rejected with what they say; reports that tell of one are not."""

import pytest

from recount import Report, ReportId, pipeline, read
from recount.records import Reading, UnusedKind


def reading(text: str, language: str) -> Reading:
    return read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Log in to Facebook to start sharing with friends. Air strike kills 20 in Idlib - Example News"),
        ("en", "See posts, photos and more on Facebook.\nLog In or Create new account"),
        ("en", "Sorry, this page doesn't exist.\nTwenty killed in Idlib - Example News"),
        ("en", "Oops! The page you are looking for could not be found."),
        ("en", "Example News\nThis article is no longer available.\nAir strike kills 20 in Idlib"),
        ("en", "This video is unavailable"),
        ("en", "example.org\nThis domain name may be for sale. Buy this domain."),
        ("ar", "سجّل الدخول إلى فيسبوك لبدء المشاركة والتواصل مع أصدقائك"),
        ("ar", "عذراً، الصفحة المطلوبة غير موجودة"),
        ("ar", "عذرا، المقال الذي تبحث عنه لم يعد متاحا\nمقتل عشرين بغارة على إدلب"),
        ("ar", "هذا الفيديو غير متاح"),
        ("ar", "هذا النطاق معروض للبيع"),
    ],
)
def test_a_page_that_holds_no_report_is_rejected_and_shown_as_set_aside(language: str, text: str) -> None:
    found = reading(text, language)
    assert found.claims == ()
    assert [rejection.reason.startswith("the page only says: ") for rejection in found.rejections] == [True]
    assert [one.kind for one in pipeline.unused(found)] == [UnusedKind.SET_ASIDE]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "An air strike on Sarmin killed two people, an activist wrote. His post was deleted."),
        ("en", "Two people were killed by shells in Binnish. The ministry's page could not be found on Friday."),
        ("en", "Video unavailable? No.\n" + "Four people were killed in an air strike on Saraqib, medics said. " * 3),
        ("en", "Two people were killed when a house that was for sale was shelled in Binnish."),
        ("ar", "قتل شخصان بغارة جوية على سرمين، بحسب ناشط. وقد حذف المنشور لاحقا."),
        ("ar", "قتل ثلاثة بقصف على بنش قرب موقع قال الأهالي إنه لم يعد موجودا منذ سنوات."),
    ],
)
def test_a_report_that_tells_of_a_page_that_is_gone_stays_a_report(language: str, text: str) -> None:
    assert reading(text, language).claims != ()
