"""The page of an incident whose grade a person set otherwise: both grades, and the reason, in both languages."""

from dataclasses import replace

import invented
import pytest

from recount.publish import Edition, methodology, publication_rules, redact, write_folder
from recount.records import Grade, GradeOverride
from recount_site.public.bake import bake
from recount_site.public.wording import catalogue


@pytest.fixture(scope="module")
def overridden(tmp_path_factory):
    first, *rest = invented.DOSSIER.entries
    override = GradeOverride(
        Grade.CONFIRMED, first.assessment.grade, "editor", "the clinic answered us in writing", "j-1"
    )
    dossier = replace(invented.DOSSIER, entries=(replace(first, override=override), *rest))
    rules = publication_rules("default")
    record = redact(dossier, rules, invented.CREATED)
    folder = tmp_path_factory.mktemp("overridden") / "release"
    write_folder(folder, Edition("release", record, methodology(record, rules), {"recount": "0"}), bake)
    return folder, record.incidents[0]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_grade_that_a_person_set_stands_beside_the_computed_one_with_its_reason(overridden, language):
    folder, incident = overridden
    page = (folder / language / "incidents" / incident.code / "index.html").read_text(encoding="utf-8")
    page = page.replace("\u2068", "").replace("\u2069", "")
    words = catalogue(language)
    set_by = words["incident.override"].replace("{grade}", words["grade.Confirmed"])
    assert set_by in page and "the clinic answered us in writing" in page
    assert words[f"grade.{incident.grade}"] in page
