"""Pages that only say that there is nothing to read: errors, logins, age gates, refusals, tests for robots.

Such a page is known by a phrase that is most of its sentence. A phrase within a longer sentence tells of something
else: "Access denied" is a page, "aid workers said that access denied to them cost lives" is a report.
"""

from __future__ import annotations

import re
from functools import cache

from .html_names import plain, words

#: characters from which a text is more than a notice
SHORT = 400
_REASONS = {
    "error_page": "an error page without a report; get the page again, or from a web archive",
    "login_page": "a login page without a report; log in by hand, save the page and add that",
    "age_page": "an age gate without a report; confirm by hand, save the page and add that",
    "refused_page": "a page that refuses access, without a report; get it in another way, or from a web archive",
    "consent_page": "a question about cookies, without a report; answer it by hand, save the page and add that",
    "check_page": "a test for robots or scripts, without a report; open it by hand, save the page and add that",
}
#: characters from which a page is a report even where its title says that nothing was found
_LONG = 2000
_SENTENCE = re.compile(r"(?<=[.!?؟])\s|[\n|»«]|\s[-–—]\s")
#: characters that may stand beside a phrase in its sentence, however short it is
_BESIDE = 16
_LONG_PHRASE = 16


def fault_of(text: str, title: str | None = None) -> str | None:
    """Why a text is no report but the notice of a page, with the cure; None where it may be one.

    A page whose title is an error's is none although it goes on to what else the site has.
    """
    if len(text) >= SHORT:
        return _REASONS["error_page"] if title and len(text) < _LONG and _says(title, "error_page") else None
    sentences = [plain(piece) for piece in _SENTENCE.split(f"{title or ''}\n{text}") if piece.strip()]
    for role, reason in _REASONS.items():
        if any(_is_phrase(sentence, role) for sentence in sentences):
            return None if role in _WALLS and _tells_more(text, role) else reason
    return None


#: notices that may stand beside the first lines of a report
_WALLS = ("login_page", "consent_page")
#: characters of a sentence that tells of something
_TOLD = 40


def _tells_more(text: str, role: str) -> bool:
    """True where a sentence holds no word of such notices: what a wall leaves of a report."""
    for piece in _WHOLE.findall(text):
        sentence = plain(piece)
        if (
            len(sentence) >= _TOLD
            and not _phrases("wall_words").search(sentence)
            and not _phrases(role).search(sentence)
        ):
            return True
    return False


_WHOLE = re.compile(r"[^.!?؟\n]+[.!?؟](?=\s|$)")


def _says(title: str, role: str) -> bool:
    return any(_is_phrase(plain(piece), role) for piece in _SENTENCE.split(title))


def _is_phrase(sentence: str, role: str) -> bool:
    """True for a sentence, in plain words, that is little more than one of these phrases."""
    found = _phrases(role).search(sentence)
    return found is not None and len(sentence) <= _most(len(found[0])) and not _counts(sentence.replace(found[0], ""))


def _counts(rest: str) -> bool:
    """True where a number stands beside the phrase, as in a report: "aid access denied, 3 died"."""
    return any(char.isdigit() for char in rest)


def _most(length: int) -> int:
    """How long a sentence may be whose phrase has this length."""
    return max(length + _BESIDE, 3 * length if length >= _LONG_PHRASE else 0)


@cache
def _phrases(role: str) -> re.Pattern[str]:
    longest_first = sorted(words(role), key=lambda phrase: (-len(phrase), phrase))
    return re.compile("|".join(map(re.escape, longest_first)) or "(?!)")
