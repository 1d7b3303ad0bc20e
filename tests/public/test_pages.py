"""The baked pages: whole, strict, in two languages, with links that lead somewhere, and with no leak."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import PurePosixPath

import invented
import pytest

from recount import codebook
from recount.publish import Edition, methodology, publication_rules, specimen, write_folder
from recount_site.public.bake import bake
from recount_site.public.wording import catalogue, languages

VOID = {"meta", "link", "rect", "line", "circle", "path", "br", "input", "wbr"}


class Tags(HTMLParser):
    """Every tag with its attributes, and tags that were never closed."""

    def __init__(self, text):
        super().__init__()
        self.found, self.open, self.ids = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))
        self.ids += [value for name, value in attrs if name == "id"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-3:]}"
        self.open.pop()


def test_every_page_is_there_in_every_language(pages):
    english = {path.removeprefix("en/") for path in pages if path.startswith("en/")}
    assert english == {path.removeprefix("ar/") for path in pages if path.startswith("ar/")}
    assert {
        "index.html",
        "map/index.html",
        "methodology/index.html",
        "about/index.html",
        "data/index.html",
        "incidents/EX-01/index.html",
        "reports/R1/index.html",
    } <= english


def test_every_page_is_well_formed_and_uses_an_id_once(pages):
    for path, text in pages.items():
        tags = Tags(text)
        assert tags.open == [], path
        assert len(tags.ids) == len(set(tags.ids)), path


def test_no_page_has_a_script_or_style_within_it(pages):
    for path, text in pages.items():
        for tag, attributes in Tags(text).found:
            assert tag != "style" and "style" not in attributes, path
            assert not any(name.startswith("on") for name in attributes), path
            assert tag != "script" or attributes.get("src"), path
        assert re.findall(r"<script[^>]*>([^<]+)</script>", text) == [], path


def test_every_page_states_the_strict_policy_itself(pages):
    for path, text in pages.items():
        policy = next(a["content"] for t, a in Tags(text).found if a.get("http-equiv") == "Content-Security-Policy")
        assert policy.startswith("default-src 'none'"), path
        assert "unsafe" not in policy and "http" not in policy, path


def test_nothing_is_loaded_from_another_host(pages, release):
    loading = {"script": "src", "img": "src", "iframe": "src", "link": "href", "use": "href"}
    for path, text in pages.items():
        for tag, attributes in Tags(text).found:
            address = attributes.get(loading.get(tag, ""))
            assert address is None or not re.match(r"[a-z]+:|//", address), (path, address)
    for style in release.rglob("*.css"):
        assert not re.search(r"url\(['\"]?(https?:)?//", style.read_text(encoding="utf-8")), style


def test_every_relative_link_leads_to_a_file_and_every_fragment_to_an_id(pages, release):
    ids = {path: set(Tags(text).ids) for path, text in pages.items()}
    for path, text in pages.items():
        for _, attributes in Tags(text).found:
            address = attributes.get("href") or attributes.get("src") or ""
            if not address or re.match(r"[a-z]+:", address):
                continue
            file, _, fragment = address.partition("#")
            target = _resolved(path, file)
            assert (release / target).is_file(), (path, address)
            assert not fragment or fragment in ids[target], (path, address)


def _resolved(page, address):
    parts = list(PurePosixPath(page).parent.parts) if address else list(PurePosixPath(page).parts)
    for part in PurePosixPath(address).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def test_arabic_pages_run_from_right_to_left_and_say_so(pages):
    for path, text in pages.items():
        language, direction = ("ar", "rtl") if path.startswith("ar/") else ("en", "ltr")
        assert f'<html lang="{language}" dir="{direction}">' in text, path


def test_the_language_switch_keeps_the_page(pages):
    assert 'href="../../../ar/incidents/EX-01/index.html"' in pages["en/incidents/EX-01/index.html"]
    assert 'href="../../../en/incidents/EX-01/index.html"' in pages["ar/incidents/EX-01/index.html"]


def test_all_languages_have_the_same_keys_and_the_same_gaps_to_fill():
    gaps = {
        language: {key: set(re.findall(r"{(\w+)}", words)) for key, words in catalogue(language).items()}
        for language in languages()
    }
    assert gaps["en"] == gaps["ar"]


def test_no_page_shows_a_key_or_an_empty_value_of_the_program(pages):
    keys = set(catalogue("en"))
    for path, text in pages.items():
        shown = re.sub(r"<[^>]+>", " ", text)
        assert not keys & set(shown.split()), path
        # "None implies intent" is a sentence; a bare None is a hole.
        assert not re.search(r"\bNone\b(?! implies)", shown), path


def test_every_table_has_a_caption_and_headers_with_a_scope(pages):
    for path, text in pages.items():
        assert text.count("<table") == text.count("<caption"), path
        for tag, attributes in Tags(text).found:
            assert tag != "th" or attributes.get("scope") in {"col", "row"}, path


def test_the_incident_page_marks_the_words_of_each_bound_and_links_to_the_report(pages):
    page = pages["en/incidents/EX-01/index.html"]
    assert '<mark class="number">At least 10</mark>' in page
    assert re.search(r"<strong>10–45</strong>", page)
    assert 'href="../../../en/reports/R1/index.html#R1.1"' in page
    assert "acknowledged 2 (lowest" not in page and "acknowledged 2 of 10–45 killed" in page
    assert "compatible with, not distinguishable among, 6 disclosed strikes" in page
    assert "Fair if sources not shown to be independent are independent; Weak if they are not." in page


def test_the_incident_page_counts_accounts_reports_and_origins_side_by_side(pages):
    page = pages["en/incidents/EX-01/index.html"]
    assert "Accounts: 3, in reports: 3. Origins of the accounts: 3, if all" in page


def test_arabic_words_carry_their_language_and_direction_on_an_english_page(pages):
    assert re.search(r'<blockquote lang="ar" dir="rtl">.*ما بين 12 و 15', pages["en/incidents/EX-01/index.html"])


def test_numbers_keep_their_order_on_an_arabic_page(pages):
    assert "\u206610\u2060–\u206045\u2069" in pages["ar/incidents/EX-01/index.html"]


@pytest.mark.parametrize(
    "secret",
    [
        "wadi whisper",
        "social.example",
        "nadia",
        "filmed the fire",
        "people were killed, among them",
        "told by its neighbours",
        "at-risk-report",
        "unsigned hamlet",
        "ex-02",
        "a further account",
    ],
)
def test_no_byte_of_a_release_tells_what_is_withheld_or_unsigned(release, secret):
    for path in release.rglob("*"):
        if path.is_file():
            assert secret not in path.read_text(encoding="utf-8", errors="ignore").lower(), path


def test_a_release_carries_no_watermark_and_every_page_of_a_specimen_does(baked, pages):
    for language in languages():
        words = catalogue(language)["site.watermark"]
        assert not any(words in text for text in pages.values())
        for path in (baked / "specimen" / language).rglob("*.html"):
            assert words in path.read_text(encoding="utf-8"), path


def test_a_hostile_text_is_shown_as_text(tmp_path):
    rules = publication_rules("specimen")
    hostile = replace(invented.WIRE, text=invented.WIRE.text + "\n\n<script>alert(1)</script>", title="<img src=x>")
    reports = {**invented.DOSSIER.reports, hostile.report_id: hostile}
    record = specimen(replace(invented.DOSSIER, reports=reports, title="</title><b>"), rules, invented.CREATED)
    write_folder(tmp_path / "out", Edition("s", record, methodology(record, rules), {}), bake)
    for path in (tmp_path / "out").rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert "<script>alert" not in text and "<img" not in text and "</title><b>" not in text


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_methodology_names_the_policy_its_number_words_and_its_scheme(pages, language):
    text, words = pages[f"{language}/methodology/index.html"], catalogue(language)
    for kind in ("range", "vague", "grading"):
        assert words[f"methodology.kind_{kind}"] in text and words[f"policy_title.{kind}-airwars"] in text


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_policy_that_may_be_in_force_has_a_title_in_both_languages(language):
    kinds = ("range", "vague", "grading")
    named = {f"policy_title.{kind}-{name}" for kind in kinds for name in codebook.policies(kind)}
    assert named <= catalogue(language).keys()
