"""Whom a case may ask, and what that one recipient may be told: read from a file, closed wherever it is silent.

No list of allowed fields, no recipient. A field that goes to nobody is refused by its name, with the reason, and not
passed over: whoever wrote it must not believe that it was told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache
from typing import Any

from .. import codebook
from ..errors import BadRecipient
from ..records import Asker, Question, Recipient
from .parties import neutral

_KEYS = frozenset({"name", "called", "called_ar", "party", "fields", "questions", "question", "asker"})
_ASKER_KEYS = frozenset({"name", "name_ar", "reply_to"})
_QUESTION_KEYS = frozenset({"id", "en", "ar"})
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{1,39}")


@cache
def allowable() -> Mapping[str, str]:
    """Every field that a recipient can be told, with what it means, in the order of a letter."""
    return {row["name"]: row["means"] for row in codebook.table("request_fields")["field"]}


@cache
def never() -> Mapping[str, str]:
    """Every name under which somebody might allow what goes to nobody, with the reason."""
    return {name: row["why"] for row in codebook.table("request_fields")["never"] for name in row["names"]}


def _kind(name: str) -> str:
    return next(str(row["id"]) for row in codebook.table("request_fields")["never"] if name in row["names"])


@cache
def kinds_that_stay() -> tuple[str, ...]:
    """What goes to nobody, kind by kind, by the ids of the code book."""
    return tuple(row["id"] for row in codebook.table("request_fields")["never"])


@cache
def questions() -> Mapping[str, Question]:
    """The questions of the code book by id, in the order in which they are asked."""
    return {
        row["id"]: Question(row["id"], row["en"], row["ar"]) for row in codebook.table("request_questions")["question"]
    }


def recipient_of(table: Mapping[str, Any], place: str, declared: tuple[str, datetime, str]) -> Recipient:
    """The recipient that a file declares; `declared` is by whom, when and why. `place` names the file in errors.

    Raises BadRecipient.
    """
    if unknown := sorted(set(table) - _KEYS):
        raise BadRecipient(place, unknown[0], f"no such entry; there are {', '.join(sorted(_KEYS))}").coded(
            "no_such_entry", entry=unknown[0]
        )
    name = _text(table, "name", place)
    if not _NAME.fullmatch(name):
        raise BadRecipient(place, "name", "small Latin letters, digits and hyphens, such as press-office").coded(
            "bad_name"
        )
    by, at, reason = declared
    return Recipient(
        name,
        called=_text(table, "called", place),
        called_ar=_text(table, "called_ar", place),
        fields=_fields(table.get("fields"), place),
        questions=_questions(table, place),
        asker=_asker(table.get("asker"), place),
        by=by,
        at=at,
        reason=reason,
        party=_party(table.get("party"), place),
    )


def may_be_told(fields: Iterable[str], place: str) -> tuple[str, ...]:
    """These fields in the order of a letter. Raises BadRecipient for one that goes to nobody, or that is not known."""
    given = list(fields)
    for field in given:
        plain = "_".join(re.split(r"[\s.-]+", field.strip().lower()))
        if plain in never():
            raise BadRecipient(place, f"fields: {field}", f"never goes out, whoever allows it: {never()[plain]}").coded(
                "never_told", field=field, kind=_kind(plain)
            )
        if field not in allowable():
            raise BadRecipient(place, f"fields: {field}", f"no such field; there are {', '.join(allowable())}").coded(
                "no_such_field", field=field
            )
    return tuple(field for field in allowable() if field in given)


def _fields(given: object, place: str) -> tuple[str, ...]:
    if not isinstance(given, list) or not given or not all(isinstance(field, str) for field in given):
        raise BadRecipient(
            place, "fields", "a list of the fields that this recipient may be told, and without one, none"
        ).coded("no_fields")
    return may_be_told(given, place)


def _questions(table: Mapping[str, Any], place: str) -> tuple[Question, ...]:
    own = [_own(row, place) for row in _rows(table.get("question", []), "question", place)]
    chosen = table.get("questions", list(questions()))
    if not isinstance(chosen, list):
        raise BadRecipient(place, "questions", "a list of ids of questions").coded("questions_no_list")
    for id in chosen:
        if id not in questions():
            raise BadRecipient(
                place, f"questions: {id}", f"no such question; there are {', '.join(questions())}"
            ).coded("no_such_question", question=str(id))
    found = (*(questions()[id] for id in dict.fromkeys(chosen)), *own)
    if not found:
        raise BadRecipient(place, "questions", "a request asks one question at least").coded("no_question")
    if len({question.id for question in found}) < len(found):
        raise BadRecipient(place, "question", "an id of its own for each question").coded("same_question_id")
    return found


def _own(row: Mapping[str, Any], place: str) -> Question:
    if unknown := sorted(set(row) - _QUESTION_KEYS):
        raise BadRecipient(place, f"question: {unknown[0]}", "no such entry; a question has id, en and ar").coded(
            "question_entry", entry=unknown[0]
        )
    return Question(*(_text(row, key, place, "question.") for key in ("id", "en", "ar")))


def _asker(given: object, place: str) -> Asker:
    if not isinstance(given, dict) or set(given) - _ASKER_KEYS:
        raise BadRecipient(
            place, "asker", "a table with name, name_ar and reply_to: who asks, and where answers go"
        ).coded("no_asker")
    return Asker(*(_text(given, key, place, "asker.") for key in ("name", "name_ar", "reply_to")))


def _party(given: object, place: str) -> str | None:
    if given is None:
        return None
    if not isinstance(given, str) or (known := neutral(given)) is None or known.id != given:
        raise BadRecipient(place, "party", f"{given!r} is no party of the code book (codebook/actors.toml)").coded(
            "no_such_party", party=str(given)
        )
    return given


def _rows(given: object, entry: str, place: str) -> list[dict[str, Any]]:
    if not isinstance(given, list) or not all(isinstance(row, dict) for row in given):
        raise BadRecipient(place, entry, "tables, each under [[question]]").coded("no_tables")
    return given


def _text(table: Mapping[str, Any], key: str, place: str, above: str = "") -> str:
    found = table.get(key)
    if not isinstance(found, str) or not found.strip():
        raise BadRecipient(
            place, above + key, "missing or empty; docs/how-to/ask-for-information.md shows a whole file"
        ).coded("entry_empty", entry=above + key)
    return " ".join(found.split())
