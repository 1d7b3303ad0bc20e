"""What the words of a day leave open: "on Friday", «اليوم الثلاثاء 24 تشرين الأول» name no year."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ...records import Claim, Report, ReportId

_NUMBER = re.compile(r"\d+")
#: a day in numbers alone, whose last may be a year of two digits: "5/12/21"
_BY_NUMBERS = re.compile(r"\d{1,4}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{1,4}")

LEFT_OPEN = "; what these words leave open of it follows from the day of the report"


def left_open(claims: Sequence[Claim], reports: Mapping[ReportId, Report]) -> str:
    """A clause where no claim's words for its day hold the year; else nothing."""
    told = [claim for claim in claims if claim.when and claim.when.span]
    if not told or any(_names_year(claim, reports[claim.report_id].text) for claim in told):
        return ""
    return LEFT_OPEN


def _names_year(claim: Claim, text: str) -> bool:
    when = claim.when
    if when is None or when.span is None or when.start is None or when.end is None:
        return True
    words = text[when.span.start : when.span.end]
    years = {when.start.year, when.end.year}
    if years & {int(number) for number in _NUMBER.findall(words)}:
        return True
    return _BY_NUMBERS.search(words) is not None
