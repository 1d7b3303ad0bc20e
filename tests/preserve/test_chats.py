"""Chat exports: one message a report, days that are certain, and senders that stay sealed."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from recount.preserve import Preserved, read_capture
from recount.records import HELD, SEALED

BROKEN = Path(__file__).parents[1] / "broken"
SENDER = "Samir Invented"


def texts(preserved: Preserved) -> list[str]:
    return [located.report.text for located in preserved.reports]


def days(preserved: Preserved) -> list[date | None]:
    return [located.report.published for located in preserved.reports]


def reasons(preserved: Preserved) -> str:
    return " / ".join(f"{rejection.reason}: {rejection.quote}" for rejection in preserved.rejections)


def whatsapp(*lines: str, name: str = "_chat.txt") -> Preserved:
    return read_capture(name, "\n".join(lines).encode())


def telegram(kind: str, *messages: dict[str, object]) -> Preserved:
    base = {"type": "message", "date": "2019-03-04T22:10:00", "from": SENDER, "from_id": "user77"}
    listed = [{**base, "id": number, **message} for number, message in enumerate(messages, 1)]
    return read_capture(
        "result.json", json.dumps({"name": "Valley", "type": kind, "id": 1, "messages": listed}).encode()
    )


@pytest.mark.parametrize(
    "lines",
    [
        ("[04/03/2019, 22:10:05] A: One died.", "[14/03/2019, 22:10:05] A: Two died."),
        ("04/03/2019, 22:10 - A: One died.", "14/03/2019, 22:11 - A: Two died."),
        ("3/4/19, 10:10 PM - A: One died.", "3/14/19, 10:10\u202fAM - A: Two died."),
        ("04.03.19, 22:10 - A: One died.", "05.03.19, 22:10 - A: Two died."),
        ("2019-03-04, 22:10 - A: One died.", "2019-03-05, 22:10 - A: Two died."),
        ("[2019/03/04, 10:10:05 p.m.] A: One died.", "[2019/03/05, 10:10:05 p.m.] A: Two died."),
        ("\u200f٤\u200f/٣\u200f/٢٠١٩، ١٠:١٠ م - A: One died.", "\u200f٥\u200f/٣\u200f/٢٠١٩، ١٠:١٠ ص - A: Two died."),
        ("04/03/2019 à 22:10 - A: One died.", "14/03/2019 à 22:10 - A: Two died."),
        ("\u200e[04/03/2019, 22:10:05] \u200eA: One died.", "\u200e[14/03/2019, 22:10:05] A: Two died."),
    ],
)
def test_each_form_of_telephone_and_language_is_read(lines: tuple[str, ...]) -> None:
    preserved = whatsapp(*lines)
    assert texts(preserved) == ["One died.", "Two died."]
    assert days(preserved)[0] == date(2019, 3, 4) and preserved.rejections == ()


def test_time_that_would_run_backwards_decides_which_number_is_the_month() -> None:
    preserved = whatsapp(
        "05/03/2019, 22:10 - A: One died.", "06/03/2019, 22:10 - A: Two.", "01/04/2019, 22:10 - A: Three."
    )
    assert days(preserved) == [date(2019, 3, 5), date(2019, 3, 6), date(2019, 4, 1)]


def test_days_that_nothing_decides_are_unknown_and_said_once() -> None:
    preserved = whatsapp("03/04/2019, 22:10 - A: One died.", "04/05/2019, 22:10 - A: Two died.")
    assert days(preserved) == [None, None]
    assert len(preserved.rejections) == 1 and "days that read two ways" in reasons(preserved)
    assert preserved.reports[0].report.extra["sent"] == "3/4/2019 22:10"


def test_a_message_of_several_lines_is_one_report() -> None:
    preserved = whatsapp(
        "14/03/2019, 22:10 - A: One died:", "at the mill", "", "10:30 was the hour", "15/03/2019, 1:00 - A: x"
    )
    assert texts(preserved) == ["One died:\nat the mill\n\n10:30 was the hour", "x"]


def test_what_the_program_wrote_and_what_holds_no_words_is_counted_and_placed() -> None:
    preserved = whatsapp(
        '14/03/2019, 22:10 - Samir created group "Valley News"',
        "14/03/2019, 22:10 - Messages and calls are end-to-end encrypted.",
        "14/03/2019, 22:11 - A: <Media omitted>",
        "14/03/2019, 22:12 - A: This message was deleted",
        "14/03/2019, 22:13 - A: IMG-2019.jpg (file attached)",
    )
    assert not preserved.reports
    assert "2 messages hold only pictures" in reasons(preserved) and "line 3, line 5" in reasons(preserved)
    assert "1 messages were deleted by their senders" in reasons(preserved)


def test_the_publisher_is_the_group_and_the_sender_is_sealed() -> None:
    lines = ['14/03/2019, 22:10 - Samir created group "Valley News"', f"14/03/2019, 22:10 - {SENDER}: One died."]
    [located] = whatsapp(*lines).reports
    assert (located.report.publisher, located.report.source_type) == ("Valley News", "chat")
    assert located.report.extra[SEALED] == {"sender": SENDER}


def test_a_chat_of_two_has_no_publisher_for_its_name_is_a_person() -> None:
    lines = (f"14/03/2019, 22:10 - {SENDER}: One died.", "14/03/2019, 22:11 - Me: Where?")
    preserved = whatsapp(*lines, name=f"WhatsApp Chat with {SENDER}.txt")
    assert {located.report.publisher for located in preserved.reports} == {None}


def test_a_group_that_speaks_for_the_program_names_itself() -> None:
    said = "[14/03/2019, 22:10:00] Valley News: \u200eMessages and calls are end-to-end encrypted."
    preserved = whatsapp(
        said, *(f"[14/03/2019, 22:1{number}:01] {who}: {who} died." for number, who in enumerate("ABC"))
    )
    assert {located.report.publisher for located in preserved.reports} == {"Valley News"}


def test_an_edited_message_is_held_until_a_person_decides() -> None:
    [located] = whatsapp("14/03/2019, 22:10 - A: One died. <This message was edited>").reports
    assert located.report.text == "One died." and located.report.extra[HELD]
    [located] = telegram("public_channel", {"text": "One died.", "edited": "2019-03-05T00:00:00"}).reports
    assert located.report.extra[HELD]


@pytest.mark.parametrize(
    ("kind", "publisher", "source_type"),
    [
        ("public_channel", "Valley", "channel"),
        ("private_channel", "Valley", "chat"),
        ("private_supergroup", "Valley", "chat"),
        ("public_supergroup", "Valley", "chat"),
        ("personal_chat", None, "chat"),
        ("a kind of tomorrow", "Valley", "chat"),
    ],
)
def test_only_a_public_channel_is_a_channel(kind: str, publisher: str | None, source_type: str) -> None:
    [located] = telegram(kind, {"text": "One died."}).reports
    assert (located.report.publisher, located.report.source_type) == (publisher, source_type)
    assert located.report.published == date(2019, 3, 4)
    assert SENDER in located.report.extra[SEALED].values()


def test_a_telegram_message_is_put_together_from_its_runs_and_keeps_replies_and_relays() -> None:
    channel = {"forwarded_from": "Hill Channel", "forwarded_from_id": "channel5"}
    runs = ["One ", {"type": "bold", "text": "died"}, "."]
    [one] = telegram("private_group", {"text": runs, "reply_to_message_id": 3, **channel}).reports
    assert one.report.text == "One died." and one.locator == "message 1"
    assert (one.report.extra["reply_to"], one.report.extra["forwarded_from"]) == (3, "Hill Channel")
    [person] = telegram(
        "private_group", {"text": "One.", "forwarded_from": "Nadia", "forwarded_from_id": "user8"}
    ).reports
    assert "forwarded_from" not in person.report.extra and person.report.extra[SEALED]["forwarded_from"] == "Nadia"


def test_telegram_entries_without_words_are_counted() -> None:
    preserved = telegram("private_group", {"text": "", "photo": "a.jpg"}, {"type": "service", "text": ""})
    assert not preserved.reports
    assert "1 messages hold only pictures" in reasons(preserved) and "1 lines were written by the program" in reasons(
        preserved
    )


PAGE = """<!DOCTYPE html><html><body><div class="page_wrap"><div class="page_header"><div class="content">
<div class="text bold">Valley</div></div></div><div class="page_body chat_page"><div class="history">
<div class="message service" id="message-1"><div class="body details">4 March 2019</div></div>
<div class="message default clearfix" id="message7"><div class="body">
<div class="pull_right date details" title="04.03.2019 22:10:05 UTC+03:00">22:10</div>
<div class="from_name">Samir Invented</div><div class="text">One died.<br>Two hurt.</div></div></div>
<div class="message default clearfix joined" id="message8"><div class="body">
<div class="pull_right date details" title="05.03.2019 01:10:05">01:10</div>
<div class="reply_to details">In reply to <a href="#go_to_message7">this message</a></div>
<div class="forwarded body"><div class="from_name">Hill Channel</div>
<div class="text">Three died.</div></div></div></div>
</div></div></div></body></html>"""


def test_a_telegram_page_is_read_like_its_json() -> None:
    one, two = read_capture("messages.html", PAGE.encode()).reports
    assert (one.report.text, one.report.published) == ("One died.\nTwo hurt.", date(2019, 3, 4))
    assert (two.report.text, two.report.extra["reply_to"]) == ("Three died.", "7")
    assert two.report.extra[SEALED] == {"sender": SENDER, "forwarded_from": "Hill Channel"}
    assert (one.report.publisher, one.report.source_type, one.locator) == ("Valley", "chat", "message 7")


def test_a_telegram_export_that_breaks_off_is_refused_with_the_cure() -> None:
    preserved = read_capture("result.json", (BROKEN / "cut-short-telegram.json").read_bytes())
    assert not preserved.reports and "cut short or damaged" in reasons(preserved)


def test_a_chat_in_which_no_order_of_numbers_gives_days_has_no_dates() -> None:
    preserved = read_capture("_chat.txt", (BROKEN / "no-such-days-whatsapp.txt").read_bytes())
    assert days(preserved) == [None, None] and "cannot be read in any one order" in reasons(preserved)
