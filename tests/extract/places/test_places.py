from pathlib import Path

import pytest

from recount.extract.folding.text import fold
from recount.extract.places.gazetteer import load_gazetteer
from recount.extract.places.places import PlaceMention, find_places
from recount.records import PlacePrecision

SYRIA = ("SY",)


def mentions(text: str, *countries: str) -> list[PlaceMention]:
    return find_places(fold(text), countries or SYRIA)


def stated(text: str, *countries: str) -> list[str]:
    return [mention.where.stated for mention in mentions(text, *countries)]


def only(text: str, *countries: str) -> PlaceMention:
    found = mentions(text, *countries)
    assert len(found) == 1, [mention.where for mention in found]
    return found[0]


def test_a_known_place_comes_with_both_names_its_point_and_its_province() -> None:
    where = only("A house in Hajin was hit.").where
    assert (where.name, where.name_ar, where.admin1) == ("Hajin", "هجين", "Deir ez-Zor")
    assert (where.country, where.country_name) == ("SY", "Syria")
    assert (where.lat, where.lon) == (34.69508, 40.83138)
    assert (where.precision, where.radius_m, where.span) == (PlacePrecision.TOWN, 3_000, None)


def test_offsets_lead_back_to_the_words_as_written() -> None:
    text = "قُتل رجل في ديـر الـزور"
    folded = fold(text)
    mention = find_places(folded, SYRIA)[0]
    span = folded.original_span(mention.start, mention.end)
    assert text[span.start : span.end] == mention.where.stated == "ديـر الـزور"


@pytest.mark.parametrize("written", ["Al-Sha'afa", "al-Sha‘afa", "Ash Sha'fah", "Al Shaafah", "Sha'fah"])
def test_one_town_is_found_in_many_romanised_spellings(written: str) -> None:
    where = only(f"Two people died in {written} on Monday.").where
    assert (where.stated, where.name) == (written, "Al Sha'afa")


@pytest.mark.parametrize("written", ["الشعفة", "بالشعفة", "وللشعفة", "#الشعفة", "الشَّعفة", "الشعفه"])
def test_an_arabic_name_is_found_with_particles_marks_and_hashtags(written: str) -> None:
    assert only(f"قصف {written} ليلا").where.name == "Al Sha'afa"


def test_an_arabic_name_is_found_without_the_hamza_at_its_end() -> None:
    assert only("قُتل رجل في غارة على التحيتا.", "YE").where.name_ar == "التحيتاء"


def test_a_hashtag_in_arabic_names_a_place_though_no_country_is_hinted_at() -> None:
    found = find_places(fold("#هجين | مقتل عاملين بقصف مدفعي"), ())
    assert [mention.where.name for mention in found] == ["Hajin"]


def test_a_hashtag_with_underscores_is_a_name_of_several_words() -> None:
    assert only("انفجار #دير_الزور").where.name == "Deir ez-Zor"


def test_a_possessive_ends_the_name() -> None:
    assert stated("The shelling of Hajin's market") == ["Hajin"]


@pytest.mark.parametrize(
    "text",
    [
        "They hit a car and the army has bombed it.",
        "The battle of the police in March was over.",
        "Syrian and American officials declined to comment.",
        "الحكومة السورية في زيارة إلى مدينة",
        "قال علي حسن إن عمر قتل في الطريق",
    ],
)
def test_ordinary_words_and_nationalities_are_no_places(text: str) -> None:
    assert stated(text, "SY", "IQ", "TR") == []


@pytest.mark.parametrize(
    "text",
    [
        "Deir Ezzor 24 published a video.",
        "Free Deir Ezzor Radio reported it.",
        "The Gaza Ministry of Health gave a toll.",
        "According to the Aleppo Media Center, nobody died.",
        "نقلت شبكة دير الزور الإعلامية الخبر",
        "قوات سوريا الديمقراطية",
    ],
)
def test_a_body_named_after_a_place_is_no_place(text: str) -> None:
    assert stated(text, "SY", "PS") == []


