"""The part of the access test's world that follows somebody at work."""

from datetime import date
from typing import Any

from matching.models import Placement
from tests.factories import make_support
from tests.factories_at_work import make_action, make_check_in, make_cost, make_goal, make_moment

OF_PLACEMENT = (
    "placement",
    "placement-job",
    "progression",
    "contract-add",
    "gap",
    "job-coach",
    "placement-end",
    "aftercare-plan",
    "moment-add",
    "check-in",
    "coaching",
    "session-add",
    "session-edit",
    "goal-add",
)
OF_MOMENT = ("moment", "moment-check-in", "moment-link")


def at_work(placement: Placement) -> dict[str, Any]:
    """Ids of a placement and of what hangs under it, by route and argument."""
    moment = make_moment(placement, date(2026, 9, 29))
    goal = make_goal(placement)
    asked = {"respondent": "deelnemer", "happened_on": date(2026, 9, 30), "wants_call": True}
    session = make_support(placement.participant, "jobcoaching", given_on=placement.starts_on)
    return {
        "matching:session-edit.session": session.pk,
        "matching.who": "werkgever",
        "answer.token": "a-token-that-nobody-sent",
        "answer.name": "ar",
        **dict.fromkeys((f"matching:{name}.pk" for name in OF_PLACEMENT), placement.pk),
        "matching:contract-edit.pk": placement.contracts.get().pk,
        **dict.fromkeys((f"matching:{name}.pk" for name in OF_MOMENT), moment.pk),
        **dict.fromkeys(("matching:goal-close.pk", "matching:action-add.pk"), goal.pk),
        "matching:cost-ask.pk": placement.participant_id,
        **dict.fromkeys(("matching:cost-decide.pk", "matching:cost-pay.pk"), make_cost(placement).pk),
        "matching:action-tick.pk": make_action(goal).pk,
        "matching:check-in-follow-up.pk": make_check_in(placement, moment=moment, **asked).pk,
    }
