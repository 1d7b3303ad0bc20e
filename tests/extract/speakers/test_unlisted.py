"""Speakers that no lexicon holds are known by the verb of saying beside them. All sentences are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Claimant, ClaimantKind


def speaker(text: str) -> Claimant:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return next(claim.claimant for claim in reversed(found.claims) if claim.counts)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قالت المديرية الطبية إن ثلاثة مدنيين قتلوا بقصف على سرمين", "المديرية الطبية"),
        ("قالت المديرية الطبية، مساء الجمعة، إن ثلاثة مدنيين قتلوا بقصف على سرمين", "المديرية الطبية"),
        ("أفادت إدارة المخيم بأن ثلاثة مدنيين قتلوا بقصف على سرمين", "إدارة المخيم"),
        ("ذكر المكتب الإغاثي في سرمين أن ثلاثة مدنيين قتلوا بقصف مدفعي", "المكتب الإغاثي"),
        ("أكدت المديرية الطبية مقتل ثلاثة مدنيين بقصف على سرمين", "المديرية الطبية"),
        ("المديرية الطبية قالت إن ثلاثة مدنيين قتلوا بقصف على سرمين", "المديرية الطبية"),
        ("وكانت إدارة المخيم قد قالت إن ثلاثة مدنيين قتلوا بقصف على سرمين", "إدارة المخيم"),
        ("قال سامر المثال إن ثلاثة مدنيين قتلوا بقصف على سرمين", "سامر المثال"),
        ("The medical directorate said that three civilians were killed in Sarmin.", "The medical directorate"),
        ("Three civilians were killed in Sarmin, the medical directorate said.", "the medical directorate"),
        ("The relief office in the town also announced that three civilians were killed in Sarmin.",
         "The relief office in the town"),
    ],
)  # fmt: skip
def test_whoever_is_the_subject_of_a_verb_of_saying_says_it(text: str, name: str) -> None:
    found = speaker(text)
    assert (found.name, found.kind, found.anonymous) == (name, ClaimantKind.OTHER, False)


@pytest.mark.parametrize(
    "text",
    [
        "قال رجل من سرمين إن ثلاثة مدنيين قتلوا بقصف",
        "A shopkeeper said three civilians were killed in Sarmin.",
        "Three civilians were killed in Sarmin, a shopkeeper told Example Page.",
    ],
)
def test_people_of_whom_only_is_said_what_they_are_have_no_name(text: str) -> None:
    assert speaker(text).anonymous


@pytest.mark.parametrize(
    "text",
    [
        "قالت المديرية الطبية إن القصف بدأ ظهرا. وأضافت المديرية أن ثلاثة مدنيين قتلوا في سرمين",
        "The medical directorate said the shelling began at noon. The directorate said three civilians were killed.",
    ],
)
def test_a_part_of_the_last_speaker_s_name_is_that_speaker_again(text: str) -> None:
    assert speaker(text).name in ("المديرية الطبية", "The medical directorate")


@pytest.mark.parametrize(
    "text",
    [
        "ذكر التقرير أن ثلاثة مدنيين قتلوا بقصف على سرمين",
        "أكدت المعلومات الواردة أن ثلاثة مدنيين قتلوا بقصف على سرمين",
        "قال إن ثلاثة مدنيين قتلوا بقصف على سرمين",
        "أعلن اليوم أن ثلاثة مدنيين قتلوا بقصف على سرمين",
        "أعلن أيلول الماضي أن ثلاثة مدنيين قتلوا بقصف على سرمين",
        "في البلدة قال إن ثلاثة مدنيين قتلوا بقصف على سرمين",
        "أكد القصف الأخير أن ثلاثة مدنيين قتلوا في سرمين",
        "The report said three civilians were killed in Sarmin.",
        "The attack reported in the town killed three civilians in Sarmin.",
        "The shop said to have been hit was empty but three civilians were killed in Sarmin.",
        "The man who police said fired killed three civilians in Sarmin.",
    ],
)
def test_papers_attacks_and_days_are_nobody_who_speaks(text: str) -> None:
    assert speaker(text).kind is ClaimantKind.PUBLISHER
