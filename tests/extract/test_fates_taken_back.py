"""A death that a sentence takes back is nobody's count; both fates of the person stand side by side."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, Harm, Hedge


def claims(text: str, language: str = "en") -> list[Claim]:
    return list(read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims)


@pytest.mark.parametrize(
    "text",
    [
        "Yasmin Example is alive, her aunt said, contradicting a report by the agency that she had died in the strike.",
        "Nadia Example, reported dead by the agency, is alive, her husband told the station.",
        "Sami Example is alive and well despite news of his death in the shelling of Binnish.",
    ],
)
def test_one_who_is_alive_is_not_counted_among_the_dead(text: str) -> None:
    found = claims(text)
    assert [count for claim in found for count in claim.counts] == []
    fates = {(c.person.harm, c.hedge) for c in found if c.person}
    assert fates == {(Harm.ALIVE, Hedge.NONE), (Harm.KILLED, Hedge.REPORTED)}
    assert "dead by the agency" not in {c.claimant.name for c in found}


def test_behind_a_but_both_fates_stay_told() -> None:
    found = claims("Sami Example is alive, his brother said, but medics said that he had died in the shelling.")
    assert Harm.ALIVE in {c.person.harm for c in found if c.person}
    assert [count.low for c in found if c.kind is ClaimKind.HARM for count in c.counts] == [1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("استشهد أبو محمد المثال وهو مسعف بقصف على بنش.", "أبو محمد المثال"),
        ("استشهاد أم خالد بقصف على سرمين.", "أم خالد"),
    ],
)
def test_one_called_by_a_child_is_a_person_behind_a_word_of_dying(text: str, name: str) -> None:
    assert [c.person.name for c in claims(text, "ar") if c.person] == [name]


def test_a_mother_without_a_name_is_none() -> None:
    found = claims("استشهاد أم وطفلها بقصف على سرمين.", "ar")
    assert [c for c in found if c.person] == []
