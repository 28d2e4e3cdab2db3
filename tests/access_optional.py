"""Data that a pilot may switch off: what shows of them on a page, and a world in which each of them has a value."""

import re
from datetime import date
from typing import Any

from participants.enums import HandoverPart, MilestoneKind
from participants.models import Circumstances, IntakeDraft, Participant, WellbeingScore, WorkProfile
from pilots.enums import OptionalData
from tests.access_world import World
from tests.cast import Cast
from tests.factories import make_barrier, make_handover, make_milestone, make_participant, make_profile
from tests.preparing import preparing

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


def with_optional_data(cast: Cast, world: World) -> World:
    """Give a value of every optional kind to the dossier of the world, a look-alike, a draft and an offer."""
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
    return World(world.own | {"participants:incoming-offer.handover": offer}, world.foreign, world.mine)


def _offer(cast: Cast) -> Any:
    """What Maastricht, which uses all of it, offers to Assen."""
    offered = make_participant(cast.maastricht, "M-0009", last_name="Onderweg")
    make_profile(offered, ladder_step=3, dream_job="Kapper")
    for kind, detail in ((MilestoneKind.LADDER_STEP, "3"), (MilestoneKind.REBA_TALK, "")):
        make_milestone(offered, kind, date(2026, 4, 1), detail=detail)
    return make_handover(cast.neighbour, offered, cast.assen, HandoverPart.PROFILE, HandoverPart.PROGRESS).pk


def on_page(data: OptionalData, route: str, text: str) -> list[str]:
    """What a page says of these data."""
    if route.startswith(ABOUT_THE_CHOICE) or route in ASKED_APART.get(data, ()):
        return []
    said = re.search(WORDS[data], text)
    return [said.group()] if said else []
