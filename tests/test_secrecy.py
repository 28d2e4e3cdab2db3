"""A BSN leaves by no file, no command and no log; and the facts that pages are searched for do stand somewhere."""

import logging
import sys
from io import BytesIO
from typing import Any
from uuid import uuid4
from zipfile import ZipFile

import pytest
from django.core.management import call_command
from django.template.loader import render_to_string
from django.urls import reverse

from config import pdf
from config.database.scope import maintenance
from participants.models import Participant
from participants.profile_sheet import Part
from tests.access_matrix import FILES, MATRIX
from tests.access_secrets import BSN, NAMES, NUMBER, PAPERS, WAGE, WISHES, make_secrets
from tests.access_world import make_world
from tests.cast import Cast, make_cast
from tests.factories import make_agreement, make_employer
from tests.test_access import address

pytestmark = pytest.mark.django_db
WHY = {"reason": "brp", "explanation": "Nakijken bij de BRP-straat"}
YEAR = ("--from", "2026-01-01", "--to", "2026-11-20")
COMMANDS = (
    ("verdicts", "--format", "json"),
    ("indicators", *YEAR, "--format", "json"),
    ("indicators", *YEAR, "--format", "csv"),
    ("budget", "--format", "json"),
)


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    return make_cast()


@pytest.fixture(scope="module")
def own(cast) -> dict[str, Any]:
    """Everything of Assen, and facts that are easy to find back."""
    ids = make_world(cast).own
    make_secrets(cast, ids)
    return ids


def words_in(content: bytes) -> str:
    """All text of a workbook or a Word document; a PDF keeps its text packed, of that the page is looked at."""
    if not content.startswith(b"PK"):
        return content.decode(errors="ignore")
    file = ZipFile(BytesIO(content))
    return "".join(file.read(name).decode() for name in file.namelist() if name.endswith(".xml"))


def test_a_bsn_comes_out_in_no_file_no_command_and_no_log(client_of, cast, own, monkeypatch, caplog, capsys):
    pages = []
    monkeypatch.setattr(pdf, "render_to_string", lambda *given: pages.append(render_to_string(*given)) or pages[-1])
    client, files = client_of("jobhunter"), {}
    with caplog.at_level(logging.DEBUG):
        for route in (route for route in MATRIX if route.endswith(FILES)):
            reader = client if "jobhunter" in MATRIX[route] else client_of(MATRIX[route][0])
            files[route] = reader.get(address(route, own)).content
        sheet = reverse("participants:profile-sheet", args=["assen", own["participants.pk"]])
        with maintenance():
            person, employer = Participant.objects.get(pk=own["participants.pk"]), make_employer(cast.assen, "Garage")
            make_agreement(person, employer)
        for kind in ("pdf", "word"):
            given = {"employer": employer.pk, "parts": [part.value for part in Part], "doe": kind}
            files[kind] = client.post(sheet, given).content
        for command, *given in COMMANDS:
            call_command(command, "--pilot", "assen", "--on", "2026-11-20", *given, stdout=sys.stdout)
        client.post(reverse("participants:bsn", args=["assen", own["participants.pk"]]), WHY)
        client.post(reverse("participants:find", args=["assen"]), {"number": BSN[0], "form_key": str(uuid4())})
    said = {name: words_in(content) for name, content in files.items()}
    said |= {"pages": "".join(pages), "commands": capsys.readouterr().out, "log": caplog.text}
    said["records"] = " ".join(str(vars(record)) for record in caplog.records)
    assert [(where, number) for where, text in said.items() for number in BSN if number in text] == []
    assert (len(files), len(pages)) == (8, 5)
    assert "A-0001" in said["commands"]
    assert "Yonas" in said["word"]
    assert "Yonas" in said["pages"]


def test_control_the_jobhunter_reads_what_is_looked_for(client_of, own):
    client, seen = client_of("jobhunter"), ""
    for route in ("participants:detail", "participants:asylum-facts", "matching:placement"):
        seen += client.get(address(route, own)).content.decode()
    for group in (NAMES[:2], WAGE, PAPERS, WISHES):
        assert any(secret in seen for secret in group), group
    number = client.post(reverse("participants:reveal-v-number", args=["assen", own["participants.pk"]]))
    assert any(secret in number.content.decode() for secret in NUMBER)
    bsn = client.post(reverse("participants:bsn", args=["assen", own["participants.pk"]]), WHY)
    assert any(secret in bsn.content.decode() for secret in BSN)
