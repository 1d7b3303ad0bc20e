"""Which reports depend on one another, and how many origins that leaves."""

from __future__ import annotations

from datetime import date

import pytest
from link_making import ON_THE_DAY, TEL_ASWAD, Tale, tale

from recount.link import group
from recount.link.dependence.near import copies_among, near_copies
from recount.records import Claimant, ClaimantKind, EchoRelation, Report, ReportId

POST = "Before sunrise two planes came low over the river and dropped four bombs on the houses beside the old mill."
LONG = (
    "The valley has been under siege since the summer. Bread is scarce and the wells are low, say those who left. "
    f"{POST} Elsewhere the front was quiet, and the ferry ran as on any other day, a boatman told our correspondent."
)


def report(name: str, text: str) -> Report:
    return Report(ReportId(name), text)


def test_a_short_post_is_found_inside_a_long_article():
    (found,) = near_copies([report("long", LONG), report("post", POST)])
    assert (found.first, found.second, found.containment) == ("long", "post", 1.0)


def test_the_same_news_in_other_words_is_no_copy():
    other = "Four bombs fell on homes by the disused mill shortly before dawn, thrown from two low-flying jets."
    assert near_copies([report("a", POST), report("b", other)]) == ()


def test_arabic_marks_and_letter_forms_do_not_hide_a_copy():
    plain = (
        "قصفت طائرتان قبل الفجر المنازل القريبة من الطاحونة القديمة على ضفة النهر وسقط عدد من الأهالي بين قتيل وجريح"
    )
    marked = plain.replace("ال", "الـ").replace("أ", "ا").replace("ة", "ه")
    assert len(near_copies([report("a", plain), report("b", marked)])) == 1


def test_what_every_page_carries_is_no_copying():
    furniture = "Log in or sign up to see more from this page and from other pages that you may like to follow today"
    own = [f"page {n} wrote {' '.join(f'word{n}x{k}' for k in range(12))}" for n in range(30)]
    assert near_copies([report(f"r{n:02}", f"{text} {furniture}") for n, text in enumerate(own)]) == ()


def test_posts_that_share_the_words_of_their_platform_alone_are_no_copies():
    platform = "Copy the link to this post and embed it in a page, or go back to the top, where all posts are loading"
    news = "Two planes dropped four bombs on the mill.", "Shells sank the ferry and its crew of three."
    told = {"mill": news[0], "ferry": news[1], "again": news[0]}
    readings = [Tale(name, filler=platform).claim(text, where=TEL_ASWAD).reading for name, text in told.items()]
    assert len(near_copies([one.report for one in readings])) == 3
    assert [(one.first, one.second) for one in copies_among(readings)] == [("again", "mill")]


def test_pages_under_headlines_of_their_own_are_no_copies_for_the_list_that_both_print():
    menu = "Prices of bread rise again in the north. Rain is expected in the valley at the end of this week. Sports"
    heads = {"mill": "Two dead in strike on the old mill", "ferry": "Shells sink the ferry of the valley"}
    readings = []
    for name, head in heads.items():
        made = Tale(name, filler=menu).claim("Sunday, 1 August", where=TEL_ASWAD, headline=head)
        readings.append(made.reading)
    assert len(near_copies([one.report for one in readings])) == 1
    assert copies_among(readings) == ()


def test_a_text_copied_a_hundred_times_stays_connected():
    copies = near_copies([report(f"r{n:03}", f"{POST} {n}") for n in range(100)] + _others(2000))
    linked = {name for copy in copies for name in (copy.first, copy.second)}
    assert len(linked) == 100


def _others(number: int) -> list[Report]:
    return [report(f"x{n:04}", " ".join(f"w{n}x{k}" for k in range(8))) for n in range(number)]


