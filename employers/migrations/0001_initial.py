import uuid
from decimal import Decimal

import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import pilots.constraints


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("pilots", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Employer",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
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
            ],
            options={
                "verbose_name": "werkgever",
                "verbose_name_plural": "werkgevers",
                "ordering": ["name", "id"],
            },
        ),
        migrations.CreateModel(
            name="EmployerContact",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("name", models.CharField(blank=True, max_length=100, verbose_name="contactpersoon")),
                ("phone", models.CharField(blank=True, max_length=20, verbose_name="telefoon")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mailadres")),
                (
                    "employer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="contacts",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
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
            ],
            options={
                "verbose_name": "contactpersoon",
                "verbose_name_plural": "contactpersonen",
                "ordering": ["name", "id"],
            },
        ),
        migrations.CreateModel(
            name="EmployerContactEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("name", models.CharField(blank=True, max_length=100, verbose_name="contactpersoon")),
                ("phone", models.CharField(blank=True, max_length=20, verbose_name="telefoon")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mailadres")),
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
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="employers.employercontact",
                    ),
                ),
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EmployerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
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
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="employers.employer",
                    ),
                ),
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Vacancy",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
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
                ("needs_driving_licence", models.BooleanField(blank=True, null=True, verbose_name="rijbewijs nodig")),
                ("positions", models.PositiveSmallIntegerField(default=1, verbose_name="aantal plaatsen")),
                ("is_shortage_occupation", models.BooleanField(blank=True, null=True, verbose_name="krapteberoep")),
                ("open_from", models.DateField(blank=True, null=True, verbose_name="open vanaf")),
                ("open_until", models.DateField(blank=True, null=True, verbose_name="open tot en met")),
                (
                    "employer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="vacancies",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
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
            ],
            options={
                "verbose_name": "vacature",
                "verbose_name_plural": "vacatures",
                "ordering": ["-recorded_at", "id"],
            },
        ),
        migrations.CreateModel(
            name="VacancyEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
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
                ("needs_driving_licence", models.BooleanField(blank=True, null=True, verbose_name="rijbewijs nodig")),
                ("positions", models.PositiveSmallIntegerField(default=1, verbose_name="aantal plaatsen")),
                ("is_shortage_occupation", models.BooleanField(blank=True, null=True, verbose_name="krapteberoep")),
                ("open_from", models.DateField(blank=True, null=True, verbose_name="open vanaf")),
                ("open_until", models.DateField(blank=True, null=True, verbose_name="open tot en met")),
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
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="employers.vacancy",
                    ),
                ),
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddConstraint(
            model_name="employer",
            constraint=models.UniqueConstraint(fields=("pilot", "name"), name="employer_name_is_unique"),
        ),
        migrations.AddConstraint(
            model_name="employer",
            constraint=models.UniqueConstraint(
                models.F("pilot"),
                django.db.models.functions.text.Lower("name"),
                name="employer_name_is_more_than_capitals",
            ),
        ),
        migrations.AddConstraint(
            model_name="employer",
            constraint=models.UniqueConstraint(fields=("pilot", "id"), name="employer_key"),
        ),
        migrations.AddConstraint(
            model_name="employer",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="employer_has_a_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="employer",
            constraint=models.CheckConstraint(
                condition=models.Q(("kvk_number", ""), ("kvk_number__regex", "^[0-9]{8}$"), _connector="OR"),
                name="employer_kvk_has_8_digits",
            ),
        ),
        migrations.AddConstraint(
            model_name="employer",
            constraint=models.CheckConstraint(
                condition=models.Q(("dropped_out_on__gte", models.F("first_contact_on"))),
                name="employer_drops_out_after_contact",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="employer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "employers_employerevent" ("drop_out_reason", "dropped_out_on", "first_contact_on", "id", "is_temp_agency", "kvk_number", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place", "recorded_at", "recorded_by_id", "sector", "size") VALUES (NEW."drop_out_reason", NEW."dropped_out_on", NEW."first_contact_on", NEW."id", NEW."is_temp_agency", NEW."kvk_number", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."place", NEW."recorded_at", NEW."recorded_by_id", NEW."sector", NEW."size"); RETURN NULL;',
                    hash="aa14ebecee9b589811baf644918d185491698b93",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_27d23",
                    table="employers_employer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="employer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "employers_employerevent" ("drop_out_reason", "dropped_out_on", "first_contact_on", "id", "is_temp_agency", "kvk_number", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place", "recorded_at", "recorded_by_id", "sector", "size") VALUES (NEW."drop_out_reason", NEW."dropped_out_on", NEW."first_contact_on", NEW."id", NEW."is_temp_agency", NEW."kvk_number", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."place", NEW."recorded_at", NEW."recorded_by_id", NEW."sector", NEW."size"); RETURN NULL;',
                    hash="acbdb1a9a8cdc218c88a22db9fc236a09f7b1d2f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b6c1a",
                    table="employers_employer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="employer",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "employers_employerevent" ("drop_out_reason", "dropped_out_on", "first_contact_on", "id", "is_temp_agency", "kvk_number", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place", "recorded_at", "recorded_by_id", "sector", "size") VALUES (OLD."drop_out_reason", OLD."dropped_out_on", OLD."first_contact_on", OLD."id", OLD."is_temp_agency", OLD."kvk_number", OLD."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."place", OLD."recorded_at", OLD."recorded_by_id", OLD."sector", OLD."size"); RETURN NULL;',
                    hash="12024ce50ddb18331458bd604cfe99eba8606aca",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_44e51",
                    table="employers_employer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="employercontact",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "employers_employercontactevent" ("email", "employer_id", "id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."email", NEW."employer_id", NEW."id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."phone", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                    hash="a23385fba939a4151d6518c58e6767c82b238501",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1dc65",
                    table="employers_employercontact",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="employercontact",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "employers_employercontactevent" ("email", "employer_id", "id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."email", NEW."employer_id", NEW."id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."phone", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                    hash="63a432eb607b10d778ec342940c9671f7e2c0f0c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_945ce",
                    table="employers_employercontact",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="employercontact",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "employers_employercontactevent" ("email", "employer_id", "id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "pilot_id", "recorded_at", "recorded_by_id") VALUES (OLD."email", OLD."employer_id", OLD."id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."phone", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                    hash="003238ca9484615566b8a04535dab5672ac8266b",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_10849",
                    table="employers_employercontact",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="employercontactevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="febf79cd59023bae5bfdceef533fe4570fb0fe6d",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_66126",
                    table="employers_employercontactevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="employerevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="79f8363764c8ce5655aa149720c041663c9b44c3",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_20af8",
                    table="employers_employerevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="vacancy",
            index=models.Index(fields=["pilot", "open_until"], name="employers_v_pilot_i_05c6a9_idx"),
        ),
        migrations.AddConstraint(
            model_name="vacancy",
            constraint=models.UniqueConstraint(fields=("pilot", "id"), name="vacancy_key"),
        ),
        migrations.AddConstraint(
            model_name="vacancy",
            constraint=models.CheckConstraint(
                condition=models.Q(("open_until__gte", models.F("open_from"))), name="vacancy_closes_after_opening"
            ),
        ),
        migrations.AddConstraint(
            model_name="vacancy",
            constraint=models.CheckConstraint(
                condition=models.Q(("hours_max__gte", models.F("hours_min"))), name="vacancy_hours_in_order"
            ),
        ),
        migrations.AddConstraint(
            model_name="vacancy",
            constraint=models.CheckConstraint(
                condition=models.Q(("hours_max__lte", 60), ("hours_min__gt", 0)), name="vacancy_hours_fit_a_week"
            ),
        ),
        migrations.AddConstraint(
            model_name="vacancy",
            constraint=models.CheckConstraint(
                condition=models.Q(("hourly_wage__gt", Decimal("0"))), name="vacancy_wage_is_positive"
            ),
        ),
        migrations.AddConstraint(
            model_name="vacancy",
            constraint=models.CheckConstraint(condition=models.Q(("positions__gte", 1)), name="vacancy_has_a_position"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="vacancy",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "employers_vacancyevent" ("contract_kind", "employer_id", "hourly_wage", "hours_max", "hours_min", "id", "is_shortage_occupation", "language_level", "needs_driving_licence", "open_from", "open_until", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "positions", "recorded_at", "recorded_by_id", "sector", "title") VALUES (NEW."contract_kind", NEW."employer_id", NEW."hourly_wage", NEW."hours_max", NEW."hours_min", NEW."id", NEW."is_shortage_occupation", NEW."language_level", NEW."needs_driving_licence", NEW."open_from", NEW."open_until", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."positions", NEW."recorded_at", NEW."recorded_by_id", NEW."sector", NEW."title"); RETURN NULL;',
                    hash="48e67f7cb86ad9bdf5655d8c6e3f74712258e126",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_d93b8",
                    table="employers_vacancy",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="vacancy",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "employers_vacancyevent" ("contract_kind", "employer_id", "hourly_wage", "hours_max", "hours_min", "id", "is_shortage_occupation", "language_level", "needs_driving_licence", "open_from", "open_until", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "positions", "recorded_at", "recorded_by_id", "sector", "title") VALUES (NEW."contract_kind", NEW."employer_id", NEW."hourly_wage", NEW."hours_max", NEW."hours_min", NEW."id", NEW."is_shortage_occupation", NEW."language_level", NEW."needs_driving_licence", NEW."open_from", NEW."open_until", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."positions", NEW."recorded_at", NEW."recorded_by_id", NEW."sector", NEW."title"); RETURN NULL;',
                    hash="6506ce73d48bdcccc4a0697bc2a7485d3bb2fbb6",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f82e4",
                    table="employers_vacancy",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="vacancy",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "employers_vacancyevent" ("contract_kind", "employer_id", "hourly_wage", "hours_max", "hours_min", "id", "is_shortage_occupation", "language_level", "needs_driving_licence", "open_from", "open_until", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "positions", "recorded_at", "recorded_by_id", "sector", "title") VALUES (OLD."contract_kind", OLD."employer_id", OLD."hourly_wage", OLD."hours_max", OLD."hours_min", OLD."id", OLD."is_shortage_occupation", OLD."language_level", OLD."needs_driving_licence", OLD."open_from", OLD."open_until", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."positions", OLD."recorded_at", OLD."recorded_by_id", OLD."sector", OLD."title"); RETURN NULL;',
                    hash="a4bca6451a92df8a991efcc2bd755848367024ca",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_b1359",
                    table="employers_vacancy",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="vacancyevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="1c1af578c6f80f6d9f7049338304e67395199fa2",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_9ff77",
                    table="employers_vacancyevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="employer",
            constraint=pilots.constraints.SamePilot("recorded_by", name="employer_recorder_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="employercontact",
            constraint=pilots.constraints.SamePilot("employer", name="contact_employer_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="vacancy",
            constraint=pilots.constraints.SamePilot("employer", name="vacancy_employer_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="vacancy",
            constraint=pilots.constraints.SamePilot("recorded_by", name="vacancy_recorder_of_pilot"),
        ),
    ]
