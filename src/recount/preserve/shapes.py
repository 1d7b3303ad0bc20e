"""What plain text gives away by its first lines: a chat export, or a table whose columns say what they are."""

from __future__ import annotations

import re

from .report_columns import FIELDS, recognised

_MARKS = "[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]*"
_DAY = rf"(\d{{1,4}}){_MARKS}[./\-]{_MARKS}(\d{{1,2}}){_MARKS}[./\-]{_MARKS}(\d{{1,4}})"
_TIME = r"(\d{1,2})[:.٫](\d{2})(?:[:.٫](\d{2}))?[\s\u202f\u00a0]*([AaPp]\.?[Mm]\.?|[صم])?"
_WHEN = rf"{_DAY}{_MARKS}[,،]?\s*(?:(?:à|um|at|às|kl\.?)\s+)?{_MARKS}{_TIME}{_MARKS}"
#: the head of a message: `[4/3/2019, 22:10:05] ` as one family of telephones writes it, `4/3/2019, 22:10 - ` the other
MESSAGE_HEAD = re.compile(rf"^{_MARKS}(?:\[{_MARKS}{_WHEN}\]|{_WHEN}\s*[-–]){_MARKS}\s(?P<rest>.*)$")
#: lines among which heads of messages are looked for, and how many make a chat
_LOOKED_AT, _HEADS = 30, 2
#: characters of a column name; running text with a comma in it is told apart at once
_LONGEST_NAME = 30


def is_chat(text: str) -> bool:
    """True for text whose first line, and one more soon after, is the head of a message; or that is one such line."""
    lines = [line for line in text[:20_000].split("\n", _LOOKED_AT)[:_LOOKED_AT] if line.strip()]
    if not lines or not MESSAGE_HEAD.match(lines[0]):
        return False
    return len(lines) == 1 or sum(1 for line in lines if MESSAGE_HEAD.match(line)) >= _HEADS


def is_table(text: str) -> bool:
    """True for text whose first line names columns of reports and nothing else, the text itself among them."""
    first = text[:2000].split("\n", 1)[0]
    for delimiter in ",;\t|":
        names = [name.strip().strip('"') for name in first.split(delimiter)]
        if 1 < len(names) <= len(FIELDS) and max(map(len, names)) <= _LONGEST_NAME:
            sure = recognised(names)
            told = set(sure.columns.values()) | {column for found in sure.doubtful.values() for column in found}
            if "text" in sure.columns and len(told & set(names)) == len(names):
                return True
    return False
