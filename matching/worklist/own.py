"""What is the reader's alone: own tasks and appointments."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone

from config.dutch import clock_time
from matching.models import OwnTask
from matching.rules import worklist as rules
from matching.rules.worklist import HORIZON_DAYS, Item, Kind, Subject
from matching.worklist.prepared import Prepared
from matching.worklist.registry import Wording, by_target, register_source, to_tab
from matching.worklist.rows import Row, active, named, subject_of
from participants.agenda import midnight
from participants.enums import AppointmentOutcome
from participants.models import Appointment
from participants.panels import Tab
from pilots.enums import Role
from pilots.models import Membership

NOBODY = Subject(None, "Zonder dossier")


@Prepared
def _tasks(membership: Membership, on: date) -> QuerySet[Any, Row]:  # noqa: ARG001  until they are ticked
    rows = OwnTask.objects.visible_to(membership).open().filter(assignee=membership).order_by()
    columns = ("pk", "title", "due_on", "participant_id")
    # A project leader may not read about people, and has no task about one.
    about = () if membership.role == Role.PROJECT_LEADER else named()
    return rows.values(*columns, *about)


def own_tasks(membership: Membership, on: date) -> Iterator[Item]:
    """The open tasks for this very member, whoever gave them."""
    for row in _tasks(membership, on):
        subject = subject_of(row) if row.participant_id else NOBODY
        yield rules.own_task(subject, row.title, due=row.due_on, target=row.pk)


def appointments(membership: Membership, on: date) -> Iterator[Item | None]:
    """The reader's appointments to come, and those of which nobody said what came of them."""
    rows = (
        Appointment.objects.visible_to(membership)
        .filter(Q(with_membership=membership) | Q(with_membership=None, recorded_by=membership))
        .filter(active("participant__"), outcome=AppointmentOutcome.PLANNED)
        .filter(starts_at__lt=midnight(on + timedelta(days=HORIZON_DAYS + 1)))
        .order_by()
        .values_list("pk", "participant_id", "starts_at", *named(), named=True)
    )
    for row in rows:
        moment = timezone.localtime(row.starts_at)
        yield rules.appointment(subject_of(row), moment.date(), time=clock_time(moment), target=row.pk, on=on)


OWN_TASK = Wording(
    label="Eigen taken",
    what={"": "{detail}"},
    why={"": "Eigen taak"},
    address=by_target("matching:task"),
    brief="Eigen taak",
)
APPOINTMENT = Wording(
    label="Afspraken",
    what={"untold": "Uitkomst van de afspraak vastleggen", "": "Afspraak om {detail}"},
    why={"untold": "De afspraak was op {day} om {detail}", "": "Op {day} om {detail}"},
    address=to_tab(Tab.GUIDANCE),
    brief="Afspraak",
)


def register() -> None:
    everybody = (Role.JOBHUNTER, Role.COA_CASEWORKER, Role.JOB_COACH, Role.PROJECT_LEADER)
    register_source(own_tasks, roles=everybody, kinds={Kind.OWN_TASK: OWN_TASK})
    register_source(appointments, roles=(Role.JOBHUNTER,), kinds={Kind.APPOINTMENT: APPOINTMENT})
