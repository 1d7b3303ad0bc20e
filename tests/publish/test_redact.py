"""What the public may see: signed values, and of each source no more than its risk permits."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import invented
import pytest

from recount.errors import CodebookError, NothingSigned
from recount.publish import Extent, Risk, publication_rules, redact, secrets, specimen
from recount.publish.record import PublicRecord
from recount.records import (
    Claimant,
    ClaimantKind,
    Echo,
    EchoRelation,
    PlacePrecision,
    Reason,
    Report,
    ReportId,
    ReviewState,
    Unused,
    UnusedKind,
    from_json,
    to_json,
)

RULES = publication_rules("default")


def released(dossier=invented.DOSSIER):
    return redact(dossier, RULES, invented.CREATED)


def as_text(record):
    return json.dumps(to_json(record), ensure_ascii=False)


def report_of(record, publisher):
    return next(report for report in record.reports if report.publisher == publisher)


def test_only_incidents_that_two_different_people_signed_are_released():
    record = released()
    assert [incident.code for incident in record.incidents] == ["EX-01"]
    assert [(held.reason, held.incidents) for held in record.held_back] == [("unsigned", 1)]
    assert record.incidents[0].review_state is ReviewState.SIGNED


def test_one_person_signing_twice_is_one_signature():
    twice = replace(invented.SIGNED, signatures=(invented.signature("Rana Example"),) * 2)
    with pytest.raises(NothingSigned, match="2 signatures"):
        released(replace(invented.DOSSIER, entries=(twice,)))


def test_one_signature_is_enough_under_the_policy_for_a_group_of_one():
    once = replace(invented.SIGNED, signatures=(invented.signature("Rana Example"),))
    record = redact(replace(invented.DOSSIER, entries=(once,)), publication_rules("one-signature"), invented.CREATED)
    assert [incident.code for incident in record.incidents] == ["EX-01"]


def test_a_policy_that_asks_for_no_signature_makes_no_release():
    with pytest.raises(CodebookError, match="signatures"):
        redact(invented.DOSSIER, publication_rules("specimen"), invented.CREATED)


def test_an_incident_at_a_hospital_waits_for_the_longer_delay():
    with pytest.raises(NothingSigned, match="1 recent"):
        redact(invented.DOSSIER, RULES, datetime(2031, 3, 16, tzinfo=UTC))
    assert redact(invented.DOSSIER, RULES, datetime(2031, 3, 17, tzinfo=UTC)).incidents


def test_an_incident_whose_report_was_withdrawn_is_held_back():
    reports = {key: report for key, report in invented.DOSSIER.reports.items() if key != invented.PAGE.report_id}
    with pytest.raises(NothingSigned, match="1 withdrawn"):
        released(replace(invented.DOSSIER, reports=reports))


def test_a_source_of_low_risk_is_shown_whole_with_marks_and_link():
    report = report_of(released(), "Example Wire")
    assert (report.link, report.text.extent) == ("https://wire.example/1", Extent.TEXT)
    numbers = [s.text for paragraph in report.text.paragraphs for s in paragraph if s.number]
    assert numbers == ["At least 10"]


def test_a_party_that_takes_a_position_is_called_by_its_neutral_name_in_both_languages():
    (position,) = invented.ASSESSMENT.official
    named = replace(invented.ASSESSMENT, official=(replace(position, belligerent="US-led Coalition"),))
    signed = replace(invented.SIGNED, assessment=named)
    (shown,) = released(replace(invented.DOSSIER, entries=(signed,))).incidents[0].official
    assert shown.party.name_ar == "التحالف الدولي بقيادة الولايات المتحدة"


def test_a_source_that_nobody_judged_is_quoted_by_its_number_alone_without_a_link():
    record = released()
    report = report_of(record, "نشرة المثال")
    claim = next(claim for claim in record.claims if claim.report == report.key)
    words = "".join(segment.text for paragraph in claim.quote.paragraphs for segment in paragraph)
    assert (report.link, report.text, words) == (None, None, "ما بين 12 و 15")
    assert "link" in report.withheld


def test_of_a_source_at_risk_only_its_numbers_and_language_are_left():
    record = released()
    report = next(report for report in record.reports if "publisher" in report.withheld)
    claim = next(claim for claim in record.claims if claim.report == report.key)
    assert (report.publisher, report.published, report.text, report.title) == (None, None, None, None)
    assert (claim.claimant, claim.quote.paragraphs, claim.relayed_by) == (None, (), ())
    assert (claim.counts[0].low, claim.counts[0].words) == (45, None)


@pytest.mark.parametrize(
    "secret",
    [
        invented.AT_RISK_NAME,
        invented.AT_RISK_URL,
        "social.example",
        invented.PAGE.report_id,
        invented.PAGE.title,
        "Nadia",
        "filmed the fire",
        "when the strike hit the clinic of Tell Warda at dawn",
        *(claim.claim_id for claim in invented.CLAIMS),
        *(report.report_id for report in invented.REPORTS),
    ],
)
def test_nothing_withheld_is_anywhere_in_the_record(secret):
    assert secret not in as_text(released())


def test_a_name_at_risk_is_masked_in_the_words_of_others():
    text = "".join(s.text for p in report_of(released(), "Example Wire").text.paragraphs for s in p)
    assert "A local page, [name withheld], put the toll at 45." in text


def test_a_reason_that_quotes_a_source_at_risk_keeps_its_number_and_loses_the_words():
    reasons = {reason.field: reason.text for reason in released().incidents[0].reasons}
    assert reasons["killed.high"] == 'The maximum of 45 killed is the highest account: a source, "[…]".'
    assert "At least 10 civilians" in reasons["killed.low"]


def test_of_two_quotations_in_one_reason_each_is_cut_for_itself_and_keeps_its_speaker():
    first = f'Shown, but no bound (a resident, "{invented.C_WIRE.quote}"): '
    because = f'{first}{invented.AT_RISK_WITNESS}, "{invented.C_PAGE.quote}".'
    assert told(because) == f'{first}a source, "[…]".'
    # Where it is not certain that there are two, all from the first mark to the last is one quotation.
    unsure = because.replace(invented.AT_RISK_WITNESS, "somebody")
    assert told(unsure) == 'Shown, but no bound (a resident, "[…]".'


def told(sentence):
    """How a release tells a sentence that rests on a source of low risk and on one at risk."""
    reason = Reason("killed", "derived_tally", (invented.C_WIRE.claim_id, invented.C_PAGE.claim_id), sentence)
    signed = replace(invented.SIGNED, assessment=replace(invented.ASSESSMENT, reasons=(reason,)))
    return released(replace(invented.DOSSIER, entries=(signed,))).incidents[0].reasons[0].text


def test_a_publisher_of_two_names_is_no_private_person_where_others_use_one_of_them():
    wire = replace(invented.WIRE, publisher="Example Wire | وكالة المثال")
    told_by = replace(invented.C_ARABIC, claimant=Claimant("وكالة المثال", ClaimantKind.OTHER))
    reports = {**invented.DOSSIER.reports, wire.report_id: wire}
    claims = {**invented.DOSSIER.claims, told_by.claim_id: told_by}
    risks = {**invented.DOSSIER.risks, wire.publisher: Risk.LOW}
    record = released(replace(invented.DOSSIER, reports=reports, claims=claims, risks=risks))
    assert "Example Wire | وكالة المثال" in {report.publisher for report in record.reports}


def test_a_near_copy_of_a_source_at_risk_is_at_risk_itself():
    copy = Echo(invented.WIRE.report_id, invented.PAGE.report_id, EchoRelation.SHOWN_DEPENDENT, 0.9, "copied")
    record = released(replace(invented.DOSSIER, echoes=(copy,)))
    assert "https://wire.example/1" not in as_text(record)
    assert "Example Wire" not in as_text(record)


def test_an_address_that_a_browser_might_run_is_no_link():
    wire = replace(invented.WIRE, url="javascript:alert(1)")
    record = released(replace(invented.DOSSIER, reports={**invented.DOSSIER.reports, wire.report_id: wire}))
    assert report_of(record, "Example Wire").link is None


def test_an_exact_place_at_a_hospital_is_coarsened_and_says_so():
    exact = replace(invented.PLACE, lat=34.512345, precision=PlacePrecision.EXACT, radius_m=10)
    entry = replace(invented.SIGNED, incident=replace(invented.INCIDENT, where=exact))
    where = released(replace(invented.DOSSIER, entries=(entry,))).incidents[0].where
    assert (where.lat, where.radius_m, where.precision, where.coarsened) == (34.51, 500, PlacePrecision.VILLAGE, True)


def test_accounts_carry_no_coordinates_that_could_undo_a_coarsening():
    assert all(claim.where is None or claim.where.lat is None for claim in released().claims)


def test_reviewers_appear_by_role_and_only_invented_ones_by_name():
    real = replace(invented.signature("Sam Example"), by="Sam Real", invented=False)
    entry = replace(invented.SIGNED, signatures=(invented.signature("Rana Example"), real))
    record = released(replace(invented.DOSSIER, entries=(entry,)))
    assert "Sam Real" not in as_text(record)
    assert record.incidents[0].signatures[0].invented_name == "Rana Example (invented reviewer)"


def test_the_same_dossier_gives_the_same_record_whatever_its_order():
    turned = replace(
        invented.DOSSIER,
        entries=invented.DOSSIER.entries[::-1],
        reports=dict(reversed(invented.DOSSIER.reports.items())),
        claims=dict(reversed(invented.DOSSIER.claims.items())),
    )
    assert as_text(released(turned)) == as_text(released())


def test_the_public_record_survives_the_way_through_json():
    record = released()
    assert from_json(PublicRecord, to_json(record)) == record


def test_a_specimen_holds_everything_and_never_calls_itself_a_release():
    record = specimen(invented.DOSSIER, publication_rules("specimen"), invented.CREATED)
    assert [incident.code for incident in record.incidents] == ["EX-01", "EX-02"]
    assert record.kind == "specimen"
    assert record.incidents[1].review_state is ReviewState.MACHINE_READ
    assert report_of(record, invented.AT_RISK_NAME).text is not None


def test_judging_a_source_low_shows_what_was_withheld():
    record = released(invented.with_risk(invented.AT_RISK_NAME, Risk.LOW))
    assert report_of(record, invented.AT_RISK_NAME).link == invented.AT_RISK_URL
    # The witness stays nameless: a low risk to the page is no leave to name a private person.
    assert invented.AT_RISK_WITNESS not in as_text(record)


def test_what_is_shown_of_one_report_is_no_secret_of_another_that_shares_it():
    twin = replace(invented.ARABIC, url=invented.WIRE.url, title=invented.WIRE.title)
    dossier = replace(invented.DOSSIER, reports={**invented.DOSSIER.reports, twin.report_id: twin})
    hidden = secrets(dossier, RULES)
    assert not hidden & {"wire.example/1", "wire.example", invented.WIRE.title}
    assert "social.example" in hidden


def test_what_the_reader_did_not_use_is_shown_at_the_desk_and_in_no_release():
    seen = (Unused(UnusedKind.NUMBER_IN_NO_CLAIM, "Ninety-one"),)
    dossier = replace(invented.DOSSIER, unused=dict.fromkeys(invented.DOSSIER.reports, seen))
    assert "Ninety-one" not in as_text(released(dossier))
    desk = specimen(dossier, publication_rules("specimen"), invented.CREATED)
    assert all([one.words for one in report.unused] == ["Ninety-one"] for report in desk.reports)


def test_the_desk_is_shown_reports_of_which_nothing_was_read():
    silent = Report(ReportId("silent-report"), "Nothing happened.", publisher="Example Silent Page")
    dossier = replace(invented.DOSSIER, reports={**invented.DOSSIER.reports, silent.report_id: silent})
    desk = specimen(dossier, publication_rules("specimen"), invented.CREATED)
    assert report_of(desk, "Example Silent Page").text.paragraphs
    assert "Example Silent Page" not in as_text(released(dossier))


def under_a_headline(*fields):
    """A release in which the wire's first claim is told by its headline, and the policy permits these fields."""
    headline = "Ten dead at clinic"
    made = replace(invented.C_WIRE, headline=headline)
    reason = Reason("killed.low", "lowest_account", (made.claim_id,), f'The minimum is the lowest: "{headline}".')
    claims = tuple(made if c.claim_id == made.claim_id else c for c in invented.SIGNED.claims)
    signed = replace(invented.SIGNED, claims=claims, assessment=replace(invented.ASSESSMENT, reasons=(reason,)))
    low = replace(RULES.permissions[Risk.LOW], fields=frozenset(fields))
    rules = replace(RULES, permissions={**RULES.permissions, Risk.LOW: low})
    return redact(replace(invented.DOSSIER, entries=(signed,)), rules, invented.CREATED)


