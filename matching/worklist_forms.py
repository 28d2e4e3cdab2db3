"""What may be typed in Mijn werk: a task, why an item is put off, and how the list reaches its reader elsewhere."""

from typing import Any

from django import forms
from django.db.models import Q

from config.fields import ChoiceField, DateField, TextField
from config.forms import Form, WarnsOfBsn
from matching.enums import Digest
from matching.forms import VersionField
from matching.models import OwnTask
from matching.services.worklist import TaskPlan
from participants.forms import NO_DATES_BEFORE, MemberField
from participants.models import Participant
from pilots.enums import Role
from pilots.models import Membership

TASK_ROLES = (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER, Role.PROJECT_LEADER)
NO_SUCH_DOSSIER = "Dit dossiernummer is er niet. Neem het over uit het dossier, of laat dit leeg."
NOT_THEIR_DOSSIER = "{name} kan dit dossier niet zien. Kies een andere collega, of laat het dossiernummer leeg."


class TaskForm(WarnsOfBsn, Form):
    """A task for oneself or for a colleague. A project leader sees no dossiers, so is not asked for one."""

    version = VersionField()
    title = TextField(label="Wat moet er gebeuren?", noun="wat er moet gebeuren", max_length=150, wide=True)
    due_on = DateField(label="Uiterlijk op", noun="een dag", earliest=NO_DATES_BEFORE)
    assignee = MemberField(Membership.objects.none(), label="Voor wie?", empty_label=None)
    case_number = TextField(
        label="Dossiernummer", required=False, max_length=20, help_text="Als de taak over een deelnemer gaat"
    )

    def __init__(self, *args: Any, membership: Membership, task: OwnTask | None = None, **kwargs: Any) -> None:
        shown = {"initial": TaskForm.shown(task, membership)} if task else {}
        super().__init__(*args, **(kwargs | shown))
        self.membership = membership
        self.participant: Participant | None = None
        colleagues = Membership.objects.visible_to(membership).filter(role__in=TASK_ROLES)
        self.fields["assignee"].queryset = colleagues.filter(  # type: ignore[attr-defined]
            Q(ended_on=None) | Q(pk=self.initial.get("assignee"))
        )
        if task is not None and task.recorded_by_id != membership.pk:  # out of the own list it would be out of sight
            del self.fields["assignee"]
        if membership.role == Role.PROJECT_LEADER:
            del self.fields["case_number"]

    @staticmethod
    def shown(task: OwnTask, membership: Membership) -> dict[str, Any]:
        """What the form starts with for a task that is there."""
        names = ("version", "title", "due_on")
        sees_people = membership.role != Role.PROJECT_LEADER
        person = task.participant if sees_people and task.participant_id else None
        while person is not None and person.merged_into is not None:
            person = person.merged_into
        return {name: getattr(task, name) for name in names} | {
            "assignee": task.assignee_id,
            "case_number": person.case_number if person else "",
        }

    def clean_case_number(self) -> str:
        typed = str(self.cleaned_data["case_number"] or "").strip()
        if typed:
            people = Participant.objects.visible_to(self.membership)
            self.participant = people.filter(case_number__iexact=typed, merged_into=None).first()
            if self.participant is None:
                raise forms.ValidationError(NO_SUCH_DOSSIER)
        return typed

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        assignee: Membership | None = self.cleaned_data.get("assignee", self.membership)
        if assignee is not None and self.participant is not None and not sees_dossier(assignee, self.participant):
            self.add_error("case_number", NOT_THEIR_DOSSIER.format(name=assignee.name))
        return cleaned

    def plan(self) -> TaskPlan:
        """The answers; only after `is_valid`."""
        given = self.cleaned_data
        return TaskPlan(
            title=given["title"],
            due_on=given["due_on"],
            assignee=given.get("assignee", self.membership),
            participant=self.participant,
        )


def sees_dossier(colleague: Membership, person: Participant) -> bool:
    """Whether a colleague can open somebody's dossier: the same answer as the database gives."""
    if colleague.role == Role.COA_CASEWORKER:
        return person.location_id in colleague.location_ids
    if colleague.role == Role.JOB_COACH:
        return bool(person.job_coach_id == colleague.pk)
    return bool(colleague.role == Role.JOBHUNTER)


class PutOffForm(WarnsOfBsn, Form):
    """Why an item is put off, and until when."""

    back_on = DateField(
        label="Weer laten zien op",
        noun="een dag",
        required=False,
        earliest=NO_DATES_BEFORE,
        help_text="Vul je niets in, dan komt het punt terug als er iets verandert",
    )
    reason = TextField(label="Waarom?", noun="een reden", max_length=200, wide=True)


class SettingsForm(Form):
    """How often the morning mail comes."""

    digest = ChoiceField(label="Hoe vaak?", choices=Digest.choices, widget=forms.RadioSelect)
