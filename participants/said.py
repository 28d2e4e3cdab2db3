"""What a column holds, in words, for pages that lay any fact of a dossier beside another."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from config import dutch
from participants.enums import ProcedurePhase, ProcedureTrack
from participants.languages import name_of_language

#: Columns that hold a code or digits, and how people read those.
READ_AS: dict[str, Callable[[str], str]] = {
    "contactdetails.language": name_of_language,
    "contactdetails.phone": dutch.phone,
    "asylumfacts.procedure_track": lambda code: str(ProcedureTrack(code).label),
    "asylumfacts.procedure_phase": lambda code: str(ProcedurePhase(code).label),
}


def label_of(field: Any) -> str:
    """The name of a column as people read it."""
    name = str(field.verbose_name)
    return name[:1].upper() + name[1:]


def said(field: Any, value: Any) -> str:
    """A value in words; nothing for one that says nothing."""
    if value in (None, "", []):
        return ""
    if (read := READ_AS.get(_place(field))) is not None:
        return read(value)
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


def _place(field: Any) -> str:
    return f"{field.model._meta.model_name}.{field.name}" if hasattr(field, "model") else ""