def test_a_claim_of_a_headline_shows_the_headline_where_titles_are_permitted():
    record = under_a_headline("publisher", "title")
    [claim] = [claim for claim in record.claims if claim.from_headline]
    assert claim.headline == "Ten dead at clinic"
    assert '"Ten dead at clinic"' in record.incidents[0].reasons[0].text


def test_a_headline_that_may_not_be_shown_is_in_no_claim_and_no_reason():
    record = under_a_headline("publisher")
    [claim] = [claim for claim in record.claims if claim.from_headline]
    assert claim.headline is None
    assert "Ten dead" not in as_text(record)


def test_how_many_nameless_sources_speak_is_shown_where_they_may_be_described_and_hidden_with_them():
    counted = tuple(replace(one, claimant=replace(one.claimant, number=2)) for one in invented.SIGNED.claims)
    dossier = replace(invented.DOSSIER, entries=(replace(invented.SIGNED, claims=counted),))
    told = {one.report: one.claimant_number for one in released(dossier).claims if one.anonymous}
    assert set(told.values()) == {2}
    wary = redact(replace(dossier, risks={**dossier.risks, "Example Wire": Risk.AT_RISK}), RULES, invented.CREATED)
    assert {one.claimant_number for one in wary.claims if one.anonymous} == {None}
