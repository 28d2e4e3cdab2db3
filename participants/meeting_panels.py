"""Where apps above this one put their part of the page of a meeting, for who may see the lists.

An app registers in its `AppConfig.ready()`: `register_panel(fair_of)`, with
`def fair_of(request, meeting) -> (template, context) or None`.
"""

from collections.abc import Callable
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from pilots.http import PilotRequest
from pilots.models import Meeting

Panel = Callable[[PilotRequest, Meeting], tuple[str, dict[str, Any]] | None]

_panels: list[Panel] = []


def register_panel(panel: Panel) -> None:
    """Show `panel` on every meeting, in order of registration."""
    if panel not in _panels:
        _panels.append(panel)


def panels_for(request: PilotRequest, meeting: Meeting) -> list[SafeString]:
    """The rendered panels of a meeting."""
    answers = (panel(request, meeting) for panel in _panels)
    return [render_to_string(template, context, request) for template, context in filter(None, answers)]
