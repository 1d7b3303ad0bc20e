"""From who says it to who prints it: the source claims it, agencies and channels relay it."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimantKind, ClaimKind


def claims(text: str, language: str) -> list[Claim]:
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page")).claims
    return [claim for claim in found if claim.kind is ClaimKind.HARM]


def told(text: str, language: str) -> tuple[str, ClaimantKind, bool, tuple[str, ...]]:
    (claim,) = claims(text, language)
    who = claim.claimant
    return who.name, who.kind, who.anonymous, claim.relayed_by


MEDICAL, LOCAL, WITNESS = ClaimantKind.MEDICAL, ClaimantKind.LOCAL_SOURCES, ClaimantKind.WITNESS
RESCUE, OFFICIAL, MONITOR = ClaimantKind.RESCUE, ClaimantKind.OFFICIAL, ClaimantKind.MONITOR
AGENCY, OUTLET = ClaimantKind.AGENCY, ClaimantKind.OUTLET

ENGLISH = [
    ("Sources at the hospital told Amber News Agency that eight civilians were killed in an airstrike.",
     "Sources at the hospital", MEDICAL, True, ("Amber News Agency",)),
    ("The Amber News Agency, citing a medical source, said eight civilians were killed in an airstrike.",
     "a medical source", MEDICAL, True, ("The Amber News Agency",)),
    ("Amber News Agency quoted local sources as saying that six people were killed in the shelling.",
     "local sources", LOCAL, True, ("Amber News Agency",)),
    ("Six people were killed in the bombing, a medical source told Amber News Agency.",
     "a medical source", MEDICAL, True, ("Amber News Agency",)),
    ("According to Amber News Agency, local sources said that seven people were killed in the raid.",
     "local sources", LOCAL, True, ("Amber News Agency",)),
    ("Amber News Agency reported, quoting eyewitnesses, that five workers were killed by artillery fire.",
     "eyewitnesses", WITNESS, True, ("Amber News Agency",)),
    ("The health ministry, quoted by state television, said eight people were killed in the strike.",
     "The health ministry", MEDICAL, False, ("state television",)),
    ("The rescue service was quoted by the Amber agency as saying that ten people were killed in the airstrike.",
     "The rescue service", RESCUE, False, ("the Amber agency",)),
    ("Seven civilians were killed in the airstrike, state media quoted the health ministry as saying.",
     "the health ministry", MEDICAL, False, ("state media",)),
    ("Two medical sources told the Wadi channel that five people were killed in the airstrike.",
     "Two medical sources", MEDICAL, True, ("the Wadi channel",)),
    ("The state news agency, Amber News, reported that four people were killed in the raid.",
     "The state news agency", AGENCY, False, ()),
    ("An official, speaking on condition of anonymity, said four people were killed in the drone strike.",
     "An official", OFFICIAL, True, ()),
    ("Three sources close to the families said that six people were killed in the raid.",
     "Three sources close to the families", LOCAL, True, ()),
]  # fmt: skip

ARABIC = [
    ("قالت وكالة النور نقلاً عن مصدر طبي إن ثمانية مدنيين قتلوا بقصف على البلدة.",
     "مصدر طبي", MEDICAL, True, ("وكالة النور",)),
    ("ذكرت وكالة النور للأنباء، نقلا عن مصادر محلية، أن ستة مدنيين قتلوا بغارة جوية.",
     "مصادر محلية", LOCAL, True, ("وكالة النور للأنباء",)),
    ("قالت مصادر محلية لوكالة النور إن سبعة أشخاص قتلوا في غارة جوية على السوق.",
     "مصادر محلية", LOCAL, True, ("وكالة النور",)),
    ("مصادر محلية لوكالة النور: مقتل ثلاثة مدنيين بقصف على المدينة",
     "مصادر محلية", LOCAL, True, ("وكالة النور",)),
    ("قتل عشرة أشخاص بغارة على السوق، بحسب ما قال مصدر طبي لقناة الوادي.",
     "مصدر طبي", MEDICAL, True, ("قناة الوادي",)),
    ("قتل تسعة أشخاص بقصف مدفعي بحسب ما أفاد به مسعفون لوكالة النور.",
     "مسعفون", MEDICAL, True, ("وكالة النور",)),
    ("مقتل أربعة مدنيين بغارة جوية، وفق ما نقلت وكالة النور عن مصدر أمني.",
     "مصدر أمني", OFFICIAL, True, ("وكالة النور",)),
    ("ونقلت وكالة النور عن شهود عيان أن خمسة عمال قتلوا بقصف مدفعي.",
     "شهود عيان", WITNESS, True, ("وكالة النور",)),
    ("أعلنت وزارة الصحة، وفق ما نقله التلفزيون الرسمي، مقتل سبعة أشخاص في الغارة.",
     "وزارة الصحة", MEDICAL, False, ("التلفزيون الرسمي",)),
    ("قالت وكالة النور إن مصادر محلية أكدت مقتل خمسة مدنيين بغارة على البلدة.",
     "مصادر محلية", LOCAL, True, ("وكالة النور",)),
    ("صرّح مصدر في المستشفى لموقع الوادي بأن القصف أدى إلى مقتل تسعة أشخاص.",
     "مصدر في المستشفى", MEDICAL, True, ("موقع الوادي",)),
    ("ووفقاً لمصادر محلية فإن القصف أدى إلى مقتل تسعة أشخاص.", "مصادر محلية", LOCAL, True, ()),
    ("وكان مصدر طبي قد أكد مقتل ستة أشخاص بغارة على السوق.", "مصدر طبي", MEDICAL, True, ()),
    ("أفادت ثلاثة مصادر طبية بمقتل خمسة مدنيين بقصف مدفعي.", "ثلاثة مصادر طبية", MEDICAL, True, ()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [*(("en", text, tuple(who)) for text, *who in ENGLISH), *(("ar", text, tuple(who)) for text, *who in ARABIC)],
)
def test_the_source_claims_what_the_media_relay(
    language: str, text: str, expected: tuple[str, ClaimantKind, bool, tuple[str, ...]]
) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "name", "kind"),
    [
        ("en", "The Amber News Agency said eight civilians were killed in a strike.", "The Amber News Agency", AGENCY),
        ("en", "Amber TV was hit in an airstrike that killed two people, witnesses said.", "witnesses", WITNESS),
        ("en", "The strike on the Amber television building killed three guards, residents said.", "residents", LOCAL),
        ("en", "In Saraqib, a village in Idlib, residents said five people were killed.", "residents", LOCAL),
        ("en", "Local residents told our correspondent that three farmers were killed.", "Local residents", LOCAL),
        ("ar", "أفادت وكالة النور بمقتل خمسة مدنيين بقصف مدفعي.", "وكالة النور", AGENCY),
        ("ar", "كشفت وكالة النور عن مقتل خمسة مدنيين بقصف.", "وكالة النور", AGENCY),
        ("ar", "أفادت مصادر محلية بمقتل ثلاثة مدنيين بقصف استهدف مقرا لقناة النور.", "مصادر محلية", LOCAL),
        ("ar", "وأضاف المراسل أن القصف أسفر عن مقتل ستة مدنيين قرب شبكة المياه.", "المراسل", OUTLET),
        ("ar", "أكد شهود عيان لمراسلنا مقتل ثلاثة مزارعين بقصف على القرية.", "شهود عيان", WITNESS),
        ("ar", "أفاد مراسلنا عن شهود عيان بمقتل أربعة مدنيين بقصف على القرية.", "شهود عيان", WITNESS),
    ],
)  # fmt: skip
def test_media_that_speak_themselves_or_were_hit_relay_nothing(
    language: str, text: str, name: str, kind: ClaimantKind
) -> None:
    assert told(text, language)[:2] == (name, kind)
    assert told(text, language)[3] == ()


@pytest.mark.parametrize(
    ("language", "text", "voices"),
    [
        ("en", "The Amber News Agency said eight civilians were killed, and residents said ten were killed.",
         [(8, "The Amber News Agency"), (10, "residents")]),
        ("en", "Amber News Agency said six people were killed, while medics told the Wadi channel that nine had died.",
         [(6, "Amber News Agency"), (9, "medics")]),
        ("ar", "قالت وكالة النور إن ثمانية مدنيين قتلوا، فيما قال سكان إن عشرة قتلوا.",
         [(8, "وكالة النور"), (10, "سكان")]),
        ("ar", "أفادت مصادر طبية بمقتل ستة أشخاص، بينما ذكرت وكالة النور أن تسعة قتلوا.",
         [(6, "مصادر طبية"), (9, "وكالة النور")]),
    ],
)  # fmt: skip
def test_of_two_who_tell_two_accounts_each_tells_its_own(
    language: str, text: str, voices: list[tuple[int, str]]
) -> None:
    assert [(claim.counts[0].low, claim.claimant.name) for claim in claims(text, language)] == voices


@pytest.mark.parametrize(
    ("language", "speaker", "anonymous"),
    [
        ("en", "A military official", True),
        ("en", "Doctors at two hospitals", True),
        ("en", "Local activist Amal Example", False),
        ("en", "The official spokesman of the health ministry", False),
        ("en", "Activists of the Amber monitor", False),
        ("ar", "ثلاثة مصادر مقربة من العائلات", True),
        ("ar", "مصدران طبيان", True),
        ("ar", "الطبيب سامر المثال", False),
        ("ar", "وزارة الصحة", False),
    ],
)
def test_people_of_whom_only_is_said_what_they_are_are_anonymous(language: str, speaker: str, anonymous: bool) -> None:
    said = {
        "en": f"{speaker} said six people were killed by shelling.",
        "ar": f"قال {speaker} إن ستة أشخاص قتلوا بقصف.",
    }
    name, _, nameless, _ = told(said[language], language)
    assert (name, nameless) == (speaker, anonymous)


def test_what_a_speaker_rests_on_between_commas_is_its_basis() -> None:
    (claim,) = claims("Airwars, based on local accounts, said 12 civilians were killed by shelling.", "en")
    assert (claim.claimant.name, claim.based_on) == ("Airwars", ("local accounts",))


def test_behind_a_quotation_who_is_quoted_speaks_and_not_the_party_in_it() -> None:
    text = '"The army bombed our street and killed five people," said Amal Example, a baker.'
    assert {claim.claimant.name for claim in claims(text, "en")} == {"Amal Example"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نقلت وكالة العنبر عن المرصد أن خمسة مدنيين قتلوا في غارة.", ("المرصد", MONITOR, False, ("وكالة العنبر",))),
        (
            "نقلت وكالة العنبر عن الدفاع المدني مقتل خمسة مدنيين في غارة.",
            ("الدفاع المدني", RESCUE, False, ("وكالة العنبر",)),
        ),
    ],
)
def test_a_source_whose_name_opens_with_the_article_is_heard_behind_who_passes_it_on(
    text: str, expected: tuple[str, ClaimantKind, bool, tuple[str, ...]]
) -> None:
    assert told(text, "ar") == expected
