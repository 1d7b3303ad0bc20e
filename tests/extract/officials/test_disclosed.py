"""What lines of belligerents' own releases tell beside their strikes. Parties, places and texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount.extract import read
from recount.records import Act, Claim, ClaimKind, Disclosed, Report, ReportId, Struck, from_json, to_json

MINISTRY = "Ministry of Defence of Karvania"


def claims(text: str, language: str = "en", source_type: str | None = "military_statement") -> tuple[Claim, ...]:
    report = Report(
        ReportId("release"),
        text,
        published=date(2031, 5, 14),
        language=language,
        publisher="Karvania Post"
        if source_type == "news_article"
        else MINISTRY
        if language == "en"
        else "وزارة الدفاع",
        country=("SY",),
        source_type=source_type,
    )
    return read(report).claims


def logged(text: str, language: str = "en") -> list[Claim]:
    return [claim for claim in claims(text, language) if claim.kind is ClaimKind.DISCLOSURE]


def only(text: str, language: str = "en") -> tuple[int | None, Disclosed]:
    (claim,) = logged(text, language)
    assert claim.event is not None and claim.disclosed is not None
    return claim.event.strikes, claim.disclosed


def engaged(told: Disclosed) -> list[tuple[Act, Struck, int | None]]:
    return [(one.act, one.kind, one.number.low if one.number else None) for one in told.engaged]


def test_what_a_line_engaged_is_kept_with_kind_number_and_what_was_done():
    strikes, told = only(
        "Near Hajin, two strikes engaged two tactical units and destroyed a vehicle and 3 weapons caches."
    )
    assert strikes == 2
    assert engaged(told) == [
        (Act.HIT, Struck.PERSONNEL, 2),
        (Act.DESTROYED, Struck.VEHICLE, 1),
        (Act.DESTROYED, Struck.STORE, 3),
    ]


def test_a_kind_without_a_number_has_none_and_not_one():
    _, told = only("Our aircraft carried out 4 strikes near Hajin against bunkers and ammunition depots.")
    assert engaged(told) == [(Act.HIT, Struck.POSITION, None), (Act.HIT, Struck.STORE, None)]


@pytest.mark.parametrize(
    ("text", "language", "hit"),
    [
        ("Two strikes near Hajin destroyed 12 trucks with mounted machine guns.", "en", [Struck.VEHICLE]),
        ("Two strikes near Hajin destroyed a tunnel and killed 9 fighters.", "en", [Struck.TUNNEL]),
        ("نفذت طائراتنا 4 غارات قرب هجين ودمرت عربات مزودة برشاشات وقتلت مسلحين.", "ar", [Struck.VEHICLE]),
    ],
)
def test_what_a_target_carries_and_people_killed_are_no_targets_of_their_own(text, language, hit):
    assert [kind for _, kind, _ in engaged(only(text, language)[1])] == hit


def test_two_in_one_arabic_word_are_two():
    _, told = only("نفذ سلاح الجو 6 ضربات قرب تلعفر أسفرت عن تدمير مستودعين وثلاث عجلات.", "ar")
    assert engaged(told) == [(Act.DESTROYED, Struck.STORE, 2), (Act.DESTROYED, Struck.VEHICLE, 3)]


def test_what_another_sentence_did_at_a_place_of_its_own_is_not_of_the_record_before():
    first, *_ = logged("Our air force struck 25 targets near Hajin. In Al Shafah, troops destroyed two tunnels.")
    assert first.disclosed is not None and first.disclosed.engaged == ()


def test_a_release_that_counts_only_what_it_destroyed_is_a_record_of_unknown_strikes():
    (claim,) = logged("High-precision weapons destroyed 2 ammunition depots near Hajin.")
    assert claim.event is not None and claim.event.strikes is None
    assert claim.where is not None and claim.where.stated == "Hajin"


@pytest.mark.parametrize(
    "text",
    [
        "Our forces did not hit any of the two houses in Hajin.",
        "No building was hit by our aircraft in Hajin.",
        "Two vehicles were later destroyed.",
    ],
)
def test_what_is_denied_or_has_no_place_is_no_record(text):
    assert not [claim for claim in logged(text) if claim.event and claim.event.strikes is None]


def test_no_strikes_take_no_place_of_the_line_behind_them():
    none, two = logged("On 12 May, there were no strikes to report. On 11 May, two strikes near Hajin.")
    assert none.where is None and two.where is not None


def test_what_stands_before_a_verb_in_the_passive_was_hit():
    told = logged("Five strikes hit Hajin. As a result, two command posts and 12 trucks were destroyed.")[0].disclosed
    assert told is not None
    assert engaged(told) == [(Act.DESTROYED, Struck.COMMAND, 2), (Act.DESTROYED, Struck.VEHICLE, 12)]


@pytest.mark.parametrize(
    ("text", "language", "field", "number"),
    [
        ("Our air force struck 12 targets near Hajin.", "en", "targets", 12),
        ("Over the past day the army hit about 40 targets in Hajin.", "en", "targets", 40),
        ("Aircraft conducted 12 sorties near Hajin on 13 May.", "en", "sorties", 12),
        (
            "The Joint Command carried out 22 targeting operations against the militia near Hajin.",
            "en",
            "engagements",
            22,
        ),
        ("استهدف سلاح الجو 12 هدفاً قرب هجين.", "ar", "targets", 12),
        ("نفذ سلاح الجو 12 طلعة جوية قرب هجين.", "ar", "sorties", 12),
    ],
)
def test_targets_and_sorties_are_kept_as_such_and_the_strikes_are_unknown(text, language, field, number):
    strikes, told = only(text, language)
    kept = getattr(told, field)
    assert strikes is None and (kept.low, kept.high) == (number, number)
    assert not [claim for claim in claims(text, language) if claim.kind is ClaimKind.ACTION]


@pytest.mark.parametrize(
    ("text", "language", "strikes"),
    [
        ("Aircraft flew 34 sorties and conducted 9 strikes on 20 targets near Hajin.", "en", 9),
        ("نفذ سلاح الجو 12 غارة قرب هجين على 15 هدفاً.", "ar", 12),
        ("نفذت طائراتنا غارتين قرب هجين.", "ar", 2),
        ("نُفذت ضربتان قرب هجين.", "ar", 2),
    ],
)
def test_strikes_are_counted_where_strikes_are_said(text, language, strikes):
    assert [claim.event.strikes for claim in logged(text, language) if claim.event] == [strikes]


def test_a_number_of_targets_beside_the_dead_leaves_the_dead_their_account():
    found = claims("Our air force hit 12 targets near Hajin and killed 30 fighters.")
    assert {claim.kind for claim in found} == {ClaimKind.DISCLOSURE, ClaimKind.HARM, ClaimKind.RESPONSIBILITY}


def test_a_release_of_sorties_alone_is_read_although_no_attack_is_named():
    assert only("The air force flew 9 sorties near Hajin.")[1].sorties is not None


def test_news_of_targets_is_an_account_and_no_record_of_the_newspaper():
    told = claims("The army struck 12 targets near Hajin on 13 May.", source_type="news_article")
    assert [claim.kind for claim in told] == [ClaimKind.ACTION] and told[0].disclosed is None


@pytest.mark.parametrize(
    ("text", "language", "partner", "known"),
    [
        ("Two strikes hit a tunnel near Hajin, in coordination with partner forces.", "en", "partner forces", None),
        ("In support of the Syrian Democratic Forces, two strikes near Hajin hit a tunnel.", "en",
         "the Syrian Democratic Forces", "sdf"),
        ("Jointly with the Valley Guard, our aircraft hit 3 targets near Hajin.", "en", "the Valley Guard", None),
        ("نفذت طائراتنا 4 غارات قرب هجين بالتنسيق مع القوات الشريكة.", "ar", "القوات الشريكة", None),
    ],
)  # fmt: skip
def test_partners_are_kept_as_stated(text, language, partner, known):
    ((found,),) = [claim.disclosed.partners for claim in logged(text, language) if claim.disclosed]
    assert (found.stated, found.id) == (partner, known)


def at(text: str, language: str = "en") -> list[tuple[int | None, str | None]]:
    return [(c.event.strikes if c.event else None, c.where.stated if c.where else None) for c in logged(text, language)]


def test_one_sentence_on_two_places_is_two_records():
    assert at("On 12 May our aircraft conducted 65 strikes near Hajin and one strike near Al Shafah.") == [
        (65, "Hajin"), (1, "Al Shafah"),
    ]  # fmt: skip
    assert at("نفذت طائراتنا 4 غارات قرب الباغوز و3 ضربات قرب الشعفة.", "ar") == [(4, "الباغوز"), (3, "الشعفة")]


def test_a_second_number_without_a_place_of_its_own_is_no_further_strikes():
    assert at("Near Hajin, six strikes hit two units, among them four strikes after dark.") == [(6, "Hajin")]


def test_totals_of_several_days_stand_apart_by_day():
    found = logged("On 11 May near Hajin, 23 strikes hit two units.\nOn 12 May near Hajin, 17 strikes.")
    assert [(c.event.strikes, c.when.start.day) for c in found if c.event and c.when and c.when.start] == [
        (23, 11),
        (17, 12),
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Between the night of 12 May and the morning of 13 May, four strikes hit a tunnel near Hajin.", (12, 13)),
        ("From 6 p.m. on 12 May to 6 a.m. on 13 May, aircraft conducted four strikes near Hajin.", (12, 13)),
        ("On 12 May four strikes hit a tunnel near Hajin, and on 13 May nothing was hit.", (12, 12)),
    ],
)
def test_a_window_over_midnight_holds_both_days(text, days):
    when = logged(text)[0].when
    assert when is not None and when.start is not None and when.end is not None
    assert (when.start.day, when.end.day) == days


@pytest.mark.parametrize(
    ("text", "language", "right", "wrong"),
    [
        ("CORRECTION: The release of 12 May should have said two strikes near Hajin, not three.", "en", 2, 3),
        ("Corrected: the release of 12 May should have read four strikes near Hajin rather than one.", "en", 4, 1),
        ("Editor's note: corrected the number of strikes. The release of May 12 listed one strike near Hajin; "
         "there were four strikes near Hajin.", "en", 4, 1),
        ("CORRECTION to the release of 12 May: four strikes near Hajin instead of six.", "en", 4, 6),
        ("تصويب: نُفذت 4 ضربات قرب هجين بدلاً من 6 ضربات كما ورد في بيان 12 أيار.", "ar", 4, 6),
        ("تصحيح: ورد في بيان 12 أيار أن ثلاث ضربات نُفذت قرب هجين، والصحيح ضربتان.", "ar", 2, 3),
    ],
)  # fmt: skip
def test_a_correction_is_the_right_number_and_names_what_it_takes_back(text, language, right, wrong):
    strikes, told = only(text, language)
    assert told.corrects is not None and told.corrects.released is not None
    assert (strikes, told.corrects.instead_of) == (right, wrong)
    assert told.corrects.released.start == date(2031, 5, 12)


def test_two_right_numbers_have_each_its_place():
    text = (
        "Correction: the statement of 12 May said four strikes near Hajin. "
        "There were two strikes near Hajin and two strikes near Al Shafah."
    )
    assert at(text) == [(2, "Hajin"), (2, "Al Shafah")]


def test_the_day_of_the_corrected_release_is_not_taken_for_the_day_of_the_strikes():
    (claim,) = logged("CORRECTION: The release of 12 May should have said two strikes near Hajin, not three.")
    assert claim.when is None


def test_other_lines_of_a_release_with_a_correction_correct_nothing():
    text = "CORRECTION: The release of 12 May should have said two strikes near Hajin. One strike hit Al Shafah."
    corrects = [claim.disclosed.corrects if claim.disclosed else None for claim in logged(text)]
    assert corrects[0] is not None and corrects[1] is None


def test_where_nothing_shows_which_number_is_right_nothing_is_corrected():
    found = logged("Correction. Two strikes near Hajin on 12 May.")
    assert [claim.event.strikes for claim in found if claim.event] == [2]
    assert not any(claim.disclosed and claim.disclosed.corrects for claim in found)


def test_every_record_is_quoted_word_for_word_has_an_id_of_its_own_and_comes_back_whole():
    text = (
        "Our aircraft flew 34 sorties, conducted 4 strikes near Hajin and 3 strikes near Al Shafah and hit 20 targets."
    )
    found = claims(text)
    assert all(text[slice(*claim.span)] == claim.quote for claim in found)
    assert len({claim.claim_id for claim in found}) == len(found)
    assert [from_json(Claim, to_json(claim)) for claim in found] == list(found)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In coordination with Turkish and Jordanian aircraft, we carried out two strikes near Hajin.", "en"),
        ("نفذنا غارتين قرب هجين بالتنسيق مع طائرات تركية وأردنية.", "ar"),
    ],
)
def test_two_partners_named_by_adjectives_are_two(text: str, language: str) -> None:
    (claim,) = logged(text, language)
    assert claim.disclosed is not None
    assert [partner.id for partner in claim.disclosed.partners] == ["turkey", "jordan"]


def test_a_line_that_gives_its_place_by_grid_is_not_at_the_place_of_the_line_before() -> None:
    text = "Near Hajin, one strike engaged a tactical unit.\nOne strike at MGRS 37SFV1234567890 destroyed a building."
    report = Report(ReportId("grid"), text, language="en", publisher="CJTF-OIR", country=("SY",))
    found = [claim for claim in read(report).claims if claim.kind is ClaimKind.DISCLOSURE]
    assert [claim.where and (claim.where.name or claim.where.stated) for claim in found] == ["Hajin", "37SFV1234567890"]
