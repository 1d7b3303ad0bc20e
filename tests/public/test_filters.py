"""Filters in a real browser: list, map and totals together, by mouse, keyboard and address."""

import json
from dataclasses import replace

import large
import pytest

from recount.publish import headline
from recount_site.public.filters import listed, options, values
from recount_site.public.phrases import Phrases

RECORD = large.record()
SHOWN = "Array.from(document.querySelectorAll('[data-found] [data-slot=code]'), e => e.textContent)"
SUMS = (
    "['headline', 'others'].map(name => Array.from(document.querySelectorAll("
    "`[data-totals] [data-${name}] :is([data-sum], [data-counts] li)`), e => e.textContent))"
)


def address(release, page, chosen=""):
    return f"{(release / page / 'index.html').as_uri()}{'#' if chosen else ''}{chosen}"


def expected(**chosen):
    wanted = {field: set(value.split("|")) for field, value in chosen.items()}
    return [
        incident
        for incident in listed(RECORD)
        if all(wanted[field] & set(found) for field, found in values(incident).items() if field in wanted)
    ]


def test_options_count_the_incidents_that_have_each_value():
    found = options(RECORD.incidents, Phrases("en"))
    assert sum(option.incidents for option in found["grade"]) == len(RECORD.incidents)
    assert [option.words for option in found["grade"]][:3] == ["Confirmed", "Fair", "Weak"]
    assert {option.value for option in found["party"]} == {party.id for party in large.PARTIES}


def test_an_incident_without_a_value_is_filtered_by_none():
    bare = replace(RECORD.incidents[0], grade=None, where=None, parties=())
    found = values(bare)
    assert (found["grade"], found["place"], found["party"]) == (("none",), ("none",), ("none",))


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(
    "chosen",
    [
        {"grade": "Fair"},
        {"grade": "Confirmed|Contested"},
        {"review": "reviewed", "event": "airstrike"},
        {"place": "Al-Sha'ara"},
        {"party": "example_valley", "target": "home"},
        {"method": "cluster"},
    ],
)
def test_a_filter_in_the_address_shows_what_fits_and_sums_it_by_the_rule_of_the_headline(
    browser, long_release, language, chosen
):
    words = "&".join(f"{field}={one}" for field, value in chosen.items() for one in value.split("|"))
    browser.open(address(long_release, language, words))
    kept = expected(**chosen)
    assert browser.value(SHOWN) == [incident.code for incident in kept]
    phrases, counted = Phrases(language), headline(kept)
    assert browser.value(SUMS) == [told(phrases, counted.headline), told(phrases, counted.others)]
    assert browser.console == []


def told(phrases, tally):
    """A tally as the page says it."""
    lines = [phrases.ends(tally.low, tally.high) if tally.incidents else "–"]
    lines.append(phrases.say("list.incidents", count=tally.incidents))
    rest = ("open_ended", "without_minimum", "unknown")
    return lines + [phrases.say(f"list.{name}", count=n) for name in rest if (n := getattr(tally, name))]


def test_a_stretch_of_time_keeps_every_incident_that_may_lie_in_it_and_says_how_many_have_no_date(
    browser, long_release
):
    browser.open(address(long_release, "en", "from=2031-03-01&to=2031-04-15"))
    kept = [
        incident.code
        for incident in listed(RECORD)
        if incident.date.start
        and incident.date.end.isoformat() >= "2031-03-01"
        and incident.date.start.isoformat() <= "2031-04-15"
    ]
    assert browser.value(SHOWN) == kept
    undated = sum(incident.date.start is None for incident in RECORD.incidents)
    assert f"date is not known: {undated}" in browser.value("document.querySelector('[role=status]').textContent")


def test_what_is_chosen_by_keyboard_stands_in_the_address_and_is_announced(browser, long_release):
    browser.open(address(long_release, "en"))
    browser.value("document.querySelector('.filters summary').focus()")
    browser.press("Enter")
    browser.press("Tab")
    browser.press("Space")
    browser.wait("location.hash === '#grade=Confirmed'")
    count = len(expected(grade="Confirmed"))
    assert f"Incidents chosen: {count} of 64" in browser.value("document.querySelector('[role=status]').textContent")
    assert browser.value("document.querySelector('nav a[href*=\"map/\"]').hash") == "#grade=Confirmed"
    assert browser.value("document.querySelector('.languages a[lang=ar]').hash") == "#grade=Confirmed"


