"""Flags with their accounts: second strikes with the time between, and the use of an object from both sides."""

from dataclasses import replace

from casting import Cast

from recount.assess import assess
from recount.assess.grades.flags import flags
from recount.records import (
    About,
    Claimant,
    ClaimKind,
    Event,
    Flag,
    Gap,
    GapPrecision,
    ObjectUse,
    Responders,
    SecondStrike,
    Span,
    Stance,
    Target,
    Use,
    from_json,
    to_json,
)  # fmt: skip

PAGE, ARMY = Claimant("A page"), Claimant("The army")
WORDS = Span(0, 10)


def struck_again(cast, gap=None, responders=None):
    claim = cast.killed("A page", 2)
    return replace(claim, second_strikes=(SecondStrike(WORDS, PAGE, gap, responders),))


def minutes(low, high=None):
    return Gap(low, high or low, GapPrecision.MINUTE, stated=f"{low} minutes")


def test_a_second_strike_told_of_raises_the_flag_with_the_time_over_all_accounts():
    cast = Cast()
    claims = (struck_again(cast, minutes(20), Responders.HIT), struck_again(cast, minutes(10)), struck_again(cast))
    (flag,) = flags(claims)
    assert (flag.flag, flag.claim_ids) == ("double tap", tuple(c.claim_id for c in claims))
    assert (flag.gap.low, flag.gap.high, flag.gap.exact, flag.gap.stated) == (10, 20, False, None)
    assert [account.second_strike.responders for account in flag.accounts] == [Responders.HIT, None, None]


def test_where_nobody_tells_the_time_it_stays_unknown():
    (flag,) = flags((struck_again(Cast()),))
    assert flag.gap is None and len(flag.accounts) == 1


def test_an_end_that_no_account_tells_stays_open_and_the_least_exact_account_decides():
    cast = Cast()
    hours = Gap(None, 60, GapPrecision.HOUR, exact=False, stated="less than an hour")
    (flag,) = flags((struck_again(cast, hours), struck_again(cast, Gap(None, None, GapPrecision.MINUTE, False))))
    assert (flag.gap.low, flag.gap.high, flag.gap.precision) == (None, 60, GapPrecision.HOUR)


def hospital(cast):
    hit = cast.claim(ClaimKind.ACTION, "A page", "a hospital was hit", event=Event(target=Target.HOSPITAL))
    said = cast.official("The army", Stance.JUSTIFIES, About.STRIKE)
    return hit, replace(said, uses=(ObjectUse(WORDS, ARMY, Target.HOSPITAL, Use.MILITARY),))


def test_a_reported_use_and_its_denial_stand_side_by_side_at_the_object_alone():
    cast = Cast()
    hit, said = hospital(cast)
    denied = replace(cast.killed("A page", 2), uses=(ObjectUse(WORDS, PAGE, Target.HOSPITAL, Use.NOT_MILITARY),))
    school = cast.claim(ClaimKind.ACTION, "A page", "a school was hit", event=Event(target=Target.SCHOOL))
    found = {flag.flag: flag for flag in flags((hit, said, denied, school))}
    told = [(account.use.claimant.name, account.use.use) for account in found["hospital"].accounts]
    assert told == [("The army", Use.MILITARY), ("A page", Use.NOT_MILITARY)]
    assert found["school"].accounts == () and found["hospital"].counter_claim_ids == (said.claim_id,)


def test_a_use_alone_reports_no_object_as_hit():
    assert flags(hospital(Cast())[1:]) == ()


def test_a_flag_with_its_accounts_survives_the_way_through_json():
    (flag,) = flags((struck_again(Cast(), minutes(20, 30), Responders.PRESENT),))
    assert from_json(Flag, to_json(flag)) == flag


def test_no_flag_moves_a_grade_or_a_range():
    from casting import incident_of

    plain = Cast().killed("A page", 2)
    struck = replace(plain, second_strikes=(SecondStrike(WORDS, PAGE, minutes(20)),))
    before, after = assess(incident_of(plain), (plain,)), assess(incident_of(struck), (struck,))
    assert replace(after, flags=()) == replace(before, flags=()) and after.flags
