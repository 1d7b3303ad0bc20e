"""Faults that drawn sentences found, one by one, each beside what must stay as it is read."""

from extract.sentences.grammar import Figure, Known, differs
from recount import Report, ReportId, read
from recount.records import ClaimKind, Group, Harm, Status


def _is_read(text: str, *figures: Figure, names: tuple[str, ...] = ()) -> None:
    wrong = differs(Known(text, figures, names), "en")
    assert not wrong, wrong


def _killed(number: int | None, of: Group | Status | None = None) -> Figure:
    return Figure(Harm.KILLED, number, number, of)


def _injured(number: int, of: Group | None = None) -> Figure:
    return Figure(Harm.INJURED, number, number, of)


def test_a_number_with_a_hyphen_that_opens_a_sentence_is_nobodys_name() -> None:
    children = _killed(5, Group.CHILDREN)
    _is_read("Thirty-three farmers were killed in a raid on Binnish, including 5 children.", _killed(33), children)
    _is_read("Amal Six-Sample was killed in a raid on Binnish.", _killed(1), names=("Amal Six-Sample",))


def test_some_of_the_dead_are_parts_and_no_toll() -> None:
    children, women = _killed(2, Group.CHILDREN), _killed(3, Group.WOMEN)
    _is_read("Two of the dead were children and three were women.", children, women)
    _is_read("Four of the wounded were children.", _injured(4, Group.CHILDREN))
    _is_read("2 of the 48 people killed were children and three were women.", _killed(48), children, women)
    _is_read("Among the 48 killed were three women and 2 girls.", _killed(48), women, children)
    _is_read("One of those killed was a nurse.", _killed(1, Group.MEDICAL))


def test_what_is_said_of_some_of_the_dead_beside_who_they_were_is_no_part() -> None:
    _is_read("Two of the dead were buried in Binnish.")
    _is_read(
        "Two women and three children were killed.", _killed(5), _killed(2, Group.WOMEN), _killed(3, Group.CHILDREN)
    )


def test_a_share_of_the_harmed_is_no_number() -> None:
    _is_read("One in four of the wounded is a child.")
    _is_read("Two out of every five of those killed were women.")
    _is_read("Half of the dead were children.")


def test_some_out_of_a_number_are_those_who_came_to_harm() -> None:
    _is_read("16 out of 51 workers were killed in a raid.", _killed(16))
    _is_read("A raid killed 16 workers out of the town.", _killed(16))


def test_people_of_whom_so_many_were_of_a_group_are_a_part() -> None:
    _is_read("A raid killed 50 people, three of whom were girls.", _killed(50), _killed(3, Group.CHILDREN))


def test_animals_are_no_casualties() -> None:
    _is_read("A raid killed 30 cows on Monday.")
    _is_read("A raid killed a shepherd and 12 sheep.", _killed(1))


def test_what_is_asked_or_untrue_is_not_counted() -> None:
    _is_read("Were three farmers killed in the raid?")
    _is_read("Why were three farmers killed in the raid?", _killed(3))
    _is_read("It is not clear whether the raid killed three farmers.")
    _is_read("It is not clear whether he was in Binnish when the raid killed three farmers.", _killed(3))
    _is_read("Reports that three farmers were killed are false.")
    _is_read("Reports say that three farmers were killed, and the false alarm came later.", _killed(3))


def test_an_obituary_is_no_violent_death() -> None:
    _is_read("Amal Example dies at 88")
    _is_read("The singer Amal Example has died at the age of 91.")
    _is_read("A woman died aged 88 in an airstrike.", _killed(1), _killed(1, Group.WOMEN))
    _is_read("A farmer died at 62 Sample Street.", _killed(1))


def test_an_attack_that_only_dates_another_leaves_its_dead_to_its_own_time() -> None:
    _is_read("Five years after an airstrike killed 33 people, the school reopened.")
    _is_read("A raid killed four people, a year after a bombing there killed 79.", _killed(4))
    _is_read("A raid killed four people, compared with 49 killed last year.", _killed(4))
    _is_read("Five years after the war began, a raid killed four people.", _killed(4))


