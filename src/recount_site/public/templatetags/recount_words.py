"""Template tags for words that the catalogue does not hold: our sentences, titles, claimants, names of columns."""

from __future__ import annotations

import re

from django import template
from django.template.context import Context
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from recount.publish.methodology import PolicyNote
from recount.publish.public_inquiry import PublicInquiry

from ..pages import Page
from ..phrases import Phrases
from ..retelling import UNNAMED, described, retold

register = template.Library()

_QUOTED = re.compile(r'"([^"]*)"')
_ARABIC = re.compile("[\u0620-\u064a][\u0610-\u06ff\\s]*[\u0610-\u06ff]")
_MARKUP = (
    ("strong", re.compile(r"\*\*(.+?)\*\*", re.S)),
    ("em", re.compile(r"\*(.+?)\*", re.S)),
    ("code", re.compile(r"`(.+?)`", re.S)),
)


def _phrases(context: Context) -> Phrases:
    page: Page = context["this"]
    return page.phrases


@register.simple_tag(takes_context=True)
def told(context: Context, text: str) -> SafeString:
    """One of our own sentences in the page's language where it can be said in it, else as it was signed."""
    phrases = _phrases(context)
    page: Page = context["this"]
    found = retold(text, phrases.language, page.folder.arabic_places)
    if found is None:
        return format_html('<span lang="en" dir="ltr">{}</span>', sentence(text))
    return format_html('<span lang="{}">{}</span>', phrases.language, found)


@register.simple_tag(takes_context=True)
def claimant(context: Context, name: str) -> str:
    """A claimant by name; what the reader says of a publisher without one is said in the page's language.

    Words of a report that describe a claimant ("two residents") are quoted where they are not in that language.
    """
    phrases = _phrases(context)
    if name == UNNAMED:
        return phrases.say("incident.unnamed_publisher")
    return f"«\u2068{name}\u2069»" if phrases.language != "en" and described(name) else name


@register.simple_tag(takes_context=True)
def speaker(context: Context, name: str, kind: str) -> str:
    """A claimant by name; one called by nothing but the English word for its kind by the page's word for it."""
    if name.lower() == Phrases("en").term("claimant_kind", kind).lower():
        return _phrases(context).term("claimant_kind", kind)
    return str(claimant(context, name))


@register.simple_tag(takes_context=True)
def inquired(context: Context, found: PublicInquiry) -> SafeString:
    """Who was asked, by the name in the page's language; where that is withheld, the party spoken for, or nobody."""
    phrases = _phrases(context)
    own = found.name_ar if phrases.language == "ar" else found.name
    party = phrases.party(found.party) if found.party else phrases.say("incident.inquiry_unnamed")
    return format_html("<bdi>{}</bdi>", own or party)


@register.simple_tag(takes_context=True)
def inquiry_told(context: Context, found: PublicInquiry) -> str:
    """On which day it was asked, and whether an answer came."""
    phrases = _phrases(context)
    key = "answered" if found.answered else "no_answer"
    return phrases.say(f"incident.inquiry_{key}", asked=phrases.day(found.asked_on), on=phrases.day(found.on))


@register.simple_tag(takes_context=True)
def area(context: Context, name: str) -> str:
    """An administrative area by its Arabic name on Arabic pages, where this record has it of a place so called."""
    page: Page = context["this"]
    return page.folder.arabic_places.get(name, name) if page.language == "ar" else name


@register.simple_tag(takes_context=True)
def own(context: Context, text: str) -> str:
    """Of a title or note in two languages the half in the page's."""
    return _phrases(context).own(text)


@register.simple_tag
def own_in(phrases: Phrases, text: str) -> str:
    """Of a title or note in two languages the half in a given one."""
    return phrases.own(text)


@register.simple_tag(takes_context=True)
def policy_title(context: Context, note: PolicyNote) -> SafeString:
    """A policy by its title in the page's language, where the catalogue has one; else as the policy is kept."""
    phrases = _phrases(context)
    found = phrases.words.get(f"policy_title.{note.kind}-{note.name}")
    if phrases.language == "en" or found is None:
        return format_html('<span lang="en" dir="ltr">{}</span>', note.title)
    return format_html("{}", found)


@register.simple_tag
def own_name(language: str) -> str:
    """A language's name in itself."""
    return Phrases(language).say("language.name")


@register.simple_tag
def joined(keys: tuple[str, ...]) -> str:
    """Keys of claims in a row."""
    return ", ".join(keys)


@register.filter
def breakable(name: str) -> SafeString:
    """The name of a column, which a line may break after an underscore and nowhere else."""
    return mark_safe(str(conditional_escape(name)).replace("_", "_<wbr>"))


@register.filter
def sentence(text: str) -> str:
    """One of our sentences; what it quotes and Arabic names are kept apart from the direction of the words around."""
    parts = _QUOTED.split(text)
    parts[::2] = [_ARABIC.sub("\u2068\\g<0>\u2069", part) for part in parts[::2]]
    parts[1::2] = [f'"\u2068{quoted}\u2069"' for quoted in parts[1::2]]
    return "".join(parts)


@register.filter
def paragraphs(text: str) -> SafeString:
    """A policy's description as paragraphs: blank lines part them, and its light marks become markup."""
    parts = [_marked(part) for part in re.split(r"\n\s*\n", text.strip())]
    return mark_safe("".join(format_html("<p>{}</p>", part) for part in parts))


def _marked(text: str) -> SafeString:
    found = str(conditional_escape(text))
    for tag, pattern in _MARKUP:
        found = pattern.sub(rf"<{tag}>\1</{tag}>", found)
    return mark_safe(found)
