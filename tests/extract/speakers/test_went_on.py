"""Who goes on to speak without being named again, in Arabic. All texts are invented."""

import pytest

from recount import Report, ReportId, read
from recount.records import Stance

SAID = "قال المرصد السوري إن 23 شخصا قتلوا في غارة على حمص. "


def voices(text: str) -> list[str]:
    found = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",)))
    return [claim.claimant.name for claim in found.claims]


@pytest.mark.parametrize(
    "text",
    [
        "وأضاف أن خمسة أشخاص أصيبوا.",
        "وأشار إلى أن خمسة أشخاص أصيبوا.",
        "كما أوضح أن القصف أسفر عن مقتل طفل.",
        "فيما أكد أن غارة ثانية قتلت ثلاثة.",
    ],
)
def test_a_verb_without_a_subject_is_said_by_who_spoke_last(text: str) -> None:
    assert voices(SAID + text) == ["المرصد السوري", "المرصد السوري"]


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("وأضافت أن خمسة أشخاص أصيبوا.", "Example Page"),  # does not agree
        ("وأضاف الدفاع المدني أن خمسة أشخاص أصيبوا.", "الدفاع المدني"),
        ("وأصيب خمسة أشخاص في غارة ثانية.", "Example Page"),
    ],
)
def test_another_who_speaks_or_the_page_itself_stays(text: str, voice: str) -> None:
    assert voices(SAID + text) == ["المرصد السوري", voice]


def test_a_feminine_verb_goes_with_a_feminine_speaker() -> None:
    text = "قالت وزارة الصحة إن 23 شخصا قتلوا في غارة على حمص. وأضافت أن خمسة أصيبوا."
    assert voices(text) == ["وزارة الصحة", "وزارة الصحة"]


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("قتل خمسة مدنيين في قصف على حمص، وفق ما أعلن المتحدث باسم وزارة الصحة سامر مثال.",
         "المتحدث باسم وزارة الصحة سامر مثال"),
        ("قتل خمسة مدنيين في قصف على حمص، بحسب ما ذكرت وكالة مثال.", "وكالة مثال"),
        ("قتل خمسة مدنيين في قصف على حمص، بحسب لجان مقاومة حمص.", "لجان مقاومة حمص"),
    ],
)  # fmt: skip
def test_who_is_named_behind_according_to_what_begins_behind_its_verb(text: str, voice: str) -> None:
    assert voices(text) == [voice]


def test_comment_that_could_not_be_had_is_silence() -> None:
    text = "قتل خمسة مدنيين في قصف على حمص. ولم يتسن الحصول على تعليق فوري من الجيش السوري."
    claims = read(Report(ReportId("r"), text, language="ar", country=("SY",))).claims
    assert [c.claimant.name for c in claims if c.stance is Stance.NO_RESPONSE] == ["الجيش السوري"]
