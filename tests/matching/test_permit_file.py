"""The TWV file for an employer: what stands in it, what never does, and only with the agreement of the person."""

import re
from datetime import date
from decimal import Decimal
from io import BytesIO

import pikepdf
import pytest
from django.utils import timezone

from config.database.scope import maintenance
from employers.models import Vacancy
from matching.enums import MatchState
from participants.enums import MilestoneKind
from participants.models import EmployerAgreement
from tests.factories import (
    make_agreement,
    make_bsn,
    make_employer,
    make_match,
    make_milestone,
    make_participant,
    make_vacancy,
    use_data,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def match(cast, law):
    """A person of whom much is known that no employer may read."""
    person = make_participant(
        cast.assen, "A-0001", location=cast.schepersmaat, lodged=date(2025, 2, 3), birth_date=date(1994, 3, 7)
    )
    make_milestone(person, MilestoneKind.W_DOCUMENT, date(2025, 3, 1), until=date(2027, 3, 1))
    make_milestone(person, MilestoneKind.REJECTED, date(2026, 5, 4))
    use_data(cast.assen, "bsn")
    make_bsn(person)
    employer = make_employer(cast.assen, "Bakkerij Van Roon", place="Assen")
    vacancy = make_vacancy(employer, "Bakker", hourly_wage=Decimal("16.00"))
    return make_match(person, employer, vacancy=vacancy, title="Bakker", state=MatchState.OFFERED)


def test_without_an_agreement_there_is_no_file(client_of, match):
    jobhunter, url = client_of("jobhunter"), f"/pilots/assen/matches/{match.pk}/permit-file/"
    page = jobhunter.get(url).content.decode()
    assert "Er is nog geen akkoord" in page
    assert "Wat u meestuurt" not in page
    response = jobhunter.get(f"{url}pdf/")
    assert (response.status_code, response["Location"]) == (303, url)
    make_agreement(match.participant, match.employer)
    assert "Wat u meestuurt" in jobhunter.get(url).content.decode()
    with maintenance():
        EmployerAgreement.objects.update(withdrawn_on=timezone.localdate())
    assert "Wat u meestuurt" not in jobhunter.get(url).content.decode()


def test_the_file_says_what_to_send_who_does_what_and_when(client_of, match):
    make_agreement(match.participant, match.employer)
    with maintenance():
        Vacancy.objects.update(place="Beilen")
    url = f"/pilots/assen/matches/{match.pk}/permit-file/"
    page = " ".join(client_of("jobhunter").get(url).content.decode().split())
    sheet = page[page.index("Een TWV aanvragen voor") :]
    for told in (
        "Een kopie van het conceptcontract.",
        "Een kopie van het W-document van Yonas Tesfay",
        "Vraagt de TWV aan bij UWV. Niemand anders kan dat doen.",
        "UWV beslist binnen 5 weken nadat de aanvraag compleet is. In de praktijk kan het 9 weken duren.",
        "Zolang telt de termijn niet door.",
        "Eén dag werken zonder TWV is illegale tewerkstelling.",
        "Betaal het loon op een bankrekening",
        "€ 16,00 per uur",
        "Beilen",  # where the vacancy has it, not where the employer sits
    ):
        assert told in sheet, told
    assert re.findall(r"\b(je|jij|jou|jouw)\b", sheet.split("</main>")[0], re.IGNORECASE) == []  # an employer is u
    secrets = ("A-0001", "1994", "7 maart", "99999", "Schepersmaat", "Afwijzing", "afgewezen")
    for secret in (*secrets, "maart 2027", "februari 2025"):
        assert secret not in sheet.split("</main>")[0], secret


def test_the_pdf_is_accessible_and_its_name_tells_nothing(client_of, match):
    make_agreement(match.participant, match.employer)
    response = client_of("jobhunter").get(f"/pilots/assen/matches/{match.pk}/permit-file/pdf/")
    assert (response.status_code, response["Content-Type"]) == (200, "application/pdf")
    assert response["Content-Disposition"] == 'attachment; filename="twv-dossier.pdf"'
    with pikepdf.open(BytesIO(response.content)) as pdf:
        assert str(pdf.Root.Lang) == "nl"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.docinfo["/Title"]) == "Een TWV aanvragen voor Yonas Tesfay"


def test_an_offer_without_an_application_is_a_concept(client_of, match):
    page = client_of("jobhunter").get(f"/pilots/assen/matches/{match.pk}/").content.decode()
    assert "TWV-dossier voor de werkgever" in page
    assert "Concept: nog niet aangevraagd" in page
