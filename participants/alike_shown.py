"""What was typed of somebody new beside the dossiers that look the same, fact by fact in the same order."""

from datetime import date
from typing import Any

from config.dutch import phone
from participants.dossier import born
from participants.enums import Gender
from participants.forms import NewPersonForm
from participants.models import Participant
from participants.queries import contact_of
from participants.shown import Fact, contact_facts, head_facts


def beside(form: NewPersonForm, on: date) -> dict[str, Any]:
    """`typed` and `known` (candidate, facts) for a page; both empty where nothing looks the same."""
    form.is_valid()  # a form that was not sent has no candidates
    if not form.candidates:
        return {"typed": [], "known": []}
    known = [(found, _known(found.person, on)) for found in form.candidates]
    return {"typed": _typed(form, on), "known": known}


def _known(person: Participant, on: date) -> list[Fact]:
    return [Fact("Naam", person.full_name), *head_facts(person, on), contact_facts(person, contact_of(person))[0]]


def _typed(form: NewPersonForm, on: date) -> list[Fact]:
    given = form.cleaned_data
    birth, gender, place = given.get("birth"), given.get("gender"), given.get("location")
    name = f"{given.get('first_name') or ''} {given.get('last_name') or ''}".strip()
    somebody = Participant(birth_date=birth.on, birth_year_only=birth.year_only) if birth else None
    guide = given.get("jobhunter")
    facts = [
        Fact("Naam", name),
        Fact("Dossier", "Nog niet vastgelegd"),
        Fact("Geboren", born(somebody, on) if somebody else None),
        Fact("Geslacht", str(Gender(gender).label) if gender else None),
        Fact("Locatie", place.name if place else None),
        Fact("Jobhunter", guide.name if guide else None),
        Fact("Telefoon", phone(given.get("phone") or "") or None),
    ]
    return [fact for fact in facts if fact.label in _asked(form)]


def _asked(form: NewPersonForm) -> set[str]:
    """Facts that this form asks; one that it does not ask says nothing, so it is left out."""
    asked = {"Geslacht": "gender", "Locatie": "location", "Jobhunter": "jobhunter", "Telefoon": "phone"}
    return {"Naam", "Dossier", "Geboren"} | {label for label, name in asked.items() if name in form.fields}
