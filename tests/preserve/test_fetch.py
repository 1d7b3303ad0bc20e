"""The door to the network: what it fetches, from whom, and what it refuses. All servers are on this machine."""

import ssl
import subprocess
import threading
import zlib
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from shutil import which

import pytest

from misbehaving import PAGE, Site, folded
from recount.errors import AddressRefused, BadAnswer, FetchError, HostUnreachable, InputError, RobotsRefused, TooLarge
from recount.preserve.fetch import Door, FetchLimits, FetchSettings

LIMITS = FetchLimits(connect=2, read=2, total=5, size=100_000)
SETTINGS = FetchSettings(limits=LIMITS, pause=0, tries=1, allow_private=True)


@pytest.fixture
def door() -> Iterator[Door]:
    with Door(SETTINGS) as door:
        yield door


def limited(**limits: float) -> Door:
    values = {"connect": 2, "read": 2, "total": 5, "size": 100_000, "redirects": 5, **limits}
    return Door(FetchSettings(limits=FetchLimits(**values), pause=0, tries=1, allow_private=True))  # type: ignore[arg-type]


def test_a_page_comes_with_its_bytes_its_way_and_what_it_says_of_itself(site: Site, door: Door) -> None:
    site.pages["/old"] = (301, {"Location": "/report"}, b"")
    fetched = door.fetch(site.at("/old#part"))
    assert (fetched.content, fetched.status, fetched.found) == (PAGE, 200, True)
    assert (fetched.asked, fetched.address, fetched.redirects) == (
        site.at("/old"),
        site.at("/report"),
        (site.at("/old"),),
    )
    assert fetched.headers["etag"] == '"one"' and "set-cookie" not in fetched.headers
    assert fetched.at.utcoffset() is not None
    assert site.agents == {SETTINGS.user_agent}


def test_an_address_of_this_machine_is_refused_and_not_even_connected_to(site: Site) -> None:
    with Door(FetchSettings(pause=0)) as door:
        for host in ("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"):
            with pytest.raises(AddressRefused, match="--allow-private"):
                door.fetch(f"http://{host}:{site.port}/report")
    assert site.asked == []


def test_every_hop_of_a_redirect_is_looked_at_anew(site: Site, door: Door) -> None:
    for to in ("file:///etc/passwd", "ftp://a.test/", "http://me:secret@127.0.0.1/", "http://0x7f.1/"):
        site.pages["/away"] = (302, {"Location": to}, b"")
        with pytest.raises(AddressRefused):
            door.fetch(site.at("/away"))


def test_redirects_end(site: Site, door: Door) -> None:
    site.pages["/a"] = (302, {"Location": "/b"}, b"")
    site.pages["/b"] = (302, {"Location": "/a"}, b"")
    with pytest.raises(BadAnswer, match="more than 5 redirects"):
        door.fetch(site.at("/a"))


@pytest.mark.parametrize("path", ["/drip", "/endless"])
def test_neither_a_slow_nor_an_endless_answer_holds_the_program_up(site: Site, path: str) -> None:
    with closing(limited(total=0.5)) as door, pytest.raises((HostUnreachable, TooLarge)) as caught:
        door.fetch(site.at(path))
    assert caught.value.retry is (path == "/drip")


def test_a_small_body_that_unfolds_to_fill_a_machine_is_refused(site: Site, door: Door) -> None:
    site.pages["/bomb"] = (200, {"Content-Encoding": "gzip"}, folded(b"\0" * 50_000_000))
    with pytest.raises(TooLarge, match="100000 bytes"):
        door.fetch(site.at("/bomb"))


@pytest.mark.parametrize("name", ["gzip", "deflate", "identity"])
def test_a_folded_body_is_kept_unfolded(site: Site, door: Door, name: str) -> None:
    body = {"gzip": folded(PAGE), "deflate": zlib.compress(PAGE), "identity": PAGE}[name]
    site.pages["/folded"] = (200, {"Content-Encoding": name}, body)
    assert door.fetch(site.at("/folded")).content == PAGE


@pytest.mark.parametrize(
    ("encoding", "body"), [("gzip", folded(PAGE)[:-9]), ("gzip", b"no gzip"), ("br", b"x"), ("gzip, gzip", b"x")]
)
def test_a_body_that_cannot_be_unfolded_whole_is_no_answer(site: Site, door: Door, encoding: str, body: bytes) -> None:
    site.pages["/bad"] = (200, {"Content-Encoding": encoding}, body)
    with pytest.raises(BadAnswer):
        door.fetch(site.at("/bad"))


@pytest.mark.parametrize("path", ["/short", "/headers"])
def test_a_body_cut_short_and_endless_headers_are_no_answer(site: Site, door: Door, path: str) -> None:
    with pytest.raises(FetchError):
        door.fetch(site.at(path))


