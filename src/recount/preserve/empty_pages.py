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
    "check_page": "a test for robots or scripts, without a report; open it by hand, save the page and add that",
}
_SENTENCE = re.compile(r"(?<=[.!?؟])\s|[\n|»«]|\s[-–—]\s")
#: characters that may stand beside a phrase in its sentence, however short it is
_BESIDE = 16
_LONG_PHRASE = 16


def fault_of(text: str, title: str | None = None) -> str | None:
    """Why a text is no report but the notice of a page, with the cure; None where it may be one."""
    if len(text) >= SHORT:
        return None
    sentences = [plain(piece) for piece in _SENTENCE.split(f"{title or ''}\n{text}") if piece.strip()]
    for role, reason in _REASONS.items():
        for sentence in sentences:
            found = _phrases(role).search(sentence)
            if found and len(sentence) <= _most(len(found[0])) and not _counts(sentence.replace(found[0], "")):
                return reason
    return None


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
