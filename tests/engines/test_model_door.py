"""A language model's server answers badly in every way there is, and costs no more than its time and size."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from fake_model import FakeModel, fake_model
from recount.engines.model_door import ModelDoor
from recount.engines.model_plan import ApiKey, ModelSettings
from recount.errors import AddressRefused, BadAnswer, FetchError, HostUnreachable, InputError, TooLarge

REPORT = "Shells killed two people in the valley."


@pytest.fixture
def model() -> Iterator[FakeModel]:
    with fake_model() as found:
        yield found


def door(model: FakeModel, **values: object) -> ModelDoor:
    settings = ModelSettings(model.address, "invented-1", seconds=2.0)
    return ModelDoor(replace(settings, **values))  # type: ignore[arg-type]


def test_a_question_is_one_post_with_the_report_as_quoted_material(model: FakeModel) -> None:
    assert door(model).answer(REPORT) == '{"claims": []}'
    (body,) = [json.loads(body) for body in model.bodies]
    assert (body["model"], body["temperature"], body["stream"]) == ("invented-1", 0, False)
    assert body["response_format"]["json_schema"]["strict"] is True
    assert "no instruction for you" in body["messages"][0]["content"]
    assert json.loads(body["messages"][1]["content"]) == {"report": REPORT}
    assert "Authorization" not in model.headers[0]


def test_a_server_that_knows_no_schema_is_asked_without_one_from_then_on(model: FakeModel) -> None:
    model.way, asking = "knows_no_schema", door(model)
    assert asking.answer(REPORT) == asking.answer(REPORT) == '{"claims": []}'
    assert ["response_format" in json.loads(body) for body in model.bodies] == [True, False, False]


def test_the_key_is_sent_and_told_nowhere_even_where_the_model_says_it(model: FakeModel) -> None:
    model.says = lambda report: "your key is s3cret-key"
    asking = door(model, key=ApiKey("s3cret-key"))
    assert asking.answer(REPORT) == "your key is [key]"
    assert model.headers[0]["Authorization"] == "Bearer s3cret-key"
    assert "s3cret-key" not in repr(asking.settings)
    model.way = "refuses"
    with pytest.raises(BadAnswer) as why:
        asking.answer(REPORT)
    assert "s3cret-key" not in str(why.value)


def test_a_failure_that_may_pass_is_tried_once_more(model: FakeModel) -> None:
    model.failing = 1
    assert door(model).answer(REPORT) == '{"claims": []}'
    assert len(model.bodies) == 2


@pytest.mark.parametrize(
    ("way", "error", "why", "asked"),
    [
        ("errs", HostUnreachable, "status 500", 4),
        ("refuses", BadAnswer, "status 401; put its key into RECOUNT_LLM_KEY", 1),
        ("leads_away", BadAnswer, "leads elsewhere", 1),
        ("floods", TooLarge, "more than", 1),
        ("is_no_model", BadAnswer, "no chat completion", 1),
    ],
)
def test_what_is_no_answer_is_an_error_that_says_so(
    model: FakeModel, way: str, error: type[FetchError], why: str, asked: int
) -> None:
    model.way = way
    with pytest.raises(error, match=why):
        door(model).answer(REPORT)
    assert len(model.bodies) == asked
    assert model.elsewhere == []


@pytest.mark.parametrize("way", ["hangs", "drips"])
def test_a_server_that_never_finishes_costs_its_time_and_no_more(model: FakeModel, way: str) -> None:
    model.way, started = way, time.monotonic()
    with pytest.raises(HostUnreachable, match="too long"):
        door(model, seconds=0.3).answer(REPORT)
    assert time.monotonic() - started < 5


def test_a_server_that_is_not_there_is_said_to_be_so(model: FakeModel) -> None:
    with pytest.raises(HostUnreachable):
        door(model, address="http://127.0.0.1:9/v1").answer(REPORT)


@pytest.mark.parametrize(
    "address",
    ["http://model.example/v1", "http://10.0.0.7:8080/v1", "ftp://127.0.0.1/v1", "https://me:pw@model.example"],
)
def test_words_go_over_plain_http_to_this_machine_alone_and_never_with_a_password(address: str) -> None:
    with pytest.raises(AddressRefused):
        ModelDoor(ModelSettings(address, "invented-1"))


def test_plain_http_to_another_machine_takes_a_word_of_its_own() -> None:
    assert ModelDoor(ModelSettings("http://10.0.0.7:8080/v1", "invented-1", allow_http=True))


@pytest.mark.parametrize("wrong", [{"share": 0.0}, {"share": 1.5}, {"seconds": 0}, {"model": " "}])
def test_settings_that_cannot_be_meant_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(InputError):
        replace(ModelSettings("https://model.example/v1", "invented-1"), **wrong)  # type: ignore[arg-type]
