"""What a language model may answer: the schema that it is asked to keep, and its answer as values not yet believed.

The law of this module: a model points at words. Every value comes with the words it is read from, so that
`grounding` can look for them in the text and read them itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ...errors import BadModelAnswer, BadRecord
from ...records import Group, Harm, Status, from_json

#: claims of one answer that are looked at: no report tells of so many harms
MOST_CLAIMS = 40
#: characters of any words that a model may point at; a claim is a sentence or two, never a page
LONGEST = 700
#: what a model that thinks aloud says before it answers
_THOUGHT = re.compile(r"\A\s*<think>.*?</think>", re.DOTALL)
_FENCED = re.compile(r"\A\s*```[\w-]*\s*\n(?P<inside>.*?)\n?\s*```\s*\Z", re.DOTALL)


class Refusal(StrEnum):
    """Why an answer, or a claim of it, is not accepted; the first words of the rejection that says so."""

    NO_JSON = "the answer is not JSON"
    NO_SCHEMA = "not in the schema"
    NOT_IN_TEXT = "words that the text does not hold"
    OTHER_NUMBER = "a number that its words do not say"
    OTHER_VALUE = "a value that its words do not say"
    DENIED = "words that deny or only imagine it"
    NOT_ONE_EVENT = "words of a tally or an official position"
    SAID_TWICE = "words of a claim that is there already"


@dataclass(frozen=True, slots=True)
class StatedCount:
    """One number of people as a model states it, each value with its words. `status` unknown needs none."""

    harm: Harm
    harm_words: str
    low: int | None = None
    high: int | None = None
    number_words: str | None = None
    status: Status = Status.UNKNOWN
    group: Group | None = None
    who_words: str | None = None


@dataclass(frozen=True, slots=True)
class StatedClaim:
    """One account of harm as a model states it: the words that carry it, and those of its place, day and people."""

    quote: str
    counts: tuple[StatedCount, ...]
    place_words: str | None = None
    date_words: str | None = None
    claimant_words: str | None = None
    belligerent_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stated:
    """What an answer states: its claims with their places in it, and what of it is not in the schema."""

    claims: tuple[tuple[int, StatedClaim], ...]
    faults: tuple[tuple[int, BadModelAnswer], ...] = ()


def stated(answer: str) -> Stated:
    """The claims of an answer in the order of the answer. Raises BadModelAnswer where it is none at all.

    A claim that is not in the schema is a fault of its own and the others are kept. JSON between code fences is
    JSON, and so it is behind what a model thinks aloud first.
    """
    given = _claims_of(_json(answer))
    claims: list[tuple[int, StatedClaim]] = []
    faults: list[tuple[int, BadModelAnswer]] = []
    for number, item in enumerate(given, 1):
        try:
            claims.append((number, _claim(number, item)))
        except BadModelAnswer as why:
            faults.append((number, why))
    return Stated(tuple(claims), tuple(faults))


def _json(answer: str) -> object:
    said = _THOUGHT.sub("", answer, count=1)
    fenced = _FENCED.match(said)
    try:
        return json.loads(fenced["inside"] if fenced else said)
    except (ValueError, RecursionError) as why:
        raise BadModelAnswer(Refusal.NO_JSON, f"{type(why).__name__}", answer) from why


def _claims_of(value: object) -> list[object]:
    claims = value.get("claims") if isinstance(value, Mapping) else None
    if not isinstance(claims, list):
        raise BadModelAnswer(Refusal.NO_SCHEMA, "it holds no list `claims`")
    return claims


def _claim(number: int, item: object) -> StatedClaim:
    if number > MOST_CLAIMS:
        raise BadModelAnswer(Refusal.NO_SCHEMA, f"more than {MOST_CLAIMS} claims")
    try:
        claim = from_json(StatedClaim, item)
    except BadRecord as why:
        raise BadModelAnswer(Refusal.NO_SCHEMA, str(why)) from why
    if not claim.counts:
        raise BadModelAnswer(Refusal.NO_SCHEMA, "a claim without a count says nothing", claim.quote)
    return claim


def schema() -> dict[str, Any]:
    """The JSON schema of an answer, for servers that can hold a model to one; all keys are required, absent is null."""
    words = {"type": "string", "maxLength": LONGEST}
    no_words, number = {"type": ["string", "null"], "maxLength": LONGEST}, {"type": ["integer", "null"], "minimum": 0}
    count = _object(
        harm={"enum": [*Harm]},
        harm_words=words,
        low=number,
        high=number,
        number_words=no_words,
        status={"enum": [*Status]},
        group={"enum": [*Group, None]},
        who_words=no_words,
    )
    claim = _object(
        quote=words,
        counts={"type": "array", "minItems": 1, "items": count},
        place_words=no_words,
        date_words=no_words,
        claimant_words=no_words,
        belligerent_words={"type": "array", "items": words},
    )
    return _object(claims={"type": "array", "maxItems": MOST_CLAIMS, "items": claim})


def _object(**keys: object) -> dict[str, Any]:
    return {"type": "object", "properties": keys, "required": [*keys], "additionalProperties": False}
