"""Lists of people under a heading: "Names of the victims:", «أسماء الشهداء:», and a name on every line.

The names that a list bears are counted, and each is a person with the fate that the heading tells. The number is a
whole of its own, unless the report states one at least as large, and a minimum where the list says that it is not whole
or breaks off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from ...records import ClaimKind, Count, Group, Harm, PersonMention, Rejection, Report, Span, Stance
from ..events.context import Context
from ..folding.text import Folded
from ..frames.compose import Draft, Told
from ..lexicon.grammar import any_of, joined_on
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern, subject_words
from ..lexicon.wordlist import is_arabic
from ..lexicon.words import Mention, Word
from ..pages.list_headings import Heading, heading_at, names_told
from ..people.listed_lines import Line, Lines, others_follow
from ..places.places import PlaceMention
from ..rosters.listed_again import again
from ..rosters.roster_people import Member
from ..speakers.attribution import attribute
from ..speakers.hedges import hedge_of
from ..speakers.voices import nearest_voice
from .rosters import Roster, heard

_LINE = re.compile(r"[^\n]*")
#: the first line that is not blank
_ROW = re.compile(r"\s*(?P<row>[^\n]*)")
#: characters of one line of a list
_LONGEST = 110
_AGAIN = "lists the people of another list of the text again"
#: so many names without marks make a list; so many lines that are none end it
_FEWEST, _BLANKS = 2, 1


@dataclass(frozen=True, slots=True)
class NameList:
    """A list of people: its heading, what befell them, its lines, and whether it says that there are others."""

    heading: Span
    harm: Harm
    lines: tuple[Line, ...]
    open: bool
    latin: bool = False
    in_row: bool = False

    @property
    def number(self) -> int:
        """How many people it tells of."""
        return sum(line.number for line in self.lines)


class NameLists:
    """The lists of a text; `spans` are its sentences without those that the lists hold."""

    def __init__(self, folded: Folded, spans: Sequence[Span], words: Sequence[Mention[Word]]) -> None:
        lists = [] if folded.capitals else _find_lists(folded, spans, words)
        self.spans = _without(spans, lists) if lists else list(spans)
        self._under = {listed.heading.start: listed for listed in lists}
        repeated = again(folded, [listed.lines for listed in lists], [listed.harm for listed in lists])
        self._again = {lists[n].heading.start for n in repeated}

    def heads(self, sentence: Sentence) -> bool:
        """True for the heading of a list."""
        return sentence.span.start in self._under

    def under(self, told: Told, so_far: Context) -> list[Draft]:
        """The claims of the list that a sentence heads, if it heads one."""
        listed = self._under.get(told.sentence.span.start)
        if listed is None or listed.heading.start in self._again:
            return []
        whole = _whole(told, so_far, listed)
        return [whole] if listed.latin else _with_people(told, whole, listed)

    def rosters(
        self, told: Told, so_far: Context, places: Sequence[PlaceMention], before: Sequence[Roster]
    ) -> list[Roster]:
        """The people whom a sentence tells of one by one, in itself or in the list that it heads.

        Names in Latin letters are told apart over a whole report, so that nobody counts twice.
        """
        listed = self._under.get(told.sentence.span.start)
        if told.sentence.folded.capitals or (listed and (not listed.latin or listed.heading.start in self._again)):
            return []  # wire copy has its own reading of people told of one by one
        if listed is None or listed.in_row:
            return heard(told, so_far, places, before)
        return [Roster(told, so_far, tuple(_member(told, listed.harm, line) for line in listed.lines))]

    def refused(self, report: Report, folded: Folded) -> list[Rejection]:
        """What was not used: lists of people whom another list of the text tells of."""
        lists = [listed for start, listed in sorted(self._under.items()) if start in self._again]
        spans = [folded.original_span(listed.heading.start, listed.lines[-1].end) for listed in lists]
        return [
            Rejection(f"characters {s.start}-{s.end}", _AGAIN, "extract", report.report_id, folded.original[slice(*s)])
            for s in spans
        ]

    def beside_totals(self, drafts: Sequence[Draft]) -> list[Draft]:
        """The drafts, where the number of a list is a part of one at least as large that the report states itself."""
        if not self._under:
            return list(drafts)
        listed = [self._is_list(d) for d in drafts]
        stated = dict[Harm, int]()
        for draft, of_list in zip(drafts, listed, strict=True):
            for count in (c for c in draft.counts if not of_list and not c.part_of_total):
                stated[count.harm] = max(stated.get(count.harm, 0), count.high or count.low or 0)

        def part(count: Count) -> Count:
            return replace(count, part_of_total=count.part_of_total or (count.low or 0) <= stated.get(count.harm, 0))

        return [
            d._replace(counts=tuple(map(part, d.counts))) if of_list else d
            for d, of_list in zip(drafts, listed, strict=True)
        ]

    def _is_list(self, draft: Draft) -> bool:
        listed = self._under.get(draft.start)
        return listed is not None and draft.end == listed.lines[-1].end


def _find_lists(folded: Folded, spans: Sequence[Span], words: Sequence[Mention[Word]]) -> list[NameList]:
    if "\n" not in folded.text and names_told().search(folded.text) is None:
        return []
    found, lines = list[NameList](), Lines(folded, words)
    for span in spans:
        if found and span.start < found[-1].lines[-1].end:
            continue
        head = heading_at(lines, span)
        if head is not None and (made := _list(lines, head)):
            found.append(made)
    return found


def _without(spans: Sequence[Span], lists: Sequence[NameList]) -> list[Span]:
    """The sentences without those that the lists hold, headings up to where the list begins."""
    kept = list[Span]()
    for span in spans:
        within = next((n for n in lists if n.heading.start <= span.start < n.lines[-1].end), None)
        if within is None:
            kept.append(span)
        elif span.start == within.heading.start:
            kept.append(span if within.latin and within.in_row else within.heading)
        elif span.start >= within.heading.end and not any(
            one.start < span.end and span.start < one.end for one in within.lines
        ):
            kept.append(span)  # one of another fate among them
    return kept


def _list(lines: Lines, head: Heading) -> NameList | None:
    text, heading, harm = lines.text, head.span, head.harm
    first = _LINE.match(text, heading.end)
    rest = first.span() if first else (heading.end, heading.end)
    some = _some_listed().search(text, *heading) is not None
    in_row = bool(text[slice(*rest)].strip())
    if in_row:
        found, cut = _in_a_row(lines, Span(*rest))
    else:
        found, cut = _one_a_line(lines, rest[1])
        if len(found) < _FEWEST and (row := _ROW.match(text, rest[1])):
            names, open_row = _in_a_row(lines, Span(*row.span("row")))
            found, cut = (names, open_row) if len(names) > len(found) else (found, cut)
    found = found if in_row else [line for line in found if not lines.otherwise(line, harm)]
    if not found or (len(found) < _FEWEST and (head.bare or not found[0].marked)):
        return None
    latin = not any(is_arabic(text[line.start : line.start + 1]) for line in found)
    return NameList(heading, harm, tuple(found), some or cut or any(line.cut for line in found), latin, in_row)


@cache
def _some_listed() -> re.Pattern[str]:
    return re.compile(subject_pattern("persons", "some_listed"))


#: a line cut off before its name: "…", "2_..."
_CUT_ITEM = re.compile(r"(?:\d{1,3}\s*[-_.):/]?\s*)?(?:…|\.\.+)")


def _one_a_line(lines: Lines, start: int) -> tuple[list[Line], bool]:
    """The lines of a list up to the first that is none of it; true where that says that there are others."""
    text, found, at = lines.text, list[Line](), start
    while at < len(text):
        line = _LINE.match(text, at + 1)
        begin, end = line.span() if line else (len(text), len(text))
        at = end
        words = text[begin:end].strip()
        if _CUT_ITEM.fullmatch(words) or others_follow(text, begin, end):
            return found, True
        if not words:
            if end >= len(text):
                break
            continue
        end = begin + len(text[begin:end].rstrip())
        made = lines.read(begin, end, len(found) + 1) if end - begin <= _LONGEST else None
        if made is None or (found and found[0].marked and not made.marked):
            break
        found.append(made)
    return found, False


def _in_a_row(lines: Lines, rest: Span) -> tuple[list[Line], bool]:
    """The names that stand behind a heading in its own line, commas and "and" between them."""
    text, found, at = lines.text, list[Line](), rest.start
    end = rest.start + len(text[slice(*rest)].rstrip(" ."))
    for stop, following in [*_item_ends(text, Span(rest.start, end)), Span(end, end)]:
        made = lines.read(at, stop, len(found) + 1)
        if made is None:
            return found if others_follow(text, at, stop) else [], True
        found.append(made)
        at = following
    return found, text[end : rest.end].strip().startswith("..")


def _item_ends(text: str, row: Span) -> Iterator[Span]:
    """What stands between the names of a row: commas, and "and", in Arabic written onto the next name."""
    for found in _between().finditer(text, *row):
        end = found.end()
        word = text[end : row.end].split(maxsplit=1)[0] if end < row.end else ""
        onto = word[:1] in joined_on() and word not in subject_words("persons", "begins_with_and")
        if onto or found.group().strip():
            yield Span(found.start(), end + onto)


@cache
def _between() -> re.Pattern[str]:
    """A comma that no age follows, a word that joins, or the blank before one that is written onto a name."""
    joint = "".join(sorted(joined_on()))
    aged = "|".join(map(re.escape, subject_words("persons", "age_after")))
    comma = rf"(?:\s*[,;|/](?!\s*(?:\d|{aged}))\s*|\s+[-–—]\s+)"
    return re.compile(rf"{comma}(?:{any_of('connective')}\s+)?|\s{any_of('connective')}\s+| (?=[{joint}]\w\w)")


# ── what a list claims ──


def _whole(told: Told, so_far: Context, listed: NameList) -> Draft:
    """How many a list tells of."""
    said = attribute(told.sentence, told.publisher, so_far.speaker)
    voice = nearest_voice(said, told.sentence.span)
    start, end = listed.heading.start, listed.lines[-1].end
    count = Count(
        harm=listed.harm, low=listed.number, high=None if listed.open else listed.number, exact=not listed.open,
        found=listed.open, span=told.sentence.folded.original_span(start, end),
    )  # fmt: skip
    return Draft(
        ClaimKind.HARM, start, end, voice.claimant if voice else told.publisher, voice, told.setting,
        told.usual.beside(), counts=(count,), stance=Stance.ASSERTS,
        hedge=hedge_of(told.sentence),
    )  # fmt: skip


def _with_people(told: Told, whole: Draft, listed: NameList) -> list[Draft]:
    """The claim of a list with a count for each line, and a claim of each person's fate."""
    counts = tuple(_count(told, listed.harm, line) for line in listed.lines)
    persons = (
        whole._replace(kind=ClaimKind.PERSON, start=line.start, end=line.end, counts=(), event=None,
                       person=_person(told, listed.harm, line))
        for line in listed.lines if line.name
    )  # fmt: skip
    return [whole._replace(counts=(*whole.counts, *counts)), *persons]


def _member(told: Told, harm: Harm, line: Line) -> Member:
    name = told.sentence.folded.cased[slice(*line.name)] if line.name else None
    stage = "child" if line.group is Group.CHILDREN else None
    return Member(line.start, line.end, harm, name, line.age, line.sex, stage, line.number, line.kin, line.name)


def _count(told: Told, harm: Harm, line: Line) -> Count:
    span = line.name or Span(line.start, line.end)
    return Count(
        harm=harm, group=line.group, who=told.sentence.stated(*span), low=line.number, high=line.number, exact=True,
        part_of_total=True, listed=True, span=told.sentence.folded.original_span(*span),
    )  # fmt: skip


def _person(told: Told, harm: Harm, line: Line) -> PersonMention | None:
    if line.name is None:
        return None
    stated, span = told.sentence.stated, told.sentence.folded.original_span(*line.name)
    return PersonMention(
        name=stated(*line.name), aliases=(stated(*line.alias),) if line.alias else (), age=line.age,
        sex=line.sex, role=line.title.role, harm=harm, span=span, kin=line.kin,
    )  # fmt: skip
