"""Who of the team has more late work than the rest: counts per colleague, from items without names. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from legal.rules.calendar import add_days
from matching.rules.worklist import Group, Item, by_group

LONG_DAYS = 7  # late for longer than a week: nobody got round to it


@dataclass(frozen=True, slots=True)
class Load:
    """The work of one jobhunter (a membership, None for people without one). `oldest` is the first day that passed."""

    jobhunter: int | None
    late: int
    long: int
    today: int
    soon: int
    oldest: date | None

    @property
    def needs_help(self) -> bool:
        """Something waits for longer than a week."""
        return self.long > 0


def loads(items: Iterable[Item], *, on: date) -> list[Load]:
    """The load of each jobhunter with items, who needs help most first: longest late, then most late."""
    by_jobhunter: dict[int | None, list[Item]] = {}
    for item in items:
        by_jobhunter.setdefault(item.subject.jobhunter, []).append(item)
    found = [_load(jobhunter, rows, on) for jobhunter, rows in by_jobhunter.items()]
    return sorted(found, key=lambda load: (-load.long, -load.late, -load.today, load.jobhunter or 0))


def _load(jobhunter: int | None, items: list[Item], on: date) -> Load:
    groups = by_group(items, on=on)
    late = [item.due for item in groups[Group.LATE]]
    long_ago = add_days(on, -LONG_DAYS)
    return Load(
        jobhunter=jobhunter,
        late=len(late),
        long=sum(1 for due in late if due < long_ago),
        today=len(groups[Group.TODAY]),
        soon=len(groups[Group.SOON]),
        oldest=min(late, default=None),
    )
