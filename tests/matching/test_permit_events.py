"""A permit besides its decision: papers that UWV asks for, an objection, an early end; and what pages say of it."""

from datetime import date

import pytest

from config.database.scope import scoped
from legal.queries import parameters
from matching.enums import MatchState
from matching.refusals import Refused
from matching.services import (
    EarlyStop,
    Objection,
    ObjectionDecision,
    PermitDecision,
    ask_papers,
    cut_permit,
    decide_objection,
    decide_permit,
    record_objection,
    supply_papers,
)
from matching.worklist import work_of
from matching.worklist.objections import objections
from matching.worklist.permits import permits_asked
from participants.enums import MilestoneKind, ObjectionOutcome, PermitCut, PermitOutcome
from participants.facts import facts_of
from participants.models import WorkPermit
from participants.permit_shown import shown_permit
from participants.sentences import sentence_of, warnings_of
from participants.verdicts import verdicts_for
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import make_milestone, make_permit

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 20)
ASKED = date(2026, 10, 1)
REFUSED = PermitDecision(
    PermitOutcome.REFUSED, date(2026, 11, 6), reason="onvolledig", objection_until=date(2026, 12, 18)
)


def refused(service, *args, **kwargs):
    with pytest.raises(Refused) as caught:
        service(*args, **kwargs)
    return caught.value.refusal


@pytest.fixture
def permit(offered, yonas, bakery):
    MatchState(offered.state)
    return make_permit(yonas, bakery, ASKED)


def shown(permit, yonas, membership):
    row = WorkPermit.objects.select_related("employer").get(pk=permit.pk)
    return shown_permit(row, facts=facts_of([yonas], membership)[yonas.pk], law=parameters(), on=TODAY)


def verdict(yonas, membership):
    return verdicts_for([yonas], on=TODAY, membership=membership)[yonas.pk]


def test_the_term_stands_still_while_uwv_waits_and_the_page_says_why(permit, yonas, at_work):
    before = shown(permit, yonas, at_work)
    assert (before.label, before.told) == (
        "Wettelijke termijn voorbij",
        "Besluit verwacht tussen 5 november 2026 en 3 december 2026 (50 dagen geteld sinds de aanvraag)",
    )
    ask_papers(at_work, permit, asked_on=date(2026, 10, 20), answer_by=date(2026, 11, 30), on=TODAY)
    waiting = shown(permit, yonas, at_work)
    assert (waiting.state.value, waiting.label, waiting.waits_for_papers) == (
        "aanvulling_gevraagd",
        "UWV wacht op stukken",
        True,
    )
    assert waiting.told == (
        "Besluit verwacht op zijn vroegst tussen 6 december 2026 en 3 januari 2027 "
        "(19 dagen geteld sinds de aanvraag; 31 dagen niet, want UWV wachtte op stukken)"
    )
    assert waiting.notices == [
        "De werkgever levert de stukken waar UWV om vroeg. Uiterlijk op 30 november 2026. "
        "Zolang UWV op stukken wacht, telt de termijn niet door (Awb artikel 4:15)."
    ]
    supply_papers(at_work, permit, supplied_on=date(2026, 11, 10), on=TODAY)
    after = shown(permit, yonas, at_work)
    assert (after.label, after.waits_for_papers, after.notices) == ("Binnen de wettelijke termijn", False, [])
    assert after.told.startswith("Besluit verwacht tussen 25 november 2026 en 23 december 2026 (30 dagen geteld")


def test_the_dossier_expects_the_decision_on_the_same_days_and_blames_nobody(permit, yonas, at_work):
    assert "UWV doet langer over de TWV dan de wettelijke termijn." in warnings_of(verdict(yonas, at_work))
    ask_papers(at_work, permit, asked_on=date(2026, 10, 20), on=TODAY)
    supply_papers(at_work, permit, supplied_on=date(2026, 11, 10), on=TODAY)
    found = verdict(yonas, at_work)
    assert sentence_of(found).text == (
        "Nog niet: TWV aangevraagd op 1 oktober 2026, besluit verwacht tussen 25 november 2026 en 23 december 2026"
    )
    assert warnings_of(found) == []
    assert "permit_term_exceeded" in found.warnings  # the published check counts every day


def test_papers_that_did_not_come_in_time_are_a_reason_to_call(permit, yonas, at_work):
    ask_papers(at_work, permit, asked_on=date(2026, 11, 2), answer_by=date(2026, 11, 16), on=TODAY)
    assert shown(permit, yonas, at_work).notices == [
        "De stukken moesten er op 16 november 2026 zijn. UWV kan de aanvraag nu laten liggen: "
        "laat de werkgever bellen met UWV."
    ]


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ({"asked_on": date(2026, 9, 30)}, "dates_out_of_order", "asked_on"),
        ({"asked_on": date(2026, 11, 21)}, "date_in_future", "asked_on"),
        ({"asked_on": ASKED, "answer_by": date(2026, 9, 30)}, "dates_out_of_order", "answer_by"),
    ],
)
def test_papers_are_asked_on_a_day_that_can_be(permit, at_work, given, code, field):
    refusal = refused(ask_papers, at_work, permit, **given, on=TODAY)
    assert (refusal.code, refusal.field) == (code, field)


