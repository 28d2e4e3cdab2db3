from django.urls import URLPattern

app_name = "invitation"
urlpatterns: list[URLPattern] = []
