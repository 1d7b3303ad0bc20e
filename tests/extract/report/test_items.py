"""Pages that cut themselves into items: what one tells is of no other, and a page of one story is not cut."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, group, read
from recount.records import ClaimKind, Harm, Reading

PUBLISHED = date(2021, 3, 6)
Told = list[tuple[str | None, list[int | None]]]


def reading(text: str, language: str) -> Reading:
    return read(Report(ReportId("r"), text, PUBLISHED, language, publisher="Example Page", country=("SY",)))


def told(text: str, language: str) -> Told:
    """Place and numbers of dead and injured of each incident of a page, by place in the page."""
    found = reading(text, language)
    claims = {claim.claim_id: claim for claim in found.claims}
    incidents = sorted(group((found,)).incidents, key=lambda i: min(claims[c].span for c in i.claim_ids))
    return [
        (
            incident.where and (incident.where.name or incident.where.stated),
            sorted(
                n.low or 0
                for c in incident.claim_ids
                for n in claims[c].counts
                if n.harm in (Harm.KILLED, Harm.INJURED) and not n.part_of_total
            ),
        )
        for incident in incidents
    ]


def cut(text: str, language: str) -> bool:
    """Whether the reader took a page for several items."""
    return any(claim.item is not None for claim in reading(text, language).claims)


BULLETIN = """حصاد الأحداث الميدانية ليوم السبت 6 آذار 2021

حلب::قصفت قوات النظام بلدة دارة عزة بالمدفعية، ما أدى لمقتل طفلين.

انفجرت عبوة ناسفة بسيارة وأدت لإصابة ثلاثة مدنيين.

إدلب::شن الطيران الروسي غارات على مدينة أريحا، ما أدى لإصابة أربعة مدنيين.

درعا::قُتل شابان برصاص مجهولين في مدينة نوى."""

MARKED_UNDER_PLACES = """Daily round-up

Aleppo countryside:
- An airstrike on Atarib killed three people.
- Two farmers were wounded by a landmine.

Idlib:
- Shelling on Ariha killed a woman.
- Gunmen shot dead a teacher."""

NAMED_SECTIONS = """أبرز أحداث اليوم

ففي ريف حلب:
- قصفت قوات النظام بلدة الأتارب ما أدى لمقتل مدنيين اثنين.
- أصيب ثلاثة أطفال بانفجار لغم.

وفي محافظة درعا:
- قتل مجهولون معلماً في مدينة نوى."""

RUN_TOGETHER = (
    "حصاد اليوم حلب::استهدفت قوات النظام مدينة الأتارب بالمدفعية ما أدى لمقتل مدني.انفجر لغم قرب بلدة دارة عزة"
    " وأدى لإصابة طفلين.إدلب::استهدفت قوات النظام بلدة سرمين بالصواريخ ما أدى لمقتل خمسة مدنيين."
)

DASHES = """Attacks of the day:
- Airstrike on Saraqib: two people killed.
- Shelling on Ariha wounded six civilians.
- A car bomb in Al-Bab killed four people.
- A landmine killed a shepherd."""

SQUARES = """متابعة اليوم
◾ مقتل ثلاثة مدنيين بقصف جوي على مدينة سراقب
◾ إصابة خمسة مدنيين بقصف مدفعي على مدينة أريحا
◾ مقتل امرأة بانفجار سيارة مفخخة في مدينة الباب"""

NUMBERED = """What happened today
1. Two civilians were killed in an airstrike on Saraqib.
2. Four civilians were wounded by shelling in Ariha.
3. Gunmen killed a policeman in Al-Bab."""

HASHTAGS = """🔴 #سراقب: مقتل مدنيين اثنين بغارة جوية.
🔴 #أريحا: إصابة ستة مدنيين بقصف مدفعي.
🔴 #الباب: مقتل أربعة أشخاص بانفجار سيارة مفخخة."""

SEPARATELY = """Four people were killed in an airstrike on Saraqib on Saturday, medics said.

The strike hit a market in the town.

In a separate incident, two children were killed when a landmine exploded in Ariha.

Separately, gunmen killed a man."""

ANOTHER_CONTEXT = """قُتل أربعة مدنيين بغارة جوية على مدينة سراقب اليوم.

وفي سياق منفصل، أصيب طفلان بانفجار لغم في مدينة أريحا.

وفي حادثة أخرى، قُتل رجل برصاص مجهولين."""

IN_THE_TOWN = """A man was killed when an airstrike hit his farm outside Saraqib on Thursday, relatives said.

In a separate strike on the same day, eight people were killed when a bus was hit at a fuel station in the town."""

ELSEWHERE = """An airstrike on Saraqib killed five people, rescue workers said.

Elsewhere in the province, shelling wounded three farmers near Ariha.

Meanwhile, two soldiers were killed by a roadside bomb."""

