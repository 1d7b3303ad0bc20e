"""Pages that only say that there is nothing to read, as HTML, as text and as a line of a table."""

from __future__ import annotations

import json

import pytest

from recount.preserve import read_capture
from recount.preserve.empty_pages import fault_of

NOTICES = [
    ("404 Not Found\nnginx", "error page"),
    ("Sorry, this content isn't available right now", "error page"),
    ("عذراً، الصفحة غير موجودة", "error page"),
    ("هذا المحتوى غير متوفّر حالياً", "error page"),
    ("You must log in to continue.", "login page"),
    ("يجب تسجيل الدخول أولاً", "login page"),
    ("This video is age-restricted. Sign up.", "age gate"),
    ("للمتابعة أكّد عمرك", "age gate"),
    ("Access Denied", "refuses access"),
    ("هذا الموقع محجوب", "refuses access"),
    ("Just a moment...\nChecking your browser before you go on", "test for robots"),
    ("Please enable JavaScript to run this app.", "test for robots"),
    ("يرجى تفعيل جافا سكريبت", "test for robots"),
]
REPORTS = [
    "Aid access denied, 3 died.",
    "Aid access denied to the town for a week, two children died of hunger.",
    "Three people were killed; the road to the hospital has been blocked by rubble.",
    "قُتل ثلاثة أشخاص في قصف على حاجز، وتم حظر التجول في البلدة.",
    "The page of the local council was not found to hold any name of the five dead.",
    "Something went wrong with the fuse, the shell hit a house and killed a family of six, a resident said.",
]


@pytest.mark.parametrize(("notice", "reason"), NOTICES)
def test_a_notice_is_refused_in_every_kind_of_file(notice: str, reason: str) -> None:
    html = f"<html><head><title>Site</title></head><body><nav>Home</nav><div><p>{notice}</p></div></body></html>"
    line = json.dumps({"text": notice})
    for name, content in (("a.html", html), ("a.txt", notice), ("a.jsonl", line)):
        preserved = read_capture(name, content.encode())
        assert not preserved.reports
        assert reason in preserved.rejections[0].reason


@pytest.mark.parametrize("text", REPORTS)
def test_a_report_that_holds_such_words_is_read(text: str) -> None:
    assert fault_of(text) is None
    assert len(read_capture("a.txt", text.encode()).reports) == 1


def test_the_title_of_a_page_may_be_the_notice() -> None:
    html = "<html><head><title>403 Forbidden</title></head><body><p>openresty</p></body></html>"
    assert "refuses access" in read_capture("a.html", html.encode()).rejections[0].reason


def test_a_long_text_is_a_report_whatever_it_quotes() -> None:
    assert fault_of("Page not found\n" + "Three people were killed in the raid. " * 20) is None
