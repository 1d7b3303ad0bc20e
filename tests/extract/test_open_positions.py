"""Officials who leave it open: silent, declining, looking into it; and harm that is only asked for."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimantKind, ClaimKind, Conceded, Stance


def claims(text: str, language: str, source_type: str | None = None) -> list[Claim]:
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", source_type=source_type)
    return list(read(report).claims)


BESIDE = [
    ("en", "The army declined to comment on the strike that killed nine people.", Stance.DECLINES, 9),
    ("en", "The army said it was looking into reports that six civilians were killed.", Stance.UNDER_REVIEW, 6),
    ("en", "The army is investigating the deaths of four farmers in a drone strike.", Stance.UNDER_REVIEW, 4),
    ("en", "The ministry did not respond to questions about the raid that killed seven people.", Stance.NO_RESPONSE, 7),
    ("ar", "لم تعلق وزارة الدفاع على الغارة التي قتلت ستة مدنيين.", Stance.NO_RESPONSE, 6),
    ("ar", "لم ترد الوزارة على أسئلة بشأن الغارة التي قتلت ثلاثة مدنيين.", Stance.NO_RESPONSE, 3),
    ("ar", "رفض المتحدث باسم التحالف التعليق على الغارة التي قتلت تسعة أشخاص.", Stance.DECLINES, 9),
    ("ar", "فتح الجيش تحقيقا في مقتل أربعة مدنيين بالغارة.", Stance.UNDER_REVIEW, 4),
    ("ar", "قال الجيش إنه يحقق في تقارير عن مقتل أربعة مدنيين بغارة جوية.", Stance.UNDER_REVIEW, 4),
]


@pytest.mark.parametrize(("language", "text", "stance", "killed"), BESIDE)
def test_harm_beside_a_position_that_leaves_it_open_is_the_publishers(
    language: str, text: str, stance: Stance, killed: int
) -> None:
    found = claims(text, language)
    (position,) = [c for c in found if c.kind is ClaimKind.RESPONSIBILITY]
    (harm,) = [c for c in found if c.kind is ClaimKind.HARM]
    assert position.stance is stance
    assert (harm.counts[0].low, harm.claimant.kind) == (killed, ClaimantKind.PUBLISHER)


def test_a_release_that_looks_into_a_report_tells_of_no_harm_itself() -> None:
    text = "The report that six civilians were killed is under review."
    assert [c.kind for c in claims(text, "en", "military_statement")] == [ClaimKind.RESPONSIBILITY]


@pytest.mark.parametrize(
    ("language", "text", "stance"),
    [
        ("ar", "لم يصدر أي تعليق من الجيش على الغارة.", Stance.NO_RESPONSE),
        ("ar", "رفضت وزارة الدفاع التعليق على قصف السوق.", Stance.DECLINES),
        ("ar", "امتنع المتحدث باسم الجيش عن التعليق على قصف السوق.", Stance.DECLINES),
        ("ar", "قالت وزارة الدفاع إن الضربة استهدفت هدفا عسكريا مشروعا.", Stance.JUSTIFIES),
        ("ar", "قال الجيش إنه لا دليل على مقتل مدنيين في الغارة.", Stance.NOT_CORROBORATED),
        (
            "en",
            "The coalition said it had no evidence that civilians were harmed.",
            Stance.NOT_CORROBORATED,
        ),
    ],
)
def test_a_position_is_read_though_who_takes_it_stands_within_its_words(
    language: str, text: str, stance: Stance
) -> None:
    assert [(c.kind, c.stance) for c in claims(text, language)] == [(ClaimKind.RESPONSIBILITY, stance)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The army did not say whether its strike killed five civilians."),
        ("en", "No strikes were reported in the area on Monday."),
        ("en", "There were no reports of strikes on the town."),
        ("ar", "لم يتضح ما إذا قتل خمسة مدنيين في الغارة."),
        ("ar", "لم ترد معلومات عن خسائر بشرية جراء القصف."),
        ("ar", "لم تسجل أي غارات على المنطقة اليوم."),
        ("ar", "رفض الأهالي مغادرة البلدة."),
        ("ar", "لم ترد الفصائل على مصادر النيران."),
    ],
)
def test_what_is_only_asked_or_was_not_reported_is_told_by_nobody(language: str, text: str) -> None:
    assert claims(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The army would not say whether it carried out the strike that killed nine people."),
        ("ar", "لم يقل الجيش ما إذا نفذ الغارة التي قتلت تسعة أشخاص."),
    ],
)
def test_what_a_relative_clause_tells_stays_told_behind_a_question(language: str, text: str) -> None:
    assert [c.counts[0].low for c in claims(text, language) if c.counts] == [9]


def test_fighters_who_are_claimed_beside_civilians_are_not_conceded() -> None:
    text = "The military acknowledged that two civilians were killed in its strike but said 40 fighters died."
    (position,) = [c for c in claims(text, "en") if c.kind is ClaimKind.RESPONSIBILITY]
    assert position.official is not None
    assert position.official.conceded_killed == Conceded(2, 2)
