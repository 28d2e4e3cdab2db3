"""Changes of the legal numbers: the whole table is judged before a row of it is written."""

from dataclasses import dataclass, replace
from datetime import date

from django.db import connection, transaction

from accounts.models import User
from legal.models import Parameter
from legal.queries import row_of
from legal.rules.calendar import add_days
from legal.rules.parameters import ParameterError, ParameterRow, faults_in


@dataclass(frozen=True, slots=True)
class Move:
    """A neighbour whose period has to give way or to follow, so that periods stay side by side."""

    parameter: Parameter
    valid_from: date | None
    valid_until: date | None

    @property
    def shrinks(self) -> bool:
        return _length(self.valid_from, self.valid_until) < _length(*_period(self.parameter))


def _length(first: date | None, last: date | None) -> int:
    return ((last or date.max) - (first or date.min)).days


@transaction.atomic
def save_parameter(changed: Parameter, *, by: User, on: date) -> Parameter:
    """Write a new or changed number with who looked it up and when; its neighbours in time make room.

    A new period cuts the one that it begins in; a period that is moved takes its neighbours' ends along. Raises
    ParameterError, with all that would be wrong, when the table would not be whole; nothing is written then.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('legal parameters'))")
    stored = list(Parameter.objects.all())
    before = next((row for row in stored if row.pk == changed.pk), None)
    others = [row for row in stored if row.pk != changed.pk]
    if before is None and any(_says_the_same(row, changed) for row in others):
        return changed  # the button was pressed twice
    moves = neighbours(changed, before, [row for row in others if row.key == changed.key])
    found = faults_in([*_rows(others, moves), row_of(changed)])
    if found:
        raise ParameterError(found)
    changed.verified_by, changed.verified_on = by, on
    _write(changed, moves, is_new=before is None)
    return changed


def _says_the_same(row: Parameter, other: Parameter) -> bool:
    return row_of(row) == row_of(other)


def neighbours(changed: Parameter, before: Parameter | None, siblings: list[Parameter]) -> list[Move]:
    """The other periods of the same key that change with this one."""
    if before is None:
        return [
            Move(row, row.valid_from, add_days(changed.valid_from, -1))
            for row in siblings
            if changed.valid_from is not None and _begins_in(row, changed)
        ]
    moves = []
    for row in siblings:
        if _adjoins(row.valid_until, before.valid_from) and changed.valid_from is not None:
            moves.append(Move(row, row.valid_from, add_days(changed.valid_from, -1)))
        elif _adjoins(before.valid_until, row.valid_from) and changed.valid_until is not None:
            moves.append(Move(row, add_days(changed.valid_until, 1), row.valid_until))
    return [move for move in moves if (move.valid_from, move.valid_until) != _period(move.parameter)]


def _begins_in(row: Parameter, changed: Parameter) -> bool:
    """Whether a new period begins within an open one; a closed one would lose days that somebody looked up."""
    return row.valid_until is None and (row.valid_from is None or row.valid_from < (changed.valid_from or date.min))


def _adjoins(last: date | None, first: date | None) -> bool:
    return last is not None and first is not None and add_days(last, 1) == first


def _period(parameter: Parameter) -> tuple[date | None, date | None]:
    return parameter.valid_from, parameter.valid_until


def _rows(others: list[Parameter], moves: list[Move]) -> list[ParameterRow]:
    """The other rows as they will be."""
    moved = {move.parameter.pk: move for move in moves}
    rows = []
    for parameter in others:
        row, move = row_of(parameter), moved.get(parameter.pk)
        rows.append(row if move is None else replace(row, valid_from=move.valid_from, valid_until=move.valid_until))
    return rows


def _write(changed: Parameter, moves: list[Move], *, is_new: bool) -> None:
    """Neighbours give way first, and follow last: at no moment do two periods cover the same day."""
    giving_way = [move for move in moves if move.shrinks]
    following = [move for move in moves if not move.shrinks]
    for move in giving_way:
        _apply(move)
    changed.save(force_insert=is_new)
    for move in following:
        _apply(move)


def _apply(move: Move) -> None:
    move.parameter.valid_from, move.parameter.valid_until = move.valid_from, move.valid_until
    move.parameter.save(update_fields=["valid_from", "valid_until"])
