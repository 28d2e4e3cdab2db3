"""Pages of COA's part: its location, the check at the desk, referrals, papers in one go, and moves that are coming."""

from django.urls import path

from participants import (
    announced_move_views,
    document_views,
    location_views,
    quick_check_views,
    referral_views,
)

urlpatterns = [
    path("location/", location_views.location, name="location"),
    path("location/brp-priority/", location_views.brp_priority, name="brp-priority"),
    path("quick-check/", quick_check_views.quick_check, name="quick-check"),
    path("referrals/", referral_views.referrals, name="referrals"),
    path("w-documents/", document_views.w_documents, name="w-documents"),
    path("w-documents/<uuid:pk>/undo/", document_views.undo, name="w-documents-undo"),
    path("<uuid:pk>/refer/", referral_views.refer, name="refer"),
    path("<uuid:pk>/announced-move/", announced_move_views.announce, name="move-announce"),
    path("<uuid:pk>/announced-move/<uuid:move>/delay/", announced_move_views.ask_delay, name="move-delay"),
    path("<uuid:pk>/announced-move/<uuid:move>/answer/", announced_move_views.answer_delay, name="move-answer"),
    path("<uuid:pk>/announced-move/<uuid:move>/cancel/", announced_move_views.cancel, name="move-cancel"),
    path("<uuid:pk>/announced-move/<uuid:move>/done/", announced_move_views.done, name="move-done"),
]
