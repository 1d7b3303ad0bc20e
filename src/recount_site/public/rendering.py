"""A page's bytes: the same whether it is baked into a folder or served."""

from __future__ import annotations

from django.template.loader import render_to_string

from ..headers import POLICY
from .pages import DESK_SECTIONS, FILTERED, SECTIONS, Page
from .wording import languages

# Browsers ignore this one in a page's own policy, and say so; it stands in the header alone.
_HEADER_ONLY = "frame-ancestors"
META_POLICY = "; ".join(part for part in POLICY.split("; ") if not part.startswith(_HEADER_ONLY))


def render(page: Page) -> bytes:
    """The page as HTML in UTF-8."""
    shared = {
        "this": page,
        "tongue": page.phrases,
        "record": page.folder.record,
        "manifest": page.folder.manifest,
        "policy": META_POLICY,
        "sections": DESK_SECTIONS if page.specimen else SECTIONS,
        "filtered": FILTERED,
        "languages": languages(),
    }
    return render_to_string(f"public/{page.template}.html", {**page.values, **shared}).encode("utf-8")
