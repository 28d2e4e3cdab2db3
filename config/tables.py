"""The base of every list: what its rows are called, which cell names the row, and what an empty list says."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import django_tables2

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

    def counted(self, count: int) -> str:
        """17 deelnemers"""
        return f"{dutch.number(count)} {self.singular if count == 1 else self.plural}"
