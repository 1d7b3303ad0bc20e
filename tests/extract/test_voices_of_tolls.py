"""Whose a toll, a fate or a concession is: bodies that put a toll, kin that tell, media that relay. All is invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount.extract import read
from recount.records import Claim, ClaimantKind, ClaimKind, Harm, Report, ReportId, Stance


def claims(text: str) -> tuple[Claim, ...]:
    language = "en" if text.isascii() else "ar"
    report = Report(
        ReportId("r"), text, published=date(2019, 5, 20), language=language, publisher="Invented Page", country=("SY",)
    )
    return read(report).claims


def tolls(text: str) -> list[tuple[str, int | None]]:
    """Who tells of how many killed, each once."""
    told = ((c.claimant.name, n.low) for c in claims(text) for n in c.counts if n.harm is Harm.KILLED and not n.group)
    return list(dict.fromkeys(told))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ten people were killed in Hajin, according to residents. The Invented Observatory for Rights put the toll "
            "at seven.",
            [("residents", 10), ("The Invented Observatory for Rights", 7)],
        ),
        (
            "Ten people were killed in Hajin, residents said. Local medics put the death toll at eleven, while the "
            "Invented Network for Human Rights counted nine deaths.",
            [("residents", 10), ("Local medics", 11), ("the Invented Network for Human Rights", 9)],
        ),
        (
            "قتل عشرة أشخاص في غارة على هجين بحسب الأهالي. وقدّر المرصد السوري الحصيلة بسبعة قتلى.",
            [("الأهالي", 10), ("المرصد السوري", 7)],
        ),
    ],
)
def test_a_toll_is_of_the_body_that_puts_it(text: str, told: list[tuple[str, int]]) -> None:
    assert tolls(text) == told


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The latest strikes put the toll at 12.", "Invented Page"),
        ("The deaths in Hajin put the toll at 12, officials said.", "officials"),
        ("Ten bodies were counted in Hajin.", "Invented Page"),
        ("Tuesday March 3, 2015 6:39 AM EDT Updated: two dead in Hajin, officials said.", "officials"),
    ],
)
def test_what_happened_and_a_day_put_no_toll(text: str, who: str) -> None:
    assert {claim.claimant.name for claim in claims(text) if claim.counts} == {who}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Her aunt said Salma al-Ali, 9, was killed in the strike on Hajin.", "Her aunt"),
        ("Salma al-Ali, 9, was killed in the strike on Hajin, her aunt said.", "her aunt"),
        ("قال والد محمد العلي إن ابنه قتل في القصف على هجين", "والد محمد العلي"),
        ("قُتلت الطفلة سلمى العلي (9 أعوام) في غارة على هجين، بحسب عمتها", "عمتها"),
    ],
)
def test_kin_who_tell_are_relatives_without_a_name_and_no_dead(text: str, who: str) -> None:
    told = [claim for claim in claims(text) if claim.kind in (ClaimKind.HARM, ClaimKind.PERSON)]
    claimants = {(claim.claimant.name, claim.claimant.kind, claim.claimant.anonymous) for claim in told}
    assert claimants == {(who, ClaimantKind.RELATIVE, True)}
    assert not any(count.group == "women" for claim in told for count in claim.counts)


@pytest.mark.parametrize(
    "text",
    [
        "She was afraid for her son, officials said, when two people were killed in Hajin.",
        "Her daughter and brother were both treated, and two people were killed in Hajin, officials said.",
    ],
)
def test_kin_of_whom_something_is_told_tell_nothing(text: str) -> None:
    assert {claim.claimant.name for claim in claims(text) if claim.counts} == {"officials"}


def test_a_kinswoman_killed_is_still_counted() -> None:
    text = "A man, his wife and his sister were killed in the strike on Hajin, residents said."
    (harm,) = (claim for claim in claims(text) if claim.kind is ClaimKind.HARM)
    assert (harm.counts[0].low, [n.group for n in harm.counts[1:]]) == (3, ["men", "women", "women"])


@pytest.mark.parametrize(
    ("text", "who", "by"),
    [
        (
            "Five people were killed in Hajin, according to the White Helmets, relayed by Amber News.",
            "the White Helmets",
            ("Amber News",),
        ),
        (
            "Two defence officials told Reuters on condition of anonymity that a strike near Hajin killed three men.",
            "Two defence officials",
            ("Reuters",),
        ),
        ("Five people were killed in Hajin. Their names were relayed by activists.", "Invented Page", ()),
    ],
)
def test_who_relays_stands_beside_whose_words_they_are(text: str, who: str, by: tuple[str, ...]) -> None:
    told = claims(text)[0]
    assert (told.claimant.name, told.relayed_by) == (who, by)


@pytest.mark.parametrize(
    ("text", "who", "number"),
    [
        ("Four sources, three of them doctors, said eleven people were killed in Hajin.", "Four sources", 4),
        ("وذكر مسؤول عسكري طلب عدم الكشف عن اسمه أن ثلاثة مدنيين قتلوا في هجين", "مسؤول عسكري", 1),
    ],
)
def test_sources_without_a_name_are_counted(text: str, who: str, number: int) -> None:
    claimant = claims(text)[0].claimant
    assert (claimant.name, claimant.anonymous, claimant.number) == (who, True, number)


def test_a_monitor_named_in_arabic_is_heard_with_what_it_rests_on() -> None:
    told = claims("بحسب منظمة إيروورز، استناداً إلى روايات محلية، قتل بين أربعة وستة مدنيين في هجين")[0]
    assert (told.claimant.name, told.claimant.kind, told.based_on) == (
        "منظمة إيروورز",
        ClaimantKind.MONITOR,
        ("روايات محلية",),
    )


def test_a_party_concedes_its_own_number_and_not_the_toll_that_others_put() -> None:
    text = (
        "The coalition acknowledged that its strike near Hajin had killed two men, but residents put the toll at nine."
    )
    position, harm = sorted(claims(text), key=lambda claim: claim.kind is ClaimKind.HARM)
    assert position.official is not None and position.official.conceded_killed is not None
    assert position.stance is Stance.ACCEPTS and position.official.conceded_killed.high == 2
    assert (harm.claimant.name, harm.counts[0].low) == ("residents", 9)


def test_kin_told_of_between_commas_tell_and_are_no_dead() -> None:
    text = "His uncle, a shopkeeper, told Amber TV that Sami Jassim, 12, was killed by a mine in Hajin."
    assert {n.low for c in claims(text) for n in c.counts if not n.part_of_total} == {1}
    killed = "Sami Jassim killed his victim, a shopkeeper, said officials in Hajin."
    assert [(c.claimant.name, n.low) for c in claims(killed) for n in c.counts][:1] == [("officials in Hajin", 1)]


def test_who_is_cited_first_claims_and_who_cites_relays() -> None:
    told = claims("Citing two hospital workers, the Amber Herald said 11 people were killed in Hajin.")[0]
    assert (told.claimant.name, told.relayed_by) == ("two hospital workers", ("the Amber Herald",))


def test_a_source_behind_an_agency_that_quotes_it_is_relayed_once() -> None:
    told = claims("أوردت صحيفة العنبر نقلاً عن مصدرين أمنيين أن خمسة جنود قتلوا في هجين")[0]
    assert (told.claimant.name, told.claimant.number, told.relayed_by) == ("مصدرين أمنيين", 2, ("صحيفة العنبر",))


def test_nobody_tells_of_a_strike_that_is_neither_confirmed_nor_denied() -> None:
    (position,) = claims("The coalition neither confirmed nor denied that it had struck Hajin.")
    assert (position.kind, position.stance) == (ClaimKind.RESPONSIBILITY, Stance.CANNOT_VERIFY)


@pytest.mark.parametrize(
    ("text", "none", "some"),
    [
        (
            "No casualties were reported after missiles struck Damascus, state media said, but the Observatory said "
            "that at least three fighters had been killed.",
            "state media",
            "the Observatory",
        ),
        (
            "State media said nobody was killed, but residents said three people were killed in Damascus.",
            "State media",
            "residents",
        ),
    ],
)
def test_who_tells_of_none_is_not_who_tells_of_some(text: str, none: str, some: str) -> None:
    assert tolls(text) == [(none, 0), (some, 3)]


def test_one_voice_that_tells_of_none_and_of_some_tells_both() -> None:
    text = "No civilians were killed but three fighters died in Raqqa, the Observatory said."
    assert tolls(text) == [("the Observatory", 0), ("the Observatory", 3)]


def test_the_word_that_turns_to_a_speaker_is_no_part_of_the_name() -> None:
    text = "قتل شخصان بقصف على حلب، لكن المرصد قال إن ثلاثة مدنيين قتلوا."
    assert ("المرصد", 3) in tolls(text)
