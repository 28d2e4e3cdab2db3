"""How far somebody is with each paper, derived once. The dossier and the status card say the same steps in words."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from legal.rules.verdict import Condition, ConditionKey, Verdict, VerdictCode
from participants.enums import MilestoneKind, PermitOutcome
from participants.models import Participant, WorkPermit
from participants.queries import Papers


class StepKey(StrEnum):
    """What has to be arranged."""

    APPLICATION = "application"
    STATUS = "status"
    WAITING_TERM = "waiting_term"
    W_DOCUMENT = "w_document"
    BRP = "brp"
    BSN = "bsn"
    BANK_ACCOUNT = "bank_account"
    NO_PERMIT = "no_permit"
    PERMIT_REQUESTED = "permit_requested"
    PERMIT_DECISION = "permit_decision"
    PERMIT_VALID = "permit_valid"


class State(StrEnum):
    """How it stands; the values are classes of the style sheet."""

    DONE = "klaar"
    NOW = "nu"
    WRONG = "fout"
    OPEN = "open"


class Note(StrEnum):
    """What is said with a step; most with one day, `EXPECTED` with two."""

    ON = "on"
    ASK = "ask"
    SINCE = "since"
    FROM = "from"
    UNTIL = "until"
    EXPIRED = "expired"
    APPOINTMENT = "appointment"
    PRIORITY_GRANTED = "priority_granted"
    PRIORITY_REQUESTED = "priority_requested"
    REQUESTED = "requested"
    EXPECTED = "expected"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    HAS_STATUS = "has_status"
    NOTIFIED = "notified"


@dataclass(frozen=True, slots=True)
class DatedStep:
    """A step on a day. `fact` is the milestone that records it, "" when the asylum facts do, None when nothing does."""

    key: StepKey
    state: State
    note: Note | None = None
    days: tuple[date, ...] = ()
    fact: str | None = None


@dataclass(frozen=True, slots=True)
class Steps:
    """Papers, what is needed for wages, permit: side by side, because none of them waits for another."""

    papers: list[DatedStep]
    wages: list[DatedStep]
    permit: list[DatedStep]


def steps_of(papers: Papers, verdict: Verdict) -> Steps:
    """Every step as it stands on the day of the verdict."""
    return Steps(_papers(papers, verdict), _wages(papers, verdict.on), _permit(papers, verdict))


def _papers(papers: Papers, verdict: Verdict) -> list[DatedStep]:
    lodged = papers.asylum.application_lodged_on if papers.asylum else None
    state, note, days = (State.DONE, Note.ON, (lodged,)) if lodged else (State.NOW, Note.ASK, ())
    steps = [DatedStep(StepKey.APPLICATION, state, note, days, fact="")]
    if granted := papers.last(MilestoneKind.STATUS_GRANTED, on=verdict.on):
        return [*steps, DatedStep(StepKey.STATUS, State.DONE, Note.ON, (granted.happened_on,))]
    by_key = {condition.key: condition for condition in verdict.conditions}
    if waiting := by_key.get(ConditionKey.WAITING_TERM):
        steps.append(_waiting_term(waiting, verdict.on))
    if document := by_key.get(ConditionKey.W_DOCUMENT):
        steps.append(_w_document(document))
    return steps


def _waiting_term(condition: Condition, on: date) -> DatedStep:
    starts = condition.starts_on
    if starts is None:
        return DatedStep(StepKey.WAITING_TERM, State.OPEN, fact="")
    state = State.DONE if condition.met else State.NOW
    return DatedStep(StepKey.WAITING_TERM, state, Note.FROM if starts > on else Note.SINCE, (starts,), fact="")


def _w_document(condition: Condition) -> DatedStep:
    key, fact = StepKey.W_DOCUMENT, MilestoneKind.W_DOCUMENT
    if condition.met:
        note, day = (Note.UNTIL, condition.ends_on) if condition.ends_on else (Note.SINCE, condition.starts_on)
        return DatedStep(key, State.DONE, note, (day,) if day else (), fact=fact)
    if condition.ends_on:
        return DatedStep(key, State.WRONG, Note.EXPIRED, (condition.ends_on,), fact=fact)
    return DatedStep(key, State.OPEN, fact=fact)


#: What is done when it happened, and what says that it is on its way, the furthest first.
WAGE_STEPS: tuple[tuple[StepKey, MilestoneKind, dict[MilestoneKind, Note]], ...] = (
    (
        StepKey.BRP,
        MilestoneKind.BRP_REGISTERED,
        {
            MilestoneKind.BRP_APPOINTMENT: Note.APPOINTMENT,
            MilestoneKind.BRP_PRIORITY_GRANTED: Note.PRIORITY_GRANTED,
            MilestoneKind.BRP_PRIORITY_REQUESTED: Note.PRIORITY_REQUESTED,
            MilestoneKind.BRP_REQUESTED: Note.REQUESTED,
        },
    ),
    (StepKey.BSN, MilestoneKind.BSN_ASSIGNED, {MilestoneKind.BSN_REQUESTED: Note.REQUESTED}),
    (StepKey.BANK_ACCOUNT, MilestoneKind.BANK_ACCOUNT, {}),
)


def _wages(papers: Papers, on: date) -> list[DatedStep]:
    steps = []
    for key, done_kind, ways in WAGE_STEPS:
        done = papers.last(done_kind, on=on)
        way = next((found for kind in ways if (found := papers.last(kind))), None)
        if done is not None:
            steps.append(DatedStep(key, State.DONE, Note.ON, (done.happened_on,), fact=done_kind))
        elif way is not None:
            steps.append(DatedStep(key, State.NOW, ways[MilestoneKind(way.kind)], (way.happened_on,), fact=done_kind))
        else:
            steps.append(DatedStep(key, State.OPEN, fact=[done_kind, *ways][-1]))
    return steps


def _permit(papers: Papers, verdict: Verdict) -> list[DatedStep]:
    if verdict.verdict is VerdictCode.FREE:
        return [DatedStep(StepKey.NO_PERMIT, State.DONE, Note.HAS_STATUS)]
    if verdict.verdict is VerdictCode.NOTIFY:
        return [DatedStep(StepKey.NO_PERMIT, State.DONE, Note.NOTIFIED)]
    known = [permit for permit in papers.permits if permit.requested_on <= verdict.on]
    if not known:
        return [
            DatedStep(key, State.OPEN)
            for key in (StepKey.PERMIT_REQUESTED, StepKey.PERMIT_DECISION, StepKey.PERMIT_VALID)
        ]
    permit = next((p for p in known if _covers(p, verdict.on)), known[-1])
    asked = DatedStep(StepKey.PERMIT_REQUESTED, State.DONE, Note.ON, (permit.requested_on,))
    return [asked, *_decision(permit, verdict)]


def _covers(permit: WorkPermit, on: date) -> bool:
    starts, ends = permit.valid_from, permit.valid_until
    return permit.outcome == PermitOutcome.GRANTED and bool(starts and ends and starts <= on <= ends)


OUTCOMES = {
    PermitOutcome.GRANTED: Note.GRANTED,
    PermitOutcome.REFUSED: Note.REFUSED,
    PermitOutcome.WITHDRAWN: Note.WITHDRAWN,
}


def _decision(permit: WorkPermit, verdict: Verdict) -> list[DatedStep]:
    decided, open_permit = permit.decided_on, DatedStep(StepKey.PERMIT_VALID, State.OPEN)
    if decided is None or decided > verdict.on:
        note = Note.EXPECTED if verdict.decision_expected else None
        expected = DatedStep(StepKey.PERMIT_DECISION, State.NOW, note, verdict.decision_expected or ())
        return [expected, open_permit]
    outcome = OUTCOMES[PermitOutcome(permit.outcome)]
    if outcome is not Note.GRANTED:
        return [DatedStep(StepKey.PERMIT_DECISION, State.WRONG, outcome, (decided,)), open_permit]
    return [DatedStep(StepKey.PERMIT_DECISION, State.DONE, outcome, (decided,)), _validity(permit, verdict.on)]


def _validity(permit: WorkPermit, on: date) -> DatedStep:
    until = permit.valid_until
    if until is None:
        return DatedStep(StepKey.PERMIT_VALID, State.OPEN)
    if until < on:
        return DatedStep(StepKey.PERMIT_VALID, State.WRONG, Note.EXPIRED, (until,))
    return DatedStep(StepKey.PERMIT_VALID, State.DONE if _covers(permit, on) else State.OPEN, Note.UNTIL, (until,))


class Before(StrEnum):
    """What goes before the right to work, or comes in its place."""

    ENDED = "ended"
    ENROL = "enrol"
    INTAKE = "intake"


def before_of(participant: Participant, verdict: Verdict) -> Before | None:
    """What is to be done first for somebody that the verdict knows nothing of: the intake goes before it."""
    if participant.ended_on is not None and participant.ended_on <= verdict.on:
        return Before.ENDED
    if participant.enrolled_on is None:
        return Before.ENROL
    if participant.intake_on is None and verdict.verdict is not VerdictCode.NOT_ALLOWED:
        return Before.INTAKE
    return None
