"""What a language model answered, kept so that a question is asked once and a reading can be made anew."""

from __future__ import annotations

from dataclasses import dataclass

from .ids import Digest


@dataclass(frozen=True, slots=True)
class ModelAnswer:
    """One answer as it came: nothing of it is believed.

    `report` is the digest of the report's text, `prompt` that of what the model was told beside it.
    """

    report: Digest
    prompt: Digest
    model: str
    answer: str
