"""The demo loads once, the same for the same day, with every stage of the route."""

from collections import Counter, defaultdict
from datetime import date, datetime, time
from decimal import Decimal
from io import StringIO

import pytest
from django.contrib.auth.hashers import check_password
from django.core.management import call_command
from django.db.models import Sum
from django.test import override_settings
from django.utils import timezone

from accounts.models import User
from config.database.scope import scoped
from legal.queries import parameter_rows, parameters
from legal.rules.fit import Misfit, Severity, Work, misfits
from legal.rules.procedure import phases_of, regime_of, tracks_of
from legal.rules.status import PermitState, permit_state, status_granted_on
from legal.rules.verdict import VerdictCode
from matching.enums import MatchState
from matching.models import Contract, Match, Placement
from matching.worklist import work_of
from participants.enums import AppointmentOutcome
from participants.facts import facts_of
from participants.models import (
    Appointment,
    AsylumFacts,
    Attendance,
    ContactDetails,
    FactConfirmation,
    Identity,
    LinkingRequest,
    Participant,
    Stay,
)
from participants.vault import vault
from participants.verdicts import verdicts_for
from pilots.enums import ExpenditureKind, Role
from pilots.middleware import scope_of
from pilots.models import BudgetLine, Expenditure, Membership, TeamContact
from reporting.demo.load import make_scene
from reporting.demo.plan import PLANS
from reporting.demo.scene import written_at
from reporting.demo.staff import PASSWORD, STAFF
from reporting.models import Publication
from tests.template_database import demo_database, superuser

ON = date(2026, 11, 20)


@pytest.fixture(scope="module")
def loaded(rows_of_module):
    with override_settings(DEMO=True):
        call_command("load_pilots", verbosity=0)
        call_command("load_demo", "--on", ON.isoformat(), verbosity=0)


@pytest.fixture
def demo(loaded, prepare, settings):
    settings.DEMO = True
    with prepare():
        yield


def test_a_second_run_leaves_everything_as_it_was(demo):
    before = Participant.objects.count(), Match.objects.count(), User.objects.count()
    out = StringIO()
    call_command("load_demo", stdout=out)
    assert "not loaded" in out.getvalue()
    assert (Participant.objects.count(), Match.objects.count(), User.objects.count()) == before


def test_each_pilot_has_a_caseload_of_its_own_size(demo):
    sizes = Counter(Participant.objects.values_list("pilot__slug", flat=True))
    assert 55 <= sizes.pop("assen") <= 75
    assert set(sizes) == {"maastricht", "amstelveen", "noordoostpolder"}
    assert all(15 <= size <= 25 for size in sizes.values())


def test_assen_shows_every_stage_and_every_verdict(demo):
    people = list(Participant.objects.filter(pilot__slug="assen"))
    verdicts = {verdict.verdict for verdict in verdicts_for(people, on=ON).values()}
    assert verdicts == set(VerdictCode)
    assert set(Match.objects.filter(pilot__slug="assen").values_list("state", flat=True)) == set(MatchState)


def test_spending_fits_the_real_budget_lines(demo):
    for line in BudgetLine.objects.all():
        spent = Expenditure.objects.filter(line=line, kind=ExpenditureKind.REALISATION).aggregate(Sum("amount"))
        assert Decimal(0) < spent["amount__sum"] <= line.budgeted, line.label
    assert not Expenditure.objects.filter(booked_on__gt=ON).exists()


def test_numbers_and_addresses_are_invented(demo):
    assert not ContactDetails.objects.exclude(email="").exclude(email__endswith="@example.nl").exists()
    assert not ContactDetails.objects.exclude(phone__startswith="+316123456").exists()
    safe = vault()
    opened = [
        safe.open(row.wrapped_key, "v_number", row.participant_id, row.v_number_sealed)
        for row in Identity.objects.all()
    ]
    assert all(number.startswith("0000") and len(number) == 10 for number in opened)
    assert not User.objects.exclude(email__endswith="@example.nl").exists()


def test_there_is_a_login_for_every_role_and_someone_in_two_pilots(demo):
    assert set(Membership.objects.filter(pilot__slug="assen").values_list("role", flat=True)) == {
        role for role in Role if role != Role.FUNCTIONAL_ADMIN
    }
    assert User.objects.get(email="beheerder@example.nl").is_functional_admin
    assert Membership.objects.filter(user__email="tweepilots@example.nl").count() == 2
    assert all(check_password(PASSWORD, user.password) for user in User.objects.all()[:1])


def test_the_same_day_gives_the_same_caseload(demo):
    def caseload():
        return list(Participant.objects.order_by("pk").values_list("pk", "sort_key", "birth_date", "enrolled_on"))

    first, staff = caseload(), {slug: list(Membership.objects.filter(pilot__slug=slug)) for slug in PLANS}
    again = []
    for slug, plan in PLANS.items():
        scene = make_scene(slug, on=ON, staff=staff[slug], law=parameter_rows())
        plan(scene)
        again += [(row.pk, row.sort_key, row.birth_date, row.enrolled_on) for row in scene.rows[Participant]]
    assert sorted(again) == first


def test_the_logins_are_printed_in_dutch():
    out = StringIO()
    call_command("demo_logins", stdout=out)
    text = out.getvalue()
    assert PASSWORD in text
    assert all(colleague.email in text for colleague in STAFF)
    assert "Functioneel beheerder" in text


