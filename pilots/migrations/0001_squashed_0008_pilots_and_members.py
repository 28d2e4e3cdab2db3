import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import pilots.constraints


class Migration(migrations.Migration):
    replaces = [
        ("pilots", "0001_initial"),
        ("pilots", "0002_how_a_pilot_works"),
        ("pilots", "0003_log_exported_answers"),
        ("pilots", "0004_team_contact"),
        ("pilots", "0005_bsn_by_decision_and_reasons"),
        ("pilots", "0006_log_searches_by_number"),
        ("pilots", "0007_log_opened_dossiers"),
        ("pilots", "0008_find_bookings_by_pilot"),
    ]

    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        # First, because every step of it would have all our models built anew once they are there.
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Pilot",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("slug", models.SlugField(unique=True)),
                ("name", models.CharField(max_length=200, verbose_name="naam")),
                ("municipality", models.CharField(max_length=100, verbose_name="gemeente")),
                ("province", models.CharField(blank=True, max_length=50, verbose_name="provincie")),
                ("target_group", models.TextField(blank=True, verbose_name="doelgroep")),
                ("decision_body", models.CharField(blank=True, max_length=100, verbose_name="besluitorgaan")),
                ("evaluation_note", models.TextField(blank=True, verbose_name="over de evaluatie")),
                (
                    "case_prefix",
                    models.CharField(default="A", max_length=3, verbose_name="letter van het dossiernummer"),
                ),
                ("last_case_number", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "in_kind",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=200),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="in natura",
                    ),
                ),
            ],
            options={
                "verbose_name": "pilot",
                "verbose_name_plural": "pilots",
                "ordering": ["municipality"],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_pilotevent" ("case_prefix", "decision_body", "evaluation_note", "id", "in_kind", "municipality", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province", "slug", "target_group") VALUES (NEW."case_prefix", NEW."decision_body", NEW."evaluation_note", NEW."id", NEW."in_kind", NEW."municipality", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."province", NEW."slug", NEW."target_group"); RETURN NULL;',
                            hash="806b372f65312c0409ee38dbc29b3b5e944d1c18",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_47c3e",
                            table="pilots_pilot",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."case_prefix" IS DISTINCT FROM (NEW."case_prefix") OR OLD."decision_body" IS DISTINCT FROM (NEW."decision_body") OR OLD."evaluation_note" IS DISTINCT FROM (NEW."evaluation_note") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."in_kind" IS DISTINCT FROM (NEW."in_kind") OR OLD."municipality" IS DISTINCT FROM (NEW."municipality") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."province" IS DISTINCT FROM (NEW."province") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."target_group" IS DISTINCT FROM (NEW."target_group"))',
                            func='INSERT INTO "pilots_pilotevent" ("case_prefix", "decision_body", "evaluation_note", "id", "in_kind", "municipality", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province", "slug", "target_group") VALUES (NEW."case_prefix", NEW."decision_body", NEW."evaluation_note", NEW."id", NEW."in_kind", NEW."municipality", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."province", NEW."slug", NEW."target_group"); RETURN NULL;',
                            hash="4bcafe40f2bd1b8c38aa940cb401b488bb490eae",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e4b21",
                            table="pilots_pilot",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_pilotevent" ("case_prefix", "decision_body", "evaluation_note", "id", "in_kind", "municipality", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "province", "slug", "target_group") VALUES (OLD."case_prefix", OLD."decision_body", OLD."evaluation_note", OLD."id", OLD."in_kind", OLD."municipality", OLD."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."province", OLD."slug", OLD."target_group"); RETURN NULL;',
                            hash="056de1fe8cfa4611146bb4aa72b24754c41c625f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e7cb2",
                            table="pilots_pilot",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PilotEvent",
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
                        to="pilots.pilot",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("slug", models.SlugField(db_index=False)),
                ("name", models.CharField(max_length=200, verbose_name="naam")),
                ("municipality", models.CharField(max_length=100, verbose_name="gemeente")),
                ("province", models.CharField(blank=True, max_length=50, verbose_name="provincie")),
                ("target_group", models.TextField(blank=True, verbose_name="doelgroep")),
                ("decision_body", models.CharField(blank=True, max_length=100, verbose_name="besluitorgaan")),
                ("evaluation_note", models.TextField(blank=True, verbose_name="over de evaluatie")),
                (
                    "case_prefix",
                    models.CharField(default="A", max_length=3, verbose_name="letter van het dossiernummer"),
                ),
                (
                    "in_kind",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=200),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="in natura",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9910973c5565136bbef63032b0268ebfc5a1918d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6ce12",
                            table="pilots_pilotevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Membership",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("jobhunter", "Jobhunter"),
                            ("job_coach", "Jobcoach"),
                            ("coa", "COA-casemanager"),
                            ("project_leader", "Projectleider"),
                            ("admin", "Functioneel beheerder"),
                            ("researcher", "Onderzoeker"),
                            ("privacy_officer", "Privacyfunctionaris (FG)"),
                        ],
                        max_length=20,
                        verbose_name="rol",
                    ),
                ),
                ("name", models.CharField(max_length=100, verbose_name="naam")),
                ("organisation", models.CharField(max_length=100, verbose_name="organisatie")),
                ("started_on", models.DateField(verbose_name="sinds")),
                ("ended_on", models.DateField(blank=True, null=True, verbose_name="beëindigd op")),
            ],
            options={
                "verbose_name": "lidmaatschap",
                "verbose_name_plural": "lidmaatschappen",
                "ordering": ["name", "id"],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("ended_on", None)),
                        fields=("user", "pilot"),
                        name="one_role_per_person_per_pilot",
                    ),
                    models.UniqueConstraint(fields=("pilot", "id"), name="membership_key"),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "role__in",
                                ("jobhunter", "job_coach", "coa", "project_leader", "researcher", "privacy_officer"),
                            )
                        ),
                        name="membership_role_is_of_a_pilot",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("organisation", ""), _negated=True), name="membership_names_an_organisation"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ended_on__gte", models.F("started_on"))),
                        name="membership_ends_after_start",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_membershipevent" ("ended_on", "id", "name", "organisation", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "role", "started_on", "user_id") VALUES (NEW."ended_on", NEW."id", NEW."name", NEW."organisation", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."role", NEW."started_on", NEW."user_id"); RETURN NULL;',
                            hash="8b00f6f22220b642d14f844a02329c19f8cb2a59",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5f662",
                            table="pilots_membership",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_membershipevent" ("ended_on", "id", "name", "organisation", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "role", "started_on", "user_id") VALUES (NEW."ended_on", NEW."id", NEW."name", NEW."organisation", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."role", NEW."started_on", NEW."user_id"); RETURN NULL;',
                            hash="7e61081fcb52f59bb0012b395b666f74226b0282",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cc359",
                            table="pilots_membership",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_membershipevent" ("ended_on", "id", "name", "organisation", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "role", "started_on", "user_id") VALUES (OLD."ended_on", OLD."id", OLD."name", OLD."organisation", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."role", OLD."started_on", OLD."user_id"); RETURN NULL;',
                            hash="5e380f025bd1e0770999f1871a8fb8ef7fa65ef3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_eeb20",
                            table="pilots_membership",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MembershipEvent",
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
                        to="pilots.membership",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "user",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("jobhunter", "Jobhunter"),
                            ("job_coach", "Jobcoach"),
                            ("coa", "COA-casemanager"),
                            ("project_leader", "Projectleider"),
                            ("admin", "Functioneel beheerder"),
                            ("researcher", "Onderzoeker"),
                            ("privacy_officer", "Privacyfunctionaris (FG)"),
                        ],
                        max_length=20,
                        verbose_name="rol",
                    ),
                ),
                ("name", models.CharField(max_length=100, verbose_name="naam")),
                ("organisation", models.CharField(max_length=100, verbose_name="organisatie")),
                ("started_on", models.DateField(verbose_name="sinds")),
                ("ended_on", models.DateField(blank=True, null=True, verbose_name="beëindigd op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="bdbe38d31e4072aef653b84c2b4a66647435882a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_31e08",
                            table="pilots_membershipevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AccessRecord",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                (
                    "membership",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.membership"
                    ),
                ),
                (
                    "action",
                    models.CharField(
                        choices=[
                            ("open_dossier", "Dossier geopend"),
                            ("reveal_v_number", "V-nummer getoond"),
                            ("reveal_bsn", "BSN getoond"),
                            ("record_bsn", "BSN vastgelegd"),
                            ("search_number", "Gezocht op nummer"),
                            ("remove_bsn", "BSN verwijderd"),
                            ("download_report", "Evaluatie gedownload"),
                            ("export_answers", "Antwoorden op eigen vragen gedownload"),
                            ("profile_sheet", "Profiel voor een werkgever gemaakt"),
                        ],
                        max_length=30,
                        verbose_name="handeling",
                    ),
                ),
                ("subject", models.UUIDField(null=True, verbose_name="dossier")),
                (
                    "reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("brp", "Inschrijving in de BRP nakijken"),
                            ("overheid", "Gemeente, UWV of Belastingdienst heeft het nodig"),
                            ("deelnemer", "De deelnemer vraagt ernaar"),
                            ("fout", "Een fout herstellen"),
                            ("anders", "Iets anders"),
                        ],
                        max_length=30,
                        verbose_name="reden",
                    ),
                ),
                ("explanation", models.CharField(blank=True, max_length=200, verbose_name="toelichting")),
                ("request_id", models.CharField(blank=True, max_length=32)),
                ("happened_at", models.DateTimeField(auto_now_add=True, verbose_name="moment")),
            ],
            options={
                "verbose_name": "inzage",
                "verbose_name_plural": "inzagen",
                "ordering": ["-happened_at"],
                "constraints": [pilots.constraints.SamePilot("membership", name="access_membership_of_pilot")],
            },
        ),
        migrations.CreateModel(
            name="BarrierCount",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("code", models.CharField(max_length=30, verbose_name="belemmering")),
                ("reported_by", models.CharField(max_length=20, verbose_name="gemeld door")),
                ("month", models.DateField(verbose_name="maand")),
                ("number", models.PositiveSmallIntegerField(verbose_name="aantal keren")),
            ],
            options={
                "verbose_name": "geteld knelpunt",
                "verbose_name_plural": "getelde knelpunten",
                "ordering": ["-month", "code"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("pilot", "code", "reported_by", "month"), name="barrier_is_counted_once_a_month"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("month__day", 1)), name="barrier_month_is_its_first_day"
                    ),
                    pilots.constraints.SamePilot("recorded_by", name="barrier_count_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_barriercountevent" ("code", "id", "month", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "reported_by") VALUES (NEW."code", NEW."id", NEW."month", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."reported_by"); RETURN NULL;',
                            hash="7289cf4651443215008a7047e638aaeca7f0f04d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f9ecb",
                            table="pilots_barriercount",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_barriercountevent" ("code", "id", "month", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "reported_by") VALUES (NEW."code", NEW."id", NEW."month", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."reported_by"); RETURN NULL;',
                            hash="78dd38f8348031638c8867c1649e7a26cc0ef31f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2bf2a",
                            table="pilots_barriercount",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_barriercountevent" ("code", "id", "month", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "reported_by") VALUES (OLD."code", OLD."id", OLD."month", OLD."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."reported_by"); RETURN NULL;',
                            hash="f17772de55e48e1df802421f5e4b9bb1ea7f4615",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ba30d",
                            table="pilots_barriercount",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BarrierCountEvent",
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
                        to="pilots.barriercount",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("code", models.CharField(max_length=30, verbose_name="belemmering")),
                ("reported_by", models.CharField(max_length=20, verbose_name="gemeld door")),
                ("month", models.DateField(verbose_name="maand")),
                ("number", models.PositiveSmallIntegerField(verbose_name="aantal keren")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="91147df16fe567f195d8739be77a4cd1e31328b7",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_24e56",
                            table="pilots_barriercountevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Phase",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                ("name", models.CharField(max_length=100, verbose_name="naam")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="begint op")),
                (
                    "starts_precision",
                    models.CharField(
                        choices=[
                            ("day", "op de dag"),
                            ("month", "op de maand"),
                            ("year", "op het jaar"),
                            ("unknown", "onbekend"),
                        ],
                        default="unknown",
                        max_length=10,
                    ),
                ),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="eindigt op")),
                (
                    "ends_precision",
                    models.CharField(
                        choices=[
                            ("day", "op de dag"),
                            ("month", "op de maand"),
                            ("year", "op het jaar"),
                            ("unknown", "onbekend"),
                        ],
                        default="unknown",
                        max_length=10,
                    ),
                ),
                (
                    "target_placed",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="doel: gestart met werk"),
                ),
                ("target_source", models.CharField(blank=True, max_length=300, verbose_name="bron van het doel")),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
            ],
            options={
                "verbose_name": "fase",
                "verbose_name_plural": "fasen",
                "ordering": ["pilot", "position"],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "name"), name="phase_name_is_unique"),
                    models.UniqueConstraint(fields=("pilot", "id"), name="phase_key"),
                    models.CheckConstraint(
                        condition=models.Q(("ends_on__gte", models.F("starts_on"))), name="phase_ends_after_start"
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_phaseevent" ("ends_on", "ends_precision", "id", "name", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "position", "starts_on", "starts_precision", "target_placed", "target_source") VALUES (NEW."ends_on", NEW."ends_precision", NEW."id", NEW."name", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."position", NEW."starts_on", NEW."starts_precision", NEW."target_placed", NEW."target_source"); RETURN NULL;',
                            hash="471d56e457bb931de6914a2d2b02d6d436946b70",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_23f81",
                            table="pilots_phase",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_phaseevent" ("ends_on", "ends_precision", "id", "name", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "position", "starts_on", "starts_precision", "target_placed", "target_source") VALUES (NEW."ends_on", NEW."ends_precision", NEW."id", NEW."name", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."position", NEW."starts_on", NEW."starts_precision", NEW."target_placed", NEW."target_source"); RETURN NULL;',
                            hash="b703d208d8fa2d009edd8914f100ac446402a7a3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b3334",
                            table="pilots_phase",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_phaseevent" ("ends_on", "ends_precision", "id", "name", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "position", "starts_on", "starts_precision", "target_placed", "target_source") VALUES (OLD."ends_on", OLD."ends_precision", OLD."id", OLD."name", OLD."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."position", OLD."starts_on", OLD."starts_precision", OLD."target_placed", OLD."target_source"); RETURN NULL;',
                            hash="41dda5303e505c78895df6f9c8a91b261f3f6b83",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2e194",
                            table="pilots_phase",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PhaseEvent",
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
                        to="pilots.phase",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                ("name", models.CharField(max_length=100, verbose_name="naam")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="begint op")),
                (
                    "starts_precision",
                    models.CharField(
                        choices=[
                            ("day", "op de dag"),
                            ("month", "op de maand"),
                            ("year", "op het jaar"),
                            ("unknown", "onbekend"),
                        ],
                        default="unknown",
                        max_length=10,
                    ),
                ),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="eindigt op")),
                (
                    "ends_precision",
                    models.CharField(
                        choices=[
                            ("day", "op de dag"),
                            ("month", "op de maand"),
                            ("year", "op het jaar"),
                            ("unknown", "onbekend"),
                        ],
                        default="unknown",
                        max_length=10,
                    ),
                ),
                (
                    "target_placed",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="doel: gestart met werk"),
                ),
                ("target_source", models.CharField(blank=True, max_length=300, verbose_name="bron van het doel")),
                ("note", models.TextField(blank=True, verbose_name="toelichting")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="47b6b78d8cb0b355f0038cd4cd824515bd732ebd",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_678aa",
                            table="pilots_phaseevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="BudgetLine",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                (
                    "phase",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="budget_lines",
                        to="pilots.phase",
                        verbose_name="fase",
                    ),
                ),
                ("label", models.CharField(max_length=200, verbose_name="kostenpost")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="jaar")),
                ("budgeted", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="geraamd")),
                ("vat_included", models.BooleanField(blank=True, null=True, verbose_name="inclusief btw")),
                (
                    "forecast",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=12, null=True, verbose_name="prognose"
                    ),
                ),
            ],
            options={
                "verbose_name": "kostenpost",
                "verbose_name_plural": "kostenposten",
                "ordering": ["pilot", "phase", "position"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("phase", "label", "year"), name="budget_line_is_unique", nulls_distinct=False
                    ),
                    models.UniqueConstraint(fields=("pilot", "id"), name="budget_line_key"),
                    models.CheckConstraint(
                        condition=models.Q(("budgeted__gte", 0)), name="budget_line_is_not_negative"
                    ),
                    pilots.constraints.SamePilot("phase", name="budget_line_phase_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_budgetlineevent" ("budgeted", "forecast", "id", "label", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "pilot_id", "position", "vat_included", "year") VALUES (NEW."budgeted", NEW."forecast", NEW."id", NEW."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."phase_id", NEW."pilot_id", NEW."position", NEW."vat_included", NEW."year"); RETURN NULL;',
                            hash="e2a31982001723e6645c9aba276fb7b7e345fdc3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_55c2f",
                            table="pilots_budgetline",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_budgetlineevent" ("budgeted", "forecast", "id", "label", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "pilot_id", "position", "vat_included", "year") VALUES (NEW."budgeted", NEW."forecast", NEW."id", NEW."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."phase_id", NEW."pilot_id", NEW."position", NEW."vat_included", NEW."year"); RETURN NULL;',
                            hash="80ed15b1173ff0827678636d2a602ae2a2870929",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_91fb1",
                            table="pilots_budgetline",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_budgetlineevent" ("budgeted", "forecast", "id", "label", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "pilot_id", "position", "vat_included", "year") VALUES (OLD."budgeted", OLD."forecast", OLD."id", OLD."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."phase_id", OLD."pilot_id", OLD."position", OLD."vat_included", OLD."year"); RETURN NULL;',
                            hash="8227f9ae21690635c81af6369b81014b3e71c198",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e865a",
                            table="pilots_budgetline",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BudgetLineEvent",
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
                        to="pilots.budgetline",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "phase",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.phase",
                        verbose_name="fase",
                    ),
                ),
                ("label", models.CharField(max_length=200, verbose_name="kostenpost")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="jaar")),
                ("budgeted", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="geraamd")),
                ("vat_included", models.BooleanField(blank=True, null=True, verbose_name="inclusief btw")),
                (
                    "forecast",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=12, null=True, verbose_name="prognose"
                    ),
                ),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="58845fedf265127a862094589212d7ee6da31bb9",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3a34b",
                            table="pilots_budgetlineevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="BudgetAmendment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                (
                    "line",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="amendments",
                        to="pilots.budgetline",
                        verbose_name="kostenpost",
                    ),
                ),
                ("decided_on", models.DateField(verbose_name="datum")),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="bedrag")),
                ("reason", models.CharField(max_length=300, verbose_name="reden")),
            ],
            options={
                "verbose_name": "begrotingswijziging",
                "verbose_name_plural": "begrotingswijzigingen",
                "ordering": ["decided_on", "id"],
                "constraints": [pilots.constraints.SamePilot("line", name="amendment_line_of_pilot")],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_budgetamendmentevent" ("amount", "decided_on", "id", "line_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason") VALUES (NEW."amount", NEW."decided_on", NEW."id", NEW."line_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."reason"); RETURN NULL;',
                            hash="01b1571161c2817a393858e2c2316bc7cad07b74",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c6acf",
                            table="pilots_budgetamendment",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_budgetamendmentevent" ("amount", "decided_on", "id", "line_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason") VALUES (NEW."amount", NEW."decided_on", NEW."id", NEW."line_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."reason"); RETURN NULL;',
                            hash="64484c3430b9ff096d7e5b0fca39aa578b2301ff",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_649f1",
                            table="pilots_budgetamendment",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_budgetamendmentevent" ("amount", "decided_on", "id", "line_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason") VALUES (OLD."amount", OLD."decided_on", OLD."id", OLD."line_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."reason"); RETURN NULL;',
                            hash="8b6a12bf57cabe8a865137decd0e6eeea702a0c4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0d39f",
                            table="pilots_budgetamendment",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BudgetAmendmentEvent",
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
                        to="pilots.budgetamendment",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "line",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.budgetline",
                        verbose_name="kostenpost",
                    ),
                ),
                ("decided_on", models.DateField(verbose_name="datum")),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="bedrag")),
                ("reason", models.CharField(max_length=300, verbose_name="reden")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a2a96519ce472d5f364cb89ccc65c7e6c58a94a8",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a2268",
                            table="pilots_budgetamendmentevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CoverLine",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                (
                    "phase",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="cover_lines",
                        to="pilots.phase",
                        verbose_name="fase",
                    ),
                ),
                ("label", models.CharField(max_length=200, verbose_name="dekking")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="jaar")),
                ("planned", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="begroot")),
                ("received", models.DecimalField(decimal_places=2, default=0, max_digits=12, verbose_name="ontvangen")),
                ("used", models.DecimalField(decimal_places=2, default=0, max_digits=12, verbose_name="ingezet")),
            ],
            options={
                "verbose_name": "dekking",
                "verbose_name_plural": "dekkingen",
                "ordering": ["pilot", "phase", "position"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("phase", "label", "year"), name="cover_line_is_unique", nulls_distinct=False
                    ),
                    pilots.constraints.SamePilot("phase", name="cover_line_phase_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_coverlineevent" ("id", "label", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "pilot_id", "planned", "position", "received", "used", "year") VALUES (NEW."id", NEW."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."phase_id", NEW."pilot_id", NEW."planned", NEW."position", NEW."received", NEW."used", NEW."year"); RETURN NULL;',
                            hash="6124698f82e1b6f59976f785da6c889e1b7525e9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ff99f",
                            table="pilots_coverline",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_coverlineevent" ("id", "label", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "pilot_id", "planned", "position", "received", "used", "year") VALUES (NEW."id", NEW."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."phase_id", NEW."pilot_id", NEW."planned", NEW."position", NEW."received", NEW."used", NEW."year"); RETURN NULL;',
                            hash="52783a8c207e8db866433e041e6234867c6cbecc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f1b29",
                            table="pilots_coverline",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_coverlineevent" ("id", "label", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "pilot_id", "planned", "position", "received", "used", "year") VALUES (OLD."id", OLD."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."phase_id", OLD."pilot_id", OLD."planned", OLD."position", OLD."received", OLD."used", OLD."year"); RETURN NULL;',
                            hash="b4baa99fc2ae2bd3e6ed85c11f8fadbe11ac3647",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4297b",
                            table="pilots_coverline",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CoverLineEvent",
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
                        to="pilots.coverline",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "phase",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.phase",
                        verbose_name="fase",
                    ),
                ),
                ("label", models.CharField(max_length=200, verbose_name="dekking")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="jaar")),
                ("planned", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="begroot")),
                ("received", models.DecimalField(decimal_places=2, default=0, max_digits=12, verbose_name="ontvangen")),
                ("used", models.DecimalField(decimal_places=2, default=0, max_digits=12, verbose_name="ingezet")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5f17f1f7b38dd54937ec3f2691724dbeed274b77",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_de594",
                            table="pilots_coverlineevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DataChoice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "data",
                    models.CharField(
                        choices=[
                            ("bsn", "BSN"),
                            ("huishouden", "Huishouden (aantallen)"),
                            ("welbevinden", "Welbevinden"),
                            ("trede", "Participatieladder"),
                            ("reba", "Eigen bijdrage (REBA)"),
                            ("schulden", "Signaal van schulden"),
                            ("uitkering", "Uitkering"),
                            ("belemmeringen", "Belemmeringen per persoon"),
                        ],
                        max_length=20,
                        verbose_name="gegeven",
                    ),
                ),
                ("is_on", models.BooleanField(default=False, verbose_name="in gebruik")),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="besluit van")),
                ("decision", models.CharField(blank=True, max_length=300, verbose_name="besluit")),
                ("purpose", models.CharField(blank=True, max_length=300, verbose_name="doel")),
                ("legal_basis", models.CharField(blank=True, max_length=300, verbose_name="grondslag")),
                (
                    "organisations",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=100),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="overheidsorganisaties",
                    ),
                ),
            ],
            options={
                "verbose_name": "keuze over gegevens",
                "verbose_name_plural": "keuzes over gegevens",
                "ordering": ["data"],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "data"), name="data_is_chosen_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_on", False),
                            models.Q(
                                ("decided_on__isnull", False),
                                models.Q(("decision", ""), _negated=True),
                                models.Q(("purpose", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="data_in_use_has_a_decision",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("data", "bsn"), _negated=True),
                            ("is_on", False),
                            models.Q(("legal_basis", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="bsn_in_use_has_a_legal_basis",
                    ),
                    pilots.constraints.SamePilot("recorded_by", name="data_choice_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_datachoiceevent" ("data", "decided_on", "decision", "id", "is_on", "legal_basis", "organisations", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "purpose", "recorded_at", "recorded_by_id") VALUES (NEW."data", NEW."decided_on", NEW."decision", NEW."id", NEW."is_on", NEW."legal_basis", NEW."organisations", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="9fd97555209a23608d839ae5eacce52d0de640b8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1f2b5",
                            table="pilots_datachoice",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_datachoiceevent" ("data", "decided_on", "decision", "id", "is_on", "legal_basis", "organisations", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "purpose", "recorded_at", "recorded_by_id") VALUES (NEW."data", NEW."decided_on", NEW."decision", NEW."id", NEW."is_on", NEW."legal_basis", NEW."organisations", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="1e3579af4736aee459b866d2936848cec34f403c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_57d93",
                            table="pilots_datachoice",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_datachoiceevent" ("data", "decided_on", "decision", "id", "is_on", "legal_basis", "organisations", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "purpose", "recorded_at", "recorded_by_id") VALUES (OLD."data", OLD."decided_on", OLD."decision", OLD."id", OLD."is_on", OLD."legal_basis", OLD."organisations", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."purpose", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                            hash="9da8ffc63dbc14d29f1c0eca0c1bc958b9801a7d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_29975",
                            table="pilots_datachoice",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DataChoiceEvent",
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
                        to="pilots.datachoice",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "data",
                    models.CharField(
                        choices=[
                            ("bsn", "BSN"),
                            ("huishouden", "Huishouden (aantallen)"),
                            ("welbevinden", "Welbevinden"),
                            ("trede", "Participatieladder"),
                            ("reba", "Eigen bijdrage (REBA)"),
                            ("schulden", "Signaal van schulden"),
                            ("uitkering", "Uitkering"),
                            ("belemmeringen", "Belemmeringen per persoon"),
                        ],
                        max_length=20,
                        verbose_name="gegeven",
                    ),
                ),
                ("is_on", models.BooleanField(default=False, verbose_name="in gebruik")),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="besluit van")),
                ("decision", models.CharField(blank=True, max_length=300, verbose_name="besluit")),
                ("purpose", models.CharField(blank=True, max_length=300, verbose_name="doel")),
                ("legal_basis", models.CharField(blank=True, max_length=300, verbose_name="grondslag")),
                (
                    "organisations",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=100),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="overheidsorganisaties",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d2792b1220baa5a4ef997a661ce977d5b65388ac",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a8309",
                            table="pilots_datachoiceevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Decision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="datum")),
                (
                    "precision",
                    models.CharField(
                        choices=[
                            ("day", "op de dag"),
                            ("month", "op de maand"),
                            ("year", "op het jaar"),
                            ("unknown", "onbekend"),
                        ],
                        default="unknown",
                        max_length=10,
                    ),
                ),
                ("what", models.TextField(verbose_name="besluit")),
                ("source", models.CharField(blank=True, max_length=300, verbose_name="bron")),
            ],
            options={
                "verbose_name": "besluit",
                "verbose_name_plural": "besluiten",
                "ordering": ["pilot", "position"],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "position"), name="decision_position_is_unique")
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_decisionevent" ("decided_on", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "position", "precision", "source", "what") VALUES (NEW."decided_on", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."position", NEW."precision", NEW."source", NEW."what"); RETURN NULL;',
                            hash="d1cd76ea13ecaa810c2b472d72eb5dbdcf06f4eb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5e95d",
                            table="pilots_decision",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_decisionevent" ("decided_on", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "position", "precision", "source", "what") VALUES (NEW."decided_on", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."position", NEW."precision", NEW."source", NEW."what"); RETURN NULL;',
                            hash="05b77c6fe53e2024cbbefe3a52422b2447e5d1c4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2e95a",
                            table="pilots_decision",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_decisionevent" ("decided_on", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "position", "precision", "source", "what") VALUES (OLD."decided_on", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."position", OLD."precision", OLD."source", OLD."what"); RETURN NULL;',
                            hash="55df6c2bd6f6217556379437300d5f7392576de0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a19dd",
                            table="pilots_decision",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DecisionEvent",
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
                        to="pilots.decision",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="datum")),
                (
                    "precision",
                    models.CharField(
                        choices=[
                            ("day", "op de dag"),
                            ("month", "op de maand"),
                            ("year", "op het jaar"),
                            ("unknown", "onbekend"),
                        ],
                        default="unknown",
                        max_length=10,
                    ),
                ),
                ("what", models.TextField(verbose_name="besluit")),
                ("source", models.CharField(blank=True, max_length=300, verbose_name="bron")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="032eca627b1d09f614090abcae886804311b14f7",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_eef3c",
                            table="pilots_decisionevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EvaluationQuestion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("text", models.TextField(verbose_name="vraag")),
                (
                    "indicators",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=3),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="indicatoren",
                    ),
                ),
                ("source", models.CharField(blank=True, max_length=300, verbose_name="bron")),
            ],
            options={
                "verbose_name": "evaluatievraag",
                "verbose_name_plural": "evaluatievragen",
                "ordering": ["pilot", "position"],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "position"), name="question_position_is_unique")
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_evaluationquestionevent" ("id", "indicators", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "position", "source", "text") VALUES (NEW."id", NEW."indicators", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."position", NEW."source", NEW."text"); RETURN NULL;',
                            hash="c8c0a7024af76c9b623443f1eb718d3c32fe67f9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2ead4",
                            table="pilots_evaluationquestion",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_evaluationquestionevent" ("id", "indicators", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "position", "source", "text") VALUES (NEW."id", NEW."indicators", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."position", NEW."source", NEW."text"); RETURN NULL;',
                            hash="00dd8895f454c784c41ada7c22ed763a926b9440",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0f33f",
                            table="pilots_evaluationquestion",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_evaluationquestionevent" ("id", "indicators", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "position", "source", "text") VALUES (OLD."id", OLD."indicators", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."position", OLD."source", OLD."text"); RETURN NULL;',
                            hash="3abd89f1dbd12766710ba94637276c70f4a1fde2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_34efe",
                            table="pilots_evaluationquestion",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EvaluationQuestionEvent",
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
                        to="pilots.evaluationquestion",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("text", models.TextField(verbose_name="vraag")),
                (
                    "indicators",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=3),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="indicatoren",
                    ),
                ),
                ("source", models.CharField(blank=True, max_length=300, verbose_name="bron")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e33dc084dd6250e8a010a7271c67932eeb1d2b2c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8e37d",
                            table="pilots_evaluationquestionevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Expenditure",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                (
                    "line",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="expenditures",
                        to="pilots.budgetline",
                        verbose_name="kostenpost",
                    ),
                ),
                ("booked_on", models.DateField(verbose_name="datum")),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="bedrag")),
                (
                    "kind",
                    models.CharField(
                        choices=[("verplichting", "Verplichting"), ("realisatie", "Realisatie")],
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                ("reference", models.CharField(blank=True, max_length=100, verbose_name="kenmerk")),
                ("description", models.CharField(blank=True, max_length=500, verbose_name="omschrijving")),
                ("occurrence", models.PositiveSmallIntegerField(default=1, editable=False)),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
            ],
            options={
                "verbose_name": "uitgave",
                "verbose_name_plural": "uitgaven",
                "ordering": ["booked_on", "id"],
                "indexes": [models.Index(fields=["pilot", "line", "booked_on"], name="pilots_expe_pilot_i_fe2474_idx")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("line", "booked_on", "kind", "reference", "occurrence"), name="expenditure_is_unique"
                    ),
                    models.UniqueConstraint(fields=("pilot", "id"), name="expenditure_key"),
                    models.CheckConstraint(
                        condition=models.Q(("amount", 0), _negated=True), name="expenditure_is_not_zero"
                    ),
                    pilots.constraints.SamePilot("line", name="expenditure_line_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_expenditureevent" ("amount", "booked_on", "description", "id", "kind", "line_id", "occurrence", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "reference") VALUES (NEW."amount", NEW."booked_on", NEW."description", NEW."id", NEW."kind", NEW."line_id", NEW."occurrence", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."reference"); RETURN NULL;',
                            hash="294b93c0e4fb6f9a6d37ae52a2481d80f370a37c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_385eb",
                            table="pilots_expenditure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_expenditureevent" ("amount", "booked_on", "description", "id", "kind", "line_id", "occurrence", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "reference") VALUES (NEW."amount", NEW."booked_on", NEW."description", NEW."id", NEW."kind", NEW."line_id", NEW."occurrence", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."reference"); RETURN NULL;',
                            hash="354bb3b122f5ca4a44f63c255e998ff8ba42cf6f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c4a58",
                            table="pilots_expenditure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_expenditureevent" ("amount", "booked_on", "description", "id", "kind", "line_id", "occurrence", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "reference") VALUES (OLD."amount", OLD."booked_on", OLD."description", OLD."id", OLD."kind", OLD."line_id", OLD."occurrence", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."reference"); RETURN NULL;',
                            hash="f968934dd2b5bd2ed450907ed8a46df6abe8718f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_14543",
                            table="pilots_expenditure",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ExpenditureEvent",
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
                        to="pilots.expenditure",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "line",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.budgetline",
                        verbose_name="kostenpost",
                    ),
                ),
                ("booked_on", models.DateField(verbose_name="datum")),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="bedrag")),
                (
                    "kind",
                    models.CharField(
                        choices=[("verplichting", "Verplichting"), ("realisatie", "Realisatie")],
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                ("reference", models.CharField(blank=True, max_length=100, verbose_name="kenmerk")),
                ("description", models.CharField(blank=True, max_length=500, verbose_name="omschrijving")),
                ("occurrence", models.PositiveSmallIntegerField(default=1, editable=False)),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b412a6fa03d9682d9032a5b3b294fd98ace91f5f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3e6ed",
                            table="pilots_expenditureevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="InKindHours",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "membership",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                        verbose_name="wie",
                    ),
                ),
                ("month", models.DateField(verbose_name="maand")),
                (
                    "activity",
                    models.CharField(
                        choices=[
                            ("intake", "Intake en screening"),
                            ("begeleiding", "Begeleiding van bewoners"),
                            ("papieren", "Papieren en BRP"),
                            ("overleg", "Overleg"),
                            ("overig", "Overig"),
                        ],
                        max_length=20,
                        verbose_name="waaraan",
                    ),
                ),
                ("hours", models.DecimalField(decimal_places=1, max_digits=5, verbose_name="uren")),
            ],
            options={
                "verbose_name": "uren in natura",
                "verbose_name_plural": "uren in natura",
                "ordering": ["-month", "activity"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("membership", "month", "activity"), name="hours_are_told_once_a_month"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("hours__gte", 0), ("hours__lte", 250)), name="hours_fit_a_month"
                    ),
                    models.CheckConstraint(condition=models.Q(("month__day", 1)), name="month_is_its_first_day"),
                    pilots.constraints.SamePilot("membership", name="hours_member_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="hours_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_inkindhoursevent" ("activity", "hours", "id", "membership_id", "month", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."activity", NEW."hours", NEW."id", NEW."membership_id", NEW."month", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="863b168c2cc5d454a2acd964dfd5c82470072629",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_598e0",
                            table="pilots_inkindhours",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_inkindhoursevent" ("activity", "hours", "id", "membership_id", "month", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."activity", NEW."hours", NEW."id", NEW."membership_id", NEW."month", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="971dc1841dadf47eb4d2abfdd5c42542fdbf996d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6e54b",
                            table="pilots_inkindhours",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_inkindhoursevent" ("activity", "hours", "id", "membership_id", "month", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (OLD."activity", OLD."hours", OLD."id", OLD."membership_id", OLD."month", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                            hash="c7766fb2b848fad1a9c385efa5cf78731d881056",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6e155",
                            table="pilots_inkindhours",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InKindHoursEvent",
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
                        to="pilots.inkindhours",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "membership",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                        verbose_name="wie",
                    ),
                ),
                ("month", models.DateField(verbose_name="maand")),
                (
                    "activity",
                    models.CharField(
                        choices=[
                            ("intake", "Intake en screening"),
                            ("begeleiding", "Begeleiding van bewoners"),
                            ("papieren", "Papieren en BRP"),
                            ("overleg", "Overleg"),
                            ("overig", "Overig"),
                        ],
                        max_length=20,
                        verbose_name="waaraan",
                    ),
                ),
                ("hours", models.DecimalField(decimal_places=1, max_digits=5, verbose_name="uren")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="da539566836411e5b63dd93e11ac0dbe26357ee2",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7c280",
                            table="pilots_inkindhoursevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="IntakeQuestion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("text", models.CharField(max_length=200, verbose_name="vraag")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("tekst", "Tekst"),
                            ("keuze", "Keuze uit een lijst"),
                            ("ja_nee", "Ja of nee"),
                            ("datum", "Datum"),
                        ],
                        default="tekst",
                        max_length=10,
                        verbose_name="soort antwoord",
                    ),
                ),
                (
                    "choices",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=100),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="keuzes",
                    ),
                ),
                ("purpose", models.CharField(blank=True, max_length=300, verbose_name="waarom we dit vragen")),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="volgorde")),
                ("retired_on", models.DateField(blank=True, null=True, verbose_name="gestopt op")),
            ],
            options={
                "verbose_name": "eigen vraag",
                "verbose_name_plural": "eigen vragen",
                "ordering": ["position", "id"],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "id"), name="question_key"),
                    models.UniqueConstraint(
                        condition=models.Q(("retired_on", None)),
                        fields=("pilot", "text"),
                        name="question_is_asked_once",
                    ),
                    pilots.constraints.SamePilot("recorded_by", name="question_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_intakequestionevent" ("choices", "id", "kind", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "position", "purpose", "recorded_at", "recorded_by_id", "retired_on", "text") VALUES (NEW."choices", NEW."id", NEW."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."position", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."retired_on", NEW."text"); RETURN NULL;',
                            hash="8b7853c0cb9d89cde84c90a571fd2dcf8fc05c0d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_92a67",
                            table="pilots_intakequestion",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_intakequestionevent" ("choices", "id", "kind", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "position", "purpose", "recorded_at", "recorded_by_id", "retired_on", "text") VALUES (NEW."choices", NEW."id", NEW."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."position", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."retired_on", NEW."text"); RETURN NULL;',
                            hash="14a750c3d308eb6d388513ffae69653a59f044b1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e6ea6",
                            table="pilots_intakequestion",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_intakequestionevent" ("choices", "id", "kind", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "position", "purpose", "recorded_at", "recorded_by_id", "retired_on", "text") VALUES (OLD."choices", OLD."id", OLD."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."position", OLD."purpose", OLD."recorded_at", OLD."recorded_by_id", OLD."retired_on", OLD."text"); RETURN NULL;',
                            hash="165fd929b91fc8f8e95120baba68d5c8a5c1239f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_77398",
                            table="pilots_intakequestion",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="IntakeQuestionEvent",
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
                        to="pilots.intakequestion",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("text", models.CharField(max_length=200, verbose_name="vraag")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("tekst", "Tekst"),
                            ("keuze", "Keuze uit een lijst"),
                            ("ja_nee", "Ja of nee"),
                            ("datum", "Datum"),
                        ],
                        default="tekst",
                        max_length=10,
                        verbose_name="soort antwoord",
                    ),
                ),
                (
                    "choices",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=100),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="keuzes",
                    ),
                ),
                ("purpose", models.CharField(blank=True, max_length=300, verbose_name="waarom we dit vragen")),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="volgorde")),
                ("retired_on", models.DateField(blank=True, null=True, verbose_name="gestopt op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e92f00c87b3cdb9a39bd4f8185773906233f91c6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_747fb",
                            table="pilots_intakequestionevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("email", models.EmailField(max_length=254, verbose_name="e-mailadres")),
                ("name", models.CharField(max_length=100, verbose_name="naam")),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("jobhunter", "Jobhunter"),
                            ("job_coach", "Jobcoach"),
                            ("coa", "COA-casemanager"),
                            ("project_leader", "Projectleider"),
                            ("admin", "Functioneel beheerder"),
                            ("researcher", "Onderzoeker"),
                            ("privacy_officer", "Privacyfunctionaris (FG)"),
                        ],
                        max_length=20,
                        verbose_name="rol",
                    ),
                ),
                ("organisation", models.CharField(max_length=100, verbose_name="organisatie")),
                (
                    "location_ids",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.BigIntegerField(), blank=True, default=list, size=None
                    ),
                ),
                ("token_hash", models.CharField(editable=False, max_length=64, unique=True)),
                (
                    "invited_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("invited_at", models.DateTimeField(auto_now_add=True, verbose_name="uitgenodigd op")),
                ("expires_at", models.DateTimeField(verbose_name="geldig tot")),
                ("used_at", models.DateTimeField(blank=True, null=True, verbose_name="gebruikt op")),
                ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="ingetrokken op")),
            ],
            options={
                "verbose_name": "uitnodiging",
                "verbose_name_plural": "uitnodigingen",
                "ordering": ["-invited_at"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "role__in",
                                ("jobhunter", "job_coach", "coa", "project_leader", "researcher", "privacy_officer"),
                            )
                        ),
                        name="invitation_role_is_of_a_pilot",
                    )
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_invitationevent" ("email", "expires_at", "id", "invited_at", "invited_by_id", "location_ids", "name", "organisation", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "revoked_at", "role", "used_at") VALUES (NEW."email", NEW."expires_at", NEW."id", NEW."invited_at", NEW."invited_by_id", NEW."location_ids", NEW."name", NEW."organisation", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."revoked_at", NEW."role", NEW."used_at"); RETURN NULL;',
                            hash="8c90c0dc8ae741ea8ef5782747c81fa50356f9b8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_438c9",
                            table="pilots_invitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."expires_at" IS DISTINCT FROM (NEW."expires_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."invited_at" IS DISTINCT FROM (NEW."invited_at") OR OLD."invited_by_id" IS DISTINCT FROM (NEW."invited_by_id") OR OLD."location_ids" IS DISTINCT FROM (NEW."location_ids") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."organisation" IS DISTINCT FROM (NEW."organisation") OR OLD."pilot_id" IS DISTINCT FROM (NEW."pilot_id") OR OLD."revoked_at" IS DISTINCT FROM (NEW."revoked_at") OR OLD."role" IS DISTINCT FROM (NEW."role") OR OLD."used_at" IS DISTINCT FROM (NEW."used_at"))',
                            func='INSERT INTO "pilots_invitationevent" ("email", "expires_at", "id", "invited_at", "invited_by_id", "location_ids", "name", "organisation", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "revoked_at", "role", "used_at") VALUES (NEW."email", NEW."expires_at", NEW."id", NEW."invited_at", NEW."invited_by_id", NEW."location_ids", NEW."name", NEW."organisation", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."revoked_at", NEW."role", NEW."used_at"); RETURN NULL;',
                            hash="c45df1fc05b05955cc7595818e8d4afb5badc39f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ef191",
                            table="pilots_invitation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_invitationevent" ("email", "expires_at", "id", "invited_at", "invited_by_id", "location_ids", "name", "organisation", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "revoked_at", "role", "used_at") VALUES (OLD."email", OLD."expires_at", OLD."id", OLD."invited_at", OLD."invited_by_id", OLD."location_ids", OLD."name", OLD."organisation", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."revoked_at", OLD."role", OLD."used_at"); RETURN NULL;',
                            hash="56069e49d0c72f192e8754f5ec0c9893b64b8a17",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9c042",
                            table="pilots_invitation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InvitationEvent",
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
                        to="pilots.invitation",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
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
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("email", models.EmailField(max_length=254, verbose_name="e-mailadres")),
                ("name", models.CharField(max_length=100, verbose_name="naam")),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("jobhunter", "Jobhunter"),
                            ("job_coach", "Jobcoach"),
                            ("coa", "COA-casemanager"),
                            ("project_leader", "Projectleider"),
                            ("admin", "Functioneel beheerder"),
                            ("researcher", "Onderzoeker"),
                            ("privacy_officer", "Privacyfunctionaris (FG)"),
                        ],
                        max_length=20,
                        verbose_name="rol",
                    ),
                ),
                ("organisation", models.CharField(max_length=100, verbose_name="organisatie")),
                (
                    "location_ids",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.BigIntegerField(), blank=True, default=list, size=None
                    ),
                ),
                (
                    "invited_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("invited_at", models.DateTimeField(auto_now_add=True, verbose_name="uitgenodigd op")),
                ("expires_at", models.DateTimeField(verbose_name="geldig tot")),
                ("used_at", models.DateTimeField(blank=True, null=True, verbose_name="gebruikt op")),
                ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="ingetrokken op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="caa1d8057423be3a6aedc6302f01c5a59f116dd0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8c426",
                            table="pilots_invitationevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ReceptionLocation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                ("name", models.CharField(max_length=150, verbose_name="naam")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("azc", "azc"),
                            ("noodopvang", "noodopvang"),
                            ("gemeentelijk", "gemeentelijke opvang"),
                            ("overig", "overige opvang"),
                        ],
                        default="azc",
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                ("place", models.CharField(blank=True, max_length=100, verbose_name="plaats")),
                ("capacity", models.PositiveIntegerField(blank=True, null=True, verbose_name="opvangplekken")),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="toelichting")),
            ],
            options={
                "verbose_name": "opvanglocatie",
                "verbose_name_plural": "opvanglocaties",
                "ordering": ["pilot", "name"],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "name"), name="location_name_is_unique"),
                    models.UniqueConstraint(fields=("pilot", "id"), name="location_key"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_receptionlocationevent" ("capacity", "id", "kind", "name", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place") VALUES (NEW."capacity", NEW."id", NEW."kind", NEW."name", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."place"); RETURN NULL;',
                            hash="4e5f2c573c9173ec5cb315d0feab5a56eba57a84",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_808b3",
                            table="pilots_receptionlocation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_receptionlocationevent" ("capacity", "id", "kind", "name", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place") VALUES (NEW."capacity", NEW."id", NEW."kind", NEW."name", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."place"); RETURN NULL;',
                            hash="5cd2a8b42a65c519a2c5e64300955638dc12dd2d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a7c87",
                            table="pilots_receptionlocation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_receptionlocationevent" ("capacity", "id", "kind", "name", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place") VALUES (OLD."capacity", OLD."id", OLD."kind", OLD."name", OLD."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."place"); RETURN NULL;',
                            hash="eb69df6fd00d26162a402c1a2a055ab1cb63238e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_06d9e",
                            table="pilots_receptionlocation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ReceptionLocationEvent",
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
                        to="pilots.receptionlocation",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                ("name", models.CharField(max_length=150, verbose_name="naam")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("azc", "azc"),
                            ("noodopvang", "noodopvang"),
                            ("gemeentelijk", "gemeentelijke opvang"),
                            ("overig", "overige opvang"),
                        ],
                        default="azc",
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                ("place", models.CharField(blank=True, max_length=100, verbose_name="plaats")),
                ("capacity", models.PositiveIntegerField(blank=True, null=True, verbose_name="opvangplekken")),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="toelichting")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b9f6ec4f2b5623f1351449a20050f56833784124",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_55750",
                            table="pilots_receptionlocationevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Meeting",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("voorlichting", "Voorlichting"),
                            ("banenmarkt", "Banenmarkt"),
                            ("workshop", "Workshop grenzeloos communiceren"),
                            ("spreekuur", "Spreekuur"),
                        ],
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                ("held_on", models.DateField(verbose_name="datum")),
                ("starts_at", models.TimeField(blank=True, null=True, verbose_name="begint om")),
                (
                    "location",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.receptionlocation",
                        verbose_name="locatie",
                    ),
                ),
                ("place", models.CharField(blank=True, max_length=150, verbose_name="plaats")),
                ("title", models.CharField(blank=True, max_length=150, verbose_name="titel")),
                ("residents", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="aantal bewoners")),
                (
                    "employers",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="aantal werkgevers"),
                ),
                ("outcome", models.CharField(blank=True, max_length=500, verbose_name="wat volgde")),
            ],
            options={
                "verbose_name": "bijeenkomst",
                "verbose_name_plural": "bijeenkomsten",
                "ordering": ["-held_on", "-id"],
                "indexes": [models.Index(fields=["pilot", "kind", "held_on"], name="pilots_meet_pilot_i_43e782_idx")],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "id"), name="meeting_key"),
                    pilots.constraints.SamePilot("location", name="meeting_location_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="meeting_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_meetingevent" ("employers", "held_on", "id", "kind", "location_id", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place", "recorded_at", "recorded_by_id", "residents", "starts_at", "title") VALUES (NEW."employers", NEW."held_on", NEW."id", NEW."kind", NEW."location_id", NEW."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."place", NEW."recorded_at", NEW."recorded_by_id", NEW."residents", NEW."starts_at", NEW."title"); RETURN NULL;',
                            hash="38da04c81b16bd29dfdf0c7e43e116f526c4fcb5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c321e",
                            table="pilots_meeting",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_meetingevent" ("employers", "held_on", "id", "kind", "location_id", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place", "recorded_at", "recorded_by_id", "residents", "starts_at", "title") VALUES (NEW."employers", NEW."held_on", NEW."id", NEW."kind", NEW."location_id", NEW."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."place", NEW."recorded_at", NEW."recorded_by_id", NEW."residents", NEW."starts_at", NEW."title"); RETURN NULL;',
                            hash="271dcd4caf740eb834d940c99544944aa668cdb5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6f57e",
                            table="pilots_meeting",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_meetingevent" ("employers", "held_on", "id", "kind", "location_id", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place", "recorded_at", "recorded_by_id", "residents", "starts_at", "title") VALUES (OLD."employers", OLD."held_on", OLD."id", OLD."kind", OLD."location_id", OLD."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."place", OLD."recorded_at", OLD."recorded_by_id", OLD."residents", OLD."starts_at", OLD."title"); RETURN NULL;',
                            hash="db0813c6a96a5206ec2fc5d7ac37732c4fb84f1a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_93813",
                            table="pilots_meeting",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MeetingEvent",
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
                        to="pilots.meeting",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("voorlichting", "Voorlichting"),
                            ("banenmarkt", "Banenmarkt"),
                            ("workshop", "Workshop grenzeloos communiceren"),
                            ("spreekuur", "Spreekuur"),
                        ],
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                ("held_on", models.DateField(verbose_name="datum")),
                ("starts_at", models.TimeField(blank=True, null=True, verbose_name="begint om")),
                (
                    "location",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.receptionlocation",
                        verbose_name="locatie",
                    ),
                ),
                ("place", models.CharField(blank=True, max_length=150, verbose_name="plaats")),
                ("title", models.CharField(blank=True, max_length=150, verbose_name="titel")),
                ("residents", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="aantal bewoners")),
                (
                    "employers",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="aantal werkgevers"),
                ),
                ("outcome", models.CharField(blank=True, max_length=500, verbose_name="wat volgde")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0be6de6225709e1f488d04857ef880e69c499acd",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_86ecf",
                            table="pilots_meetingevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="MembershipLocation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                (
                    "membership",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="location_links",
                        to="pilots.membership",
                    ),
                ),
                (
                    "location",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.receptionlocation"
                    ),
                ),
            ],
            options={
                "verbose_name": "locatie van lidmaatschap",
                "verbose_name_plural": "locaties van lidmaatschap",
                "constraints": [
                    models.UniqueConstraint(fields=("membership", "location"), name="membership_location_is_unique"),
                    pilots.constraints.SamePilot("membership", name="link_membership_of_pilot"),
                    pilots.constraints.SamePilot("location", name="link_location_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_membershiplocationevent" ("id", "location_id", "membership_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id") VALUES (NEW."id", NEW."location_id", NEW."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id"); RETURN NULL;',
                            hash="5c38b2a2d43a306827c97e46d85debbff20df235",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_dfe65",
                            table="pilots_membershiplocation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_membershiplocationevent" ("id", "location_id", "membership_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id") VALUES (NEW."id", NEW."location_id", NEW."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id"); RETURN NULL;',
                            hash="79f8c5baa7bcb863214568f6ade598214867c270",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7d112",
                            table="pilots_membershiplocation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_membershiplocationevent" ("id", "location_id", "membership_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id") VALUES (OLD."id", OLD."location_id", OLD."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id"); RETURN NULL;',
                            hash="1088b35de0eeb27bd6821e8b2380b2775e04cfa9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c2150",
                            table="pilots_membershiplocation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MembershipLocationEvent",
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
                        to="pilots.membershiplocation",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "membership",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                    ),
                ),
                (
                    "location",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.receptionlocation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="909c3a43f0dadb335d11764ae9a66ed6cd5b6367",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_09292",
                            table="pilots_membershiplocationevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Partner",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                ("name", models.CharField(max_length=150, verbose_name="naam")),
                ("role", models.CharField(blank=True, max_length=300, verbose_name="rol")),
            ],
            options={
                "verbose_name": "partner",
                "verbose_name_plural": "partners",
                "ordering": ["pilot", "id"],
                "constraints": [models.UniqueConstraint(fields=("pilot", "name"), name="partner_name_is_unique")],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_partnerevent" ("id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "role") VALUES (NEW."id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."role"); RETURN NULL;',
                            hash="2a9e65357ce8dd0a4c8062197a8a87bd9e9d716f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e6e95",
                            table="pilots_partner",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_partnerevent" ("id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "role") VALUES (NEW."id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."role"); RETURN NULL;',
                            hash="9a34f5bf29220d032b80c46862c81fb1b1fcc613",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_374a7",
                            table="pilots_partner",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_partnerevent" ("id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "role") VALUES (OLD."id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."role"); RETURN NULL;',
                            hash="3ba6c01318bac8156841398bbfc214ef7cd17547",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f714f",
                            table="pilots_partner",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PartnerEvent",
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
                        to="pilots.partner",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                ("name", models.CharField(max_length=150, verbose_name="naam")),
                ("role", models.CharField(blank=True, max_length=300, verbose_name="rol")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="8d55b1588d94136e2e84e25bf0e124c83429b2c7",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a492d",
                            table="pilots_partnerevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ResidentCount",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "location",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="counts",
                        to="pilots.receptionlocation",
                        verbose_name="locatie",
                    ),
                ),
                ("counted_on", models.DateField(verbose_name="datum")),
                ("residents", models.PositiveIntegerField(verbose_name="bewoners")),
                ("entitled", models.PositiveIntegerField(blank=True, null=True, verbose_name="mogen werken")),
            ],
            options={
                "verbose_name": "aantal bewoners",
                "verbose_name_plural": "bewonersaantallen",
                "ordering": ["-counted_on"],
                "constraints": [
                    models.UniqueConstraint(fields=("location", "counted_on"), name="residents_are_counted_once_a_day"),
                    models.CheckConstraint(
                        condition=models.Q(("entitled__lte", models.F("residents"))), name="entitled_are_residents"
                    ),
                    pilots.constraints.SamePilot("location", name="count_location_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="count_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_residentcountevent" ("counted_on", "entitled", "id", "location_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "residents") VALUES (NEW."counted_on", NEW."entitled", NEW."id", NEW."location_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."residents"); RETURN NULL;',
                            hash="f454c1a9f6e03a928b25ad6988eedfb9357bfa28",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fe1c8",
                            table="pilots_residentcount",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_residentcountevent" ("counted_on", "entitled", "id", "location_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "residents") VALUES (NEW."counted_on", NEW."entitled", NEW."id", NEW."location_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."residents"); RETURN NULL;',
                            hash="6d46857c26c43834cd94958f720f37a991767533",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_21bb8",
                            table="pilots_residentcount",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_residentcountevent" ("counted_on", "entitled", "id", "location_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "residents") VALUES (OLD."counted_on", OLD."entitled", OLD."id", OLD."location_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."residents"); RETURN NULL;',
                            hash="8e77a7035e14d9d4c62c403bb6dd14a8cad76b9f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4b4d5",
                            table="pilots_residentcount",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ResidentCountEvent",
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
                        to="pilots.residentcount",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "location",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.receptionlocation",
                        verbose_name="locatie",
                    ),
                ),
                ("counted_on", models.DateField(verbose_name="datum")),
                ("residents", models.PositiveIntegerField(verbose_name="bewoners")),
                ("entitled", models.PositiveIntegerField(blank=True, null=True, verbose_name="mogen werken")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="81e0456653fa9a5b814cffdd730b72c3569c311a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_90a2f",
                            table="pilots_residentcountevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Submission",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                ("key", models.UUIDField()),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("claimed_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "verbose_name": "ingestuurd formulier",
                "verbose_name_plural": "ingestuurde formulieren",
                "constraints": [models.UniqueConstraint(fields=("user", "key"), name="submission_is_claimed_once")],
            },
        ),
        migrations.CreateModel(
            name="TeamContact",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("name", models.CharField(max_length=100, verbose_name="naam van het team")),
                ("phone", models.CharField(max_length=20, verbose_name="telefoon")),
                ("hours", models.CharField(blank=True, max_length=100, verbose_name="wanneer bereikbaar")),
            ],
            options={
                "verbose_name": "telefoonnummer van het team",
                "verbose_name_plural": "telefoonnummers van teams",
                "constraints": [
                    models.UniqueConstraint(fields=("pilot",), name="one_team_contact_per_pilot"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name", ""), _negated=True), models.Q(("phone", ""), _negated=True)
                        ),
                        name="team_contact_is_complete",
                    ),
                    pilots.constraints.SamePilot("recorded_by", name="team_contact_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_teamcontactevent" ("hours", "id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."hours", NEW."id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."phone", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="bfb4d19fd1153c6aa42b476637fcea462b902247",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_246bd",
                            table="pilots_teamcontact",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "pilots_teamcontactevent" ("hours", "id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."hours", NEW."id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."phone", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="c7b2a076e1d3c9fd9018f565879550ea56a1898c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5a655",
                            table="pilots_teamcontact",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "pilots_teamcontactevent" ("hours", "id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "pilot_id", "recorded_at", "recorded_by_id") VALUES (OLD."hours", OLD."id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."phone", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                            hash="90b7f4190cfcd2f1f69eab5fc8fd0b8c163397cf",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c1e4d",
                            table="pilots_teamcontact",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TeamContactEvent",
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
                        to="pilots.teamcontact",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("name", models.CharField(max_length=100, verbose_name="naam van het team")),
                ("phone", models.CharField(max_length=20, verbose_name="telefoon")),
                ("hours", models.CharField(blank=True, max_length=100, verbose_name="wanneer bereikbaar")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9af553399744fc5709e0a3e1b6b677da07cd068c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4476d",
                            table="pilots_teamcontactevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.AddField(
            model_name="membership",
            name="locations",
            field=models.ManyToManyField(
                related_name="+",
                through="pilots.MembershipLocation",
                to="pilots.receptionlocation",
                verbose_name="locaties",
            ),
        ),
    ]
