"""Where a file stands that a page or a chat names: its address in the case, whether it is there or not."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import unquote, urldefrag, urljoin

from .archive import shown

_WEB = re.compile(r"(?:^|, )(https?://\S+)$")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_MEMBER = ", member "


def link_from(name: str, link: str) -> str | None:
    """The address of what a page of this name links to; None for what is no file, or leads out of its folder."""
    web = _WEB.search(name)
    if web is None and not link.startswith(("http://", "https://")):
        plain = re.split("[?#]", link.strip(), maxsplit=1)[0]
        return None if _SCHEME.match(plain) else file_beside(name, unquote(plain))
    try:
        joined = urldefrag(urljoin(web[1] if web else "", link.strip()))[0]
    except ValueError:
        return None
    return joined if joined.startswith(("http://", "https://")) else None


def file_beside(name: str, path: str) -> str | None:
    """The address of a file that a file of this name names by its path; None where that leads out of its folder."""
    around, mark, own = name.rpartition(_MEMBER)
    found = posixpath.normpath(posixpath.join(posixpath.dirname(own), path))
    if not path or path.startswith("/") or found.startswith(("..", "/")) or found == ".":
        return None
    return f"{around}{mark}{shown(found)}"
