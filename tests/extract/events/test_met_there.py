"""Where people only speak or meet is not where anybody was harmed."""

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Speaking in Damascus, a spokesman said four soldiers were killed in an attack near Sukhna.", None),
        ("Thousands marched in Latakia to protest the killing of five people in Douma.", "Douma"),
        ("Security forces killed three people at a protest in Daraa.", "Dar‘ā"),
        ("Hundreds gathered in Daraa to protest, and soldiers opened fire, killing three.", "Dar‘ā"),
        ("تظاهر الآلاف في حمص احتجاجا على مقتل خمسة أشخاص في دوما.", "Douma"),
        ("قال المتحدث في مؤتمر صحفي في دمشق إن أربعة جنود قتلوا في هجوم قرب السخنة.", "As Sukhnah"),
    ],
)
def test_what_is_only_spoken_of_there_was_elsewhere(text: str, place: str | None) -> None:
    language = "en" if text[0].isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims
    (harm,) = [c for c in found if c.kind is ClaimKind.HARM]
    assert (harm.where.name if harm.where else None) == place
