import uuid
from decimal import Decimal

import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.datetime
import django.db.models.functions.text
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import pilots.constraints


class Migration(migrations.Migration):
    replaces = [
        ("employers", "0001_initial"),
        ("employers", "0002_barriers_and_travel"),
        ("employers", "0003_openings_of_vacancies"),
        ("employers", "0004_contact_with_employers"),
        ("employers", "0005_employers_at_meetings"),
        ("employers", "0006_papers_on_the_first_day"),
        ("employers", "0007_travel_to_a_workplace"),
    ]

    initial = True

    dependencies = [
        ("pilots", "0001_squashed_0008_pilots_and_members"),
    ]

    operations = [
        migrations.CreateModel(
            name="Employer",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
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
                ("name", models.CharField(max_length=150, verbose_name="werkgever")),
                (
                    "kvk_number",
                    models.CharField(
                        blank=True,
                        max_length=8,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[0-9]{8}\\Z", "Een KvK-nummer bestaat uit 8 cijfers."
                            )
                        ],
                        verbose_name="KvK-nummer",
                    ),
                ),
                (
                    "sector",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("schoonmaak", "Schoonmaak"),
                            ("horeca", "Horeca"),
                            ("logistiek", "Logistiek"),
                            ("productie", "Productie"),
                            ("bouw", "Bouw"),
                            ("techniek", "Metaal en techniek"),
                            ("transport", "Transport"),
                            ("groen", "Groen en agrarisch"),
                            ("detailhandel", "Detailhandel"),
                            ("zorg", "Zorg"),
                            ("onderwijs", "Onderwijs"),
                            ("ict", "ICT"),
                            ("post", "Post en koerier"),
                            ("overig", "Overig"),
                        ],
                        max_length=20,
                        verbose_name="sector",
                    ),
                ),
                ("place", models.CharField(blank=True, max_length=100, verbose_name="plaats")),
                ("is_temp_agency", models.BooleanField(blank=True, null=True, verbose_name="uitzendbureau")),
                (
                    "sbi_version",
                    models.CharField(
                        blank=True,
                        choices=[("2008", "SBI 2008"), ("2025", "SBI 2025")],
                        max_length=4,
                        verbose_name="versie van SBI",
                    ),
                ),
                ("sbi_code", models.CharField(blank=True, max_length=5, verbose_name="SBI-code")),
                (
                    "size",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("1-9", "1 tot en met 9 medewerkers"),
                            ("10-49", "10 tot en met 49 medewerkers"),
                            ("50-249", "50 tot en met 249 medewerkers"),
                            ("250+", "250 medewerkers of meer"),
                        ],
                        max_length=10,
                        verbose_name="grootte",
                    ),
                ),
                ("first_contact_on", models.DateField(blank=True, null=True, verbose_name="eerste contact")),
                ("dropped_out_on", models.DateField(blank=True, null=True, verbose_name="afgehaakt op")),
                ("drop_out_reason", models.CharField(blank=True, max_length=300, verbose_name="reden van afhaken")),
                (
                    "changed_at",
                    models.DateTimeField(
                        auto_now=True, db_default=django.db.models.functions.datetime.Now(), verbose_name="gewijzigd op"
                    ),
                ),
            ],
            options={
                "verbose_name": "werkgever",
                "verbose_name_plural": "werkgevers",
                "ordering": ["name", "id"],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "name"), name="employer_name_is_unique"),
                    models.UniqueConstraint(
                        models.F("pilot"),
                        django.db.models.functions.text.Lower("name"),
                        name="employer_name_is_more_than_capitals",
                    ),
                    models.UniqueConstraint(fields=("pilot", "id"), name="employer_key"),
                    models.CheckConstraint(condition=models.Q(("name", ""), _negated=True), name="employer_has_a_name"),
                    models.CheckConstraint(
                        condition=models.Q(("kvk_number", ""), ("kvk_number__regex", "^[0-9]{8}$"), _connector="OR"),
                        name="employer_kvk_has_8_digits",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("dropped_out_on__gte", models.F("first_contact_on"))),
                        name="employer_drops_out_after_contact",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("sbi_code", ""), ("sbi_version", "")),
                            models.Q(("sbi_code__regex", "^[0-9]{4,5}$"), ("sbi_version", "2008")),
                            models.Q(("sbi_code__regex", "^[0-9]{5}$"), ("sbi_version", "2025")),
                            _connector="OR",
                        ),
                        name="employer_sbi_is_of_an_edition",
                    ),
                    pilots.constraints.SamePilot("recorded_by", name="employer_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "employers_employerevent" ("changed_at", "drop_out_reason", "dropped_out_on", "first_contact_on", "id", "is_temp_agency", "kvk_number", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place", "recorded_at", "recorded_by_id", "sbi_code", "sbi_version", "sector", "size") VALUES (NEW."changed_at", NEW."drop_out_reason", NEW."dropped_out_on", NEW."first_contact_on", NEW."id", NEW."is_temp_agency", NEW."kvk_number", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."place", NEW."recorded_at", NEW."recorded_by_id", NEW."sbi_code", NEW."sbi_version", NEW."sector", NEW."size"); RETURN NULL;',
                            hash="cd31ce16b0b73e991fe4b9960396a86aadf83a6a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_27d23",
                            table="employers_employer",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "employers_employerevent" ("changed_at", "drop_out_reason", "dropped_out_on", "first_contact_on", "id", "is_temp_agency", "kvk_number", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place", "recorded_at", "recorded_by_id", "sbi_code", "sbi_version", "sector", "size") VALUES (NEW."changed_at", NEW."drop_out_reason", NEW."dropped_out_on", NEW."first_contact_on", NEW."id", NEW."is_temp_agency", NEW."kvk_number", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."place", NEW."recorded_at", NEW."recorded_by_id", NEW."sbi_code", NEW."sbi_version", NEW."sector", NEW."size"); RETURN NULL;',
                            hash="9712e7ff24baf6ebc2b2787de0013694f96e1dc1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b6c1a",
                            table="employers_employer",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "employers_employerevent" ("changed_at", "drop_out_reason", "dropped_out_on", "first_contact_on", "id", "is_temp_agency", "kvk_number", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place", "recorded_at", "recorded_by_id", "sbi_code", "sbi_version", "sector", "size") VALUES (OLD."changed_at", OLD."drop_out_reason", OLD."dropped_out_on", OLD."first_contact_on", OLD."id", OLD."is_temp_agency", OLD."kvk_number", OLD."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."place", OLD."recorded_at", OLD."recorded_by_id", OLD."sbi_code", OLD."sbi_version", OLD."sector", OLD."size"); RETURN NULL;',
                            hash="59f4e2c0396602a0b0fee7335372f7e23df7e165",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_44e51",
                            table="employers_employer",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EmployerEvent",
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
                        to="employers.employer",
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
                ("name", models.CharField(max_length=150, verbose_name="werkgever")),
                (
                    "kvk_number",
                    models.CharField(
                        blank=True,
                        max_length=8,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[0-9]{8}\\Z", "Een KvK-nummer bestaat uit 8 cijfers."
                            )
                        ],
                        verbose_name="KvK-nummer",
                    ),
                ),
                (
                    "sector",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("schoonmaak", "Schoonmaak"),
                            ("horeca", "Horeca"),
                            ("logistiek", "Logistiek"),
                            ("productie", "Productie"),
                            ("bouw", "Bouw"),
                            ("techniek", "Metaal en techniek"),
                            ("transport", "Transport"),
                            ("groen", "Groen en agrarisch"),
                            ("detailhandel", "Detailhandel"),
                            ("zorg", "Zorg"),
                            ("onderwijs", "Onderwijs"),
                            ("ict", "ICT"),
                            ("post", "Post en koerier"),
                            ("overig", "Overig"),
                        ],
                        max_length=20,
                        verbose_name="sector",
                    ),
                ),
                ("place", models.CharField(blank=True, max_length=100, verbose_name="plaats")),
                ("is_temp_agency", models.BooleanField(blank=True, null=True, verbose_name="uitzendbureau")),
                (
                    "sbi_version",
                    models.CharField(
                        blank=True,
                        choices=[("2008", "SBI 2008"), ("2025", "SBI 2025")],
                        max_length=4,
                        verbose_name="versie van SBI",
                    ),
                ),
                ("sbi_code", models.CharField(blank=True, max_length=5, verbose_name="SBI-code")),
                (
                    "size",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("1-9", "1 tot en met 9 medewerkers"),
                            ("10-49", "10 tot en met 49 medewerkers"),
                            ("50-249", "50 tot en met 249 medewerkers"),
                            ("250+", "250 medewerkers of meer"),
                        ],
                        max_length=10,
                        verbose_name="grootte",
                    ),
                ),
                ("first_contact_on", models.DateField(blank=True, null=True, verbose_name="eerste contact")),
                ("dropped_out_on", models.DateField(blank=True, null=True, verbose_name="afgehaakt op")),
                ("drop_out_reason", models.CharField(blank=True, max_length=300, verbose_name="reden van afhaken")),
                (
                    "changed_at",
                    models.DateTimeField(
                        auto_now=True, db_default=django.db.models.functions.datetime.Now(), verbose_name="gewijzigd op"
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
                            hash="79f8363764c8ce5655aa149720c041663c9b44c3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_20af8",
                            table="employers_employerevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EmployerAttendance",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
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
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="employer_attendances",
                        to="pilots.meeting",
                        verbose_name="bijeenkomst",
                    ),
                ),
                (
                    "employer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="attendances",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                ("was_present", models.BooleanField(blank=True, null=True, verbose_name="was er")),
                (
                    "result",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("geen", "Niets"),
                            ("vervolggesprek", "Vervolggesprek"),
                            ("vacature", "Vacature gemeld"),
                            ("kennismaking", "Kennismaking met een kandidaat"),
                            ("anders", "Anders"),
                        ],
                        max_length=20,
                        verbose_name="wat volgde",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="toelichting")),
            ],
            options={
                "verbose_name": "werkgever op een bijeenkomst",
                "verbose_name_plural": "werkgevers op een bijeenkomst",
                "ordering": ["employer__name"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("meeting", "employer"), name="employer_is_listed_once_at_a_meeting"
                    ),
                    pilots.constraints.SamePilot("meeting", name="employer_attendance_meeting_of_pilot"),
                    pilots.constraints.SamePilot("employer", name="employer_attendance_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="employer_attendance_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "employers_employerattendanceevent" ("employer_id", "id", "meeting_id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "result", "was_present") VALUES (NEW."employer_id", NEW."id", NEW."meeting_id", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."result", NEW."was_present"); RETURN NULL;',
                            hash="89bb50739ab3bf0f01a95e462a08e0c126711a0c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2d820",
                            table="employers_employerattendance",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "employers_employerattendanceevent" ("employer_id", "id", "meeting_id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "result", "was_present") VALUES (NEW."employer_id", NEW."id", NEW."meeting_id", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."result", NEW."was_present"); RETURN NULL;',
                            hash="17741633b92d10807c65660799343735c52f3eaa",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_09660",
                            table="employers_employerattendance",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "employers_employerattendanceevent" ("employer_id", "id", "meeting_id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "result", "was_present") VALUES (OLD."employer_id", OLD."id", OLD."meeting_id", OLD."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."result", OLD."was_present"); RETURN NULL;',
                            hash="10dd474377b7fe932a41aa55ab1ee1f3d1dedfa3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_65618",
                            table="employers_employerattendance",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EmployerAttendanceEvent",
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
                        to="employers.employerattendance",
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
                    "meeting",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.meeting",
                        verbose_name="bijeenkomst",
                    ),
                ),
                (
                    "employer",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                ("was_present", models.BooleanField(blank=True, null=True, verbose_name="was er")),
                (
                    "result",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("geen", "Niets"),
                            ("vervolggesprek", "Vervolggesprek"),
                            ("vacature", "Vacature gemeld"),
                            ("kennismaking", "Kennismaking met een kandidaat"),
                            ("anders", "Anders"),
                        ],
                        max_length=20,
                        verbose_name="wat volgde",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="toelichting")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="53d20b1d67fe395f84f58fb128596e2900b68980",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7ce70",
                            table="employers_employerattendanceevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EmployerBarrier",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
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
                    "employer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="barriers",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                (
                    "code",
                    models.CharField(
                        choices=[
                            ("wachttermijn", "Wachttermijn"),
                            ("twv_doorlooptijd", "TWV duurt lang"),
                            ("twv_complex", "TWV aanvragen is ingewikkeld"),
                            ("twv_geweigerd", "TWV geweigerd"),
                            ("w_document", "W-document"),
                            ("bsn_brp", "BRP of BSN"),
                            ("bankrekening", "Bankrekening"),
                            ("reba", "Eigen bijdrage (REBA)"),
                            ("meldplicht", "Meldplicht"),
                            ("onbekendheid_werkgever", "Werkgever kent de regels niet"),
                            ("vooroordelen", "Vooroordelen"),
                            ("verhuizing", "Overplaatsing"),
                            ("koppeling", "Koppeling aan een gemeente"),
                            ("vervoer", "Vervoer"),
                            ("reiskosten", "Reiskosten"),
                            ("kinderopvang", "Kinderopvang"),
                            ("taal", "Taal"),
                            ("diploma", "Diploma"),
                            ("werkervaring", "Werkervaring"),
                            ("persoonlijke_omstandigheden", "Persoonlijke omstandigheden"),
                            ("inburgering_combinatie", "Combinatie met inburgering"),
                            ("desinformatie", "Onjuiste informatie"),
                            ("motivatie", "Motivatie"),
                            ("aanbod_passend", "Geen passend aanbod"),
                            ("arbeidsomstandigheden", "Arbeidsomstandigheden"),
                            ("signaal_uitbuiting", "Signaal van uitbuiting"),
                            ("anders", "Anders"),
                        ],
                        max_length=30,
                        verbose_name="belemmering",
                    ),
                ),
                (
                    "reported_by",
                    models.CharField(
                        choices=[
                            ("deelnemer", "Deelnemer"),
                            ("coa", "COA"),
                            ("werkgever", "Werkgever"),
                            ("werkplein", "Werkplein"),
                        ],
                        default="werkgever",
                        max_length=20,
                        verbose_name="gemeld door",
                    ),
                ),
                ("since_on", models.DateField(verbose_name="sinds")),
                ("solved_on", models.DateField(blank=True, null=True, verbose_name="opgelost op")),
                ("solution", models.CharField(blank=True, max_length=300, verbose_name="hoe opgelost")),
            ],
            options={
                "verbose_name": "belemmering van een werkgever",
                "verbose_name_plural": "belemmeringen van werkgevers",
                "ordering": ["since_on"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("employer", "code", "reported_by", "since_on"), name="employer_barrier_is_listed_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("solved_on__gte", models.F("since_on"))),
                        name="employer_barrier_solved_after_it_began",
                    ),
                    pilots.constraints.SamePilot("employer", name="employer_barrier_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="employer_barrier_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "employers_employerbarrierevent" ("code", "employer_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "reported_by", "since_on", "solution", "solved_on") VALUES (NEW."code", NEW."employer_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."reported_by", NEW."since_on", NEW."solution", NEW."solved_on"); RETURN NULL;',
                            hash="9ad51ccc95b553bb5b3590b671afb7db0bf3b990",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d2090",
                            table="employers_employerbarrier",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "employers_employerbarrierevent" ("code", "employer_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "reported_by", "since_on", "solution", "solved_on") VALUES (NEW."code", NEW."employer_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."reported_by", NEW."since_on", NEW."solution", NEW."solved_on"); RETURN NULL;',
                            hash="b86fee03844e5dcca31691f0706f94fdcc3de73b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_993f7",
                            table="employers_employerbarrier",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "employers_employerbarrierevent" ("code", "employer_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "reported_by", "since_on", "solution", "solved_on") VALUES (OLD."code", OLD."employer_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."reported_by", OLD."since_on", OLD."solution", OLD."solved_on"); RETURN NULL;',
                            hash="84cea56f2ab89fa0c089c358739c986f08a908bd",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_20157",
                            table="employers_employerbarrier",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EmployerBarrierEvent",
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
                        to="employers.employerbarrier",
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
                    "employer",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                (
                    "code",
                    models.CharField(
                        choices=[
                            ("wachttermijn", "Wachttermijn"),
                            ("twv_doorlooptijd", "TWV duurt lang"),
                            ("twv_complex", "TWV aanvragen is ingewikkeld"),
                            ("twv_geweigerd", "TWV geweigerd"),
                            ("w_document", "W-document"),
                            ("bsn_brp", "BRP of BSN"),
                            ("bankrekening", "Bankrekening"),
                            ("reba", "Eigen bijdrage (REBA)"),
                            ("meldplicht", "Meldplicht"),
                            ("onbekendheid_werkgever", "Werkgever kent de regels niet"),
                            ("vooroordelen", "Vooroordelen"),
                            ("verhuizing", "Overplaatsing"),
                            ("koppeling", "Koppeling aan een gemeente"),
                            ("vervoer", "Vervoer"),
                            ("reiskosten", "Reiskosten"),
                            ("kinderopvang", "Kinderopvang"),
                            ("taal", "Taal"),
                            ("diploma", "Diploma"),
                            ("werkervaring", "Werkervaring"),
                            ("persoonlijke_omstandigheden", "Persoonlijke omstandigheden"),
                            ("inburgering_combinatie", "Combinatie met inburgering"),
                            ("desinformatie", "Onjuiste informatie"),
                            ("motivatie", "Motivatie"),
                            ("aanbod_passend", "Geen passend aanbod"),
                            ("arbeidsomstandigheden", "Arbeidsomstandigheden"),
                            ("signaal_uitbuiting", "Signaal van uitbuiting"),
                            ("anders", "Anders"),
                        ],
                        max_length=30,
                        verbose_name="belemmering",
                    ),
                ),
                (
                    "reported_by",
                    models.CharField(
                        choices=[
                            ("deelnemer", "Deelnemer"),
                            ("coa", "COA"),
                            ("werkgever", "Werkgever"),
                            ("werkplein", "Werkplein"),
                        ],
                        default="werkgever",
                        max_length=20,
                        verbose_name="gemeld door",
                    ),
                ),
                ("since_on", models.DateField(verbose_name="sinds")),
                ("solved_on", models.DateField(blank=True, null=True, verbose_name="opgelost op")),
                ("solution", models.CharField(blank=True, max_length=300, verbose_name="hoe opgelost")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="8d2a52dd18778e9ed0c83319efa1020a42ab8c66",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ccade",
                            table="employers_employerbarrierevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EmployerContact",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
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
                    "employer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="contacts",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=100, verbose_name="contactpersoon")),
                ("job_title", models.CharField(blank=True, max_length=100, verbose_name="functie")),
                ("phone", models.CharField(blank=True, max_length=20, verbose_name="telefoon")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mailadres")),
            ],
            options={
                "verbose_name": "contactpersoon",
                "verbose_name_plural": "contactpersonen",
                "ordering": ["name", "id"],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "id"), name="contact_key"),
                    pilots.constraints.SamePilot("employer", name="contact_employer_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "employers_employercontactevent" ("email", "employer_id", "id", "job_title", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."email", NEW."employer_id", NEW."id", NEW."job_title", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."phone", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="2992d2124767bd7f387e05d3e70f59d5fe1ed9bf",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1dc65",
                            table="employers_employercontact",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "employers_employercontactevent" ("email", "employer_id", "id", "job_title", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."email", NEW."employer_id", NEW."id", NEW."job_title", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."phone", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="b9373ed85a1ef2408a3296f6ecc06098ad3d7b33",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_945ce",
                            table="employers_employercontact",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "employers_employercontactevent" ("email", "employer_id", "id", "job_title", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "pilot_id", "recorded_at", "recorded_by_id") VALUES (OLD."email", OLD."employer_id", OLD."id", OLD."job_title", OLD."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."phone", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                            hash="640a0901f9f7b14ca88d2ed1d675b1d280c8dfe7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_10849",
                            table="employers_employercontact",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EmployerContactEvent",
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
                        to="employers.employercontact",
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
                    "employer",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=100, verbose_name="contactpersoon")),
                ("job_title", models.CharField(blank=True, max_length=100, verbose_name="functie")),
                ("phone", models.CharField(blank=True, max_length=20, verbose_name="telefoon")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mailadres")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="febf79cd59023bae5bfdceef533fe4570fb0fe6d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_66126",
                            table="employers_employercontactevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EmployerInteraction",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
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
                    "employer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="interactions",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="interactions",
                        to="employers.employercontact",
                        verbose_name="contactpersoon",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("telefoon", "Telefoon"),
                            ("bezoek", "Bezoek"),
                            ("e_mail", "E-mail of bericht"),
                            ("online", "Online gesprek"),
                            ("bijeenkomst", "Op een bijeenkomst"),
                            ("anders", "Anders"),
                        ],
                        max_length=20,
                        verbose_name="hoe",
                    ),
                ),
                ("happened_on", models.DateField(verbose_name="datum")),
                ("note", models.TextField(blank=True, max_length=1000, verbose_name="wat is besproken")),
                ("next_on", models.DateField(blank=True, null=True, verbose_name="weer contact op")),
                ("next_note", models.CharField(blank=True, max_length=150, verbose_name="waarover")),
                (
                    "changed_at",
                    models.DateTimeField(
                        auto_now=True, db_default=django.db.models.functions.datetime.Now(), verbose_name="gewijzigd op"
                    ),
                ),
            ],
            options={
                "verbose_name": "contact met een werkgever",
                "verbose_name_plural": "contacten met werkgevers",
                "ordering": ["-happened_on", "-recorded_at"],
                "indexes": [
                    models.Index(
                        fields=["employer", "-happened_on", "-recorded_at"], name="employers_e_employe_e51345_idx"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("next_on__gte", models.F("happened_on"))), name="next_contact_comes_after"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("next_note", ""), ("next_on__isnull", False), _connector="OR"),
                        name="next_contact_has_a_day",
                    ),
                    pilots.constraints.SamePilot("employer", name="interaction_employer_of_pilot"),
                    pilots.constraints.SamePilot("contact", name="interaction_contact_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="interaction_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "employers_employerinteractionevent" ("changed_at", "contact_id", "employer_id", "happened_on", "id", "kind", "next_note", "next_on", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."changed_at", NEW."contact_id", NEW."employer_id", NEW."happened_on", NEW."id", NEW."kind", NEW."next_note", NEW."next_on", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="f2491b5ded842b57ad3754d3d98c5ef04d6e63a9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_209ac",
                            table="employers_employerinteraction",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "employers_employerinteractionevent" ("changed_at", "contact_id", "employer_id", "happened_on", "id", "kind", "next_note", "next_on", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."changed_at", NEW."contact_id", NEW."employer_id", NEW."happened_on", NEW."id", NEW."kind", NEW."next_note", NEW."next_on", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="271b7bdc46cc5caaaabe20445d0171146771691d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8e0f4",
                            table="employers_employerinteraction",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "employers_employerinteractionevent" ("changed_at", "contact_id", "employer_id", "happened_on", "id", "kind", "next_note", "next_on", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (OLD."changed_at", OLD."contact_id", OLD."employer_id", OLD."happened_on", OLD."id", OLD."kind", OLD."next_note", OLD."next_on", OLD."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                            hash="40181393e089fb9ac2e35396fc31293cc31687f7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_adce8",
                            table="employers_employerinteraction",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EmployerInteractionEvent",
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
                        to="employers.employerinteraction",
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
                    "employer",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="employers.employercontact",
                        verbose_name="contactpersoon",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("telefoon", "Telefoon"),
                            ("bezoek", "Bezoek"),
                            ("e_mail", "E-mail of bericht"),
                            ("online", "Online gesprek"),
                            ("bijeenkomst", "Op een bijeenkomst"),
                            ("anders", "Anders"),
                        ],
                        max_length=20,
                        verbose_name="hoe",
                    ),
                ),
                ("happened_on", models.DateField(verbose_name="datum")),
                ("note", models.TextField(blank=True, max_length=1000, verbose_name="wat is besproken")),
                ("next_on", models.DateField(blank=True, null=True, verbose_name="weer contact op")),
                ("next_note", models.CharField(blank=True, max_length=150, verbose_name="waarover")),
                (
                    "changed_at",
                    models.DateTimeField(
                        auto_now=True, db_default=django.db.models.functions.datetime.Now(), verbose_name="gewijzigd op"
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
                            hash="07391253ea1ed1af0b6bc35e77b31baa75b20447",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_64ba4",
                            table="employers_employerinteractionevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EmployerProfile",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
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
                    "employer",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="profile",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                (
                    "motives",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("personeel_nodig", "Zoekt personeel"),
                                ("maatschappelijk", "Wil iets betekenen"),
                                ("social_return", "Heeft een verplichting voor social return"),
                                ("diverse_ploeg", "Wil een diverse ploeg"),
                                ("goede_ervaring", "Had eerder goede ervaringen"),
                                ("netwerk", "Hoorde het van een andere werkgever"),
                                ("anders", "Anders"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="wat drijft de werkgever",
                    ),
                ),
                ("motive_note", models.CharField(blank=True, max_length=300, verbose_name="toelichting")),
                (
                    "willingness",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("ja", "Ja"),
                            ("onder_voorwaarden", "Ja, onder voorwaarden"),
                            ("later", "Nu niet, later wel"),
                            ("nee", "Nee"),
                        ],
                        max_length=20,
                        verbose_name="wil aannemen",
                    ),
                ),
                ("willingness_on", models.DateField(blank=True, null=True, verbose_name="gevraagd op")),
                ("conditions", models.CharField(blank=True, max_length=300, verbose_name="voorwaarden")),
                ("in_shortage_sector", models.BooleanField(blank=True, null=True, verbose_name="krapte in de sector")),
                (
                    "has_social_return",
                    models.BooleanField(blank=True, null=True, verbose_name="verplichting social return"),
                ),
                ("quality_label", models.CharField(blank=True, max_length=100, verbose_name="keurmerk")),
                ("is_ambassador", models.BooleanField(blank=True, null=True, verbose_name="ambassadeur")),
                (
                    "changed_at",
                    models.DateTimeField(
                        auto_now=True, db_default=django.db.models.functions.datetime.Now(), verbose_name="gewijzigd op"
                    ),
                ),
            ],
            options={
                "verbose_name": "samenwerking met een werkgever",
                "verbose_name_plural": "samenwerking met werkgevers",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("willingness_on", None), models.Q(("willingness", ""), _negated=True), _connector="OR"
                        ),
                        name="employer_willingness_has_an_answer",
                    ),
                    pilots.constraints.SamePilot("employer", name="employer_profile_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="employer_profile_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "employers_employerprofileevent" ("changed_at", "conditions", "employer_id", "has_social_return", "id", "in_shortage_sector", "is_ambassador", "motive_note", "motives", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "quality_label", "recorded_at", "recorded_by_id", "willingness", "willingness_on") VALUES (NEW."changed_at", NEW."conditions", NEW."employer_id", NEW."has_social_return", NEW."id", NEW."in_shortage_sector", NEW."is_ambassador", NEW."motive_note", NEW."motives", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."quality_label", NEW."recorded_at", NEW."recorded_by_id", NEW."willingness", NEW."willingness_on"); RETURN NULL;',
                            hash="5dce1bd1d7f9e0a556777eabf41881e7a63fd276",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_17594",
                            table="employers_employerprofile",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "employers_employerprofileevent" ("changed_at", "conditions", "employer_id", "has_social_return", "id", "in_shortage_sector", "is_ambassador", "motive_note", "motives", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "quality_label", "recorded_at", "recorded_by_id", "willingness", "willingness_on") VALUES (NEW."changed_at", NEW."conditions", NEW."employer_id", NEW."has_social_return", NEW."id", NEW."in_shortage_sector", NEW."is_ambassador", NEW."motive_note", NEW."motives", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."quality_label", NEW."recorded_at", NEW."recorded_by_id", NEW."willingness", NEW."willingness_on"); RETURN NULL;',
                            hash="b69cba8ffaa22fc7dc24791e954bba1e7e822f14",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6154c",
                            table="employers_employerprofile",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "employers_employerprofileevent" ("changed_at", "conditions", "employer_id", "has_social_return", "id", "in_shortage_sector", "is_ambassador", "motive_note", "motives", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "quality_label", "recorded_at", "recorded_by_id", "willingness", "willingness_on") VALUES (OLD."changed_at", OLD."conditions", OLD."employer_id", OLD."has_social_return", OLD."id", OLD."in_shortage_sector", OLD."is_ambassador", OLD."motive_note", OLD."motives", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."quality_label", OLD."recorded_at", OLD."recorded_by_id", OLD."willingness", OLD."willingness_on"); RETURN NULL;',
                            hash="023e50b38037af0be84877d998a1b455becaae1d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4ed19",
                            table="employers_employerprofile",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EmployerProfileEvent",
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
                        to="employers.employerprofile",
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
                    "employer",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                (
                    "motives",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("personeel_nodig", "Zoekt personeel"),
                                ("maatschappelijk", "Wil iets betekenen"),
                                ("social_return", "Heeft een verplichting voor social return"),
                                ("diverse_ploeg", "Wil een diverse ploeg"),
                                ("goede_ervaring", "Had eerder goede ervaringen"),
                                ("netwerk", "Hoorde het van een andere werkgever"),
                                ("anders", "Anders"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="wat drijft de werkgever",
                    ),
                ),
                ("motive_note", models.CharField(blank=True, max_length=300, verbose_name="toelichting")),
                (
                    "willingness",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("ja", "Ja"),
                            ("onder_voorwaarden", "Ja, onder voorwaarden"),
                            ("later", "Nu niet, later wel"),
                            ("nee", "Nee"),
                        ],
                        max_length=20,
                        verbose_name="wil aannemen",
                    ),
                ),
                ("willingness_on", models.DateField(blank=True, null=True, verbose_name="gevraagd op")),
                ("conditions", models.CharField(blank=True, max_length=300, verbose_name="voorwaarden")),
                ("in_shortage_sector", models.BooleanField(blank=True, null=True, verbose_name="krapte in de sector")),
                (
                    "has_social_return",
                    models.BooleanField(blank=True, null=True, verbose_name="verplichting social return"),
                ),
                ("quality_label", models.CharField(blank=True, max_length=100, verbose_name="keurmerk")),
                ("is_ambassador", models.BooleanField(blank=True, null=True, verbose_name="ambassadeur")),
                (
                    "changed_at",
                    models.DateTimeField(
                        auto_now=True, db_default=django.db.models.functions.datetime.Now(), verbose_name="gewijzigd op"
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
                            hash="6b9c1a2a4d55445e63420f414bd13c8ef1c5ced9",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_25f13",
                            table="employers_employerprofileevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TravelTime",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
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
                        related_name="+",
                        to="pilots.receptionlocation",
                        verbose_name="locatie",
                    ),
                ),
                (
                    "employer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="travel_times",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                (
                    "to_place",
                    models.CharField(blank=True, db_default="", default="", max_length=100, verbose_name="werkplek"),
                ),
                (
                    "mode",
                    models.CharField(
                        choices=[("fiets", "Fiets"), ("ov", "Openbaar vervoer"), ("auto", "Auto of busje")],
                        max_length=10,
                        verbose_name="hoe",
                    ),
                ),
                ("minutes", models.PositiveSmallIntegerField(verbose_name="minuten")),
            ],
            options={
                "verbose_name": "reistijd",
                "verbose_name_plural": "reistijden",
                "ordering": ["mode"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("location", "employer", "to_place", "mode"), name="travel_time_is_listed_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("minutes__range", (1, 240))), name="travel_time_fits_a_day"
                    ),
                    pilots.constraints.SamePilot("location", name="travel_location_of_pilot"),
                    pilots.constraints.SamePilot("employer", name="travel_employer_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="travel_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "employers_traveltimeevent" ("employer_id", "id", "location_id", "minutes", "mode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "to_place") VALUES (NEW."employer_id", NEW."id", NEW."location_id", NEW."minutes", NEW."mode", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."to_place"); RETURN NULL;',
                            hash="663ce2df5b24392d64f15135ea9da1dc720ede5f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d2ede",
                            table="employers_traveltime",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "employers_traveltimeevent" ("employer_id", "id", "location_id", "minutes", "mode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "to_place") VALUES (NEW."employer_id", NEW."id", NEW."location_id", NEW."minutes", NEW."mode", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."to_place"); RETURN NULL;',
                            hash="dc429b6261b500aec6648ff59e50fe3eb8a05576",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8287a",
                            table="employers_traveltime",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "employers_traveltimeevent" ("employer_id", "id", "location_id", "minutes", "mode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "to_place") VALUES (OLD."employer_id", OLD."id", OLD."location_id", OLD."minutes", OLD."mode", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."to_place"); RETURN NULL;',
                            hash="1473fd650a4bf34584cf9b062946d679719982b7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_23e36",
                            table="employers_traveltime",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TravelTimeEvent",
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
                        to="employers.traveltime",
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
                (
                    "employer",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                (
                    "to_place",
                    models.CharField(blank=True, db_default="", default="", max_length=100, verbose_name="werkplek"),
                ),
                (
                    "mode",
                    models.CharField(
                        choices=[("fiets", "Fiets"), ("ov", "Openbaar vervoer"), ("auto", "Auto of busje")],
                        max_length=10,
                        verbose_name="hoe",
                    ),
                ),
                ("minutes", models.PositiveSmallIntegerField(verbose_name="minuten")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0b4b0038fedb6024b45984f0409340676f89804e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c0e8f",
                            table="employers_traveltimeevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Vacancy",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
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
                    "employer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="vacancies",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                ("title", models.CharField(max_length=150, verbose_name="functie")),
                (
                    "sector",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("schoonmaak", "Schoonmaak"),
                            ("horeca", "Horeca"),
                            ("logistiek", "Logistiek"),
                            ("productie", "Productie"),
                            ("bouw", "Bouw"),
                            ("techniek", "Metaal en techniek"),
                            ("transport", "Transport"),
                            ("groen", "Groen en agrarisch"),
                            ("detailhandel", "Detailhandel"),
                            ("zorg", "Zorg"),
                            ("onderwijs", "Onderwijs"),
                            ("ict", "ICT"),
                            ("post", "Post en koerier"),
                            ("overig", "Overig"),
                        ],
                        max_length=20,
                        verbose_name="sector",
                    ),
                ),
                ("works_at", models.CharField(blank=True, max_length=150, verbose_name="werkt bij (inlener)")),
                ("place", models.CharField(blank=True, max_length=100, verbose_name="werkplek")),
                (
                    "hours_min",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=4, null=True, verbose_name="uren per week, minimaal"
                    ),
                ),
                (
                    "hours_max",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=4, null=True, verbose_name="uren per week, maximaal"
                    ),
                ),
                (
                    "hourly_wage",
                    models.DecimalField(blank=True, decimal_places=2, max_digits=6, null=True, verbose_name="uurloon"),
                ),
                (
                    "contract_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("uitzend", "Uitzendcontract"),
                            ("bepaald", "Bepaalde tijd"),
                            ("onbepaald", "Onbepaalde tijd"),
                            ("oproep", "Oproepcontract"),
                            ("detachering", "Detachering"),
                            ("bbl", "Leerwerkplek (bbl)"),
                        ],
                        max_length=20,
                        verbose_name="contractsoort",
                    ),
                ),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="gewenste eerste dag")),
                (
                    "days",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("ma", "Maandag"),
                                ("di", "Dinsdag"),
                                ("wo", "Woensdag"),
                                ("do", "Donderdag"),
                                ("vr", "Vrijdag"),
                                ("za", "Zaterdag"),
                                ("zo", "Zondag"),
                            ],
                            max_length=2,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="werkdagen",
                    ),
                ),
                ("has_shifts", models.BooleanField(blank=True, null=True, verbose_name="ploegendienst")),
                ("has_nights", models.BooleanField(blank=True, null=True, verbose_name="nachtwerk")),
                ("has_weekends", models.BooleanField(blank=True, null=True, verbose_name="weekendwerk")),
                (
                    "language_level",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("a0", "A0, nog geen woorden"),
                            ("a1", "A1, losse woorden"),
                            ("a2", "A2, korte zinnen"),
                            ("b1", "B1, eenvoudig gesprek"),
                            ("b2", "B2, goed gesprek"),
                            ("c1", "C1, vloeiend"),
                            ("c2", "C2, als moedertaal"),
                        ],
                        max_length=2,
                        verbose_name="niveau Nederlands",
                    ),
                ),
                (
                    "english_level",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("a0", "A0, nog geen woorden"),
                            ("a1", "A1, losse woorden"),
                            ("a2", "A2, korte zinnen"),
                            ("b1", "B1, eenvoudig gesprek"),
                            ("b2", "B2, goed gesprek"),
                            ("c1", "C1, vloeiend"),
                            ("c2", "C2, als moedertaal"),
                        ],
                        max_length=2,
                        verbose_name="of niveau Engels",
                    ),
                ),
                ("teaches_dutch", models.BooleanField(blank=True, null=True, verbose_name="taalles op het werk")),
                ("needs_driving_licence", models.BooleanField(blank=True, null=True, verbose_name="rijbewijs nodig")),
                (
                    "papers",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("vca", "VCA (veilig werken)"),
                                ("haccp", "HACCP (veilig met voedsel)"),
                                ("heftruck", "Heftruckcertificaat"),
                                ("code95", "Code 95 (beroepschauffeur)"),
                                ("vog", "VOG (verklaring omtrent het gedrag)"),
                                ("big", "BIG-registratie (zorg)"),
                                ("diploma", "Vakdiploma"),
                            ],
                            max_length=10,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="papieren nodig",
                    ),
                ),
                ("papers_note", models.CharField(blank=True, max_length=200, verbose_name="andere papieren")),
                (
                    "papers_on_first_day",
                    models.BooleanField(blank=True, null=True, verbose_name="papieren nodig op de eerste dag"),
                ),
                ("positions", models.PositiveSmallIntegerField(default=1, verbose_name="aantal plaatsen")),
                ("is_shortage_occupation", models.BooleanField(blank=True, null=True, verbose_name="krapteberoep")),
                (
                    "shortage_source",
                    models.CharField(blank=True, max_length=150, verbose_name="bron van het krapteberoep"),
                ),
                (
                    "shortage_checked_on",
                    models.DateField(blank=True, null=True, verbose_name="krapteberoep nagekeken op"),
                ),
                ("open_from", models.DateField(blank=True, null=True, verbose_name="open vanaf")),
                ("open_until", models.DateField(blank=True, null=True, verbose_name="open tot en met")),
                (
                    "checked_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="nog open, nagevraagd op"),
                ),
                ("closed_on", models.DateField(blank=True, editable=False, null=True, verbose_name="gesloten op")),
                (
                    "closing_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("vervuld_deelnemer", "Vervuld door een deelnemer"),
                            ("vervuld_ander", "Vervuld door iemand anders"),
                            ("geen_werk", "Er is geen werk meer"),
                            ("werkgever_afgehaakt", "De werkgever is afgehaakt"),
                            ("anders", "Anders"),
                        ],
                        editable=False,
                        max_length=20,
                        verbose_name="reden van sluiten",
                    ),
                ),
                (
                    "closing_note",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="toelichting bij sluiten"
                    ),
                ),
                (
                    "changed_at",
                    models.DateTimeField(
                        auto_now=True, db_default=django.db.models.functions.datetime.Now(), verbose_name="gewijzigd op"
                    ),
                ),
            ],
            options={
                "verbose_name": "vacature",
                "verbose_name_plural": "vacatures",
                "ordering": ["-recorded_at", "id"],
                "indexes": [models.Index(fields=["pilot", "open_until"], name="employers_v_pilot_i_05c6a9_idx")],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "id"), name="vacancy_key"),
                    models.CheckConstraint(
                        condition=models.Q(("open_until__gte", models.F("open_from"))),
                        name="vacancy_closes_after_opening",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("hours_max__gte", models.F("hours_min"))), name="vacancy_hours_in_order"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("hours_max__lte", 60), ("hours_min__gt", 0)),
                        name="vacancy_hours_fit_a_week",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("hourly_wage__gt", Decimal("0"))), name="vacancy_wage_is_positive"
                    ),
                    models.CheckConstraint(condition=models.Q(("positions__gte", 1)), name="vacancy_has_a_position"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("closed_on", None), ("closing_reason", "")),
                            models.Q(("closed_on__isnull", False), models.Q(("closing_reason", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="vacancy_closes_for_a_reason",
                    ),
                    pilots.constraints.SamePilot("employer", name="vacancy_employer_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="vacancy_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "employers_vacancyevent" ("changed_at", "checked_on", "closed_on", "closing_note", "closing_reason", "contract_kind", "days", "employer_id", "english_level", "has_nights", "has_shifts", "has_weekends", "hourly_wage", "hours_max", "hours_min", "id", "is_shortage_occupation", "language_level", "needs_driving_licence", "open_from", "open_until", "papers", "papers_note", "papers_on_first_day", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place", "positions", "recorded_at", "recorded_by_id", "sector", "shortage_checked_on", "shortage_source", "starts_on", "teaches_dutch", "title", "works_at") VALUES (NEW."changed_at", NEW."checked_on", NEW."closed_on", NEW."closing_note", NEW."closing_reason", NEW."contract_kind", NEW."days", NEW."employer_id", NEW."english_level", NEW."has_nights", NEW."has_shifts", NEW."has_weekends", NEW."hourly_wage", NEW."hours_max", NEW."hours_min", NEW."id", NEW."is_shortage_occupation", NEW."language_level", NEW."needs_driving_licence", NEW."open_from", NEW."open_until", NEW."papers", NEW."papers_note", NEW."papers_on_first_day", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."place", NEW."positions", NEW."recorded_at", NEW."recorded_by_id", NEW."sector", NEW."shortage_checked_on", NEW."shortage_source", NEW."starts_on", NEW."teaches_dutch", NEW."title", NEW."works_at"); RETURN NULL;',
                            hash="4ea64ccd2ef458457d828037a0e72ba52931f47c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d93b8",
                            table="employers_vacancy",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "employers_vacancyevent" ("changed_at", "checked_on", "closed_on", "closing_note", "closing_reason", "contract_kind", "days", "employer_id", "english_level", "has_nights", "has_shifts", "has_weekends", "hourly_wage", "hours_max", "hours_min", "id", "is_shortage_occupation", "language_level", "needs_driving_licence", "open_from", "open_until", "papers", "papers_note", "papers_on_first_day", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place", "positions", "recorded_at", "recorded_by_id", "sector", "shortage_checked_on", "shortage_source", "starts_on", "teaches_dutch", "title", "works_at") VALUES (NEW."changed_at", NEW."checked_on", NEW."closed_on", NEW."closing_note", NEW."closing_reason", NEW."contract_kind", NEW."days", NEW."employer_id", NEW."english_level", NEW."has_nights", NEW."has_shifts", NEW."has_weekends", NEW."hourly_wage", NEW."hours_max", NEW."hours_min", NEW."id", NEW."is_shortage_occupation", NEW."language_level", NEW."needs_driving_licence", NEW."open_from", NEW."open_until", NEW."papers", NEW."papers_note", NEW."papers_on_first_day", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."place", NEW."positions", NEW."recorded_at", NEW."recorded_by_id", NEW."sector", NEW."shortage_checked_on", NEW."shortage_source", NEW."starts_on", NEW."teaches_dutch", NEW."title", NEW."works_at"); RETURN NULL;',
                            hash="a2199fc4b4c1d1bf4158d768297c979b70d6ab00",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f82e4",
                            table="employers_vacancy",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "employers_vacancyevent" ("changed_at", "checked_on", "closed_on", "closing_note", "closing_reason", "contract_kind", "days", "employer_id", "english_level", "has_nights", "has_shifts", "has_weekends", "hourly_wage", "hours_max", "hours_min", "id", "is_shortage_occupation", "language_level", "needs_driving_licence", "open_from", "open_until", "papers", "papers_note", "papers_on_first_day", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place", "positions", "recorded_at", "recorded_by_id", "sector", "shortage_checked_on", "shortage_source", "starts_on", "teaches_dutch", "title", "works_at") VALUES (OLD."changed_at", OLD."checked_on", OLD."closed_on", OLD."closing_note", OLD."closing_reason", OLD."contract_kind", OLD."days", OLD."employer_id", OLD."english_level", OLD."has_nights", OLD."has_shifts", OLD."has_weekends", OLD."hourly_wage", OLD."hours_max", OLD."hours_min", OLD."id", OLD."is_shortage_occupation", OLD."language_level", OLD."needs_driving_licence", OLD."open_from", OLD."open_until", OLD."papers", OLD."papers_note", OLD."papers_on_first_day", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."place", OLD."positions", OLD."recorded_at", OLD."recorded_by_id", OLD."sector", OLD."shortage_checked_on", OLD."shortage_source", OLD."starts_on", OLD."teaches_dutch", OLD."title", OLD."works_at"); RETURN NULL;',
                            hash="cbc63d4af80a5708620b6f99f2d78c84f9cd3e34",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b1359",
                            table="employers_vacancy",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="VacancyEvent",
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
                        to="employers.vacancy",
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
                    "employer",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                ("title", models.CharField(max_length=150, verbose_name="functie")),
                (
                    "sector",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("schoonmaak", "Schoonmaak"),
                            ("horeca", "Horeca"),
                            ("logistiek", "Logistiek"),
                            ("productie", "Productie"),
                            ("bouw", "Bouw"),
                            ("techniek", "Metaal en techniek"),
                            ("transport", "Transport"),
                            ("groen", "Groen en agrarisch"),
                            ("detailhandel", "Detailhandel"),
                            ("zorg", "Zorg"),
                            ("onderwijs", "Onderwijs"),
                            ("ict", "ICT"),
                            ("post", "Post en koerier"),
                            ("overig", "Overig"),
                        ],
                        max_length=20,
                        verbose_name="sector",
                    ),
                ),
                ("works_at", models.CharField(blank=True, max_length=150, verbose_name="werkt bij (inlener)")),
                ("place", models.CharField(blank=True, max_length=100, verbose_name="werkplek")),
                (
                    "hours_min",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=4, null=True, verbose_name="uren per week, minimaal"
                    ),
                ),
                (
                    "hours_max",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=4, null=True, verbose_name="uren per week, maximaal"
                    ),
                ),
                (
                    "hourly_wage",
                    models.DecimalField(blank=True, decimal_places=2, max_digits=6, null=True, verbose_name="uurloon"),
                ),
                (
                    "contract_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("uitzend", "Uitzendcontract"),
                            ("bepaald", "Bepaalde tijd"),
                            ("onbepaald", "Onbepaalde tijd"),
                            ("oproep", "Oproepcontract"),
                            ("detachering", "Detachering"),
                            ("bbl", "Leerwerkplek (bbl)"),
                        ],
                        max_length=20,
                        verbose_name="contractsoort",
                    ),
                ),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="gewenste eerste dag")),
                (
                    "days",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("ma", "Maandag"),
                                ("di", "Dinsdag"),
                                ("wo", "Woensdag"),
                                ("do", "Donderdag"),
                                ("vr", "Vrijdag"),
                                ("za", "Zaterdag"),
                                ("zo", "Zondag"),
                            ],
                            max_length=2,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="werkdagen",
                    ),
                ),
                ("has_shifts", models.BooleanField(blank=True, null=True, verbose_name="ploegendienst")),
                ("has_nights", models.BooleanField(blank=True, null=True, verbose_name="nachtwerk")),
                ("has_weekends", models.BooleanField(blank=True, null=True, verbose_name="weekendwerk")),
                (
                    "language_level",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("a0", "A0, nog geen woorden"),
                            ("a1", "A1, losse woorden"),
                            ("a2", "A2, korte zinnen"),
                            ("b1", "B1, eenvoudig gesprek"),
                            ("b2", "B2, goed gesprek"),
                            ("c1", "C1, vloeiend"),
                            ("c2", "C2, als moedertaal"),
                        ],
                        max_length=2,
                        verbose_name="niveau Nederlands",
                    ),
                ),
                (
                    "english_level",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("a0", "A0, nog geen woorden"),
                            ("a1", "A1, losse woorden"),
                            ("a2", "A2, korte zinnen"),
                            ("b1", "B1, eenvoudig gesprek"),
                            ("b2", "B2, goed gesprek"),
                            ("c1", "C1, vloeiend"),
                            ("c2", "C2, als moedertaal"),
                        ],
                        max_length=2,
                        verbose_name="of niveau Engels",
                    ),
                ),
                ("teaches_dutch", models.BooleanField(blank=True, null=True, verbose_name="taalles op het werk")),
                ("needs_driving_licence", models.BooleanField(blank=True, null=True, verbose_name="rijbewijs nodig")),
                (
                    "papers",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("vca", "VCA (veilig werken)"),
                                ("haccp", "HACCP (veilig met voedsel)"),
                                ("heftruck", "Heftruckcertificaat"),
                                ("code95", "Code 95 (beroepschauffeur)"),
                                ("vog", "VOG (verklaring omtrent het gedrag)"),
                                ("big", "BIG-registratie (zorg)"),
                                ("diploma", "Vakdiploma"),
                            ],
                            max_length=10,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="papieren nodig",
                    ),
                ),
                ("papers_note", models.CharField(blank=True, max_length=200, verbose_name="andere papieren")),
                (
                    "papers_on_first_day",
                    models.BooleanField(blank=True, null=True, verbose_name="papieren nodig op de eerste dag"),
                ),
                ("positions", models.PositiveSmallIntegerField(default=1, verbose_name="aantal plaatsen")),
                ("is_shortage_occupation", models.BooleanField(blank=True, null=True, verbose_name="krapteberoep")),
                (
                    "shortage_source",
                    models.CharField(blank=True, max_length=150, verbose_name="bron van het krapteberoep"),
                ),
                (
                    "shortage_checked_on",
                    models.DateField(blank=True, null=True, verbose_name="krapteberoep nagekeken op"),
                ),
                ("open_from", models.DateField(blank=True, null=True, verbose_name="open vanaf")),
                ("open_until", models.DateField(blank=True, null=True, verbose_name="open tot en met")),
                (
                    "checked_on",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="nog open, nagevraagd op"),
                ),
                ("closed_on", models.DateField(blank=True, editable=False, null=True, verbose_name="gesloten op")),
                (
                    "closing_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("vervuld_deelnemer", "Vervuld door een deelnemer"),
                            ("vervuld_ander", "Vervuld door iemand anders"),
                            ("geen_werk", "Er is geen werk meer"),
                            ("werkgever_afgehaakt", "De werkgever is afgehaakt"),
                            ("anders", "Anders"),
                        ],
                        editable=False,
                        max_length=20,
                        verbose_name="reden van sluiten",
                    ),
                ),
                (
                    "closing_note",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="toelichting bij sluiten"
                    ),
                ),
                (
                    "changed_at",
                    models.DateTimeField(
                        auto_now=True, db_default=django.db.models.functions.datetime.Now(), verbose_name="gewijzigd op"
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
                            hash="1c1af578c6f80f6d9f7049338304e67395199fa2",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9ff77",
                            table="employers_vacancyevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
    ]
