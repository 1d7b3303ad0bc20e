"""The rules of judgement that touch assessing: each test fails when its rule is broken."""

from __future__ import annotations

from dataclasses import replace

import pytest
from casting import IS, PARTY, US, Cast, blaming, of, told, two_sources

from recount.records import (
    About,
    Authority,
    BelligerentMention,
    BelligerentStatus,
    Claim,
    ClaimantKind,
    ClaimKind,
    Conceded,
    Count,
    Grade,
    Group,
    Harm,
    Origin,
    PersonMention,
    Range,
    ReportId,
    ReviewState,
    Stance,
    Status,
    StrikeStatus,
)

NOT_DENIALS = (
    Stance.NO_RESPONSE,
    Stance.DECLINES,
    Stance.INSUFFICIENT_INFORMATION,
    Stance.NOT_CORROBORATED,
    Stance.DUPLICATE,
    Stance.UNDER_REVIEW,
    Stance.CANNOT_VERIFY,
)


def test_everything_assessed_stays_a_machine_reading_until_a_person_decides(cast: Cast) -> None:
    assert of(*two_sources(cast)).review_state is ReviewState.MACHINE_READ


@pytest.mark.parametrize("stance", NOT_DENIALS)
def test_silence_and_want_of_information_are_not_denials(cast: Cast, stance: Stance) -> None:
    answer = cast.official(PARTY, stance, About.STRIKE)
    assert of(*two_sources(cast), answer).grade is Grade.FAIR


def test_a_denial_by_the_only_party_blamed_makes_the_grade_contested(cast: Cast) -> None:
    found = of(*two_sources(cast), cast.official(PARTY, Stance.DENIES, About.STRIKE))
    assert (found.grade, found.strike_status) == (Grade.CONTESTED, StrikeStatus.CONTESTED)


def test_a_denial_of_the_number_or_of_illegality_contests_nothing(cast: Cast) -> None:
    denials = (cast.official(PARTY, Stance.DENIES, about) for about in (About.NUMBER, About.LEGALITY, About.HARM))
    assert of(*two_sources(cast), *denials).strike_status is StrikeStatus.LIKELY


def test_acceptance_of_harm_on_record_confirms(cast: Cast) -> None:
    found = of(*two_sources(cast), cast.official(PARTY, Stance.ACCEPTS, About.HARM))
    assert (found.grade, found.strike_status) == (Grade.CONFIRMED, StrikeStatus.DECLARED)


@pytest.mark.parametrize("authority", [Authority.ANONYMOUS, Authority.OTHER_OFFICIAL, Authority.NONE, None])
def test_an_official_who_is_not_on_record_neither_confirms_nor_declares(cast: Cast, authority: Authority) -> None:
    answer = cast.official(PARTY, Stance.ACCEPTS, About.HARM, authority=authority)
    found = of(*two_sources(cast), answer)
    assert (found.grade, found.strike_status) == (Grade.FAIR, StrikeStatus.LIKELY)
    assert found.belligerents[0].status is BelligerentStatus.SUSPECTED


def test_accepting_a_strike_is_not_accepting_harm(cast: Cast) -> None:
    found = of(*two_sources(cast), cast.official(PARTY, Stance.ACCEPTS, About.STRIKE))
    assert (found.grade, found.strike_status) == (Grade.FAIR, StrikeStatus.DECLARED)


def test_justifying_harm_is_not_accepting_it(cast: Cast) -> None:
    assert of(*two_sources(cast), cast.official(PARTY, Stance.JUSTIFIES, About.HARM)).grade is Grade.FAIR


def test_a_belligerent_is_known_only_once_it_accepts_on_record(cast: Cast) -> None:
    claims = two_sources(cast)
    before = of(*claims).belligerents
    after = of(*claims, cast.official(PARTY, Stance.ACCEPTS, About.STRIKE)).belligerents
    assert [b.status for b in (*before, *after)] == [BelligerentStatus.SUSPECTED, BelligerentStatus.KNOWN]


