"""Figures beside an official's position: conceded where they are its own, and else told by who tells them."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, Conceded, Stance


def claims(text: str, language: str = "en") -> list[Claim]:
    return list(read(Report(ReportId("r"), text, language=language, publisher="Example Page")).claims)


@pytest.mark.parametrize(
    ("language", "text", "killed"),
    [
        ("en", "The army admitted its shell had killed one civilian in the village.", 1),
        ("en", "The army admitted that its shell had killed one.", 1),
        ("en", "The army admitted that a missile it fired hit the bakery and killed three people.", 3),
        ("ar", "اعترف الجيش بأن قذيفة له أصابت سوقا وقتلت ثلاثة مدنيين.", 3),
    ],
)
def test_what_a_party_admits_that_its_weapon_did_is_conceded(language: str, text: str, killed: int) -> None:
    (claim,) = claims(text, language)
    assert claim.stance is Stance.ACCEPTS
    assert claim.official is not None
    assert claim.official.conceded_killed == Conceded(killed, killed)


def test_what_somebody_elses_weapon_did_is_not() -> None:
    found = claims("The army confirmed that rebel shells had killed two civilians.")
    assert all(c.official is None or c.official.conceded_killed is None for c in found)


BESIDE = [
    ("en", "The army acknowledged killing two civilians, but residents said 20 people were killed.", 2, 20),
    ("en", "The army denied bombing the town, but rescuers said six civilians were killed.", None, 6),
    ("en", "Residents said six civilians were killed but the army denied striking the town.", None, 6),
    ("ar", "نفى الجيش قصف البلدة، وقال ناشطون إن ستة مدنيين قتلوا.", None, 6),
    ("ar", "أقر الجيش بمقتل مدنيين اثنين، فيما قال الأهالي إن عشرين شخصا قتلوا.", 2, 20),
]


@pytest.mark.parametrize(("language", "text", "conceded", "told"), BESIDE)
def test_what_others_tell_beside_a_position_is_theirs(
    language: str, text: str, conceded: int | None, told: int
) -> None:
    found = claims(text, language)
    (position,) = [c for c in found if c.kind is ClaimKind.RESPONSIBILITY]
    (harm,) = [c for c in found if c.kind is ClaimKind.HARM]
    assert position.official is not None
    assert position.official.conceded_killed == (Conceded(conceded, conceded) if conceded else None)
    assert [(c.low, c.high) for c in harm.counts] == [(told, told)]
    assert harm.claimant != position.claimant


def test_a_figure_that_the_denial_is_of_is_told_by_nobody_else() -> None:
    (only,) = claims("The army denied that its shells killed four children.")
    assert only.stance is Stance.DENIES
