"""The day, or the month, that an address itself bears: a dated path, a dated slug, the time inside a status id.

An archive's address holds that of the page, which is read; the moment of its capture is no day of publication. Ids that
only look like dates, and the years that headlines speak of, are none.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta

from ...records import TimePrecision, When

_YEAR = r"(?P<year>(?:19[6-9]|20)\d\d)"
#: what every shape holds
_A_YEAR = re.compile(r"[12](?:9[6-9]|0)\d\d")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = rf"(?P<name>{'|'.join(_MONTHS)})[a-z]{{0,6}}"
_ENDS = r"(?=[/?#.&_]|$)"
#: shapes of a day, the surest first; parts of a day-first one may be the other way round
_DAYS = tuple(
    map(
        re.compile,
        (
            rf"/{_YEAR}/(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}}){_ENDS}",
            rf"[/=_-]{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
            rf"[/_-]{_YEAR}_(?P<month>\d\d)_(?P<day>\d\d)(?!\d)",
            rf"/{_YEAR}/{_NAME}/(?P<day>\d{{1,2}}){_ENDS}",
            rf"/(?P<day>\d{{1,2}})[/-]{_NAME}[/-]{_YEAR}{_ENDS}",
            rf"[?&](?:date|day|d|dt|pubdate|published)={_YEAR}-?(?P<month>\d\d)-?(?P<day>\d\d)(?!\d)",
            rf"/{_YEAR}(?P<month>\d\d)(?P<day>\d\d)(?!\d)",
            rf"/(?P<day>\d{{1,2}})(?P<sign>[/-])(?P<month>\d{{1,2}})(?P=sign){_YEAR}{_ENDS}",
        ),
    )
)
_MONTH = tuple(map(re.compile, (rf"/{_YEAR}[/-](?P<month>0[1-9]|1[0-2])(?=/|$)", rf"/{_YEAR}/{_NAME}(?=/|$)")))
_DAY_FIRST = _DAYS[-1]
_ARCHIVED = re.compile(r"^(?:https?://)?(?:web\.)?archive\.(?:org/web|ph|today|is|md)/\d{4,14}(?:[a-z]{2}_)?/(?=.)")
_ARCHIVE = re.compile(r"^(?:https?://)?(?:web\.)?archive\.(?:org/web|ph|today|is|md)/")
#: sites that number what is posted and date nothing in its address
_NUMBERED = re.compile(
    r"^(?:https?://)?(?:[a-z-]+\.)?(?:facebook|fb|instagram|youtube|vk|ok|tiktok|telegram)\.(?:com|me|watch|ru|org)/"
    r"|^(?:https?://)?(?:t\.me|youtu\.be)/"
)
_STATUS = re.compile(r"^(?:https?://)?(?:www\.|mobile\.|m\.)?(?:x|twitter)\.com/[^/]+(?:/web)?/status(?:es)?/(\d+)")
_FIRST_SNOWFLAKE = 1 << 42  # older ids were plain counters and carry no time
_SNOWFLAKE_EPOCH = datetime(2010, 11, 4, 1, 42, 54, 657000, tzinfo=UTC)
_LAST_MONTH = 12


def publication_from_address(url: str) -> date | None:
    """The day (UTC) that an address itself bears; None for one that bears a month only, or nothing."""
    when = time_of_address(url)
    return when.start if when and when.precision is TimePrecision.DAY else None


def time_of_address(url: str) -> When | None:
    """The day or the month of publication that an address bears; None where it bears neither.

    Source: the snowflake format published by Twitter: milliseconds since its epoch in the bits above the 22nd.
    """
    if (archived := _ARCHIVED.match(url)) is not None:
        url = url[archived.end() :]
    if status := _STATUS.match(url):
        return _of_status(int(status[1]))
    if _NUMBERED.match(url) or _ARCHIVE.match(url):
        return None
    if _A_YEAR.search(url) is None:
        return None
    lowered = url.lower()
    for shape in _DAYS:
        for found in shape.finditer(lowered):
            if day := _day(found):
                return When(day, day, TimePrecision.DAY)
    bare = next(filter(None, (shape.search(lowered) for shape in _MONTH)), None)
    return _month(bare) if bare else None


def _of_status(number: int) -> When | None:
    if not _FIRST_SNOWFLAKE <= number < 1 << 63:
        return None
    day = (_SNOWFLAKE_EPOCH + timedelta(milliseconds=number >> 22)).date()
    return When(day, day, TimePrecision.DAY)


def _day(found: re.Match[str]) -> date | None:
    """The day of a shape; None for one that no calendar has, or whose day and month cannot be told apart."""
    day, month = int(found["day"]), _number(found)
    if found.re is _DAY_FIRST and day <= _LAST_MONTH and day != month:
        return None
    try:
        return date(int(found["year"]), month, day)
    except ValueError:
        return None


def _month(found: re.Match[str]) -> When:
    year, month = int(found["year"]), _number(found)
    return When(date(year, month, 1), date(year, month, monthrange(year, month)[1]), TimePrecision.MONTH)


def _number(found: re.Match[str]) -> int:
    named = found.re.groupindex.get("name")
    return _MONTHS.index(found["name"]) + 1 if named else int(found["month"])
