"""Who says it, who passed it on, on what it rests."""

import pytest

from recount import Report, ReportId, read
from recount.extract.speakers.attribution import is_official_source
from recount.records import About, Authority, Claim, ClaimantKind, ClaimKind, Group, Stance


def claims(text: str, language: str = "en", **known: str) -> list[Claim]:
    report = Report(ReportId("r"), text, language=language, publisher=known.pop("publisher", "Example Page"), **known)
    return list(read(report).claims)


def harm(text: str, language: str = "en") -> Claim:
    return next(c for c in claims(text, language) if c.kind is ClaimKind.HARM)


@pytest.mark.parametrize(
    ("text", "language", "name", "kind", "anonymous"),
    [
        ("According to local residents, four civilians were killed in an airstrike.", "en", "local residents",
         ClaimantKind.LOCAL_SOURCES, True),
        ("Four civilians were killed in an airstrike, a witness said.", "en", "a witness", ClaimantKind.WITNESS, True),
        ("The Example Monitoring Group monitor reported that nine people were killed by shelling.", "en",
         "The Example Monitoring Group monitor", ClaimantKind.MONITOR, False),
        ("Four civilians were killed in an airstrike, a tailor in the town told Example Page.", "en",
         "a tailor in the town", ClaimantKind.OTHER, True),
        ("أفادت مصادر محلية بمقتل ثلاثة مدنيين في غارة جوية.", "ar", "مصادر محلية", ClaimantKind.LOCAL_SOURCES, True),
        ("الدفاع المدني: مقتل طفل بقصف مدفعي على القرية", "ar", "الدفاع المدني", ClaimantKind.RESCUE, False),
        ("قال مصدران أمنيان إن غارة أسفرت عن مقتل ستة أشخاص", "ar", "مصدران أمنيان", ClaimantKind.OFFICIAL, True),
        ("نقلت القناة عن مصدر طبي قوله إن ستة أشخاص قتلوا", "ar", "مصدر طبي", ClaimantKind.MEDICAL, True),
        ("قتل ثلاثة مدنيين بقصف على إدلب، بحسب ما نقلته وكالة النور عن مصدر محلي.", "ar", "مصدر محلي",
         ClaimantKind.LOCAL_SOURCES, True),
        ("مقتل خمسة أشخاص بقصف على البلدة بحسب شهود عيان", "ar", "شهود عيان", ClaimantKind.WITNESS, True),
    ],
)  # fmt: skip
def test_the_claimant_is_the_one_who_says_it(
    text: str, language: str, name: str, kind: ClaimantKind, anonymous: bool
) -> None:
    claimant = harm(text, language).claimant
    assert (claimant.name, claimant.kind, claimant.anonymous) == (name, kind, anonymous)


@pytest.mark.parametrize("speakers", ["medics", "residents"])
def test_who_speaks_behind_the_verb_claims_it_and_is_none_of_the_dead(speakers: str) -> None:
    claim = harm(f"Seven civilians were killed in an airstrike, including three children, said {speakers}.")
    assert claim.claimant.name == speakers
    assert [(count.group, count.low) for count in claim.counts] == [(None, 7), (Group.CHILDREN, 3)]


def test_the_publisher_claims_what_it_asserts_itself() -> None:
    claimant = harm("Four civilians were killed in an airstrike on the town.").claimant
    assert (claimant.name, claimant.kind) == ("Example Page", ClaimantKind.PUBLISHER)


def test_a_basis_is_not_the_claimant() -> None:
    claim = harm("The monitoring group Example reported that 12 civilians were killed, based on local news accounts.")
    assert claim.based_on == ("local news accounts",)
    assert "Example" in claim.claimant.name


def test_who_is_cited_claims_it_and_who_cites_relays_it() -> None:
    claim = harm("Example Agency reported that 12 civilians were killed by shelling, citing medical sources.")
    assert claim.claimant.name == "medical sources"
    assert claim.relayed_by == ("Example Agency",)


def test_in_arabic_who_passes_on_stands_before_the_one_who_claims_it() -> None:
    claim = harm("نقلت إذاعة الوادي عن شهود عيان مقتل خمسة عمال بقصف مدفعي على المعمل.", "ar")
    assert (claim.claimant.name, claim.relayed_by) == ("شهود عيان", ("إذاعة الوادي",))


def test_wounded_who_were_carried_off_pass_nothing_on() -> None:
    assert harm("نقل الجرحى عن طريق النهر، وقُتل ثلاثة عمال بقصف على المعمل.", "ar").relayed_by == ()


def test_a_number_is_nobody_who_speaks() -> None:
    text = "بلغت حصيلة القتلى في ريف دير الزور منذ بداية كانون الأول ما بين ٣٤ و٦١ قتيلاً في ثمانية حوادث."
    assert {claim.claimant.kind for claim in claims(text, "ar", publisher="Sample Page")} == {ClaimantKind.PUBLISHER}


def positions(text: str, **known: str) -> list[Claim]:
    return [c for c in claims(text, **known) if c.kind is ClaimKind.RESPONSIBILITY]


