from django.urls import include, path

from participants import (
    agreement_views,
    desk_urls,
    fact_views,
    intake_views,
    profile_views,
    support_urls,
    views,
    volunteer_views,
)
from participants.coa_urls import urlpatterns as coa
from participants.guidance_urls import urlpatterns as guidance

app_name = "participants"
urlpatterns = [
    *guidance,
    *coa,
    path("", views.people, name="list"),
    path("add/", views.enrol, name="enrol"),
    path("", include("participants.private_urls")),
    path("", include("participants.linking_urls")),
    path("<uuid:pk>/", views.detail, name="detail"),
    path("<uuid:pk>/edit/", views.edit, name="edit"),
    path("<uuid:pk>/intake/", intake_views.intake, name="intake"),
    path("<uuid:pk>/intake/summary/", intake_views.summary, name="intake-summary"),
    path("<uuid:pk>/profile/<slug:part>/", profile_views.profile_part, name="profile-part"),
    path("<uuid:pk>/wellbeing/add/", profile_views.wellbeing_add, name="wellbeing-add"),
    path("<uuid:pk>/informed/", agreement_views.informed, name="informed"),
    path("<uuid:pk>/agreements/add/", agreement_views.agreement_add, name="agreement-add"),
    path(
        "<uuid:pk>/agreements/<uuid:agreement>/withdraw/", agreement_views.agreement_withdraw, name="agreement-withdraw"
    ),
    path("<uuid:pk>/volunteering/add/", volunteer_views.volunteering_add, name="volunteering-add"),
    path("<uuid:pk>/volunteering/<uuid:milestone>/", volunteer_views.volunteering_edit, name="volunteering"),
    path("declarations/", volunteer_views.declarations, name="declarations"),
    path("declarations/add/", volunteer_views.declaration_add, name="declaration-add"),
    path("declarations/<uuid:declaration>/", volunteer_views.declaration_edit, name="declaration"),
    path("<uuid:pk>/v-number/", views.reveal, name="reveal-v-number"),
    path("<uuid:pk>/verdict/", views.verdict, name="verdict"),
    path("<uuid:pk>/record/", fact_views.record, name="record"),
    path("<uuid:pk>/asylum-facts/", fact_views.asylum_facts, name="asylum-facts"),
    path("<uuid:pk>/milestones/add/<slug:kind>/", fact_views.milestone_add, name="milestone-add"),
    path("<uuid:pk>/milestones/<uuid:milestone>/", fact_views.milestone_edit, name="milestone-edit"),
    path("<uuid:pk>/milestones/<uuid:milestone>/remove/", fact_views.milestone_remove, name="milestone-remove"),
    path("<uuid:pk>/confirm/<slug:fact>/", fact_views.confirm, name="confirm-fact"),
    *support_urls.urlpatterns,
    *desk_urls.urlpatterns,
]
