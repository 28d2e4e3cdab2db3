"""Mijn werk: what is due, for whom, and how it reads. Sources give the facts, `matching.rules.worklist` the items."""

from dataclasses import dataclass, field
from datetime import date

from legal.queries import read_once
from matching.models import PutOff
from matching.rules import worklist as rules
from matching.rules.put_off import bar_of, key_of
from matching.rules.worklist import Item
from matching.worklist.registry import sources_for
from pilots.enums import Role
from pilots.models import Membership


def work_of(membership: Membership, *, on: date) -> list[Item]:
    """Everything that is due for a membership, soonest first. Of the project leader's pilot, without names."""
    items = (item for source in sources_for(Role(membership.role)) for item in source(membership, on))
    with read_once():
        return rules.in_order(rules.said_once(items))


@dataclass(frozen=True, slots=True)
class Work:
    """What somebody has to do, and what the same person put off with a reason; both soonest first."""

    items: list[Item] = field(default_factory=list)
    put_off: list[tuple[Item, PutOff]] = field(default_factory=list)


def todo_of(membership: Membership, *, on: date) -> Work:
    """The work of a membership, split by what this very member put off and did not get back yet."""
    rows = PutOff.objects.visible_to(membership).holding_on(on).filter(membership=membership)
    held = {row.key: row for row in rows}
    work = Work()
    for item in work_of(membership, on=on):
        found = held.get(key_of(item)) if held and bar_of(item) is None else None
        if found is None:
            work.items.append(item)
        else:
            work.put_off.append((item, found))
    return work
