"""The assessment text of an incident as a release may hold it: sentences with the keys of their accounts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..records import SentenceOrigin


@dataclass(frozen=True, slots=True)
class PublicSentence:
    """One sentence of an assessment text with the accounts it rests on.

    `text` is None where it cannot be told without withheld words; `stale` is marked in a specimen only.
    """

    key: str
    text: str | None
    claims: tuple[str, ...]
    origin: SentenceOrigin
    of_the_editor: bool = False
    stale: bool = False


@dataclass(frozen=True, slots=True)
class PublicText:
    """The assessment text of an incident in one language, and the role of who stands for it.

    Without a role it is a draft by template, which only a specimen shows.
    """

    language: str
    sentences: tuple[PublicSentence, ...]
    role: str | None = None
    on: date | None = None

    @property
    def stale(self) -> int:
        """How many of its sentences are stale."""
        return sum(sentence.stale for sentence in self.sentences)
