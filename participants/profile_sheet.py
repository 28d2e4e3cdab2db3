"""What an employer may read about somebody: what the person can do, never how somebody may stay here or where."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from config.dutch import long_date, number, phone
from employers.enums import LanguageLevel, Sector, Weekday
from legal.rules.calendar import Birth
from legal.rules.minimum_wage import ADULT_AGE
from participants.enums import OTHER_PAPER, Education
from participants.models import Certificate, Participant, SpokenLanguage, WorkExperience, WorkProfile
from participants.queries import languages_of, profile_of
from pilots.models import Membership, TeamContact


class Part(StrEnum):
    """The parts of a sheet, in order; the jobhunter chooses which go in."""

    LANGUAGES = "talen"
    EXPERIENCE = "ervaring"
    SKILLS = "vaardigheden"
    EDUCATION = "opleiding"
    AVAILABILITY = "beschikbaarheid"
    LICENCE = "rijbewijs"
    CERTIFICATES = "papieren"
    TRAVEL = "reizen"
    WISHES = "wensen"
    ADJUSTMENTS = "aanpassingen"


HEADINGS = {
    Part.LANGUAGES: "Talen",
    Part.EXPERIENCE: "Werkervaring",
    Part.SKILLS: "Kan goed",
    Part.EDUCATION: "Opleiding",
    Part.AVAILABILITY: "Uren en dagen",
    Part.LICENCE: "Rijbewijs",
    Part.CERTIFICATES: "Papieren",
    Part.TRAVEL: "Reizen naar het werk",
    Part.WISHES: "Zoekt werk in",
    Part.ADJUSTMENTS: "Waar het werk rekening mee moet houden",
}
#: What goes in unless the jobhunter takes it out. The last two tell more than most employers need.
USUAL = tuple(part for part in Part if part not in (Part.WISHES, Part.ADJUSTMENTS))


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    lines: list[str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A profile as employers get it. `is_adult` is all that is said about age, and only when it is true."""

    name: str
    employer: str
    municipality: str
    made_on: date
    is_adult: bool
    sections: list[Section]
    contact: list[str] = field(default_factory=list)


def sheet_of(
    membership: Membership,
    person: Participant,
    *,
    employer: str,
    parts: tuple[Part, ...],
    with_last_name: bool,
    on: date,
) -> Sheet:
    """The sheet with the chosen parts; a part of which nothing is known is left out."""
    profile = profile_of(person)
    told = {
        Part.LANGUAGES: [language_line(spoken) for spoken in languages_of(person)],
        Part.EXPERIENCE: _experience(person, profile),
        Part.CERTIFICATES: _papers(person, on),
        **(_from_profile(profile) if profile else {}),
    }
    return Sheet(
        name=person.full_name if with_last_name or not person.first_name else person.first_name,
        employer=employer,
        municipality=membership.pilot.municipality,
        made_on=on,
        is_adult=Birth(person.birth_date, person.birth_year_only).age(on) >= ADULT_AGE,
        sections=[Section(HEADINGS[part], told[part]) for part in Part if part in parts and told.get(part)],
        contact=contact_lines(membership),
    )


SKILLS = (("listening", "luisteren"), ("speaking", "spreken"), ("reading", "lezen"), ("writing", "schrijven"))


def language_line(spoken: SpokenLanguage) -> str:
    name = spoken.language.capitalize()
    apart = [f"{word} {getattr(spoken, skill).upper()}" for skill, word in SKILLS if getattr(spoken, skill)]
    level = str(LanguageLevel(spoken.level).label) if spoken.level else ""
    told = "; ".join(filter(None, (level, ", ".join(apart))))
    return f"{name}: {told}" if told else name


def _experience(person: Participant, profile: WorkProfile | None) -> list[str]:
    """Jobs that were told, then sectors of which nothing more is known."""
    jobs = list(WorkExperience.objects.filter(participant=person))
    lines = [job_line(job) for job in jobs]
    known = {job.sector for job in jobs}
    return lines + [str(Sector(code).label) for code in (profile.experience if profile else []) if code not in known]


def job_line(job: WorkExperience) -> str:
    sector = str(Sector(job.sector).label)
    what = f"{job.title} ({sector.lower()})" if job.title else sector
    return what if job.years is None else f"{what}, {number(job.years)} jaar"


def _papers(person: Participant, on: date) -> list[str]:
    """The papers that somebody has and that are not known to be over."""
    rows = Certificate.objects.filter(participant=person, is_held=True)
    return [dated_paper(row) for row in rows if row.valid_until is None or row.valid_until >= on]


def dated_paper(paper: Certificate) -> str:
    until = paper.valid_until
    return paper_line(paper) if until is None else f"{paper_line(paper)}, geldig tot en met {long_date(until)}"


def paper_line(paper: Certificate) -> str:
    """Which paper: its kind, and its name where it has one."""
    kind = str(paper.get_kind_display())
    if not paper.name:
        return kind
    return paper.name if paper.kind == OTHER_PAPER else f"{kind}: {paper.name}"


def _from_profile(profile: WorkProfile) -> dict[Part, list[str]]:
    return {
        Part.SKILLS: _lines(profile.skills),
        Part.EDUCATION: _education(profile),
        Part.AVAILABILITY: _availability(profile),
        Part.LICENCE: ["Heeft een rijbewijs"] if profile.has_driving_licence else [],
        Part.TRAVEL: _travel(profile),
        Part.WISHES: [str(Sector(code).label) for code in profile.wishes],
        Part.ADJUSTMENTS: _lines(profile.adjustments),
    }


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _education(profile: WorkProfile) -> list[str]:
    level = "" if profile.education == Education.UNKNOWN else str(Education(profile.education).label)
    valued = "Diploma is gewaardeerd in Nederland" if profile.diploma_valued else ""
    return list(filter(None, (level, profile.education_note, valued)))


def _availability(profile: WorkProfile) -> list[str]:
    lines = []
    if profile.hours_available is not None:
        lines.append(f"{number(profile.hours_available)} uur per week")
    if profile.available_days:
        lines.append(", ".join(str(day.label).lower() for day in Weekday if day in profile.available_days).capitalize())
    if profile.can_work_shifts:
        lines.append("Kan in ploegen werken")
    if profile.can_work_nights:
        lines.append("Kan ’s nachts werken")
    return lines


def _travel(profile: WorkProfile) -> list[str]:
    ways = (("bike_minutes", "met de fiets"), ("transit_minutes", "met het openbaar vervoer"))
    return [f"Tot {getattr(profile, name)} minuten {how}" for name, how in ways if getattr(profile, name)]


def contact_lines(membership: Membership) -> list[str]:
    """Who at the pilot to call; never the person or where the person lives."""
    team = TeamContact.objects.visible_to(membership).first()
    lines = [f"{membership.name}, {membership.organisation}"]
    return [*lines, f"{team.name}: {phone(team.phone)}"] if team else lines
