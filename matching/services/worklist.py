"""What somebody does with the own list: write a task down, tick it, put an item off, and get it back."""

import logging
from dataclasses import dataclass
from datetime import date

from django.db.models import F

from matching.models import OwnTask, PutOff
from matching.refusals import RefusalCode, refuse
from matching.rules.put_off import Bar, bar_of, key_of, last_day_to_come_back
from matching.rules.worklist import Item
from participants.models import Participant
from pilots.models import Membership

logger = logging.getLogger(__name__)

BARRED = {
    Bar.WORKS_WITHOUT_PERMIT: (
        "Dit punt kun je niet uitstellen: de TWV is verlopen, en zonder TWV mag er niet gewerkt worden.",
        "Leg vast dat er een nieuwe TWV is, of dat het werk is gestopt.",
    ),
    Bar.SAFETY: (
        "Een signaal kun je niet uitstellen: het gaat om de veiligheid van iemand.",
        "Leg vast wat je hebt gedaan.",
    ),
    Bar.OWN_TASK: ("Een eigen taak stel je niet uit.", "Geef de taak een andere dag."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskPlan:
    """What is to be done, by when, by whom, and about which dossier if any."""

    title: str
    due_on: date
    assignee: Membership
    participant: Participant | None = None


def add_task(*, by: Membership, plan: TaskPlan) -> OwnTask:
    """Write a task down. Who may be chosen, and whether they see the dossier, the form decides."""
    task = OwnTask(
        pilot_id=by.pilot_id,
        recorded_by=by,
        title=plan.title,
        due_on=plan.due_on,
        assignee=plan.assignee,
        participant=plan.participant,
    )
    task.save(force_insert=True)
    logger.info("task %s for membership %s written down by %s", task.pk, plan.assignee.pk, by.pk)
    return task


def change_task(*, by: Membership, task: OwnTask, plan: TaskPlan, version: int) -> None:
    """Change an open task. Raises Refused when somebody ticked or changed it since the form was opened."""
    changed = OwnTask.objects.filter(pk=task.pk, version=version, done_on=None).update(
        title=plan.title,
        due_on=plan.due_on,
        assignee=plan.assignee,
        participant=plan.participant,
        version=F("version") + 1,
    )
    if not changed:
        raise refuse(
            RefusalCode.CHANGED_MEANWHILE,
            "Deze taak is intussen gewijzigd of afgevinkt.",
            "Kijk hoe de taak er nu voor staat en wijzig hem dan opnieuw.",
        )
    logger.info("task %s changed by membership %s", task.pk, by.pk)


def _following(task: OwnTask) -> dict[str, Participant]:
    """The dossier that the one of the task went up in meanwhile: nothing more is written in a merged one."""
    person = task.participant
    while person is not None and person.merged_into is not None:
        person = person.merged_into
    return {"participant": person} if person is not None and person.pk != task.participant_id else {}


def tick_task(*, by: Membership, task: OwnTask, on: date) -> bool:
    """Tick a task; False when that had been done already."""
    ticked = OwnTask.objects.filter(pk=task.pk, done_on=None).update(
        done_on=on, version=F("version") + 1, **_following(task)
    )
    logger.info("task %s ticked by membership %s", task.pk, by.pk)
    return bool(ticked)


def reopen_task(*, by: Membership, task: OwnTask) -> None:
    """A task that was ticked is to be done after all."""
    OwnTask.objects.filter(pk=task.pk).update(done_on=None, version=F("version") + 1, **_following(task))
    logger.info("task %s opened again by membership %s", task.pk, by.pk)


def put_off(*, by: Membership, item: Item, reason: str, back_on: date | None, on: date) -> None:
    """Put an item off for the reader alone: until a day, or without one until the fact behind it changes.

    Raises Refused for what nobody may put off, and for a day further than the list looks ahead.
    """
    bar = bar_of(item)
    if bar is not None:
        raise refuse(RefusalCode.NOT_TO_PUT_OFF, *BARRED[bar])
    if back_on is not None and not on < back_on <= last_day_to_come_back(on):
        raise refuse(
            RefusalCode.NOT_TO_PUT_OFF,
            "Op die dag kan het punt niet terugkomen.",
            "Kies een dag na vandaag, hooguit 13 weken vooruit.",
            field="back_on",
        )
    PutOff.objects.update_or_create(
        membership=by,
        key=key_of(item),
        defaults={"pilot_id": by.pilot_id, "reason": reason, "back_on": back_on, "put_off_on": on},
    )
    logger.info("membership %s put an item off", by.pk)


def bring_back(*, by: Membership, key: str) -> None:
    """Show an item again that the reader put off."""
    PutOff.objects.visible_to(by).filter(membership=by, key=key).delete()
    logger.info("membership %s brought an item back", by.pk)
