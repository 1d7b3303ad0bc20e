"""A publisher that takes its own report back: "we withdraw our report of 3 May that …", «نسحب خبرنا عن …».

"Correction: our report said that 14 were killed. The right number is 4" takes back a number. What had been told is
asserted by nobody there (`disowned`). That it is taken back is said in so many words, and is a
position of the publisher on its own report; what becomes of the earlier account is for a person to say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from ...records import About, Authority, Claimant, Official, When
from ..dates.dates import DateMention
from ..folding.text import fold_name
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from .disowned import own_corrected, own_gone
from .officials import Position, extent


def withdrawal(sentence: Sentence, publisher: Claimant) -> Position | None:
    """The position of a publisher that takes a report of its own back in this sentence; None where it does not."""
    about = About.NUMBER if own_corrected().search(sentence.text, *sentence.span) else About.HARM
    if about is About.HARM and not _taken_back(sentence, publisher):
        return None
    words = sentence.text[slice(*sentence.span)]
    span = extent(sentence, sentence.span.end - len(words.lstrip()))
    return Position(*span, publisher, None, about, Authority.NONE, Official(about=about))


def _taken_back(sentence: Sentence, publisher: Claimant) -> bool:
    if own_gone(sentence) or _we_take_back().search(sentence.text, *sentence.span):
        return True
    found = _it_takes_back().search(sentence.text, *sentence.span)
    name = fold_name(publisher.name)
    return found is not None and bool(name) and name in sentence.text[sentence.span.start : found.start()]


def day_told(sentence: Sentence, days: Sequence[DateMention]) -> When | None:
    """The one day of what the report had told, not that of the report; None where none is named, or several are."""
    report = _of_report().search(sentence.text, *sentence.span)
    named = {day.when for day in days if not (report and _dates_it(sentence.text, report.end(), day.start))}
    return named.pop() if len(named) == 1 else None


def _dates_it(text: str, report: int, day: int) -> bool:
    """ "Our report of 3 May", «خبرنا المنشور أمس»: the day right behind the word for the report."""
    between = text[report:day].split()
    opens = any(first in syntax("report_tells") and last for first, last in pairwise(between))
    return report <= day and len(between) <= _FEW and not opens


#: words from the word for a report to its own day: "published on the"
_FEW = 3


@cache
def _we_take_back() -> OpeningPattern:
    words = rf"(?<!\w)[وف]?{any_of('we_take_back')}\s+(?:[\w-]+\s+){{0,{_FEW}}}?{any_of('withdrawn_report')}(?!\w)"
    return OpeningPattern(syntax("we_take_back"), words)


@cache
def _it_takes_back() -> OpeningPattern:
    own = rf"{any_of('own_of_a_party')}\s+(?:[\w-]+\s+)?{any_of('withdrawn_report')}(?!\w)"
    return OpeningPattern(syntax("takes_back"), rf"(?<!\w){any_of('takes_back')}\s+{own}")


@cache
def _of_report() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of('our_report')}|{any_of('withdrawn_report')})(?!\w)")
