"""A list of twelve dossiers goes in: every column arrives, and a second reading changes only what changed."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.apps import apps
from django.db.models import Model

from employers.models import Employer, EmployerContact
from participants.models import (
    AsylumFacts,
    ContactDetails,
    Identity,
    Milestone,
    Participant,
    SpokenLanguage,
    Stay,
    WorkPermit,
    WorkProfile,
)
from participants.services import V_NUMBER
from participants.vault import vault
from pilots.enums import Role
from pilots.models import Expenditure
from reporting.models import ImportBatch
from tests.reporting.exchange.caseload import FULL, caseload
from tests.reporting.exchange.workbooks import book_of, columns, take_in

BOOKKEEPING = {
    "id",
    "pilot",
    "participant",
    "changed_at",
    "employer",
    "recorded_by",
    "recorded_at",
    "version",
    "name_key",
    "sort_key",
}
NEW = {
    "deelnemers": {"new": 12, "changed": 0, "unchanged": 0},
    "gebeurtenissen": {"new": 5, "changed": 0, "unchanged": 0},
    "werkgevers": {"new": 2, "changed": 0, "unchanged": 0},
    "plaatsingen": {"new": 4, "changed": 0, "unchanged": 0},
    "vergunningen": {"new": 2, "changed": 0, "unchanged": 0},
    "ondersteuning": {"new": 2, "changed": 0, "unchanged": 0},
    "belemmeringen": {"new": 3, "changed": 0, "unchanged": 0},
    "nazorg": {"new": 3, "changed": 0, "unchanged": 0},
    "activiteiten": {"new": 3, "changed": 0, "unchanged": 0},
    "uitgaven": {"new": 4, "changed": 0, "unchanged": 0},
    "bewonersaantallen": {"new": 2, "changed": 0, "unchanged": 0},
}


def everything() -> dict[str, list[dict[str, Any]]]:
    """Every row of every table of a pilot, as it is stored."""
    apps_of_ours = ("pilots", "employers", "participants", "matching", "reporting")
    models = [m for m in apps.get_models() if m._meta.app_label in apps_of_ours and not m.__name__.endswith("Event")]
    return {m._meta.label: list(m._default_manager.order_by("pk").values()) for m in models}


def assert_filled(row: Model, told: dict[str, Any]) -> None:
    """The row holds what a list told, and its other fields what a new row holds."""
    fields = [field for field in row._meta.concrete_fields if field.name not in BOOKKEEPING]
    stored = {field.name: getattr(row, field.attname) for field in fields}
    assert stored == {field.name: of_a_new_row(field) for field in fields} | told


def of_a_new_row(field: Any) -> Any:
    """What a field holds that nobody fills: its default, of the database where that is a plain value there."""
    in_database = field.has_db_default() and not hasattr(field.db_default, "resolve_expression")
    return field.db_default if in_database else field.get_default()


@pytest.fixture
def imported(assen):
    return take_in(assen, caseload())


@pytest.fixture
def first(imported) -> Participant:
    return Participant.objects.get(case_number="A-0001")


def test_every_row_is_new(imported):
    assert imported.counts() == NEW
    assert imported.batch.counts == NEW


def test_who_somebody_is(cast, first):
    assert_filled(
        first,
        {
            "case_number": "A-0001",
            "first_name": "Yonas",
            "last_name": "Tesfay",
            "birth_date": date(1995, 5, 14),
            "birth_year_only": False,
            "gender": "m",
            "location": cast.schepersmaat.pk,
            "inflow": "meedoenbalie",
            "enrolled_on": date(2025, 1, 6),
            "intake_on": date(2025, 1, 20),
            "in_view_agreed_on": None,
            "paused_on": date(2025, 2, 1),
            "pause_reason": "Ziek",
            "ended_on": date(2026, 3, 1),
            "end_reason": "duurzaam_geplaatst",
            "jobhunter": cast.members[Role.JOBHUNTER].pk,
            "job_coach": None,
        },
    )
    assert (first.name_key, first.sort_key) == (" tesfay yonas", "tesfay, yonas")


def test_contact_asylum_facts_and_profile(first):
    assert_filled(
        ContactDetails.objects.get(participant=first),
        {
            "phone": "+31612345678",
            "email": "yonas@example.org",
            "language": "ti",
            "needs_interpreter": True,
            "coa_contact": "Karin van COA",
        },
    )
    assert_filled(
        AsylumFacts.objects.get(participant=first),
        {
            "application_lodged_on": date(2024, 2, 3),
            "application_source": "onbekend",
            "application_registered_on": date(2024, 2, 10),
            "exclusion": "onbekend",
            "exclusion_letter_on": date(2026, 7, 1),
            "in_reception_from": date(2024, 2, 1),
        },
    )
    assert_filled(
        WorkProfile.objects.get(),
        {
            "education": "midden",
            "experience": ["horeca", "schoonmaak"],
            "wishes": ["horeca"],
            "hours_available": Decimal("32.5"),
            "has_driving_licence": False,
            "ladder_step": 3,
            "wish_note": "",
        },
    )


def test_languages_and_the_sealed_v_number(first):
    assert list(SpokenLanguage.objects.values_list("language", "level")) == [("nederlands", "a1"), ("tigrinya", "c2")]
    identity = Identity.objects.get()
    opened = vault().open(bytes(identity.wrapped_key), V_NUMBER, first.pk, bytes(identity.v_number_sealed))
    assert (identity.participant, opened) == (first, "0000123456")
    assert bytes(identity.v_number_index) == vault().index(V_NUMBER, first.pilot_id, "0000123456")


def test_a_year_of_birth_and_a_single_name(imported):
    person = Participant.objects.get(case_number="A-0002")
    assert (person.birth_date, person.birth_year_only) == (date(1982, 12, 31), True)
    assert (person.first_name, person.last_name, person.inflow, person.enrolled_on) == ("Alleen voornaam", "", "", None)


def test_moves_are_stays_that_follow_each_other(cast, imported):
    stays = Stay.objects.filter(participant__case_number="A-0002")
    assert list(stays.values_list("location__name", "starts_on", "ends_on")) == [
        ("Graswijk", None, date(2025, 2, 28)),
        (None, date(2025, 3, 1), date(2025, 5, 31)),
        ("azc Schepersmaat", date(2025, 6, 1), None),
    ]
    assert Participant.objects.get(case_number="A-0002").location == cast.schepersmaat


def test_other_events_are_milestones(imported):
    stored = Milestone.objects.order_by("happened_on", "kind")
    assert list(stored.values_list("participant__case_number", "kind", "happened_on", "until", "detail")) == [
        ("A-0001", "w_document", date(2025, 1, 2), date(2026, 1, 1), "eerste"),
        ("A-0003", "taalniveau", date(2025, 3, 1), None, "a2"),
        ("A-0002", "trede", date(2025, 3, 1), None, "4"),
    ]


def test_employers_with_whom_to_call(imported):
    assert_filled(
        Employer.objects.get(name="Bakkerij Van Roon"),
        {
            "name": "Bakkerij Van Roon",
            "kvk_number": "01234567",
            "sector": "productie",
            "place": "Assen",
            "is_temp_agency": False,
            "size": "10-49",
            "first_contact_on": date(2025, 1, 10),
            "dropped_out_on": date(2026, 5, 1),
            "drop_out_reason": "Gestopt",
        },
    )
    assert_filled(
        EmployerContact.objects.get(),
        {
            "name": "Piet van Roon",
            "phone": "+31592123456",
            "email": "piet@example.org",
        },
    )


def test_permits(imported):
    told: list[dict[str, Any]] = [
        {
            "requested_on": date(2025, 2, 11),
            "complete_on": date(2025, 2, 14),
            "decided_on": date(2025, 3, 20),
            "outcome": "verleend",
            "reason": "anders",
            "valid_from": date(2025, 4, 1),
            "valid_until": date(2026, 3, 31),
        },
        {
            "requested_on": date(2025, 5, 2),
            "complete_on": None,
            "decided_on": None,
            "outcome": "open",
            "reason": "",
            "valid_from": None,
            "valid_until": None,
        },
    ]
    stored = WorkPermit.objects.order_by("requested_on")
    assert len(stored) == len(told)
    for permit, one in zip(stored, told, strict=True):
        assert_filled(permit, one)


def test_expenses_on_the_line_of_their_phase_and_year(imported):
    stored = Expenditure.objects.order_by("booked_on", "line__label", "occurrence").values_list(
        "line__label", "line__phase__name", "line__year", "amount", "kind", "reference", "description", "occurrence"
    )
    assert list(stored) == [
        ("Jobhunters", "pilot", None, Decimal("1234.50"), "realisatie", "F-001", "=Jobhunter maart", 1),
        ("Coaching", "vervolg", None, Decimal(100), "verplichting", "", "", 1),
        ("Coaching", "vervolg", None, Decimal(200), "verplichting", "", "", 2),
        ("Projectleider", "vervolg", 2026, Decimal("-50.25"), "realisatie", "", "", 1),
    ]


def test_a_second_reading_changes_nothing(assen, imported):
    before = everything()
    again = take_in(assen, caseload())
    assert again.batch is None
    assert again.counts() == {
        name: {"new": 0, "changed": 0, "unchanged": counts["new"]} for name, counts in NEW.items()
    }
    assert everything() == before


def test_empty_cells_change_nothing(assen, imported):
    before = everything()
    keys = ("dossier", "achternaam", "geboortedatum", "locatie")
    take_in(assen, book_of(deelnemers=columns(**{key: FULL["deelnemers"][key] for key in keys})))
    assert everything() == before


def test_a_changed_row_changes_the_fields_that_are_filled(assen, imported):
    before = everything()
    row = FULL["deelnemers"] | {"telefoon": "0611111111", "intake": None, "talen": "nederlands:a2"}
    changed = take_in(assen, book_of(deelnemers=columns(**row)))
    after = everything()
    assert [outcome.changes for outcome in changed.outcomes] == [
        {
            "telefoon": ("+31612345678", "+31611111111"),
            "talen": ("nederlands:a1;tigrinya:c2", "nederlands:a2"),
        }
    ]
    assert {label for label, rows in after.items() if rows != before[label]} == {
        "participants.ContactDetails",
        "participants.SpokenLanguage",
        "reporting.ImportBatch",
    }
    assert ContactDetails.objects.get(participant__case_number="A-0001").phone == "+31611111111"
    assert list(SpokenLanguage.objects.values_list("language", "level")) == [("nederlands", "a2")]


CHANGES = [
    ("deelnemers", "geboortedatum", 1996, ("1995-05-14", "1996")),
    ("deelnemers", "locatie", "Graswijk", ("azc Schepersmaat", "Graswijk")),
    ("deelnemers", "tolk", "nee", (True, False)),
    ("deelnemers", "v_nummer", "0000999999", ("\u2022\u2022\u2022", "\u2022\u2022\u2022")),
    ("deelnemers", "wensen", "horeca;bouw", ("horeca", "horeca;bouw")),
    ("gebeurtenissen", "tot", date(2026, 2, 1), ("2026-01-01", "2026-02-01")),
    ("werkgevers", "contactpersoon", "Jan van Roon", ("Piet van Roon", "Jan van Roon")),
    ("plaatsingen", "uurloon", 15, (14.71, 15.0)),
    ("plaatsingen", "start", date(2025, 4, 2), ("2025-04-01", "2025-04-02")),
    ("vergunningen", "geldig_tot", date(2026, 4, 1), ("2026-03-31", "2026-04-01")),
    ("uitgaven", "bedrag", 1000, (1234.5, 1000.0)),
]


def test_a_preview_says_from_what_to_what_and_stores_nothing(assen, imported):
    before = everything()
    for sheet, column, value, change in CHANGES:
        preview = take_in(assen, caseload(**{sheet: {column: value}}), only_preview=True)
        rows = [(outcome.row.sheet.name, outcome.row.number, outcome.changes) for outcome in preview.outcomes]
        assert [row for row in rows if row[2]] == [(sheet, 2, {column: change})]
    assert everything() == before


def test_a_list_that_follows_a_move_keeps_where_somebody_lived_before(cast, assen, imported):
    people = FULL["deelnemers"] | {"locatie": "Graswijk"}
    event = {"dossier": "A-0001", "soort": "verhuizing", "datum": date(2025, 6, 1), "toelichting": "Graswijk"}
    moved = take_in(assen, book_of(deelnemers=columns(**people), gebeurtenissen=columns(**event)))
    assert [outcome.state for outcome in moved.outcomes] == ["unchanged", "new"]
    stays = Stay.objects.filter(participant__case_number="A-0001")
    assert list(stays.values_list("location__name", "starts_on", "ends_on")) == [
        ("azc Schepersmaat", None, date(2025, 5, 31)),
        ("Graswijk", date(2025, 6, 1), None),
    ]


def test_an_import_by_somebody_stands_in_that_name(cast, assen):
    leader = cast.members[Role.PROJECT_LEADER]
    take_in(assen, caseload(), by=leader)
    batch = ImportBatch.objects.get()
    assert (batch.imported_by, batch.file_name, len(batch.sha256)) == (leader, "lijst.xlsx", 64)
    assert set(Milestone.objects.values_list("recorded_by", flat=True)) == {leader.pk}
