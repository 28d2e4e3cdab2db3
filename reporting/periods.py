"""The period that a page of figures is about: from its address, or the one most people mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from pilots.models import Phase
from reporting.rules.rows import Frame


@dataclass(frozen=True, slots=True)
class Choice:
    """A period to choose with one click."""

    label: str
    query: str
    is_current: bool


def query_of(frame: Frame) -> str:
    """The part of an address that asks for a frame."""
    asked = {"starts": frame.starts_on.isoformat(), "ends": frame.ends_on.isoformat()}
    if frame.on != frame.ends_on:
        asked["on"] = frame.on.isoformat()
    if frame.phase:
        asked["phase"] = frame.phase
    return urlencode(asked)


def whole_pilot(phases: Sequence[Phase], *, on: date) -> Frame:
    """From the first day that is known of any phase until today; without one the year so far."""
    starts = [phase.starts_on for phase in phases if phase.starts_on and phase.starts_on <= on]
    return Frame(min(starts, default=date(on.year, 1, 1)), on, on)


def choices(phases: Sequence[Phase], *, on: date, current: Frame) -> list[Choice]:
    """The whole pilot, this year, last year, and each phase with a known beginning."""
    found = {
        "Hele pilot": whole_pilot(phases, on=on),
        "Dit jaar": Frame(date(on.year, 1, 1), on, on),
        "Vorig jaar": Frame(date(on.year - 1, 1, 1), date(on.year - 1, 12, 31), date(on.year - 1, 12, 31)),
    }
    for phase in phases:
        if phase.starts_on and phase.starts_on <= on:
            last = min(phase.ends_on or on, on)
            found[f"Fase {phase.name}"] = Frame(phase.starts_on, last, last, phase.name)
    return [Choice(label, query_of(frame), frame == current) for label, frame in found.items()]
