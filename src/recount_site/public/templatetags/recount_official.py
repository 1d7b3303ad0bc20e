"""Template tags for what officials disclosed and said: whether a disclosed strike means anything."""

from __future__ import annotations

from django import template
from django.template.context import Context

from recount.publish.public_placebo import PublicPlacebo
from recount.records import Shift

from ..pages import Page
from ..phrases import Phrases
from ..placebo_words import placebo_words

register = template.Library()


def _phrases(context: Context) -> Phrases:
    page: Page = context["this"]
    return page.phrases


@register.simple_tag(takes_context=True)
def placebo_told(context: Context, found: PublicPlacebo) -> str:
    """The finding in one sentence: the lift, or "no information" and why."""
    return placebo_words(_phrases(context), found.informs, (found.fit_own, found.fit_moved, found.compared))


@register.simple_tag(takes_context=True)
def moved_by(context: Context, shift: Shift) -> str:
    """By how many days the incidents were moved, and which way."""
    return _phrases(context).say("placebo.earlier" if shift.days < 0 else "placebo.later", days=abs(shift.days))
