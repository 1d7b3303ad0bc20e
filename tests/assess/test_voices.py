"""Who is counted as a source of their own, and who speaks with the voice of an origin that is counted already."""

from __future__ import annotations

import pytest
from casting import Cast, blaming, incident_of, of

from recount.assess.terms.sources import Sources, count_sources, origins_by_report
from recount.records import Claim, ClaimantKind, Grade, Origin, ReportId

WATCH = "Valley Watch"
ONE, TWO, THREE = ReportId("r1"), ReportId("r2"), ReportId("r3")


def counted(*claims: Claim, origins: tuple[Origin, ...] = ()) -> Sources:
    return count_sources(claims, origins_by_report(incident_of(*claims, origins=origins), claims))


def own(cast: Cast, who: str, report: str = "r1") -> Claim:
    return cast.killed(who, 4, report=report, speaker=ClaimantKind.PUBLISHER)


def test_a_claim_that_names_the_relayed_publisher_is_no_second_source(cast: Cast) -> None:
    told = own(cast, WATCH), cast.killed(WATCH, 4, report="r2", speaker=ClaimantKind.MONITOR)
    assert counted(*told, origins=(Origin("o1", (ONE, TWO)),)).if_independent == 1


def test_a_relay_alone_does_not_raise_the_grade(cast: Cast) -> None:
    told = blaming(own(cast, WATCH), cast.killed(WATCH, 4, report="r2", speaker=ClaimantKind.MONITOR))
    assert of(*told, origins=(Origin("o1", (ONE, TWO)),)).grade is Grade.WEAK


def test_a_page_with_words_of_its_own_that_quotes_a_publisher_adds_itself_alone(cast: Cast) -> None:
    quoting = own(cast, "Mill Page", "r3"), cast.killed(WATCH, 5, report="r3", speaker=ClaimantKind.MONITOR)
    told = own(cast, WATCH), own(cast, "River Post", "r2"), *quoting
    assert counted(*told, origins=(Origin("o1", (ONE, TWO)), Origin("o2", (THREE,)))).if_independent == 2


@pytest.mark.parametrize("name", ["VWMG", "the Valley Watch Monitoring Group", "مرصد الوادي"])
def test_an_origin_is_quoted_by_every_name_that_linking_found_for_it(cast: Cast, name: str) -> None:
    told = own(cast, WATCH), own(cast, "Mill Page", "r2"), cast.killed(name, 5, report="r2")
    origins = Origin("o1", (ONE,), voices=(WATCH, name)), Origin("o2", (TWO,), voices=("Mill Page",))
    assert counted(*told, origins=origins).if_independent == 2


def test_a_publisher_that_quotes_itself_by_another_name_is_one_source(cast: Cast) -> None:
    told = own(cast, WATCH), cast.killed("VWMG", 5, speaker=ClaimantKind.MONITOR)
    assert counted(*told, origins=(Origin("o1", (ONE,), voices=(WATCH, "VWMG")),)).if_independent == 1


def test_a_body_that_two_reports_quote_by_two_of_its_names_is_one_source(cast: Cast) -> None:
    names = "White Helmets", "فرق الدفاع المدني السوري"
    told = [cast.killed(name, 5, report=f"r{n}", speaker=ClaimantKind.RESCUE) for n, name in enumerate(names)]
    assert counted(*told).if_independent == 1


def test_two_reports_of_one_publisher_are_one_source_where_nothing_ties_them(cast: Cast) -> None:
    assert counted(own(cast, WATCH), own(cast, WATCH, "r2")).if_independent == 1


def test_who_is_quoted_and_publishes_nothing_here_is_a_source_of_their_own(cast: Cast) -> None:
    told = own(cast, WATCH), cast.killed("the hospital", 5, speaker=ClaimantKind.MEDICAL)
    assert counted(*told, origins=(Origin("o1", (ONE, TWO), voices=(WATCH,)),)).if_independent == 2


@pytest.mark.parametrize(
    "who", ["our correspondent", "our reporters in the valley", "the correspondent", "مراسلنا", "المراسل"]
)
def test_a_page_and_its_own_correspondent_are_one_source(cast: Cast, who: str) -> None:
    assert counted(own(cast, WATCH), cast.killed(who, 4)).if_independent == 1


@pytest.mark.parametrize("who", ["Mill Radio", "a Mill Radio correspondent", "مراسل راديو الطاحونة"])
def test_the_correspondent_of_another_outlet_is_a_source_of_its_own(cast: Cast, who: str) -> None:
    assert counted(own(cast, WATCH), cast.killed(who, 4)).if_independent == 2


