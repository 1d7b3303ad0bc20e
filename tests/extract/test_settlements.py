"""How many live in a place: neither its name nor a toll."""

import pytest

from recount import read
from recount.records import Claim, Report


def _harm(text: str) -> Claim:
    return next(claim for claim in read(Report("r1", text, country=("SY",))).claims if claim.counts)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("قصف قرية عدد سكانها 300 نسمة وقتل 3 مدنيين", 3),
        ("قتل 3 مدنيين بقصف على قرية يسكنها 300 نسمة", 3),
        ("قصف بلدة يقطنها خمسون شخصا وقتل طفلين", 2),
        ("قصف قرية يبلغ عدد سكانها 2000 نسمة وقتل طفلين", 2),
        ("قصف مخيم يضم 400 عائلة وقتل طفلين", 2),
        ("An airstrike hit a village of 300 people, killing three.", 3),
        ("A strike hit a village where 300 people live, killing two.", 2),
        ("A strike hit a town with a population of 12,000 and killed two.", 2),
    ],
)
def test_the_inhabitants_of_a_place_are_no_name_and_no_toll(text: str, killed: int) -> None:
    claim = _harm(text)
    assert claim.where is None
    assert {count.low for count in claim.counts} == {killed}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قتل 3 في قرية اسمها تل فلان", "تل فلان"),
        ("قصف بلدة تدعى الفلانية وقتل طفلين", "الفلانية"),
        ("قصف قرية الفلانية التي يسكنها 300 نسمة وقتل طفلين", "الفلانية"),
    ],
)
def test_a_name_is_read_behind_the_words_that_call_a_place_by_it(text: str, name: str) -> None:
    where = _harm(text).where
    assert where is not None and where.stated == name
