"""The assessment text of an incident: sentences, each tied to the claims it rests on and the fields it states.

A narrative is never changed. Whoever edits it appends a new one; the latest of a language stands, and the earlier ones
are its history.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .ids import ClaimId, Digest


class SentenceOrigin(StrEnum):
    """Who wrote a sentence: a template, or a person."""

    TEMPLATE = "template"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Tie:
    """A claim that a sentence rests on, as it was read when the sentence was written."""

    claim_id: ClaimId
    digest: Digest


@dataclass(frozen=True, slots=True)
class Stated:
    """A field of an incident or its assessment that a sentence states, with its value as canonical JSON."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a narrative.

    `sentence_id` is unique within the narrative and kept by edits: a template's name, or `p1`, `p2` … for what a
    person added. A sentence with neither ties nor fields is the editor's own, and is shown as such.
    """

    sentence_id: str
    text: str
    ties: tuple[Tie, ...] = ()
    states: tuple[Stated, ...] = ()
    origin: SentenceOrigin = SentenceOrigin.TEMPLATE

    @property
    def of_the_editor(self) -> bool:
        """True where it rests on nothing but the editor's word."""
        return not self.ties and not self.states


@dataclass(frozen=True, slots=True)
class Narrative:
    """The assessment text of one incident in one language, as a named person accepted or edited it.

    `at` is UTC. Raises ValueError without a person, a reason or a sentence, or where two sentences share an id.
    """

    code: str
    language: str
    sentences: tuple[Sentence, ...]
    by: str
    role: str
    at: datetime
    reason: str

    def __post_init__(self) -> None:
        if not self.by.strip() or not self.reason.strip():
            raise ValueError("a narrative needs a named person and a reason")
        ids = [sentence.sentence_id for sentence in self.sentences]
        if not ids or len(ids) != len(set(ids)):
            raise ValueError("a narrative has at least one sentence, each with an id of its own")
