"""What the reading of persons hands from step to step: names, words of fate, and the fates that come of both."""

from __future__ import annotations

from dataclasses import dataclass

from ...records import Harm, PersonMention


@dataclass(frozen=True, slots=True)
class Fate:
    """A person and what is said to have befallen them; `start` and `end` are the folded offsets of the words.

    `reported` is true for what was told before and is taken back by who speaks: nobody's word in this sentence.
    """

    start: int
    end: int
    person: PersonMention
    reported: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """A name where it stands in the folded text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Befell:
    """A word of fate where it stands; `before` and `after` say on which sides of it the person may stand."""

    start: int
    end: int
    harm: Harm
    before: bool
    after: bool
