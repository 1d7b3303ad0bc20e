"""An official claims only what it says itself: what it cannot confirm, denies or defends in law others tell."""

import pytest

from recount import Report, ReportId, read
from recount.records import About, Claim, ClaimantKind, ClaimKind, Hedge, Stance


def claims(text: str, language: str) -> list[Claim]:
    return list(read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims)


LEFT_OPEN = [
    ("en", "A spokesman for the Turkish army declined to comment on reports that a drone killed two farmers.",
     Stance.DECLINES, 2),
    ("en", "The coalition said it could not verify claims that six civilians died in Hajin.", Stance.CANNOT_VERIFY, 6),
    ("en", "A coalition spokesman could not confirm reports that four children were killed.", Stance.CANNOT_VERIFY, 4),
    ("en", "The army is aware of reports that seven civilians were killed in Binnish.", Stance.UNDER_REVIEW, 7),
    ("ar", "قالت القيادة المركزية إنها لا تستطيع تأكيد مقتل ستة مدنيين في هجين.", Stance.CANNOT_VERIFY, 6),
    ("ar", "قال المتحدث باسم التحالف إنه لا يمكنه تأكيد مقتل أربعة أطفال في الباغوز.", Stance.CANNOT_VERIFY, 4),
    ("ar", "أكد التحالف أنه على علم بتقارير عن مقتل سبعة مدنيين.", Stance.UNDER_REVIEW, 7),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "stance", "killed"), LEFT_OPEN)
def test_what_an_official_leaves_open_is_not_its_claim(language: str, text: str, stance: Stance, killed: int) -> None:
    found = claims(text, language)
    (position,) = [c for c in found if c.kind is ClaimKind.RESPONSIBILITY]
    (harm,) = [c for c in found if c.kind is ClaimKind.HARM]
    assert position.stance is stance
    assert (harm.counts[0].low, harm.claimant.kind) == (killed, ClaimantKind.PUBLISHER)
    assert harm.hedge is not Hedge.NONE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Six people died in Binnish, residents said; the agency could not verify the claims."),
        ("en", "The observatory said six people died in Binnish and that it could not identify them."),
        ("ar", "قال ناشطون إن ستة مدنيين قتلوا في بنش، ولم تتمكن الوكالة من التحقق من ذلك."),
    ],
)
def test_who_told_it_before_it_is_left_open_still_tells_it(language: str, text: str) -> None:
    (harm,) = [c for c in claims(text, language) if c.kind is ClaimKind.HARM]
    assert (harm.counts[0].low, harm.claimant.kind is ClaimantKind.PUBLISHER) == (6, False)


DENIED = [
    ("en", "The ministry denied that 40 people had died in the strike on Atarib.", About.HARM),
    ("en", "The army denies that Example Name died in custody.", About.HARM),
    ("en", "Damascus rejected accusations that its forces shelled Binnish.", About.STRIKE),
    ("ar", "تنفي وزارة الدفاع الروسية سقوط 40 قتيلاً في الغارة على الأتارب.", About.HARM),
    ("ar", "قسد تنفي قصف مدينة عفرين.", About.STRIKE),
    ("ar", "رفضت موسكو الاتهامات بقصف المشفى في كفرنبل.", About.STRIKE),
]


@pytest.mark.parametrize(("language", "text", "about"), DENIED)
def test_what_is_denied_nobody_tells(language: str, text: str, about: About) -> None:
    (only,) = claims(text, language)
    assert (only.stance, only.about) == (Stance.DENIES, about)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The army denied carrying out the strike that killed nine people in Binnish."),
        ("en", "Nine people died in the strike on Binnish, but the ministry denied responsibility."),
        ("en", "The ministry said the raid on Binnish, in which nine people died, was lawful."),
        ("ar", "نفت الوزارة تنفيذ الغارة التي قتلت تسعة أشخاص في بنش."),
        ("ar", "قال الوزير إن الغارة التي قتلت تسعة أشخاص في بنش كانت قانونية."),
    ],
)
def test_harm_that_a_denial_or_defence_takes_for_granted_is_the_publishers(language: str, text: str) -> None:
    found = claims(text, language)
    (harm,) = [c for c in found if c.kind is ClaimKind.HARM]
    assert (harm.counts[0].low, harm.claimant.kind) == (9, ClaimantKind.PUBLISHER)
    assert {c.stance for c in found} & {Stance.DENIES, Stance.JUSTIFIES}


TAKEN = [
    ("en", "The government justified its strike on the market in Ariha.", Stance.JUSTIFIES, "The government"),
    ("en", "Moscow rejected the accusation.", Stance.DENIES, "Moscow"),
    ("en", "The Russian defence ministry did not comment on the strike.", Stance.NO_RESPONSE,
     "The Russian defence ministry"),
    ("en", "Turkey has not commented on the shelling of Tal Rifaat.", Stance.NO_RESPONSE, "Turkey"),
    ("ar", "بررت إسرائيل الغارة على دمشق بأنها استهدفت مستودعا للأسلحة.", Stance.JUSTIFIES, "إسرائيل"),
    ("ar", "لم تعلق أنقرة على القصف.", Stance.NO_RESPONSE, "أنقرة"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "stance", "who"), TAKEN)
def test_a_position_is_that_of_who_takes_it(language: str, text: str, stance: Stance, who: str) -> None:
    (only,) = claims(text, language)
    assert (only.stance, only.claimant.name) == (stance, who)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Officials in Moscow rejected asylum claims."),
        ("en", "Residents of Damascus rejected the claims of the strike."),
        ("en", "Police were called to reports of a shooting in which a man was killed in Exampleton."),
        ("en", "The sheriff's office has not released the name of the man killed in the shooting."),
        ("ar", "دافع عن بيته ضد قسد حتى قتل."),
        ("ar", "ينفي في الوقت نفسه احتمال القصف."),
    ],
)
def test_other_words_take_no_position_and_tell_nothing(language: str, text: str) -> None:
    found = claims(text, language)
    assert [c for c in found if c.kind is ClaimKind.RESPONSIBILITY] == []
    assert {c.claimant.kind for c in found} <= {ClaimantKind.PUBLISHER}


@pytest.mark.parametrize(
    ("language", "text", "killed"),
    [
        ("en", "The Turkish army denied the strike that hit a house in Kobani and killed five people.", 5),
        ("ar", "نفت وزارة الدفاع التركية القصف الذي استهدف بلدة تل رفعت وأدى إلى مقتل طفلين.", 2),
        ("ar", "نفى الجيش التركي القصف الذي طال حي الأشرفية في مدينة حلب وأودى بحياة خمسة مدنيين.", 5),
    ],
)
def test_a_relative_clause_that_goes_on_over_an_and_is_taken_for_granted(language: str, text: str, killed: int) -> None:
    found = claims(text, language)
    (harm,) = [c for c in found if c.kind is ClaimKind.HARM]
    assert (harm.counts[0].low, harm.claimant.kind) == (killed, ClaimantKind.PUBLISHER)
    assert [c.stance for c in found if c.kind is ClaimKind.RESPONSIBILITY] == [Stance.DENIES]


def test_a_clause_that_tells_what_is_denied_is_not() -> None:
    found = claims("The Turkish army denied that it shelled Kobani and killed five people.", "en")
    assert [c.kind for c in found] == [ClaimKind.RESPONSIBILITY]


def test_a_verb_behind_a_source_is_no_part_of_its_name() -> None:
    text = "قتل 20 شخصاً في غارات على حلب. وبحسب مصدر طبي ارتفعت الحصيلة إلى 23 قتيلاً."
    assert claims(text, "ar")[-1].claimant.name == "مصدر طبي"