def test_two_pages_that_each_quote_their_own_correspondent_are_two_sources(cast: Cast) -> None:
    told = (cast.killed("our correspondent", 4, report=report) for report in ("r1", "r2"))
    assert counted(*told).if_independent == 2


def quoting(cast: Cast, who: str, report: str, speaker: ClaimantKind = ClaimantKind.RESCUE) -> Claim:
    return cast.killed(who, 7, report=report, speaker=speaker)


LAMP, HARBOUR = Origin("o1", (ONE,), voices=("Lamp Agency",)), Origin("o2", (TWO,), voices=("Harbour Daily",))


@pytest.mark.parametrize("apart", [False, True], ids=["one origin", "not shown to be one"])
def test_a_relay_of_a_relay_is_one_voice(cast: Cast, apart: bool) -> None:
    told = quoting(cast, "Ghanto Rescue", "r1"), quoting(cast, "Lamp Agency", "r2", ClaimantKind.AGENCY)
    origins = (LAMP, HARBOUR) if apart else (Origin("o1", (ONE, TWO), voices=("Lamp Agency", "Harbour Daily")),)
    assert counted(*told, origins=origins).if_independent == 1


def test_a_relay_of_an_agency_that_also_speaks_for_itself_is_the_voice_of_the_agency(cast: Cast) -> None:
    told = quoting(cast, "Ghanto Rescue", "r1"), own(cast, "Lamp Agency")
    assert counted(*told, quoting(cast, "Lamp Agency", "r2"), origins=(LAMP, HARBOUR)).if_independent == 2


def test_who_is_quoted_beside_an_agency_in_one_report_takes_nothing_from_it(cast: Cast) -> None:
    told = quoting(cast, "Lamp Agency", "r2", ClaimantKind.AGENCY), quoting(cast, "Ghanto Rescue", "r2")
    assert counted(*told, origins=(LAMP, HARBOUR)).if_independent == 2


def test_two_that_pass_on_one_another_are_one_voice_and_not_none(cast: Cast) -> None:
    told = quoting(cast, "Harbour Daily", "r1"), quoting(cast, "Lamp Agency", "r2")
    assert counted(*told, origins=(LAMP, HARBOUR)).if_independent == 1


@pytest.mark.parametrize(
    "first, second",
    [
        ("Valley Observatory for Rights", "the Observatory"),
        ("Valley Observatory for Rights", "VOR activists"),
        ("مرصد الوادي لحقوق السكان", "المرصد"),
        ("عاجل | إسعاف الوادي", "إسعاف الوادي"),
    ],
)
def test_a_speaker_named_by_a_shorter_name_in_the_same_report_is_one_source(
    cast: Cast, first: str, second: str
) -> None:
    monitor = ClaimantKind.MONITOR
    told = cast.killed(first, 4, speaker=monitor), cast.killed(second, 4, speaker=monitor)
    assert counted(*told).if_independent == 1


@pytest.mark.parametrize(
    "first, second",
    [
        ("Valley Network for Rights", "Valley Observatory for Rights"),
        ("مرصد الوادي", "مرصد السهل"),
    ],
)
def test_speakers_of_which_each_has_a_word_of_its_own_are_two(cast: Cast, first: str, second: str) -> None:
    assert counted(cast.killed(first, 4), cast.killed(second, 4)).if_independent == 2


def test_a_single_word_is_nobodys_name_cut_short_in_another_report(cast: Cast) -> None:
    told = cast.killed("المرصد", 4, speaker=ClaimantKind.MONITOR), own(cast, "Mill Page")
    other = cast.killed("مرصد الوادي", 4, report="r2", speaker=ClaimantKind.MONITOR), own(cast, "River Post", "r2")
    assert counted(*told, *other).if_independent == 4


def test_a_party_is_not_the_outlet_whose_name_begins_with_its_own(cast: Cast) -> None:
    told = cast.killed("Valley", 4, speaker=ClaimantKind.BELLIGERENT), cast.killed("Valley Post", 4)
    assert counted(*told).if_independent == 2


@pytest.mark.parametrize(
    "publisher, name, sources",
    [
        ("صحافة الطاحونة", "مراسل صحافة الطاحونة", 1),
        ("Mill Press", "a Mill Press correspondent in Exampleton", 1),
        ("صحافة الطاحونة", "مراسل قناة النهر", 2),
        ("Mill Press", "a River Post correspondent", 2),
        ("Mill Press", "initial reports", 1),
    ],
)
def test_a_correspondent_is_the_reports_own_where_the_names_say_so(
    cast: Cast, publisher: str, name: str, sources: int
) -> None:
    assert counted(own(cast, publisher), cast.killed(name, 4)).if_independent == sources
