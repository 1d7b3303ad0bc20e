"""What is told beside an attack: second strikes, the time between, and what objects were used for. All is invented."""

import pytest

from recount import Report, ReportId, read
from recount.records import GapPrecision, Responders, Target, Use


def claims(text, language="en"):
    return read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims


def seconds(text, language="en"):
    return [one for claim in claims(text, language) for one in claim.second_strikes]


def used(text, language="en"):
    return [(one.claimant.name, one.object, one.use) for claim in claims(text, language) for one in claim.uses]


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("A second strike hit the same place in Raqqa 20 minutes later, killing two people.", "en",
         (20, 20, GapPrecision.MINUTE, True)),
        ("A second raid on Raqqa came between 10 and 15 minutes after the first and killed four people.", "en",
         (10, 15, GapPrecision.MINUTE, False)),
        ("The jets returned and bombed the house in Raqqa about half an hour later, killing two.", "en",
         (30, 30, GapPrecision.MINUTE, False)),
        ("A second strike hit the same building in Raqqa less than an hour later and killed two.", "en",
         (None, 60, GapPrecision.HOUR, False)),
        ("Minutes later another missile hit the same house in Raqqa and killed two.", "en",
         (None, None, GapPrecision.MINUTE, False)),
        ("غارة ثانية استهدفت المكان نفسه في الرقة بعد نحو 20 دقيقة وأدت لمقتل مدنيين", "ar",
         (20, 20, GapPrecision.MINUTE, False)),
        ("قصفت الطائرات منزلا في الرقة وكررت القصف على المكان نفسه بعد ساعتين ما أدى لمقتل مدني", "ar",
         (120, 120, GapPrecision.HOUR, True)),
    ],
)  # fmt: skip
def test_the_time_between_two_strikes_is_read_as_exactly_as_it_is_told(text, language, told):
    (strike,) = seconds(text, language)
    assert (strike.gap.low, strike.gap.high, strike.gap.precision, strike.gap.exact) == told
    assert strike.gap.stated in text and text[slice(*strike.span)] in text


def test_a_second_strike_without_a_time_leaves_the_time_unknown():
    (strike,) = seconds("A second strike hit the same market in Raqqa, killing three people.")
    assert strike.gap is None and strike.responders is None


@pytest.mark.parametrize(
    "text",
    [
        "A drone struck a car near Raqqa, the third attack today and the fifth within 36 hours.",
        "Shelling killed two in Idlib; there was no second strike on the same place minutes later.",
        "A second strike hit the same place in Raqqa the following day and killed two people.",
        "A strike killed two in Raqqa. For the second time, officials met there.",
    ],
)
def test_what_is_no_second_strike_soon_after_the_first_is_none(text):
    assert seconds(text) == []


@pytest.mark.parametrize(
    ("words", "responders"),
    [
        ("as rescuers arrived", Responders.PRESENT),
        ("killing three paramedics", Responders.HIT),
        ("before ambulances could come", Responders.ABSENT),
        ("and broke many windows", None),
    ],
)
def test_those_who_had_come_to_help_are_as_told(words, responders):
    (strike,) = seconds(
        f"Jets killed two people in Raqqa. A second strike hit the same place ten minutes later {words}."
    )
    assert strike.responders is responders


def test_rescuers_who_only_speak_are_not_said_to_have_been_there():
    text = "Civil defence said that a second strike hit the same house in Raqqa ten minutes later, killing two."
    (strike,) = seconds(text)
    assert strike.responders is None


def test_the_use_of_an_object_and_its_denial_stand_beside_one_another_each_with_its_claimant():
    text = (
        "Strikes on a school in Raqqa killed 30. The army said the school was used as a command post by fighters. "
        "A resident denied that the school was used by fighters. The school was sheltering displaced families."
    )
    assert used(text) == [
        ("The army", Target.SCHOOL, Use.MILITARY),
        ("A resident", Target.SCHOOL, Use.NOT_MILITARY),
        ("Example Page", Target.SCHOOL, Use.SHELTER),
    ]


@pytest.mark.parametrize(
    ("text", "language", "use"),
    [
        ("The army accused militants of using the hospital in Idlib as a base. Shells hit the hospital and killed two.",
         "en", [Use.MILITARY]),
        ("Shells hit a hospital in Idlib and killed three. A command post was beneath the hospital, a soldier said.",
         "en", [Use.MILITARY]),
        ("Shells killed three in a mosque in Idlib. A doctor said there were no fighters in the mosque.",
         "en", [Use.NOT_MILITARY]),
        ("قتل ثلاثة مدنيين بقصف مدرسة تؤوي نازحين في الرقة", "ar", [Use.SHELTER]),
        ("قتل ثلاثة مدنيين بقصف مشفى في الرقة. وقال طبيب إنه لا يوجد أي تواجد عسكري في المشفى", "ar",
         [Use.NOT_MILITARY]),
        ("Shells killed three in Idlib. They were taken to a hospital that is used as a school.", "en", []),
        ("Shells hit a school in Idlib and killed three. The army used artillery.", "en", []),
        ("Shells hit a hospital in Idlib and put it out of service. Three were killed.", "en", []),
    ],
)  # fmt: skip
def test_only_what_is_said_of_an_objects_use_is_read(text, language, use):
    assert [one for _, _, one in used(text, language)] == use


def test_what_stands_in_a_quotation_that_is_open_is_said_by_who_opened_it():
    text = (
        'Shells hit a school in Raqqa and killed three. The army: "We struck the enemy. '
        'Fighters had used the school as a base."'
    )
    assert used(text) == [("The army", Target.SCHOOL, Use.MILITARY)]
