"""The closed vocabularies of the interchange format, word for word."""

import pytest

from recount.records import VOCABULARIES

WORDS = {
    "kind": "harm action responsibility disclosure control person total statement",
    "harm": "killed injured missing detained released unharmed alive",
    "status": "civilian combatant detained_fighter former_fighter medical_or_religious disputed unknown",
    "group": "children women men elderly medical patients journalists aid_workers detainees displaced family other",
    "counts.indirect": "hunger cold no_treatment shock",
    "stance": "asserts accepts denies justifies declines no_response insufficient_information not_corroborated"
    " duplicate under_review cannot_verify",
    "about": "strike harm number legality operations",
    "authority": "on_record other_official anonymous none",
    "control.act": "holds took lost withdrew besieges",
    "claimant.kind": "publisher outlet agency ngo monitor official belligerent medical rescue witness local_sources"
    " relative other",
    "event.type": "airstrike drone_strike artillery rocket naval gunfire ground_operation raid mine_or_uxo explosion"
    " execution detention bombardment other",
    "event.target": "home hospital school market place_of_worship prison shelter_or_camp vehicle farm street utility"
    " military other unknown",
    "second_strikes.gap.precision": "minute hour unknown",
    "second_strikes.responders": "hit present absent",
    "uses.use": "military not_military shelter medical detention teaching out_of_service",
    "disclosed.engaged.act": "hit destroyed damaged suppressed",
    "disclosed.engaged.kind": "personnel position vehicle weapon store building tunnel command route aircraft industry",
    "when.precision": "hour day_part day days week month year unknown",
    "where.relation": "at near direction between countryside",
    "where.abstained": "not_in_gazetteer several_fit lies_elsewhere",
    "where.precision": "exact landmark street neighbourhood village town city subdistrict district province country"
    " sea_or_air unknown",
    "hedge": "none reported alleged unconfirmed possible",
    "grade": "Confirmed Fair Weak Contested Discounted",
    "belligerents.status": "suspected known",
    "relation": "shown_dependent shown_independent not_shown",
    "review_state": "machine-read reviewed signed",
}
PHRASES = {
    "event.method": ["double_tap", "cluster", "barrel_bomb", "incendiary", "chemical", "thermobaric", "none stated"],
    "strike_status": ["Declared strike", "Likely strike", "Contested strike", "Single source claim"],
}


@pytest.mark.parametrize("field", sorted(WORDS.keys() | PHRASES.keys()))
def test_a_closed_vocabulary_holds_exactly_the_words_of_the_format(field: str) -> None:
    expected = PHRASES.get(field) or WORDS[field].split()
    assert [word.value for word in VOCABULARIES[field]] == expected


def test_the_table_names_every_closed_field_and_no_other() -> None:
    assert set(VOCABULARIES) == WORDS.keys() | PHRASES.keys()
