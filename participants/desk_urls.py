"""Agenda, meetings, office hours, and the papers that leave the house: profile and card."""

from django.urls import path

from participants import appointment_views, card_views, desk_views, meeting_views, profile_sheet_views

urlpatterns = [
    path("agenda/", appointment_views.agenda, name="agenda"),
    path("<uuid:pk>/appointments/add/", appointment_views.appointment_add, name="appointment-add"),
    path("<uuid:pk>/appointments/<uuid:appointment>/", appointment_views.appointment, name="appointment"),
    path(
        "<uuid:pk>/appointments/<uuid:appointment>/outcome/",
        appointment_views.appointment_outcome,
        name="appointment-outcome",
    ),
    path("meetings/", meeting_views.meetings, name="meetings"),
    path("meetings/add/", meeting_views.meeting_add, name="meeting-add"),
    path("meetings/<int:meeting>/", meeting_views.meeting, name="meeting"),
    path("meetings/<int:meeting>/outcomes/", meeting_views.meeting_outcomes, name="meeting-outcomes"),
    path("meetings/<int:meeting>/edit/", meeting_views.meeting_edit, name="meeting-edit"),
    path("meetings/<int:meeting>/remove/", meeting_views.meeting_remove, name="meeting-remove"),
    path("desk/", desk_views.desk, name="desk"),
    path("desk/new/", desk_views.desk_new, name="desk-new"),
    path("desk/<uuid:pk>/", desk_views.desk_person, name="desk-person"),
    path("<uuid:pk>/profile-sheet/", profile_sheet_views.profile_sheet, name="profile-sheet"),
    path("<uuid:pk>/status-card/", card_views.status_card, name="status-card"),
    path("<uuid:pk>/status-card/<slug:language>/", card_views.status_card_pdf, name="status-card-pdf"),
    path("team-contact/", card_views.team_contact, name="team-contact"),
]
