"""What the tests of requests say and do: an invented case of a wire, a page at risk and a chat, and who asks whom."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from recount.records import Digest, JudgementKind, Recipient, ReleaseEntry
from recount_site.casefile.judging import Decision, judge
from recount_site.casefile.store import Case
from recount_site.requests.declaring import declare
from recount_site.requests.drafting import Drafted, Signer, Wanted, draft

AT = datetime(2031, 5, 2, 9, 30, tzinfo=UTC)
LATER = datetime(2031, 5, 20, 9, tzinfo=UTC)
RELEASED = datetime(2031, 5, 1, 12, tzinfo=UTC)
CODE = "RC-0001"
WIRE = (
    "Title: Market of Hajin hit before noon\nPublisher: Sample Wire\nPublished: 2018-11-30\nLanguage: en\nCountry: SY\n"
    "URL: https://sample-wire.example/1\n\nAt least 12 civilians were killed in an airstrike on a market in Hajin on "
    "29 November 2018, residents said. They blamed the US-led Coalition. Hadi Livingman, 40, was "
    "wounded and survived.\n"
)
PAGE = (
    "Title: Hajin market\nPublisher: Sample Hidden Page\nPublished: 2018-11-30\nLanguage: en\nCountry: SY\n"
    "URL: https://hidden.example/1\n\nAn airstrike on the market in Hajin on 29 November 2018 killed 20 civilians, "
    "according to the local council.\n"
)
CHAT = (
    "30/11/2018, 22:10 - Samir Sealed: We heard that the market of Hajin was hit yesterday and people died.\n"
    "30/11/2018, 22:12 - Samir Sealed: Nobody has come to dig yet.\n"
)
#: whatever happens, none of these is in a request
SECRETS = (
    "Sample Wire",
    "sample-wire.example",
    "Sample Hidden Page",
    "hidden.example",
    "Samir",
    "Sealed",
    "Hajin market",
    "Market of Hajin hit before noon",
    "Hadi Livingman",
    "residents said",
    "local council",
    "At least 12 civilians",
    "killed 20 civilians",
    "We heard that",
    "Ann Lee",
    "Bo Kim",
    "Opener",
    "Mara Quill",
    "Jon Reed",
    "press-office",
)
RECIPIENT = """
name = "press-office"
called = "Press office of the Example Force"
called_ar = "المكتب الصحفي لقوة المثال"
party = "us_led_coalition"
fields = {fields}

[asker]
name = "Example Newsroom"
name_ar = "غرفة أخبار المثال"
reply_to = "desk@newsroom.example"
"""
FIELDS = ("date", "place", "event", "target", "parties", "killed", "grade")


def sign(case: Case, code: str = CODE, kind: JudgementKind = JudgementKind.SIGN_OFF) -> None:
    """Two people sign, or take their signatures back."""
    for name in ("Ann Lee", "Bo Kim"):
        judge(case, Decision(kind, name, "read every account"), (code,))


def told(case: Case, fields: tuple[str, ...] = FIELDS, more: str = "") -> Recipient:
    """The recipient declared with these fields."""
    file = case.folder.parent / "press.toml"
    file.write_text(RECIPIENT.format(fields=list(fields)) + more, encoding="utf-8")
    return declare(case, file, "Ann Lee", "agreed")


def by(name: str, at: datetime = AT) -> Signer:
    """A person at a moment."""
    return Signer(name, "before we print", "editor", at)


def drafted(case: Case, code: str = CODE) -> Drafted:
    """A draft by Mara Quill."""
    return draft(case, Wanted(code, "press-office"), by("Mara Quill"))


def last_release(case: Case) -> tuple[Path, Digest]:
    """The folder of the last release and its recorded digest."""
    entry = case.records(ReleaseEntry)[-1]
    return case.releases / entry.name, entry.digest
