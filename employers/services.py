"""Writing employers and vacancies: what a pilot knows of an employer, and whom to call there, is saved together."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from employers.enums import ClosingReason
from employers.models import Employer, EmployerContact, EmployerInteraction, EmployerProfile, Vacancy
from pilots.models import Membership


@dataclass(frozen=True, slots=True)
class ContactPerson:
    """Whom to call. All empty means that nobody is known."""

    name: str = ""
    job_title: str = ""
    phone: str = ""
    email: str = ""

    def __bool__(self) -> bool:
        return bool(self.name or self.phone or self.email)


@transaction.atomic
def save_employer(membership: Membership, employer: Employer, *, contact: ContactPerson) -> Employer:
    """Save a new or changed employer of the membership's pilot; `contact`, if any, becomes one of its contact persons.

    Raises IntegrityError for a name the pilot already has.
    """
    if employer._state.adding:
        employer.pilot_id, employer.recorded_by = membership.pilot_id, membership
    employer.save()
    if contact:
        save_contact(membership, EmployerContact(employer=employer), contact=contact)
    return employer


def save_contact(membership: Membership, row: EmployerContact, *, contact: ContactPerson) -> None:
    """Write down whom to call at the employer of `row`."""
    if row._state.adding:
        row.pilot_id, row.recorded_by = membership.pilot_id, membership
    row.name, row.job_title, row.phone, row.email = contact.name, contact.job_title, contact.phone, contact.email
    row.save()


def save_profile(membership: Membership, profile: EmployerProfile, *, on: date) -> None:
    """How an employer stands towards the pilot. A willingness without a day was asked on the day it is written down."""
    if profile._state.adding:
        profile.pilot_id, profile.recorded_by = membership.pilot_id, membership
    if not profile.willingness:
        profile.willingness_on = None
    elif profile.willingness_on is None:
        profile.willingness_on = on
    profile.save()


def save_interaction(membership: Membership, interaction: EmployerInteraction) -> None:
    """Record or correct that there was contact with an employer."""
    if interaction._state.adding:
        interaction.pilot_id, interaction.recorded_by = membership.pilot_id, membership
    interaction.save()


def save_vacancy(membership: Membership, vacancy: Vacancy, *, on: date) -> Vacancy:
    """Save a new or changed vacancy of the membership's pilot. A new one is open by word of who writes it down."""
    if vacancy._state.adding:
        vacancy.pilot_id, vacancy.recorded_by, vacancy.checked_on = membership.pilot_id, membership, on
    vacancy.save()
    return vacancy


def confirm_open(vacancy: Vacancy, *, on: date) -> None:
    """Somebody asked the employer on a day: the job is still there. A later word stands; a closed one stays closed."""
    if vacancy.closed_on is None and vacancy.last_word_on < on:
        vacancy.checked_on = on
        vacancy.save(update_fields=["checked_on", "changed_at"])


def close_vacancy(vacancy: Vacancy, *, reason: ClosingReason, note: str, on: date) -> None:
    """Close a vacancy from a day on. Its matches go on: somebody may be the one who got the job."""
    vacancy.closing_reason, vacancy.closing_note, vacancy.closed_on = reason, note, on
    vacancy.save(update_fields=["closing_reason", "closing_note", "closed_on", "changed_at"])


def reopen_vacancy(vacancy: Vacancy, *, on: date) -> None:
    """Take a closing back; that the job is there was heard on `on`. Its last day, if there is one, stays."""
    vacancy.closing_reason, vacancy.closing_note, vacancy.closed_on = "", "", None
    vacancy.checked_on = on
    vacancy.save(update_fields=["closing_reason", "closing_note", "closed_on", "checked_on", "changed_at"])
