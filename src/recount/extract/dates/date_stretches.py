"""Two date expressions as one stretch of time: "from Monday to Thursday", «ليل الجمعة السبت»."""

from __future__ import annotations

from .date_pieces import Facts, Kind, Phrase, gap
from .date_words import DateWords

NAMES_A_DAY = (Kind.DATE, Kind.WEEKDAY, Kind.RELATIVE)
#: the parts of a day that reach into the next
NIGHT = ("night", "midnight")


def stretches(phrases: list[Phrase], text: str, words: DateWords) -> list[Phrase]:
    """The expressions of a text, those joined to one stretch as one."""
    found: list[Phrase] = []
    for phrase in phrases:
        stretch = _stretch(found[-1], phrase, text, words) if found else None
        if stretch:
            found[-1] = stretch
        else:
            found.append(phrase)
    return found


def _is_one_night(first: Phrase, second: Phrase) -> bool:
    """«ليل الخميس الجمعة»: the night between two days that follow one another."""
    one, other = first.facts.weekday, second.facts.weekday
    follow = one is not None and other is not None and (other - one) % 7 == 1
    return follow and first.facts.part in NIGHT and not (first.facts.day or second.facts.part or first.until)


#: behind a day that says whose something is: "on Friday and Saturday's strikes"
_OWNS = ("'s", "’s")


def _is_next_day(first: Phrase, second: Phrase) -> bool:
    """ "On Friday and Saturday", «أمس واليوم»: two days that follow one another, neither told of closer."""
    if first.kind is not second.kind or first.kind not in (Kind.WEEKDAY, Kind.RELATIVE):
        return False
    one, other = first.facts, second.facts
    if first.kind is Kind.WEEKDAY:
        plain = one == Facts(weekday=one.weekday) and other == Facts(weekday=other.weekday)
        return plain and one.weekday is not None and other.weekday == (one.weekday + 1) % 7
    plain = all(facts == Facts(since=facts.since, until=facts.since) for facts in (one, other))
    return plain and one.since is not None and other.since == one.since - 1


def _stretch(first: Phrase, second: Phrase, text: str, words: DateWords) -> Phrase | None:
    between = gap(first, second, text)
    if between in words.glue.night_joins and _is_one_night(first, second):
        return Phrase(first.start, second.end, first.kind, first.facts, second.facts)
    if between not in words.glue.joins or first.until:
        return None
    opener = words.cues.opener.match(text[max(0, first.start - 24) : first.start][::-1])
    if (
        between in words.glue.weak_joins
        and _is_next_day(first, second)
        and text[second.end : second.end + 2] not in _OWNS
    ):
        return Phrase(first.start, second.end, first.kind, first.facts, second.facts)
    if first.kind is not second.kind and not (opener and {first.kind, second.kind} <= {*NAMES_A_DAY}):
        return None
    if first.kind not in (*NAMES_A_DAY, Kind.MONTH, Kind.YEAR) or (between in words.glue.weak_joins and not opener):
        return None
    start = first.start - opener.end(1) if opener else first.start
    return Phrase(start, second.end, first.kind, first.facts, second.facts)
