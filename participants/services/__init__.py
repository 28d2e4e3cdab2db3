"""What changes a dossier: each service is atomic, takes `by` (who does it) and leaves a line in the history.

Services raise `Refused` with a sentence at a field, and `Outdated` when somebody else was first.
"""

from participants.services.agreements import (
    agree_to_employer,
    record_informed,
    record_wellbeing,
    withdraw_agreement,
)
from participants.services.alike import judge_not_same
from participants.services.barrier_counts import count_barriers
from participants.services.brp import ask_brp_priority
from participants.services.caseload import (
    end_involvement,
    involve,
    mark_opened,
    record_transfer,
    transfer_cases,
)
from participants.services.documents import save_documents, undo_documents
from participants.services.facts import (
    ConfirmedFact,
    Move,
    change_milestone,
    confirm_fact,
    move_participant,
    record_asylum_facts,
    record_milestone,
    remove_milestone,
)
from participants.services.handovers import (
    READABLE_DAYS,
    Offer,
    OpenedOffer,
    accept_handover,
    handover_targets,
    incoming_handovers,
    log_opened_offer,
    offer_handover,
    open_handover,
    refuse_handover,
    withdraw_handover,
)
from participants.services.intake import Informed, Intake, Seen, complete_intake, save_intake_draft
from participants.services.linking import change_linking, record_linking
from participants.services.merging import (
    differences_of,
    merge_dossiers,
    undo_merge,
)
from participants.services.moves import (
    Announcement,
    announce_move,
    answer_delay,
    ask_delay,
    cancel_move,
    complete_move,
)
from participants.services.people import (
    CHANGED_HERE,
    MOST_REVEALS,
    V_NUMBER,
    Enrolment,
    Guidance,
    Person,
    TooOften,
    enrol_participant,
    has_v_number,
    log_opening,
    reveal_v_number,
    update_participant,
    write_v_number,
)
from participants.services.profile import Answers, Held, Job, Spoken, update_profile
from participants.services.referrals import refer
from participants.services.signals import follow_up_signal, report_signal
from participants.services.stays import change_stay, remove_stay
from participants.services.support import (
    change_barrier,
    change_note,
    change_support,
    record_barrier,
    record_note,
    record_support,
    remove_barrier,
    remove_note,
    remove_support,
)
from participants.services.trajectory import end_trajectory, pause_trajectory, reopen_trajectory, resume_trajectory
from participants.services.volunteering import record_volunteering, save_declaration

__all__ = [
    "change_stay",
    "remove_stay",
    "CHANGED_HERE",
    "end_involvement",
    "involve",
    "mark_opened",
    "record_transfer",
    "transfer_cases",
    "differences_of",
    "judge_not_same",
    "merge_dossiers",
    "undo_merge",
    "ConfirmedFact",
    "change_barrier",
    "change_note",
    "change_support",
    "record_barrier",
    "record_note",
    "count_barriers",
    "record_support",
    "follow_up_signal",
    "report_signal",
    "remove_barrier",
    "remove_note",
    "remove_support",
    "ask_brp_priority",
    "refer",
    "save_documents",
    "undo_documents",
    "Announcement",
    "announce_move",
    "answer_delay",
    "ask_delay",
    "cancel_move",
    "complete_move",
    "agree_to_employer",
    "record_informed",
    "record_volunteering",
    "record_wellbeing",
    "save_declaration",
    "withdraw_agreement",
    "Answers",
    "Enrolment",
    "Guidance",
    "Held",
    "Informed",
    "Intake",
    "Move",
    "Offer",
    "OpenedOffer",
    "READABLE_DAYS",
    "Job",
    "Person",
    "Seen",
    "Spoken",
    "TooOften",
    "accept_handover",
    "change_linking",
    "change_milestone",
    "complete_intake",
    "confirm_fact",
    "end_trajectory",
    "enrol_participant",
    "MOST_REVEALS",
    "V_NUMBER",
    "handover_targets",
    "log_opening",
    "has_v_number",
    "incoming_handovers",
    "log_opened_offer",
    "move_participant",
    "offer_handover",
    "open_handover",
    "pause_trajectory",
    "record_asylum_facts",
    "record_linking",
    "record_milestone",
    "refuse_handover",
    "remove_milestone",
    "reopen_trajectory",
    "resume_trajectory",
    "reveal_v_number",
    "save_intake_draft",
    "update_participant",
    "withdraw_handover",
    "update_profile",
    "write_v_number",
]
