"""Sentences as pages write them, with the day of each number: over ends of months and years, and in disguise."""

from __future__ import annotations

from datetime import date

import pytest

from recount import read
from recount.records import ClaimKind, Report


@pytest.mark.parametrize(
    ("published", "text", "wanted"),
    [
        (
            "2019-01-01",
            "Shelling on the town of Saraqib yesterday killed four civilians.",
            [(4, "2018-12-31", "2018-12-31")],
        ),
        (
            "2019-03-01",
            "An airstrike on the town of Saraqib late on Thursday night killed six people.",
            [(6, "2019-02-28", "2019-02-28")],
        ),
        (
            "2019-01-02",
            "Two children were killed in Saraqib overnight Monday to Tuesday when a shell hit their home.",
            [(2, "2018-12-31", "2019-01-01")],
        ),
        (
            "2018-05-20",
            "Eight people were killed in Saraqib on the night of 30 April to 1 May, residents said.",
            [(8, "2018-04-30", "2018-05-01")],
        ),
        (
            "2018-05-20",
            "In the early hours of Saturday, warplanes bombed the town of Saraqib and killed three people.",
            [(3, "2018-05-19", "2018-05-19")],
        ),
        (
            "2018-05-20",
            "A rocket killed three people in Saraqib on 2 May. Two days before that, shelling killed five in Binnish.",
            [(3, "2018-05-02", "2018-05-02"), (5, "2018-04-30", "2018-04-30")],
        ),
        (
            "2018-05-20",
            "On 1 May a raid killed nine people in Saraqib. The previous evening, shelling killed a man in Binnish.",
            [(9, "2018-05-01", "2018-05-01"), (1, "2018-04-30", "2018-04-30")],
        ),
        (
            "2018-05-20",
            "The deadliest attack since mid-March came on Thursday, when a strike on Saraqib killed eleven people.",
            [(11, "2018-05-17", "2018-05-17")],
        ),
        (
            "2018-05-20",
            "Ten civilians were killed by shelling in Saraqib the Friday before last.",
            [(10, "2018-05-11", "2018-05-11")],
        ),
        (
            "2018-05-20",
            "Five people were killed by shelling in Saraqib on Friday. Since early April 300 people have died there.",
            [(5, "2018-05-18", "2018-05-18")],
        ),
        (
            "2018-05-20",
            "Six people were killed in Saraqib in the first week of May by shelling.",
            [(6, "2018-05-01", "2018-05-07")],
        ),
        (
            "2018-05-20",
            "Six people were killed in Saraqib on the last day of April by shelling.",
            [(6, "2018-04-30", "2018-04-30")],
        ),
        ("2018-05-20", "Shelling killed two people in Saraqib three nights ago.", [(2, "2018-05-17", "2018-05-17")]),
        (
            "2018-05-20",
            "A rocket k1lled 4 people in the town of Saraqib shortly after midnight on Saturday.",
            [(4, "2018-05-19", "2018-05-19")],
        ),
        (
            "2018-05-20",
            "4 ch*ldren were k.i.l.l.e.d in the town of Saraqib on Friday by shelling.",
            [(4, "2018-05-18", "2018-05-18")],
        ),
        ("2018-05-20", "#Saraqib 💔 5 civilians m*rdered by shelling at dawn today", [(5, "2018-05-20", "2018-05-20")]),
        (
            "2018-05-20",
            "Airstrikes killed 12 people in Saraqib between Thursday and Friday nights.",
            [(12, "2018-05-17", "2018-05-18")],
        ),
        ("2019-01-01", "استشهاد 4 مدنيين بقصف على مدينة سراقب مساء أمس", [(4, "2018-12-31", "2018-12-31")]),
        (
            "2018-05-20",
            "قتل ثلاثة مدنيين في مدينة سراقب ليلة أمس الأول جراء قصف مدفعي.",
            [(3, "2018-05-18", "2018-05-18")],
        ),
        (
            "2018-05-20",
            "قتل ستة مدنيين بقصف على مدينة سراقب في الليلة الواقعة بين الخميس والجمعة.",
            [(6, "2018-05-17", "2018-05-18")],
        ),
        (
            "2018-05-20",
            "قتل ستة مدنيين بقصف على مدينة سراقب بعد منتصف ليل السبت الأحد.",
            [(6, "2018-05-19", "2018-05-20")],
        ),
        ("2018-05-20", "قتل طفل بقصف على مدينة سراقب فجر اليوم الأول من شهر أيار.", [(1, "2018-05-01", "2018-05-01")]),
        ("2018-08-20", "قتل 5 مدنيين بقصف على مدينة سراقب في 14 جويلية الماضي.", [(5, "2018-07-14", "2018-07-14")]),
        ("2018-09-20", "قتل 5 مدنيين بقصف على مدينة سراقب في ٣ غشت.", [(5, "2018-08-03", "2018-08-03")]),
        ("2019-01-20", "قتل 5 مدنيين بقصف على مدينة سراقب في ٢٥ كانون الأول.", [(5, "2018-12-25", "2018-12-25")]),
        ("2019-05-20", "قتل 5 مدنيين بقصف على مدينة سراقب في الخامس من رمضان.", [(5, "2019-05-09", "2019-05-11")]),
        ("2018-05-20", "قتل 5 مدنيين بقصف على مدينة سراقب يوم الأحد الماضي.", [(5, "2018-05-13", "2018-05-13")]),
        (
            "2018-05-20",
            "قتل خمسة مدنيين بغارة على مدينة سراقب يوم الجمعة. وقبل ذلك بيومين قتل طفلان بقصف على بلدة تفتناز.",
            [(5, "2018-05-18", "2018-05-18"), (2, "2018-05-16", "2018-05-16")],
        ),
        (
            "2018-05-20",
            "قتل خمسة مدنيين بغارة على مدينة سراقب يوم الخميس. وفي صباح اليوم التالي قتل رجل بقصف على بلدة تفتناز.",
            [(5, "2018-05-17", "2018-05-17"), (1, "2018-05-18", "2018-05-18")],
        ),
        (
            "2018-05-20",
            "منذ أواخر نيسان والقصف مستمر على مدينة سراقب، وقتل يوم الجمعة ثلاثة مدنيين.",
            [(3, "2018-05-18", "2018-05-18")],
        ),
        ("2018-05-20", "قتل أربعة مدنيين بقصف على مدينة سراقب، وهو القصف الأعنف منذ مطلع نيسان.", [(4, None, None)]),
        (
            "2018-05-20",
            "٣ ش ه د ا ء و٤ ج ر ح ى بقصف ع سراقب اليوم",
            [(3, "2018-05-20", "2018-05-20"), (4, "2018-05-20", "2018-05-20")],
        ),
        ("2018-05-20", "5 شـ💔ـهداء بغارة ع مدينة سراقب هالليلة", [(5, "2018-05-20", "2018-05-20")]),
        (
            "2018-05-20",
            "6 شhداء و3 جر7ى بقصف على مدينة سراقب امبارح بالليل",
            [(6, "2018-05-19", "2018-05-19"), (3, "2018-05-19", "2018-05-19")],
        ),
        ("2018-05-20", "ا ستشهاد طفلين بقـ.ـصف على مدينة سراقب الجمعة اللي فاتت", [(2, "2018-05-18", "2018-05-18")]),
        ("2018-05-20", "#عاجل 4 شُهـــداااء بقصف على مدينة سراقب صباح السبت", [(4, "2018-05-19", "2018-05-19")]),
        ("2018-05-20", "قُتل 3 أشخاص في مدينة سراقب الجمعة قبل الماضية بقصف مدفعي.", [(3, "2018-05-11", "2018-05-11")]),
    ],
)
def test_each_number_is_of_its_day(published: str, text: str, wanted: list[tuple[int, str | None, str | None]]) -> None:
    claims = read(Report("r1", text, published=date.fromisoformat(published), country=("SY",))).claims
    found = [
        (count.low, *((str(c.when.start), str(c.when.end)) if c.when else (None, None)))
        for c in claims
        for count in c.counts
        if c.kind is ClaimKind.HARM
    ]
    assert found == wanted
