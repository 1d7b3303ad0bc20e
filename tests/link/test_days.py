"""Which day a recorder's assessment sets its claims on."""

from __future__ import annotations

from dataclasses import replace

from link_making import ON_THE_DAY, TEL_ASWAD, Tale, day, killed

from recount.link import group
from recount.records import Event, EventType, Incident, Reading, Span, When


def assessment(*told: tuple[str, When | None, str | None, int]) -> Reading:
    """An assessment of sentences, each with its day, the words that name it, and how many it tells to be killed."""
    made = Tale("r1", published=ON_THE_DAY.start, publisher="A recorder")
    for quote, when, _, number in told:
        made.claim(quote, where=TEL_ASWAD, when=when, counts=(killed(number),))
    reading = made.reading
    claims = [
        replace(claim, when=_named(claim.when, words, reading.report.text), event=_told(quote))
        for claim, (quote, _, words, _) in zip(reading.claims, told, strict=True)
    ]
    return Reading(replace(reading.report, source_type="ngo_report"), tuple(claims))


def _named(when: When | None, words: str | None, text: str) -> When | None:
    if when is None or words is None:
        return when
    at = text.index(words)
    return replace(when, stated=words, span=Span(at, at + len(words)))


def _told(quote: str) -> Event:
    return Event(EventType.AIRSTRIKE, span=Span(0, 1) if "strike" in quote else None)


def incidents(reading: Reading) -> list[Incident]:
    return sorted(group((reading,)).incidents, key=lambda i: -len(i.claim_ids))


FILED = ("On 29 November a strike killed 9.", ON_THE_DAY, "29 November", 9)
NEXT_DAY = day(2018, 11, 30)


def test_yesterday_in_a_post_is_no_day_of_the_assessment():
    post = ("Yesterday she was killed, a cousin wrote.", day(2018, 11, 28), "Yesterday", 1)
    assert len(incidents(assessment(FILED, post))) == 1


def test_a_day_number_names_another_day():
    other = ("On 30 November a strike killed 4.", NEXT_DAY, "30 November", 4)
    assert [len(i.claim_ids) for i in incidents(assessment(FILED, other))] == [1, 1]


def test_what_follows_another_attack_is_told_of_that_day():
    other = ("On 30 November a strike killed 4.", NEXT_DAY, "30 November", 4)
    after = ("Two of them were sisters.", NEXT_DAY, "30 November", 2)
    assert [len(i.claim_ids) for i in incidents(assessment(FILED, other, after))] == [2, 1]


def test_what_follows_a_death_on_another_day_is_told_of_the_assessment_again():
    died = ("He died on 30 November.", NEXT_DAY, "30 November", 1)
    after = ("A poet and 3 others were also killed.", NEXT_DAY, "30 November", 4)
    found = incidents(assessment(FILED, died, after))
    assert [len(i.claim_ids) for i in found] == [2, 1]
    assert found[0].date is not None
    assert found[0].date.start == ON_THE_DAY.start
