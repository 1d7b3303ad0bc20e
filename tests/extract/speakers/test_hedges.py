"""How the words of a sentence weaken what it tells, and which words do not."""

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind, Hedge


def hedges(text: str, language: str) -> set[Hedge]:
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page")).claims
    return {claim.hedge for claim in found if claim.kind is ClaimKind.HARM}


@pytest.mark.parametrize(
    ("language", "text", "hedge"),
    [
        ("en", "Four people were reportedly killed in an airstrike on the town.", Hedge.REPORTED),
        ("en", "Six civilians were reported killed in the raid.", Hedge.REPORTED),
        ("en", "Six civilians were killed in the shelling, a claim that could not be verified.", Hedge.UNCONFIRMED),
        ("en", "The report of eight deaths in the airstrike could not be independently verified.", Hedge.UNCONFIRMED),
        ("en", "At least five people are believed to have been killed in the raid.", Hedge.POSSIBLE),
        ("en", "The army claimed that its raid killed 12 militants.", Hedge.ALLEGED),
        ("ar", "يُعتقد أن خمسة مدنيين قتلوا بغارة جوية على البلدة.", Hedge.POSSIBLE),
        ("ar", "قيل إن ثمانية مدنيين قتلوا في القصف.", Hedge.REPORTED),
        ("ar", "قتل ستة أشخاص بقصف على السوق، ولم يتسنّ التأكد من العدد من مصدر مستقل.", Hedge.UNCONFIRMED),
        ("ar", "قتل ستة أشخاص بقصف على السوق، وتعذر التحقق من العدد.", Hedge.UNCONFIRMED),
        ("ar", "زعم الجيش مقتل 12 مسلحا في الغارة.", Hedge.ALLEGED),
    ],
)
def test_a_hedge_is_kept_with_what_it_weakens(language: str, text: str, hedge: Hedge) -> None:
    assert hedges(text, language) == {hedge}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The state agency reported that six civilians were killed in the raid."),
        ("en", "The attack claimed the lives of six civilians."),
        ("en", "No group claimed responsibility for the bombing, which killed five civilians."),
        ("en", "Six civilians were killed in the raid and the toll is likely to rise."),
        ("ar", "قتل ستة مدنيين في الغارة ومن المحتمل ارتفاع الحصيلة."),
        ("ar", "أفادت الوكالة بمقتل ستة مدنيين في الغارة."),
        ("ar", "لم تعلن أي جهة مسؤوليتها عن القصف الذي قتل خمسة مدنيين."),
    ],
)
def test_a_verb_of_speech_and_a_claim_of_responsibility_weaken_nothing(language: str, text: str) -> None:
    assert hedges(text, language) == {Hedge.NONE}
