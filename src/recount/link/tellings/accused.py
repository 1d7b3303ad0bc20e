"""People told of as accused of what happened ("Example, 24, was charged with murder"), by name.

Reports of an arrest, a hearing or a trial tell of the event without its day and often without its town, but they name
who is accused of it, as those of the event's own week do. A name is kept as that of somebody harmed is
(`people.Name`), only for comparing: it is never shown, and no claim is made of it. Capitals alone show no person (a
make of car is "wanted" too): a name counts where an age stands with it, where it opens with a given name, where words
for one who did it lead to it, or where the text goes on with its last word as it does of people.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from ...codebook import languages, lexicon
from ...records import Claim, ClaimId, Report, Span
from ..terms.people import Name, name_of, nearest
from ..terms.words import fold

#: characters from a name to what is told of it, in one sentence, and back from a name to the word before it
_REACH, _BACK = 70, 20
_SENTENCE_ENDS = ".!?\n"


def accused_of(report: Report, events: Sequence[Sequence[Claim]]) -> list[Mapping[Name, frozenset[ClaimId]]]:
    """For each event of a report, as its claims, who is told of as accused near them, each with the claim next to it.

    Where a report tells of one event, all whom it tells of as accused are so of that.
    """
    found: list[dict[Name, set[ClaimId]]] = [defaultdict(set) for _ in events]
    for name, at in _accused(report) if events else ():
        number, claim = nearest(at, events)
        if claim is not None:
            found[number][name].add(claim.claim_id)
    return [{name: frozenset(ids) for name, ids in sorted(one.items())} for one in found]


def _accused(report: Report) -> Iterator[tuple[Name, Span]]:
    """Every name told of as accused, with where it stands; in any language where that of the report is not known."""
    spoken = [report.language] if report.language in languages() else languages()
    for known in filter(None, map(_known, spoken)):
        yield from _accused_in(report.text, known)


def _accused_in(text: str, known: _Known) -> Iterator[tuple[Name, Span]]:
    told = [found.start() for found in known.behind.finditer(text)]
    led = {found.end() for found in known.ahead.finditer(text)}
    for found in _names(text, known) if told or led else ():
        span, is_led = Span(*found.span("name")), found.start() in led
        if (is_led or _told_behind(text, found.end(), told)) and not _titled(text, span, known):
            name = name_of(found["name"])
            first, *_, last = found["name"].split()
            person = is_led or found["age"] or fold(first) in known.given or _goes_on(text, last, known)
            if name and person:
                yield name, span


def _names(text: str, known: _Known) -> Iterator[re.Match[str]]:
    """Words with capitals in a row of which none is nobody's name; one that is opens none and ends none."""
    at = 0
    while found := known.name.search(text, at):
        words = found["name"].split()
        if known.nobody.isdisjoint(fold(word).strip(".") for word in words):
            at = found.end("name")
            yield found
        else:
            at = found.start("name") + len(words[0])


def _told_behind(text: str, end: int, told: Sequence[int]) -> bool:
    """True where one of the words that tell of somebody accused follows the end of a name in its sentence."""
    number = bisect_left(told, end)
    if number == len(told) or told[number] > end + _REACH:
        return False
    return not any(mark in text[end : told[number]] for mark in _SENTENCE_ENDS)


def _titled(text: str, name: Span, known: _Known) -> bool:
    """True for the name of one who bears an office of those who accuse: "Detective Example"."""
    before = text[max(0, name.start - _BACK) : name.start].split()[-1:]
    words = (*before, text[slice(*name)].split(maxsplit=1)[0])
    return any(fold(word).strip(".") in known.titles for word in words)


def _goes_on(text: str, last: str, known: _Known) -> bool:
    """True where the last word of a name stands alone behind a common word that is no article: so it does of people."""
    at = text.find(last)
    while at >= 0:
        before = text[max(0, at - _BACK) : at].split()
        if before and text[at - 1].isspace() and before[-1].islower() and before[-1] not in known.articles:
            return True
        at = text.find(last, at + 1)
    return False


@dataclass(frozen=True, slots=True)
class _Known:
    """The words of a language that tell who is accused, and what names look like in it."""

    given: frozenset[str]
    titles: frozenset[str]
    nobody: frozenset[str]
    articles: frozenset[str]
    behind: re.Pattern[str]
    ahead: re.Pattern[str]
    name: re.Pattern[str]


@cache
def _known(language: str) -> _Known | None:
    """None for a language without such words, where nobody is read as accused."""
    words = lexicon(language, "linking").get("accused")
    if words is None:
        return None
    suffixes = _any(words["suffixes"])
    one = rf"(?:(?!(?:{suffixes})(?!\w))(?:[A-Z][a-z]{{0,2}}['’]?)?[A-Z][^\W\d_A-Z]+(?:['’-][A-Z]?[^\W\d_A-Z]+)*)"
    between = rf"(?:\s+(?:[A-Z]\.?|[\"“][A-Z][\w ]+[\"”]|{one})){{0,2}}"
    suffix = rf"(?:,?\s+(?:{suffixes})(?:\.|(?!\w)))?"
    age = r"(?:,?\s+\(?(?P<age>\d{1,2})(?!\d)\)?)?"
    ahead = _any([*words["ahead"], *(word[0].upper() + word[1:] for word in words["ahead"])])
    return _Known(
        frozenset(lexicon(language, "toponyms")["person"]["given"]),
        frozenset(words["titles"]),
        frozenset(words["nobody"]),
        frozenset(words["articles"]),
        re.compile(rf"(?<!\w)(?:{_any(words['behind'])})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{ahead}),?\s+(?:(?:{_any(words['articles'])})\s+)?(?:\d{{1,2}}-[a-z]+-[a-z]+\s+)?"),
        re.compile(rf"(?<![\w'’-])(?P<name>{one}{between}\s+{one})(?![\w'’]|-\w){suffix}{age}"),
    )


def _any(words: Iterable[str]) -> str:
    """Words as a pattern, the longest first."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))
