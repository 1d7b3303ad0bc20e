"""The page of rival accounts and its section on an incident's page, in both languages."""

import re
from types import SimpleNamespace

import pytest
from django.template.loader import get_template

from recount_site.public.phrases import Phrases

BOTH = pytest.mark.parametrize("language", ["en", "ar"])


def section(pages, language):
    text = pages[f"{language}/incidents/EX-01/index.html"]
    return text[text.index('id="rivals"') : text.index('id="accounts"')]


@BOTH
def test_every_number_stands_in_a_column_of_its_own(pages, language):
    table = section(pages, language)
    assert len(re.findall(r'<th scope="col" id="v-\d+">', table)) == 4
    assert all(number in table for number in ("10", "45", "12", "15"))


@BOTH
def test_the_list_names_the_incident_and_leads_to_its_columns(pages, language):
    page = pages[f"{language}/contested/index.html"]
    assert 'incidents/EX-01/index.html#rivals"' in page
    assert all(f"{number}" in page for number in (10, 12, 15, 45))


def test_the_section_says_that_no_number_is_averaged(pages):
    assert "averaged" in section(pages, "en")


@BOTH
def test_a_source_at_risk_is_paraphrased_by_its_kind_alone(pages, language):
    for text in (section(pages, language), pages[f"{language}/contested/index.html"]):
        assert "Whisper" not in text and "Tester" not in text and "at dawn" not in text


@pytest.mark.parametrize(("language", "word"), [("en", "according to"), ("ar", "بحسب")])
def test_what_is_said_is_never_read_as_said_by_the_party_it_blames(pages, language, word):
    page = pages[f"{language}/contested/index.html"]
    said = re.findall(r"</bdi> <span class=\"fine\">(\S+(?: to)?) ", page) or re.findall(
        r"<span class=\"fine\">(\S+(?: to)?) ", page
    )
    assert said and set(said) == {word}


@pytest.mark.parametrize(("language", "shown"), [("en", "<bdi>local sources</bdi>"), ("ar", "<bdi>مصادر محلية</bdi>")])
def test_a_speaker_called_by_its_kind_is_not_named_twice(language, shown):
    name = {"en": "local sources", "ar": "مصادر محلية"}[language]
    claim = {"claimant": name, "claimant_kind": "local_sources"}
    this = SimpleNamespace(phrases=Phrases(language))
    told = get_template("public/part_speaker.html").render({"claim": claim, "this": this})
    assert told.strip() == shown


def test_a_speaker_called_by_the_english_word_for_its_kind_is_called_by_the_pages_word():
    claim = {"claimant": "Local sources", "claimant_kind": "local_sources"}
    this = SimpleNamespace(phrases=Phrases("ar"))
    told = get_template("public/part_speaker.html").render({"claim": claim, "this": this})
    assert told.strip() == "<bdi>مصادر محلية</bdi>"
