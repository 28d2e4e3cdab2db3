"""Mijn werk: what is due, for whom, and how it reads. Sources give the facts, `matching.rules.worklist` the items."""

from dataclasses import dataclass, field
from datetime import date

from legal.queries import read_once
from matching.models import PutOff
from matching.rules import worklist as rules
from matching.rules.put_off import bar_of, keyed
from matching.rules.worklist import InOrder, Item
from matching.worklist.registry import sources_for
from pilots.enums import Role
from pilots.models import Membership


def work_of(membership: Membership, *, on: date) -> InOrder:
    """Everything that is due for a membership, soonest first. Of the project leader's pilot, without names."""
    items = (item for source in sources_for(Role(membership.role)) for item in source(membership, on))
    with read_once():
        return InOrder(rules.said_once(items))


@dataclass(frozen=True, slots=True)
class Work:
    """What somebody has to do, and what the same person put off with a reason; both soonest first."""

    items: InOrder
    put_off: list[tuple[Item, PutOff]] = field(default_factory=list)


def todo_of(membership: Membership, *, on: date) -> Work:
    """The work of a membership, split by what this very member put off and did not get back yet."""
    rows = PutOff.objects.visible_to(membership).holding_on(on).filter(membership=membership)
    held = {row.key: row for row in rows}
    work = work_of(membership, on=on)
    if not held:
        return Work(work)
    items: list[Item] = []
    put_off: list[tuple[Item, PutOff]] = []
    for item, key in keyed(work.given, held):
        if key is None or bar_of(item) is not None:
            items.append(item)
        else:
            put_off.append((item, held[key]))
    return Work(InOrder(items), sorted(put_off, key=lambda pair: rules.place(pair[0])))
