"""What each word and fixed phrase of the date lexicons says by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ...codebook import lexicon
from ..folding.text import fold_name
from .date_pieces import SILENT, Facts, Kind, Piece


@dataclass(frozen=True)
class Lexicons:
    """One subject's lexicons of some languages as folded lists and tables."""

    read: tuple[str, ...]
    subject: str

    def list(self, *path: str) -> list[str]:
        """The entries of one list, language by language."""
        return [fold_name(entry) for language in self.read for entry in self._at(language, path, [])]

    def table(self, *path: str) -> dict[str, Any]:
        """One table by folded key; what an earlier language says stands."""
        found: dict[str, Any] = {}
        for language in self.read:
            for key, value in self._at(language, path, {}).items():
                found.setdefault(fold_name(key), value)
        return found

    def words_of(self, *path: str) -> dict[str, str]:
        """A table of lists, turned into name by word."""
        names = [name for language in self.read for name in self._at(language, path, {})]
        return {word: name for name in names for word in self.list(*path, name)}

    def _at(self, language: str, path: tuple[str, ...], missing: Any) -> Any:
        at: Any = lexicon(language, self.subject)
        for key in path:
            if key not in at:
                return missing
            at = at[key]
        return at


def _months(lexicons: Lexicons) -> Iterator[tuple[str, Facts]]:
    """The months of both calendars."""
    yield from ((word, Facts(month=value)) for word, value in lexicons.table("months").items())
    yield from ((word, Facts(month=value, hijri=True)) for word, value in lexicons.table("hijri_months").items())


def _periods(lexicons: Lexicons) -> Iterator[tuple[str, Kind, Facts]]:
    for word, told in lexicons.table("periods").items():
        yield word, Kind.PERIOD, Facts(unit=told["unit"], back=told["back"])
    for word in lexicons.list("cues", "this_month"):
        yield word, Kind.OF_MONTH, Facts(unit="month", back=0)


def _shifted(lexicons: Lexicons, table: str) -> Iterator[tuple[str, Facts]]:
    """The words for days so far before or behind another one: `from`, `to` and `part`, or a number of units."""
    for word, told in lexicons.table(table).items():
        since = told.get("from")
        counted = Facts(unit=told.get("unit"), number=told.get("number"), ago=told.get("ago"))
        yield word, counted._replace(since=since, until=told.get("to", since), part=told.get("part"))


def pieces_by_word(lexicons: Lexicons) -> dict[str, Piece]:
    """All single words and fixed phrases by what they say; where one says two things, the earlier line here wins."""
    found: dict[str, Piece] = {}

    def say(word: str, kind: Kind, facts: Facts = SILENT) -> None:
        found.setdefault(word, Piece(0, 0, kind, facts))

    for word, month in _months(lexicons):
        say(word, Kind.MONTH, month)
    for word, told in lexicons.table("named_days").items():
        say(word, Kind.DATE, Facts(**told))
    for word, value in lexicons.table("weekdays").items():
        say(word, Kind.WEEKDAY, Facts(weekday=value))
    for word, facts in _shifted(lexicons, "relative"):
        say(word, Kind.RELATIVE, facts)
    for word, facts in _shifted(lexicons, "beside"):
        say(word, Kind.BESIDE, facts._replace(beside=True))
    for word, kind, facts in _periods(lexicons):
        say(word, kind, facts)
    for section, kind in (("alone", Kind.PART_ALONE), ("parts", Kind.PART)):
        for word, part in lexicons.words_of(section).items():
            say(word, kind, Facts(part=part))
    for word, name in lexicons.words_of("counted").items():
        say(word, Kind[name.upper()])
    for word, position in lexicons.words_of("position").items():
        say(word, Kind.POSITION, Facts(position=position))
    for word, value in lexicons.table("days").items():
        say(word, Kind.NUMBER, Facts(day=value))
    for word in (word for word, name in lexicons.words_of("clock").items() if name == "before"):
        say(word, Kind.CLOCK_CUE)
    return found
