"""What commands that may ask a language model have in common: their options, and the question before anything is sent.

Nothing here is on by default, and the network's libraries are loaded only where a model was asked for.
"""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from recount.engines.consult import Consultation, ModelRun, ToSend
from recount.engines.model_answers import Answers, appended_to, read_answers
from recount.engines.model_plan import ApiKey, ModelSettings, Withheld, protected
from recount.errors import InputError

#: the environment variable that holds the key of a server that asks for one; nothing else is read from there
KEY = "RECOUNT_LLM_KEY"
RULES, LLM = "rules", "llm"


@dataclass(frozen=True, slots=True)
class ModelWish:
    """How a language model is to be asked, as the options say."""

    reader: str
    llm_address: str | None
    llm_model: str | None
    llm_share: float | None
    llm_answers: Path | None
    llm_seconds: float
    llm_allow_http: bool
    yes: bool

    def __post_init__(self) -> None:
        given = (self.llm_address, self.llm_model, self.llm_share, self.llm_answers)
        if self.reader == RULES and (any(one is not None for one in given) or self.llm_allow_http):
            raise InputError("options of a language model were given without --reader llm: nothing was asked or sent")
        if self.reader == LLM and not (self.llm_address and self.llm_model):
            raise InputError(
                "--reader llm needs --llm-address, the server to ask, and --llm-model, the model's name there"
            )


def model_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of asking a language model, handed to a command together as `model`."""
    options = (
        click.option("--reader", type=click.Choice([RULES, LLM]), default=RULES, show_default=True,
                     help="llm: where the rules are unsure, also ask a language model that you name."),
        click.option("--llm-address", metavar="URL", help="An OpenAI-compatible server: https, or this machine."),
        click.option("--llm-model", metavar="NAME", help="The model, as its server calls it."),
        click.option("--llm-share", metavar="PART", type=float, help="Of all reports, the part asked about at most."),
        click.option("--llm-answers", metavar="FILE", type=click.Path(path_type=Path),
                     help="Keep answers in this file as they come, and ask nothing that it answers."),
        click.option("--llm-seconds", metavar="N", type=float, default=60.0, show_default=True,
                     help="How long to wait for an answer."),
        click.option("--llm-allow-http", is_flag=True, help="Send over plain http to another machine than this one."),
        click.option("--yes", is_flag=True, help="Send without asking first."),
    )  # fmt: skip

    @functools.wraps(command)
    def called(**given: Any) -> Any:
        wish = ModelWish(**{name: given.pop(name) for name in ModelWish.__dataclass_fields__})
        return command(model=wish, **given)

    for option in reversed(options):
        called = option(called)
    return called


def consultation(
    wish: ModelWish, share: float, kept: Path | None = None, withheld: Withheld = protected
) -> Consultation | None:
    """The consultation that somebody asked for, None where nobody did.

    `share` is that of this command by default, `kept` a file of answers of an earlier run. Raises AddressRefused,
    InputError.
    """
    if wish.reader != LLM:
        return None
    from recount.engines.model_door import ModelDoor

    key = os.environ.get(KEY)
    settings = ModelSettings(
        address=wish.llm_address or "",
        model=wish.llm_model or "",
        share=share if wish.llm_share is None else wish.llm_share,
        seconds=wish.llm_seconds,
        allow_http=wish.llm_allow_http,
        key=ApiKey(key) if key else None,
    )
    answers = [answer for path in (kept, wish.llm_answers) if path for answer in read_answers(path)]
    asking = functools.partial(_agreed, wish.yes)
    known = Answers(answers, appended_to(wish.llm_answers)) if wish.llm_answers else Answers(answers)
    return Consultation(settings, ModelDoor(settings), asking, known, withheld)


def _agreed(yes: bool, about: ToSend) -> None:
    """Say what is about to be sent where, and come back only where somebody agrees. Raises InputError, click.Abort."""
    settings = about.settings
    key = ", with your key" if settings.key else ""
    click.echo(
        f"About to send words of {_number(about.questions, 'report')} ({about.characters:,} characters) "
        f"to {settings.host} for the model {settings.model}{key}.",
        err=True,
    )
    for line in _not_sent(about.not_sent):
        click.echo(f"  {line}", err=True)
    if yes:
        return
    if not sys.stdin.isatty():
        raise InputError("nothing was sent: say --yes to send it without a terminal to ask at")
    click.confirm("Whoever runs that server can read them. Send?", abort=True, err=True)


def asked_of(run: ModelRun) -> Iterator[str]:
    """What came of a consultation, in lines."""
    yield (
        f"{run.model}: {run.asked} asked, {run.kept} answered before, {_number(run.accepted, 'claim')} accepted, "
        f"{sum(run.refused.values())} refused, {sum(run.failed.values())} without an answer"
    )
    yield from (f"  refused {number}: {why}" for why, number in run.refused.items())
    yield from (f"  no answer {number}: {why}" for why, number in run.failed.items())
    yield from (f"  {line}" for line in _not_sent(run.not_sent))


def _not_sent(reasons: Mapping[str, int]) -> Iterator[str]:
    yield from (f"not sent {number}: {why}" for why, number in reasons.items())


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
