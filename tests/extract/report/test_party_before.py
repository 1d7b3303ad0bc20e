"""Who is blamed where a sentence goes on with the attack of the one before, whoever else is blamed. All is invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.extract.speakers.same_voice import same_voice
from recount.records import Claimant, ClaimantKind, ClaimKind

_TELLING = (ClaimKind.HARM, ClaimKind.ACTION)
_ELSEWHERE = "وقصفت قوات النظام بلدة كفرنوران صباح الأحد."


def last_blamed(text: str) -> str:
    report = Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",))
    claims = [claim for claim in read(report).claims if claim.kind in _TELLING]
    return "+".join(sorted(b.id or "" for b in claims[-1].belligerents))


@pytest.mark.parametrize(
    "text",
    [
        "قالت مصادر محلية إن طائرات روسية قصفت قرية سرمين. وأضافت المصادر أن القصف أسفر عن مقتل خمسة مدنيين.",
        "وقال مصدر محلي إن طائرات روسية قصفت سرمين. وأضافت المصادر أن القصف أسفر عن مقتل اثنين.",
        "وأفاد مراسل الشبكة بأن طائرات روسية قصفت سرمين. وأكد المراسل أن مدنيين اثنين أصيبا جراء الاستهداف.",
        "قصفت طائرات روسية قرية سرمين. وقال مراسلنا إن القصف تسبب باستشهاد مدنيين اثنين.",
    ],
)
def test_the_strike_is_theirs_whom_the_same_speaker_blamed_by_another_word_for_him(text: str) -> None:
    assert last_blamed(text) == "russia"


@pytest.mark.parametrize(
    "text",
    [
        f"{_ELSEWHERE} وقصفت طائرات روسية قرية سرمين. وأسفر القصف عن مقتل ثلاثة مدنيين.",
        f"{_ELSEWHERE} وقصفت طائرات روسية قريتي سرمين وآفس. كما طال القصف قرية بنش ما أدى إلى إصابة طفل.",
    ],
)
def test_the_sentence_right_before_says_whose_the_strike_is_though_the_text_blames_others(text: str) -> None:
    assert last_blamed(text) == "russia"


@pytest.mark.parametrize(
    "text",
    [
        "قالت مصادر محلية إن طائرات روسية قصفت قرية سرمين. وقال شهود إن القصف أسفر عن مقتل خمسة مدنيين.",
        "قال مصدر عسكري إن طائرات روسية قصفت قرية سرمين. وقال المصدر الطبي إن القصف أسفر عن مقتل خمسة مدنيين.",
        f"{_ELSEWHERE} وقصفت طائرات روسية سرمين ردا على هجوم للفصائل. وأسفر القصف عن مقتل ثلاثة مدنيين.",
        f"{_ELSEWHERE} وقصفت طائرات روسية قرية سرمين. ودعا الأهالي إلى الحماية. وأسفر القصف عن مقتل ثلاثة مدنيين.",
    ],
)
def test_another_voice_an_answer_or_a_sentence_between_leaves_it_unblamed(text: str) -> None:
    assert last_blamed(text) == ""


def test_a_definite_word_for_a_speaker_is_that_speaker_and_an_indefinite_one_is_not() -> None:
    military = Claimant("مصدر عسكري", ClaimantKind.OFFICIAL)
    assert same_voice(military, Claimant("المصدر", ClaimantKind.LOCAL_SOURCES))
    assert not same_voice(military, Claimant("مصدر", ClaimantKind.LOCAL_SOURCES))
    assert not same_voice(military, Claimant("المصدر الطبي", ClaimantKind.MEDICAL))
    assert not same_voice(Claimant("Example Page"), Claimant("المراسل", ClaimantKind.OUTLET))
