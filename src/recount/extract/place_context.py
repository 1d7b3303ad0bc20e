"""What the words around a name say of it: a place of which kind, how the event lies to it, or no place at all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from ..records import PlacePrecision, Relation
from .place_names import is_arabic, plain_name
from .place_text import Hit, PlaceText
from .place_words import PlaceWords, place_words, unglued

_CLAUSE_END = re.compile(r"[.;:!?()\n\"]")
_NAME_OF_KIND = re.compile(r"(?!The|In|At|A)\b[A-Z][\w'’-]+ [a-z-]+(?: [a-z]+)? of (?:the )?$")
_JOINING = (" ", "-", "_")
_WORD = re.compile(r"[\w'-]+")
_REACH = 48
#: people above which a name is taken for the place though a capital follows it ("Aleppo Friday")
LARGE, LARGE_UNHINTED = 100_000, 100_000
_CAPITALS_ON = re.compile(r" (?:(?:al|el)[ -])?[A-Z][\w'’-]+(?:[ -](?:(?:al|el|as|ad|ar|az)[ -])?[A-Z][\w'’-]+)?")
#: a name, or an initial, written right before
_DIRECTLY_BEFORE = re.compile(r"(?:^|[^\w'’-])([A-Z][a-z'’-]+|[A-Z]\.)[ -]$")
_HEADLINE = 0.6


@dataclass(frozen=True, slots=True)
class Context:
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
    every, after = _before(text.folded, start), _after(text.folded, end)
    named_already = every[-1:] == ["of"] and _has_name_of_kind(text.cased, start)
    kind, before = _kind_before(words, every, named_already)
    typed = kind is not None
    street = not typed and _kind_after(words, after) is PlacePrecision.STREET
    kind = kind or _kind_after(words, after)
    relation = _relation(tuple(before[-_LONGEST_RELATION:]), after[0] if after else None)
    glued = start > 0 and is_arabic(text.folded[start - 1])
    tagged = text.folded[start - 1 : start] == "#" and is_arabic(text.folded[start])
    located = bool(kind) or relation is not Relation.AT or glued or tagged or _is_evidence(words.located, before)
    evident = located or _is_evidence(words.evidence, before)
    return Context(every, after, kind, relation, evident, typed, located, street)


def _before(folded: str, start: int) -> list[str]:
    """Up to six words before, within the clause, nearest last."""
    clause = _CLAUSE_END.split(folded[max(0, start - _REACH) : start].replace("#", " ").replace("_", " "))[-1]
    if clause.rstrip().endswith(",") or (start and clause and not clause[-1].isspace() and clause[-1] not in "-'"):
        return [] if clause.rstrip().endswith(",") else clause.split()[:-1][-6:]
    return clause.split()[-6:]


def _after(folded: str, end: int) -> list[str]:
    """Up to three words directly after, with nothing but blanks between."""
    if folded[end : end + 1] not in _JOINING:
        return []
    clause = _CLAUSE_END.split(folded[end : end + _REACH], maxsplit=1)[0].partition(",")[0]
    return clause.replace("-", " ", 1).split()[:3]


def _has_name_of_kind(cased: str, start: int) -> bool:
    """Whether the word of kind before belongs to another name: "the Noor district of Aleppo"."""
    return _NAME_OF_KIND.search(cased, max(0, start - _REACH), start) is not None


def _kind_before(words: PlaceWords, before: list[str], named_already: bool) -> tuple[PlacePrecision | None, list[str]]:
    rest = before[:-1] if before and before[-1] == "the" else before
    if len(rest) > 1 and rest[-1] in words.introduced["by_kind"]:
        for length in (2, 1):
            if kind := words.types.get(" ".join(rest[-1 - length : -1])):
                return (None if named_already else kind), _without_article(rest[: -1 - length])
    if rest and (kind := next((words.types[w] for w in unglued(rest[-1]) if w in words.types), None)):
        return kind, rest[:-1]
    return None, rest


def _without_article(words: list[str]) -> list[str]:
    return words[:-1] if words and words[-1] == "the" else words


def _kind_after(words: PlaceWords, after: list[str]) -> PlacePrecision | None:
    kinds = (words.types.get(" ".join(after[:length])) for length in (2, 1) if not is_arabic("".join(after[:1])))
    return next((kind for kind in kinds if kind), None)


@lru_cache(maxsize=1 << 14)  # the same few words stand before most places
def _relation(before: tuple[str, ...], after: str | None) -> Relation:
    words = place_words()
    for length in range(len(before), 0, -1):
        first, *rest = before[-length:]
        for word in unglued(first):
            if relation := words.before.get(" ".join((word, *rest))):
                return relation
    return words.after.get(after, Relation.AT) if after else Relation.AT


#: the longest wording of a relation before a place, in words
_LONGEST_RELATION = 4


def _is_evidence(evidence: frozenset[str], before: list[str]) -> bool:
    return bool(before) and any(word in evidence for word in unglued(before[-1]))


def is_place(text: PlaceText, hit: Hit, context: Context, countries: tuple[str, ...]) -> bool:
    """Whether a known name stands for the place here, and not for a word, a person or a body named after it.

    A country that was not hinted at is mostly named for its government ("Russia bombed …"), and a smaller town
    in no hinted country mostly for a person: both must be shown to be places.
    """
    words = place_words()
    name = plain_name(text.folded[hit.start : hit.end])
    if name in words.stop:
        return context.typed
    if (name in words.weak and not context.evident) or _is_body(words, text, hit, context):
        return False
    if context.evident:
        return True
    if _must_be_shown(hit, countries):
        return False
    return is_arabic(name) or not _is_person(words, text, hit)


def _must_be_shown(hit: Hit, countries: tuple[str, ...]) -> bool:
    places = [named.place for named in hit.named]
    if not countries:
        return max(place.population for place in places) < LARGE_UNHINTED
    return all(place.kind == "PCLI" and place.country not in countries for place in places)


def _is_body(words: PlaceWords, text: PlaceText, hit: Hit, context: Context) -> bool:
    """A newspaper, ministry or unit named after the place."""
    after = context.after
    capital = text.cased[hit.end + 1 : hit.end + 2]
    if after and (capital.isupper() or capital.isdigit() or is_arabic(capital) or text.cased[hit.end] == "_"):
        names = {" ".join(after[:length]) for length in (1, 2, 3)}
        if names & words.organisation_after and not names & words.landmark_after:
            return True
    return _is_body_before(words, text, hit, context.before)


def _is_body_before(words: PlaceWords, text: PlaceText, hit: Hit, before: list[str]) -> bool:
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
    after = _after(text.folded, hit.end)
    if after and after[0] in words.speaking_after:
        return True
    before = _DIRECTLY_BEFORE.search(text.cased, max(0, hit.start - 24), hit.start)
    if before and not _is_ordinary(words, before.group(1).lower()):
        return True
    return continues(text, hit) is not None and not _is_large(hit)


def surnames(text: PlaceText, hits: Iterable[Hit]) -> frozenset[str]:
    """The keys of names that end a person's name somewhere in the text ("Wayne Hartford"), and so mean that person
    where they stand alone, unless the words there show a place.
    """
    words = place_words()
    return frozenset(hit.key for hit in hits if not _is_large(hit) and _ends_a_name(words, text, hit))


def _ends_a_name(words: PlaceWords, text: PlaceText, hit: Hit) -> bool:
    before = _DIRECTLY_BEFORE.search(text.cased, max(0, hit.start - 24), hit.start)
    if before is None or _is_ordinary(words, before.group(1).lower()) or _in_headline(text, hit):
        return False
    return not context_of(text, hit.start, hit.end).located


def _is_large(hit: Hit) -> bool:
    return any(named.place.population >= LARGE for named in hit.named)


def continues(text: PlaceText, hit: Hit) -> int | None:
    """Where the name of which the hit is only the beginning ends; None where it ends with the hit."""
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
