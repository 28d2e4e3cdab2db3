from django.apps import AppConfig


class ParticipantsConfig(AppConfig):
    name = "participants"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Put the parts of a dossier on its tabs."""
        from employers import panels as employer_panels  # noqa: PLC0415  needs the models
        from participants import announced_move_views as moves  # noqa: PLC0415
        from participants import desk_panels, papers_tab, profile_panels, support, support_panels  # noqa: PLC0415
        from participants import dossier_panels as panels  # noqa: PLC0415
        from participants import guidance_panels as guidance  # noqa: PLC0415
        from participants import private_panels as private  # noqa: PLC0415
        from participants import referral_views as referrals  # noqa: PLC0415
        from participants.panels import Tab, register_panel  # noqa: PLC0415
        from participants.queries import SEES_FACTS, SEES_PROFILE, case_numbers_of  # noqa: PLC0415
        from participants.timeline import register_events  # noqa: PLC0415
        from pilots import case_numbers  # noqa: PLC0415
        from pilots.enums import Role  # noqa: PLC0415

        register_panel(referrals.referral_panel, tab=Tab.OVERVIEW, roles=SEES_FACTS, position=80)
        register_panel(panels.recent_events, tab=Tab.OVERVIEW, roles=SEES_FACTS, position=90)
        register_panel(private.bsn, tab=Tab.PAPERS, roles=(Role.JOBHUNTER,), position=60)
        register_panel(private.circumstances, tab=Tab.PROFILE, roles=(Role.JOBHUNTER,), position=80)
        register_panel(private.reba, tab=Tab.WORK, roles=(Role.JOBHUNTER,), position=80)
        register_panel(moves.moves_panel, tab=Tab.GUIDANCE, roles=SEES_FACTS, position=30)
        register_panel(panels.all_events, tab=Tab.TIMELINE, roles=SEES_FACTS)
        register_panel(guidance.trajectory, tab=Tab.GUIDANCE, roles=SEES_FACTS, position=10)
        register_panel(guidance.new_for_me, tab=Tab.OVERVIEW, roles=(Role.JOBHUNTER,), position=1)
        register_panel(guidance.stays, tab=Tab.GUIDANCE, roles=SEES_FACTS, position=40)
        register_panel(guidance.team, tab=Tab.GUIDANCE, roles=(Role.JOBHUNTER,), position=15)
        register_panel(guidance.merges, tab=Tab.GUIDANCE, roles=(Role.JOBHUNTER,), position=70)
        register_panel(guidance.handovers, tab=Tab.GUIDANCE, roles=(Role.JOBHUNTER,), position=60)
        register_panel(guidance.running, tab=Tab.GUIDANCE, roles=SEES_FACTS, position=20)
        everyone = (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER)
        register_panel(support_panels.newest_contact, tab=Tab.OVERVIEW, roles=everyone, position=30)
        register_panel(support_panels.notes, tab=Tab.GUIDANCE, roles=everyone, position=8)
        register_panel(support_panels.barriers, tab=Tab.GUIDANCE, roles=(Role.JOBHUNTER,), position=50)
        register_panel(support_panels.signals, tab=Tab.GUIDANCE, roles=everyone, position=5)
        register_panel(support_panels.support, tab=Tab.GUIDANCE, roles=support.SEES_SUPPORT, position=55)
        employer_panels.register_panel(support_panels.signals_at_employer)
        case_numbers.register(case_numbers_of)
        register_events(support.events)
        register_events(guidance.past_steps)
        register_panel(profile_panels.profile, tab=Tab.PROFILE, roles=SEES_PROFILE, position=10)
        register_panel(profile_panels.measurements, tab=Tab.PROFILE, roles=(Role.JOBHUNTER,), position=20)
        register_panel(profile_panels.agreements, tab=Tab.PROFILE, roles=SEES_PROFILE, position=30)
        register_panel(profile_panels.volunteering, tab=Tab.PROFILE, roles=(Role.JOBHUNTER,), position=40)
        register_panel(desk_panels.appointments, tab=Tab.GUIDANCE, roles=(Role.JOBHUNTER,), position=15)
        papers_tab.register()
