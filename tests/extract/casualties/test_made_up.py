"""A number of people and who they were, after a verb or a colon. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


def told(text: str) -> list[tuple[str, str | None, int | None, bool]]:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    counts = [count for claim in found.claims for count in claim.counts]
    return [(str(c.harm), str(c.group or c.status), c.low, c.part_of_total) for c in counts]


@pytest.mark.parametrize(
    "text",
    [
        "Of 14 people killed in the strike on Hajin, nine were fighters and five civilians.",
        "Fourteen people were killed in the strike on Hajin; nine were fighters and five were civilians.",
        "Fourteen people were killed in the strike on Hajin: nine rebels and five civilians.",
        "مقتل 14 شخصاً في هجين، تسعة منهم مقاتلون وخمسة مدنيون",
    ],
)
def test_fighters_and_civilians_are_parts_of_the_dead(text: str) -> None:
    assert told(text) == [
        ("killed", "unknown", 14, False),
        ("killed", "combatant", 9, True),
        ("killed", "civilian", 5, True),
    ]


def test_some_of_them_are_what_the_words_say() -> None:
    assert told("Eight people were killed in the strike on Hajin, five of them rebels.")[1:] == [
        ("killed", "combatant", 5, True)
    ]
    assert told("Of the 14 people killed in Hajin, two were children.")[1:] == [("killed", "children", 2, True)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Five people were killed in Hajin and nine were injured.", [("killed", 5), ("injured", 9)]),
        ("Five people were killed in Hajin and nine houses were damaged.", [("killed", 5)]),
        ("Five people were killed in Hajin: nine children were wounded.", [("killed", 5), ("injured", 9)]),
        ("One man was killed in Hajin and four more were wounded.", [("killed", 1), ("injured", 4)]),
    ],
)
def test_others_with_a_harm_of_their_own_are_no_part(text: str, found: list[tuple[str, int]]) -> None:
    assert [(harm, low) for harm, _, low, part in told(text) if not part] == found
