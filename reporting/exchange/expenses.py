"""What the rows of `uitgaven` do: commitments and invoices on the pilot's budget lines."""

from collections import Counter
from functools import partial

from pilots.models import BudgetLine, Expenditure
from reporting.exchange.bundles import Bundle, ExpenseKey
from reporting.exchange.columns import EXPENSES
from reporting.exchange.draft import Draft
from reporting.exchange.rows import Row
from reporting.exchange.text import folded


def plan_expenses(draft: Draft) -> None:
    """Equal rows are told apart by counting: the second one of a file is the second one that is stored."""
    seen: Counter[ExpenseKey] = Counter()
    for row in draft.workbook.of(EXPENSES):
        name = row.get("kostenpost")
        line = None if name is None else draft.known(row, "kostenpost", partial(_line, draft, row))
        if line is None or row.broken & {"datum", "soort"}:
            continue
        key = line.pk, row.get("datum"), row.get("soort"), folded(row.get("kenmerk") or "")
        if None in key:
            continue
        stored = draft.stored.expenses.get(key, [])
        place = seen[key]
        seen[key] += 1
        known = stored[place] if place < len(stored) else None
        outcome = draft.outcome(row, is_new=known is None)
        expense = known or _new_expense(draft, row, line, _free_occurrence(stored, place))
        draft.fill(outcome, Bundle({"expenditure": expense}), {})


def _line(draft: Draft, row: Row) -> BudgetLine:
    return draft.references.line(row.values["kostenpost"], row.get("datum"))


def _free_occurrence(stored: list[Expenditure], place: int) -> int:
    highest = max((row.occurrence for row in stored), default=0)
    return highest + place - len(stored) + 1


def _new_expense(draft: Draft, row: Row, line: BudgetLine, occurrence: int) -> Expenditure:
    return draft.make(
        Expenditure,
        line_id=line.pk,
        booked_on=row.get("datum"),
        kind=row.get("soort"),
        reference=row.get("kenmerk") or "",
        occurrence=occurrence,
    )
