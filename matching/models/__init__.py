"""From a proposal to work that lasts: matches, placements and contracts; the aftercare that follows a start; and what
somebody keeps of Mijn werk."""

from matching.models.aftercare import AftercareMoment, AftercareStep, AnswerLink, CheckIn
from matching.models.coaching import CoachAction, CoachAssignment, CoachGoal
from matching.models.concept import ConceptPaper
from matching.models.fair import FairTalk
from matching.models.fitting import FittingCost, FittingCostFor
from matching.models.gaps import PermitGap
from matching.models.progression import Progression
from matching.models.work import (
    DAYS_IN_A_WEEK,
    Chase,
    Contract,
    Dismissal,
    Match,
    MatchQuerySet,
    MatchStep,
    Placement,
    PlacementQuerySet,
    Wage,
)
from matching.models.worklist import OwnTask, PutOff, WorkSettings

__all__ = [
    "DAYS_IN_A_WEEK",
    "AftercareMoment",
    "AftercareStep",
    "AnswerLink",
    "Chase",
    "CheckIn",
    "CoachAction",
    "CoachAssignment",
    "CoachGoal",
    "ConceptPaper",
    "Contract",
    "Dismissal",
    "FairTalk",
    "FittingCost",
    "FittingCostFor",
    "Match",
    "MatchQuerySet",
    "MatchStep",
    "OwnTask",
    "PermitGap",
    "Placement",
    "PlacementQuerySet",
    "Progression",
    "PutOff",
    "Wage",
    "WorkSettings",
]
