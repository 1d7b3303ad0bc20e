"""Harm that would have been, had something else been, is no harm."""

import pytest

from recount import Report, ReportId, read
from recount.records import Count, Harm


def counts(text: str, language: str) -> list[Count]:
    reading = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [count for claim in reading.claims for count in claim.counts]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bomb would have killed hundreds of villagers if it had gone off, residents said."),
        ("en", "The rocket could have killed dozens of shoppers, residents said."),
        ("en", "Had the shell landed an hour earlier, dozens of pupils would have died."),
        ("en", "If the mortar had hit the bakery, 30 people might have been killed and wounded."),
        ("ar", "لو سقط الصاروخ على السوق لقتل مئات المدنيين."),
        ("ar", "ولولا خلو المدرسة من الطلاب لقتل العشرات."),
        ("ar", "كاد القصف أن يودي بحياة عشرة أطفال."),
        ("ar", "كان سيقتل مئات المدنيين لو انفجر الصاروخ."),
    ],
)
def test_what_would_have_been_counts_nobody(language: str, text: str) -> None:
    assert counts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The raid killed two bakers and could have killed dozens more."),
        ("en", "The shell, which would have killed dozens in the market, killed two bakers."),
        ("ar", "قتل مدنيان بقصف على السوق، ولو وقع القصف نهارا لقتل العشرات."),
        ("ar", "قتل مدنيان بقصف على السوق، وكاد القصف يودي بحياة عشرة آخرين."),
    ],
)
def test_who_was_killed_beside_it_still_counts(language: str, text: str) -> None:
    assert [(c.harm, c.low, c.high, c.vague) for c in counts(text, language)] == [(Harm.KILLED, 2, 2, None)]


def test_a_doubt_is_no_condition_that_was_not_met() -> None:
    (one,) = counts("Police said the two bakers could have been killed as early as Friday.", "en")
    assert (one.harm, one.low) == (Harm.KILLED, 2)
    (other,) = counts("Investigators said the strike might have killed 12 civilians.", "en")
    assert (other.harm, other.low) == (Harm.KILLED, 12)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“We are your neighbours and we won't hurt you,” the gunmen said."),
        ("en", "The fighters promised that they will not kill prisoners."),
        ("en", "The shelling of the market aimed at as many casualties as possible."),
        ("ar", "وقال المسلحون إنهم لن يقتلوا أحداً."),
        ("ar", "تستهدف القوات الأسواق لإيقاع أكبر عدد ممكن من الضحايا."),
        ("ar", "والهدف من القصف أكبر قدر ممكن من الإصابات."),
    ],
)
def test_harm_that_is_refused_or_only_meant_counts_nobody(language: str, text: str) -> None:
    assert counts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "killed"),
    [
        ("en", "Two bakers were killed, and the army said that it will not apologise.", 2),
        ("en", "As many as ten people were killed by the shelling.", 10),
        ("ar", "قتل مدنيان بقصف يهدف إلى إيقاع أكبر عدد ممكن من الضحايا.", 2),
        ("ar", "قتل ثلاثة مدنيين بقصف على السوق، ولن يمر ذلك دون رد.", 3),
    ],
)
def test_harm_that_was_done_beside_these_words_counts(language: str, text: str, killed: int) -> None:
    assert [count.high for count in counts(text, language) if count.harm is Harm.KILLED] == [killed]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "If the offensive goes ahead, thousands of civilians could be killed in Idlib, the agency warned."),
        ("en", "Hundreds may be wounded if shells hit the camp in Atmeh."),
        ("en", "The agency warned of hundreds of deaths in Idlib."),
        ("en", "The army said it regrets any loss of civilian life in the strike on Hajin."),
        ("en", "The coalition will look into any deaths in the strike on Hajin."),
        ("ar", "إذا استمر القصف فقد يموت مئات المدنيين في إدلب"),
        ("ar", "حذرت المنظمة من مقتل المئات في إدلب في حال استمر القصف"),
        ("ar", "سيقتل العشرات إذا سقطت القذائف على المخيم في أطمة"),
        ("ar", "يأسف التحالف لسقوط أي قتلى مدنيين في الغارة على هجين"),
    ],
)
def test_what_is_only_warned_of_or_regretted_in_case_counts_nobody(language: str, text: str) -> None:
    assert counts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "Twelve people may have been killed in the strike on Binnish.", 12),
        ("en", "The ministry warned residents before the strike, which killed three people.", 3),
        ("en", "The agency warned of revenge after the killing of three people.", 3),
        ("en", "The strike on Hajin did not cause any deaths.", 0),
        ("ar", "حذر الدفاع المدني الأهالي بعد مقتل أربعة مدنيين في بنش", 4),
        ("ar", "وكان القصف قد قتل ثلاثة مدنيين في بنش", 3),
        ("ar", "لم تسفر الغارة على هجين عن أي قتلى", 0),
    ],
)
def test_a_warning_beside_what_happened_takes_nobody_away(language: str, text: str, number: int) -> None:
    assert [(c.harm, c.low) for c in counts(text, language)] == [(Harm.KILLED, number)]
