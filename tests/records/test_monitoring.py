"""A look keeps what it is told, and refuses what cannot be meant."""

from datetime import UTC, date, datetime

import pytest

from recount.records import CaptureId, Looked, LookOutcome, from_json, to_json

AT = datetime(2031, 4, 1, 9, 30, tzinfo=UTC)
WHOLE = Looked(
    "Valley Radio",
    LookOutcome.LOST,
    AT,
    "Mara Quill",
    date(2031, 3, 1),
    date(2031, 3, 7),
    "https://radio.example/77",
    (CaptureId("cap-1"),),
    3,
    "it stood there on Monday",
    automatic=True,
)


@pytest.mark.parametrize("look", [WHOLE, Looked("Hill Page", LookOutcome.NOTHING_FOUND, AT, "Noor Field")])
def test_a_look_comes_back_as_it_went(look):
    assert from_json(Looked, to_json(look)) == look


@pytest.mark.parametrize(
    "values",
    [
        {"source": " "},
        {"by": ""},
        {"since": date(2031, 3, 1)},
        {"since": date(2031, 3, 2), "until": date(2031, 3, 1)},
        {"found": -1},
    ],
)
def test_a_look_that_cannot_be_meant_is_refused(values):
    with pytest.raises(ValueError):
        Looked(**{"source": "Hill Page", "outcome": LookOutcome.FOUND, "at": AT, "by": "Noor Field"} | values)
