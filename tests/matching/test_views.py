"""The pages of matches, permits and placements: the whole route once, bad input, double presses, other pilots."""

from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from django.utils import timezone

from config.database.scope import maintenance
from config.dutch import long_date
from employers.models import Employer
from matching.enums import MatchState
from matching.models import Match, Placement
from participants.enums import MilestoneKind
from participants.models import WorkPermit
from tests.factories import (
    make_employer,
    make_match,
    make_milestone,
    make_participant,
    make_permit,
    make_placement,
    make_vacancy,
)

pytestmark = pytest.mark.django_db
BASE = "/pilots/assen/matches/"


def day(name: str, value: date) -> dict[str, str]:
    return {f"{name}_dag": str(value.day), f"{name}_maand": str(value.month), f"{name}_jaar": str(value.year)}


@pytest.fixture
def now():
    return timezone.localdate()


@pytest.fixture
def person(cast, law, now):
    """Everything in order but the permit, today."""
    made = make_participant(cast.assen, "A-0001", location=cast.schepersmaat, lodged=now - timedelta(days=400))
    start = now - timedelta(days=300)
    make_milestone(made, MilestoneKind.W_DOCUMENT, start, until=now + timedelta(days=300))
    return made


@pytest.fixture
def employer(cast) -> Employer:
    return make_employer(cast.assen, "Bakkerij Van Roon")


@pytest.fixture
def jobhunter(client_of):
    return client_of("jobhunter")


def rows(model, **fields):
    with maintenance():
        return list(model.objects.filter(**fields))


def test_the_whole_route_in_the_browser(person, employer, jobhunter, now):
    vacancy = make_vacancy(employer, hourly_wage=Decimal("16.00"))
    url = f"{BASE}propose/?deelnemer={person.pk}&vacature={vacancy.pk}"
    response = jobhunter.post(url, day("proposed_on", now))
    (match,) = rows(Match)
    assert (response.status_code, response["Location"]) == (303, f"{BASE}{match.pk}/")
    for state in ("introduced", "offered"):
        sent = day("happened_on", now) | (day("agreed_on", now) if state == "introduced" else {})
        assert jobhunter.post(f"{BASE}{match.pk}/steps/{state}/", sent).status_code == 303
    assert jobhunter.post(f"{BASE}{match.pk}/permit/", day("requested_on", now)).status_code == 303
    (permit,) = rows(WorkPermit)
    decision = {"outcome": "verleend"} | day("decided_on", now) | day("valid_from", now)
    decision |= day("valid_until", now + timedelta(days=200))
    assert jobhunter.post(f"{BASE}permits/{permit.pk}/decision/", decision).status_code == 303
    start = {"kind": "betaald", "per_hour": "16,00", "hours_per_week": "32"} | day("starts_on", now)
    response = jobhunter.post(f"{BASE}{match.pk}/start/", start)
    (placement,) = rows(Placement)
    assert (response.status_code, response["Location"]) == (303, f"{BASE}placements/{placement.pk}/")
    assert rows(Match)[0].state == MatchState.STARTED
    page = jobhunter.get(f"{BASE}placements/{placement.pk}/").content.decode()
    assert "€\u00a016,00" in page
    assert "Volgende TWV-aanvraag vastleggen" in jobhunter.get(f"{BASE}{match.pk}/").content.decode()


