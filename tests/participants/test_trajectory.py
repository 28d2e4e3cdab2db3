"""How the guidance goes: a pause beside the phase, an end with outcome and reason, a fresh start, and their history."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from matching.enums import MatchState
from participants import services
from participants.enums import EndOutcome, EndReason
from participants.models import Participant, TrajectoryStep
from participants.queries import people_of
from participants.refusals import Refused
from participants.stages import Stage
from pilots.enums import Role
from tests.factories import make_employer, make_match, make_participant, make_permit, make_placement
from tests.participants.helpers import day, post, rows, url

pytestmark = pytest.mark.django_db
STEPS = ("change", "reason", "end_reason")


@pytest.fixture
def yonas(cast, law):
    return make_participant(cast.assen, location=cast.schepersmaat)


@pytest.fixture
def jobhunter(cast):
    return cast.members[Role.JOBHUNTER]


def tab(person):
    return f"{url(person)}?deel=begeleiding"


def test_a_trajectory_pauses_and_goes_on(client_of, yonas, prepare):
    client, today = client_of("jobhunter"), timezone.localdate()
    post(client, url(yonas, "pause"), pause_reason="Verlof", **day("paused_on", today))
    assert rows(prepare, Participant, "paused_on", "pause_reason") == [(today, "Verlof")]
    page = client.get(tab(yonas)).content.decode()
    assert "Pauze stoppen" in page
    assert "Verlof" in page
    post(client, url(yonas, "resume"))
    assert rows(prepare, Participant, "paused_on", "pause_reason") == [(None, "")]
    assert rows(prepare, TrajectoryStep, *STEPS) == [("gepauzeerd", "Verlof", ""), ("hervat", "", "")]


def test_a_pause_is_a_flag_and_the_phase_stays(cast, client_of, jobhunter, yonas, prepare):
    with prepare(cast.assen.pk):
        services.pause_trajectory(by=jobhunter, participant=yonas, on=timezone.localdate())
        assert [person.stage for person in people_of(jobhunter, on=timezone.localdate())] == [Stage.ENROLLED]
    assert "pauze" not in Stage.values
    page = client_of("jobhunter").get(url(yonas)).content.decode()
    assert "Aangemeld" in page
    assert "Pauze" in page


def test_a_second_pause_and_a_needless_resume_change_nothing(cast, jobhunter, yonas, prepare):
    today = timezone.localdate()
    with prepare(cast.assen.pk):
        services.resume_trajectory(by=jobhunter, participant=yonas, on=today)
        services.pause_trajectory(by=jobhunter, participant=yonas, on=today, reason="Eerste")
        with pytest.raises(Refused, match="Er loopt al een pauze"):
            services.pause_trajectory(by=jobhunter, participant=yonas, on=today, reason="Tweede")
    assert rows(prepare, Participant, "pause_reason") == [("Eerste",)]
    assert rows(prepare, TrajectoryStep, *STEPS) == [("gepauzeerd", "Eerste", "")]


def test_an_end_has_an_outcome_and_a_reason_and_can_be_taken_back_with_one(client_of, yonas, prepare):
    client, today = client_of("jobhunter"), timezone.localdate()
    given = {"end_reason": "duurzaam_geplaatst", "end_outcome": "aan_het_werk"}
    assert post(client, url(yonas, "end"), **given, **day("ended_on", today))["Location"] == tab(yonas)
    ended = ("ended_on", "end_reason", "end_outcome")
    assert rows(prepare, Participant, *ended) == [(today, "duurzaam_geplaatst", "aan_het_werk")]
    assert "Traject heropenen" in client.get(tab(yonas)).content.decode()
    assert post(client, url(yonas, "reopen"), reason="").status_code == 422
    assert post(client, url(yonas, "reopen"), reason="Werk is gestopt").status_code == 303
    assert rows(prepare, Participant, *ended) == [(None, "", "")]
    assert rows(prepare, TrajectoryStep, *STEPS) == [
        ("beeindigd", "Aan het werk", "duurzaam_geplaatst"),
        ("heropend", "Werk is gestopt", ""),
    ]


@pytest.mark.parametrize(
    ("given", "field"),
    [
        (day("ended_on", "1 1 2026"), "ended_on"),
        (day("ended_on", "1 1 2999"), "ended_on"),
        ({"end_reason": "zomaar"}, "end_reason"),
        ({"end_reason": ""}, "end_reason"),
        ({"end_outcome": "rijk"}, "end_outcome"),
    ],
)
def test_an_end_that_cannot_be_is_refused(client_of, yonas, prepare, given, field):
    right = {"end_reason": "verhuisd"} | day("ended_on", timezone.localdate())
    response = post(client_of("jobhunter"), url(yonas, "end"), **right | given)
    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field]
    assert rows(prepare, Participant, "ended_on") == [(None,)]


def test_two_ends_do_not_overwrite_each_other(cast, jobhunter, yonas, prepare):
    today = timezone.localdate()
    with prepare(cast.assen.pk):
        first = {"reason": EndReason.MOVED, "outcome": EndOutcome.OTHER_SUPPORT}
        services.end_trajectory(by=jobhunter, participant=yonas, on=today, **first)
        with pytest.raises(Refused, match="al beëindigd"):
            services.end_trajectory(by=jobhunter, participant=yonas, on=today, reason=EndReason.OTHER)
    assert rows(prepare, Participant, "end_reason") == [("verhuisd",)]


def test_the_end_shows_what_is_still_open(cast, client_of, yonas):
    today = timezone.localdate()
    make_permit(yonas, make_employer(cast.assen, "Kaasmakerij De Wei"), today - timedelta(days=9))
    make_match(yonas, make_employer(cast.assen, "Garage Terpstra"), state=MatchState.INTRODUCED)
    make_placement(yonas, make_employer(cast.assen, "Kwekerij Zonneveld"), date(2026, 2, 2))
    other = make_participant(cast.assen, "A-0002", last_name="Ander")
    make_match(other, make_employer(cast.assen, "Bakkerij Van Roon"))
    page = client_of("jobhunter").get(url(yonas, "end")).content.decode()
    for sentence in (
        "Kaasmakerij De Wei",
        "bij Garage Terpstra",
        "bij Kwekerij Zonneveld, 32 uur",
    ):
        assert sentence in page
    assert "Bakkerij Van Roon" not in page


def test_coa_reads_the_course_but_no_match_and_no_employer_of_a_job(cast, client_of, yonas):
    make_match(yonas, make_employer(cast.assen, "Garage Terpstra"), state=MatchState.INTRODUCED)
    make_placement(yonas, make_employer(cast.assen, "Kwekerij Zonneveld"), date(2026, 2, 2))
    page = client_of("coa").get(tab(yonas)).content.decode()
    assert "bij een werkgever, 32 uur per week" in page
    assert "Terpstra" not in page
    assert "Zonneveld" not in page
    assert "Traject beëindigen" not in page
