"""An import in the making: what each row of the file would do, with the faults that only the pilot's own data show."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from django.db.models import Model

from pilots.models import Membership, Pilot
from reporting.exchange.bundles import Bundle, Business, Person, Stored
from reporting.exchange.columns import EMPLOYERS, PEOPLE, Column, Order
from reporting.exchange.faults import quoted
from reporting.exchange.kinds import Unreadable
from reporting.exchange.ledger import Ledger, same
from reporting.exchange.references import References
from reporting.exchange.rows import Row, Workbook
from reporting.exchange.text import folded

T = TypeVar("T")
M = TypeVar("M", bound=Model)
Makers = dict[str, Callable[[], Any]]
Shown = str | float | bool | None


@dataclass(slots=True)
class Outcome:
    """What a row does: it is new, or it changes columns (from, to), or nothing."""

    row: Row
    is_new: bool
    changes: dict[str, tuple[Shown, Shown]] = field(default_factory=dict)

    @property
    def state(self) -> str:
        return "new" if self.is_new else "changed" if self.changes else "unchanged"

    def note(self, column: str, before: Any, after: Any) -> None:
        if not self.is_new:
            self.changes.setdefault(column, (shown(before), shown(after)))


def shown(value: Any) -> Shown:
    """A value as the preview gives it: text, a number, yes or no; None when empty."""
    if value in (None, "", [], {}):
        return None
    if isinstance(value, list):
        return ";".join(value)
    if isinstance(value, bool):
        return value
    return float(value) if isinstance(value, Decimal | int) else str(value)


@dataclass(slots=True)
class Draft:
    """`on` is the day of the import: no birth lies after it. `by` is None when a command reads the file."""

    pilot: Pilot
    by: Membership | None
    on: date
    workbook: Workbook
    stored: Stored
    references: References
    ledger: Ledger = field(default_factory=Ledger)
    outcomes: list[Outcome] = field(default_factory=list)

    def outcome(self, row: Row, *, is_new: bool) -> Outcome:
        outcome = Outcome(row, is_new)
        self.outcomes.append(outcome)
        return outcome

    def make(self, model: type[M], **fields: Any) -> M:
        """A row of the pilot to add, in the name of who imports."""
        row = model(pilot_id=self.pilot.pk, **fields)
        if hasattr(row, "recorded_by_id"):
            row.recorded_by_id = self.by.pk if self.by else None
        self.ledger.add(row)
        return row

    def put(self, outcome: Outcome, column: str, row: Any, name: str, value: Any) -> None:
        """Set a field for a column; the outcome notes what changed."""
        before = getattr(row, name)
        if not same(before, value):
            outcome.note(column, before, value)
            self.ledger.put(row, name, value)

    def fill(self, outcome: Outcome, bundle: Bundle, makers: Makers) -> None:
        """Set the field of every filled column that has one; a part that is missing is made."""
        for column in outcome.row.sheet.columns:
            if column.field and column.name in outcome.row.values:
                self._fill_one(outcome, bundle, column, makers)

    def _fill_one(self, outcome: Outcome, bundle: Bundle, column: Column, makers: Makers) -> None:
        part, name = column.field.split(".")
        if part not in bundle.rows:
            if part not in makers:
                return
            bundle.rows[part] = makers[part]()
        self.put(outcome, column.name, bundle.rows[part], name, outcome.row.values[column.name])

    def known(self, row: Row, column: str, find: Callable[[], T]) -> T | None:
        """What `find` gives; its refusal is a fault of the cell."""
        try:
            return find()
        except Unreadable as problem:
            self.workbook.fault(row, column, problem.wrong, problem.allowed)
            return None

    def person_of(self, row: Row) -> Person | None:
        """The person of the row's `dossier`, or a fault."""
        dossier = row.get("dossier")
        person = None if dossier is None else self.stored.people.get(folded(dossier))
        if dossier is not None and person is None and PEOPLE.name not in self.workbook.nameless:
            allowed = "een dossier uit het blad deelnemers of van deze pilot"
            self.workbook.fault(row, "dossier", f"{quoted(dossier)} is onbekend", allowed)
        return person

    def business_of(self, row: Row) -> Business | None:
        """The employer of the row's `werkgever`, or a fault."""
        name = row.get("werkgever")
        business = None if name is None else self.stored.businesses.get(folded(name))
        if name is not None and business is None and EMPLOYERS.name not in self.workbook.nameless:
            allowed = "een werkgever uit het blad werkgevers of van deze pilot"
            self.workbook.fault(row, "werkgever", f"{quoted(name)} is onbekend", allowed)
        return business

    def check(self, row: Row, bundle: Bundle) -> None:
        """The order of days, and columns that need each other, with what is stored and what the row changes."""
        for order in row.sheet.orders:
            self.check_order(row, bundle, order)
        for need in row.sheet.needs:
            if self.value(row, bundle, need.column) and not self.value(row, bundle, need.other):
                self.require(row, need.other, f"{need.column} is ingevuld en {need.other} niet")

    def check_order(self, row: Row, bundle: Bundle, order: Order) -> None:
        """Two days in their order; the fault stands at the one that the row gives."""
        if row.broken & {order.column, order.after}:
            return
        later, earlier = self.value(row, bundle, order.column), self.value(row, bundle, order.after)
        if later is None or earlier is None or later >= earlier:
            return
        if order.column in row.values:
            wrong = f"{quoted(later)} ligt voor {order.after} ({earlier})"
            self.workbook.fault(row, order.column, wrong, f"{earlier} of later")
        else:
            wrong = f"{quoted(earlier)} ligt na {order.column} ({later}, al vastgelegd)"
            self.workbook.fault(row, order.after, wrong, f"{later} of eerder")

    def value(self, row: Row, bundle: Bundle, column: str) -> Any:
        """What a column holds after this row: its own cell, or what is stored."""
        if column in row.values:
            return row.values[column]
        field_ = row.sheet.column(column).field
        return bundle.value(field_) if field_ else None

    def not_ahead(self, row: Row, *columns: str) -> None:
        """What happened lies not after the day of the import."""
        for column in columns:
            day = row.get(column)
            if day is not None and day > self.on:
                self.workbook.fault(row, column, f"{day} ligt in de toekomst", f"{self.on} of eerder")

    def require(self, row: Row, column: str, wrong: str) -> None:
        """A column that must be filled and is not; unless its cell has a fault already."""
        if column not in row.broken:
            self.workbook.fault(row, column, wrong, row.sheet.column(column).kind.allowed)
