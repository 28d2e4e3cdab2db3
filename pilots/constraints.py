"""What models refuse in the database: a key across the border of a pilot, and a day that has not come.

Foreign-key checks look past row-level security: a plain key would let a row of one pilot point at a person of another.
"""

from typing import Any

from django.db.models import BaseConstraint, DateField, Func


class Today(Func):
    """Today as the people at work read the calendar. In a check it only ever lets more through, so it stays true."""

    template = "(now() AT TIME ZONE 'Europe/Amsterdam')::date"
    output_field = DateField()


class LastDayOfThisYear(Func):
    """31 December of this year: of whom only the birth year is known may be born in it."""

    template = "make_date(extract(year FROM now() AT TIME ZONE 'Europe/Amsterdam')::int, 12, 31)"
    output_field = DateField()


class SamePilot(BaseConstraint):
    """The row that `field` points at belongs to the pilot of this row: FOREIGN KEY (pilot, field)."""

    def __init__(self, field: str, *, name: str) -> None:
        super().__init__(name=name)
        self.field = field

    def constraint_sql(self, model: Any, schema_editor: Any) -> str:
        """Of a table that is being made: put off until all tables and their keys are there, as Django's are."""
        schema_editor.deferred_sql.append(self.create_sql(model, schema_editor))
        return ""

    def create_sql(self, model: Any, schema_editor: Any) -> str:
        field = model._meta.get_field(self.field)
        quote = schema_editor.quote_name
        table, target = (quote(each._meta.db_table) for each in (model, field.related_model))
        return (
            f"ALTER TABLE {table} ADD CONSTRAINT {quote(self.name)} FOREIGN KEY (pilot_id, {quote(field.column)})"
            f" REFERENCES {target} (pilot_id, id) DEFERRABLE INITIALLY DEFERRED"
        )

    def remove_sql(self, model: Any, schema_editor: Any) -> str:
        quote = schema_editor.quote_name
        return f"ALTER TABLE {quote(model._meta.db_table)} DROP CONSTRAINT {quote(self.name)}"

    def validate(self, *args: Any, **kwargs: Any) -> None:
        """Nothing before the save: forms offer only rows of the own pilot."""

    def deconstruct(self) -> tuple[str, tuple[Any, ...], dict[str, Any]]:
        return "pilots.constraints.SamePilot", (self.field,), {"name": self.name}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SamePilot) and (self.field, self.name) == (other.field, other.name)

    def __hash__(self) -> int:
        return hash((self.field, self.name))
