"""Our own sentences told in the language of a page, by templates that are data.

A reason is computed, signed and kept in English: the sentence is what people signed. On other pages it is told by the
same rule's sentence in their language, with the same facts in it. A sentence that no template fits whole stays as it
is.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any

from recount import codebook
from recount.records import IN_HEADLINE

from .phrases import Phrases
from .scope_values import neutral_names, scope_value
from .wording import FOLDER

#: the publisher of a report that names none, as our sentences call it
UNNAMED = "unnamed publisher"


def described(name: str) -> bool:
    """Whether a claimant is called by no name but by words of a report, such as "two residents"."""
    return name.isascii() and name.islower()


#: numbers that Arabic counts with a plural
_FEW = frozenset(map(str, range(3, 11)))
_GAP = re.compile(r"{(\w+)}")
_OTHERS = re.compile(
    r"(?: \(and (?P<more>\d+) more\))?(?: \(less (?P<less>\d+) told of as fighters\))?"
    r"(?: \(of (?P<of>\d+), only those told of as civilians\))?"
    r"(?P<beside> \(beside fighters, and whether they were some is not said\))?"
    r"(?P<kin> \(told of as somebody's children or grandchildren, of whatever age\))?"
    r"(?P<least> \(the least that these words bear\))?"
    r"(?P<apart> \(one report blames them in sentences apart, which may be of an attack each\))?"
    r"(?P<placeless> \(in a sentence in which no place was read, so that it may be of another event\))?"
)
_GAP_OF_OTHERS = re.sub(r"\?P<\w+>", "?:", _OTHERS.pattern)
_EVENT = re.compile(
    r"(?P<event>[a-z ]+?)(?:(?: on |(?P<apart>, and ))"
    r"(?P<target>[a-z, ]+?)(?(apart) (?:hit|(?P<beside>named beside it))))?"
)
_DAY = re.compile(r"(\d{1,2}) ([A-Z][a-z]+) (\d{4})")
_VOICE = re.compile(r'(?:(?P<who>.*?), )?"(?P<words>.*)"', re.S)
_APART = re.compile(r"(?P<name>.+) \((?P<km>[\d.]+) km apart\)")
_NOW = re.compile(r"(?P<fact>.+) \(now (?P<value>.+)\)")
#: a name of a place in a sentence that is told, until its name in the language of the page stands there
_PLACE = re.compile("\ue000(.*?)\ue001")
#: a place that one source calls by its English name, the other by its Arabic one
_TWICE = re.compile("(\u2068[^\u2068\u2069]+\u2069) و\\1")
_KILOMETRES = re.compile(r"([\d.]+) km")
#: "; " that parts clauses, and not one inside quoted words
_CLAUSES = re.compile(r'; (?=(?:[^"]*"[^"]*")*[^"]*$)')
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence in English as a pattern, and the same sentence in another language."""

    pattern: re.Pattern[str]
    words: str
    weight: int


def retold(text: str, language: str, places: Mapping[str, str] | None = None) -> str | None:
    """The sentence in this language; None where it stays in the words in which it was signed.

    `places` has the names of places in this language, by their names in English.
    """
    if language not in tellable():
        return None
    try:
        told = _sentence(text, Phrases(language))
    except LookupError:
        return None
    told = _PLACE.sub(lambda found: (places or {}).get(found[1], found[1]), told)
    return _TWICE.sub(r"\1", told)


@cache
def tellable() -> frozenset[str]:
    """The languages in which our sentences can be told beside English."""
    return frozenset(path.stem for path in (FOLDER / "sentences").glob("*.toml"))


@lru_cache(maxsize=4096)
def _sentence(text: str, phrases: Phrases) -> str:
    whole = _told_by(_policy_templates(phrases.language), text, phrases)
    if whole is not None:
        return whole
    return phrases.words["site.semicolon"].join(_clause(clause, phrases) for clause in _CLAUSES.split(text))


def _clause(text: str, phrases: Phrases) -> str:
    told = _told_by(_clause_templates(phrases.language), text, phrases)
    if told is None:
        raise LookupError(text)
    return told


def _told_by(templates: Iterable[Template], text: str, phrases: Phrases) -> str | None:
    """The text by the first template that it fits and whose facts can all be said."""
    for template in templates:
        if found := template.pattern.fullmatch(text):
            try:
                return _filled(template, found.groupdict(), phrases)
            except LookupError:
                continue
    return None


def _filled(template: Template, facts: Mapping[str, str], phrases: Phrases) -> str:
    told = {name: _told(name, value, phrases) for name, value in facts.items()}
    return template.words.format(**told)


