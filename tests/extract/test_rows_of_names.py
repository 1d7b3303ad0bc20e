"""People told of by a row of names, in English: beside a word of harm, or behind "killed in the raid were"."""

import pytest

from recount import Report, ReportId, read
from recount.records import Count, Harm


def counts(text: str) -> list[Count]:
    report = Report(ReportId("r"), text, language="en", publisher="Example Page", country=("SY",))
    return [count for claim in read(report).claims for count in claim.counts]


def whole(text: str) -> list[tuple[Harm, int | None, int | None]]:
    return [(c.harm, c.low, c.high) for c in counts(text) if not c.part_of_total]


FAMILY = "the teacher Samer Haddad, 34, his wife Huda and their daughters Lin, 7, and Sara, 4"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (f"An airstrike hit a house in Raqqa on Monday, killing {FAMILY}.", 4),
        (f"{FAMILY.removeprefix('the teacher ')}, were killed in an airstrike on Raqqa.", 4),
        ("Samer Haddad (34), his wife Huda (30) and their son Karim (5) were killed in an airstrike on Raqqa.", 3),
        ("An airstrike on Raqqa killed Samer Haddad (34), his wife Huda (30) and their son Karim (5).", 3),
        ("An airstrike on Raqqa killed Samer Haddad, 34, and Karim Nasser, 40.", 2),
        ("An airstrike on Raqqa killed Samer Haddad, 34, Karim Nasser, 40, and three others.", 5),
        ("An airstrike on Raqqa killed farmer Samer Haddad, 34, and his sons Karim, 12, and Nabil, 9.", 3),
    ],
)
def test_ages_and_kin_part_nobody_from_a_row_of_names(text: str, number: int) -> None:
    assert (Harm.KILLED, number, number) in whole(text)
    assert sum(c.low or 0 for c in counts(text) if not c.part_of_total and c.harm is Harm.KILLED) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Killed in the raid were Samer Haddad, 34, Karim Nasser, 40, and Nabil Saleh, 22.", 3),
        ("Killed in Monday's raid on Raqqa were Samer Haddad and Karim Nasser.", 2),
        ("Killed were Samer Haddad, 34; Karim Nasser, 40; and Nabil Saleh, 22.", 3),
        ("Killed in the raid on Raqqa: Samer Haddad, Karim Nasser, Nabil Saleh.", 3),
        ("Those killed in the strike on Raqqa were Samer Haddad, his wife Huda and their three children.", 5),
        ("The dead are Samer Haddad, a baker, Karim Nasser, a nurse, and Nabil Saleh, a farmer.", 3),
        ("The dead were named as Samer Haddad, Karim Nasser and Nabil Saleh.", 3),
        ("Killed in the raid were three children.", 3),
        ("Killed in the raid on Raqqa were Samer Haddad, 34, and two of his sons.", 3),
        ("Those who died in the strike on Raqqa were Amal Haddad, Karim Nasser and Nabil Saleh.", 3),
        ("Residents named the dead as Amal Haddad, Karim Nasser and Nabil Saleh.", 3),
        ("Dead: Amal Haddad (40), Karim Nasser (12).", 2),
    ],
)
def test_those_whom_were_or_a_colon_leads_to_are_counted(text: str, number: int) -> None:
    assert whole(text) == [(Harm.KILLED, number, number)]


def test_a_row_behind_the_wounded_is_of_wounded() -> None:
    assert whole("Wounded in the raid were Samer Haddad and Karim Nasser.") == [(Harm.INJURED, 2, 2)]


@pytest.mark.parametrize(
    "text",
    [
        "The dead are Samer Haddad, Karim Nasser, Nabil Saleh...",
        "The dead are Samer Haddad, Karim Nasser, Nabil Saleh and others.",
        "An airstrike on Raqqa killed Samer Haddad, 34, Karim Nasser, 40, Nabil Saleh, 22, and others.",
        "An airstrike on Raqqa killed Samer Haddad, 34, his wife Huda and their children.",
    ],
)
def test_a_row_that_breaks_off_is_a_least_number(text: str) -> None:
    assert whole(text) == [(Harm.KILLED, 3, None)]


def test_a_row_is_a_part_of_a_larger_number_that_is_stated() -> None:
    text = "Five people were killed in a strike on Raqqa. Killed were Samer Haddad, Karim Nasser and Nabil Saleh."
    assert whole(text) == [(Harm.KILLED, 5, 5)]


