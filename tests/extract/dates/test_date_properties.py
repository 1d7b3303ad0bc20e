"""What must hold of dates in every text: order, ends, nothing invented, and every written date read back."""

from datetime import date, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from recount.extract.dates.dates import DateMention, find_dates
from recount.extract.folding.text import fold
from recount.records import TimePrecision, When


def dates(text: str, language: str = "en", published: date | None = None) -> list[DateMention]:
    return find_dates(fold(text).text, language, published)


def when(text: str, language: str = "en", published: date | None = None) -> When:
    (found,) = dates(text, language, published)
    return found.when


TEXT = st.text(st.one_of(st.characters(), st.sampled_from("0123456789 -./:,\n")), max_size=80)
PIECES = st.lists(
    st.sampled_from(
        [
            "on",
            "monday",
            "5",
            "december",
            "2018",
            "to",
            "from",
            "between",
            "and",
            "late",
            "last",
            "month",
            "week",
            "two",
            "days",
            "ago",
            "past",
            "at",
            "10:30",
            "pm",
            "dawn",
            "of",
            "the",
            ",",
            "-",
            "يوم",
            "الأربعاء",
            "أمس",
            "اليوم",
            "من",
            "إلى",
            "كانون الأول",
            "الماضي",
            "فجر",
            "31",
            "12/5/2018",
            "2018-02-30",
            "morning",
            "in",
            "قبل",
            "أيام",
            "الساعة",
        ]
    ),
    max_size=14,
).map(" ".join)


@given(st.one_of(TEXT, PIECES), st.sampled_from(["en", "ar", "tr"]), st.none() | st.dates())
@example("قبل two الساعة 0", "ar", None)
def test_mentions_are_ordered_apart_and_never_end_before_they_start(
    text: str, language: str, published: date | None
) -> None:
    folded = fold(text).text
    reached = 0
    for mention in find_dates(folded, language, published):
        assert reached <= mention.start < mention.end <= len(folded)
        reached = mention.end
        known = mention.when.precision is not TimePrecision.UNKNOWN
        assert (mention.when.start is not None) == (mention.when.end is not None) == known
        if mention.when.start and mention.when.end:
            assert mention.when.start <= mention.when.end


MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
LEVANTINE = [
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
]


@given(st.dates(date(1990, 1, 1), date(2035, 12, 31)))
def test_a_date_written_out_is_read_back(told: date) -> None:
    english, arabic = MONTHS[told.month - 1], LEVANTINE[told.month - 1]
    for text in (
        f"on {told.day} {english} {told.year}",
        f"on {english} {told.day}, {told.year}",
        f"في {told.day} {arabic} {told.year}",
        told.isoformat(),
    ):
        assert when(text, published=None).start == told, text


@given(st.dates(date(1991, 1, 1), date(2035, 12, 31)))
def test_relative_words_never_lead_past_the_day_after_publication(published: date) -> None:
    for text in (
        "today",
        "on Sunday",
        "last week",
        "in March",
        "3 March",
        "أمس",
        "يوم الجمعة",
        "5 شباط",
        "late last month",
    ):
        end = when(text, published=published).end
        assert end is not None or text in ("3 March", "5 شباط")
        assert end is None or end <= published + timedelta(1) or text == "in March"
