from django.urls import path

from matching.views import answer

app_name = "answer"
urlpatterns = [
    path("thanks/<slug:name>/", answer.thanks, name="thanks"),
    path("<slug:token>/", answer.answer, name="question"),
]