def test_a_conceded_number_never_moves_the_range_and_stands_beside_it(cast: Cast) -> None:
    claims = two_sources(cast)
    conceding = cast.official(PARTY, Stance.ACCEPTS, About.HARM, conceded=Conceded(2, 2))
    found = of(*claims, conceding)
    assert found.killed == of(*claims).killed
    assert "Acknowledged 2 of 4–6" in told(found, "official")


def test_what_the_party_blamed_tells_of_the_dead_sets_no_bound(cast: Cast) -> None:
    claims = two_sources(cast)
    party = cast.killed(PARTY, 1, 90, speaker=ClaimantKind.BELLIGERENT, report="r3")
    assert of(*claims, party).killed == of(*claims).killed


def test_what_a_party_tells_where_nobody_is_blamed_sets_no_bound_either(cast: Cast) -> None:
    party = cast.killed(PARTY, 5, speaker=ClaimantKind.BELLIGERENT)
    found = of(replace(party, belligerents=()))
    assert found.killed is None or not found.killed.known
    assert "nobody is read as blamed in these claims" in told(found, "killed")


@pytest.mark.parametrize("authority", [Authority.ON_RECORD, Authority.OTHER_OFFICIAL, Authority.ANONYMOUS])
def test_a_number_given_with_a_belligerents_authority_sets_no_bound(cast: Cast, authority: Authority) -> None:
    claims = two_sources(cast)
    said = cast.killed("an official", 1, 90, speaker=ClaimantKind.OFFICIAL, authority=authority, report="r3")
    assert of(*claims, said).killed == of(*claims).killed


def test_an_official_of_no_party_blamed_gives_an_account(cast: Cast) -> None:
    said = cast.killed("the health ministry", 9, speaker=ClaimantKind.OFFICIAL, report="r3")
    assert of(*two_sources(cast), said).killed == Range(4, 9, 9)


def test_a_denial_by_a_party_that_nobody_blames_contests_nothing(cast: Cast) -> None:
    denial = cast.official("Russian forces", Stance.DENIES, About.STRIKE)
    assert of(*two_sources(cast), denial).grade is Grade.FAIR


def test_an_anonymous_denial_contests_nothing(cast: Cast) -> None:
    denial = cast.official(PARTY, Stance.DENIES, About.STRIKE, authority=Authority.ANONYMOUS, anonymous=True)
    assert of(*two_sources(cast), denial).grade is Grade.FAIR


def test_a_concession_is_not_a_source(cast: Cast) -> None:
    one = blaming(cast.killed("Valley Radio", 4))
    conceding = cast.official(PARTY, Stance.ACCEPTS, About.STRIKE, conceded=Conceded(2, 2), report="r2")
    assert of(*one, conceding).grade is Grade.WEAK


def test_confirmed_says_nothing_of_the_number(cast: Cast) -> None:
    found = of(*two_sources(cast), cast.official(PARTY, Stance.ACCEPTS, About.HARM, conceded=Conceded(1, 1)))
    assert found.killed == Range(4, 6, 6)
    assert "says nothing of the number" in told(found, "grade")


def test_sources_that_are_not_shown_independent_are_graded_both_ways_and_said_so(cast: Cast) -> None:
    found = of(*two_sources(cast))
    assert (found.grade, found.grade_if_dependent) == (Grade.FAIR, Grade.WEAK)
    assert "Fair if these 2 sources are independent of one another, Weak if not" in told(found, "grade")


def test_sources_shown_independent_are_graded_the_same_both_ways(cast: Cast) -> None:
    origins = (Origin("o1", (ReportId("r1"),), ("o2",)), Origin("o2", (ReportId("r2"),), ("o1",)))
    found = of(*two_sources(cast), origins=origins)
    assert (found.grade, found.grade_if_dependent) == (Grade.FAIR, Grade.FAIR)


def test_reports_shown_dependent_are_one_source_however_many_they_are(cast: Cast) -> None:
    copies = [cast.killed("A page", 5, report=f"r{n}", speaker=ClaimantKind.PUBLISHER) for n in (1, 2, 3)]
    origin = Origin("o1", tuple(ReportId(f"r{n}") for n in (1, 2, 3)))
    assert of(*blaming(*copies), origins=(origin,)).grade is Grade.WEAK


