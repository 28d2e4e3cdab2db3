"""Days of work without a permit: red where somebody looks, an item of Mijn werk, closed by saying what happened."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from config.database.scope import maintenance
from matching.enums import MatchState
from matching.gaps import gaps_of, warnings_of
from matching.models import PermitGap
from matching.queries import placements_of
from matching.refusals import Refused
from matching.services import GapAnswer, PermitCorrection, answer_gap, correct_permit
from matching.worklist.gaps import permit_gaps
from participants.enums import MilestoneKind
from tests.factories import (
    make_employer,
    make_match,
    make_milestone,
    make_participant,
    make_permit,
    make_placement,
)

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 20)
STOP = "Laat de werkgever het werk stoppen en UWV bellen, en meld het bij de projectleider."


def permit(person, employer, start, end, **fields):
    return make_permit(person, employer, start - timedelta(days=60), valid_from=start, valid_until=end, **fields)


@pytest.fixture
def work(yonas, bakery):
    """At work since April; the permits leave out 1 to 14 October."""
    permit(yonas, bakery, date(2026, 4, 1), date(2026, 9, 30))
    permit(yonas, bakery, date(2026, 10, 15), date(2027, 6, 30))
    return make_placement(yonas, bakery, date(2026, 4, 1), match=make_match(yonas, bakery, state=MatchState.STARTED))


def listed(membership, on=TODAY):
    return [(str(i.fact_on), i.stage, i.detail, i.target) for i in permit_gaps(membership, on)]


def read(membership, work):
    return placements_of(membership).get(pk=work.pk)


def test_a_gap_between_two_permits_is_red_with_what_to_do_and_asks_what_happened(work, at_work):
    (warning,) = warnings_of(at_work, read(at_work, work), on=TODAY)
    assert (warning.tone, warning.label) == ("danger", "Verboden werk")
    assert warning.text == "Tussen twee TWV’s van Bakkerij Van Roon zit een gat: 1 tot en met 14 oktober 2026."
    assert warning.advice == f"Eén dag werken in deze dagen is illegale tewerkstelling. {STOP}"
    assert listed(at_work) == [("2026-10-01", "past", "1 tot en met 14 oktober 2026", work.pk)]
    assert listed(at_work, date(2026, 10, 5))[0][1] == "now"
    assert listed(at_work, date(2026, 9, 20))[0][1] == "ahead"


def test_work_under_a_permit_for_another_job_is_looked_into_until_the_names_are_one(yonas, bakery, at_work):
    other = permit(yonas, bakery, date(2026, 4, 1), date(2027, 6, 30), title="Inpakker")
    own = permit(yonas, bakery, date(2026, 4, 2), date(2026, 10, 31), title="bakker")
    made = make_placement(yonas, bakery, date(2026, 4, 2), title="Bakker")
    (warning,) = warnings_of(at_work, read(at_work, made), on=TODAY)
    assert (warning.tone, warning.text.partition(":")[0]) == (
        "warning",
        "De TWV van Bakkerij Van Roon is voor ‘Inpakker’, het werk is ‘Bakker’",
    )
    (item,) = permit_gaps(at_work, TODAY)
    assert (item.kind, str(item.fact_on), item.target) == ("permit_other_job", "2026-11-01", made.pk)
    as_bakery = replace(PermitCorrection.of(other), title="Bakker")
    correct_permit(at_work, other, correction=as_bakery, version=other.version, on=TODAY)
    assert (warnings_of(at_work, read(at_work, made), on=TODAY), list(permit_gaps(at_work, TODAY))) == ([], [])
    with pytest.raises(Refused):
        correct_permit(at_work, own, correction=PermitCorrection.of(own), version=own.version + 1, on=TODAY)


def test_days_on_which_the_work_lay_still_are_no_work(work, at_work):
    answer = GapAnswer(date(2026, 10, 1), date(2026, 10, 14), worked=False)
    answer_gap(at_work, work, answer=answer, on=TODAY)
    assert (warnings_of(at_work, read(at_work, work), on=TODAY), listed(at_work)) == ([], [])


def test_work_in_a_gap_must_be_told_and_stays_red(work, at_work):
    days = (date(2026, 10, 1), date(2026, 10, 14))
    with pytest.raises(Refused) as caught:
        answer_gap(at_work, work, answer=GapAnswer(*days, worked=True), on=TODAY)
    refusal = caught.value.refusal
    assert (refusal.code, refusal.field) == ("not_reported", "reported_on")
    assert refusal.next_step == "Laat de werkgever UWV bellen, meld het bij de projectleider, en vul die dag in."
    answer_gap(at_work, work, answer=GapAnswer(*days, worked=True, reported_on=date(2026, 10, 20)), on=TODAY)
    assert len(warnings_of(at_work, read(at_work, work), on=TODAY)) == 1
    assert listed(at_work) == []


def test_a_part_that_was_answered_leaves_the_rest(work, at_work):
    answer_gap(at_work, work, answer=GapAnswer(date(2026, 10, 1), date(2026, 10, 4), worked=False), on=TODAY)
    assert [row[2] for row in listed(at_work)] == ["5 tot en met 14 oktober 2026"]
    with pytest.raises(Refused) as caught:
        answer_gap(at_work, work, answer=GapAnswer(date(2026, 10, 4), date(2026, 10, 9), worked=False), on=TODAY)
    assert caught.value.refusal.code == "gap_answered"
    with pytest.raises(IntegrityError, match="gaps_are_answered_once"), transaction.atomic():
        PermitGap.objects.create(
            pilot_id=work.pilot_id, participant_id=work.participant_id, placement=work,
            starts_on=date(2026, 10, 4), ends_on=date(2026, 10, 5), worked=False,
        )  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (GapAnswer(date(2026, 10, 14), date(2026, 10, 1), worked=False), "dates_out_of_order"),
        (GapAnswer(date(2026, 3, 31), date(2026, 4, 1), worked=False), "dates_out_of_order"),
        (GapAnswer(TODAY, date(2026, 11, 21), worked=True, reported_on=TODAY), "date_in_future"),
        (GapAnswer(TODAY, TODAY, worked=False, version=9), "changed_meanwhile"),
    ],
)
def test_an_answer_that_cannot_be_is_refused(work, at_work, answer, code):
    with pytest.raises(Refused) as caught:
        answer_gap(at_work, work, answer=answer, on=TODAY)
    assert caught.value.refusal.code == code


def test_work_before_any_permit_and_after_the_last_one_is_found_and_a_status_ends_it(yonas, bakery, garage, at_work):
    before = make_placement(yonas, garage, date(2026, 11, 2))
    permit(yonas, bakery, date(2026, 4, 1), date(2026, 11, 10))
    after = make_placement(yonas, bakery, date(2026, 4, 1))
    found = gaps_of(at_work, [read(at_work, before), read(at_work, after)], on=TODAY)
    assert [one.kind for one in found[before.pk]] == ["no_permit"]
    assert [(one.kind, one.starts_on) for one in found[after.pk]] == [("contract_past_permit", date(2026, 11, 11))]
    assert {row[3] for row in listed(at_work)} == {before.pk, after.pk}
    make_milestone(yonas, MilestoneKind.STATUS_GRANTED, date(2026, 4, 1))
    assert listed(at_work) == []


def test_work_that_is_covered_and_people_of_others_are_not_listed(cast, yonas, bakery, at_work):
    permit(yonas, bakery, date(2026, 4, 1), date(2026, 9, 30))
    permit(yonas, bakery, date(2026, 10, 1), date(2027, 6, 30))
    make_placement(yonas, bakery, date(2026, 4, 1))
    stranger = make_participant(cast.maastricht, "M-0001")
    make_placement(stranger, make_employer(cast.maastricht, "Hotel Limburg"), date(2026, 4, 1))
    assert listed(at_work) == []


def test_the_number_of_queries_does_not_grow(cast, work, at_work):
    with CaptureQueriesContext(connection) as one:
        assert len(listed(at_work)) == 1
    for number in range(2):
        person = make_participant(cast.assen, f"A-001{number}", lodged=date(2025, 12, 1))
        make_placement(person, make_employer(cast.assen, f"Firma {number}"), date(2026, 10, 1))
    with CaptureQueriesContext(connection) as three:
        assert len(listed(at_work)) == 3
    assert len(three) == len(one)


def test_the_gap_in_the_browser(client_of, cast, law):
    now = timezone.localdate()
    person = make_participant(cast.assen, "A-0001", location=cast.schepersmaat, lodged=now - timedelta(days=700))
    make_milestone(person, MilestoneKind.W_DOCUMENT, now - timedelta(days=600), until=now + timedelta(days=300))
    bakery = make_employer(cast.assen, "Bakkerij Van Roon")
    match = make_match(person, bakery, state=MatchState.STARTED)
    placement = make_placement(person, bakery, now - timedelta(days=5), match=match)
    jobhunter, url = client_of("jobhunter"), f"/pilots/assen/matches/placements/{placement.pk}/"
    for page in (url, f"/pilots/assen/matches/{match.pk}/", f"{url}gap/"):
        assert "Dat is illegale tewerkstelling." in jobhunter.get(page).content.decode()
    start = now - timedelta(days=5)
    given = {"worked": "nee"}
    for name, day in (("starts_on", start), ("ends_on", now)):
        given |= {f"{name}_dag": day.day, f"{name}_maand": day.month, f"{name}_jaar": day.year}
    unknown = jobhunter.post(f"{url}gap/", given | {"worked": ""})
    assert unknown.status_code == 422
    response = jobhunter.post(f"{url}gap/", given)
    assert (response.status_code, response["Location"]) == (303, url)
    with maintenance():
        assert list(PermitGap.objects.values_list("starts_on", "ends_on", "worked")) == [(start, now, False)]
