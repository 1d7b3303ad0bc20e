"""Letters that stand for others: read where a word of harm comes out, and never in other words."""

import pytest

from recount import read
from recount.extract.folding.letter_shapes import shape_of
from recount.extract.folding.look_alikes import unmasked
from recount.extract.folding.text import fold
from recount.records import Harm, Report


@pytest.mark.parametrize(
    ("masked", "meant"),
    [
        ("قtل", "قتل"),
        ("شhيد", "شهيد"),
        ("qتل", "قتل"),
        ("القصf", "القصف"),
        ("واستشhد", "واستشهد"),
        ("кilled", "killed"),
        ("kiІІed", "killed"),
        ("kíllеd", "killed"),
        ("реople", "people"),
        ("ᴡᴏᴜɴᴅᴇᴅ", "wounded"),
        ("ｋｉｌｌｅｄ", "killed"),
        ("𝗸𝗶𝗹𝗹𝗲𝗱", "killed"),
        ("ﺷﻬﺪﺍﺀ", "شهداء"),
    ],
)
def test_a_letter_that_stands_for_another_is_read_as_it(masked: str, meant: str) -> None:
    assert unmasked(text := f"here {masked} there", shape_of(text))[0] == f"here {meant} there"


@pytest.mark.parametrize(
    "written",
    [
        "Київ і Чернігів",  # another alphabet
        "сосо",  # of another alphabet alone, though every letter looks Latin
        "Café Zürich, Mārtiņš",  # accents of their own languages
        "طائرة F16 وطائرة Mيغ",  # a type of aircraft
        "قناةTRT وموقعBBC",  # names glued on
        "حلبa وموصلb",  # no word of harm comes out
    ],
)
def test_letters_of_other_words_stay(written: str) -> None:
    assert unmasked(written, shape_of(written))[0] == written


def test_a_letter_that_only_disguises_is_taken_out_and_not_read() -> None:
    assert fold("قصـFـف على البلدة").text == "قصف علي البلده"


def test_joined_lam_and_alef_are_two_letters_and_lead_back_to_one() -> None:
    folded = fold("ﻣﻘﺘﻞ ﺛﻼﺛﺔ ﺃﻃﻔﺎﻝ")
    assert folded.text == "مقتل ثلاثه اطفال"
    at = folded.text.index("ثلاثه")
    assert slice(*folded.original_span(at, at + 5)) == slice(5, 9)


@pytest.mark.parametrize(
    ("text", "killed", "quote"),
    [
        ("سقط 5 شـhـداء بقصف على البلدة", 5, "5 شـhـداء"),
        ("وقوع 3 شهdاء جراء الغارة", 3, "3 شهdاء"),
        ("4 civilians were кilled in shelling on the town.", 4, "4 civilians were кilled"),
        ("9 civilians kiІІed in an airstrike on the town.", 9, "9 civilians kiІІed"),
    ],
)
def test_a_disguised_toll_is_quoted_as_it_was_written(text: str, killed: int, quote: str) -> None:
    harm = next(claim for claim in read(Report("r1", text)).claims if claim.counts)
    assert [(count.harm, count.low) for count in harm.counts] == [(Harm.KILLED, killed)]
    assert harm.quote == quote == text[slice(*harm.span)]
