"""Answers of language models that were kept: a file of lines, each as it came."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path

from ..errors import BadRecord, UnreadableInput
from ..records import Digest, ModelAnswer, from_json, read_lines, to_json

#: the name of the file in an OUT folder
ANSWERS = "model-answers.jsonl"


class Answers:
    """The answers that are known, by text, prompt and model; new ones are handed to `keep` as they come."""

    def __init__(
        self, known: Iterable[ModelAnswer] = (), keep: Callable[[ModelAnswer], None] = lambda answer: None
    ) -> None:
        self._known = {_key(answer): answer for answer in known}
        self._keep = keep

    def get(self, report: Digest, prompt: Digest, model: str) -> ModelAnswer | None:
        """The answer about a text, None where none is known."""
        return self._known.get((report, prompt, model))

    def keep(self, answer: ModelAnswer) -> None:
        """Keep one more answer before anything is made of it."""
        self._keep(answer)
        self._known[_key(answer)] = answer


def _key(answer: ModelAnswer) -> tuple[Digest, Digest, str]:
    return answer.report, answer.prompt, answer.model


def answer_line(answer: ModelAnswer) -> str:
    """An answer as one line; half a character, as damaged answers may hold, is escaped."""
    return json.dumps(to_json(answer)) + "\n"


def appended_to(file: Path) -> Callable[[ModelAnswer], None]:
    """Keeps answers at the end of a file, one a line."""

    def keep(answer: ModelAnswer) -> None:
        with file.open("a", encoding="utf-8") as lines:
            lines.write(answer_line(answer))

    return keep


def read_answers(path: Path) -> tuple[ModelAnswer, ...]:
    """The answers of a file; none where there is no file yet. Raises UnreadableInput where it holds anything else."""
    if not path.exists():
        return ()
    found = []
    try:
        for line in read_lines(path):
            if line.value is None:
                raise UnreadableInput(str(path), f"line {line.number}: {line.fault or 'nothing on it'}")
            found.append(from_json(ModelAnswer, line.value))
    except (OSError, BadRecord) as why:
        raise UnreadableInput(str(path), f"it holds something other than answers of a model: {why}") from why
    return tuple(found)
