"""The command `migrate`: few buildings of the models, databases of before, and keys checked against every row."""

import pytest
from django.contrib.postgres.operations import BtreeGistExtension
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import DatabaseError, connection, models, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations import AddConstraint, AddField, AddIndex, AlterField, CreateModel
from django.db.migrations.recorder import MigrationRecorder
from pgtrigger import Delete, Protect
from pgtrigger.migrations import AddTrigger, RemoveTrigger

from config.database.apply import owner_sees_every_row
from config.database.together import Together, together
from tests.conftest import as_owner

CREATE = CreateModel("Dog", [])
FIELD = AddField("cat", "name", models.TextField())
INDEX = AddIndex("cat", models.Index(fields=["name"], name="by_name"))
CONSTRAINT = AddConstraint("cat", models.CheckConstraint(condition=models.Q(name="Tom"), name="tom"))
TRIGGER = AddTrigger("cat", Protect(name="a_trigger", operation=Delete))
UNTRIGGER = RemoveTrigger("cat", "a_trigger")


def groups(*operations):
    return [each.operations if isinstance(each, Together) else [each] for each in together(operations)]


def test_what_does_not_stand_in_the_way_goes_together_in_its_order():
    altered = [AlterField("cat", "age", models.TextField()), AlterField("mouse", "name", models.TextField())]
    operations = [UNTRIGGER, CREATE, FIELD, *altered, INDEX, CONSTRAINT, TRIGGER, CreateModel("Bird", [])]
    assert groups(*operations) == [operations]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (CREATE, AddField("dog", "name", models.TextField())),  # the table would be made with it, and it added again
        (CREATE, AddIndex("Dog", models.Index(fields=["name"], name="by_name"))),
        (CREATE, AddTrigger("dog", Protect(name="a_trigger", operation=Delete))),
        (TRIGGER, UNTRIGGER),  # it is not yet among the models of before
        (FIELD, AlterField("cat", "name", models.IntegerField())),
        (AlterField("Cat", "name", models.TextField()), AlterField("cat", "name", models.IntegerField())),
        (CREATE, AlterField("dog", "name", models.TextField())),
        (BtreeGistExtension(), CREATE),
    ],
)
def test_what_stands_in_the_way_waits(first, second):
    assert groups(first, second) == [[first], [second]]


def test_our_migrations_build_the_models_a_few_times():
    ours = {"accounts", "employers", "legal", "matching", "participants", "pilots", "reporting"}
    migrations = MigrationLoader(None).disk_migrations.values()
    slow = {str(each) for each in migrations if each.app_label in ours and len(together(each.operations)) > 16}
    assert slow == set()


@pytest.mark.django_db(transaction=True)
def test_a_database_of_before_is_taken_as_it_is_when_it_was_finished_and_refused_when_not():
    joined = [each for each in MigrationLoader(None).disk_migrations.values() if each.replaces]
    assert {each.app_label for each in joined} == {"employers", "matching", "participants", "pilots"}
    with as_owner(), transaction.atomic():
        recorder = MigrationRecorder(connection)
        for each in joined:  # a database that knows the names of before only
            recorder.record_unapplied(each.app_label, each.name)
        call_command("migrate", check_unapplied=True, verbosity=0)  # which ends the program when there is work to do
        recorder.record_unapplied(*joined[0].replaces[-1])
        with pytest.raises(CommandError, match=rf"oudere versie: {joined[0].app_label}\. Draai eerst `migrate`"):
            call_command("migrate", verbosity=0)
        transaction.set_rollback(True)


def forced() -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT relname FROM pg_class WHERE relforcerowsecurity")
        return {name for (name,) in cursor.fetchall()}


@pytest.mark.django_db(transaction=True)
def test_a_key_added_to_a_living_database_is_checked_against_every_row(cast):
    def point_memberships_at(table):
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET LOCAL row_security = off")  # as the owner's own connection has it
            cursor.execute(
                f"ALTER TABLE pilots_membership ADD CONSTRAINT a_key FOREIGN KEY (pilot_id) REFERENCES {table}"
            )
            cursor.execute("ALTER TABLE pilots_membership DROP CONSTRAINT a_key")

    with as_owner():
        before = forced()
        with pytest.raises(DatabaseError, match="row-level security"):
            point_memberships_at("pilots_pilot")
        with owner_sees_every_row():
            assert forced() == set()
            point_memberships_at("pilots_pilot")
            with pytest.raises(DatabaseError, match="violates foreign key"):
                point_memberships_at("legal_parameter")  # which is empty
        assert forced() == before != set()
