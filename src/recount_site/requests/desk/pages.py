"""What every view of the desk goes through: the key, the case, the language, and the frame of its page."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import date
from functools import wraps

from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string

from recount.errors import CannotAsk, RecountError

from ...casefile.store import Case
from ...public.phrases import Phrases
from ..drafting import Signer
from .refusals import Refusal, refusal
from .serving import DESK, Desk
from .wording import catalogue, languages

View = Callable[..., HttpResponse]
NOT_DONE, NOT_HERE, NOT_OURS = 422, 404, 403


def at_the_desk(view: View) -> View:
    """Only with the key, and a form only from these pages; the view gets the open case and the language.

    What the view does not catch is refused on a page of its own, in the language that was asked for.
    """

    @wraps(view)
    def guarded(request: HttpRequest, key: str, *, language: str = "en", **rest: str) -> HttpResponse:
        desk: Desk = request.META[DESK]
        if not secrets.compare_digest(key.encode(), desk.key.encode()) or language not in languages():
            raise Http404
        if request.method == "POST" and request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
            return alone(request, "foreign_form", language, NOT_OURS)
        try:
            with Case.open(desk.folder) as case:
                return view(request, case, language, **rest)
        except RecountError as why:
            return page(request, None, "alone", language, refused=refusal(why, language))

    return guarded


def alone(request: HttpRequest, code: str, language: str, status: int) -> HttpResponse:
    """A page that says one thing: why there is nothing here."""
    told = Refusal(code, catalogue(language)[f"refused.{code}"])
    return page(request, None, "alone", language, refused=told, status=status)


def page(request: HttpRequest, case: Case | None, name: str, language: str, **values: object) -> HttpResponse:
    """A page of the desk in its frame; 422 where it shows a refusal, unless `status` says otherwise."""
    desk: Desk = request.META[DESK]
    phrases, home, path = Phrases(language), f"/{desk.key}/{language}/", request.get_full_path()
    shared = {
        "language": language,
        "direction": phrases.direction,
        "tongues": languages(),
        "home": home,
        "root": f"/{desk.key}/",
        "here": path.removeprefix(home) if path.startswith(home) else "",
        "own_names": {one: Phrases(one).words["language.name"] for one in languages()},
        "words": {key.replace(".", "_"): text for key, text in catalogue(language).items()},
        "case": phrases.own(case.opened.title) if case else "",
    }
    status = values.pop("status", NOT_DONE if values.get("refused") else 200)
    html = render_to_string(f"requests/desk_{name}.html", {**shared, **values})
    headers = {"Content-Language": language, "Cache-Control": "no-store"}
    return HttpResponse(html, status=int(str(status)), headers=headers)


def signer(case: Case, request: HttpRequest) -> Signer:
    """Who signs a form, as they typed it, now."""
    by, reason, role = (request.POST.get(name, "").strip() for name in ("by", "reason", "role"))
    return Signer(by, reason, role or "reviewer", case.now())


def day_of(given: str | None) -> date | None:
    """The day that a form holds; None where it is empty. Raises CannotAsk."""
    try:
        return date.fromisoformat(given) if given else None
    except ValueError as why:
        raise CannotAsk(f"{given} is no day; write it as 2019-04-12").coded("no_such_day", given=str(given)) from why
