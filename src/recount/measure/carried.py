"""Whether the words that a reason quotes, and the claims that it names, carry what its sentence says.

Each check sees one thing that a sentence asserts: that these are somebody's words, a number, a blamed party, a kind of
event, what "both" reports give. It reads the rows of `recount batch` and the texts, and none of the code that made the
sentence. What it cannot see is whether the words were read rightly: that is for people.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from ..codebook import languages, lexicon, table

Row = Mapping[str, Any]
Named = Sequence[Row]

_NUMBER = re.compile(
    r"The (?:minimum|maximum|best figure|one number) of (?P<number>\d+) (?P<field>[^:]+?) (?:is|are|rests)\b"
)
#: rules whose number follows from a table, from names, or from what no single word says
_INFERRED = (
    "vague_", "together_", "names_", "inferred_", "best_inferred", "best_together", "stated_none", "all_combatants",
    "open_",
)  # fmt: skip
_BLAMED = re.compile(r"named as '(?P<stated>.+?)'(?P<beside> beside these words)?: ")
_GIVEN = re.compile(r"both give (\d+) (killed|injured)(?:;|$)")
_CUT = re.compile(r"^… | …$")


def uncarried(reason: Row, claims: Mapping[str, Row], reports: Mapping[str, Row]) -> list[str]:
    """What the sentence says and the words do not carry; empty where all is carried."""
    told = [claims[name] for name in reason["claim_ids"]]
    return [why for why, carried in _CHECKS if told and not carried(reason, told, reports)]


def _quotes(reason: Row, told: Named, reports: Mapping[str, Row]) -> bool:
    """Every word in quotation marks is a named claim's, or stands in the text of its report."""
    left = _BLAMED.sub(": ", _plain(reason["text"]))  # the name is looked for by itself
    for words in sorted({_plain(_words(claim)) for claim in told}, key=len, reverse=True):
        left = left.replace(f'"{words}"', "")
    quoted = re.findall(r'"(.*?)"(?=[:;,.)]|\s\(|$)', left)
    whole = [_plain(_text(claim, reports)) for claim in told] + [_plain(_words(claim)) for claim in told]
    whole_quote = re.findall(r'"(.*)"', left)  # words cut out of a sentence may hold quotation marks of their own
    return any(all(_stand(piece, whole) for piece in pieces) for pieces in (quoted, whole_quote))


def _stand(piece: str, texts: Iterable[str]) -> bool:
    return any(_CUT.sub("", piece) in text for text in texts)


def _speaker(reason: Row, told: Named, reports: Mapping[str, Row]) -> bool:
    """Who is said to say the words first quoted is the claimant of a claim with these words."""
    text = _plain(reason["text"])
    said = [c for c in told if f'"{_plain(_words(c))}"' in text]
    names = {_plain(c["claimant"]["name"] or "") for c in said}
    return not said or any(not name or f"{name}, " in text for name in names)


def _number(reason: Row, told: Named, reports: Mapping[str, Row]) -> bool:
    """The number of a bound is told in the words of a claim named: as a number, by its form, or as a list adds up."""
    found = _NUMBER.match(reason["text"])
    if found is None or reason["rule"].startswith(_INFERRED):
        return True
    number = int(found["number"])
    counts = [(claim, count) for claim in told for count in claim["counts"]]
    bears = any(number in (_end(count, "low"), _end(count, "high")) for _, count in counts)
    shown = any(number in _told_numbers(_around(claim, reports)) for claim in told) or number <= _BY_FORM
    return (bears and shown) or _enumerated(number, told)


#: a singular and a dual are numbers by their form
_BY_FORM = 2


def _enumerated(number: int, told: Named) -> bool:
    """Several people told of one after another, or a whole less some of them, are no number in any word."""
    tops = [_end(count, "low") or 0 for claim in told for count in claim["counts"]]
    listed = max((len(_LISTED.split(count["who"] or "")) for claim in told for count in claim["counts"]), default=0)
    return (len(tops) > 1 and sum(tops) >= number) or listed >= number


#: between people told of by their names
_LISTED = re.compile(r"[,،]\s|\sand\s|\sو")


def _end(count: Row, end: str) -> int | None:
    """The end of a count, or of one number for two harms together."""
    found: int | None = count["undivided"][end] if count.get("undivided") else count[end]
    return found


def _party(reason: Row, told: Named, reports: Mapping[str, Row]) -> bool:
    """The name of a party blamed stands in the words quoted, or beside them where the sentence says so."""
    found = _BLAMED.search(reason["text"])
    if found is None:
        return True
    stated = _plain(found["stated"])
    if not found["beside"]:
        return any(stated in _plain(_words(claim)) for claim in told)
    return any(stated in _plain(_text(claim, reports)) for claim in told)


def _kind(reason: Row, told: Named, reports: Mapping[str, Row]) -> bool:
    """A kind of event that is told so is one that some claim named tells, in its own words or its headline."""
    if reason["field"] != "event" or reason["rule"] != "most_origins":
        return True
    kind = next((k for words, k in _kinds() if reason["text"].startswith(words)), None)
    if kind is None:
        return True
    told_so = (claim["event"] for claim in told if claim["event"] and claim["event"]["type"] == kind)
    return any(not event.get("kind_elsewhere") for event in told_so)


