"""Rotation of the wrapping keys: everything opens under the new key alone, and history tells of no change."""

import pytest
from django.core.management import call_command
from django.db import connection

from participants.models import Identity, SealedBsn
from participants.services.keys import rotate_keys
from participants.vault import VaultError, vault
from tests.factories import make_bsn, make_participant

pytestmark = pytest.mark.django_db
OLD, NEW = "1:" + "aa" * 32, "2:" + "cc" * 32


@pytest.fixture
def sealed(cast, prepare):
    """Two people of two pilots, each with a V-number and a BSN."""
    people = [make_participant(cast.assen), make_participant(cast.maastricht, "M-0001")]
    for person in people:
        make_bsn(person)
        key = vault().new_key(person.pk)
        number = vault().seal(key, "v_number", person.pk, "0000123456")
        with prepare():
            Identity.objects.create(
                pilot_id=person.pilot_id, participant=person, wrapped_key=key, v_number_sealed=number
            )
    return people


def events() -> list[int]:
    found = []
    with connection.cursor() as cursor:
        for table in ("participants_identityevent", "participants_sealedbsnevent"):
            cursor.execute(f"SELECT count(*) FROM {table}")  # noqa: S608  a name of our own
            found.append(cursor.fetchone()[0])
    return found


def test_after_rotation_the_old_key_can_go(sealed, prepare, settings):
    with prepare():
        before = events()
        values = [bytes(row.bsn_sealed) for row in SealedBsn.objects.order_by("pk")]
    settings.VAULT_KEYS = f"{OLD},{NEW}"
    assert rotate_keys() == {"participants_identity": 2, "participants_sealedbsn": 2, "participants_handover": 0}
    settings.VAULT_KEYS = NEW
    with prepare():
        for row in SealedBsn.objects.all():
            assert vault().open(bytes(row.wrapped_key), "bsn", row.participant_id, bytes(row.bsn_sealed)) == "999990044"
        for row in Identity.objects.all():
            opened = vault().open(bytes(row.wrapped_key), "v_number", row.participant_id, bytes(row.v_number_sealed))
            assert opened == "0000123456"
        assert [bytes(row.bsn_sealed) for row in SealedBsn.objects.order_by("pk")] == values
        assert events() == before


def test_stopped_half_way_the_next_run_goes_on(sealed, prepare, settings, monkeypatch):
    settings.VAULT_KEYS = f"{OLD},{NEW}"
    with prepare():
        row = SealedBsn.objects.order_by("pk").first()
        row.wrapped_key = vault().rewrap(bytes(row.wrapped_key), row.participant_id)
        row.save(update_fields=["wrapped_key"])
    monkeypatch.setattr("participants.services.keys.BATCH", 1)
    assert rotate_keys()["participants_sealedbsn"] == 1
    assert rotate_keys() == dict.fromkeys(
        ("participants_identity", "participants_sealedbsn", "participants_handover"), 0
    )


def test_the_command_tells_how_many(sealed, settings, capsys):
    settings.VAULT_KEYS = f"{OLD},{NEW}"
    call_command("rotate_keys")
    assert "participants_sealedbsn: 2 keys wrapped anew." in capsys.readouterr().out


def test_control_without_rotation_the_old_key_cannot_go(sealed, prepare, settings):
    settings.VAULT_KEYS = NEW
    with prepare():
        row = SealedBsn.objects.first()
    with pytest.raises(VaultError, match="not configured"):
        vault().open(bytes(row.wrapped_key), "bsn", row.participant_id, bytes(row.bsn_sealed))
