"""The pages of a handover: offering with consent, reading what was agreed, accepting, sending back."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from participants.enums import MilestoneKind
from participants.models import Certificate, Handover, Participant, SpokenLanguage
from participants.services.handovers import new_dossier_id
from pilots.enums import Role
from pilots.models import AccessRecord
from tests.factories import make_employer, make_handover, make_match, make_milestone, make_participant
from tests.participants.helpers import day, post, rows, url

pytestmark = pytest.mark.django_db


@pytest.fixture
def yonas(cast, law):
    return make_participant(cast.assen, location=cast.schepersmaat, phone="+31611112222")


def incoming(route="incoming", *args):
    return reverse(f"participants:{route}", args=["maastricht", *args])


def test_a_dossier_is_offered_with_the_groups_that_were_ticked(cast, client_of, yonas, prepare):
    client, today = client_of("jobhunter"), timezone.localdate()
    page = client.get(url(yonas, "handover")).content.decode()
    assert "nog 30 dagen lezen" in page
    assert "Maastricht: azc Maastricht" in page
    assert "Graswijk" not in page
    given = {"target": f"{cast.maastricht.pk}/azc Maastricht", "parts": ["contact"]} | day("agreed_on", today)
    assert post(client, url(yonas, "handover"), **given).status_code == 303
    fields = ("to_pilot", "to_location_name", "agreed_on", "offered_on", "state")
    assert rows(prepare, Handover, *fields) == [(cast.maastricht.pk, "azc Maastricht", today, today, "aangeboden")]
    tab = client.get(f"{url(yonas)}?deel=begeleiding").content.decode()
    assert "Aangeboden: Maastricht, azc Maastricht" in tab
    assert "Wat je na het aanbod vastlegt, gaat niet mee." in tab
    assert post(client, url(yonas, "handover"), **given).status_code == 422


@pytest.mark.parametrize(
    ("given", "field"),
    [({"target": "999/nergens"}, "target"), ({"target": ""}, "target"), (day("agreed_on", "1 1 2999"), "agreed_on")],
)
def test_an_offer_without_a_pilot_or_consent_is_refused(cast, client_of, yonas, prepare, given, field):
    right = {"target": f"{cast.maastricht.pk}/"} | day("agreed_on", timezone.localdate())
    response = post(client_of("jobhunter"), url(yonas, "handover"), **right | given)
    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field]
    assert rows(prepare, Handover, "pk") == []


def test_the_other_team_reads_a_name_only_after_opening_and_then_what_was_agreed(cast, client_of, yonas, prepare):
    make_milestone(yonas, MilestoneKind.BANK_ACCOUNT, timezone.localdate())
    make_match(yonas, make_employer(cast.assen, "Kaasmakerij De Wei"))
    with prepare():
        yonas.contactdetails.language = "fa"
        yonas.contactdetails.save()
        SpokenLanguage.objects.create(pilot=cast.assen, participant=yonas, language="engels", level="b1")
        Certificate.objects.create(pilot=cast.assen, participant=yonas, kind="vca", valid_until=date(2031, 4, 30))
    offer = make_handover(cast.members[Role.JOBHUNTER], yonas, cast.maastricht, "contact", "profiel")
    client = client_of("neighbour")
    listed = client.get(incoming()).content.decode()
    assert "Een overdracht uit Assen" in listed
    for secret in ("Yonas", "Tesfay", "611112222"):
        assert secret not in listed
    page = client.get(incoming("incoming-offer", offer.pk)).content.decode()
    for agreed in ("Yonas", "06 11 11 22 22", "Farsi of Dari", "Engels: B1", "geldig tot en met 30 april 2031"):
        assert agreed in page
    assert rows(prepare, AccessRecord, "membership", "subject", "action") == [
        (cast.neighbour.pk, offer.pk, "open_dossier")
    ]
    for secret in ("A-0001", "Bankrekening geopend", "Kaasmakerij", "Schepersmaat"):
        assert secret not in page


def test_accepting_opens_the_new_dossier_and_the_old_one_is_only_read(cast, client_of, yonas, prepare):
    offer = make_handover(cast.members[Role.JOBHUNTER], yonas, cast.maastricht)
    there, here = client_of("neighbour"), client_of("jobhunter")
    answer = post(there, incoming("incoming-offer", offer.pk), location=str(cast.azc_maastricht.pk))
    new = reverse("participants:detail", args=["maastricht", new_dossier_id(offer.pk)])
    assert answer["Location"] == new
    assert "Overgenomen uit Assen" in there.get(f"{new}?deel=begeleiding").content.decode()
    page = here.get(url(yonas)).content.decode()
    assert "Een andere pilot heeft dit dossier overgenomen" in page
    assert "Vastleggen" not in page
    assert [route for route in ("edit", "asylum-facts") if url(yonas, route) in page] == []
    signal = here.get(f"{reverse('participants:signal-add', args=['assen'])}?deelnemer={yonas.pk}")
    assert signal.status_code == 200
    to_form = here.get(url(yonas, "contact-add"), follow=True)
    assert to_form.redirect_chain == [(url(yonas), 303)]
    assert "Je kunt het nog lezen, niet meer wijzigen." in to_form.content.decode()
    assert post(here, url(yonas, "reopen"), reason="Toch").status_code == 403
    assert rows(prepare, Participant, "case_number") == [("A-0001",), ("M-0001",)]
    again = post(there, incoming("incoming-offer", offer.pk), location=str(cast.azc_maastricht.pk))
    assert again["Location"] == incoming()


def test_sending_back_asks_for_a_reason_that_the_first_team_reads(cast, client_of, yonas):
    offer = make_handover(cast.members[Role.JOBHUNTER], yonas, cast.maastricht)
    there = client_of("neighbour")
    assert post(there, incoming("incoming-refuse", offer.pk), reason="").status_code == 422
    assert post(there, incoming("incoming-refuse", offer.pk), reason="Woont hier niet").status_code == 303
    assert there.get(incoming("incoming-offer", offer.pk)).status_code == 404
    tab = client_of("jobhunter").get(f"{url(yonas)}?deel=begeleiding").content.decode()
    assert "Geweigerd: Maastricht" in tab
    assert "Reden: Woont hier niet" in tab


def test_an_offer_is_taken_back(cast, client_of, yonas, prepare):
    offer = make_handover(cast.members[Role.JOBHUNTER], yonas, cast.maastricht)
    assert post(client_of("jobhunter"), url(yonas, "handover-withdraw", offer.pk)).status_code == 303
    assert rows(prepare, Handover, "state", "sealed") == [("ingetrokken", None)]
    assert client_of("neighbour").get(incoming("incoming-offer", offer.pk)).status_code == 404
