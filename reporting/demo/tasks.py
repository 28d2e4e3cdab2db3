"""Own tasks in Mijn werk: of each role one or two, one asked by a colleague, one late and one ticked."""

from __future__ import annotations

from datetime import timedelta

from matching.models import OwnTask
from participants.models import Participant
from pilots.enums import Role
from reporting.demo.scene import Scene, next_workday

#: Who does it, who asked, days from the day of the demo, what, whether it is about somebody, and ticked how long ago.
PLANNED = (
    (Role.JOBHUNTER, Role.JOBHUNTER, -2, "Reiskosten navragen bij de gemeente", False, None),
    (Role.JOBHUNTER, Role.COA_CASEWORKER, 2, "Terugbellen over de sollicitatie", True, None),
    (Role.JOBHUNTER, Role.JOBHUNTER, -5, "Folders voor de banenmarkt bestellen", False, 4),
    (Role.COA_CASEWORKER, Role.JOBHUNTER, 1, "Pasfoto’s laten maken", True, None),
    (Role.JOB_COACH, Role.JOB_COACH, 3, "Fietsroute naar het werk uitzoeken", False, None),
    (Role.PROJECT_LEADER, Role.PROJECT_LEADER, 0, "Agenda voor het kernteam rondsturen", False, None),
)


def note_tasks(scene: Scene) -> None:
    """The tasks of this pilot; a role that nobody has there gets none."""
    someone = next(
        person for person in scene.rows[Participant] if person.ended_on is None and person.location == scene.location
    )
    for assignee, writer, days, title, is_about, ticked in PLANNED:
        does, asks = scene.members(assignee), scene.members(writer)
        if does and asks:
            scene.add(
                OwnTask,
                title=title,
                due_on=next_workday(scene.on + timedelta(days=days)) if days > 0 else scene.ago(-days),
                assignee=does[0],
                participant=someone if is_about else None,
                done_on=scene.ago(ticked) if ticked else None,
                recorded_by=asks[0],
                recorded_at=scene.moment(scene.ago(9)),
            )
