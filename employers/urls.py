from django.urls import path

from employers import barrier_views, contact_views, meeting_views, travel_views, vacancy_views, views

app_name = "employers"
urlpatterns = [
    path("", views.employers, name="list"),
    path("add/", views.add, name="add"),
    path("<uuid:pk>/", views.detail, name="detail"),
    path("<uuid:pk>/edit/", views.edit, name="edit"),
    path("<uuid:pk>/barriers/add/", barrier_views.barrier_add, name="barrier-add"),
    path("<uuid:pk>/barriers/<uuid:barrier>/", barrier_views.barrier_edit, name="barrier"),
    path("<uuid:pk>/barriers/<uuid:barrier>/remove/", barrier_views.barrier_remove, name="barrier-remove"),
    path("<uuid:pk>/contacts/add/", contact_views.contact_add, name="contact-add"),
    path("<uuid:pk>/contacts/<uuid:contact>/", contact_views.contact_edit, name="contact"),
    path("<uuid:pk>/contacts/<uuid:contact>/remove/", contact_views.contact_remove, name="contact-remove"),
    path("<uuid:pk>/interactions/add/", contact_views.interaction_add, name="interaction-add"),
    path("<uuid:pk>/interactions/<uuid:interaction>/", contact_views.interaction_edit, name="interaction"),
    path(
        "<uuid:pk>/interactions/<uuid:interaction>/remove/",
        contact_views.interaction_remove,
        name="interaction-remove",
    ),
    path("<uuid:pk>/profile/", contact_views.profile_edit, name="profile"),
    path("meetings/<int:meeting>/", meeting_views.meeting, name="meeting"),
    path("travel/", travel_views.travel, name="travel"),
    path("<uuid:pk>/travel/", travel_views.travel_edit, name="travel-edit"),
    path("vacancies/", vacancy_views.vacancies, name="vacancies"),
    path("vacancies/add/", vacancy_views.vacancy_add, name="vacancy-add"),
    path("vacancies/<uuid:pk>/", vacancy_views.vacancy, name="vacancy"),
    path("vacancies/<uuid:pk>/edit/", vacancy_views.vacancy_edit, name="vacancy-edit"),
    path("vacancies/<uuid:pk>/still-open/", vacancy_views.vacancy_still_open, name="vacancy-still-open"),
    path("vacancies/<uuid:pk>/close/", vacancy_views.vacancy_close, name="vacancy-close"),
    path("vacancies/<uuid:pk>/reopen/", vacancy_views.vacancy_reopen, name="vacancy-reopen"),
]
