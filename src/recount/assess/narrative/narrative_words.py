"""The words of one language in which assessment texts are drafted: its table, and the few ways to fill a gap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from ... import codebook
from ...records import (
    About,
    Assessment,
    Claim,
    Event,
    Group,
    Incident,
    PlacePrecision,
    Stance,
    TimePrecision,
    When,
    Where,
)
from .counted import Case, apart, counted, figure

#: speakers that a sentence names before it says that there are others
NAMED = 4
_EXACT_PLACE = frozenset({PlacePrecision.EXACT, PlacePrecision.LANDMARK, PlacePrecision.STREET})
_EXACT_DAY = frozenset({TimePrecision.HOUR, TimePrecision.DAY_PART, TimePrecision.DAY})


@dataclass(frozen=True)
class Tongue:
    """One language of assessment texts. `table` is its file in the code book."""

    language: str
    table: Mapping[str, Any]

    @classmethod
    @cache
    def of(cls, language: str) -> Tongue:
        """The tongue of a language. Raises CodebookError where the code book holds no templates in it."""
        return cls(language, codebook.narrative(language))

    def template(self, name: str) -> str:
        """A sentence with its gaps."""
        found: str = self.table["sentence"][name]
        return found

    def say(self, name: str, **facts: str) -> str:
        """A sentence, filled in."""
        return " ".join(self.template(name).format(**facts).split())

    def word(self, section: str, key: str, absent: str | None = None) -> str:
        """The word for a value; the value itself, or `absent`, where the language has none."""
        found: str = self.table[section].get(str(key), str(key) if absent is None else absent)
        return found

    def number(self, name: str, number: int, noun: str) -> dict[str, str]:
        """A number with its noun in each form that a template may ask for."""
        forms: Mapping[str, str] = self.table["noun"][noun]
        return {
            name: counted(number, forms, self.language),
            f"{name}_oblique": counted(number, forms, self.language, Case.OBLIQUE),
            f"{name}_figure": figure(number, self.language),
        }

    def group(self, group: Group) -> str:
        """Several people of a group, without a number."""
        forms: Mapping[str, str] = self.table["noun"][group.value]
        return forms.get("few") or forms["many"]

    def voices(self, claims: Sequence[Claim]) -> str:
        """Who says it, each speaker once, as named or by its kind; said of those whose headlines alone say it."""
        text = {self.voice(claim) for claim in claims if not claim.headline}
        names = [name if name in text else self._in_headline(name) for name in dict.fromkeys(map(self.voice, claims))]
        more = self.word("words", "others") if len(names) > NAMED else ""
        return self.listed(names[:NAMED], more)

    def _in_headline(self, name: str) -> str:
        return self.word("words", "in_headline").format(who=name)

    def voice(self, claim: Claim) -> str:
        """A speaker by the name it has in its own script; one that is only described by its kind."""
        who = claim.claimant
        if who.name and not who.anonymous and not who.name.islower():
            return apart(self._in_a_sentence(who.name), self.language)
        return self.word("claimant", who.kind)

    def _in_a_sentence(self, name: str) -> str:
        """ "A Coalition spokesman" as it stands within a sentence."""
        first = name.partition(" ")[0]
        return f"{first.lower()}{name[len(first) :]}" if first in self.word("words", "articles").split() else name

    def listed(self, words: Sequence[str], more: str = "") -> str:
        """Words as a list."""
        if more or len(words) < 2:
            return self.word("words", "comma").join(words) + more
        return self.word("words", "comma").join(words[:-1]) + self.word("words", "and") + words[-1]

    def party(self, actor: str | None, name: str) -> str:
        """An armed party by its neutral name."""
        known = _actors().get(actor or "") or _actors().get(name)
        neutral = (known.get("name_ar") if self.language == "ar" else None) or known["name"] if known else name
        return apart(neutral, self.language)

    def official(self, belligerent: str | None) -> str:
        """Whose official position it is."""
        return self.party(belligerent, belligerent) if belligerent else self.word("authority", "nobody")

    def grade(self, grade: str) -> str:
        """A grade in this language; one of a scheme that has no word here as its scheme calls it."""
        return self.word("grade", grade, apart(grade, self.language))

    def stance(self, stance: Stance | None, about: About | None) -> str:
        """What a position is, and on what."""
        return self.word("stance", stance or Stance.ASSERTS).format(about=self.word("about", about or "none"))

    def event(self, event: Event) -> str:
        """What happened."""
        return self.word("event", event.type or "none")

    def target(self, event: Event) -> str:
        """What was hit, as an addition to what happened; nothing where it is not told."""
        told = self.word("target", event.target, "") if event.target else ""
        return self.word("words", "on_target").format(target=told) if told else ""

    def place(self, where: Where | None) -> str:
        """Where, no more exactly than it is known; nothing where no place is told."""
        if where is None:
            return ""
        names = (where.name_ar, where.name) if self.language == "ar" else (where.name, where.name_ar)
        name = next((name for name in (*names, where.stated) if name), "")
        return (
            self.word("place", "beside" if where.beside else where.precision).format(name=apart(name, self.language))
            if name
            else ""
        )

    def when(self, when: When) -> str:
        """When, no more exactly than it is known."""
        if when.start is None:
            return self.word("when", "unknown")
        end = when.end or when.start
        if when.precision in (TimePrecision.MONTH, TimePrecision.YEAR):
            return self._dated(when.precision.value, when.start)
        if when.start == end:
            return self._dated("day", when.start)
        start, last = self._dated("date", when.start), self._dated("date", end)
        return self.word("when", "days").format(start=start, end=last)

    def _dated(self, key: str, day: date) -> str:
        month = self.word("month", str(day.month))
        numbers = {"day": figure(day.day, self.language), "year": figure(day.year, self.language)}
        return self.word("when", key).format(month=month, **numbers)


def unknown_things(incident: Incident, assessed: Assessment) -> list[str]:
    """What a reader would ask and nobody tells, by the keys of its words."""
    where, when, killed = incident.where, incident.date, assessed.killed
    known = killed is not None and killed.known
    asked = {
        "place": where is None,
        "exact_place": where is not None and where.precision not in _EXACT_PLACE,
        "date": when.start is None,
        "exact_date": when.start is not None and when.precision not in _EXACT_DAY,
        "party": not assessed.belligerents,
        "target": incident.event.target in (None, "unknown"),
        "killed": not known,
        "killed_high": killed is not None and known and killed.high is None,
        "killed_low": killed is not None and known and killed.low is None,
        "injured": assessed.injured is None or not assessed.injured.known,
    }
    return [thing for thing, open_ in asked.items() if open_]


@cache
def _actors() -> dict[str, dict[str, Any]]:
    rows = codebook.table("actors")["actor"]
    return {row[key]: row for key in ("name", "id") for row in rows}
