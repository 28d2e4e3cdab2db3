"""Where the items of Mijn werk come from. A source says for whom it is, and how its kinds of item read.

An app registers its sources in `AppConfig.ready()`, by the `register()` of their module:

    register_source(contracts, roles=(Role.JOBHUNTER, Role.JOB_COACH), kinds={Kind.CONTRACT_ENDS: Wording(…)})

`contracts(membership, on)` gives items (or None), made by a rule from rows that SQL narrowed to what is due, in a
number of queries that does not grow. The whole recipe: docs/recipes/add-a-source-of-work.md.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from uuid import UUID

from django.urls import reverse

from matching.rules.worklist import Item
from participants.panels import TAB, Tab
from pilots.enums import Role
from pilots.models import Membership, Pilot

Source = Callable[[Membership, date], Iterable[Item | None]]
#: The page that records the fact which closes an item, for this reader; empty when only the dossier is left.
Address = Callable[[Item, Membership], str]


#: What stands in an address until it is known of whom or what it is.
ANY = UUID(int=0)


def address_in(pilot: Pilot, route: str, key: UUID | str, *more: UUID | str) -> str:
    """The address of a route of a pilot with one key, and the further arguments of the route.

    A page has hundreds of them, so the pattern is looked up once for every key.
    """
    shape = ANY if isinstance(key, UUID) else ANY.hex
    shapes = tuple(UUID(int=place) if isinstance(one, UUID) else one for place, one in enumerate(more, start=1))
    address = _pattern(route, pilot.slug, shape, shapes).replace(str(shape), str(key))
    for stand_in, one in zip(shapes, more, strict=True):
        if isinstance(one, UUID):
            address = address.replace(str(stand_in), str(one))
    return address


@lru_cache(maxsize=1024)
def _pattern(route: str, slug: str, shape: UUID | str, more: tuple[UUID | str, ...]) -> str:
    return reverse(route, args=[slug, shape, *more])


def to_dossier(item: Item, membership: Membership) -> str:
    """The dossier itself, or nothing for what is about nobody."""
    return address_in(membership.pilot, "participants:detail", item.subject.id) if item.subject.id else ""


def by_target(route: str) -> Address:
    """The address of the item's own row; the dossier for an item without one."""

    def address(item: Item, membership: Membership) -> str:
        if item.target is None:
            return to_dossier(item, membership)
        return address_in(membership.pilot, route, item.target)

    return address


def by_person(route: str, *more: str) -> Address:
    """The address of a page about the person; `more` are the further arguments of the route."""

    def address(item: Item, membership: Membership) -> str:
        return address_in(membership.pilot, route, item.subject.id, *more) if item.subject.id else ""

    return address


def to_tab(tab: Tab) -> Address:
    """The address of one tab of the dossier."""

    def address(item: Item, membership: Membership) -> str:
        return f"{to_dossier(item, membership)}?{TAB}={tab}" if item.subject.id else ""

    return address


@dataclass(frozen=True, slots=True)
class Wording:
    """How a kind of item reads.

    `label` names the kind in filters and figures. `what` and `why` hold a sentence per stage of the item, the one of
    "" for every other stage. A `why` may use {day} (of the fact), {employer}, {state}, {place} and {detail};
    a `what` only {detail}. `brief` names one such item outside the program, without anything about it; else the label.
    """

    label: str
    what: Mapping[str, str]
    why: Mapping[str, str]
    address: Address = to_dossier
    brief: str = ""


@dataclass(frozen=True, slots=True)
class _Registered:
    source: Source
    roles: Collection[Role]


_sources: list[_Registered] = []
_wordings: dict[str, Wording] = {}


def register_source(source: Source, *, roles: Collection[Role], kinds: Mapping[str, Wording] | None = None) -> None:
    """Let `source` add its items to the list of these roles.

    Args:
        source: called once for each list that is made.
        roles: whose list; a source may look at `membership.role` for what differs between them.
        kinds: how its items read, by their kind; left out for kinds that another source words already.
    """
    if all(known.source != source for known in _sources):
        _sources.append(_Registered(source, tuple(roles)))
    _wordings.update(kinds or {})


def sources_for(role: Role) -> Iterator[Source]:
    """The sources of a role, in the order in which they registered."""
    return (known.source for known in _sources if role in known.roles)


def wording_of(kind: str) -> Wording:
    """How a kind of item reads; KeyError for a kind that nobody registered."""
    return _wordings[kind]
