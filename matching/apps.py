from django.apps import AppConfig


class MatchingConfig(AppConfig):
    name = "matching"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Put the matches on the pages of people and employers."""
        from employers import panels as employer_panels  # noqa: PLC0415  needs the models
        from matching import fitting as costs  # noqa: PLC0415  needs the models
        from matching import (  # noqa: PLC0415
            panels,
            queries,
            stakes,
            timeline,
        )
        from matching.worklist import sources  # noqa: PLC0415
        from participants import at_stake, meeting_panels  # noqa: PLC0415
        from participants import panels as participant_panels  # noqa: PLC0415
        from participants import timeline as participant_timeline  # noqa: PLC0415
        from pilots.enums import Role  # noqa: PLC0415

        participant_panels.register_panel(panels.work_of_person)
        participant_panels.register_panel(
            panels.tasks_of_person,
            tab=participant_panels.Tab.GUIDANCE,
            roles=(Role.JOBHUNTER, Role.COA_CASEWORKER, Role.JOB_COACH),
            position=70,
        )
        work_tab = participant_panels.Tab.WORK
        participant_panels.register_panel(panels.work_that_fits, tab=work_tab, roles=(Role.JOBHUNTER,), position=10)
        participant_panels.register_working(queries.people_at_work)
        participant_panels.register_contracts(panels.contracts_of)
        at_stake.register_stakes(stakes.stakes_of_people)
        participant_timeline.register_events(timeline.work_events)
        participant_panels.register_panel(costs.costs_of_person, tab=work_tab, roles=costs.ASKERS, position=70)
        employer_panels.register_panel(panels.work_at_employer)
        meeting_panels.register_panel(panels.fair_of)
        employer_panels.register_panel(panels.people_who_fit)
        sources.register_all()
