"""Two attacks of one sentence have each their own kind, party, place and people."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, EventType


def claims(text: str) -> list[Claim]:
    language = "en" if text.isascii() else "ar"
    where = ("SY", "YE", "SD", "UA", "RU", "IQ", "MM")
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=where)).claims
    return sorted((c for c in found if c.kind in (ClaimKind.HARM, ClaimKind.ACTION)), key=lambda c: c.span.start)


def told(text: str) -> list[tuple[str | None, str | None, list[str | None], list[int | None]]]:
    """Kind, place, parties and numbers of each claim."""
    return [
        (
            c.event.type.value if c.event else None,
            c.where.name if c.where else None,
            [b.id for b in c.belligerents],
            [n.low for n in c.counts if not n.part_of_total],
        )
        for c in claims(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russian missiles hit homes in Dnipro, killing five, while Ukrainian drones struck a depot in Belgorod.",
         [("rocket", "Dnipro", ["russia"], [5]), ("drone_strike", "Belgorod", ["ukraine"], [])]),
        ("Saudi-led coalition warplanes struck a school in Sanaa, killing three children, and Houthi rebels shelled a "
         "hospital in Marib, wounding two nurses.",
         [("airstrike", "Sanaa", ["saudi_led_coalition"], [3]), ("artillery", "Ma'rib", ["houthi"], [2])]),
        ("An airstrike hit a monastery in Sagaing, killing seven, as fighters attacked a post in Mandalay with "
         "mortars, killing two.",
         [("airstrike", "Sagaing", [], [7]), ("artillery", "Mandalay", [], [2])]),
        ("Army shelling killed three people in a market in Aden, and an air strike on a factory killed two workers.",
         [("artillery", "Aden", [], [3]), ("airstrike", "Aden", [], [2])]),
        ("قتل أربعة مدنيين في قصف مدفعي للدعم السريع على سوق في أم درمان، كما قتل جنديان في غارة على مطار نيالا.",
         [("artillery", "Omdurman", ["rsf"], [4]), ("airstrike", "Nyala", [], [2])]),
        ("قُتل طفلان بانفجار لغم في عدن، وقُتلت امرأة برصاص قناص حوثي في تعز.",
         [("mine_or_uxo", "Aden", [], [2]), ("gunfire", "Taiz", ["houthi"], [1])]),
        ("انفجرت سيارة مفخخة قرب مسجد في بغداد ما أسفر عن مقتل تسعة أشخاص، فيما قُتل رجلان بالرصاص في الموصل.",
         [("explosion", "Baghdad", [], [9]), ("gunfire", "Mosul", [], [2])]),
    ],
)  # fmt: skip
def test_each_attack_of_a_sentence_keeps_its_own_kind_place_party_and_people(
    text: str, expected: list[tuple[str, str, list[str], list[int]]]
) -> None:
    assert told(text) == expected


def test_a_number_behind_two_attacks_is_of_the_one_it_stands_with() -> None:
    first, second = claims(
        "Jets bombed the market in Omdurman while rebels shelled the airport, killing four soldiers."
    )
    assert first.kind is ClaimKind.ACTION and first.event and first.event.type is EventType.AIRSTRIKE
    assert second.event and second.event.type is EventType.ARTILLERY and [n.low for n in second.counts] == [4]


@pytest.mark.parametrize(
    "text",
    [
        "The Example Watch said that Russian jets bombed Sarmin, killing two, while "
        "Turkish guns shelled Manbij, killing 3.",
        "Gunmen killed three people in Mosul while a bomb wounded two in Kirkuk, the Example Watch said.",
        "قالت \"شبكة المثال\" إن طائرات روسية قصفت سرمين ما أدى لمقتل رجلين، فيما "
        "قصفت المدفعية التركية منبج ما أدى لمقتل ثلاثة.",
    ],
)  # fmt: skip
def test_who_tells_a_sentence_tells_both_its_attacks(text: str) -> None:
    found = claims(text)
    assert len(found) == 2 and len({c.claimant.name for c in found}) == 1
    assert found[0].claimant.name != "Example Page"


def test_the_day_at_the_head_of_a_sentence_is_of_both_attacks_and_one_that_opens_the_second_is_its_own() -> None:
    both = claims(
        "On 5 May 2019, Russian jets bombed Sarmin, killing two, while artillery shelled Ariha, wounding three."
    )
    own = claims(
        "Russian jets bombed Sarmin, killing two, while on 5 May 2019 artillery shelled Ariha, wounding three."
    )
    assert [bool(c.when and c.when.start) for c in both] == [True, True]
    assert [bool(c.when and c.when.start) for c in own] == [False, True]


@pytest.mark.parametrize(
    "text",
    [
        "Airstrikes on the village and shelling killed three people in Idlib.",
        "Airstrikes and shelling on Idlib killed three people, and the attack wounded five others.",
        "Two people were killed by a sniper while fleeing shelling in Aleppo.",
        "قتل رجل بقصف مدفعي على إدلب بينما كان يعمل في أرضه بعد غارة جوية على البلدة.",
        "تعرضت مدينة إدلب لقصف مدفعي وصاروخي وغارات جوية، ما أدى إلى مقتل رجل.",
    ],
)
def test_one_event_told_in_several_words_stays_whole(text: str) -> None:
    assert len([c for c in claims(text) if c.counts]) == 1


def test_a_toll_of_both_attacks_keeps_the_sentence_whole() -> None:
    text = "Shelling of Aden killed three and an air strike on Taiz killed two, bringing the toll to five."
    assert len([c for c in claims(text) if c.counts]) == 1


def test_what_somebody_denies_is_not_parted() -> None:
    text = "Russia denied that its jets bombed Sarmin while government artillery shelled Ariha, killing two."
    assert claims(text) == []
