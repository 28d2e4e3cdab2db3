"""Where apps above this one put their part of a dossier and of the list, without this app knowing them.

An app registers in its `AppConfig.ready()`:

    register_panel(matches_of)        # def matches_of(request, participant) -> (template, context) or None
    register_working(people_at_work)  # def people_at_work(membership, on) -> a queryset of participant ids

A panel's template is rendered with the request, so it has `shell` and `request` beside its own context. The panel
answers None for a role that may not see it.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from participants.models import Participant
from pilots.http import PilotRequest
from pilots.models import Membership

Panel = Callable[[PilotRequest, Participant], tuple[str, dict[str, Any]] | None]
#: A queryset of participant ids, for a role that may know who works.
Working = Callable[[Membership, date], Any]

_panels: list[Panel] = []
_working: list[Working] = []


def register_panel(panel: Panel) -> None:
    """Show `panel` on every dossier, in order of registration."""
    if panel not in _panels:
        _panels.append(panel)


def register_working(working: Working) -> None:
    """Let `working` say who is at work on a day."""
    if working not in _working:
        _working.append(working)


def panels_for(request: PilotRequest, participant: Participant) -> list[SafeString]:
    """The rendered panels of a dossier."""
    answers = (panel(request, participant) for panel in _panels)
    return [render_to_string(template, context, request) for template, context in filter(None, answers)]


def at_work(membership: Membership, on: date) -> list[Any]:
    """Querysets of ids of who is at work on a day; empty when no app registered any."""
    return [working(membership, on) for working in _working]
