"""Household, benefit, debts and the own contribution: there only when the pilot uses them."""

import pytest

from config.database.scope import maintenance
from participants.enums import MilestoneKind
from participants.models import Circumstances
from pilots.enums import OptionalData
from pilots.models import DataChoice
from tests.factories import make_milestone, make_participant, use_data
from tests.participants.helpers import day, post, rows, url

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
FIELDS = ("has_partner", "children", "has_benefit", "debt_signal")


@pytest.fixture
def yonas(cast):
    return make_participant(cast.assen, location=cast.schepersmaat)


def test_each_field_is_there_only_with_its_own_decision(cast, client_of, yonas):
    use_data(cast.assen, OptionalData.BENEFIT)
    page = client_of("jobhunter").get(url(yonas, "circumstances")).content.decode()
    assert [name for name in FIELDS if f'name="{name}"' in page] == ["has_benefit"]
    panel = client_of("jobhunter").get(f"{url(yonas)}?deel=profiel").content.decode()
    assert ("Uitkering" in panel, "Kinderen" in panel, "schulden" in panel) == (True, False, False)


def test_without_any_decision_there_is_no_page_and_no_panel(client_of, yonas):
    client = client_of("jobhunter")
    assert client.get(url(yonas, "circumstances")).status_code == 404
    assert client.get(url(yonas, "reba")).status_code == 404
    assert "Huishouden en inkomen" not in client.get(f"{url(yonas)}?deel=profiel").content.decode()
    assert "REBA" not in client.get(f"{url(yonas)}?deel=werk").content.decode()


def test_a_household_is_numbers_and_unknown_is_an_answer(cast, client_of, yonas, prepare):
    use_data(cast.assen, *OptionalData)
    given = {"has_partner": "ja", "children": "3", "has_benefit": "", "debt_signal": "nee"}
    assert post(client_of("jobhunter"), url(yonas, "circumstances"), **given).status_code == 303
    assert rows(prepare, Circumstances, *FIELDS) == [(True, 3, None, False)]


@pytest.mark.parametrize("typed", ["21", "-1", "drie", "Sara en Omar", "9" * 400])
def test_children_are_a_number_that_can_be(cast, client_of, yonas, prepare, typed):
    use_data(cast.assen, OptionalData.HOUSEHOLD)
    assert post(client_of("jobhunter"), url(yonas, "circumstances"), children=typed).status_code == 422
    assert rows(prepare, Circumstances, "pk") == []


def test_what_was_switched_off_is_hidden_untouched_and_cannot_be_posted(cast, client_of, yonas, prepare):
    use_data(cast.assen, OptionalData.HOUSEHOLD, OptionalData.DEBTS)
    with maintenance():
        Circumstances.objects.create(pilot=cast.assen, participant=yonas, children=2, debt_signal=True)
        DataChoice.objects.filter(data=OptionalData.DEBTS).update(is_on=False)
    client = client_of("jobhunter")
    given = {"has_partner": "nee", "children": "1", "debt_signal": "nee"}
    assert post(client, url(yonas, "circumstances"), **given).status_code == 303
    assert rows(prepare, Circumstances, *FIELDS) == [(False, 1, None, True)]
    assert "schulden" not in client.get(f"{url(yonas)}?deel=profiel").content.decode()


def test_the_own_contribution_is_a_range_with_its_sources_and_is_not_stored(cast, client_of, yonas):
    use_data(cast.assen, OptionalData.REBA)
    answer = post(client_of("jobhunter"), url(yonas, "reba"), net_income="2.000", adults="1", children="0")
    page = answer.content.decode().replace("\N{NO-BREAK SPACE}", " ")
    assert answer.status_code == 200
    for said in ("COA stelt de bijdrage vast", "€ 475,95", "€ 1.524,05", "€ 246,00", "Amstelveen, 18 februari 2025"):
        assert said in page
    assert "2.000" not in client_of("jobhunter").get(url(yonas, "reba")).content.decode()


@pytest.mark.parametrize(
    "given", [{}, {"net_income": "-1"}, {"net_income": "1e309"}, {"net_income": "100", "adults": "0", "children": "1"}]
)
def test_a_sum_without_sense_is_asked_again(cast, client_of, yonas, given):
    use_data(cast.assen, OptionalData.REBA)
    assert post(client_of("jobhunter"), url(yonas, "reba"), **given).status_code == 422


def test_the_panel_tells_when_the_talk_was(cast, client_of, yonas):
    use_data(cast.assen, OptionalData.REBA)
    client = client_of("jobhunter")
    assert "Er is nog geen gesprek vastgelegd" in client.get(f"{url(yonas)}?deel=werk").content.decode()
    given = day("happened_on", "2 3 2026") | {"source": "coa"}
    assert post(client, url(yonas, "milestone-add", MilestoneKind.REBA_TALK), **given).status_code == 303
    assert "Gesprek gevoerd op 2 maart 2026" in client.get(f"{url(yonas)}?deel=werk").content.decode()


def test_a_talk_recorded_by_coa_counts_too(cast, client_of, yonas):
    use_data(cast.assen, OptionalData.REBA)
    make_milestone(yonas, MilestoneKind.REBA_TALK, yonas.enrolled_on)
    assert (
        "Gesprek gevoerd op 12 januari 2026" in client_of("jobhunter").get(f"{url(yonas)}?deel=werk").content.decode()
    )


@pytest.mark.parametrize("kind", [MilestoneKind.REBA_TALK, MilestoneKind.LADDER_STEP])
def test_a_fact_of_data_that_is_off_is_hidden_kept_and_not_offered(cast, client_of, yonas, prepare, kind):
    make_milestone(yonas, kind, yonas.enrolled_on, detail="4")
    make_milestone(yonas, MilestoneKind.BANK_ACCOUNT, yonas.enrolled_on)
    client = client_of("jobhunter")
    timeline = client.get(f"{url(yonas)}?deel=tijdlijn").content.decode()
    assert (MilestoneKind.BANK_ACCOUNT.label in timeline, kind.label in timeline) == (True, False)
    assert kind.label not in client.get(url(yonas, "record")).content.decode()
    assert client.get(url(yonas, "milestone-add", kind)).status_code == 404
    use_data(cast.assen, *OptionalData)
    assert kind.label in client.get(f"{url(yonas)}?deel=tijdlijn").content.decode()
    assert kind.label in client.get(url(yonas, "record")).content.decode()
