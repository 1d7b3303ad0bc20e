"""What the parts of a page call themselves: by class names and ids, by microdata and roles, by their headings.

The words are data of the code book: `pages.toml` for names in code, `lexicon/<language>/pages.toml` for headings.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache, lru_cache

from .. import codebook


class Part(StrEnum):
    """What a part of a page is, where it is not its text."""

    COMMENTS = "comments"
    LINKS = "links"
    NAVIGATION = "navigation"
    SHARING = "sharing"
    CONSENT = "consent"
    LETTERS = "letters"
    AUTHORS = "authors"
    ADVERTS = "adverts"
    HIDDEN = "hidden"
    NOTICES = "notices"


class Sign(StrEnum):
    """By what a part of a page is known to be no text of it."""

    NAME = "name"
    HEADING = "heading"
    LINKS = "links"
    SHAPE = "shape"
    NOTICE = "notice"
    POINTER = "pointer"
    MENU = "menu"
    TICKER = "ticker"
    BUTTONS = "buttons"


_TAGS = {"nav": Part.NAVIGATION, "footer": Part.NAVIGATION, "aside": Part.LINKS, "dialog": Part.CONSENT,
         "form": Part.LETTERS, "marquee": Part.LINKS}  # fmt: skip
_ROLES = {"navigation": Part.NAVIGATION, "banner": Part.NAVIGATION, "contentinfo": Part.NAVIGATION,
          "complementary": Part.LINKS, "search": Part.NAVIGATION, "dialog": Part.CONSENT, "alertdialog": Part.CONSENT,
          "menu": Part.NAVIGATION, "menubar": Part.NAVIGATION}  # fmt: skip
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PARTS = re.compile(r"[^a-z0-9]+")
_COMMENT_TYPE = re.compile(r"schema\.org/(?:User)?Comments?$", re.IGNORECASE)
_MARKS = re.compile("[\u064b-\u065f\u0670\u0640]")
_NUMBER = re.compile("[0-9٠-٩]+")
_LETTER = re.compile(r"[^\W\d_]")
_ALEFS = re.compile("[أإآ]")
_COUNT = r"[\s(\[]*[0-9٠-٩][0-9٠-٩,.]*[)\]]*"


def part_of(tag: str, at: Mapping[str, str | None]) -> Part | None:
    """What an element says that it is by its tag and attributes; None where it says nothing of the kind."""
    if not at and "-" not in tag:
        return _TAGS.get(tag)
    if "hidden" in at or at.get("aria-hidden") == "true" or _HIDDEN.search(at.get("style") or ""):
        return Part.HIDDEN
    if at.get("itemprop") == "comment" or _COMMENT_TYPE.search(at.get("itemtype") or ""):
        return Part.COMMENTS
    if at.get("itemprop") == "author" and tag in ("div", "section"):
        return Part.AUTHORS
    role = at.get("role") or ""
    if found := _TAGS.get(tag) or _ROLES.get(role):
        return found
    names = [*(at.get("class") or "").split(), at.get("id") or "", *([tag] if "-" in tag else [])]
    return _named(names) or heading_part(at.get("aria-label") or "")


def _named(names: Iterable[str]) -> Part | None:
    for name in names:
        parts = _PARTS.sub("-", _HUMP.sub("-", name).lower()).strip("-")
        if parts and (found := _names().search(parts)):
            return Part(str(found.lastgroup))
    return None


@cache
def _names() -> re.Pattern[str]:
    alternatives = []
    for part, lists in codebook.table("pages").items():
        words = _any(lists["words"], r"(?=-|$)")
        begun = _any(lists.get("begin", ()), "(?!ary)")
        first = _any(lists.get("first", ()), r"(?=-|$)")
        alternatives.append(f"(?P<{part}>(?:^|-)(?:{words}|{begun})|^{first})")
    return re.compile("|".join(alternatives))


def _any(words: Iterable[str], end: str) -> str:
    joined = "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))
    return f"(?:{joined}){end}" if joined else "(?!)"


def heading_part(text: str) -> Part | None:
    """What a heading, or a line that stands for one, says that follows; a number of comments may go with it."""
    words_of_it = plain(text)
    if found := _headings().fullmatch(words_of_it):
        return Part(str(found.lastgroup))
    return Part.COMMENTS if _counted().fullmatch(words_of_it) else None


def opening_part(text: str) -> Part | None:
    """What a line says that it is by its first words and a colon: "Read more: …"."""
    head, colon, _ = text.partition(":")
    return heading_part(head) if colon and len(head) < 40 else None


def begins_links(text: str) -> bool:
    """True for a heading that begins as those of other articles do: "Most read this week", «المزيد من أخبار …»."""
    return _beginnings().fullmatch(plain(text)) is not None


@cache
def _beginnings() -> re.Pattern[str]:
    return re.compile(rf"\W*{_any(words('links_begin'), '')}(?:\s+\S+){{0,4}}\W*")


def is_breaking(text: str) -> bool:
    """True for a line that runs above a page: "Breaking: …", «عاجل | …»."""
    return _breaking().match(plain(text)) is not None


@cache
def _breaking() -> re.Pattern[str]:
    return re.compile(rf"\W*{_any(words('breaking'), '')}\s*[:|.،,–-]")


def reads_also(text: str) -> bool:
    """True for a line that sends the reader elsewhere and names the other article: "Read also: …".

    A word that a text may hold as well ("Next: …") does so only where no sentence follows it.
    """
    head, colon, headline = text.partition(":")
    if not (colon and headline.strip()) or len(head) >= 40 or _SECOND.search(headline.rstrip()[:-1]):
        return False
    said = plain(head).strip("()[]·|*-–» ")
    return said in words("read_also") and not (may_go_on(said) and headline.rstrip(")]\"'»” ").endswith(_STOPS))


_STOPS = (".", "!", "?", "؟")
#: the end of a sentence behind which another one begins: no headline
_SECOND = re.compile(r"\w{3}[.!?؟] ")


def may_go_on(text: str) -> bool:
    """True for words such as "Read more", below which a text may go on."""
    return plain(text).strip("()[]·|*-–:<>«»… ") in words("toggles")


def is_sharing(text: str) -> bool:
    """True for the names of networks and words to share something, and nothing else."""
    said = plain(text)
    found = _sharing().findall(said)
    return (
        bool(found) and not _LETTER.search(_sharing().sub(" ", said)) and (len(found) > 1 or found[0] in words("share"))
    )


@cache
def _sharing() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_any(words('share') | words('networks'), '')}(?!\w)")


@cache
def _headings() -> re.Pattern[str]:
    kinds = (("comments_heading", Part.COMMENTS), ("links_heading", Part.LINKS), ("author_heading", Part.AUTHORS),
             ("advert_heading", Part.ADVERTS))  # fmt: skip
    alternatives = "|".join(f"(?P<{part}>{_any(words(role), '')})" for role, part in kinds)
    return re.compile(rf"\W*(?:{_COUNT}\s+)?(?:{alternatives})(?:{_COUNT})?\W*")


@cache
def _counted() -> re.Pattern[str]:
    weak = _any(words("counted_heading"), "")
    return re.compile(rf"\W*(?:{_COUNT}\s*{weak}|{weak}{_COUNT})\W*")


def is_reply(text: str) -> bool:
    """True for the words of a button that answers a comment, or reports it."""
    return plain(text).strip("()[]·| ") in words("reply")


def is_ago(text: str) -> bool:
    """True for how long ago something was written, and nothing else."""
    return _NUMBER.sub("#", plain(text).strip("()[]·|-– ")) in words("ago")


def is_notice(text: str) -> bool:
    """True for a short block that is a notice of the site: on cookies, on its newsletter, on its rights."""
    return _notices().search(plain(text)) is not None


@cache
def _notices() -> re.Pattern[str]:
    return re.compile(_any(words("notices"), ""))


@cache
def words(role: str) -> frozenset[str]:
    """The plain words of all languages for one role of the lexicon `pages`."""
    return frozenset(
        plain(word) for code in codebook.languages() for word in codebook.lexicon(code, "pages").get(role, ())
    )


@lru_cache(maxsize=1 << 8)  # the words of one element are asked after several times in a row
def plain(text: str) -> str:
    """A text for comparison: lower case, one blank, straight quotes, no Arabic vowel signs, one form of alef."""
    text = unicodedata.normalize("NFKC", text).lower().replace("’", "'")
    if not text.isascii():
        text = _ALEFS.sub("ا", _MARKS.sub("", text))
    return " ".join(text.split())
