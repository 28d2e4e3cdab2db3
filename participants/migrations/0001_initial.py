import datetime
import uuid

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.operations
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import participants.models
import pilots.constraints


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("employers", "0001_initial"),
        ("pilots", "0001_initial"),
    ]

    operations = [
        django.contrib.postgres.operations.BtreeGistExtension(),
        migrations.CreateModel(
            name="AsylumFacts",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "application_lodged_on",
                    models.DateField(blank=True, null=True, verbose_name="asielaanvraag ingediend op"),
                ),
                (
                    "application_source",
                    models.CharField(
                        choices=[
                            ("coa", "COA"),
                            ("werkgever", "Werkgever"),
                            ("brief", "Brief"),
                            ("deelnemer", "Deelnemer"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=20,
                        verbose_name="bron van de aanvraagdatum",
                    ),
                ),
                (
                    "application_registered_on",
                    models.DateField(blank=True, null=True, verbose_name="aanvraag geregistreerd op"),
                ),
                (
                    "exclusion",
                    models.CharField(
                        choices=[("nee", "Nee"), ("ja", "Ja"), ("onbekend", "Onbekend")],
                        default="nee",
                        max_length=10,
                        verbose_name="uitgesloten van werk",
                    ),
                ),
                (
                    "exclusion_letter_on",
                    models.DateField(blank=True, null=True, verbose_name="datum van de brief van de IND"),
                ),
                ("in_reception_from", models.DateField(blank=True, null=True, verbose_name="in opvang vanaf")),
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
                "verbose_name": "asielgegevens",
                "verbose_name_plural": "asielgegevens",
            },
        ),
        migrations.CreateModel(
            name="ContactDetails",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("phone", models.CharField(blank=True, max_length=20, verbose_name="telefoon")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mailadres")),
                ("language", models.CharField(blank=True, max_length=8, verbose_name="contacttaal")),
                ("needs_interpreter", models.BooleanField(blank=True, null=True, verbose_name="tolk nodig")),
                ("coa_contact", models.CharField(blank=True, max_length=100, verbose_name="contactpersoon bij COA")),
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
                "verbose_name": "contactgegevens",
                "verbose_name_plural": "contactgegevens",
            },
        ),
        migrations.CreateModel(
            name="Identity",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("wrapped_key", models.BinaryField()),
                ("v_number_sealed", models.BinaryField(null=True)),
                ("v_number_index", models.BinaryField(null=True)),
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
                "verbose_name": "identiteit",
                "verbose_name_plural": "identiteiten",
            },
        ),
        migrations.CreateModel(
            name="Milestone",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("w_document", "W-document"),
                            ("brp_aangevraagd", "BRP-inschrijving aangevraagd"),
                            ("brp_spoed_aangevraagd", "Spoedinschrijving BRP aangevraagd"),
                            ("brp_spoed_toegekend", "Spoedinschrijving BRP toegekend"),
                            ("brp_afspraak", "Afspraak bij de BRP-straat"),
                            ("brp_ingeschreven", "Ingeschreven in de BRP"),
                            ("bsn_aangevraagd", "BSN aangevraagd"),
                            ("bsn_toegekend", "BSN toegekend"),
                            ("bankrekening", "Bankrekening geopend"),
                            ("reba_gesprek", "Gesprek over eigen bijdrage (REBA)"),
                            ("vergunning_asiel", "Asielvergunning gekregen"),
                            ("afwijzing", "Asielaanvraag afgewezen"),
                            ("beroep_ingesteld", "Beroep ingesteld"),
                            ("beroep_gegrond", "Beroep gegrond"),
                            ("beroep_afgewezen", "Beroep afgewezen"),
                            ("ingetrokken", "Asielaanvraag ingetrokken"),
                            ("vertrokken", "Vertrokken"),
                            ("ontheemde_oekraine", "Tijdelijke bescherming (Oekraïne)"),
                            ("uit_opvang", "Uit de COA-opvang"),
                            ("koppeling", "Gekoppeld aan een gemeente"),
                            ("huisvesting", "Gehuisvest"),
                            ("inburgering_gestart", "Inburgering gestart"),
                            ("trede", "Trede participatieladder"),
                            ("taalniveau", "Niveau Nederlands"),
                            ("vrijwilligerswerk", "Vrijwilligerswerk"),
                            ("geinformeerd", "Geïnformeerd over de gegevens"),
                            ("akkoord_nameting", "Akkoord met nameting"),
                            ("akkoord_ingetrokken", "Akkoord ingetrokken"),
                        ],
                        max_length=30,
                        verbose_name="soort",
                    ),
                ),
                ("happened_on", models.DateField(verbose_name="datum")),
                ("until", models.DateField(blank=True, null=True, verbose_name="tot en met")),
                ("detail", models.CharField(blank=True, max_length=300, verbose_name="toelichting")),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("coa", "COA"),
                            ("werkgever", "Werkgever"),
                            ("brief", "Brief"),
                            ("deelnemer", "Deelnemer"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=20,
                        verbose_name="bron",
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
                "verbose_name": "gebeurtenis",
                "verbose_name_plural": "gebeurtenissen",
                "ordering": ["happened_on", "recorded_at"],
            },
        ),
        migrations.CreateModel(
            name="Participant",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("case_number", models.CharField(max_length=20, verbose_name="dossiernummer")),
                ("first_name", models.CharField(blank=True, max_length=100, verbose_name="voornaam")),
                ("last_name", models.CharField(blank=True, max_length=100, verbose_name="achternaam")),
                ("birth_date", models.DateField(verbose_name="geboortedatum")),
                (
                    "birth_year_only",
                    models.BooleanField(default=False, verbose_name="alleen het geboortejaar is bekend"),
                ),
                (
                    "gender",
                    models.CharField(
                        choices=[("m", "Man"), ("v", "Vrouw"), ("x", "X"), ("onbekend", "Onbekend")],
                        default="onbekend",
                        max_length=10,
                        verbose_name="geslacht",
                    ),
                ),
                (
                    "inflow",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("zelf", "Zelf aangemeld"),
                            ("coa", "Via COA"),
                            ("meedoenbalie", "Via de Meedoenbalie"),
                            ("inburgeringsconsulent", "Via de inburgeringsconsulent"),
                            ("werkgever", "Via een werkgever"),
                            ("overig", "Anders"),
                        ],
                        max_length=30,
                        verbose_name="binnengekomen via",
                    ),
                ),
                ("enrolled_on", models.DateField(blank=True, null=True, verbose_name="aangemeld op")),
                ("intake_on", models.DateField(blank=True, null=True, verbose_name="intake op")),
                (
                    "in_view_agreed_on",
                    models.DateField(blank=True, null=True, verbose_name="akkoord met in beeld brengen"),
                ),
                ("paused_on", models.DateField(blank=True, null=True, verbose_name="pauze vanaf")),
                ("pause_reason", models.CharField(blank=True, max_length=300, verbose_name="reden van de pauze")),
                ("ended_on", models.DateField(blank=True, null=True, verbose_name="traject beëindigd op")),
                (
                    "end_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("verhuisd", "Verhuisd"),
                            ("taal_eerst", "Eerst de taal"),
                            ("andere_prioriteit", "Andere prioriteit"),
                            ("persoonlijke_omstandigheden", "Persoonlijke omstandigheden"),
                            ("afgewezen", "Asielaanvraag afgewezen"),
                            ("teruggetrokken", "Teruggetrokken"),
                            ("geen_contact", "Geen contact meer"),
                            ("duurzaam_geplaatst", "Duurzaam geplaatst"),
                            ("overig", "Overig"),
                        ],
                        max_length=30,
                        verbose_name="reden van het einde",
                    ),
                ),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("name_key", models.CharField(editable=False, max_length=250)),
                ("sort_key", models.CharField(editable=False, max_length=250)),
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
                    "jobhunter",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                        verbose_name="jobhunter",
                    ),
                ),
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
                "verbose_name": "deelnemer",
                "verbose_name_plural": "deelnemers",
                "ordering": ["sort_key", "id"],
            },
        ),
        migrations.CreateModel(
            name="MilestoneEvent",
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
                        choices=[
                            ("w_document", "W-document"),
                            ("brp_aangevraagd", "BRP-inschrijving aangevraagd"),
                            ("brp_spoed_aangevraagd", "Spoedinschrijving BRP aangevraagd"),
                            ("brp_spoed_toegekend", "Spoedinschrijving BRP toegekend"),
                            ("brp_afspraak", "Afspraak bij de BRP-straat"),
                            ("brp_ingeschreven", "Ingeschreven in de BRP"),
                            ("bsn_aangevraagd", "BSN aangevraagd"),
                            ("bsn_toegekend", "BSN toegekend"),
                            ("bankrekening", "Bankrekening geopend"),
                            ("reba_gesprek", "Gesprek over eigen bijdrage (REBA)"),
                            ("vergunning_asiel", "Asielvergunning gekregen"),
                            ("afwijzing", "Asielaanvraag afgewezen"),
                            ("beroep_ingesteld", "Beroep ingesteld"),
                            ("beroep_gegrond", "Beroep gegrond"),
                            ("beroep_afgewezen", "Beroep afgewezen"),
                            ("ingetrokken", "Asielaanvraag ingetrokken"),
                            ("vertrokken", "Vertrokken"),
                            ("ontheemde_oekraine", "Tijdelijke bescherming (Oekraïne)"),
                            ("uit_opvang", "Uit de COA-opvang"),
                            ("koppeling", "Gekoppeld aan een gemeente"),
                            ("huisvesting", "Gehuisvest"),
                            ("inburgering_gestart", "Inburgering gestart"),
                            ("trede", "Trede participatieladder"),
                            ("taalniveau", "Niveau Nederlands"),
                            ("vrijwilligerswerk", "Vrijwilligerswerk"),
                            ("geinformeerd", "Geïnformeerd over de gegevens"),
                            ("akkoord_nameting", "Akkoord met nameting"),
                            ("akkoord_ingetrokken", "Akkoord ingetrokken"),
                        ],
                        max_length=30,
                        verbose_name="soort",
                    ),
                ),
                ("happened_on", models.DateField(verbose_name="datum")),
                ("until", models.DateField(blank=True, null=True, verbose_name="tot en met")),
                ("detail", models.CharField(blank=True, max_length=300, verbose_name="toelichting")),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("coa", "COA"),
                            ("werkgever", "Werkgever"),
                            ("brief", "Brief"),
                            ("deelnemer", "Deelnemer"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=20,
                        verbose_name="bron",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="participants.milestone",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="milestone",
            name="participant",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="%(class)ss",
                to="participants.participant",
                verbose_name="deelnemer",
            ),
        ),
        migrations.CreateModel(
            name="IntakeDraft",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("answers", models.JSONField(default=dict)),
                ("saved_at", models.DateTimeField(auto_now=True, verbose_name="bewaard op")),
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
                    "participant",
                    models.OneToOneField(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)s",
                        to="participants.participant",
                        verbose_name="deelnemer",
                    ),
                ),
            ],
            options={
                "verbose_name": "concept-intake",
                "verbose_name_plural": "concept-intakes",
            },
        ),
        migrations.CreateModel(
            name="IdentityEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="participants.identity",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="identity",
            name="participant",
            field=models.OneToOneField(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="%(class)s",
                to="participants.participant",
                verbose_name="deelnemer",
            ),
        ),
        migrations.CreateModel(
            name="ContactDetailsEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("phone", models.CharField(blank=True, max_length=20, verbose_name="telefoon")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mailadres")),
                ("language", models.CharField(blank=True, max_length=8, verbose_name="contacttaal")),
                ("needs_interpreter", models.BooleanField(blank=True, null=True, verbose_name="tolk nodig")),
                ("coa_contact", models.CharField(blank=True, max_length=100, verbose_name="contactpersoon bij COA")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="participants.contactdetails",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="contactdetails",
            name="participant",
            field=models.OneToOneField(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="%(class)s",
                to="participants.participant",
                verbose_name="deelnemer",
            ),
        ),
        migrations.CreateModel(
            name="AsylumFactsEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "application_lodged_on",
                    models.DateField(blank=True, null=True, verbose_name="asielaanvraag ingediend op"),
                ),
                (
                    "application_source",
                    models.CharField(
                        choices=[
                            ("coa", "COA"),
                            ("werkgever", "Werkgever"),
                            ("brief", "Brief"),
                            ("deelnemer", "Deelnemer"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=20,
                        verbose_name="bron van de aanvraagdatum",
                    ),
                ),
                (
                    "application_registered_on",
                    models.DateField(blank=True, null=True, verbose_name="aanvraag geregistreerd op"),
                ),
                (
                    "exclusion",
                    models.CharField(
                        choices=[("nee", "Nee"), ("ja", "Ja"), ("onbekend", "Onbekend")],
                        default="nee",
                        max_length=10,
                        verbose_name="uitgesloten van werk",
                    ),
                ),
                (
                    "exclusion_letter_on",
                    models.DateField(blank=True, null=True, verbose_name="datum van de brief van de IND"),
                ),
                ("in_reception_from", models.DateField(blank=True, null=True, verbose_name="in opvang vanaf")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="participants.asylumfacts",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="asylumfacts",
            name="participant",
            field=models.OneToOneField(
                editable=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="%(class)s",
                to="participants.participant",
                verbose_name="deelnemer",
            ),
        ),
        migrations.CreateModel(
            name="ParticipantEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("case_number", models.CharField(max_length=20, verbose_name="dossiernummer")),
                ("first_name", models.CharField(blank=True, max_length=100, verbose_name="voornaam")),
                ("last_name", models.CharField(blank=True, max_length=100, verbose_name="achternaam")),
                ("birth_date", models.DateField(verbose_name="geboortedatum")),
                (
                    "birth_year_only",
                    models.BooleanField(default=False, verbose_name="alleen het geboortejaar is bekend"),
                ),
                (
                    "gender",
                    models.CharField(
                        choices=[("m", "Man"), ("v", "Vrouw"), ("x", "X"), ("onbekend", "Onbekend")],
                        default="onbekend",
                        max_length=10,
                        verbose_name="geslacht",
                    ),
                ),
                (
                    "inflow",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("zelf", "Zelf aangemeld"),
                            ("coa", "Via COA"),
                            ("meedoenbalie", "Via de Meedoenbalie"),
                            ("inburgeringsconsulent", "Via de inburgeringsconsulent"),
                            ("werkgever", "Via een werkgever"),
                            ("overig", "Anders"),
                        ],
                        max_length=30,
                        verbose_name="binnengekomen via",
                    ),
                ),
                ("enrolled_on", models.DateField(blank=True, null=True, verbose_name="aangemeld op")),
                ("intake_on", models.DateField(blank=True, null=True, verbose_name="intake op")),
                (
                    "in_view_agreed_on",
                    models.DateField(blank=True, null=True, verbose_name="akkoord met in beeld brengen"),
                ),
                ("paused_on", models.DateField(blank=True, null=True, verbose_name="pauze vanaf")),
                ("pause_reason", models.CharField(blank=True, max_length=300, verbose_name="reden van de pauze")),
                ("ended_on", models.DateField(blank=True, null=True, verbose_name="traject beëindigd op")),
                (
                    "end_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("verhuisd", "Verhuisd"),
                            ("taal_eerst", "Eerst de taal"),
                            ("andere_prioriteit", "Andere prioriteit"),
                            ("persoonlijke_omstandigheden", "Persoonlijke omstandigheden"),
                            ("afgewezen", "Asielaanvraag afgewezen"),
                            ("teruggetrokken", "Teruggetrokken"),
                            ("geen_contact", "Geen contact meer"),
                            ("duurzaam_geplaatst", "Duurzaam geplaatst"),
                            ("overig", "Overig"),
                        ],
                        max_length=30,
                        verbose_name="reden van het einde",
                    ),
                ),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
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
                    "jobhunter",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                        verbose_name="jobhunter",
                    ),
                ),
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
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="participants.participant",
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
            name="SpokenLanguage",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("language", models.CharField(max_length=40, verbose_name="taal")),
                (
                    "level",
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
                        verbose_name="niveau",
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
                "verbose_name": "taal",
                "verbose_name_plural": "talen",
                "ordering": ["language"],
            },
        ),
        migrations.CreateModel(
            name="SpokenLanguageEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("language", models.CharField(max_length=40, verbose_name="taal")),
                (
                    "level",
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
                        verbose_name="niveau",
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
                        to="participants.spokenlanguage",
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
            name="Stay",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="vanaf")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="tot en met")),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("coa", "COA"),
                            ("werkgever", "Werkgever"),
                            ("brief", "Brief"),
                            ("deelnemer", "Deelnemer"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=20,
                        verbose_name="bron",
                    ),
                ),
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
                "verbose_name": "verblijf",
                "verbose_name_plural": "verblijven",
                "ordering": [models.OrderBy(models.F("starts_on"), nulls_first=True)],
            },
        ),
        migrations.CreateModel(
            name="StayEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("starts_on", models.DateField(blank=True, null=True, verbose_name="vanaf")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="tot en met")),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("coa", "COA"),
                            ("werkgever", "Werkgever"),
                            ("brief", "Brief"),
                            ("deelnemer", "Deelnemer"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=20,
                        verbose_name="bron",
                    ),
                ),
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
                        to="participants.stay",
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
            name="WorkPermit",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("requested_on", models.DateField(verbose_name="aangevraagd op")),
                ("complete_on", models.DateField(blank=True, null=True, verbose_name="compleet op")),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="besluit op")),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("open", "Aangevraagd"),
                            ("verleend", "Verleend"),
                            ("geweigerd", "Geweigerd"),
                            ("ingetrokken", "Ingetrokken"),
                        ],
                        default="open",
                        max_length=20,
                        verbose_name="uitkomst",
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("niet_marktconform", "Loon of voorwaarden niet marktconform"),
                            ("termijn_niet_verstreken", "Wachttermijn niet voorbij"),
                            ("geen_coa_opvang", "Geen COA-opvang"),
                            ("geen_geldig_w_document", "Geen geldig W-document"),
                            ("uitgesloten_procedure", "Uitgesloten procedure"),
                            ("uitzetting_aanstaande", "Uitzetting aanstaande"),
                            ("ingetrokken_door_aanvrager", "Ingetrokken door de werkgever"),
                            ("status_verleend", "Asielvergunning verleend"),
                            ("onvolledig", "Aanvraag niet compleet"),
                            ("anders", "Anders"),
                        ],
                        max_length=30,
                        verbose_name="reden",
                    ),
                ),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="geldig vanaf")),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="geldig tot en met")),
                (
                    "employer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="permits",
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
            ],
            options={
                "verbose_name": "werkvergunning (TWV)",
                "verbose_name_plural": "werkvergunningen (TWV)",
                "ordering": ["requested_on", "recorded_at"],
            },
        ),
        migrations.CreateModel(
            name="WorkPermitEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                ("requested_on", models.DateField(verbose_name="aangevraagd op")),
                ("complete_on", models.DateField(blank=True, null=True, verbose_name="compleet op")),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="besluit op")),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("open", "Aangevraagd"),
                            ("verleend", "Verleend"),
                            ("geweigerd", "Geweigerd"),
                            ("ingetrokken", "Ingetrokken"),
                        ],
                        default="open",
                        max_length=20,
                        verbose_name="uitkomst",
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("niet_marktconform", "Loon of voorwaarden niet marktconform"),
                            ("termijn_niet_verstreken", "Wachttermijn niet voorbij"),
                            ("geen_coa_opvang", "Geen COA-opvang"),
                            ("geen_geldig_w_document", "Geen geldig W-document"),
                            ("uitgesloten_procedure", "Uitgesloten procedure"),
                            ("uitzetting_aanstaande", "Uitzetting aanstaande"),
                            ("ingetrokken_door_aanvrager", "Ingetrokken door de werkgever"),
                            ("status_verleend", "Asielvergunning verleend"),
                            ("onvolledig", "Aanvraag niet compleet"),
                            ("anders", "Anders"),
                        ],
                        max_length=30,
                        verbose_name="reden",
                    ),
                ),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="geldig vanaf")),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="geldig tot en met")),
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
                        to="participants.workpermit",
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
            name="WorkProfile",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "education",
                    models.CharField(
                        choices=[
                            ("geen", "Geen opleiding"),
                            ("laag", "Laag (basisschool, vmbo, mbo 1)"),
                            ("midden", "Midden (havo, vwo, mbo 2 tot en met 4)"),
                            ("hoog", "Hoog (hbo, universiteit)"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=10,
                        verbose_name="opleiding",
                    ),
                ),
                (
                    "experience",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
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
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="ervaring",
                    ),
                ),
                (
                    "wishes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
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
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="wil werken in",
                    ),
                ),
                (
                    "hours_available",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=4, null=True, verbose_name="uren per week"
                    ),
                ),
                ("has_driving_licence", models.BooleanField(blank=True, null=True, verbose_name="rijbewijs")),
                (
                    "ladder_step",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="trede bij de intake"),
                ),
                ("wish_note", models.TextField(blank=True, max_length=1000, verbose_name="wat voor werk")),
                (
                    "participant",
                    models.OneToOneField(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)s",
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
                "verbose_name": "werkprofiel",
                "verbose_name_plural": "werkprofielen",
            },
        ),
        migrations.CreateModel(
            name="WorkProfileEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                ("recorded_at", models.DateTimeField(auto_now_add=True, verbose_name="vastgelegd op")),
                (
                    "education",
                    models.CharField(
                        choices=[
                            ("geen", "Geen opleiding"),
                            ("laag", "Laag (basisschool, vmbo, mbo 1)"),
                            ("midden", "Midden (havo, vwo, mbo 2 tot en met 4)"),
                            ("hoog", "Hoog (hbo, universiteit)"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=10,
                        verbose_name="opleiding",
                    ),
                ),
                (
                    "experience",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
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
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="ervaring",
                    ),
                ),
                (
                    "wishes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
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
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="wil werken in",
                    ),
                ),
                (
                    "hours_available",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=4, null=True, verbose_name="uren per week"
                    ),
                ),
                ("has_driving_licence", models.BooleanField(blank=True, null=True, verbose_name="rijbewijs")),
                (
                    "ladder_step",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="trede bij de intake"),
                ),
                ("wish_note", models.TextField(blank=True, max_length=1000, verbose_name="wat voor werk")),
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
                        to="participants.workprofile",
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
            model_name="participant",
            index=models.Index(fields=["pilot", "sort_key", "id"], name="participant_pilot_i_e10dde_idx"),
        ),
        migrations.AddIndex(
            model_name="participant",
            index=models.Index(fields=["pilot", "birth_date"], name="participant_pilot_i_c0f06c_idx"),
        ),
        migrations.AddIndex(
            model_name="participant",
            index=models.Index(fields=["pilot", "location", "sort_key"], name="participant_pilot_i_c0f1c4_idx"),
        ),
        migrations.AddIndex(
            model_name="participant",
            index=models.Index(fields=["job_coach"], name="participant_job_coa_e321e0_idx"),
        ),
        migrations.AddConstraint(
            model_name="participant",
            constraint=models.UniqueConstraint(fields=("pilot", "case_number"), name="case_number_is_unique"),
        ),
        migrations.AddConstraint(
            model_name="participant",
            constraint=models.UniqueConstraint(fields=("pilot", "id"), name="participant_key"),
        ),
        migrations.AddConstraint(
            model_name="participant",
            constraint=models.CheckConstraint(
                condition=models.Q(("first_name", ""), ("last_name", ""), _negated=True), name="participant_has_a_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="participant",
            constraint=models.CheckConstraint(
                condition=models.Q(("birth_date__gte", datetime.date(1900, 1, 1))), name="participant_birth_is_possible"
            ),
        ),
        migrations.AddConstraint(
            model_name="participant",
            constraint=models.CheckConstraint(
                condition=models.Q(("intake_on__gte", models.F("enrolled_on"))),
                name="participant_intake_after_enrolment",
            ),
        ),
        migrations.AddConstraint(
            model_name="participant",
            constraint=models.CheckConstraint(
                condition=models.Q(("ended_on__gte", models.F("enrolled_on"))), name="participant_ends_after_enrolment"
            ),
        ),
        migrations.AddConstraint(
            model_name="participant",
            constraint=models.CheckConstraint(
                condition=models.Q(("end_reason", ""), ("ended_on__isnull", False), _connector="OR"),
                name="end_reason_has_a_date",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="participant",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_participantevent" ("birth_date", "birth_year_only", "case_number", "end_reason", "ended_on", "enrolled_on", "first_name", "gender", "id", "in_view_agreed_on", "inflow", "intake_on", "job_coach_id", "jobhunter_id", "last_name", "location_id", "pause_reason", "paused_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "version") VALUES (NEW."birth_date", NEW."birth_year_only", NEW."case_number", NEW."end_reason", NEW."ended_on", NEW."enrolled_on", NEW."first_name", NEW."gender", NEW."id", NEW."in_view_agreed_on", NEW."inflow", NEW."intake_on", NEW."job_coach_id", NEW."jobhunter_id", NEW."last_name", NEW."location_id", NEW."pause_reason", NEW."paused_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."version"); RETURN NULL;',
                    hash="66028958a954b5abf6f2a2504d0b70b39873c08d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_068a6",
                    table="participants_participant",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="participant",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."birth_date" IS DISTINCT FROM (NEW."birth_date") OR OLD."birth_year_only" IS DISTINCT FROM (NEW."birth_year_only") OR OLD."case_number" IS DISTINCT FROM (NEW."case_number") OR OLD."end_reason" IS DISTINCT FROM (NEW."end_reason") OR OLD."ended_on" IS DISTINCT FROM (NEW."ended_on") OR OLD."enrolled_on" IS DISTINCT FROM (NEW."enrolled_on") OR OLD."first_name" IS DISTINCT FROM (NEW."first_name") OR OLD."gender" IS DISTINCT FROM (NEW."gender") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."in_view_agreed_on" IS DISTINCT FROM (NEW."in_view_agreed_on") OR OLD."inflow" IS DISTINCT FROM (NEW."inflow") OR OLD."intake_on" IS DISTINCT FROM (NEW."intake_on") OR OLD."job_coach_id" IS DISTINCT FROM (NEW."job_coach_id") OR OLD."jobhunter_id" IS DISTINCT FROM (NEW."jobhunter_id") OR OLD."last_name" IS DISTINCT FROM (NEW."last_name") OR OLD."location_id" IS DISTINCT FROM (NEW."location_id") OR OLD."pause_reason" IS DISTINCT FROM (NEW."pause_reason") OR OLD."paused_on" IS DISTINCT FROM (NEW."paused_on") OR OLD."pilot_id" IS DISTINCT FROM (NEW."pilot_id") OR OLD."recorded_at" IS DISTINCT FROM (NEW."recorded_at") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                    func='INSERT INTO "participants_participantevent" ("birth_date", "birth_year_only", "case_number", "end_reason", "ended_on", "enrolled_on", "first_name", "gender", "id", "in_view_agreed_on", "inflow", "intake_on", "job_coach_id", "jobhunter_id", "last_name", "location_id", "pause_reason", "paused_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "version") VALUES (NEW."birth_date", NEW."birth_year_only", NEW."case_number", NEW."end_reason", NEW."ended_on", NEW."enrolled_on", NEW."first_name", NEW."gender", NEW."id", NEW."in_view_agreed_on", NEW."inflow", NEW."intake_on", NEW."job_coach_id", NEW."jobhunter_id", NEW."last_name", NEW."location_id", NEW."pause_reason", NEW."paused_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."version"); RETURN NULL;',
                    hash="a3222eac32fff8c792f4708c72b21eb75235b9a8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c9656",
                    table="participants_participant",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="participant",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_participantevent" ("birth_date", "birth_year_only", "case_number", "end_reason", "ended_on", "enrolled_on", "first_name", "gender", "id", "in_view_agreed_on", "inflow", "intake_on", "job_coach_id", "jobhunter_id", "last_name", "location_id", "pause_reason", "paused_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "version") VALUES (OLD."birth_date", OLD."birth_year_only", OLD."case_number", OLD."end_reason", OLD."ended_on", OLD."enrolled_on", OLD."first_name", OLD."gender", OLD."id", OLD."in_view_agreed_on", OLD."inflow", OLD."intake_on", OLD."job_coach_id", OLD."jobhunter_id", OLD."last_name", OLD."location_id", OLD."pause_reason", OLD."paused_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."version"); RETURN NULL;',
                    hash="7664d70d08ca130ad12cffcb5b9047fb2a1faad9",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_9322e",
                    table="participants_participant",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestoneevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="500230c6a0ba816bc1e04f6e58c688390ebb201d",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_5da37",
                    table="participants_milestoneevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="milestone",
            index=models.Index(fields=["pilot", "kind", "happened_on"], name="participant_pilot_i_764cec_idx"),
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=models.UniqueConstraint(
                fields=("participant", "kind", "happened_on"), name="milestone_is_unique"
            ),
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=models.CheckConstraint(
                condition=models.Q(("until__gte", models.F("happened_on"))), name="milestone_ends_after_start"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestone",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_milestoneevent" ("detail", "happened_on", "id", "kind", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "source", "until") VALUES (NEW."detail", NEW."happened_on", NEW."id", NEW."kind", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."until"); RETURN NULL;',
                    hash="ee814d83c7ff708a9a2c5d23481d5cc6038e975c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0a028",
                    table="participants_milestone",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestone",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "participants_milestoneevent" ("detail", "happened_on", "id", "kind", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "source", "until") VALUES (NEW."detail", NEW."happened_on", NEW."id", NEW."kind", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."until"); RETURN NULL;',
                    hash="338e597518dc7059952e84c5e2ec3c95bad01fb5",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_40b6e",
                    table="participants_milestone",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestone",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_milestoneevent" ("detail", "happened_on", "id", "kind", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "source", "until") VALUES (OLD."detail", OLD."happened_on", OLD."id", OLD."kind", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."source", OLD."until"); RETURN NULL;',
                    hash="52f76db6d8b04a4af4810541a2c99cfcad3124ed",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_b2973",
                    table="participants_milestone",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="identityevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="5791e1f2e27f3d7f21883b713963e1a012a95146",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_7c31f",
                    table="participants_identityevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="identity",
            constraint=models.UniqueConstraint(fields=("pilot", "v_number_index"), name="v_number_is_unique_in_pilot"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="identity",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_identityevent" ("id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                    hash="0f114e88d0ce07e93eac20f90b3ecb3e54c21486",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4d3c8",
                    table="participants_identity",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="identity",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."participant_id" IS DISTINCT FROM (NEW."participant_id") OR OLD."pilot_id" IS DISTINCT FROM (NEW."pilot_id") OR OLD."recorded_at" IS DISTINCT FROM (NEW."recorded_at") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id"))',
                    func='INSERT INTO "participants_identityevent" ("id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                    hash="b31ff5fab263fe7823e3be74bcb3de98136b1ba9",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d6b59",
                    table="participants_identity",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="identity",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_identityevent" ("id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (OLD."id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                    hash="edc2093874de1d2e33fadcdca944cac567c78da2",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_8fc2d",
                    table="participants_identity",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactdetailsevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="677caae08d8e9579cc51eaf4efe13c02b65dca70",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_cbd81",
                    table="participants_contactdetailsevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactdetails",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_contactdetailsevent" ("coa_contact", "email", "id", "language", "needs_interpreter", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."coa_contact", NEW."email", NEW."id", NEW."language", NEW."needs_interpreter", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."phone", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                    hash="eea18c582014512cbd049ecb02495078a18ed336",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_922ca",
                    table="participants_contactdetails",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactdetails",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "participants_contactdetailsevent" ("coa_contact", "email", "id", "language", "needs_interpreter", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."coa_contact", NEW."email", NEW."id", NEW."language", NEW."needs_interpreter", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."phone", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                    hash="421be9b06d83274348c65034550f4f910d012c01",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d3aea",
                    table="participants_contactdetails",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactdetails",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_contactdetailsevent" ("coa_contact", "email", "id", "language", "needs_interpreter", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "pilot_id", "recorded_at", "recorded_by_id") VALUES (OLD."coa_contact", OLD."email", OLD."id", OLD."language", OLD."needs_interpreter", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."phone", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                    hash="e886faa48e9fb5584184c1df0cfc9de3f0083427",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_9f921",
                    table="participants_contactdetails",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="asylumfactsevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="5ccde7d7f2c3e989d72ec78fb16f914f9e10d3bc",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_627a5",
                    table="participants_asylumfactsevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="asylumfacts",
            constraint=models.CheckConstraint(
                condition=models.Q(("application_registered_on__gte", models.F("application_lodged_on"))),
                name="application_registered_after_lodged",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="asylumfacts",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_asylumfactsevent" ("application_lodged_on", "application_registered_on", "application_source", "exclusion", "exclusion_letter_on", "id", "in_reception_from", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."application_lodged_on", NEW."application_registered_on", NEW."application_source", NEW."exclusion", NEW."exclusion_letter_on", NEW."id", NEW."in_reception_from", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                    hash="774456f6f62b7cf42e7e31ef30e3bfae377d7657",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4e26a",
                    table="participants_asylumfacts",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="asylumfacts",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "participants_asylumfactsevent" ("application_lodged_on", "application_registered_on", "application_source", "exclusion", "exclusion_letter_on", "id", "in_reception_from", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."application_lodged_on", NEW."application_registered_on", NEW."application_source", NEW."exclusion", NEW."exclusion_letter_on", NEW."id", NEW."in_reception_from", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                    hash="1d0a8373a1938fb530856c377c40e5909b3b083b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a64ca",
                    table="participants_asylumfacts",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="asylumfacts",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_asylumfactsevent" ("application_lodged_on", "application_registered_on", "application_source", "exclusion", "exclusion_letter_on", "id", "in_reception_from", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (OLD."application_lodged_on", OLD."application_registered_on", OLD."application_source", OLD."exclusion", OLD."exclusion_letter_on", OLD."id", OLD."in_reception_from", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                    hash="877ce79add0d67d70bd321a5e2356e19a089e327",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_fbd49",
                    table="participants_asylumfacts",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="participantevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="73cf540e323835e66b77a1868b276a807091bf14",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_18f6f",
                    table="participants_participantevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="spokenlanguage",
            constraint=models.UniqueConstraint(fields=("participant", "language"), name="language_is_listed_once"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="spokenlanguage",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_spokenlanguageevent" ("id", "language", "level", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."id", NEW."language", NEW."level", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                    hash="ca71e3d1a560ec4629d58738857aab16002c3202",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_486a2",
                    table="participants_spokenlanguage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="spokenlanguage",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "participants_spokenlanguageevent" ("id", "language", "level", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."id", NEW."language", NEW."level", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                    hash="352ed5d12fca25f9cf2f3e38fe0ac07fb39534b3",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_3ee7a",
                    table="participants_spokenlanguage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="spokenlanguage",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_spokenlanguageevent" ("id", "language", "level", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (OLD."id", OLD."language", OLD."level", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                    hash="af0c5b1196015f1c2387bd77e3c9ad3f3d9aff0c",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ad445",
                    table="participants_spokenlanguage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="spokenlanguageevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ce0c22b7f9a622d9bca2b8d75d274a6ad6c53e83",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_43653",
                    table="participants_spokenlanguageevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="stay",
            constraint=models.CheckConstraint(
                condition=models.Q(("ends_on__gte", models.F("starts_on"))), name="stay_ends_after_start"
            ),
        ),
        migrations.AddConstraint(
            model_name="stay",
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                expressions=[
                    ("participant", "="),
                    (
                        participants.models.InclusiveDates(
                            "starts_on",
                            "ends_on",
                            django.contrib.postgres.fields.ranges.RangeBoundary(inclusive_upper=True),
                        ),
                        "&&",
                    ),
                ],
                name="stays_do_not_overlap",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="stay",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_stayevent" ("ends_on", "id", "location_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "source", "starts_on") VALUES (NEW."ends_on", NEW."id", NEW."location_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."starts_on"); RETURN NULL;',
                    hash="a7bb648fef61b52abf84425222f5365b5cee5461",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_84372",
                    table="participants_stay",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="stay",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "participants_stayevent" ("ends_on", "id", "location_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "source", "starts_on") VALUES (NEW."ends_on", NEW."id", NEW."location_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."starts_on"); RETURN NULL;',
                    hash="22fb8a749ff5db81624d9e51098dd887326ad1b8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_556a4",
                    table="participants_stay",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="stay",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_stayevent" ("ends_on", "id", "location_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "source", "starts_on") VALUES (OLD."ends_on", OLD."id", OLD."location_id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."source", OLD."starts_on"); RETURN NULL;',
                    hash="0a125dd6cb4a731baa6b0213ea5f3f2769f20c28",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ee614",
                    table="participants_stay",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="stayevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="12c6b7017795411db33e6292c7a0dbf20fdcb9e9",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_a7f52",
                    table="participants_stayevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="workpermit",
            index=models.Index(fields=["pilot", "requested_on"], name="participant_pilot_i_73acb5_idx"),
        ),
        migrations.AddIndex(
            model_name="workpermit",
            index=models.Index(fields=["pilot", "decided_on"], name="participant_pilot_i_6af369_idx"),
        ),
        migrations.AddConstraint(
            model_name="workpermit",
            constraint=models.UniqueConstraint(
                fields=("participant", "employer", "requested_on"), name="permit_application_is_unique"
            ),
        ),
        migrations.AddConstraint(
            model_name="workpermit",
            constraint=models.UniqueConstraint(fields=("pilot", "id"), name="permit_key"),
        ),
        migrations.AddConstraint(
            model_name="workpermit",
            constraint=models.CheckConstraint(
                condition=models.Q(("complete_on__gte", models.F("requested_on"))), name="permit_complete_after_request"
            ),
        ),
        migrations.AddConstraint(
            model_name="workpermit",
            constraint=models.CheckConstraint(
                condition=models.Q(("decided_on__gte", models.F("requested_on"))), name="permit_decided_after_request"
            ),
        ),
        migrations.AddConstraint(
            model_name="workpermit",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("decided_on__isnull", True), ("outcome", "open")),
                    models.Q(models.Q(("outcome", "open"), _negated=True), ("decided_on__isnull", False)),
                    _connector="OR",
                ),
                name="permit_outcome_has_a_date",
            ),
        ),
        migrations.AddConstraint(
            model_name="workpermit",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("outcome", "verleend"), _negated=True),
                    models.Q(("valid_from__isnull", False), ("valid_until__gte", models.F("valid_from"))),
                    _connector="OR",
                ),
                name="granted_permit_has_a_period",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="workpermit",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_workpermitevent" ("complete_on", "decided_on", "employer_id", "id", "outcome", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "requested_on", "valid_from", "valid_until") VALUES (NEW."complete_on", NEW."decided_on", NEW."employer_id", NEW."id", NEW."outcome", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."requested_on", NEW."valid_from", NEW."valid_until"); RETURN NULL;',
                    hash="f8576334da4a998d3d2dfea5f652f5f0ee0026fb",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2623d",
                    table="participants_workpermit",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="workpermit",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "participants_workpermitevent" ("complete_on", "decided_on", "employer_id", "id", "outcome", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "requested_on", "valid_from", "valid_until") VALUES (NEW."complete_on", NEW."decided_on", NEW."employer_id", NEW."id", NEW."outcome", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."requested_on", NEW."valid_from", NEW."valid_until"); RETURN NULL;',
                    hash="a875aa57ac2948b450d761504cee034202d428d8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_3b20e",
                    table="participants_workpermit",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="workpermit",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_workpermitevent" ("complete_on", "decided_on", "employer_id", "id", "outcome", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "requested_on", "valid_from", "valid_until") VALUES (OLD."complete_on", OLD."decided_on", OLD."employer_id", OLD."id", OLD."outcome", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."reason", OLD."recorded_at", OLD."recorded_by_id", OLD."requested_on", OLD."valid_from", OLD."valid_until"); RETURN NULL;',
                    hash="35ded5206732637b0fe48528a1773e1a76a761aa",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_1bbd4",
                    table="participants_workpermit",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="workpermitevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="44ab985ac91ee9ebc7108a5cf96be1aa15b36953",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_2de48",
                    table="participants_workpermitevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="workprofile",
            constraint=models.CheckConstraint(
                condition=models.Q(("hours_available__gt", 0), ("hours_available__lte", 60)),
                name="profile_hours_fit_a_week",
            ),
        ),
        migrations.AddConstraint(
            model_name="workprofile",
            constraint=models.CheckConstraint(
                condition=models.Q(("ladder_step__range", (1, 6))), name="profile_ladder_has_six_steps"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="workprofile",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_workprofileevent" ("education", "experience", "has_driving_licence", "hours_available", "id", "ladder_step", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "wish_note", "wishes") VALUES (NEW."education", NEW."experience", NEW."has_driving_licence", NEW."hours_available", NEW."id", NEW."ladder_step", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."wish_note", NEW."wishes"); RETURN NULL;',
                    hash="980aab5f74bb62ffda7d1a34be6b28507b53a006",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a472b",
                    table="participants_workprofile",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="workprofile",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "participants_workprofileevent" ("education", "experience", "has_driving_licence", "hours_available", "id", "ladder_step", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "wish_note", "wishes") VALUES (NEW."education", NEW."experience", NEW."has_driving_licence", NEW."hours_available", NEW."id", NEW."ladder_step", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."wish_note", NEW."wishes"); RETURN NULL;',
                    hash="9e891600afee1af2c451ea7a1f14306ac3d5c979",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_613fb",
                    table="participants_workprofile",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="workprofile",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "participants_workprofileevent" ("education", "experience", "has_driving_licence", "hours_available", "id", "ladder_step", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "wish_note", "wishes") VALUES (OLD."education", OLD."experience", OLD."has_driving_licence", OLD."hours_available", OLD."id", OLD."ladder_step", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."wish_note", OLD."wishes"); RETURN NULL;',
                    hash="6672e833937db571cd178f45a46345fb25a124d1",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_21f3b",
                    table="participants_workprofile",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="workprofileevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="4dedc6bce0ecf5b5f8f52b80b9f21f59b1ef35e8",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d42da",
                    table="participants_workprofileevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="participant",
            constraint=pilots.constraints.SamePilot("location", name="participant_location_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="participant",
            constraint=pilots.constraints.SamePilot("jobhunter", name="participant_jobhunter_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="participant",
            constraint=pilots.constraints.SamePilot("job_coach", name="participant_coach_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="participant",
            constraint=pilots.constraints.SamePilot("recorded_by", name="participant_recorder_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=pilots.constraints.SamePilot("participant", name="milestone_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=pilots.constraints.SamePilot("recorded_by", name="milestone_recorder_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="intakedraft",
            constraint=pilots.constraints.SamePilot("participant", name="intake_draft_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="identity",
            constraint=pilots.constraints.SamePilot("participant", name="identity_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="contactdetails",
            constraint=pilots.constraints.SamePilot("participant", name="contact_details_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="asylumfacts",
            constraint=pilots.constraints.SamePilot("participant", name="asylum_facts_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="asylumfacts",
            constraint=pilots.constraints.SamePilot("recorded_by", name="asylum_facts_recorder_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="spokenlanguage",
            constraint=pilots.constraints.SamePilot("participant", name="language_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="stay",
            constraint=pilots.constraints.SamePilot("participant", name="stay_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="stay",
            constraint=pilots.constraints.SamePilot("location", name="stay_location_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="stay",
            constraint=pilots.constraints.SamePilot("recorded_by", name="stay_recorder_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="workpermit",
            constraint=pilots.constraints.SamePilot("participant", name="permit_participant_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="workpermit",
            constraint=pilots.constraints.SamePilot("employer", name="permit_employer_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="workpermit",
            constraint=pilots.constraints.SamePilot("recorded_by", name="permit_recorder_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="workprofile",
            constraint=pilots.constraints.SamePilot("participant", name="work_profile_of_pilot"),
        ),
    ]
