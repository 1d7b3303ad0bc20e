"""A real browser opens the release from disk: the map comes alive, and scripts obey the policy."""

import os
import re
import shutil
import struct
import subprocess
import zlib

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome")
BROWSER = next((path for name in NAMES if (path := shutil.which(name))), None)
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--virtual-time-budget=4000",
)

pytestmark = pytest.mark.skipif(
    BROWSER is None and os.environ.get("CI") != "true", reason="no Chromium on this machine; CI has one"
)


def browse(tmp_path, *what):
    assert BROWSER is not None, "CI must have a Chromium"
    command = [BROWSER, *QUIET, f"--user-data-dir={tmp_path / 'profile'}", "--enable-logging=stderr", *what]
    return subprocess.run(command, capture_output=True, timeout=120, check=True)


def test_the_map_comes_alive_from_disk_under_its_strict_policy(release, tmp_path):
    page = browse(tmp_path, "--dump-dom", (release / "ar/map/index.html").as_uri())
    dom, log = page.stdout.decode(), page.stderr.decode()
    assert "leaflet-interactive" in dom
    assert re.search(r'<svg class="drawn-map"[^>]* hidden', dom)
    assert "تل وردة" in dom
    assert "CONSOLE" not in log, log


def test_without_the_map_library_the_drawn_map_stays(release, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(release, copy)
    (copy / "static/leaflet.js").unlink()
    dom = browse(tmp_path, "--dump-dom", (copy / "en/map/index.html").as_uri()).stdout.decode()
    assert "leaflet-interactive" not in dom
    assert not re.search(r'<svg class="drawn-map"[^>]* hidden', dom)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_incident_page_is_not_blank(release, tmp_path, language):
    picture = tmp_path / "page.png"
    page = (release / language / "incidents/EX-01/index.html").as_uri()
    browse(tmp_path, "--window-size=900,700", f"--screenshot={picture}", page)
    assert len(set(_rows(picture.read_bytes()))) > 100


def _rows(png):
    """The rows of pixels of a PNG, as the file filters them."""
    width, _ = struct.unpack(">II", png[16:24])
    channels = {2: 3, 6: 4}[png[25]]
    data, at = b"", 8
    while at < len(png):
        size, kind = struct.unpack(">I4s", png[at : at + 8])
        data += png[at + 8 : at + 8 + size] if kind == b"IDAT" else b""
        at += size + 12
    pixels, step = zlib.decompress(data), width * channels + 1
    return [pixels[start : start + step] for start in range(0, len(pixels), step)]
