"""Figures that were made public lately, for who reads nothing else: in Mijn werk until they are put aside."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.urls import reverse
from django.utils import timezone

from config import dutch
from matching.rules.worklist import HORIZON_DAYS, Item, Subject, Turn
from matching.worklist.registry import Wording, register_source
from participants.agenda import midnight
from pilots.enums import Role
from pilots.models import Membership
from reporting.models import Publication

KIND = "publication"


def published(membership: Membership, on: date) -> Iterator[Item]:
    """The publications of the last thirteen weeks."""
    rows = Publication.objects.visible_to(membership).filter(
        published_at__gte=midnight(on - timedelta(days=HORIZON_DAYS))
    )
    for row in rows.order_by("published_at").values("pk", "published_at", "starts_on", "ends_on"):
        day = timezone.localtime(row["published_at"]).date()
        subject = Subject(None, f"Cijfers {dutch.period(row['starts_on'], row['ends_on'])}")
        yield Item(KIND, subject, on, day, Turn.SELF, target=row["pk"])


def _page(item: Item, membership: Membership) -> str:
    return reverse("reporting:publication", args=[membership.pilot.slug, item.target])


WORDING = Wording(
    label="Nieuwe openbare cijfers",
    what={"": "Nieuwe openbare cijfers bekijken"},
    why={"": "Openbaar gemaakt op {day}"},
    address=_page,
)


def register() -> None:
    register_source(published, roles=(Role.RESEARCHER, Role.PRIVACY_OFFICER), kinds={KIND: WORDING})
