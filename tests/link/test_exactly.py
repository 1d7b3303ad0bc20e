"""A sentence on two joined reports says no more of their words than the claims that it names show. Invented texts."""

from dataclasses import replace

import pytest
from link_making import ON_THE_DAY, TEL_ASWAD, Tale, killed, tale, unplaced

from recount.link import group
from recount.records import Count, Group, Harm, Span, Target


def _why(*tales: Tale) -> str:
    (found,) = group(tuple(told.reading for told in tales)).incidents
    return next(r.text for r in found.reasons if r.field == "grouping" and "both tell of" in r.text)


def _injured(number: int, of: Group | None = None) -> Count:
    return Count(Harm.INJURED, group=of, low=number, high=number, exact=True)


def _named(told: Tale, name: str, *, sentence: int = 0) -> Tale:
    """The tale, the words of its place being those of one of its sentences."""
    at = told.reading.report.text.index(name)
    words, claim = told.sentences[sentence]
    told.sentences[sentence] = words, replace(claim, where=replace(claim.where, span=Span(at, at + len(name))))
    return told


def _tale(name: str, text: str, *counts: Count, **told: object) -> Tale:
    return tale(name, text, where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(7), *counts), **told)


@pytest.mark.parametrize(
    ("counts", "clause"),
    [
        ((_injured(3, Group.WOMEN), _injured(2, Group.CHILDREN)), "both give 3 injured, as all or as some of those"),
        ((_injured(3),), "both give 3 injured;"),
        ((_injured(3, Group.WOMEN),), "both give 3 injured;"),
        ((_injured(5), replace(_injured(3, Group.WOMEN), part_of_total=True), _injured(3)), "both give 5 injured"),
    ],
)
def test_a_number_of_some_is_told_as_that_of_some(counts, clause):
    text = "Seven died in Tel Aswad and others were wounded by a blast."
    whole = (_injured(5), _injured(3)) if "5" in clause else (_injured(3),)
    assert clause in f"{_why(_tale('r1', text, *counts), _tale('r2', text, *whole))};"


@pytest.mark.parametrize(
    ("target", "group_of", "clause"),
    [
        (Target.HOSPITAL, None, "both name a hospital"),
        (None, Group.PATIENTS, "the people told of in both go with a hospital"),
    ],
)
def test_an_object_that_only_follows_from_who_was_harmed_is_not_told_as_named(target, group_of, clause):
    people = Count(Harm.KILLED, group=group_of, low=2, high=2, exact=True, part_of_total=True)
    tales = (_tale(name, "Seven died in Tel Aswad.", people, target=target) for name in ("r1", "r2"))
    assert clause in _why(*tales)


def test_a_place_that_one_names_in_another_sentence_is_said_to_stand_there():
    here = _named(_tale("r1", "Seven died in Tel Aswad."), "Tel Aswad")
    there = (
        Tale("r2")
        .claim("Tel Aswad is a village.")
        .claim("Seven died there.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(7),))
    )
    assert "; the place was read elsewhere in r2" in _why(here, _named(there, "Tel Aswad", sentence=1))
    both = (_named(_tale(name, "Seven died in Tel Aswad."), "Tel Aswad") for name in ("r1", "r2"))
    assert "named elsewhere" not in _why(*both).partition("; an airstrike is named")[0]


@pytest.mark.parametrize(
    ("text", "doubted"), [("Seven died in Tel Samra at noon.", True), ("Seven died in Tel.", False)]
)
def test_a_name_that_may_go_on_is_doubted_in_a_join_too(text, doubted):
    tales = (tale(n, text, where=unplaced("Tel"), when=ON_THE_DAY, counts=(killed(7),)) for n in ("r1", "r2"))
    why = _why(*(_named(told, "Tel") for told in tales))
    assert ("; doubtful reading: the name may go on in the next word" in why) is doubted


def test_a_place_that_one_text_only_mentions_is_told_as_named_in_both_and_as_where_of_neither():
    near = unplaced("Khirba")
    one = tale("r1", "Seven died in Khirba near Tel Aswad.", where=near, when=ON_THE_DAY, counts=(killed(7),))
    other = tale("r2", "Seven died in Tel Aswad.", where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(7),))
    why = _why(one, other)
    assert why.startswith("r1 and r2 both tell of an event on 29 November 2018; ")
    assert "both texts name Tel Aswad" in why