def _told(name: str, value: str, phrases: Phrases) -> str:
    say = _WAYS.get(name.removeprefix("other_"))
    return say(value, phrases) if say else phrases.isolated(value)


def _field(value: str, phrases: Phrases) -> str:
    words = _words(phrases.language)
    if value in words:
        return words[value]
    group, _, harm = value.rpartition(" ")
    if group in words and harm in words:
        return f"{words[harm]}: {words[group]}"
    raise LookupError(value)


def _answer(value: str, phrases: Phrases) -> str:
    for section in ("grade", "strike_status"):
        if f"{section}.{value}" in phrases.words:
            return phrases.term(section, value)
    return _field(value, phrases)


def _parties(value: str, phrases: Phrases) -> str:
    names = neutral_names()
    known = _words(phrases.language)
    return phrases.words["site.comma"].join(
        known.get(name) or phrases.isolated(names.get(name, name)) for name in value.split(", ")
    )


def _voice(value: str, phrases: Phrases) -> str:
    found = _VOICE.fullmatch(value)
    if found is None:
        return phrases.isolated(value)
    quote = f"«{phrases.isolated(found['words'])}»"
    words, comma = _words(phrases.language), phrases.words["site.comma"]
    named, apart, place = (found["who"] or "").rpartition(IN_HEADLINE)
    who, quote = (named.removesuffix(", "), f"{words[apart]}{comma}{quote}") if apart and not place else (place, quote)
    return f"{_speaker(who, phrases)}{comma}{quote}" if who else quote


def _speaker(who: str, phrases: Phrases) -> str:
    """A speaker by name; one whom a report only describes in the words of the report, as quoted words."""
    words = _words(phrases.language)
    if who not in words and described(who):
        return f"«{phrases.isolated(who)}»"
    return phrases.isolated(words.get(who, who))


def _others(value: str, phrases: Phrases) -> str:
    found, words = _OTHERS.fullmatch(value), _words(phrases.language)
    if found is None:
        return ""
    told = (
        ("others", found["more"]),
        ("less", found["less"]),
        ("of", found["of"]),
        ("beside_fighters", found["beside"]),
        ("offspring", found["kin"]),
        ("least", found["least"]),
        ("blamed_apart", found["apart"]),
        ("place_carried", found["placeless"]),
    )
    return "".join(words[name].format(count=phrases.isolated(count)) for name, count in told if count)


def _event(value: str, phrases: Phrases) -> str:
    words = _words(phrases.language)
    if value in words:
        return words[value]
    found = _EVENT.fullmatch(value)
    if found is None:
        raise LookupError(value)
    event = words.get(found["event"]) or _term("event", found["event"], phrases)
    if found["target"] is None:
        return event
    target = _term("target", found["target"], phrases)
    if not found["apart"]:
        return f"{event} {words['on']} {target}"
    return words["apart_beside" if found["beside"] else "apart_hit"].format(event=event, target=target)


def _term(section: str, value: str, phrases: Phrases) -> str:
    key = f"{section}.{_named(section).get(value) or value.replace(' ', '_')}"
    if key not in phrases.words:
        raise LookupError(value)
    return phrases.words[key]


@cache
def _named(section: str) -> Mapping[str, str]:
    """The value of a vocabulary by the words in which our sentences name it; none for other vocabularies."""
    return {words: value for value, words in codebook.table("event_words").get(section, {}).items()}


def _day(value: str, phrases: Phrases) -> str:
    words = _words(phrases.language)
    if value in words:
        return words[value]
    first, _, last = value.partition(" to ")
    days = [_one_day(day, phrases) for day in (first, last) if day]
    return f" {words['to']} ".join(days)


def _one_day(value: str, phrases: Phrases) -> str:
    found = _DAY.fullmatch(value)
    if found is None or found[2] not in _MONTHS:
        raise LookupError(value)
    return phrases.isolated(phrases.day(date(int(found[3]), _MONTHS.index(found[2]) + 1, int(found[1]))))


def _place(value: str, phrases: Phrases) -> str:
    words = _words(phrases.language)
    if value in words:
        return words[value]
    if found := _APART.fullmatch(value):
        far = phrases.say("where.kilometres", count=found["km"])
        return words["apart"].format(name=_place(found["name"], phrases), km=far)
    return f" {words['and']}".join(phrases.isolated(f"\ue000{name}\ue001") for name in value.split(" and "))


def _days(value: str, phrases: Phrases) -> str:
    words, number = _words(phrases.language), value.split(maxsplit=1)[0]
    form = f"days {number}" if f"days {number}" in words else "days few" if number in _FEW else "days"
    return words[form].format(count=_number(value, phrases))


