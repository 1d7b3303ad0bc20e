"""What is served is what is baked, on loopback, read only, under strict headers."""

import threading
import urllib.error
import urllib.request

import pytest

from recount_site.public.folder import ReleaseFolder
from recount_site.public.server import server


@pytest.fixture(scope="module")
def address(release):
    found = server(ReleaseFolder.open(release), port=0)
    thread = threading.Thread(target=found.serve_forever, daemon=True)
    thread.start()
    yield found.address
    found.shutdown()
    found.server_close()


def asked(address, **request):
    try:
        return urllib.request.urlopen(urllib.request.Request(address, **request), timeout=10)
    except urllib.error.HTTPError as refused:
        return refused


def test_every_baked_file_is_served_with_the_same_bytes(address, release):
    for path in release.rglob("*"):
        if path.is_file():
            name = path.relative_to(release).as_posix()
            answer = asked(address + name)
            assert (answer.status, answer.read()) == (200, path.read_bytes()), name


def test_a_folder_address_leads_to_its_page(address, release):
    assert asked(f"{address}ar/map/").read() == (release / "ar/map/index.html").read_bytes()
    assert asked(address).read() == (release / "index.html").read_bytes()


def test_the_policy_and_the_language_are_in_the_headers(address):
    headers = asked(f"{address}ar/").headers
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Content-Language"] == "ar"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_nothing_can_be_changed_through_it(address, method):
    assert asked(address, method=method, data=b"").status == 405


@pytest.mark.parametrize("path", ["../secret", "%2e%2e/specimen/release.json", "en/incidents/EX-02/", "data/none.csv"])
def test_what_the_release_does_not_name_is_not_found(address, path):
    assert asked(address + path).status == 404


def test_a_file_that_the_checksums_do_not_name_is_not_served(address, release):
    stray = release / "stray.txt"
    stray.write_text("left here by mistake")
    try:
        assert asked(f"{address}stray.txt").status == 404
    finally:
        stray.unlink()


def test_another_host_name_is_refused(address):
    assert asked(address, headers={"Host": "evil.example"}).status == 400


def test_it_listens_on_loopback_only(address):
    assert address.startswith("http://127.0.0.1:")
