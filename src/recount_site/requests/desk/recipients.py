"""The desk's page on which a recipient is declared: who may be asked, and the fields that this one may be told.

What a declaration must hold is decided by `declaring` alone. A form that allows nothing declares nobody, and one that
was filled in while somebody else declared the same name is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.views.decorators.http import require_http_methods

from recount.errors import RecountError
from recount.publish.parties import parties
from recount.publish.request_terms import allowable, questions
from recount.records import Question, Recipient

from ...casefile.store import Case
from ...public.phrases import Phrases
from ..declaring import Declaration, declared, recipients, stamp
from .pages import at_the_desk, page
from .refusals import field_name, refusal
from .serving import DESK, Desk
from .wording import catalogue

#: questions of one's own that a form has room for beyond those that are there
ROOM = 2
_OWN = ("question_id", "question_en", "question_ar")
_TEXTS = ("name", "called", "called_ar", "party", "asker_name", "asker_name_ar", "reply_to", "by", "reason", "seen")


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to tick or choose: its id, what it is called, and whether it is chosen."""

    id: str
    called: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Filled:
    """A form as it is filled in: plain entries, what is ticked, and questions of one's own."""

    texts: Mapping[str, str]
    fields: tuple[str, ...]
    questions: tuple[str, ...]
    own: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class InForce:
    """A recipient as a page lists it."""

    name: str
    called: str
    fields: str
    declared: str
    reason: str


@require_http_methods(["GET", "HEAD", "POST"])
@at_the_desk
def declare_page(request: HttpRequest, case: Case, language: str) -> HttpResponse:
    """The form that declares a recipient, filled in with what is in force where one is named; a POST declares it."""
    name, why = request.GET.get("name", ""), None
    filled = _posted(request.POST) if request.method == "POST" else _in_force(recipients(case), name)
    if request.method == "POST":
        try:
            texts = filled.texts
            declared(case, Declaration(_entries(filled), "form", texts["by"], texts["reason"]), seen=texts["seen"])
        except RecountError as refused:
            why = refusal(refused, language)
        else:
            desk: Desk = request.META[DESK]
            return HttpResponseRedirect(f"/{desk.key}/{language}/#recipients", status=303)
    return page(request, case, "declare", language, refused=why, **_shown(case, filled, language))


def in_force(found: Recipient, language: str) -> InForce:
    """How a page lists a recipient."""
    phrases = Phrases(language)
    told = {"by": phrases.isolated(found.by), "day": phrases.day(found.at.date())}
    return InForce(
        found.name,
        found.called_ar if language == "ar" else found.called,
        phrases.words["site.comma"].join(field_name(field, language) for field in found.fields),
        catalogue(language)["recipients.declared_by"].format(**told),
        found.reason,
    )


def _shown(case: Case, filled: Filled, language: str) -> dict[str, object]:
    name = filled.texts["name"]
    blank = [Question("", "", "")] * ROOM
    before = [in_force(one, language) for one in case.records(Recipient) if name and one.name == name]
    return {
        "form": filled.texts,
        "fields": [Choice(one, field_name(one, language), one in filled.fields) for one in allowable()],
        "questions": [
            Choice(one.id, one.ar if language == "ar" else one.en, one.id in filled.questions)
            for one in questions().values()
        ],
        "parties": [
            Choice(one.id, Phrases(language).party(one), one.id == filled.texts["party"]) for one in parties() if one.id
        ],
        "own": [*filled.own, *blank],
        "before": before,
    }


def _in_force(known: Mapping[str, Recipient], name: str) -> Filled:
    """The form of the declaration in force; of nobody, with the asker of the latest one and nothing ticked."""
    found, latest = known.get(name), next(reversed(tuple(known.values())), None)
    texts = dict.fromkeys(_TEXTS, "") | {"name": name}
    if latest is not None:
        asker = (found or latest).asker
        texts |= {"asker_name": asker.name, "asker_name_ar": asker.name_ar, "reply_to": asker.reply_to}
    if found is None:
        return Filled(texts, (), tuple(questions()), ())
    texts |= {"called": found.called, "called_ar": found.called_ar, "party": found.party or "", "seen": stamp(found)}
    own = tuple(one for one in found.questions if one.id not in questions())
    return Filled(texts, found.fields, tuple(one.id for one in found.questions if one.id in questions()), own)


def _posted(given: QueryDict) -> Filled:
    rows = zip(*(given.getlist(name) for name in _OWN), strict=False)
    own = tuple(Question(*(text.strip() for text in row)) for row in rows if any(text.strip() for text in row))
    texts = {name: given.get(name, "") for name in _TEXTS}
    return Filled(texts, tuple(given.getlist("fields")), tuple(given.getlist("questions")), own)


def _entries(filled: Filled) -> dict[str, object]:
    """The entries of the file that would declare the same."""
    texts = filled.texts
    found: dict[str, object] = {
        "name": texts["name"],
        "called": texts["called"],
        "called_ar": texts["called_ar"],
        "fields": list(filled.fields),
        "questions": list(filled.questions),
        "question": [{"id": one.id, "en": one.en, "ar": one.ar} for one in filled.own],
        "asker": {"name": texts["asker_name"], "name_ar": texts["asker_name_ar"], "reply_to": texts["reply_to"]},
    }
    return found | ({"party": texts["party"]} if texts["party"] else {})
