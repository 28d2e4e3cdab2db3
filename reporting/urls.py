from django.urls import path

from reporting import answer_views, budget_views, views

app_name = "reporting"
urlpatterns = [
    # Money
    path("budget/", budget_views.budget, name="budget"),
    path("budget/expenditures/add/", budget_views.expenditure_add, name="expenditure-add"),
    path("budget/lines/<int:line>/forecast/", budget_views.forecast, name="forecast"),
    path("budget/cover/<int:cover>/", budget_views.cover, name="cover"),
    # Figures
    path("indicators/", views.indicators, name="indicators"),
    path("indicators/<slug:code>/", views.indicator, name="indicator"),
    path("answers/", answer_views.answers, name="answers-xlsx"),
    # Evaluation
    path("evaluation/", views.evaluation, name="evaluation"),
    path("evaluation/pdf/", views.evaluation_pdf, name="evaluation-pdf"),
    path("evaluation/publish/", views.publish, name="publish"),
    path("published/", views.published, name="published"),
    path("published/<uuid:publication>/", views.published, name="publication"),
]
