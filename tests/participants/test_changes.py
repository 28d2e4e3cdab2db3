"""Wat is er veranderd: who, when, from what to what, and only what the reader may read."""

from datetime import date
from decimal import Decimal

import pghistory
import pytest
from django.db import connection
from django.db.utils import ProgrammingError
from django.test.utils import CaptureQueriesContext

from config.database.scope import scoped
from matching.enums import CostKind
from matching.services.fitting import Wish, ask_cost, refuse_cost
from participants import services
from participants.changes import FieldChange, changes_of
from participants.dossier import name_of
from participants.enums import MilestoneKind
from participants.models import Circumstances, Note, Participant
from pilots.enums import OptionalData, Role
from pilots.middleware import scope_of
from tests.factories import (
    make_barrier,
    make_employer,
    make_milestone,
    make_note,
    make_participant,
    make_placement,
    make_profile,
    make_signal,
    make_support,
    use_data,
)
from tests.factories_at_work import make_action, make_check_in, make_cost, make_goal
from tests.participants.helpers import url

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
JOBHUNTER, COA, COACH = Role.JOBHUNTER, Role.COA_CASEWORKER, Role.JOB_COACH


@pytest.fixture
def yonas(cast):
    return make_participant(cast.assen, location=cast.schepersmaat, job_coach=cast.members[COACH])


def seen_by(membership, person):
    with scoped(scope_of(membership)):
        return changes_of(membership, person)


def words(membership, person):
    return [f"{change.action}: {change.about}" for change in seen_by(membership, person)]


def test_a_change_says_who_which_field_from_what_to_what(cast, yonas):
    me = cast.members[JOBHUNTER]
    paper = make_milestone(yonas, MilestoneKind.W_DOCUMENT, date(2026, 1, 5), until=date(2027, 1, 4))
    with scoped(scope_of(me)), pghistory.context(user=me.user_id):
        facts = {"happened_on": date(2026, 1, 6), "until": date(2027, 1, 4), "source": "brief"}
        services.change_milestone(by=me, milestone=paper, seen=paper.recorded_at, facts=facts)
        (newest,) = [change for change in changes_of(me, yonas) if change.action == "Gewijzigd"]
    assert (newest.action, newest.about) == ("Gewijzigd", "Gebeurtenis: W-document")
    assert newest.by == "Jobhunter Assen (gemeente Assen)"
    assert newest.fields == [
        FieldChange("Datum", "5 januari 2026", "6 januari 2026"),
        FieldChange("Bron", "Onbekend", "Brief"),
    ]


def test_what_was_taken_away_stays_to_be_read(cast, yonas):
    me = cast.members[JOBHUNTER]
    paper = make_milestone(yonas, MilestoneKind.BANK_ACCOUNT, date(2026, 3, 1))
    with scoped(scope_of(me)):
        services.remove_milestone(by=me, milestone=paper)
    about = [told for told in words(me, yonas) if "Bankrekening" in told]
    assert about == ["Verwijderd: Gebeurtenis: Bankrekening geopend", "Toegevoegd: Gebeurtenis: Bankrekening geopend"]


def everything_about(person, cast):
    """A row of every audience: of each the word that would betray it."""
    use_data(cast.assen, OptionalData.BARRIERS)
    writer = cast.members[JOBHUNTER]
    make_profile(person, wish_note="WENS")
    make_barrier(person, "taal", solved_on=date(2026, 6, 1), solution="OPLOSSING")
    make_support(person, "cv", description="HULP")
    make_note(person, "TEAMNOTITIE", recorded_by=writer)
    make_note(person, "COANOTITIE", visibility="coa", recorded_by=writer)
    make_milestone(person, MilestoneKind.W_DOCUMENT, date(2026, 1, 5), detail="PAPIER")
    work = make_placement(person, make_employer(cast.assen, "WERKGEVER"), date(2026, 7, 1), title="FUNCTIE", hours=31)
    make_check_in(work, happened_on=date(2026, 7, 29), trouble="NAZORG", satisfaction=4)
    make_action(make_goal(work, "DOEL"), "ACTIE")
    make_cost(work, purpose="KOSTEN")
    make_signal(writer, participant=person, text="SIGNAAL")


AT_WORK = {"NAZORG", "DOEL", "ACTIE", "KOSTEN"}
READS = {
    JOBHUNTER: {"WENS", "OPLOSSING", "HULP", "TEAMNOTITIE", "COANOTITIE", "PAPIER", "FUNCTIE", "31", *AT_WORK},
    COA: {"COANOTITIE", "PAPIER"},
}
ALL = READS[JOBHUNTER] | {"SIGNAAL"}


@pytest.mark.parametrize("role", READS)
def test_each_role_reads_the_tables_that_are_its_own(cast, client_of, yonas, role):
    everything_about(yonas, cast)
    told = {field.after for change in seen_by(cast.members[role], yonas) for field in change.fields}
    assert ALL & told == READS[role]
    html = client_of(role.value).get(url(yonas, "changes")).content.decode()
    assert {word for word in ALL - READS[role] - {"31"} if word in html} == set()


