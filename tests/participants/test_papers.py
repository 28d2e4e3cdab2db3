"""One paper at a time, facts of COA that others change, two who correct one fact, and "klopt nog"."""

from datetime import date

import pytest
from django.utils import timezone

from config.database.scope import scoped
from participants.changes import FieldChange, changes_of
from participants.enums import MilestoneKind
from participants.models import AsylumFacts, FactConfirmation, Milestone
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import make_milestone, make_participant
from tests.participants.helpers import day, post, rows, url

pytestmark = pytest.mark.django_db
W = MilestoneKind.W_DOCUMENT
FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


@pytest.fixture
def yonas(cast, law):
    return make_participant(cast.assen, location=cast.schepersmaat, lodged=date(2025, 6, 3))


@pytest.fixture
def paper(cast, yonas):
    return make_milestone(yonas, W, FIRST, until=LAST, source="coa", recorded_by=cast.members[Role.COA_CASEWORKER])


def new_paper(client, person, starts, **more):
    return post(
        client, url(person, "milestone-add", "w_document"), source="brief", **day("happened_on", starts), **more
    )


def test_a_paper_that_overlaps_is_refused_with_the_way_out(client_of, yonas, paper, prepare):
    response = new_paper(client_of("coa"), yonas, date(2026, 10, 1))
    (sentence,) = response.context["form"].errors["happened_on"]
    assert response.status_code == 422
    assert sentence == (
        "Er is al een W-document 1 januari tot en met 31 december 2026. Laat dat eindigen op 30 september 2026,"
        " of kies een latere datum"
    )
    assert "Laat het oude document eindigen op 30 september 2026" in response.content.decode()
    assert rows(prepare, Milestone, "happened_on", "until") == [(FIRST, LAST)]


def test_one_tick_ends_the_old_paper_the_day_before(client_of, yonas, paper, prepare):
    response = new_paper(client_of("coa"), yonas, date(2026, 10, 1), ends_earlier="on")
    assert response.status_code == 303
    found = rows(prepare, Milestone, "happened_on", "until", "change_reason")
    assert found == [
        (FIRST, date(2026, 9, 30), "Een nieuw document begint de dag erna."),
        (date(2026, 10, 1), None, ""),
    ]


def test_a_paper_before_a_newer_one_ends_in_time(client_of, yonas, paper):
    response = new_paper(client_of("coa"), yonas, date(2025, 10, 1))
    assert list(response.context["form"].errors) == ["until"]
    answers = day("until", date(2025, 12, 31))
    assert new_paper(client_of("coa"), yonas, date(2025, 10, 1), **answers).status_code == 303


def test_a_status_before_the_application_is_refused_at_the_field(client_of, yonas):
    answers = {"source": "coa"} | day("happened_on", date(2025, 6, 2))
    response = post(client_of("coa"), url(yonas, "milestone-add", "vergunning_asiel"), **answers)
    sentence = "Asiel is aangevraagd op 3 juni 2025. Vul een latere datum in"
    assert (response.status_code, response.context["form"].errors) == (422, {"happened_on": [sentence]})


def edit(client, person, fact, **more):
    answers = {"source": "coa"} | day("happened_on", FIRST) | day("until", date(2026, 11, 30)) | more
    return post(client, url(person, "milestone-edit", fact.pk), **answers)


def test_who_is_not_coa_says_why_a_fact_of_coa_changes(client_of, yonas, paper, prepare):
    client, seen = client_of("jobhunter"), paper.recorded_at.isoformat()
    refused = edit(client, yonas, paper, seen=seen)
    assert list(refused.context["form"].errors) == ["change_reason"]
    assert edit(client, yonas, paper, seen=seen, change_reason="Het document zelf gezien").status_code == 303
    assert rows(prepare, Milestone, "until", "change_reason") == [(date(2026, 11, 30), "Het document zelf gezien")]


@pytest.mark.parametrize("who", [Role.COA_CASEWORKER, Role.JOBHUNTER])
def test_the_reason_stands_at_the_fact_in_the_timeline_and_in_the_history(client_of, cast, yonas, paper, who):
    why = "Het document zelf gezien"
    edit(client_of("jobhunter"), yonas, paper, seen=paper.recorded_at.isoformat(), change_reason=why)
    client = client_of({Role.COA_CASEWORKER: "coa"}.get(who, "jobhunter"))
    said = f"Reden van de wijziging: {why}"
    html = client.get(f"{url(yonas)}?deel=papieren").content.decode()
    fact = html[html.index(f'id="gegeven-{paper.pk}"') :]
    assert said in fact[: fact.index("</tr>")]
    assert said in client.get(f"{url(yonas)}?deel=tijdlijn").content.decode().split('id="tijdlijn"')[1]
    with scoped(scope_of(cast.members[who])):
        fields = [field for change in changes_of(cast.members[who], yonas) for field in change.fields]
    assert FieldChange("Reden van de wijziging", "leeg", why) in fields