def test_the_same_voice_quoted_in_two_reports_is_one_source(cast: Cast) -> None:
    quotes = (cast.killed("Rescue Service", 5), cast.killed("rescue service", 5, report="r2"))
    assert of(*blaming(*quotes)).grade is Grade.WEAK


def test_equal_numbers_prove_neither_dependence_nor_independence(cast: Cast) -> None:
    equal = of(*blaming(cast.killed("Valley Radio", 5), cast.killed("North Wire", 5, report="r2")))
    assert (equal.grade, equal.grade_if_dependent) == (Grade.FAIR, Grade.WEAK)


def test_a_monitors_range_is_no_bound_beside_an_account_that_it_may_rest_on(cast: Cast) -> None:
    tally = cast.killed("A monitor", 2, 40, speaker=ClaimantKind.MONITOR, report="r3")
    found = of(*two_sources(cast), tally)
    assert found.killed == Range(4, 6, 6)
    assert "2 to 40 were killed" in told(found, "killed")


def test_a_monitors_range_is_no_source_beside_an_account_that_it_may_rest_on(cast: Cast) -> None:
    tally = cast.killed("A monitor", 2, 40, speaker=ClaimantKind.MONITOR, report="r2")
    assert of(*blaming(cast.killed("Valley Radio", 4), tally)).grade is Grade.WEAK


@pytest.mark.parametrize("who", ["local news accounts", "media reports", "تقارير محلية"])
def test_a_range_of_what_local_accounts_give_is_no_bound_and_no_source_beside_an_account(cast: Cast, who: str) -> None:
    ranged = cast.killed(who, 5, 30, speaker=ClaimantKind.OUTLET, report="r3")
    found = of(*two_sources(cast), ranged)
    assert (found.killed, found.grade) == (of(*two_sources(cast)).killed, Grade.FAIR)
    alone = blaming(cast.killed("Valley Radio", 4), ranged)
    assert of(*alone).grade is Grade.WEAK


def test_a_range_of_what_local_accounts_give_bounds_where_nothing_else_does(cast: Cast) -> None:
    assert of(cast.killed("local news accounts", 5, 30, speaker=ClaimantKind.OUTLET)).killed == Range(5, 5, 30)


def test_a_plain_number_that_reports_give_is_an_account_like_others(cast: Cast) -> None:
    found = of(
        cast.killed("Valley Radio", 4), cast.killed("local reports", 9, speaker=ClaimantKind.OUTLET, report="r2")
    )
    assert found.killed is not None and (found.killed.low, found.killed.high) == (4, 9)


def test_whom_a_monitors_tally_blames_makes_no_rival_beside_an_account_that_it_may_rest_on(cast: Cast) -> None:
    accounts = blaming(*two_sources(cast))
    tally = blaming(cast.killed("A monitor", 2, 40, speaker=ClaimantKind.MONITOR, report="r3"), party="russia")
    assert of(*accounts, *tally).grade is of(*accounts).grade is Grade.FAIR
    rival = blaming(cast.killed("South Post", 5, report="r4"), party="russia")
    assert of(*accounts, *rival).grade is Grade.CONTESTED


def test_a_monitors_range_bounds_where_no_account_under_it_is_present(cast: Cast) -> None:
    tally = cast.killed("A monitor", 10, 45, speaker=ClaimantKind.MONITOR, based_on=("local accounts",))
    assert of(tally).killed == Range(10, 10, 45)


def test_a_lower_figure_that_nobody_explains_stays_in_the_range(cast: Cast) -> None:
    first, later = cast.killed("Valley Radio", 4), cast.killed("Valley Radio", 9, report="r2")
    assert of(first, later).killed == Range(4, 9, 9)


def test_names_never_raise_the_minimum(cast: Cast) -> None:
    named = persons(cast, 5)
    assert of(cast.killed("Valley Radio", 4), *named).killed == Range(4, 4, 5)


