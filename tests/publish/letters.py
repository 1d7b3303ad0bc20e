"""A letter about the invented incident, as the tests of requests need it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import invented

from recount.publish import publication_rules, redact
from recount.publish.request_facts import facts
from recount.publish.request_guard import Guard, guard
from recount.publish.request_letter import LAYOUT, Addressed, Cited, Letter
from recount.records import SEALED, Asker, Claim, ClaimKind, Digest, Harm, PersonMention, Question, Report, ReportId

DAY = date(2031, 5, 2)
RULES = publication_rules("default")
ASKER = Asker("Example Newsroom", "غرفة أخبار المثال", "desk@newsroom.example")
WORKER = "Mara Quill (editor)"
LIVING, ALIAS, QUOTED = "Hadi Livingman", "أبو النور المثال", 'Umm "Nur" Mithal'
SENDER, SENDER_ID = "Samir Sealed", "user4711"
CHAT = Report(
    ReportId("chat-message-12"),
    "They say that four of ours were taken out of the rubble beside the mill before the sun was up.",
    published=date(2031, 3, 3),
    publisher="Valley neighbours",
    source_type="chat",
    extra={SEALED: {"sender": SENDER, "sender_id": SENDER_ID}},
)
PERSON: Claim = invented.claim(
    invented.WIRE,
    ClaimKind.PERSON,
    "a resident said",
    invented.C_WIRE.claimant,
    person=PersonMention(LIVING, aliases=(ALIAS, QUOTED), harm=Harm.ALIVE),
)
DOSSIER = replace(
    invented.DOSSIER,
    reports={**invented.DOSSIER.reports, CHAT.report_id: CHAT},
    claims={**invented.DOSSIER.claims, PERSON.claim_id: PERSON},
)
RECORD = redact(DOSSIER, RULES, datetime(2031, 5, 1, 12, tzinfo=UTC))
INCIDENT = RECORD.incidents[0]


def letter(*fields: str, questions: tuple[Question, ...] = (), asker: Asker = ASKER) -> Letter:
    """A letter that tells these fields of the invented incident."""
    return Letter(
        LAYOUT,
        INCIDENT.code,
        Cited("release-2031-05-01", Digest("ab" * 32), date(2031, 5, 1)),
        DAY,
        None,
        asker,
        Addressed("Press office of the Example Force", "المكتب الصحفي لقوة المثال"),
        facts(INCIDENT, fields),
        questions,
    )


def guarding(of: Letter, wording: tuple[str, ...] = ()) -> Guard:
    """What must not stand in this letter."""
    return guard(DOSSIER, RULES, [WORKER], of, wording)