def test_what_stands_in_a_place_leaves_it_a_place() -> None:
    assert stated("Aleppo University Hospital was closed; Hama Airport too.") == ["Aleppo", "Hama"]


def test_part_of_a_person_s_name_is_no_place() -> None:
    assert stated("Ahmad Hajin and Yusuf Manbij were arrested.") == []


def test_the_article_is_kept_to_in_arabic() -> None:
    assert [m.where.name for m in mentions("سيارة في مدينة الباب")] == ["Al-Bab"]
    assert stated("وقف عند باب المنزل") == []


@pytest.mark.parametrize(
    "line, name",
    [
        ("- Near Al Baghdadi, one strike destroyed a vehicle.", "Al Baghdadi"),
        ("Near Sultan Abdallah, two strikes hit a building.", "Sultan Abdallah"),
        ("-- Near Tal Afar: three strikes.", "Tal Afar"),
        ("* Near Qaryat Foo Bar, one strike.", "Qaryat Foo Bar"),
        ("- Near Hit in Al Anbar Province, one strike.", "Hit"),
    ],
)
def test_a_line_that_opens_near_a_place_names_it_known_or_not(line: str, name: str) -> None:
    first = mentions(line, "IQ")[0]
    assert first.where.stated == name
    assert first.where.radius_m is None or first.where.radius_m >= 5_000


@pytest.mark.parametrize(
    "text, name, precision",
    [
        ("Shells fell on the village of Foobariya.", "Foobariya", PlacePrecision.VILLAGE),
        ("Shells fell on Kafr Foobar town at noon.", "Kafr Foobar", PlacePrecision.TOWN),
        ("Shells fell on the Al-Foobar neighbourhood.", "Al-Foobar", PlacePrecision.NEIGHBOURHOOD),
        ("سقطت قذائف على قرية الفلانية.", "الفلانية", PlacePrecision.VILLAGE),
        ("سقطت قذائف على بلدة كفر فلان", "كفر فلان", PlacePrecision.TOWN),
        ("سقطت قذائف على قرية تل فلان", "تل فلان", PlacePrecision.VILLAGE),
        ("سقطت قذائف على حي الفلاني.", "الفلاني", PlacePrecision.NEIGHBOURHOOD),
    ],
)
def test_an_unknown_place_is_kept_as_stated_without_a_point(text: str, name: str, precision: PlacePrecision) -> None:
    where = only(text).where
    assert (where.stated, where.precision) == (name, precision)
    assert (where.name, where.lat, where.lon, where.radius_m, where.candidates) == (None, None, None, None, ())


def test_an_unknown_name_before_a_known_area_is_a_place_and_the_area_is_not_its_capital() -> None:
    unknown, area = (mention.where for mention in mentions("Six were hurt in Tal Foobar, Raqqa."))
    assert (unknown.stated, unknown.lat) == ("Tal Foobar", None)
    assert (area.name, area.precision) == ("Raqqa", PlacePrecision.PROVINCE)


@pytest.mark.parametrize(
    "text, precision, radius",
    [
        ("Fighting in Aleppo.", PlacePrecision.CITY, 6_000),
        ("Fighting in Aleppo province.", PlacePrecision.PROVINCE, 60_000),
        ("Fighting in the countryside of Aleppo.", PlacePrecision.DISTRICT, 45_000),
        ("Fighting in the Aleppo countryside.", PlacePrecision.DISTRICT, 45_000),
        ("اشتباكات في ريف حلب", PlacePrecision.DISTRICT, 45_000),
        ("اشتباكات بريف تل تمر", PlacePrecision.SUBDISTRICT, 25_000),
        ("اشتباكات في محافظة حلب", PlacePrecision.PROVINCE, 60_000),
        ("Fighting near Hajin.", PlacePrecision.TOWN, 10_000),
        ("Fighting in western Idlib.", PlacePrecision.CITY, 45_000),
        ("Fighting south of Hajin.", PlacePrecision.TOWN, 30_000),
        ("اشتباكات شرق هجين", PlacePrecision.TOWN, 30_000),
    ],
)
def test_words_around_a_place_set_its_precision_and_radius(text: str, precision: PlacePrecision, radius: int) -> None:
    where = only(text).where
    assert (where.precision, where.radius_m) == (precision, radius)


