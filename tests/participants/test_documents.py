"""A pasted list of W-documents: read line by line, shown before it is saved, and taken back."""

from datetime import date

import pytest
from django.urls import reverse

from participants import services
from participants.enums import MilestoneKind
from participants.models import DocumentBatch, Milestone
from participants.pasted import masked, read_lines
from pilots.enums import Role
from tests.factories import make_milestone, make_participant
from tests.participants.helpers import post, rows

PAGE = reverse("participants:w-documents", args=["assen"])
NUMBER = "0012345678"
W = MilestoneKind.W_DOCUMENT


# Reading, without a database


@pytest.mark.parametrize(
    "row",
    [
        "A-0001\t1-3-2026\t28-2-2027",
        "A-0001;01/03/2026;28.02.2027",
        "A-0001 2026-03-01 2027-02-28",
        '"A-0001";"1 maart 2026";"28 feb 2027"',
        "A-0001\t2026-03-01 00:00:00\t2027-02-28 00:00:00",
        "A-0001,1-3-2026,28-2-2027",
    ],
)
def test_a_line_is_read_however_it_was_copied(row):
    (line,) = read_lines(row)
    assert (line.key, line.starts, line.until, line.fault) == ("A-0001", date(2026, 3, 1), date(2027, 2, 28), "")


def test_a_heading_and_empty_lines_are_passed_over_and_an_end_may_lack():
    lines = read_lines("Dossiernummer;geldig vanaf;geldig tot\n\nA-0001;1-3-2026;\r\nA-0002;2-3-2026\n")
    assert [(line.number, line.key, line.until) for line in lines] == [(3, "A-0001", None), (4, "A-0002", None)]


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("A-0001", "De begindatum ontbreekt"),
        ("A-0001;31-2-2026;1-3-2027", "is geen datum die bestaat"),
        ("A-0001;1-3-26;1-3-27", "Schrijf het jaar van ‘1-3-26’ met 4 cijfers."),
        ("A-0001;1-3-2026;1-2-2026", "De einddatum ligt voor de begindatum."),
        ("A-0001;1-3-1926;1-3-2027", "Vul een jaar in van 2000"),
        ("\U0001f642", "De begindatum ontbreekt"),
    ],
)
def test_what_is_wrong_with_a_line_is_a_sentence(row, sentence):
    (line,) = read_lines(row)
    assert sentence in line.fault


def test_a_number_of_a_person_is_never_given_back_whole():
    for text in (NUMBER, "001.234.5678", "0012 345 678", "123456782"):
        assert text not in masked(f"{text};1-3-2026;1-3-2027")
    assert masked("A-0001 2026 1 3 2027") == "A-0001 2026 1 3 2027"


# The page


@pytest.fixture
def people(cast, prepare):
    """Two at the caseworker's location, one elsewhere, one in another pilot; the first with a V-number."""
    here = make_participant(cast.assen, "A-0001", first_name="Amina", location=cast.schepersmaat)
    with prepare():
        services.write_v_number(here, NUMBER, cast.members[Role.COA_CASEWORKER])
    make_participant(cast.assen, "A-0002", first_name="Bilal", location=cast.schepersmaat)
    make_participant(cast.assen, "A-0003", first_name="Chen", location=cast.graswijk)
    make_participant(cast.maastricht, "M-0001", first_name="Dawit", location=cast.azc_maastricht)
    return here


def changes(response):
    return [str(row.change) for row, *_look in response.context["planned"]]


def notes(response):
    return [row.note for row, *_look in response.context["planned"]]


def documents(prepare):
    return rows(prepare, Milestone, "participant__case_number", "happened_on", "until", kind=W)


def save(client, response):
    return post(client, PAGE, stap="opslaan", lines=response.context["good"])


@pytest.mark.django_db
def test_the_preview_tells_each_line_and_saves_nothing(client_of, people, prepare):
    make_milestone(people, W, date(2025, 3, 1), until=date(2026, 2, 28))
    make_milestone(people, W, date(2026, 3, 1), until=date(2026, 8, 31))
    text = (
        f"{NUMBER};1-3-2026;28-2-2027\nA-0001;1-3-2025;28-2-2026\na-0002;1-3-2026;\n"
        "A-0003;1-3-2026;1-3-2027\nM-0001;1-3-2026;1-3-2027\n9999999999;1-3-2026;\nA-0002;31-2-2026;"
    )
    response = post(client_of("coa"), PAGE, lines=text)
    assert response.status_code == 200
    assert changes(response) == ["gewijzigd", "ongewijzigd", "nieuw", "fout", "fout", "fout", "fout"]
    assert notes(response)[0] == "Geldig tot en met 31 augustus 2026 wordt 28 februari 2027."
    assert {*notes(response)[3:6]} == {"Niet gevonden bij jouw locatie. Is deze persoon aangemeld en woont die hier?"}
    page = response.content.decode()
    for secret in (NUMBER, "9999999999", "Chen", "Dawit"):
        assert secret not in page
    assert len(documents(prepare)) == 2


