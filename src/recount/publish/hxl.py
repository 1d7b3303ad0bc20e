"""Tables with a row of HXL hashtags below their header, beside the plain ones, which stay plain.

*Source*: HXL standard 1.1: a hashtag row stands above the values, each tag a hashtag with attributes, or empty.
"""

from __future__ import annotations

import re

from .dictionary import Table

#: the hashtags of the standard that these tables use, each with attributes
HASHTAG = re.compile(
    r"#(?:adm1|affected|country|date|description|event|geo|indicator|loc|meta|org|status)(?:\+[a-z][a-z0-9_]*)*"
)


def hxl_csv(plain: str, table: Table) -> str:
    """The table with its row of hashtags; the other rows are the very same bytes."""
    header, values = plain.split("\r\n", 1)
    tags = ",".join(column.hxl for column in table.columns)
    return f"{header}\r\n{tags}\r\n{values}"
