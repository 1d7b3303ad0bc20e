"""Which people belong to which of two harms of one sentence, and which single person is one of many."""

from recount import Report, ReportId, read
from recount.records import Group, Harm


def counts(text: str, harm: Harm) -> list[tuple[int | None, bool]]:
    report = Report(ReportId("r"), text, None, "en", publisher="Example Page", country=("SY",))
    found = (count for claim in read(report).claims for count in claim.counts if count.harm is harm)
    return [(count.low, count.part_of_total) for count in found]


def test_the_children_among_the_dead_are_not_added_to_the_wounded() -> None:
    text = "At least ten people were killed in Hajin, including six children, and at least 20 others were injured."
    assert (20, False) in counts(text, Harm.INJURED) and (26, False) not in counts(text, Harm.INJURED)
    assert (6, True) in counts(text, Harm.KILLED)


def test_a_single_person_beside_a_number_word_is_one_of_these() -> None:
    text = "Dozens of people were injured in Hajin. A man was injured near the market."
    assert [part for low, part in counts(text, Harm.INJURED) if low == 1] == [True]


def test_a_comma_ends_a_negation() -> None:
    text = "Houses in Hajin were hit without warning, killing a number of people."
    assert all(low != 0 for low, _ in counts(text, Harm.KILLED))


def test_a_part_of_a_part_adds_nobody_to_its_group() -> None:
    report = Report(ReportId("r"), "Fifteen people were killed in Hajin, including six women, among them a mother.")
    found = [count for claim in read(report).claims for count in claim.counts if count.group is Group.WOMEN]
    assert [count.low for count in found] == [6]


def test_others_who_were_injured_are_not_among_the_dead_before_them() -> None:
    text = (
        "At least four people were killed in Hajin, including two children, and at least 13 others, including ten "
        "children, were injured."
    )
    assert (4, False) in counts(text, Harm.KILLED) and (17, False) not in counts(text, Harm.KILLED)


def test_another_voices_number_is_no_part_of_the_number_before_it() -> None:
    text = "Most sources wrote that four civilians were killed in Hajin, however the clinic cited five deaths."
    report = Report(ReportId("r"), text, None, "en", publisher="Example Page", country=("SY",))
    told = [[n.low for n in c.counts if n.harm is Harm.KILLED] for c in read(report).claims if c.counts]
    assert sorted(told) == [[4], [5]]


def test_combatants_beside_civilians_are_others() -> None:
    text = "Six civilians were killed in Hajin, while five fighters were killed at a checkpoint."
    report = Report(ReportId("r"), text, None, "en", publisher="Example Page", country=("SY",))
    assert [[n.low for n in c.counts] for c in read(report).claims if c.counts] == [[6, 5]]


def test_a_toll_is_read_through_the_quotation_marks_around_its_number() -> None:
    text = "A relative put the number of people killed in Hajin at “more than 40”."
    assert (41, False) in counts(text, Harm.KILLED)


def test_who_was_wounded_and_died_is_one_of_the_dead() -> None:
    assert counts("A woman was wounded and died in hospital in Hajin.", Harm.KILLED) == [(1, False)]
    assert counts("Three people were injured and died in Hajin.", Harm.KILLED) == [(3, False)]
    assert counts("Three people were injured and died in Hajin.", Harm.INJURED) == []


def test_a_number_of_people_killed_and_wounded_is_that_of_neither() -> None:
    text = "Five men were killed and wounded in Hajin."
    assert counts(text, Harm.KILLED) == counts(text, Harm.INJURED) == [(None, False)]
    assert counts("Five men were wounded and killed in Hajin.", Harm.KILLED) == [(None, False)]
