"""Sixty sentences, ten for each thing that a reader must tell: what each claims was written before any was read."""

from __future__ import annotations

from datetime import date

import pytest

from recount.records import ClaimantKind, Harm, Relation, Stance, Status
from wanted import Wanted, missing

PARTY = (ClaimantKind.OFFICIAL, ClaimantKind.BELLIGERENT)
LOCALS = (ClaimantKind.LOCAL_SOURCES, ClaimantKind.WITNESS)
OWN = (ClaimantKind.PUBLISHER, ClaimantKind.OUTLET)

COUNTS = [
    Wanted("Two more wounded people died on Monday, raising the toll of the strike on Ariha to 19.", low=19, high=19),
    Wanted("The shell killed a man, his wife and their three children in Sarmin.", low=5, high=5),
    Wanted("Rockets fell on fields outside Binnish, but nobody was hurt.", harm=Harm.INJURED, low=0, high=0),
    Wanted(
        "Residents of Kafr Takharim marked the anniversary of the 2013 bombing that killed 40 neighbours.", silent=True
    ),
    Wanted(
        "At least nine people, four of them women, were killed when a warplane bombed a bakery in Maarat Misrin.", low=9
    ),
    Wanted("Five fighters and three civilians died in the clash at Tal Abyad.", low=3, high=3, status=Status.CIVILIAN),
    Wanted("ارتفعت حصيلة ضحايا القصف على بنش إلى أحد عشر قتيلاً بعد وفاة طفلة متأثرة بجراحها.", "ar", low=11, high=11),
    Wanted("قتل رجل وزوجته وطفلاهما بغارة جوية استهدفت منزلهم في بلدة البارة.", "ar", low=4, high=4),
    Wanted("لم ترد أي معلومات عن خسائر بشرية جراء القصف المدفعي على محيط كنصفرة.", "ar", silent=True),
    Wanted("أصيب ما بين ستة وثمانية أشخاص بانفجار دراجة مفخخة في مدينة الباب.", "ar", Harm.INJURED, 6, 8),
]

ATTRIBUTION = [
    Wanted(
        '"We pulled six bodies out of the rubble," a Civil Defence volunteer in Jisr al-Shughur said by telephone.',
        low=6,
        high=6,
        claimants=(ClaimantKind.RESCUE,),
    ),
    Wanted(
        "Three residents who asked not to be named said the drone had killed a shepherd near Jarabulus.",
        low=1,
        high=1,
        claimants=LOCALS,
    ),
    Wanted(
        "The Observatory, citing a doctor at the hospital, put the number of dead in Tal Rifaat at seven.",
        low=7,
        high=7,
        claimants=(ClaimantKind.MEDICAL,),
    ),
    Wanted(
        "The ministry denied that its aircraft had killed any civilians in Tadif.",
        claimants=PARTY,
        stance=Stance.DENIES,
    ),
    Wanted(
        "A military spokesman acknowledged that the raid near Ain Issa had killed two children.",
        low=2,
        high=2,
        claimants=PARTY,
        stance=Stance.ACCEPTS,
    ),
    Wanted(
        "According to the town's mayor, eight people were killed by mortar fire in Nubl.",
        low=8,
        high=8,
        claimants=(ClaimantKind.OFFICIAL,),
    ),
    Wanted(
        "نقلاً عن مصدر طبي، قتل أربعة أشخاص في انفجار لغم شرق مدينة الرقة.",
        "ar",
        low=4,
        high=4,
        claimants=(ClaimantKind.MEDICAL,),
    ),
    Wanted(
        "قال شهود عيان إن الطائرة المسيرة استهدفت سيارة في قرية قاح وقتلت من فيها وعددهم ثلاثة.",
        "ar",
        low=3,
        high=3,
        claimants=(ClaimantKind.WITNESS,),
    ),
    Wanted(
        "أفاد مراسلنا بمقتل خمسة مدنيين في غارة على مدينة جسر الشغور.",
        "ar",
        low=5,
        high=5,
        status=Status.CIVILIAN,
        claimants=OWN,
    ),
    Wanted(
        "ذكر المرصد السوري لحقوق الإنسان أن سبعة من عناصر التنظيم قتلوا بقصف للتحالف قرب الباغوز.",
        "ar",
        low=7,
        high=7,
        status=Status.COMBATANT,
        claimants=(ClaimantKind.MONITOR,),
    ),
]

