"""How many times a place was struck is read beside the attack, and nowhere else."""

from __future__ import annotations

import pytest

from recount import read
from recount.records import Report


def strikes(text: str) -> list[int | None]:
    return [claim.event.strikes for claim in read(Report("r1", text)).claims if claim.event]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The town of Saraqib was bombed twice on Friday, killing three.", 2),
        ("Warplanes hit the town of Saraqib three times today.", 3),
        ("الطيران الحربي قصف مدينة سراقب مرتين", 2),
        ("استهداف مدينة سراقب بالمدفعية ثلاث مرات", 3),
        ("قصف صاروخي ع سراقب مرتين وفي 3 شهدا", 2),
    ],
)
def test_the_times_of_an_attack_are_its_strikes(text: str, number: int) -> None:
    assert strikes(text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Shelling on the town of Saraqib killed twice as many people as on Friday: four.",
        "The town of Saraqib was bombed twice this year; a raid killed three.",
        "Shelling killed three people in the town of Saraqib, where he had been displaced twice.",
        "Three people were shot twice in the town of Saraqib.",
        "قصف مدينة سراقب مرتين يوميا أدى لمقتل 3 مدنيين",
        "قصف على سراقب أدى لمقتل 3 مدنيين نزحوا مرتين",
    ],
)
def test_other_times_are_no_strikes(text: str) -> None:
    assert set(strikes(text)) <= {None}
