"""The list of personal fields for the DPIA and the processing register, made from models, matrix and register."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.apps import apps
from django.db.models import Model

from config.database.matrix import MATRIX, ROLES, Access
from pilots.enums import Role
from pilots.models import DataChoice
from pilots.personal_data import KEYS, REGISTER, TRACE, TRACE_PURPOSE, Use

COLUMNS = (
    "over wie",
    "tabel",
    "gegeven",
    "veld",
    "doel",
    "wie het ziet",
    "in gebruik",
    "besluit",
    "besluit van",
    "grondslag",
)
ALWAYS = "altijd"
SHOWN_ROLES = {f"werkroute_{role.value}": str(role.label) for role in Role}


@dataclass(frozen=True, slots=True)
class Field:
    """A field about somebody, and whether this pilot uses it."""

    about: str
    table: str
    label: str
    name: str
    purpose: str
    readers: str
    in_use: str
    decision: str = ""
    decided_on: date | None = None
    legal_basis: str = ""

    @property
    def cells(self) -> tuple[Any, ...]:
        """As a row under `COLUMNS`."""
        return (
            self.about,
            self.table,
            self.label,
            self.name,
            self.purpose,
            self.readers,
            self.in_use,
            self.decision,
            self.decided_on,
            self.legal_basis,
        )


def field_list(choices: Iterable[DataChoice]) -> list[Field]:
    """Every field of every table in the register; keys that only hold rows together are left out."""
    chosen = {choice.data: choice for choice in choices}
    models = models_by_table()
    return [
        _field(models[table], name, about, use, chosen)
        for table, (about, uses) in REGISTER.items()
        for use in (*uses, *_trace(models[table]))
        for name in use.fields
    ]


def models_by_table() -> dict[str, type[Model]]:
    return {model._meta.db_table: model for model in apps.get_models()}


def missing_from_register(table: str) -> set[str]:
    """The fields of a table of which the register does not say what they are for."""
    _about, uses = REGISTER[table]
    named = {name for use in uses for name in use.fields}
    return {field.name for field in models_by_table()[table]._meta.concrete_fields} - named - KEYS - TRACE


def _trace(model: type[Model]) -> list[Use]:
    kept = tuple(field.name for field in model._meta.concrete_fields if field.name in TRACE)
    return [Use(TRACE_PURPOSE, kept)] if kept else []


def _field(model: type[Model], name: str, about: str, use: Use, chosen: dict[str, DataChoice]) -> Field:
    table, verbose = model._meta.db_table, model._meta.get_field(name)
    choice = chosen.get(use.only) if use.only else None
    is_on = choice is not None and choice.is_on
    return Field(
        about=about,
        table=str(model._meta.verbose_name),
        label=str(getattr(verbose, "verbose_name", name)),
        name=f"{table}.{name}",
        purpose=use.purpose if choice is None or not choice.purpose else choice.purpose,
        readers=_readers(table, name),
        in_use=ALWAYS if use.only is None else ("ja" if is_on else "nee"),
        decision=choice.decision if choice else "",
        decided_on=choice.decided_on if choice else None,
        legal_basis=choice.legal_basis if choice else "",
    )


def _readers(table: str, column: str) -> str:
    """The roles that the database lets read a column; "niemand in de pilot" where only the program itself does."""
    by_role = MATRIX.get(table, {})
    named = [SHOWN_ROLES[role] for role in ROLES if role in by_role and _reads(by_role[role], column)]
    return ", ".join(named) or "niemand in de pilot"


def _reads(access: Access, column: str) -> bool:
    if "SELECT" not in access.privileges:
        return False
    return not access.columns or column in access.columns or f"{column}_id" in access.columns
