"""The right to work of people, as the rules see it on a day."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from legal.queries import parameters
from legal.rules.right_to_work import right_to_work
from legal.rules.verdict import Verdict
from participants.facts import facts_of
from participants.models import Participant
from pilots.models import Membership


def verdicts_for(
    people: Iterable[Participant], *, on: date, membership: Membership | None = None
) -> dict[UUID, Verdict]:
    """The verdict of each of `people` on a day, by id; the number of queries does not grow with them.

    `membership` is who asks; commands ask for nobody in particular.
    """
    law = parameters()
    return {pk: right_to_work(facts, on=on, parameters=law) for pk, facts in facts_of(people, membership).items()}
