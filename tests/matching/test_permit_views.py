"""The pages of a permit besides its decision: each form records, goes back to the match, and the match tells it."""

import html
from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from config.database.scope import maintenance
from config.dutch import long_date, period
from matching.enums import MatchState
from matching.models import ConceptPaper
from participants.enums import MilestoneKind
from participants.models import WorkPermit
from pilots.enums import Role
from tests.factories import make_employer, make_match, make_milestone, make_participant, make_permit

pytestmark = pytest.mark.django_db
BASE = "/pilots/assen/matches/"


def day(name, value):
    return {f"{name}_dag": str(value.day), f"{name}_maand": str(value.month), f"{name}_jaar": str(value.year)}


@pytest.fixture
def now():
    return timezone.localdate()


@pytest.fixture
def match(cast, law, now):
    person = make_participant(cast.assen, "A-0001", location=cast.schepersmaat, lodged=now - timedelta(days=400))
    make_milestone(person, MilestoneKind.W_DOCUMENT, now - timedelta(days=300), until=now + timedelta(days=300))
    employer = make_employer(cast.assen, "Bakkerij Van Roon")
    return make_match(
        person,
        employer,
        state=MatchState.PERMIT_REQUESTED,
        proposed_on=now - timedelta(40),
        agreed_on=now - timedelta(35),
    )


@pytest.fixture
def permit(match, now):
    return make_permit(match.participant, match.employer, now - timedelta(days=30))


def story_of(page, part="gebeurd"):
    """(heading, day) of what happened, newest first."""
    items = page.split(f'id="{part}"')[1].split("<h3>")[1:]
    return [
        (html.unescape(item.split("</h3>")[0]), date.fromisoformat(item.split('datetime="')[1][:10])) for item in items
    ]


def stored(permit):
    with maintenance():
        return WorkPermit.objects.get(pk=permit.pk)


def test_papers_decision_objection_and_outcome_in_the_browser(client_of, match, permit, now):
    jobhunter, back = client_of("jobhunter"), f"{BASE}{match.pk}/"

    def send(route, **data):
        response = jobhunter.post(f"{BASE}permits/{permit.pk}/{route}/", data)
        return response.status_code, response.get("Location", "")

    def page():
        return jobhunter.get(back).content.decode()

    assert send("papers", **day("asked_on", now - timedelta(days=10))) == (303, back)
    assert "UWV wacht op stukken" in page()
    assert "Stukken zijn geleverd" in page()
    assert send("papers/supplied", **day("supplied_on", now - timedelta(days=4))) == (303, back)
    assert "5 dagen niet, want UWV wachtte op stukken" in page()
    refusal = {"outcome": "geweigerd", "reason": "niet_marktconform"} | day("decided_on", now - timedelta(days=2))
    assert send("decision", **refusal, **day("objection_until", now + timedelta(days=40))) == (303, back)
    assert "Bezwaar vastleggen" in page()
    assert send("objection", **day("objected_on", now), **day("objection_until", now + timedelta(days=40))) == (
        303,
        back,
    )
    assert "Besluit op bezwaar vastleggen" in page()
    upheld = {"outcome": "gegrond"} | day("decided_on", now) | day("valid_from", now)
    assert send("objection/outcome", **upheld, **day("valid_until", now + timedelta(days=200))) == (303, back)
    assert "Verleend en geldig" in page()
    stop = {"reason": "vervallen_anders"} | day("cut_on", now) | day("last_day", now + timedelta(days=10))
    assert send("end", **stop) == (303, back)
    assert "De TWV stopt eerder" in page()
    with maintenance():
        match.refresh_from_db()
    found = stored(permit)
    assert (match.state, found.outcome, found.valid_until) == ("permit_granted", "verleend", now + timedelta(days=10))


