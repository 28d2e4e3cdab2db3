"""A vacancy in words, as its page shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from config import dutch
from employers.enums import TravelMode, Weekday, WorkPaper
from employers.models import TravelTime, Vacancy
from employers.shown import Fact, hours, wage, yes_no

WORKDAYS = (Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY)
BY = {TravelMode.BIKE: "fiets", TravelMode.TRANSIT: "ov", TravelMode.CAR: "auto"}


@dataclass(frozen=True, slots=True)
class Section:
    """Facts under one heading; `slug` names it in the page."""

    heading: str
    slug: str
    facts: Sequence[Fact]


def state_of(vacancy: Vacancy, *, on: date) -> str:
    """Whether it is open, since when and why not, in a sentence; empty when it simply is open."""
    if vacancy.closed_on is not None:
        closed = f"Gesloten op {dutch.long_date(vacancy.closed_on)}: {vacancy.get_closing_reason_display().lower()}."
        return f"{closed} {vacancy.closing_note}".strip()
    if vacancy.open_until is not None and vacancy.open_until < on:
        return f"Gesloten: de laatste dag was {dutch.long_date(vacancy.open_until)}."
    if vacancy.open_from is not None and vacancy.open_from > on:
        return f"Nog niet open: vanaf {dutch.long_date(vacancy.open_from)}."
    return ""


def days_in_words(days: Sequence[str]) -> str | None:
    """maandag tot en met vrijdag; dinsdag en donderdag; None when no day is known."""
    chosen = [day for day in Weekday if day in days]
    if not chosen:
        return None
    if len(chosen) == len(Weekday):
        return "alle dagen"
    if tuple(chosen) == WORKDAYS:
        return "maandag tot en met vrijdag"
    *first, last = [str(day.label).lower() for day in chosen]
    return f"{', '.join(first)} en {last}" if first else last


def papers_in_words(vacancy: Vacancy) -> str | None:
    """The papers a job asks for, and what was typed beside them."""
    named = [str(paper.label) for paper in WorkPaper if paper in vacancy.papers]
    return ", ".join([*named, *filter(None, [vacancy.papers_note])]) or None


def asks_papers(vacancy: Vacancy) -> bool:
    return bool(vacancy.papers or vacancy.papers_note)


def sections_of(vacancy: Vacancy, travel: Sequence[TravelTime]) -> list[Section]:
    """What a vacancy says, unknown things too. `travel` is to where the work is, with the locations."""
    return [
        Section("Over het werk", "werk", _work(vacancy)),
        Section("Dagen en diensten", "dagen", _days(vacancy)),
        Section("Taal en papieren", "taal", _asked(vacancy)),
        Section("Plaats", "plaats", _place(vacancy, travel)),
        Section("Stand", "stand", _opening(vacancy)),
    ]


def _work(vacancy: Vacancy) -> list[Fact]:
    return [
        Fact("Uren per week", hours(vacancy.hours_min, vacancy.hours_max) or None),
        Fact("Uurloon, bruto", wage(vacancy.hourly_wage) or None),
        Fact("Contract", vacancy.get_contract_kind_display() or None),
        Fact("Sector", vacancy.get_sector_display() or None),
        Fact("Aantal plaatsen", dutch.number(vacancy.positions)),
    ]


def _days(vacancy: Vacancy) -> list[Fact]:
    return [
        Fact("Eerste dag", dutch.long_date(vacancy.starts_on) if vacancy.starts_on else None),
        Fact("Werkdagen", days_in_words(vacancy.days)),
        Fact("Ploegendienst", yes_no(vacancy.has_shifts)),
        Fact("Nachtwerk", yes_no(vacancy.has_nights)),
        Fact("Weekendwerk", yes_no(vacancy.has_weekends)),
    ]


def _asked(vacancy: Vacancy) -> list[Fact]:
    english = [Fact("Of Engels", vacancy.get_english_level_display())] if vacancy.english_level else []
    return [
        Fact("Nederlands", vacancy.get_language_level_display() or None),
        *english,
        Fact("Taalles op het werk", yes_no(vacancy.teaches_dutch)),
        Fact("Rijbewijs nodig", yes_no(vacancy.needs_driving_licence)),
        Fact("Papieren", papers_in_words(vacancy)),
        *(
            [Fact("Papieren nodig op de eerste dag", yes_no(vacancy.papers_on_first_day))]
            if asks_papers(vacancy)
            else []
        ),
    ]


def _place(vacancy: Vacancy, travel: Sequence[TravelTime]) -> list[Fact]:
    facts = [Fact("Inlener", vacancy.works_at)] if vacancy.works_at else []
    facts.append(Fact("Werkplek", vacancy.workplace or None))
    minutes: dict[str, list[str]] = {}
    for row in travel:
        minutes.setdefault(row.location.name, []).append(f"{row.minutes} min. {BY[TravelMode(row.mode)]}")
    if not minutes:
        return [*facts, Fact("Reistijd", None)]
    return [*facts, *(Fact(f"Vanaf {place}", ", ".join(found)) for place, found in minutes.items())]


def _opening(vacancy: Vacancy) -> list[Fact]:
    looked_up = vacancy.shortage_checked_on
    source = [vacancy.shortage_source, f"nagekeken op {dutch.long_date(looked_up)}" if looked_up else ""]
    return [
        Fact("Open", dutch.period(vacancy.open_from, vacancy.open_until)),
        Fact("Nagevraagd", dutch.long_date(vacancy.last_word_on)),
        Fact("Krapteberoep", yes_no(vacancy.is_shortage_occupation), note=", ".join(filter(None, source))),
    ]
