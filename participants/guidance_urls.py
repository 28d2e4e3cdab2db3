"""Addresses of how somebody is guided: the course, colleagues, handovers, double dossiers."""

from django.urls import path

from participants import caseload_views, handover_views, merge_views, stay_views, trajectory_views, waiting_views

urlpatterns = [
    path("waiting/", waiting_views.waiting, name="waiting"),
    path("<uuid:pk>/move/", stay_views.move, name="move"),
    path("<uuid:pk>/stays/<uuid:stay>/", stay_views.stay_edit, name="stay-edit"),
    path("<uuid:pk>/stays/<uuid:stay>/remove/", stay_views.stay_remove, name="stay-remove"),
    path("<uuid:pk>/pause/", trajectory_views.pause, name="pause"),
    path("<uuid:pk>/resume/", trajectory_views.resume, name="resume"),
    path("<uuid:pk>/end/", trajectory_views.end, name="end"),
    path("caseload/", caseload_views.transfer, name="transfer"),
    path("<uuid:pk>/opened/", caseload_views.case_opened, name="case-opened"),
    path("<uuid:pk>/involved/", caseload_views.involve, name="involve"),
    path("<uuid:pk>/involved/<uuid:involvement>/end/", caseload_views.involvement_end, name="involvement-end"),
    path("duplicates/", merge_views.duplicates, name="duplicates"),
    path("<uuid:pk>/merge/<uuid:other>/", merge_views.merge, name="merge"),
    path("<uuid:pk>/not-the-same/<uuid:other>/", merge_views.not_the_same, name="not-the-same"),
    path("<uuid:pk>/merges/<uuid:merge>/undo/", merge_views.merge_undo, name="merge-undo"),
    path("<uuid:pk>/handover/", handover_views.offer, name="handover"),
    path("<uuid:pk>/handover/<uuid:handover>/withdraw/", handover_views.withdraw, name="handover-withdraw"),
    path("incoming/", handover_views.incoming, name="incoming"),
    path("incoming/<uuid:handover>/", handover_views.incoming_offer, name="incoming-offer"),
    path("incoming/<uuid:handover>/refuse/", handover_views.incoming_refuse, name="incoming-refuse"),
    path("<uuid:pk>/reopen/", trajectory_views.reopen, name="reopen"),
]
