from django.urls import path

from pilots import administration_views as views
from pilots import parameter_views

app_name = "administration"
urlpatterns = [
    path("work/", views.work, name="work"),
    # people
    path("users/", views.users, name="users"),
    path("users/<int:pk>/", views.user, name="user"),
    path("users/<int:pk>/deactivate/", views.user_deactivate, name="user-deactivate"),
    path("users/<int:pk>/reactivate/", views.user_reactivate, name="user-reactivate"),
    path("memberships/<int:pk>/end/", views.membership_end, name="membership-end"),
    # invitations
    path("invite/", views.invite, name="invite"),
    path("invitations/", views.open_invitations, name="invitations"),
    path("invitations/<uuid:pk>/revoke/", views.invitation_revoke, name="invitation-revoke"),
    path("invitations/<uuid:pk>/resend/", views.invitation_resend, name="invitation-resend"),
    # the law
    path("parameters/", parameter_views.parameters, name="parameters"),
    path("parameters/add/", parameter_views.parameter_add, name="parameter-add"),
    path("parameters/<int:pk>/", parameter_views.parameter_edit, name="parameter-edit"),
]
