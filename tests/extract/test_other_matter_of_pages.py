"""What pages print beside a report: their own names over posts, the headlines of a day, menus, clips. All invented."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind

_TOLD = "أصيب مدنيان بجروح، اليوم الاثنين، جراء قصف مدفعي استهدف بلدة البارة جنوبي إدلب، بحسب مصادر محلية.\n"


def claims(text: str, language: str = "ar") -> list[Claim]:
    return list(read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims)


def test_the_name_of_a_page_tells_of_no_death_and_no_place() -> None:
    page = "وفيات مدينة سراقب"
    post = f"حملة مداهمات... - {page}\nFacebook{page}'s Post\n\n{page}May 5, 2025 · Shared with Public"
    found = claims(f"{post}نفذت قوات النظام غارة جوية على مدينة أريحا.")
    assert [(claim.kind, claim.where.stated) for claim in found if claim.where] == [(ClaimKind.ACTION, "أريحا")]


def test_words_like_a_pages_name_within_a_post_are_told() -> None:
    page = "شهداء سراقب"
    post = f"Facebook{page}'s Post\n\n{page}May 5, 2025 · Shared with Public"
    (told,) = [claim for claim in claims(f"{post}ارتقى ثلاثة شهداء في سراقب.") if claim.kind is ClaimKind.HARM]
    assert [count.low for count in told.counts] == [3]


@pytest.mark.parametrize("day", ["الخميس 2 تشرين الأول, 2025", "السبت 1 آب, 2026"])
def test_headlines_below_a_day_whose_month_has_two_words_are_set_aside(day: str) -> None:
    other = ["مقتل شخصين وإصابة آخر في ريف حمص", "تخرّج الدفعة الأولى في معهد المعلمين",
             "عقوبات جديدة على شركات الطيران", "أزمة كبيرة في القطاع التعليمي بالجنوب",
             "300 جريح بعد تظاهرات في العاصمة"]  # fmt: skip
    assert claims("\n\n".join([day, *other])) == []


def test_headlines_between_a_menu_and_the_line_that_leads_home_are_set_aside() -> None:
    other = ["مقتل شاب برصاص مجهولين في درعا", "ضبط شحنة كبيرة في ريف حمص الجنوبي", "مقتل خمسة أشخاص بحادث قرب تدمر",
             "وزارة التربية تطلق مشروعا جديدا للمقاعد"]  # fmt: skip
    (told,) = claims("\n\n".join([*other, "الرئيسية", "أخبار", _TOLD]))
    assert told.where is not None
    assert told.where.stated == "البارة"


def test_three_lines_above_it_stay() -> None:
    found = claims("\n\n".join(["مقتل شاب برصاص مجهولين في درعا", "الرئيسية", _TOLD]))
    assert {claim.where.stated for claim in found if claim.where} == {"درعا", "البارة"}


def test_clips_with_their_length_are_set_aside() -> None:
    news = "A strike wounded two people in Saraqib on Monday, residents told the broadcaster in the afternoon.\n\n"
    clips = [f"0:1{n}Father accused of killing daughter number {n}Jul 21, 2025" for n in range(4)]
    found = claims(news + "\n\n".join(clips), "en")
    assert [count.low for claim in found for count in claim.counts] == [2]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        (
            "en",
            "A strike hit Ariha south of Idlib on Monday. Four people were killed in a bombing in Baghdad last week.",
            "Baghdad",
        ),
        ("ar", "قصفت الطائرات أريحا. وكان قد قتل 23 شخصا في تفجير سفارة في لبنان.", "لبنان"),
    ],
)
def test_harm_that_a_sentence_sets_abroad_is_not_at_the_place_told_before(language: str, text: str, place: str) -> None:
    told = [claim.where.stated for claim in claims(text, language) if claim.kind is ClaimKind.HARM and claim.where]
    assert told == [place]


@pytest.mark.parametrize(
    "text",
    [
        "A strike hit Ariha south of Idlib on Monday. Four people were killed, officials in Ankara said.",
        "A strike hit Ariha south of Idlib on Monday. Four people were killed, the ministry said in Ankara.",
        "A strike hit Ariha south of Idlib on Monday. Four people were wounded and taken to a hospital in Turkey.",
    ],
)
def test_who_speaks_or_is_brought_abroad_sets_no_place(text: str) -> None:
    told = [claim.where.stated for claim in claims(text, "en") if claim.kind is ClaimKind.HARM and claim.where]
    assert told == ["Ariha"]


def test_what_follows_does_not_go_on_abroad() -> None:
    text = "A strike hit Ariha near Idlib. Four were killed in a bombing in Baghdad. Shells wounded two people."
    told = [claim.where.stated for claim in claims(text, "en") if claim.kind is ClaimKind.HARM and claim.where]
    assert told == ["Baghdad", "Ariha"]


def test_a_place_behind_a_given_name_is_the_name_of_the_same_man() -> None:
    (told, *_) = claims('مقتل كل من "صابر سنجار الفهد" و"سامي العون" بإنزال جوي في مدينة هجين.')
    assert told.where is not None
    assert told.where.stated == "هجين"


def test_a_courts_sentence_is_no_death() -> None:
    assert claims("صدر حكم الإعدام على شابين في دمشق.") == []
    assert len(claims("نفذ التنظيم حكمه وأعدم شابين في دمشق.")) == 1


def test_no_other_injuries_says_nothing_of_the_first() -> None:
    found = claims("أسعفت فرقنا المصاب في سراقب وتأكدت من عدم وجود إصابات أخرى.#سراقب")
    assert all(count.low != 0 for claim in found for count in claim.counts)


def test_many_villages_are_no_people() -> None:
    assert claims("شنت قسد حملة اعتقال في العديد من القرى بريف دير الزور.")[0].counts == ()


def test_grown_sons_are_no_children() -> None:
    (told,) = claims("A strike killed a man and his two adult sons in Ariha.", "en")
    assert {count.group for count in told.counts if count.group} == {"men"}


_LONG = (
    "وقالت مصادر محلية إن الطائرات الحربية استهدفت أطراف البلدة بغارتين جويتين، وأضافت أن فرق الإنقاذ وصلت إلى المكان "
    "بعد دقائق وعملت على إسعاف المصابين إلى المشافي القريبة."
)


def test_a_headline_between_two_paragraphs_is_set_aside() -> None:
    headline = "ارتفاع عدد قتلى حريق المصنع في العاصمة إلى 77 شخصا"
    found = claims(f"{_LONG}\n\n{_LONG}\n\n{headline}\n\n{_LONG}")
    assert [count.low for claim in found for count in claim.counts if count.low == 77] == []


def test_the_headline_of_the_article_itself_below_its_lead_stays() -> None:
    found = claims(f"{_LONG}\n\nمقتل 77 شخصا بغارة روسية على مدينة أريحا جنوب إدلب\n\n{_LONG}")
    assert 77 in [count.low for claim in found for count in claim.counts]


def test_a_headline_that_shares_words_with_the_paragraph_below_it_is_the_articles_own() -> None:
    own = "مقتل 77 شخصا بغارات الطائرات الحربية على مدينة أريحا"
    found = claims(f"{_LONG}\n\n{_LONG}\n\n{own}\n\n{_LONG}")
    assert 77 in [count.low for claim in found for count in claim.counts]


def test_a_list_or_a_short_report_between_lines_stays() -> None:
    found = claims(f"{_LONG}\n\n- مقتل ثلاثة مدنيين بقصف على أطراف مدينة سراقب\n\n{_LONG}")
    assert 3 in [count.low for claim in found for count in claim.counts]
    found = claims("قصف على سراقب.\n\nمقتل ثلاثة مدنيين بقصف على أطراف مدينة سراقب\n\nالوضع هادئ.")
    assert 3 in [count.low for claim in found for count in claim.counts]


def test_headlines_each_with_its_day_and_hour_are_set_aside() -> None:
    day = "السبت 14 حزيران, 2025 - 11:4"
    other = ["افتتاح معبر بين البلدين", "مقتل 8 أشخاص في يوم", "اختطاف شاب في عفرين", "بدء امتحانات الطلبة"]
    assert claims("\n\n".join(line for n, head in enumerate(other) for line in (head, f"{day}{n}"))) == []


def test_all_short_lines_below_a_pointer_are_set_aside() -> None:
    tags = [f"وسم {n}" for n in range(20)] + ["اختطاف طفلة"]
    found = claims("\n\n".join([_TOLD, "الأكثر شعبية", *tags]))
    assert [claim for claim in found if claim.event and claim.event.type == "detention"] == []


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Jets carried out an airstrike on Saraqib in response to rocket fire.", "airstrike"),
        ("en", "In response to rocket fire, jets carried out an airstrike on Saraqib.", "airstrike"),
        ("ar", "نفذت الطائرات غارة جوية على سراقب ردا على قصف صاروخي.", "airstrike"),
    ],
)
def test_what_an_attack_answers_is_not_its_kind(language: str, text: str, kind: str) -> None:
    assert [claim.event.type for claim in claims(text, language) if claim.event] == [kind]


def test_houses_that_somebody_builds_were_not_hit() -> None:
    (told, *_) = claims("قتل رجلان يعملان في بناء البيوت بغارة جوية على سراقب.")
    assert told.event is not None
    assert told.event.target is None
    assert claims("قتل رجلان بغارة جوية على بيوت في سراقب.")[0].event.target == "home"  # type: ignore[union-attr]


def test_all_of_them_siblings_counts_nobody_more() -> None:
    (told,) = claims("قتل طفلان وأصيبت طفلة وجميعهم أشقاء بقصف على سراقب.")
    assert "men" not in {count.group for count in told.counts}
    assert [count.low for count in claims("أصيب ثلاثة أشقاء بقصف على سراقب.")[0].counts] == [3]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("مقتل العميد عدي مثال بهجوم لقوات المعارضة في سراقب.", "combatant"),
        ("مقتل العقيد سامي مثال من الشرطة في سراقب.", "unknown"),
    ],
)
def test_an_officers_rank_is_a_fighters_unless_only_police_are_told_of(text: str, status: str) -> None:
    assert [count.status for claim in claims(text) for count in claim.counts][:1] == [status]


def test_victims_that_a_danger_leaves_are_no_toll() -> None:
    assert [c for claim in claims("ولا يقتصر خطر الألغام بما تخلفه من ضحايا في سراقب.") for c in claim.counts] == []


@pytest.mark.parametrize("head", ["Post\n\nPost\n\n", "Conversation"])
def test_who_posted_by_a_handle_is_no_place(head: str) -> None:
    text = f"{head}مكتب أخترين الإعلامي@ExampleMedia_1شهداء وجرحى جراء قصف استهدف حيا في مدينة #حماة."
    assert {claim.where.stated for claim in claims(text) if claim.where} == {"حماة"}
    assert {c.where.stated for c in claims("شهداء جراء قصف على أخترين.") if c.where} == {"أخترين"}


def test_a_country_joined_on_to_a_party_is_a_party() -> None:
    text = "وداع جثمان المتطوع الذي استشهد إثر غارات جوية لطيران النظام وروسيا."
    assert [claim.where for claim in claims(text) if claim.where] == []
    assert claims("قتل مدنيان في سوريا والعراق بغارات جوية.")[0].where is not None


def test_who_has_an_illness_is_not_injured() -> None:
    assert claims("إن عدد المصابين بالتهاب الكبد تجاوز 100 إصابة في طرطوس.") == []


def test_an_officer_who_is_a_leader_as_well_is_one_man() -> None:
    (told,) = [claim for claim in claims("استشهاد العميد معمر مثال قائد الفوج الأول بقصف على سراقب.") if claim.counts]
    assert [(count.status, count.low) for count in told.counts] == [("combatant", 1)]


def test_what_was_answered_lends_no_kind_except_to_its_own_dead() -> None:
    found = claims("Israel said it struck targets in Damascus in response to rocket fire.", "en")
    assert not any(claim.event.names_kind for claim in found if claim.event)
    found = claims("The US bombed Syria in retaliation for a drone attack that killed two people.", "en")
    assert {claim.event.type for claim in found if claim.event} == {"drone_strike"}


def test_what_a_party_says_of_its_own_strikes_is_kept_without_a_day() -> None:
    text = "Israel said it struck targets in Syria. An airstrike hit Damascus, residents said."
    assert ClaimKind.RESPONSIBILITY in {claim.kind for claim in claims(text, "en")}
