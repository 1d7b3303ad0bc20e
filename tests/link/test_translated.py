"""Translated copies: the same figures and names in one order, whatever the letters; and what is no copy."""

from __future__ import annotations

from dataclasses import replace

import pytest
from link_making import BIR_ZAYN, ON_THE_DAY, TEL_ASWAD, TEL_ASWAD_AR, killed, tale, unplaced

from recount.link import group
from recount.link.dependence.details import details_of
from recount.link.dependence.translated import translations
from recount.records import EchoRelation

ENGLISH = (
    "Shells fell on the mill at dawn. Killed were Salim Darwish, 41, and Munira Darwish, 38; "
    "Basima Qandil, 17, and Farid Qandil, 14, were wounded and taken to Rashid hospital, 26 kilometres away."
)
ARABIC = (
    "سقطت قذائف على الطاحونة عند الفجر، وقُتل سليم درويش (٤١ عاماً) ومنيرة درويش (٣٨ عاماً)، "
    "وأصيبت باسمة قنديل (١٧ عاماً) وفريد قنديل (١٤ عاماً) ونقلا إلى مشفى الرشيد على بعد ٢٦ كيلومتراً."
)


def english(text=ENGLISH, **values):
    return tale("en", text, publisher="Mill Page", where=TEL_ASWAD, when=ON_THE_DAY, **values)


def arabic(text=ARABIC, **values):
    return tale("ar", text, publisher="صفحة الوادي", where=TEL_ASWAD_AR, when=ON_THE_DAY, **values)


def found(*tales):
    return translations([one.reading for one in tales])


def test_a_text_and_its_translation_are_found_with_the_words_of_both():
    (one,) = found(english(), arabic())
    assert (one.first, one.second) == ("ar", "en")
    assert {"Darwish", "41", "38", "Qandil", "17", "14"} <= set(one.latin)
    assert {"درويش", "٤١", "قنديل"} <= set(one.arabic)


def test_a_short_translated_post_is_found_inside_a_long_article():
    around = "وتعيش البلدة منذ أشهر تحت الحصار ولا يجد سكانها الخبز ولا الماء كما يقول من خرجوا منها. "
    assert len(found(english(), arabic(around * 4 + ARABIC + around * 4))) == 1


def test_numbers_in_words_are_the_same_as_numbers_in_digits():
    spelled = ENGLISH.replace("17", "seventeen").replace("14", "fourteen")
    (one,) = found(english(spelled), arabic())
    assert {"seventeen", "fourteen"} <= set(one.latin)


def test_what_is_translated_is_one_origin_and_says_why():
    grouping = group((english().reading, arabic().reading))
    (echo,) = grouping.echoes
    assert echo.relation is EchoRelation.SHOWN_DEPENDENT
    assert echo.how.startswith("translated copy: ") and "Darwish" in echo.how and "درويش" in echo.how
    assert [origin.report_ids for incident in grouping.incidents for origin in incident.origins] == [("ar", "en")]


TOLLS = [
    (
        "An airstrike on Tel Aswad killed 40 people and wounded 100 on 29 November 2018, residents said.",
        "قالت مصادر محلية إن غارة على تل أسود أدت إلى مقتل 40 شخصاً وإصابة 100 في 29 تشرين الثاني 2018.",
    ),
    (
        "Forty people were killed in Tel Aswad, among them 12 children and 9 women, and 100 were wounded.",
        "قتل أربعون شخصاً بينهم 12 طفلاً و9 نساء في تل أسود وأصيب 100 آخرون.",
    ),
    (
        "Russian jets struck Tel Aswad and Bir Zayn at 10:45 in the province of Wadi; 40 were killed.",
        "طائرات روسية قصفت تل أسود وبير زين في محافظة وادي الساعة 10:45 وقتل 40.",
    ),
    (
        "40 were killed, 12 children and 9 women among them, 100 wounded; they lie in the Rashid hospital of Bir Zayn.",
        "قتل 40 شخصاً بينهم 12 طفلاً و9 نساء وأصيب 100 نقلوا إلى مشفى الرشيد في بير زين.",
    ),
]


@pytest.mark.parametrize(("one", "other"), TOLLS)
def test_one_toll_one_place_and_one_day_make_no_copy(one, other):
    assert found(english(one, counts=(killed(40),)), arabic(other, counts=(killed(40),))) == ()


def test_the_same_dead_in_another_order_make_no_copy():
    other = (
        "على بعد ٢٦ كيلومتراً في مشفى الرشيد يعالج فريد قنديل وعمره ١٤ عاماً وباسمة قنديل وعمرها ١٧ عاماً، "
        "أما منيرة درويش وعمرها ٣٨ عاماً وسليم درويش وعمره ٤١ عاماً فقد قتلا."
    )
    assert found(english(), arabic(other)) == ()


def test_two_texts_in_the_same_letters_are_left_to_near_copies():
    assert found(english(), tale("en2", ENGLISH, publisher="Other", where=TEL_ASWAD)) == ()


def test_what_stands_far_from_any_claim_tells_nothing():
    far = " ".join(["filler"] * 200) + " " + ENGLISH
    page = tale("en", "An airstrike killed people.", filler=far, where=TEL_ASWAD)
    assert found(page, arabic()) == ()


def test_parts_of_dates_and_times_are_no_figures():
    told = details_of(english("On November 29, 2018, at 10:45, and on 29/11/2018, 26 bombs fell.").reading)
    assert [detail.stated for detail in told.told] == ["26"]


#: the same number of dead, wounded and hospitals, and nobody of the others
OTHER_DEAD = (
    "سقطت قذائف على الطاحونة عند الفجر، وقُتل حاتم كريم (٥٢ عاماً) ووداد كريم (٤٧ عاماً)، "
    "وأصيبت لبنى غزال (٢١ عاماً) وطلال غزال (١٩ عاماً) ونقلا إلى مشفى الأمل على بعد ٣٣ كيلومتراً."
)


class TestGrouping:
    """The two are of one incident though neither names a day and the places bear other names."""

    elsewhere = unplaced("Harat al-Sawaqi")

    def in_one(self, latin, other):
        return len(group((latin.reading, other.reading)).incidents) == 1

    def test_a_translated_copy_is_of_the_incident_of_its_original(self):
        latin, other = tale("en", ENGLISH, where=TEL_ASWAD), tale("ar", ARABIC, where=self.elsewhere)
        (found,) = group((latin.reading, other.reading)).incidents
        (reason,) = (reason for reason in found.reasons if reason.field == "grouping")
        assert "figures and names in the same order, in two languages" in reason.text

    def test_an_account_of_other_people_is_another_incident(self):
        latin = tale("en", ENGLISH, where=TEL_ASWAD)
        assert not self.in_one(latin, tale("ar", OTHER_DEAD, where=self.elsewhere))

    def test_what_else_one_of_the_texts_tells_of_is_not_joined(self):
        latin, other = tale("en", ENGLISH, where=TEL_ASWAD), tale("ar", ARABIC, where=self.elsewhere)
        latin.claim("The ferry ran as usual. " * 30).claim("Gunfire killed two at a crossing.", where=BIR_ZAYN)
        whole = latin.reading
        apart = replace(whole, claims=(whole.claims[0], whole.claims[2]))
        assert len(group((apart, other.reading)).incidents) == 2
