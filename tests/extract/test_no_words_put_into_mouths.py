"""Nobody is made to say what another says, what he cannot confirm, or what he does not know of."""

from __future__ import annotations

import pytest
from tests.counted import claims_of

from recount.records import About, Claim, ClaimKind, Harm, Hedge, Stance, Status


def _harms(text: str) -> list[Claim]:
    return [claim for claim in claims_of(text) if claim.kind is ClaimKind.HARM]


def _positions(text: str) -> list[tuple[str, Stance | None, About | None]]:
    found = [claim for claim in claims_of(text) if claim.kind is ClaimKind.RESPONSIBILITY]
    return [(claim.claimant.name, claim.stance, claim.about) for claim in found]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("State television said four terrorists were killed in shelling of Douma; residents said five farmers died.",
         "State television", "residents"),
        ("قالت سانا إن أربعة إرهابيين قتلوا في قصف دوما، بينما أكد ناشطون مقتل خمسة مزارعين.", "سانا", "ناشطون"),
    ],
)  # fmt: skip
def test_what_two_say_in_one_sentence_is_told_by_each(text: str, first: str, second: str) -> None:
    one, other = _harms(text)
    assert (one.claimant.name, [(n.low, n.status) for n in one.counts]) == (first, [(4, Status.COMBATANT)])
    assert other.claimant.name == second
    assert [n.low for n in other.counts] == [5]
    assert Status.COMBATANT not in {n.status for n in other.counts}


def test_what_one_goes_on_to_say_stays_one_account() -> None:
    (claim,) = _harms("The ministry said five people were killed in Douma and it added that nine were wounded.")
    assert {n.harm for n in claim.counts} == {Harm.KILLED, Harm.INJURED}


@pytest.mark.parametrize(
    "text",
    [
        "Reuters could not independently verify the report that 20 people had been killed in Raqqa.",
        "The agency was unable to confirm that 20 people had been killed in Raqqa.",
    ],
)
def test_what_a_medium_could_not_verify_is_unconfirmed(text: str) -> None:
    (claim,) = _harms(text)
    assert claim.hedge is Hedge.UNCONFIRMED


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The Coalition said it was not aware that three civilians were killed in Baghuz.", Stance.NOT_CORROBORATED),
        ("The Coalition denied any knowledge of civilian deaths in Baghuz.", Stance.NOT_CORROBORATED),
        ("The Coalition said it had received no reports of civilian casualties in Baghuz.", Stance.NOT_CORROBORATED),
        ("The Russian defence ministry said it had no information about casualties in Idlib.",
         Stance.INSUFFICIENT_INFORMATION),
        ("قال متحدث باسم التحالف إنه ليس على علم بمقتل خمسة مدنيين في الباغوز.", Stance.NOT_CORROBORATED),
        ("نفى التحالف علمه بمقتل خمسة مدنيين في الباغوز.", Stance.NOT_CORROBORATED),
        ("قالت وزارة الدفاع الروسية إنها لا تملك معلومات عن مقتل مدنيين في إدلب.", Stance.INSUFFICIENT_INFORMATION),
    ],
)  # fmt: skip
def test_who_knows_of_no_harm_neither_tells_nor_denies_it(text: str, stance: Stance) -> None:
    assert _harms(text) == []
    ((name, taken, about),) = _positions(text)
    assert (taken, about) == (stance, About.HARM)
    assert "علمه" not in name


@pytest.mark.parametrize(
    "text",
    [
        "The SDF denied that any civilians had been harmed in Baghuz.",
        "The Coalition denied there were civilian casualties in Baghuz.",
        "نفت قسد وقوع خسائر بشرية بين المدنيين في الباغوز.",
    ],
)
def test_a_denial_of_harm_denies_no_strike(text: str) -> None:
    assert [(stance, about) for _, stance, about in _positions(text)] == [(Stance.DENIES, About.HARM)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Activists said Russian jets killed six in Raqqa, a claim that Moscow dismissed as fabricated.", "Moscow"),
        ("Activists said Russian jets killed six in Raqqa, a charge denied by Russia.", "Russia"),
    ],
)
def test_who_rejects_a_claim_behind_it_has_denied_it(text: str, who: str) -> None:
    assert [(name, stance) for name, stance, _ in _positions(text)] == [(who, Stance.DENIES)]
    assert [claim.claimant.name for claim in _harms(text)] == ["Activists"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Three people close to the armed group said nine civilians died in Raqqa.", 3),
        ("A person familiar with the strike said nine civilians died in Raqqa.", 1),
    ],
)
def test_people_close_to_somebody_are_anonymous_and_counted(text: str, number: int) -> None:
    (claim,) = _harms(text)
    assert (claim.claimant.anonymous, claim.claimant.number) == (True, number)
    assert [n.low for n in claim.counts] == [9]


@pytest.mark.parametrize(
    "text",
    [
        "A ceasefire proposal was rejected by the SDF after shelling killed two people in Manbij.",
        "Two people were killed in shelling condemned by Turkey in Manbij.",
    ],
)
def test_who_condemns_or_rejects_is_not_blamed(text: str) -> None:
    assert [claim.belligerents for claim in _harms(text)] == [()]
