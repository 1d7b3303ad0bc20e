"""Names of places in a text of which nobody said in which country it speaks: what may be one, and how surely.

A name is looked up wherever words begin with capitals. What surrounds it then tells a place from a person, a paper or
a word: a name that the text shows to be a place counts at once, one that it does not only where the rest of the text
is about the land around it (`world_choice`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from .gazetteer_files import Place
from .place_context import Context, context_of
from .place_text import PlaceText
from .place_words import place_words
from .world_names import WorldNames
from .world_words import Meant, short_forms, world_words

_TOKEN = re.compile(r"[^\W\d_]+")
_LONGEST = 5
#: what may stand between the words of one name
_JOINT = re.compile(r"[ -]|\. ")
_SENTENCE_START = re.compile(r"(?:^|[.!?:;\"\n(]\s*|--? )$")
#: people from which a name counts though nothing in the text shows it to be a place
KNOWN = 50_000
_AREAS, _WIDE = ("ADM1", "ADM2", "PCLI"), ("ADM1", "PCLI")
_SHORT_CODE = 4
#: what stands between a name and the area it is said to lie in
_BEFORE_AREA = re.compile(r"(?:, ?| ?\(| )")


@dataclass(frozen=True, slots=True)
class WorldMention:
    """A name that may be a place: offsets in the folded text, its plain name, and the places it may mean.

    `shown` where the text shows it to be a place; `within` is the name right after its comma ("Paris, Texas").
    """

    start: int
    end: int
    name: str
    places: tuple[Place, ...]
    context: Context
    shown: bool
    within: WorldMention | None = None


def world_mentions(text: PlaceText, names: WorldNames) -> list[WorldMention]:
    """The names that may be places, from left to right; of two that overlap the longer, a short form before both."""
    found = [*_short(text, names), *_looked_up(text, names)]
    found.sort(key=lambda mention: mention.start)
    kept: list[WorldMention] = []
    for mention in found:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return _of_places(text, _qualified(text, kept))


def _short(text: PlaceText, names: WorldNames) -> Iterator[WorldMention]:
    words = world_words()
    for found in short_forms().finditer(text.cased):
        form = found.group()
        if _word_before(text, found.start()).lower() in words.parts:
            continue  # "South America"
        meant = words.short.get(form) or words.short_after_comma[form]
        places = tuple(place for place in names.places(meant.name) if _is_meant(place, meant))
        if places:
            context = context_of(text, found.start(), found.end())
            yield WorldMention(found.start(), found.end(), meant.name, places, context, True)


def _is_meant(place: Place, meant: Meant) -> bool:
    if place.country != meant.country or (place.kind == "ADM1") != meant.area:
        return False
    return meant.area or meant.admin1 is None or place.admin1 == meant.admin1


def _looked_up(text: PlaceText, names: WorldNames) -> Iterator[WorldMention]:
    tokens = [(text.at(m.start()), text.at(m.end() - 1) + 1, m.group()) for m in _TOKEN.finditer(text.plain)]
    at = 0
    while at < len(tokens):
        length, places = _longest(text, names, tokens[at : at + _LONGEST])
        if length:
            start, end = tokens[at][0], tokens[at + length - 1][1]
            name = " ".join(token[2] for token in tokens[at : at + length])
            yield WorldMention(start, end, name, places, context_of(text, start, end), False)
        at += length or 1


def _longest(text: PlaceText, names: WorldNames, tokens: list[tuple[int, int, str]]) -> tuple[int, tuple[Place, ...]]:
    """How many words the longest name that begins here has, and its places; 0 where none begins."""
    if not text.cased[tokens[0][0]].isupper():
        return 0, ()
    most = 1
    while most < len(tokens) and _JOINT.fullmatch(text.cased, tokens[most - 1][1], tokens[most][0]):
        most += 1
    for length in range(most, 0, -1):
        if text.cased[tokens[length - 1][0]].isupper():
            name = " ".join(token[2] for token in tokens[:length])
            owned = names.places(f"{name}s") if text.folded.startswith("'s", tokens[length - 1][1]) else ()
            if places := owned or names.places(name):
                return length, places
    return 0, ()


def _of_places(text: PlaceText, found: list[WorldMention]) -> list[WorldMention]:
    """Those that are no words, persons or bodies, each with whether the text shows it to be a place."""
    people, joined = _people(text, found), _joined(text, found)
    kept = []
    for mention in found:
        if mention.shown:
            kept.append(mention)
        elif mention.name in place_words().stop or mention.name in world_words().never or mention.start in joined:
            continue
        elif not _is_other(text, mention) and not (mention.name in people and not mention.context.located):
            kept.append(replace(mention, shown=_is_shown(text, mention)))
    return kept


def _joined(text: PlaceText, found: list[WorldMention]) -> frozenset[int]:
    """Where names begin that only a blank parts from another: together they are a person's ("Paris Hilton")."""
    single = [m for m in found if not m.shown and " " not in m.name and not _is_word(m.name) and not _is_wide(m)]
    pairs = ((a, b) for a, b in pairwise(single) if text.cased[a.end : b.start] == " ")
    return frozenset(mention.start for pair in pairs for mention in pair)


