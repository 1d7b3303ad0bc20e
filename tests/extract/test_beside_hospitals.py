"""A hospital that tells, takes people in or loses them later was not hit."""

import pytest

from recount import Report, ReportId, read
from recount.records import Target


def targets(text: str, language: str) -> set[Target | None]:
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims
    return {claim.event.target for claim in found if claim.event}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "An air strike killed four people in Binnish, the local clinic said."),
        ("en", "A man wounded in Tuesday's strike on Binnish died in a Turkish hospital on Friday."),
        ("en", "Eleven bodies arrived at the hospital after the strike on Ariha."),
        ("en", "Dr Sami Example of the Maarat hospital said shelling killed two people in Binnish."),
        ("ar", "وصول 11 قتيلاً إلى مشفى إدلب بعد الغارة على أريحا."),
        ("ar", "توفي شاب في مشفى تركي متأثرا بجراحه بقصف على بنش."),
        ("ar", "قصف مدفعي على بنش أدى لمقتل ثلاثة وصلوا إلى المشفى الجراحي."),
        ("ar", "أعلن المشفى الميداني مقتل أربعة مدنيين بقصف على بنش."),
    ],
)
def test_a_hospital_beside_an_attack_is_not_its_target(language: str, text: str) -> None:
    assert Target.HOSPITAL not in targets(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Shelling hit a hospital in Ariha, killing two nurses."),
        ("en", "Two patients died in the strike on the hospital in Ariha, residents said."),
        ("en", "A strike on Ariha's hospital killed two, the ministry said."),
        ("ar", "استهدفت غارة مشفى في أريحا وقتلت ممرضين."),
        ("ar", "قال ناشطون إن غارة على مشفى أريحا قتلت مدنيين."),
    ],
)
def test_a_hospital_that_was_hit_stays_the_target(language: str, text: str) -> None:
    assert targets(text, language) == {Target.HOSPITAL}
