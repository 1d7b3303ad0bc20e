"""A party that denies at first and admits later takes both positions, in that order; the last is no denial."""

import pytest

from counted import claims_of
from recount.records import Claim, ClaimKind, Stance

LATER = [
    "The coalition initially denied striking the school in Hajin but later admitted killing nine civilians.",
    "The army at first denied responsibility for the strike on Douma, then acknowledged that it had killed four.",
    "Russia first denied bombing the market in Saqba and later admitted responsibility.",
    "The US military, which had initially denied any civilian deaths in Raqqa, later acknowledged killing twelve.",
    "Israel initially denied carrying out the strike on Qusayr. It later acknowledged responsibility.",
    "The coalition denied the strike on Hajin at first. Weeks later it admitted that six civilians were killed.",
    "Although the army first denied shelling Douma, it later admitted that its mortars had killed two children.",
    "Washington denied killing civilians in Baghuz and has since acknowledged that four civilians died in the strike.",
    "نفى التحالف في البداية قصف المدرسة في المنصورة ثم أقر بمقتل تسعة مدنيين.",
    "نفت روسيا في بادئ الأمر قصف السوق في سقبا لكنها اعترفت لاحقاً بالمسؤولية عن الغارة.",
    "نفى الجيش بداية مسؤوليته عن القصف على دوما ثم اعترف بقتل أربعة مدنيين.",
    "بعد أن نفت تركيا في البداية قصف العيادة في عفرين أقرت بأنها قصفت المبنى وقتلت خمسة مدنيين.",
    "نفى التحالف قصف هجين أول الأمر. وأقر بعد أسابيع بمقتل ستة مدنيين.",
    "وكان التحالف قد نفى في البداية استهداف المدرسة قبل أن يقر لاحقا بمقتل تسعة مدنيين.",
    "رغم أن التحالف نفى قصف الباغوز فإنه اعترف لاحقا بمقتل أربعة مدنيين.",
    "أنكرت روسيا في البداية قصف معرة النعمان ثم عادت واعترفت بأن طائراتها قتلت سبعة مدنيين.",
]


def _taken(text: str) -> list[Claim]:
    return [claim for claim in claims_of(text) if claim.kind is ClaimKind.RESPONSIBILITY]


@pytest.mark.parametrize("text", LATER)
def test_a_denial_and_the_admission_behind_it_stay_side_by_side(text: str) -> None:
    taken = _taken(text)
    assert [claim.stance for claim in taken] == [Stance.DENIES, Stance.ACCEPTS]
    assert not [claim for claim in claims_of(text) if claim.kind is ClaimKind.HARM]
    assert not any(word in taken[0].quote for word in ("admitted", "acknowledged", "أقر", "اعترف"))


def test_who_is_named_keeps_its_name() -> None:
    names = {claim.claimant.name for text in LATER[8:] for claim in _taken(text)}
    assert names == {"التحالف", "روسيا", "الجيش", "تركيا"}


@pytest.mark.parametrize(
    ("text", "stances"),
    [
        ("The army denied reports that it had admitted killing nine civilians in Douma.", [Stance.DENIES]),
        ("The army denied shelling Douma, but residents admitted they had seen no jets.", [Stance.DENIES]),
        ("The army denied shelling Douma and never admitted responsibility.", [Stance.DENIES]),
        ("نفى الجيش قصف دوما وأقر مسعفون بمقتل أربعة مدنيين.", [Stance.DENIES]),
        ("نفى الجيش قصف دوما ولم يقر بمقتل أحد.", [Stance.DENIES]),
    ],
)
def test_nobody_admits_what_others_do_or_what_is_denied(text: str, stances: list[Stance]) -> None:
    assert [claim.stance for claim in _taken(text)] == stances
