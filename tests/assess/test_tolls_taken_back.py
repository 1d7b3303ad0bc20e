"""A toll that the report itself lowers leads no other of it. All texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, assess, group, read


def ends(*texts: str) -> list[tuple[int | None, int | None]]:
    readings = [
        read(Report(ReportId(f"r{n}"), text, language="en", publisher=f"Example {n}", published=date(2019, 5, 21)))
        for n, text in enumerate(texts)
    ]
    claims = {claim.claim_id: claim for reading in readings for claim in reading.claims}
    found = [assess(one, [claims[i] for i in one.claim_ids]).killed for one in group(readings).incidents]
    return [(killed.low, killed.high) for killed in found if killed]


@pytest.mark.parametrize("verb", ["revised", "lowered"])
def test_a_number_taken_back_does_not_throw_out_the_one_that_takes_its_place(verb: str) -> None:
    assert ends(f"An airstrike killed 12 people in Hajin on Monday. The number was {verb} to eight.") == [(8, 8)]


def test_a_higher_toll_told_on_a_later_day_stays_beside_the_lower() -> None:
    first = (
        "An airstrike killed five civilians in Hajin on 18 May 2019. "
        "Medics said on 19 May 2019 that eight civilians were killed in the airstrike on Hajin."
    )
    assert ends(first, "An airstrike on Hajin killed five civilians on 18 May 2019.") == [(5, 8)]
