"""A dossier passes to another pilot, and nothing else of either pilot is seen on the way."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from threading import Barrier

import pytest
from django.db import DatabaseError, connection, transaction
from django.db.utils import ProgrammingError
from django.utils import timezone

from config.database.scope import maintenance, scoped
from matching.models import MatchStep
from participants import services
from participants.desk import search
from participants.enums import HandoverPart, HandoverState, MilestoneKind
from participants.models import (
    AsylumFacts,
    ContactDetails,
    Handover,
    IncomingHandover,
    Milestone,
    Note,
    Participant,
    SealedBsn,
    Stay,
    TrajectoryStep,
)
from participants.numbers import id_by_number
from participants.refusals import Refused, refusals
from participants.services.bsn import bsn_ending, write_bsn
from participants.services.handovers import Offer, new_dossier_id
from participants.vault import vault
from pilots.enums import OptionalData, Role
from pilots.middleware import scope_of
from tests.factories import make_bsn, make_employer, make_match, make_milestone, make_participant, use_data

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate
V_NUMBER = "0000604771"


@pytest.fixture
def jobhunter(cast):
    return cast.members[Role.JOBHUNTER]


@pytest.fixture
def leyla(cast):
    """Somebody of Assen, with everything that could leak."""
    person = make_participant(
        cast.assen, first_name="Leyla", location=cast.schepersmaat, lodged=date(2025, 2, 3), phone="+31611112222"
    )
    make_milestone(person, MilestoneKind.W_DOCUMENT, date(2025, 3, 1), until=date(2027, 3, 1))
    make_milestone(person, MilestoneKind.INFORMED, date(2025, 3, 2))
    with maintenance():
        Note.objects.create(pilot=cast.assen, participant=person, happened_on=date(2026, 1, 2), text="GEHEIM")
        services.write_v_number(person, V_NUMBER, cast.members[Role.JOBHUNTER])
    return person


def offered(jobhunter, person, to, *parts, **more) -> Handover:
    offer = Offer(to_pilot_id=to.pk, to_location="azc Maastricht", agreed_on=TODAY(), parts=parts, **more)
    with scoped(scope_of(jobhunter)):
        return services.offer_handover(by=jobhunter, participant=person, offer=offer, on=TODAY())


def accepted(member, offer, location):
    with scoped(scope_of(member)):
        return services.accept_handover(by=member, offer=offer.pk, location=location, on=TODAY())


def everything(model, *fields):
    with maintenance():
        return sorted(model.objects.values_list(*fields), key=str)


def found_by(member, *asked):
    """Of each number: the dossier that searching by number opens, and those that office hours show."""
    with scoped(scope_of(member)):
        return [
            (id_by_number(member, text), [one.person.pk for one in search(member, text, on=TODAY())]) for text in asked
        ]


def test_the_other_pilot_sees_where_it_comes_from_and_opens_what_was_agreed(cast, jobhunter, leyla):
    offer = offered(jobhunter, leyla, cast.maastricht, HandoverPart.CONTACT)
    with scoped(scope_of(cast.neighbour)):
        waiting = services.incoming_handovers()
        assert [(found.id, found.municipality) for found in waiting] == [(offer.pk, "Assen")]
        assert list(Handover.objects.all()) == []
        assert list(Participant.objects.all()) == []
        assert list(ContactDetails.objects.all()) == []
        opened = services.open_handover(offer.pk)
    assert opened is not None
    assert set(opened.facts) == {"person", "parts", "contact"}
    assert opened.facts["person"]["first_name"] == "Leyla"
    assert opened.facts["contact"][0]["phone"] == "+31611112222"
    assert V_NUMBER not in repr(opened.facts)
    assert "GEHEIM" not in repr(opened.facts)


def test_who_comes_back_keeps_the_numbers_in_a_new_dossier(cast, jobhunter, leyla):
    """The closed one is read and found with its numbers as long as it is read, and stands in nobody's way."""
    use_data(cast.assen, OptionalData.BSN)
    make_bsn(leyla)
    offer = offered(jobhunter, leyla, cast.maastricht)
    accepted(cast.neighbour, offer, cast.azc_maastricht)
    asked = (V_NUMBER, "999990044", leyla.case_number)
    assert found_by(jobhunter, *asked) == [(leyla.pk, [leyla.pk]), (leyla.pk, []), (None, [leyla.pk])]
    assert found_by(cast.members[Role.COA_CASEWORKER], V_NUMBER) == [(None, [])]
    assert found_by(cast.neighbour, *asked) == [(None, [])] * 3
    again = make_participant(cast.assen, "A-0002", first_name="Leyla", location=cast.schepersmaat)
    with scoped(scope_of(jobhunter)):
        services.write_v_number(again, V_NUMBER, jobhunter)
        write_bsn(by=jobhunter, participant=again, number="999990044")
        for person in (leyla, again):
            assert services.reveal_v_number(by=jobhunter, participant=person) == V_NUMBER
            assert bsn_ending(person) == "44"
    assert found_by(jobhunter, *asked[:2]) == [(again.pk, [again.pk]), (again.pk, [])]
    index = vault().index("bsn", cast.assen.pk, "999990044")
    assert everything(SealedBsn, "participant", "bsn_index", "former_bsn_index") == sorted(
        [(leyla.pk, None, index), (again.pk, index, None)], key=str
    )
    with maintenance():
        Participant.objects.filter(pk=leyla.pk).update(readable_until=TODAY() - timedelta(days=1))
        Participant.objects.filter(pk=again.pk).delete()
    assert found_by(jobhunter, *asked) == [(None, [])] * 3


