"""The evaluation PDF: accessible, the same each time, with the pilot's figures and without anybody's name."""

import re
from datetime import date
from io import BytesIO

import pikepdf
import pytest
from django.core.management import call_command
from django.template.loader import render_to_string

from config.database.scope import maintenance
from config.pdf import pdf_of
from pilots.models import EvaluationQuestion, Phase
from reporting.evaluation import evaluate
from reporting.rules.publication import Audience
from reporting.rules.rows import Frame
from reporting.services import report
from tests.factories import (
    make_budget_line,
    make_cover_line,
    make_employer,
    make_participant,
    make_phase,
    make_placement,
)

FRAME = Frame(date(2026, 1, 1), date(2026, 9, 30), date(2026, 9, 30))
TEMPLATE = "reporting/evaluation_pdf.html"
LEAKS = ("Yonas", "Tesfay", "A-0001", "Bakkerij Van Roon", "0612345678", "Hanna", "M-0001", "Jobcoach Assen")


@pytest.fixture
def evaluation(cast, law):
    """What the PDF is made of; the rows hold everything that could leak."""
    phase = make_phase(cast.assen, starts_on=date(2026, 1, 1), target_placed=25)
    make_budget_line(phase, "Jobhunters", 90_000)
    make_cover_line(phase, "Uitkering Faciliteitenbesluit", 90_000)
    person = make_participant(cast.assen, location=cast.schepersmaat, intake_on=date(2026, 2, 1), phone="0612345678")
    make_placement(person, make_employer(cast.assen), date(2026, 3, 1), sector="horeca")
    other = make_participant(cast.maastricht, "M-0001", first_name="Hanna")
    make_placement(other, make_employer(cast.maastricht), date(2026, 3, 1))
    with maintenance():
        EvaluationQuestion.objects.create(
            pilot=cast.assen, text="Komen mensen aan het werk?", indicators=["W02", "G07"]
        )
    with maintenance(cast.assen.pk):
        found = report(cast.assen.pk, frame=FRAME, audience=Audience.REPORT)
        return evaluate(cast.assen, found, made_on=date(2026, 10, 1))


def html_of(evaluation):
    return render_to_string(TEMPLATE, {"report": evaluation})


def words_of(html):
    without_drawings = re.sub(r"<svg.*?</svg>", " ", html, flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", without_drawings).split())


def test_it_says_what_the_pilot_must_answer(evaluation):
    text = words_of(html_of(evaluation))

    assert "1 januari tot en met 30 september 2026" in text
    assert "Peildatum 30 september 2026 Gemaakt op 1 oktober 2026 Definities versie 4" in text
    assert "In de periode startten 1 persoon met betaald werk" in text
    assert "1. Komen mensen aan het werk? Gestart met betaald werk (W02) 1 persoon" in text
    assert "Tevredenheid werkgever (G07) nog geen gegevens" in text
    assert "Kosten per gestarte te kleine aantallen om te tonen" in text


def test_target_against_result_is_exact_for_each_phase(cast, evaluation):
    with maintenance():
        Phase.objects.filter(pilot=cast.assen).update(ends_on=date(2026, 3, 31))
    make_phase(cast.assen, "vervolg", position=1, starts_on=date(2026, 4, 1), target_placed=75)
    second = make_participant(cast.assen, "A-0002", intake_on=date(2026, 4, 1))
    make_placement(second, make_employer(cast.assen, "Kwekerij"), date(2026, 5, 1))
    with maintenance(cast.assen.pk):
        found = report(cast.assen.pk, frame=FRAME, audience=Audience.REPORT)
        targets = evaluate(cast.assen, found, made_on=date(2026, 10, 1)).targets
    assert sorted((row.name, row.started, row.target) for row in targets) == [("pilot", "1", 25), ("vervolg", "1", 75)]


def test_it_has_the_route_and_the_budget(evaluation):
    text = words_of(html_of(evaluation))

    assert "Aangemeld 1 Intake gehad 1 100%" in text
    assert "Jobhunters €\xa090.000 €\xa00 €\xa090.000".replace("\xa0", " ") in text.replace("\xa0", " ")
    assert "De lasten en de dekking van deze fase zijn gelijk." in text


def test_a_step_of_the_route_is_a_part_of_everybody_who_signed_up(cast, law):
    for number in range(4):
        person = make_participant(cast.assen, f"A-000{number}", intake_on=date(2026, 2, 1) if number == 0 else None)
        if number:
            make_placement(person, make_employer(cast.assen, f"Werkgever {number}"), date(2026, 3, 1))
    with maintenance(cast.assen.pk):
        found = report(cast.assen.pk, frame=FRAME, audience=Audience.REPORT)
        made = evaluate(cast.assen, found, made_on=date(2026, 10, 1))
    assert [(row.count, row.share, row.width) for row in made.funnel] == [
        (4, None, 100),
        (1, 0.25, 25),
        (0, 0, 0),
        (0, 0, 0),
        (3, 0.75, 75),
    ]

    html = html_of(made)
    assert re.findall(r"<title>(.*?: \d+)</title>", html) == [
        "Aangemeld: 4",
        "Intake gehad: 1",
        "Gestart met betaald werk: 3",
    ]
    route = words_of(html)
    assert "Stap Aantal Deel van de eerste stap Aangemeld 4 Intake gehad 1 25% Mag werken" in route
    assert "Match met een werkgever 0 0% Gestart met betaald werk 3 75%" in route
    assert "Het percentage is het deel van iedereen die zich aanmeldde." in route


def test_it_holds_no_name_no_number_of_a_dossier_and_no_employer(evaluation):
    html = html_of(evaluation)

    assert [leak for leak in LEAKS if leak in html] == []


def test_it_is_a_tagged_pdf_with_title_language_and_texts_for_drawings(evaluation):
    content = pdf_of(TEMPLATE, {"report": evaluation})

    with pikepdf.open(BytesIO(content)) as document:
        root = document.Root
        assert root.MarkInfo.Marked is True or root.MarkInfo.Marked == 1
        assert str(root.Lang) == "nl"
        assert "/StructTreeRoot" in root
        assert str(document.docinfo.Title) == "Evaluatie Pilot assen, gemeente Assen"
        assert "pdfuaid" in root.Metadata.read_bytes().decode()
        tags = list(tags_of(root.StructTreeRoot))
    assert {"/H1", "/H2", "/H3", "/Table", "/Figure"} <= {tag for tag, _alt in tags}
    assert all(alt for tag, alt in tags if tag == "/Figure")


def tags_of(node):
    """(tag, alternative text) of every element of the structure."""
    if isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield str(node.S), str(node.get("/Alt", ""))
        if "/K" in node:
            yield from tags_of(node.K)
    elif isinstance(node, pikepdf.Array):
        for child in node:
            yield from tags_of(child)


def test_the_same_figures_give_the_same_text(evaluation):
    assert html_of(evaluation) == html_of(evaluation)


def test_the_command_writes_a_pdf(evaluation, cast, tmp_path):
    path = tmp_path / "evaluatie.pdf"
    call_command("evaluation_report", "--pilot", "assen", "--from", "2026-01-01", "--to", "2026-09-30", "-o", str(path))

    assert path.read_bytes().startswith(b"%PDF")
