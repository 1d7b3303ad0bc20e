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
