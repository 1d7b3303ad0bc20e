"""The pages of changes, the stubs of codes that left, the feed, and citations."""

import json
import re
from dataclasses import replace
from xml.etree import ElementTree

import large
import pytest

from recount_site.public.change_words import field_words, value_words
from recount_site.public.citing import citation
from recount_site.public.folder import ReleaseFolder
from recount_site.public.phrases import Phrases

ATOM = "{http://www.w3.org/2005/Atom}"
ENGLISH, ARABIC = Phrases("en"), Phrases("ar")


def page(release, name):
    return (release / name / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("killed", "3..5", "3–5"),
        ("killed", "3..", "at least 3"),
        ("killed", None, "not known"),
        ("groups.children.killed", "..2", "up to 2"),
        ("grade", "Fair", "Fair"),
        ("grade", None, "not graded"),
        ("date", "2031-03-03/2031-03-03 day", "3 March 2031"),
        ("origins", "1..3", "1–3"),
        ("flags", "hospital; school", "hospital reported hit; school reported hit"),
        ("target", None, "not stated"),
        ("killed", "written by a later program", "written by a later program"),
        (
            "inconsistencies",
            "own_totals open Turkish forces",
            "Turkish forces, different numbers of strikes in its releases "
            "(Apparent inconsistency, left open by a person)",
        ),
        ("placebo", "no 0/0/0", ENGLISH.say("placebo.none_compared")),
        ("placebo.turkey", "yes 12/3/20", ENGLISH.say("placebo.lift", lift=4.0, own=12, moved=3, tried=20)),
        ("placebo", "yes in other words", "yes in other words"),
        ("something new", "7", "7"),
    ],
)
def test_neutral_values_become_words(field, value, words):
    assert value_words(field, value, ENGLISH) == words


def test_fields_have_names_in_both_languages():
    assert field_words("groups.children.killed", ENGLISH) == "Killed: children"
    assert field_words("placebo.turkey", ENGLISH).endswith("Turkish forces")
    assert field_words("origins", ARABIC) == "أصول الروايات"


def test_the_page_tells_each_change_with_its_reason(long_release):
    text = page(long_release, "en/changes")
    first = large.record().incidents[0]
    assert re.search(r"1–3</span>.*?→", text, re.S)
    assert f"<strong>{ENGLISH.range(first.killed)}</strong>" in text
    assert "reviewer: <q" in text and "Read every account again." in text


def test_what_changed_of_the_record_as_a_whole_stands_before_the_incidents(long_release):
    for language in ("en", "ar"):
        text = page(long_release, f"{language}/changes")
        whole = text.index(Phrases(language).say("changes.record"))
        assert whole < text.index(Phrases(language).say("placebo.lift", lift=4.0, own=12, moved=3, tried=20))


def test_arrows_point_with_the_writing(long_release):
    assert "←" in page(long_release, "ar/changes") and "→" not in page(long_release, "ar/changes")


def test_a_code_that_left_keeps_a_page_that_says_where_it_went(long_release):
    merged, withdrawn = page(long_release, "en/incidents/RC-9001"), page(long_release, "ar/incidents/RC-9002")
    assert 'href="../../../en/incidents/RC-0002/index.html"' in merged
    assert "سُحبت" in withdrawn and "سُحب تقرير تستند إليه" in withdrawn


def test_an_incident_tells_its_history(long_release):
    text = page(long_release, "en/incidents/RC-0001").partition('id="history"')[2]
    assert text.index("Release of 1 March 2032") < text.index("Release of 1 February 2032")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_feed_is_atom_with_ids_of_its_own(long_release, language):
    root = ElementTree.parse(long_release / language / "feed.xml").getroot()
    assert root.tag == f"{ATOM}feed"
    for element in (root, *root.iter(f"{ATOM}entry")):
        for needed in ("id", "title", "updated"):
            assert len(element.findall(f"{ATOM}{needed}")) == 1
        assert element.findtext(f"{ATOM}id").startswith("urn:uuid:")
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", element.findtext(f"{ATOM}updated"))
    assert root.find(f"{ATOM}author/{ATOM}name").text
    ids = [found.text for found in root.iter(f"{ATOM}id")]
    assert len(ids) == len(set(ids)) > 60
    for link in root.iter(f"{ATOM}link"):
        assert (long_release / language / link.attrib["href"]).is_file()


def entries(release, language="en"):
    root = ElementTree.parse(release / language / "feed.xml").getroot()
    return [{part.tag.removeprefix(ATOM): part for part in entry} for entry in root.iter(f"{ATOM}entry")]


def test_the_feed_tells_of_each_incident_what_became_of_it(long_release):
    told = [
        (entry["title"].text, entry["category"].get("term"), entry["summary"].text) for entry in entries(long_release)
    ]
    first = large.record().incidents[0]
    changed = next(row for row in told if row[0].startswith(first.code) and row[1] == "changed")
    assert "(changed: Grade, Killed" in changed[0]
    assert f"Grade: Weak → {first.grade}; Killed: 1–3 → {ENGLISH.range(first.killed)}" in changed[2]
    assert "reviewer: Read every account again." in changed[2]
    assert {term for _, term, _ in told} == {"new", "changed", "merged", "withdrawn"}
    assert next(row[2] for row in told if row[0].startswith("RC-9001") and row[1] == "merged").startswith("now part of")


def test_the_feed_tells_what_changed_of_the_record_as_a_whole(long_release):
    for language, phrases in (("en", ENGLISH), ("ar", ARABIC)):
        whole = entries(long_release, language)[0]
        assert whole["title"].text == phrases.say("changes.record")
        assert phrases.say("placebo.lift", lift=4.0, own=12, moved=3, tried=20) in whole["summary"].text


def test_an_entry_of_an_earlier_release_says_what_was_so_then(long_release):
    first = large.record().incidents[0]
    new = [e["summary"].text for e in entries(long_release) if e["title"].text.startswith(first.code)][-1]
    assert "Grade: Weak" in new and "Killed: 1–3" in new


def test_the_feed_tells_of_released_incidents_alone(release):
    text = (release / "en/feed.xml").read_text(encoding="utf-8")
    assert "EX-02" not in text and "Unsigned" not in text


def test_a_specimen_has_no_feed(baked):
    assert not (baked / "specimen/en/feed.xml").exists()
    assert "atom+xml" not in page(baked / "specimen", "en")


def test_a_citation_names_release_day_and_digest_of_the_record(long_release):
    text = page(long_release, "en/incidents/RC-0001").partition('id="cite"')[2]
    sealed = (long_release / "checksums.sha256").read_text().splitlines()
    digest = next(line.split()[0] for line in sealed if line.endswith("data/record.json"))
    assert text.count(digest) == 3
    assert "RC-0001, in: The invented valley at length. release, 1 March 2032." in text
    csl = json.loads(re.findall(r"<code>(\[.*?\])</code>", text, re.S)[0].replace("&quot;", '"'))
    assert csl[0]["issued"] == {"date-parts": [[2032, 3, 1]]}
    assert "@misc{release-RC-0001," in text and "month = mar," in text


def test_a_citation_has_the_title_of_its_page_in_every_form(long_release):
    folder = ReleaseFolder.open(long_release)
    folder = replace(folder, record=replace(folder.record, title="The valley | الوادي"))
    assert "title = {{RC-0001, in: The valley}}" in citation(folder, ENGLISH, "RC-0001").bibtex
    assert json.loads(citation(folder, ARABIC, "RC-0001").csl)[0]["title"] == "RC-0001، في: الوادي"
