"""Who was asked about an incident, and what came, stands in a release: silence included, withheld names never."""

from dataclasses import replace
from datetime import date

import invented
import pytest

from recount.publish import Inquiry, publication_rules, redact
from recount.publish.changes import values

RULES = publication_rules("default")
ASKED = Inquiry(
    "Press office of the Example Force",
    "المكتب الصحفي لقوة المثال",
    "us_led_coalition",
    date(2031, 4, 2),
    False,
    date(2031, 4, 16),
)


def published(*inquiries):
    first, *others = invented.DOSSIER.entries
    dossier = replace(invented.DOSSIER, entries=(replace(first, inquiries=inquiries), *others))
    return next(one for one in redact(dossier, RULES, invented.CREATED).incidents if one.code == first.code)


def test_that_no_answer_came_is_told_with_both_days():
    (found,) = published(ASKED).inquiries
    assert (found.name, found.asked_on, found.answered, found.on) == (ASKED.name, ASKED.asked_on, False, ASKED.on)
    assert found.party is not None and found.party.name == "US-led Coalition"


def test_requests_are_told_in_the_order_of_asking_and_the_same_only_once():
    later = replace(ASKED, asked_on=date(2031, 4, 20), answered=True, on=date(2031, 4, 22))
    assert [one.asked_on for one in published(later, ASKED, ASKED).inquiries] == [ASKED.asked_on, later.asked_on]


@pytest.mark.parametrize("name", [invented.AT_RISK_NAME, f"Office of {invented.AT_RISK_WITNESS}"])
def test_a_name_that_is_withheld_is_not_told_and_the_party_stands_for_it(name):
    (found,) = published(replace(ASKED, name=name)).inquiries
    assert (found.name, found.name_ar) == (None, None) and found.party is not None


def test_what_came_of_a_request_is_a_change_from_one_release_to_the_next():
    assert "inquiries" not in values(published())
    assert values(published(ASKED))["inquiries"] == "2031-04-02 no_answer 2031-04-16"