def own_places(folder: Path, rows: str) -> list[PlaceMention]:
    path = folder / "own.csv"
    path.write_text("name,name_ar,lat,lon,country,admin1,precision\n" + rows, encoding="utf-8")
    return find_places(fold("A raid in Mithalabad today."), SYRIA, load_gazetteer((path,)))


TWO = "Mithalabad,,36.0,37.0,SY,Aleppo,village\nMithalabad,,33.0,36.0,SY,Daraa,village\n"


def test_two_places_of_equal_merit_give_candidates_and_no_point(tmp_path: Path) -> None:
    where = own_places(tmp_path, TWO)[0].where
    assert (where.lat, where.lon, where.name) == (None, None, None)
    assert {candidate.admin1 for candidate in where.candidates} == {"Aleppo", "Daraa"}


def test_clearly_more_people_decide_between_namesakes_in_a_hinted_country(tmp_path: Path) -> None:
    assert own_places(tmp_path, TWO.replace("Daraa,village", "Daraa,city"))[0].where.admin1 == "Daraa"


@pytest.mark.parametrize(
    "text", ["A raid in Mithalabad, Daraa province.", "A raid in Mithalabad. Later shells fell on Nawa and Tafas."]
)
def test_a_province_or_a_neighbour_in_the_text_decides_between_namesakes(tmp_path: Path, text: str) -> None:
    path = tmp_path / "own.csv"
    path.write_text("name,name_ar,lat,lon,country,admin1,precision\n" + TWO, encoding="utf-8")
    mention = find_places(fold(text), SYRIA, load_gazetteer((path,)))[0]
    assert (mention.where.stated, mention.where.admin1) == ("Mithalabad", "Daraa")


