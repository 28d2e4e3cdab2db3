"""Contact moments and notes: who reads which level, who may change what, and the quick way to write one."""

from datetime import date

import pytest
from django.db import IntegrityError
from django.urls import reverse
from django.utils import timezone

from config.database.scope import scoped
from participants import services
from participants.models import Note
from participants.refusals import Refused
from participants.support import latest_contact, notes_of
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import make_membership, make_note, make_participant
from tests.participants.helpers import day, post, rows, url

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
JOBHUNTER, COA, COACH = Role.JOBHUNTER, Role.COA_CASEWORKER, Role.JOB_COACH
LEVELS = ("team", "coa", "partners")
#: Whose notes -> which of them each role reads, written down by hand: team, with COA, with partners.
READS = {
    (JOBHUNTER, "own"): LEVELS,
    (JOBHUNTER, "other"): LEVELS,
    (COA, "own"): LEVELS,
    (COA, "other"): ("coa", "partners"),
    (COACH, "own"): LEVELS,
    (COACH, "other"): ("partners",),
}


@pytest.fixture
def yonas(cast):
    return make_participant(cast.assen, location=cast.schepersmaat, job_coach=cast.members[COACH])


@pytest.fixture
def colleague(cast):
    """Another jobhunter, who wrote the notes of others."""
    return make_membership(cast.assen, JOBHUNTER, user=cast.stranger)


@pytest.mark.parametrize(("role", "whose"), READS)
def test_each_role_reads_its_levels_by_query_and_on_every_page(cast, client_of, yonas, colleague, role, whose):
    me = cast.members[role]
    writer = me if whose == "own" else colleague
    for level in LEVELS:
        make_note(yonas, f"secret of {level}", visibility=level, recorded_by=writer)
    expected = {f"secret of {level}" for level in READS[role, whose]}
    with scoped(scope_of(me)):
        assert set(notes_of(me, yonas).values_list("text", flat=True)) == expected
        assert set(Note.objects.values_list("text", flat=True)) == expected
    client, address = client_of(role.value), url(yonas, "detail")
    for tab in ("overzicht", "begeleiding", "tijdlijn"):
        html = client.get(f"{address}?deel={tab}").content.decode()
        hidden = {f"secret of {level}" for level in LEVELS} - expected
        assert [text for text in hidden if text in html] == []
        if tab == "begeleiding":
            assert {text for text in expected if text in html} == expected


@pytest.mark.parametrize("level", LEVELS)
def test_nobody_reads_notes_of_another_pilot_or_of_people_elsewhere(cast, client_of, yonas, level):
    elsewhere = make_participant(cast.assen, "A-0002", location=cast.graswijk)
    note = make_note(elsewhere, visibility=level, recorded_by=cast.members[JOBHUNTER])
    for who in (COA, COACH):
        with scoped(scope_of(cast.members[who])):
            assert list(Note.objects.all()) == []
    assert client_of("coa").get(url(elsewhere, "note", note.pk)).status_code == 404
    assert client_of("neighbour").get(url(elsewhere, "note", note.pk)).status_code == 404
    with scoped(scope_of(cast.neighbour)):
        assert list(Note.objects.all()) == []


def test_contact_is_recorded_with_one_text_and_is_for_the_team(cast, client_of, yonas, prepare):
    page = client_of("jobhunter").get(url(yonas, "contact-add"))
    given = {name: page.context["form"][name].value() for name in ("kind", "visibility")}
    today = timezone.localdate()
    answer = post(
        client_of("jobhunter"), url(yonas, "contact-add"), text="Wil graag bakken", **given, **day("happened_on", today)
    )
    assert answer.status_code == 303
    found = rows(prepare, Note, "kind", "happened_on", "text", "visibility", "recorded_by", "changed_at")
    assert found == [("gesprek", today, "Wil graag bakken", "team", cast.members[JOBHUNTER].pk, None)]


def test_a_number_like_a_bsn_is_pointed_out_and_nothing_is_saved(client_of, yonas, prepare):
    given = {"kind": "notitie", "visibility": "team", "text": "Nummer 111222333"} | day("happened_on", date(2026, 6, 1))
    answer = post(client_of("jobhunter"), url(yonas, "note-add"), **given)
    assert answer.status_code == 422
    assert "lijkt op een burgerservicenummer" in answer.content.decode()
    assert "Nummer 111222333" in answer.content.decode()
    assert rows(prepare, Note, "text") == []


