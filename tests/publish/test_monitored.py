"""What is published of the log of the monitoring: numbers by week and month, and never whom the recorders watch."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import invented

from recount.publish import publication_rules, redact, specimen
from recount.publish.coverage import Period
from recount.publish.monitored import days_seen, looked_at
from recount.publish.public_looked_at import PublicLookedAt
from recount.records import Looked, LookOutcome, to_json

AT = datetime(2031, 4, 1, tzinfo=UTC)
MARCH = (date(2031, 3, 1), date(2031, 3, 31))


def look(source, outcome, first, last=None, **values):
    since, until = date.fromisoformat(first), date.fromisoformat(last or first)
    return Looked(source, LookOutcome(outcome), AT, "Mara Quill", since, until, **values)


LOOKS = (
    look("Valley Radio", "found", "2031-03-01", "2031-03-31"),
    look("Hill Page", "nothing_found", "2031-03-02", "2031-03-05"),
    look("Mill Notes", "lost", "2031-03-09"),
    look("Gate News", "unreachable", "2031-03-03"),
    look("Ford Post", "found", "2031-04-01", "2031-04-02"),
)


def of(looks, first, last):
    return next(entry for entry in looked_at(looks) if (entry.start, entry.end) == (first, last))


def test_a_month_tells_how_many_sources_were_looked_at_of_all_that_are_watched():
    assert of(LOOKS, *MARCH) == PublicLookedAt(*MARCH, sources=5, looked=3, whole=1, nothing_found=1, lost=1)


def test_a_source_that_could_not_be_reached_was_not_looked_at():
    assert of((*LOOKS[:1], LOOKS[3]), *MARCH).looked == 1


def test_a_source_looked_at_in_two_weeks_is_one_source_of_their_month():
    twice = (look("Hill Page", "found", "2031-03-03"), look("Hill Page", "nothing_found", "2031-03-20"))
    assert (of(twice, *MARCH).sources, of(twice, *MARCH).looked, of(twice, *MARCH).nothing_found) == (1, 1, 0)


def test_looks_that_tell_of_no_days_are_in_no_period():
    assert looked_at([Looked("outlet.example", LookOutcome.FOUND, AT, "Mara Quill", automatic=True)]) == ()


def test_days_seen_by_several_people_are_one_stretch():
    found = days_seen(
        [look("a", "found", "2031-03-04", "2031-03-06"), look("a", "nothing_found", "2031-03-01", "2031-03-03")]
    )
    assert found == (Period(date(2031, 3, 1), date(2031, 3, 6)),)


def test_no_name_address_or_note_of_the_log_enters_a_record():
    looks = (replace(LOOKS[0], address="https://ridge.example/1", note="a neighbour told us"), *LOOKS[1:])
    dossier = replace(invented.DOSSIER, looks=looks)
    for record in (
        redact(dossier, publication_rules("default"), invented.CREATED),
        specimen(dossier, publication_rules("specimen"), invented.CREATED),
    ):
        text = json.dumps(to_json(record), ensure_ascii=False)
        assert record.looked_at
        assert [
            w for w in ("Valley Radio", "Hill Page", "Mara Quill", "ridge.example", "neighbour told") if w in text
        ] == []