LOCAL_PAGES = [
    Wanted("ثلاثة شـ،،ـهداء بقـ.ـصف على مدينة سراقب", "ar", low=3, high=3),
    Wanted("قـ.ـتل 4 مدنيين بغـ..ـارة جوية على خان شيخون", "ar", low=4, high=4, status=Status.CIVILIAN),
    Wanted("ارتقاء شـ ـهيدين في مجـ/ـزرة بلدة حاس", "ar", low=2, high=2),
    Wanted("استشهـــــــــد ٧ أشخاص جراء القصـــف على بلدة الأتارب", "ar", low=7, high=7),
    Wanted("راح ضحية القصف عالسوق بمعرة النعمان ٥ شهدا و ١٠ جرحى", "ar", low=5, high=5),
    Wanted("الطيران ضرب بيت بقرية الناجية ومات أب وأولاده التلاتة", "ar", low=4, high=4),
    Wanted("#إدلب: تنين شهدا من بيت واحد بقصف راجمات عكفرنبل", "ar", low=2, high=2),
    Wanted("🔴 شهيدة وطفلها بقصف مدفعي على #بليون", "ar", low=2, high=2),
    Wanted("اليوم صباحا طيران مسيّر استهدف موتور ع طريق الشيخ يوسف واستشـ.هد شب", "ar", low=1, high=1),
    Wanted("انصاب تلات ولاد بلغم جنب عين العرب", "ar", Harm.INJURED, 3, 3),
]

PLACES = [
    Wanted("A car bomb exploded between Azaz and Afrin, killing two drivers.", relation=Relation.BETWEEN),
    Wanted(
        "Shells hit a field south of Maarat al-Numan and killed a farmer.",
        place="Maarat al-Numan",
        relation=Relation.DIRECTION,
    ),
    Wanted(
        "An air raid in the eastern countryside of Homs killed five herders.",
        place="Homs",
        relation=Relation.COUNTRYSIDE,
    ),
    Wanted("A man from Damascus was killed in the village of Hazano by a mine.", place="Hazano"),
    Wanted("Fired from areas held by government forces in Saraqib, the shells killed a girl in Afes.", place="Afes"),
    Wanted(
        "Two boys died near the Euphrates town of Mayadin when a shell they found went off.",
        place="Mayadin",
        relation=Relation.NEAR,
    ),
    Wanted("قتل راعي أغنام بانفجار لغم في بادية السخنة.", "ar", place="السخنة"),
    Wanted("استهدفت غارة بلدة محمبل غرب إدلب وقتلت امرأة.", "ar", place="محمبل"),
    Wanted("سقط قتيلان بقصف على الطريق الواصل بين سرمدا والدانا.", "ar", relation=Relation.BETWEEN),
    Wanted("قتل طفل في مخيم قرب بلدة قاح شمال إدلب.", "ar", place="قاح", relation=Relation.NEAR),
]

