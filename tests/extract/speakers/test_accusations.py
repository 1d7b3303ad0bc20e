"""Who accuses is the claimant, who is accused is blamed, in whatever order the words stand."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind

OF_EVENTS = (ClaimKind.HARM, ClaimKind.ACTION)


def claims(text: str, language: str) -> list[Claim]:
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims
    return [claim for claim in found if claim.kind in OF_EVENTS]


ACCUSED = [
    ("en", "Activists accuse the government of shelling Binnish, killing three people.", "Activists",
     "the government"),
    ("en", "The Observatory blamed government forces for the shelling that killed four people in Ariha.",
     "The Observatory", "government forces"),
    ("en", "Residents accused Turkish forces of killing two farmers near Kobani.", "Residents", "Turkish forces"),
    ("en", "Locals held the Russian air force responsible for the deaths of five people in Binnish.", "Locals",
     "Russian air force"),
    ("en", "Activists blamed the shelling of Binnish, which killed two people, on rebels.", "Activists", "rebels"),
    ("en", "The army was accused by activists of shelling Binnish, killing four people.", "activists", "The army"),
    ("ar", "قوات سوريا الديمقراطية تتهم الجيش التركي بقصف قرية قرب عين عيسى.", "قوات سوريا الديمقراطية",
     "الجيش التركي"),
    ("ar", "اتهم ناشطون قوات النظام بقصف بنش ومقتل ثلاثة أشخاص.", "ناشطون", "قوات النظام"),
    ("ar", "اتهمت قسد تركيا بقصف مشفى في تل رفعت.", "قسد", "تركيا"),
    ("ar", "حمّل الأهالي الطيران الروسي مسؤولية مقتل خمسة مدنيين في بنش.", "الأهالي", "الطيران الروسي"),
    ("ar", "وجه الأهالي أصابع الاتهام إلى قوات النظام في قصف سوق أريحا.", "الأهالي", "قوات النظام"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "accuser", "party"), ACCUSED)
def test_who_accuses_claims_and_who_is_accused_is_blamed(language: str, text: str, accuser: str, party: str) -> None:
    (claim,) = claims(text, language)
    assert claim.claimant.name == accuser
    assert [one.stated for one in claim.belligerents] == [party]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Police accused Example Person of killing two people in Aleppo."),
        ("en", "Farmers held the funeral of two people killed in Binnish."),
        ("en", "The army denied accusations that it shelled Binnish."),
        ("ar", "حمل الأهالي جثامين شهيدين من بنش إلى المقبرة."),
        ("ar", "وجه الدفاع المدني فرقه إلى بنش بعد مقتل مدنيين بقصف."),
        ("ar", "تتهم قسد خلايا نائمة بالوقوف وراء مقتل مدنيين في الرقة."),
    ],
)
def test_other_uses_of_these_words_blame_nobody(language: str, text: str) -> None:
    assert [claim.belligerents for claim in claims(text, language) if claim.belligerents] == []


STRUCK = "Two people died when a drone hit their car in Kobani on Friday. "
QATALAT = "قتل شخصان بقصف طائرة مسيرة على سيارتهما في عين العرب يوم الجمعة. "
APART = [
    (STRUCK + "The SDF accused Turkey, which did not immediately comment.", "The SDF", "turkey"),
    (STRUCK + "Residents blamed Turkish forces.", "Residents", "turkey"),
    (STRUCK + "Residents held Turkey responsible for it.", "Residents", "turkey"),
    (STRUCK + "Amal Example, a doctor, blamed Turkey.", "Amal Example", "turkey"),
    (STRUCK + "The opposition blamed Turkey.", "The opposition", "turkey"),
    (STRUCK + "Turkey is accused by the SDF.", "the SDF", "turkey"),
    (QATALAT + "واتهمت قسد تركيا.", "قسد", "turkey"),
    (QATALAT + "واتهم الأهالي القوات التركية بذلك.", "الأهالي", "turkey"),
    (QATALAT + "وحمّل الأهالي تركيا المسؤولية.", "الأهالي", "turkey"),
]


@pytest.mark.parametrize(("text", "who", "party"), APART)
def test_an_accusation_in_a_sentence_of_its_own_is_of_the_attack_before(text: str, who: str, party: str) -> None:
    claim = claims(text, "en" if text.isascii() else "ar")[-1]
    assert (claim.kind, claim.claimant.name, [b.id for b in claim.belligerents]) == (ClaimKind.ACTION, who, [party])
    assert claim.where is not None
    assert claim.where.name == "Kobani"
    assert claim.event is not None
    assert not claim.event.names_kind


@pytest.mark.parametrize(
    "text",
    [
        STRUCK + "The SDF accused Turkey of trying to cover up its crimes.",
        STRUCK + "The SDF accused Turkey of lying.",
        STRUCK + "Nobody blamed Turkey.",
        STRUCK + "Residents did not blame Turkey.",
        STRUCK + "Both sides blamed each other.",
        QATALAT + "واتهمت قسد تركيا بالكذب.",
        "Residents blamed Turkish forces.",
    ],
)
def test_an_accusation_of_something_else_denied_or_of_no_attack_blames_nobody(text: str) -> None:
    found = claims(text, "en" if text.isascii() else "ar")
    assert [b.id for claim in found for b in claim.belligerents] == []
