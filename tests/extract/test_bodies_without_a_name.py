"""Bodies and people who speak though no lexicon has their name, with their kind. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of
from recount.records import ClaimantKind as Kind

TOLD = "seven people were killed in the strike on Saraqib"
CALLED = "سبعة أشخاص قتلوا في قصف على سراقب"
BODIES = [
    (f"According to a medical aid group, {TOLD}.", "a medical aid group", Kind.NGO, True),
    ("Seven people died in Saraqib, according to a weavers' union.", "a weavers' union", Kind.OTHER, True),
    (f"Local journalists say {TOLD}.", "Local journalists", Kind.LOCAL_SOURCES, True),
    (f"Aid workers in the town said that {TOLD}.", "Aid workers in the town", Kind.NGO, True),
    (f"Two teachers from the town said {TOLD}.", "Two teachers from the town", Kind.OTHER, True),
    ("Seven people were killed in Saraqib, a local women's committee reported.", "a local women's committee",
     Kind.OTHER, True),
    (f"Samir Example, head of the district, said {TOLD}.", "Samir Example", Kind.OTHER, False),
    (f"A regional lawmaker, Samir Example, said {TOLD}.", "Samir Example", Kind.OFFICIAL, False),
    (f"The province's emergency service said {TOLD}.", "The province's emergency service", Kind.RESCUE, False),
    ("قتل سبعة أشخاص في قصف على سراقب، نقلاً عن لجنة محلية.", "لجنة محلية", Kind.LOCAL_SOURCES, True),
    (f"قالت لجنة محلية إن {CALLED}.", "لجنة محلية", Kind.LOCAL_SOURCES, True),
    (f"قالت مجموعة إغاثة طبية إن {CALLED}.", "مجموعة إغاثة طبية", Kind.MEDICAL, True),
    (f"قالت مفوضية حقوق الإنسان إن {CALLED}.", "مفوضية حقوق الإنسان", Kind.OFFICIAL, False),
    (f'قالت مؤسسة "بيوت الخير" إن {CALLED}.', 'مؤسسة "بيوت الخير"', Kind.NGO, False),
    (f"قالت منظمة بيوت بلا أبواب إن {CALLED}.", "منظمة بيوت بلا أبواب", Kind.NGO, False),
    (f"قال مجلس مدينة إدلب إن {CALLED}.", "مجلس مدينة إدلب", Kind.OFFICIAL, False),
    (f"قالت دائرة صحة إدلب إن {CALLED}.", "دائرة صحة إدلب", Kind.OFFICIAL, False),
    (f"قال ضابط طلب عدم ذكر اسمه إن {CALLED}.", "ضابط", Kind.OFFICIAL, True),
    ("أفاد فريق إغاثة بمقتل سبعة أشخاص في قصف على سراقب.", "فريق إغاثة", Kind.NGO, True),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "kind", "anonymous"), BODIES)
def test_who_says_it_claims_it_and_not_the_publisher(text: str, name: str, kind: Kind, anonymous: bool) -> None:
    (claim,) = (c for c in claims_of(text) if c.counts)
    who = claim.claimant
    assert (who.name, who.kind, who.anonymous) == (name, kind, anonymous)
    assert [n.low for n in claim.counts if not n.part_of_total] == [7]


@pytest.mark.parametrize(
    "text",
    [
        f"According to a plan drawn up in spring, {TOLD}.",
        f"According to a report, {TOLD}.",
        f"قال في بيان إن {CALLED}.",
        f"قالت إن {CALLED}.",
        f'قال لـ"الجريدة" إن {CALLED}.',
        "قال لاحقا إن سبعة أشخاص قتلوا في قصف على سراقب.",
    ],
)
def test_a_plan_a_paper_and_a_bare_verb_are_nobody(text: str) -> None:
    (claim,) = (c for c in claims_of(text) if c.counts)
    assert claim.claimant.kind is Kind.PUBLISHER
