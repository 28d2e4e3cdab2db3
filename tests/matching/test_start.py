"""The guard before every start: what the law refuses, with the reason and the next step, and what it allows."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from config.database.scope import maintenance
from matching.enums import MatchState, PlacementKind
from matching.models import Contract, Match, MatchStep, Placement, Wage
from matching.refusals import Refused
from matching.services import Start, Terms, start_placement
from participants.enums import MilestoneKind, PermitOutcome
from participants.models import Milestone, WorkPermit
from tests.factories import make_match, make_milestone, make_participant, make_permit

pytestmark = pytest.mark.django_db

NAME, EMPLOYER = "Yonas Tesfay", "Bakkerij Van Roon"
ASKED = date(2026, 9, 1)
START = date(2026, 11, 20)


def start_of(match, membership, *, on=START, kind=PlacementKind.PAID, **terms):
    start = Start(Terms(starts_on=terms.pop("starts_on", on), **terms), kind)
    return start_placement(membership, match, start=start, on=on)


def refusal_of(match, membership, **given):
    with pytest.raises(Refused) as caught:
        start_of(match, membership, **given)
    assert not Placement.objects.filter(match=match).exists()
    return caught.value.refusal


def permit(person, employer, start, end, **fields):
    return make_permit(person, employer, ASKED, valid_from=start, valid_until=end, **fields)


def test_without_a_permit_the_start_is_refused_with_the_next_step(offered, at_work):
    refusal = refusal_of(offered, at_work)
    assert (refusal.code, refusal.sentence, refusal.next_step) == (
        "no_permit",
        f"Starten op 20 november 2026 kan niet. {NAME} heeft nog geen werkvergunning (TWV) bij {EMPLOYER}.",
        f"Laat {EMPLOYER} een TWV aanvragen en leg de aanvraag vast.",
    )
    assert (refusal.url, refusal.field) == (f"/pilots/assen/matches/{offered.pk}/permit/", "")


@pytest.mark.parametrize("kind", PlacementKind)
def test_a_trial_is_work_too_and_the_alternative_is_named(offered, at_work, kind):
    refusal = refusal_of(offered, at_work, kind=kind)
    assert refusal.code == "no_permit"
    is_trial = kind == PlacementKind.TRIAL
    work_too = "Een proefdag, meeloopdag of stage met productief werk is ook werk."
    assert refusal.next_step.endswith(f"{work_too} Een kennismaking zonder werk mag wel.") is is_trial
    plan = f"/pilots/assen/participants/{offered.participant_id}/appointments/add/?soort=werkgever"
    offer = ("Plan een kennismaking zonder werk", plan) if is_trial else ("", "")
    assert (refusal.alternative, refusal.alternative_url) == offer


def test_a_permit_of_another_employer_does_not_count(offered, yonas, garage, at_work):
    permit(yonas, garage, date(2026, 10, 1), date(2027, 6, 30))
    refusal = refusal_of(offered, at_work)
    assert refusal.code == "permit_other_employer"
    assert refusal.sentence == (
        f"Starten op 20 november 2026 kan niet. {NAME} heeft een TWV bij een andere werkgever. "
        f"Die geldt niet bij {EMPLOYER}."
    )


def test_a_permit_for_another_job_of_this_employer_does_not_count(offered, yonas, bakery, at_work):
    Match.objects.filter(pk=offered.pk).update(title="Bakker")
    other = permit(yonas, bakery, date(2026, 10, 1), date(2027, 6, 30), title="Inpakker")
    refusal = refusal_of(offered, at_work)
    assert (refusal.code, refusal.sentence) == (
        "permit_other_job",
        f"Starten op 20 november 2026 kan niet. De TWV van {EMPLOYER} voor {NAME} is voor ander werk: Inpakker. Dit is"
        " Bakker.",
    )
    assert refusal.next_step == (
        f"Laat {EMPLOYER} een TWV aanvragen en leg de aanvraag vast. Is het hetzelfde werk met een andere naam? Zet dan"
        " bij de TWV de naam van dit werk."
    )
    WorkPermit.objects.filter(pk=other.pk).update(title="BAKKER")
    assert start_of(offered, at_work).placement.title == "Bakker"


@pytest.mark.parametrize(
    ("start", "end", "code", "said"),
    [
        (date(2026, 11, 21), date(2027, 6, 30), "permit_not_yet_valid", "is pas geldig vanaf 21 november 2026"),
        (date(2026, 10, 2), date(2026, 11, 19), "permit_expired", "was geldig tot en met 19 november 2026"),
    ],
)
def test_the_day_before_and_the_day_after_a_permit_are_refused(offered, yonas, bakery, at_work, start, end, code, said):
    permit(yonas, bakery, start, end)
    refusal = refusal_of(offered, at_work)
    assert refusal.code == code
    assert refusal.sentence == f"Starten op 20 november 2026 kan niet. De TWV van {EMPLOYER} voor {NAME} {said}."


@pytest.mark.parametrize(("start", "end"), [(START, date(2027, 6, 30)), (date(2026, 10, 2), START)])
def test_the_first_and_the_last_day_of_a_permit_are_allowed(offered, yonas, bakery, at_work, start, end):
    permit(yonas, bakery, start, end)
    placement = start_of(offered, at_work).placement
    assert (placement.starts_on, placement.employer_id) == (START, bakery.pk)


def test_an_open_application_is_no_permit(offered, yonas, bakery, at_work):
    make_permit(yonas, bakery, ASKED)
    refusal = refusal_of(offered, at_work)
    assert refusal.code == "permit_open"
    assert "UWV beslist nog over de TWV die Bakkerij Van Roon op 1 september 2026 aanvroeg" in refusal.sentence
    assert refusal.next_step == "Wacht op het besluit en leg het vast."


def test_a_permit_decided_after_the_start_did_not_exist_then(offered, yonas, bakery, at_work):
    permit(yonas, bakery, START, date(2027, 6, 30), decided_on=START + timedelta(days=1))
    assert refusal_of(offered, at_work).code == "permit_open"


@pytest.mark.parametrize("outcome", [PermitOutcome.REFUSED, PermitOutcome.WITHDRAWN])
def test_a_refused_or_withdrawn_application_is_no_permit(offered, yonas, bakery, at_work, outcome):
    make_permit(yonas, bakery, ASKED, outcome=outcome, decided_on=date(2026, 10, 1))
    expected = {"geweigerd": "permit_refused", "ingetrokken": "permit_withdrawn"}
    assert refusal_of(offered, at_work).code == expected[outcome]


def test_past_the_w_document_a_valid_permit_does_not_help(offered, yonas, bakery, at_work):
    with maintenance():
        Milestone.objects.filter(participant=yonas).update(until=date(2026, 11, 19))
    permit(yonas, bakery, date(2026, 10, 2), date(2027, 6, 30))
    refusal = refusal_of(offered, at_work)
    assert refusal.code == "w_document_expired"
    assert refusal.sentence == f"Starten op 20 november 2026 kan niet. Het W-document van {NAME} is verlopen."
    assert refusal.url == f"/pilots/assen/participants/{yonas.pk}/"


def test_a_minor_is_refused_and_told_from_when(cast, bakery, at_work, law):
    person = make_participant(cast.assen, "A-0002", birth_date=date(2009, 1, 10), lodged=date(2025, 12, 1))
    match = make_match(person, bakery, state=MatchState.OFFERED)
    refusal = refusal_of(match, at_work)
    assert refusal.code == "under_18"
    assert refusal.next_step == "Wacht: de TWV kan vanaf 10 januari 2027 worden aangevraagd."


def test_a_status_holder_needs_no_permit(offered, yonas, at_work):
    make_milestone(yonas, MilestoneKind.STATUS_GRANTED, date(2026, 11, 10))
    started = start_of(offered, at_work, per_hour=Decimal("15.50"), ends_on=date(2026, 12, 31))
    assert started.notices == ()
    offered.refresh_from_db()
    assert offered.state == MatchState.STARTED


def test_someone_displaced_from_ukraine_starts_with_the_notice_of_the_employer(offered, yonas, at_work):
    make_milestone(yonas, MilestoneKind.DISPLACED_UKRAINE, date(2026, 3, 1), until=date(2027, 3, 4))
    assert start_of(offered, at_work, per_hour=Decimal(15), ends_on=date(2026, 12, 31)).notices == (
        "De werkgever meldt de start bij UWV, minstens 2 werkdagen voor de eerste werkdag (Oekraïne).",
    )


def test_a_start_writes_the_work_the_contract_the_wage_and_the_step(offered, yonas, bakery, at_work):
    permit(yonas, bakery, date(2026, 10, 2), date(2027, 6, 30))
    terms = {"kind": "bepaald", "ends_on": date(2026, 12, 31), "hours_per_week": 32, "days_per_week": 4}
    start = Start(Terms(starts_on=START, per_hour=Decimal("15.45"), **terms))
    placement = start_placement(at_work, offered, start=start, on=START).placement
    contract = Contract.objects.get(placement=placement)
    assert (contract.kind, contract.hours_per_week, contract.days_per_week) == ("bepaald", 32, 4)
    assert Wage.objects.get(contract=contract).per_hour == Decimal("15.45")
    last = MatchStep.objects.filter(match=offered).latest("recorded_at")
    assert (last.state, last.happened_on, last.recorded_by_id) == ("started", START, at_work.pk)


def test_a_start_in_the_future_is_not_a_fact_yet(offered, yonas, bakery, at_work):
    permit(yonas, bakery, date(2026, 10, 2), date(2027, 6, 30))
    refusal = refusal_of(offered, at_work, starts_on=START + timedelta(days=1))
    assert (refusal.code, refusal.field) == ("date_in_future", "starts_on")
