"""A letter's files: the same letter, the same bytes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from django.contrib.staticfiles import finders
from django.template.loader import render_to_string

from recount.publish.request_letter import REQUEST, STYLE, Letter, letter_json, sealed

from ..public.phrases import Phrases
from .told import rows
from .wording import catalogue, languages


def pack(letter: Letter) -> dict[str, bytes]:
    """Every file of a request by its name: a page for each language, the machine-readable file, style, checksums."""
    files = {f"{language}.html": page(letter, language) for language in languages()}
    files[REQUEST] = letter_json(letter)
    files[STYLE] = _style().read_bytes()
    return sealed(files)


def page(letter: Letter, language: str, *, draft: bool = False) -> bytes:
    """The letter in a language; a draft's page says on top that it must not be sent, and is never part of a pack."""
    phrases = Phrases(language)
    own = language == "ar"
    values = {
        "language": language,
        "direction": phrases.direction,
        "other": next(other for other in languages() if other != language),
        "draft": draft,
        "say": _said(letter, phrases),
        "asker": letter.asker.name_ar if own else letter.asker.name,
        "recipient": letter.recipient.name_ar if own else letter.recipient.name,
        "asked_on": phrases.day(letter.asked_on),
        "rows": rows(letter.facts, phrases),
        "questions": [question.ar if own else question.en for question in letter.questions],
    }
    return render_to_string("requests/letter.html", values).encode("utf-8")


def _said(letter: Letter, phrases: Phrases) -> Mapping[str, str]:
    """The sentences of the letter, filled in."""
    facts = {
        "code": phrases.isolated(letter.incident),
        "release": phrases.isolated(letter.release.name),
        "digest": phrases.isolated(letter.release.digest),
        "address": phrases.isolated(letter.asker.reply_to),
    }
    days: dict[str, date | None] = {
        "opening": letter.release.created,
        "recorded": letter.asked_on,
        "answer_by": letter.answer_by,
    }
    said = {
        key.removeprefix("letter."): words.format(**facts, day=_day(days.get(key.removeprefix("letter.")), phrases))
        for key, words in catalogue(phrases.language).items()
        if key.startswith("letter.")
    }
    return {**said, "answering_line": said["answer" if letter.answer_by is None else "answer_by"]}


def _day(day: date | None, phrases: Phrases) -> str:
    return phrases.isolated(phrases.day(day)) if day is not None else ""


def _style() -> Path:
    found = finders.find(f"requests/{STYLE}")
    if not isinstance(found, str):
        raise FileNotFoundError(STYLE)
    return Path(found)
