"""Who can sign in to the demo: one easy address for each role, one easy password for all."""

from dataclasses import dataclass
from datetime import date

from django.contrib.auth.hashers import make_password

from accounts.models import User
from pilots.enums import Role
from pilots.models import Membership, MembershipLocation, Pilot, ReceptionLocation

PASSWORD = "welkom-bij-werkroute"  # noqa: S105  printed on the screen of whoever starts the demo
R = Role
SINCE = date(2024, 5, 1)


@dataclass(frozen=True, slots=True)
class Colleague:
    email: str
    name: str
    work: tuple[tuple[str, Role, str], ...] = ()  # pilot, role, organisation

    @property
    def roles(self) -> str:
        """What the table of logins says: Jobhunter in Assen."""
        found = [f"{Role(role).label} in {slug.title()}" for slug, role, _organisation in self.work]
        return " en ".join(found) or str(Role.FUNCTIONAL_ADMIN.label)


WPDA = "Werkplein Drentsche Aa"
STAFF = (
    Colleague("jobhunter@example.nl", "Sanne Hofman", (("assen", R.JOBHUNTER, WPDA),)),
    Colleague("coa@example.nl", "Marieke Postma", (("assen", R.COA_CASEWORKER, "COA"),)),
    Colleague("jobcoach@example.nl", "Joris Veldman", (("assen", R.JOB_COACH, WPDA),)),
    Colleague("projectleider@example.nl", "Anneke de Wit", (("assen", R.PROJECT_LEADER, "gemeente Assen"),)),
    Colleague("beheerder@example.nl", "Imani Groen"),
    Colleague("onderzoeker@example.nl", "Lotte Smeets", (("assen", R.RESEARCHER, "Platform31"),)),
    Colleague("fg@example.nl", "Hendrik Zwart", (("assen", R.PRIVACY_OFFICER, "gemeente Assen"),)),
    Colleague(
        "tweepilots@example.nl",
        "Karim Bouzidi",
        (("assen", R.JOBHUNTER, WPDA), ("noordoostpolder", R.JOBHUNTER, "Werkcorporatie")),
    ),
    Colleague("jobhunter.maastricht@example.nl", "Daan Savelberg", (("maastricht", R.JOBHUNTER, "Podium24"),)),
    Colleague("coa.maastricht@example.nl", "Yasmina Idrissi", (("maastricht", R.COA_CASEWORKER, "COA"),)),
    Colleague("jobcoach.maastricht@example.nl", "Els Janssen", (("maastricht", R.JOB_COACH, "Base to Work"),)),
    Colleague(
        "projectleider.maastricht@example.nl",
        "Wiel Ramaekers",
        (("maastricht", R.PROJECT_LEADER, "gemeente Maastricht"),),
    ),
    Colleague(
        "jobhunter.amstelveen@example.nl", "Shanti Ramdin", (("amstelveen", R.JOBHUNTER, "Werkplein Amstelveen"),)
    ),
    Colleague("coa.amstelveen@example.nl", "Peter Kuiper", (("amstelveen", R.COA_CASEWORKER, "COA"),)),
    Colleague(
        "projectleider.amstelveen@example.nl",
        "Mirjam Vos",
        (("amstelveen", R.PROJECT_LEADER, "gemeente Amstelveen"),),
    ),
    Colleague(
        "jobhunter.noordoostpolder@example.nl", "Geert Bosma", (("noordoostpolder", R.JOBHUNTER, "Werkcorporatie"),)
    ),
    Colleague("coa.noordoostpolder@example.nl", "Fenna Visser", (("noordoostpolder", R.COA_CASEWORKER, "COA"),)),
    Colleague(
        "projectleider.noordoostpolder@example.nl",
        "Rutger ten Have",
        (("noordoostpolder", R.PROJECT_LEADER, "gemeente Noordoostpolder"),),
    ),
)


def make_staff() -> dict[str, list[Membership]]:
    """Make the colleagues and their memberships; gives the memberships by slug of the pilot.

    A COA caseworker works at every location of the pilot that the documents name.
    """
    pilots = {pilot.slug: pilot for pilot in Pilot.objects.all()}
    password = make_password(PASSWORD)  # once: hashing is slow on purpose
    made: dict[str, list[Membership]] = {slug: [] for slug in pilots}
    for colleague in STAFF:
        given = {"name": colleague.name, "password": password, "is_functional_admin": not colleague.work}
        user, _made = User.objects.get_or_create(email=colleague.email, defaults=given)
        for slug, role, organisation in colleague.work:
            membership = Membership.objects.create(
                pilot=pilots[slug],
                user=user,
                role=role,
                name=user.name,
                organisation=organisation,
                started_on=SINCE,
            )
            made[slug].append(membership)
            if role == Role.COA_CASEWORKER:
                places = ReceptionLocation.objects.filter(pilot=pilots[slug])
                MembershipLocation.objects.bulk_create(
                    MembershipLocation(pilot=pilots[slug], membership=membership, location=place) for place in places
                )
    return made
