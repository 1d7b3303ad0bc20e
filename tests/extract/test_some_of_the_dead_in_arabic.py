"""Some of the dead, whoever they are listed by, and words that count nobody twice or nobody at all. All invented."""

from __future__ import annotations

import pytest

from extract.sentences.grammar import Figure, figures_read
from recount import Report, ReportId, read
from recount.records import Group, Harm, Status

AT = "بقصف مدفعي على بلدة النخيل"
TWENTY = (Figure(Harm.KILLED, 20, 20), Figure(Harm.KILLED, 20, 20, Status.CIVILIAN))


def killed(number: int, of: Group | Status | None = None, harm: Harm = Harm.KILLED) -> Figure:
    return Figure(harm, number, number, of)


def figures(text: str) -> set[Figure]:
    return figures_read(text, "ar")


def tolls(text: str) -> list[tuple[int | None, int | None]]:
    """Low and high of every count of the killed that is no part, in claims of their own."""
    found = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",)))
    return [
        (n.low, n.high) for claim in found.claims for n in claim.counts if n.harm == "killed" and not n.part_of_total
    ]


def test_women_behind_children_are_some_of_the_dead_as_well() -> None:
    some = {killed(11, Group.CHILDREN), killed(6, Group.WOMEN)}
    assert figures("بين القتلى 11 طفلا وست نساء في قصف على بلدة النخيل.") == some
    assert figures(f"استشهد 20 مدنيا {AT}، ومن بين الضحايا 11 طفلا وست نساء.") == {*TWENTY, *some}


def test_one_girl_among_the_dead_is_one() -> None:
    assert figures(f"استشهد 20 مدنيا {AT}، وبين القتلى طفلة.") == {*TWENTY, killed(1, Group.CHILDREN)}
    assert figures(f"استشهد 20 مدنيا {AT}، ثلاث نساء بين القتلى.") == {*TWENTY, killed(3, Group.WOMEN)}


def test_some_of_the_wounded_are_no_dead_and_their_number_is_not_that_of_the_child() -> None:
    assert figures(f"وكان بين الجرحى الثلاثة طفل {AT}.") == {killed(1, Group.CHILDREN, Harm.INJURED)}
    assert figures(f"قتل رجل {AT}، وهناك حالات حرجة بين المصابين.") == {killed(1), killed(1, Group.MEN)}


def test_the_dead_named_behind_their_number_are_not_added_to_it() -> None:
    names = "سامر خليل النجار، وليد حسن الفرج، مازن علي السعيد"
    assert sorted(tolls(f"استشهاد 5 مدنيين {AT} والشهداء هم: {names}.")) == [(3, 3), (5, 5)]
    found = read(Report(ReportId("r"), f"استشهاد 5 مدنيين {AT} والشهداء هم: {names}.", language="ar"))
    assert all(len(claim.counts) <= 1 for claim in found.claims)


def test_other_dead_behind_civilians_are_added_still() -> None:
    assert figures(f"مقتل 5 مدنيين و3 مقاتلين {AT}.") >= {killed(5, Status.CIVILIAN), killed(3, Status.COMBATANT)}


@pytest.mark.parametrize("verb", ["ارتقاء", "ارتقى", "استشهاد"])
def test_a_martyr_told_of_by_a_verb_and_by_name_is_one_claim(verb: str) -> None:
    assert tolls(f"{verb} الشهيد سامر خليل النجار {AT}.") == [(1, 1)]


def test_two_claims_of_two_people_stay_two() -> None:
    assert tolls(f"ارتقى رجل {AT}. الشهيد سامر خليل النجار قضى في المشفى.") == [(1, 1), (1, 1)]


def test_a_dual_verb_behind_two_who_are_told_of_adds_nobody() -> None:
    assert figures(f"نعى الفصيل اثنين من مقاتليه قضيا {AT}.") == {killed(2), killed(2, Status.COMBATANT)}


def test_a_faction_that_mourns_its_own_tells_of_their_death_and_others_who_mourn_are_no_dead() -> None:
    assert killed(1, Status.COMBATANT) in figures("ونعى حزب الله أحد عناصره في غارة على بلدة النخيل.")
    assert figures("نعى ناشطون معلم المدرسة في بلدة النخيل.") == set()


@pytest.mark.parametrize("opening", ["شاب فقد حياته", "إن شابا لقي حتفه", "شاب قتل"])
def test_who_lost_his_life_beside_another_who_was_wounded_is_one_man(opening: str) -> None:
    told = figures(f"{opening} وأصيب آخر {AT}.")
    assert {killed(1), killed(1, harm=Harm.INJURED)} <= told


@pytest.mark.parametrize(
    "text",
    [
        "حذر ناشطون من أن يؤدي القصف على بلدة النخيل إلى مقتل 5 مدنيين.",
        "يخشى السكان أن يسفر القصف عن مقتل 5 مدنيين في بلدة النخيل.",
        "من شأن القصف أن يؤدي إلى مقتل 5 مدنيين في بلدة النخيل.",
        "من يقتل 5 مدنيين يجب أن يحاسب.",
    ],
)
def test_what_an_attack_may_bring_and_who_would_kill_harm_nobody(text: str) -> None:
    assert figures(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "استمر القصف قبل أن يؤدي إلى مقتل 5 مدنيين في بلدة النخيل.",
        "هدأ القصف بعد أن أدى إلى مقتل 5 مدنيين في بلدة النخيل.",
        "استمر القصف إلى أن أدى إلى مقتل 5 مدنيين في بلدة النخيل.",
    ],
)
def test_what_an_attack_had_brought_is_counted(text: str) -> None:
    assert killed(5) in figures(text)


def test_lines_that_each_open_with_a_martyr_are_a_list_under_words_for_the_dead() -> None:
    rows = "\n".join(f"• الشهيد بإذن الله {name}" for name in ("سامر خليل النجار", "وليد حسن الفرج", "مازن علي السعيد"))
    assert tolls(f"شهداء بلدة النخيل جراء القصف\n{rows}") == [(3, 3)]
    found = read(Report(ReportId("r"), f"شهداء بلدة النخيل\n{rows}", language="ar")).claims
    assert [claim.person.name for claim in found if claim.person][:1] == ["سامر خليل النجار"]


def test_women_who_perished_are_counted_and_a_court_kills_nobody() -> None:
    assert figures("قضت ثلاث نساء بقصف على بلدة النخيل.") == {killed(3), killed(3, Group.WOMEN)}
    assert figures("قضت المحكمة في النخيل بسجن ثلاث نساء بعد القصف.") == set()