def test_a_village_said_to_lie_in_one_province_is_not_its_namesake_in_another(tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("name,name_ar,lat,lon,country,admin1\nMithalabad,,36.0,37.0,SY,Aleppo\n", encoding="utf-8")
    where = find_places(fold("In Mithalabad, Daraa."), SYRIA, load_gazetteer((path,)))[0].where
    assert (where.stated, where.lat, len(where.candidates)) == ("Mithalabad", None, 1)


def test_a_brought_place_stands_before_the_packaged_one(tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("name,name_ar,lat,lon,country\nHajin,هجين,34.69,40.84,SY\n", encoding="utf-8")
    where = find_places(fold("In Hajin."), SYRIA, load_gazetteer((path,)))[0].where
    assert (where.lat, where.lon, len(where.candidates)) == (34.69, 40.84, 1)


def test_a_country_that_acts_is_no_place_and_one_that_things_happen_in_is() -> None:
    assert stated("Russia bombed the town.") == []
    assert stated("The families fled to Turkey.") == ["Turkey"]


def test_without_a_hint_a_city_is_found_and_a_namesake_keeps_its_candidates() -> None:
    where = find_places(fold("A fire in Aleppo."))[0].where
    assert (where.name, where.country) == ("Aleppo", "SY")


def test_the_same_text_gives_the_same_places_again() -> None:
    text = "Strikes on Hajin, Al-Susah and the village of Foobariya in Deir Ezzor province."
    assert mentions(text) == mentions(text)


US = ("US",)


@pytest.mark.parametrize(
    "text",
    [
        "A neighbour, Wayne Houston, was hurt. Houston said he heard two shots.",
        "Dallas explained that nobody was home.",
        "The man, Jamel E. Houston, was shot.",
    ],
)
def test_a_name_of_somebody_is_no_place(text: str) -> None:
    assert stated(text, *US) == []


def test_words_that_show_a_place_outweigh_a_namesake_in_the_text() -> None:
    text = "Wayne Hajin spoke on the phone. Shells fell in Hajin at noon."
    assert [mention.start for mention in mentions(text)] == [text.rindex("Hajin")]


def test_a_street_named_after_a_town_is_not_in_it() -> None:
    where = only("A car was hit on Houston Avenue.", *US).where
    assert (where.precision, where.lat) == (PlacePrecision.STREET, None)


def test_a_district_is_not_its_namesake_town_at_the_other_end_of_the_country() -> None:
    found = mentions("The sheriff of Buffalo County said the shooting took place in Houston.", *US)
    assert [mention.where.lat is None for mention in found] == [True, False]


@pytest.mark.parametrize("stated", ["Day az Zawr", "Dayz ar Zawr", "Dayr az Zwar"])
def test_a_large_town_misspelled_by_a_letter_or_two_is_known(stated: str) -> None:
    assert only(f"Near {stated}, a strike hit a house.", "SY").where.name == "Deir ez-Zor"


def test_a_short_name_is_never_taken_for_another_town() -> None:
    assert only("Near Hamra, a strike hit a house.", "SY").where.name != "Hama"


def test_a_misspelled_name_that_fits_two_towns_fits_none(tmp_path: Path) -> None:
    own = tmp_path / "own.csv"
    rows = ("Mithaliya,,35.1,36.5,SY,town", "Mithaliyo,,34.1,40.5,SY,town")
    own.write_text("name,name_ar,lat,lon,country,precision\n" + "\n".join(rows) + "\n")
    (found,) = find_places(fold("Near Mithaliye, a house was hit."), ("SY",), load_gazetteer((own,)))
    assert found.where.lat is None


def test_each_line_of_a_list_is_about_a_place_of_its_own() -> None:
    found = mentions("Near Aleppo, one strike.\nNear Dayr as Zawr, two strikes.", "SY")
    assert [mention.where.name for mention in found] == ["Aleppo", "Deir ez-Zor"]


def anywhere(text: str) -> list[tuple[str, str | None]]:
    return [(mention.where.stated, mention.where.country) for mention in find_places(fold(text))]


def test_a_text_that_says_no_country_is_read_in_the_one_its_places_lie_in() -> None:
    assert anywhere("قصف الطيران إدلب ثم قورقنيا") == [("إدلب", "SY"), ("قورقنيا", "SY")]


def test_a_small_place_alone_or_among_several_countries_is_not_looked_for_in_one() -> None:
    assert anywhere("قصف الطيران قورقنيا") == []
    assert anywhere("من بغداد إلى دمشق ثم قورقنيا") == [("بغداد", "IQ"), ("دمشق", "SY")]


def test_a_country_named_for_who_acted_does_not_say_where() -> None:
    assert anywhere("روسيا قالت إن إدلب هادئة، وكذلك قورقنيا")[-1] == ("قورقنيا", "SY")


def test_the_name_of_an_account_is_no_place() -> None:
    assert stated("Post by @Hajin: shelling of Manbij") == ["Manbij"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("قصف تركي استهدف سد المثال باستخدام مسيرة", ["سد المثال"]),
        ("إصابة مدنيين على سد #المثال", ["سد #المثال"]),
        ("قصف لمنع سد الطريق في منبج", ["منبج"]),
        ("أدى القصف إلى سد الثغرة", []),
    ],
)
def test_a_dam_is_a_landmark_by_its_whole_name(text: str, named: list[str]) -> None:
    found = mentions(text)
    assert [mention.where.stated for mention in found] == named
    assert {m.where.precision for m in found} <= {PlacePrecision.LANDMARK, PlacePrecision.TOWN}
