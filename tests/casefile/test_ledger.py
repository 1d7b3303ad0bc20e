"""Records in, records out."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from recount.preserve import TableMapping
from recount.records import (
    Answer,
    Asker,
    Capture,
    CaptureId,
    Circle,
    Custody,
    Digest,
    Document,
    Fetch,
    GazetteerChoice,
    GazetteerFile,
    Grade,
    GradeProposal,
    Judgement,
    JudgementKind,
    LegacyList,
    LegacyRow,
    Looked,
    LookOutcome,
    ModelAnswer,
    Naming,
    Narrative,
    Picture,
    PictureFile,
    PolicyChoice,
    PolicyInForce,
    Question,
    Recipient,
    Rejection,
    ReleaseEntry,
    Report,
    ReportId,
    RequestApproval,
    RequestDraft,
    RequestOutcome,
    Scope,
    ScopeTerms,
    Sentence,
    StrikeStatus,
    Tie,
)
from recount.records.ids import ClaimId
from recount_site.casefile.kept_mapping import KeptMapping
from recount_site.casefile.ledger import KINDS, Entry, Ledger
from recount_site.casefile.opened import CaseOpened
from recount_site.casefile.store import Case

AT = datetime(2026, 5, 6, 12, 30, 1, 7, tzinfo=UTC)
DIGEST = Digest("ab" * 32)
LEDGERABLE = [
    CaseOpened("Valley", "default", "Mara Quill", AT),
    Capture(CaptureId("k-1"), DIGEST, 12, "reports/a.txt", "text/plain", AT, "recount add"),
    Custody(CaptureId("k-1"), "preserved", AT, "Mara Quill", "1 documents read"),
    Fetch(CaptureId("k-1"), "http://a.test/1", "http://b.test/1", 200, AT, ("http://a.test/1",), {"etag": '"x"'}),
    Document(ReportId("r-1"), CaptureId("k-1"), "line 3"),
    PictureFile(CaptureId("k-1"), "export/photos/a.jpg", Picture(Digest("0" * 64), "f0" * 32, 87, 1280, 720)),
    Report(
        ReportId("r-1"), "قتل ثلاثة \ud800", date(2019, 3, 4), "ar", country=("SY",), extra={"shelf": [1, {"a": None}]}
    ),
    Rejection("a.txt, line 2", "not JSON", "preserve", quote="{"),
    Judgement("j-1", JudgementKind.SIGN_OFF, ("RC-0001",), "Mara Quill", "editor", AT, "read twice", {"killed": 3}),
    Naming("RC-0001", (ClaimId("c-1"), ClaimId("c-2")), AT, "RC-0002"),
    ReleaseEntry("2026-05", DIGEST, AT, ("RC-0001",)),
    LegacyList("ours", "Ours", "Circle", {"name": "ours"}, ("Ref", "Town"), "csv", CaptureId("k-1"), DIGEST),
    Looked("Valley Radio", LookOutcome.NOTHING_FOUND, AT, "Mara Quill", AT.date(), AT.date(), note="نشرة"),
    Narrative(
        "RC-0001", "ar", (Sentence("p1", "جملة", (Tie(ClaimId("c-1"), DIGEST),)),), "Mara Quill", "editor", AT, "read"
    ),
    LegacyRow("ours", "t-1", ("A1", None, "قرية \ud800"), 1),
    KeptMapping(TableMapping("posts", ("a", "نص"), {"text": "نص"}, {"country": "SY"}, ("%d/%m/%Y",)), "Mara Quill", AT),
    PolicyChoice(PolicyInForce("ucdp", "ibc"), "Mara Quill", AT, "asked for, ق"),
    GazetteerChoice((GazetteerFile("قرى.csv", DIGEST, 12),), "Mara Quill", AT, "the villages, ق"),
    GradeProposal(
        "RC-0001", AT, "airwars", "v1", Grade.FAIR, Grade.WEAK, StrikeStatus.LIKELY, (ClaimId("c-1"), ClaimId("c-2"))
    ),
    ModelAnswer(DIGEST, DIGEST, "invented-1", "no JSON, ق \ud800"),
    Scope(
        ScopeTerms(("SY",), within=(Circle(34.5, 40.9, 20),), since=date(2018, 11, 1)), "Mara Quill", AT, "the terms, ق"
    ),
    Recipient(
        "press-office",
        "Press office",
        "المكتب الصحفي",
        ("date", "killed"),
        (Question("strike", "Did you?", "هل؟"),),
        Asker("Newsroom", "غرفة أخبار", "desk@newsroom.example"),
        "Mara Quill",
        AT,
        "agreed, ق",
    ),
    RequestDraft(
        DIGEST,
        "RC-0001",
        "press-office",
        "2026-05",
        DIGEST,
        ("date",),
        AT.date(),
        None,
        "Mara Quill",
        "editor",
        AT,
        "now",
    ),
    RequestApproval(DIGEST, "Jon Reed", "editor", AT, "read both pages"),
    RequestOutcome(DIGEST, Answer.NO_ANSWER, AT.date(), "Mara Quill", AT, "ق"),
]


@pytest.fixture
def ledger(case: Case) -> Ledger:
    return case.ledger


def test_every_kind_of_record_is_tried_here() -> None:
    assert {type(record) for record in LEDGERABLE} == set(KINDS)


@pytest.mark.parametrize("record", LEDGERABLE, ids=lambda record: type(record).__name__)
def test_a_record_comes_back_as_it_went_in(ledger: Ledger, record: object) -> None:
    ledger.append([Entry(record)], AT)
    assert ledger.records(type(record))[-1] == record


def test_a_record_that_is_there_already_is_not_appended_again(ledger: Ledger) -> None:
    assert ledger.append([Entry(record) for record in LEDGERABLE], AT) == len(LEDGERABLE)
    assert ledger.append([Entry(record) for record in LEDGERABLE], AT) == 0


def test_a_record_is_found_by_what_it_holds_however_long(ledger: Ledger) -> None:
    long = Capture(CaptureId("k-2"), DIGEST, 1, "x/" * 600, "text/plain", AT, "recount add")
    ledger.append([Entry(long)], AT)
    assert ledger.found(Capture, "address", "x/" * 600) == (long,)
    assert ledger.found(Capture, "digest", DIGEST) == (long,)


def test_records_appended_together_are_kept_together_or_not_at_all(ledger: Ledger) -> None:
    with pytest.raises(RuntimeError), ledger.together():
        ledger.append([Entry(LEDGERABLE[1])], AT)
        raise RuntimeError
    assert ledger.records(Capture) == ()


def test_two_cases_of_one_process_never_share_a_row(case: Case, tmp_path: Path) -> None:
    with Case.create(tmp_path / "other", title="Hills", by="Ivo Lark") as other:
        other.append(LEDGERABLE[1])
        assert case.captures() == ()
        assert (case.opened.title, other.opened.title) == ("Valley", "Hills")


def test_much_at_once_is_kept_in_its_order_and_a_second_time_changes_nothing(ledger: Ledger) -> None:
    many = [Document(ReportId(f"r-{n:04}"), CaptureId("k-1"), f"line {n}") for n in range(2500)]
    assert ledger.append(map(Entry, many), AT) == 2500
    assert ledger.append(map(Entry, reversed(many)), AT) == 0
    assert ledger.records(Document) == tuple(many)
    assert ledger.found(Document, "report_id", "r-1234") == (many[1234],)
    assert len(ledger.found(Document, "capture_id", "k-1")) == 2500


def test_a_record_that_is_there_already_gains_only_the_pointers_that_are_new(ledger: Ledger) -> None:
    report = Report(ReportId("r-1"), "Three died.")
    for origin in ("k-1", "k-2", "k-1"):
        ledger.append([Entry(report, {"capture_id": origin})], AT)
    assert ledger.pointed(Report, "capture_id") == ((report, "k-1"), (report, "k-2"))
    assert ledger.pointed(Report, "report_id") == ((report, "r-1"),)
