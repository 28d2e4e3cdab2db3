"""Everything under /pilots/<slug>/ passes the gates of pilots/middleware.py; the rest stands open or asks a login."""

from django.urls import include, path

from accounts.views import own_address
from matching.views.reach import calendar
from pilots import entrance

urlpatterns = [
    path("", entrance.home, name="home"),
    path("keep-alive/", entrance.keep_alive, name="keep-alive"),
    path("invitation/", include("pilots.invitation_urls")),
    path("answer/", include("matching.answer_urls")),
    path("calendar/<slug:token>/werkroute.ics", calendar, name="work-ics"),
    path("accounts/email/", own_address, name="account_email"),  # in the place of allauth's, which takes new ones
    path("accounts/", include("allauth.urls")),
    path("administration/", include("pilots.administration_urls")),
    path("pilots/<slug:pilot>/", include("pilots.urls")),
    path("pilots/<slug:pilot>/participants/", include("participants.urls")),
    path("pilots/<slug:pilot>/employers/", include("employers.urls")),
    path("pilots/<slug:pilot>/matches/", include("matching.urls")),
    path("pilots/<slug:pilot>/reports/", include("reporting.urls")),
    path("", include("config.page_urls")),
]
handler500 = "config.errors.server_error"
