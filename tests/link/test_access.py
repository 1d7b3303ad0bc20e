"""What counts as access of a report's own to an event, and which two means of access are two for sure."""

from __future__ import annotations

import pytest
from link_making import ON_THE_DAY, TEL_ASWAD, Tale, tale

from recount.link.dependence.access import Access, Means, accesses
from recount.link.dependence.ties import ties
from recount.records import Claimant, ClaimantKind, Echo, ReportId

TOLD = {"where": TEL_ASWAD, "when": ON_THE_DAY}
SEEN = Claimant("eyewitnesses", ClaimantKind.WITNESS, anonymous=True)
DOCTOR = Claimant("a doctor", ClaimantKind.MEDICAL)
HELMETS = "White Helmets"


def found(*tales: Tale) -> list[tuple[str, Means, str]]:
    readings = [one.reading for one in tales]
    claims = [claim for reading in readings for claim in reading.claims]
    return [(a.report_id, a.means, a.name) for a in accesses(claims, {r.report.report_id: r.report for r in readings})]


def tied(*tales: Tale) -> list[Echo]:
    readings = [one.reading for one in tales]
    return ties([c for r in readings for c in r.claims], {r.report.report_id: r.report for r in readings})


class TestSpokenTo:
    @pytest.mark.parametrize(
        ("quote", "publisher"),
        [
            ("Bombs fell at dusk, eyewitnesses told Mill Page.", "Mill Page"),
            ("Speaking to Mill Page, eyewitnesses told of bombs.", "Mill Page"),
            ("Bombs fell at dusk, eyewitnesses told us.", "Mill Page"),
            ("Bombs fell, eyewitnesses told our reporter.", "Mill Page"),
            ("وقال شهود عيان لصفحة الطاحونة إن القنابل سقطت", "صفحة الطاحونة"),
            ("وقال شهود عيان لـ صفحة الطاحونة إن القنابل سقطت", "صفحة الطاحونة"),
            ("وقال شهود عيان لمراسلنا إن القنابل سقطت", "صفحة الطاحونة"),
            ("قال شهود عيان للوادي نيوز إن القنابل سقطت", "الوادي نيوز"),
            ("قال شهود عيان لعنب بلدي إن القنابل سقطت", "Enab Baladi"),
        ],
    )
    def test_who_was_there_and_speaks_to_the_report_is_its_access(self, quote, publisher):
        assert found(tale("r1", quote, claimant=SEEN, publisher=publisher, **TOLD)) == [("r1", Means.WITNESS, "")]

    @pytest.mark.parametrize(
        "quote",
        [
            "Bombs fell at dusk, eyewitnesses said.",
            "Bombs fell at dusk, eyewitnesses told Valley Watch.",
            "Bombs fell at dusk, eyewitnesses told reporters.",
            "وقال شهود عيان لمرصد الوادي إن القنابل سقطت",
        ],
    )
    def test_who_speaks_to_somebody_else_is_not(self, quote):
        assert found(tale("r1", quote, claimant=SEEN, publisher="Mill Page", **TOLD)) == []

    def test_a_body_does_not_speak_to_what_it_publishes_itself(self):
        own = Claimant(HELMETS, ClaimantKind.RESCUE)
        assert found(tale("r1", "We told us of bombs.", claimant=own, publisher=HELMETS, **TOLD)) == []

    @pytest.mark.parametrize(("quote", "seen"), [("We heard the jets and ran.", True), ("They heard jets.", False)])
    def test_who_is_named_and_tells_as_one_who_was_there_is_a_witness(self, quote, seen):
        who = Claimant("Invented One", ClaimantKind.OTHER)
        expected = [("r1", Means.WITNESS, "inventedone")] if seen else []
        assert found(tale("r1", quote, claimant=who, publisher="Mill Page", **TOLD)) == expected


class TestOwnPeople:
    def test_teams_that_gave_help_are_the_rescuers_whoever_posts_it(self):
        posts = (
            tale(f"r{n}", filler="Our teams recovered two bodies.", publisher=who, **TOLD)
            for n, who in enumerate((HELMETS, "Mill Page"), 1)
        )
        assert found(*posts) == [("r1", Means.TEAMS, ""), ("r2", Means.TEAMS, "")]

    def test_a_body_that_the_code_book_knows_is_named_in_either_language(self):
        words = "فرق الدفاع المدني السوري انتشلت جثمانين من تحت الأنقاض"
        assert found(tale("r1", filler=words, publisher=HELMETS, **TOLD)) == [("r1", Means.TEAMS, "")]

    @pytest.mark.parametrize(
        "words",
        ["Since January our teams recovered ninety bodies.", "ومنذ بداية العام انتشلت فرقنا تسعين جثمانا"],
    )
    def test_what_teams_did_over_a_year_is_no_access_to_one_event(self, words):
        assert found(tale("r1", filler=words, publisher=HELMETS, **TOLD)) == []


def access(means: Means, name: str = "") -> Access:
    return Access(ReportId("r"), means, name, "words")


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        (access(Means.WITNESS, "a"), access(Means.WITNESS, "b"), True),
        (access(Means.WITNESS, "a"), access(Means.WITNESS, "a"), False),
        (access(Means.WITNESS, "a"), access(Means.WITNESS), False),
        (access(Means.WITNESS), access(Means.WITNESS), False),
        (access(Means.WITNESS), access(Means.HELPER), True),
        (access(Means.HELPER), access(Means.TEAMS), False),
        (access(Means.TEAMS), access(Means.TEAMS), False),
        (access(Means.STAFF, "millpage"), access(Means.STAFF, "riverpost"), True),
        (access(Means.STAFF, "millpage"), access(Means.PICTURES, "millpage"), False),
        (access(Means.STAFF, "millpage"), access(Means.TEAMS), True),
    ],
)
def test_two_means_are_two_only_where_they_cannot_be_one(one, other, two):
    assert one.is_other_than(other) is other.is_other_than(one) is two


class TestWordsOfRescuers:
    def test_a_page_that_speaks_as_the_rescuers_depends_on_them(self):
        page = tale("r1", "Bombs hit it.", filler="Our teams recovered two bodies, all say.", publisher="Mill", **TOLD)
        (echo,) = tied(page, tale("r2", publisher=HELMETS, **TOLD))
        assert echo.how == 'the words of White Helmets in their own name: "Our teams recovered two bodies"'

    def test_a_page_that_names_whom_it_quotes_does_not_by_that_alone(self):
        page = tale("r1", "Bombs.", filler="Our teams recovered two bodies.", publisher="Mill", **TOLD)
        page.claim("Two died, they said.", claimant=Claimant("the rescuers", ClaimantKind.RESCUE), **TOLD)
        assert tied(page, tale("r2", publisher=HELMETS, **TOLD)) == []

    def test_of_two_bodies_of_rescuers_it_could_be_either(self):
        page = tale("r1", "Bombs.", filler="Our teams recovered two bodies.", publisher="Mill", **TOLD)
        others = tale("r2", publisher=HELMETS, **TOLD), tale("r3", "Bombs fell.", publisher="PRCS", **TOLD)
        assert tied(page, *others) == []
