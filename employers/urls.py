from django.urls import path

from employers import views

app_name = "employers"
urlpatterns = [
    path("", views.employers, name="list"),
    path("add/", views.add, name="add"),
    path("<uuid:pk>/", views.detail, name="detail"),
    path("<uuid:pk>/edit/", views.edit, name="edit"),
    path("vacancies/", views.vacancies, name="vacancies"),
    path("vacancies/add/", views.vacancy_add, name="vacancy-add"),
    path("vacancies/<uuid:pk>/", views.vacancy, name="vacancy"),
    path("vacancies/<uuid:pk>/edit/", views.vacancy_edit, name="vacancy-edit"),
]
