"""Numbers of people and things in running text, with the bounds and ranges they are stated in.

Measures, ages, dates, clock times, shares, sums of money, ordinals and labels are numbers too, but count nobody;
they are left out. What is left out is data: the lists of the number lexicons.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import NamedTuple

from ..dates.date_phrases import date_phrases
from ..dates.date_pieces import Phrase
from ..lexicon.number_words import Number, languages_for, number_words, single_numbers
from ..lexicon.wordlist import spaced
from .number_rules import NumberRules, number_rules

_YEARS = {*range(1990, 2036)} - {2000}  # 2000 is a round number as often as a year
_LIST_NUMBER = re.compile(r"(?:^|\n)[ \t]*\Z")
_LIST_MARK = re.compile(r"[.)]\s|-\s")
_HUNG = re.compile(r"-([^\W\d_]+)")
_NEXT_WORDS = re.compile(r"[ \n]?([^\W\d_]+(?:[.'][a-z]+)*)(?: +([^\W\d_]+))?(?: +([^\W\d_]+))?")
_APPOSED_BEFORE, _APPOSED_AFTER = re.compile(r"[a-z)\]\"*'] ?, (?:\d{1,2} and )?$"), re.compile(r" ?[,;]")
_OF_ONE, _NAMED = re.compile(r", (?:who )?(?:was|is|has)\b"), re.compile(r"[a-z)\]\"'] ?, \Z")
_OLDEST, _NEAR_AGES = 110, 3
_TIGHT = re.compile(r"(?!(?<=[a-z]) \Z)\s*(?:,|&|/|-)?\s*(?:and|or|to|و|او|الي)?\s*(?:ال)?")


class NumberMention(NamedTuple):
    """One number as stated: `text[start:end]` of the folded text, the words of its bounds included.

    "at least 10" has low 10 and no high, "more than 25" low 26, "up to 20" only high 20, "about 20" both ends
    20 and is not exact. A vague quantity ("dozens") has no ends, and `vague` holds its words: what number they
    stand for is a policy's business.
    """

    start: int
    end: int
    low: int | None
    high: int | None
    exact: bool
    vague: str | None


class _Draft(NamedTuple):
    """A mention under way; `year` where plain digits could be one, `void` where it counts nothing,
    `age` where words of age stand before it.
    """

    start: int
    end: int
    low: int | None
    high: int | None
    exact: bool
    vague: str | None = None
    bounded: bool = False
    year: bool = False
    void: bool = False
    age: bool = False


@dataclass(frozen=True, slots=True)
class _Dates:
    """The date expressions of the text, whose numbers count nobody."""

    phrases: tuple[Phrase, ...]
    starts: list[int]

    def meet(self, start: int, end: int) -> bool:
        """True where a date expression lies within or across these characters.

        They come in order and apart, so only the last that begins before the end can.
        """
        before = bisect_left(self.starts, end)
        return before > 0 and start < self.phrases[before - 1].end


def find_numbers(folded: str, language: str) -> list[NumberMention]:
    """The numbers of people and things in a folded text, in order and apart from one another.

    Arabic words are read in any text, and English ones too; `language` (ISO 639-1) adds its own lexicon where the
    code book has one.
    """
    read = languages_for(language)
    numbers = single_numbers(folded, number_words(read))
    if not numbers:
        return []
    rules, phrases = number_rules(read), date_phrases(folded, language)
    dates = _Dates(phrases, [phrase.start for phrase in phrases])
    drafts = _ranges([_draft(number, folded, dates) for number in numbers], folded, rules)
    drafts = _spanned(_all_bounded(drafts, folded, rules), folded, rules)
    drafts = [_judged(draft, folded, dates, rules) for draft in drafts]
    return [_mention(draft) for draft in _rows(drafts, folded, rules) if not draft.void]


def _mention(draft: _Draft) -> NumberMention:
    return NumberMention(draft.start, draft.end, draft.low, draft.high, draft.exact, draft.vague)


def _draft(number: Number, text: str, dates: _Dates) -> _Draft:
    vague = text[number.start : number.end] if number.vague else None
    year = number.digits and number.value in _YEARS and number.end - number.start == 4
    void = (number.value is None and not number.vague) or dates.meet(number.start, number.end)
    return _Draft(number.start, number.end, number.value, number.value, number.exact, vague, False, year, void)


# ── ranges ──


def _ranges(drafts: list[_Draft], text: str, rules: NumberRules) -> list[_Draft]:
    """The drafts with each pair that states one range made one."""
    made: list[_Draft] = []
    for draft in drafts:
        joined = _range(made[-1], draft, text, rules) if made else None
        if joined:
            made[-1] = joined
        else:
            made.append(draft)
    return made


def _range(first: _Draft, second: _Draft, text: str, rules: NumberRules) -> _Draft | None:
    if first.low is None or second.high is None or first.bounded or first.void or second.void:
        return None
    gap = spaced(text[first.end : second.start])
    if not gap or not (gap in rules.joins or gap in rules.between_joins):
        return None
    opener = rules.opener.match(text[max(0, first.start - 24) : first.start][::-1])
    kind = rules.openers[spaced(opener[1][::-1])] if opener else None
    if kind == "from" and _moved(text, first.start, rules):
        return second._replace(start=first.start - len(opener[0].rstrip()) if opener else first.start)
    if first.low >= second.high or gap not in (rules.between_joins if kind == "between" else rules.joins):
        return None
    start = first.start - opener.end(1) if opener and kind else first.start
    year = first.year and second.year
    return _Draft(start, second.end, first.low, second.high, False, bounded=kind == "between", year=year)


def _spanned(drafts: list[_Draft], text: str, rules: NumberRules) -> list[_Draft]:
    """The drafts with each lower bound made one with the upper bound after it ("at least four and up to six")."""
    made: list[_Draft] = []
    for draft in drafts:
        last = made[-1] if made else None
        if last and _complements(last, draft, text, rules):
            made[-1] = last._replace(end=draft.end, high=draft.high)
        else:
            made.append(draft)
    return made


def _complements(lower: _Draft, upper: _Draft, text: str, rules: NumberRules) -> bool:
    if lower.void or lower.low is None or lower.high is not None or upper.low is not None or upper.high is None:
        return False
    return upper.high > lower.low and spaced(text[lower.end : upper.start]).strip(" ,") in rules.bounds_joins


def _moved(text: str, start: int, rules: NumberRules) -> bool:
    before = text[max(0, start - 60) : start]
    sentence = re.split(r"[.!?\n]", before)[-1]
    return not rules.moved.isdisjoint(sentence.split())


# ── bounds ──


def _all_bounded(drafts: list[_Draft], text: str, rules: NumberRules) -> list[_Draft]:
    made: list[_Draft] = []
    reached = 0
    for n, draft in enumerate(drafts):
        following = drafts[n + 1].start if n + 1 < len(drafts) else None
        made.append(draft if draft.void else _bounded(draft, text, _Room(reached, following), rules))
        reached = made[-1].end
    return made


class _Room(NamedTuple):
    """The text that is a number's own: from the end of the mention before it to the number after it, if any."""

    start: int
    following: int | None

    def holds(self, text: str, end: int) -> bool:
        """True where words ending there belong to this number, and do not lead up to the next ("3 at least 5")."""
        return self.following is None or (end < self.following and not text[end : self.following].isspace())


