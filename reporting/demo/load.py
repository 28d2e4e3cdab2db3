"""Put the demo together: colleagues, employers, people at every stage of the route, money and looked-up numbers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from django.db import transaction

from employers.models import Employer, EmployerContact, Vacancy
from legal.queries import parameter_rows
from legal.rules.minimum_wage import minimum_wage
from legal.rules.parameters import FULL_RATE_AGE, ParameterRow
from participants.models import Participant
from pilots.enums import AccessAction, Role
from pilots.models import AccessRecord, Membership, Pilot, ReceptionLocation
from reporting.demo.aftercare import follow
from reporting.demo.answers import wait_for_answers
from reporting.demo.between import pass_on
from reporting.demo.choices import choose_data
from reporting.demo.coa import coa_part
from reporting.demo.desk import receive
from reporting.demo.employers import FIRMS, Firm, Job, circumstances_of
from reporting.demo.money import spend
from reporting.demo.names import Names
from reporting.demo.oversight import show_oversight
from reporting.demo.papers import show_papers
from reporting.demo.plan import PLANS
from reporting.demo.profile import tell
from reporting.demo.relations import relate
from reporting.demo.scene import ORDER, Scene
from reporting.demo.staff import make_staff
from reporting.demo.support import guide
from reporting.demo.tasks import note_tasks

#: From when the people of each pilot come in: the start of its first phase.
BEGINS = {
    "assen": date(2024, 5, 15),
    "maastricht": date(2024, 10, 1),
    "amstelveen": date(2025, 4, 1),
    "noordoostpolder": date(2024, 7, 1),
}
LAST_KNOWN_WAGE = Decimal("14.99")  # where the table ends before the day of the demo
LOOKED_UP = 8  # numbers shown to somebody, per pilot


@transaction.atomic
def load(on: date) -> dict[str, int]:
    """Fill every pilot of the plan; gives the number of dossiers by slug. Needs the pilots and the legal parameters."""
    staff, law = make_staff(), parameter_rows()
    scenes = {}
    for slug, plan in PLANS.items():
        scene = make_scene(slug, on=on, staff=staff[slug], law=law)
        plan(scene)
        choose_data(scene)
        _look_up(scene)
        spend(scene)
        guide(scene)
        coa_part(scene)
        tell(scene)
        show_papers(scene)
        receive(scene)
        relate(scene)
        note_tasks(scene)
        follow(scene)
        wait_for_answers(scene)
        with recorded_when_it_happened():
            scene.write()
        people = scene.rows[Participant]
        scene.pilot.last_case_number = len(people)
        scene.pilot.save(update_fields=["last_case_number"])
        scenes[slug] = scene
    pass_on(scenes)
    show_oversight(scenes["assen"])  # where the demo has a researcher and a privacy officer
    return {slug: len(scene.rows[Participant]) for slug, scene in scenes.items()}


def make_scene(slug: str, *, on: date, staff: list[Membership], law: tuple[ParameterRow, ...]) -> Scene:
    """The pilot with its employers and vacancies, and nobody in it yet."""
    pilot = Pilot.objects.get(slug=slug)
    rng = Random(f"{on} {slug}")  # noqa: S311  the same choices every time, nothing secret
    scene = Scene(
        pilot=pilot,
        on=on,
        begin=BEGINS[slug],
        rng=rng,
        law=law,
        staff=staff,
        location=ReceptionLocation.objects.filter(pilot=pilot).order_by("pk")[0],
        names=Names(rng),
    )
    for number, firm in enumerate(FIRMS[slug], 1):
        _employer(scene, firm, number)
    return scene


def _employer(scene: Scene, firm: Firm, number: int) -> None:
    jobhunter, known = scene.someone(Role.JOBHUNTER), scene.early(1.2)
    written = {"recorded_by": jobhunter, "recorded_at": scene.moment(known)}
    left = scene.ago(120) if not firm.jobs else None
    employer = scene.add(
        Employer,
        name=firm.name,
        kvk_number=f"000{scene.pilot.pk % 10}{number:04d}",
        sector=firm.sector,
        place=firm.place,
        is_temp_agency=firm.is_agency,
        size=firm.size,
        first_contact_on=known,
        dropped_out_on=left,
        drop_out_reason="Wachten op de werkvergunning duurt te lang" if left else "",
        **written,
    )
    mail = firm.contact.lower().replace(" ", ".")
    phone = f"+316123455{number:02d}"
    scene.add(EmployerContact, employer=employer, name=firm.contact, phone=phone, email=f"{mail}@example.nl", **written)
    minimum = minimum_wage(scene.law, FULL_RATE_AGE, on=scene.on)
    base = minimum.amount if minimum else LAST_KNOWN_WAGE
    for job in firm.jobs:
        scene.vacancies.append(_vacancy(scene, employer, firm, job, base + Decimal(job.above_minimum) / 100))


def _vacancy(scene: Scene, employer: Employer, firm: Firm, job: Job, wage: Decimal) -> Vacancy:
    opened, is_shortage = scene.back(scene.on, 10, 160), job.above_minimum > 200
    wide_open = scene.on + timedelta(days=scene.rng.choice((14, 30, 60, 90)))
    vacancy: Vacancy = scene.add(
        Vacancy,
        employer=employer,
        title=job.title,
        sector=job.sector,
        works_at="Distributiecentrum De Poort" if firm.is_agency else "",
        hours_min=job.hours[0],
        hours_max=job.hours[1],
        hourly_wage=wage,
        contract_kind=job.contract,
        **circumstances_of(job),
        language_level=job.level,
        needs_driving_licence=False,
        positions=job.positions,
        is_shortage_occupation=is_shortage,
        shortage_source="UWV, lijst kansrijke beroepen" if is_shortage else "",
        shortage_checked_on=opened if is_shortage else None,
        open_from=opened,
        open_until=wide_open,
        # The list of some employers was gone through last week; about the others nobody asked for a while.
        checked_on=max(opened, scene.on - timedelta(days=8 if firm.jobs.index(job) == 0 else 45)),
        recorded_by=employer.recorded_by,
        recorded_at=scene.moment(opened),
    )
    return vacancy


def _look_up(scene: Scene) -> None:
    """Some V-numbers were shown: the access log has something to tell."""
    people = scene.rows[Participant]
    for person in scene.rng.sample(people, min(LOOKED_UP, len(people))):
        scene.add(
            AccessRecord,
            membership=scene.someone(Role.JOBHUNTER, Role.COA_CASEWORKER),
            action=AccessAction.REVEAL_V_NUMBER,
            subject=person.pk,
            happened_at=scene.moment(scene.back(scene.on, 0, 40)),
        )


@contextmanager
def recorded_when_it_happened() -> Iterator[None]:
    """Rows say by themselves when they are written; the demo says when that was."""
    moments: list[Any] = [
        field for model in ORDER for field in model._meta.get_fields() if getattr(field, "auto_now_add", False)
    ]
    for field in moments:
        field.auto_now_add = False
    try:
        yield
    finally:
        for field in moments:
            field.auto_now_add = True
