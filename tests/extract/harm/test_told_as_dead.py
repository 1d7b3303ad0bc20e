"""The dead of whom no word of harm tells: named among the victims, lost by others, led to by words for the dead."""

import pytest

from recount import Report, ReportId, read
from recount.records import Group, Harm

_TOLL = "On 9 October 2023 an airstrike hit a house in Hajin, killing 12 civilians and wounding others. "

Told = dict[str, Group | None]


def listed(text: str, harm: Harm = Harm.KILLED) -> Told:
    report = Report(
        ReportId("r"), _TOLL + text, None, "en", publisher="Example Page", source_type="ngo_report", country=("SY",)
    )
    counts = (count for claim in read(report).claims for count in claim.counts)
    return {c.who or "": c.group for c in counts if c.listed and c.harm is harm}


@pytest.mark.parametrize(
    "text",
    [
        "Omar Hadi Sample and Rami Sample were also named as victims.",
        "Omar Hadi Sample and Rami Sample were reported to be victims of the attack.",
        "Omar Hadi Sample and Rami Sample were listed among the victims.",
        "A post identified Omar Hadi Sample and Rami Sample as killed in the strike.",
        "Omar Hadi Sample and Rami Sample are reported to have also been killed.",
        "Omar Hadi Sample and Rami Sample were tragically killed.",
        "A post also mentioned Omar Hadi Sample and Rami Sample among the victims.",
        "A post identified Omar Hadi Sample and Rami Sample as a victim of the strike each.",
        "Omar Hadi Sample and Rami Sample who were reported to be from Egypt, were also killed.",
    ],
)
def test_who_is_named_among_the_victims_is_listed(text: str) -> None:
    assert set(listed(text)) == {"Omar Hadi Sample", "Rami Sample"}


@pytest.mark.parametrize(
    "text",
    [
        "Omar Hadi Sample and Rami Sample were friends of the victims.",
        "Omar Hadi Sample and Rami Sample were taken to the hospital with the victims.",
        "Omar Hadi Sample and Rami Sample wrote of the victims.",
        "Omar Hadi Sample and Rami Sample were told among the victims' relatives.",
    ],
)
def test_who_is_only_told_of_beside_the_victims_is_not(text: str) -> None:
    assert listed(text) == {}


def test_whom_a_family_lost_is_listed() -> None:
    text = "The couple lost their 35-year-old son Omar Sample and a daughter, Amal Sample (8)."
    assert list(listed(text).values()) == [Group.MEN, Group.CHILDREN]


@pytest.mark.parametrize(
    "text",
    [
        "Omar Sample lost his home and his job.",
        "Omar Sample lost contact with his son Hadi Sample.",
        "Omar Sample had lost his son Hadi Sample.",
        "Omar Sample lost his son Hadi Sample in 2014.",
        "He told of the pain of losing his brother, posting pictures of Omar Sample and his two sons.",
    ],
)
def test_what_is_lost_otherwise_or_was_lost_before_lists_nobody(text: str) -> None:
    assert listed(text) == {}


def test_who_lost_others_lives() -> None:
    assert list(listed("Omar Sample, 40, lost his son Hadi Sample (9).")) == ["his son Hadi Sample (9)"]
    assert listed("She wrote to their colleague Omar Sample, who lost a friend in the strike.") == {}


@pytest.mark.parametrize(
    "text",
    [
        "The victim was identified as 22-year-old Omar Sample .",
        "One more victim of the attack was a young 22 year old man, Omar Sample.",
        "Their names were identified as Omar Sample (22).",
        "The victims – all of one family – included 22-year-old Omar Sample .",
        "Reports also referred to the death of Omar Sample (22).",
    ],
)
def test_words_for_the_dead_or_for_names_lead_to_those_named(text: str) -> None:
    assert len(listed(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The victim was taken to Sample Hospital.",
        "A third victim was Omar Sample, who had surgery.",
        "Another victim, Omar Sample, was in critical condition.",
        "The victim's brother, Omar Sample, said that the house was empty.",
        "The names were confirmed by another relative, Omar Sample.",
        "The street bears other names as well: Sample Street and Example Road.",
        "It told of the death of a Sampletown resident.",
    ],
)
def test_they_lead_to_nobody_who_stands_further_off(text: str) -> None:
    assert listed(text) == {}


def test_who_was_injured_and_later_died_is_dead() -> None:
    text = "Omar Sample was initially injured and later died of it. Rami Sample was injured."
    assert set(listed(text)) == {"Omar Sample"} and set(listed(text, Harm.INJURED)) == {"Rami Sample"}


@pytest.mark.parametrize(
    "text",
    [
        "Rami Writer also identified a girl, Amal Sample (9), who was killed.",
        "Their names were shared by many relatives and friends, including Rami Writer; Amal Sample (9) was killed.",
        'There were victims," said Rami Writer, a 30-year-old trader. Amal Sample (9) was killed.',
        "Amal Sample (9) was killed. One source, Rami Writer, claimed that a man, Omar Sample , was killed too.",
        "Amal Sample (9) was killed. One source, Rami Writer on Facebook, identified the father Omar Sample as killed.",
        "Amal Sample (9) was killed. Her husband and two other sons, Rami and Baraa Sample, survived.",
        "Amal Sample (9) was killed. At least one, Rami Other, had been killed in prior incidents.",
        "Amal Sample (9) was killed. Rami Writer’s father and two brothers were killed in the 2008 war.",
        "Amal Sample (9) was killed, and the dead were brought to the Rami Writer hospital.",
    ],
)
def test_who_names_the_dead_or_died_before_is_none_of_them(text: str) -> None:
    assert [who for who in listed(text) if "Rami" in who] == []
    assert Group.CHILDREN in listed(text).values()


def test_relatives_among_whom_some_were_killed_do_not_tell() -> None:
    assert set(listed("The strike killed several relatives, including Omar Sample and Rami Sample.")) == {
        "Omar Sample",
        "Rami Sample",
    }