def test_an_introduction_asks_for_the_agreement_and_the_match_shows_it(person, employer, jobhunter, now):
    match = make_match(person, employer, proposed_on=now)
    url = f"{BASE}{match.pk}/steps/introduced/"
    assert "nog niet vastgelegd" in jobhunter.get(f"{BASE}{match.pk}/").content.decode()
    form = jobhunter.get(url).content.decode()
    assert f'<a class="nl-link" href="{BASE}{match.pk}/">Yonas Tesfay</a>' in form  # the trail leads back to the match
    asked = form.partition("Besproken met en akkoord van deelnemer op")[2]
    assert "niet verplicht" not in asked.partition("Toelichting")[0]
    refused = jobhunter.post(url, day("happened_on", now))
    assert refused.status_code == 422
    missing = "Bakkerij Van Roon mag nog niet horen over Yonas Tesfay. Bespreek het eerst met de deelnemer."
    assert f"{missing} Vul daarna de dag van het akkoord in." in refused.content.decode()
    assert jobhunter.post(url, day("happened_on", now) | day("agreed_on", now)).status_code == 303
    page = jobhunter.get(f"{BASE}{match.pk}/").content.decode()
    assert "besproken met en akkoord van deelnemer op" in page
    assert "agreed_on" not in jobhunter.get(f"{BASE}{match.pk}/steps/offered/").content.decode()


def test_a_refused_start_answers_422_with_the_reason_and_the_way_on(person, employer, jobhunter, now):
    match = make_match(person, employer, state=MatchState.OFFERED)
    response = jobhunter.post(f"{BASE}{match.pk}/start/", {"kind": "proef"} | day("starts_on", now))
    page = response.content.decode()
    assert response.status_code == 422
    assert "heeft nog geen werkvergunning (TWV) bij Bakkerij Van Roon" in page
    assert "Een kennismaking zonder werk mag wel." in page
    assert f'href="{BASE}{match.pk}/permit/"' in page
    assert f'value="{now.year}"' in page  # nothing typed is lost
    assert rows(Placement) == []


def test_a_match_says_from_which_day_its_granted_permit_holds(person, employer, jobhunter, now):
    match = make_match(person, employer, state=MatchState.OFFERED)
    first = now + timedelta(days=9)
    make_permit(person, employer, now - timedelta(days=60), valid_from=first, valid_until=first + timedelta(days=90))
    page = jobhunter.get(f"{BASE}{match.pk}/").content.decode()
    sentence = f"Nog niet: de TWV is verleend en geldt vanaf {long_date(first)} bij Bakkerij Van Roon"
    assert (page.count(sentence), "worden aangevraagd" in page) == (1, False)


def test_a_start_tells_which_matches_closed_and_whom_to_let_know(person, employer, jobhunter, now):
    make_milestone(person, MilestoneKind.STATUS_GRANTED, now - timedelta(days=30))
    match = make_match(person, employer, state=MatchState.OFFERED, proposed_on=now - timedelta(days=3))
    other = make_match(person, make_employer(person.pilot, "Garage Terpstra"), proposed_on=now - timedelta(days=2))
    sent = {"kind": "betaald", "per_hour": "16,00"} | day("starts_on", now)
    page = jobhunter.post(f"{BASE}{match.pk}/start/", sent, follow=True).content.decode()
    assert (
        "De andere lopende matches van Yonas Tesfay zijn gesloten: Garage Terpstra."
        " Laat deze werkgevers weten dat Yonas Tesfay ander werk heeft."
    ) in page
    assert {row.pk: row.state for row in rows(Match)} == {match.pk: "started", other.pk: "withdrawn"}
    page = jobhunter.get(f"{BASE}{other.pk}/").content.decode()
    assert "Gestart bij Bakkerij Van Roon. Voor de deelnemer: \u2018Je hebt ander werk.\u2019" in page


FORMS = [
    ("steps/introduced", "happened_on", "reason"),
    ("steps/withdrawn", "happened_on", "reason"),
    ("permit", "requested_on", "complete_on_jaar"),
    ("start", "starts_on", "per_hour"),
]
NONSENSE = ["", "  ", "💥", "<script>alert(1)</script>", "x" * 5000, "\x00", "0024", "-1", "٣", "1e400"]


