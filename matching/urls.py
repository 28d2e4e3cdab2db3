from django.urls import path

from matching.views import (
    aftercare,
    chases,
    contracts,
    fairs,
    gaps,
    matches,
    permits,
    placements,
    ranking,
    reach,
    tasks,
    work,
)

app_name = "matching"
urlpatterns = [
    path("work/", work.work, name="work"),
    path("work/put-off/<slug:key>/", tasks.put_off, name="put-off"),
    path("work/put-off/<slug:key>/back/", tasks.bring_back, name="bring-back"),
    path("work/settings/", reach.settings, name="work-settings"),
    path("work/settings/calendar/", reach.feed_make, name="feed-make"),
    path("work/settings/calendar/revoke/", reach.feed_revoke, name="feed-revoke"),
    # own tasks
    path("work/tasks/", tasks.tasks, name="tasks"),
    path("work/tasks/add/", tasks.task_add, name="task-add"),
    path("work/tasks/<uuid:pk>/", tasks.task, name="task"),
    path("work/tasks/<uuid:pk>/done/", tasks.task_done, name="task-done"),
    path("work/tasks/<uuid:pk>/reopen/", tasks.task_reopen, name="task-reopen"),
    # matches
    path("", matches.matches, name="list"),
    path("propose/", matches.propose, name="propose"),
    path("<uuid:pk>/", matches.match, name="match"),
    path("<uuid:pk>/steps/<slug:state>/", matches.step, name="step"),
    path("<uuid:pk>/undo/", matches.undo, name="undo"),
    path("<uuid:pk>/chase/", chases.chase, name="chase"),
    # who fits what
    path("vacancies/<uuid:pk>/candidates/", ranking.candidates, name="candidates"),
    path("people/<uuid:pk>/vacancies/", ranking.openings, name="openings"),
    path("people/<uuid:pk>/vacancies/<uuid:vacancy>/dismiss/", ranking.dismiss_vacancy, name="dismiss"),
    path("dismissals/<uuid:pk>/undo/", ranking.dismissal_undo, name="dismissal-undo"),
    path("ranking/", ranking.explained, name="ranking"),
    # job fairs
    path("fairs/<int:meeting>/", fairs.fair, name="fair"),
    path("fairs/<int:meeting>/plan/", fairs.fair_plan, name="fair-plan"),
    path("fairs/<int:meeting>/print/", fairs.fair_print, name="fair-print"),
    path("fairs/<int:meeting>/talks/add/", fairs.talk_add, name="fair-talk-add"),
    path("fairs/<int:meeting>/talks/<uuid:pk>/remove/", fairs.talk_remove, name="fair-talk-remove"),
    # permits
    path("<uuid:pk>/permit/", permits.permit_request, name="permit-request"),
    path("permits/<uuid:pk>/complete/", permits.permit_complete, name="permit-complete"),
    path("permits/<uuid:pk>/decision/", permits.permit_decision, name="permit-decision"),
    path("permits/<uuid:pk>/papers/", permits.papers_asked, name="permit-papers-asked"),
    path("permits/<uuid:pk>/papers/supplied/", permits.papers_supplied, name="permit-papers-supplied"),
    path("permits/<uuid:pk>/objection/", permits.objection, name="permit-objection"),
    path("permits/<uuid:pk>/objection/outcome/", permits.objection_outcome, name="permit-objection-outcome"),
    path("permits/<uuid:pk>/end/", permits.early_end, name="permit-early-end"),
    # work
    path("<uuid:pk>/start/", placements.start, name="start"),
    path("placements/", placements.placements, name="placements"),
    path("placements/<uuid:pk>/", placements.placement, name="placement"),
    path("placements/<uuid:pk>/job/", contracts.job_edit, name="placement-job"),
    path("placements/<uuid:pk>/contracts/add/", contracts.contract_add, name="contract-add"),
    path("contracts/<uuid:pk>/", contracts.contract_edit, name="contract-edit"),
    path("placements/<uuid:pk>/job-coach/", placements.job_coach, name="job-coach"),
    path("placements/<uuid:pk>/end/", placements.placement_end, name="placement-end"),
    path("placements/<uuid:pk>/gap/", gaps.gap, name="gap"),
    # aftercare
    path("placements/<uuid:pk>/aftercare/", aftercare.aftercare_plan, name="aftercare-plan"),
    path("placements/<uuid:pk>/moments/add/", aftercare.moment_add, name="moment-add"),
    path("placements/<uuid:pk>/check-in/<slug:who>/", aftercare.check_in, name="check-in"),
    path("moments/<uuid:pk>/", aftercare.moment, name="moment"),
    path("moments/<uuid:pk>/link/<slug:who>/", aftercare.moment_link, name="moment-link"),
    path("moments/<uuid:pk>/check-in/<slug:who>/", aftercare.moment_check_in, name="moment-check-in"),
    path("check-ins/<uuid:pk>/followed-up/", aftercare.check_in_follow_up, name="check-in-follow-up"),
    path("aftercare-plan/", aftercare.aftercare_template, name="aftercare-template"),
]
