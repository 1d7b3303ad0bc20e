"""A strike owned beside a denial of its harm, and whom a denier blames instead. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of
from recount.records import About, ClaimKind, Stance

ACCEPTS, DENIES = (Stance.ACCEPTS, About.STRIKE), (Stance.DENIES, About.HARM)
OWNED_AND_DENIED = [
    "The Turkish army said its aircraft struck a depot near Afrin on Tuesday, and denied that civilians were harmed.",
    "The Russian defence ministry said its jets had bombed a mill near Idlib and denied that anyone was killed.",
    "The army said its artillery shelled a depot near Ariha on Tuesday, and denied that civilians were harmed.",
    "The coalition said it bombed a depot near Raqqa on Tuesday, denying that any civilians had been harmed.",
    "The coalition confirmed striking a depot near Raqqa on Tuesday but denied killing civilians.",
    "The coalition acknowledged the strike near Raqqa, while denying that civilians were killed.",
    "قالت وزارة الدفاع التركية إن طائراتها قصفت مستودعاً قرب عفرين يوم الثلاثاء ونفت إصابة أي مدنيين.",
    "قال الجيش التركي إنه قصف طاحونة قرب عفرين، ونفى أن يكون مدنيون قد قتلوا.",
    "قالت وزارة الدفاع الروسية إن طائراتها قصفت مستودعا قرب إدلب، نافية مقتل مدنيين.",
]


def _taken(text: str) -> list[tuple[Stance | None, About | None]]:
    return [(c.stance, c.about) for c in claims_of(text) if c.kind is ClaimKind.RESPONSIBILITY]


@pytest.mark.parametrize("text", OWNED_AND_DENIED)
def test_a_strike_is_accepted_and_its_harm_denied_in_one_release(text: str) -> None:
    assert _taken(text) == [ACCEPTS, DENIES]
    assert not [n for claim in claims_of(text) for n in claim.counts]


def test_each_position_has_its_own_words() -> None:
    strike, harm = (c for c in claims_of(OWNED_AND_DENIED[0]) if c.kind is ClaimKind.RESPONSIBILITY)
    assert strike.quote == "its aircraft struck a depot near Afrin on Tuesday"
    assert harm.quote == "denied that civilians were harmed"


def test_the_strike_may_be_told_behind_the_denial() -> None:
    text = "Russia denied that any civilians were killed but said its aircraft had struck a depot near Idlib."
    assert sorted(_taken(text)) == sorted([ACCEPTS, DENIES])
    text = "نفت روسيا مقتل مدنيين لكنها قالت إن طائراتها قصفت مستودعا قرب إدلب."
    assert sorted(_taken(text)) == sorted([ACCEPTS, DENIES])


@pytest.mark.parametrize(
    "text",
    [
        "The Turkish army denied reports that its aircraft struck a depot near Afrin and killed civilians.",
        "The army denied that it struck a depot near Ariha, or that civilians were harmed.",
        "نفى الجيش التركي أن تكون طائراته قصفت مستودعا قرب عفرين أو قتلت مدنيين.",
    ],
)
def test_who_denies_the_strike_owns_none(text: str) -> None:
    assert Stance.ACCEPTS not in [stance for stance, _ in _taken(text)]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The coalition conceded in a statement that its strike on Saraqib killed seven civilians.", 7),
        ("The army acknowledged in a statement on Friday that its shells killed three civilians in Saraqib.", 3),
        ("أقر التحالف في بيان بأن غارته على سراقب قتلت سبعة مدنيين.", 7),
    ],
)
def test_how_it_is_told_parts_no_admission_from_what_it_is_of(text: str, killed: int) -> None:
    (claim,) = claims_of(text)
    assert (claim.stance, claim.about) == (Stance.ACCEPTS, About.HARM)
    assert claim.official and claim.official.conceded_killed and claim.official.conceded_killed.low == killed


def test_a_note_without_a_subject_is_of_who_spoke_last() -> None:
    text = "The coalition said it hit a depot in Saraqib. Conceded in a statement that its strike killed two civilians."
    assert [(c.claimant.name, c.about) for c in claims_of(text) if c.stance is Stance.ACCEPTS][-1] == (
        "The coalition", About.HARM
    )  # fmt: skip


BLAMED_INSTEAD = [
    ("The army denied responsibility, and said rebel rockets had hit the market in Saraqib.", "The army"),
    ("The army denied shelling the market in Saraqib, saying rebel mortars had struck it.", "The army"),
    ("Russia denied it, and residents said Russian jets had bombed the market in Saraqib.", "residents"),
    ("نفى الجيش مسؤوليته عن القصف على سراقب وقال إن فصائل المعارضة قصفت السوق.", "الجيش"),
    ("نفى الجيش قصف السوق في سراقب، قائلاً إن قذائف فصائل المعارضة سقطت على السوق.", "الجيش"),
    ("نفت روسيا قصف السوق في سراقب، لكن ناشطين قالوا إن طائرات روسية قصفت السوق.", "ناشطين"),
]


@pytest.mark.parametrize(("text", "claimant"), BLAMED_INSTEAD)
def test_whom_somebody_blames_beside_a_denial_stands_beside_it(text: str, claimant: str) -> None:
    claims = claims_of(text)
    assert [c.stance for c in claims if c.kind is ClaimKind.RESPONSIBILITY] == [Stance.DENIES]
    (blame,) = (c for c in claims if c.kind is ClaimKind.ACTION)
    assert (blame.claimant.name, len(blame.belligerents)) == (claimant, 1)


@pytest.mark.parametrize(
    "text",
    [
        "The army denied shelling the market in Saraqib and said no rebel rockets had hit it either.",
        "The army denied shelling the market in Saraqib and said it was looking into reports of rebel rockets.",
        "The rebels denied it and said their rockets had hit a depot in Saraqib.",
        "نفى الجيش قصف السوق في سراقب وقال إن فصائل المعارضة لم تقصف السوق.",
    ],
)
def test_what_is_denied_open_or_ones_own_blames_nobody(text: str) -> None:
    assert not [c for c in claims_of(text) if c.kind is ClaimKind.ACTION]
