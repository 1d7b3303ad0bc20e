"""What the words around a name say of it: a place of which kind, how the event lies to it, or no place at all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from ...records import PlacePrecision, Relation
from ..folding.text import fold_name
from ..lexicon.person_words import words_of
from .place_names import is_arabic, plain_name
from .place_text import Hit, PlaceText
from .place_words import NOTHING_SAID, SETTLEMENTS, PlaceWords, place_words, said_by, unglued
from .upper_and_lower import goes_on_as_one_of_two
from .world_words import world_words

_NAME_OF_KIND = re.compile(r"(?!The|In|At|A)\b[A-Z][\w'’-]+ [a-z-]+(?: [a-z]+)? of (?:the )?$")
_JOINING = (" ", "-", "_")
_WORD = re.compile(r"[\w'-]+")
_REACH = 48
#: people above which a name is taken for the place though a capital follows it ("Aleppo Friday")
LARGE, LARGE_UNHINTED = 100_000, 100_000
_CAPITALS_ON = re.compile(r" (?:(?:al|el)[ -])?[A-Z][\w'’-]+(?:[ -](?:(?:al|el|as|ad|ar|az)[ -])?[A-Z][\w'’-]+)?")
#: a name ("Ja'Example" among them), an initial or a nickname in marks, written right before
_BETWEEN_NAMES = (" ", "-")
_DIRECTLY_BEFORE = re.compile(
    r"(?:^|[^\w'’-])([A-Z][a-zà-ÿ'’-]+(?:(?<!-)[A-Z][a-zà-ÿ'’-]+)*|[A-Z]\.)(?: [\"“][A-Z][a-zà-ÿ'’-]+[\"”])?[ -]$"
)
#: characters before a name in which another, and a nickname, are looked for
_NAME_REACH = 36
_HEADLINE = 0.6


class Context(NamedTuple):
    """What surrounds a name: words near it, its kind and the event's relation to it, and whether it must be a place.

    `before` are up to six words, nearest last; `after` up to three; `typed` where a word of kind stands before.
    `located` where more than a word such as "of" or "to", which people's names follow too, makes it a place;
    `street` where a word for one follows: a street named after a town is not in it.
    """

    before: list[str]
    after: list[str]
    precision: PlacePrecision | None
    relation: Relation
    evident: bool
    typed: bool
    located: bool
    street: bool


def context_of(text: PlaceText, start: int, end: int) -> Context:
    """The context of a name between two offsets of the folded text."""
    words = place_words()
    before, after = _before(text, start), _after(text, end)
    told = _told_before(words, text, start, before) if before and said_by(before[-1]) is not NOTHING_SAID else _UNTOLD
    typed = told.kind is not None
    kind = told.kind or (_kind_after(words, after) if after else None)
    relation = told.relation or (words.after.get(after[0], Relation.AT) if after else Relation.AT)
    located = kind is not None or relation is not Relation.AT or told.located or _is_joined(text.folded, start)
    street = not typed and kind is PlacePrecision.STREET
    return Context(before, after, kind, relation, located or told.evident, typed, located, street)


class _Told(NamedTuple):
    """What the words before a name say of it; `kind` and `relation` are None where they say nothing of these."""

    kind: PlacePrecision | None = None
    relation: Relation | None = None
    located: bool = False
    evident: bool = False


_UNTOLD = _Told()


def _told_before(words: PlaceWords, text: PlaceText, start: int, every: list[str]) -> _Told:
    named_already = every[-1] == "of" and _has_name_of_kind(text.cased, start)
    kind, before = _kind_before(words, every, named_already)
    said = said_by(before[-1]) if before else NOTHING_SAID
    return _Told(kind, _relation(words, before) if said.relates else None, said.located, said.evident)


def _before(text: PlaceText, start: int) -> list[str]:
    """Up to six words before, within the clause, nearest last."""
    clause = text.loose[max(0, start - _REACH) : start].rpartition("\n")[2]
    words = clause.split()
    if words and words[-1].endswith(","):
        return []
    if clause and not clause[-1].isspace() and clause[-1] not in "-'":
        words.pop()  # written onto the name
    return words[-6:]


def _after(text: PlaceText, end: int) -> list[str]:
    """Up to three words directly after, with nothing but blanks between."""
    if text.folded[end : end + 1] not in _JOINING:
        return []
    clause = text.clauses[end : end + _REACH].partition("\n")[0].partition(",")[0]
    return clause.replace("-", " ", 1).split()[:3]


def _is_joined(folded: str, start: int) -> bool:
    """Whether a name is written onto an Arabic particle, or is an Arabic hashtag."""
    before = folded[start - 1] if start else " "
    return is_arabic(before) or (before == "#" and is_arabic(folded[start]))


def _has_name_of_kind(cased: str, start: int) -> bool:
    """Whether the word of kind before belongs to another name: "the Noor district of Aleppo"."""
    return _NAME_OF_KIND.search(cased, max(0, start - _REACH), start) is not None


def _kind_before(words: PlaceWords, before: list[str], named_already: bool) -> tuple[PlacePrecision | None, list[str]]:
    rest = before[:-1] if before and before[-1] == "the" else before
    if len(rest) > 1 and rest[-1] in words.introduced["by_kind"]:
        for length in (2, 1):
            if kind := words.types.get(" ".join(rest[-1 - length : -1])):
                left = _without_article(rest[: -1 - length], kind)
                return (None if named_already else kind), left
    if rest and (kind := said_by(rest[-1]).kind):
        return kind, rest[:-1]
    return None, rest


def _without_article(words: list[str], kind: PlacePrecision) -> list[str]:
    """The words before "the town of A"; "the" may lead to what it lies on as well: "the Euphrates town of A"."""
    far = _LED_TO if kind in SETTLEMENTS else 1
    back = next((n for n in range(1, far + 1) if words[-n : len(words) + 1 - n] == ["the"]), 0)
    return words[:-back] if back else words


#: words from "the" to the word of kind that it belongs to
_LED_TO = 3


def _kind_after(words: PlaceWords, after: list[str]) -> PlacePrecision | None:
    kind = words.types.get(" ".join(after[:2])) or words.types.get(after[0])
    return None if kind is None or is_arabic(after[0]) else kind


def _relation(words: PlaceWords, before: list[str]) -> Relation | None:
    for length in range(min(len(before), _LONGEST_RELATION), 0, -1):
        first, *rest = before[-length:]
        for word in unglued(first):
            if relation := words.before.get(" ".join((word, *rest))):
                return relation
    return None


#: the longest wording of a relation before a place, in words
_LONGEST_RELATION = 4


def is_place(text: PlaceText, hit: Hit, context: Context, countries: tuple[str, ...]) -> bool:
    """Whether a known name stands for the place here, and not for a word, a person or a body named after it.

    A country that was not hinted at is mostly named for its government ("Russia bombed …"), and a smaller town
    in no hinted country mostly for a person: both must be shown to be places.
    """
    words = place_words()
    name = plain_name(text.folded[hit.start : hit.end])
    if name in words.stop:
        return context.typed
    if not context.located and _owns_a_thing(words, text, hit):
        return False
    if not context.typed and _within_a_given_name(text, hit):
        return False
    if not context.typed and context.before and context.before[-1] in words.introduced["by_name"]:
        return False  # "a singer named Sydney"
    if (name in words.weak and not context.evident) or _is_body(words, text, hit, context):
        return False
    if context.evident:
        return True
    if _must_be_shown(hit, countries):
        return False
    return is_arabic(name) or not _is_person(words, text, hit)


def _owns_a_thing(words: PlaceWords, text: PlaceText, hit: Hit) -> bool:
    """ "A Chili's restaurant": a house that bears the name of one who owns it, where a small town has that name."""
    if text.cased[hit.end : hit.end + 3] not in ("'s ", "’s ") or _is_large(hit):
        return False
    return not words.things.isdisjoint(text.folded[hit.end + 3 : hit.end + _REACH].split()[:1])


def _within_a_given_name(text: PlaceText, hit: Hit) -> bool:
    """«فاطمة»: what looks like "and" before a place begins a name; a hamza («فأطمة») tells the two apart."""
    start = hit.start
    while start and is_arabic(text.folded[start - 1]):
        start -= 1
    if start == hit.start or "\u0623" in text.cased[start : hit.end]:
        return False
    return text.folded[start : hit.end] in words_of("given")


def _must_be_shown(hit: Hit, countries: tuple[str, ...]) -> bool:
    if not countries:
        return max(place.population for place in hit.places) < LARGE_UNHINTED
    return all(place.kind == "PCLI" and place.country not in countries for place in hit.places)


def _is_body(words: PlaceWords, text: PlaceText, hit: Hit, context: Context) -> bool:
    """A newspaper, ministry or unit named after the place."""
    after = context.after
    capital = text.cased[hit.end + 1 : hit.end + 2]
    if (
        after
        and after[0] in words.organisation_heads
        and (capital.isupper() or capital.isdigit() or is_arabic(capital) or text.cased[hit.end] == "_")
    ):
        names = {" ".join(after[:length]) for length in (1, 2, 3)}
        if names & words.organisation_after and not names & words.landmark_after:
            return True
    return _signs(words, text, hit) or _is_body_before(words, text, hit, context.before)


def _signs(words: PlaceWords, text: PlaceText, hit: Hit) -> bool:
    """A line of the name and one word more, by which a page signs its post: «إدلب اليوم»."""
    start, end = text.folded.rfind("\n", 0, hit.start) + 1, text.folded.find("\n", hit.end)
    line_end = end if end >= 0 else len(text.folded)
    if line_end - hit.end > _REACH or text.folded[start : hit.start].strip():
        return False
    return text.folded[hit.end : line_end].strip() in words.organisation_signs


def _is_body_before(words: PlaceWords, text: PlaceText, hit: Hit, before: list[str]) -> bool:
    if not before or not said_by(before[-1]).heads:
        return False
    for length in (1, 2, 3):
        if len(before) >= length:
            first, *rest = before[-length:]
            if any(" ".join((word, *rest)) in words.organisation_before for word in unglued(first)):
                written = text.cased[max(0, hit.start - _REACH) : hit.start].split()
                return is_arabic(first) or (len(written) >= length and written[-length][:1].isupper())
    return False


def _is_person(words: PlaceWords, text: PlaceText, hit: Hit) -> bool:
    """Whether capitals around the name make it part of another: "Ahmad Hamdan", "Saleh Muslim"."""
    if _in_headline(text, hit):
        return False
    after = _after(text, hit.end)
    if after and after[0] in words.speaking_after:
        return True
    before = _DIRECTLY_BEFORE.search(text.cased, max(0, hit.start - _NAME_REACH), hit.start)
    if before and not _is_ordinary(words, before.group(1).lower()):
        return True
    return continues(text, hit) is not None and not _is_large(hit)


def surnames(text: PlaceText, hits: Iterable[Hit]) -> frozenset[str]:
    """The keys of names that end a person's name somewhere in the text ("Wayne Hartford"), and so mean that person
    where they stand alone, unless the words there show a place.
    """
    words, every = place_words(), list(hits)
    ending = [hit for hit in every if _ends_a_name(words, text, hit)]
    large = {hit.key for hit in ending if _is_large(hit)}
    shown = {hit.key for hit in every if hit.key in large and _is_shown(words, text, hit)} if large else set()
    sure = (hit for hit in ending if not _is_large(hit) or (hit.key not in shown and _behind_given(text, hit)))
    return frozenset(hit.key for hit in sure)


def _is_shown(words: PlaceWords, text: PlaceText, hit: Hit) -> bool:
    """Whether words, an area behind it or a dateline show a large town to be told of under its name."""
    line = text.cased.rfind("\n", 0, hit.start) + 1
    if text.cased[hit.start : hit.end].isupper() and not text.cased[line : hit.start].strip():
        return True
    context = context_of(text, hit.start, hit.end)
    if context.located or (context.evident and not _ends_a_name(words, text, hit)):
        return True
    behind = text.cased[hit.end : hit.end + 2]
    area = behind == ", " and text.cased[hit.end + 2 : hit.end + 3].isupper()
    return area or not words.behind.isdisjoint(context.after[:1])


def _behind_given(text: PlaceText, hit: Hit) -> bool:
    """Whether one of the two words before a name is a known given name, both with capitals."""
    before = text.cased[max(0, hit.start - _NAME_REACH) : hit.start].split()[-2:]
    names = [word.strip("\"“”'.") for word in before if word[:1].isupper()]
    return any(fold_name(name) in world_words().given for name in names)


def _ends_a_name(words: PlaceWords, text: PlaceText, hit: Hit) -> bool:
    if text.cased[hit.start - 1 : hit.start] not in _BETWEEN_NAMES or is_arabic(text.cased[hit.start - 2]):
        return False
    before = _DIRECTLY_BEFORE.search(text.cased, max(0, hit.start - _NAME_REACH), hit.start)
    if before is None or _is_ordinary(words, before.group(1).lower()) or _in_headline(text, hit):
        return False
    return not context_of(text, hit.start, hit.end).located


def _is_large(hit: Hit) -> bool:
    return any(place.population >= LARGE for place in hit.places)


def continues(text: PlaceText, hit: Hit) -> int | None:
    """Where the name of which the hit is only the beginning ends; None where it ends with the hit."""
    if (whole := goes_on_as_one_of_two(text, hit)) is not None:
        return whole if whole > hit.end else None
    words = place_words()
    found = _CAPITALS_ON.match(text.cased, hit.end)
    if not found or _is_large(hit) or _in_headline(text, hit):
        return None
    first = _WORD.findall(found.group().lower())
    ordinary = any(_is_ordinary(words, word) for word in first[:1]) or first[0] in words.landmark_after
    return None if ordinary or found.group().strip().isupper() else found.end()


def _is_ordinary(words: PlaceWords, word: str) -> bool:
    return word in words.ordinary or word in words.evidence or word in words.types or word in words.stop


def _in_headline(text: PlaceText, hit: Hit) -> bool:
    """Whether the line is written with capitals throughout, so that they tell nothing."""
    start, end = text.cased.rfind("\n", 0, hit.start) + 1, text.cased.find("\n", hit.end)
    line = [word for word in text.cased[start : end if end > 0 else None][:200].split() if word[:1].isalpha()]
    return len(line) > 3 and sum(word[0].isupper() for word in line) > _HEADLINE * len(line)
