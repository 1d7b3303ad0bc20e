"""The letters of a text made comparable, one for one: the first half of folding."""

from __future__ import annotations

import re

_SINGLE = (
    *((form, "ا") for form in "أإآٱ"),
    ("ى", "ي"), ("ی", "ي"), ("ؤ", "و"), ("ئ", "ي"), ("ة", "ه"), ("گ", "ك"), ("ک", "ك"), ("ڪ", "ك"),
    ("ھ", "ه"), ("ہ", "ه"), ("ە", "ه"), ("ے", "ي"),
    *((digit, str(n)) for n, digit in enumerate("٠١٢٣٤٥٦٧٨٩")),
    *((digit, str(n)) for n, digit in enumerate("۰۱۲۳۴۵۶۷۸۹")),
)  # fmt: skip
_PUNCTUATION = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("«", '"'), ("»", '"'), ("–", "-"), ("—", "-"),
                ("\u00a0", " "), ("\u202f", " "), ("،", ","), ("؛", ";"))  # fmt: skip
_ARABIC = re.compile("[\u0600-\u06ff]")


def fold_letters(text: str) -> str:
    """The text with every letter, digit and mark in its one form; as long as it was."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters grow when lowered ("İ"); offsets must not
        lowered = "".join(low if len(low := c.lower()) == 1 else c for c in text)
    for old, new in _PUNCTUATION:
        lowered = lowered.replace(old, new)
    if _ARABIC.search(lowered):
        for old, new in _SINGLE:
            lowered = lowered.replace(old, new)
    return lowered


def fold_word(word: str) -> str:
    """A word of Arabic letters in their one form, as `fold_letters` gives it; quicker for a short one."""
    return word.translate(_FORMS)


_FORMS = {ord(form): letter for form, letter in _SINGLE}