def _both(reason: Row, told: Named, reports: Mapping[str, Row]) -> bool:
    """What "both give" is given by claims of two reports, as the whole of those of whom they tell."""
    for number, harm in _GIVEN.findall(reason["text"]):
        giving = {claim["report_id"] for claim in told if _gives(claim, harm, int(number))}
        if len(giving) < len({claim["report_id"] for claim in told}):
            return False
    return True


def _place(reason: Row, told: Named, reports: Mapping[str, Row]) -> bool:
    """A place stands in the sentence of a claim named, or the reason says in which other sentence it does."""
    if reason["rule"] != "finest_of_most_origins" or _ELSEWHERE.search(reason["text"]):
        return True
    placed = [claim for claim in told if claim["where"] and claim["where"]["span"]]
    return not placed or any(_in_sentence(claim, claim["where"]["span"], reports) for claim in placed)


def _day(reason: Row, told: Named, reports: Mapping[str, Row]) -> bool:
    """A day stands in the sentence of a claim named, or the reason says where; and so its year."""
    if reason["rule"] != "stated_by_most_origins":
        return True
    dated = [claim for claim in told if claim["when"] and claim["when"]["span"]]
    if dated and not _ELSEWHERE.search(reason["text"]):
        dated = [claim for claim in dated if _in_sentence(claim, claim["when"]["span"], reports)]
        if not dated:
            return False
    years = {int(year) for year in _YEAR.findall(reason["text"].partition(":")[0])}
    return (
        not dated
        or "follows from the day of the report" in reason["text"]
        or any(years & _years(_report_words(claim, claim["when"]["span"], reports)) for claim in dated)
    )


#: a clause that says in which other sentence a value is named
_ELSEWHERE = re.compile(r"; the (?:place|day) is named ")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_CLOSED = re.compile(r"[.!?؟](?=[\s\"'”»)])|[!؟](?=\w)|\n")


def _years(words: str) -> set[int]:
    """The years that words for a day hold, in four digits or as the last of three numbers."""
    numbers = [int(number) for number in re.findall(r"\d+", words)]
    return {*numbers, *(2000 + number for number in numbers if number < _CENTURY and len(numbers) > _BY_FORM)}


_CENTURY = 100


def _report_words(claim: Row, span: Sequence[int], reports: Mapping[str, Row]) -> str:
    return str(reports[claim["report_id"]]["text"][span[0] : span[1]])


def _in_sentence(claim: Row, span: Sequence[int], reports: Mapping[str, Row]) -> bool:
    """True for words in the sentence or line of a claim."""
    between = reports[claim["report_id"]]["text"][min(claim["span"][1], span[1]) : max(claim["span"][0], span[0])]
    return _CLOSED.search(between) is None


def _gives(claim: Row, harm: str, number: int) -> bool:
    own = [c for c in claim["counts"] if c["harm"] == harm and not c["part_of_total"] and c["low"] != 0]
    whole = [c for c in own if c["group"] is None] or own
    return any(c["low"] == c["high"] == number for c in whole) and (len(own) == 1 or bool([*_whole(own)]))


def _whole(counts: Iterable[Row]) -> Iterator[Row]:
    return (count for count in counts if count["group"] is None)


_CHECKS: tuple[tuple[str, Callable[[Row, Named, Mapping[str, Row]], bool]], ...] = (
    ("words that no claim named says", _quotes),
    ("a speaker that no claim named has", _speaker),
    ("a number that the words do not tell", _number),
    ("a party that the words do not name", _party),
    ("a kind of event that no claim named tells", _kind),
    ("what both give is not given by both", _both),
    ("a place that no claim's sentence names", _place),
    ("a day, or its year, that the words do not hold", _day),
)


def _words(claim: Row) -> str:
    return str(claim.get("headline") or claim["quote"])


def _text(claim: Row, reports: Mapping[str, Row]) -> str:
    """The title and the text of a claim's report."""
    report = reports[claim["report_id"]]
    return f"{report.get('title') or ''}\n{report['text']}"


def _around(claim: Row, reports: Mapping[str, Row]) -> str:
    """The words of a claim with what stands right behind them: «أطفاله ⟦الثلاثة⟧»."""
    text, (_, end) = reports[claim["report_id"]]["text"], claim["span"]
    return f"{_words(claim)} {text[end : end + _BEHIND]}"


#: characters behind a claim's words
_BEHIND = 12


def _plain(words: str) -> str:
    return " ".join(words.split())


def _told_numbers(words: str) -> set[int]:
    """The numbers in digits and in words, and one more than each, as "more than ten" is at least eleven."""
    told = {int(digits.replace(",", "")) for digits in re.findall(r"\d[\d,]*(?<!,)", words)}
    for word in re.findall(r"\w+", words.casefold()):
        told |= {_cardinals()[form] for form in _forms(word) if form in _cardinals()}
    return told | {number + 1 for number in told}


def _forms(word: str) -> Iterator[str]:
    bare = re.sub("[\u064b-\u0652]", "", word)
    yield bare
    for front in ("و", "ب", "ل", "ف", "ال", "وال", "بال", "لل"):
        if bare.startswith(front):
            yield bare[len(front) :]


@cache
def _cardinals() -> dict[str, int]:
    tables = (lexicon(language, "numbers").get("cardinals", {}) for language in languages())
    return {word.casefold(): value for table_ in tables for word, value in table_.items()}


@cache
def _kinds() -> tuple[tuple[str, str], ...]:
    """How each kind of event is told, the longest words first."""
    told: dict[str, str] = table("event_words")["event"]
    return tuple(sorted(((words, kind) for kind, words in told.items()), key=lambda one: -len(one[0])))
