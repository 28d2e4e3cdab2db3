"""Data that a pilot does not use is hidden on every page of every role, though the rows are there."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from django.test import Client

from config.database.scope import maintenance
from participants.enums import HandoverPart, MilestoneKind
from participants.models import Circumstances, IntakeDraft, Participant, WellbeingScore, WorkProfile
from participants.panels import Tab
from pilots.enums import OptionalData, Role
from pilots.models import DataChoice
from tests.access_matrix import FILES, MATRIX
from tests.access_world import World, make_world
from tests.cast import Cast, make_cast
from tests.factories import (
    make_barrier,
    make_handover,
    make_milestone,
    make_participant,
    make_profile,
    preparing,
)
from tests.test_access import address

pytestmark = pytest.mark.django_db

#: What a page may not hold when the data are off. That a contribution is paid is a condition of linking, and stays;
#: a label of an employer (PSO) has steps of its own.
WORDS: dict[OptionalData, str] = {
    OptionalData.BSN: r"/bsn/|BSN vastleggen|BSN wijzigen|V-nummer of BSN",
    OptionalData.HOUSEHOLD: r"[Pp]artner in Nederland|Aantal kinderen|Kinderen<|has_partner|name=\"children\"",
    OptionalData.WELLBEING: r"Welbevinden|wellbeing",
    OptionalData.LADDER: r"(?<!PSO, )[Tt]rede \d|[Tt]rede (bij|op|participatieladder)|Participatieladder|/trede/",
    OptionalData.REBA: r"/reba/|reba_gesprek|Gesprek over eigen bijdrage|Eigen bijdrage \(REBA\)</h2>",
    OptionalData.DEBTS: r"[Ss]ignaal van schulden|debt_signal",
    OptionalData.BENEFIT: r"Uitkering|een uitkering\?|has_benefit",
    OptionalData.BARRIERS: r"participants/[^\"]*/barriers/",
}
#: Pages about the choice itself, figures with their definitions, and the count that names nobody.
ABOUT_THE_CHOICE = ("pilots:data", "reporting:", "participants:barrier-counts", "participants:handover")
#: What a household needs is asked on the page of the sum too, and kept nowhere.
ASKED_APART = {OptionalData.HOUSEHOLD: ("participants:reba",)}


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    return make_cast()


@pytest.fixture(scope="module")
def world(cast: Cast) -> World:
    """The world with a value of every optional kind, in the dossier, a look-alike, a draft and an offer."""
    world = make_world(cast)
    told = {"pilot": cast.assen, "has_partner": True, "has_benefit": True, "debt_signal": True}
    with preparing():
        ids = [world.own["participants.pk"], world.own["participants.other"]]
        people = list(Participant.objects.filter(pk__in=ids).order_by("case_number"))
        for number, person in enumerate(people, start=1):
            Circumstances.objects.create(participant=person, children=number, **told)
            WorkProfile.objects.update_or_create(
                participant=person, defaults={"pilot": cast.assen, "ladder_step": number}
            )
        mine = people[0]
        WellbeingScore.objects.create(pilot=cast.assen, participant=mine, measured_on=date(2026, 3, 2), score=7)
        for kind, detail in ((MilestoneKind.LADDER_STEP, "3"), (MilestoneKind.REBA_TALK, "")):
            make_milestone(mine, kind, date(2026, 4, 1), detail=detail)
        make_barrier(mine, "motivatie")
        answers = {"ladder_step": "3", "has_partner": "ja", "children": "3", "has_benefit": "ja", "debt_signal": "ja"}
        IntakeDraft.objects.filter(participant=mine).update(answers=answers)
    offer = _offer(cast)
    return World(world.own | {"participants:incoming-offer.handover": offer}, world.foreign)


def _offer(cast: Cast) -> Any:
    """What Maastricht, which uses all of it, offers to Assen."""
    offered = make_participant(cast.maastricht, "M-0009", last_name="Onderweg")
    make_profile(offered, ladder_step=3, dream_job="Kapper")
    for kind, detail in ((MilestoneKind.LADDER_STEP, "3"), (MilestoneKind.REBA_TALK, "")):
        make_milestone(offered, kind, date(2026, 4, 1), detail=detail)
    return make_handover(cast.neighbour, offered, cast.assen, HandoverPart.PROFILE, HandoverPart.PROGRESS).pk


def addresses(world: World, who: str) -> Iterator[tuple[str, str]]:
    """Every page of a role, every tab of the dossier among them; files are made of the same rows."""
    for route, allowed in MATRIX.items():
        if who not in allowed or route.startswith(ABOUT_THE_CHOICE) or route.endswith(FILES):
            continue
        url = address(route, world.own)
        yield route, url
        if route == "participants:detail":
            yield from ((route, f"{url}?deel={tab}") for tab in Tab)


def pages(cast: Cast, world: World, who: str) -> dict[tuple[str, str], str]:
    client = Client()
    client.force_login(cast.user(who))
    return {(route, url): _text(client.get(url)) for route, url in addresses(world, who)}


def _text(response: Any) -> str:
    return response.content.decode() if response.status_code == 200 else ""


def holding(found: dict[tuple[str, str], str], data: OptionalData) -> list[tuple[str, str]]:
    """The pages on which something of these data stands, each with what it says."""
    apart = ASKED_APART.get(data, ())
    said = [(url, re.search(WORDS[data], text)) for (route, url), text in found.items() if route not in apart]
    return [(url, match.group()) for url, match in said if match]


@pytest.fixture(scope="module")
def all_on(cast: Cast, world: World) -> dict[tuple[str, str], str]:
    """The pages of the jobhunter, who sees most, while everything is in use."""
    return pages(cast, world, "jobhunter")


@pytest.mark.parametrize("who", [role.value for role in Role if role != Role.FUNCTIONAL_ADMIN])
def test_with_all_data_off_no_page_of_a_role_holds_any(cast, world, who):
    with maintenance():
        DataChoice.objects.filter(pilot=cast.assen).update(is_on=False)
    found = pages(cast, world, who)
    assert {data: holding(found, data) for data in OptionalData if holding(found, data)} == {}


@pytest.mark.parametrize("data", OptionalData)
def test_switching_one_kind_off_hides_it_wherever_it_stood(cast, client_of, world, all_on, data):
    showed = holding(all_on, data)
    assert showed != []
    with maintenance():
        DataChoice.objects.filter(pilot=cast.assen, data=data).update(is_on=False)
    client = client_of("jobhunter")
    now = {("", url): _text(client.get(url)) for url, _said in showed}
    assert holding(now, data) == []
