"""Every page in a real browser: nothing wider than the screen, nothing complained of, contrast and size of letters."""

import re
import threading

import pytest
from browser import SECTIONS

from recount_site.public.bake import static_file
from recount_site.public.folder import ReleaseFolder
from recount_site.public.server import server

KINDS = (*SECTIONS[:-1], "incidents/RC-0001", "incidents/RC-9001", "reports/R1")
#: text on ground needs 4.5 to 1, and what is drawn 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11)
TEXT, DRAWN = 4.5, 3.0
PAIRS = (
    ("ink", "paper", TEXT),
    ("soft", "paper", TEXT),
    ("link", "paper", TEXT),
    ("ink", "raised", TEXT),
    ("soft", "raised", TEXT),
    ("ink", "mark", TEXT),
    ("warn", "warn-paper", TEXT),
    ("ink", "ground", TEXT),
    ("soft", "ground", TEXT),
    ("bar", "paper", DRAWN),
    ("area", "ground", DRAWN),
    ("bar-soft", "paper", DRAWN),
    *((grade, "paper", DRAWN) for grade in ("confirmed", "fair", "weak", "contested", "discounted")),
)
STYLE = static_file("static/recount.css").read_text(encoding="utf-8")
#: the narrowest telephone, a usual one, a tablet, a desk
WIDTHS = (320, 390, 768, 1280)
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_page_is_wider_than_its_screen_folded_or_unfolded_or_complains(browser, long_release, kind, language):
    for width in WIDTHS:
        assert wider(browser, long_release / language / kind, width) == (0, 0, []), width


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_pages_of_a_real_incident_fit_every_screen(browser, release, language):
    for kind in ("incidents/EX-01", "reports/R1", "reports/R2", "map"):
        for width in WIDTHS:
            assert wider(browser, release / language / kind, width) == (0, 0, []), (kind, width)


def wider(browser, folder, width):
    """By how many pixels a page is too wide, as it opens and with all folds open, and what it complains of."""
    browser.open((folder / "index.html").as_uri(), width=width, height=800)
    folded = browser.value(TOO_WIDE)
    browser.value("document.querySelectorAll('details').forEach(one => one.open = true)")
    return folded, browser.value(TOO_WIDE), browser.console


@pytest.mark.parametrize("language", ["en", "ar"])
def test_on_paper_every_account_is_within_the_sheet_and_none_lies_over_another(browser, release, language):
    page = release / language / "incidents/EX-01/index.html"
    browser.open(page.as_uri(), width=672, media="print")
    cells = browser.value(
        "[...document.querySelectorAll('.accounts td, .accounts thead th')].map(one => one.getBoundingClientRect())"
        ".filter(at => at.width).map(at => [at.left, at.top, at.right, at.bottom])"
    )
    text = page.read_text(encoding="utf-8")
    assert len(cells) == text.count('scope="col" id="a-') * 10 + text.count('scope="col" id="v-') * 8
    assert all(left >= 0 and right <= 672 for left, _, right, _ in cells)
    for number, (left, top, right, bottom) in enumerate(cells):
        apart = (r <= left or right <= x or b <= top or bottom <= y for x, y, r, b in cells[number + 1 :])
        assert all(apart), cells[number]


@pytest.mark.parametrize(("kind", "row"), [("changes", ".codes"), ("map", ".told li"), ("incidents/RC-0001", ".keys")])
def test_in_arabic_a_row_of_codes_and_days_begins_at_the_right(browser, long_release, kind, row):
    browser.open((long_release / "ar" / kind / "index.html").as_uri())
    browser.value("document.querySelectorAll('details').forEach(one => one.open = true)")
    first = "row.firstElementChild.getBoundingClientRect().right"
    all_of_it = (
        "(range => (range.selectNodeContents(row), range.getBoundingClientRect().right))(document.createRange())"
    )
    rows = f"[...document.querySelectorAll('{row}')].map(row => [{first}, {all_of_it}])"
    found = browser.value(rows)
    assert found and all(abs(right - edge) < 1 for right, edge in found)


def test_the_cells_of_a_table_stay_cells_at_a_desk(browser, long_release):
    browser.open((long_release / "en/map/index.html").as_uri())
    shown = "[...document.querySelectorAll('.places td')].map(one => getComputedStyle(one).display)"
    assert set(browser.value(shown)) == {"table-cell"}


def test_on_paper_no_citation_is_cut_at_the_edge(browser, long_release):
    browser.open((long_release / "en/about/index.html").as_uri(), width=672, media="print")
    browser.value("document.querySelectorAll('details').forEach(one => one.open = true)")
    wider = "[...document.querySelectorAll('pre')].map(one => one.scrollWidth - one.clientWidth)"
    found = browser.value(wider)
    assert found and set(found) == {0}


def test_on_paper_what_only_scripts_show_stays_hidden_and_the_drawn_map_is_shown(browser, long_release):
    browser.open((long_release / "en/index.html").as_uri(), media="print")
    seen = "getComputedStyle(document.querySelector('{}')).display"
    assert [browser.value(seen.format(what)) for what in ("[data-totals]", "[data-found]", ".drawn-map")] == [
        "none",
        "none",
        "block",
    ]


def test_pages_that_are_served_obey_the_policy_of_the_headers(browser, long_release):
    found = server(ReleaseFolder.open(long_release), port=0)
    threading.Thread(target=found.serve_forever, daemon=True).start()
    try:
        for kind in ("en/", "ar/map/", "en/timeline/", "ar/charts/"):
            browser.open(f"{found.address}{kind}index.html#grade=Fair")
            assert browser.console == [], kind
        assert browser.value("document.querySelectorAll('svg.sums').length") == 4
    finally:
        found.shutdown()
        found.server_close()


def test_the_keyboard_comes_to_the_content_first_and_sees_where_it_is(browser, long_release):
    browser.open((long_release / "en/index.html").as_uri())
    browser.press("Tab")
    assert browser.value("document.activeElement.className") == "skip"
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    assert browser.value(outline) == "solid"
    browser.press("Enter")
    browser.wait("document.activeElement.id === 'content'")


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_contrast_is_enough_by_day_and_by_night(front, ground, least, dark):
    colours = colours_of(dark)
    assert contrast(colours[front], colours[ground]) >= least


def test_letters_are_sixteen_pixels_and_thirteen_in_drawings():
    base = 16 * float(re.search(r"html { font-size: ([\d.]+)%", STYLE)[1]) / 100
    screen = STYLE.partition("@page")[0]
    for rule, size in re.findall(r"([^{}]*){[^{}]*font-size: ([\d.]+)rem", screen):
        assert float(size) * base >= 16 or "graticule-label" in rule, rule
    for rule, size in re.findall(r"([^{}]*){[^{}]*font-size: (\d+)px", screen):
        assert int(size) >= 13 or "drawn-map" in rule, rule


def test_print_is_a4_without_navigation_and_with_addresses(browser, release, tmp_path):
    browser.open((release / "en/incidents/EX-01/index.html").as_uri())
    browser.printed(tmp_path / "page.pdf")
    pdf = (tmp_path / "page.pdf").read_bytes()
    width, height = map(float, re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf).groups())
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (210, 297)
    printed = STYLE.partition("@media print")[2]
    assert ".bar, .skip, .filters" in printed and 'a[rel~="external"]::after' in printed


def colours_of(dark):
    """The custom properties of colour by name, by day or by night."""
    day, night = STYLE.split("@media (prefers-color-scheme: dark)")[:2]
    found = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", day))
    return {**found, **dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", night.partition("\n}\n")[0]))} if dark else found


def contrast(one, other):
    """The contrast of two colours, from 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