def test_what_followed_a_start_is_told_with_who_and_what(cast, yonas):
    me, coach, leader = (cast.members[role] for role in (JOBHUNTER, COACH, Role.PROJECT_LEADER))
    work = make_placement(yonas, make_employer(cast.assen), date(2026, 7, 1), job_coach=coach)
    other = make_participant(cast.assen, "A-0002", location=cast.schepersmaat)
    elsewhere = make_placement(other, work.employer, date(2026, 7, 1))
    make_check_in(elsewhere, happened_on=date(2026, 7, 8), trouble="ANDER")
    make_cost(elsewhere, purpose="ANDER")
    with pghistory.context(user=coach.user_id):
        heard = make_check_in(work, happened_on=date(2026, 7, 29), respondent="werkgever", satisfaction=4)
    with scoped(scope_of(me)), pghistory.context(user=me.user_id):
        heard.satisfaction = 2
        heard.save(update_fields=["satisfaction"])
        cost = ask_cost(me, yonas, wish=Wish(CostKind.TRAVEL, Decimal(80), "Buskaart"), on=date(2026, 7, 2))
    with scoped(scope_of(leader)), pghistory.context(user=leader.user_id):
        refuse_cost(leader, cost, reason="Kan met de fiets", on=date(2026, 7, 3))
    told = [change for change in seen_by(me, yonas) if "azorg" in change.about or "maatwerk" in change.about]
    told.sort(key=lambda change: change.about)  # of one moment: only within a table there is an order
    assert [(change.action, change.about, change.by) for change in told] == [
        ("Gewijzigd", "Kosten voor maatwerk: Reiskosten", name_of(leader)),
        ("Toegevoegd", "Kosten voor maatwerk: Reiskosten", name_of(me)),
        ("Gewijzigd", "Nazorgcontact", name_of(me)),
        ("Toegevoegd", "Nazorgcontact", name_of(coach)),
    ]
    assert told[2].fields == [FieldChange("Tevredenheid", "4", "2")]
    assert FieldChange("Reden", "leeg", "Kan met de fiets") in told[0].fields
    assert "ANDER" not in str(seen_by(me, yonas))
    assert "A-0001" not in str(told)


def test_a_note_that_was_narrowed_or_taken_away_is_gone_for_others(cast, yonas):
    me = cast.members[JOBHUNTER]
    narrowed, removed = (make_note(yonas, text, visibility="coa", recorded_by=me) for text in ("SMALLER", "WEG"))
    with scoped(scope_of(me)):
        services.change_note(by=me, note=narrowed, facts={"visibility": "team"})
        services.remove_note(by=me, note=removed)
        assert Note.objects.count() == 1
    told = {role: str(seen_by(cast.members[role], yonas)) for role in (JOBHUNTER, COA)}
    assert ("SMALLER" in told[JOBHUNTER], "SMALLER" in told[COA]) == (True, False)
    assert [text for text in told.values() if "WEG" in text] == []


@pytest.mark.parametrize("who", ["neighbour", "neighbour_coa"])
def test_another_pilot_or_location_gets_no_line(cast, yonas, who):
    elsewhere = make_participant(cast.assen, "A-0002", location=cast.graswijk)
    assert seen_by(getattr(cast, who), yonas) == []
    assert seen_by(cast.members[COA], elsewhere) == []
    assert len(seen_by(cast.members[JOBHUNTER], elsewhere)) > 0


@pytest.mark.parametrize("role", [COACH, Role.PROJECT_LEADER, Role.RESEARCHER, Role.PRIVACY_OFFICER])
def test_other_roles_may_not_even_ask(cast, yonas, role):
    with pytest.raises(ProgrammingError), scoped(scope_of(cast.members[role])), connection.cursor() as cursor:
        cursor.execute("SELECT * FROM dossier_history(%s)", [yonas.pk])


def test_a_dossier_that_went_to_another_pilot_closes_with_its_reading_term(cast, yonas, prepare):
    with prepare():
        Participant.objects.filter(pk=yonas.pk).update(readable_until=date(2026, 1, 1))
    assert seen_by(cast.members[JOBHUNTER], yonas) == []


def test_optional_data_that_are_off_are_not_told(cast, yonas, prepare):
    make_barrier(yonas, "taal")
    with prepare():
        Circumstances.objects.create(pilot=cast.assen, participant=yonas, children=3, debt_signal=True)
    assert {"Aantal kinderen", "Signaal van schulden"} & labels(cast, yonas) == set()
    assert "Toegevoegd: Belemmering: Taal" not in words(cast.members[JOBHUNTER], yonas)
    use_data(cast.assen, OptionalData.HOUSEHOLD, OptionalData.BARRIERS)
    assert {"Aantal kinderen", "Signaal van schulden"} & labels(cast, yonas) == {"Aantal kinderen"}
    assert "Toegevoegd: Belemmering: Taal" in words(cast.members[JOBHUNTER], yonas)


def labels(cast, person):
    return {field.label for change in seen_by(cast.members[JOBHUNTER], person) for field in change.fields}


def test_three_rows_cost_no_more_queries_than_one(cast, client_of, yonas):
    client = client_of("jobhunter")

    def queries():
        with CaptureQueriesContext(connection) as found:
            assert client.get(url(yonas, "changes")).status_code == 200
        return len(found)

    make_note(yonas)
    queries()
    one = queries()
    for number in (1, 2):
        make_note(yonas, f"Nog {number}", recorded_by=cast.members[COA])
        make_support(yonas, given_on=date(2026, 5, number))
    assert queries() == one


def test_it_comes_a_page_at_a_time_and_the_dossier_leads_there(client_of, yonas):
    for number in range(30):
        make_note(yonas, f"Nummer {number}")
    client = client_of("jobhunter")
    assert url(yonas, "changes") in client.get(url(yonas, "detail")).content.decode()
    assert client.get(url(yonas, "changes")).content.decode().count("wr-tijdlijn__punt") == 25
    assert client.get(url(yonas, "changes") + "?page=x").status_code == 200
