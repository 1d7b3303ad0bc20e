"""Earlier records in public: what the policy permits, read values only, and nothing that could be a name."""

from dataclasses import replace
from datetime import date

import invented
import pytest

from recount.publish import Earlier, ReleaseKind, publication_rules, redact
from recount.publish.record import PublicEarlier
from recount.publish.rules import Rules
from recount.records import (
    Grade,
    Harm,
    LegacyFigure,
    LegacyJudgement,
    LegacyWord,
    Range,
    RecordId,
    Status,
    TimePrecision,
    When,
    Where,
)

DAY = When(date(2019, 3, 4), date(2019, 3, 4), TimePrecision.DAY, "4 March, said Sefa Inventado")
SAID = LegacyJudgement(
    list="ours",
    list_id="l-1",
    row_id=RecordId("r-1"),
    number=2,
    code="VAL-17",
    previous_codes=(),
    figures=(LegacyFigure(Harm.KILLED, {"Killed": "5 (Sefa Inventado among them)"}, 5, None, 7, Status.CIVILIAN),),
    words=(LegacyWord("ours", "Grade", "Fair, says Sefa Inventado"),),
    when=DAY,
    where=Where("home of Sefa Inventado"),
    date_precision=None,
    place_precision=None,
    belligerents=("Sefa Inventado",),
    event=("Sefa Inventado",),
    sources=("https://example.org/sefa-inventado",),
    cells=("VAL-17", "Sefa Inventado"),
)


@pytest.fixture
def rules() -> Rules:
    return publication_rules("default")


def shown(said: LegacyJudgement, rules: Rules) -> tuple[PublicEarlier, ...]:
    earlier = Earlier("Our old table", "Valley Circle", said, {"ours": "grade"}, "reviewer")
    entries = tuple(replace(entry, earlier=(earlier,)) for entry in invented.DOSSIER.entries)
    record = redact(replace(invented.DOSSIER, entries=entries), rules, invented.CREATED)
    assert record.kind is ReleaseKind.RELEASE and "Inventado" not in repr(record)
    return record.incidents[0].earlier


def test_figures_grade_day_and_code_are_shown_as_read(rules: Rules) -> None:
    (one,) = shown(SAID, rules)
    assert (one.killed, one.civilians, one.grade, one.code) == (Range(5, None, 7), True, Grade.FAIR, "VAL-17")
    assert one.date is not None and one.date.stated is None


def test_a_policy_that_is_silent_shows_nothing(rules: Rules) -> None:
    assert shown(SAID, replace(rules, earlier_fields=frozenset())) == ()


@pytest.mark.parametrize("code", ["Sefa Inventado", "Inventado", "Sefa-Inventado-house"])
def test_a_code_that_does_not_look_like_one_is_not_shown(rules: Rules, code: str) -> None:
    (one,) = shown(replace(SAID, code=code), rules)
    assert one.code is None
