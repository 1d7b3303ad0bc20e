"""What one tells of another party's words: its charge is that party's, its admission the teller's own tale."""

import pytest

from counted import claims_of
from recount.records import ClaimKind, Stance

#: a text, who accuses, and who tells of it
CHARGES = [
    (
        "Activists said Russia had blamed the coalition for the strike on Hajin that killed nine civilians.",
        "Russia",
        "Activists",
    ),
    (
        "Residents said the Syrian army accused Turkey of shelling Tel Rifaat, killing four people.",
        "the Syrian army",
        "Residents",
    ),
    (
        "Local media reported that Moscow blamed the coalition for the raid on Hajin which killed nine.",
        "Moscow",
        "Local media",
    ),
    (
        "The Observatory said that the SDF had held Turkey responsible for the attack in Afrin that killed five.",
        "the SDF",
        "The Observatory",
    ),
    (
        "According to activists, Russia has accused the coalition of bombing a house in Hajin, killing nine.",
        "Russia",
        "activists",
    ),
    (
        "Medics said the rebels held Russia responsible for the raid on Saraqib in which seven people died.",
        "the rebels",
        "Medics",
    ),
    ("قال ناشطون إن روسيا حمّلت التحالف المسؤولية عن الغارة على هجين التي قتلت تسعة مدنيين.", "روسيا", "ناشطون"),
    ("قال سكان إن الجيش السوري اتهم تركيا بقصف تل رفعت ما أدى لمقتل أربعة أشخاص.", "الجيش السوري", "سكان"),
    (
        "أفادت وسائل إعلام محلية بأن موسكو اتهمت التحالف بقصف منزل في هجين ومقتل تسعة مدنيين.",
        "موسكو",
        "وسائل إعلام محلية",
    ),
    ("ذكر المرصد أن قسد حملت تركيا مسؤولية الهجوم في عفرين الذي قتل خمسة مدنيين.", "قسد", "المرصد"),
    ("بحسب ناشطين، اتهمت روسيا التحالف بقصف منزل في هجين ما أدى لمقتل تسعة مدنيين.", "روسيا", "ناشطين"),
    ("أفاد مسعفون بأن الفصائل حملت روسيا مسؤولية الغارة على سراقب التي قتلت سبعة أشخاص.", "الفصائل", "مسعفون"),
]


@pytest.mark.parametrize(("text", "accuser", "teller"), CHARGES)
def test_a_charge_that_others_tell_of_is_of_who_makes_it_and_relayed_by_them(
    text: str, accuser: str, teller: str
) -> None:
    (harm,) = [claim for claim in claims_of(text) if claim.kind is ClaimKind.HARM]
    assert (harm.claimant.name, harm.relayed_by) == (accuser, (teller,))
    assert len(harm.belligerents) == 1


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Activists blamed the coalition for the strike on Hajin that killed nine civilians.", "Activists"),
        ("Activists blamed the strike that killed nine civilians in Hajin on the coalition.", "Activists"),
        ("حمل ناشطون التحالف مسؤولية الغارة على هجين التي قتلت تسعة مدنيين.", "ناشطون"),
    ],
)
def test_who_accuses_in_its_own_name_is_relayed_by_nobody(text: str, who: str) -> None:
    (harm,) = [claim for claim in claims_of(text) if claim.kind is ClaimKind.HARM]
    assert (harm.claimant.name, harm.relayed_by) == (who, ())


def test_a_capital_that_accuses_is_no_place() -> None:
    for text in (
        "Local media reported that Damascus has accused the rebels of shelling Aleppo, killing five people.",
        "قال أهالي القرية إن دمشق حملت الفصائل مسؤولية قصف حلب الذي قتل خمسة أشخاص.",
    ):
        (harm,) = [claim for claim in claims_of(text) if claim.kind is ClaimKind.HARM]
        assert harm.where and harm.where.name == "Aleppo"


#: a text and the rival that tells
RIVALS = [
    ("The rebels said the army had admitted killing nine civilians in Douma.", "The rebels"),
    ("The SDF said Turkey acknowledged killing five civilians in Afrin.", "The SDF"),
    ("The militia claimed the army admitted killing six villagers in Bukamal.", "The militia"),
    (
        "According to the Syrian National Army, the SDF admitted shelling Afrin and killing five civilians.",
        "the Syrian National Army",
    ),
    ("According to Hezbollah, Israel admitted striking Qusayr and killing four people.", "Hezbollah"),
    ("Hezbollah media said Israel had admitted killing two farmers in Qusayr.", "Hezbollah media"),
    ("قال إعلام حزب الله إن إسرائيل أقرت بقتل مزارعين اثنين في القصير.", "إعلام حزب الله"),
    ("The Syrian army said that rebels had acknowledged killing seven people in Aleppo.", "The Syrian army"),
    ("قالت الفصائل إن الجيش أقر بقتل تسعة مدنيين في دوما.", "الفصائل"),
    ("قالت قسد إن تركيا اعترفت بقتل خمسة مدنيين في عفرين.", "قسد"),
    ("بحسب الجيش الوطني السوري، اعترفت قسد بقصف عفرين وقتل خمسة مدنيين.", "الجيش الوطني السوري"),
    ("زعمت الميليشيا أن الجيش أقر بقتل ستة قرويين في البوكمال.", "الميليشيا"),
    ("قال الجيش السوري إن الفصائل اعترفت بقتل سبعة أشخاص في حلب.", "الجيش السوري"),
]


@pytest.mark.parametrize(("text", "rival"), RIVALS)
def test_what_a_rival_says_was_admitted_is_the_rivals_account(text: str, rival: str) -> None:
    found = claims_of(text)
    assert not [claim for claim in found if claim.stance is Stance.ACCEPTS]
    assert [claim.claimant.name for claim in found if claim.kind is ClaimKind.HARM] == [rival]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The army admitted killing nine civilians in Douma.", "The army"),
        ("An Israeli newspaper said the army had admitted killing nine civilians in Douma.", "the army"),
        ("The agency said the army had admitted killing nine civilians in Douma.", "the army"),
        ("The Syrian defence ministry said the army had admitted killing nine civilians in Douma.", None),
        ("قالت الوكالة إن الجيش أقر بقتل تسعة مدنيين في دوما.", "الجيش"),
    ],
)
def test_an_admission_that_no_rival_tells_of_is_one(text: str, who: str | None) -> None:
    (taken,) = [claim for claim in claims_of(text) if claim.stance is Stance.ACCEPTS]
    assert who is None or taken.claimant.name == who
