"""Names that are also words of parties and of speech: "Iyad Hadi al-Hamas", "Omar Assad Example", "Said al-Example"."""

import pytest

from recount import Report, ReportId, read


def listed(text: str) -> list[str | None]:
    claims = read(Report(ReportId("r"), text, None, "en", publisher="Example Page", country=("SY",))).claims
    return [count.who for claim in claims for count in claim.counts if count.listed]


def blamed(text: str) -> list[str | None]:
    claims = read(Report(ReportId("r"), text, None, "en", publisher="Example Page", country=("SY",))).claims
    return [party.id for claim in claims for party in claim.belligerents]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("51-year-old Ahmed al-Hamas was killed in the market.", ["Ahmed al-Hamas"]),
        ("Omar Hadi al-Hamas (51) and his wife were killed.", ["Omar Hadi al-Hamas (51)", "his wife"]),
        ("The strike killed Omar Assad Sample and his wife Amal.", ["Omar Assad Sample", "his wife Amal"]),
        ("A raid killed Amal Salem Abu Assad and her son Omar.", ["Amal Salem Abu Assad", "her son Omar"]),
        ("Said al-Sample and his son Omar were killed in the market.", ["Said al-Sample", "his son Omar"]),
    ],
)  # fmt: skip
def test_who_bears_the_name_of_a_party_is_a_person_on_a_list(text: str, names: list[str]) -> None:
    assert listed(text) == names


@pytest.mark.parametrize("text", ["A strike killed Omar Assad Sample and his son.", "51-year-old Ahmed al-Hamas died."])
def test_a_name_that_somebody_bears_blames_no_party(text: str) -> None:
    assert blamed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Planes of Bashar al-Assad's forces killed five people in Hajin.",
        "Hamas fired rockets that killed five people in Hajin.",
        "Omar said Hamas fired rockets that killed five people in Hajin.",
        "Assad regime forces killed five people in Hajin.",
    ],
)
def test_a_party_beside_other_words_is_the_party(text: str) -> None:
    assert blamed(text) != []
