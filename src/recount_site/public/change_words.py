"""Changes between releases in the words of a page: neutral values of the log become ranges, dates and terms."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from recount.publish.changes_beside import INCONSISTENCIES, PLACEBO
from recount.publish.parties import neutral
from recount.publish.record import PublicTime
from recount.records import TimePrecision

from .phrases import Phrases
from .placebo_words import placebo_words

#: fields whose values are ranges of people; those of groups are too
_RANGES = frozenset({"killed", "injured", "missing", "detained", "combatants_killed", "killed_or_injured"})
_TERMS: Mapping[str, str] = {
    "grade": "grade",
    "grade_if_dependent": "grade",
    "grade_override": "grade",
    "strike_status": "strike_status",
    "event": "event",
    "method": "method",
    "target": "target",
}
_GROUPS = "groups."


def field_words(field: str, phrases: Phrases) -> str:
    """The name of a field that changed."""
    if field.startswith(_GROUPS):
        _, group, harm = field.split(".")
        return f"{phrases.say(f'field.{harm}')}: {phrases.term('group', group)}"
    name, _, party = field.partition(".")
    if party and name == PLACEBO:
        known = neutral(party)
        return f"{phrases.say('field.placebo')}: {phrases.party(known) if known else phrases.isolated(party)}"
    return phrases.words.get(f"field.{field}", field)


def value_words(field: str, value: str | None, phrases: Phrases) -> str:
    """A value of the log in words; a value that this program does not understand stands as it is."""
    if value is None:
        words = phrases.term(_TERMS[field], None) if field in _TERMS else ""
        return words or phrases.say("range.unknown" if _is_range(field) else "incident.not_stated")
    try:
        return _reader(field)(value, phrases)
    except ValueError:
        return phrases.isolated(value)


def _is_range(field: str) -> bool:
    return field in _RANGES or field.startswith(_GROUPS)


def _reader(field: str) -> Callable[[str, Phrases], str]:
    if _is_range(field):
        return _range
    if field in _TERMS:
        return lambda value, phrases: phrases.term(_TERMS[field], value)
    return _READERS.get(field.partition(".")[0], _plain)


def _inquiries(value: str, phrases: Phrases) -> str:
    told = []
    for one in value.split("; "):
        asked, came, on = one.split(" ")
        days = {"asked": phrases.day(date.fromisoformat(asked)), "on": phrases.day(date.fromisoformat(on))}
        told.append(phrases.say(f"incident.inquiry_{came}", **days))
    return phrases.words["site.semicolon"].join(told)


def _range(value: str, phrases: Phrases) -> str:
    low, _, high = value.partition("..")
    return phrases.ends(int(low) if low else None, int(high) if high else None)


def _origins(value: str, phrases: Phrases) -> str:
    least, _, most = value.partition("..")
    return phrases.isolated(least if least == most else f"{least}–{most}")


def _date(value: str, phrases: Phrases) -> str:
    days, _, precision = value.partition(" ")
    start, _, end = days.partition("/")
    return phrases.when(PublicTime(date.fromisoformat(start), date.fromisoformat(end), TimePrecision(precision)))


def _flags(value: str, phrases: Phrases) -> str:
    return phrases.words["site.semicolon"].join(phrases.term("flag", flag) for flag in value.split("; "))


def _plain(value: str, phrases: Phrases) -> str:
    return phrases.isolated(value)


def _inconsistencies(value: str, phrases: Phrases) -> str:
    told = []
    for one in value.split("; "):
        kind, state, *party = one.split(" ", 2)
        found = neutral(party[0]) if party else None
        whose = phrases.party(found) if found else phrases.isolated("".join(party))
        words = {"kind": phrases.say(f"inconsistency_kind.{kind}"), "state": phrases.term("inconsistency_state", state)}
        if party:
            told.append(phrases.say("inconsistency.changed", party=whose, **words))
        else:
            told.append(phrases.say("inconsistency.changed_of_nobody", **words))
    return phrases.words["site.semicolon"].join(told)


def _placebo(value: str, phrases: Phrases) -> str:
    informs, _, numbers = value.partition(" ")
    own, moved, compared = map(int, numbers.split("/"))
    return placebo_words(phrases, informs == "yes", (own, moved, compared))


_READERS: Mapping[str, Callable[[str, Phrases], str]] = {
    "date": _date,
    "origins": _origins,
    "flags": _flags,
    "inquiries": _inquiries,
    INCONSISTENCIES: _inconsistencies,
    PLACEBO: _placebo,
}