class TestOrigins:
    def together(self, *tales):
        (found,) = group(tuple(t.reading for t in tales)).incidents
        return found.origins

    def test_copies_are_one_origin(self):
        told = {"where": TEL_ASWAD, "when": ON_THE_DAY}
        one, copy = tale("r1", POST, **told), tale("r2", POST, filler="Follow us.", **told)
        own = tale("r3", "Bombs hit the mill.", **told)
        assert [origin.report_ids for origin in self.together(one, copy, own)] == [("r1", "r2"), ("r3",)]

    def test_a_relay_is_one_origin_with_what_it_relays(self):
        told = {"where": TEL_ASWAD, "when": ON_THE_DAY}
        watch = tale("r1", publisher="Valley Watch Monitoring Group", **told)
        relay = tale("r2", "Bombs, VWMG said.", claimant=Claimant("VWMG", ClaimantKind.MONITOR), **told)
        assert [origin.report_ids for origin in self.together(watch, relay)] == [("r1", "r2")]

    def test_one_publisher_is_one_origin(self):
        told = {"where": TEL_ASWAD, "when": ON_THE_DAY, "publisher": "Valley Watch"}
        assert len(self.together(tale("r1", **told), tale("r2", "Bombs.", **told))) == 1

    def test_a_publisher_named_in_two_scripts_answers_to_either(self):
        told = {"where": TEL_ASWAD, "when": ON_THE_DAY}
        page = tale("r1", "Bombs fell.", publisher="Mill Page | صفحة الطاحونة", **told)
        relay = tale("r2", "سقطت قنابل.", claimant=Claimant("صفحة الطاحونة", ClaimantKind.OUTLET), **told)
        assert [origin.report_ids for origin in self.together(page, relay)] == [("r1", "r2")]

    def test_a_body_that_the_code_book_knows_is_relayed_in_either_language(self):
        told = {"where": TEL_ASWAD, "when": ON_THE_DAY}
        agency = tale("r1", "Bombs fell.", publisher="Reuters", **told)
        words = Claimant("مراسلو رويترز", ClaimantKind.AGENCY)
        relay = tale("r2", "سقطت قنابل.", claimant=words, publisher="صفحة الوادي", **told)
        assert [origin.report_ids for origin in self.together(agency, relay)] == [("r1", "r2")]

    @pytest.mark.parametrize("other", ["رويترز", "Reuters Arabic"])
    def test_a_body_that_publishes_under_two_names_is_one_origin(self, other):
        told = {"where": TEL_ASWAD, "when": ON_THE_DAY}
        assert (
            len(self.together(tale("r1", publisher="Reuters", **told), tale("r2", "Bombs.", publisher=other, **told)))
            == 1
        )

    def test_an_origin_knows_by_what_names_it_is_quoted_though_nobody_depends_on_it(self):
        told = {"where": TEL_ASWAD, "when": ON_THE_DAY}
        agency = tale("r1", "Bombs fell.", publisher="Reuters", **told)
        page = Tale("r2", publisher="Mill Page").claim("Bombs hit the mill.", **told)
        page.claim("Five were killed, رويترز said.", claimant=Claimant("مراسلو رويترز", ClaimantKind.AGENCY), **told)
        assert [origin.voices for origin in self.together(agency, page)] == [
            ("Reuters", "مراسلو رويترز"),
            ("Mill Page",),
        ]

    def test_a_body_quoted_beside_words_of_its_own_is_one_source_of_several(self):
        told = {"where": TEL_ASWAD, "when": ON_THE_DAY}
        agency = tale("r1", "Bombs fell.", publisher="Reuters", **told)
        page = Tale("r2", publisher="Mill Page").claim("Bombs hit the mill.", **told)
        page.claim("Five were killed, رويترز said.", claimant=Claimant("مراسلو رويترز", ClaimantKind.AGENCY), **told)
        assert len(self.together(agency, page)) == 2

    def test_nothing_is_relayed_before_it_was_published(self):
        told = {"where": TEL_ASWAD, "when": ON_THE_DAY}
        watch = tale("r1", publisher="Valley Watch", published=date(2018, 12, 2), **told)
        earlier = tale("r2", "Bombs.", claimant=Claimant("Valley Watch"), published=date(2018, 11, 30), **told)
        assert len(self.together(watch, earlier)) == 2

    def test_independence_is_not_shown_by_saying_nothing(self):
        told = {"where": TEL_ASWAD, "when": ON_THE_DAY}
        found = self.together(tale("r1", **told), tale("r2", "Bombs.", **told))
        assert [origin.shown_independent_of for origin in found] == [(), ()]

    @pytest.mark.parametrize(("anonymous", "shown"), [(False, True), (True, False)])
    def test_named_witnesses_of_their_own_show_independence(self, anonymous, shown):
        told = {"where": TEL_ASWAD, "when": ON_THE_DAY}
        first = tale("r1", claimant=Claimant("a nurse, Invented One", ClaimantKind.MEDICAL), **told)
        second = tale("r2", "I saw it.", claimant=Claimant("Invented Two", ClaimantKind.WITNESS, anonymous), **told)
        found = self.together(first, second)
        assert bool(found[0].shown_independent_of) is bool(found[1].shown_independent_of) is shown

    @pytest.mark.parametrize(
        ("words", "shown"),
        [
            ("Our correspondent saw the ruins.", True),
            ("The Mill Page reporter counted five bodies.", True),
            ("Photos by Mill Page: the ruins of Tel Aswad.", True),
            ("Photos by Mill Page.", False),
            ("The mayor of Tel Aswad (Photo: Mill Page)", False),
            ("شاهد مراسلنا آثار القصف.", True),
            ("Our teams recovered two bodies from the rubble.", True),
            ("انتشلت فرقنا جثماني طفلتين من تحت الأنقاض.", True),
            ("Our teams were told of two bodies.", False),
            ("Civil Defence teams recovered two bodies.", False),
            ("Our correspondent reported the raid.", False),
            ("Our correspondent could not see it and has not visited the village.", False),
            ("A Valley Watch reporter saw the ruins.", False),
            ("Photos by Valley Watch.", False),
        ],
    )
    def test_own_people_who_were_there_and_own_pictures_show_independence(self, words, shown):
        told = {"where": TEL_ASWAD, "when": ON_THE_DAY}
        witness = Claimant("Invented Two", ClaimantKind.WITNESS)
        page = tale("r1", filler=words, publisher="Mill Page", **told)
        found = self.together(page, tale("r2", "I saw it.", claimant=witness, **told))
        assert bool(found[0].shown_independent_of) is shown

    def test_one_organisation_under_two_names_shows_nothing(self):
        told = {"where": TEL_ASWAD, "when": ON_THE_DAY}
        names = "Civil Defence", "the Invented Helmets"
        tales = (
            tale(f"r{n}", "Bombs " * n, claimant=Claimant(who, ClaimantKind.RESCUE), **told)
            for n, who in enumerate(names, 1)
        )
        assert [origin.shown_independent_of for origin in self.together(*tales)] == [(), ()]

    def test_the_same_witness_in_two_reports_shows_nothing(self):
        told = {"where": TEL_ASWAD, "when": ON_THE_DAY}
        nurse = Claimant("Invented One", ClaimantKind.MEDICAL)
        first = tale("r1", filler="Our reporter visited the ward.", publisher="Mill Page", claimant=nurse, **told)
        second = tale("r2", "I saw it.", publisher="Valley Watch", claimant=nurse, **told)
        assert [origin.shown_independent_of for origin in self.together(first, second)] == [(), ()]

    def test_what_stands_far_from_the_event_shows_nothing(self):
        told = {"where": TEL_ASWAD, "when": ON_THE_DAY}
        words = "The river was calm that week. " * 20 + "Our correspondent saw the harvest."
        page = tale("r1", filler=words, publisher="Mill Page", **told)
        witness = tale("r2", "I saw it.", claimant=Claimant("Invented Two", ClaimantKind.WITNESS), **told)
        assert self.together(page, witness)[0].shown_independent_of == ()


def test_an_echo_that_shows_independence_quotes_the_words_that_show_it():
    told = {"where": TEL_ASWAD, "when": ON_THE_DAY}
    page = tale("r1", filler="Our correspondent saw the ruins.", publisher="Mill Page", **told)
    other = tale("r2", "I saw it.", claimant=Claimant("Invented Two", ClaimantKind.WITNESS), **told)
    (echo,) = group((page.reading, other.reading)).echoes
    assert (echo.report_id, echo.other_id, echo.relation) == ("r1", "r2", EchoRelation.SHOWN_INDEPENDENT)
    assert '"Our correspondent saw the ruins"' in echo.how and '"Invented Two"' in echo.how


def test_echoes_say_how_they_are_known():
    told = {"where": TEL_ASWAD, "when": ON_THE_DAY}
    tales = tale("r1", POST, publisher="Mill Page", **told), tale("r2", POST, claimant=Claimant("Mill Page"), **told)
    echoes = group(tuple(t.reading for t in tales)).echoes
    assert {echo.relation for echo in echoes} == {EchoRelation.SHOWN_DEPENDENT}
    assert [echo.how.split(":")[0] for echo in echoes] == [
        "a sentence in the same words",
        "near copy",
        "relays Mill Page",
    ]
