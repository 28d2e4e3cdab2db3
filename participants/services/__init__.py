"""What changes a dossier: each service is atomic, takes `by` (who does it) and leaves a line in the history.

Services raise `Refused` with a sentence at a field, and `Outdated` when somebody else was first.
"""

from participants.services.facts import (
    ConfirmedFact,
    change_milestone,
    confirm_fact,
    move_participant,
    record_asylum_facts,
    record_milestone,
    remove_milestone,
)
from participants.services.intake import Intake, complete_intake, save_intake_draft
from participants.services.people import (
    MOST_REVEALS,
    V_NUMBER,
    Enrolment,
    Guidance,
    Person,
    TooOften,
    enrol_participant,
    has_v_number,
    reveal_v_number,
    update_participant,
    write_v_number,
)
from participants.services.trajectory import end_trajectory, pause_trajectory, reopen_trajectory, resume_trajectory

__all__ = [
    "ConfirmedFact",
    "Enrolment",
    "Guidance",
    "Intake",
    "Person",
    "TooOften",
    "change_milestone",
    "complete_intake",
    "confirm_fact",
    "end_trajectory",
    "enrol_participant",
    "MOST_REVEALS",
    "V_NUMBER",
    "has_v_number",
    "move_participant",
    "pause_trajectory",
    "record_asylum_facts",
    "record_milestone",
    "remove_milestone",
    "reopen_trajectory",
    "resume_trajectory",
    "reveal_v_number",
    "save_intake_draft",
    "update_participant",
    "write_v_number",
]
