"""The parts of a dossier that are there only when the pilot decided to use their data."""

import logging
from typing import Any

from config.dutch import long_date
from participants.enums import MilestoneKind
from participants.models import Participant
from participants.page import change_url, person_url
from participants.private_queries import circumstances_of
from participants.queries import papers_once
from participants.services.bsn import bsn_ending
from participants.services.circumstances import fields_in_use
from participants.shown import Fact
from participants.vault import VaultError
from pilots.enums import OptionalData
from pilots.http import PilotRequest
from pilots.queries import data_in_use, may_see_bsn

logger = logging.getLogger(__name__)
Shown = tuple[str, dict[str, Any]] | None

LABELS = {
    "has_partner": "Partner in Nederland",
    "children": "Kinderen",
    "has_benefit": "Uitkering",
    "debt_signal": "Signaal van schulden",
}


def bsn(request: PilotRequest, participant: Participant) -> Shown:
    """The masked BSN, for who may see it."""
    if not may_see_bsn(request.membership):
        return None
    context: dict[str, Any] = {"person": participant}
    try:
        context["ending"] = bsn_ending(participant)
    except VaultError:
        logger.exception("the BSN of %s cannot be opened", participant.pk)
        context |= {"ending": None, "is_unreadable": True}
    return "participants/_bsn.html", context


def circumstances(request: PilotRequest, participant: Participant) -> Shown:
    """Household, benefit and debts, as far as they are in use."""
    names = fields_in_use(request.membership)
    if not names:
        return None
    known = circumstances_of(participant)
    facts = [Fact(LABELS[name], _said(getattr(known, name, None))) for name in names]
    edit_url = change_url(participant, "circumstances")
    return "participants/_circumstances.html", {"facts": facts, "edit_url": edit_url}


def _said(value: bool | int | None) -> str | None:
    if isinstance(value, bool):
        return "Ja" if value else "Nee"
    return None if value is None else str(value)


def reba(request: PilotRequest, participant: Participant) -> Shown:
    """What working means for the own contribution, and whether COA talked about it."""
    if OptionalData.REBA not in data_in_use(request.membership):
        return None
    talk = papers_once(participant).last(MilestoneKind.REBA_TALK)
    context = {
        "talked_on": long_date(talk.happened_on) if talk else "",
        "talk_url": change_url(participant, "milestone-add", MilestoneKind.REBA_TALK),
        "reba_url": person_url(participant, "reba"),
    }
    return "participants/_reba.html", context
