"""One act in the history of a grade in words: proposed, signed, set by a person, taken back."""

from __future__ import annotations

from recount.publish import GradeAct
from recount.publish.public_grade_event import PublicGradeEvent

from .phrases import Phrases


def act_words(event: PublicGradeEvent, phrases: Phrases) -> str:
    """What was done, by whom where it was a person, and which grade and strike status it names."""
    told = {"grade": graded_words(event, phrases), "status": phrases.term("strike_status", event.strike_status)}
    if event.role:
        told["role"] = phrases.term("role", event.role)
    kind = "merged" if event.merged else event.act.value
    # what is filled in holds isolates of its own already, so the pieces go in as they are
    return phrases.words[f"grade_act.{kind}"].format(**told)


def graded_words(event: PublicGradeEvent, phrases: Phrases) -> str:
    """The grade, under both readings of the sources where they differ; that it is held where only people give it."""
    if event.grade_held:
        return phrases.say("grade_act.held")
    mine, other = (phrases.term("grade", grade) for grade in (event.grade, event.grade_if_dependent))
    if event.act in (GradeAct.SET, GradeAct.TAKEN_BACK) or mine == other:
        return mine
    return phrases.words["grade_act.both"].format(grade=mine, other=other)


def cause_words(event: PublicGradeEvent, phrases: Phrases) -> str:
    """What changed a proposal; empty for a first one and for what people decide."""
    causes = (phrases.term("grade_cause", cause) for cause in event.causes if cause != "first")
    return phrases.words["site.semicolon"].join(causes)