def _bounded(draft: _Draft, text: str, room: _Room, rules: NumberRules) -> _Draft:
    """The draft with all bounds that stand before and after it."""
    if rules.ages.match(text[max(0, draft.start - 24) : draft.start][::-1]):
        return draft  # "a boy under 12"
    while found := rules.before.match(text[max(room.start, draft.start - 40) : draft.start][::-1]):
        draft = _apply(draft, rules.bounds_before[spaced(found[1][::-1])])._replace(start=draft.start - found.end(1))
    if text.startswith("+", draft.end):
        return _apply(draft, "at_least")._replace(end=draft.end + 1)
    for behind, held in ((rules.after, True), (rules.behind_noun, False)):
        if (found := behind.match(text, draft.end)) and room.holds(text, found.end()):
            bound = _apply(draft, rules.bounds_after[spaced(found[1])])
            return bound._replace(end=found.end()) if held else bound
    return draft


def _apply(draft: _Draft, bound: str) -> _Draft:
    """The draft under one more bound; the bound nearest to the number wins over those further away."""
    low, high = draft.low, draft.high
    if bound == "at_most" and low is not None and high is None:
        return draft._replace(low=None, high=low, exact=False, bounded=True)  # "up to more than 50"
    if draft.vague or low is None or high is None:
        return draft._replace(exact=False, bounded=True)
    if bound == "about":
        return draft._replace(exact=False)
    over, under = (int(bound == kind and draft.exact) for kind in ("more_than", "less_than"))
    if bound in ("at_least", "more_than"):
        return draft._replace(low=low + over, high=None if low == high else high, exact=False, bounded=True)
    return draft._replace(low=None if low == high else low, high=max(high - under, 0), exact=False, bounded=True)


def _judged(draft: _Draft, text: str, dates: _Dates, rules: NumberRules) -> _Draft:
    """The draft, void where it counts nothing."""
    if draft.void or not ((draft.year and not draft.bounded) or _counts_nothing(draft, text, dates, rules)):
        return draft
    return draft._replace(void=True, age=bool(rules.ages.match(text[max(0, draft.start - 24) : draft.start][::-1])))


