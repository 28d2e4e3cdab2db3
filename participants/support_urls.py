"""What stops somebody, what was done and what was said; included by urls.py."""

from django.urls import path

from participants import barrier_count_views, barrier_views, change_views, note_views, signal_views, support_views

urlpatterns = [
    path("<uuid:pk>/contact/", note_views.contact_add, name="contact-add"),
    path("<uuid:pk>/notes/add/", note_views.note_add, name="note-add"),
    path("<uuid:pk>/notes/<uuid:note>/", note_views.note_edit, name="note"),
    path("<uuid:pk>/notes/<uuid:note>/remove/", note_views.note_remove, name="note-remove"),
    path("<uuid:pk>/barriers/add/", barrier_views.barrier_add, name="barrier-add"),
    path("<uuid:pk>/barriers/<uuid:barrier>/", barrier_views.barrier_edit, name="barrier"),
    path("<uuid:pk>/barriers/<uuid:barrier>/remove/", barrier_views.barrier_remove, name="barrier-remove"),
    path("<uuid:pk>/support/add/", support_views.support_add, name="support-add"),
    path("<uuid:pk>/support/<uuid:support>/", support_views.support_edit, name="support-edit"),
    path("<uuid:pk>/support/<uuid:support>/remove/", support_views.support_remove, name="support-remove"),
    path("<uuid:pk>/changes/", change_views.changes, name="changes"),
    path("barriers/", barrier_count_views.barrier_counts, name="barrier-counts"),
    path("signals/", signal_views.signals, name="signals"),
    path("signals/add/", signal_views.signal_add, name="signal-add"),
    path("signals/<uuid:signal>/", signal_views.signal_page, name="signal"),
]