def test_show_all_brings_everything_back(browser, long_release):
    browser.open(address(long_release, "en", "grade=Weak"))
    browser.value("document.querySelector('button[type=reset]').click()")
    browser.wait("!location.hash.includes('grade')")
    browser.wait("!document.querySelector('[data-all]').hidden && document.querySelector('[data-found]').hidden")
    assert browser.value("document.querySelector('[data-totals]').hidden") is True


def test_the_map_shows_only_what_is_chosen(browser, long_release):
    browser.open(address(long_release, "ar/map", "grade=Weak"))
    kept = [i.code for i in expected(grade="Weak") if i.where is not None]
    assert browser.value("document.querySelectorAll('path.leaflet-interactive').length") == len(kept)
    shown = "Array.from(document.querySelectorAll('.places [data-code]')).filter(e => e.offsetParent)"
    assert sorted(browser.value(f"{shown}.map(e => e.dataset.code)")) == sorted(kept)


def test_without_scripts_the_whole_list_stands_and_no_dead_form(browser, long_release):
    browser.open(address(long_release, "en"), scripts=False)
    text = (long_release / "en/index.html").read_text(encoding="utf-8")
    assert text.count('<th scope="row">') - text.count('data-slot="place"') == len(RECORD.incidents)
    assert 'role="search"' in text and "hidden>" in text.partition('role="search"')[2].partition("\n")[0]


def test_a_long_list_is_on_several_pages_and_filtered_as_a_whole(browser, tmp_path):
    release = large.write(tmp_path / "longer", 450).path
    pages = sorted(
        path.relative_to(release / "en").as_posix() for path in (release / "en").glob("**/page/*/index.html")
    )
    assert pages == ["page/2/index.html", "page/3/index.html"]
    browser.open(address(release, "en/page/3", "grade=Fair"))
    fair = [incident.code for incident in listed(large.record(450)) if incident.grade == "Fair"]
    browser.wait("document.querySelectorAll('[data-found] tr').length === 100")
    browser.value("document.querySelector('[data-more]').click()")
    assert browser.value(SHOWN) == fair[:200]


def test_the_script_of_the_list_holds_nothing_but_its_global(long_release):
    text = (long_release / "data/index.en.js").read_text(encoding="utf-8")
    head, _, value = text.partition(" = ")
    assert head == "window.RECOUNT_INDEX"
    assert len(json.loads(value.rstrip(";\n"))["rows"]) == 64


def test_reported_control_is_off_on_the_map_until_asked_for_and_follows_the_day(browser, long_release):
    browser.open(address(long_release, "en/map"))
    assert browser.value("document.querySelectorAll('path.held').length") == 0
    browser.value("document.querySelector('[data-control] [type=checkbox]').click()")
    labels = "Array.from(document.querySelectorAll('.held-label'), e => e.textContent)"
    day = "d => { const e = document.querySelector('#control-day'); e.value = d; "
    day += "e.dispatchEvent(new Event('input', {bubbles: true})) }"
    browser.value(f"({day})('2031-02-01')")
    assert sorted(browser.value(labels)) == ["Northern Example Forces", "Valley Example Groups"]
    browser.value(f"({day})('2031-02-25')")
    assert browser.value("document.querySelectorAll('path.held.contested').length") == 2
    assert browser.console == []


def test_names_on_the_map_do_not_lie_over_one_another_and_small_areas_are_seen(browser, long_release):
    browser.open(address(long_release, "en/map"), width=390, height=800)
    names = "Array.from(document.querySelectorAll('.leaflet-tooltip:not(.crowded)'))"
    boxes = browser.value(f"{names}.map(e => e.getBoundingClientRect().toJSON())")
    for number, one in enumerate(boxes):
        for other in boxes[number + 1 :]:
            apart = one["right"] < other["left"] or one["left"] > other["right"]
            assert apart or one["bottom"] < other["top"] or one["top"] > other["bottom"]
    sizes = browser.value("Array.from(document.querySelectorAll('path.area'), e => e.getBBox().width)")
    assert sizes and min(sizes) >= 12
