"""What ties the reports of one incident to one another: passages, accounts and sites, and one speaker alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from link_making import ON_THE_DAY, TEL_ASWAD, Tale, tale

from recount.link.dependence.addresses import whose
from recount.link.dependence.ties import ties
from recount.records import Claimant, ClaimantKind, ClaimKind, Echo

TOLD = {"where": TEL_ASWAD, "when": ON_THE_DAY}
FAR = "The ferry ran as usual. " * 30
PASSAGE = "Two jets flew low over Tel Aswad at dusk and bombed the mill, killing five of one family"
PASSAGE_AR = "قصفت طائرتان عند المساء طاحونة تل أسود على ضفة النهر وقتل خمسة من عائلة واحدة كانوا يعملون فيها"
WATCH = Claimant("Valley Watch", ClaimantKind.MONITOR)
RADIO = Claimant("Mill Radio", ClaimantKind.OUTLET)


def tied(*tales: Tale, urls: tuple[str, ...] = ()) -> list[Echo]:
    readings = [one.reading for one in tales]
    reports = {r.report.report_id: r.report for r in readings}
    for name, url in zip(sorted(reports), urls, strict=False):
        reports[name] = replace(reports[name], url=url)
    return ties([claim for reading in readings for claim in reading.claims], reports)


class TestPassages:
    @pytest.mark.parametrize("words", [PASSAGE, PASSAGE_AR])
    def test_a_dozen_words_that_tell_of_the_event_show_dependence(self, words):
        (found,) = tied(
            tale("r1", f"Our page learnt this: {words}", **TOLD), tale("r2", f"{words}, it is said.", **TOLD)
        )
        assert (found.report_id, found.other_id) == ("r1", "r2")
        assert found.how == f'a passage in the same words: "{words}"'

    def test_eleven_words_may_be_a_formula(self):
        formula = " ".join(PASSAGE.split()[:11])
        assert tied(tale("r1", f"{formula} yesterday.", **TOLD), tale("r2", f"News: {formula} today.", **TOLD)) == []

    def test_names_of_places_do_not_make_a_formula_long(self):
        names = "Tel Aswad and Tel Aswad and Tel Aswad were bombed last night"
        assert tied(tale("r1", f"We hear {names} again", **TOLD), tale("r2", f"So {names} it seems", **TOLD)) == []

    def test_marks_and_letter_forms_do_not_hide_a_passage(self):
        other = PASSAGE_AR.replace("ة", "ه").replace("أ", "ا").replace("قتل", "قُتِلَ")
        assert tied(tale("r1", PASSAGE_AR, **TOLD), tale("r2", f"عاجل {other}", **TOLD))

    def test_a_passage_that_tells_neither_where_nor_how_many_shows_nothing(self):
        prayer = "May they rest in peace and may those who loved them find comfort in these dark days, all of them"
        assert tied(tale("r1", f"{prayer} now", **TOLD), tale("r2", f"So we say: {prayer}", **TOLD)) == []

    def test_a_passage_far_from_what_is_told_of_the_event_shows_nothing(self):
        far = "The ferry ran as usual. " * 30 + PASSAGE
        assert (
            tied(tale("r1", "Bombs fell. ", filler=far, **TOLD), tale("r2", "Bombs hit it.", filler=far, **TOLD)) == []
        )

    def test_the_words_of_the_platform_are_no_part_of_a_passage(self):
        page = "Mill Page 7 June 2018 10:45 Shared with Public"
        short = "bombs on Tel Aswad at noon"
        assert tied(tale("r1", f"{page} {short} again", **TOLD), tale("r2", f"So {page} {short} now", **TOLD)) == []

    def test_what_a_page_quotes_beside_words_of_its_own_shows_nothing(self):
        pages = [Tale(f"r{n}").claim(f"Page {n} saw bombs.", **TOLD) for n in (1, 2)]
        for page in pages:
            page.claim(PASSAGE, claimant=RADIO, **TOLD)
        assert tied(*pages) == []

    def test_what_two_pages_quote_and_nothing_else_does(self):
        assert tied(tale("r1", PASSAGE, claimant=RADIO, **TOLD), tale("r2", f"So {PASSAGE}", claimant=RADIO, **TOLD))


class TestAddresses:
    @pytest.mark.parametrize(
        ("url", "expected"),
        [
            ("https://x.com/MillPage/status/12", "x.com/millpage"),
            ("https://www.facebook.com/MillPage/posts/pfbid1", "facebook.com/millpage"),
            ("https://m.facebook.com/story.php?story_fbid=1&id=77", "facebook.com/77"),
            ("https://t.me/s/millpage/9", "t.me/millpage"),
            ("https://youtube.com/@millpage", "youtube.com/millpage"),
            ("https://www.mill.example/2018/news", "mill.example"),
            ("https://news.mill.example/a", "news.mill.example"),
            ("https://www.facebook.com/groups/12/posts/3", ""),
            ("https://www.youtube.com/watch?v=abc", ""),
            ("https://web.archive.org/web/2018/https://mill.example/a", ""),
            ("http://[broken", ""),
            ("", ""),
            (None, ""),
        ],
    )
    def test_an_address_says_whose_it_is_or_nothing(self, url, expected):
        assert whose(url) == expected

    def test_posts_of_one_account_under_two_names_are_dependent(self):
        pages = tale("r1", publisher="Mill Page", **TOLD), tale("r2", "Bombs.", publisher="صفحة الطاحونة", **TOLD)
        (found,) = tied(*pages, urls=("https://x.com/millpage/status/1", "https://twitter.com/MillPage/status/2"))
        assert found.how == "one account or site: x.com/millpage"

    def test_two_accounts_of_one_platform_are_two_publishers(self):
        pages = tale("r1", publisher="Mill Page", **TOLD), tale("r2", "Bombs.", publisher="River Post", **TOLD)
        assert tied(*pages, urls=("https://x.com/millpage/status/1", "https://x.com/riverpost/status/2")) == []


class TestOneSpeaker:
    def test_two_pages_that_tell_all_in_the_words_of_one_body_are_dependent(self):
        pages = tale("r1", claimant=WATCH, **TOLD), tale("r2", "Bombs fell there.", claimant=WATCH, **TOLD)
        (found,) = tied(*pages)
        assert found.how == "both tell of it in the words of Valley Watch alone"

    def test_a_page_with_words_of_its_own_is_not(self):
        page = tale("r2", "Bombs fell there.", claimant=WATCH, **TOLD).claim("We heard them.", **TOLD)
        assert tied(tale("r1", claimant=WATCH, **TOLD), page) == []

    @pytest.mark.parametrize("kind", [ClaimantKind.LOCAL_SOURCES, ClaimantKind.WITNESS, ClaimantKind.MEDICAL])
    def test_speakers_who_may_be_several_people_tie_nothing(self, kind):
        who = Claimant("a resident", kind)
        assert tied(tale("r1", claimant=who, **TOLD), tale("r2", "Bombs fell there.", claimant=who, **TOLD)) == []


def test_a_report_that_takes_a_position_and_tells_of_no_event_ties_like_any_other():
    said = "The army denies that any of its jets flew over Tel Aswad on that day"
    answers = [Tale(name).claim(said, ClaimKind.RESPONSIBILITY, **TOLD) for name in ("r2", "r3")]
    (found,) = tied(tale("r1", PASSAGE, **TOLD), *answers)
    assert (found.report_id, found.other_id, found.how) == ("r2", "r3", "a sentence in the same words")
