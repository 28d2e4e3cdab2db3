"""What may be typed about aftercare: a contact, a moment that moves or drops out, and the pilot's plan."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django import forms

from config.fields import ChoiceField, DateField, LongTextField, TextField, WholeNumberField, YesNoField
from config.forms import Form, WarnsOfBsn
from matching.aftercare import SATISFACTION
from matching.enums import Asks, AtWork, ContractNow, HowKnown, Respondent
from matching.forms import VersionField
from matching.models.aftercare import LAST_WEEK
from matching.rules.aftercare import Step
from matching.services import Change, Heard

UNKNOWN = "Onbekend"
ROWS = 12
LONGEST_TROUBLE = 500


class CheckInForm(WarnsOfBsn, Form):
    """A contact with one of the two: still at work and how we know, the contract, how it goes."""

    happened_on = DateField(label="Wanneer was het contact?", no_future=True, noun="de datum van het contact")
    at_work = ChoiceField(
        label="Werkt de deelnemer daar nog?",
        choices=[(value.value, value.label) for value in AtWork],
        widget=forms.RadioSelect,
        noun="een antwoord",
    )
    how_known = ChoiceField(
        label="Hoe weten we dat?",
        choices=HowKnown.choices,
        unknown="Weet ik niet",
        empty_value="",
        widget=forms.RadioSelect,
        noun="hoe we dat weten",
    )
    contract = ChoiceField(
        label="Contract", choices=ContractNow.choices, unknown=UNKNOWN, empty_value="", noun="het contract"
    )
    satisfaction = ChoiceField(
        label="Hoe tevreden?",
        choices=[(value, f"{value} - {text}") for value, text in SATISFACTION.items()],
        unknown="Niet gevraagd",
        coerce=int,
        noun="hoe tevreden iemand is",
    )
    hire_again = YesNoField(
        label="Zou deze werkgever weer iemand aannemen?", unknown="Niet gevraagd", noun="of de werkgever dat zou doen"
    )
    trouble = LongTextField(
        label="Wat loopt er niet goed?",
        required=False,
        max_length=LONGEST_TROUBLE,
        help_text="Kort en feitelijk. Iedereen die dit werk volgt, leest dit.",
        noun="wat er niet goed loopt",
    )
    version = VersionField()

    def __init__(self, *args: Any, respondent: Respondent, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.respondent = respondent
        if respondent == Respondent.PARTICIPANT:
            del self.fields["hire_again"]

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        at_work, how = self.cleaned_data.get("at_work"), self.cleaned_data.get("how_known")
        if at_work == AtWork.UNKNOWN and how:
            self.cleaned_data["how_known"] = ""
        elif at_work and at_work != AtWork.UNKNOWN and not how and not self.has_error("how_known"):
            self.add_error("how_known", "Kies hoe we dat weten, of kies hierboven Onbekend")
        return cleaned

    @property
    def heard(self) -> Heard:
        given = self.cleaned_data
        return Heard(
            respondent=self.respondent,
            happened_on=given["happened_on"],
            at_work=AtWork(given["at_work"]),
            how_known=given["how_known"] or "",
            contract=given["contract"] or "",
            satisfaction=given["satisfaction"],
            hire_again=given.get("hire_again"),
            trouble=given["trouble"] or "",
            version=given["version"],
        )


class MomentForm(WarnsOfBsn, Form):
    """A moment that moves to another day, or drops out, with the reason."""

    MOVE, DROP = "verzetten", "vervalt"

    what = ChoiceField(
        label="Wat verandert er?",
        choices=[(MOVE, "Naar een andere dag"), (DROP, "Dit contact vervalt")],
        widget=forms.RadioSelect,
        noun="wat er verandert",
    )
    due_on = DateField(label="Nieuwe dag", noun="de nieuwe dag", required=False)
    reason = TextField(label="Waarom?", max_length=200, noun="de reden", wide=True)
    version = VersionField()

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.cleaned_data.get("what") == self.MOVE and not (
            self.cleaned_data.get("due_on") or self.has_error("due_on")
        ):
            self.add_error("due_on", "Vul de nieuwe dag in")
        return cleaned

    @property
    def change(self) -> Change:
        given = self.cleaned_data
        is_dropped = given["what"] == self.DROP
        due_on: date | None = None if is_dropped else given["due_on"]
        return Change(given["reason"], due_on, is_dropped, given["version"])


class ExtraMomentForm(WarnsOfBsn, Form):
    """A day outside the plan on which somebody hears how it goes."""

    due_on = DateField(label="Wanneer?", noun="de dag")
    asks = ChoiceField(label="Met wie?", choices=Asks.choices, widget=forms.RadioSelect, noun="met wie")
    reason = TextField(label="Waarom?", max_length=200, noun="de reden", wide=True)


class TemplateForm(Form):
    """The plan of the pilot as rows of weeks: an empty week is no row."""

    def __init__(self, *args: Any, steps: list[Step], **kwargs: Any) -> None:
        self.base_fields = dict(self._fields(steps))  # type: ignore[misc]
        super().__init__(*args, **kwargs)

    @classmethod
    def _fields(cls, steps: list[Step]) -> Iterator[tuple[str, forms.Field]]:
        for number in range(ROWS):
            yield from cls._row(number, steps[number] if number < len(steps) else None)

    @staticmethod
    def _row(number: int, step: Step | None) -> Iterator[tuple[str, forms.Field]]:
        row = f"Moment {number + 1}"
        yield (
            f"week_{number}",
            WholeNumberField(
                label=f"{row}: weken na de eerste werkdag",
                noun="het aantal weken",
                required=False,
                max_value=LAST_WEEK,
                initial=step.week if step else None,
            ),
        )
        yield (
            f"asks_{number}",
            ChoiceField(
                label=f"{row}: met wie?",
                noun="met wie",
                choices=Asks.choices,
                required=False,
                initial=step.asks if step else Asks.BOTH,
            ),
        )
        yield (
            f"by_link_{number}",
            forms.BooleanField(
                label=f"{row}: eerst per mail vragen", required=False, initial=step.by_link if step else False
            ),
        )

    @property
    def rows(self) -> list[tuple[Any, Any, Any]]:
        return [(self[f"week_{n}"], self[f"asks_{n}"], self[f"by_link_{n}"]) for n in range(ROWS)]

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        seen: set[int] = set()
        for number in range(ROWS):
            week = self.cleaned_data.get(f"week_{number}")
            if week in seen:
                self.add_error(f"week_{number}", f"Week {week} staat er twee keer. Noem elke week één keer")
            elif week is not None:
                seen.add(week)
        return cleaned

    @property
    def steps(self) -> list[Step]:
        given = self.cleaned_data
        steps = [
            Step(given[f"week_{n}"], given[f"asks_{n}"] or Asks.BOTH.value, given[f"by_link_{n}"])
            for n in range(ROWS)
            if given[f"week_{n}"] is not None
        ]
        return sorted(steps, key=lambda step: step.week)
