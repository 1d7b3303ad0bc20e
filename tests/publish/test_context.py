"""Who held a place, in a release: shown by the source's risk, whole or not at all, and never with a withheld word."""

import json
from dataclasses import replace

import invented
import pytest

from recount import pipeline
from recount.publish import Dossier, Risk, publication_rules, redact, specimen
from recount.publish.record import PublicRecord
from recount.records import Claim, Claimant, ClaimantKind, ClaimKind, Control, ControlAct, Report, ReportId, to_json

SDF = "Syrian Democratic Forces"


def told(report: Report, words: str, act: ControlAct = ControlAct.TOOK, holder: str = "sdf") -> Claim:
    since = invented.DAY if act is ControlAct.TOOK else None
    control = Control("Tell Warda", SDF, since, None, act, holder)
    who = Claimant("Example Wire", ClaimantKind.AGENCY)
    return invented.claim(report, ClaimKind.CONTROL, words, who, control=control, where=invented.PLACE)


def released(*claims: Claim, dossier: Dossier = invented.DOSSIER, rejected: tuple[str, ...] = ()) -> PublicRecord:
    known = {**dossier.claims, **{claim.claim_id: claim for claim in claims}}
    case = replace(dossier, claims=known, controls=pipeline.control(claims), rejected=frozenset(rejected))
    return redact(case, publication_rules("default"), invented.CREATED)


def test_the_holder_of_a_place_is_shown_by_its_neutral_name_with_the_accounts_that_tell_it() -> None:
    record = released(told(invented.WIRE, "a strike hit a clinic"))
    (control,) = record.controls
    assert (control.holder.id, control.holder.name, control.until) == ("sdf", SDF, None)
    assert control.claims == record.context
    assert not set(record.context) & {key for incident in record.incidents for key in incident.claims}


def test_a_source_at_risk_tells_the_public_nothing_of_control() -> None:
    record = released(told(invented.PAGE, "the clinic of Tell Warda"))
    assert (record.controls, record.context) == ((), ())
    assert SDF not in json.dumps(to_json(record), ensure_ascii=False)


def test_an_interval_that_rests_on_a_source_at_risk_as_well_is_not_shown_in_part() -> None:
    record = released(
        told(invented.WIRE, "a strike hit a clinic", ControlAct.HOLDS), told(invented.PAGE, "the clinic of Tell Warda")
    )
    assert record.controls == ()


def test_a_report_of_no_released_incident_gives_no_context() -> None:
    apart = replace(invented.WIRE, report_id=ReportId("another-wire-report"), url="https://wire.example/another")
    dossier = replace(invented.DOSSIER, reports={**invented.DOSSIER.reports, apart.report_id: apart})
    record = released(told(apart, "a strike hit a clinic"), dossier=dossier)
    assert (record.controls, record.context) == ((), ())


def test_a_rejected_claim_is_no_context() -> None:
    claim = told(invented.WIRE, "a strike hit a clinic")
    assert released(claim, rejected=(claim.claim_id,)).context == ()


@pytest.mark.parametrize("risk", [Risk.LOW, Risk.UNKNOWN])
def test_control_changes_no_published_incident(risk: Risk) -> None:
    dossier = invented.with_risk("Example Wire", risk)
    without, beside = released(dossier=dossier), released(told(invented.WIRE, "a strike hit a clinic"), dossier=dossier)
    assert [i.killed for i in without.incidents] == [i.killed for i in beside.incidents]
    assert [i.grade for i in without.incidents] == [i.grade for i in beside.incidents]


def test_the_desk_sees_the_context_of_every_report() -> None:
    apart = replace(invented.WIRE, report_id=ReportId("another-wire-report"), url="https://wire.example/another")
    claim = told(apart, "a strike hit a clinic")
    case = replace(
        invented.DOSSIER,
        reports={**invented.DOSSIER.reports, apart.report_id: apart},
        claims={**invented.DOSSIER.claims, claim.claim_id: claim},
        controls=pipeline.control((claim,)),
    )
    record = specimen(case, publication_rules("specimen"), invented.CREATED)
    assert [control.holder.id for control in record.controls] == ["sdf"]