@pytest.mark.django_db
def test_a_newer_document_ends_the_earlier_one_the_day_before(client_of, people, prepare):
    make_milestone(people, W, date(2025, 3, 1), until=date(2026, 4, 30))
    client = client_of("coa")
    response = post(client, PAGE, lines="A-0001;1-3-2026;28-2-2027")
    assert notes(response) == ["Het vorige document eindigt dan op 28 februari 2026."]
    assert save(client, response).status_code == 303
    assert documents(prepare) == [
        ("A-0001", date(2025, 3, 1), date(2026, 2, 28)),
        ("A-0001", date(2026, 3, 1), date(2027, 2, 28)),
    ]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("A-0001;1-1-2026;31-3-2026", "Overlapt met het W-document vanaf 1 maart 2026."),
        ("A-0001;1-1-2026;", "Overlapt met het W-document vanaf 1 maart 2026."),
        ("A-0001;1-6-2026;1-7-2026", "Valt binnen het W-document van 1 maart 2026 tot en met 28 februari 2027."),
        ("A-0001;1-1-2001;1-1-2002", ""),
    ],
)
def test_overlaps_are_told(client_of, people, line, note):
    make_milestone(people, W, date(2026, 3, 1), until=date(2027, 2, 28))
    response = post(client_of("coa"), PAGE, lines=line)
    assert (response.status_code, notes(response)) == (422 if note else 200, [note])


@pytest.mark.django_db
def test_the_good_lines_are_saved_once_and_twice_is_harmless(client_of, people, prepare):
    client = client_of("coa")
    response = post(client, PAGE, lines=f"{NUMBER};1-3-2026;28-2-2027\nA-0001;1-3-2027;\nA-0003;1-3-2026;")
    assert response.context["save_label"] == "2 goede regels opslaan"
    assert NUMBER not in response.context["good"]
    assert [save(client, response).status_code for _ in range(2)] == [303, 303]
    made = [("A-0001", date(2026, 3, 1), date(2027, 2, 28)), ("A-0001", date(2027, 3, 1), None)]
    assert documents(prepare) == made
    assert len(rows(prepare, DocumentBatch, "pk")) == 1
    assert changes(post(client, PAGE, lines="A-0001;1-3-2026;28-2-2027")) == ["ongewijzigd"]


@pytest.mark.django_db
def test_a_list_is_undone_whole_and_what_changed_since_stays(client_of, people, prepare):
    make_milestone(people, W, date(2025, 3, 1), until=date(2026, 4, 30))
    client = client_of("coa")
    save(client, post(client, PAGE, lines="A-0001;1-3-2026;28-2-2027\nA-0002;1-3-2026;28-2-2027"))
    with prepare():
        Milestone.objects.filter(participant__case_number="A-0002").update(until=date(2027, 5, 31))
    ((batch,),) = rows(prepare, DocumentBatch, "pk")
    address = reverse("participants:w-documents-undo", args=["assen", batch])
    assert [post(client, address).status_code for _ in range(2)] == [303, 303]
    assert documents(prepare) == [
        ("A-0001", date(2025, 3, 1), date(2026, 4, 30)),
        ("A-0002", date(2026, 3, 1), date(2027, 5, 31)),
    ]
    assert "Ongedaan maken" not in client.get(PAGE).content.decode()


@pytest.mark.django_db
def test_a_list_without_one_good_line_is_shown_again_without_the_number(client_of, people):
    response = post(client_of("coa"), PAGE, lines="9999999999;morgen")
    assert response.status_code == 422
    page = response.content.decode()
    assert "•••999" in page
    assert "9999999999" not in page
    assert "morgen" in page


@pytest.mark.django_db
def test_the_number_of_queries_does_not_grow(client_of, people, django_assert_max_num_queries):
    client, counts = client_of("coa"), []
    for text in ("A-0001;1-3-2026;", "A-0001;1-3-2026;\nA-0002;1-3-2026;\nA-0003;1-3-2026;"):
        with django_assert_max_num_queries(40) as asked:
            client.post(PAGE, {"lines": text})
        counts.append(len(asked))
    assert counts[0] == counts[1]