def test_more_names_than_the_maximum_raise_it_and_ask_for_review(cast: Cast) -> None:
    found = of(cast.killed("Valley Radio", 4), *persons(cast, 5))
    assert "need review" in told(found, "killed.high")


def persons(cast: Cast, count: int) -> tuple[Claim, ...]:
    named = (PersonMention(f"Person {n}", harm=Harm.KILLED) for n in range(count))
    return tuple(cast.claim(ClaimKind.PERSON, "A page", "is among the dead", person=person) for person in named)


def vague(cast: Cast, word: str | None, who: str = "civilians") -> Claim:
    count = Count(Harm.KILLED, Status.CIVILIAN, who=who, vague=word)
    return cast.claim(ClaimKind.HARM, "Valley Radio", f"{word} of {who} were killed", counts=(count,))


@pytest.mark.parametrize(
    ("word", "who", "killed"),
    [
        ("dozens", "civilians", Range(12, 12, 24)),
        (None, "civilians", Range(2, 2, 2)),
        ("عشرات", "المدنيين", Range(10, 10, 10)),
        (None, "شهداء", Range(3, 3, 3)),
    ],
)
def test_number_words_are_the_policys_and_marked_inferred(
    cast: Cast, word: str | None, who: str, killed: Range
) -> None:
    found = of(vague(cast, word, who))
    assert found.killed == killed
    assert "inferred" in told(found, "killed.low") and "inferred" in told(found, "killed.high")


def test_a_number_word_sets_no_bound_where_somebody_states_a_number(cast: Cast) -> None:
    assert of(vague(cast, "dozens"), cast.killed("North Wire", 7, report="r2")).killed == Range(7, 7, 7)


def test_an_unknown_toll_is_none_and_never_zero(cast: Cast) -> None:
    only_injured = cast.claim(ClaimKind.HARM, "A page", "one was hurt", counts=(Count(Harm.INJURED, low=1, high=1),))
    assert of(only_injured).killed is None


def test_up_to_a_number_sets_no_minimum(cast: Cast) -> None:
    claim = cast.claim(ClaimKind.HARM, "A page", "up to six died", counts=(Count(Harm.KILLED, high=6),))
    assert of(claim).killed == Range(None, 6, 6)


def test_a_minimum_of_zero_quotes_the_words_that_state_it(cast: Cast) -> None:
    found = of(cast.killed("Valley Radio", 0), cast.killed("North Wire", 3, report="r2"))
    assert found.killed is not None and found.killed.low == 0
    assert "0 to 0 were killed" in told(found, "killed.low")


def test_the_party_blamed_cannot_make_the_minimum_zero(cast: Cast) -> None:
    claims = blaming(cast.killed("North Wire", 3))
    none_died = cast.killed(PARTY, 0, speaker=ClaimantKind.BELLIGERENT, report="r2")
    assert of(*claims, none_died).killed == Range(3, 3, 3)


@pytest.mark.parametrize(("speaker", "low"), [(ClaimantKind.OUTLET, 0), (ClaimantKind.BELLIGERENT, 3)])
def test_only_another_than_the_attacker_can_call_all_the_dead_combatants(
    cast: Cast, speaker: ClaimantKind, low: int
) -> None:
    claims = blaming(cast.killed("North Wire", 3, status=Status.UNKNOWN))
    fighters = cast.killed(PARTY, 3, status=Status.COMBATANT, speaker=speaker, report="r2")
    if speaker is ClaimantKind.OUTLET:
        fighters = replace(fighters, claimant=replace(fighters.claimant, name="Valley Radio"))
    found = of(*claims, fighters).killed
    assert found is not None and found.low == low


def test_people_of_unknown_status_are_presumed_civilian_and_the_presumption_is_printed(cast: Cast) -> None:
    civilians = Count(Harm.KILLED, Status.CIVILIAN, low=2, high=2, part_of_total=True)
    found = of(cast.killed("North Wire", 8, status=Status.UNKNOWN, also=(civilians,)))
    assert (found.killed, found.presumed_civilian) == (Range(2, 2, 8), 6)
    assert "8 civilians, 6 of them by presumption" in told(found, "presumed_civilian")


