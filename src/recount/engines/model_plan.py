"""Which reports a language model is asked about, and which are never sent: decided before anything is.

Nothing here opens a connection. The choice follows from the reports and the rules alone, so that the same run chooses
the same reports whatever was answered before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import floor
from typing import NewType
from urllib.parse import urlsplit

from .. import codebook, pipeline
from ..errors import InputError
from ..extract import schema
from ..records import HELD, SEALED, Digest, Reading, Report, ReportId, canonical, digest_of

#: the key that a server asks for; it is sent in one header and stands nowhere else
ApiKey = NewType("ApiKey", str)
#: why a report is never sent, or None; a case adds what its people judged
Withheld = Callable[[Report], str | None]


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """Which model is asked, and how.

    address     where an OpenAI-compatible server answers, such as http://127.0.0.1:8080/v1; the user's own choice
    model       its name there
    share       of all reports, how many are asked about at most; 0.1
    seconds     until an answer must be there; 60: a model on a processor without an accelerator needs tens of them
    allow_http  plain http to another machine; False: whoever is on the way reads the words
    key         sent as a bearer token; None where the server wants none
    """

    address: str
    model: str
    share: float = 0.1
    seconds: float = 60.0
    allow_http: bool = False
    key: ApiKey | None = field(default=None, repr=False)

    @property
    def host(self) -> str:
        """The server, without the rest of its address."""
        return urlsplit(self.address).netloc

    def __post_init__(self) -> None:
        if not self.model.strip() or not self.model.isprintable():
            raise InputError("language model: name the model, as its server calls it")
        if not 0 < self.share <= 1:
            raise InputError(f"share {self.share}: give a part of all reports, above 0 and at most 1")
        if self.seconds <= 0:
            raise InputError(f"seconds {self.seconds}: give a time above 0")


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about one text, and the reports that have it."""

    report: Digest
    reports: tuple[ReportId, ...]
    words: str
    score: float


@dataclass(frozen=True, slots=True)
class Plan:
    """The questions, the most doubtful first, and how many reports are not asked about, by reason."""

    questions: tuple[Question, ...]
    not_sent: Mapping[str, int]


def instruction() -> str:
    """What a model is told beside the report, from the code book."""
    return str(codebook.table("reader/llm")["instruction"]).strip()


def prompt_digest() -> Digest:
    """The digest of what a model is told beside the report: the instruction and the schema."""
    return digest_of(canonical([instruction(), schema()]).encode())


def protected(report: Report) -> str | None:
    """Why a report is never sent whatever anybody decides: sealed, held, or of a kind of source that is at risk."""
    if report.extra.get(SEALED):
        return "sealed"
    if report.extra.get(HELD):
        return "held until a person decides"
    if report.source_type in codebook.policy("publication", "default")["at_risk_sources"]:
        return f"source at risk ({report.source_type})"
    return None


def plan_of(readings: Sequence[Reading], share: float, withheld: Withheld = protected) -> Plan:
    """Which reports are asked about: of those that may be sent, the most doubtful, at most a share of all.

    A text that any withheld report has too is withheld. Ties are broken by the report's id.
    """
    why = {reading.report.digest: reason for reading in readings if (reason := withheld(reading.report))}
    open_to = [reading for reading in readings if reading.report.digest not in why]
    not_sent = Counter(why[reading.report.digest] for reading in readings if reading.report.digest in why)
    doubted = [(found.score, reading) for reading in open_to if (found := pipeline.unsure(reading)).score > 0]
    doubted.sort(key=lambda one: (-one[0], one[1].report.report_id))
    chosen = doubted[: floor(share * len(readings) + _ROUNDING)]
    not_sent["the rules have no doubt"] += len(open_to) - len(doubted)
    not_sent["beyond the share"] += len(doubted) - len(chosen)
    return Plan(_questions(chosen), {reason: number for reason, number in sorted(not_sent.items()) if number})


#: a tenth of 30 is 3, though 0.1 * 30 may come out a hair below
_ROUNDING = 1e-9


def _questions(chosen: Iterable[tuple[float, Reading]]) -> tuple[Question, ...]:
    """One question for each text."""
    found: dict[Digest, list[tuple[float, Reading]]] = {}
    for score, reading in chosen:
        found.setdefault(reading.report.digest, []).append((score, reading))
    return tuple(_question(digest, same) for digest, same in found.items())


def _question(digest: Digest, same: Sequence[tuple[float, Reading]]) -> Question:
    score, first = same[0]
    ids = tuple(reading.report.report_id for _, reading in same)
    return Question(digest, ids, pipeline.words_needed(first), score)
