"""What one more thing would change a grade: each tried on the facts, and stated where it would."""

from __future__ import annotations

from ...records import AnyGrade
from ..terms.facts import Facts
from ..terms.rules import Need, Scheme
from .grading import Graded, grade_of, judged


def needs(graded: Graded, scheme: Scheme) -> tuple[str, ...]:
    """One sentence for each single thing that would change the grade, in the scheme's order."""
    found = [s for need in scheme.needs if (s := _would_change(need, graded, scheme))]
    if graded.grade != graded.grade_if_dependent and graded.grade is not None:
        told = {"grade": graded.grade, "other": _word(graded.grade_if_dependent, scheme)}
        found.append(scheme.sentences.say("NEED_independence", **told))
    return tuple(found)


def _would_change(need: Need, graded: Graded, scheme: Scheme) -> str | None:
    facts = graded.facts
    if need.only_if_zero and getattr(facts, need.only_if_zero):
        return None
    after = grade_of(judged(_with(need, facts), scheme), scheme)
    return scheme.sentences.say(f"NEED_{need.sentence}", grade=_word(after, scheme)) if after != graded.grade else None


def _with(need: Need, facts: Facts) -> Facts:
    added = {name: getattr(facts, name) + number for name, number in need.add.items()}
    return facts.having({**added, **need.set_})


def _word(grade: AnyGrade | None, scheme: Scheme) -> str:
    return str(grade) if grade else scheme.sentences.word("not_graded")