@pytest.fixture
def days(match, permit, now):
    """A permit that was refused, granted after an objection, and cut short: the days of all that."""
    names = ("asked", "got", "refused", "against", "granted", "cut")
    days = {name: now - timedelta(days=ago) for name, ago in zip(names, (10, 8, 6, 4, 2, 1), strict=True)}
    of = {"pilot_id": match.pilot_id, "participant_id": match.participant_id}
    with maintenance():
        permit.suspensions.create(**of, asked_on=days["asked"], supplied_on=days["got"])
        for state, name in ((MatchState.PERMIT_REFUSED, "refused"), (MatchState.PERMIT_GRANTED, "granted")):
            match.steps.create(pilot_id=match.pilot_id, state=state, happened_on=days[name])
        fields = {"outcome": "verleend", "decided_on": days["granted"], "valid_from": now, "valid_until": now}
        fields |= {"objected_on": days["against"], "objection_outcome": "gegrond"}
        fields |= {"objection_decided_on": days["granted"], "cut_on": days["cut"], "cut_reason": "vervallen_anders"}
        WorkPermit.objects.filter(pk=permit.pk).update(**fields)
    return days


def test_the_match_and_the_dossier_tell_what_became_of_a_permit(client_of, match, permit, now, days):
    """An application or a decision that is a step of the match too is told once, by the step."""
    jobhunter, of = client_of("jobhunter"), "de TWV van Bakkerij Van Roon"
    cut = ("De TWV van Bakkerij Van Roon stopt eerder", days["cut"])
    against = (f"Bezwaar tegen de weigering van {of}", days["against"])
    outcome = (f"Besluit op bezwaar over {of}", days["granted"])
    papers = [(f"Stukken geleverd voor {of}", days["got"]), (f"UWV vraagt stukken voor {of}", days["asked"])]
    asked = ("TWV aangevraagd voor Bakkerij Van Roon", permit.requested_on)
    page = html.unescape(jobhunter.get(f"{BASE}{match.pk}/").content.decode())
    assert f"Geldig {period(now, now)}" in page.split('id="gebeurd"')[1]
    granted, refused = ("TWV verleend", days["granted"]), ("TWV geweigerd", days["refused"])
    told = story_of(page)[:8]
    assert told == [cut, outcome, granted, against, refused, *papers, asked]
    dossier = jobhunter.get(f"/pilots/assen/participants/{match.participant_id}/?deel=tijdlijn&soort=twv")
    granted = ("TWV verleend voor Bakkerij Van Roon", days["granted"])
    assert story_of(dossier.content.decode(), "tijdlijn") == [cut, granted, outcome, against, *papers, asked]


def test_what_cannot_be_recorded_says_why_at_the_field(client_of, match, permit, now):
    jobhunter = client_of("jobhunter")
    tomorrow = day("asked_on", now + timedelta(days=1))
    response = jobhunter.post(f"{BASE}permits/{permit.pk}/papers/", tomorrow)
    assert response.status_code == 422
    response = jobhunter.post(f"{BASE}permits/{permit.pk}/objection/", day("objected_on", now))
    text = response.content.decode()
    assert (response.status_code, "Deze TWV is niet geweigerd, maar: aangevraagd." in text) == (422, True)
    assert stored(permit).version == 1


def test_somebody_elses_change_is_not_overwritten(client_of, permit, now):
    jobhunter = client_of("jobhunter")
    given = {"version": "1"} | day("complete_on", now - timedelta(days=20))
    assert jobhunter.post(f"{BASE}permits/{permit.pk}/complete/", given).status_code == 303
    response = jobhunter.post(f"{BASE}permits/{permit.pk}/papers/", {"version": "1"} | day("asked_on", now))
    assert response.status_code == 422
    assert "Deze TWV is intussen gewijzigd, door een collega of in een ander tabblad." in response.content.decode()


def test_the_job_is_that_of_the_match_unless_the_application_says_otherwise(client_of, match, now):
    with maintenance():
        match.state, match.title = MatchState.OFFERED, "Bakker"
        match.save(update_fields=["state", "title"])
    page = client_of("jobhunter").get(f"{BASE}{match.pk}/permit/").content.decode()
    assert 'value="Bakker"' in page
    asked = {"title": "Bakkershulp"} | day("requested_on", date.fromordinal(now.toordinal()))
    client_of("jobhunter").post(f"{BASE}{match.pk}/permit/", asked)
    with maintenance():
        found = WorkPermit.objects.get(participant=match.participant)
        match.refresh_from_db()
        assert (found.title, match.title) == ("Bakkershulp", "Bakkershulp")


