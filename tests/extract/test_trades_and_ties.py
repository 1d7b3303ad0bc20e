"""People told of by their trade, beside their kin, from their town; what is only theirs, and whom no war killed."""

import datetime

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind, Harm


def claims(text: str, language: str = "ar"):
    report = Report(ReportId("r"), text, language=language, publisher="Page", published=datetime.date(2024, 5, 20))
    return read(report).claims


def counted(text: str, harm: Harm = Harm.KILLED) -> list[int | None]:
    return [n.low for c in claims(text) for n in c.counts if n.harm is harm and not n.part_of_total]


TRADES = [
    ("استشهدت مراسلة قناة محلية بقصف تركي", 1),
    ("مقتل مختار القرية بقصف مدفعي", 1),
    ("استشهاد معلمة وطالبتين بقصف مدفعي", 3),
    ("استشهد مهندسان بقصف مدفعي", 2),
    ("استشهد محام بقصف مدفعي", 1),
    ("مقتل شرطيين بقصف مدفعي", 2),
    ("استشهاد موظفة إغاثة بقصف مدفعي", 1),
    ("مقتل المجند سامر المثال برصاص مجهولين", 1),
    ("استشهد توأم بقصف مدفعي", 2),
]


@pytest.mark.parametrize(("text", "killed"), TRADES)
def test_people_are_counted_by_their_trade_or_state(text, killed):
    assert counted(text) == [killed]


@pytest.mark.parametrize(
    "text",
    [
        "مقتل مدني وفق رئيس بلدية القرية",
        "مقتل مدني وفق ناشط",
        "مقتل مدني بحسب مراسل محلي",
        "مقتل مدني وقال مدير المدرسة إن القصف مستمر",
        "مراسل قناة محلية: مقتل مدني بقصف",
    ],
)
def test_who_tells_of_the_dead_is_not_one_of_them(text):
    assert counted(text) == [1]


@pytest.mark.parametrize(
    "text", ["أصيب منزل مدير المدرسة بقذيفة", "إصابة سيارة مدني بشظايا", "أصيبت حافلة تقل عشرين طالبا بشظايا صاروخ"]
)
def test_whose_house_or_car_was_hit_is_not_hurt(text):
    assert counted(text, Harm.INJURED) == []


def test_a_thing_hit_beside_people_takes_nobody_away():
    assert counted("إصابة سائق سيارة إسعاف وممرض بقصف", Harm.INJURED) == [2]


TIES = [
    ("الطفلان اللذان استشهدا مع والدتهما في القصف", 3),
    ("ثلاثة أطفال قتلوا مع والدتهم بقصف", 4),
    ("خمسة مدنيين قتلوا مع نازح", 5),
    ("ثلاثة مدنيين من أبناء القرية قتلوا بغارة", 3),
    ("مدنيان من سكان البلدة قتلا بقصف مدفعي", 2),
    ("أن شخصا اسمه سامر وآخر مجهول الهوية قتلا باشتباك", 2),
]


@pytest.mark.parametrize(("text", "killed"), TIES)
def test_people_before_a_verb_are_counted_with_whom_it_took_and_not_with_their_town(text, killed):
    assert counted(text) == [killed]


def test_the_noun_written_like_a_dual_verb_counts_nobody():
    assert counted("مارس الجيش قتلا وتدميرا في المدينة") == []


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("مقتل القيادي البارز في داعش سامر المثال واثنين من أبنائه بغارة", [1, 2]),
        ("مقتل القيادي في داعش سامر المثال واعتقال اثنين من أبنائه", [1]),
    ],
)
def test_those_beside_a_leader_are_counted_behind_his_name(text, killed):
    assert counted(text) == killed


def test_what_was_left_behind_by_an_attack_is_no_death_and_nor_is_a_name():
    assert counted("القصف خلف جرحى في صفوف المدنيين") == []
    assert counted("القصف خلف ثلاثة قتلى بينهم طفل") == [3]
    assert counted("استشهاد المدني خلف المثال وولديه بقصف") == [3]


@pytest.mark.parametrize(
    "text",
    [
        "وفاة الشيخ سامر المثال بعد صراع طويل مع المرض",
        "مصرع أربعة أشخاص وإصابة ستة في حادث سير قرب إدلب",
        "توفي الحاج سامر المثال إثر مرض عضال",
    ],
)
def test_deaths_of_illness_and_on_the_road_are_not_of_the_war(text):
    assert claims(text) == ()


def test_deaths_of_illness_in_english_are_not_of_the_war():
    assert [c for c in claims("Sheikh Amal Example died after a long illness.", "en") if c.counts] == []


@pytest.mark.parametrize(
    "text", ["وفاة معتقل في سجون النظام بعد صراع مع المرض", "مقتل خمسة في حادث سير إثر قصف الطريق"]
)
def test_an_attack_or_arrest_beside_the_illness_keeps_the_death(text):
    assert counted(text) != []


def test_the_force_to_which_the_dead_belong_struck_nobody():
    (claim,) = claims("استشهاد منتسبين اثنين من الحشد الشعبي بتفجير عبوة ناسفة لداعش")
    assert [b.id for b in claim.belligerents] == ["islamic_state"]


@pytest.mark.parametrize("text", ["قوات النظام تعدم ثلاثة شبان ميدانيا", "تنظيم داعش يعدم ثلاثة مدنيين"])
def test_an_execution_is_told_of_in_the_present_too(text):
    (claim,) = [c for c in claims(text) if c.kind is ClaimKind.HARM]
    assert [n.low for n in claim.counts if not n.part_of_total] == [3]
    assert len(claim.belligerents) == 1


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("قتلت القوات الأمريكية، فجر اليوم، مدنيين اثنين في بلدة الشحيل.", 2),
        ("قتل جنود أتراك طفلاً قرب الدرباسية.", 1),
        ("قتل عناصر من قسد شاباً في الشحيل.", 1),
        ('ينعى الدفاع المدني المتطوع "سامر المثال" الذي استشهد اليوم بقصف على سراقب.', 1),
        ("جنود النظام يقتلون مدنياً في درعا.", 1),
    ],
)
def test_people_behind_those_who_killed_them_or_before_who_died_are_counted(text: str, dead: int) -> None:
    report = Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",))
    counts = [count for claim in read(report).claims for count in claim.counts if not count.part_of_total]
    assert [(str(count.harm), count.low) for count in counts] == [("killed", dead)]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("قتلت القوات الأمريكية، فجر اليوم، مدنيين اثنين في بلدة الشحيل.", "us_led_coalition"),
        ("قتل جنود أتراك طفلاً قرب الدرباسية.", "turkey"),
        ("قتلت قسد، بدعم من التحالف، قيادياً في داعش.", "sdf"),
    ],
)
def test_who_killed_people_behind_an_aside_is_blamed(text: str, party: str) -> None:
    report = Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",))
    assert [b.id for claim in read(report).claims for b in claim.belligerents] == [party]


def test_an_injured_man_before_an_aside_is_not_those_behind_it() -> None:
    report = Report(ReportId("r"), "أصيب رجل، فجر اليوم، وقتل طفل في سرمين.", language="ar", country=("SY",))
    counts = [count for claim in read(report).claims for count in claim.counts]
    assert [(str(count.harm), count.low) for count in counts] == [("injured", 1), ("killed", 1)]
