"""Small fitting costs: asked with a name, decided with a number, and booked on the budget in the same step."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.test import Client
from django.utils import timezone

from config.database.matrix import COACH, JOBHUNTER, MATRIX
from config.database.scope import maintenance, scoped
from matching.models import FittingCost, FittingCostFor
from matching.worklist import work_of
from pilots.enums import Role
from pilots.middleware import scope_of
from pilots.models import Expenditure
from reporting import queries
from reporting.rules.budget import total
from tests.cast import Cast, make_cast
from tests.factories import make_budget_line, make_employer, make_law, make_participant, make_phase, make_placement
from tests.factories_at_work import make_cost

pytestmark = pytest.mark.django_db
BASE = "/pilots/assen/matches/"


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    make_law()
    return make_cast()


@pytest.fixture(scope="module")
def today() -> date:
    return timezone.localdate()


@pytest.fixture(scope="module")
def line(cast):
    phase = make_phase(cast.assen)
    make_budget_line(phase, "Jobhunters", 90_000)
    return make_budget_line(phase, "Maatwerk arbeidsinpassing", 25_000)


@pytest.fixture(scope="module")
def placement(cast, today):
    coach = cast.members[Role.JOB_COACH]
    person = make_participant(cast.assen, "A-0001", job_coach=coach)
    return make_placement(person, make_employer(cast.assen), today - timedelta(days=30), job_coach=coach)


@pytest.fixture
def browser(cast):
    def signed_in(who):
        client = Client()
        client.force_login(cast.user(who))
        return client

    return signed_in


def day(name, value):
    return {f"{name}_dag": str(value.day), f"{name}_maand": str(value.month), f"{name}_jaar": str(value.year)}


def bookings():
    with maintenance():
        rows = Expenditure.objects.order_by("pk")
        return [(row.line.label, row.kind, row.amount, row.booked_on, row.reference, row.description) for row in rows]


def test_asked_approved_paid_and_in_the_budget_with_a_number_and_no_name(cast, placement, line, browser, today):
    coach, leader = browser("job_coach"), browser("project_leader")
    wish = {"kind": "cursus", "amount": "120,50", "purpose": "Veilig werken (VCA)"}
    assert coach.post(f"{BASE}costs/ask/{placement.participant_id}/", wish).status_code == 303
    with maintenance():
        cost = FittingCost.objects.get()
        assert FittingCostFor.objects.values_list("participant", "placement").get() == (
            placement.participant_id,
            placement.pk,
        )
    page = leader.get(f"{BASE}costs/").content.decode()
    assert [word in page for word in ("A-0001", "120,50", "Veilig werken (VCA)", "Yonas", "Tesfay")] == [
        True, True, True, False, False,
    ]  # fmt: skip
    decide = leader.get(f"{BASE}costs/{cost.pk}/decide/").content.decode()
    assert f'<option value="{line.pk}" selected>Maatwerk arbeidsinpassing (pilot)</option>' in decide
    yes = {"decision": "goedkeuren", "line": str(line.pk)}
    assert leader.post(f"{BASE}costs/{cost.pk}/decide/", yes).status_code == 303
    again = leader.post(f"{BASE}costs/{cost.pk}/decide/", yes)
    assert (again.status_code, "De stand is nu: goedgekeurd." in again.content.decode()) == (422, True)
    assert totals(cast, today) == (Decimal("120.50"), 0, Decimal("114879.50"))
    assert leader.post(f"{BASE}costs/{cost.pk}/pay/", {"amount": "99"} | day("paid_on", today)).status_code == 303
    assert totals(cast, today) == (0, Decimal(99), Decimal(114_901))
    told = ("Maatwerk arbeidsinpassing", f"maatwerk {str(cost.pk)[:8]}", "Maatwerk: cursus")
    assert bookings() == [
        (told[0], "verplichting", Decimal(99), today, *told[1:]),
        (told[0], "realisatie", Decimal(99), today, *told[1:]),
    ]
    dossier = coach.get(f"/pilots/assen/participants/{placement.participant_id}/?deel=werk").content.decode()
    assert all(word in dossier for word in ("120,50", "Betaald", "Veilig werken (VCA)"))


def totals(cast, on):
    """Committed, realised and what remains, of the whole pilot."""
    with scoped(scope_of(cast.members[Role.PROJECT_LEADER])):
        budget = queries.budget(cast.assen.pk)
    found = total([line for _phase, line in budget.lines()], on=on)
    return found.committed, found.realised, found.remaining


def test_a_refusal_says_why_and_books_nothing(placement, line, browser):
    cost, leader = make_cost(placement), browser("project_leader")
    url = f"{BASE}costs/{cost.pk}/decide/"
    without = leader.post(url, {"decision": "afwijzen"})
    assert (without.status_code, "Vul in waarom niet" in without.content.decode()) == (422, True)
    nowhere = leader.post(url, {"decision": "goedkeuren", "line": ""})
    assert "Kies de kostenpost" in nowhere.content.decode()
    assert leader.post(url, {"decision": "afwijzen", "reason": "De werkgever betaalt dit"}).status_code == 303
    assert bookings() == []
    assert leader.get(f"{BASE}costs/{cost.pk}/pay/").status_code == 404
    page = browser("jobhunter").get(f"{BASE}costs/").content.decode()
    assert all(word in page for word in ("Yonas Tesfay", "De werkgever betaalt dit"))


def test_what_waits_stands_in_the_work_of_the_project_leader(cast, placement, today):
    make_cost(placement, asked_on=today)
    leader = cast.members[Role.PROJECT_LEADER]
    with scoped(scope_of(leader)):
        found = [item for item in work_of(leader, on=today) if item.kind == "fitting_cost"]
    items = [(item.subject.name, item.due, item.detail) for item in found]
    assert items == [("A-0001", today + timedelta(days=7), "Reiskosten, €\u00a080,00")]


def test_for_whom_a_cost_is_stays_with_who_may_see_that_person(cast, placement, today):
    own = make_cost(placement)
    person = make_participant(cast.assen, "A-0002", first_name="Selam")
    make_cost(make_placement(person, placement.employer, today))
    with maintenance():
        FittingCost.objects.update(asked_on=today)
    seen = {}
    for role in (Role.JOBHUNTER, Role.JOB_COACH):
        with scoped(scope_of(cast.members[role])):
            seen[role] = (FittingCost.objects.count(), FittingCostFor.objects.count())
    assert seen == {Role.JOBHUNTER: (2, 2), Role.JOB_COACH: (1, 1)}
    with scoped(scope_of(cast.members[Role.JOB_COACH])):
        assert FittingCost.objects.get() == own
    with scoped(scope_of(cast.neighbour)):
        assert not FittingCost.objects.exists()
    assert set(MATRIX["matching_fittingcostfor"]) == {JOBHUNTER, COACH}
