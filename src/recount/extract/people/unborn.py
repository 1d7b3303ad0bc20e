"""Children not yet born, with whom somebody is pregnant: "one woman pregnant with a baby girl" tells of one person."""

from __future__ import annotations

from functools import cache

from ...records import Group
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.words import Mention, PeopleWord

_BACK = 40


def is_unborn(text: str, people: Mention[PeopleWord]) -> bool:
    """True for children right behind words such as "pregnant with"."""
    start = max(0, people.start - _BACK)
    return people.word.group is Group.CHILDREN and _carrying().search(text, start, people.start) is not None


@cache
def _carrying() -> OpeningPattern:
    between = rf"(?:\s*(?:{any_of('article')}|{any_of('whose_kin')})\s+|\s+(?:[\w-]+\s+)?|(?<=ب))"
    return OpeningPattern(syntax("carrying"), rf"(?<!\w){any_of('carrying')}{between}(?:[\w-]+\s+)?\Z")
