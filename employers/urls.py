from django.urls import path

from employers import barrier_views, travel_views, views

app_name = "employers"
urlpatterns = [
    path("", views.employers, name="list"),
    path("add/", views.add, name="add"),
    path("<uuid:pk>/", views.detail, name="detail"),
    path("<uuid:pk>/edit/", views.edit, name="edit"),
    path("<uuid:pk>/barriers/add/", barrier_views.barrier_add, name="barrier-add"),
    path("<uuid:pk>/barriers/<uuid:barrier>/", barrier_views.barrier_edit, name="barrier"),
    path("<uuid:pk>/barriers/<uuid:barrier>/remove/", barrier_views.barrier_remove, name="barrier-remove"),
    path("travel/", travel_views.travel, name="travel"),
    path("<uuid:pk>/travel/", travel_views.travel_edit, name="travel-edit"),
    path("vacancies/", views.vacancies, name="vacancies"),
    path("vacancies/add/", views.vacancy_add, name="vacancy-add"),
    path("vacancies/<uuid:pk>/", views.vacancy, name="vacancy"),
    path("vacancies/<uuid:pk>/edit/", views.vacancy_edit, name="vacancy-edit"),
]
