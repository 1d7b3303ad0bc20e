"""A raid that a release says was carried out is one of its own records, with partners or alone."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind


def kinds(text: str, publisher: str = "U.S. Central Command", source: str | None = "belligerent") -> list[str]:
    language = "en" if text.isascii() else "ar"
    report = Report(
        ReportId("r"), text, language=language, publisher=publisher, source_type=source, country=("IQ", "SY")
    )
    return [str(claim.kind) for claim in read(report).claims]


@pytest.mark.parametrize(
    ("text", "raids"),
    [
        ("On May 12, Coalition forces conducted a joint raid with Iraqi Security Forces near Kirkuk.", 1),
        ("Near Kirkuk, conducted a joint raid with the Peshmerga against an ISIS cell.", 1),
        ("SDF and Coalition forces carried out three joint raids near Deir ez-Zor.", 3),
        ("نفذت قوات التحالف عملية إنزال مشتركة مع قسد بريف دير الزور", 1),
    ],
)
def test_a_raid_carried_out_is_a_record_of_the_log(text: str, raids: int) -> None:
    report = Report(ReportId("r"), text, language="en" if text.isascii() else "ar", country=("IQ", "SY"),
                    publisher="U.S. Central Command", source_type="belligerent")  # fmt: skip
    told = [claim for claim in read(report).claims if claim.kind is ClaimKind.DISCLOSURE]
    assert [claim.event and claim.event.strikes for claim in told] == [raids]


@pytest.mark.parametrize(
    "text",
    [
        "Israeli forces conducted a raid near Kirkuk.",
        "On May 12, Coalition forces conducted no raids near Kirkuk.",
        "The raid near Kirkuk was welcomed by partner forces.",
    ],
)
def test_a_raid_of_others_or_none_is_no_record(text: str) -> None:
    assert "disclosure" not in kinds(text)


def test_of_a_newspaper_it_is_an_attack_like_others() -> None:
    text = "Coalition forces conducted a joint raid with Iraqi Security Forces near Kirkuk."
    assert kinds(text, "Example News", None) == ["action"]
