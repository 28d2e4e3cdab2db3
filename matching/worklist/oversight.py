"""What a privacy officer gets: what was opened that is otherwise hidden, and data that the pilot took up."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count, Max, QuerySet
from django.urls import reverse
from django.utils import timezone

from matching.rules import oversight as rules
from matching.rules.worklist import Item, Subject
from matching.worklist.registry import Address, Wording, register_source
from matching.worklist.rows import Row
from participants.agenda import midnight
from pilots.enums import AccessAction, OptionalData, Role
from pilots.models import AccessRecord, DataChoice, Membership

SHOWN = (AccessAction.REVEAL_BSN,)
NUMBERS = (AccessAction.REVEAL_V_NUMBER, AccessAction.SEARCH_NUMBER)


def _by_colleague(
    membership: Membership, actions: Collection[AccessAction], *, since: date
) -> QuerySet[AccessRecord, Row]:
    """How often each colleague did this since a day, and when last."""
    rows: QuerySet[AccessRecord, Row] = (
        AccessRecord.objects.visible_to(membership)
        .filter(action__in=actions, happened_at__gte=midnight(since))
        .order_by()
        .values("membership_id", "membership__name")
        .annotate(times=Count("pk"), last=Max("happened_at"))
    )
    return rows


def _who(row: dict[str, Any]) -> tuple[Subject, int, date]:
    return Subject(None, row["membership__name"]), row["times"], timezone.localtime(row["last"]).date()


def bsns(membership: Membership, on: date) -> Iterator[Item]:
    for row in _by_colleague(membership, SHOWN, since=on - timedelta(days=rules.LOOK_BACK_DAYS)):
        colleague, times, last_on = _who(row)
        yield rules.bsn_seen(colleague, times, last_on=last_on, on=on)


def numbers(membership: Membership, on: date) -> Iterator[Item | None]:
    for row in _by_colleague(membership, NUMBERS, since=on - timedelta(days=rules.OFTEN_DAYS)):
        colleague, times, last_on = _who(row)
        yield rules.numbers_often(colleague, times, last_on=last_on, on=on)


def taken_up(membership: Membership, on: date) -> Iterator[Item]:
    """Optional data that were switched on lately."""
    chosen = DataChoice.objects.visible_to(membership).filter(is_on=True)
    lately = chosen.filter(decided_on__range=(on - timedelta(days=rules.LOOK_BACK_DAYS), on))
    for data, decided_on in lately.order_by("data").values_list("data", "decided_on"):
        yield rules.data_taken_up(str(OptionalData(data).label), decided_on=decided_on, on=on)


def _log(action: AccessAction) -> Address:
    """The access log with one kind of entry."""

    def address(item: Item, membership: Membership) -> str:
        return f"{reverse('pilots:access-log', args=[membership.pilot.slug])}?{urlencode({'action': action.value})}"

    return address


def _data_page(item: Item, membership: Membership) -> str:
    return reverse("pilots:data", args=[membership.pilot.slug])


BSN_SEEN = Wording(
    label="BSN bekeken",
    what={"": "Nakijken waarom een BSN is bekeken"},
    why={"": "{detail} in de afgelopen 13 weken, het laatst op {day}. De reden staat bij Inzagen"},
    address=_log(AccessAction.REVEAL_BSN),
)
NUMBERS_OFTEN = Wording(
    label="Vaak V-nummers bekeken of gezocht",
    what={"": "Nakijken of dit bij het werk hoort"},
    why={"": "{detail} een V-nummer bekeken of op nummer gezocht in 30 dagen, het laatst op {day}"},
    address=_log(AccessAction.REVEAL_V_NUMBER),
)
DATA_TAKEN_UP = Wording(
    label="Nieuw gegeven in gebruik",
    what={"": "Nagaan of DPIA en verwerkingsregister kloppen"},
    why={"": "De pilot gebruikt dit gegeven door een besluit van {day}"},
    address=_data_page,
)


def register() -> None:
    officer = (Role.PRIVACY_OFFICER,)
    register_source(bsns, roles=officer, kinds={rules.BSN_SEEN: BSN_SEEN})
    register_source(numbers, roles=officer, kinds={rules.NUMBERS_OFTEN: NUMBERS_OFTEN})
    register_source(taken_up, roles=officer, kinds={rules.DATA_TAKEN_UP: DATA_TAKEN_UP})
