"""People between a subject and its passive whom the harm did not befall: with whom somebody was, whom they had, and
from among whom they came.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon.grammar import syntax
from .quantified import Quantity


def had(text: str, people: Quantity, end: int) -> bool:
    """ "The woman had two children and was killed": whom somebody had is not who was killed."""
    owned = text[max(0, people.start - _WITH) : people.start].split()[-1:]
    after = text[people.end : end].split()[:2]
    return (
        bool(owned)
        and owned[0] in syntax("owned")
        and len(after) > 1
        and after[0] in syntax("connective")
        and (after[1] in syntax("be") or after[1] in syntax("perfect"))
    )


def whence(text: str, people: Quantity, quantities: Sequence[Quantity]) -> bool:
    """«ثلاثة مدنيين من أهالي القرية قتلوا»: where those before come from, and nobody else."""
    if people.low is not None or text[people.people_start : people.end] not in syntax("of_a_place"):
        return False
    whose = next((q for q in reversed(quantities) if q.end <= people.start), None)
    return whose is not None and whose.low is not None and text[whose.end : people.start].strip() in syntax("of")


def companion(text: str, people: Quantity, end: int) -> bool:
    """ "The boy was out with his uncle when he was shot": with whom somebody was, and not who "he" is."""
    before = text[max(0, people.start - _WITH) : people.people_start].split()[-2:]
    beside = len(before) > 1 and before[0] in syntax("in_company") and before[1] in syntax("whose_kin")
    return beside and not {*syntax("pronoun_one")}.isdisjoint(text[people.end : end].split())


#: characters back over "together with his"
_WITH = 16
