"""Flags on the page of an incident: the time between, those who came to help, the use of an object, and no verdict."""

import invented
import pytest
from flagged import flagged

from recount.publish import Edition, methodology, publication_rules, redact, write_folder
from recount.records import Claimant, ClaimantKind, Gap, GapPrecision
from recount_site.public.bake import bake
from recount_site.public.flag_page import gap_words
from recount_site.public.phrases import Phrases
from recount_site.public.wording import catalogue

MINUTE, HOUR, UNKNOWN = GapPrecision
EN = Phrases("en")


@pytest.mark.parametrize(
    ("gap", "words"),
    [
        (None, "not told"),
        (Gap(20, 20, MINUTE), "20 minutes"),
        (Gap(20, 20, MINUTE, exact=False), "about 20 minutes"),
        (Gap(10, 15, MINUTE, exact=False), "10–15 minutes"),
        (Gap(60, 120, HOUR, exact=False), "1–2 hours"),
        (Gap(30, 120, HOUR, exact=False), "30–120 minutes"),
        (Gap(None, 60, HOUR, exact=False), "up to 1 hours"),
        (Gap(10, None, MINUTE, exact=False), "at least 10 minutes"),
        (Gap(None, None, UNKNOWN, exact=False, stated="soon after"), "told, but not in numbers (“soon after”)"),
        (Gap(None, None, UNKNOWN, exact=False), "told, but not in numbers"),
    ],
)
def test_the_time_between_is_told_no_more_exactly_than_it_is_known(gap, words):
    assert gap_words(gap, EN) == words


@pytest.fixture(scope="module")
def release(tmp_path_factory):
    rules = publication_rules("default")
    dossier = flagged(invented.WIRE, Claimant("Example Wire", ClaimantKind.AGENCY))
    record = redact(dossier, rules, invented.CREATED)
    folder = tmp_path_factory.mktemp("flagged") / "release"
    write_folder(folder, Edition("release", record, methodology(record, rules), {"recount": "0"}), bake)
    return folder


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_page_tells_the_time_those_who_came_the_use_and_what_nobody_tells(release, language):
    words, code = catalogue(language), invented.DOSSIER.entries[0].code
    page = (release / language / "incidents" / code / "index.html").read_text(encoding="utf-8")
    for key in ("incident.gap", "responders.present", "use.shelter", "incident.use_unknown", "incident.flags_lead"):
        assert words[key] in page, key
    assert "Example Wire" in page
