"""Meetings: enrolled people are ticked by name, everybody else is only counted."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from participants.models import Attendance
from pilots.models import Meeting
from tests.factories import make_meeting, make_participant
from tests.participants.helpers import day, post, rows

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()


def at(meeting, route="meeting"):
    return reverse(f"participants:{route}", args=["assen", meeting.pk])


@pytest.fixture
def people(cast):
    """Two at the location, one elsewhere."""
    here = [make_participant(cast.assen, f"A-000{n}", first_name=f"Nr{n}", location=cast.schepersmaat) for n in (1, 2)]
    return [*here, make_participant(cast.assen, "A-0003", first_name="Amína", last_name="Haddad")]


def presence(prepare):
    return dict(rows(prepare, Attendance, "participant__case_number", "was_present"))


def test_a_meeting_is_added_once_and_found_in_the_list(client_of, cast, prepare):
    client = client_of("jobhunter")
    given = {"form_key": "0f8fad5b-d9cb-469f-a165-70867728950e", "kind": "voorlichting", "title": "Werken in de zorg"}
    given |= {**day("held_on", TODAY), "starts_at": "13.30", "location": cast.schepersmaat.pk}
    answers = [client.post(reverse("participants:meeting-add", args=["assen"]), given).status_code for _ in range(2)]
    assert answers == [303, 303]
    assert len(rows(prepare, Meeting, "pk")) == 1
    page = client.get(reverse("participants:meetings", args=["assen"])).content.decode()
    assert "Werken in de zorg" in page
    assert "13.30\u00a0uur" in page


def test_the_newest_meeting_comes_first_and_the_menu_points_at_one_section(client_of, cast):
    made = [make_meeting(cast.assen, TODAY - timedelta(days=days)) for days in (9, 3, 20)]
    page = client_of("jobhunter").get(reverse("participants:meetings", args=["assen"])).content.decode()
    order = sorted(made, key=lambda meeting: page.index(at(meeting)))
    assert [meeting.held_on for meeting in order] == [TODAY - timedelta(days=days) for days in (3, 9, 20)]
    menu = page.split('aria-label="Hoofdmenu"')[1].split("</nav>")[0]
    assert (menu.count('aria-current="page"'), menu.count('aria-current="true"')) == (1, 0)


def test_the_whole_list_is_written_at_once(client_of, cast, prepare, people):
    meeting = make_meeting(cast.assen, TODAY, location=cast.schepersmaat, attended=(people[1],))
    ticked = [str(people[0].pk), str(people[2].pk)]
    post(client_of("jobhunter"), at(meeting), er=ticked, residents="40", employers="3", outcome="Drie intakes")
    assert presence(prepare) == {"A-0001": True, "A-0002": False, "A-0003": True}
    assert rows(prepare, Meeting, "residents", "employers", "outcome") == [(40, 3, "Drie intakes")]


def test_before_the_meeting_a_tick_is_expected_and_no_tick_is_off_the_list(client_of, cast, prepare, people):
    meeting = make_meeting(cast.assen, TODAY + timedelta(days=3), location=cast.schepersmaat)
    post(client_of("jobhunter"), at(meeting), er=[str(person.pk) for person in people[:2]])
    assert presence(prepare) == {"A-0001": None, "A-0002": None}
    post(client_of("jobhunter"), at(meeting), er=[str(people[0].pk)])
    assert presence(prepare) == {"A-0001": None}


def test_there_are_never_fewer_in_the_room_than_were_ticked(client_of, cast, prepare, people):
    meeting = make_meeting(cast.assen, TODAY, location=cast.schepersmaat)
    ticked = [str(person.pk) for person in people[:2]]
    answer = post(client_of("jobhunter"), at(meeting), er=ticked, residents="1", outcome="Bewaar dit")
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Er zijn 2 mensen aangevinkt. Vul hier 2 of meer in" in page
    assert page.count(" checked") == 2
    assert "Bewaar dit" in page
    assert presence(prepare) == {}


def test_a_search_keeps_the_ticks_and_writes_nothing(client_of, cast, prepare, people):
    meeting = make_meeting(cast.assen, TODAY, location=cast.schepersmaat)
    answer = post(client_of("jobhunter"), at(meeting), er=[str(people[0].pk)], zoek="amina", zoeken="ja", residents="7")
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Amína Haddad" in page
    assert page.count(" checked") == 1
    assert 'value="7"' in page
    assert presence(prepare) == {}


def test_only_enrolled_people_of_the_own_pilot_are_named(client_of, cast, prepare, people):
    in_view = make_participant(cast.assen, "A-0009", first_name="Inbeeld", location=cast.schepersmaat, enrolled_on=None)
    neighbour = make_participant(cast.maastricht, "M-0001", first_name="Hanna")
    meeting = make_meeting(cast.assen, TODAY, location=cast.schepersmaat)
    page = client_of("jobhunter").get(at(meeting)).content.decode()
    assert "Nr1" in page
    assert "Inbeeld" not in page
    post(client_of("jobhunter"), at(meeting), er=[str(in_view.pk), str(neighbour.pk), "geen-id"])
    assert presence(prepare) == {}


def test_the_project_leader_counts_and_reads_no_names(client_of, cast, prepare, people):
    meeting = make_meeting(cast.assen, TODAY, location=cast.schepersmaat, attended=(people[0],))
    client = client_of("project_leader")
    page = client.get(at(meeting)).content.decode()
    assert "Nr1" not in page
    assert "A-0001" not in page
    post(client, at(meeting), residents="55")
    assert rows(prepare, Meeting, "residents") == [(55,)]
    assert presence(prepare) == {"A-0001": True}


def test_a_meeting_recorded_by_mistake_goes_with_its_list(client_of, cast, prepare, people):
    meeting = make_meeting(cast.assen, TODAY, attended=(people[0],))
    assert post(client_of("jobhunter"), at(meeting, "meeting-remove")).status_code == 303
    assert rows(prepare, Meeting, "pk") == []
    assert presence(prepare) == {}
