"""Numbers that are hidden, and pages of data that a pilot may not use."""

from django.urls import path

from participants import bsn_views, circumstances_views

urlpatterns = [
    path("find/", bsn_views.find, name="find"),
    path("<uuid:pk>/bsn/", bsn_views.bsn, name="bsn"),
    path("<uuid:pk>/bsn/edit/", bsn_views.bsn_edit, name="bsn-edit"),
    path("<uuid:pk>/bsn/remove/", bsn_views.bsn_remove, name="bsn-remove"),
    path("<uuid:pk>/circumstances/", circumstances_views.circumstances, name="circumstances"),
    path("<uuid:pk>/reba/", circumstances_views.reba, name="reba"),
]
