"""Case numbers of dossiers for pages of this room, which knows no people: the room of participants lends its eyes."""

from collections.abc import Callable, Collection, Mapping
from uuid import UUID

from pilots.models import Membership

Finder = Callable[[Membership, Collection[UUID]], Mapping[UUID, str]]
_finders: list[Finder] = []


def register(finder: Finder) -> None:
    """Called once, by the room that holds the dossiers."""
    _finders.append(finder)


def of(membership: Membership, dossiers: Collection[UUID]) -> dict[UUID, str]:
    """Those of the dossiers that this member may see."""
    return {key: number for finder in _finders for key, number in finder(membership, dossiers).items()}