ON_OTHER_FRONTS = """قُتلت امرأة وأصيب خمسة مدنيين بقصف مدفعي على مدينة سرمين.

من جهة أخرى، قُتل عنصران من قسد بانفجار عبوة ناسفة في مدينة منبج.

إلى ذلك، أصيب ثلاثة أشخاص بإطلاق نار."""


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", BULLETIN, [("Darat Izza", [2]), ("Aleppo", [3]), ("Ariha", [4]), ("Nawá", [2])]),
        ("en", MARKED_UNDER_PLACES, [("Atarib", [3]), ("Aleppo", [2]), ("Ariha", [1]), ("Idlib", [1])]),
        ("ar", NAMED_SECTIONS, [("Atarib", [2]), ("Aleppo", [3]), ("Nawá", [1])]),
        ("ar", RUN_TOGETHER, [("Atarib", [1]), ("Darat Izza", [2]), ("Sarmīn", [5])]),
        ("en", DASHES, [("Saraqib", [2]), ("Ariha", [6]), ("Al-Bab", [4]), (None, [1])]),
        ("ar", SQUARES, [("Saraqib", [3]), ("Ariha", [5]), ("Al-Bab", [1])]),
        ("en", NUMBERED, [("Saraqib", [2]), ("Ariha", [4]), ("Al-Bab", [1])]),
        ("ar", HASHTAGS, [("Saraqib", [2]), ("Ariha", [6]), ("Al-Bab", [4])]),
        ("en", SEPARATELY, [("Saraqib", [4]), ("Ariha", [2]), (None, [1])]),
        ("en", IN_THE_TOWN, [("Saraqib", [1]), ("Saraqib", [8])]),
        ("ar", ANOTHER_CONTEXT, [("Saraqib", [4]), ("Ariha", [2]), (None, [1])]),
        ("en", ELSEWHERE, [("Saraqib", [5]), ("Ariha", [3]), (None, [2])]),
        ("ar", ON_OTHER_FRONTS, [("Sarmīn", [1, 5]), ("Manbij", [2]), (None, [3])]),
    ],
)
def test_each_item_is_an_event_with_its_own_place(language: str, text: str, expected: Told) -> None:
    assert cut(text, language)
    assert told(text, language) == expected


SUBHEADINGS = """Market strike

Airstrike kills nine in Saraqib

Nine people were killed in an airstrike on a market in Saraqib on Saturday.

What we know

Three of the dead were children, medics said.

Who did it

Residents blamed Russian jets. The strike wounded twenty people."""

DEAD_LISTED = """Five people were killed in the shelling of Ariha:
1- Sami Example, 30, from Saraqib
2- Huda Example, 12, from Sarmin
3- Omar Example, 41, from Ariha
4- Rima Example, 8
5- Adel Example, 60"""

DEAD_LISTED_ARABIC = """استشهد ثلاثة مدنيين بقصف على مدينة أريحا، وهم:
- سامي المثال من سراقب
- هدى المثال من سرمين
- عمر المثال"""

POINTS_ABOVE = """Summary:
- Nine people killed in airstrike on Saraqib
- Three of the dead are children
- Twenty people wounded

Nine people were killed on Saturday when jets struck a market in Saraqib, medics said."""

POINTS_ABOVE_ARABIC = """ملخص:
- مقتل تسعة مدنيين بغارة جوية على سوق في سراقب
- بين القتلى ثلاثة أطفال
- إصابة عشرين مدنياً

قُتل تسعة مدنيين اليوم السبت بغارة جوية على سوق في مدينة سراقب."""

DATELINE = """Idlib: Nine people were killed in an airstrike on Saraqib on Saturday.

The town has been bombed before. Four of the dead were women."""

SPEAKERS = """Nine people were killed in an airstrike on Saraqib.

Our correspondent in Idlib: it was market day.

A medic in Saraqib: three of the dead are children."""

MEANWHILE_ALONE = """Nine people were killed in an airstrike on Saraqib on Saturday.

Meanwhile, rescue workers said that four of the dead were children."""

FOR_ITS_PART = """قُتل تسعة مدنيين بغارة جوية على مدينة سراقب.

إلى ذلك، قال الدفاع المدني إن بين القتلى أربعة أطفال."""

TURNED_WITHIN = """Nine people were killed in an airstrike on Saraqib, and medics in another incident room counted them.

Residents said the strike, separately confirmed by two hospitals, also wounded six people."""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", SUBHEADINGS),
        ("en", DEAD_LISTED),
        ("ar", DEAD_LISTED_ARABIC),
        ("en", POINTS_ABOVE),
        ("ar", POINTS_ABOVE_ARABIC),
        ("en", DATELINE),
        ("en", SPEAKERS),
        ("en", MEANWHILE_ALONE),
        ("ar", FOR_ITS_PART),
        ("en", TURNED_WITHIN),
    ],
)
def test_a_page_of_one_story_is_not_cut(language: str, text: str) -> None:
    assert not cut(text, language)
    assert len(told(text, language)) == 1


def test_an_item_takes_over_the_kind_of_event_and_the_party_of_none_but_itself() -> None:
    text = """Today's events:
- Russian airstrike on Saraqib killed two people.
- Three people were killed in Ariha.
- Gunmen opened fire in Al-Bab and wounded a boy.
- Russian airstrike on Sarmin wounded four people."""
    ariha = next(c for c in reading(text, "en").claims if c.where and c.where.name == "Ariha")
    assert ariha.event is None or ariha.event.type is None
    assert not ariha.belligerents


def test_the_day_above_all_items_holds_for_each_of_them() -> None:
    days = {claim.when and claim.when.start for claim in reading(BULLETIN, "ar").claims}
    assert days == {PUBLISHED}


def test_an_item_that_speaks_of_the_place_of_another_is_of_the_same_event() -> None:
    text = """Today's events:
- An airstrike on Saraqib killed two people.
- Shelling wounded six civilians in Ariha.
- The airstrike on Saraqib killed a third person, medics said.
- A car bomb in Al-Bab killed four people."""
    assert [place for place, _ in told(text, "en")] == ["Saraqib", "Ariha", "Al-Bab"]


def test_every_claim_of_a_cut_page_lies_in_its_item() -> None:
    for text, language in ((BULLETIN, "ar"), (DASHES, "en"), (SEPARATELY, "en")):
        claims = [c for c in reading(text, language).claims if c.kind in (ClaimKind.HARM, ClaimKind.ACTION)]
        assert all(c.item and c.item.start <= c.span.start and c.span.end <= c.item.end for c in claims)
