"""The intake: the questions about what somebody can and wants, and the conversation itself."""

from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import uuid4

from django import forms

from config.fields import ChoiceField, DateField, TextField, YesNoField
from config.forms import Form
from participants import languages
from participants.answer_forms import AnswersForm, sent_again, typed_of
from participants.fact_forms import moment_of
from participants.forms import NO_DATES_BEFORE
from participants.models import IntakeDraft, Participant
from participants.questions import NOT_ASKED, UNKNOWN, Asked, Fields, Part
from participants.services import Informed, Intake, Seen

MOST_VERSIONS, LONGEST_VERSION = 2**31 - 1, 12


class SeenForm(Form):
    """What a page knew when it was opened, to tell whether a colleague was there since. Unreadable is outdated."""

    page = forms.CharField(widget=forms.HiddenInput, required=False, max_length=40)
    seen = forms.CharField(widget=forms.HiddenInput, required=False, max_length=40)
    version = forms.CharField(widget=forms.HiddenInput, required=False, max_length=12)

    @classmethod
    def fresh(cls, person: Participant, draft: IntakeDraft | None, *, page: str = "") -> dict[str, str]:
        """The hidden fields of a page that is opened now."""
        seen = draft.saved_at.isoformat() if draft else ""
        return {"page": page or str(uuid4()), "seen": seen, "version": str(person.version)}


def seen_of(data: Mapping[str, Any]) -> Seen:
    """What a page said that it knew."""
    version = str(data.get("version", ""))[:LONGEST_VERSION]
    number = int(version) if version.isascii() and version.isdigit() else 0
    page = str(data.get("page", "")).replace("\x00", "")[:40]
    return Seen(page=page, draft=moment_of(str(data.get("seen", ""))), version=min(number, MOST_VERSIONS))


class IntakeForm(AnswersForm, SeenForm):
    """Everything that an intake asks. A jobhunter may stop half-way: the draft keeps what was typed.

    is_agreed: somebody agreed to a later measurement before, so that it is not asked again.
    """

    parts: ClassVar = tuple(Part)

    def __init__(self, *args: Any, participant: Participant, is_agreed: bool = False, **kwargs: Any) -> None:
        self.is_enrolled, self.is_agreed = participant.enrolled_on is not None, is_agreed
        super().__init__(*args, participant=participant, **kwargs)

    def fields_of_part(self, part: Part, asked: Asked) -> Fields:
        return self._talk(asked) if part == Part.TALK else super().fields_of_part(part, asked)

    def _talk(self, asked: Asked) -> Fields:
        fields: Fields = {}
        if not self.is_enrolled:
            fields["enrolled_on"] = _day("Aangemeld op", "de datum van aanmelding")
        fields["intake_on"] = _day("Datum van de intake", "de datum van de intake")
        fields["informed"] = YesNoField(
            label="Heb je uitgelegd wat we met de gegevens doen?",
            yes="Ja, met een tolk of in een taal die de deelnemer begrijpt",
            no="Nee, dat doe ik op een ander moment",
        )
        fields["informed_language"] = ChoiceField(
            label="In welke taal heb je het uitgelegd?", choices=languages.choices(), unknown=UNKNOWN, empty_value=""
        )
        fields["informed_interpreter"] = YesNoField(label="Was er een tolk bij?", unknown=UNKNOWN)
        fields["informed_text"] = TextField(
            label="Welke versie van de uitleg?",
            required=False,
            max_length=40,
            help_text="Staat onderaan de uitleg, bijvoorbeeld 2026-1.",
        )
        if not self.is_agreed:
            fields["agreed_follow_up"] = YesNoField(
                label="Mag de gemeente later vragen hoe het gaat (nameting)?", unknown=NOT_ASKED, wide=True
            )
        return fields

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        enrolled = self.cleaned_data.get("enrolled_on") or self.participant.enrolled_on
        intake = self.cleaned_data.get("intake_on")
        if enrolled and intake and intake < enrolled:
            self.add_error("intake_on", "De intake ligt voor de aanmelding. Vul een latere datum in")
        return cleaned

    def intake(self) -> Intake:
        """The answers; only after `is_valid`."""
        given = self.cleaned_data
        told = Informed(
            language=given["informed_language"] or "",
            with_interpreter=given["informed_interpreter"],
            text_version=given["informed_text"] or "",
        )
        return Intake(
            intake_on=given["intake_on"],
            enrolled_on=given.get("enrolled_on"),
            answers=self.answers(),
            informed=told if given["informed"] else None,
            agreed_follow_up=bool(given.get("agreed_follow_up")),
            dutch_level=given["dutch_level"],
        )


def _day(label: str, noun: str) -> DateField:
    return DateField(label=label, noun=noun, no_future=True, earliest=NO_DATES_BEFORE)


def draft_form(draft: IntakeDraft, *, known: Mapping[str, Any], **given: Any) -> IntakeForm:
    """The form as the draft filled it in. A question that the draft does not know begins with what the dossier says."""
    empty = IntakeForm(initial=known, **given)
    missing = {name: typed_of(empty[name]) for name in empty.fields if name in known and name not in draft.answers}
    return IntakeForm(sent_again(empty.fields, {**missing, **draft.answers}), **given)
