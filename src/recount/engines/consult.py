"""A second reader over many readings: who is asked about what, what came of it, and what was never sent.

    readings ─plan─▶ questions ─told, agreed─▶ answers, kept or asked now ─ground─▶ readings

Nobody is asked unless somebody gave a consultation to the run, and nothing is sent before `agreed` says so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock
from typing import Protocol

from .. import pipeline
from ..errors import FetchError
from ..records import Digest, ModelAnswer, Reading, Rejection, ReportId
from .local import Progress
from .model_answers import Answers
from .model_plan import ModelSettings, Question, Withheld, plan_of, prompt_digest, protected

STAGE, FAILED = "model", "no answer"
READER = "llm:"
_TOGETHER = 2
#: failures one after another after which the rest is not asked: the server is gone, or no language model
_GIVE_UP = 4
_GIVEN_UP = "not asked, for the server failed again and again"
#: an answer, or why there is none
Came = ModelAnswer | str


class Model(Protocol):
    """Whoever answers; tests put their own in place of the network."""

    def answer(self, words: str) -> str:
        """What is answered about the words of a report. Raises FetchError."""


@dataclass(frozen=True, slots=True)
class ToSend:
    """What is about to be sent: how many questions with how many characters, to which model where."""

    questions: int
    characters: int
    settings: ModelSettings
    not_sent: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class ModelRun:
    """What came of a consultation; `asked` were sent now, `kept` answered from what was known.

    `refused` counts claims and answers that were not accepted, `failed` questions without an answer, `not_sent`
    reports, each by reason. `host` is the server, without the rest of its address, which may hold a key.
    """

    model: str
    host: str
    prompt: str
    asked: int
    kept: int
    accepted: int
    refused: Mapping[str, int]
    failed: Mapping[str, int]
    not_sent: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Consulted:
    """The readings with what was accepted and refused, those that changed, the answers used, and the tally."""

    readings: tuple[Reading, ...]
    changed: frozenset[ReportId]
    answers: tuple[ModelAnswer, ...]
    run: ModelRun


@dataclass(frozen=True)
class Consultation:
    """How a second reader is consulted.

    `agreed` is told what is about to be sent and comes back only where somebody agrees; it is not called where every
    answer is known. `withheld` says why a report is never sent.
    """

    settings: ModelSettings
    model: Model
    agreed: Callable[[ToSend], None]
    answers: Answers = field(default_factory=Answers)
    withheld: Withheld = protected

    def consulted(self, readings: Sequence[Reading], progress: Progress, gazetteer: tuple[Path, ...] = ()) -> Consulted:
        """The readings after the model was asked about the most doubtful of them."""
        prompt, name = prompt_digest(), self.settings.model
        plan = plan_of(readings, self.settings.share, self.withheld)
        came: dict[Digest, Came] = {
            question.report: known
            for question in plan.questions
            if (known := self.answers.get(question.report, prompt, name)) is not None
        }
        kept, to_ask = len(came), [question for question in plan.questions if question.report not in came]
        if to_ask:
            characters = sum(len(question.words) for question in to_ask)
            self.agreed(ToSend(len(to_ask), characters, self.settings, plan.not_sent))
            came |= _Asking(self, prompt, progress).all_of(to_ask)
        about = frozenset(report for question in plan.questions for report in question.reports)
        made = tuple(
            _with(reading, came[reading.report.digest], self.settings.model, gazetteer)
            if reading.report.report_id in about
            else reading
            for reading in readings
        )
        answers = sorted((one for one in came.values() if isinstance(one, ModelAnswer)), key=lambda one: one.report)
        failed = Counter(one for one in came.values() if isinstance(one, str))
        run = ModelRun(
            model=name,
            host=self.settings.host,
            prompt=prompt,
            asked=len(to_ask) - failed[_GIVEN_UP],
            kept=kept,
            accepted=sum(claim.reader.startswith(READER) for reading in made for claim in reading.claims),
            refused=_counted(_refused(reading) for reading in made),
            failed=dict(sorted(failed.items())),
            not_sent=plan.not_sent,
        )
        return Consulted(made, about, tuple(answers), run)


def _with(reading: Reading, came: Came, model: str, gazetteer: tuple[Path, ...]) -> Reading:
    if isinstance(came, ModelAnswer):
        return pipeline.with_answer(reading, came.answer, model, gazetteer)
    why = Rejection(f"answer of {READER}{model}", f"{FAILED}: {came}", STAGE, reading.report.report_id)
    return replace(reading, rejections=(*reading.rejections, why))


def _refused(reading: Reading) -> list[str]:
    """The kinds of what was refused of answers about a report."""
    kinds = (one.reason.partition(":")[0] for one in reading.rejections if one.stage == STAGE)
    return [kind for kind in kinds if kind != FAILED]


def _counted(kinds: Iterable[list[str]]) -> Mapping[str, int]:
    return dict(sorted(Counter(kind for some in kinds for kind in some).items()))


class _Asking:
    """Questions put to the model, two at a time; each answer is kept as it comes."""

    def __init__(self, consultation: Consultation, prompt: Digest, progress: Progress) -> None:
        self._of, self._prompt, self._progress = consultation, prompt, progress
        self._failures, self._lock = 0, Lock()

    def all_of(self, questions: Sequence[Question]) -> dict[Digest, Came]:
        """The answer to each question, or why there is none."""
        came: dict[Digest, Came] = {}
        with ThreadPoolExecutor(_TOGETHER) as pool:
            for done, (question, one) in enumerate(zip(questions, pool.map(self._one, questions), strict=True), 1):
                came[question.report] = one
                if isinstance(one, ModelAnswer):
                    self._of.answers.keep(one)
                self._progress(STAGE, done, len(questions))
        return came

    def _one(self, question: Question) -> Came:
        if self._failures >= _GIVE_UP:
            return _GIVEN_UP
        try:
            words = self._of.model.answer(question.words)
        except FetchError as why:
            with self._lock:
                self._failures += 1
            return why.why.partition(":")[0]
        with self._lock:
            self._failures = 0
        return ModelAnswer(question.report, self._prompt, self._of.settings.model, words)
