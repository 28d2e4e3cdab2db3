"""The work of somebody whose dossier went to another pilot is only read by the old team, and changed no more."""

from datetime import timedelta

import pytest
from django.utils import timezone

from config.database.scope import maintenance
from participants.models import Handover, Participant
from tests.access_matrix import ACTIONS, MATRIX
from tests.access_world import make_world
from tests.test_access import address

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
CHANGES = ("step", "undo", "permit-request", "permit-complete", "permit-decision", "start")
OF_WORK = ("contract-add", "job-coach", "placement-end")


def test_no_step_permit_or_contract_is_changed_in_a_closed_dossier(cast, client_of):
    ids, today = make_world(cast).own, timezone.localdate()
    routes = [f"matching:{name}" for name in (*CHANGES, *OF_WORK)]
    assert {"jobhunter" in {**MATRIX, **ACTIONS}[route] for route in routes} == {True}
    client = client_of("jobhunter")
    before = {client.post(address(route, ids)).status_code for route in routes}
    with maintenance():
        Handover.objects.all().delete()
        Participant.objects.filter(pk=ids["participants.pk"]).update(
            readable_until=today + timedelta(30),
            ended_on=today,
            end_reason="verhuisd",
            end_outcome="andere_begeleiding",
        )
    assert {route: client.post(address(route, ids)).status_code for route in routes} == dict.fromkeys(routes, 403)
    assert 403 not in before
