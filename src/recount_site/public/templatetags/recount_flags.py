"""Template tags of flags: the time between two strikes in words."""

from __future__ import annotations

from django import template
from django.template.context import Context

from recount.records import Gap

from ..flag_page import gap_words
from ..pages import Page

register = template.Library()


@register.simple_tag(takes_context=True)
def gap(context: Context, found: Gap | None) -> str:
    """The time between two strikes, as exactly as it is told."""
    page: Page = context["this"]
    return gap_words(found, page.phrases)
