import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import pilots.constraints


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("pilots", "0001_squashed_0008_pilots_and_members"),
    ]

    operations = [
        migrations.CreateModel(
            name="ImportBatch",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                ("file_name", models.CharField(max_length=200, verbose_name="bestand")),
                ("sha256", models.CharField(max_length=64)),
                (
                    "imported_by",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.membership"
                    ),
                ),
                ("imported_at", models.DateTimeField(auto_now_add=True, verbose_name="ingelezen op")),
                ("counts", models.JSONField(default=dict, verbose_name="aantallen")),
                ("undo", models.JSONField(default=dict, verbose_name="ongedaan maken")),
                ("undone_at", models.DateTimeField(null=True, verbose_name="ongedaan gemaakt op")),
            ],
            options={
                "verbose_name": "import",
                "verbose_name_plural": "imports",
                "ordering": ["-imported_at"],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reporting_importbatchevent" ("counts", "file_name", "id", "imported_at", "imported_by_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "sha256", "undone_at") VALUES (NEW."counts", NEW."file_name", NEW."id", NEW."imported_at", NEW."imported_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."sha256", NEW."undone_at"); RETURN NULL;',
                            hash="44aaf0cd986e024c07f87585e57810daab529fa9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a2693",
                            table="reporting_importbatch",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."counts" IS DISTINCT FROM (NEW."counts") OR OLD."file_name" IS DISTINCT FROM (NEW."file_name") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."imported_at" IS DISTINCT FROM (NEW."imported_at") OR OLD."imported_by_id" IS DISTINCT FROM (NEW."imported_by_id") OR OLD."pilot_id" IS DISTINCT FROM (NEW."pilot_id") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."undone_at" IS DISTINCT FROM (NEW."undone_at"))',
                            func='INSERT INTO "reporting_importbatchevent" ("counts", "file_name", "id", "imported_at", "imported_by_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "sha256", "undone_at") VALUES (NEW."counts", NEW."file_name", NEW."id", NEW."imported_at", NEW."imported_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."sha256", NEW."undone_at"); RETURN NULL;',
                            hash="f1d418aa98536bdea6be6d34d2125d3a8116c028",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_93f25",
                            table="reporting_importbatch",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reporting_importbatchevent" ("counts", "file_name", "id", "imported_at", "imported_by_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "sha256", "undone_at") VALUES (OLD."counts", OLD."file_name", OLD."id", OLD."imported_at", OLD."imported_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."sha256", OLD."undone_at"); RETURN NULL;',
                            hash="56cbba92b5edbed0ff27719f0503be2c78e3086c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cdab8",
                            table="reporting_importbatch",
                            when="AFTER",
                        ),
                    ),
                ],
                "constraints": [pilots.constraints.SamePilot("imported_by", name="import_member_of_pilot")],
            },
        ),
        migrations.CreateModel(
            name="ImportBatchEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="reporting.importbatch",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                (
                    "pilot",
                    models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.pilot",
                    ),
                ),
                ("file_name", models.CharField(max_length=200, verbose_name="bestand")),
                ("sha256", models.CharField(max_length=64)),
                (
                    "imported_by",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("imported_at", models.DateTimeField(auto_now_add=True, verbose_name="ingelezen op")),
                ("counts", models.JSONField(default=dict, verbose_name="aantallen")),
                ("undone_at", models.DateTimeField(null=True, verbose_name="ongedaan gemaakt op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="4ad72a791771717819a9bbd7d50add754146eef1",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4c61a",
                            table="reporting_importbatchevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Publication",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                ("starts_on", models.DateField(verbose_name="vanaf")),
                ("ends_on", models.DateField(verbose_name="tot en met")),
                ("reference_on", models.DateField(verbose_name="peildatum")),
                ("figures", models.JSONField(verbose_name="cijfers")),
                (
                    "published_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.membership"
                    ),
                ),
                ("published_at", models.DateTimeField(auto_now_add=True, verbose_name="openbaar gemaakt op")),
            ],
            options={
                "verbose_name": "openbaarmaking",
                "verbose_name_plural": "openbaarmakingen",
                "ordering": ["-published_at"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("ends_on__gte", models.F("starts_on"))), name="publication_ends_after_start"
                    ),
                    pilots.constraints.SamePilot("published_by", name="publication_publisher_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reporting_publicationevent" ("ends_on", "figures", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "published_at", "published_by_id", "reference_on", "starts_on") VALUES (NEW."ends_on", NEW."figures", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."published_at", NEW."published_by_id", NEW."reference_on", NEW."starts_on"); RETURN NULL;',
                            hash="70ce681071583da80f4bdbb32d2130eba5849089",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_23964",
                            table="reporting_publication",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "reporting_publicationevent" ("ends_on", "figures", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "published_at", "published_by_id", "reference_on", "starts_on") VALUES (NEW."ends_on", NEW."figures", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."published_at", NEW."published_by_id", NEW."reference_on", NEW."starts_on"); RETURN NULL;',
                            hash="27a10302956dbd41dfbf25375206ebc6f1ebcfc7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_86525",
                            table="reporting_publication",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reporting_publicationevent" ("ends_on", "figures", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "published_at", "published_by_id", "reference_on", "starts_on") VALUES (OLD."ends_on", OLD."figures", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."published_at", OLD."published_by_id", OLD."reference_on", OLD."starts_on"); RETURN NULL;',
                            hash="f822cfd3db484f294e4b4d7fc8dc34e217cd6bd5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6813a",
                            table="reporting_publication",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PublicationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="reporting.publication",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                (
                    "pilot",
                    models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.pilot",
                    ),
                ),
                ("starts_on", models.DateField(verbose_name="vanaf")),
                ("ends_on", models.DateField(verbose_name="tot en met")),
                ("reference_on", models.DateField(verbose_name="peildatum")),
                ("figures", models.JSONField(verbose_name="cijfers")),
                (
                    "published_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("published_at", models.DateTimeField(auto_now_add=True, verbose_name="openbaar gemaakt op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="cd0928b159d7fe1d5735214ca98acbe6e8a24639",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c4bc3",
                            table="reporting_publicationevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
    ]
