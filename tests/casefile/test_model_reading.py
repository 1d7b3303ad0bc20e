"""What a language model answered about a case: asked once, kept as a record, read anew in every run."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fake_model import pointing, saying
from recount.engines.consult import Consultation
from recount.engines.model_plan import ModelSettings
from recount.records import HELD, SEALED, Judgement, JudgementKind, ModelAnswer, Report, ReportId
from recount_site.casefile.current import current
from recount_site.casefile.model_reading import withheld_in
from recount_site.casefile.run import RunResult, run
from recount_site.casefile.store import Case

#: the rules read no number here; it stands in the words all the same
TEXTS = {
    "Valley Radio": "Rescuers of the valley spoke of 5 persons who, after shells had fallen for hours upon the houses "
    "by the old stone bridge of the mill, were found, in one house, all killed.",
    "Bridge Page": "By evening the council had a list of 5 persons whom, as neighbours told it over tea on that same "
    "long night without light or bread, others had seen, near the wall, killed.",
    "Unjudged Post": "Word reached the market of 5 persons that, since the bombing went on until the sun was high and "
    "no car could pass the road, lay, under the roof of a barn, killed.",
}


class Told:
    """A model without a network: points at the five, and remembers what it was shown."""

    def __init__(self) -> None:
        self.shown: list[str] = []

    def answer(self, words: str) -> str:
        self.shown.append(words)
        said = words[words.index("5 persons") :].rstrip(".")
        return saying(pointing(said, "5", 5, 5), pointing("7 were killed", "7", 7, 7))


def risk(subject: str, value: str) -> Judgement:
    at = datetime(2026, 1, 2, tzinfo=UTC)
    return Judgement(
        f"j-{subject}", JudgementKind.SOURCE_RISK, (subject,), "Mara Quill", "editor", at, "known", {"risk": value}
    )


@pytest.fixture
def reports(case: Case, tmp_path: Path) -> Case:
    folder = tmp_path / "reports"
    folder.mkdir()
    for who, text in TEXTS.items():
        (folder / f"{who}.txt").write_text(f"Publisher: {who}\n\n{text}", encoding="utf-8")
    case.add([folder])
    case.append(risk("Valley Radio", "low"), risk("Bridge Page", "at_risk"))
    return case


def asked(case: Case, model: Told, share: float = 1.0) -> RunResult:
    settings = ModelSettings("http://127.0.0.1:1/v1", "invented-1", share)
    return run(case, None, Consultation(settings, model, lambda about: None))


def pointed_at(case: Case) -> list[int | None]:
    return [claim.counts[0].low for claim in current(case).claims.values() if claim.reader == "llm:invented-1"]


def test_a_run_asks_nobody_by_itself(reports: Case) -> None:
    assert run(reports).model is None
    assert reports.records(ModelAnswer) == ()


def test_only_sources_that_may_be_quoted_by_the_sentence_are_sent_and_the_rest_is_counted(reports: Case) -> None:
    model = Told()
    result = asked(reports, model)
    assert len(model.shown) == 1 and "stone bridge" in model.shown[0]
    assert result.model is not None
    assert result.model.not_sent == {"risk of the source not judged": 1, "source at risk": 1}


def test_what_is_accepted_is_a_claim_of_the_case_and_what_is_refused_a_rejection(reports: Case) -> None:
    asked(reports, Told())
    assert pointed_at(reports) == [5]
    refused = [r.reason for r in current(reports).rejections if r.stage == "model"]
    assert refused == ["words that the text does not hold: quote"]


def test_a_later_run_reads_the_kept_answer_and_asks_nobody(reports: Case) -> None:
    asked(reports, Told())
    again = Told()
    assert asked(reports, again).read == 0
    assert again.shown == []
    run(reports)
    assert pointed_at(reports) == [5]
    assert current(reports).unread == 0


def test_what_a_model_added_does_not_make_room_for_others_to_be_asked_about(reports: Case) -> None:
    for who in ("Bridge Page", "Unjudged Post"):
        reports.append(replace(risk(who, "low"), judgement_id=f"j2-{who}"))
    model = Told()
    asked(reports, model, 0.34)
    asked(reports, model, 0.34)
    assert len(model.shown) == 1


def test_a_near_copy_of_a_report_at_risk_is_not_sent_either(reports: Case, tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_text(f"Publisher: Valley Radio\n\n{TEXTS['Bridge Page']} So it was told.", encoding="utf-8")
    reports.add([copy])
    model = Told()
    result = asked(reports, model)
    assert result.model is not None
    assert result.model.not_sent["near copy of one that is withheld"] == 1
    assert not any("near the wall" in words for words in model.shown)


def test_a_text_that_also_stands_with_a_source_at_risk_or_is_protected_is_never_sent() -> None:
    why = withheld_in("default", [risk("Valley Radio", "low"), risk("Bridge Page", "at_risk")])
    plain = Report(ReportId("r"), "text", publisher="Valley Radio")
    assert why(plain) is None
    assert why(replace(plain, extra={"also": [{"publisher": "Bridge Page"}]})) == "source at risk"
    assert why(replace(plain, extra={SEALED: {"sender": "x"}})) == "sealed"
    assert why(replace(plain, extra={HELD: "deleted"})) == "held until a person decides"
    assert withheld_in("default", [risk("r", "at_risk"), risk("Valley Radio", "low")])(plain) == "source at risk"
