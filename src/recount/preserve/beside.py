"""Where a file stands that a page or a chat names: its address in the case, whether it is there or not."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import unquote, urldefrag, urljoin

from .archive import shown

#: the address of an archived page, behind the place of its record
_ARCHIVED = re.compile(r", (https?://\S+)$")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_MEMBER = ", member "


def link_from(name: str, link: str) -> str | None:
    """The address of what a page of this name links to, where that can stand in the case.

    An archived page may lead anywhere, a saved one to a file of its folder; of a fetched one nothing beside it was
    fetched.
    """
    if archived := _ARCHIVED.search(name):
        try:
            joined = urldefrag(urljoin(archived[1], link.strip()))[0]
        except ValueError:
            return None
        return joined if joined.startswith(("http://", "https://")) else None
    plain = re.split("[?#]", link.strip(), maxsplit=1)[0]
    return None if _SCHEME.match(plain) or _SCHEME.match(name) else file_beside(name, unquote(plain))


def file_beside(name: str, path: str) -> str | None:
    """The address of a file that a file of this name names by its path; None where that leads out of its folder."""
    around, mark, own = name.rpartition(_MEMBER)
    found = posixpath.normpath(posixpath.join(posixpath.dirname(own), path))
    if not path or path.startswith("/") or found.startswith(("..", "/")) or found == ".":
        return None
    return f"{around}{mark}{shown(found)}"
