"""The name of the page that a post stands on, where it is called after the dead: nobody died by what a page is called.

«وفيات مدينة …»: a platform prints it over the post, in its first line and again before the day. Other names only hold
places that are not told of (`page_names`).
"""

from __future__ import annotations

import re
from functools import cache

from ...records import Span
from .furniture_words import any_furniture, furniture_words

#: most characters of a page's name
_LONGEST = 80


def page_names(text: str) -> list[Span]:
    """Where the name of the page stands as such in a folded text that is a post of it."""
    if not any(word in text for word in furniture_words("post_of")):
        return []
    posts = [post for post in _heading().finditer(text) if _of_the_dead().search(post["name"])]
    found = [Span(*post.span()) for post in posts]
    for name in {post["name"].strip() for post in posts}:
        found += [Span(*again.span(again.lastgroup or 0)) for again in _again(name).finditer(text)]
    return _apart(found)


def poster(text: str) -> Span | None:
    """The name of who posted at the head of a folded text, before a handle: who speaks, and no place."""
    found = _posted().match(text)
    return Span(*found.span("name")) if found else None


@cache
def _of_the_dead() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_furniture('page_of_the_dead')}(?!\w)")


@cache
def _posted() -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{any_furniture('posted_by')}\s*){{1,2}}(?P<name>[^\n@]{{2,{_LONGEST}}})@[a-z0-9_]")


def _apart(found: list[Span]) -> list[Span]:
    apart: list[Span] = []
    for span in sorted(found):
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return apart


@cache
def _heading() -> re.Pattern[str]:
    """The line over a post: "Facebook", the page, and that it is a post of it."""
    platform = rf"(?:{any_furniture('platform')})?"
    return re.compile(rf"^{platform}(?P<name>[^\n]{{2,{_LONGEST}}}?){any_furniture('post_of')}", re.M)


def _again(name: str) -> re.Pattern[str]:
    """The name at the head of a line, before a dash, a day or its end, and at a line's end behind a dash."""
    page = re.escape(name)
    day = r"(?:[^\W\d_]{3,9} \d{1,2}\b|\d{1,2}[hdwmy]\b)"
    ahead = rf"(?:^\W*)(?P<first>{page})(?= - |\s*$|\s*(?:{any_furniture('account_mark')}\s*)?{day})"
    return re.compile(rf"{ahead}|(?<= - )(?P<last>{page})(?=\s*$)", re.M)
