"""Headlines of other articles around a report. All of them are invented."""

import pytest

from recount import Report, ReportId, read
from recount.extract.folding.text import fold
from recount.extract.pages.headlines import other_articles

STORY = (
    "Three civilians were killed and two injured when a drone struck a car on the road between Manbij and Jarabulus on "
    "Monday evening, the town council said in a statement that it read out to reporters in the square."
)
HEADLINES = (
    "A girl was killed by a mine near the river on Friday",
    "Nine people shot dead in the market of another town",
    "The mayor opens the new bridge over the canal at last",
)


def killed(text, language="en"):
    reading = read(Report(ReportId("r"), text, language=language, country=("SY",)))
    return [(count.low, count.high) for c in reading.claims for count in c.counts if count.harm == "killed"]


def test_headlines_below_the_last_paragraph_tell_of_other_people():
    assert killed("\n".join((STORY, *HEADLINES))) == [(3, 3)]


def test_headlines_below_a_pointer_within_a_report_are_passed_over():
    assert killed("\n".join(("Drone strike near Manbij", "Related News", *HEADLINES, STORY))) == [(3, 3)]


def test_a_headline_with_its_full_stop_among_others_is_one_of_them():
    stopped = ("The monitor counts 6,900 civilians killed in that war.", "Why do some writers leave the old town?")
    below = ("Related News", HEADLINES[2], *stopped, HEADLINES[1], "Leave a reply")
    assert killed("\n".join((STORY, *below))) == [(3, 3)]


def test_a_report_that_goes_on_below_a_pointer_is_read():
    more = "Two men died of their wounds in the night, doctors said."
    assert killed("\n".join((STORY, "Related News", HEADLINES[2], more, f"{STORY} Again."))) != [(3, 3)]


def test_headlines_cut_off_with_dots_are_no_prose():
    assert killed("\n".join((STORY, "Prev Post", "Nine people shot dead in the market of another town and…"))) == [
        (3, 3)
    ]


def test_what_is_passed_over_is_said():
    reading = read(Report(ReportId("r"), "\n".join((STORY, *HEADLINES)), language="en"))
    assert "headlines of other articles set aside" in [rejection.reason for rejection in reading.rejections]


AGED = ("Amal Example, 30 years", "Basim Example, 7 years", "Dina Example, 41 years")
NUMBERED = ("1. Amal Example and her son", "2. Basim Example of the north", "3. Dina Example of the hill")


@pytest.mark.parametrize("names", [AGED, NUMBERED])
def test_a_list_of_the_dead_below_a_paragraph_is_part_of_the_report(names):
    assert other_articles(fold("\n".join((STORY, *names))).text) == ()


def test_a_post_of_short_lines_has_no_list_of_headlines():
    assert other_articles(fold("\n".join(HEADLINES)).text) == ()


def test_the_arabic_words_around_the_next_article_are_known():
    text = "قتل مدنيان بقصف على منبج.\nالسابق\nمقتل تسعة أشخاص في بلدة أخرى\nالتالي\nمقتل طفل بانفجار لغم"
    assert killed(text, "ar") == [(2, 2)]


def test_a_closed_list_of_comments_over_a_report_sets_nothing_aside():
    text = "قصف على منبج\n" + "الأخبار " * 12 + "\nالتعليقات على قصف على منبج مغلقة\nقتل مدنيان بقصف على منبج."
    assert killed(text, "ar") == [(2, 2)]


def test_an_english_list_under_read_also_tells_of_other_events() -> None:
    text = "A raid killed five people in Aleppo on Friday.\nRead also:\nTwelve dead in Homs bombing\nForty killed there"
    claims = read(Report(ReportId("r"), text, language="en", publisher="Example Page", country=("SY",))).claims
    assert [count.low for claim in claims for count in claim.counts] == [5]


@pytest.mark.parametrize(
    "text",
    [
        "Shelling killed two people in Binnish.\n\nComments (3)\nA reader: they killed 20 people in my street!\nReply",
        "استشهد اثنان بقصف على بلدة بنش\n\nآراء القراء (3)\nقارئ: قتلوا عشرين شخصا في حارتنا",
    ],
)
def test_readers_comments_under_a_short_report_are_no_claims(text: str) -> None:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims
    assert [count.low for claim in claims for count in claim.counts] == [2]