def test_one_whose_people_are_told_of_is_one_more() -> None:
    _is_read("A mayor and two of his guards were killed in a raid.", _killed(3))
    _is_read("The army and two of its guards were killed in a raid.", _killed(2))


def test_kin_lost_in_an_attack_are_dead() -> None:
    _is_read("She lost three sons in the airstrike on Sarmin.", _killed(3), _killed(3, Group.CHILDREN))
    _is_read("She lost two homes in the airstrike on Sarmin.")
    _is_read("She lost three sons in the crowd.")


def test_a_bare_number_behind_another_is_of_its_verb() -> None:
    _is_read("A raid killed eight people and wounded another 38.", _killed(8), _injured(38))


def test_a_mark_inside_a_word_of_harm_does_not_hide_it() -> None:
    _is_read("A raid kil-led four people and w.o.unded 9.", _killed(4), _injured(9))
    _is_read("An air-strike hit a well-known market at 3 a.m. on Monday.")


def test_parts_told_in_the_next_sentence_are_of_the_number_before() -> None:
    nine, children, women = _killed(9), _killed(2, Group.CHILDREN), _killed(3, Group.WOMEN)
    _is_read("A raid killed nine people. Two of them were children and three were women.", nine, children, women)
    _is_read("A raid killed nine people. They included three women and 2 girls.", nine, children, women)
    _is_read("A raid killed nine people. Two were children.", nine, children)


def test_who_is_told_of_behind_two_harms_or_more_than_the_number_is_no_part() -> None:
    _is_read("A raid killed nine people and wounded 5. Two were children.", _killed(9), _injured(5))
    _is_read("A raid killed nine people. Twelve were children.", _killed(9))
    _is_read("A raid killed nine people. Two were buried in Binnish.", _killed(9))


def test_people_alone_behind_a_semicolon_are_the_next_of_a_list() -> None:
    nurse, child = _killed(1, Group.MEDICAL), _killed(1, Group.CHILDREN)
    _is_read("A raid killed two farmers; a nurse; and a child.", _killed(4), nurse, child)
    _is_read("A raid killed two farmers; three women were wounded.", _killed(2), _injured(3), _injured(3, Group.WOMEN))
    _is_read("A raid killed two farmers; three women fled the town.", _killed(2))


def test_so_many_of_the_wounded_who_died_are_dead() -> None:
    _is_read("Five of the wounded died in hospital.", _killed(5))
    _is_read("Five of the wounded were women.", _injured(5, Group.WOMEN))
    _is_read("Nine were wounded and five died in hospital.", _injured(9), _killed(5))


def test_people_behind_according_to_tell_and_came_to_no_harm() -> None:
    _is_read("According to a doctor, five farmers were killed in a raid.", _killed(5))
    _is_read("According to two local nurses, five farmers were killed in a raid.", _killed(5))
    _is_read("According to reports five farmers were killed in a raid.", _killed(5))
    _is_read("According to the army two doctors were killed.", _killed(2), _killed(2, Group.MEDICAL))


def test_one_of_the_wounded_who_died_is_told_of() -> None:
    report = Report(ReportId("r1"), "One of the wounded has died.", language="en", country=("SY",))
    counts = [count for claim in read(report).claims for count in claim.counts]
    assert [(count.harm, count.low, count.part_of_total) for count in counts] == [(Harm.KILLED, 1, True)]


def test_a_vigil_for_the_dead_of_an_attack_leaves_the_attack_told() -> None:
    text = "Residents remembered the victims of the shooting in Idlib on Monday."
    report = Report(ReportId("r1"), text, language="en", country=("SY",))
    assert [claim.kind for claim in read(report).claims] == [ClaimKind.ACTION]
