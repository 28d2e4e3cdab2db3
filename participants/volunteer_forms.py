"""Forms for volunteer work and UWV's declarations for it."""

from typing import Any, ClassVar

from django import forms

from config.fields import TextField
from config.forms import Form, WarnsOfBsn
from legal.queries import parameters
from legal.rules.volunteering import may_volunteer
from participants.change_forms import ChangeForm
from participants.fact_forms import day_field, source_field
from participants.facts import facts_of
from participants.models import VolunteerDeclaration
from participants.volunteering import ABOUT_DECLARATION, SENTENCES, of_law
from pilots.models import Membership


class DeclarationForm(WarnsOfBsn, Form):
    """A declaration of one organisation for one kind of work, for anybody who does it."""

    FACTS = ("organisation", "activity", "requested_on", "receipt_confirmed_on", "granted_on", "refused_on")
    groups: ClassVar = (
        ("Organisatie", ("organisation", "activity")),
        ("Verklaring van UWV", ("requested_on", "receipt_confirmed_on", "granted_on", "refused_on")),
    )

    organisation = TextField(label="Organisatie", noun="de organisatie", max_length=150)
    activity = TextField(
        label="Soort werk", noun="het soort werk", max_length=200, help_text="Zoals het op de verklaring staat."
    )
    requested_on = day_field("Aangevraagd op", "de dag van de aanvraag", required=False)
    receipt_confirmed_on = day_field(
        "Ontvangst bevestigd op", "de dag van de bevestiging", required=False, help_text="Vanaf deze dag mag het werk."
    )
    granted_on = day_field("Afgegeven op", "de dag van de verklaring", required=False, help_text="Geldt 3 jaar.")
    refused_on = day_field("Geweigerd op", "de dag van de weigering", required=False)

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        given = self.cleaned_data
        asked = given.get("requested_on")
        for name in ("receipt_confirmed_on", "granted_on", "refused_on"):
            day = given.get(name)
            if day and not asked and not self.has_error("requested_on"):
                self.add_error("requested_on", "Vul in wanneer de organisatie de verklaring heeft aangevraagd")
            elif day and asked and day < asked:
                self.add_error(name, "Deze datum ligt voor de aanvraag. Vul een latere datum in")
        if given.get("granted_on") and given.get("refused_on"):
            self.add_error("refused_on", "Een verklaring is afgegeven of geweigerd. Haal één van beide weg")
        return cleaned

    def facts(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in self.FACTS}


class VolunteeringForm(ChangeForm):
    """Volunteer work of somebody: only where the law allows it to begin (rules.md A11)."""

    nouns: ClassVar = {"declaration": "een verklaring van UWV"}

    happened_on = day_field("Begonnen op", "de eerste dag")
    until = day_field("Gestopt op", "de laatste dag", required=False)
    declaration = forms.ModelChoiceField(
        VolunteerDeclaration.objects.none(),
        label="Verklaring van UWV",
        required=False,
        empty_label="Geen verklaring",
        help_text="Alleen met een asielvergunning is geen verklaring nodig.",
    )
    detail = TextField(label="Wat doet de deelnemer?", required=False, max_length=300)
    source = source_field()

    def __init__(self, *args: Any, by: Membership, **kwargs: Any) -> None:
        super().__init__(*args, by=by, **kwargs)
        self.membership = by
        rows = VolunteerDeclaration.objects.visible_to(by)
        self.fields["declaration"].queryset = rows  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        starts, until = self.cleaned_data.get("happened_on"), self.cleaned_data.get("until")
        if starts and until and until < starts:
            self.add_error("until", "De einddatum ligt voor de begindatum. Vul een latere datum in")
        if starts and not self.has_error("declaration"):
            self._check_law(starts)
        return cleaned

    def _check_law(self, starts: Any) -> None:
        facts = facts_of([self.participant], self.membership)[self.participant.pk]
        declaration = of_law(self.cleaned_data.get("declaration"))
        answer = may_volunteer(facts, declaration, on=starts, parameters=parameters())
        if answer.allowed is not False:
            return
        for reason in answer.reasons:
            self.add_error("declaration" if reason in ABOUT_DECLARATION else "happened_on", SENTENCES[reason])

    def facts(self) -> dict[str, Any]:
        given = self.cleaned_data
        names = ("happened_on", "until", "declaration", "source")
        return {name: given[name] for name in names} | {"detail": given["detail"] or ""} | self.reason
