"""The invented case of the publishing tests, baked once as a release and once as a specimen."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "publish"))

import invented
import large
from browser import ABSENT, Browser

from recount.publish import Edition, methodology, publication_rules, redact, secrets, specimen, write_folder
from recount_site.public.bake import bake
from recount_site.settings import configure

configure()


@pytest.fixture(scope="session")
def baked(tmp_path_factory):
    """A folder with `release` and `specimen`, pages and all."""
    folder = tmp_path_factory.mktemp("baked")
    rules, desk = publication_rules("default"), publication_rules("specimen")
    record = redact(invented.DOSSIER, rules, invented.CREATED)
    hidden = secrets(invented.DOSSIER, rules)
    write_folder(
        folder / "release", Edition("release", record, methodology(record, rules), {"recount": "0"}, hidden), bake
    )
    shown = specimen(invented.DOSSIER, desk, invented.CREATED)
    write_folder(folder / "specimen", Edition("specimen", shown, methodology(shown, desk), {"recount": "0"}), bake)
    return folder


@pytest.fixture(scope="session")
def release(baked):
    return baked / "release"


@pytest.fixture(scope="session")
def pages(release):
    """Every page of the release by its path."""
    return {str(path.relative_to(release)): path.read_text(encoding="utf-8") for path in release.rglob("*.html")}


@pytest.fixture(scope="session")
def long_release(tmp_path_factory):
    """A release of 64 invented incidents: every grade, unknown tolls, imprecise places and dates."""
    return large.write(tmp_path_factory.mktemp("long") / "release").path


@pytest.fixture(scope="session")
def browser(tmp_path_factory):
    """One Chromium for all tests."""
    if ABSENT:
        pytest.skip("no Chromium on this machine; CI has one")
    found = Browser(tmp_path_factory.mktemp("profile"))
    yield found
    found.close()
