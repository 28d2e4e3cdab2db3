import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import pilots.constraints


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("employers", "0001_initial"),
        ("participants", "0001_initial"),
        ("pilots", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Contract",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "kind",
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
                ("starts_on", models.DateField(verbose_name="vanaf")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="tot en met")),
                (
                    "hours_per_week",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=4, null=True, verbose_name="uren per week"
                    ),
                ),
                (
                    "days_per_week",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="dagen per week"),
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
                "verbose_name": "contract",
                "verbose_name_plural": "contracten",
                "ordering": ["starts_on"],
            },
        ),
        migrations.CreateModel(
            name="Match",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("vacancy_text", models.CharField(blank=True, max_length=150, verbose_name="vacature")),
                ("title", models.CharField(blank=True, max_length=150, verbose_name="functie")),
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
                    "state",
                    models.CharField(
                        choices=[
                            ("proposed", "Voorgesteld"),
                            ("introduced", "Kennisgemaakt"),
                            ("offered", "Baan aangeboden"),
                            ("permit_requested", "TWV aangevraagd"),
                            ("permit_granted", "TWV verleend"),
                            ("started", "Gestart"),
                            ("ended", "Beëindigd"),
                            ("declined", "Afgewezen"),
                            ("withdrawn", "Teruggetrokken"),
                            ("permit_refused", "TWV geweigerd"),
                        ],
                        default="proposed",
                        max_length=20,
                        verbose_name="stand",
                    ),
                ),
                ("proposed_on", models.DateField(blank=True, null=True, verbose_name="voorgesteld op")),
                ("introduced_on", models.DateField(blank=True, null=True, verbose_name="kennisgemaakt op")),
                ("agreed_on", models.DateField(blank=True, null=True, verbose_name="baan aangeboden op")),
                ("closed_on", models.DateField(blank=True, null=True, verbose_name="gesloten op")),
                (
                    "terms",
                    models.JSONField(blank=True, default=dict, editable=False, verbose_name="afgesproken voorwaarden"),
                ),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                (
                    "employer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="matches",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                (
                    "participant",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="participants.participant",
                        verbose_name="deelnemer",
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
                (
                    "vacancy",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="matches",
                        to="employers.vacancy",
                        verbose_name="vacature",
                    ),
                ),
            ],
            options={
                "verbose_name": "match",
                "verbose_name_plural": "matches",
                "ordering": ["-proposed_on", "-recorded_at"],
            },
        ),
        migrations.CreateModel(
            name="MatchEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("vacancy_text", models.CharField(blank=True, max_length=150, verbose_name="vacature")),
                ("title", models.CharField(blank=True, max_length=150, verbose_name="functie")),
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
                    "state",
                    models.CharField(
                        choices=[
                            ("proposed", "Voorgesteld"),
                            ("introduced", "Kennisgemaakt"),
                            ("offered", "Baan aangeboden"),
                            ("permit_requested", "TWV aangevraagd"),
                            ("permit_granted", "TWV verleend"),
                            ("started", "Gestart"),
                            ("ended", "Beëindigd"),
                            ("declined", "Afgewezen"),
                            ("withdrawn", "Teruggetrokken"),
                            ("permit_refused", "TWV geweigerd"),
                        ],
                        default="proposed",
                        max_length=20,
                        verbose_name="stand",
                    ),
                ),
                ("proposed_on", models.DateField(blank=True, null=True, verbose_name="voorgesteld op")),
                ("introduced_on", models.DateField(blank=True, null=True, verbose_name="kennisgemaakt op")),
                ("agreed_on", models.DateField(blank=True, null=True, verbose_name="baan aangeboden op")),
                ("closed_on", models.DateField(blank=True, null=True, verbose_name="gesloten op")),
                (
                    "terms",
                    models.JSONField(blank=True, default=dict, editable=False, verbose_name="afgesproken voorwaarden"),
                ),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
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
                    "participant",
                    models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="participants.participant",
                        verbose_name="deelnemer",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="matching.match",
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
                (
                    "vacancy",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="employers.vacancy",
                        verbose_name="vacature",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MatchStep",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("proposed", "Voorgesteld"),
                            ("introduced", "Kennisgemaakt"),
                            ("offered", "Baan aangeboden"),
                            ("permit_requested", "TWV aangevraagd"),
                            ("permit_granted", "TWV verleend"),
                            ("started", "Gestart"),
                            ("ended", "Beëindigd"),
                            ("declined", "Afgewezen"),
                            ("withdrawn", "Teruggetrokken"),
                            ("permit_refused", "TWV geweigerd"),
                        ],
                        max_length=20,
                        verbose_name="stap",
                    ),
                ),
                ("happened_on", models.DateField(verbose_name="datum")),
                ("reason", models.CharField(blank=True, max_length=300, verbose_name="reden")),
                (
                    "match",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="steps",
                        to="matching.match",
                        verbose_name="match",
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
                "verbose_name": "stap van een match",
                "verbose_name_plural": "stappen van matches",
                "ordering": ["happened_on", "recorded_at"],
            },
        ),
        migrations.CreateModel(
            name="MatchStepEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("proposed", "Voorgesteld"),
                            ("introduced", "Kennisgemaakt"),
                            ("offered", "Baan aangeboden"),
                            ("permit_requested", "TWV aangevraagd"),
                            ("permit_granted", "TWV verleend"),
                            ("started", "Gestart"),
                            ("ended", "Beëindigd"),
                            ("declined", "Afgewezen"),
                            ("withdrawn", "Teruggetrokken"),
                            ("permit_refused", "TWV geweigerd"),
                        ],
                        max_length=20,
                        verbose_name="stap",
                    ),
                ),
                ("happened_on", models.DateField(verbose_name="datum")),
                ("reason", models.CharField(blank=True, max_length=300, verbose_name="reden")),
                (
                    "match",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="matching.match",
                        verbose_name="match",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="matching.matchstep",
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
            name="Placement",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "kind",
                    models.CharField(
                        choices=[("betaald", "Betaald werk"), ("proef", "Proefdag of proefplaatsing")],
                        default="betaald",
                        max_length=10,
                        verbose_name="soort",
                    ),
                ),
                ("title", models.CharField(blank=True, max_length=150, verbose_name="functie")),
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
                    "job_level",
                    models.CharField(
                        blank=True,
                        choices=[("laag", "Laag"), ("midden", "Midden"), ("hoog", "Hoog")],
                        max_length=10,
                        verbose_name="functieniveau",
                    ),
                ),
                ("starts_on", models.DateField(verbose_name="eerste werkdag")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="laatste werkdag")),
                (
                    "end_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("contract_afgelopen", "Contract afgelopen"),
                            ("ontslag_werkgever", "Ontslag door de werkgever"),
                            ("ontslag_deelnemer", "Ontslag door de deelnemer"),
                            ("proeftijd", "In de proeftijd"),
                            ("verhuizing", "Verhuizing"),
                            ("inburgering", "Inburgering"),
                            ("persoonlijke_omstandigheden", "Persoonlijke omstandigheden"),
                            ("werkvergunning", "Werkvergunning"),
                            ("andere_baan", "Andere baan"),
                            ("overig", "Overig"),
                        ],
                        max_length=30,
                        verbose_name="reden van het einde",
                    ),
                ),
                ("has_job_coach", models.BooleanField(blank=True, null=True, verbose_name="met jobcoach")),
                (
                    "employer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="placements",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                (
                    "job_coach",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                        verbose_name="jobcoach",
                    ),
                ),
                (
                    "match",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="placement",
                        to="matching.match",
                    ),
                ),
                (
                    "participant",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="participants.participant",
                        verbose_name="deelnemer",
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
                "verbose_name": "plaatsing",
                "verbose_name_plural": "plaatsingen",
                "ordering": ["starts_on", "recorded_at"],
            },
        ),
        migrations.CreateModel(
            name="ContractEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "kind",
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
                ("starts_on", models.DateField(verbose_name="vanaf")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="tot en met")),
                (
                    "hours_per_week",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=4, null=True, verbose_name="uren per week"
                    ),
                ),
                (
                    "days_per_week",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="dagen per week"),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="matching.contract",
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
                (
                    "placement",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="matching.placement",
                        verbose_name="plaatsing",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="contract",
            name="placement",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="contracts",
                to="matching.placement",
                verbose_name="plaatsing",
            ),
        ),
        migrations.CreateModel(
            name="PlacementEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "kind",
                    models.CharField(
                        choices=[("betaald", "Betaald werk"), ("proef", "Proefdag of proefplaatsing")],
                        default="betaald",
                        max_length=10,
                        verbose_name="soort",
                    ),
                ),
                ("title", models.CharField(blank=True, max_length=150, verbose_name="functie")),
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
                    "job_level",
                    models.CharField(
                        blank=True,
                        choices=[("laag", "Laag"), ("midden", "Midden"), ("hoog", "Hoog")],
                        max_length=10,
                        verbose_name="functieniveau",
                    ),
                ),
                ("starts_on", models.DateField(verbose_name="eerste werkdag")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="laatste werkdag")),
                (
                    "end_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("contract_afgelopen", "Contract afgelopen"),
                            ("ontslag_werkgever", "Ontslag door de werkgever"),
                            ("ontslag_deelnemer", "Ontslag door de deelnemer"),
                            ("proeftijd", "In de proeftijd"),
                            ("verhuizing", "Verhuizing"),
                            ("inburgering", "Inburgering"),
                            ("persoonlijke_omstandigheden", "Persoonlijke omstandigheden"),
                            ("werkvergunning", "Werkvergunning"),
                            ("andere_baan", "Andere baan"),
                            ("overig", "Overig"),
                        ],
                        max_length=30,
                        verbose_name="reden van het einde",
                    ),
                ),
                ("has_job_coach", models.BooleanField(blank=True, null=True, verbose_name="met jobcoach")),
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
                    "job_coach",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                        verbose_name="jobcoach",
                    ),
                ),
                (
                    "match",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="matching.match",
                    ),
                ),
                (
                    "participant",
                    models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="participants.participant",
                        verbose_name="deelnemer",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="matching.placement",
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
            name="Wage",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("per_hour", models.DecimalField(decimal_places=2, max_digits=6, verbose_name="uurloon")),
                (
                    "contract",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="wage",
                        to="matching.contract",
                        verbose_name="contract",
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
                "verbose_name": "loon",
                "verbose_name_plural": "lonen",
            },
        ),
        migrations.CreateModel(
            name="WageEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("per_hour", models.DecimalField(decimal_places=2, max_digits=6, verbose_name="uurloon")),
                (
                    "contract",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="matching.contract",
                        verbose_name="contract",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="matching.wage",
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
        migrations.AddIndex(
            model_name="match",
            index=models.Index(fields=["pilot", "state"], name="matching_ma_pilot_i_7525d9_idx"),
        ),
        migrations.AddIndex(
            model_name="match",
            index=models.Index(fields=["pilot", "agreed_on"], name="matching_ma_pilot_i_a66030_idx"),
        ),
        migrations.AddConstraint(
            model_name="match",
            constraint=models.UniqueConstraint(fields=("pilot", "id"), name="match_key"),
        ),
        migrations.AddConstraint(
            model_name="match",
            constraint=models.CheckConstraint(
                condition=models.Q(("agreed_on__gte", models.F("proposed_on"))), name="match_agreed_after_proposal"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="match",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "matching_matchevent" ("agreed_on", "closed_on", "employer_id", "id", "introduced_on", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "proposed_on", "recorded_at", "recorded_by_id", "sector", "state", "terms", "title", "vacancy_id", "vacancy_text", "version") VALUES (NEW."agreed_on", NEW."closed_on", NEW."employer_id", NEW."id", NEW."introduced_on", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."proposed_on", NEW."recorded_at", NEW."recorded_by_id", NEW."sector", NEW."state", NEW."terms", NEW."title", NEW."vacancy_id", NEW."vacancy_text", NEW."version"); RETURN NULL;',
                    hash="fe3ab9b6ce09759f9ea7e6aa42288f1b188fe566",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_178df",
                    table="matching_match",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="match",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "matching_matchevent" ("agreed_on", "closed_on", "employer_id", "id", "introduced_on", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "proposed_on", "recorded_at", "recorded_by_id", "sector", "state", "terms", "title", "vacancy_id", "vacancy_text", "version") VALUES (NEW."agreed_on", NEW."closed_on", NEW."employer_id", NEW."id", NEW."introduced_on", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."proposed_on", NEW."recorded_at", NEW."recorded_by_id", NEW."sector", NEW."state", NEW."terms", NEW."title", NEW."vacancy_id", NEW."vacancy_text", NEW."version"); RETURN NULL;',
                    hash="8599336d1567989d51e945356f336dfe62edaf97",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_93729",
                    table="matching_match",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="match",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "matching_matchevent" ("agreed_on", "closed_on", "employer_id", "id", "introduced_on", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "proposed_on", "recorded_at", "recorded_by_id", "sector", "state", "terms", "title", "vacancy_id", "vacancy_text", "version") VALUES (OLD."agreed_on", OLD."closed_on", OLD."employer_id", OLD."id", OLD."introduced_on", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."proposed_on", OLD."recorded_at", OLD."recorded_by_id", OLD."sector", OLD."state", OLD."terms", OLD."title", OLD."vacancy_id", OLD."vacancy_text", OLD."version"); RETURN NULL;',
                    hash="f3c027442e8a21ce96cbc7721f006c5e128867ba",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_9ec03",
                    table="matching_match",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="matchevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2a181391052e26ffee4b980403d6823381ff61ad",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_c514d",
                    table="matching_matchevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="matchstep",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "matching_matchstepevent" ("happened_on", "id", "match_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "state") VALUES (NEW."happened_on", NEW."id", NEW."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."state"); RETURN NULL;',
                    hash="adc25f6607b737de4009a1e6b888186c7daa0716",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ea461",
                    table="matching_matchstep",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="matchstep",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "matching_matchstepevent" ("happened_on", "id", "match_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "state") VALUES (NEW."happened_on", NEW."id", NEW."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."state"); RETURN NULL;',
                    hash="b922b7e768d91e7dc57ff1139ec456e043c882fc",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_dcef3",
                    table="matching_matchstep",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="matchstep",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "matching_matchstepevent" ("happened_on", "id", "match_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "state") VALUES (OLD."happened_on", OLD."id", OLD."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."reason", OLD."recorded_at", OLD."recorded_by_id", OLD."state"); RETURN NULL;',
                    hash="29a5403c1c44d83dedc6e9270a84cc0300c683a4",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_03a8a",
                    table="matching_matchstep",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="matchstepevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b0512406f94c6f4d41bd9963990a3512e2a4aab4",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_6df52",
                    table="matching_matchstepevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="placement",
            index=models.Index(fields=["pilot", "starts_on"], name="matching_pl_pilot_i_58bd66_idx"),
        ),
        migrations.AddConstraint(
            model_name="placement",
            constraint=models.UniqueConstraint(fields=("pilot", "id"), name="placement_key"),
        ),
        migrations.AddConstraint(
            model_name="placement",
            constraint=models.CheckConstraint(
                condition=models.Q(("ends_on__gte", models.F("starts_on"))), name="placement_ends_after_start"
            ),
        ),
        migrations.AddConstraint(
            model_name="placement",
            constraint=models.CheckConstraint(
                condition=models.Q(("end_reason", ""), ("ends_on__isnull", False), _connector="OR"),
                name="placement_end_reason_has_a_date",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="placement",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "matching_placementevent" ("employer_id", "end_reason", "ends_on", "has_job_coach", "id", "job_coach_id", "job_level", "kind", "match_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "sector", "starts_on", "title") VALUES (NEW."employer_id", NEW."end_reason", NEW."ends_on", NEW."has_job_coach", NEW."id", NEW."job_coach_id", NEW."job_level", NEW."kind", NEW."match_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."sector", NEW."starts_on", NEW."title"); RETURN NULL;',
                    hash="693f80788e41c0cb01206c097dd3802d76d9d9a6",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_15d8c",
                    table="matching_placement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="placement",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "matching_placementevent" ("employer_id", "end_reason", "ends_on", "has_job_coach", "id", "job_coach_id", "job_level", "kind", "match_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "sector", "starts_on", "title") VALUES (NEW."employer_id", NEW."end_reason", NEW."ends_on", NEW."has_job_coach", NEW."id", NEW."job_coach_id", NEW."job_level", NEW."kind", NEW."match_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."sector", NEW."starts_on", NEW."title"); RETURN NULL;',
                    hash="7c83bd609f496284fdcde93d8cae4dd02f17c234",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_aaa63",
                    table="matching_placement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="placement",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "matching_placementevent" ("employer_id", "end_reason", "ends_on", "has_job_coach", "id", "job_coach_id", "job_level", "kind", "match_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "sector", "starts_on", "title") VALUES (OLD."employer_id", OLD."end_reason", OLD."ends_on", OLD."has_job_coach", OLD."id", OLD."job_coach_id", OLD."job_level", OLD."kind", OLD."match_id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."sector", OLD."starts_on", OLD."title"); RETURN NULL;',
                    hash="d1c796c240074a88cbb1a17b941810e58eba18a6",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_28b40",
                    table="matching_placement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contractevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="6d8b3d02d1894e093ebca58a8bdfc56fd983f041",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_9efbf",
                    table="matching_contractevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="contract",
            constraint=models.UniqueConstraint(fields=("pilot", "id"), name="contract_key"),
        ),
        migrations.AddConstraint(
            model_name="contract",
            constraint=models.UniqueConstraint(fields=("placement", "starts_on"), name="contract_starts_once"),
        ),
        migrations.AddConstraint(
            model_name="contract",
            constraint=models.CheckConstraint(
                condition=models.Q(("ends_on__gte", models.F("starts_on"))), name="contract_ends_after_start"
            ),
        ),
        migrations.AddConstraint(
            model_name="contract",
            constraint=models.CheckConstraint(
                condition=models.Q(("hours_per_week__gt", 0), ("hours_per_week__lte", 60)),
                name="contract_hours_fit_a_week",
            ),
        ),
        migrations.AddConstraint(
            model_name="contract",
            constraint=models.CheckConstraint(
                condition=models.Q(("days_per_week__range", (1, 7))), name="contract_days_fit_a_week"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contract",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "matching_contractevent" ("days_per_week", "ends_on", "hours_per_week", "id", "kind", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "starts_on") VALUES (NEW."days_per_week", NEW."ends_on", NEW."hours_per_week", NEW."id", NEW."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id", NEW."starts_on"); RETURN NULL;',
                    hash="d280d46e26ff5a474440128c893d90e88eff96c6",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_12690",
                    table="matching_contract",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contract",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "matching_contractevent" ("days_per_week", "ends_on", "hours_per_week", "id", "kind", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "starts_on") VALUES (NEW."days_per_week", NEW."ends_on", NEW."hours_per_week", NEW."id", NEW."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id", NEW."starts_on"); RETURN NULL;',
                    hash="77f9ad2e24e19bc716e499262721f79b2ef11206",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f3ad5",
                    table="matching_contract",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contract",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "matching_contractevent" ("days_per_week", "ends_on", "hours_per_week", "id", "kind", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "starts_on") VALUES (OLD."days_per_week", OLD."ends_on", OLD."hours_per_week", OLD."id", OLD."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."placement_id", OLD."recorded_at", OLD."recorded_by_id", OLD."starts_on"); RETURN NULL;',
                    hash="3b649d29e2db181e5d69c0e8777b06bf6fd2fd23",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_c577a",
                    table="matching_contract",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="placementevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="c0ec69637e04fd62078c5dda3feee43a21e742ee",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_87931",
                    table="matching_placementevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="wage",
            constraint=models.CheckConstraint(condition=models.Q(("per_hour__gt", 0)), name="wage_is_positive"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="wage",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "matching_wageevent" ("contract_id", "id", "per_hour", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."contract_id", NEW."id", NEW."per_hour", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                    hash="3c67aa68ef313b241363a75b4b04009540920a74",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4575e",
                    table="matching_wage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="wage",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "matching_wageevent" ("contract_id", "id", "per_hour", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."contract_id", NEW."id", NEW."per_hour", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                    hash="adc69cf7443bb1e4f823c39c26c0732c3d5516c5",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b7f7e",
                    table="matching_wage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="wage",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "matching_wageevent" ("contract_id", "id", "per_hour", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (OLD."contract_id", OLD."id", OLD."per_hour", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                    hash="a1ec174d37be1789d08fcfb4dbc7def43e6cded4",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ea4e2",
                    table="matching_wage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="wageevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ea37548d85023ac7c9c4994ab31030fc56ecf8b9",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_24556",
                    table="matching_wageevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="match",
            constraint=pilots.constraints.SamePilot("participant", name="match_participant_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="match",
            constraint=pilots.constraints.SamePilot("employer", name="match_employer_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="match",
            constraint=pilots.constraints.SamePilot("vacancy", name="match_vacancy_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="match",
            constraint=pilots.constraints.SamePilot("recorded_by", name="match_recorder_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="matchstep",
            constraint=pilots.constraints.SamePilot("match", name="step_match_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="matchstep",
            constraint=pilots.constraints.SamePilot("recorded_by", name="step_recorder_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="placement",
            constraint=pilots.constraints.SamePilot("participant", name="placement_participant_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="placement",
            constraint=pilots.constraints.SamePilot("employer", name="placement_employer_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="placement",
            constraint=pilots.constraints.SamePilot("match", name="placement_match_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="placement",
            constraint=pilots.constraints.SamePilot("job_coach", name="placement_coach_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="placement",
            constraint=pilots.constraints.SamePilot("recorded_by", name="placement_recorder_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="contract",
            constraint=pilots.constraints.SamePilot("placement", name="contract_placement_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="wage",
            constraint=pilots.constraints.SamePilot("contract", name="wage_contract_of_pilot"),
        ),
    ]