def test_nobody_but_the_pilot_that_it_is_offered_to_opens_it(cast, jobhunter, leyla, prepare):
    """Also the offering team does not: for them it is the dossier itself that they read."""
    offer = offered(jobhunter, leyla, cast.maastricht, *HandoverPart.values)
    with scoped(scope_of(jobhunter)):
        assert services.open_handover(offer.pk) is None
        assert services.incoming_handovers() == []
        with pytest.raises(Refused, match="niet meer"):
            services.accept_handover(by=jobhunter, offer=offer.pk, location=cast.graswijk, on=TODAY())
        with pytest.raises(Refused, match="niet meer"):
            services.refuse_handover(by=jobhunter, offer=offer.pk, reason="x")
    with scoped(scope_of(cast.neighbour)):
        assert not services.withdraw_handover(by=cast.neighbour, offer=offer.pk)
    assert everything(Handover, "state") == [(HandoverState.OFFERED,)]


@pytest.mark.parametrize("role", [role for role in Role if role not in (Role.JOBHUNTER, Role.FUNCTIONAL_ADMIN)])
def test_no_other_role_may_ask_the_functions_anything(cast, role):
    for call in ("SELECT handover_targets()", "SELECT incoming_handovers()"):
        with (
            pytest.raises(ProgrammingError, match="permission denied"),
            scoped(scope_of(cast.members[role])),
            connection.cursor() as cursor,
        ):
            cursor.execute(call)


def test_accepting_makes_a_new_dossier_of_the_agreed_facts_and_closes_the_old_one(cast, jobhunter, leyla):
    offer = offered(jobhunter, leyla, cast.maastricht, HandoverPart.PAPERS, HandoverPart.V_NUMBER)
    made = accepted(cast.neighbour, offer, cast.azc_maastricht)
    assert (made.pk, made.pilot_id, made.case_number) == (new_dossier_id(offer.pk), cast.maastricht.pk, "M-0001")
    with scoped(scope_of(cast.neighbour)):
        assert [(row.kind, row.recorded_by_id) for row in Milestone.objects.all()] == [
            (MilestoneKind.W_DOCUMENT, cast.neighbour.pk)
        ]
        assert [row.application_lodged_on for row in AsylumFacts.objects.all()] == [date(2025, 2, 3)]
        assert [row.phone for row in ContactDetails.objects.all()] == [""]
        assert services.reveal_v_number(by=cast.neighbour, participant=made) == V_NUMBER
        assert [row.from_municipality for row in IncomingHandover.objects.all()] == ["Assen"]
    until = TODAY() + timedelta(days=services.READABLE_DAYS)
    fields = ("ended_on", "end_reason", "end_outcome", "readable_until", "location")
    with maintenance():
        old = Participant.objects.filter(pk=leyla.pk).values_list(*fields).get()
    assert old == (TODAY(), "verhuisd", "andere_begeleiding", until, None)
    with maintenance():
        assert TrajectoryStep.objects.values_list("change", "reason").get() == (
            "beeindigd",
            "Overgedragen aan Maastricht",
        )
        assert list(Stay.objects.filter(participant=leyla).values_list("location", "ends_on")) == [
            (cast.schepersmaat.pk, TODAY() - timedelta(days=1)),
            (None, None),
        ]


@pytest.mark.parametrize("answer", ["accept", "refuse", "withdraw"])
def test_after_the_answer_nothing_sealed_is_left(cast, jobhunter, leyla, answer):
    offer = offered(jobhunter, leyla, cast.maastricht, HandoverPart.V_NUMBER)
    if answer == "accept":
        accepted(cast.neighbour, offer, cast.azc_maastricht)
    elif answer == "refuse":
        with scoped(scope_of(cast.neighbour)):
            services.refuse_handover(by=cast.neighbour, offer=offer.pk, reason="Woont hier niet")
    else:
        with scoped(scope_of(jobhunter)):
            assert services.withdraw_handover(by=jobhunter, offer=offer.pk)
    said = {"accept": ("aangenomen", ""), "refuse": ("geweigerd", "Woont hier niet"), "withdraw": ("ingetrokken", "")}
    fields = ("state", "answer_reason", "answered_on", "sealed", "wrapped_key")
    assert everything(Handover, *fields) == [(*said[answer], TODAY(), None, None)]
    with scoped(scope_of(cast.neighbour)):
        assert services.open_handover(offer.pk) is None


