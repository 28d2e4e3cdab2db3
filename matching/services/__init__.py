"""The verbs of a match, a permit and a placement: the only way to change their state.

Each locks what it changes, checks its guards, writes all or nothing, and raises `Refused` with the reason and the next
step when it may not be.
"""

from matching.services.aftercare import (
    Change,
    Heard,
    add_moment,
    change_moment,
    follow_up,
    plan_aftercare,
    record_check_in,
    revoke_links,
    save_template,
    template_of,
)
from matching.services.chases import Question, close_unanswered, record_chase, stands_of
from matching.services.coaching import add_action, add_goal, change_session, close_goal, record_session, tick_action
from matching.services.concept import set_concept_paper
from matching.services.contracts import Added, Terms, add_contract, change_contract
from matching.services.dismissals import Decision, dismiss, undo_dismissal
from matching.services.fairs import FairHours, add_talk, plan_fair, remove_talk
from matching.services.fitting import Wish, approve_cost, ask_cost, pay_cost, refuse_cost
from matching.services.gaps import GapAnswer, answer_gap
from matching.services.links import make_link
from matching.services.permit_corrections import PermitCorrection, correct_permit, withdraw_decision
from matching.services.permit_events import (
    EarlyStop,
    Objection,
    ObjectionDecision,
    ask_papers,
    cut_permit,
    decide_objection,
    record_objection,
    supply_papers,
)
from matching.services.permits import (
    Application,
    Decided,
    PermitDecision,
    complete_permit,
    decide_permit,
    request_permit,
)
from matching.services.placements import (
    Description,
    Start,
    Started,
    assign_job_coach,
    describe_work,
    end_placement,
    start_placement,
)
from matching.services.progression import Judgement, judge_progression
from matching.services.proposals import Proposal, Proposed, propose_match
from matching.services.steps import Step, take_step, undo_step, undoable_step

__all__ = [
    "Added",
    "Application",
    "Change",
    "Decided",
    "Decision",
    "Description",
    "EarlyStop",
    "FairHours",
    "GapAnswer",
    "Heard",
    "Judgement",
    "Objection",
    "ObjectionDecision",
    "PermitCorrection",
    "PermitDecision",
    "Proposal",
    "Proposed",
    "Question",
    "Start",
    "Started",
    "Step",
    "Terms",
    "Wish",
    "add_action",
    "add_contract",
    "add_goal",
    "add_moment",
    "add_talk",
    "answer_gap",
    "approve_cost",
    "ask_cost",
    "ask_papers",
    "assign_job_coach",
    "change_contract",
    "change_moment",
    "change_session",
    "close_goal",
    "close_unanswered",
    "complete_permit",
    "correct_permit",
    "cut_permit",
    "decide_objection",
    "decide_permit",
    "describe_work",
    "dismiss",
    "end_placement",
    "follow_up",
    "judge_progression",
    "make_link",
    "pay_cost",
    "plan_aftercare",
    "plan_fair",
    "propose_match",
    "record_chase",
    "record_check_in",
    "record_objection",
    "record_session",
    "refuse_cost",
    "remove_talk",
    "request_permit",
    "revoke_links",
    "save_template",
    "set_concept_paper",
    "stands_of",
    "start_placement",
    "supply_papers",
    "take_step",
    "template_of",
    "tick_action",
    "undo_dismissal",
    "undo_step",
    "undoable_step",
    "withdraw_decision",
]
