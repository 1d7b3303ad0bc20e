"""Texts that tell of several towns and days: what they tell of one is in no incident of another. All are invented."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from recount import Report, ReportId, group, read
from recount.records import Claim, Grouping

TOWNS = {"en": ("Maarat al-Numan", "Ariha", "Kafr Zita"), "ar": ("معرة النعمان", "أريحا", "كفر زيتا")}
TEXTS = [
    ("r1", "en", "At dawn on 22 July 2019 a warplane struck the market in Maarat al-Numan, killing 11 people."),
    ("r2", "en", "In the evening of 22 July 2019 shells hit a school in Maarat al-Numan and killed four children."),
    ("r3", "en", "A morning raid on the market of Maarat al-Numan on Monday 22 July 2019 left 12 dead."),
    ("r4", "ar", "قصف مدفعي مساء 22 تموز 2019 على مدرسة في معرة النعمان أدى إلى مقتل أربعة أطفال."),
    ("r5", "en", "Two attacks hit Maarat al-Numan on 22 July 2019. In the first, at dawn, warplanes bombed the market "
     "and killed 12 people. In the second, in the evening, shelling of a school killed four children. On 23 July 2019 "
     "an airstrike on Ariha killed two farmers."),
]  # fmt: skip


def grouped(*texts: tuple[str, str, str]) -> tuple[Grouping, list[Claim]]:
    readings = tuple(
        read(Report(ReportId(i), text, language=language, published=date(2019, 7, 29), publisher=i, country=("SY",)))
        for i, language, text in texts
    )
    return group(readings), [claim for reading in readings for claim in reading.claims]


def test_what_a_round_up_tells_of_another_town_and_day_is_an_incident_of_its_own():
    found, _ = grouped(*TEXTS)
    ariha = [one for one in found.incidents if one.date.start == date(2019, 7, 23)]
    assert [(one.report_ids, len(one.claim_ids)) for one in ariha] == [(("r5",), 1)]
    assert {one.date.start for one in found.incidents} == {date(2019, 7, 22), date(2019, 7, 23)}


def test_a_town_told_in_other_words_on_the_same_day_is_still_found_by_what_the_texts_mention():
    told = ("a", "en", "Three people died in Ariha on 23 July 2019 when an airstrike hit a farm near Saraqib road.")
    other = ("b", "en", "On 23 July 2019 an airstrike on a farm in Ariha killed three people.")
    assert len(grouped(told, other)[0].incidents) == 1


told = st.tuples(st.integers(0, 2), st.integers(20, 23), st.integers(2, 5))
reports = st.lists(
    st.tuples(st.sampled_from(["en", "ar"]), st.lists(told, min_size=1, max_size=3, unique_by=lambda one: one[:2])),
    min_size=1,
    max_size=5,
)


def sentence(language: str, town: int, day: int, killed: int) -> str:
    if language == "ar":
        return f"قُتل {killed} مدنيين بغارة جوية على {TOWNS['ar'][town]} يوم {day} تموز 2019."
    return f"On {day} July 2019 an airstrike on {TOWNS['en'][town]} killed {killed} civilians."


@given(reports)
@settings(max_examples=40, deadline=None)
def test_no_incident_holds_claims_that_state_other_towns_on_other_days(made):
    texts = [(f"r{n}", language, " ".join(sentence(language, *one) for one in tells))
             for n, (language, tells) in enumerate(made)]  # fmt: skip
    found, claims = grouped(*texts)
    by_id = {claim.claim_id: claim for claim in claims}
    for incident in found.incidents:
        said = {(c.where.name, c.when.start) for i in incident.claim_ids if (c := by_id[i]).where and c.when}
        assert not any(a[0] != b[0] and a[1] != b[1] for a in said for b in said), texts
