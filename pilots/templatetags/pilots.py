"""Tags for pages of a pilot."""

import uuid

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
def form_key() -> SafeString:
    """A hidden number that makes a form count once, however often its button is pressed."""
    return format_html('<input type="hidden" name="form_key" value="{}">', uuid.uuid4())