@pytest.mark.parametrize("typed", NONSENSE)
def test_nonsense_gives_a_sentence_and_stores_nothing(person, employer, jobhunter, typed):
    match = make_match(person, employer)
    offered = make_match(person, employer, state=MatchState.OFFERED, title="Inpakker")
    for path, date_field, text_field in FORMS:
        sent = {f"{date_field}_{part}": typed for part in ("dag", "maand", "jaar")} | {text_field: typed}
        about = match if path.startswith("steps") else offered
        response = jobhunter.post(f"{BASE}{about.pk}/{path}/", sent | {"version": typed})
        assert response.status_code == 422
        assert b"<script>alert" not in response.content
        assert b"wr-foutoverzicht" in response.content
    assert {row.state for row in rows(Match)} == {"proposed", "offered"}
    assert (rows(Placement), rows(WorkPermit)) == ([], [])


@pytest.mark.parametrize("typed", NONSENSE)
def test_nonsense_about_a_decision_or_an_end_gives_a_sentence(person, employer, jobhunter, typed):
    permit = make_permit(person, employer, date(2026, 1, 5))
    placement = make_placement(person, employer, date(2026, 2, 1))
    for path, name in (
        (f"permits/{permit.pk}/decision/", "outcome"),
        (f"permits/{permit.pk}/complete/", "complete_on_jaar"),
        (f"placements/{placement.pk}/end/", "end_reason"),
        (f"placements/{placement.pk}/contracts/add/", "starts_on_jaar"),
    ):
        assert jobhunter.post(BASE + path, {name: typed}).status_code == 422
    assert jobhunter.post(f"{BASE}placements/{placement.pk}/job-coach/", {"coach": typed or "x"}).status_code == 422


def test_the_same_form_pressed_twice_makes_one_match(person, employer, jobhunter, now):
    vacancy = make_vacancy(employer)
    url = f"{BASE}propose/?deelnemer={person.pk}&vacature={vacancy.pk}"
    sent = day("proposed_on", now) | {"form_key": str(uuid4())}
    first, second = jobhunter.post(url, sent), jobhunter.post(url, sent)
    assert (first.status_code, second.status_code) == (303, 303)
    assert first["Location"] == second["Location"]
    assert len(rows(Match)) == 1


def test_a_start_pressed_twice_starts_once(person, employer, jobhunter, now):
    make_milestone(person, MilestoneKind.STATUS_GRANTED, now - timedelta(days=30))
    match = make_match(person, employer, state=MatchState.OFFERED, proposed_on=now - timedelta(days=3))
    sent = {"kind": "betaald", "form_key": str(uuid4())} | day("starts_on", now)
    assert [jobhunter.post(f"{BASE}{match.pk}/start/", sent).status_code for _ in range(2)] == [303, 303]
    assert len(rows(Placement)) == 1


def test_a_start_says_before_it_which_matches_it_closes(person, employer, jobhunter):
    match = make_match(person, employer, state=MatchState.OFFERED)
    page = jobhunter.get(f"{BASE}{match.pk}/start/").content.decode()
    assert "sluiten de andere" not in page
    make_match(person, make_employer(person.pilot, "Garage Terpstra"))
    page = jobhunter.get(f"{BASE}{match.pk}/start/").content.decode()
    assert "Bij betaald werk sluiten de andere lopende matches van Yonas Tesfay: Garage Terpstra." in page


def test_undo_takes_the_step_of_today_back(person, employer, jobhunter, now):
    match = make_match(person, employer, proposed_on=now - timedelta(days=3))
    url, sent = f"{BASE}{match.pk}/steps/declined/", day("happened_on", now) | {"cause": "anders"}
    answer = jobhunter.post(url, sent)
    assert answer.status_code == 422
    assert "Vul een toelichting in" in answer.content.decode()
    assert jobhunter.post(url, sent | {"reason": "vergissing"}).status_code == 303
    page = jobhunter.get(f"{BASE}{match.pk}/").content.decode()
    assert "Anders. vergissing. Voor de deelnemer: \u2018Dit werk gaat niet door.\u2019" in page
    assert f'action="{BASE}{match.pk}/undo/"' in page
    assert jobhunter.post(f"{BASE}{match.pk}/undo/", {"version": "2"}).status_code == 303
    assert rows(Match)[0].state == MatchState.PROPOSED