def test_people_at_work_started_and_all_have_a_match_or_a_trial(demo):
    assert Placement.objects.filter(match=None, kind="betaald").count() == 0
    assert Placement.objects.filter(kind="proef").count() == 1


def test_papers_have_something_to_look_at(demo):
    assen = {"pilot__slug": "assen"}
    outcomes = LinkingRequest.objects.filter(**assen).order_by("requested_on").values_list("outcome", flat=True)
    assert {outcome == "open" for outcome in outcomes} == {True, False}
    facts = set(FactConfirmation.objects.filter(**assen).values_list("fact", flat=True))
    assert facts == {"w_document", "stay", "application"}
    assert AsylumFacts.objects.filter(**assen, is_subsequent=True).count() == 1
    known = AsylumFacts.objects.filter(**assen).exclude(procedure_track="").select_related("participant")
    assert len(known) > 20
    for row in known:
        regime = regime_of(row.application_lodged_on, parameters())
        assert row.procedure_track in tracks_of(regime)
        assert row.procedure_phase in phases_of(regime)


def test_a_permit_lapsed_by_status_and_work_outlives_papers(demo):
    people = list(Participant.objects.filter(pilot__slug="assen"))
    facts = facts_of(people)
    lapsed = [
        permit
        for known in facts.values()
        for permit in known.permits
        if permit_state(permit, on=ON, granted_on=status_granted_on(known, ON)) is PermitState.LAPSED
    ]
    contracts = defaultdict(list)
    for contract in Contract.objects.select_related("placement__employer"):
        work = Work(contract.placement.employer.name, contract.starts_on, contract.ends_on)
        contracts[contract.placement.participant_id].append(work)
    found = [
        finding
        for person in people
        for finding in misfits(facts[person.pk], contracts[person.pk], on=ON, parameters=parameters())
    ]
    assert lapsed != []
    assert {finding.kind for finding in found} == {Misfit.CONTRACT_PAST_PERMIT}
    assert Severity.ILLEGAL not in {finding.severity for finding in found}


def test_who_lives_at_a_location_has_a_stay_there(demo):
    people = Participant.objects.exclude(location=None)
    assert people.exists()
    assert list(people.exclude(pk__in=Stay.objects.values("participant"))) == []


def test_the_desk_has_appointments_meetings_and_a_number_to_call(demo):
    assert set(Appointment.objects.filter(pilot__slug="assen").values_list("outcome", flat=True)) == {
        outcome.value for outcome in AppointmentOutcome
    }
    over = Appointment.objects.filter(starts_at__date__lt=ON, outcome=AppointmentOutcome.PLANNED)
    assert over.count() == len(PLANS)
    assert not Appointment.objects.filter(outcome=AppointmentOutcome.DONE, starts_at__date__gt=ON).exists()
    came = Attendance.objects.values_list("was_present", flat=True)
    assert set(came.filter(meeting__held_on__lt=ON)) == {True, False}
    assert set(came.filter(meeting__held_on__gt=ON)) == {None}
    assert TeamContact.objects.filter(phone__startswith="+316123454").count() == len(PLANS)


def test_who_sees_no_people_has_something_to_look_at(demo):
    """Public figures of this year, to the month before, with small numbers hidden; and a BSN that was shown."""
    found = {}
    for role in (Role.RESEARCHER, Role.PRIVACY_OFFICER):
        member = Membership.objects.get(pilot__slug="assen", role=role)
        with scoped(scope_of(member)):
            found[role] = {item.kind: item.fact_on for item in work_of(member, on=ON)}
    published, shown = date(2026, 11, 11), date(2026, 11, 13)  # the second falls back from a Saturday
    assert found == {
        Role.RESEARCHER: {"publication": published},
        Role.PRIVACY_OFFICER: {"publication": published, "bsn_seen": shown},
    }
    (publication,) = Publication.objects.all()
    days = (publication.starts_on, publication.ends_on, publication.reference_on)
    assert days == (date(2026, 1, 1), date(2026, 10, 31), date(2026, 10, 31))
    assert (publication.figures["audience"], publication.figures["pilot"]) == ("public", "assen")
    cases = Participant.objects.values_list("case_number", flat=True)
    assert [case for case in cases if case in str(publication.figures)] == []


def test_a_demo_made_at_night_shows_nothing_of_the_day_that_is_to_come():
    here = timezone.get_default_timezone()
    night = datetime(2026, 11, 26, 0, 29, tzinfo=here)
    moments = {day: written_at(day, time(14, 29), now=night) for day in (date(2026, 11, 25), date(2026, 11, 26))}
    assert moments == {
        date(2026, 11, 25): datetime(2026, 11, 25, 14, 29, tzinfo=here),
        date(2026, 11, 26): night,
    }
    assert written_at(date(2027, 5, 31), time(9), now=night) == datetime(2027, 5, 31, 9, tzinfo=here)


def test_the_server_knows_how_much_there_is_before_the_first_page():
    tables = ["participants_participant", "participants_milestone", "matching_placement", "employers_employer"]
    with superuser(demo_database()) as server:
        for table in tables:
            known = server.execute("SELECT reltuples FROM pg_class WHERE relname = %s", [table]).fetchone()
            assert known == server.execute(f"SELECT count(*) FROM {table}").fetchone() != (0,)  # noqa: S608
