"""Events of one page: items that agree by themselves are one, and villages with names of their own are not."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, group, read
from recount.records import Incident, Reading

DAY = date(2021, 3, 6)


def reading(name: str, text: str, language: str = "en") -> Reading:
    return read(Report(ReportId(name), text, DAY, language, publisher=f"Page {name}", country=("SY",)))


def incidents(*readings: Reading) -> list[Incident]:
    first = {claim.claim_id: claim.span for one in readings for claim in one.claims}
    return sorted(group(readings).incidents, key=lambda i: min(first[c] for c in i.claim_ids))


ROUND_UP = """Seven people were killed in the morning, in the worst airstrike of the week.

Today's attacks:
- An airstrike on Saraqib killed seven people.
- Shelling wounded six civilians in Ariha.
- A car bomb killed four people in Al-Bab."""


def test_items_that_give_the_same_number_of_dead_are_of_one_event() -> None:
    found = incidents(reading("r", ROUND_UP))
    assert len(found) == 3


def test_other_reports_bring_no_two_items_of_a_page_together() -> None:
    page = """Today's attacks:
- Shelling killed two people near Saraqib.
- An airstrike wounded six civilians in Ariha.
- Two people were killed by a landmine in Sarmin.
- Gunmen wounded a boy in Al-Bab."""
    other = "Two people were killed near Saraqib and Sarmin on 6 March 2021 by shelling and a landmine."
    here = reading("a", page)
    told = [{c.item for c in here.claims if c.claim_id in i.claim_ids} for i in incidents(here, reading("b", other))]
    assert all(len(items) <= 1 for items in told)


def test_the_words_around_a_claim_end_with_its_item() -> None:
    page = """Today's attacks:
- Shelling killed two people near Saraqib.
- An airstrike wounded six civilians in Ariha.
- A landmine killed a farmer in Sarmin."""
    one_of_ariha = "An airstrike wounded six civilians in Ariha on 6 March 2021."
    found = incidents(reading("a", page), reading("b", one_of_ariha))
    assert sorted(len(i.report_ids) for i in found) == [1, 1, 2]


APART = [
    ("en", "Shelling on Manbij countryside killed people. Shelling hit the village of Exampla and killed two farmers. "
           "A drone struck the village of Otherville and killed a girl."),
    ("ar", "قصف على ريف منبج يوقع قتلى. استهدف القصف قرية المثالية وأدى لمقتل مدنيين اثنين. "
           "كما استهدفت مسيرة قرية النموذجية وأدت لمقتل طفلة."),
    ("en", "Shelling in Sarmin killed three civilians. Artillery fire on the village of Exampla wounded a shepherd."),
    ("ar", "قُتل ثلاثة مدنيين بقصف مدفعي على مدينة سرمين. وأصيب راعٍ بقصف مدفعي على قرية المثالية."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), APART)
def test_two_villages_by_name_are_two_events(language: str, text: str) -> None:
    assert len(incidents(reading("r", text, language))) == 2


ONE = [
    ("en", "Shelling on Ain Issa wounded three civilians. Shells hit the village of Exampla near Ain Issa."),
    ("ar", "إصابة ثلاثة مدنيين بقصف على مدينة منبج. واستهدف القصف قرية المثالية التابعة لمدينة منبج."),
    ("en", "Shelling in the countryside of Manbij killed two farmers. The shells hit the village of Exampla."),
    ("ar", "قُتل مدنيان بقصف على مدينة سرمين. وأدى القصف على قرية المثالية إلى مقتل مدنيين اثنين."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), ONE)
def test_a_village_told_of_at_its_town_is_of_the_same_event(language: str, text: str) -> None:
    assert len(incidents(reading("r", text, language))) == 1


VAGUE_LEDES = [
    (
        "en",
        "Three civilians were killed in Idlib on Saturday. Artillery fire by government forces hit the village of "
        "Exampla, in the south of it. Rescuers said that the shelling of Exampla killed three civilians.",
    ),
    (
        "ar",
        "مقتل ثلاثة مدنيين بقصف مدفعي في إدلب اليوم. وقال الدفاع المدني إن قصفاً مدفعياً استهدف بلدة إحسم "
        "وأدى إلى مقتل ثلاثة مدنيين.",
    ),
    ("en", "Two people were killed in shelling in Hama. Shells on the town of Al Suqaylabiyah killed two people."),
    ("ar", "إصابة امرأتين بقصف في حماة. وطال القصف قرية المثالية، ما أسفر عن إصابة امرأتين."),
]


@pytest.mark.parametrize(("language", "text"), VAGUE_LEDES)
def test_a_lede_that_names_the_province_is_of_the_event_with_its_toll(language: str, text: str) -> None:
    assert len(incidents(reading("r", text, language))) == 1


OTHER_TOLLS = [
    (
        "en",
        "Three civilians were killed in Idlib on Saturday. Artillery fire on the town of Ihsim killed five children.",
    ),
    ("ar", "مقتل ثلاثة مدنيين بقصف مدفعي في إدلب اليوم. وأدى قصف مدفعي على بلدة إحسم إلى مقتل خمسة أطفال."),
]


@pytest.mark.parametrize(("language", "text"), OTHER_TOLLS)
def test_a_lede_with_another_toll_is_an_event_of_its_own(language: str, text: str) -> None:
    assert len(incidents(reading("r", text, language))) == 2


def test_a_recorders_page_that_cuts_itself_into_items_is_no_assessment_of_one_event() -> None:
    text = """Events of the day:
- An airstrike on Saraqib killed two people.
- Shelling wounded six civilians in Ariha.
- A car bomb killed four people in Al-Bab."""
    page = Report(
        ReportId("r"), text, DAY, "en", publisher="Example Monitor", source_type="ngo_report", country=("SY",)
    )
    assert len(incidents(read(page))) == 3
