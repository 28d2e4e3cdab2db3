"""What can be done with a match now: one thing first, the others beside it."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from legal.rules.verdict import Verdict, VerdictCode
from matching.enums import OPEN_STATES, MatchState
from matching.models import Match
from matching.services.permits import CAN_BE_ASKED
from participants.enums import PermitOutcome
from participants.models import WorkPermit
from pilots.models import Membership

NEEDS_NO_PERMIT = (VerdictCode.FREE, VerdictCode.NOTIFY)


@dataclass(frozen=True, slots=True)
class Action:
    """A button: what it says, where it goes, its icon. `danger` ends the match."""

    label: str
    url: str
    icon: str = ""
    danger: bool = False


@dataclass(frozen=True, slots=True)
class Actions:
    """The next thing to do (None when it is somebody else's move), and what else is possible."""

    primary: Action | None
    others: tuple[Action, ...] = ()


def actions_of(
    membership: Membership, match: Match, *, verdict: Verdict, permit: WorkPermit | None, on: date
) -> Actions:
    """The actions of the jobhunter, from the state, the verdict and the pair's newest permit."""
    address = _Addresses(membership.pilot.slug, match)
    state = MatchState(match.state)
    if state == MatchState.STARTED:
        return Actions(address.placement(), _renewal(address, verdict, permit))
    if state not in OPEN_STATES:
        return Actions(None)
    primary = _primary(address, state, verdict, permit, on)
    others = [] if state != MatchState.PROPOSED else [address.step(MatchState.OFFERED, "Baan aangeboden", "briefcase")]
    if state in (MatchState.PROPOSED, MatchState.INTRODUCED, MatchState.OFFERED, MatchState.PERMIT_GRANTED):
        others.append(address.step(MatchState.DECLINED, "Afgewezen", "circle-x", danger=True))
    others.append(address.step(MatchState.WITHDRAWN, "Terugtrekken", "arrow-left", danger=True))
    may_try = primary is None or primary.url != address.start().url
    if may_try and state not in (MatchState.PROPOSED, MatchState.INTRODUCED):
        others.insert(0, address.start())
    return Actions(primary, tuple(others))


def _primary(
    address: "_Addresses", state: MatchState, verdict: Verdict, permit: WorkPermit | None, on: date
) -> Action | None:
    if state == MatchState.PROPOSED:
        return address.step(MatchState.INTRODUCED, "Kennismaking vastleggen", "users")
    if state == MatchState.INTRODUCED:
        return address.step(MatchState.OFFERED, "Aanbod vastleggen", "briefcase")
    if verdict.verdict in NEEDS_NO_PERMIT or _is_valid(permit, on) or (_granted(state) and permit is None):
        return address.start()
    if permit is not None and permit.outcome == PermitOutcome.OPEN:
        return address.decision(permit)
    return address.request() if verdict.verdict in CAN_BE_ASKED else None


def _granted(state: MatchState) -> bool:
    return state == MatchState.PERMIT_GRANTED


def _renewal(address: "_Addresses", verdict: Verdict, permit: WorkPermit | None) -> tuple[Action, ...]:
    """Who works with a permit needs the next one in time."""
    if permit is None or verdict.verdict not in CAN_BE_ASKED:
        return ()
    return (
        (address.decision(permit),)
        if permit.outcome == PermitOutcome.OPEN
        else (address.request("Volgende TWV-aanvraag"),)
    )


def _is_valid(permit: WorkPermit | None, on: date) -> bool:
    return (
        permit is not None
        and permit.outcome == PermitOutcome.GRANTED
        and permit.valid_until is not None
        and permit.valid_until >= on
    )


@dataclass(frozen=True, slots=True)
class _Addresses:
    slug: str
    match: Match

    def step(self, state: MatchState, label: str, icon: str, *, danger: bool = False) -> Action:
        return Action(label, reverse("matching:step", args=[self.slug, self.match.pk, state.value]), icon, danger)

    def request(self, what: str = "TWV-aanvraag") -> Action:
        return Action(
            f"{what} vastleggen", reverse("matching:permit-request", args=[self.slug, self.match.pk]), "file-text"
        )

    def decision(self, permit: WorkPermit) -> Action:
        label = "Besluit van UWV vastleggen"
        return Action(label, reverse("matching:permit-decision", args=[self.slug, permit.pk]), "gavel")

    def start(self) -> Action:
        return Action("Start vastleggen", reverse("matching:start", args=[self.slug, self.match.pk]), "player-play")

    def placement(self) -> Action | None:
        placement = getattr(self.match, "placement", None)
        if placement is None:
            return None
        url = reverse("matching:placement", args=[self.slug, placement.pk])
        return Action("Naar de plaatsing", url, "briefcase")
