"""What an official concedes: its own deed, how many it killed, and on whose authority."""

import pytest

from recount import Report, ReportId, read
from recount.records import Authority, Claim, ClaimKind, Conceded, Stance


def claims(text: str, language: str) -> list[Claim]:
    return list(read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims)


CONCEDED = [
    ("en", "The coalition conceded that between two and four civilians were killed by its strike on Hajin.", (2, 4),
     Authority.ON_RECORD),
    ("en", "An unnamed defence official conceded that the strike on Raqqa had killed six civilians.", (6, 6),
     Authority.ANONYMOUS),
    ("en", "A senior US official, who asked not to be named, admitted that the raid on Idlib killed six civilians.",
     (6, 6), Authority.ANONYMOUS),
    ("en", "The army acknowledged that three farmers were killed by its shelling of Binnish.", (3, 3),
     Authority.ON_RECORD),
    ("ar", "أقرت قوات التحالف بقتلها 11 مدنياً في غارة على هجين.", (11, 11), Authority.ON_RECORD),
    ("ar", "أقرّ الجيش الأمريكي بمسؤوليته عن مقتل سبعة مدنيين في الرقة.", (7, 7), Authority.ON_RECORD),
    ("ar", "اعترف التحالف بمقتل ما بين 2 و4 مدنيين في هجين.", (2, 4), Authority.ON_RECORD),
    ("ar", "أقر مسؤول أمريكي طلب عدم الكشف عن اسمه بأن الغارة قتلت ستة مدنيين في الرقة.", (6, 6),
     Authority.ANONYMOUS),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "numbers", "authority"), CONCEDED)
def test_a_concession_bears_its_numbers_and_its_authority(
    language: str, text: str, numbers: tuple[int, int], authority: Authority
) -> None:
    (only,) = claims(text, language)
    assert (only.stance, only.authority) == (Stance.ACCEPTS, authority)
    assert only.official is not None
    assert only.official.conceded_killed == Conceded(*numbers)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The government admitted that a rebel rocket killed two people in Aleppo."),
        ("en", "Example Name was admitted to the hospital after the strike killed two people."),
        ("en", "The observatory conceded that the strike killed two people in Aleppo."),
        ("ar", "اعترف الموقوف بقتله رجلين في حلب."),
    ],
)
def test_what_another_did_is_conceded_by_nobody(language: str, text: str) -> None:
    found = claims(text, language)
    assert [c for c in found if c.official and c.official.conceded_killed] == []
    assert [c.counts[0].low for c in found if c.kind is ClaimKind.HARM] == [2]
