"""The day or month that an address bears, and addresses that only look as if they bore one."""

from datetime import date

import pytest

from recount.extract.folding.text import fold
from recount.extract.pages.addresses import publication_from_address, time_of_address
from recount.extract.pages.publication import published_of
from recount.records import Report, TimePrecision


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://news.example/2018/11/29/a-house", date(2018, 11, 29)),
        ("https://news.example/2018/1/9/a-house.html", date(2018, 1, 9)),
        ("https://news.example/world/2018-11-29-a-house", date(2018, 11, 29)),
        ("https://news.example/a-house-is-hit-2018-11-29/", date(2018, 11, 29)),
        ("https://news.example/show?date=20181129&id=7", date(2018, 11, 29)),
        ("https://news.example/show?id=7&date=2018-11-29", date(2018, 11, 29)),
        ("https://news.example/20181129-a-house", date(2018, 11, 29)),
        ("https://news.example/world/2018/nov/29/a-house", date(2018, 11, 29)),
        ("https://news.example/29/November/2018/a-house", date(2018, 11, 29)),
        ("https://news.example/29-11-2018/a-house", date(2018, 11, 29)),
        ("https://news.example/archive/2018_11_29/a-house", date(2018, 11, 29)),
        ("https://x.com/someone/status/1069000000000000000", date(2018, 12, 1)),
        ("https://mobile.twitter.com/someone/status/1069000000000000000?s=20", date(2018, 12, 1)),
        ("https://x.com/i/web/status/1069000000000000000", date(2018, 12, 1)),
        ("https://web.archive.org/web/20200102123000/https://news.example/2018/11/29/a-house", date(2018, 11, 29)),
        (
            "https://web.archive.org/web/20200102123000/https://twitter.com/someone/status/1069000000000000000",
            date(2018, 12, 1),
        ),
    ],
)
def test_an_address_may_bear_its_day(url: str, day: date) -> None:
    assert publication_from_address(url) == day


@pytest.mark.parametrize(
    "url",
    [
        "https://news.example/2018/11/a-house",
        "https://news.example/2018/11/29-people-killed",
        "https://news.example/2018/11/290",
        "https://news.example/2018-11/a-house",
        "https://news.example/2018/nov/a-house",
    ],
)
def test_an_address_may_bear_its_month_alone(url: str) -> None:
    when = time_of_address(url)
    assert when is not None
    assert (when.start, when.end, when.precision) == (date(2018, 11, 1), date(2018, 11, 30), TimePrecision.MONTH)
    assert publication_from_address(url) is None


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://news.example/a-house",
        "https://news.example/2018/13/40/x",
        "https://news.example/story/20189999",
        "https://news.example/story/20181129345",
        "https://news.example/the-massacre-in-2014",
        "https://news.example/2018/a-house",
        "https://news.example/05-06-2018/a-house",
        "https://x.com/someone/status/20",
        "https://x.com/someone/status/99999999999999999999999999",
        "https://other.example/someone/status/1069000000000000000",
        "https://t.me/channel/20181129",
        "https://www.facebook.com/page/posts/20181129",
        "https://www.youtube.com/watch?v=x&date=20181129",
        "https://web.archive.org/web/20181129123000/https://news.example/a-house",
        "https://web.archive.org/web/2018/https://news.example/a-house",
        "https://archive.ph/20181129",
    ],
)
def test_an_address_without_a_date_gives_none(url: str) -> None:
    assert time_of_address(url) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A house was hit on Friday, 23 November, and three people were killed.", date(2018, 11, 23)),
        ("A house was hit on Monday, 23 November, and three people were killed.", None),
        ("A house was hit on Friday, 7 December, and three people were killed.", None),
    ],
)
def test_the_month_of_an_address_gives_a_weekday_its_year(text: str, day: date | None) -> None:
    report = Report("r1", text, url="https://news.example/2018/11/a-house")
    assert published_of(report, fold(text).text) == day
