"""The tab Profiel of a dossier: what somebody can and wants, how it goes, and what was agreed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import timezone

from config.dutch import long_date
from employers.enums import LanguageLevel
from legal.queries import parameters
from participants.dossier import name_of
from participants.enums import MilestoneKind
from participants.languages import name_of_language
from participants.models import Milestone, Participant
from participants.page import change_url
from participants.profile_queries import (
    employer_agreements_of,
    follow_up_of,
    informed_of,
    measurements_of,
    start_of,
    volunteering_of,
    wellbeing_of,
)
from participants.profile_shown import sections_of
from participants.queries import languages_of, profile_of
from participants.shown import Fact
from participants.volunteering import shown_declarations
from pilots.enums import OptionalData, Role
from pilots.http import PilotRequest
from pilots.queries import data_in_use

HIGHEST_STEP, HIGHEST_SCORE = 6, 10
LEVELS = [level.value for level in LanguageLevel]
WIDTH, HEIGHT = 100, 24  # of the small drawing of a measurement

Shown = tuple[str, dict[str, Any]]


def profile(request: PilotRequest, participant: Participant) -> Shown:
    """What somebody can and wants, part by part."""
    on = timezone.localdate()
    start = start_of(request.membership, participant, on, {})
    sections = sections_of(request.membership, participant, start, languages_of(participant), on)
    has_profile = profile_of(participant) is not None
    return "participants/_profile.html", {"sections": sections, "has_profile": has_profile, "person": participant}


@dataclass(frozen=True, slots=True)
class Measured:
    """One measurement: the day, what it says, how high it stands between 0 and 1, and who recorded it."""

    on: date | None
    text: str
    height: float
    by: str = ""


@dataclass(frozen=True, slots=True)
class Measurement:
    """A kind of measurement with everything that was measured, oldest first."""

    heading: str
    add_url: str
    points: Sequence[Measured]

    @property
    def summary(self) -> str:
        """First and last, in words."""
        if not self.points:
            return "Nog niet gemeten."
        if len(self.points) == 1:
            return f"Eén keer gemeten: {self.points[0].text}."
        return f"Eerst {self.points[0].text}, laatst {self.points[-1].text}."

    @property
    def line(self) -> str:
        """The points of the small drawing, spread evenly."""
        step = WIDTH / max(len(self.points) - 1, 1)
        return " ".join(f"{i * step:.1f},{HEIGHT - 2 - p.height * (HEIGHT - 4):.1f}" for i, p in enumerate(self.points))


def measurements(request: PilotRequest, participant: Participant) -> Shown:
    """Dutch over time; the ladder and wellbeing where the pilot uses them."""
    in_use, found = data_in_use(request.membership), measurements_of(participant)
    dutch = [_level(row) for row in found if row.kind == MilestoneKind.LANGUAGE_LEVEL]
    shown = [Measurement("Nederlands", _add_url(participant, MilestoneKind.LANGUAGE_LEVEL), dutch)]
    if OptionalData.LADDER in in_use:
        steps = [_step(row) for row in found if row.kind == MilestoneKind.LADDER_STEP]
        first, own = participant.intake_on, profile_of(participant)
        if own and own.ladder_step is not None:
            steps.insert(0, Measured(first, f"trede {own.ladder_step}", own.ladder_step / HIGHEST_STEP, "de intake"))
        shown.append(Measurement("Participatieladder", _add_url(participant, MilestoneKind.LADDER_STEP), steps))
    if OptionalData.WELLBEING in in_use:
        scores = [
            Measured(row.measured_on, str(row.score), row.score / HIGHEST_SCORE, name_of(row.recorded_by))
            for row in wellbeing_of(participant)
        ]
        shown.append(Measurement("Welbevinden", change_url(participant, "wellbeing-add"), scores))
    return "participants/_measurements.html", {"measurements": shown}


def _add_url(participant: Participant, kind: MilestoneKind) -> str:
    return change_url(participant, "milestone-add", kind)


def _level(row: Milestone) -> Measured:
    level = row.detail.strip().lower()
    height = LEVELS.index(level) / (len(LEVELS) - 1) if level in LEVELS else 0.0
    return Measured(row.happened_on, level.upper() or "onbekend", height, name_of(row.recorded_by))


def _step(row: Milestone) -> Measured:
    step = row.detail.strip()
    height = int(step) / HIGHEST_STEP if step.isascii() and step.isdigit() else 0.0
    return Measured(row.happened_on, f"trede {step}", min(height, 1.0), name_of(row.recorded_by))


def agreements(request: PilotRequest, participant: Participant) -> Shown:
    """Told is apart from agreed, and each agreement has its own purpose; a job coach sees which employers may know."""
    is_jobhunter = request.membership.role == Role.JOBHUNTER
    context: dict[str, Any] = {
        "agreements": employer_agreements_of(participant),
        "person": participant,
        "is_jobhunter": is_jobhunter,
        "may_change": is_jobhunter and participant.readable_until is None,
    }
    if is_jobhunter:
        context |= _told(participant)
    return "participants/_agreements.html", context


def _told(participant: Participant) -> dict[str, Any]:
    milestone, detail = informed_of(participant)
    told = [Fact("Uitgelegd op", None)]
    if milestone is not None:
        told = [Fact("Uitgelegd op", long_date(milestone.happened_on), note=_by(milestone))]
    if detail is not None:
        interpreter = {True: "Ja", False: "Nee", None: None}[detail.with_interpreter]
        told += [
            Fact("Taal", name_of_language(detail.language) or None),
            Fact("Tolk erbij", interpreter),
            Fact("Versie van de tekst", detail.text_version or None),
        ]
    last = follow_up_of(participant)
    return {
        "told": told,
        "follow_up": last,
        "is_agreed": last is not None and last.kind == MilestoneKind.AGREED_FOLLOW_UP,
        "agree_url": change_url(participant, "milestone-add", MilestoneKind.AGREED_FOLLOW_UP),
        "withdraw_url": change_url(participant, "milestone-add", MilestoneKind.AGREEMENT_WITHDRAWN),
    }


def _by(milestone: Milestone) -> str:
    return f"vastgelegd door {name_of(milestone.recorded_by)}" if milestone.recorded_by else ""


def volunteering(request: PilotRequest, participant: Participant) -> Shown:
    """Volunteer work with the declaration of UWV under which it is done, as it stands today."""
    on, law = timezone.localdate(), parameters()
    done = [
        (
            row,
            next(iter(shown_declarations([row.declaration], on=on, parameters=law)), None) if row.declaration else None,
        )
        for row in volunteering_of(participant)
    ]
    return "participants/_volunteering.html", {"done": done, "person": participant}