@pytest.fixture
def foreign(cast, law):
    """Everything in Maastricht that Assen must not reach."""
    person = make_participant(cast.maastricht, "M-0001", first_name="Leyla")
    employer = make_employer(cast.maastricht, "Vreemde Werkgever")
    match = make_match(person, employer, state=MatchState.OFFERED)
    return {
        "person": person,
        "match": match,
        "vacancy": make_vacancy(employer),
        "permit": make_permit(person, employer, date(2026, 3, 1)),
        "placement": make_placement(person, employer, date(2026, 4, 1)),
        "employer": employer,
    }


@pytest.mark.parametrize("method", ["get", "post"])
def test_ids_of_another_pilot_do_not_exist(foreign, jobhunter, method):
    call = getattr(jobhunter, method)
    match, permit, placement = (foreign[name].pk for name in ("match", "permit", "placement"))
    paths = [f"{match}/{path}/" for path in ("steps/declined", "permit", "start")]
    paths += [f"permits/{permit}/decision/", f"permits/{permit}/complete/"]
    paths += [f"placements/{placement}/{path}/" for path in ("end", "job-coach", "contracts/add")]
    paths += [f"propose/?deelnemer={foreign['person'].pk}", f"propose/?vacature={foreign['vacancy'].pk}"]
    assert {path: call(BASE + path).status_code for path in paths} == dict.fromkeys(paths, 404)
    if method == "get":
        assert jobhunter.get(f"{BASE}{match}/").status_code == 404
        assert jobhunter.get(f"{BASE}placements/{placement}/").status_code == 404
    else:
        assert jobhunter.post(f"{BASE}{match}/undo/").status_code == 404


def test_ids_of_another_pilot_in_the_body_are_no_choice(foreign, person, jobhunter, now):
    url = f"{BASE}propose/?deelnemer={person.pk}"
    for name in ("vacancy", "employer"):
        response = jobhunter.post(url, day("proposed_on", now) | {name: str(foreign[name].pk)})
        assert response.status_code == 422
        assert "uit de lijst" in response.content.decode()
        nonsense = jobhunter.post(url, day("proposed_on", now) | {name: "onzin"}).context["form"]
        noun = {"vacancy": "een vacature", "employer": "een werkgever"}[name]
        assert nonsense.errors[name] == [f"Kies {noun} uit de lijst"]


NO_IDS = ["propose/?deelnemer=x", "propose/?vacature=%00", "x/", f"{UUID(int=9)}/", f"{UUID(int=9)}/steps/x/"]


@pytest.mark.parametrize("path", NO_IDS)
def test_what_is_no_id_or_no_step_is_404(cast, jobhunter, path):
    assert jobhunter.get(BASE + path).status_code == 404


def test_steps_that_need_facts_have_no_page(person, employer, jobhunter):
    match = make_match(person, employer, state=MatchState.OFFERED)
    assert jobhunter.get(f"{BASE}{match.pk}/steps/started/").status_code == 404


def test_the_list_shows_the_own_pilot_and_filters(person, employer, foreign, jobhunter):
    make_match(person, employer, state=MatchState.OFFERED)
    page = jobhunter.get(BASE).content.decode()
    assert "Yonas Tesfay" in page
    assert "Leyla" not in page
    for query, found in (("?stand=open", True), ("?stand=started", False), ("?q=bakkerij", True), ("?q=tes", True)):
        assert ("Yonas Tesfay" in jobhunter.get(BASE + query).content.decode()) is found
    assert jobhunter.get(BASE, {"q": "\x00💥" * 60, "stand": "onzin", "sort": "zz", "page": "x"}).status_code == 200
