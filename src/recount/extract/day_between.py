"""A day between an Arabic verb of harm and its people: «قُتل في 12 من الشهر الجاري ثلاثة مدنيين»."""

from __future__ import annotations

import re

from .date_phrases import date_phrases
from .quantified import Quantity

_ARABIC = re.compile("[\u0620-\u064a]")
_LEADS = re.compile(r"\s+(?:[^\W\d_]+\s+){0,2}")


def day_leads_to(text: str, end: int, people: Quantity) -> bool:
    """True where nothing but one date and the words before it parts a verb from people with their number."""
    if not people.people or not people.low or people.start - end > _REACH or not _ARABIC.match(text, people.start):
        return False
    if not _LEADS.match(text, end):
        return False
    days = (phrase for phrase in date_phrases(text, "ar") if end < phrase.start and phrase.end < people.start)
    return any(_LEADS.fullmatch(text, end, d.start) and text[d.end : people.start].strip(" ,") == "" for d in days)


#: characters of a date and the words that lead to it
_REACH = 48


def past_day(text: str, end: int) -> int | None:
    """Where the one date ends that stands right behind a verb, with the words that lead to it; None without one."""
    if not (_ARABIC.match(text, end - 1) and _NUMBERED.match(text, end)):
        return None
    days = (phrase for phrase in date_phrases(text, "ar") if end < phrase.start)
    return next((d.end for d in days if _LEADS.fullmatch(text, end, d.start)), None)


_NUMBERED = re.compile(r"(?:\s+[^\W\d_]+){0,3}\s+\d{1,2}\s")
