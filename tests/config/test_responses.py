from django.test import RequestFactory

from config.responses import render_form, see_other
from tests.config.test_fields import ON, Sample

HTMX = {"HX-Request": "true"}


def test_success_leads_on_with_a_redirect():
    response = see_other(RequestFactory().post("/"), "/klaar/")
    assert (response.status_code, response["Location"], response["Vary"]) == (303, "/klaar/", "HX-Request")


def test_success_leads_htmx_on_with_a_header():
    response = see_other(RequestFactory().post("/", headers=HTMX), "/klaar/")
    assert (response.status_code, response["HX-Redirect"], response.content) == (204, "/klaar/", b"")
    assert "Location" not in response
    assert response["Vary"] == "HX-Request"


def form_page(form):
    return render_form(RequestFactory().get("/"), "forms/form.html", {}, form)


def test_a_first_look_is_200_and_a_mistake_is_422():
    assert form_page(Sample(on=ON)).status_code == 200
    assert form_page(Sample({}, on=ON)).status_code == 422
    assert form_page(Sample({}, on=ON))["Vary"] == "HX-Request"
