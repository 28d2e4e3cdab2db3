"""What a column holds, in words, for pages that lay any fact of a dossier beside another."""

from datetime import date
from decimal import Decimal
from typing import Any

from config import dutch


def label_of(field: Any) -> str:
    """The name of a column as people read it."""
    name = str(field.verbose_name)
    return name[:1].upper() + name[1:]


def said(field: Any, value: Any) -> str:
    """A value in words; nothing for one that says nothing."""
    if value in (None, "", []):
        return ""
    if isinstance(value, list):
        base = getattr(field, "base_field", field)
        return ", ".join(said(base, item) for item in value)
    choices = {str(key): str(label) for key, label in field.flatchoices or ()}
    if str(value) in choices:
        return choices[str(value)]
    if isinstance(value, bool):
        return "Ja" if value else "Nee"
    if isinstance(value, date):
        return dutch.long_date(value)
    return dutch.number(value) if isinstance(value, Decimal | int) else str(value)
