"""Addresses added to a case: how they come, what is kept of them, and how a call goes on after it was cut off."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from misbehaving import PAGE, Site
from recount.preserve.fetch import Door, FetchLimits, FetchSettings
from recount.records import Fetch, Looked
from recount_site.casefile.fetching import FetchWish, add_addresses
from recount_site.casefile.store import Case

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Sample Wire</title><link>{0}/</link>
<item><title>Strike on Hajin</title><link>{0}/report</link><description>Three died in Hajin.</description></item>
<item><title>Gone</title><link>{0}/lost</link><description>Two died in Susah.</description></item>
</channel></rss>"""


@pytest.fixture
def door() -> Iterator[Door]:
    settings = FetchSettings(limits=FetchLimits(total=5), pause=0, tries=1, allow_private=True)
    with Door(settings) as door:
        yield door


def acts(case: Case) -> list[str]:
    return [custody.act for custody in case.custody()]


def test_a_page_is_captured_with_its_way_and_becomes_a_report_of_its_address(
    case: Case, site: Site, door: Door
) -> None:
    site.pages["/old"] = (301, {"Location": "/report"}, b"")
    result = add_addresses(case, [site.at("/old")], door, FetchWish())
    fetch = case.records(Fetch)[0]
    assert (fetch.asked, fetch.address, fetch.redirects) == (site.at("/old"), site.at("/report"), (site.at("/old"),))
    assert fetch.headers["etag"] == '"one"' and fetch.status == 200
    assert case.evidence.read(result.captures[0].digest) == PAGE
    assert result.captures[0].address == site.at("/old") and result.captures[0].captured_at == fetch.at
    assert [report.url for report in case.reports()] == [site.at("/report")]
    assert acts(case) == ["fetched"]


def test_an_error_page_is_kept_as_evidence_of_the_loss_and_is_no_report(case: Case, site: Site, door: Door) -> None:
    site.pages["/gone"] = (410, {}, PAGE)
    result = add_addresses(case, [site.at("/gone")], door, FetchWish())
    assert case.evidence.read(result.captures[0].digest) == PAGE
    assert case.reports() == () and result.gave_nothing == (site.at("/gone"),)
    assert "status 410" in result.rejections[0].reason


def test_an_address_that_gives_nothing_is_a_rejection_and_the_rest_goes_on(case: Case, site: Site, door: Door) -> None:
    result = add_addresses(case, ["http://127.0.0.1:9/x", "ftp://a.test/", site.at("/report")], door, FetchWish())
    assert [rejection.where for rejection in case.rejections()] == ["http://127.0.0.1:9/x", "ftp://a.test/"]
    assert len(case.captures()) == 1 and len(result.gave_nothing) == 2


def test_what_was_fetched_is_passed_over_until_it_is_asked_for_again(case: Case, site: Site, door: Door) -> None:
    add_addresses(case, [site.at("/report")], door, FetchWish())
    assert add_addresses(case, [site.at("/report")], door, FetchWish()).passed_over == (site.at("/report"),)
    assert len(add_addresses(case, [site.at("/report")], door, FetchWish(again=True)).seen_again) == 1
    site.pages["/report"] = (200, {}, PAGE.replace(b"Three", b"Four"))
    assert len(add_addresses(case, [site.at("/report")], door, FetchWish(again=True)).captures) == 1
    assert acts(case) == ["fetched", "seen again", "fetched"]


def test_what_was_fetched_can_be_taken_back_and_is_fetched_anew_then(case: Case, site: Site, door: Door) -> None:
    add_addresses(case, [site.at("/report"), site.at("/none")], door, FetchWish())
    assert len(case.undo(reason="wrong case").captures) == 2
    assert case.reports() == ()
    assert len(add_addresses(case, [site.at("/report")], door, FetchWish()).captures) == 1


def test_a_call_that_was_cut_off_goes_on_where_it_stopped(
    case: Case, site: Site, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = [site.at(f"/{n}") for n in range(4)]
    site.pages.update({f"/{n}": (200, {}, PAGE.replace(b"Three", b"%d" % (n + 3))) for n in range(4)})
    whole = door.fetch

    def fetch(address: str) -> object:
        if address.endswith("/2"):
            raise KeyboardInterrupt
        return whole(address)

    monkeypatch.setattr(door, "fetch", fetch)
    with pytest.raises(KeyboardInterrupt):
        add_addresses(case, wanted, door, FetchWish())
    assert len(case.captures()) == 2
    monkeypatch.undo()
    result = add_addresses(case, wanted, door, FetchWish())
    assert (len(result.captures), len(result.passed_over)) == (2, 2)


def test_a_trial_opens_no_connection_and_writes_nothing(case: Case, site: Site, door: Door) -> None:
    result = add_addresses(case, [site.at("/report")], door, FetchWish(trial=True))
    assert result.would_fetch == (site.at("/report"),)
    assert site.asked == [] and case.ledger.size() == 1


@pytest.mark.parametrize("again", [False, True])
def test_the_pages_of_a_feed_are_fetched_once_where_asked(case: Case, site: Site, door: Door, again: bool) -> None:
    site.pages["/feed"] = (200, {"Content-Type": "application/rss+xml"}, FEED.format(site.at("")).encode())
    first = add_addresses(case, [site.at("/feed")], door, FetchWish(follow=True))
    assert [capture.address for capture in first.captures] == [site.at(p) for p in ("/feed", "/report", "/lost")]
    add_addresses(case, [site.at("/feed")], door, FetchWish(follow=True, again=again))
    assert site.asked.count("/report") == 1 and site.asked.count("/lost") == 2
    assert site.asked.count("/feed") == (2 if again else 1)


def test_files_and_pages_verify_together(case: Case, site: Site, door: Door, folder: Path) -> None:
    case.add([folder])
    add_addresses(case, [site.at("/report")], door, FetchWish())
    assert list(case.ledger.altered()) == []
    assert len(case.captures()) == 4


def test_every_visit_to_an_address_is_logged_as_a_look_of_the_program(case: Case, site: Site, door: Door) -> None:
    site.pages["/feed"] = (200, {"Content-Type": "application/rss+xml"}, FEED.format(site.at("")).encode())
    for wish in (FetchWish(), FetchWish(again=True)):
        add_addresses(case, [site.at("/feed"), "http://127.0.0.1:9/x"], door, wish)
    site.pages["/feed"] = (410, {}, b"gone")
    add_addresses(case, [site.at("/feed")], door, FetchWish(again=True))
    looks = [look for look in case.records(Looked) if look.address == site.at("/feed")]
    assert [look.outcome for look in looks] == ["found", "nothing_found", "lost"]
    assert all(look.automatic and look.by == "Mara Quill" for look in case.records(Looked))
    assert [look.since is not None for look in looks] == [False, True, True]
    assert [look.outcome for look in case.records(Looked) if look.address == "http://127.0.0.1:9/x"] == [
        "unreachable"
    ] * 2
