"""The work of somebody whose dossier went to another pilot is only read by the old team, and changed no more."""

import re
from datetime import timedelta

import pytest
from django.urls import resolve
from django.utils import timezone

from config.database.scope import maintenance
from participants.models import Handover, Participant
from participants.panels import Tab
from tests.access_matrix import ACTIONS, MATRIX
from tests.access_world import make_world
from tests.test_access import address

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
CHANGES = ("step", "undo", "permit-request", "permit-complete", "permit-decision", "start")
OF_WORK = ("contract-add", "job-coach", "placement-end")


def close(ids):
    """Another pilot took the dossier over; the old team reads it for a month."""
    today = timezone.localdate()
    with maintenance():
        Handover.objects.all().delete()
        Participant.objects.filter(pk=ids["participants.pk"]).update(
            readable_until=today + timedelta(30),
            ended_on=today,
            end_reason="verhuisd",
            end_outcome="andere_begeleiding",
        )


def test_no_step_permit_or_contract_is_changed_in_a_closed_dossier(cast, client_of):
    ids = make_world(cast).own
    routes = [f"matching:{name}" for name in (*CHANGES, *OF_WORK)]
    assert {"jobhunter" in {**MATRIX, **ACTIONS}[route] for route in routes} == {True}
    client = client_of("jobhunter")
    before = {client.post(address(route, ids)).status_code for route in routes}
    close(ids)
    assert {route: client.post(address(route, ids)).status_code for route in routes} == dict.fromkeys(routes, 403)
    assert 403 not in before


def offered(page):
    """Route -> address of what a page leads to in its contents, and the routes that its forms write to."""
    main = page.split("<main", 1)[1].split("</main>", 1)[0]
    links = re.findall(r'<a [^>]*href="(/[^"#?]*)', main)
    forms = re.findall(r'<form [^>]*method="post"[^>]*action="(/[^"#?]*)', main)
    return {resolve(link).view_name: link for link in links}, {resolve(form).view_name for form in forms}


def test_no_tab_of_a_closed_dossier_offers_what_may_not_be_done(cast, client_of):
    """Every link on its tabs opens a page to read; a page that changes something would lead back."""
    ids = make_world(cast).own
    close(ids)
    url = address("participants:detail", ids)
    found = {}
    for role in ("jobhunter", "coa", "job_coach"):
        client, links = client_of(role), {}
        for tab in Tab:
            leads, writes = offered(client.get(url, {"deel": tab}).content.decode())
            assert (tab, writes) == (tab, set())
            links |= leads
        answers = {route: client.get(address).status_code for route, address in links.items()}
        assert answers == dict.fromkeys(links, 200)
        found[role] = {route.removeprefix("participants:") for route in links}
    both = {"detail", "list", "changes", "verdict", "status-card", "linking-sheet", "signal-add"}
    own = {"meeting", "declarations", "profile-sheet", "reba", "matching:match", "matching:placement"}
    assert found == {
        "jobhunter": both | own,
        "coa": both,
        "job_coach": {"detail", "list", "signal-add", "matching:placement"},
    }