DATES = [
    Wanted("The strike on Kafranbel last Friday killed two men.", day=date(2022, 1, 28)),
    Wanted("On the night of 30 to 31 January an artillery barrage killed one woman in Atarib.", day=date(2022, 1, 30)),
    Wanted("Three days ago a mine killed a boy near Qamishli.", day=date(2022, 1, 29)),
    Wanted("Shortly after dawn on New Year's Eve a rocket killed four people in Afrin.", day=date(2021, 12, 31)),
    Wanted("The attack on the market at Ariha at 5:40 a.m. on Jan. 29 killed six.", day=date(2022, 1, 29)),
    Wanted("In early December 2021 shelling killed a couple in Kansafra.", day=date(2021, 12, 1)),
    Wanted("قتل مدني أول أمس بقصف على قرية معرزاف.", "ar", day=date(2022, 1, 30)),
    Wanted("استهدفت غارة بلدة جوزف فجر يوم الخميس الماضي وقتلت طفلين.", "ar", day=date(2022, 1, 27)),
    Wanted("في الثالث من كانون الثاني قتل رجل برصاص قناصة في درعا.", "ar", day=date(2022, 1, 3)),
    Wanted("قتل خمسة أشخاص يوم 12 جانفي في انفجار قرب القصرين.", "ar", day=date(2022, 1, 12)),
]

PERSONS = [
    Wanted(
        "Nour Haddad, 27, a midwife, was killed when a shell struck her clinic in Ihsim.",
        person="Nour Haddad",
        fate=Harm.KILLED,
        age=27,
    ),
    Wanted(
        "Farmer Yasin al-Omar and his brother Khaled were wounded by a mine outside Suran.",
        person="Yasin al-Omar",
        fate=Harm.INJURED,
    ),
    Wanted(
        "Relatives said Samir Darwish, who had been reported dead, was alive and being treated in Turkey.",
        person="Samir Darwish",
        fate=Harm.ALIVE,
    ),
    Wanted("Soldiers detained the teacher Rami Issa at a checkpoint in Nawa.", person="Rami Issa", fate=Harm.DETAINED),
    Wanted(
        "The body of Lina Barakat, a girl of nine, was found under the ruins of her home in Talmenes.",
        person="Lina Barakat",
        fate=Harm.KILLED,
        age=9,
    ),
    Wanted(
        "Abdullah Zeidan (Abu Omar) died of his wounds on Sunday, ten days after the strike on Taftanaz.",
        person="Abdullah Zeidan",
        fate=Harm.KILLED,
        alias="Abu Omar",
    ),
    Wanted(
        "استشهد الشاب محمود العلي (22 عاماً) برصاص قناص في حي الصاخور.",
        "ar",
        person="محمود العلي",
        fate=Harm.KILLED,
        age=22,
    ),
    Wanted(
        "اعتقلت قوات الأمن الطبيب وليد حمدان من عيادته في مدينة السويداء.",
        "ar",
        person="وليد حمدان",
        fate=Harm.DETAINED,
    ),
    Wanted(
        "توفيت الطفلة ريم خليل متأثرة بجراح أصيبت بها في قصف على بلدة احسم.",
        "ar",
        person="ريم خليل",
        fate=Harm.KILLED,
    ),
    Wanted(
        "أصيب المصور هاني سلوم (أبو يزن) بشظايا خلال تغطيته القصف على كفريا.",
        "ar",
        person="هاني سلوم",
        fate=Harm.INJURED,
        alias="أبو يزن",
    ),
]


@pytest.mark.parametrize("wanted", COUNTS)
def test_the_counts_hold(wanted: Wanted) -> None:
    assert missing(wanted) == []


@pytest.mark.parametrize("wanted", ATTRIBUTION)
def test_the_speaker_and_stance_are_told(wanted: Wanted) -> None:
    assert missing(wanted) == []


@pytest.mark.parametrize("wanted", LOCAL_PAGES)
def test_the_disguised_and_spoken_arabic_is_read(wanted: Wanted) -> None:
    assert missing(wanted) == []


@pytest.mark.parametrize("wanted", PLACES)
def test_the_place_is_where_it_happened(wanted: Wanted) -> None:
    assert missing(wanted) == []


@pytest.mark.parametrize("wanted", DATES)
def test_the_day_is_reckoned_from_publication(wanted: Wanted) -> None:
    assert missing(wanted) == []


@pytest.mark.parametrize("wanted", PERSONS)
def test_the_fate_of_a_named_person_is_told(wanted: Wanted) -> None:
    assert missing(wanted) == []
