"""English sentences drawn from a grammar are read as what they tell; what is not yet read rightly is listed here."""

import pytest

from extract.sentences import (
    english_frames,
    english_kin,
    english_more,
    english_parts,
    english_reports,
    english_silent,
)
from extract.sentences.english import FRAMES

#: how many sentences of each frame are read
DRAWN = 20

#: frames of which some sentences are read wrongly, and how; who mends one takes it out
KNOWN_FAILURES = {
    "executed": '"executed" is no word of harm, since operations are executed too',
    "dead and another number missing": '"another three are still missing": the missing are lost',
    "of the number wounded who died": '"two of the 10 people wounded have died": the wounded are lost',
    "wounds without the word": '"suffered burns", "taken to hospital with wounds" are not read',
    "detained": '"detained" is no word of harm: "gunmen detained two girls" is not read',
    "an unknown number of them": '"some of them children": that some were is lost',
    "civilians listed last": "civilians at the end of a list are counted without their status",
    "named behind a semicolon": "whoever is named behind a semicolon is counted, and no person by name",
    "everyone and how many": '"killed everyone on board, 18 people" is not read',
    "year of another attack": '"rebuilt after the 2004 attack that killed 33" is counted as a toll without a day',
    "beside the year of another": '"in a town where 62 people died in 2014": the four are set in 2014 as well',
    "years after an ambush": '"ambush" is no word for an attack, so it dates nothing',
}

MODULES = (english_frames, english_parts, english_kin, english_more, english_reports, english_silent)


def _frames() -> list[object]:
    failing = {name: pytest.mark.xfail(strict=True, reason=why) for name, why in KNOWN_FAILURES.items()}
    return [pytest.param(name, marks=failing.get(name, ()), id=name) for name in FRAMES.by_name]


@pytest.mark.parametrize("frame", _frames())
def test_every_figure_of_a_drawn_sentence_is_read_and_no_other(frame: str) -> None:
    wrong = FRAMES.wrong(frame, DRAWN)
    assert not wrong, f"{len(wrong)} of {DRAWN} are read wrongly\n" + "\n".join(wrong)


def test_every_known_failure_is_a_frame() -> None:
    assert set(KNOWN_FAILURES) <= set(FRAMES.by_name)


def test_frames_stand_in_modules_that_are_read_here() -> None:
    assert {made.__module__ for made in FRAMES.by_name.values()} == {module.__name__ for module in MODULES}
