"""Mijn werk: what is due, for whom, and how it reads. Sources give the facts, `matching.rules.worklist` the items."""

from datetime import date

from matching.rules import worklist as rules
from matching.rules.worklist import Item
from matching.worklist.registry import sources_for
from pilots.enums import Role
from pilots.models import Membership


def work_of(membership: Membership, *, on: date) -> list[Item]:
    """Everything that is due for a membership, soonest first. Of the project leader's pilot, without names."""
    items = (item for source in sources_for(Role(membership.role)) for item in source(membership, on))
    return rules.in_order(rules.said_once(items))
