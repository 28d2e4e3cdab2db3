"""The profile for an employer: only with agreement, always logged, and nothing in it that work does not need."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pikepdf
import pytest
from django.template.loader import render_to_string
from django.utils import timezone
from docx import Document

from config.pdf import pdf_of
from participants.enums import MilestoneKind
from participants.models import Certificate, SpokenLanguage, WorkExperience
from participants.profile_document import docx_of
from participants.profile_sheet import Part, Section, Sheet
from pilots.models import AccessRecord, TeamContact
from tests.factories import make_agreement, make_employer, make_milestone, make_participant, make_profile
from tests.participants.helpers import rows, url

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
EVERY_PART = [part.value for part in Part]
#: What an employer may never read here.
LEAKS = (
    "Tesfay",
    "A-0001",
    "1995",
    "14 mei",
    "Schepersmaat",
    "azc",
    "COA",
    "asiel",
    "vergunning",
    "0612345678",
    "31612345678",
    "Navragen",
    "W-document",
    "Nog niet",
    "Eigen zaak",
    "Droombaan",
    "Wens van een ander",
)


@pytest.fixture
def person(cast):
    """Everything that could leak, and somebody else with a wish."""
    found = make_participant(cast.assen, location=cast.schepersmaat, phone="+31612345678", lodged=date(2025, 2, 3))
    make_milestone(found, MilestoneKind.W_DOCUMENT, date(2025, 3, 1))
    profile = {"hours_available": 32, "available_days": ["ma", "di"], "skills": "Brood bakken", "experience": ["zorg"]}
    make_profile(found, wishes=["zorg"], dream_job="Droombaan", wish_note="Eigen zaak", bike_minutes=30, **profile)
    make_profile(make_participant(cast.assen, "A-0002", first_name="Hanna"), skills="Wens van een ander")
    return found


@pytest.fixture
def bakery(cast, person, prepare):
    with prepare():
        SpokenLanguage.objects.create(pilot=cast.assen, participant=person, language="nederlands", level="a2")
        WorkExperience.objects.create(pilot=cast.assen, participant=person, sector="horeca", title="Bakker", years=4)
        for kind, until in (("vca", date(2099, 4, 30)), ("heftruck", date(2020, 1, 1)), ("haccp", None)):
            Certificate.objects.create(pilot=cast.assen, participant=person, kind=kind, valid_until=until)
        Certificate.objects.create(pilot=cast.assen, participant=person, kind="code95", is_held=False)
        TeamContact.objects.create(pilot=cast.assen, name="Werkplein", phone="+31592123456")
    employer = make_employer(cast.assen)
    make_agreement(person, employer)
    return employer


def sheet(client, person, employer, **given):
    return client.post(url(person, "profile-sheet"), {"employer": employer.pk, "parts": EVERY_PART} | given)


def text_of(content):
    document = Document(BytesIO(content))
    return "\n".join(paragraph.text for paragraph in document.paragraphs)


def shown(page):
    """The sheet itself, without the page around it: that is for the jobhunter."""
    return page.content.decode().split('<div class="wr-sectie wr-kaart wr-lees">')[1].split("</main>")[0]


def printed(file):
    """What the PDF was made of: the file itself keeps its text packed."""
    context = {name: file.context[name] for name in ("sheet", "agreed")}
    return render_to_string("participants/profile_sheet_pdf.html", context)


def test_without_agreement_the_page_says_what_is_missing(client_of, cast, person):
    page = client_of("jobhunter").get(url(person, "profile-sheet")).content.decode()
    assert "Er is nog geen akkoord" in page
    assert 'name="employer"' not in page


@pytest.mark.parametrize("agreement", [None, {"withdrawn_on": date(2025, 1, 1)}], ids=["never", "withdrawn"])
def test_no_profile_for_an_employer_without_a_standing_agreement(client_of, cast, prepare, person, bakery, agreement):
    other = make_employer(cast.assen, "Kwekerij Zonneveld")
    if agreement:
        make_agreement(person, other, **agreement)
    answer = sheet(client_of("jobhunter"), person, other, doe="pdf")
    assert answer.status_code == 422
    assert answer["Content-Type"].startswith("text/html")
    assert rows(prepare, AccessRecord, "action") == []


def test_the_sheet_on_screen_tells_what_somebody_can(client_of, prepare, person, bakery):
    page = shown(sheet(client_of("jobhunter"), person, bakery))
    for told in ("Profiel van Yonas", "Nederlands: A2", "Bakker (horeca), 4 jaar", "Brood bakken", "32 uur per week"):
        assert told in page
    assert "18 jaar of ouder: ja" in page
    assert "Werkplein: 0592 12 34 56" in page


@pytest.mark.parametrize("form", ["", "word", "pdf"])
def test_nothing_in_it_that_work_does_not_need(client_of, person, bakery, form):
    answer = sheet(client_of("jobhunter"), person, bakery, doe=form)
    text = {"": shown, "word": lambda file: text_of(file.content), "pdf": printed}[form](answer)
    assert "Brood bakken" in text
    papers = ("VCA (veilig werken), geldig tot en met 30 april 2099", "HACCP", "Heftruck", "Code 95")
    assert [paper in text for paper in papers] == [True, True, False, False]
    assert [leak for leak in LEAKS if leak in text] == []


def test_the_jobhunter_chooses_the_parts_and_the_last_name(client_of, person, bakery):
    page = shown(sheet(client_of("jobhunter"), person, bakery, parts=["talen"], with_last_name="on"))
    assert "Yonas Tesfay" in page
    assert "Nederlands" in page
    assert "Brood bakken" not in page


def test_of_who_is_not_shown_to_be_18_nothing_is_said_about_age(client_of, cast):
    today = timezone.localdate()
    young = make_participant(cast.assen, birth_date=date(today.year - 18, 12, 31), birth_year_only=True)
    employer = make_employer(cast.assen)
    make_agreement(young, employer)
    page = shown(sheet(client_of("jobhunter"), young, employer))
    assert ("18 jaar" in page) == ((today.month, today.day) == (12, 31))


def test_making_it_is_logged_each_time(client_of, prepare, person, bakery):
    for form in ("", "pdf", "word"):
        sheet(client_of("jobhunter"), person, bakery, doe=form)
    assert rows(prepare, AccessRecord, "action", "subject") == [("profile_sheet", person.pk)] * 3


def test_the_files_are_accessible_and_their_names_say_nothing(client_of, person, bakery):
    pdf = sheet(client_of("jobhunter"), person, bakery, doe="pdf")
    word = sheet(client_of("jobhunter"), person, bakery, doe="word")
    assert (pdf["Content-Disposition"], word["Content-Disposition"]) == (
        'attachment; filename="profiel.pdf"',
        'attachment; filename="profiel.docx"',
    )
    with pikepdf.open(BytesIO(pdf.content)) as document:
        assert (str(document.Root.Lang), bool(document.Root.MarkInfo.Marked)) == ("nl", True)
        assert str(document.docinfo["/Title"]) == "Profiel van Yonas"
    document = Document(BytesIO(word.content))
    assert [p.text for p in document.paragraphs if p.style.name == "Heading 1"] == ["Profiel van Yonas"]
    assert 'w:lang w:val="nl-NL"' in ZipFile(BytesIO(word.content)).read("word/styles.xml").decode()


def test_signs_that_are_no_text_are_left_out_of_the_files():
    """They cannot be typed here, but a workbook that was taken in may have held them."""
    broken = Sheet("Yo\x00na\x1fs", "A\x0b", "Assen", date(2026, 1, 1), True, [Section("Talen", ["Ne\ufffed\ud800"])])
    lines = text_of(docx_of(broken)).splitlines()
    assert (lines[0], lines[1].split(".")[0], lines[4]) == ("Profiel van Yonas", "Voor A", "Ned")
    with pikepdf.open(BytesIO(pdf_of("participants/profile_sheet_pdf.html", {"sheet": broken, "agreed": ""}))) as file:
        assert ">Profiel van Yonas<" in file.Root.Metadata.read_bytes().decode()


def test_a_name_with_signs_stays_text_in_the_pdf():
    risky = Sheet("<b>Yo</b>", "A & B", "Assen", date(2026, 1, 1), True, [Section("Talen", ["<i>"])])
    assert pdf_of("participants/profile_sheet_pdf.html", {"sheet": risky, "agreed": ""}).startswith(b"%PDF")
