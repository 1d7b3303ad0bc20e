"""The views: pages and files of the one release that a server shows. Read only."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from django.http import HttpRequest, HttpResponse, HttpResponseNotFound
from django.views.decorators.http import require_safe

from .bake import STATIC, static_file
from .folder import ReleaseFolder
from .pages import Page, pages
from .rendering import render

#: where the server puts the site into each request
SITE = "recount.site"
_TYPES = {
    ".geojson": "application/geo+json",
    ".sha256": "text/plain",
    ".js": "text/javascript",
    ".xml": "application/atom+xml",
}


@dataclass(frozen=True)
class Site:
    """A release folder with its pages by path."""

    folder: ReleaseFolder

    @cached_property
    def pages(self) -> Mapping[str, Page]:
        """Every page by the path of the file that baking writes it to."""
        return {page.path: page for page in pages(self.folder)}


@require_safe
def show(request: HttpRequest, path: str = "") -> HttpResponse:
    """A page, a file that the release names, or one of the program's own files; otherwise 404."""
    site: Site = request.META[SITE]
    wanted = f"{path}index.html" if path == "" or path.endswith("/") else path
    if page := site.pages.get(wanted):
        return HttpResponse(render(page), headers={"Content-Language": page.language})
    found = static_file(wanted) if wanted in STATIC else site.folder.file(wanted)
    return _file(found) if found is not None else HttpResponseNotFound("Not found.", content_type="text/plain")


def _file(path: Path) -> HttpResponse:
    kind = _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    textual = kind.startswith("text/") or kind.endswith(("json", "xml"))
    return HttpResponse(path.read_bytes(), content_type=f"{kind}; charset=utf-8" if textual else kind)
