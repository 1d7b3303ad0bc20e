"""A grade that a person set beside the computed one, as the public may see it."""

from dataclasses import replace

import invented

from recount.publish import publication_rules, redact
from recount.publish.changes import values
from recount.records import Grade, GradeOverride


def test_an_override_stands_beside_the_computed_grade_with_role_and_reason_and_without_names() -> None:
    first, *rest = invented.DOSSIER.entries
    signer = first.signatures[0].by
    override = GradeOverride(Grade.CONFIRMED, first.assessment.grade, "editor", f"{signer} spoke to the clinic", "j-1")
    dossier = replace(invented.DOSSIER, entries=(replace(first, override=override), *rest))
    found = redact(dossier, publication_rules("default"), invented.CREATED).incidents[0]
    assert found.override is not None and found.grade == first.assessment.grade
    assert (found.override.grade, found.override.role) == (Grade.CONFIRMED, "editor")
    assert found.override.reason is not None and signer not in found.override.reason
    assert "spoke to the clinic" in found.override.reason


def test_a_log_of_changes_tells_of_an_override() -> None:
    first, *rest = invented.DOSSIER.entries
    override = GradeOverride(Grade.WEAK, first.assessment.grade, "editor", "one page only", "j-1")
    dossier = replace(invented.DOSSIER, entries=(replace(first, override=override), *rest))
    found = redact(dossier, publication_rules("default"), invented.CREATED).incidents[0]
    assert values(found)["grade_override"] == "Weak" and "grade_override" not in values(replace(found, override=None))
