"""The filters of a timeline; they stand in the address."""

from collections.abc import Iterable
from typing import Any

from django import forms

from config.fields import DateField
from config.forms import Form
from participants.dossier import Topic
from participants.timeline import LABELS


class TimelineForm(Form):
    """About what, and from when until when."""

    soort = forms.MultipleChoiceField(label="Wat", required=False, widget=forms.CheckboxSelectMultiple)
    van = DateField(label="Vanaf", noun="een datum", required=False)
    tot = DateField(label="Tot en met", noun="een datum", required=False)

    def __init__(self, *args: Any, topics: Iterable[Topic], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        given = set(topics)
        self.fields["soort"].choices = [  # type: ignore[attr-defined]
            (topic.value, label) for topic, label in LABELS.items() if topic in given
        ]