def test_papers_are_asked_and_supplied_one_after_another(permit, at_work):
    assert refused(supply_papers, at_work, permit, supplied_on=TODAY, on=TODAY).code == "nothing_asked"
    ask_papers(at_work, permit, asked_on=date(2026, 10, 20), on=TODAY)
    again = refused(ask_papers, at_work, permit, asked_on=date(2026, 10, 25), on=TODAY)
    assert (again.code, again.next_step) == ("papers_asked", "Leg eerst vast wanneer die geleverd zijn.")
    early = refused(supply_papers, at_work, permit, supplied_on=date(2026, 10, 19), on=TODAY)
    assert (early.code, early.field) == ("dates_out_of_order", "supplied_on")
    seen = WorkPermit.objects.get(pk=permit.pk).version
    supply_papers(at_work, permit, supplied_on=date(2026, 10, 30), version=seen, on=TODAY)
    meanwhile = refused(ask_papers, at_work, permit, asked_on=TODAY, version=seen, on=TODAY)
    assert meanwhile.code == "changed_meanwhile"


def test_the_last_day_for_an_objection_is_that_of_the_letter(permit, yonas, at_work):
    decide_permit(at_work, permit, decision=REFUSED, on=TODAY)
    found = shown(permit, yonas, at_work)
    assert (found.label, found.can_object) == ("Geweigerd", True)
    assert found.notices == ["Werkgever en deelnemer kunnen bezwaar maken tot en met 18 december 2026."]
    WorkPermit.objects.filter(pk=permit.pk).update(objection_until=None)
    assert shown(permit, yonas, at_work).notices == [
        "Bezwaar kan. Tot wanneer, staat in de brief van UWV: leg die dag vast."
    ]


def test_an_upheld_objection_takes_the_place_of_the_refusal(offered, permit, yonas, at_work):
    decide_permit(at_work, permit, decision=REFUSED, on=TODAY)
    offered.state = MatchState.PERMIT_REFUSED
    offered.save(update_fields=["state"])
    objection = Objection(date(2026, 11, 10), date(2026, 12, 18))
    assert record_objection(at_work, permit, objection=objection, on=TODAY).notices == ()
    answer = ObjectionDecision(ObjectionOutcome.UPHELD, date(2026, 11, 19), date(2026, 11, 20), date(2027, 6, 30))
    decide_objection(at_work, permit, decision=answer, on=TODAY)
    permit.refresh_from_db()
    offered.refresh_from_db()
    assert (permit.outcome, permit.decided_on, permit.reason) == ("verleend", date(2026, 11, 19), "")
    assert offered.state == MatchState.PERMIT_GRANTED
    assert sentence_of(verdict(yonas, at_work)).text == "Mag werken bij Bakkerij Van Roon tot 30 juni 2027"
    assert refused(record_objection, at_work, permit, objection=objection, on=TODAY).code == "not_refused"


@pytest.mark.parametrize("outcome", [ObjectionOutcome.DISMISSED, ObjectionOutcome.WITHDRAWN])
def test_a_refusal_stands_when_the_objection_fails(permit, yonas, at_work, outcome):
    decide_permit(at_work, permit, decision=REFUSED, on=TODAY)
    record_objection(at_work, permit, objection=Objection(TODAY, None), on=TODAY)
    decide_objection(at_work, permit, decision=ObjectionDecision(outcome, TODAY), on=TODAY)
    found = shown(permit, yonas, at_work)
    assert (found.state.value, found.objection_is_open, found.facts[-1].note) == ("geweigerd", False, outcome.label)


def test_an_objection_is_refused_or_noticed_when_it_cannot_be(permit, at_work):
    assert refused(record_objection, at_work, permit, objection=Objection(TODAY, None), on=TODAY).code == "not_refused"
    decide_permit(at_work, permit, decision=REFUSED, on=TODAY)
    early = Objection(date(2026, 11, 5), None)
    assert refused(record_objection, at_work, permit, objection=early, on=TODAY).field == "objected_on"
    answer = ObjectionDecision(ObjectionOutcome.DISMISSED, TODAY)
    assert refused(decide_objection, at_work, permit, decision=answer, on=TODAY).code == "no_objection"
    late = Objection(TODAY, date(2026, 11, 18))
    assert record_objection(at_work, permit, objection=late, on=TODAY).notices == (
        "Het bezwaar kwam na de dag die in de brief staat. UWV zegt of het nog meetelt.",
    )
    unknown = ObjectionDecision(ObjectionOutcome.UPHELD, TODAY)
    assert refused(decide_objection, at_work, permit, decision=unknown, on=TODAY).code == "period_incomplete"
    permit.refresh_from_db()
    assert (permit.outcome, permit.objection_outcome) == ("geweigerd", "")


