from django.urls import path

from pilots import data_views, views

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
    path("access-log/", views.access_log, name="access-log"),
]
