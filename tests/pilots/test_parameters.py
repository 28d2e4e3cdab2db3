"""The legal numbers: kept with who and when, and the table is whole after every change or nothing changed."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from legal.models import Parameter
from legal.queries import parameter_rows
from legal.rules.parameters import KEYS, Unit, faults_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
SOURCE = {"source": "Staatscourant 2026, 1", "confidence": "OFF"}


def url(route: str, *args: object) -> str:
    return reverse(f"administration:{route}", args=args)


def row(key: str, prepare, **fields):
    with prepare():
        return Parameter.objects.get(key=key, **fields)


def periods(key: str, prepare):
    with prepare():
        return list(Parameter.objects.filter(key=key).values_list("value", "valid_from", "valid_until"))


def dates(**days: date) -> dict[str, str]:
    return {
        f"{name}_{part}": str(number)
        for name, day in days.items()
        for part, number in (("dag", day.day), ("maand", day.month), ("jaar", day.year))
    }


def test_the_list_shows_every_number_with_its_period_and_source(client_of):
    body = client_of("admin").get(url("parameters")).content.decode()
    for text in (
        "6 maanden",
        "35 dagen",
        "€\xa014,99 per uur",
        "87,5%",
        "12 juni 2026",
        "de dag dat asiel",
        "Niet nagekeken",
    ):
        assert text in body, text


def test_a_change_keeps_who_and_when(client_of, cast, prepare):
    number = row("permit_term_practice_days", prepare)
    client = client_of("admin")
    assert client.get(url("parameter-edit", number.pk)).status_code == 200
    response = client.post(url("parameter-edit", number.pk), SOURCE | {"value": "70"})
    assert response.status_code == 303
    changed = row("permit_term_practice_days", prepare)
    assert (changed.value, changed.source, changed.confidence) == ("70", "Staatscourant 2026, 1", "OFF")
    assert (changed.verified_by_id, changed.verified_on) == (cast.admin.pk, timezone.localdate())
    assert "Bo Beheer" in client.get(url("parameters")).content.decode()


def test_a_new_value_ends_the_one_before_it(client_of, prepare):
    fields = SOURCE | {"value": "4"} | dates(valid_from=date(2027, 7, 1))
    client = client_of("admin")
    answers = [client.post(f"{url('parameter-add')}?key=waiting_months", fields).status_code for _press in range(2)]
    assert answers == [303, 303]
    assert periods("waiting_months", prepare) == [
        ("6", None, date(2026, 6, 11)),
        ("3", date(2026, 6, 12), date(2027, 6, 30)),
        ("4", date(2027, 7, 1), None),
    ]


def test_an_amount_is_typed_with_a_comma_and_follows_the_last_known_period(client_of, prepare):
    fields = SOURCE | {"value": "15,30"} | dates(valid_from=date(2027, 1, 1), valid_until=date(2027, 6, 30))
    assert client_of("admin").post(f"{url('parameter-add')}?key=minimum_wage_21", fields).status_code == 303
    assert periods("minimum_wage_21", prepare)[-1] == ("15.30", date(2027, 1, 1), date(2027, 6, 30))


def test_moving_a_border_moves_the_neighbour_along(client_of, prepare):
    later = row("waiting_months", prepare, value="3")
    fields = SOURCE | {"value": "3"} | dates(valid_from=date(2026, 7, 1))
    assert client_of("admin").post(url("parameter-edit", later.pk), fields).status_code == 303
    assert periods("waiting_months", prepare) == [("6", None, date(2026, 6, 30)), ("3", date(2026, 7, 1), None)]
    earlier = SOURCE | {"value": "3"} | dates(valid_from=date(2026, 6, 1))
    assert client_of("admin").post(url("parameter-edit", later.pk), earlier).status_code == 303
    assert periods("waiting_months", prepare)[0] == ("6", None, date(2026, 5, 31))


@pytest.mark.parametrize(
    ("key", "fields", "sentence"),
    [
        ("waiting_months", {"value": "4"} | dates(valid_from=date(2020, 1, 1)), "geldt al een andere waarde"),
        (
            "waiting_months",
            {"value": "4"} | dates(valid_from=date(2027, 1, 1), valid_until=date(2027, 2, 1)),
            "zou er geen",
        ),
        ("waiting_months", {"value": "4"}, "de eerste dag van de nieuwe waarde in"),
        ("waiting_months", {"value": "vier"} | dates(valid_from=date(2027, 1, 1)), "heel getal"),
        ("waiting_months", {"value": ""} | dates(valid_from=date(2027, 1, 1)), "Vul de waarde in"),
        ("minimum_wage_21", {"value": "0"} | dates(valid_from=date(2027, 1, 1)), "een bedrag in"),
        ("minimum_wage_21", {"value": "14,8.8"} | dates(valid_from=date(2027, 1, 1)), "een bedrag in"),
        ("clock_start", {"value": "soms"} | dates(valid_from=date(2027, 1, 1)), "uit de lijst"),
        ("exclusion_in_force_from", {"value_dag": "31", "value_maand": "2", "value_jaar": "2027"}, "die bestaat"),
        ("permit_term_statutory_days", {"value": "90"} | dates(valid_from=date(2027, 1, 1)), "niet langer zijn"),
        (
            "adult_age",
            {"value": "18"} | dates(valid_from=date(2027, 2, 1), valid_until=date(2027, 1, 1)),
            "voor het begin",
        ),
        ("adult_age", {"value": "18", "source": ""} | dates(valid_from=date(2027, 2, 1)), "Vul de bron in"),
        ("adult_age", {"value": "18", "source": "x" * 301} | dates(valid_from=date(2027, 2, 1)), "korter"),
    ],
)
def test_what_would_break_the_table_gets_a_sentence_and_changes_nothing(client_of, prepare, key, fields, sentence):
    with prepare():
        before = parameter_rows()
    response = client_of("admin").post(f"{url('parameter-add')}?key={key}", SOURCE | fields)
    assert response.status_code == 422
    assert sentence in response.content.decode()
    with prepare():
        assert parameter_rows() == before
        assert faults_in(before) == ()


@pytest.mark.parametrize("query", ["?key=verzonnen", "?key=", "?key=%00"])
def test_a_number_that_is_not_there_asks_again(client_of, query):
    assert client_of("admin").get(url("parameter-add") + query).status_code == 422


def test_every_number_has_a_form(client_of, prepare):
    client = client_of("admin")
    with prepare():
        numbers = list(Parameter.objects.order_by("key", "pk").distinct("key").values_list("pk", "key"))
    for number, key in numbers:
        assert client.get(url("parameter-edit", number)).status_code == 200, key
        assert client.get(f"{url('parameter-add')}?key={key}").status_code == 200, key


CHANGES = {
    "waiting_months": ("4", "4"),
    "permit_file_days": ("64", "64"),
    "adult_age": ("19", "19"),
    "linking_hours_per_week": ("10", "10"),
    "linking_distance_km": ("60", "60"),
    "reba_weeks_per_month": ("4,34", "4.34"),
    "minimum_wage_share_20": ("88,5", "88.5"),
    "minimum_wage_21": ("15,10", "15.10"),
    "reba_allowance_adult": ("60,05", "60.05"),
    "reba_free_cap": ("285,50", "285.50"),
    "exclusion_in_force_from": (dates(value=date(2026, 7, 1)), "2026-07-01"),
    "clock_start": ("registered", "registered"),
    "transition_policy": ("new_rule_for_all", "new_rule_for_all"),
    "brp_priority_trigger": ("twv_verleend", "twv_verleend"),
}


def test_a_number_of_every_kind_can_be_changed(client_of, prepare):
    client, stored = client_of("admin"), {}
    with prepare():
        rows = {row.key: row for row in Parameter.objects.filter(key__in=CHANGES)}  # the last period of each
    assert {KEYS[key] for key in CHANGES} == set(Unit)
    for key, (typed, _value) in CHANGES.items():
        value = typed if isinstance(typed, dict) else {"value": typed}
        days = {name: day for name in ("valid_from", "valid_until") if (day := getattr(rows[key], name))}
        answer = client.post(url("parameter-edit", rows[key].pk), SOURCE | value | dates(**days))
        assert answer.status_code == 303, key
        stored[key] = row(key, prepare, pk=rows[key].pk).value
    assert stored == {key: value for key, (_typed, value) in CHANGES.items()}


def test_numbers_stand_under_what_they_are_about(client_of):
    body = client_of("admin").get(url("parameters")).content.decode()
    order = [
        ">Recht op werk en werkvergunning<",
        "Spoedinschrijving in de BRP kan",
        "zodra de TWV is aangevraagd",
        ">Beslistermijn van de IND, ter informatie<",
        ">Koppeling aan een gemeente<",
        "8 uur",
        ">Eigen bijdrage (REBA), indicatief<",
        "€\xa0246,00 per maand",
        "4,33 weken",
        ">Minimumloon<",
    ]
    assert [body.index(text) for text in order] == sorted(body.index(text) for text in order)
