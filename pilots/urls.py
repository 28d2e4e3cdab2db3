from django.urls import path

from pilots import count_views, data_views, question_views, views

app_name = "pilots"
urlpatterns = [
    path("about/", views.about, name="about"),
    path("data/", data_views.data, name="data"),
    path("data/fields/", data_views.data_fields, name="data-fields"),
    path("data/fields/xlsx/", data_views.data_xlsx, name="data-xlsx"),
    path("data/<slug:data>/", data_views.data_choice, name="data-choice"),
    path("members/", views.members, name="members"),
    path("members/invite/", views.invite, name="invite"),
    path("members/<int:pk>/end/", views.membership_end, name="membership-end"),
    path("invitations/<uuid:pk>/revoke/", views.invitation_revoke, name="invitation-revoke"),
    path("invitations/<uuid:pk>/resend/", views.invitation_resend, name="invitation-resend"),
    path("resident-counts/", count_views.resident_counts, name="resident-counts"),
    path("resident-counts/add/", count_views.resident_count_add, name="resident-count-add"),
    path("resident-counts/<int:pk>/", count_views.resident_count_edit, name="resident-count-edit"),
    path("resident-counts/<int:pk>/remove/", count_views.resident_count_remove, name="resident-count-remove"),
    path("hours/", count_views.hours, name="hours"),
    path("hours/all/", count_views.hours_of_all, name="hours-of-all"),
    path("questions/", question_views.questions, name="questions"),
    path("questions/add/", question_views.question_add, name="question-add"),
    path("questions/<int:pk>/move/", question_views.question_move, name="question-move"),
    path("questions/<int:pk>/retire/", question_views.question_retire, name="question-retire"),
    path("access-log/", views.access_log, name="access-log"),
]
