import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import pilots.constraints


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
    ]

    operations = [
        migrations.CreateModel(
            name="BudgetLine",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
            },
        ),
        migrations.CreateModel(
            name="Decision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
            },
        ),
        migrations.CreateModel(
            name="EvaluationQuestion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
            },
        ),
        migrations.CreateModel(
            name="Partner",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=150, verbose_name="naam")),
                ("role", models.CharField(blank=True, max_length=300, verbose_name="rol")),
            ],
            options={
                "verbose_name": "partner",
                "verbose_name_plural": "partners",
                "ordering": ["pilot", "id"],
            },
        ),
        migrations.CreateModel(
            name="Phase",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
            },
        ),
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
            },
        ),
        migrations.CreateModel(
            name="PilotEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
            },
        ),
        migrations.CreateModel(
            name="ReceptionLocation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
            },
        ),
        migrations.CreateModel(
            name="ReceptionLocationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
            },
        ),
        migrations.CreateModel(
            name="Submission",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.UUIDField()),
                ("claimed_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "verbose_name": "ingestuurd formulier",
                "verbose_name_plural": "ingestuurde formulieren",
            },
        ),
        migrations.CreateModel(
            name="BudgetAmendment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("decided_on", models.DateField(verbose_name="datum")),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="bedrag")),
                ("reason", models.CharField(max_length=300, verbose_name="reden")),
                (
                    "line",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="amendments",
                        to="pilots.budgetline",
                        verbose_name="kostenpost",
                    ),
                ),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
            ],
            options={
                "verbose_name": "begrotingswijziging",
                "verbose_name_plural": "begrotingswijzigingen",
                "ordering": ["decided_on", "id"],
            },
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
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
                ("invited_at", models.DateTimeField(auto_now_add=True, verbose_name="uitgenodigd op")),
                ("expires_at", models.DateTimeField(verbose_name="geldig tot")),
                ("used_at", models.DateTimeField(blank=True, null=True, verbose_name="gebruikt op")),
                ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="ingetrokken op")),
                (
                    "invited_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
            ],
            options={
                "verbose_name": "uitnodiging",
                "verbose_name_plural": "uitnodigingen",
                "ordering": ["-invited_at"],
            },
        ),
        migrations.CreateModel(
            name="Membership",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
            ],
            options={
                "verbose_name": "lidmaatschap",
                "verbose_name_plural": "lidmaatschappen",
                "ordering": ["name", "id"],
            },
        ),
        migrations.CreateModel(
            name="Expenditure",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "line",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="expenditures",
                        to="pilots.budgetline",
                        verbose_name="kostenpost",
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
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
            ],
            options={
                "verbose_name": "uitgave",
                "verbose_name_plural": "uitgaven",
                "ordering": ["booked_on", "id"],
            },
        ),
        migrations.CreateModel(
            name="MembershipLocation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "membership",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="location_links",
                        to="pilots.membership",
                    ),
                ),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
            ],
            options={
                "verbose_name": "locatie van lidmaatschap",
                "verbose_name_plural": "locaties van lidmaatschap",
            },
        ),
        migrations.CreateModel(
            name="CoverLine",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("label", models.CharField(max_length=200, verbose_name="dekking")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="jaar")),
                ("planned", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="begroot")),
                ("received", models.DecimalField(decimal_places=2, default=0, max_digits=12, verbose_name="ontvangen")),
                ("used", models.DecimalField(decimal_places=2, default=0, max_digits=12, verbose_name="ingezet")),
                (
                    "phase",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="cover_lines",
                        to="pilots.phase",
                        verbose_name="fase",
                    ),
                ),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
            ],
            options={
                "verbose_name": "dekking",
                "verbose_name_plural": "dekkingen",
                "ordering": ["pilot", "phase", "position"],
            },
        ),
        migrations.AddField(
            model_name="budgetline",
            name="phase",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="budget_lines",
                to="pilots.phase",
                verbose_name="fase",
            ),
        ),
        migrations.CreateModel(
            name="PhaseEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="pilots.phase",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="phase",
            name="pilot",
            field=models.ForeignKey(
                editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
            ),
        ),
        migrations.CreateModel(
            name="PartnerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=150, verbose_name="naam")),
                ("role", models.CharField(blank=True, max_length=300, verbose_name="rol")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="pilots.partner",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="partner",
            name="pilot",
            field=models.ForeignKey(
                editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
            ),
        ),
        migrations.CreateModel(
            name="MembershipLocationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="pilots.membershiplocation",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MembershipEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="pilots.membership",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="InvitationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
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
                ("invited_at", models.DateTimeField(auto_now_add=True, verbose_name="uitgenodigd op")),
                ("expires_at", models.DateTimeField(verbose_name="geldig tot")),
                ("used_at", models.DateTimeField(blank=True, null=True, verbose_name="gebruikt op")),
                ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="ingetrokken op")),
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
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="pilots.invitation",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ExpenditureEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
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
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="pilots.expenditure",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EvaluationQuestionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="pilots.evaluationquestion",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="evaluationquestion",
            name="pilot",
            field=models.ForeignKey(
                editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
            ),
        ),
        migrations.CreateModel(
            name="DecisionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="pilots.decision",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="decision",
            name="pilot",
            field=models.ForeignKey(
                editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
            ),
        ),
        migrations.CreateModel(
            name="CoverLineEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("label", models.CharField(max_length=200, verbose_name="dekking")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="jaar")),
                ("planned", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="begroot")),
                ("received", models.DecimalField(decimal_places=2, default=0, max_digits=12, verbose_name="ontvangen")),
                ("used", models.DecimalField(decimal_places=2, default=0, max_digits=12, verbose_name="ingezet")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="pilots.coverline",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="BudgetLineEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="pilots.budgetline",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="budgetline",
            name="pilot",
            field=models.ForeignKey(
                editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
            ),
        ),
        migrations.CreateModel(
            name="BudgetAmendmentEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("decided_on", models.DateField(verbose_name="datum")),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="bedrag")),
                ("reason", models.CharField(max_length=300, verbose_name="reden")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="pilots.budgetamendment",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AccessRecord",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "action",
                    models.CharField(
                        choices=[("reveal_v_number", "V-nummer getoond"), ("download_report", "Evaluatie gedownload")],
                        max_length=30,
                        verbose_name="handeling",
                    ),
                ),
                ("subject", models.UUIDField(null=True, verbose_name="dossier")),
                ("request_id", models.CharField(blank=True, max_length=32)),
                ("happened_at", models.DateTimeField(auto_now_add=True, verbose_name="moment")),
                (
                    "membership",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.membership"
                    ),
                ),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
            ],
            options={
                "verbose_name": "inzage",
                "verbose_name_plural": "inzagen",
                "ordering": ["-happened_at"],
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pilot",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pilot",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pilot",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        migrations.AddField(
            model_name="pilotevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="pilots.pilot",
            ),
        ),
        migrations.AddField(
            model_name="receptionlocation",
            name="pilot",
            field=models.ForeignKey(
                editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
            ),
        ),
        migrations.AddField(
            model_name="membershiplocationevent",
            name="location",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="pilots.receptionlocation",
            ),
        ),
        migrations.AddField(
            model_name="membershiplocation",
            name="location",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.receptionlocation"
            ),
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
        migrations.AddField(
            model_name="receptionlocationevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="pilots.receptionlocation",
            ),
        ),
        migrations.AddField(
            model_name="receptionlocationevent",
            name="pilot",
            field=models.ForeignKey(
                db_constraint=False,
                editable=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="pilots.pilot",
            ),
        ),
        migrations.AddField(
            model_name="submission",
            name="pilot",
            field=models.ForeignKey(
                editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
            ),
        ),
        migrations.AddField(
            model_name="submission",
            name="user",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="phaseevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="47b6b78d8cb0b355f0038cd4cd824515bd732ebd",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_678aa",
                    table="pilots_phaseevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="phase",
            constraint=models.UniqueConstraint(fields=("pilot", "name"), name="phase_name_is_unique"),
        ),
        migrations.AddConstraint(
            model_name="phase",
            constraint=models.UniqueConstraint(fields=("pilot", "id"), name="phase_key"),
        ),
        migrations.AddConstraint(
            model_name="phase",
            constraint=models.CheckConstraint(
                condition=models.Q(("ends_on__gte", models.F("starts_on"))), name="phase_ends_after_start"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="phase",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="phase",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="phase",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="partnerevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="8d55b1588d94136e2e84e25bf0e124c83429b2c7",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_a492d",
                    table="pilots_partnerevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="partner",
            constraint=models.UniqueConstraint(fields=("pilot", "name"), name="partner_name_is_unique"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="partner",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="partner",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="partner",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="membershipevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="bdbe38d31e4072aef653b84c2b4a66647435882a",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_31e08",
                    table="pilots_membershipevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="invitationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="caa1d8057423be3a6aedc6302f01c5a59f116dd0",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_8c426",
                    table="pilots_invitationevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("role__in", ("jobhunter", "job_coach", "coa", "project_leader", "researcher", "privacy_officer"))
                ),
                name="invitation_role_is_of_a_pilot",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="invitation",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="invitation",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="invitation",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="expenditureevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b412a6fa03d9682d9032a5b3b294fd98ace91f5f",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_3e6ed",
                    table="pilots_expenditureevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="expenditure",
            index=models.Index(fields=["pilot", "line", "booked_on"], name="pilots_expe_pilot_i_fe2474_idx"),
        ),
        migrations.AddConstraint(
            model_name="expenditure",
            constraint=models.UniqueConstraint(
                fields=("line", "booked_on", "kind", "reference", "occurrence"), name="expenditure_is_unique"
            ),
        ),
        migrations.AddConstraint(
            model_name="expenditure",
            constraint=models.CheckConstraint(
                condition=models.Q(("amount", 0), _negated=True), name="expenditure_is_not_zero"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="expenditure",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="expenditure",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="expenditure",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluationquestionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="e33dc084dd6250e8a010a7271c67932eeb1d2b2c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_8e37d",
                    table="pilots_evaluationquestionevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="evaluationquestion",
            constraint=models.UniqueConstraint(fields=("pilot", "position"), name="question_position_is_unique"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluationquestion",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluationquestion",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluationquestion",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="decisionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="032eca627b1d09f614090abcae886804311b14f7",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_eef3c",
                    table="pilots_decisionevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="decision",
            constraint=models.UniqueConstraint(fields=("pilot", "position"), name="decision_position_is_unique"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="decision",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="decision",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="decision",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="coverlineevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="5f17f1f7b38dd54937ec3f2691724dbeed274b77",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_de594",
                    table="pilots_coverlineevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="coverline",
            constraint=models.UniqueConstraint(
                fields=("phase", "label", "year"), name="cover_line_is_unique", nulls_distinct=False
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="coverline",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="coverline",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="coverline",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetlineevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="58845fedf265127a862094589212d7ee6da31bb9",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_3a34b",
                    table="pilots_budgetlineevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="budgetline",
            constraint=models.UniqueConstraint(
                fields=("phase", "label", "year"), name="budget_line_is_unique", nulls_distinct=False
            ),
        ),
        migrations.AddConstraint(
            model_name="budgetline",
            constraint=models.UniqueConstraint(fields=("pilot", "id"), name="budget_line_key"),
        ),
        migrations.AddConstraint(
            model_name="budgetline",
            constraint=models.CheckConstraint(
                condition=models.Q(("budgeted__gte", 0)), name="budget_line_is_not_negative"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetline",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetline",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetline",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetamendmentevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="a2a96519ce472d5f364cb89ccc65c7e6c58a94a8",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_a2268",
                    table="pilots_budgetamendmentevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetamendment",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetamendment",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetamendment",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pilotevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="9910973c5565136bbef63032b0268ebfc5a1918d",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_6ce12",
                    table="pilots_pilotevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="receptionlocation",
            constraint=models.UniqueConstraint(fields=("pilot", "name"), name="location_name_is_unique"),
        ),
        migrations.AddConstraint(
            model_name="receptionlocation",
            constraint=models.UniqueConstraint(fields=("pilot", "id"), name="location_key"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="receptionlocation",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="receptionlocation",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="receptionlocation",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="membershiplocationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="909c3a43f0dadb335d11764ae9a66ed6cd5b6367",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_09292",
                    table="pilots_membershiplocationevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="membershiplocation",
            constraint=models.UniqueConstraint(fields=("membership", "location"), name="membership_location_is_unique"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="membershiplocation",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="membershiplocation",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="membershiplocation",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.UniqueConstraint(
                condition=models.Q(("ended_on", None)), fields=("user", "pilot"), name="one_role_per_person_per_pilot"
            ),
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.UniqueConstraint(fields=("pilot", "id"), name="membership_key"),
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("role__in", ("jobhunter", "job_coach", "coa", "project_leader", "researcher", "privacy_officer"))
                ),
                name="membership_role_is_of_a_pilot",
            ),
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.CheckConstraint(
                condition=models.Q(("organisation", ""), _negated=True), name="membership_names_an_organisation"
            ),
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.CheckConstraint(
                condition=models.Q(("ended_on__gte", models.F("started_on"))), name="membership_ends_after_start"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="membership",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="membership",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="membership",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="receptionlocationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b9f6ec4f2b5623f1351449a20050f56833784124",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_55750",
                    table="pilots_receptionlocationevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="submission",
            constraint=models.UniqueConstraint(fields=("user", "key"), name="submission_is_claimed_once"),
        ),
        migrations.AddConstraint(
            model_name="expenditure",
            constraint=pilots.constraints.SamePilot("line", name="expenditure_line_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="coverline",
            constraint=pilots.constraints.SamePilot("phase", name="cover_line_phase_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="budgetline",
            constraint=pilots.constraints.SamePilot("phase", name="budget_line_phase_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="budgetamendment",
            constraint=pilots.constraints.SamePilot("line", name="amendment_line_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="accessrecord",
            constraint=pilots.constraints.SamePilot("membership", name="access_membership_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="membershiplocation",
            constraint=pilots.constraints.SamePilot("membership", name="link_membership_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="membershiplocation",
            constraint=pilots.constraints.SamePilot("location", name="link_location_of_pilot"),
        ),
    ]
