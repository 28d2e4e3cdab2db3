"""Which data the pilot uses: switched on by a decision, hidden when off, and every personal field in one list."""

from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from config.database.matrix import MATRIX
from pilots.enums import OptionalData, Role
from pilots.field_list import COLUMNS, field_list, missing_from_register, models_by_table
from pilots.models import DataChoice
from pilots.personal_data import ABOUT_NOBODY, ABOUT_PEOPLE, REGISTER
from pilots.queries import may_see_bsn
from tests.factories import use_data
from tests.participants.helpers import day, post, rows

DECISION = {"is_on": "ja", "decision": "College 2026-114", "purpose": "inschrijving BRP"} | day(
    "decided_on", "3 2 2026"
)
LAW = {"legal_basis": "artikel 10 Wabb", "organisations": ["gemeente Assen"]}


def address(route, *args):
    return reverse(f"pilots:{route}", args=["assen", *args])


@pytest.mark.parametrize("table", REGISTER)
def test_every_field_about_somebody_says_what_it_is_for(table):
    assert missing_from_register(table) == set()


def test_every_table_about_people_is_in_the_register():
    about = {table for table in MATRIX if table.startswith(ABOUT_PEOPLE)} - set(ABOUT_NOBODY)
    assert about - set(REGISTER) == set()
    assert set(REGISTER) - set(models_by_table()) == set()


def test_control_a_field_without_a_purpose_is_found(monkeypatch):
    about, uses = REGISTER["participants_circumstances"]
    monkeypatch.setitem(REGISTER, "participants_circumstances", (about, uses[:-1]))
    assert missing_from_register("participants_circumstances") == {"debt_signal"}


def test_no_field_is_named_twice_or_unknown():
    names = [field.name for field in field_list([])]
    assert len(names) == len(set(names))


def test_the_list_tells_who_sees_a_field_and_whether_it_is_in_use():
    choice = DataChoice(data=OptionalData.DEBTS, is_on=True, decision="College 2026-114", purpose="hulp op tijd")
    fields = {field.name: field for field in field_list([choice])}
    debts, wage = fields["participants_circumstances.debt_signal"], fields["matching_wage.per_hour"]
    assert (debts.readers, debts.in_use, debts.purpose, debts.decision) == (
        "Jobhunter", "ja", "hulp op tijd", "College 2026-114",
    )  # fmt: skip
    assert (wage.readers, wage.in_use) == ("Jobhunter", "altijd")
    assert fields["participants_sealedbsn.bsn_sealed"].in_use == "nee"
    assert "Functioneel beheerder" not in fields["accounts_user.password"].readers


@pytest.mark.django_db
def test_the_workbook_holds_the_whole_list(client_of):
    answer = client_of("privacy_officer").get(address("data-xlsx"))
    sheet = load_workbook(BytesIO(answer.content)).active
    assert [cell.value for cell in sheet[1]] == list(COLUMNS)
    assert sheet.max_row == len(field_list([])) + 1
    assert "attachment" in answer["Content-Disposition"]


@pytest.mark.django_db
def test_a_kind_of_data_goes_on_by_a_decision_and_everybody_reads_it(cast, client_of, prepare):
    answer = post(client_of("project_leader"), address("data-choice", "bsn"), **DECISION, **LAW)
    assert answer.status_code == 303
    for who in ("jobhunter", "coa", "job_coach", "researcher", "privacy_officer"):
        page = client_of(who).get(address("data")).content.decode()
        assert "artikel 10 Wabb" in page
        assert "Wijzigen" not in page
    assert rows(prepare, DataChoice, "pilot_id", "data", "is_on") == [(cast.assen.pk, "bsn", True)]


@pytest.mark.django_db
@pytest.mark.parametrize("missing", ["decision", "decided_on_dag", "purpose", "legal_basis", "organisations"])
def test_a_bsn_needs_all_of_its_decision(client_of, prepare, missing):
    given = {name: value for name, value in (DECISION | LAW).items() if name != missing}
    assert post(client_of("project_leader"), address("data-choice", "bsn"), **given).status_code == 422
    assert rows(prepare, DataChoice, "data") == []


@pytest.mark.django_db
def test_an_organisation_that_was_made_up_is_refused(client_of, prepare):
    given = DECISION | LAW | {"organisations": ["gemeente Assen", "Base to Work"]}
    assert post(client_of("project_leader"), address("data-choice", "bsn"), **given).status_code == 422
    assert rows(prepare, DataChoice, "data") == []


@pytest.mark.django_db
def test_off_hides_and_keeps_what_was_decided(cast, client_of, prepare):
    use_data(cast.assen, OptionalData.BSN)
    use_data(cast.maastricht, OptionalData.BSN)
    answer = post(client_of("project_leader"), address("data-choice", "bsn"), is_on="nee")
    assert answer.status_code == 303
    assert rows(prepare, DataChoice, "pilot_id", "is_on") == sorted(
        [(cast.assen.pk, False), (cast.maastricht.pk, True)], key=str
    )
    with prepare():
        assert may_see_bsn(cast.members[Role.JOBHUNTER]) is False


@pytest.mark.django_db
@pytest.mark.parametrize("data", ["wachtwoord", "bsn2"])
def test_a_kind_of_data_that_does_not_exist_is_not_found(client_of, data):
    assert client_of("project_leader").get(address("data-choice", data)).status_code == 404
