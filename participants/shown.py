"""Facts about somebody with their names, as components/_facts.html shows them."""

from dataclasses import dataclass
from datetime import date

from config.dutch import mail_link, number, phone, phone_link
from employers.enums import LanguageLevel, Sector
from participants.dossier import born
from participants.enums import Education, Gender
from participants.languages import name_of_language
from participants.models import ContactDetails, Participant, SpokenLanguage, WorkProfile


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and a value; None is unknown."""

    label: str
    value: str | None
    url: str = ""
    note: str = ""


def head_facts(person: Participant, on: date) -> list[Fact]:
    """Who somebody is, where, and who guides."""
    gender = None if person.gender == Gender.UNKNOWN else str(person.get_gender_display())
    facts = [
        Fact("Dossier", person.case_number),
        Fact("Geboren", born(person, on)),
        Fact("Geslacht", gender),
        Fact("Locatie", person.place),
        Fact("Jobhunter", person.jobhunter.name if person.jobhunter else "Nog niemand"),
    ]
    if person.job_coach is not None:
        facts.append(Fact("Jobcoach", person.job_coach.name))
    return facts


def contact_facts(person: Participant, contact: ContactDetails) -> list[Fact]:
    """How to reach somebody."""
    interpreter = {True: "Ja", False: "Nee", None: None}[contact.needs_interpreter]
    return [
        Fact("Telefoon", phone(contact.phone) or None, phone_link(contact.phone) if contact.phone else ""),
        Fact("E-mail", contact.email or None, mail_link(contact.email) if contact.email else ""),
        Fact("Taal", name_of_language(contact.language) or None),
        Fact("Tolk nodig", interpreter),
        Fact("Bij COA", contact.coa_contact or None),
    ]


def profile_facts(profile: WorkProfile | None, languages: list[SpokenLanguage]) -> list[Fact]:
    """What somebody can and wants; nothing before the intake."""
    if profile is None:
        return []
    licence = {True: "Ja", False: "Nee", None: None}[profile.has_driving_licence]
    hours = None if profile.hours_available is None else f"{number(profile.hours_available)} per week"
    education = None if profile.education == Education.UNKNOWN else str(Education(profile.education).label)
    return [
        Fact("Talen", ", ".join(map(_spoken, languages)) or None),
        Fact("Opleiding", education),
        Fact("Ervaring", _sectors(profile.experience)),
        Fact("Wil werken in", _sectors(profile.wishes), note=profile.wish_note),
        Fact("Uren", hours),
        Fact("Rijbewijs", licence),
    ]


def _spoken(spoken: SpokenLanguage) -> str:
    level = LanguageLevel(spoken.level).value.upper() if spoken.level else ""
    return f"{spoken.language.capitalize()} {level}".strip()


def _sectors(codes: list[str]) -> str | None:
    return ", ".join(str(Sector(code).label) for code in codes) or None
