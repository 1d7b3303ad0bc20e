"""What agreement weighs: learned, stored as data, and never the wrong way round."""

from __future__ import annotations

import pytest
from link_making import ON_THE_DAY, TEL_ASWAD, killed, tale
from test_group_claims import reports_together

from recount import codebook
from recount.link.terms.findings import Finding
from recount.link.terms.rules import rules


@pytest.mark.parametrize(
    "rule", ["same_day", "same_killed", "same_target", "same_place", "similar_place", "rare_words"]
)
def test_agreement_speaks_for_one_event(rule):
    assert Finding(rule, ((rule, 1.0),)).weight > 0


def test_no_learned_agreement_speaks_against_and_no_disagreement_for():
    learned = {k: v for k, v in rules().weights.items() if not k.endswith(("_doublings", "_km", "_undated"))}
    assert not [name for name, weight in learned.items() if name.startswith("same_") and weight < 0]
    assert not [name for name, weight in learned.items() if name.startswith("other_") and weight > 0]


def test_a_weight_is_the_sum_of_its_signals():
    one, two = rules().weights["same_killed"], rules().weights["same_killed_doublings"]
    found = Finding("same_killed", (("same_killed", 1.0), ("same_killed_doublings", 3.0)))
    assert found.weight == pytest.approx(one + 3 * two)


def test_the_weights_say_how_they_were_made():
    made = codebook.weights("linking")
    assert made["script"] == "scripts/learn_linking.py" and len(made["digest"]) == 64


def test_a_page_may_tell_of_one_event_twice():
    told = {"where": TEL_ASWAD, "when": ON_THE_DAY, "counts": (killed(4),), "publisher": "Page of Tel Aswad"}
    assert reports_together(tale("r1", "Four killed.", **told), tale("r2", "Four killed, at home.", **told)) == [
        ("r1", "r2")
    ]


def test_no_learned_agreement_of_an_official_text_speaks_against_and_no_disagreement_for():
    made = codebook.weights("matching")
    assert made["script"] == "scripts/learn_matching.py" and made["seed"] is not None and len(made["digest"]) == 64
    assert not [n for n, weight in made["weights"].items() if n.startswith(("same_", "only_")) and weight < 0]
    assert not [n for n, weight in made["weights"].items() if n.startswith(("other_", "days_")) and weight > 0]
