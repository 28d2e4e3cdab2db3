"""Which data a pilot uses; and reads that span pilots, for the administration, whose database role sees no dossier."""

from django.db.models import Prefetch, QuerySet

from accounts.models import User
from accounts.queries import people
from pilots.enums import OptionalData, Role
from pilots.models import DataChoice, Invitation, Membership, Pilot, ReceptionLocation
from pilots.prepared import Prepared


def data_in_use(membership: Membership) -> frozenset[OptionalData]:
    """The optional data that this pilot decided to use; whatever is not in it is hidden everywhere. One query."""
    return data_used_by(membership.pilot_id)


def data_used_by(pilot: int) -> frozenset[OptionalData]:
    """Likewise, for who has the id of the pilot."""
    return frozenset(map(OptionalData, _chosen(pilot)))


@Prepared
def _chosen(pilot: int) -> QuerySet[DataChoice, str]:
    return DataChoice.objects.filter(pilot_id=pilot, is_on=True).values_list("data", flat=True)


def may_see_bsn(membership: Membership) -> bool:
    """Whether this membership may see BSNs: a jobhunter of a public body that the pilot's decision names."""
    if membership.role != Role.JOBHUNTER:
        return False
    chosen = DataChoice.objects.visible_to(membership).filter(data=OptionalData.BSN, is_on=True)
    return chosen.filter(organisations__contains=[membership.organisation]).exists()


def people_with_work() -> QuerySet[User]:
    """Everybody with a login, with `current_memberships` and their pilots."""
    current = Membership.objects.current().select_related("pilot").order_by("pilot__municipality")
    return people().prefetch_related(Prefetch("memberships", current, to_attr="current_memberships"))


def memberships() -> QuerySet[Membership]:
    """Every membership of every pilot."""
    return Membership.objects.select_related("pilot").prefetch_related("locations")


def memberships_of(user: User) -> QuerySet[Membership]:
    """Somebody's memberships, current ones first."""
    return memberships().filter(user=user).order_by("-ended_on", "pilot__municipality")


def invitations() -> QuerySet[Invitation]:
    """Every invitation of every pilot."""
    return Invitation.objects.select_related("pilot")


def pilots() -> QuerySet[Pilot]:
    return Pilot.objects.order_by("municipality", "name")


def places_of(pilot: Pilot) -> QuerySet[ReceptionLocation]:
    return ReceptionLocation.objects.filter(pilot=pilot).order_by("name")