@pytest.fixture
def running(yonas, bakery):
    return make_permit(yonas, bakery, date(2026, 3, 1), valid_from=date(2026, 4, 1), valid_until=date(2027, 6, 30))


@pytest.mark.parametrize(
    ("reason", "label"),
    [(PermitCut.REVOKED, "Ingetrokken door UWV"), (PermitCut.LAPSED, "Eerder gestopt")],
)
def test_a_permit_that_ends_early_holds_no_longer(running, yonas, at_work, reason, label):
    assert verdict(yonas, at_work).verdict == "permitted"
    cut_permit(at_work, running, stop=EarlyStop(date(2026, 11, 10), reason, date(2026, 11, 15)), on=TODAY)
    running.refresh_from_db()
    assert (running.valid_until, running.granted_until) == (date(2026, 11, 15), date(2027, 6, 30))
    assert (verdict(yonas, at_work).verdict, shown(running, yonas, at_work).label) == ("permit_required", label)
    again = EarlyStop(TODAY, reason, date(2026, 11, 14))
    assert refused(cut_permit, at_work, running, stop=again, on=TODAY).code == "ended_early"


def test_a_permit_that_never_began_to_hold_counts_as_withdrawn(yonas, bakery, at_work):
    coming = make_permit(yonas, bakery, date(2026, 10, 1), valid_from=date(2026, 12, 1), valid_until=date(2027, 6, 30))
    cut_permit(at_work, coming, stop=EarlyStop(TODAY, PermitCut.REVOKED, TODAY), on=TODAY)
    coming.refresh_from_db()
    assert (coming.outcome, coming.valid_from, coming.cut_reason) == ("ingetrokken", None, "ingetrokken_door_uwv")


@pytest.mark.parametrize(
    ("stop", "code", "field"),
    [
        (EarlyStop(TODAY, PermitCut.REVOKED, date(2027, 6, 30)), "dates_out_of_order", "last_day"),
        (EarlyStop(date(2026, 11, 21), PermitCut.REVOKED, TODAY), "date_in_future", "cut_on"),
        (EarlyStop(date(2026, 3, 1), PermitCut.REVOKED, TODAY), "dates_out_of_order", "cut_on"),
    ],
)
def test_an_early_end_shortens_and_has_a_day_that_can_be(running, at_work, stop, code, field):
    refusal = refused(cut_permit, at_work, running, stop=stop, on=TODAY)
    assert (refusal.code, refusal.field) == (code, field)


def test_a_status_ends_the_permit_and_the_page_says_so(running, yonas, at_work):
    make_milestone(yonas, MilestoneKind.STATUS_GRANTED, date(2026, 11, 3))
    found = shown(running, yonas, at_work)
    assert (found.label, found.notices, found.can_be_cut) == (
        "Vervallen door de asielvergunning",
        ["Vervallen op 3 november 2026: er is geen TWV meer nodig."],
        False,
    )


def test_mijn_werk_asks_the_employer_for_papers_while_uwv_waits(permit, at_work):
    def listed():
        return [(item.kind, item.turn.value, item.stage, str(item.due)) for item in permits_asked(at_work, TODAY)]

    assert listed() == [("permit_term", "uwv", "exceeded", "2026-11-05")]
    ask_papers(at_work, permit, asked_on=date(2026, 10, 20), answer_by=date(2026, 11, 30), on=TODAY)
    assert listed() == [("permit_papers", "werkgever", "", "2026-11-30")]
    supply_papers(at_work, permit, supplied_on=date(2026, 11, 10), on=TODAY)
    assert listed() == [("permit_term", "uwv", "running", "2026-11-25")]


def test_the_project_leader_sees_the_same_without_a_name(cast, permit, at_work):
    ask_papers(at_work, permit, asked_on=date(2026, 10, 20), on=TODAY)
    leader = cast.members[Role.PROJECT_LEADER]
    with scoped(scope_of(leader)):
        found = [item for item in work_of(leader, on=TODAY) if item.kind in ("permit_papers", "permit_term")]
    assert [(item.kind, item.subject.name, item.employer) for item in found] == [("permit_papers", "A-0001", "")]


def test_a_day_for_an_objection_stands_in_mijn_werk_until_it_is_made_or_passed(offered, permit, at_work):
    decide_permit(at_work, permit, decision=REFUSED, on=TODAY)
    assert list(objections(at_work, TODAY)) == []  # the match does not wait for it
    offered.state = MatchState.PERMIT_REFUSED
    offered.save(update_fields=["state"])
    assert [(str(item.due), item.turn.value, item.target) for item in objections(at_work, TODAY)] == [
        ("2026-12-18", "werkgever", permit.pk)
    ]
    assert list(objections(at_work, date(2026, 12, 19))) == []
    record_objection(at_work, permit, objection=Objection(TODAY, date(2026, 12, 18)), on=TODAY)
    assert list(objections(at_work, TODAY)) == []
