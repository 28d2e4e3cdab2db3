"""The pilot's own questions in the intake: the project leader keeps them, the jobhunter sees what is asked and why."""

from typing import Any, ClassVar

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.services import Refused
from config.fields import ChoiceField, LongTextField, TextField
from config.forms import Form, WarnsOfBsn
from config.responses import render_form, see_other
from pilots import questions as services
from pilots.enums import QuestionKind, Role
from pilots.http import PilotRequest
from pilots.models import IntakeQuestion
from pilots.permissions import requires
from pilots.submissions import claim

FEWEST, MOST, LONGEST = 2, 20, 100


class QuestionForm(WarnsOfBsn, Form):
    """A question to add to the intake."""

    groups: ClassVar = (("Vraag", ("text", "kind", "choices", "purpose")),)

    text = TextField(
        label="Vraag", noun="de vraag", max_length=200, help_text="Stel één vraag, in gewone woorden.", wide=True
    )
    kind = ChoiceField(
        label="Soort antwoord", noun="een soort antwoord", choices=QuestionKind.choices, widget=forms.RadioSelect
    )
    choices = LongTextField(
        label="Keuzes", required=False, help_text="Alleen bij ‘Keuze uit een lijst’. Zet elke keuze op een eigen regel."
    )
    purpose = TextField(
        label="Waarom vraag je dit?",
        noun="waarom je dit vraagt",
        max_length=300,
        help_text="Dit staat bij de vraag. Vraag niets over gezondheid, geloof of de reden van de vlucht.",
        wide=True,
    )

    def clean_choices(self) -> list[str]:
        lines = [line.strip() for line in (self.cleaned_data["choices"] or "").split("\n")]
        return list(dict.fromkeys(filter(None, lines)))

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        found = self.cleaned_data.get("choices") or []
        if self.cleaned_data.get("kind") != QuestionKind.CHOICE:
            self.cleaned_data["choices"] = []
        elif not self.has_error("choices") and not FEWEST <= len(found) <= MOST:
            self.add_error("choices", f"Vul {FEWEST} tot en met {MOST} keuzes in, elk op een eigen regel")
        elif any(len(choice) > LONGEST for choice in found):
            self.add_error("choices", f"Maak elke keuze hoogstens {LONGEST} tekens lang")
        return cleaned

    def facts(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("text", "kind", "choices", "purpose")}


def _url(request: PilotRequest) -> str:
    return reverse("pilots:questions", args=[request.membership.pilot.slug])


@require_safe
@requires(Role.PROJECT_LEADER, Role.JOBHUNTER)
def questions(request: PilotRequest) -> HttpResponse:
    rows = IntakeQuestion.objects.visible_to(request.membership)
    context = {
        "questions": [row for row in rows if row.retired_on is None],
        "retired": [row for row in rows if row.retired_on is not None],
        "may_change": request.membership.role == Role.PROJECT_LEADER,
    }
    return render(request, "pilots/questions.html", context)


@require_http_methods(["GET", "POST"])
@requires(Role.PROJECT_LEADER)
def question_add(request: PilotRequest) -> HttpResponse:
    form = QuestionForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        try:
            if claim(request):
                services.add_question(by=request.membership, facts=form.facts())
        except Refused as refused:
            form.add_error("text", ValidationError(refused.sentence, code="refused"))
        else:
            messages.success(request, "De vraag staat in de intake.")
            return see_other(request, _url(request))
    context = {
        "heading": "Vraag toevoegen",
        "intro": "Een vraag kun je later niet wijzigen. Je kunt wel stoppen met vragen en een nieuwe vraag toevoegen.",
        "submit_label": "Vraag toevoegen",
        "cancel_url": _url(request),
    }
    return render_form(request, "pilots/question_form.html", context, form)


def _question(request: PilotRequest, pk: int) -> IntakeQuestion:
    found: IntakeQuestion = get_object_or_404(IntakeQuestion.objects.visible_to(request.membership), pk=pk)
    return found


@require_POST
@requires(Role.PROJECT_LEADER)
def question_move(request: PilotRequest, pk: int) -> HttpResponse:
    services.move_question(
        by=request.membership, question=_question(request, pk), earlier=request.POST.get("naar") == "eerder"
    )
    return see_other(request, _url(request))


@require_http_methods(["GET", "POST"])
@requires(Role.PROJECT_LEADER)
def question_retire(request: PilotRequest, pk: int) -> HttpResponse:
    question = _question(request, pk)
    if request.method == "POST":
        services.retire_question(by=request.membership, question=question, on=timezone.localdate())
        messages.success(request, "De vraag wordt niet meer gesteld.")
        return see_other(request, _url(request))
    context = {
        "heading": "Stoppen met deze vraag?",
        "effect": f"‘{question.text}’ staat vanaf nu niet meer in de intake.",
        "details": ["Wat er al is geantwoord, blijft in de dossiers en in de download staan."],
        "submit_label": "Stoppen met vragen",
        "cancel_url": _url(request),
    }
    return render(request, "confirm.html", context)
