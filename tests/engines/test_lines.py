import json
import pickle
from datetime import date

from recount.engines.lines import lines_of, packed
from recount.records import (
    Assessment,
    Claim,
    Claimant,
    ClaimId,
    ClaimKind,
    Conceded,
    Grade,
    Group,
    GroupRange,
    Harm,
    IncidentId,
    Official,
    PersonMention,
    Range,
    Rejection,
    ReportId,
    Span,
    TimePrecision,
    When,
    Where,
    to_json,
)

CLAIM = Claim(
    ClaimId("c-1"),
    ReportId("r"),
    ClaimKind.PERSON,
    Span(0, 4),
    "سامي",
    Claimant("طبيب", span=Span(5, 9)),
    where=Where("سراقب", lat=35.8, lon=36.8),
    when=When(date(2019, 3, 1), None, TimePrecision.MONTH),
    person=PersonMention("سامي", ("أبو علي",), harm=Harm.KILLED),
    official=Official(conceded_killed=Conceded(1, None)),
)
ASSESSMENT = Assessment(
    IncidentId("i-1"), "airwars", grade=Grade.WEAK, groups={Group.CHILDREN: GroupRange(killed=Range(1, 2, 3))}
)


def test_a_line_is_what_the_codec_says():
    for record in (CLAIM, ASSESSMENT):
        assert lines_of([record]).decode() == json.dumps(to_json(record), ensure_ascii=False) + "\n"


def test_a_packed_record_comes_back_equal():
    assert pickle.loads(packed([CLAIM, ASSESSMENT])) == [CLAIM, ASSESSMENT]


def test_half_a_surrogate_pair_is_written_as_json_can():
    line = lines_of([Rejection("r", "odd letter", "fake", quote="\ud83d")])
    assert json.loads(line.decode())["quote"] == "\ud83d"
