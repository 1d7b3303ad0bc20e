"""People listed with their kin are counted with them, ages and names between them or not. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind


def told(text: str) -> list[tuple[str, str | None, int | None]]:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    counts = [c for claim in found.claims if claim.kind is ClaimKind.HARM for c in claim.counts if not c.listed]
    return [(str(c.harm), str(c.group) if c.group else None, c.low) for c in counts if not c.part_of_total]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A 12-year-old boy and his uncle were killed in a strike on Binnish.", 2),
        ("A 40-year-old man and his nephew were killed by shelling in Saraqib.", 2),
        ("A boy, 7, and his sister, 4, died in a strike on Binnish.", 2),
        ("A man (45), his wife (40) and their two sons were killed in Binnish.", 4),
        ("Omar, 12, and his sister Hala, 8, were killed in a strike on Binnish.", 2),
        ("A mortar shell killed Amal Example and her brother in Binnish.", 2),
        ("A mortar shell killed Amal Example, 40, her husband Basim and their son in Binnish.", 3),
        ("Samer, his pregnant wife Rula and their unborn child were killed in an air strike on Atarib.", 3),
        ("استشهاد شب وبنتين بقصف على بنش", 3),
        ("استشهاد شاب وشقيقتين بقصف على بنش", 3),
        ("مقتل الطفلة ريم العمر (7 سنوات) وجدتها بقصف على بنش", 2),
        ("مقتل الممرضة سلمى العمر (29 عاماً) وزوجها الطبيب سعيد الأحمد وابنهما في غارة على الأتارب", 3),
        ("استشهد زلمة ومرته وولاده التنين بقصف على بنش", 4),
    ],
)
def test_kin_are_counted_with_those_whose_they_are(text: str, number: int) -> None:
    assert told(text) == [("killed", None, number)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "A boy, 7, was killed in Binnish and his uncle was wounded.",
            [("killed", "children", 1), ("injured", "men", 1)],
        ),
        ("The shelling killed Amal Example, a teacher and mother of three, in Binnish.", [("killed", None, 1)]),
        ("A shell killed Amal Example in Binnish, her brother said.", [("killed", None, 1)]),
        ("Yesterday, his wife and their son were killed in Binnish.", [("killed", None, 2)]),
        ("مقتل شاب وإصابة شقيقتيه بقصف على بنش", [("killed", "men", 1), ("injured", "women", 2)]),
        ("مقتل المعلم سعيد العمر (40 عاماً) وإصابة زوجته بقصف على بنش", [("killed", None, 1), ("injured", "women", 1)]),
    ],
)
def test_others_beside_the_kin_are_no_more_of_them(text: str, found: list[tuple[str, str | None, int]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Two brothers aged 9 and 14 were killed in a strike on Binnish.", "children"),
        ("Three sisters aged 4, 6 and 9 were killed in a strike on Binnish.", "children"),
        ("A sister, 4, was killed in Binnish.", "children"),
        ("Two brothers aged 19 and 24 were killed in a strike on Binnish.", "men"),
        ("Two brothers aged 14 and 24 were killed in a strike on Binnish.", None),
    ],
)
def test_an_age_says_better_than_kinship_who_is_a_child(text: str, group: str | None) -> None:
    assert [who for _, who, _ in told(text)] == [group]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The baker, whose sister, nephew and two other relatives were killed, left Binnish.", [("killed", None, 4)]),
        ("A 12-year-old niece and 6-year-old nephew were wounded in Binnish.", [("injured", None, 2)]),
        ("The slain mother is Amal Example, 35, and the two boys are in hospital.", [("killed", "women", 1)]),
        ("قتل شاب وأصيب شقيقه في بنش", [("killed", "men", 1), ("injured", "men", 1)]),
        ("استشهاد امرأة وطفلتها (12 عاماً) في بنش", [("killed", None, 2)]),
    ],
)
def test_each_of_the_kin_is_who_the_words_say(text: str, found: list[tuple[str, str | None, int]]) -> None:
    assert told(text) == found
