"""Arabic sentences drawn from a grammar are read as what they tell; what is not yet read rightly is listed here."""

import pytest

from extract.sentences import arabic_frames, arabic_more
from extract.sentences.arabic import FRAMES, differs

#: how many sentences of each frame are read
DRAWN = 20

#: frames of which some sentences are read wrongly, and how; who mends one takes it out
KNOWN_FAILURES = {
    "women who perished": "«قضت» with a number of two words is lost",
}

MODULES = (arabic_frames, arabic_more)


def _frames() -> list[object]:
    failing = {name: pytest.mark.xfail(strict=True, reason=why) for name, why in KNOWN_FAILURES.items()}
    return [pytest.param(name, marks=failing.get(name, ()), id=name) for name in FRAMES.by_name]


@pytest.mark.parametrize("frame", _frames())
def test_every_figure_of_a_drawn_arabic_sentence_is_assessed_and_no_other(frame: str) -> None:
    wrong = [told for one in FRAMES.drawn(frame, DRAWN) if (told := differs(one))]
    assert not wrong, f"{len(wrong)} of {DRAWN} are read wrongly\n" + "\n".join(wrong)


def test_every_known_arabic_failure_is_a_frame() -> None:
    assert set(KNOWN_FAILURES) <= set(FRAMES.by_name)


def test_arabic_frames_stand_in_modules_that_are_read_here() -> None:
    assert {made.__module__ for made in FRAMES.by_name.values()} == {module.__name__ for module in MODULES}
