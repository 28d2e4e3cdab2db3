from django.urls import path

from config import pages

app_name = "pages"
urlpatterns = [
    path("hulp/", pages.help_and_contact, name="help"),
    path("toegankelijkheid/", pages.accessibility, name="accessibility"),
    path("privacy/", pages.privacy, name="privacy"),
]
