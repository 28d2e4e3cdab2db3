"""Employers and vacancies in words, as pages and lists show them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from config import dutch
from employers.enums import Motive
from employers.models import Employer, EmployerContact, EmployerProfile, Vacancy


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
        Fact("SBI", f"{employer.sbi_code} (SBI {employer.sbi_version})" if employer.sbi_code else None),
        Fact("Uitzendbureau", yes_no(employer.is_temp_agency)),
        Fact("Eerste contact", dutch.long_date(employer.first_contact_on) if employer.first_contact_on else None),
    ]
    if employer.dropped_out_on:
        facts.append(Fact("Afgehaakt", dutch.long_date(employer.dropped_out_on), note=employer.drop_out_reason))
    return facts


def profile_facts(profile: EmployerProfile | None) -> list[Fact]:
    """How an employer stands towards the pilot; all of it is unknown as long as nobody filled it in."""
    known = profile or EmployerProfile()
    asked = f"gevraagd op {dutch.long_date(known.willingness_on)}" if known.willingness_on else ""
    motives = [str(motive.label).lower() for motive in Motive if motive in known.motives]
    return [
        Fact("Wil aannemen", known.get_willingness_display() or None, note=asked),
        *([Fact("Voorwaarden", known.conditions)] if known.conditions else []),
        Fact("Drijfveren", ", ".join(motives).capitalize() or None, note=known.motive_note),
        Fact("Krapte in de sector", yes_no(known.in_shortage_sector)),
        Fact("Social return", yes_no(known.has_social_return)),
        Fact("Ambassadeur", yes_no(known.is_ambassador)),
        Fact("Keurmerk", known.quality_label or None),
    ]


def contact_facts(contact: EmployerContact) -> list[Fact]:
    """Whom to call, with links that call and write."""
    facts = [Fact("Naam", contact.name or None, note=contact.job_title)]
    phone = Fact("Telefoon", dutch.phone(contact.phone), dutch.phone_link(contact.phone)) if contact.phone else None
    email = Fact("E-mailadres", contact.email, dutch.mail_link(contact.email)) if contact.email else None
    return [*facts, phone or Fact("Telefoon", None), email or Fact("E-mailadres", None)]


@dataclass(frozen=True, slots=True)
class Silence:
    """Since when an employer heard nothing, and what was agreed for a next time, in words."""

    since: str
    next_time: str = ""
    is_overdue: bool = False


def silence_of(employer: Any, *, on: date) -> Silence:
    """Of an employer from `with_contact()`."""
    if employer.dropped_out_on is not None and employer.dropped_out_on <= on:
        return Silence(f"afgehaakt op {dutch.short_date(employer.dropped_out_on)}")
    since, again = dutch.short_date(employer.silent_since), employer.next_contact_on
    return Silence(
        since=since if employer.last_contact_on else f"nog geen contact, bekend sinds {since}",
        next_time=dutch.short_date(again) if again else "",
        is_overdue=again is not None and again < on,
    )
