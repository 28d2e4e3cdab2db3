"""Who plays in the tests: two pilots, every role in Assen, the neighbours in Maastricht, an admin and a stranger."""

from dataclasses import dataclass

from accounts.models import User
from pilots.enums import Role
from pilots.models import Membership, Pilot, ReceptionLocation
from tests.factories import make_location, make_membership, make_pilot, make_user, preparing


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
    """The COA caseworker of Assen works at Schepersmaat only."""
    assen, maastricht = make_pilot("assen"), make_pilot("maastricht")
    schepersmaat, graswijk = make_location(assen), make_location(assen, "Graswijk")
    azc_maastricht = make_location(maastricht, "azc Maastricht")
    partner = {Role.COA_CASEWORKER: "COA", Role.JOB_COACH: "Base to Work"}
    members = {
        role: make_membership(
            assen,
            role,
            locations=(schepersmaat,) if role == Role.COA_CASEWORKER else (),
            organisation=partner.get(role, "gemeente Assen"),
        )
        for role in Role
        if role != Role.FUNCTIONAL_ADMIN
    }
    return Cast(
        assen=assen,
        maastricht=maastricht,
        schepersmaat=schepersmaat,
        graswijk=graswijk,
        azc_maastricht=azc_maastricht,
        members={role: _loaded(member) for role, member in members.items()},
        neighbour=make_membership(maastricht, Role.JOBHUNTER),
        neighbour_coa=_loaded(
            make_membership(maastricht, Role.COA_CASEWORKER, locations=(azc_maastricht,), organisation="COA")
        ),
        neighbour_leader=make_membership(maastricht, Role.PROJECT_LEADER),
        admin=make_user("beheer@example.nl", "Bo Beheer", is_functional_admin=True),
        stranger=make_user("vreemd@example.nl", "Vera Vreemd"),
    )


def _loaded(membership: Membership) -> Membership:
    """With pilot and locations, as the middleware hands it to a view."""
    found = Membership.objects.select_related("pilot", "user").prefetch_related("location_links")
    return found.get(pk=membership.pk)
