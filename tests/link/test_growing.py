"""Copies found report by report are those found among all at once, whatever the order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from link_making import TEL_ASWAD, TEL_ASWAD_AR, tale
from test_translated import ARABIC, ENGLISH

from recount.link import CopyGraph
from recount.link.dependence import growing, near
from recount.link.dependence.near import copies_among
from recount.link.dependence.origins import echoes_of
from recount.link.dependence.translated import translations
from recount.link.terms.rules import rules
from recount.records import Reading, Report, ReportId

FURNITURE = "Log in or sign up to see more from this page and from other pages that you may like to follow"
STORIES = [" ".join(f"story{n}word{k}" for k in range(14)) for n in range(9)]


def reading(name: str, text: str) -> Reading:
    return Reading(Report(ReportId(name), text), ())


#: copies of nine stories: one told by more reports than are compared with one another, the furniture by some of them
MANY = [
    reading(f"r{n:02}", f"{STORIES[max(0, n - 44)]} own{n} {FURNITURE if n % 3 == 0 else ''} {STORIES[n % 2]}")
    for n in range(52)
]
BOTH = [
    tale("en", ENGLISH, where=TEL_ASWAD).reading,
    tale("en2", f"Before that the road was shut. {ENGLISH}", where=TEL_ASWAD).reading,
    tale("ar", ARABIC, where=TEL_ASWAD_AR).reading,
    reading("other", "The river was calm that week and nobody spoke of the mill any more, as a boatman says."),
]


def at_once(readings):
    echoes = echoes_of(copies_among(readings)) + [one.echo for one in translations(readings)]
    return sorted(echoes, key=lambda echo: (echo.report_id, echo.other_id, echo.how))


@settings(max_examples=12, deadline=None)
@given(st.permutations(MANY + BOTH), st.integers(1, len(MANY + BOTH)))
def test_one_by_one_in_any_order_is_the_same_as_all_at_once(order, stop):
    graph = CopyGraph()
    for one in order[:stop]:
        graph.add(one)
    assert list(graph.echoes) == at_once(order[:stop])


@settings(max_examples=12, deadline=None)
@given(st.permutations(MANY), st.sampled_from([2, 3, 8]), st.sampled_from([0.1, 0.35, 0.9]))
def test_the_order_does_not_matter_where_lists_are_long_or_runs_are_furniture(order, widest, share):
    tight = replace(rules(), near=replace(rules().near, widest=widest, common_share=share, common_least=3))
    with pytest.MonkeyPatch.context() as patched:
        for room in (growing, near):
            patched.setattr(room, "rules", lambda: tight)
        graph = CopyGraph()
        for one in order:
            graph.add(one)
        assert list(graph.echoes) == at_once(order)


def test_what_a_report_adds_and_ends_leads_from_the_old_echoes_to_the_new():
    graph, known = CopyGraph(), set()
    for one in MANY + BOTH:
        change = graph.add(one)
        known = (known - set(change.ended)) | set(change.new)
        assert known == set(graph.echoes)


def test_a_report_meets_only_those_it_shares_something_with():
    graph = CopyGraph()
    for n in range(300):
        graph.add(reading(f"x{n}", " ".join(f"w{n}x{k}" for k in range(30))))
    assert graph.add(reading("copy", " ".join(f"w7x{k}" for k in range(20)))).met == 1


def test_a_report_is_added_once():
    graph = CopyGraph()
    graph.add(BOTH[0])
    with pytest.raises(ValueError, match="en was added before"):
        graph.add(BOTH[0])
