"""Words and names made comparable: a light folding of this room's own, for comparing and never for quoting."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from ...codebook import languages, lexicon
from ...records import Claim, PlacePrecision, Where

_WORD = re.compile(r"\w+")
_ARABIC = re.compile("[\u0600-\u06ff]")
_APOSTROPHES = re.compile("['’‘`ʿʾʼ\u0640]")
#: accents, Arabic vowel marks and hamzas set apart by NFKD, and characters that are not seen
_MARKS = re.compile(
    "[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+"
)
_LETTERS = (("ى", "ي"), ("ی", "ي"), ("ة", "ه"), ("گ", "ك"), ("ک", "ك"))
#: spellings of one sound in Latin letters, longest first, so that transliterations meet
_SOUNDS = (("sh", "S"), ("kh", "K"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("q", "k"), ("c", "k"), ("z", "s"),
           ("ph", "f"), ("p", "b"), ("v", "f"), ("j", "g"))  # fmt: skip
#: Arabic letters by the sounds that their usual spellings in Latin letters have above
_SOUNDS_AR = dict(zip("بتثجخدذرزسشصضطظغفقكلمن", "bttgKddrssSsdtsgfkklmn", strict=True))
_CROSS_BONES = 4  # consonants that names in two scripts must share; three are too often another word
_SHORT = 2  # letters; words as short are not compared
_WIDE = (PlacePrecision.PROVINCE, PlacePrecision.COUNTRY, PlacePrecision.UNKNOWN)
_QUIET = re.compile("[aeiouyhw]")
_QUIET_AR = re.compile("[اويهءعئؤ]")
_WEAK_END = re.compile("[aiuyاهيى]+$")
_TWICE = re.compile(r"(.)\1+")


def fold(text: str) -> str:
    """Lower case, without vowel marks, accents, hamzas and tatweel; Arabic letter forms and digits unified."""
    lowered = _APOSTROPHES.sub("", text).lower()
    if lowered.isascii():
        return lowered
    kept = _MARKS.sub("", unicodedata.normalize("NFKD", lowered))
    for old, new in _LETTERS:
        kept = kept.replace(old, new)
    return kept


def tokens(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return _WORD.findall(fold(text))


def bare_words(text: str) -> frozenset[str]:
    """The folded words of a text that are long enough to tell something, without articles written joined to them."""
    articles = _idle()[0]
    return frozenset(_bare(word, articles) for word in set(tokens(text)) if len(word) > _SHORT)


def words_in_order(text: str) -> list[str]:
    """The words of `bare_words` as they follow one another."""
    articles = _idle()[0]
    return [_bare(word, articles) for word in tokens(text) if len(word) > _SHORT]


@lru_cache(maxsize=100_000)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a place name that tell it from others: without articles and words such as "village"."""
    articles, generic = _idle()
    kept = [_bare(word, articles) for word in tokens(_spaced(name)) if word not in generic]
    return tuple(word for word in kept if word not in articles) or tuple(kept)


def name_form(name: str) -> str:
    """A place name in comparable form: its telling words run together; "" if there are none."""
    return "".join(name_words(name))


@lru_cache(maxsize=200_000)
def _bare(word: str, articles: tuple[str, ...]) -> str:
    if not _ARABIC.match(word):
        return word
    glued = next((a for a in articles if word.startswith(a) and len(word) > len(a) + 2), "")
    return word[len(glued) :]


def telling_names(text: str) -> list[str]:
    """The words of somebody's name, in order, without those that many people share ("Abu", "Abd")."""
    return [word for word in words_in_order(text) if word not in _name_parts()]


@cache
def _name_parts() -> frozenset[str]:
    tables = [lexicon(language, "linking") for language in languages()]
    return frozenset(word for table in tables for word in table.get("name_parts", ()))


@cache
def _idle() -> tuple[tuple[str, ...], frozenset[str]]:
    tables = [lexicon(language, "linking") for language in languages()]
    return (
        tuple(word for table in tables for word in table.get("articles", ())),
        frozenset(word for table in tables for word in table.get("generic", ())),
    )


