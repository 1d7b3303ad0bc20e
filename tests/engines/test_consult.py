"""Who is asked about what: the most doubtful, a share at most, never what is sealed, and nothing twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from fake_model import pointing, saying
from recount.engines.consult import Consultation, Consulted, ToSend
from recount.engines.model_answers import Answers, appended_to, read_answers
from recount.engines.model_plan import ModelSettings, plan_of
from recount.errors import HostUnreachable, UnreadableInput
from recount.extract import read
from recount.records import HELD, SEALED, ClaimKind, Reading, Report, ReportId

DOUBTFUL = "Some died in a village of the valley, perhaps of shells."
PLAIN = "An airstrike killed 7 people in Saraqib on 3 March 2019."


class Told:
    """A model without a network: says the same of every report, and remembers what it was shown."""

    def __init__(self, says: str = '{"claims": []}', fails: int = 0) -> None:
        self.says, self.fails, self.shown = says, fails, [""][:0]

    def answer(self, words: str) -> str:
        self.shown.append(words)
        if len(self.shown) <= self.fails:
            raise HostUnreachable("http://127.0.0.1/v1", "it took too long: 1 s")
        return self.says


def reading(report_id: str, text: str = DOUBTFUL, **known: object) -> Reading:
    return read(Report(ReportId(report_id), text, country=("SY",), **known))  # type: ignore[arg-type]


def many(number: int) -> list[Reading]:
    return [reading(f"r{n:02}", f"{DOUBTFUL} Page {n}.") for n in range(number)]


def consulted(readings: list[Reading], model: Told, answers: Answers | None = None, share: float = 1.0) -> Consulted:
    settings = ModelSettings("http://127.0.0.1:1/v1", "invented-1", share)
    consultation = Consultation(settings, model, lambda about: None, answers or Answers())
    return consultation.consulted(readings, lambda stage, done, total: None)


@pytest.mark.parametrize(("reports", "asked"), [(9, 0), (10, 1), (30, 3), (39, 3)])
def test_at_most_a_tenth_is_asked(reports: int, asked: int) -> None:
    plan = plan_of(many(reports), 0.1)
    assert len(plan.questions) == asked
    assert plan.not_sent == {"beyond the share": reports - asked}


def test_the_most_doubtful_are_asked_first_and_ties_go_by_id_whatever_the_order() -> None:
    readings = [
        *many(9),
        reading("a-doubt", f"{DOUBTFUL} 12 died. Others say 14 were killed. 9 bodies came."),
        *many(0),
    ]
    assert plan_of(readings, 0.2).questions == plan_of(readings[::-1], 0.2).questions
    assert [question.reports for question in plan_of(readings, 0.2).questions] == [("a-doubt",), ("r00",)]


def test_what_is_sealed_held_or_from_a_chat_is_never_sent_nor_its_text_from_elsewhere() -> None:
    model = Told()
    readings = [
        reading("a", f"{DOUBTFUL} A.", extra={SEALED: {"sender": "somebody"}}),
        reading("b", f"{DOUBTFUL} B.", extra={HELD: "its sender deleted it"}),
        reading("c", f"{DOUBTFUL} C.", source_type="chat"),
        reading("d", f"{DOUBTFUL} A."),
        reading("e", f"{DOUBTFUL} E."),
    ]
    run = consulted(readings, model).run
    assert model.shown == [f"{DOUBTFUL}\nE."]
    assert run.not_sent == {"held until a person decides": 1, "sealed": 2, "source at risk (chat)": 1}


def test_reports_without_doubt_are_not_asked_about() -> None:
    model = Told()
    assert consulted([reading("a", PLAIN)], model).run.not_sent == {"the rules have no doubt": 1}
    assert model.shown == []


def test_one_text_of_two_reports_is_asked_once_and_read_in_both() -> None:
    model = Told(saying({**pointing("Some died", "", 0, None, "died"), "counts": []}))
    assert len(consulted([reading("a"), reading("b")], model).answers) == 1
    assert len(model.shown) == 1


def test_what_is_accepted_becomes_a_claim_and_what_is_not_a_rejection_with_its_count() -> None:
    text = "It was reported that 5 persons, after shells fell, had been left killed in the valley."
    good = pointing("5 persons, after shells fell, had been left killed", "5", 5, 5)
    model = Told(saying(good, pointing("6 persons were killed", "6", 6, 6)))
    done = consulted([Reading(reading("a", text).report, ())], model)
    assert [(c.kind, c.counts[0].low) for c in done.readings[0].claims] == [(ClaimKind.HARM, 5)]
    assert (done.run.accepted, done.run.refused) == (1, {"words that the text does not hold": 1})


def test_nothing_is_asked_before_somebody_agrees() -> None:
    def no(about: ToSend) -> None:
        assert (about.questions, about.settings.host) == (3, "127.0.0.1:1")
        raise KeyboardInterrupt

    model = Told()
    with pytest.raises(KeyboardInterrupt):
        Consultation(ModelSettings("http://127.0.0.1:1/v1", "m", 1.0), model, no).consulted(many(3), lambda *_: None)
    assert model.shown == []


def test_answers_are_kept_as_they_come_and_never_asked_again(tmp_path: Path) -> None:
    file, model = tmp_path / "answers.jsonl", Told("no JSON at all \ud800")
    first = consulted(many(4), model, Answers(keep=appended_to(file)))
    again = consulted(many(4), Told("another answer"), Answers(read_answers(file)))
    assert first.readings == again.readings
    assert (first.run.asked, again.run.asked, again.run.kept) == (4, 0, 4)
    assert len(read_answers(file)) == 4


def test_another_model_is_another_question() -> None:
    known = Answers(consulted(many(2), Told()).answers)
    settings = ModelSettings("http://127.0.0.1:1/v1", "invented-2", 1.0)
    other = Told()
    Consultation(settings, other, lambda about: None, known).consulted(many(2), lambda *_: None)
    assert len(other.shown) == 2


def test_a_failure_is_a_rejection_is_asked_again_next_time_and_ends_nothing() -> None:
    done = consulted(many(3), Told(fails=1))
    assert done.run.failed == {"it took too long": 1}
    failed = [r.reason for reading in done.readings for r in reading.rejections if r.stage == "model"]
    assert failed == ["no answer: it took too long"]
    assert len(done.answers) == 2


def test_a_server_that_only_fails_is_soon_left_in_peace() -> None:
    model = Told(fails=100)
    done = consulted(many(30), model)
    assert len(model.shown) < 8
    assert done.run.asked == len(model.shown)
    assert sum(done.run.failed.values()) == 30


def test_a_file_of_something_else_is_not_taken_for_answers(tmp_path: Path) -> None:
    file = tmp_path / "claims.jsonl"
    file.write_text('{"claim_id": "c-1"}\n', encoding="utf-8")
    with pytest.raises(UnreadableInput, match="something other than answers"):
        read_answers(file)