def _kilometres(value: str, phrases: Phrases) -> str:
    found = _KILOMETRES.fullmatch(value)
    if found is None:
        raise LookupError(value)
    return phrases.say("where.kilometres", count=found[1])


def _number(value: str, phrases: Phrases) -> str:
    if not value[0].isdigit():
        raise LookupError(value)
    return phrases.isolated(re.split(r" (?:day|days|word|words)$", value)[0])


def _word(value: str, phrases: Phrases) -> str:
    """A number word as quoted, or the name of a bare plural."""
    words = _words(phrases.language)
    return words[value] if value in words else f"«{phrases.isolated(value.strip(chr(39)))}»"


def _read(value: str, phrases: Phrases) -> str:
    """What a number word is read as: a number, two of them, or one that is open upward."""
    low = value.removeprefix("at least ")
    return (
        phrases.isolated(value)
        if low == value
        else _words(phrases.language)["at least"].format(low=phrases.isolated(low))
    )


def _facts(value: str, phrases: Phrases) -> str:
    """The facts that conditions name, each with its value where it has one."""
    return phrases.words["site.comma"].join(_fact(fact, phrases) for fact in value.split(", "))


def _fact(value: str, phrases: Phrases) -> str:
    words, found = _words(phrases.language), _NOW.fullmatch(value)
    if found is None:
        return words[value]
    now = phrases.words.get(f"precision.{found['value']}") or phrases.isolated(found["value"])
    return words["now"].format(fact=words[found["fact"]], value=now)


def _scoped(value: str, phrases: Phrases) -> str:
    return scope_value(value, _words(phrases.language), phrases)


def _reason(value: str, phrases: Phrases) -> str:
    return _sentence(value, phrases)


_WAYS: Mapping[str, Callable[[str, Phrases], str]] = {
    "field": _field,
    "noun": _field,
    "grade": _answer,
    "other": _answer,
    "answer": _answer,
    "parties": _parties,
    "graded": _parties,
    "another": _parties,
    "voice": _voice,
    "because": _voice,
    "others": _others,
    "event": _event,
    "target": lambda value, phrases: _term("target", value, phrases),
    "other_target": lambda value, phrases: _term("target", value, phrases),
    "method": lambda value, phrases: _term("method", value, phrases),
    "day": _day,
    "km": _kilometres,
    "number": _number,
    "days": _days,
    "place": _place,
    "places": _place,
    "role": lambda value, phrases: phrases.term("role", value),
    "reason": _reason,
    "word": _word,
    "read": _read,
    "cause": lambda value, phrases: _words(phrases.language)[value],
    "means": lambda value, phrases: _term("event", value, phrases),
    "facts": _facts,
    "lacking": _facts,
    "found": _scoped,
    "wanted": _scoped,
}


@cache
def table(language: str) -> Mapping[str, Any]:
    """The sentences of a language: `templates` by name, `words` in them, and rows of `clause`."""
    return tomllib.loads((FOLDER / "sentences" / f"{language}.toml").read_text(encoding="utf-8"))


def _words(language: str) -> Mapping[str, str]:
    words: Mapping[str, str] = table(language)["words"]
    return words


@cache
def _policy_templates(language: str) -> tuple[Template, ...]:
    """The sentences of every policy that this language has too: those with more words of their own are tried first."""
    told: Mapping[str, str] = table(language)["templates"]
    found = {Template(_pattern(english), told[name], _weight(english)) for name, english in _english() if name in told}
    return tuple(sorted(found, key=lambda template: (-template.weight, template.pattern.pattern)))


@cache
def _clause_templates(language: str) -> tuple[Template, ...]:
    rows = table(language)["clause"]
    found = [Template(_pattern(row["en"]), row[language], _weight(row["en"])) for row in rows]
    return tuple(sorted(found, key=lambda template: -template.weight))


def _english() -> Iterator[tuple[str, str]]:
    """The English sentences of every policy, and of the scope, by their names."""
    for kind in ("range", "grading"):
        for name in codebook.policies(kind):
            yield from codebook.policy(kind, name).get("sentences", {}).get("en", {}).items()
    yield from codebook.table("scope")["sentences"]["en"].items()


def _weight(sentence: str) -> int:
    return len(_GAP.sub("", sentence))


def _pattern(sentence: str) -> re.Pattern[str]:
    """A sentence with gaps as a pattern that finds what fills them."""
    parts = _GAP.split(sentence)
    out = [re.escape(parts[0])]
    for name, following in zip(parts[1::2], parts[2::2], strict=True):
        gap = _GAP_OF_OTHERS if name == "others" else ".+?"
        out.append(f"(?P<{name}>{gap}){re.escape(following)}")
    return re.compile("".join(out), re.S)
