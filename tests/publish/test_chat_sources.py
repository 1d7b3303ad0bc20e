"""What was written in a chat stays there until a named person judges otherwise, and its senders stay sealed."""

from __future__ import annotations

import json
from dataclasses import replace

import invented
import pytest

from recount.errors import WouldLeak
from recount.publish import (
    Dossier,
    Edition,
    Extent,
    Risk,
    methodology,
    publication_rules,
    redact,
    secrets,
    write_folder,
)
from recount.publish.record import PublicRecord
from recount.records import HELD, SEALED, Report, to_json

RULES = publication_rules("default")
SENDER = "Samir Invented"


def dossier(**values: object) -> Dossier:
    """The invented case, its outlet in Arabic being a chat with a sender."""
    sealed = {SEALED: {"sender": SENDER, "sender_id": "user4711"}}
    changed: Report = replace(invented.ARABIC, **{"source_type": "chat", "extra": sealed, **values})  # type: ignore[arg-type]
    return replace(invented.DOSSIER, reports={**invented.DOSSIER.reports, changed.report_id: changed})


def judged(found: Dossier, subject: str, risk: Risk) -> Dossier:
    return replace(found, risks={**found.risks, subject: risk})


def words_shown(found: Dossier) -> str:
    return json.dumps(to_json(redact(found, RULES, invented.CREATED)), ensure_ascii=False)


def claims_of_chat(found: Dossier) -> list[Extent]:
    record: PublicRecord = redact(found, RULES, invented.CREATED)
    return [claim.quote.extent for claim in record.claims if any(count.low == 12 for count in claim.counts)]


def test_a_chat_that_nobody_judged_is_neither_named_nor_quoted() -> None:
    shown = words_shown(dossier())
    assert claims_of_chat(dossier()) == [Extent.NONE]
    for secret in ("نشرة المثال", "unjudged.example", "ما بين 12 و 15", "2031-03-05"):
        assert secret not in shown


def test_a_channel_that_anybody_reads_is_quoted_like_any_source_that_nobody_judged() -> None:
    assert claims_of_chat(dossier(source_type="channel")) == [Extent.SPAN]


def test_a_named_person_may_judge_that_a_chat_is_at_no_risk() -> None:
    assert claims_of_chat(judged(dossier(), "نشرة المثال", Risk.LOW)) == [Extent.SENTENCE]


def test_the_sender_of_a_message_is_masked_wherever_it_stands_whatever_was_judged() -> None:
    found = judged(dossier(), "نشرة المثال", Risk.LOW)
    wire = replace(invented.WIRE, text=f"{invented.WIRE.text}\n\n{SENDER} (user4711) filmed it.")
    shown = words_shown(replace(found, reports={**found.reports, wire.report_id: wire}))
    assert SENDER not in shown and "user4711" not in shown and "filmed it" in shown


def test_an_edited_message_waits_for_a_judgement_on_that_very_message() -> None:
    held = {HELD: "its sender changed it after it was sent"}
    found = judged(dossier(extra=held, source_type="channel"), "نشرة المثال", Risk.LOW)
    assert claims_of_chat(found) == [Extent.NONE]
    assert claims_of_chat(judged(found, invented.ARABIC.report_id, Risk.LOW)) == [Extent.SENTENCE]


@pytest.mark.parametrize("secret", [SENDER, "user4711"])
def test_a_release_that_would_show_a_sender_is_not_made(tmp_path, secret: str) -> None:
    found = judged(dossier(), "نشرة المثال", Risk.LOW)
    record = redact(found, RULES, invented.CREATED)
    edition = Edition("release-2031-05-01", record, methodology(record, RULES), {}, secrets(found, RULES))

    def bake(folder, *_: object) -> None:
        (folder / "index.html").write_text(f"<p>{secret}</p>")

    with pytest.raises(WouldLeak):
        write_folder(tmp_path / "one", edition, bake)


@pytest.mark.parametrize("name", ["default", "one-signature"])
def test_every_policy_that_releases_protects_chats(name: str) -> None:
    assert "chat" in publication_rules(name).at_risk_sources
