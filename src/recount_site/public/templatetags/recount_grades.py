"""Template tags of the history of a grade."""

from __future__ import annotations

from django import template
from django.template.context import Context

from recount.publish.public_grade_event import PublicGradeEvent

from ..grade_words import act_words, cause_words
from ..pages import Page

register = template.Library()


@register.simple_tag(takes_context=True)
def grade_act(context: Context, event: PublicGradeEvent) -> str:
    """What was done, by whom, and which grade and strike status it names."""
    page: Page = context["this"]
    return act_words(event, page.phrases)


@register.simple_tag(takes_context=True)
def grade_causes(context: Context, event: PublicGradeEvent) -> str:
    """What changed a proposal."""
    page: Page = context["this"]
    return cause_words(event, page.phrases)
