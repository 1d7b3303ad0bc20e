"""Who tells of harm came to none: speakers behind a comma, with rank and name, and whom they told."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimantKind, Harm


def claims(text: str, language: str = "en") -> tuple[Claim, ...]:
    return read(Report(ReportId("r"), text, publisher="Example Page", language=language)).claims


def counted(text: str) -> list[tuple[Harm, int | None]]:
    return [
        (count.harm, count.low) for claim in claims(text) for count in claim.counts
        if not count.part_of_total
    ]  # fmt: skip


def persons(text: str) -> list[str | None]:
    return [claim.person.name for claim in claims(text) if claim.person]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A spokesman for the army, Brig. Gen. Sami Example, said rebels shelled the market, killing 12 people.",
         "A spokesman for the army"),
        ("Brig. Gen. Sami Example said rebels shelled the market, killing 12 people.", "Brig. Gen. Sami Example"),
        ("The strike killed 12 people, Lt. Col. Sami Example said.", "Lt. Col. Sami Example"),
        ("The strike killed 12 people, according to Sgt. Sami Example.", "Sgt. Sami Example"),
        ("The strike killed 12 people, according to St. Example hospital.", "St. Example hospital"),
    ],
)  # fmt: skip
def test_a_rank_cut_short_is_part_of_the_name_and_nobody_harmed(text: str, name: str) -> None:
    (claim,) = (claim for claim in claims(text) if claim.counts)
    assert claim.claimant.name == name
    assert counted(text) == [(Harm.KILLED, 12)]
    assert persons(text) == []


def test_who_bears_a_rank_is_an_official_in_both_languages() -> None:
    english = claims("Maj. Sami Example said the strike killed 12 people.")
    arabic = claims("وأصيب رجل بجروح، بحسب العقيد سامي المثال.", "ar")
    assert [claim.claimant.kind for claim in (*english, *arabic)] == [ClaimantKind.OFFICIAL] * 2


def test_a_time_of_day_and_the_end_of_a_name_still_end_a_sentence() -> None:
    (claim,) = claims("Shelling went on until 5 p.m. Residents said nine people died.")
    assert claim.claimant.name == "Residents"


@pytest.mark.parametrize(
    "text",
    [
        "Shelling killed nine people and wounded 22 others, two doctors at the Example Hospital told Example Net.",
        "Shelling killed nine people and wounded 22 others, three residents told the Example Times.",
        "Shelling killed nine people and wounded 22 others, her uncle Sami Example said.",
        "Shelling killed nine people and wounded 22 others, Sami Example later told the Example Herald.",
    ],
)
def test_who_tells_and_who_is_told_are_not_counted(text: str) -> None:
    assert counted(text) == [(Harm.KILLED, 9), (Harm.INJURED, 22)]
    assert persons(text) == []


def test_who_reports_injuries_is_not_told_of() -> None:
    assert "Sami Example" not in persons("The raid killed Amal Example, 34, Sami Example reported injuries as well.")
    assert "Amal Example" in persons("Among the dead was a girl named Amal Example mentioned in a post by her uncle.")


def test_kin_with_a_name_who_tell_are_no_more_dead() -> None:
    text = "The raid killed Amal Example, her uncle Sami Example said."
    assert counted(text) == [(Harm.KILLED, 1)]
    assert persons(text) == ["Amal Example"]


def test_people_behind_a_comma_of_whom_harm_is_told_are_counted() -> None:
    assert (Harm.KILLED, 2) in counted("Two doctors in the town were killed, three nurses in the town were wounded.")
    assert persons("The raid killed Amal Example and her uncle Sami Example.") == ["Amal Example", "Sami Example"]
    assert persons("Amal Example was reported killed in the raid.") == ["Amal Example"]


def test_a_row_with_ages_goes_on_up_to_who_tells() -> None:
    text = (
        "The raid killed his mother Kifah Example, 49; his 18-year-old sister Amal Example and his 6-year-old sister "
        "Rima Example, according to Sgt. Sami Sample."
    )
    assert persons(text) == ["Kifah Example", "Amal Example", "Rima Example"]


@pytest.mark.parametrize("who", ["Police", "Local police", "Authorities", "Prosecutors", "The coroner's office"])
def test_organs_of_a_state_are_claimants(who: str) -> None:
    (claim,) = claims(f"{who} said nine people were killed in the raid.")
    assert claim.claimant.name == who
    assert claims(f"Nine people were killed in the raid, {who.lower()} said.")[0].claimant.name == who.lower()


def test_what_police_say_of_a_man_is_not_what_the_text_says_of_the_dead() -> None:
    (claim,) = claims("The man who police said fired killed three people in Sarmin.")
    assert claim.claimant.kind is ClaimantKind.PUBLISHER
    (told,) = claims("A woman who residents said was killed in the raid was buried on Monday.")
    assert told.claimant.name == "residents"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sami Example, the governor of Idlib, said the strike killed 12 people.", ClaimantKind.OFFICIAL),
        ("Amal Example, a doctor at the hospital, told Example News that 12 people were killed.", ClaimantKind.MEDICAL),
        ("Amal Example, a resident, said 12 people were killed.", ClaimantKind.LOCAL_SOURCES),
        ("Amal Example, 45, said 12 people were killed.", ClaimantKind.OTHER),
    ],
)
def test_who_is_named_is_of_the_kind_told_beside_the_name(text: str, kind: ClaimantKind) -> None:
    (claim,) = claims(text)
    assert (claim.claimant.name.split(",")[0].split()[-1], claim.claimant.kind) == ("Example", kind)


def test_what_an_office_concluded_or_found_is_its_word() -> None:
    for text in (
        "The UN human rights office concluded that the attack killed 59 people.",
        "The attack killed 59 people, the UN human rights office concluded.",
        "An inquiry by the Example Monitor found that the attack killed 59 people.",
    ):
        (claim,) = claims(text)
        assert claim.claimant.kind in (ClaimantKind.NGO, ClaimantKind.MONITOR)
