"""How local Arabic pages tell of attacks: whose "occupation", names of the dead on buildings, tallies that go on.

All texts are invented.
"""

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind


def reading(text, language="ar"):
    return read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))


def blamed(text, language="ar"):
    return sorted({party.id for claim in reading(text, language).claims for party in claim.belligerents})


def harmed(text, language="ar"):
    claims = [claim for claim in reading(text, language).claims if claim.kind is ClaimKind.HARM]
    return [(str(k.harm), k.low) for claim in claims for k in claim.counts if not k.part_of_total]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("مقتل مدني بغارة نفذتها طائرات الاحتلال الروسي على مدينة إدلب", ["russia"]),
        ("قصف طائرات الاحتلال مدينة دمشق ومقتل مدني", ["israel"]),
        ("استهداف مدينة إدلب من قبل الاحتلال الخارجي #الروسي ومقتل مدني", ["russia"]),
        ("قصف الاحتلال التركي قرية تنب. مقتل مدني بغارة نفذها الاحتلال على قرية تنب", ["turkey"]),
        ("قصف ميليشيات النظام السوري مدينة سرمين ومقتل مدني", ["syrian_government"]),
        ("استشهاد ضابط في الجيش السوري إثر غارة على دمشق", []),
        ("إصابة طفل بقذائف مصدرها ميليشيا قسد على جرابلس", ["sdf"]),
        ("مقتل مدني بغارة روسية على إدلب، بالتزامن مع قصف مدفعي لقوات النظام", ["russia"]),
        ("ينبغي على المجتمع الدولي محاسبة روسيا على هجماتها على إدلب", []),
    ],
)
def test_the_blamed_are_those_whom_the_words_name(text, parties):
    assert blamed(text) == parties


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("غارة على إدلب تقتل مدنياً وتجرح 5 آخرين", [("killed", 1), ("injured", 5)]),
        ("أصيب مدني بقصف على سرمين، وتأكدت الفرق من عدم وجود مصابين آخرين", [("injured", 1)]),
        ("أصيب طفلان بقصف على تل تمر ونقلا إلى مشفى الشهيدة أمل", [("injured", 2)]),
        ("قال متطوعون في الدفاع المدني، إن أربعة أشخاص قتلوا في إدلب", [("killed", 4)]),
        ("استشهاد أب وابنتين له بقصف على صرين", [("killed", 3)]),
    ],
)
def test_figures_count_the_people_whom_the_words_tell_of(text, figures):
    assert harmed(text) == figures


def test_a_sentence_that_goes_on_with_a_tally_counts_no_event():
    text = (
        "A drone killed one person in Kobani. The number of attacks since early 2022 has reached 38. "
        "These attacks left 24 people dead."
    )
    assert harmed(text, "en") == [("killed", 1)]


@pytest.mark.parametrize(
    "text", ["قصف لقوات حكومة #دمشق على بنش ومقتل مدني", "قصف لقوات حكومة دمشق على بنش ومقتل مدني"]
)
def test_a_government_called_by_its_capital_strikes_elsewhere(text):
    (claim,) = reading(text).claims
    assert claim.where.stated == "بنش"


def test_headlines_below_a_day_that_heads_a_page_are_passed_over():
    headlines = [f"مقتل رجل في حي من أحياء مدينة الرقة برصاص مجهولين {n}" for n in "ابجده"]
    assert harmed("\n".join(("السبت 1 آب, 2026", *headlines))) == []
