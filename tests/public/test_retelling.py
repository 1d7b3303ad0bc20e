"""Our own sentences in Arabic: every rule's sentence can be told, with its facts, and quoted words as they are."""

import re

import pytest

from recount import codebook
from recount.records import HeldRule
from recount_site.public import retelling
from recount_site.public.retelling import retold
from recount_site.public.templatetags.recount_words import sentence

#: facts as the rules put them into their sentences
FACTS = {
    "number": "12",
    "field": "children killed",
    "voice": 'two residents, "at least 12 were killed; more are missing"',
    "others": " (and 2 more)",
    "origins": "3",
    "places": "Example and Bir Zayn",
    "because": 'Example Wire, "12 dead"',
    "presumed": "4",
    "stated": "15",
    "answer": "Likely strike",
    "rivals": "2",
    "parties": "US-led Coalition, Example Force",
    "graded": "US-led Coalition",
    "another": "Islamic State",
    "blaming": "2",
    "sources": "3",
    "noun": "sources",
    "grade": "Fair",
    "other": "no grade",
    "conceded": "2",
    "range": "10–45",
    "word": "'dozens'",
    "read": "at least 24",
    "limit": "30",
    "cause": "want of treatment",
    "means": "drone strike",
    "table": "airwars",
    "facts": "a number of dead",
    "lacking": "independent sources of the harm (now 1), the day of the event",
    "reason": 'Fair: 3 sources report the harm, and those blamed are none that is read in these claims: "12 dead".',
}
TOLD = sorted(retelling.table("ar")["templates"])


def sentences(kind):
    """The English sentences of every policy of a kind, by name."""
    told = (codebook.policy(kind, name)["sentences"]["en"] for name in codebook.policies(kind))
    return {name: text for one in told for name, text in one.items()}


def letters(text):
    """The text without quoted words and names that stay as they are."""
    return re.sub("«.*?»|\u2068.*?\u2069", "", text)


def test_every_sentence_of_every_policy_has_an_arabic_form_with_the_same_facts():
    english = sentences("range") | sentences("grading")
    arabic = retelling.table("ar")["templates"]
    assert set(english) <= set(arabic)
    for name, text in english.items():
        assert set(re.findall(r"{(\w+)}", text)) == set(re.findall(r"{(\w+)}", arabic[name])), name


@pytest.mark.parametrize("name", sorted(sentences("range")))
def test_a_sentence_of_the_range_policies_is_told_in_arabic(name):
    found = retold(sentences("range")[name].format(**FACTS), "ar")
    assert found is not None and not re.search("[a-z]", letters(found)), found


@pytest.mark.parametrize("name", sorted(sentences("grading")))
def test_a_sentence_of_the_grading_schemes_is_told_in_arabic(name):
    found = retold(sentences("grading")[name].format(**FACTS), "ar")
    assert found is not None and not re.search("[a-z]", letters(found)), found


@pytest.mark.parametrize("rule", HeldRule)
def test_a_sentence_on_people_whom_the_scope_holds_out_is_told_in_arabic(rule):
    found = retold(codebook.table("scope")["sentences"]["en"][rule].format(**FACTS), "ar")
    assert found is not None and not re.search("[a-z]", letters(found)), found


def test_quoted_words_stay_as_they_are_and_apart():
    found = retold('The minimum of 12 killed is the lowest account: a resident, "12; all dead" (and 2 more).', "ar")
    assert "«\u206812; all dead\u2069»" in found
    assert "(و\u20662\u2069 غيرها)" in found


def test_a_speaker_whom_a_report_only_describes_is_quoted():
    told = retold('The minimum of 12 killed is the lowest account: two residents, "12 died".', "ar")
    assert "«\u2068two residents\u2069»، «\u206812 died\u2069»" in told
    named = retold('The minimum of 12 killed is the lowest account: Hill Radio, "12 died".', "ar")
    assert "«\u2068Hill Radio" not in named


@pytest.mark.parametrize(("who", "named"), [("Example Radio, ", "\u2068Example Radio\u2069، "), ("", "")])
def test_words_of_a_headline_are_said_to_be_its_words_in_arabic(who, named):
    found = retold(f'The minimum of 12 killed is the lowest account: {who}in a headline, "12 dead".', "ar")
    assert found.endswith(f"{named}في عنوان، «\u206812 dead\u2069».")


