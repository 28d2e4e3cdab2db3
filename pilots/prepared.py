"""Prepared queries of who is a member: built once for each role."""

from typing import Any, TypeVar

from config.database import prepared
from config.database.prepared import NUMBER, Arguments, Fill
from pilots.models import Membership

T = TypeVar("T")

#: As the stand-ins of numbers: found nowhere else.
MEMBER, PILOT = NUMBER - 1_001, NUMBER - 1_002


class Prepared(prepared.Prepared[T]):
    """One that may take a membership: what is built may depend on its role, and on nothing else of it but its keys."""

    def form(self, arguments: Arguments) -> str:
        return next((argument.role for argument in arguments if isinstance(argument, Membership)), "")

    def stand_in(self, kind: Any, place: int, form: str) -> Any:
        if kind is Membership:
            return Membership(pk=MEMBER, pilot_id=PILOT, role=form)
        return super().stand_in(kind, place, form)

    def fill_of(self, parameter: Any, place: int, stand_in: Any) -> Fill | None:
        if not isinstance(stand_in, Membership):
            return super().fill_of(parameter, place, stand_in)
        of_membership: dict[Any, Fill] = {
            PILOT: lambda arguments: arguments[place].pilot_id,
            MEMBER: lambda arguments: arguments[place].pk,
        }
        return of_membership.get(parameter) if isinstance(parameter, int) else None
