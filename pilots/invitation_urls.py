from django.urls import path

from pilots import invitation_views

app_name = "invitation"
urlpatterns = [path("<slug:token>/", invitation_views.accept, name="accept")]