@pytest.mark.parametrize(
    "text",
    [
        "R4 and R3 both tell of an airstrike on Tell Warda (0.0 km apart) on 29 November 2018; "
        "both name a hospital, clinic or ambulance; both give 45 killed; the same party is blamed; "
        "95% of the shorter text stands in the other",
        "R4 and R3 both tell of an event on Tell Warda; both show the same picture (one file); no full day was "
        "read in one of them",
        "R1 and R2 both tell of an event on a place read in one of them alone on 29 November 2018",
        "R1 and R2 both tell of an event on a place read in neither",
        "R1 and R2 both tell of an event on a place that is not told",
        "R1 and R2 both tell of an event on Tell Warda; both show the same picture (two files, 12 of 256 bits of their "
        "looks apart)",
        "R1 and R2 both tell of an airstrike; both texts name Tell Warda; both give 3 killed, as all or as some of "
        "those told of; both give 2 injured, as all or as some of those told of",
        "R1 and R2 both tell of an event on 29 November 2018; both texts name Tell Warda; the people told of in both "
        "go with a hospital, clinic or ambulance; the day was read elsewhere in R1 and R2",
        "R1 and R2 both tell of an event in days that overlap (29 November 2018; 28 November 2018 to 29 November "
        "2018); both texts name Tell Warda; the day was read elsewhere in R2",
        "R1 and R2 both tell of an event on Tell Warda; the place was read elsewhere in R1 and R2",
        "R1 and R2 both tell of an event on Tell Warda; the place was read elsewhere in R2; doubtful reading: the name "
        "may go on in the next word",
        "R1 alone tells of an event, in 1 claim",
        "R1 alone tells of an airstrike, and a school or university hit, in 2 claims",
        "R1 and R2 both tell of artillery fire on Tell Warda",
        "the release names a military object as what was hit, the incident a home or building, which may be one",
        "both name a place of worship as what was hit",
        "both name a place of worship as what was hit; only the statement names what was hit: a market or shop",
        "the statement names a prison as what was hit, the incident a hospital, which cannot be one",
        "rocket fire on a road, square, bridge or checkpoint: told so by 2 origins",
        "an event whose kind was not read in these words: told so by 2 origins; artillery fire was read "
        "elsewhere in it",
        "an event whose kind was not read in these words, and a vehicle hit: told so by 1 origin; artillery fire "
        "was read elsewhere in it",
        "R1 and R2 both tell of an event on Tell Warda; an airstrike was read elsewhere in R1 and R2; both give 3 "
        "killed",
        "R1 and R2 both tell of an event on Tell Warda on 29 November 2018; an airstrike was read elsewhere in R2",
        'Tell Warda: told so by 1 origin; the place is named 2 sentences before: "It fell on Tell Warda; all fled."',
        '29 November 2018: stated by 2 origins; the day is named in the sentence after: "That was on Thursday."',
        "1 claim more has this from another sentence, which may tell of something else",
        "R1 holds 1 claim more, kept with these since nothing read in it sets it apart; it may be of another event",
        "R1 holds 3 claims more, kept with these since nothing read in them sets them apart; they may be of another "
        "event",
        "Tell Warda: told so by 1 origin; doubtful reading: the name may go on in the next word",
        "means, double tap: told so by 2 origins",
        "what was hit, a vehicle: told so by 1 origin",
        "what was hit, a place of worship: told so by 3 origins",
        "3 or 8 strikes: told so by 2 origins",
        "12.6 km away, 1 day off (29 November 2018 against 28 November 2018)",
        "compatible with, not distinguishable among, 12 disclosed strikes near Tell Warda",
        "an airstrike on a prison: told so by 2 origins",
        "25 November 2018 to 1 December 2018: stated by 1 origin",
        "29 November 2018: stated by 1 origin; what these words leave open of it follows from the day of the report",
        "a reviewer judged these claims one incident",
        "an editor judged these claims different incidents",
        "an editor judged claims of this incident and of another to be of one; they stay apart, for a reviewer judged "
        "that claims of the two are of different incidents; people have to settle it",
    ],
)
def test_a_sentence_of_grouping_is_told_clause_by_clause(text):
    found = retold(text, "ar")
    assert found is not None and not re.search("[a-z]", letters(found)), found


@pytest.mark.parametrize(
    ("days", "words"), [("1 day", "يوم واحد"), ("2 days", "يومين"), ("5 days", "\u20665\u2069 أيام")]
)
def test_days_are_counted_as_arabic_counts_them(days, words):
    assert f"بفارق {words} (" in retold(f"12.6 km away, {days} off (29 November 2018 against 28 November 2018)", "ar")


def test_a_place_is_called_by_its_arabic_name_where_the_record_has_one():
    text = "compatible with, not distinguishable among, 12 disclosed strikes near Tell Warda"
    assert "قرب \u2068تل وردة\u2069" in retold(text, "ar", {"Tell Warda": "تل وردة"})
    both = "R1 and R2 both tell of an event on Tell Warda and تل وردة on 29 November 2018"
    assert retold(both, "ar", {"Tell Warda": "تل وردة"}).count("تل وردة") == 1
    assert "قرب \u2068Tell Warda\u2069" in retold(text, "ar", {"Tell Other": "تل آخر"})