def _is_word(name: str) -> bool:
    own, every = place_words(), world_words()
    return any(
        name in words for words in (own.stop, own.ordinary, every.common, every.never, every.body_after, _facilities())
    )


def _is_wide(mention: WorldMention) -> bool:
    return any(place.kind in _WIDE for place in mention.places)


def _word_before(text: PlaceText, start: int) -> str:
    """The word joined to a name from the left by one blank, as it is written; empty where none is."""
    found = re.search(r"([\w'’.]+)[ -]$", text.cased[max(0, start - 32) : start])
    return found.group(1) if found else ""


def _word_after(text: PlaceText, end: int) -> str:
    found = re.match(r"[ -]([\w'’]+)", text.cased[end : end + 32])
    return found.group(1) if found else ""


def _people(text: PlaceText, found: list[WorldMention]) -> frozenset[str]:
    """Names that somewhere in the text follow a given name, an initial or a title, and so are a person's."""
    return frozenset(m.name for m in found if not m.shown and _follows_a_person(text, m))


def _follows_a_person(text: PlaceText, mention: WorldMention) -> bool:
    words, before = world_words(), _word_before(text, mention.start)
    bare = before.rstrip(".").lower()
    if not before[:1].isupper():
        return False
    return (len(bare) == 1 and bare != "i") or bare in words.given or bare in words.titles


def _is_other(text: PlaceText, mention: WorldMention) -> bool:
    """Whether the name is a person, a body, a word, or only a part of a longer name."""
    words, places = world_words(), place_words()
    if _follows_a_person(text, mention):
        return True
    after = _word_after(text, mention.end)
    folded = after.lower()
    if after[:1].isupper() and (folded in words.body_after or _two_after(text, mention) in words.body_after):
        return True
    before = _word_before(text, mention.start)
    if before[:1].isupper() and before.lower() in words.body_before:
        return True
    if mention.name in words.common:
        return not mention.context.located or _begins_sentence(text, mention.start)
    if _is_code(text, mention) or (folded in places.speaking_after and not mention.context.evident):
        return True
    if mention.name in words.given and " " not in mention.name:
        return after[:1].isupper() or not mention.context.evident
    return _is_ordinary_here(text, mention) or _is_part(text, mention, before, after)


def _is_code(text: PlaceText, mention: WorldMention) -> bool:
    """Whether the name is a few capitals within a sentence: an acronym, where a dateline would begin one."""
    written = text.cased[mention.start : mention.end]
    return written.isupper() and len(written) <= _SHORT_CODE and not _begins_sentence(text, mention.start)


def _two_after(text: PlaceText, mention: WorldMention) -> str:
    return " ".join(text.folded[mention.end : mention.end + 24].split()[:2])


def _begins_sentence(text: PlaceText, start: int) -> bool:
    return _SENTENCE_START.search(text.cased[max(0, start - 4) : start]) is not None


def _is_ordinary_here(text: PlaceText, mention: WorldMention) -> bool:
    """Whether the one word of a name stands in small letters elsewhere in the text."""
    if " " in mention.name or mention.context.located:
        return False
    return re.search(rf"(?<![\w-]){re.escape(mention.name)}(?![\w-])", text.cased) is not None


def _is_part(text: PlaceText, mention: WorldMention, before: str, after: str) -> bool:
    """Whether capitals beside the name make it part of a name that the gazetteer does not know."""
    if any(_is_known(mention, place) for place in mention.places):
        return False
    ordinary = place_words().ordinary | place_words().evidence | world_words().titles
    if (
        before[:1].isupper()
        and before.lower() not in ordinary
        and not _begins_sentence(text, mention.start - len(before) - 1)
    ):
        return True
    if not after[:1].isupper():
        return False
    return after.lower() not in ordinary and after.lower() not in _facilities()


def _is_known(mention: WorldMention, place: Place) -> bool:
    """Whether a place is known widely enough for a capital after its name to say nothing ("Boone County Judge")."""
    if place.kind == "ADM2":
        return " " in mention.name
    return place.kind in _WIDE or place.population >= KNOWN


def _facilities() -> frozenset[str]:
    words = place_words()
    return words.landmark_after | words.organisation_after | frozenset(words.types)


def _is_shown(text: PlaceText, mention: WorldMention) -> bool:
    if mention.context.evident:
        return True
    return any(place.population >= KNOWN or place.kind in _AREAS for place in mention.places)


def _qualified(text: PlaceText, found: list[WorldMention]) -> list[WorldMention]:
    """The mentions with the area that follows each after a comma ("Paris, Texas", "Hobart, Lake County, Ind.")."""
    out = list(found)
    for at in range(len(out) - 2, -1, -1):
        one, other = out[at], out[at + 1]
        directly = one.end < other.start and _BEFORE_AREA.fullmatch(text.folded, one.end, other.start)
        if directly and any(inside(place, area) for place in one.places for area in other.places):
            out[at] = replace(one, within=other, shown=True)
    return out


def inside(place: Place, area: Place) -> bool:
    """Whether a place lies in a country or province; a country or a province in none of its own kind."""
    if area.country != place.country or place.kind == "PCLI":
        return False
    return area.kind == "PCLI" or (area.kind == "ADM1" != place.kind and place.admin1 == area.admin1)
