"""One invented person: name, papers and dated facts. A fact later than the day of the demo is not known yet."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from employers.enums import LanguageLevel, Sector
from legal.rules.calendar import add_months
from participants.enums import Education, FactSource, Inflow, MilestoneKind
from participants.models import (
    AsylumFacts,
    ContactDetails,
    Identity,
    Milestone,
    Participant,
    SpokenLanguage,
    Stay,
    WorkProfile,
)
from participants.names import name_key, sort_key
from participants.vault import vault
from pilots.enums import Role
from reporting.demo.names import CONTACT_LANGUAGES
from reporting.demo.scene import Scene

Kind = MilestoneKind
PAPER_YEARS = 12  # months that a W-document is valid
RENEWED_BEFORE = 80  # days before its end that the next one is there
V_NUMBERS = {"assen": 0, "maastricht": 2000, "amstelveen": 4000, "noordoostpolder": 6000}
COA_KINDS = (Kind.W_DOCUMENT, Kind.STATUS_GRANTED, Kind.REJECTED, Kind.LINKED, Kind.HOUSED, Kind.BRP_PRIORITY_REQUESTED)


class Dossier:
    """Makes the rows of one participant; `person` is the participant itself."""

    def __init__(self, scene: Scene, *, enrolled: date | None, lodged: date | None, **given: Any) -> None:
        self.scene = scene
        self.number = len(scene.rows.get(Participant, [])) + 1
        self.jobhunter = scene.someone(Role.JOBHUNTER)
        self.coa = scene.someone(Role.COA_CASEWORKER)
        self.known_from = enrolled or given.pop("in_view", None) or scene.on
        first, last, gender, self.languages = scene.names.next()
        age = given.pop("age", None) or scene.rng.choice((22, 24, 26, 28, 29, 31, 33, 34, 36, 39, 42, 46, 51))
        born = scene.on - timedelta(days=int(age * 365.25) + scene.rng.randint(20, 340))
        fields = {
            "birth_date": date(born.year, 12, 31) if given.get("birth_year_only") else born,
            "location": scene.location,
            "inflow": scene.rng.choice((Inflow.COA, Inflow.COA, Inflow.SELF, Inflow.PARTICIPATION_DESK)),
            "enrolled_on": enrolled,
            "jobhunter": self.jobhunter if enrolled else None,
        } | given
        self.person: Participant = scene.add(
            Participant,
            case_number=f"{scene.pilot.case_prefix}-{self.number:04d}",
            first_name=first,
            last_name=last,
            gender=gender,
            name_key=name_key(first, last),
            sort_key=sort_key(first, last),
            recorded_by=self.jobhunter if enrolled else self.coa,
            recorded_at=scene.moment(self.known_from),
            **fields,
        )
        self.lodged = lodged
        self.papers: list[tuple[date, date]] = []  # the W-documents, where a story needs them
        self._contact()
        self._numbers()
        self._profile()

    def _contact(self) -> None:
        self._beside(
            ContactDetails,
            phone=f"+3161234{56:02d}{self.number % 100:02d}",
            email=f"{self.person.case_number.lower()}@example.nl" if self.number % 3 == 0 else "",
            language=CONTACT_LANGUAGES.get(self.languages[0], "en"),
            needs_interpreter=self.scene.rng.random() < 0.3,
            coa_contact=self.coa.name if self.coa and self.number % 4 == 0 else "",
        )

    def _numbers(self) -> None:
        safe, person = vault(), self.person.pk
        number = f"0000{V_NUMBERS[self.scene.pilot.slug] + self.number:06d}"
        key = safe.new_key(person)
        self._beside(
            Identity,
            wrapped_key=key,
            v_number_sealed=safe.seal(key, "v_number", person, number),
            v_number_index=safe.index("v_number", self.scene.pilot.pk, number),
        )

    def _profile(self) -> None:
        rng = self.scene.rng
        self._beside(
            WorkProfile,
            education=rng.choice(list(Education)),
            experience=rng.sample(list(Sector), rng.randint(0, 2)),
            wishes=rng.sample(list(Sector), rng.randint(1, 3)),
            hours_available=rng.choice((None, 16, 24, 32, 36, 40)),
            has_driving_licence=rng.choice((None, False, False, True)),
            ladder_step=rng.randint(2, 4) if self.person.enrolled_on else None,
        )
        dutch = rng.choice((LanguageLevel.A0, LanguageLevel.A1, LanguageLevel.A1, LanguageLevel.A2, LanguageLevel.B1))
        spoken = {"nederlands": dutch, self.languages[0]: LanguageLevel.C2, self.languages[1]: LanguageLevel.B1}
        for language, level in spoken.items():
            self._beside(SpokenLanguage, language=language, level=level)

    def _beside(self, model: Any, **values: Any) -> None:
        self.scene.add(
            model,
            participant=self.person,
            recorded_by=self.jobhunter,
            recorded_at=self.scene.moment(self.known_from),
            **values,
        )

    def asylum(self, **values: Any) -> None:
        """Asylum facts and the stay at the location of the pilot."""
        lodged = self.lodged
        arrived = None if lodged is None else lodged + timedelta(days=self.scene.rng.randint(2, 20))
        source = self.scene.rng.choice((FactSource.COA, FactSource.COA, FactSource.LETTER, FactSource.PARTICIPANT))
        self._beside(
            AsylumFacts,
            application_lodged_on=lodged,
            application_source=source if lodged else FactSource.UNKNOWN,
            in_reception_from=arrived,
            **values,
        )
        here = arrived and min(self.known_from, arrived + timedelta(days=self.scene.rng.randint(0, 60)))
        self.stay: Stay = self.scene.add(
            Stay,
            participant=self.person,
            location=self.scene.location,
            starts_on=here,
            source=FactSource.COA,
            recorded_by=self.coa,
            recorded_at=self.scene.moment(self.known_from),
        )

    def fact(self, kind: MilestoneKind, day: date | None, **values: Any) -> bool:
        """Record a dated fact; False when its day is still to come."""
        if day is None or day > self.scene.on:
            return False
        by_coa = kind in COA_KINDS and self.coa is not None
        given = {"source": FactSource.COA if by_coa else FactSource.PARTICIPANT} | values
        self.scene.add(
            Milestone,
            participant=self.person,
            kind=kind,
            happened_on=day,
            recorded_by=self.coa if by_coa else self.jobhunter,
            recorded_at=self.scene.moment(max(day, self.known_from)),
            **given,
        )
        return True

    def w_documents(self, first: date, *, until: date, renews: bool = True) -> list[tuple[date, date]]:
        """W-documents from `first` on, each renewed before it ends, as long as `until` needs; those known today.

        Gives the days that each paper says. What is recorded of a paper ends the day before the next one begins.
        """
        periods = []
        start = first
        while start <= self.scene.on:
            end = add_months(start, PAPER_YEARS) - timedelta(days=1)
            periods.append((start, end))
            start = end - timedelta(days=RENEWED_BEFORE)
            if not renews or start > until:
                break
        following = [start for start, _end in periods[1:]]
        for number, (start, end) in enumerate(periods):
            last = following[number] - timedelta(days=1) if number < len(following) else end
            self.fact(Kind.W_DOCUMENT, start, until=last)
        return periods

    def registration(self, asked: date, *, urgent: date | None = None) -> None:
        """BRP, BSN and bank account, as far as they have come."""
        scene = self.scene
        if not self.fact(Kind.BRP_REQUESTED, asked):
            return
        self.fact(Kind.BSN_REQUESTED, asked)
        visit = scene.ahead(asked, 35, 150)
        if urgent and urgent < visit:
            visit = scene.ahead(urgent, 12, 40)
            self.fact(Kind.BRP_PRIORITY_REQUESTED, urgent)
            self.fact(Kind.BRP_PRIORITY_GRANTED, scene.ahead(urgent, 3, 9))
        self.fact(Kind.BRP_APPOINTMENT, visit)
        self.fact(Kind.BRP_REGISTERED, visit)
        assigned = scene.ahead(visit, 1, 9)
        self.fact(Kind.BSN_ASSIGNED, assigned)
        self.fact(Kind.BANK_ACCOUNT, scene.ahead(assigned, 7, 28))

    def end(self, day: date, reason: str) -> None:
        """The trajectory ends."""
        self.person.ended_on, self.person.end_reason = day, reason
