"""Where apps above this one put their part of the page of an employer or a vacancy, without this app knowing them.

An app registers in its `AppConfig.ready()`: `register_panel(matches_of)`, with
`def matches_of(request, employer, vacancy) -> (template, context) or None`; `vacancy` is None on the employer's page.
"""

from collections.abc import Callable
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from employers.models import Employer, Vacancy
from pilots.http import PilotRequest

Panel = Callable[[PilotRequest, Employer, Vacancy | None], tuple[str, dict[str, Any]] | None]

_panels: list[Panel] = []


def register_panel(panel: Panel) -> None:
    """Show `panel` on every employer and vacancy, in order of registration."""
    if panel not in _panels:
        _panels.append(panel)


def panels_for(request: PilotRequest, employer: Employer, vacancy: Vacancy | None = None) -> list[SafeString]:
    """The rendered panels of an employer, or of one of its vacancies."""
    answers = (panel(request, employer, vacancy) for panel in _panels)
    return [render_to_string(template, context, request) for template, context in filter(None, answers)]
