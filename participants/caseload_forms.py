"""Forms about who does the guidance."""

from typing import Any, ClassVar

from django import forms

from config.fields import DateField, TextField
from config.forms import Form, WarnsOfBsn
from participants.forms import NO_DATES_BEFORE, MemberField, members
from participants.models import Participant
from participants.trajectory_forms import REASON_HELP
from pilots.enums import Role
from pilots.models import Membership

#: Who may help: colleagues who work with people.
HELPERS = (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER)


class PeopleField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    """Dossiers to tick, by name and number."""

    default_error_messages: ClassVar = {"required": "Vink aan welke dossiers je overdraagt"}

    def label_from_instance(self, obj: Any) -> str:
        return f"{obj.full_name}, {obj.case_number}"


class TransferForm(WarnsOfBsn, Form):
    """Which dossiers pass to which colleague, and why."""

    people = PeopleField(Participant.objects.none(), label="Welke dossiers?", widget=forms.CheckboxSelectMultiple)
    to = MemberField(Membership.objects.none(), label="Naar welke collega?", empty_label="Maak een keuze")
    reason = TextField(label="Reden", noun="een reden", max_length=300, help_text=REASON_HELP)
    nouns: ClassVar = {"to": "een collega", "people": "de dossiers"}

    def __init__(self, *args: Any, membership: Membership, people: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["people"].queryset = people  # type: ignore[attr-defined]
        self.fields["to"].queryset = members(membership, Role.JOBHUNTER)  # type: ignore[attr-defined]


class InvolveForm(Form):
    """Which colleague helps, and since when."""

    colleague = MemberField(Membership.objects.none(), label="Collega", empty_label="Maak een keuze")
    since = DateField(label="Sinds", noun="de eerste dag", no_future=True, earliest=NO_DATES_BEFORE)
    nouns: ClassVar = {"colleague": "een collega"}

    def __init__(self, *args: Any, membership: Membership, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rows = Membership.objects.visible_to(membership).current().filter(role__in=HELPERS).order_by("name")
        self.fields["colleague"].queryset = rows  # type: ignore[attr-defined]
        self.fields["colleague"].label_from_instance = lambda row: f"{row.name} ({row.organisation})"  # type: ignore[attr-defined]
