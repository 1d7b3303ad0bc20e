"""The views of the desk: looking is a GET, drafting, approving and noting are POSTs that end on the page of a request.

What may be done is decided by `drafting`, `approving` and `outcomes` alone; a refusal of theirs is shown where it came.
"""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlencode

from django.contrib.staticfiles import finders
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_http_methods, require_safe

from recount.errors import CannotAsk, RecountError
from recount.records import Answer, Recipient

from ...casefile.requested import Asked, asked
from ...casefile.store import Case
from ...public.phrases import Phrases
from ..approving import approve
from ..declaring import recipients
from ..drafting import REQUESTS, Wanted, draft, kept, proposed
from ..outcomes import note
from ..released import last_release
from .looking import acts, letter_body, listed_files, one_asked, stays
from .pages import NOT_HERE, alone, at_the_desk, day_of, page, signer
from .recipients import in_force
from .refusals import refusal
from .serving import DESK, Desk
from .wording import catalogue, languages

_STYLES = {"recount.css": "public/recount.css", "desk.css": "requests/desk.css"}


@require_safe
@at_the_desk
def start(request: HttpRequest, case: Case, language: str) -> HttpResponse:
    """What can be asked of whom, and what was asked."""
    phrases, nothing = Phrases(language), None
    try:
        incidents = [
            (one.code, f"{one.code} · {phrases.place(one.where)} · {phrases.when(one.date)}")
            for one in last_release(case)[0].record.incidents
        ]
    except RecountError as why:
        incidents, nothing = [], refusal(why, language)
    return page(
        request,
        case,
        "start",
        language,
        incidents=incidents,
        recipients=[in_force(one, language) for one in recipients(case).values()],
        nothing=nothing,
        requests=[(one, _state(one, language), phrases.day(one.draft.asked_on)) for one in asked(case)],
    )


@require_http_methods(["GET", "HEAD", "POST"])
@at_the_desk
def preview(request: HttpRequest, case: Case, language: str) -> HttpResponse:
    """The letter as it would leave, what stays and why; a POST drafts it."""
    given = request.POST if request.method == "POST" else request.GET
    code, name = given.get("code", ""), given.get("to", "")
    shown: dict[str, object] = {"code": code, "to": name, "form": given}
    try:
        wanted = Wanted(code, name, day_of(given.get("answer_by")))
        if request.method == "POST":
            return _to_request(request, language, draft(case, wanted, signer(case, request)).draft.digest)
        found = proposed(case, wanted, case.now().date())
    except RecountError as why:
        asked_for = f"preview/?{urlencode({'code': code, 'to': name})}"
        return page(request, case, "preview", language, refused=refusal(why, language), here=asked_for, **shown)
    shown |= _letter(found.files, language) | {"heading": catalogue(language)["preview.heading"].format(code=code)}
    shown["listed_by"] = _listed_by(found.recipient, language)
    kept_back = stays(found.recipient, tuple(found.letter.facts), language, found.found.dossier, code)
    return page(request, case, "preview", language, recipient=found.recipient, stays=kept_back, **shown)


@require_http_methods(["GET", "HEAD", "POST"])
@at_the_desk
def request_page(request: HttpRequest, case: Case, language: str, digest: str) -> HttpResponse:
    """One request with its bytes and what is on record; a POST approves it, or notes what came."""
    refused, words = None, catalogue(language)
    try:
        one = one_asked(case, digest)
    except CannotAsk:
        return alone(request, "no_such_page", language, NOT_HERE)
    if request.method == "POST":
        try:
            _done(request, case, digest)
        except RecountError as why:
            refused = refusal(why, language)
        else:
            return _to_request(request, language, digest)
    folder = case.folder / REQUESTS / f"{one.draft.code}-{one.draft.recipient}-{digest[:12]}"
    files = kept(case, one.draft.digest)
    return page(
        request,
        case,
        "request",
        language,
        one=one,
        state=_state(one, language),
        folder=str(folder) if folder.is_dir() else "",
        files=listed_files(files),
        acts=acts(case, one, language),
        stays=stays(one.recipient, one.draft.fields, language, None, one.draft.code),
        refused=refused,
        recipient=one.recipient,
        listed_by=_listed_by(one.recipient, language),
        heading=words["request.heading"].format(code=one.draft.code),
        gone=words["request.folder_gone"].format(digest=digest),
        not_you=words["sign.not_you"].format(by=Phrases(language).isolated(one.draft.by)),
        form=request.POST,
        **_letter(files, language),
    )


@require_safe
@at_the_desk
def letter_file(request: HttpRequest, case: Case, language: str, digest: str, name: str) -> HttpResponse:
    """One file of a request, byte for byte as it is kept."""
    try:
        content = kept(case, one_asked(case, digest).draft.digest).get(name)
    except CannotAsk:
        content = None
    if content is None:
        return alone(request, "no_such_page", language, NOT_HERE)
    kind = mimetypes.guess_type(name)[0] or "text/plain"
    return HttpResponse(content, content_type=f"{kind}; charset=utf-8", headers={"Cache-Control": "no-store"})


@require_safe
@at_the_desk
def style(request: HttpRequest, case: Case, language: str, name: str) -> HttpResponse:
    """One of the two stylesheets."""
    found = finders.find(_STYLES.get(name, ""))
    if name not in _STYLES or not isinstance(found, str):
        raise Http404
    return HttpResponse(Path(found).read_bytes(), content_type="text/css; charset=utf-8")


def _done(request: HttpRequest, case: Case, digest: str) -> None:
    """Approve these bytes, or note what came of them. Raises what these refuse by."""
    person = signer(case, request)
    if request.POST.get("act") == "note":
        on = day_of(request.POST.get("on"))
        if on is None:
            raise CannotAsk("give the day, as 2019-04-12").coded("no_day_given")
        note(case, digest, (Answer(request.POST.get("outcome", Answer.NO_ANSWER)), on), person)
        return
    if request.POST.get("read") != "yes":
        raise CannotAsk("whoever approves has read both pages first; say so").coded("not_read")
    approve(case, digest, person)


def _letter(told: Mapping[str, bytes], language: str) -> dict[str, object]:
    other = next(one for one in languages() if one != language)
    return {
        # our own template wrote and escaped these bytes
        "letter": mark_safe(letter_body(told, language)),
        "other_letter": mark_safe(letter_body(told, other)),
        "other": other,
        "other_direction": Phrases(other).direction,
        "machine": told["request.json"].decode("utf-8"),
    }


def _to_request(request: HttpRequest, language: str, digest: str) -> HttpResponse:
    desk: Desk = request.META[DESK]
    return HttpResponseRedirect(f"/{desk.key}/{language}/request/{digest}/", status=303)


def _state(one: Asked, language: str) -> str:
    words = catalogue(language)
    if one.outcome is not None:
        return words[f"desk.{one.outcome.outcome.value}"]
    return words["desk.approved" if one.approval is not None else "desk.waiting"]


def _listed_by(to: Recipient, language: str) -> str:
    phrases = Phrases(language)
    told = {"by": to.by, "day": phrases.day(to.at.date()), "reason": to.reason}
    words = catalogue(language)["why.not_listed_by"]
    return words.format(**{name: phrases.isolated(text) for name, text in told.items()})
