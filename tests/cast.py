"""Who plays in the tests: two pilots, every role in Assen, the neighbours in Maastricht, an admin and a stranger.

They are made once, in a database that every worker copies; `make_cast` finds them there.
"""

from dataclasses import dataclass

from accounts.models import User
from pilots.enums import Role
from pilots.models import Membership, Pilot, ReceptionLocation
from tests.factories import make_location, make_membership, make_pilot, make_user
from tests.preparing import preparing

PARTNERS = {Role.COA_CASEWORKER: "COA", Role.JOB_COACH: "Base to Work"}


@dataclass(frozen=True, slots=True)
class Cast:
    """`members` of Assen by role; `neighbour` is the jobhunter of Maastricht, `neighbour_coa` its COA caseworker."""

    assen: Pilot
    maastricht: Pilot
    schepersmaat: ReceptionLocation
    graswijk: ReceptionLocation
    azc_maastricht: ReceptionLocation
    members: dict[Role, Membership]
    neighbour: Membership
    neighbour_coa: Membership
    neighbour_leader: Membership
    admin: User
    stranger: User

    def user(self, who: str) -> User:
        """The login of a role in Assen, by its code, or of a neighbour, the admin or the stranger by name."""
        if who in {"admin", "stranger"}:
            found: User = getattr(self, who)
            return found
        membership = getattr(self, who) if who.startswith("neighbour") else self.members[Role(who)]
        return membership.user


@preparing()
def make_cast() -> Cast:
    """Everybody, made when the database has nobody yet. The COA caseworker of Assen works at Schepersmaat only."""
    if not Membership.objects.exists():
        _people_the_database()
    return _find_cast()


def _people_the_database() -> None:
    assen, maastricht = make_pilot("assen"), make_pilot("maastricht")
    schepersmaat, azc_maastricht = make_location(assen), make_location(maastricht, "azc Maastricht")
    make_location(assen, "Graswijk")
    for role in Role:
        if role != Role.FUNCTIONAL_ADMIN:
            locations = (schepersmaat,) if role == Role.COA_CASEWORKER else ()
            make_membership(assen, role, locations=locations, organisation=PARTNERS.get(role, "gemeente Assen"))
    make_membership(maastricht, Role.JOBHUNTER)
    make_membership(maastricht, Role.COA_CASEWORKER, locations=(azc_maastricht,), organisation="COA")
    make_membership(maastricht, Role.PROJECT_LEADER)
    make_user("beheer@example.nl", "Bo Beheer", is_functional_admin=True)
    make_user("vreemd@example.nl", "Vera Vreemd")


def _find_cast() -> Cast:
    """Everybody as the database has them; memberships as the middleware hands them to a view."""
    found = Membership.objects.select_related("pilot", "user").prefetch_related("location_links")
    members = {(member.pilot.slug, Role(member.role)): member for member in found}
    locations = {location.name: location for location in ReceptionLocation.objects.all()}
    users = {user.email: user for user in User.objects.filter(memberships=None)}
    return Cast(
        assen=members["assen", Role.JOBHUNTER].pilot,
        maastricht=members["maastricht", Role.JOBHUNTER].pilot,
        schepersmaat=locations["azc Schepersmaat"],
        graswijk=locations["Graswijk"],
        azc_maastricht=locations["azc Maastricht"],
        members={role: member for (slug, role), member in members.items() if slug == "assen"},
        neighbour=members["maastricht", Role.JOBHUNTER],
        neighbour_coa=members["maastricht", Role.COA_CASEWORKER],
        neighbour_leader=members["maastricht", Role.PROJECT_LEADER],
        admin=users["beheer@example.nl"],
        stranger=users["vreemd@example.nl"],
    )
