"""Where forces stand that hit another place is no place of the harm. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


def places(text: str) -> set[str | None]:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return {claim.where.stated if claim.where else None for claim in found.claims}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Government forces stationed in Hajin shelled the village of Mithal, killing two.", "Mithal"),
        ("Forces based in the town of Hajin shelled Raqqa. The shelling killed two people.", "Raqqa"),
        ("قوات الحكومة المتمركزة في هجين استهدفت بلدة كفرنبل. وأسفر القصف عن مقتل اثنين.", "كفرنبل"),
    ],
)
def test_whence_forces_hit_another_place_is_not_where_it_fell(text: str, place: str) -> None:
    assert places(text) == {place}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Israel targeted forces stationed in Hajin, killing two.", "Hajin"),
        ("A strike killed two soldiers stationed in Hajin.", "Hajin"),
        ("استهدفت غارة القوات المتمركزة في هجين ما أدى إلى مقتل اثنين", "هجين"),
    ],
)
def test_forces_that_are_hit_are_hit_where_they_stand(text: str, place: str) -> None:
    assert places(text) == {place}
