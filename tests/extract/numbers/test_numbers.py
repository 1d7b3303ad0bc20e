"""Numbers of people and things: read with their bounds, and not confused with measures, ages, dates or labels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recount.extract.folding.text import fold
from recount.extract.numbers.numbers import NumberMention, find_numbers


def numbers(text: str, language: str = "en") -> list[NumberMention]:
    return find_numbers(fold(text).text, language)


def ends(text: str) -> list[tuple[int | None, int | None]]:
    return [(n.low, n.high) for n in numbers(text)]


def words(text: str) -> list[str]:
    folded = fold(text).text
    return [folded[n.start : n.end] for n in find_numbers(folded, "en")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10 villagers died", 10),
        ("1,200 families fled", 1200),
        ("1.200.000 people", 1200000),
        ("twelve farmers", 12),
        ("twenty-three shepherds", 23),
        ("twenty three shepherds", 23),
        ("one hundred and five men", 105),
        ("one hundred five men", 105),
        ("two thousand three hundred and forty people", 2340),
        ("12 thousand people", 12000),
        ("a single shepherd", 1),
        ("one shepherd", 1),
        ("a six-member family", 6),
        ("قتل 12 راعيا", 12),
        ("قتل ١٢ راعيا", 12),
        ("مقتل خمسة رعاة", 5),
        ("مقتل خمس نساء", 5),
        ("مقتل اثنين من الرعاة", 2),
        ("امرأة واحدة", 1),
        ("أحد عشر راعيا", 11),
        ("إحدى عشرة امرأة", 11),
        ("اثنا عشر راعيا", 12),
        ("خمسة عشر راعيا", 15),
        ("خمس عشرة امرأة", 15),
        ("ثلاثة وعشرين راعيا", 23),
        ("ثلاث وعشرون امرأة", 23),
        ("واحد وعشرون راعيا", 21),
        ("مئة وخمسة رعاة", 105),
        ("مائة وخمسة وعشرين", 125),
        ("مائتين وثلاثين", 230),
        ("ثلاثمئة راع", 300),
        ("ثلاث مئة راع", 300),
        ("ألف ومئتين", 1200),
        ("ألفين راع", 2000),
        ("ثلاثة آلاف وخمسمئة", 3500),
        ("12 ألف نازح", 12000),
        ("تلاتة رعيان", 3),
        ("خمسطعش راعي", 15),
        ("تنين رعيان", 2),
    ],
)
def test_a_plain_number_is_read_exactly(text: str, value: int) -> None:
    (found,) = numbers(text)
    assert (found.low, found.high, found.exact, found.vague) == (value, value, True, None)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("وصل و12 راعيا", "12"),
        ("مقتل ال20 الباقين", "20"),
        ("وخمسة رعاة", "خمسه"),
        ("بثلاثة رعاة", "ثلاثه"),
        ("للعشرة الباقين", "عشره"),
        ("3رعاة", "3"),
    ],
)
def test_a_prefix_or_neighbour_written_onto_a_number_is_left_outside(text: str, stated: str) -> None:
    assert words(text) == [stated]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a dozen shepherds", 12),
        ("half a dozen shepherds", 6),
        ("two dozen shepherds", 24),
        ("a hundred shepherds", 100),
        ("1.5 million people", 1500000),
        ("about 20 shepherds", 20),
        ("some 20 shepherds", 20),
        ("nearly twenty shepherds", 20),
        ("an estimated 20 shepherds", 20),
        ("20 or so shepherds", 20),
        ("نحو 20 راعيا", 20),
        ("حوالي عشرين راعيا", 20),
        ("قرابة ال20", 20),
        ("ما يقارب 20 راعيا", 20),
        ("بنحو 20 راعيا", 20),
    ],
)
def test_a_round_or_rough_number_is_not_exact(text: str, value: int) -> None:
    (found,) = numbers(text)
    assert (found.low, found.high, found.exact) == (value, value, False)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("at least 10 shepherds", 10, None),
        ("no fewer than ten shepherds", 10, None),
        ("a minimum of 10 shepherds", 10, None),
        ("10 or more shepherds", 10, None),
        ("10+ shepherds", 10, None),
        ("10 shepherds at least", 10, None),
        ("10 at the least", 10, None),
        ("more than 25 shepherds", 26, None),
        ("over 25 shepherds", 26, None),
        ("more than a dozen shepherds", 12, None),
        ("up to 20 shepherds", None, 20),
        ("as many as twenty shepherds", None, 20),
        ("at most 20 shepherds", None, 20),
        ("fewer than 20 shepherds", None, 19),
        ("at least about 10 shepherds", 10, None),
        ("ما لا يقل عن 10 رعاة", 10, None),
        ("ما لا يقل عن عشرة رعاة", 10, None),
        ("10 على الأقل", 10, None),
        ("على الأقل 10", 10, None),
        ("10 رعاة على الأقل", 10, None),
        ("10 رعاة كحد أدنى", 10, None),
        ("أكثر من 20 راعيا", 21, None),
        ("لأكثر من 20 راعيا", 21, None),
        ("ما يزيد عن 20", 21, None),
        ("لا يتجاوز 20", None, 20),
        ("حتى 20 راعيا", None, 20),
        ("أقل من 20 راعيا", None, 19),
    ],
)
def test_a_bound_leaves_the_other_end_open(text: str, low: int | None, high: int | None) -> None:
    (found,) = numbers(text)
    assert (found.low, found.high, found.exact) == (low, high, False)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("between 10 and 45 shepherds", 10, 45),
        ("from 5 to 8 shepherds", 5, 8),
        ("5 to 8 shepherds", 5, 8),
        ("5-8 shepherds", 5, 8),
        ("two or three shepherds", 2, 3),
        ("between twenty and thirty shepherds", 20, 30),
        ("بين 10 و45 راعيا", 10, 45),
        ("ما بين عشرة وخمسة عشر راعيا", 10, 15),
        ("من 5 إلى 8 رعاة", 5, 8),
        ("5 الى 8 رعاة", 5, 8),
        ("5-8 رعاة", 5, 8),
        ("خمسة أو ستة رعاة", 5, 6),
        ("بين عشرين وثلاثين", 20, 30),
    ],
)
def test_a_range_is_one_mention_with_its_opening_word(text: str, low: int, high: int) -> None:
    (found,) = numbers(text)
    assert (found.low, found.high, found.exact) == (low, high, False)
    assert found.start == 0


def test_two_numbers_joined_by_and_stay_two() -> None:
    assert ends("killed 3 and 4 hurt") == [(3, 3), (4, 4)]
    assert ends("مقتل 3 و 4 جرحى") == [(3, 3), (4, 4)]


@pytest.mark.parametrize("text", ["the toll rose from 10 to 15", "ارتفع عدد الضحايا من 10 إلى 15"])
def test_a_toll_that_moved_is_read_where_it_stands_now(text: str) -> None:
    assert ends(text) == [(15, 15)]


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("dozens of shepherds", "dozens"),
        ("several shepherds", "several"),
        ("a number of shepherds", "a number of"),
        ("hundreds of thousands fled", "hundreds of thousands"),
        ("at least several dozen shepherds", "several dozen"),
        ("عشرات الرعاة", "عشرات"),
        ("بعشرات الرعاة", "عشرات"),
        ("العشرات من الرعاة", "عشرات"),
        ("مئات الرعاة", "ميات"),
        ("آلاف النازحين", "الاف"),
        ("عدد من الرعاة", "عدد من"),
        ("بضعة رعاة", "بضعه"),
        ("العديد من الرعاة", "العديد من"),
    ],
)
def test_a_vague_quantity_keeps_its_words_and_gets_no_number(text: str, vague: str) -> None:
    (found,) = numbers(text)
    assert (found.low, found.high, found.vague, found.exact) == (None, None, vague, False)


def test_how_many_is_not_a_quantity() -> None:
    assert numbers("no one knows how many shepherds died") == []


COUNTS_NOBODY = """
her brother Sami, 33, who | Sami, 33; Rim, 8, and | several hours | عدة كيلومترات | عشرات الكيلومترات
hundreds of meters away
$8 billion in aid | nine o'clock | the 1400 block of a street
a number of days | posted on December 10, 2024 | postdecember 10, 2024 by
in 2017 | 2017 | since 2014 and until 2019 | عام 2015 | 2015 | on October 22nd | on 22 October
on October 22, 2018 | 2018/11/29 | 29.11.2018 | 2018-11-29 | في 22 تشرين الأول
22 أكتوبر/تشرين الأول 2018 | 5 آب | يوم 22 كانون الثاني | at 10:36 PM | at 6:30 a.m. | at 10 pm
الساعة 5 | الساعة الخامسة | 5:30 مساء | an 11-year-old boy | aged 5 | 60 years old
aged 3, 5 and 7 | a girl and a boy, 5 and 7 years old | عمره 5 سنوات | البالغ من العمر 12
طفل عمره ثلاثة أعوام | بعمر 12 | 50% | 50 percent | 50 per cent | 50 بالمئة | خمسين بالمئة | $50
50 dollars | 50 ليرة | 13 km away | 13km away | 500 kg | 5 hours later | three days
two full days | for 3 consecutive days | between 3 and 5 km | ثلاثة أيام | 5 كم
على بعد 20 كيلومتر | بعد 5 ساعات | 30 مترا | the third floor | the 3rd floor | twenty-third
الطابق الثالث | الخامس عشر | الخامس والعشرين | one third of it | 3.5 | 123456789 | @user12
#day12 | https://example.org/a/12/b?id=34 | www.example.org/12 | a 82 mm round | an F-16 | an MQ-9
an M4 | طائرة اف 16 | طائرة إف-16 | resolution 2254 | القرار 2254 | الفوج 46 | no one
one of the men | one another | one day | last Monday | يوم الاثنين | لست هنا | أحد الرعاة
كل واحد منهم | a two-storey house | 35° north | yesterday, two days ago | قبل يومين
خلال الأيام الثلاثة الماضية | 12 likes
"""


@pytest.mark.parametrize("text", [text for row in COUNTS_NOBODY.split("\n") for text in row.split(" | ") if text])
def test_a_number_that_counts_nobody_is_left_out(text: str) -> None:
    assert numbers(text) == []


def test_the_numbering_of_a_list_is_left_out() -> None:
    assert ends("1. A house, 3 dead\n2. A car, 4 dead\n3- A field") == [(3, 3), (4, 4)]


def test_a_measure_may_run_over_the_end_of_a_line() -> None:
    assert numbers("they walked six\nkilometres") == []


def test_a_count_before_a_date_is_not_taken_for_a_part_of_it() -> None:
    assert ends("killed 10 on Wednesday, 5 December 2018") == [(10, 10)]
    assert ends("مقتل 10 يوم الأربعاء") == [(10, 10)]
    assert ends("استشهاد 10 مساء اليوم") == [(10, 10)]


def test_a_round_year_number_with_a_bound_counts() -> None:
    assert ends("more than 2000 people; about 2,017 people") == [(2001, None), (2017, 2017)]


@pytest.mark.parametrize("language", ["en", "ar", "tr", ""])
def test_both_scripts_are_read_in_any_language(language: str) -> None:
    assert [n.low for n in numbers("three shepherds, ثلاثة رعاة, 3", language)] == [3, 3, 3]


def test_a_bound_belongs_to_the_mention() -> None:
    assert words("they said at least 10 died") == ["at least 10"]
    assert words("قالوا ما لا يقل عن عشرة") == ["ما لا يقل عن عشره"]


# ── properties ──

TEXT = st.text(st.one_of(st.characters(), st.sampled_from("0123456789 -.,:/+%والمنبعشرةتسثخد\n")), max_size=120)
PIECES = st.lists(
    st.sampled_from(
        [
            "at least",
            "10",
            "three",
            "and",
            "hundred",
            "to",
            "between",
            "عشرين",
            "و",
            "خمسة",
            "ألف",
            "من",
            "إلى",
            "مئة",
            "عشر",
            "-",
            ",",
            "2018",
            "may",
            "days",
            "dozen",
            "بين",
            "أيام",
            "dozens",
            "1,200",
            "5.5",
            "12:30",
            "على الأقل",
            "about",
            "aged",
            "years old",
            "%",
        ]
    ),
    max_size=14,
).map(" ".join)


@given(st.one_of(TEXT, PIECES), st.sampled_from(["en", "ar", "tr"]))
def test_mentions_are_ordered_apart_inside_the_text_and_run_upward(text: str, language: str) -> None:
    folded = fold(text).text
    reached = 0
    for mention in find_numbers(folded, language):
        assert reached <= mention.start < mention.end <= len(folded)
        reached = mention.end
        if mention.low is not None and mention.high is not None:
            assert mention.low <= mention.high
        assert (mention.vague is None) == (mention.low is not None or mention.high is not None)


ENGLISH = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
ENGLISH_TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
ARABIC = ["_", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"]
ARABIC_TEENS = ["أحد عشر", "اثنا عشر", *(f"{unit} عشر" for unit in ARABIC[3:10])]
ARABIC_TENS = ["_", "_", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
ARABIC_HUNDREDS = ["_", "مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"]


def in_english(n: int) -> str:
    if n >= 1000:
        rest = n % 1000
        joint = " and " if 0 < rest < 100 else " "
        return f"{in_english(n // 1000)} thousand" + (joint + in_english(rest) if rest else "")
    if n >= 100:
        return f"{ENGLISH[n // 100]} hundred" + (f" and {in_english(n % 100)}" if n % 100 else "")
    if n >= 20:
        return ENGLISH_TENS[n // 10] + (f"-{ENGLISH[n % 10]}" if n % 10 else "")
    return ENGLISH[n]


def in_arabic(n: int) -> str:
    if n >= 1000:
        thousands, rest = divmod(n, 1000)
        if thousands <= 2:
            head = ["ألف", "ألفان"][thousands - 1]
        else:
            head = f"{in_arabic(thousands)} {'آلاف' if thousands <= 10 else 'ألف'}"
        return head + (f" و{in_arabic(rest)}" if rest else "")
    if n >= 100:
        return ARABIC_HUNDREDS[n // 100] + (f" و{in_arabic(n % 100)}" if n % 100 else "")
    if n >= 20:
        return (f"{ARABIC[n % 10]} و" if n % 10 else "") + ARABIC_TENS[n // 10]
    return ARABIC[n] if n <= 10 else ARABIC_TEENS[n - 11]


@given(st.integers(1, 99_999))
def test_a_number_written_out_is_read_back(n: int) -> None:
    for written in (f"{n:,} shepherds", f"{in_english(n)} shepherds", f"{in_arabic(n)} شخص"):
        assert [(n, n)] == ends(written), written


@given(st.integers(1, 1989))
def test_digits_without_separators_are_read_back(n: int) -> None:
    assert ends(f"{n} shepherds") == [(n, n)] == ends(f"مقتل {n} راعيا")


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("half a million people", "en", 500_000),
        ("a quarter of a million people", "en", 250_000),
        ("نصف مليون شخص", "ar", 500_000),
        ("ربع مليون نازح", "ar", 250_000),
    ],
)
def test_half_a_million_is_no_million(text: str, language: str, value: int) -> None:
    assert [(n.low, n.high, n.exact) for n in find_numbers(fold(text).text, language)] == [(value, value, False)]
