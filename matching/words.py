"""What an item of Mijn werk says: what to do, and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from config import dutch
from config.sentences import noun_of
from matching.enums import MatchState
from matching.models import PutOff
from matching.rules.put_off import bar_of, key_of
from matching.rules.worklist import Group, Item, Kind, Turn
from matching.worklist.registry import Wording, address_in, to_dossier, wording_of
from pilots.enums import Role
from pilots.models import Membership

TURNS = {
    Turn.JOBHUNTER: "jobhunter",
    Turn.COA: "COA",
    Turn.EMPLOYER: "werkgever",
    Turn.UWV: "UWV",
    Turn.RESIDENT: "bewoner",
    Turn.SELF: "jij",
    Turn.COACH: "jobcoach",
}
STATES = {state.value: noun_of(str(state.label)) for state in MatchState}
#: Who has a list of dossiers, and who oversees the pilot from outside them.
SEES_PEOPLE = (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER)
OVERSEES = (Role.RESEARCHER, Role.PRIVACY_OFFICER)
#: Who may put an item off; a project leader has figures, and no items of the team.
PUTS_OFF = (*SEES_PEOPLE, *OVERSEES)
#: Whose move is the reader's own.
OWN_TURN = {Role.JOBHUNTER: Turn.JOBHUNTER, Role.COA_CASEWORKER: Turn.COA, Role.JOB_COACH: Turn.COACH}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of Mijn werk."""

    item: Item
    what: str
    why: str
    url: str
    person_url: str
    when: str
    since: str
    turn: str
    is_late: bool
    put_off_url: str = ""
    tick_url: str = ""
    held: str = ""
    back_url: str = ""


def own_turns(membership: Membership) -> set[Turn]:
    """Whose move is this reader's own."""
    role = Role(membership.role)
    return {Turn.SELF} | ({OWN_TURN[role]} if role in OWN_TURN else set())


def line_of(item: Item, membership: Membership, *, on: date, held: PutOff | None = None) -> Line:
    """An item in words, with its addresses for this reader; `held` when the reader put it off."""
    person = to_dossier(item, membership)
    is_late = item.group(on) is Group.LATE
    wording = wording_of(item.kind)
    return Line(
        item=item,
        what=_staged(wording.what, item.stage).format(detail=item.detail),
        why=_why(item, wording),
        url=wording.address(item, membership) or person,
        person_url=person,
        when=_when(item.due, on),
        since=dutch.near_date(item.due, on=on) if is_late else "",
        turn=TURNS[item.turn],
        is_late=is_late,
        **_doing(item, membership, held),
    )


def _why(item: Item, wording: Wording) -> str:
    """Why an item is there. Who may not know the employer reads that there is one."""
    why = _staged(wording.why, item.stage).format(
        day=dutch.long_date(item.fact_on),
        employer=item.employer or "de werkgever",
        state=STATES.get(item.stage, ""),
        place=f" naar {item.employer}" if item.employer else "",
        detail=item.detail,
    )
    return why[:1].upper() + why[1:]


def _doing(item: Item, membership: Membership, held: PutOff | None) -> dict[str, str]:
    """What can be done with the line itself: tick an own task, put an item off, get it back."""
    pilot = membership.pilot
    if item.kind == Kind.OWN_TASK and item.target:
        return {"tick_url": address_in(pilot, "matching:task-done", item.target)}
    if held is not None:
        until = f"tot {dutch.long_date(held.back_on)}" if held.back_on else "tot er iets verandert"
        back = address_in(pilot, "matching:bring-back", held.key)
        return {"held": f"Uitgesteld {until}: {held.reason}", "back_url": back}
    if membership.role in PUTS_OFF and bar_of(item) is None:
        return {"put_off_url": address_in(pilot, "matching:put-off", key_of(item))}
    return {}


def _when(due: date, on: date) -> str:
    """The day itself, also of what is late; how late stands beside it."""
    if due == on:
        return "vandaag"
    if due.year != on.year:
        return dutch.short_date(due)
    return f"{dutch.WEEKDAYS[due.weekday()][:2]} {due.day} {dutch.SHORT_MONTHS[due.month - 1]}"


def _staged(sentences: Mapping[str, str], stage: str) -> str:
    return sentences.get(stage) or sentences[""]
