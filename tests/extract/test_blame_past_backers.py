"""Who helps those who struck stands between them and their act, and is not blamed; nor is whom they helped."""

import pytest

from recount import Report, ReportId, read

ASSAD, IRAN = "syrian_government", "iran"


def blamed(text: str, *country: str) -> list[str | None]:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=country)
    return sorted({b.id for c in read(report).claims for b in c.belligerents}, key=str)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Syrian government forces, backed by Iranian militias, shelled Kafr Nabl and killed two people.", [ASSAD]),
        ("Syrian government forces backed by Russia shelled Kafr Nabl and killed two people.", [ASSAD]),
        ("Syrian regime forces, supported by Hezbollah, bombarded Kafr Nabl, killing two people.", [ASSAD]),
        ("Syrian regime forces backed by Iran and Hezbollah shelled Kafr Nabl and killed two people.", [ASSAD]),
        ("The Syrian army, with the support of Russian jets, attacked Kafr Nabl, killing two people.", [ASSAD]),
        ("قوات النظام، بدعم من ميليشيات إيرانية، قصفت بلدة كفر نبل وقتلت شخصين.", [ASSAD]),
        ("Syrian regime forces and Iranian militias shelled Kafr Nabl and killed two people.", [IRAN, ASSAD]),
        ("The Syrian army, backed by Russia, was hit by shelling in Kafr Nabl, and two people were killed.", []),
        ("The Syrian army, backed by Russia, denied that it shelled Kafr Nabl, where two people were killed.", []),
        ("Syrian rebels backed by Turkey said Russian jets bombed Kafr Nabl, killing two.", ["russia"]),
    ],
)  # fmt: skip
def test_who_backs_those_who_struck_is_not_blamed(text: str, parties: list[str]) -> None:
    assert blamed(text, "SY") == parties


@pytest.mark.parametrize(("country", "party"), [(("SY",), ASSAD), (("SD",), None), ((), None), (("SY", "IQ"), None)])
def test_government_forces_are_those_of_the_country_a_report_is_filed_under(
    country: tuple[str, ...], party: str | None
) -> None:
    text = "Government troops shelled the village of Exampleton and killed two people."
    assert blamed(text, *country) == ([party] if party else [])
