"""Lines that a page ran together are parted where a word that stands alone elsewhere meets what happened."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.extract.folding.text import fold


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("#الرقة\nShared with Public#الرقةاعتقلـ.ـت دورية شابا", "#الرقة اعتقلت"),
        ("وسط #حلب\nShared with Publicوسط #حلباستهدف طيران مبنى", "#حلب استهدف"),
        ("عملية في الرقة\nShared with Publicعملية في الرقةنفذت قوات الأمن عملية", "الرقة نفذت"),
    ],
)
def test_a_word_run_together_with_what_happened_is_parted(text: str, words: str) -> None:
    assert words in fold(text).cased


@pytest.mark.parametrize(
    "text",
    [
        "#الرقة\nوبالقصف على #البلدة",  # «بالقصف» is one word
        "مدينة الرقة\nفي الرقةنفذت قوات الأمن عملية",  # no page of posts
        "#حلباعتقلت دورية شابا",  # nothing else says where the word ends
    ],
)
def test_nothing_else_is_parted(text: str) -> None:
    assert len(fold(text).text.split()) == len(text.split())


def test_the_place_and_the_party_of_a_line_run_together_are_read() -> None:
    text = "مراسل مثال - #الرقة\nShared with Public#الرقةاعتقلت ميليشيا قسد أربعة مدنيين في حي المثال"
    found = read(Report(ReportId("r"), text, language="ar", country=("SY",))).claims
    assert [(c.where and c.where.stated, [b.id for b in c.belligerents], c.counts[0].low) for c in found] == [
        ("الرقة", ["sdf"], 4)
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("#خبر استشهاد رجلين من عائلة واحدةوإصابة أربع نساء", "عايله واحده واصابه"),
        ("#خبر يقول للدنيا وداعاإستشهاد الشاب", "وداعا استشهاد"),
        ("#خبر قصف على ريف عين عيسىفقدت طفلة حياتها", "عيسي فقدت"),
        ("#خبر 12 عاماًبقصف مدفعي", "عاما بقصف"),
        ("#خبر 1.سامر الطياسنة2.بشار الأحمد", "الطياسنه 2.بشار"),
    ],
)
def test_a_letter_that_ends_a_word_parts_it_from_the_next(text: str, words: str) -> None:
    assert words in fold(text).text


@pytest.mark.parametrize("word", ["وإصابة", "فإنه", "بإطلاق", "كإجراء", "لإسعاف", "الإصابة", "وأًصيبت", "مدنياً"])
def test_what_is_written_onto_a_word_stays_on_it(word: str) -> None:
    assert " " not in fold(f"#خبر_{word}").text.removeprefix("#خبر_")
