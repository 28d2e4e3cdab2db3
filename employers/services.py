"""Writing employers and vacancies: what a pilot knows of an employer, and whom to call there, is saved together."""

from dataclasses import dataclass

from django.db import transaction

from employers.models import Employer, EmployerContact, Vacancy
from pilots.models import Membership


@dataclass(frozen=True, slots=True)
class ContactPerson:
    """Whom to call. All empty means that nobody is known."""

    name: str = ""
    phone: str = ""
    email: str = ""

    def __bool__(self) -> bool:
        return bool(self.name or self.phone or self.email)


@transaction.atomic
def save_employer(membership: Membership, employer: Employer, *, contact: ContactPerson) -> Employer:
    """Save a new or changed employer of the membership's pilot, with its first contact person.

    An emptied contact person is taken away. Raises IntegrityError for a name the pilot already has.
    """
    if employer._state.adding:
        employer.pilot_id, employer.recorded_by = membership.pilot_id, membership
    employer.save()
    known = EmployerContact.objects.visible_to(membership).filter(employer=employer).order_by("recorded_at").first()
    if known is None and contact:
        known = EmployerContact(pilot_id=membership.pilot_id, employer=employer, recorded_by=membership)
    if known is not None and not contact:
        known.delete()
    elif known is not None:
        known.name, known.phone, known.email = contact.name, contact.phone, contact.email
        known.save()
    return employer


def save_vacancy(membership: Membership, vacancy: Vacancy) -> Vacancy:
    """Save a new or changed vacancy of the membership's pilot."""
    if vacancy._state.adding:
        vacancy.pilot_id, vacancy.recorded_by = membership.pilot_id, membership
    vacancy.save()
    return vacancy
