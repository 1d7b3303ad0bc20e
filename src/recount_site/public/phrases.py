"""Ranges, dates and places in words, in the language of a page.

Numbers and names of the other direction are wrapped in Unicode isolates, so that "10–45" stays in order in
Arabic and a Latin name does not tear an Arabic sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from recount.publish import Period, Reconciled, Residual
from recount.publish.public_words import Party
from recount.publish.record import PublicCount, PublicPlace, PublicTime
from recount.records import Conceded, Range, TimePrecision

from .wording import catalogue

_LEFT_TO_RIGHT, _FIRST_STRONG, _END, _JOIN = "\u2066", "\u2068", "\u2069", "\u2060"
KILOMETRE = 1000


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of one language."""

    language: str

    @property
    def words(self) -> Mapping[str, str]:
        """The catalogue of this language."""
        return catalogue(self.language)

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`."""
        return self.words["language.direction"]

    def say(self, key: str, **facts: object) -> str:
        """The words under a key, filled in. Raises KeyError for a key that the catalogue does not hold."""
        if not facts:
            return self.words[key]
        return self.words[key].format(**{name: self.isolated(str(value)) for name, value in facts.items()})

    def term(self, section: str, value: str | None) -> str:
        """The word for a value of a vocabulary; its `none` where it is None, itself where there is no word for it."""
        return self.words.get(f"{section}.{value or 'none'}", value or "")

    def isolated(self, text: str) -> str:
        """The text, kept apart from the direction of the words around it; unchanged on left-to-right pages."""
        if self.direction == "ltr":
            return text
        start = _LEFT_TO_RIGHT if text and not any(c.isalpha() for c in text) else _FIRST_STRONG
        return f"{start}{text}{_END}"

    def number(self, value: int) -> str:
        """A number in Latin digits, thousands apart by a thin space."""
        return f"{value:,}".replace(",", "\u202f")

    def range(self, found: Range | Conceded | None) -> str:
        """A range in words: never a lone number, and unknown is said, not left out."""
        if found is None:
            return self.say("range.unknown")
        return self.ends(found.low, found.high)

    def ends(self, low: int | None, high: int | None) -> str:
        """The range between two ends, either of which may be unknown."""
        if low is None and high is None:
            return self.say("range.unknown")
        if high is None:
            return self.say("range.at_least", low=self.number(low or 0))
        if low is None:
            return self.say("range.up_to", high=self.number(high))
        if low == high:
            return self.say("range.none_stated") if low == 0 else self.say("range.single", low=self.number(low))
        between = self.words["range.between"].format(low=self.number(low), high=self.number(high))
        # In Arabic a range torn at a line's end would be read the wrong way round.
        return self.isolated(between if self.direction == "ltr" else between.replace("–", f"{_JOIN}–{_JOIN}"))

    def sum(self, low: int | None, high: int | None) -> str:
        """A sum of minima and one of maxima: where they are equal they are no single account's."""
        if low is not None and low == high and low > 0:
            return self.say("range.sum", low=self.number(low))
        return self.ends(low, high)

    def tallied(self, one: Reconciled) -> str:
        """The number of a tally as somebody stated it: a single number stays single."""
        return self.number(one.low) if one.low is not None and one.low == one.high else self.ends(one.low, one.high)

    def area(self, one: Reconciled) -> str:
        """The area that a tally counts over, or the places of which its number is told at once."""
        if one.together:
            return self.say("totals.together", places=self.say("site.comma").join(map(self.place, one.together)))
        return self.say("context.area_none") if one.area is None else self.place(one.area)

    def residual(self, found: Residual) -> str:
        """What a tally holds more or fewer than incidents, by its two ends; an end that is not known is said."""
        low, high = (None if end is None else self._more_or_fewer(end) for end in (found.low, found.high))
        if low is not None and high is not None:
            return low if low == high else self.say("totals.residual_ends", low=low, high=high)
        if high is not None:
            return self.say("totals.residual_most", high=high)
        return self.say("totals.residual_none") if low is None else self.say("totals.residual_least", low=low)

    def _more_or_fewer(self, number: int) -> str:
        if not number:
            return self.say("totals.nothing")
        return self.say(
            "totals.below" if number < 0 else "totals.above", number=self.isolated(self.number(abs(number)))
        )

    def stated(self, count: PublicCount) -> str:
        """A number as an account states it: a single number stays single here, because somebody said it."""
        if (both := count.undivided) is not None:
            single = both.low is not None and both.low == both.high
            of_both = self.isolated(self.number(both.low or 0)) if single else self.ends(both.low, both.high)
            return self.say("range.undivided", number=of_both)
        if count.vague and count.low is None and count.high is None:
            return self.words["site.quoted"].format(words=count.words) if count.words else self.say("range.vague")
        if count.low is not None and count.low == count.high:
            return self.isolated(self.number(count.low))
        return self.ends(count.low, count.high)

    def when(self, time: PublicTime | None) -> str:
        """A date, no more exactly than it is known."""
        if time is None or time.start is None:
            return self.say("when.unknown")
        start, end = time.start, time.end or time.start
        if time.precision is TimePrecision.YEAR and start.year == end.year:
            return self.say("when.year", year=start.year)
        if time.precision is TimePrecision.MONTH and (start.year, start.month) == (end.year, end.month):
            return self._dated("when.month", start)
        if start == end:
            return self.day(start)
        key = "when.week" if time.precision is TimePrecision.WEEK else "when.about"
        return self.say(key, start=self.day(start), end=self.day(end))

    def moment(self, time: PublicTime | None) -> str:
        """A date with the part of the day or the hour that was stated, both local to the place."""
        told = self.when(time)
        if time is None or time.day_part is None or time.start is None or time.start != (time.end or time.start):
            return told
        part = self.words.get(f"day_part.{time.day_part}") or self.isolated(time.day_part)
        return self.say("when.moment", day=told, part=part)

    def stretch(self, since: PublicTime | None, until: PublicTime | None) -> str:
        """A stretch between two times, either of which nobody may have told of."""
        if since is None and until is None:
            return self.say("when.unknown")
        if until is None:
            return self.say("when.since", start=self.when(since))
        if since is None:
            return self.say("when.until", end=self.when(until))
        return self.say("when.stretch", start=self.when(since), end=self.when(until))

    def day(self, day: date) -> str:
        """A day in words."""
        return self._dated("when.day", day)

    def _dated(self, key: str, day: date) -> str:
        return self.words[key].format(day=day.day, month=self.words[f"month.{day.month}"], year=day.year)

    def period(self, found: Period) -> str:
        """A period of a trend: a month by its name, any other stretch by its two ends."""
        if _whole_month(found):
            return self._dated("when.month", found.start)
        return self.say("when.stretch", start=self.day(found.start), end=self.day(found.end))

    def counted(self, time: PublicTime | None) -> str | None:
        """The period over which somebody counted; None where it is not known."""
        if time is None or time.start is None:
            return None
        return (
            self.period(Period(time.start, time.end)) if time.end and time.end != time.start else self.day(time.start)
        )

    def period_short(self, found: Period) -> str:
        """A period in little room: `3/2031` for a month; for the week that begins then `17 Mar`, in Arabic `17/3`."""
        if _whole_month(found):
            return f"{found.start.month}/{found.start.year}"
        return self.words["when.short"].format(
            day=found.start.day, month=self.words[f"month_short.{found.start.month}"]
        )

    def own(self, text: str) -> str:
        """Of words that people wrote in two languages, parted by " | ", those in this one; else all of them."""
        halves = text.split(" | ")
        return next((half for half in halves if _arabic(half) == (self.language == "ar")), text)

    def place(self, place: PublicPlace | None) -> str:
        """A place by its name in this language, or the nearest that there is."""
        if place is None:
            return self.say("where.unknown")
        names = (place.name_ar, place.name) if self.language == "ar" else (place.name, place.name_ar)
        return next((name for name in (*names, place.stated) if name), self.say("where.unknown"))

    def metres(self, metres: int) -> str:
        """A distance, in metres below a kilometre and in kilometres above."""
        if metres < KILOMETRE:
            return self.say("where.metres", count=metres)
        return self.say("where.kilometres", count=f"{metres / KILOMETRE:.1f}".removesuffix(".0"))

    def party(self, party: Party) -> str:
        """An armed party by its neutral name in this language."""
        return (party.name_ar or party.name) if self.language == "ar" else party.name


def _arabic(text: str) -> bool:
    """True where most letters are Arabic."""
    letters = [letter for letter in text if letter.isalpha()]
    return sum("\u0600" <= letter <= "\u06ff" for letter in letters) * 2 > len(letters)


def _whole_month(found: Period) -> bool:
    same = (found.start.year, found.start.month) == (found.end.year, found.end.month)
    return same and found.start.day == 1 and (found.end + timedelta(days=1)).day == 1
