"""Requests for linking; included by urls.py."""

from django.urls import path

from participants import linking_views

urlpatterns = [
    path("<uuid:pk>/linking/add/", linking_views.linking_add, name="linking-add"),
    path("<uuid:pk>/linking/<uuid:linking>/", linking_views.linking, name="linking"),
    path("<uuid:pk>/linking/<uuid:linking>/sheet/", linking_views.linking_sheet, name="linking-sheet"),
    path("<uuid:pk>/linking/<uuid:linking>/pdf/", linking_views.linking_pdf, name="linking-pdf"),
]