def test_what_the_reader_calls_a_publisher_without_a_name_is_told_in_arabic():
    found = retold('The minimum of 12 killed is the lowest account: unnamed publisher, "12 dead".', "ar")
    assert "unnamed" not in found and "ناشر لم يُذكر اسمه" in found


def test_an_arabic_name_does_not_turn_the_english_sentence_around_it():
    told = sentence('The minimum is the lowest account: أحد سكان الحي, "قُتل ١٠ مدنيين" (and 3 more).')
    assert told == (
        'The minimum is the lowest account: \u2068أحد سكان الحي\u2069, "\u2068قُتل ١٠ مدنيين\u2069" (and 3 more).'
    )


#: the sentences of the terms; those that quote an account are told as the range policies' are
SCOPE = {name: text for name, text in codebook.table("scope")["sentences"]["en"].items() if "{voice}" not in text}


@pytest.mark.parametrize("name", sorted(SCOPE))
def test_a_reason_of_the_scope_is_told_in_arabic(name):
    found, wanted = SCOPE_VALUES.get(name.partition("_")[0], ("SY", "SY or IQ"))
    told = retold(SCOPE[name].format(place="Tell Warda", found=found, wanted=wanted), "ar")
    assert told is not None and not re.search("[a-z]", letters(told)), told


SCOPE_VALUES = {
    "dates": ("2018-12-20", "2018-11-01 to 2018-12-15"),
    "within": ("Tell Warda", "25 km of 34.6, 40.9"),
    "actors": ("US-led Coalition", "Turkish forces or US-led Coalition"),
    "means": ("airstrike, drone strike", "artillery or naval"),
    "harm": ("detention", "direct"),
    "wounds": ("40", "30"),
}


def test_a_day_before_and_a_day_after_which_all_is_asked_for_are_told():
    assert "المدة حتى \u20662018-12-15\u2069" in retold("Dates: 2018-12-20 lies outside 2018-12-15 and earlier.", "ar")
    assert "\u20662018-12-15\u2069 فصاعداً" in retold("Dates: 2018-12-01 lies outside 2018-12-15 and later.", "ar")


def test_a_sentence_that_nobody_has_translated_stays_as_it_was_signed(long_release):
    assert retold("Something new was found by a later rule.", "ar") is None
    assert retold("R1 and R2 both tell of an airstrike on Tell Warda; something new", "ar") is None


def test_what_is_not_arabic_says_that_it_is_english(pages):
    text = pages["ar/incidents/EX-01/index.html"]
    assert '<span lang="ar">الحد الأدنى \u206610\u2069' in text
    assert '<span lang="en" dir="ltr">Same village and same day.</span>' in text


def test_civilians_told_of_among_a_total_are_said_to_be_those_alone_in_arabic():
    text = 'The minimum of 2 killed is the lowest account: A page, "5" (of 5, only those told of as civilians).'
    found = retold(text, "ar")
    assert found is not None and "من ذُكروا مدنيين فقط" in found


def test_people_told_of_beside_fighters_are_said_to_be_so_in_arabic():
    text = (
        'The minimum of 1 injured is the lowest account: A page, "1" (and 1 more) (beside fighters, and whether they '
        "were some is not said)."
    )
    found = retold(text, "ar")
    assert found is not None and "إلى جانب مقاتلين" in found and "غيرها" in found


def test_fighters_taken_from_a_total_are_told_in_arabic():
    text = 'The maximum of 3 killed is the highest account: A page, "4" (and 2 more) (less 1 told of as fighters).'
    found = retold(text, "ar")
    assert found is not None and "ذُكروا مقاتلين" in found and "غيرها" in found


@pytest.mark.parametrize(
    "text",
    [
        "rocket fire, and a hospital, clinic or ambulance named beside it: told so by 1 origin",
        "what may have been hit, a road, square, bridge or checkpoint: named in the same sentence by 2 origins",
        "an airstrike: told so by 1 origin; neither a day "
        "nor anybody harmed was read in these words, which may speak of no one event",
        "Idlib: told so by 1 origin; it stands in another clause than the event, whose own place may be another",
        "Idlib: told so by 1 origin; it stands in these words as where somebody is from",
        '3 May 2021: told so by 1 origin; the day is named 4 sentences before: "on 3 May"; '
        "that sentence may tell of another event",
        'The best figure of 16 injured is the number that most origins state (1): Example Wire, "more than 15" '
        "(the least that these words bear).",
        'The minimum of 3 killed is the lowest account: Example Wire, "3 dead" (and 1 more) '
        "(in a sentence in which no place was read, so that it may be of another event).",
    ],
)
def test_what_words_leave_open_is_told_in_arabic(text):
    found = retold(text, "ar", {"Idlib": "إدلب"})
    assert found is not None and not re.search("[a-z]", letters(found)), found