def test_an_error_page_is_a_result_that_says_so(site: Site, door: Door) -> None:
    site.pages["/gone"] = (410, {}, b"taken down")
    fetched = door.fetch(site.at("/gone"))
    assert (fetched.status, fetched.found, fetched.content) == (410, False, b"taken down")


def test_a_busy_host_is_asked_again_when_it_says(site: Site) -> None:
    site.failing["/report"] = 2
    waits: list[float] = []
    with Door(FetchSettings(limits=LIMITS, pause=0, tries=3, allow_private=True), sleep=waits.append) as door:
        assert door.fetch(site.at("/report")).status == 200
    assert waits == [1.0, 1.0] and site.asked.count("/report") == 3


def test_a_host_that_asks_for_more_patience_than_allowed_is_left_alone(site: Site, door: Door) -> None:
    site.pages["/report"] = (429, {"Retry-After": "86400"}, b"slow down")
    with Door(FetchSettings(limits=LIMITS, pause=0, tries=3, allow_private=True)) as patient:
        assert patient.fetch(site.at("/report")).status == 429
    assert site.asked.count("/report") == 1


def test_what_robots_txt_forbids_is_not_fetched(site: Site, door: Door) -> None:
    site.robots = (200, b"User-agent: Recount\nDisallow: /private\n")
    assert door.fetch(site.at("/report")).found
    with pytest.raises(RobotsRefused) as caught:
        door.fetch(site.at("/private/page"))
    assert not caught.value.retry
    assert site.asked == ["/robots.txt", "/report"]


def test_a_host_whose_robots_txt_fails_is_left_alone_until_later(site: Site, door: Door) -> None:
    site.robots = (500, b"")
    with pytest.raises(RobotsRefused, match="cannot be read now") as caught:
        door.fetch(site.at("/report"))
    assert caught.value.retry and site.asked == ["/robots.txt"]


def test_a_redirect_into_a_forbidden_part_is_not_followed(site: Site, door: Door) -> None:
    site.robots = (200, b"User-agent: *\nDisallow: /private\n")
    site.pages["/way"] = (302, {"Location": "/private/page"}, b"")
    with pytest.raises(RobotsRefused):
        door.fetch(site.at("/way"))


def test_one_host_has_a_pause_between_requests(site: Site) -> None:
    waits: list[float] = []
    site.robots = (200, b"User-agent: *\nCrawl-delay: 7\n")
    with Door(FetchSettings(limits=LIMITS, pause=3, allow_private=True), sleep=waits.append) as door:
        door.fetch(site.at("/report"))
        door.fetch(site.at("/report"))
    assert [round(wait) for wait in waits] == [7, 7]


def test_nobody_answering_may_pass_and_says_so(site: Site, door: Door) -> None:
    with pytest.raises(HostUnreachable) as caught:
        door.fetch("http://127.0.0.1:9/report")
    assert caught.value.retry


def test_a_server_that_speaks_no_tls_is_refused_where_tls_was_asked_for(site: Site, door: Door) -> None:
    with pytest.raises(FetchError):
        door.fetch(site.at("/report").replace("http:", "https:"))


@pytest.mark.skipif(which("openssl") is None, reason="openssl makes the certificate that is to be refused")
def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path, door: Door) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    subprocess.run([*made, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    server = HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        with pytest.raises(BadAnswer, match="not accepted"), closing(Door(SETTINGS)) as other:
            other.fetch(f"https://127.0.0.1:{server.server_address[1]}/")
    finally:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize(
    "address",
    ["", "report.html", "file:///etc/passwd", "gopher://a.test/", "http://", "http://me:secret@a.test/", "http://0/",
     "http://2130706433/", "http://0x7f000001/", "http://0177.0.0.1/", "http://127.1/", "javascript:alert(1)"],
)  # fmt: skip
def test_an_address_that_is_none_or_hides_its_host_is_refused_before_any_look_up(address: str, door: Door) -> None:
    with pytest.raises(AddressRefused):
        door.fetch(address)


def test_a_password_is_not_repeated_in_the_refusal(door: Door) -> None:
    with pytest.raises(AddressRefused) as caught:
        door.fetch("http://me:secret@a.test/")
    assert "secret" not in str(caught.value)


def test_nothing_of_the_environment_is_used(site: Site, door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert door.fetch(site.at("/report")).found


def test_settings_that_make_no_sense_are_refused() -> None:
    for wrong in (
        lambda: FetchLimits(total=0),
        lambda: FetchSettings(tries=0),
        lambda: FetchSettings(user_agent="a\nb"),
    ):
        with pytest.raises(InputError):
            wrong()