def test_coa_changes_its_own_facts_without_a_reason(client_of, yonas, paper, prepare):
    assert edit(client_of("coa"), yonas, paper, seen=paper.recorded_at.isoformat()).status_code == 303
    assert rows(prepare, Milestone, "until", "change_reason") == [(date(2026, 11, 30), "")]


def test_who_takes_a_fact_of_coa_away_says_why(client_of, yonas, paper, prepare):
    client, address = client_of("jobhunter"), url(yonas, "milestone-remove", paper.pk)
    assert post(client, address).status_code == 422
    assert rows(prepare, Milestone, "kind") == [("w_document",)]
    assert post(client, address, reason="Hoort bij iemand anders").status_code == 303
    assert rows(prepare, Milestone, "kind") == []


def test_asylum_facts_of_coa_ask_for_a_reason(client_of, yonas, prepare):
    with prepare():
        AsylumFacts.objects.update(application_source="coa")
        seen = AsylumFacts.objects.get().recorded_at.isoformat()
    answers = {"exclusion": "nee", "seen": seen} | day("application_lodged_on", date(2025, 6, 4))
    refused = post(client_of("jobhunter"), url(yonas, "asylum-facts"), **answers)
    assert list(refused.context["form"].errors) == ["change_reason"]
    response = post(client_of("jobhunter"), url(yonas, "asylum-facts"), **answers, change_reason="Brief gezien")
    assert response.status_code == 303
    assert rows(prepare, AsylumFacts, "application_lodged_on", "change_reason") == [(date(2025, 6, 4), "Brief gezien")]


def test_the_second_who_corrects_a_milestone_sees_both(client_of, yonas, paper, prepare):
    seen = paper.recorded_at.isoformat()
    edit(client_of("coa"), yonas, paper, seen=seen)
    answers = {"seen": seen, "change_reason": "Gezien"} | day("until", date(2026, 8, 31))
    response = edit(client_of("jobhunter"), yonas, paper, **answers)
    html = response.content.decode()
    assert response.status_code == 409
    assert "COA-casemanager Assen (COA) heeft dit intussen gewijzigd" in html
    assert "30 november 2026" in html
    assert 'value="31"' in html
    answers["seen"] = response.context["form"]["seen"].value()
    assert edit(client_of("jobhunter"), yonas, paper, **answers).status_code == 303
    assert rows(prepare, Milestone, "until") == [(date(2026, 8, 31),)]


@pytest.mark.parametrize(
    ("lodged", "track", "accepted"),
    [
        (date(2026, 6, 11), "spoor_4", True),
        (date(2026, 6, 12), "spoor_4", False),
        (date(2026, 6, 12), "versneld", True),
        (date(2026, 6, 11), "versneld", False),
    ],
)
def test_the_tracks_follow_the_application(client_of, cast, law, prepare, lodged, track, accepted):
    person = make_participant(cast.assen)
    with prepare():
        seen = AsylumFacts.objects.get().recorded_at.isoformat()
    answers = {"exclusion": "nee", "seen": seen, "procedure_track": track} | day("application_lodged_on", lodged)
    response = post(client_of("jobhunter"), url(person, "asylum-facts"), **answers)
    assert response.status_code == (303 if accepted else 422)
    assert accepted or list(response.context["form"].errors) == ["procedure_track"]


def test_klopt_nog_is_said_once_a_day_with_a_name(client_of, cast, yonas, paper, prepare):
    client, today = client_of("coa"), timezone.localdate()
    for _ in range(2):
        assert post(client, url(yonas, "confirm-fact", paper.pk)).status_code == 303
    assert post(client, url(yonas, "confirm-fact", "application")).status_code == 303
    coa = cast.members[Role.COA_CASEWORKER].pk
    found = rows(prepare, FactConfirmation, "fact", "milestone", "confirmed_on", "recorded_by")
    assert found == [("application", None, today, coa), ("w_document", paper.pk, today, coa)]


def test_klopt_nog_of_what_is_not_there_is_not_found(client_of, cast, yonas, prepare):
    foreign = make_milestone(make_participant(cast.maastricht, "M-0001"), W, FIRST)
    for fact in (foreign.pk, "geloof"):
        assert post(client_of("jobhunter"), url(yonas, "confirm-fact", fact)).status_code == 404
    assert rows(prepare, FactConfirmation, "fact") == []