@pytest.mark.parametrize(
    ("publisher", "killed"), [("Harbour Monitor", Range(8, 8, 8)), ("Harbour Post", Range(5, 8, 30))]
)
def test_the_range_of_a_report_that_a_monitor_publishes_bounds_nothing_beside_another_report(
    cast: Cast, publisher: str, killed: Range
) -> None:
    tally = cast.killed(publisher, 5, 30, speaker=ClaimantKind.PUBLISHER, report="r2")
    assert of(cast.killed("North Wire", 8), tally).killed == killed
    assert of(tally).killed == Range(5, 5, 30)


def test_a_monitor_has_weighed_in_its_range_what_its_own_report_quotes(cast: Cast) -> None:
    tally = cast.killed("Harbour Monitor", 5, 30, speaker=ClaimantKind.PUBLISHER)
    quoted = cast.killed("The hospital", 7, speaker=ClaimantKind.MEDICAL)
    found = of(tally, quoted).killed
    assert found is not None and (found.low, found.high) == (5, 30)


def test_the_civilians_of_one_account_are_not_taken_for_some_of_the_dead_of_another(cast: Cast) -> None:
    stated = cast.killed("Valley Radio", 2, report="r2")
    found = of(cast.killed("North Wire", 8, status=Status.UNKNOWN), stated)
    assert (found.killed, found.presumed_civilian) == (Range(2, 8, 8), 8)
    (reason,) = (r for r in found.reasons if r.field == "presumed_civilian")
    assert "8 civilians, 8 of them by presumption" in reason.text
    assert stated.claim_id not in reason.claim_ids


def test_captured_fighters_are_neither_civilians_nor_combatants(cast: Cast) -> None:
    found = of(cast.killed("North Wire", 5, status=Status.DETAINED_FIGHTER))
    assert (found.killed, found.combatants_killed) == (None, None)
    assert found.groups[Group.DETAINEES].killed == Range(5, 5, 5)


def test_combatants_stand_apart_from_the_killed(cast: Cast) -> None:
    fighters = cast.killed("Valley Radio", 7, status=Status.COMBATANT, report="r2")
    found = of(cast.killed("North Wire", 2), fighters)
    assert (found.killed, found.combatants_killed) == (Range(2, 2, 2), Range(7, 7, 7))


def test_a_disputed_status_makes_the_grade_contested_with_one_party_blamed(cast: Cast) -> None:
    fighters = cast.killed("Valley Radio", 3, status=Status.COMBATANT, report="r2")
    assert of(*blaming(cast.killed("North Wire", 3)), fighters).grade is Grade.CONTESTED


def test_different_parties_blamed_make_the_grade_contested(cast: Cast) -> None:
    one = blaming(cast.killed("Valley Radio", 4))
    other = blaming(cast.killed("North Wire", 4, report="r2"), party="russia")
    assert of(*one, *other).grade is Grade.CONTESTED


def test_a_party_that_one_sentence_names_beside_the_one_blamed_is_no_rival(cast: Cast) -> None:
    both = replace(cast.killed("North Wire", 4, report="r2"), belligerents=(US, BelligerentMention("rebels", "rebels")))
    found = of(*blaming(cast.killed("Valley Radio", 4)), both)
    assert (found.grade, len(found.belligerents)) == (Grade.FAIR, 2)


def test_one_or_the_other_party_blamed_contests(cast: Cast) -> None:
    either = (US, BelligerentMention("Russian", "russia"))
    assert of(replace(cast.killed("North Wire", 4), belligerents=either)).grade is Grade.CONTESTED


def test_a_speaker_who_names_its_own_party_blames_nobody(cast: Cast) -> None:
    speaker = {"speaker": ClaimantKind.BELLIGERENT, "report": "r2"}
    own = replace(cast.killed("an Islamic State fighter", 4, **speaker), belligerents=(IS,))
    assert [b.id for b in of(*blaming(cast.killed("Valley Radio", 4)), own).belligerents] == [US.id]
