"""The group of a member of a roster, and the other one of which somebody may be whose age is left open."""

from __future__ import annotations

from ...codebook.given_names import FEMALE, MALE, sex_of
from ...records import Group
from ..lexicon.roster_words import CHILD_BELOW
from .roster_people import Member


def group_of(member: Member) -> Group | None:
    """Children, women or men, by what is said of age, stage of life and sex; None where that does not tell.

    A son or a daughter of no stated age is a child unless spoken of as somebody's parent, husband or wife.
    """
    if member.age is not None and member.age < CHILD_BELOW:
        return Group.CHILDREN
    if member.age is None and member.stage in ("child", "offspring"):
        return Group.CHILDREN
    return _GROWN.get(member.sex or "")


def other_group_of(member: Member) -> Group | None:
    """The men or women of whom a child of open age may be, by the word of kin or else the given name."""
    if not member.open_age or group_of(member) is not Group.CHILDREN:
        return None
    return _GROWN.get(member.sex or sex_of(member.name or "") or "")


_GROWN = {MALE: Group.MEN, FEMALE: Group.WOMEN}
