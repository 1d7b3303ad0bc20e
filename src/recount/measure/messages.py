"""News wire of 1989 to 1991 against its hand-made templates: who was harmed, how many, and how.

A plainer measure than that of 1992, over whole messages: every number and every effect that the templates of a message
give to human targets is to be found once among the claims of its incidents, said of the same people. Numbers and
effects must be equal; of the words for the people, half of the shorter of the two must be shared. Templates are not
paired, and nothing is half right.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import pipeline
from ..records import Claim, Count, Harm, Reading, Report, ReportId
from .evaluate import Evaluation
from .rows import Told, digest_of_gold, read_all, rows_of, untold
from .verdict import Verdict

NAME = "muc4"
FILES = ("tst1.jsonl", "tst2.jsonl")
_LANGUAGE, _SOURCE = "en", "news_article"
#: our field, and the slot of the templates
_SLOTS = {"human target number": "HUM TGT: NUMBER", "human target effect": "HUM TGT: EFFECT OF INCIDENT"}
_EFFECTS = {
    Harm.KILLED: "DEATH",
    Harm.INJURED: "INJURY",
    Harm.UNHARMED: "NO INJURY OR DEATH",
    Harm.RELEASED: "REGAINED FREEDOM",
}
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_IDLE = frozenset(["THE", "A", "AN", "OF", "AND", "IN", "ON", "AT", "TO", "HIS", "HER", "THEIR", "MR", "MRS"])
_BRACKETED = re.compile(r"\[.*?\]")
_WORD = re.compile(r"[A-Z0-9'-]+")


@dataclass(frozen=True, slots=True)
class _Fill:
    """Values of which any is right, the words for the people that they are said of, and whether it may be missing."""

    values: tuple[str, ...]
    people: tuple[frozenset[str], ...]
    optional: bool = False

    def __str__(self) -> str:
        return " / ".join(self.values)


def evaluate_messages(file: Path, told: Told = untold) -> Evaluation:
    """Read every message of a file, each grouped alone, and judge numbers and effects. Raises BadRecord."""
    name = f"{NAME} {file.stem}"
    rows = rows_of(file)
    readings = read_all(name, [Report(ReportId(row["doc_id"]), row["text"], language=_LANGUAGE) for row in rows], told)
    verdicts: list[Verdict] = []
    for row, reading in zip(rows, readings, strict=True):
        for field, slot in _SLOTS.items():
            wanted = tuple(dict.fromkeys(_wanted(row["templates"], slot)))
            verdicts += _judged(row["doc_id"], field, wanted, _found(reading, field))
    return Evaluation(name, digest_of_gold((file,)), len(rows), tuple(verdicts))


def _wanted(templates: Iterable[Mapping[str, Any]], slot: str) -> Iterator[_Fill]:
    for template in templates:
        spare = "OPTIONAL" in str(template.get("template"))
        for fill in template.get(slot) or ():
            raw = fill["raw"].strip()
            if raw not in ("-", "*"):
                yield _fill(raw.lstrip("? "), spare or fill["optional"] or raw.startswith("?"))


def _fill(raw: str, optional: bool) -> _Fill:
    """A fill as the keys write it: values parted by strokes, then the words for the people in quotes."""
    values = (value.strip(" :()").upper() for value in _QUOTED.split(raw, maxsplit=1)[0].split("/"))
    people = tuple(_words(quoted) for quoted in _QUOTED.findall(raw))
    return _Fill(tuple(value for value in values if value), people, optional)


def _found(reading: Reading, field: str) -> tuple[_Fill, ...]:
    """What the claims of a message's incidents say, each thing once."""
    held = {claim_id for incident in pipeline.group([reading]).incidents for claim_id in incident.claim_ids}
    said = [one for claim in reading.claims if claim.claim_id in held for one in _people(claim)]
    if field == "human target number":
        return tuple(_Fill((number,), (_words(who),)) for number, _, who in dict.fromkeys(said))
    told = dict.fromkeys(said)
    return tuple(_Fill((_EFFECTS[harm],), (_words(who),)) for _, harm, who in told if harm in _EFFECTS)


def _people(claim: Claim) -> Iterator[tuple[str, Harm | None, str]]:
    """Number, harm and words for the people of a claim: of one named person, or of every count."""
    if claim.person and claim.person.name:
        yield "1", claim.person.harm, claim.person.name
        return
    for count in claim.counts:
        yield _number(count), count.harm, count.who or claim.quote


def _number(count: Count) -> str:
    if count.low is None and count.high is None:
        return "PLURAL"
    low, high = (count.high if end is None else end for end in (count.low, count.high))
    return str(low) if low == high or count.high is None else f"{low} - {high}"


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_BRACKETED.sub(" ", text.upper()))) - _IDLE


def _agree(wanted: _Fill, found: _Fill) -> bool:
    if not set(wanted.values) & set(found.values):
        return False
    return not wanted.people or any(_alike(one, other) for one in wanted.people for other in found.people)


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and 2 * len(one & other) >= min(len(one), len(other))


def _judged(name: str, field: str, wanted: Sequence[_Fill], found: Sequence[_Fill]) -> Iterator[Verdict]:
    """A verdict for each fill wanted, but for optional ones that were not found, and one for each too many."""
    taken = _pairs(wanted, found)
    for number, fill in enumerate(wanted):
        said = taken.get(number)
        if said is not None or not fill.optional:
            given = None if said is None else str(found[said])
            yield Verdict(ReportId(name), _LANGUAGE, _SOURCE, field, str(fill), given, said is not None)
    for number, fill in enumerate(found):
        if number not in taken.values():
            yield Verdict(ReportId(name), _LANGUAGE, _SOURCE, field, None, str(fill), False)


def _pairs(wanted: Sequence[_Fill], found: Sequence[_Fill]) -> dict[int, int]:
    """The most pairs that agree, each fill in one at most: number wanted to number found."""
    agreeing = [[n for n, fill in enumerate(found) if _agree(one, fill)] for one in wanted]
    holder: dict[int, int] = {}

    def place(number: int, tried: set[int]) -> bool:
        for said in agreeing[number]:
            if said not in tried:
                tried.add(said)
                if said not in holder or place(holder[said], tried):
                    holder[said] = number
                    return True
        return False

    for number in range(len(wanted)):
        place(number, set())
    return {number: said for said, number in holder.items()}
