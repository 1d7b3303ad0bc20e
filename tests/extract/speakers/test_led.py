"""Speakers that no lexicon holds, behind "according to", "as … said" and a quotation, in Arabic."""

from __future__ import annotations

import pytest

from recount import pipeline
from recount.records import Claimant, ClaimantKind, Report, ReportId

TOLD = "قتل ستة مدنيين بغارة على كفرنبل، "


def _claimant(text: str) -> Claimant:
    report = Report(ReportId("r1"), text, language="ar", publisher="Example Page", country=("SY",))
    return next(claim.claimant for claim in pipeline.read(report).claims if claim.counts)


@pytest.mark.parametrize(
    ("led", "name", "kind"),
    [
        ("وفق مديرية التربية.", "مديرية التربية", ClaimantKind.OFFICIAL),
        ("بحسب منظمة المثال الحقوقية.", "منظمة المثال الحقوقية", ClaimantKind.NGO),
        ("بحسب عقيد في الشرطة.", "عقيد في الشرطة", ClaimantKind.OFFICIAL),
        ("وفقاً لقائد شرطة المدينة.", "قائد شرطة المدينة", ClaimantKind.OFFICIAL),
        ("بحسب ما ذكر قائد ميداني.", "قائد ميداني", ClaimantKind.BELLIGERENT),
        ("بحسب قريب لهما.", "قريب لهما", ClaimantKind.RELATIVE),
        ("كما أفاد مصدر في الشرطة.", "مصدر في الشرطة", ClaimantKind.LOCAL_SOURCES),
    ],
)
def test_who_stands_behind_according_to_is_the_claimant(led: str, name: str, kind: ClaimantKind) -> None:
    claimant = _claimant(TOLD + led)
    assert (claimant.name, claimant.kind) == (name, kind)


def test_a_person_known_by_what_they_are_is_anonymous_and_an_office_is_not() -> None:
    assert _claimant(TOLD + "بحسب قائد ميداني.").anonymous
    assert not _claimant(TOLD + "بحسب القائد سامر المثال.").anonymous
    assert not _claimant(TOLD + "وفق مديرية التربية.").anonymous
    assert not _claimant(TOLD + "وفق رئيس البلدية.").anonymous


def test_who_is_named_behind_a_quotation_says_it() -> None:
    assert _claimant("«قتل أربعة أشخاص في سوق سراقب»، قال عمر المثال، رئيس فريق الإنقاذ.").name == "عمر المثال"
    assert _claimant("«قتل أربعة أشخاص في سوق سراقب»، قال رئيس البلدية.").name == "رئيس البلدية"


@pytest.mark.parametrize("led", ["بحسب التوقيت المحلي.", "وفق القانون الدولي.", "وفق إحصائية أولية.", "بحسب الأنباء."])
def test_a_law_a_clock_and_a_count_speak_for_nobody(led: str) -> None:
    assert _claimant(TOLD + led).name == "Example Page"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("كان سكان قالوا إن طائرة مسيرة قتلت طفلين في القامشلي.", "سكان"),
        ("وكانت منظمات حقوقية تحدثت عن ستة قتلى في غارة على بنش.", "منظمات حقوقية"),
    ],
)
def test_several_who_speak_before_their_verb_are_the_claimant(text: str, name: str) -> None:
    assert _claimant(text).name == name
