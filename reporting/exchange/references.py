"""What the pilot is made of and a file may name: locations, budget lines, jobhunters, job coaches.

What belongs to another pilot is as unknown as what belongs to none.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from pilots.enums import Role
from pilots.models import BudgetLine, Membership, Pilot, ReceptionLocation
from reporting.exchange.faults import listed, quoted
from reporting.exchange.kinds import Unreadable
from reporting.exchange.text import folded

MOST_NAMED = 12


@dataclass(slots=True)
class References:
    """By folded name or e-mail address."""

    locations: dict[str, ReceptionLocation] = field(default_factory=dict)
    members: dict[tuple[Role, str], Membership] = field(default_factory=dict)
    lines: dict[str, list[BudgetLine]] = field(default_factory=dict)
    lines_of_phase: dict[str, list[BudgetLine]] = field(default_factory=dict)

    def location(self, name: str) -> ReceptionLocation:
        """Raises Unreadable for a name that the pilot does not have."""
        found = self.locations.get(folded(name))
        if found is None:
            names = (location.name for _name, location in sorted(self.locations.items()))
            known = listed(names, longest=MOST_NAMED, apart="; ")
            raise Unreadable(
                f"{quoted(name)} is onbekend", known or "een locatie van deze pilot; die heeft er nog geen"
            )
        return found

    def member(self, role: Role, email: str) -> Membership:
        """A current member with this role. Raises Unreadable."""
        found = self.members.get((role, folded(email)))
        if found is None:
            raise Unreadable(
                f"{quoted(email)} is onbekend", f"het e-mailadres van een {role.label.lower()} van deze pilot"
            )
        return found

    def line(self, name: str, on: date | None) -> BudgetLine:
        """The budget line of a name, or of `name (phase)`; of lines per year that of the day. Raises Unreadable."""
        found = self.lines.get(folded(name)) or self.lines_of_phase.get(folded(name))
        if found is None:
            labels = dict.fromkeys(line.label for lines in self.lines.values() for line in lines)
            known = listed(labels, longest=MOST_NAMED, apart="; ")
            raise Unreadable(
                f"{quoted(name)} is onbekend", known or "een kostenpost van deze pilot; die heeft er nog geen"
            )
        if len({line.phase_id for line in found}) > 1:
            phases = (f"{line.label} ({line.phase.name})" for line in found)
            raise Unreadable(f"{quoted(name)} staat in meer dan één fase", listed(dict.fromkeys(phases), apart="; "))
        if len(found) == 1 or on is None:
            return found[0]
        of_year = [line for line in found if line.year == on.year]
        if not of_year:
            years = listed(str(line.year) for line in found)
            raise Unreadable(f"{quoted(name)} heeft geen bedrag voor {on.year}", f"een datum in {years}")
        return of_year[0]


def references_of(pilot: Pilot) -> References:
    found = References()
    for location in ReceptionLocation.objects.filter(pilot=pilot).order_by("name"):
        found.locations.setdefault(folded(location.name), location)
    members = Membership.objects.filter(pilot=pilot, ended_on=None).select_related("user")
    found.members = {(Role(member.role), folded(member.user.email)): member for member in members}
    lines, of_phase = defaultdict(list), defaultdict(list)
    for line in BudgetLine.objects.filter(pilot=pilot).select_related("phase").order_by("phase", "position", "id"):
        lines[folded(line.label)].append(line)
        of_phase[folded(f"{line.label} ({line.phase.name})")].append(line)
    found.lines, found.lines_of_phase = dict(lines), dict(of_phase)
    return found