def test_those_behind_among_the_dead_are_a_part() -> None:
    told = counts("Among the dead were Samer Haddad, Karim Nasser and others.")
    assert (Harm.KILLED, 2, None) in [(c.harm, c.low, c.high) for c in told if c.part_of_total]
    assert all(c.part_of_total for c in told)


def test_whoever_is_named_behind_were_is_a_person_with_a_fate() -> None:
    report = Report(ReportId("r"), "Wounded in the raid were Samer Haddad and Karim Nasser.", language="en")
    told = {claim.person.name: claim.person.harm for claim in read(report).claims if claim.person}
    assert told == {"Samer Haddad": Harm.INJURED, "Karim Nasser": Harm.INJURED}


@pytest.mark.parametrize(
    "text",
    [
        "Killed in the raid on Raqqa were Hamas members.",
        "The dead were Syrian Army soldiers, the Ministry of Defence said.",
        "The dead were buried in Raqqa and Deir Hafer.",
        "The killed were taken to Raqqa National Hospital.",
        "Killed in the raid: nobody, said Samer Haddad and Karim Nasser.",
        "Killed in Action: Samer Haddad and Karim Nasser remember the war.",
    ],
)
def test_what_is_no_row_of_people_counts_nobody(text: str) -> None:
    assert not any(c.low for c in counts(text))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("FORT BRAVO - Two children were injured in a shooting on Monday.", 2),
        ("An airstrike on Raqqa killed five people, Samer Haddad and Karim Nasser among them.", 5),
        ("An airstrike on Raqqa killed Samer Haddad, Karim Nasser said.", 1),
        ("Samer Haddad, 34, said a raid on Raqqa killed three people.", 3),
    ],
)
def test_a_dateline_a_number_and_a_speaker_are_no_part_of_a_row(text: str, number: int) -> None:
    assert [count[1] for count in whole(text)] == [number]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Amal Haddad was killed along with her husband Karim and their son Nabil, 3.", 3),
        ("A man was killed along with his wife and two children in Raqqa.", 4),
        ("A man was killed with his two children in Raqqa.", 3),
        ("Samer Haddad was killed together with two of his brothers.", 3),
        ("A man was killed with a knife in Raqqa.", 1),
        ("A man was killed with his brother's gun in Raqqa.", 1),
        ("A woman was found dead with her daughter in Raqqa.", 1),
        ("A man was killed with the help of two soldiers in Raqqa.", 1),
    ],
)
def test_those_along_with_whom_somebody_was_killed_are_counted(text: str, number: int) -> None:
    assert whole(text) == [(Harm.KILLED, number, number)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Two children, Zain Haddad and his sister Tala Haddad, were killed.", 2),
        ("The strike killed two brothers Samer Haddad and Karim Haddad.", 2),
        ("He mourned the death of the four grandchildren of his brother Samer Haddad.", 4),
        ("He mourned the death of his dear friend and neighbour, Samer Haddad.", 1),
        (
            "Samer Haddad was killed with his wife Nida Safi and their children, a 2-year old son Ali Haddad "
            "and a daughter Lin.",
            4,
        ),
        (
            "Samer Haddad, his wife Huda Haddad and their four children, daughter Lin Haddad and sons Ali Haddad, "
            "Zain Haddad, and Sami Haddad were killed.",
            6,
        ),
    ],
)
def test_a_number_before_names_and_words_for_one_of_them_add_nobody(text: str, number: int) -> None:
    assert whole(text) == [(Harm.KILLED, number, number)]


def test_who_is_excepted_is_not_counted_among_the_dead() -> None:
    text = "Samer Haddad was killed along with his wife and all his family members, except for one daughter."
    assert whole(text) == [(Harm.KILLED, 2, None)]


def test_whose_family_it_was_is_not_one_of_it() -> None:
    assert not counts("A friend's entire family was wiped out in the strike.")


def test_ages_that_are_only_believed_count_nobody() -> None:
    text = "Police found a 2-year-old girl and two women, believed to be 30 and 60, all shot dead."
    assert whole(text) == [(Harm.KILLED, 3, 3)]
    assert whole("The dead are believed to be 12 civilians.") == [(Harm.KILLED, 12, 12)]
