"""The site baked into a release folder: every page, what the pages load, and the map as a plain script."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from django.contrib.staticfiles import finders

from recount.publish import ReleaseKind

from .feed import feed
from .folder import ReleaseFolder
from .index_data import index_script
from .map_data import map_script
from .pages import pages
from .rendering import render
from .search_index import search_script
from .wording import languages

#: file in the release folder -> where it comes from among the applications' static files
STATIC = {
    "static/recount.css": "public/recount.css",
    "static/map.js": "public/map.js",
    "static/search.js": "public/search.js",
    "static/filter.js": "public/filter.js",
    "static/leaflet.js": "leaflet/leaflet.js",
    "static/leaflet.css": "leaflet/leaflet.css",
    "static/images/layers.png": "leaflet/images/layers.png",
    "static/images/layers-2x.png": "leaflet/images/layers-2x.png",
    "static/images/marker-icon.png": "leaflet/images/marker-icon.png",
}


def bake(folder: Path) -> None:
    """Write the site into a folder that holds a release's data already. Deterministic: same data, same bytes."""
    release = ReleaseFolder.open(folder)
    for name in STATIC:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(static_file(name), target)
    for name, text in _texts(release):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="")
    for page in pages(release):
        target = folder / page.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(render(page))


def _texts(release: ReleaseFolder) -> Iterator[tuple[str, str]]:
    """The data of the release as plain scripts, and its feeds, by the file that each is written to."""
    yield "data/map.js", map_script(release)
    yield "data/search.js", search_script(release)
    for language in languages():
        yield f"data/index.{language}.js", index_script(release, language)
        if release.manifest.kind is ReleaseKind.RELEASE:
            yield f"{language}/feed.xml", feed(release, language)


def static_file(name: str) -> Path:
    """The program's own file behind a name of `STATIC`. Raises FileNotFoundError where the installation lacks it."""
    found = finders.find(STATIC[name])
    if not isinstance(found, str):
        raise FileNotFoundError(STATIC[name])
    return Path(found)
