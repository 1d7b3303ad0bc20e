"""A second strike on the same place: whether a sentence tells of one, what came between, and who had come to help."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...records import Gap, GapPrecision, Responders, Span
from ..lexicon.circumstance_words import any_word, listed, pattern, phrases, whole_word
from ..lexicon.grammar import any_of
from ..lexicon.number_words import Number, languages_for, number_words, single_numbers
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord

_UNIT_MINUTES = {GapPrecision.MINUTE: 1, GapPrecision.HOUR: 60}
#: *Units*: minutes. What is longer is another attack, even on the same place; and without words for the same place
_LONGEST, _LONGEST_ELSEWHERE = 24 * 60, 3 * 60
#: characters before a unit in which its number stands, and words between those who came and what is told of them
_BEFORE, _FEW = 40, 3


def second_strike(sentence: Sentence, follows: bool) -> tuple[Span, Gap | None, Responders | None] | None:
    """Where a sentence tells of a second strike (folded), with the time between and what befell those who came.

    `follows` is true right after a sentence that told of one: "it came ten minutes after the first" is then enough.
    """
    text, (start, end) = sentence.text, sentence.span
    if not (sentence.has(EventWord, HarmWord) or follows) or _denied(sentence):
        return None
    if pattern("second_strike", "no_second").search(text, start, end):
        return None
    gap, helpers = _gap(sentence), _responders(text, start, end)
    sure = pattern("second_strike", "sure").search(text, start, end)
    second = pattern("second_strike", "second").search(text, start, end)
    same = pattern("second_strike", "same_place").search(text, start, end)
    first = pattern("second_strike", "first").search(text, start, end)
    near = gap is not None and (gap.low or gap.high or 0) <= _LONGEST_ELSEWHERE
    told = sure or (second and (same or near or helpers)) or (first and gap) or (same and gap)
    return (sentence.span, gap, helpers) if told else None


def _denied(sentence: Sentence) -> bool:
    """True where a word that denies stands before the words for a second strike."""
    text, (start, end) = sentence.text, sentence.span
    for role in ("sure", "second"):
        if found := pattern("second_strike", role).search(text, start, end):
            return bool(pattern("use", "not").search(text, max(start, found.start() - _BEFORE), found.start()))
    return bool(sentence.small("conditional"))  # no word of a second strike, but of the same place or the first


# ── the time between ──


def _gap(sentence: Sentence) -> Gap | None:
    return next((gap for gap in _gaps(sentence) if (gap.low or gap.high or 0) <= _LONGEST), None)


def _gaps(sentence: Sentence) -> Iterator[Gap]:
    text, (start, end) = sentence.text, sentence.span
    for found in _phrase().finditer(text, start, end):
        if _related(text, start, found.start(), found.end(), end):
            minutes, precision = phrases()[found["words"]]
            yield _bounded(text[start : found.start()], minutes, minutes, precision, sentence.stated(*found.span()))
    for unit in _units().finditer(text, start, end):
        precision = GapPrecision.MINUTE if unit["minute"] else GapPrecision.HOUR
        low, high, at = _number_before(text, start, unit.start())
        if _related(text, start, at, unit.end(), end):
            size = _UNIT_MINUTES[precision]
            least, most = (None if n is None else n * size for n in (low, high))
            yield _bounded(text[start:at], least, most, precision, sentence.stated(at, unit.end()))
    if vague := pattern("gap", "vague").search(text, start, end):
        yield Gap(None, None, GapPrecision.UNKNOWN, exact=False, stated=sentence.stated(*vague.span()))


@cache
def _phrase() -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(phrases(), key=lambda w: (-len(w), w))))
    return re.compile(rf"(?<!\w){any_of('prefix')}?(?P<words>{words})(?!\w)")


@cache
def _units() -> re.Pattern[str]:
    named = (rf"(?P<{unit}>{'|'.join(map(re.escape, listed('gap', unit)))})" for unit in ("minute", "hour"))
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(named)})(?!\w)")


def _number_before(text: str, floor: int, at: int) -> tuple[int | None, int | None, int]:
    """The number or the pair of numbers right before a unit, both ends, and where it begins; none at all is None."""
    before = text[max(floor, at - _BEFORE) : at]
    numbers = [n for n in single_numbers(before, number_words(languages_for("und"))) if n.value is not None]
    if numbers and not before[numbers[-1].end :].strip(" -"):
        first = _first_of_two(before, numbers) or numbers[-1]
        return first.value, numbers[-1].value, at - len(before) + first.start
    if article := _article().search(before):
        return 1, 1, at - len(before) + article.start()
    alone = text[at : at + 1] and _after_alone().search(before) and not _plural(text, at)
    return (1, 1, at) if alone else (None, None, at)


def _first_of_two(before: str, numbers: list[Number]) -> Number | None:
    if len(numbers) < 2:
        return None
    between = before[numbers[-2].end : numbers[-1].start].strip()
    return numbers[-2] if between in listed("gap", "to") else None


@cache
def _article() -> re.Pattern[str]:
    return re.compile(rf"{whole_word(listed('gap', 'one'))}\s+\Z")


@cache
def _after_alone() -> re.Pattern[str]:
    return re.compile(rf"{any_word('gap', 'before')}\s+\Z")


def _plural(text: str, at: int) -> bool:
    """True for a unit that is no single one: only the first word of each list is the plural or the bare singular."""
    return not text.startswith(("ساعه", "دقيقه"), at)


def _related(text: str, floor: int, start: int, end: int, stop: int) -> bool:
    """True where the time is counted from something: "after …", "within …", "… later", "… apart"."""
    before = text[max(floor, start - _BEFORE) : start]
    while about := _bound_words().search(before):
        if pattern("gap", "before").fullmatch(about[0].strip()):
            return True
        before = before[: about.start()]
    if _after_alone().search(before.rstrip() + " "):
        return True
    return bool(_relation_after().match(text, end, stop))


@cache
def _bound_words() -> re.Pattern[str]:
    roles = ("about", "at_most", "at_least")
    return re.compile(rf"(?:{'|'.join(any_word('gap', role) for role in roles)})\s*\Z")


@cache
def _relation_after() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_word('gap', 'after')}")


def _bounded(before: str, low: int | None, high: int | None, precision: GapPrecision, stated: str) -> Gap:
    """ "Less than" leaves the lower end open, "more than" the upper one; "about" is not exact."""
    roles = [role for role in ("at_most", "at_least", "about") if _opens(role).search(before)]
    if "at_most" in roles:
        low = None
    if "at_least" in roles:
        high = None
    return Gap(low, high, precision, exact=low is not None and "about" not in roles and low == high, stated=stated)


@cache
def _opens(role: str) -> re.Pattern[str]:
    others = "|".join(any_word("gap", other) for other in ("about", "at_most", "at_least"))
    return re.compile(rf"{any_word('gap', role)}(?:\s+(?:{others}))?\s*\Z")


# ── those who had come to help ──


def _responders(text: str, start: int, end: int) -> Responders | None:
    told = {found for who in pattern("responders", "who").finditer(text, start, end)
            for found in _told_of(text[start : who.start()], text[who.end() : end])}  # fmt: skip
    return next((one for one in Responders if one in told), None)


def _told_of(before: str, after: str) -> Iterator[Responders]:
    if _ends("absent_before").search(before):
        yield Responders.ABSENT
        return
    came = _ends("came_before").search(before)
    if _opens_with("hit_after").match(after) or (not came and _ends("hit_before").search(before)):
        yield Responders.HIT
    if _opens_with("came_after").match(after) or (came and _arabic(came[0])):
        yield Responders.PRESENT


def _arabic(words: str) -> bool:
    # in Arabic the word of presence stands before: "during the work of"; in English a verb has to follow as well
    return any("\u0620" <= letter <= "\u064a" for letter in words)


@cache
def _ends(role: str) -> re.Pattern[str]:
    return re.compile(rf"{any_word('responders', role)}\s+(?:[\w'-]+\s+){{0,{_FEW}}}\Z")


@cache
def _opens_with(role: str) -> re.Pattern[str]:
    return re.compile(rf"\s+(?:[\w'-]+\s+){{0,{_FEW}}}?{any_word('responders', role)}")