@pytest.mark.parametrize(("level", "offered"), [("team", 1), ("coa", 2), ("partners", 3)])
def test_a_change_offers_the_same_audience_or_a_smaller_one(cast, client_of, yonas, level, offered):
    note = make_note(yonas, visibility=level, recorded_by=cast.members[JOBHUNTER])
    form = client_of("jobhunter").get(url(yonas, "note", note.pk)).context["form"]
    assert [value for value, _label in form.fields["visibility"].choices] == list(LEVELS[:offered])


def test_a_note_that_is_widened_by_hand_is_refused_by_form_and_database(cast, client_of, yonas, prepare):
    me = cast.members[JOBHUNTER]
    note = make_note(yonas, visibility="team", recorded_by=me)
    given = {"kind": "gesprek", "visibility": "coa", "text": "Anders"} | day("happened_on", date(2026, 6, 1))
    assert post(client_of("jobhunter"), url(yonas, "note", note.pk), **given).status_code == 422
    with scoped(scope_of(me)), pytest.raises(Refused) as refused:
        services.change_note(by=me, note=note, facts={"visibility": "partners"})
    assert refused.value.field == "visibility"
    assert rows(prepare, Note, "text", "visibility") == [("Gesproken over werk", "team")]


def test_a_change_says_when_and_narrows(cast, client_of, yonas, prepare):
    note = make_note(yonas, visibility="partners", recorded_by=cast.members[COA])
    given = {"kind": "knelpunt", "visibility": "coa", "text": "Anders"} | day("happened_on", date(2026, 6, 1))
    assert post(client_of("coa"), url(yonas, "note", note.pk), **given).status_code == 303
    with prepare():
        changed = Note.objects.get()
    assert (changed.kind, changed.visibility, changed.text) == ("knelpunt", "coa", "Anders")
    assert timezone.localdate(changed.changed_at) == timezone.localdate()
    assert "gewijzigd op" in client_of("coa").get(url(yonas, "detail") + "?deel=begeleiding").content.decode()


@pytest.mark.parametrize("role", [JOBHUNTER, COA, COACH])
def test_only_the_writer_changes_or_removes_also_in_the_database(cast, client_of, yonas, colleague, role, prepare):
    note, me = make_note(yonas, visibility="partners", recorded_by=colleague), cast.members[role]
    client = client_of(role.value)
    given = {"kind": "gesprek", "visibility": "team", "text": "Weg ermee"} | day("happened_on", date(2026, 6, 1))
    page = post(client, url(yonas, "note", note.pk), **given)
    assert "Alleen wie deze notitie schreef" in page.content.decode()
    assert post(client, url(yonas, "note-remove", note.pk)).status_code == 200
    for change in (
        lambda: Note.objects.filter(pk=note.pk).update(text="Weg"),
        lambda: Note.objects.filter(pk=note.pk).delete(),
    ):
        with pytest.raises(IntegrityError), scoped(scope_of(me)):
            change()
    assert rows(prepare, Note, "text") == [("Gesproken over werk",)]


@pytest.mark.parametrize("role", [JOBHUNTER, COA, COACH])
def test_ones_own_note_is_removed_after_a_question(cast, client_of, yonas, role, prepare):
    note = make_note(yonas, visibility="team", recorded_by=cast.members[role])
    client = client_of(role.value)
    assert "Notitie verwijderen?" in client.get(url(yonas, "note-remove", note.pk)).content.decode()
    assert post(client, url(yonas, "note-remove", note.pk)).status_code == 303
    assert post(client, url(yonas, "note-remove", note.pk)).status_code == 303
    assert rows(prepare, Note, "text") == []


def test_the_overview_shows_the_newest_contact_that_the_reader_may_know(cast, client_of, yonas):
    me = cast.members[JOBHUNTER]
    make_note(yonas, "Oud gesprek met COA erbij", visibility="coa", happened_on=date(2026, 5, 1), recorded_by=me)
    make_note(yonas, "Nieuw en alleen team", happened_on=date(2026, 6, 2), recorded_by=me)
    make_note(yonas, "Geen contact", kind="knelpunt", happened_on=date(2026, 6, 3), recorded_by=me)
    for role, text in ((JOBHUNTER, "Nieuw en alleen team"), (COA, "Oud gesprek met COA erbij"), (COACH, None)):
        with scoped(scope_of(cast.members[role])):
            note = latest_contact(cast.members[role], yonas)
        assert (note.text if note else None) == text


def test_the_dossier_leads_to_contact_for_every_role(client_of, yonas):
    for who in ("jobhunter", "coa", "job_coach"):
        html = client_of(who).get(url(yonas, "detail")).content.decode()
        assert reverse("participants:contact-add", args=["assen", yonas.pk]) in html