def test_the_old_team_reads_until_the_day_and_changes_nothing(cast, jobhunter, leyla):
    accepted(cast.neighbour, offered(jobhunter, leyla, cast.maastricht), cast.azc_maastricht)
    with scoped(scope_of(jobhunter)):
        assert Participant.objects.filter(pk=leyla.pk).exists()
        with pytest.raises(DatabaseError, match="handed over is closed"), transaction.atomic():
            Participant.objects.filter(pk=leyla.pk).update(readable_until=date(2030, 1, 1))
    with scoped(scope_of(cast.members[Role.COA_CASEWORKER])):
        assert not Participant.objects.filter(pk=leyla.pk).exists()
    with maintenance():
        Participant.objects.filter(pk=leyla.pk).update(readable_until=TODAY() - timedelta(days=1))
    with scoped(scope_of(jobhunter)):
        assert not Participant.objects.filter(pk=leyla.pk).exists()


def test_nobody_gives_away_a_reading_right_by_hand(cast, jobhunter, leyla):
    with (
        scoped(scope_of(jobhunter)),
        pytest.raises(DatabaseError, match="handed over is closed"),
        transaction.atomic(),
    ):
        Participant.objects.filter(pk=leyla.pk).update(readable_until=TODAY())


def test_a_dossier_waits_for_one_answer_at_a_time(cast, jobhunter, leyla):
    offered(jobhunter, leyla, cast.maastricht)
    with pytest.raises(Refused, match="al aangeboden"):
        offered(jobhunter, leyla, cast.maastricht)


def test_a_v_number_that_the_new_pilot_knows_already_is_left_out(cast, jobhunter, leyla):
    known = make_participant(cast.maastricht, "M-0009", location=cast.azc_maastricht)
    with maintenance():
        services.write_v_number(known, V_NUMBER, cast.neighbour)
    made = accepted(cast.neighbour, offered(jobhunter, leyla, cast.maastricht, "v_nummer"), cast.azc_maastricht)
    with scoped(scope_of(cast.neighbour)):
        assert not services.has_v_number(made)


@pytest.mark.django_db(transaction=True)
def test_of_two_who_accept_at_once_one_makes_a_dossier(cast, jobhunter, leyla):
    offer = offered(jobhunter, leyla, cast.maastricht)
    barrier = Barrier(2)

    def accept(_: int) -> str:
        try:
            barrier.wait(timeout=10)
            with transaction.atomic():
                return accepted(cast.neighbour, offer, cast.azc_maastricht).case_number
        except Refused:
            return "refused"
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        answers = sorted(pool.map(accept, range(2)))
    assert answers[1] == "refused"
    assert everything(Participant, "pilot") == sorted([(cast.assen.pk,), (cast.maastricht.pk,)], key=str)


def waiting_for_me() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))")
        return cursor.rowcount


def answered_after(pool, first, *others):
    """What the others answer that began while the transaction of `first` was open, and had to wait for it."""

    def later(work):
        try:
            work()
        except Refused:
            return "refused"
        finally:
            connection.close()
        return "done"

    with transaction.atomic():
        first()
        answers = [pool.submit(later, work) for work in others]
        while sum(answer.done() for answer in answers) + waiting_for_me() < len(others):
            pass
        waited = [not answer.done() for answer in answers]
    return waited, [answer.result(timeout=30) for answer in answers]


@pytest.mark.django_db(transaction=True)
def test_what_is_written_while_the_other_pilot_accepts_is_in_time_or_refused(cast, jobhunter, leyla):
    """Whoever comes second waits in the database for the first: nothing is written in a dossier that is closed."""
    sami = make_participant(cast.assen, "A-0002", first_name="Sami", location=cast.schepersmaat)
    match = make_match(sami, make_employer(cast.assen))
    offers = {person: offered(jobhunter, person, cast.maastricht) for person in (leyla, sami)}

    def accept(person):
        accepted(cast.neighbour, offers[person], cast.azc_maastricht)

    def write(person):
        facts = {"kind": "gesprek", "happened_on": TODAY(), "text": f"Over {person.first_name}", "visibility": "team"}
        with scoped(scope_of(jobhunter)):
            services.record_note(by=jobhunter, participant=person, facts=facts)

    def step():
        with scoped(scope_of(jobhunter)), refusals():
            MatchStep(pilot=cast.assen, match=match, state="introduced", happened_on=TODAY()).save(force_insert=True)

    with ThreadPoolExecutor(2) as pool:
        assert answered_after(pool, lambda: write(leyla), lambda: accept(leyla)) == ([True], ["done"])
        assert answered_after(pool, lambda: accept(sami), lambda: write(sami), step) == ([True] * 2, ["refused"] * 2)
    assert everything(Note, "text") == [("GEHEIM",), ("Over Leyla",)]
    assert everything(MatchStep, "state") == [("proposed",)]
