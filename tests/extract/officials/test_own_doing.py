"""A party accepts only its own doing, and harm to civilians only where these are among the harmed."""

import pytest

from recount import Report, ReportId, assess, group, read
from recount.records import About, Claim, ClaimKind, Grade, Stance


def claims(text: str) -> list[Claim]:
    language = "en" if text.isascii() else "ar"
    return list(read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims)


def accepted(text: str) -> list[Claim]:
    return [c for c in claims(text) if c.kind is ClaimKind.RESPONSIBILITY and c.stance is Stance.ACCEPTS]


ONLY_REPORTED = [
    ("The Israeli military acknowledged that two of its soldiers were killed in an airstrike near Quneitra.", 2),
    ("The SDF acknowledged the death of four of its fighters in a Turkish airstrike on Tal Tamr.", 4),
    ("The Syrian army admitted that ISIS had killed ten of its soldiers near Sukhna.", 10),
    ("Israel acknowledged that four Israeli civilians were killed by Iranian missiles.", 4),
    ("Syria's defence ministry confirmed that three people were killed in the Israeli airstrike on Palmyra.", 3),
    ("The Iraqi government confirmed that US strikes killed sixteen people near Qaim.", 16),
    ("The Russian defence ministry admitted that Turkish shelling killed two people in Tal Rifaat.", 2),
    ("Hezbollah spokesman Example Name said Israel had admitted killing nine civilians in Rafah.", 9),
    ("اعترف الجيش التركي بمقتل ثلاثة من جنوده في قصف على سراقب.", 3),
    ("أقرت قوات سوريا الديمقراطية بمقتل أربعة من مقاتليها في غارة تركية على تل تمر.", 4),
    ("أقرت وزارة الدفاع الروسية بأن القصف التركي قتل شخصين في تل رفعت.", 2),
    ("قال المتحدث باسم حماس إن إسرائيل اعترفت بقتل تسعة مدنيين في رفح.", 9),
    ("قالت وزارة الدفاع التركية إن قسد أقرت بقصف السوق في نبل ومقتل سبعة مدنيين.", 7),
]


@pytest.mark.parametrize(("text", "killed"), ONLY_REPORTED)
def test_own_losses_and_the_deeds_of_others_are_accepted_by_nobody(text: str, killed: int) -> None:
    assert accepted(text) == []
    assert [c.counts[0].low for c in claims(text) if c.kind is ClaimKind.HARM] == [killed]


FIGHTERS = [
    "The US military confirmed it had killed five ISIS fighters in a strike on Hajin.",
    "The Israeli army acknowledged that its strike killed three Hezbollah fighters in Khiam.",
    "أقر الجيش الإسرائيلي بأن غارته قتلت ثلاثة من عناصر حزب الله في الخيام.",
]


@pytest.mark.parametrize("text", FIGHTERS)
def test_who_says_it_killed_fighters_accepts_the_strike_and_no_harm_to_civilians(text: str) -> None:
    (position,) = accepted(text)
    assert position.about is About.STRIKE
    assert position.official is not None
    assert position.official.conceded_killed is None


OWN = [
    ("The Israeli army acknowledged that it killed three civilians in a school used by Hamas.", 3),
    ("The coalition acknowledged that its strike on an ISIS position killed two civilians.", 2),
    ("The Pentagon said the US military had acknowledged killing two civilians in Hajin.", 2),
    ("The army admitted the deaths of two hostages killed by its troops.", 2),
    ("The army acknowledged killing two civilians and four of its own soldiers in Dael.", 2),
    ("قال المتحدث باسم التحالف إن التحالف أقر بمقتل مدنيين اثنين في هجين.", 2),
    ("قال متحدث عسكري إسرائيلي إن الجيش أقر بقتل ثلاثة مدنيين.", 3),
]


@pytest.mark.parametrize(("text", "killed"), OWN)
def test_harm_of_its_own_doing_is_accepted(text: str, killed: int) -> None:
    (position,) = accepted(text)
    assert position.about is About.HARM
    assert position.official is not None
    assert position.official.conceded_killed is not None
    assert position.official.conceded_killed.low == killed


@pytest.mark.parametrize(
    "text",
    [
        "Russia said it had carried out the strike on Atarib, but later retracted the statement.",
        "Russia at first confirmed the strike on Atarib but later retracted the statement.",
        "أقرت روسيا بقصف الأتارب ثم تراجعت عن ذلك.",
    ],
)
def test_what_is_taken_back_in_the_same_sentence_is_no_position(text: str) -> None:
    assert accepted(text) == []


@pytest.mark.parametrize("text", [ONLY_REPORTED[0][0], ONLY_REPORTED[7][0], FIGHTERS[0], FIGHTERS[2]])
def test_none_of_them_confirms_harm_to_civilians(text: str) -> None:
    reading = read(Report(ReportId("r"), text, language="en" if text.isascii() else "ar", publisher="Example Page"))
    for incident in group([reading]).incidents:
        own = [c for c in reading.claims if c.claim_id in incident.claim_ids]
        assert assess(incident, own).grade is not Grade.CONFIRMED


def test_who_did_it_by_name_accepts_it_beside_the_attack_it_answered() -> None:
    text = "It was assessed that two civilians were inadvertently killed by Coalition artillery near an ISIS raid site."
    report = Report(ReportId("r"), text, language="en", publisher="coalition", source_type="official", country=("SY",))
    assert [(c.stance, c.about) for c in read(report).claims if c.official] == [(Stance.ACCEPTS, About.HARM)]


@pytest.mark.parametrize(
    "text",
    [
        "The opposition said the regime acknowledged killing nine civilians in Sarmin.",
        "Opposition activists said the Syrian regime had acknowledged killing nine civilians in Sarmin.",
        "A pro-government newspaper said the SDF had admitted killing nine civilians in Azaz.",
        "قالت المعارضة إن النظام أقر بقتل تسعة مدنيين في سرمين.",
    ],
)
def test_who_stands_on_a_side_accepts_nothing_for_the_other(text: str) -> None:
    assert not accepted(text)


def test_what_somebody_said_is_nobodys_name() -> None:
    text = "قالت عائلة المراسل أمل المثال إنه حي ومحتجز لدى قوات الدعم السريع، ونفت خبر مقتله."
    assert not [c for c in claims(text) if c.stance is Stance.DENIES and c.claimant.name.startswith("إنه")]
