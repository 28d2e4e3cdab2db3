import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.operations
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import legal.models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        django.contrib.postgres.operations.BtreeGistExtension(),
        migrations.CreateModel(
            name="Parameter",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=60, verbose_name="sleutel")),
                ("value", models.CharField(max_length=60, verbose_name="waarde")),
                ("unit", models.CharField(blank=True, max_length=20, verbose_name="eenheid")),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="geldig vanaf")),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="geldig tot en met")),
                ("source", models.CharField(max_length=300, verbose_name="bron")),
                (
                    "confidence",
                    models.CharField(
                        choices=[
                            ("SEED", "Uit een besluit van een gemeente"),
                            ("OFF", "Officiële bron gezien"),
                            ("SEC", "Andere bron gezien"),
                            ("MEM", "Niet nagekeken"),
                            ("DESIGN", "Eigen keuze"),
                        ],
                        max_length=10,
                        verbose_name="zekerheid",
                    ),
                ),
                ("description", models.CharField(blank=True, max_length=300, verbose_name="omschrijving")),
                (
                    "verified_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("verified_on", models.DateField(blank=True, editable=False, null=True, verbose_name="nagekeken op")),
            ],
            options={
                "verbose_name": "wettelijk getal",
                "verbose_name_plural": "wettelijke getallen",
                "ordering": ["key", models.OrderBy(models.F("valid_from"), nulls_first=True)],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("valid_until__gte", models.F("valid_from"))),
                        name="parameter_ends_after_start",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=[
                            ("key", "="),
                            (
                                legal.models.InclusiveDates(
                                    "valid_from",
                                    "valid_until",
                                    django.contrib.postgres.fields.ranges.RangeBoundary(inclusive_upper=True),
                                ),
                                "&&",
                            ),
                        ],
                        name="parameter_has_one_value_a_day",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "legal_parameterevent" ("confidence", "description", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit", "valid_from", "valid_until", "value", "verified_by_id", "verified_on") VALUES (NEW."confidence", NEW."description", NEW."id", NEW."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."source", NEW."unit", NEW."valid_from", NEW."valid_until", NEW."value", NEW."verified_by_id", NEW."verified_on"); RETURN NULL;',
                            hash="fcbe25c3963334d6ff02d15dd782f2361cdd79ea",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d951c",
                            table="legal_parameter",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "legal_parameterevent" ("confidence", "description", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit", "valid_from", "valid_until", "value", "verified_by_id", "verified_on") VALUES (NEW."confidence", NEW."description", NEW."id", NEW."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."source", NEW."unit", NEW."valid_from", NEW."valid_until", NEW."value", NEW."verified_by_id", NEW."verified_on"); RETURN NULL;',
                            hash="dc734b1f3209876f061f1bb2c19397ec63ddd924",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c2fe5",
                            table="legal_parameter",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "legal_parameterevent" ("confidence", "description", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit", "valid_from", "valid_until", "value", "verified_by_id", "verified_on") VALUES (OLD."confidence", OLD."description", OLD."id", OLD."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."source", OLD."unit", OLD."valid_from", OLD."valid_until", OLD."value", OLD."verified_by_id", OLD."verified_on"); RETURN NULL;',
                            hash="0f2d96fee9d39743d93d9c01c4f0047cc8493c8b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_30022",
                            table="legal_parameter",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ParameterEvent",
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
                        to="legal.parameter",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("key", models.CharField(max_length=60, verbose_name="sleutel")),
                ("value", models.CharField(max_length=60, verbose_name="waarde")),
                ("unit", models.CharField(blank=True, max_length=20, verbose_name="eenheid")),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="geldig vanaf")),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="geldig tot en met")),
                ("source", models.CharField(max_length=300, verbose_name="bron")),
                (
                    "confidence",
                    models.CharField(
                        choices=[
                            ("SEED", "Uit een besluit van een gemeente"),
                            ("OFF", "Officiële bron gezien"),
                            ("SEC", "Andere bron gezien"),
                            ("MEM", "Niet nagekeken"),
                            ("DESIGN", "Eigen keuze"),
                        ],
                        max_length=10,
                        verbose_name="zekerheid",
                    ),
                ),
                ("description", models.CharField(blank=True, max_length=300, verbose_name="omschrijving")),
                (
                    "verified_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("verified_on", models.DateField(blank=True, editable=False, null=True, verbose_name="nagekeken op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d04af1b6c5feaf8e1e8263b80265c772114f899f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1a0e6",
                            table="legal_parameterevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
    ]