def test_a_permit_for_other_work_stands_apart_until_somebody_says_it_is_the_same(client_of, match, now):
    with maintenance():
        match.title = "Bakker"
        match.save(update_fields=["title"])
        given = {"valid_from": now, "valid_until": now + timedelta(days=90), "title": "Bakkershulp"}
        permit = make_permit(match.participant, match.employer, now - timedelta(days=30), **given)
    jobhunter, address = client_of("jobhunter"), f"{BASE}permits/{permit.pk}/correct/"
    form = jobhunter.get(address).context["form"]
    typed = {
        key: value
        for name in form.fields
        if name.endswith(("_on", "from", "until")) and form.initial[name]
        for key, value in day(name, form.initial[name]).items()
    } | {"version": "1"}
    assert "Voor ander werk: Bakkershulp" in jobhunter.get(f"{BASE}{match.pk}/").content.decode()
    assert jobhunter.post(address, typed | {"title": "nummer 999990044"}).status_code == 422
    assert jobhunter.post(address, typed | {"title": "Bakker"})["Location"] == f"{BASE}{match.pk}/"
    page = jobhunter.get(f"{BASE}{match.pk}/").content.decode()
    assert ("Voor ander werk" in page, "Verleend en geldig" in page) == (False, True)
    with maintenance():
        match.refresh_from_db()
        assert match.state == "permit_granted"
    reopen = f"{BASE}permits/{permit.pk}/reopen/"
    assert "TWV verbeteren" in page
    assert reopen in page
    assert jobhunter.post(reopen, {"version": "1"}).status_code == 422
    assert jobhunter.post(reopen, {"version": "2"})["Location"] == f"{BASE}{match.pk}/"
    page = jobhunter.get(f"{BASE}{match.pk}/").content.decode()
    assert (reopen in page, "De aanvraag loopt weer" in page, "TWV aangevraagd" in page) == (False, True, True)


def test_the_concept_says_which_papers_are_ready_who_said_so_and_what_is_missing(client_of, cast, match, now):
    with maintenance():
        match.state = MatchState.OFFERED
        match.save(update_fields=["state"])
    jobhunter, page = client_of("jobhunter"), f"{BASE}{match.pk}/"

    def say(paper, answer):
        return jobhunter.post(f"{page}concept/{paper}/", {"klaar": answer, "form_key": str(uuid4())}).status_code

    assert (
        "0 van 3 klaar. Er ontbreekt nog: getekend conceptcontract, kopie van het W-document en ingevuld"
        in jobhunter.get(page).content.decode()
    )
    said = [say(paper, "ja") for paper in ("contract", "contract", "formulier", "paspoort")]
    assert said == [303, 303, 303, 404]
    shown = jobhunter.get(page)
    assert "2 van 3 klaar. Er ontbreekt nog: kopie van het W-document." in shown.content.decode()
    by = f"{cast.members[Role.JOBHUNTER].name}, {long_date(now)}"
    papers = shown.context["concept"].papers
    assert [(paper.is_ready, paper.note == by) for paper in papers] == [(True, True), (False, False), (True, True)]
    say("w-document", "ja")
    assert "Alles is klaar: de werkgever kan de TWV aanvragen." in jobhunter.get(page).content.decode()
    say("formulier", "nee")
    with maintenance():
        assert sorted(ConceptPaper.objects.values_list("kind", flat=True)) == ["contract", "w-document"]
        match.state = MatchState.PERMIT_REQUESTED
        match.save(update_fields=["state"])
    say("formulier", "ja")
    shown = jobhunter.get(page)
    assert "Er is nu geen TWV-aanvraag om klaar te maken." in shown.content.decode()
    assert shown.context["concept"] is None
    with maintenance():
        assert ConceptPaper.objects.count() == 2