@lru_cache(maxsize=100_000)
def skeleton(form: str) -> str:
    """The sounds that spellings of one name share: consonants, doubled ones once. Too short a rest gives the form."""
    quiet = _QUIET_AR if _ARABIC.search(form) else _QUIET
    bones = _TWICE.sub(r"\1", quiet.sub("", _sounds(form)))
    return bones if len(bones) >= 3 else form


@lru_cache(maxsize=100_000)
def spoken(form: str) -> str:
    """A name as it is heard: doubled letters once, like vowels as one, a weak ending left off."""
    heard = _TWICE.sub(r"\1", _sounds(form).replace("h", "").replace("e", "i").replace("o", "u"))
    return _WEAK_END.sub("", heard) or form


def _sounds(form: str) -> str:
    if not _ARABIC.search(form):
        for old, new in _SOUNDS:
            form = form.replace(old, new)
    return form


def place_names(where: Where) -> frozenset[tuple[str, ...]]:
    """Every name of a place by its telling words: as stated, and the gazetteer's names in both scripts."""
    return frozenset(
        found for name in (where.stated, where.name, where.name_ar) if name and (found := name_words(name))
    )


def fine_place_words(claims: Iterable[Claim]) -> frozenset[str]:
    """The folded words of all names of the places where claims are, but for places that are too wide for one event."""
    spots = (claim.where for claim in claims if claim.where and claim.where.precision not in _WIDE)
    names = (name for where in spots for name in (where.stated, where.name, where.name_ar) if name)
    return frozenset(word for name in names for word in tokens(_spaced(name)))


def _spaced(name: str) -> str:
    return name.replace("_", " ")  # a hashtag writes a name so


def is_arabic(name: str) -> bool:
    """True where a name is written in Arabic letters, in part at least."""
    return bool(_ARABIC.search(name))


def alike(a: str, b: str) -> bool:
    """True where two name forms differ by spelling only: heard alike, one skeleton of sounds, or a letter or two.

    Of names in two scripts only the skeletons are compared.
    """
    if is_arabic(a) is not is_arabic(b):
        return across_scripts(a) == across_scripts(b) != ""
    if a == b or a[0] != b[0]:
        return a == b
    if len(spoken(a)) >= 3 and spoken(a) == spoken(b):
        return True
    if len(skeleton(a)) >= 3 and skeleton(a) == skeleton(b):
        return True
    shorter = min(len(a), len(b))
    return shorter >= 5 and edit_distance(a, b) <= (2 if shorter >= 9 else 1)


@lru_cache(maxsize=100_000)
def across_scripts(form: str) -> str:
    """The consonants of a name in either script by their sounds in Latin letters; "" where they are too few."""
    bones = consonants(form)
    return bones if len(bones) >= _CROSS_BONES else ""


@lru_cache(maxsize=100_000)
def consonants(form: str) -> str:
    """The consonants of a name in either script by their sounds in Latin letters, however few they are."""
    sounds = "".join(_SOUNDS_AR.get(x, "") for x in form) if _ARABIC.search(form) else _QUIET.sub("", _sounds(form))
    return _TWICE.sub(r"\1", sounds)


@lru_cache(maxsize=100_000)
def sounds_of(word: str) -> frozenset[str]:
    """Keys of which two spellings of one word share at least one: as heard, its consonants, those of either script."""
    first = word[:1]
    keys = {word, first + spoken(word), first + ":" + skeleton(word)} if len(word) > _SHORT else {word}
    across = across_scripts(word)
    return frozenset(keys | ({"=" + across} if across else set()))


def edit_distance(a: str, b: str) -> int:
    """How many letters must be put in, taken out, changed or swapped with the next to turn one word into the other.

    *Source*: the optimal string alignment distance (Damerau 1964, restricted).
    """
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, left in enumerate(a, 1):
        new = [i]
        for j, right in enumerate(b, 1):
            cost = min(row[j] + 1, new[j - 1] + 1, row[j - 1] + (left != right))
            if i > 1 and j > 1 and left == b[j - 2] and a[i - 2] == right:
                cost = min(cost, before[j - 2] + 1)
            new.append(cost)
        before, row = row, new
    return row[-1]
