"""Forms for contact moments and notes."""

from collections.abc import Iterable
from typing import Any

from django import forms

from config.fields import ChoiceField, LongTextField
from config.forms import WarnsOfBsn
from participants.enums import CONTACT_KINDS, NoteKind, Visibility
from participants.fact_forms import OfPersonForm, day_field
from participants.models import Note

#: What a note can be that is no contact.
REMARK_KINDS = tuple(kind for kind in NoteKind if kind not in CONTACT_KINDS)


class NoteForm(WarnsOfBsn, OfPersonForm):
    """What was said or seen. `note` is the one that is changed: its audience may then only become smaller."""

    kind = ChoiceField(label="Wat was het?", widget=forms.RadioSelect)
    happened_on = day_field("Datum", "een datum")
    text = LongTextField(
        label="Wat is er gezegd of gezien?",
        noun="een tekst",
        help_text="Schrijf zo dat de deelnemer het mag lezen. Geen diagnose, geen BSN.",
    )
    visibility = ChoiceField(label="Wie mag dit lezen?", widget=forms.RadioSelect)

    def __init__(
        self, *args: Any, kinds: Iterable[NoteKind] = NoteKind, note: Note | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        levels = list(Visibility)
        if note is not None:
            levels = levels[: levels.index(Visibility(note.visibility)) + 1]
        self.fields["kind"].choices = [(kind.value, kind.label) for kind in kinds]  # type: ignore[attr-defined]
        self.fields["visibility"].choices = [  # type: ignore[attr-defined]
            (level.value, level.label) for level in levels
        ]

    def facts(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("kind", "happened_on", "text", "visibility")}
