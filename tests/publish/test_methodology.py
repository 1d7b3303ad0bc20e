"""The methodology of a release: generated from the policies in force, kept with it, in both languages."""

import re
from dataclasses import replace

import invented
import pytest
from test_release_folder import edition

from recount import codebook
from recount.publish import Methodology, methodology, publication_rules, redact
from recount.records import from_json, to_json

MADE = edition().methodology


def test_the_table_of_number_words_is_that_of_the_range_policy_in_force():
    (counting,) = MADE.counting
    words = {word.word: (word.low, word.high) for word in counting.words}
    languages = codebook.policy("vague", codebook.policy("range", counting.policy)["vague_table"])["languages"]
    table = {word: ends for language in languages.values() for word, ends in language["words"].items()}
    assert words == {word: (ends.get("low"), ends.get("high")) for word, ends in table.items()}
    assert words["dozens"] == (12, 24) and words["عشرات"] == (10, None)


def test_what_is_said_of_protection_is_the_publication_policy_itself():
    rules = replace(publication_rules("default"), persons_named=True)
    record = redact(invented.DOSSIER, publication_rules("default"), invented.CREATED)
    assert MADE.protection.persons_named is False
    assert methodology(record, rules).protection.persons_named is True
    assert (MADE.protection.coarse_days, MADE.protection.coarse_radius_m) == (14, 500)


@pytest.mark.parametrize("section", MADE.sections, ids=lambda section: section.key)
def test_definitions_exclusions_and_limits_are_said_in_both_languages(section):
    for said in (section.heading, *section.items):
        assert re.search("[a-z]", said["en"]) and re.search("[\u0600-\u06ff]", said["ar"])


def test_policies_in_force_are_told_in_arabic():
    arabic = codebook.table("methodology")["policy"]
    kinds = ("range", "vague", "grading", "publication")
    assert [(k, name) for k in kinds for name in codebook.policies(k) if not arabic[k][name]["ar"]] == []
    assert all(note.in_arabic for note in (MADE.publication, *MADE.policies))


def test_a_methodology_of_before_these_parts_is_still_read():
    old = to_json(MADE)
    for name in ("sections", "counting", "protection"):
        del old[name]
    for note in (old["publication"], *old["policies"]):
        del note["in_arabic"]
    assert from_json(Methodology, old).sections == ()
    assert from_json(Methodology, to_json(MADE)) == MADE