@pytest.mark.parametrize(
    ("text", "stance", "about", "authority"),
    [
        ("A U.S. official confirmed the airstrike on the clinic.", Stance.ACCEPTS, About.STRIKE, Authority.ANONYMOUS),
        ("Two officials maintained that it was justified.", Stance.JUSTIFIES, About.LEGALITY, Authority.ANONYMOUS),
        ("The Ministry of Defence spokesperson did not respond to questions about the strike.", Stance.NO_RESPONSE,
         About.STRIKE, Authority.NONE),
        ("A spokesman for the Russian military denied the bombing of the market.", Stance.DENIES, About.STRIKE,
         Authority.ON_RECORD),
        ("The army spokesman declined to comment on the raid.", Stance.DECLINES, About.STRIKE, Authority.ON_RECORD),
        ("The army acknowledged that its shelling unintentionally killed two farmers.", Stance.ACCEPTS, About.HARM,
         Authority.ON_RECORD),
    ],
)  # fmt: skip
def test_an_official_position_keeps_stance_subject_and_authority_apart(
    text: str, stance: Stance, about: About, authority: Authority
) -> None:
    (claim,) = positions(text)
    assert (claim.stance, claim.about, claim.authority) == (stance, about, authority)


@pytest.mark.parametrize(
    ("text", "language", "about"),
    [
        ("The army claimed responsibility for the bombing of the market, which killed six.", "en", About.STRIKE),
        ("The army admitted responsibility for the deaths of two farmers.", "en", About.HARM),
        ("تبنت قوات سوريا الديمقراطية قصف السوق الذي أسفر عن مقتل ستة مدنيين.", "ar", About.STRIKE),
    ],
)
def test_claiming_an_operation_accepts_the_harm_only_where_it_says_so(text: str, language: str, about: About) -> None:
    found = [c for c in claims(text, language) if c.kind is ClaimKind.RESPONSIBILITY]
    assert [(c.stance, c.about) for c in found] == [(Stance.ACCEPTS, about)]


def test_the_town_whose_name_is_spelled_like_claiming_claims_nothing() -> None:
    text = "انفجار عبوة بسيارة لقوات سوريا الديمقراطية في قرية تبني أسفر عن إصابة ثلاثة مدنيين."
    assert [c for c in claims(text, "ar") if c.kind is ClaimKind.RESPONSIBILITY] == []


def test_silence_is_not_declining_to_comment_and_neither_is_a_denial() -> None:
    (silent,) = positions("The army spokesman did not respond to questions about the strike.")
    (declined,) = positions("The army spokesman declined to comment on the strike.")
    assert (silent.stance, declined.stance) == (Stance.NO_RESPONSE, Stance.DECLINES)


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("After a review, there is insufficient information to assess the report of civilian casualties.",
         Stance.INSUFFICIENT_INFORMATION),
        ("No coalition strikes were conducted in the area on that day.", Stance.NOT_CORROBORATED),
        ("This report is a duplicate of a report that was already assessed.", Stance.DUPLICATE),
    ],
)  # fmt: skip
def test_missing_information_no_strikes_and_duplicates_are_no_denials(text: str, stance: Stance) -> None:
    said = claims(text, publisher="Example Coalition", source_type="government_or_military_statement")
    assert stance in {c.stance for c in said}
    assert Stance.DENIES not in {c.stance for c in said}


def test_a_witness_who_confirms_takes_no_official_position() -> None:
    assert positions("A resident confirmed the airstrike on the clinic.") == []


def test_a_publisher_that_could_not_verify_says_so_itself() -> None:
    (claim,) = positions("We could not independently verify the accounts of the airstrike.")
    assert (claim.stance, claim.claimant.name) == (Stance.CANNOT_VERIFY, "Example Page")


def test_who_speaks_behind_but_does_not_claim_what_stands_before_it() -> None:
    text = "Four civilians were killed in the village, but the ministry said only militants were hit."
    assert harm(text).claimant.kind is ClaimantKind.PUBLISHER


def test_of_a_passive_report_nobody_is_the_claimant() -> None:
    assert harm("The baker Amal Example was reported killed in the raid.").claimant.kind is ClaimantKind.PUBLISHER


def test_us_who_were_told_are_no_claimant() -> None:
    text = '"Twelve bodies came in," a doctor at the hospital, who gave only his first name, told us.'
    assert harm(text).claimant.kind is not ClaimantKind.BELLIGERENT


def test_a_party_that_dismisses_reports_denies() -> None:
    found = claims("Example's defence ministry dismissed as fake news reports that its planes bombed the town.")
    assert [claim.stance for claim in found if claim.kind is ClaimKind.RESPONSIBILITY] == [Stance.DENIES]


@pytest.mark.parametrize(
    "source_type", ["military", "Belligerent", "armed forces", "ministry-of-defence", "official release"]
)
def test_a_source_that_is_a_party_by_any_of_its_words_makes_statements(source_type: str) -> None:
    assert is_official_source(source_type)


@pytest.mark.parametrize("source_type", [None, "", "news_article", "local page", "military analyst"])
def test_any_other_source_makes_none(source_type: str | None) -> None:
    assert not is_official_source(source_type)
