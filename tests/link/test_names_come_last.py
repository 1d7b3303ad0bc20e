"""A name outvotes what contradicts only when all that nothing contradicts stands together. All are invented."""

from __future__ import annotations

from link_making import ON_THE_DAY, TEL_ASWAD, Tale, day, killed, tale
from test_group_claims import reports_together

from recount.records import ClaimKind, Harm, PersonMention

MONTHS_LATER = day(2019, 1, 14)


def shot(name: str, *, of: str = "") -> Tale:
    """A report of one dead in the village on the day, and of his name where it gives one."""
    one = tale(name, "One man was shot dead in Tel Aswad.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(1),))
    return named(one, of)


def heard(name: str, *, of: str = "") -> Tale:
    """A report of months later, in other words, and of his name where it gives one."""
    text = "Relatives recalled before judges how somebody was killed."
    return named(tale(name, text, where=TEL_ASWAD, when=MONTHS_LATER, counts=(killed(1),)), of)


def named(one: Tale, man: str) -> Tale:
    if not man:
        return one
    return one.claim(f"{man} was he.", ClaimKind.PERSON, person=PersonMention(man, harm=Harm.KILLED))


def recalled(name: str) -> Tale:
    """A report of months later that gives no number and names nobody."""
    return tale(name, "Neighbours tell of an attack at night.", where=TEL_ASWAD, when=MONTHS_LATER)


def test_one_of_the_same_name_is_another_where_the_reports_of_both_events_say_so():
    here = [shot("r1", of="Salim Qandil"), shot("r2")]
    there = [heard("r4", of="Salim Qandil"), recalled("r5"), recalled("r6")]
    assert reports_together(*here, *there) == [("r1", "r2"), ("r4", "r5", "r6")]


def test_the_one_report_of_another_day_that_names_him_joins_all_of_his_event():
    here = [shot("r1", of="Salim Qandil"), shot("r2")]
    assert reports_together(*here, heard("r3", of="Salim Qandil")) == [("r1", "r2", "r3")]
