"""The base of every list: what its rows are called, which cell names the row, and what an empty list says."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from inspect import signature
from typing import Any, ClassVar

import django_tables2
from django.utils.formats import localize
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.timezone import is_aware, localtime

from config import dutch


@dataclass(frozen=True, slots=True)
class Empty:
    """An empty list: a fact, why it matters, and perhaps the one thing to do about it."""

    heading: str
    text: str = ""
    icon: str = "list-details"
    action_label: str = ""
    action_url: str = ""
    action_icon: str = "plus"


class Table(django_tables2.Table):
    """A django-tables2 table in the look of components/table.html.

    singular, plural: what one row and more rows are called, for the count above the list ("17 deelnemers").
    caption: what a screen reader hears first; `plural` when not given.
    row_header: the column that names the row; the first one when not given.
    full_width: columns that take a whole line on a card, without their heading.
    """

    singular: ClassVar[str] = "rij"
    plural: ClassVar[str] = "rijen"
    caption: ClassVar[str] = ""
    row_header_column: ClassVar[str] = ""
    full_width: ClassVar[Sequence[str]] = ()
    empty: ClassVar[Empty | None] = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("default", dutch.UNKNOWN)
        super().__init__(*args, **kwargs)

    @property
    def row_header(self) -> str:
        return self.row_header_column or next(iter(self.columns.names()))

    @property
    def title(self) -> str:
        return self.caption or self.plural.capitalize()

    @property
    def lines(self) -> Iterator[SafeString]:
        """The cells of each row of the page, as HTML. What rows have in common is made once, not for every cell."""
        cells = [(*self._tags(column), self._content(column.name)) for column in self.columns]
        for row in self.paginated_rows:
            yield mark_safe("".join(f"{start}{_text(content(row))}{end}" for start, end, content in cells))  # noqa: S308

    def _tags(self, column: Any) -> tuple[SafeString, SafeString]:
        """What stands around each cell of a column."""
        if column.name == self.row_header:
            return mark_safe('<th scope="row">'), mark_safe("</th>")
        name = column.attrs["td"].get("class")
        kind = format_html(' class="{}"', name) if name else ""
        heading = "" if column.name in self.full_width else format_html(' data-kop="{}"', column.header)
        return format_html("<td{}{}>", kind, heading), mark_safe("</td>")

    def _content(self, name: str) -> Callable[[Any], Any]:
        """What makes the cell of a row: a method that asks for nothing but the record is called with it straight away,
        without looking up a value first.
        """
        render = getattr(self, f"render_{name}", None)
        is_plain = render is not None and tuple(signature(render).parameters) == ("record",)
        if render is not None and is_plain and not self.columns[name].column.empty_values:
            return lambda row: render(record=row.record)
        return lambda row: row.get_cell(name)

    def counted(self, count: int) -> str:
        """17 deelnemers"""
        return f"{dutch.number(count)} {self.singular if count == 1 else self.plural}"


def _text(value: Any) -> str:
    """A value as a template shows it."""
    if isinstance(value, datetime) and is_aware(value):
        value = localtime(value)
    return conditional_escape(value if isinstance(value, str) else localize(value))
