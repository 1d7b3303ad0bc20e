"""How texts call the parties to the wars of Syria, Iraq, Yemen, Libya, Gaza, Sudan and Ukraine. All is invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, codebook, read


def blamed(text: str, country: str) -> set[str]:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=(country,))).claims
    return {b.id or b.stated for claim in claims for b in claim.belligerents}


@pytest.mark.parametrize(
    ("country", "text", "party"),
    [
        ("SD", "قصفت قوات الدعم السريع حيا سكنيا في أم درمان وقتل خمسة مدنيين", "rsf"),
        ("SD", "قتل خمسة مدنيين بقصف لمليشيا آل دقلو على الفاشر", "rsf"),
        ("SD", "RSF shelling killed five civilians in Omdurman, Sudan.", "rsf"),
        ("SD", "The Sudanese army bombed a market in Kutum, killing 12 people.", "sudanese_army"),
        ("SD", "قتل خمسة مدنيين بقصف لجيش البرهان على الخرطوم", "sudanese_army"),
        ("YE", "قتل ثلاثة مدنيين بقصف مدفعي لمليشيات الحوثي على تعز", "houthi"),
        ("YE", "Houthi rebels shelled a village near Taiz, killing two people.", "houthi"),
        ("YE", "استشهد خمسة مواطنين في غارات لطيران العدوان على صعدة", "saudi_led_coalition"),
        ("YE", "استشهد خمسة مواطنين في غارات لطيران العدوان الإسرائيلي على صنعاء", "israel"),
        ("LY", "قصفت قوات حفتر حيا في طرابلس وقتلت ثلاثة مدنيين", "lna"),
        ("LY", "A GNA drone strike killed three people near Tripoli, Libya.", "gna"),
        ("LY", "A NATO air strike killed nine civilians in Tripoli.", "nato"),
        ("IQ", "Iraqi forces shelled a district of Mosul, killing four civilians.", "iraqi_government"),
        ("UA", "قتل مدنيان بقصف أوكراني على دونيتسك", "ukraine"),
        ("UA", "Shelling by Russian-backed separatists killed two people in Avdiivka.", "russian_backed_separatists"),
        ("PS", "استشهد خمسة مواطنين بقصف للاحتلال على مخيم النصيرات", "israel"),
        ("SY", "قتل طفل برصاص الجندرما قرب الحدود السورية التركية", "turkey"),
        ("SY", "استشهد ثلاثة مدنيين إثر استهداف شبيحة بشار منزلهم بصاروخ موجه في إدلب", "syrian_government"),
        ("SY", "قصفت ميليشيات النظام بلدة سرمين وقتلت مدنيا", "syrian_government"),
        ("SY", "قتل ثلاثة مدنيين باستهداف من ميليشياقسد لقرية بريف حلب", "sdf"),
        ("SY", "قصفت مدفعية الجيش الوطني السوري مواقع قسد في قرية بالريف الشمالي.", "syrian_opposition"),
    ],
)
def test_a_party_is_known_by_the_names_that_texts_give_it(country: str, text: str, party: str) -> None:
    assert blamed(text, country) == {party}


@pytest.mark.parametrize(
    ("country", "text"),
    [
        ("FR", "RSF condemned the killing of a journalist in a strike in Paris."),
        ("SY", "استشهد خمسة مواطنين في غارات لطيران العدوان على مدينة حمص"),
        ("SY", "أفاد مراسلنا أن الاحتلال قصف ريف تل تمر وأصيب طفلان"),
    ],
)
def test_what_others_are_called_too_is_nobodys_without_the_words_that_tell(country: str, text: str) -> None:
    assert blamed(text, country) == set()


def test_no_name_is_that_of_two_parties() -> None:
    named: dict[str, str] = {}
    for actor in codebook.table("actors")["actor"]:
        for role in ("words", "adjectives", "nameless", "nameless_near", "words_near", "adjectives_shared"):
            for word in actor.get(role, ()):
                assert named.setdefault(word, actor["id"]) == actor["id"], word


@pytest.mark.parametrize(
    ("text", "party"),
    [
        (
            "أصيب مدنيان في قصف للاحتلال التركي على قرية تل مثال. كما قصف جيش الاحتلال قرية عين مثال وأصيب طفل.",
            "turkey",
        ),
        ("قصف طيران الاحتلال الروسي بلدة البارة. وقتل مدني بقصف طيران الاحتلال على سرمين.", "russia"),
    ],
)
def test_the_occupation_is_theirs_whom_the_report_calls_so(text: str, party: str) -> None:
    found = read(Report(ReportId("r"), text, language="ar", country=("SY",)))
    assert [[one.id for one in claim.belligerents] for claim in found.claims] == [[party], [party]]


def test_of_two_occupations_the_bare_word_says_nothing() -> None:
    text = "قصف الاحتلال التركي تل رفعت، وقصف الاحتلال الروسي البارة. وقتل مدني بقصف جيش الاحتلال على سرمين."
    found = read(Report(ReportId("r"), text, language="ar", country=("SY",)))
    assert found.claims[-1].belligerents == ()


@pytest.mark.parametrize(
    ("country", "text", "parties"),
    [
        ("YE", "تصدت قوات الحكومة اليمنية لهجوم شنه الحوثيون على مأرب، ما أدى إلى مقتل ثلاثة مدنيين.", ["houthi"]),
        ("SD", "تصدى الجيش السوداني لهجوم قوات الدعم السريع على الفاشر وقتل خمسة مدنيين.", ["rsf"]),
        ("SD", "قصف الجيش السوداني سوقا في الفاشر وقتل خمسة مدنيين.", ["sudanese_army"]),
    ],
)
def test_who_meets_an_attack_has_not_made_it(country: str, text: str, parties: list[str]) -> None:
    found = read(Report(ReportId("r"), text, language="ar", country=(country,)))
    assert [[one.id for one in claim.belligerents] for claim in found.claims] == [parties]


@pytest.mark.parametrize(
    ("country", "text", "parties"),
    [
        ("SY", "مقتل عنصر من تنظيم داعش وطفلين بغارة للتحالف الدولي على الباب", ["us_led_coalition"]),
        ("SY", "مقتل قيادي في تنظيم داعش وابنيه بإنزال جوي للتحالف الدولي على الباب", ["us_led_coalition"]),
        ("YE", "مقتل 15 حوثيا بغارات إسرائيلية على صنعاء", ["israel"]),
    ],
)
def test_whose_people_were_killed_with_others_is_not_blamed(country: str, text: str, parties: list[str]) -> None:
    found = read(Report(ReportId("r"), text, language="ar", country=(country,)))
    assert [[one.id for one in claim.belligerents] for claim in found.claims] == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("مقتل شاب تحت التعذيب بعد أن اعتقلته قسد في مدينة الرقة", ["sdf"]),
        ("قتل شاب بانفجار لغم بعد أن اعتقلته قسد وأفرجت عنه قبل عام في الرقة", []),
        ("داهمت اليوم وحدات خاصة من قوات سوريا الديمقراطية منزلا في قرية مثال", ["sdf"]),
        ("قُتل شخصان في عملية للتحالف الدولي شرق سوريا، في حين تحضر قوات النظام لعملية تمشيط", ["us_led_coalition"]),
    ],
)
def test_who_took_or_stormed_is_blamed_and_who_acts_beside_is_not(text: str, parties: list[str]) -> None:
    found = read(Report(ReportId("r"), text, language="ar", country=("SY",)))
    assert [one.id for one in found.claims[0].belligerents] == parties


@pytest.mark.parametrize(
    ("language", "text", "parties"),
    [
        ("ar", "استشهد مدنيان بقصف قوات النظام بقذائف ليزرية روسية الصنع على جبل الزاوية", ["syrian_government"]),
        ("ar", "قتل طفل بقصف بصواريخ روسية على سرمين", ["russia"]),
        ("en", "Two people were killed by Russian-made rockets fired by rebels at Hama.", ["syrian_opposition"]),
        ("ar", "رصد ناشطون تصدي الدفاعات الجوية التابعة لقوات النظام لطائرات قصفت حلب", []),
    ],
)
def test_whose_make_a_weapon_is_or_whose_defences_met_it_is_not_blamed(
    language: str, text: str, parties: list[str]
) -> None:
    found = read(Report(ReportId("r"), text, language=language, country=("SY",)))
    assert [one.id for one in found.claims[0].belligerents] == parties


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("مقتل القيادي سامر في غارة على الباب. واستهدفت الغارة سيارته ما أدى إلى مقتله.", {"combatant"}),
        ("مقتل سامر في غارة على الباب. واستهدفت الغارة سيارته ما أدى إلى مقتله.", {"unknown"}),
        (
            "مقتل القيادي سامر ومدنيين اثنين في غارة على الباب. وتوفي طفل. وأدى ذلك إلى مقتله.",
            {"combatant", "civilian", "unknown"},
        ),
    ],
)
def test_who_a_pronoun_is_of_keeps_the_status_told_right_before(text: str, statuses: set[str]) -> None:
    found = read(Report(ReportId("r"), text, language="ar", country=("SY",)))
    assert {count.status for claim in found.claims for count in claim.counts} == statuses