def _counts_nothing(draft: _Draft, text: str, dates: _Dates, rules: NumberRules) -> bool:
    if rules.labels.match(text[max(0, draft.start - 24) : draft.start][::-1]):
        return True
    if (hung := _HUNG.match(text, draft.end)) and hung[1] not in rules.hung:
        return True
    if _is_list_number(draft, text) or _is_no_one(draft, text, rules):
        return True
    return _is_apposed_age(draft, text) or _has_unit(draft, text, dates, rules)


def _is_list_number(draft: _Draft, text: str) -> bool:
    listed = _LIST_MARK.match(text, draft.end) and draft.end - draft.start <= 2 and text[draft.start].isdigit()
    return bool(listed and _LIST_NUMBER.search(text, max(0, draft.start - 8), draft.start))


def _is_no_one(draft: _Draft, text: str, rules: NumberRules) -> bool:
    """True for "no one", "one of", "one day": the word, but no count."""
    if draft.low != 1 or draft.high != 1 or text[draft.start].isdigit():
        return False
    before, after = text[max(0, draft.start - 16) : draft.start].split(), _NEXT_WORDS.match(text, draft.end)
    if before and before[-1].strip("\"'([") in rules.one_not_after:
        return True
    return bool(after and after[1] in rules.one_not_before) or text.startswith("'", draft.end)


def _is_apposed_age(draft: _Draft, text: str) -> bool:
    """True for "her brother Sami, 33, who": bare digits between commas right behind a name."""
    if draft.high is None or draft.high > _OLDEST or draft.bounded:
        return False
    if not text[draft.start].isdigit():
        return draft.high > 1 and bool(_OF_ONE.match(text, draft.end) and _NAMED.search(text, 0, draft.start))
    if not draft.exact and (draft.low is None or draft.high - draft.low > _NEAR_AGES):
        return False
    return bool(
        _APPOSED_AFTER.match(text, draft.end) and _APPOSED_BEFORE.search(text, max(0, draft.start - 11), draft.start)
    )


def _has_unit(draft: _Draft, text: str, dates: _Dates, rules: NumberRules) -> bool:
    in_brackets = text[draft.start - 1 : draft.start] == "(" and text.startswith(")", draft.end)
    after = _NEXT_WORDS.match(text, draft.end + in_brackets)  # «سلمى (16) عاما»
    if not after:
        return text.startswith(("%", " %", "°", " °", " $", " €"), draft.end)
    words = [word for word in after.groups() if word]
    if not rules.animals.isdisjoint(words[: 1 + (words[0] in rules.through)]):
        return True
    if dates.meet(after.start(1), after.end(1) + 2):
        return False  # "killed 10 on the day of Wednesday": the unit belongs to the date
    if words[0] in rules.through:
        words = words[1:]
    if draft.vague and words and words[0].startswith(rules.articles):
        words[0] = re.sub(rf"^(?:{'|'.join(rules.articles)})", "", words[0])
    if not words or words[0] not in rules.unit_heads:
        return False
    return any(" ".join(words[:n]) in rules.units for n in range(1, len(words) + 1))


def _rows(drafts: list[_Draft], text: str, rules: NumberRules) -> list[_Draft]:
    """The drafts, where what voids one number of a tight row voids the others ("5 and 7 years old", "aged 3, 5")."""
    made = list(drafts)
    for n in range(len(made) - 2, -1, -1):
        first, second = made[n], made[n + 1]
        shared = _day_of_year(first, second, text) if second.year else second.void and _tight(first, second, text)
        if shared and not first.void:
            made[n] = first._replace(void=True)
    for n in range(1, len(made)):
        row = made[n - 1].age and _tight(made[n - 1], made[n], text) and _written_alike(made[n - 1], made[n], text)
        if row and not _counts_people(made[n], text, rules):
            made[n] = made[n]._replace(void=True, age=True)
    return made


def _counts_people(draft: _Draft, text: str, rules: NumberRules) -> bool:
    """True for "a boy under the age of ten and two women": the word behind is of people, so the number is no age."""
    after = _NEXT_WORDS.match(text, draft.end)
    return bool(after and after[1] in rules.people)


def _written_alike(first: _Draft, second: _Draft, text: str) -> bool:
    """False for "aged 21, 32 and 49, and two men": a row of ages in digits does not go on in words."""
    return text[first.start : first.end].isdigit() is text[second.start : second.end].isdigit()


def _day_of_year(first: _Draft, second: _Draft, text: str) -> bool:
    """True for "pressdecember 10, 2024": a date on a page glued together, whose month cannot be seen."""
    return first.exact and (first.high or 0) <= 31 and text[first.end : second.start] == ", "


def _tight(first: _Draft, second: _Draft, text: str) -> bool:
    return None not in (first.low, second.low) and bool(_TIGHT.fullmatch(text, first.end, second.start))
