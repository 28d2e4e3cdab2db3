"""Every source of Mijn werk of this app, in the order in which they register."""

from matching.worklist import (
    aftercare,
    coaching,
    employers,
    fitting,
    gaps,
    nameless,
    nameless_follow_up,
    objections,
    oversight,
    own,
    papers,
    people,
    permits,
    still,
    unanswered,
    work,
)

OF_FACTS = (papers, permits, people, work, aftercare, coaching, fitting, unanswered, employers, gaps, objections, still)


def register_all() -> None:
    for source in (*OF_FACTS, oversight, own, nameless, nameless_follow_up):
        source.register()
