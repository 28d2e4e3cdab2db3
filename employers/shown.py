"""Employers and vacancies in words, as pages and lists show them."""

from dataclasses import dataclass
from decimal import Decimal

from config import dutch
from employers.models import Employer, EmployerContact, Vacancy


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact as components/_facts.html shows it; None is unknown."""

    label: str
    value: str | None
    url: str = ""
    note: str = ""


def yes_no(value: bool | None) -> str | None:
    return None if value is None else "ja" if value else "nee"


def hours(low: Decimal | None, high: Decimal | None) -> str:
    """32 uur, 24 tot 32 uur, vanaf 16 uur, tot 20 uur; nothing when neither is known."""
    if low and high:
        return f"{dutch.number(low)} uur" if low == high else f"{dutch.number(low)} tot {dutch.number(high)} uur"
    if low:
        return f"vanaf {dutch.number(low)} uur"
    return f"tot {dutch.number(high)} uur" if high else ""


def wage(amount: Decimal | None) -> str:
    """€ 15,45 per uur; nothing when it is not known."""
    return "" if amount is None else f"{dutch.euro(amount)} per uur"


def summary(vacancy: Vacancy) -> str:
    """One line about the work: hours, wage, contract."""
    contract = vacancy.get_contract_kind_display() if vacancy.contract_kind else ""
    parts = [hours(vacancy.hours_min, vacancy.hours_max), wage(vacancy.hourly_wage), contract.lower()]
    return ", ".join(part for part in parts if part)


def employer_facts(employer: Employer) -> list[Fact]:
    """What the pilot knows of an employer."""
    facts = [
        Fact("Plaats", employer.place or None),
        Fact("Sector", employer.get_sector_display() or None),
        Fact("KvK-nummer", employer.kvk_number or None),
        Fact("Grootte", employer.get_size_display() or None),
        Fact("Uitzendbureau", yes_no(employer.is_temp_agency)),
        Fact("Eerste contact", dutch.long_date(employer.first_contact_on) if employer.first_contact_on else None),
    ]
    if employer.dropped_out_on:
        facts.append(Fact("Afgehaakt", dutch.long_date(employer.dropped_out_on), note=employer.drop_out_reason))
    return facts


def contact_facts(contact: EmployerContact) -> list[Fact]:
    """Whom to call, with links that call and write."""
    facts = [Fact("Naam", contact.name or None)]
    phone = Fact("Telefoon", dutch.phone(contact.phone), dutch.phone_link(contact.phone)) if contact.phone else None
    email = Fact("E-mailadres", contact.email, dutch.mail_link(contact.email)) if contact.email else None
    return [*facts, phone or Fact("Telefoon", None), email or Fact("E-mailadres", None)]
