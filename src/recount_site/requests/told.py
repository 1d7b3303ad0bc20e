"""The facts of a request in words, row by row, in the language of a letter."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from recount.publish.public_words import Party
from recount.publish.record import PublicTime
from recount.publish.request_facts import Days, Ends, Facts, Fits, Graded, GroupHarmed, Happened, Named, Point, Stood

from ..public.phrases import Phrases
from .arabic_names import in_arabic
from .wording import catalogue


@dataclass(frozen=True, slots=True)
class Row:
    """One field of the incident as the letter tells it; several lines where it has several values."""

    label: str
    lines: tuple[str, ...]


def rows(facts: Facts, phrases: Phrases) -> tuple[Row, ...]:
    """Every fact of a request; what the release does not know is said to be unknown, never left out."""
    return tuple(_row(field, value, phrases) for field, value in facts.items())


def _row(field: str, value: object, phrases: Phrases) -> Row:
    words = catalogue(phrases.language)
    lines = tuple(_LINES[field](value, phrases)) if value is not None else (words["fact.unknown"],)
    return Row(words[f"fact.{field}"], lines or (words["fact.none"],))


def _days(found: Days, phrases: Phrases) -> Iterator[str]:
    yield phrases.moment(PublicTime(found.start, found.end, found.precision, found.day_part))


def _place(found: Named, phrases: Phrases) -> Iterator[str]:
    comma = phrases.words["site.comma"]
    names = in_arabic(found) if phrases.language == "ar" else _in_english(found)
    told = comma.join(phrases.isolated(name) for name in names) or phrases.say("where.unknown")
    yield f"{told} ({phrases.term('precision', found.precision)})"


def _in_english(found: Named) -> Iterator[str]:
    """The place, its Arabic name beside it so that nobody takes it for another, its province and its country."""
    yield from filter(None, dict.fromkeys((found.name, found.name_ar, found.admin1, found.country)))


def _point(found: Point, phrases: Phrases) -> Iterator[str]:
    yield phrases.isolated(f"{found.lat!r}, {found.lon!r}")
    if found.radius_m:
        within = catalogue(phrases.language)["fact.within"]
        yield within.format(radius=phrases.isolated(phrases.metres(found.radius_m)))


def _happened(found: Happened, phrases: Phrases) -> Iterator[str]:
    yield phrases.term("event", found.type)
    if found.method is not None:
        yield phrases.term("method", found.method)


def _ends(found: Ends, phrases: Phrases) -> Iterator[str]:
    yield phrases.ends(found.low, found.high)


def _groups(found: tuple[GroupHarmed, ...], phrases: Phrases) -> Iterator[str]:
    for one in found:
        parts = [
            f"{phrases.say(f'field.{harm}')}{phrases.words['site.colon']}{phrases.ends(ends.low, ends.high)}"
            for harm, ends in (("killed_among", one.killed), ("injured", one.injured))
            if ends is not None
        ]
        if parts:
            group = phrases.term("group", one.group)
            yield f"{group}{phrases.words['site.colon']}{phrases.words['site.semicolon'].join(parts)}"


def _grade(found: Graded, phrases: Phrases) -> Iterator[str]:
    grade, other = (phrases.term("grade", one) for one in (found.grade, found.if_dependent))
    yield grade if grade == other else phrases.say("incident.both_readings", grade=grade, other=other)
    if found.set_by_a_person is not None:
        yield phrases.say("incident.override", grade=phrases.term("grade", found.set_by_a_person))


def _parties(found: tuple[Party, ...], phrases: Phrases) -> Iterator[str]:
    for party in found:
        yield f"{phrases.isolated(phrases.party(party))} ({phrases.term('party_status', party.status)})"


def _positions(found: tuple[Stood, ...], phrases: Phrases) -> Iterator[str]:
    for one in found:
        who = phrases.isolated(phrases.party(one.party)) if one.party else phrases.say("context.speaker_none")
        about = f" ({phrases.term('about_what', one.about)})" if one.about else ""
        yield f"{who}{phrases.words['site.colon']}{phrases.term('stance', one.stance)}{about}"
        if one.conceded_killed is not None:
            yield f"{phrases.say('field.killed')}{phrases.words['site.colon']}{phrases.range(one.conceded_killed)}"


def _disclosures(found: tuple[Fits, ...], phrases: Phrases) -> Iterator[str]:
    for one in found:
        fits = one.indistinct_from + 1
        told = [phrases.say("incident.match", count=fits) if fits > 1 else phrases.say("incident.match_one")]
        if one.distance_m == 0:
            told.append(phrases.say("incident.same_place"))
        elif one.distance_m is not None:
            told.append(phrases.say("incident.distance", distance=phrases.metres(one.distance_m)))
        if one.day_gap == 0:
            told.append(phrases.say("incident.same_day"))
        elif one.day_gap is not None:
            told.append(phrases.say("incident.day_gap", count=one.day_gap))
        yield phrases.words["site.semicolon"].join(told)


def _term(section: str) -> Callable[[Any, Phrases], Iterator[str]]:
    return lambda value, phrases: iter((phrases.term(section, value),))


_LINES: Mapping[str, Callable[[Any, Phrases], Iterator[str]]] = {
    "date": _days,
    "place": _place,
    "point": _point,
    "event": _happened,
    "target": _term("target"),
    "parties": _parties,
    "killed": _ends,
    "injured": _ends,
    "missing": _ends,
    "detained": _ends,
    "combatants_killed": _ends,
    "groups": _groups,
    "strike_status": _term("strike_status"),
    "grade": _grade,
    "flags": lambda value, phrases: (phrases.term("flag", flag) for flag in value),
    "positions": _positions,
    "disclosures": _disclosures,
}
