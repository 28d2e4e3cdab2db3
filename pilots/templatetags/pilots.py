"""Tags for pages of a pilot."""

import uuid
from datetime import date

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from pilots.shown import imprecise

register = template.Library()


@register.filter
def zo_precies(day: date | None, precision: str) -> str:
    """{{ phase.starts_on|zo_precies:phase.starts_precision }}: midden mei 2024, as exactly as the documents say."""
    return imprecise(day, precision)


@register.simple_tag
def form_key() -> SafeString:
    """A hidden number that makes a form count once, however often its button is pressed."""
    return format_html('<input type="hidden" name="form_key" value="{}">', uuid.uuid4())
