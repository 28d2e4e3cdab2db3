import datetime
import uuid

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.operations
import django.db.models.constraints
import django.db.models.deletion
import django.db.models.functions.comparison
import django.db.models.functions.text
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import participants.models.papers
import pilots.constraints


class Migration(migrations.Migration):
    replaces = [
        ("participants", "0001_initial"),
        ("participants", "0002_whole_dossier"),
        ("participants", "0003_end_overlapping_papers"),
        ("participants", "0004_papers_one_at_a_time"),
        ("participants", "0005_hold_pasted_lists_of_documents"),
        ("participants", "0006_let_a_bsn_be_found_no_more"),
        ("participants", "0007_permits_from_request_to_end"),
        ("participants", "0008_say_why_a_move_is_off"),
        ("participants", "0009_count_people_by_an_index"),
        ("participants", "0010_say_why_a_request_for_linking_changed"),
        ("participants", "0011_find_handed_over_by_number"),
        ("participants", "0012_papers_for_work"),
        ("participants", "0013_say_that_a_fact_came_from_a_list"),
        ("participants", "0014_a_permit_for_each_job_of_a_day"),
    ]

    initial = True

    dependencies = [
        ("employers", "0001_squashed_0007_employers_and_vacancies"),
        ("pilots", "0001_squashed_0008_pilots_and_members"),
    ]

    operations = [
        django.contrib.postgres.operations.BtreeGistExtension(),
        migrations.CreateModel(
            name="Participant",
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
                (
                    "end_outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("aan_het_werk", "Aan het werk"),
                            ("opleiding", "Naar een opleiding"),
                            ("vrijwilligerswerk", "Vrijwilligerswerk"),
                            ("andere_begeleiding", "Andere begeleiding"),
                            ("geen", "Geen van deze"),
                            ("onbekend", "Onbekend"),
                        ],
                        max_length=30,
                        verbose_name="uitkomst",
                    ),
                ),
                (
                    "readable_until",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="te lezen tot en met"),
                ),
                (
                    "merged_into",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merged",
                        to="participants.participant",
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
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("name_key", models.CharField(editable=False, max_length=250)),
                ("sort_key", models.CharField(editable=False, max_length=250)),
            ],
            options={
                "verbose_name": "deelnemer",
                "verbose_name_plural": "deelnemers",
                "ordering": ["sort_key", "id"],
                "indexes": [
                    models.Index(fields=["pilot", "sort_key", "id"], name="participant_pilot_i_e10dde_idx"),
                    models.Index(fields=["pilot", "birth_date"], name="participant_pilot_i_c0f06c_idx"),
                    models.Index(fields=["pilot", "location", "sort_key"], name="participant_pilot_i_c0f1c4_idx"),
                    models.Index(fields=["job_coach"], name="participant_job_coa_e321e0_idx"),
                    models.Index(
                        condition=models.Q(("merged_into", None)),
                        fields=["pilot", "ended_on", "readable_until", "location"],
                        name="participant_is_counted",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "case_number"), name="case_number_is_unique"),
                    models.UniqueConstraint(fields=("pilot", "id"), name="participant_key"),
                    models.CheckConstraint(
                        condition=models.Q(("first_name", ""), ("last_name", ""), _negated=True),
                        name="participant_has_a_name",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("birth_date__gte", datetime.date(1900, 1, 1))),
                        name="participant_birth_is_possible",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("birth_date__lte", pilots.constraints.Today()),
                            models.Q(
                                ("birth_date__lte", pilots.constraints.LastDayOfThisYear()), ("birth_year_only", True)
                            ),
                            _connector="OR",
                        ),
                        name="participant_birth_is_not_ahead",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("intake_on__gte", models.F("enrolled_on"))),
                        name="participant_intake_after_enrolment",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ended_on__gte", models.F("enrolled_on"))),
                        name="participant_ends_after_enrolment",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("end_reason", ""), ("ended_on__isnull", False), _connector="OR"),
                        name="end_reason_has_a_date",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("end_outcome", ""), ("ended_on__isnull", False), _connector="OR"),
                        name="end_outcome_has_a_date",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("merged_into", models.F("id")), _negated=True),
                        name="participant_is_not_merged_into_itself",
                    ),
                    pilots.constraints.SamePilot("merged_into", name="merged_into_of_pilot"),
                    pilots.constraints.SamePilot("location", name="participant_location_of_pilot"),
                    pilots.constraints.SamePilot("jobhunter", name="participant_jobhunter_of_pilot"),
                    pilots.constraints.SamePilot("job_coach", name="participant_coach_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="participant_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_participantevent" ("birth_date", "birth_year_only", "case_number", "end_outcome", "end_reason", "ended_on", "enrolled_on", "first_name", "gender", "id", "in_view_agreed_on", "inflow", "intake_on", "job_coach_id", "jobhunter_id", "last_name", "location_id", "merged_into_id", "pause_reason", "paused_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "readable_until", "recorded_at", "recorded_by_id", "version") VALUES (NEW."birth_date", NEW."birth_year_only", NEW."case_number", NEW."end_outcome", NEW."end_reason", NEW."ended_on", NEW."enrolled_on", NEW."first_name", NEW."gender", NEW."id", NEW."in_view_agreed_on", NEW."inflow", NEW."intake_on", NEW."job_coach_id", NEW."jobhunter_id", NEW."last_name", NEW."location_id", NEW."merged_into_id", NEW."pause_reason", NEW."paused_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."readable_until", NEW."recorded_at", NEW."recorded_by_id", NEW."version"); RETURN NULL;',
                            hash="f48e550df07e3247088c0ced6bf71293baba9544",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_068a6",
                            table="participants_participant",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."birth_date" IS DISTINCT FROM (NEW."birth_date") OR OLD."birth_year_only" IS DISTINCT FROM (NEW."birth_year_only") OR OLD."case_number" IS DISTINCT FROM (NEW."case_number") OR OLD."end_outcome" IS DISTINCT FROM (NEW."end_outcome") OR OLD."end_reason" IS DISTINCT FROM (NEW."end_reason") OR OLD."ended_on" IS DISTINCT FROM (NEW."ended_on") OR OLD."enrolled_on" IS DISTINCT FROM (NEW."enrolled_on") OR OLD."first_name" IS DISTINCT FROM (NEW."first_name") OR OLD."gender" IS DISTINCT FROM (NEW."gender") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."in_view_agreed_on" IS DISTINCT FROM (NEW."in_view_agreed_on") OR OLD."inflow" IS DISTINCT FROM (NEW."inflow") OR OLD."intake_on" IS DISTINCT FROM (NEW."intake_on") OR OLD."job_coach_id" IS DISTINCT FROM (NEW."job_coach_id") OR OLD."jobhunter_id" IS DISTINCT FROM (NEW."jobhunter_id") OR OLD."last_name" IS DISTINCT FROM (NEW."last_name") OR OLD."location_id" IS DISTINCT FROM (NEW."location_id") OR OLD."merged_into_id" IS DISTINCT FROM (NEW."merged_into_id") OR OLD."pause_reason" IS DISTINCT FROM (NEW."pause_reason") OR OLD."paused_on" IS DISTINCT FROM (NEW."paused_on") OR OLD."pilot_id" IS DISTINCT FROM (NEW."pilot_id") OR OLD."readable_until" IS DISTINCT FROM (NEW."readable_until") OR OLD."recorded_at" IS DISTINCT FROM (NEW."recorded_at") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func='INSERT INTO "participants_participantevent" ("birth_date", "birth_year_only", "case_number", "end_outcome", "end_reason", "ended_on", "enrolled_on", "first_name", "gender", "id", "in_view_agreed_on", "inflow", "intake_on", "job_coach_id", "jobhunter_id", "last_name", "location_id", "merged_into_id", "pause_reason", "paused_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "readable_until", "recorded_at", "recorded_by_id", "version") VALUES (NEW."birth_date", NEW."birth_year_only", NEW."case_number", NEW."end_outcome", NEW."end_reason", NEW."ended_on", NEW."enrolled_on", NEW."first_name", NEW."gender", NEW."id", NEW."in_view_agreed_on", NEW."inflow", NEW."intake_on", NEW."job_coach_id", NEW."jobhunter_id", NEW."last_name", NEW."location_id", NEW."merged_into_id", NEW."pause_reason", NEW."paused_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."readable_until", NEW."recorded_at", NEW."recorded_by_id", NEW."version"); RETURN NULL;',
                            hash="d1287a3a73c052ecf81cc44566f401b426d314bd",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c9656",
                            table="participants_participant",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_participantevent" ("birth_date", "birth_year_only", "case_number", "end_outcome", "end_reason", "ended_on", "enrolled_on", "first_name", "gender", "id", "in_view_agreed_on", "inflow", "intake_on", "job_coach_id", "jobhunter_id", "last_name", "location_id", "merged_into_id", "pause_reason", "paused_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "readable_until", "recorded_at", "recorded_by_id", "version") VALUES (OLD."birth_date", OLD."birth_year_only", OLD."case_number", OLD."end_outcome", OLD."end_reason", OLD."ended_on", OLD."enrolled_on", OLD."first_name", OLD."gender", OLD."id", OLD."in_view_agreed_on", OLD."inflow", OLD."intake_on", OLD."job_coach_id", OLD."jobhunter_id", OLD."last_name", OLD."location_id", OLD."merged_into_id", OLD."pause_reason", OLD."paused_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."readable_until", OLD."recorded_at", OLD."recorded_by_id", OLD."version"); RETURN NULL;',
                            hash="dff1630cedadb97be7ff02aa06c96369b6b039bb",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9322e",
                            table="participants_participant",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ParticipantEvent",
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
                        to="participants.participant",
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
                (
                    "end_outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("aan_het_werk", "Aan het werk"),
                            ("opleiding", "Naar een opleiding"),
                            ("vrijwilligerswerk", "Vrijwilligerswerk"),
                            ("andere_begeleiding", "Andere begeleiding"),
                            ("geen", "Geen van deze"),
                            ("onbekend", "Onbekend"),
                        ],
                        max_length=30,
                        verbose_name="uitkomst",
                    ),
                ),
                (
                    "readable_until",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="te lezen tot en met"),
                ),
                (
                    "merged_into",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="participants.participant",
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
                ("version", models.PositiveIntegerField(default=1, editable=False)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="73cf540e323835e66b77a1868b276a807091bf14",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_18f6f",
                            table="participants_participantevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AnnouncedMove",
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
                    "participant",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="participants.participant",
                        verbose_name="deelnemer",
                    ),
                ),
                ("announced_on", models.DateField(verbose_name="aangekondigd op")),
                ("moves_on", models.DateField(verbose_name="per")),
                (
                    "to_location",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.receptionlocation",
                        verbose_name="naar locatie",
                    ),
                ),
                ("to_place", models.CharField(blank=True, max_length=150, verbose_name="naar")),
                ("delay_requested_on", models.DateField(blank=True, null=True, verbose_name="verzoek om uitstel op")),
                ("delay_reason", models.CharField(blank=True, max_length=300, verbose_name="waarom uitstel")),
                (
                    "delay_outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("open", "Nog geen antwoord"),
                            ("uitgesteld", "Uitgesteld"),
                            ("niet_uitgesteld", "Niet uitgesteld"),
                        ],
                        max_length=20,
                        verbose_name="antwoord op het verzoek",
                    ),
                ),
                ("delay_answered_on", models.DateField(blank=True, null=True, verbose_name="antwoord op")),
                ("delayed_until", models.DateField(blank=True, null=True, verbose_name="uitgesteld tot")),
                ("cancelled_on", models.DateField(blank=True, null=True, verbose_name="gaat niet door sinds")),
                (
                    "cancel_reason",
                    models.CharField(blank=True, default="", max_length=300, verbose_name="waarom het niet doorgaat"),
                ),
                ("moved_on", models.DateField(blank=True, null=True, verbose_name="verhuisd op")),
            ],
            options={
                "verbose_name": "aangekondigde overplaatsing",
                "verbose_name_plural": "aangekondigde overplaatsingen",
                "ordering": ["moves_on"],
                "constraints": [
                    models.UniqueConstraint(fields=("participant", "moves_on"), name="announced_move_is_listed_once"),
                    models.CheckConstraint(
                        condition=models.Q(("moves_on__gte", models.F("announced_on"))),
                        name="move_follows_announcement",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("delay_outcome", ""), ("delay_requested_on__isnull", False), _connector="OR"
                        ),
                        name="delay_outcome_has_a_request",
                    ),
                    pilots.constraints.SamePilot("participant", name="announced_move_of_pilot"),
                    pilots.constraints.SamePilot("to_location", name="announced_move_location_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="announced_move_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_announcedmoveevent" ("announced_on", "cancel_reason", "cancelled_on", "delay_answered_on", "delay_outcome", "delay_reason", "delay_requested_on", "delayed_until", "id", "moved_on", "moves_on", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "to_location_id", "to_place") VALUES (NEW."announced_on", NEW."cancel_reason", NEW."cancelled_on", NEW."delay_answered_on", NEW."delay_outcome", NEW."delay_reason", NEW."delay_requested_on", NEW."delayed_until", NEW."id", NEW."moved_on", NEW."moves_on", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."to_location_id", NEW."to_place"); RETURN NULL;',
                            hash="5cd6dfa39d30a0eef2cec9b8f23559850a291c05",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_594bf",
                            table="participants_announcedmove",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_announcedmoveevent" ("announced_on", "cancel_reason", "cancelled_on", "delay_answered_on", "delay_outcome", "delay_reason", "delay_requested_on", "delayed_until", "id", "moved_on", "moves_on", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "to_location_id", "to_place") VALUES (NEW."announced_on", NEW."cancel_reason", NEW."cancelled_on", NEW."delay_answered_on", NEW."delay_outcome", NEW."delay_reason", NEW."delay_requested_on", NEW."delayed_until", NEW."id", NEW."moved_on", NEW."moves_on", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."to_location_id", NEW."to_place"); RETURN NULL;',
                            hash="e4d33a24b36f31cdea4ca733b1a997a614b463fb",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_465bc",
                            table="participants_announcedmove",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_announcedmoveevent" ("announced_on", "cancel_reason", "cancelled_on", "delay_answered_on", "delay_outcome", "delay_reason", "delay_requested_on", "delayed_until", "id", "moved_on", "moves_on", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "to_location_id", "to_place") VALUES (OLD."announced_on", OLD."cancel_reason", OLD."cancelled_on", OLD."delay_answered_on", OLD."delay_outcome", OLD."delay_reason", OLD."delay_requested_on", OLD."delayed_until", OLD."id", OLD."moved_on", OLD."moves_on", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."to_location_id", OLD."to_place"); RETURN NULL;',
                            hash="e59982eff2e4b199029ab45c0f0196d244c03b81",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9a5a2",
                            table="participants_announcedmove",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AnnouncedMoveEvent",
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
                        to="participants.announcedmove",
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
                ("announced_on", models.DateField(verbose_name="aangekondigd op")),
                ("moves_on", models.DateField(verbose_name="per")),
                (
                    "to_location",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.receptionlocation",
                        verbose_name="naar locatie",
                    ),
                ),
                ("to_place", models.CharField(blank=True, max_length=150, verbose_name="naar")),
                ("delay_requested_on", models.DateField(blank=True, null=True, verbose_name="verzoek om uitstel op")),
                ("delay_reason", models.CharField(blank=True, max_length=300, verbose_name="waarom uitstel")),
                (
                    "delay_outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("open", "Nog geen antwoord"),
                            ("uitgesteld", "Uitgesteld"),
                            ("niet_uitgesteld", "Niet uitgesteld"),
                        ],
                        max_length=20,
                        verbose_name="antwoord op het verzoek",
                    ),
                ),
                ("delay_answered_on", models.DateField(blank=True, null=True, verbose_name="antwoord op")),
                ("delayed_until", models.DateField(blank=True, null=True, verbose_name="uitgesteld tot")),
                ("cancelled_on", models.DateField(blank=True, null=True, verbose_name="gaat niet door sinds")),
                (
                    "cancel_reason",
                    models.CharField(blank=True, default="", max_length=300, verbose_name="waarom het niet doorgaat"),
                ),
                ("moved_on", models.DateField(blank=True, null=True, verbose_name="verhuisd op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6607cfcfacf536c28c17b63ec4d68915e0f1b73f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8b1d3",
                            table="participants_announcedmoveevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Appointment",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("intake", "Intake"),
                            ("vervolggesprek", "Vervolggesprek"),
                            ("werkgever", "Gesprek bij een werkgever"),
                            ("overig", "Andere afspraak"),
                        ],
                        default="vervolggesprek",
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                ("starts_at", models.DateTimeField(verbose_name="dag en tijd")),
                ("place", models.CharField(blank=True, max_length=150, verbose_name="plaats")),
                (
                    "with_membership",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                        verbose_name="met wie",
                    ),
                ),
                ("interpreter", models.CharField(blank=True, max_length=100, verbose_name="tolk")),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="waarover")),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("gepland", "Gepland"),
                            ("geweest", "Geweest"),
                            ("niet_verschenen", "Niet verschenen"),
                            ("afgezegd", "Afgezegd"),
                        ],
                        default="gepland",
                        max_length=20,
                        verbose_name="uitkomst",
                    ),
                ),
            ],
            options={
                "verbose_name": "afspraak",
                "verbose_name_plural": "afspraken",
                "ordering": ["starts_at"],
                "indexes": [models.Index(fields=["pilot", "starts_at"], name="participant_pilot_i_5d55b8_idx")],
                "constraints": [
                    models.UniqueConstraint(fields=("participant", "starts_at"), name="appointment_is_made_once"),
                    pilots.constraints.SamePilot("participant", name="appointment_of_pilot"),
                    pilots.constraints.SamePilot("with_membership", name="appointment_member_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="appointment_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_appointmentevent" ("id", "interpreter", "kind", "note", "outcome", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place", "recorded_at", "recorded_by_id", "starts_at", "with_membership_id") VALUES (NEW."id", NEW."interpreter", NEW."kind", NEW."note", NEW."outcome", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."place", NEW."recorded_at", NEW."recorded_by_id", NEW."starts_at", NEW."with_membership_id"); RETURN NULL;',
                            hash="f43eca04ab573ddc388f75ea92ae4c3574dbbd80",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7f57a",
                            table="participants_appointment",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_appointmentevent" ("id", "interpreter", "kind", "note", "outcome", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place", "recorded_at", "recorded_by_id", "starts_at", "with_membership_id") VALUES (NEW."id", NEW."interpreter", NEW."kind", NEW."note", NEW."outcome", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."place", NEW."recorded_at", NEW."recorded_by_id", NEW."starts_at", NEW."with_membership_id"); RETURN NULL;',
                            hash="fbdf81e5395d8d5c3660a83bc9995745167828c5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_24d11",
                            table="participants_appointment",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_appointmentevent" ("id", "interpreter", "kind", "note", "outcome", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "place", "recorded_at", "recorded_by_id", "starts_at", "with_membership_id") VALUES (OLD."id", OLD."interpreter", OLD."kind", OLD."note", OLD."outcome", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."place", OLD."recorded_at", OLD."recorded_by_id", OLD."starts_at", OLD."with_membership_id"); RETURN NULL;',
                            hash="feafd4ad7305fe312183016da6944ec0f74e18ac",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9996f",
                            table="participants_appointment",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AppointmentEvent",
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
                        to="participants.appointment",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("intake", "Intake"),
                            ("vervolggesprek", "Vervolggesprek"),
                            ("werkgever", "Gesprek bij een werkgever"),
                            ("overig", "Andere afspraak"),
                        ],
                        default="vervolggesprek",
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                ("starts_at", models.DateTimeField(verbose_name="dag en tijd")),
                ("place", models.CharField(blank=True, max_length=150, verbose_name="plaats")),
                (
                    "with_membership",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                        verbose_name="met wie",
                    ),
                ),
                ("interpreter", models.CharField(blank=True, max_length=100, verbose_name="tolk")),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="waarover")),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("gepland", "Gepland"),
                            ("geweest", "Geweest"),
                            ("niet_verschenen", "Niet verschenen"),
                            ("afgezegd", "Afgezegd"),
                        ],
                        default="gepland",
                        max_length=20,
                        verbose_name="uitkomst",
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
                            hash="6dbb4d34aa6cd2fe71845a9beb0e0a2a8a055d20",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2f42b",
                            table="participants_appointmentevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AsylumFacts",
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
                            ("lijst", "Ingelezen lijst"),
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
                    "registered_source",
                    models.CharField(
                        choices=[
                            ("coa", "COA"),
                            ("werkgever", "Werkgever"),
                            ("brief", "Brief"),
                            ("deelnemer", "Deelnemer"),
                            ("lijst", "Ingelezen lijst"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=20,
                        verbose_name="bron van de registratiedatum",
                    ),
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
                (
                    "exclusion_source",
                    models.CharField(
                        choices=[
                            ("coa", "COA"),
                            ("werkgever", "Werkgever"),
                            ("brief", "Brief"),
                            ("deelnemer", "Deelnemer"),
                            ("lijst", "Ingelezen lijst"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=20,
                        verbose_name="bron van de uitsluiting",
                    ),
                ),
                ("in_reception_from", models.DateField(blank=True, null=True, verbose_name="in opvang vanaf")),
                (
                    "reception_source",
                    models.CharField(
                        choices=[
                            ("coa", "COA"),
                            ("werkgever", "Werkgever"),
                            ("brief", "Brief"),
                            ("deelnemer", "Deelnemer"),
                            ("lijst", "Ingelezen lijst"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=20,
                        verbose_name="bron van de opvang",
                    ),
                ),
                ("is_subsequent", models.BooleanField(blank=True, null=True, verbose_name="herhaalde aanvraag")),
                ("procedure_track", models.CharField(blank=True, max_length=30, verbose_name="spoor")),
                ("procedure_phase", models.CharField(blank=True, max_length=30, verbose_name="fase van de procedure")),
                ("change_reason", models.CharField(blank=True, max_length=300, verbose_name="reden van de wijziging")),
            ],
            options={
                "verbose_name": "asielgegevens",
                "verbose_name_plural": "asielgegevens",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("application_registered_on__gte", models.F("application_lodged_on"))),
                        name="application_registered_after_lodged",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("exclusion_letter_on__lte", pilots.constraints.Today())),
                        name="exclusion_letter_is_not_ahead",
                    ),
                    pilots.constraints.SamePilot("participant", name="asylum_facts_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="asylum_facts_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_asylumfactsevent" ("application_lodged_on", "application_registered_on", "application_source", "change_reason", "exclusion", "exclusion_letter_on", "exclusion_source", "id", "in_reception_from", "is_subsequent", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "procedure_phase", "procedure_track", "reception_source", "recorded_at", "recorded_by_id", "registered_source") VALUES (NEW."application_lodged_on", NEW."application_registered_on", NEW."application_source", NEW."change_reason", NEW."exclusion", NEW."exclusion_letter_on", NEW."exclusion_source", NEW."id", NEW."in_reception_from", NEW."is_subsequent", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."procedure_phase", NEW."procedure_track", NEW."reception_source", NEW."recorded_at", NEW."recorded_by_id", NEW."registered_source"); RETURN NULL;',
                            hash="7957207338b7bebfa886edecb9c599eb41bc7dfa",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4e26a",
                            table="participants_asylumfacts",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_asylumfactsevent" ("application_lodged_on", "application_registered_on", "application_source", "change_reason", "exclusion", "exclusion_letter_on", "exclusion_source", "id", "in_reception_from", "is_subsequent", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "procedure_phase", "procedure_track", "reception_source", "recorded_at", "recorded_by_id", "registered_source") VALUES (NEW."application_lodged_on", NEW."application_registered_on", NEW."application_source", NEW."change_reason", NEW."exclusion", NEW."exclusion_letter_on", NEW."exclusion_source", NEW."id", NEW."in_reception_from", NEW."is_subsequent", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."procedure_phase", NEW."procedure_track", NEW."reception_source", NEW."recorded_at", NEW."recorded_by_id", NEW."registered_source"); RETURN NULL;',
                            hash="feedc3ef2a0357c9c0dc1e4f3e416f38e739778b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a64ca",
                            table="participants_asylumfacts",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_asylumfactsevent" ("application_lodged_on", "application_registered_on", "application_source", "change_reason", "exclusion", "exclusion_letter_on", "exclusion_source", "id", "in_reception_from", "is_subsequent", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "procedure_phase", "procedure_track", "reception_source", "recorded_at", "recorded_by_id", "registered_source") VALUES (OLD."application_lodged_on", OLD."application_registered_on", OLD."application_source", OLD."change_reason", OLD."exclusion", OLD."exclusion_letter_on", OLD."exclusion_source", OLD."id", OLD."in_reception_from", OLD."is_subsequent", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."procedure_phase", OLD."procedure_track", OLD."reception_source", OLD."recorded_at", OLD."recorded_by_id", OLD."registered_source"); RETURN NULL;',
                            hash="dbdf918b3f8533a361b330beeaaa617ff65b678a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fbd49",
                            table="participants_asylumfacts",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AsylumFactsEvent",
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
                        to="participants.asylumfacts",
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
                            ("lijst", "Ingelezen lijst"),
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
                    "registered_source",
                    models.CharField(
                        choices=[
                            ("coa", "COA"),
                            ("werkgever", "Werkgever"),
                            ("brief", "Brief"),
                            ("deelnemer", "Deelnemer"),
                            ("lijst", "Ingelezen lijst"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=20,
                        verbose_name="bron van de registratiedatum",
                    ),
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
                (
                    "exclusion_source",
                    models.CharField(
                        choices=[
                            ("coa", "COA"),
                            ("werkgever", "Werkgever"),
                            ("brief", "Brief"),
                            ("deelnemer", "Deelnemer"),
                            ("lijst", "Ingelezen lijst"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=20,
                        verbose_name="bron van de uitsluiting",
                    ),
                ),
                ("in_reception_from", models.DateField(blank=True, null=True, verbose_name="in opvang vanaf")),
                (
                    "reception_source",
                    models.CharField(
                        choices=[
                            ("coa", "COA"),
                            ("werkgever", "Werkgever"),
                            ("brief", "Brief"),
                            ("deelnemer", "Deelnemer"),
                            ("lijst", "Ingelezen lijst"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=20,
                        verbose_name="bron van de opvang",
                    ),
                ),
                ("is_subsequent", models.BooleanField(blank=True, null=True, verbose_name="herhaalde aanvraag")),
                ("procedure_track", models.CharField(blank=True, max_length=30, verbose_name="spoor")),
                ("procedure_phase", models.CharField(blank=True, max_length=30, verbose_name="fase van de procedure")),
                ("change_reason", models.CharField(blank=True, max_length=300, verbose_name="reden van de wijziging")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5ccde7d7f2c3e989d72ec78fb16f914f9e10d3bc",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_627a5",
                            table="participants_asylumfactsevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Attendance",
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
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="attendances",
                        to="pilots.meeting",
                        verbose_name="bijeenkomst",
                    ),
                ),
                ("was_present", models.BooleanField(blank=True, null=True, verbose_name="was er")),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="wat volgde")),
            ],
            options={
                "verbose_name": "aanwezigheid",
                "verbose_name_plural": "aanwezigheid",
                "constraints": [
                    models.UniqueConstraint(fields=("participant", "meeting"), name="attendance_is_listed_once"),
                    pilots.constraints.SamePilot("participant", name="attendance_of_pilot"),
                    pilots.constraints.SamePilot("meeting", name="attendance_meeting_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="attendance_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_attendanceevent" ("id", "meeting_id", "note", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "was_present") VALUES (NEW."id", NEW."meeting_id", NEW."note", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."was_present"); RETURN NULL;',
                            hash="2787f501423a97e829946324c2a76d28d12730c3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ee465",
                            table="participants_attendance",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_attendanceevent" ("id", "meeting_id", "note", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "was_present") VALUES (NEW."id", NEW."meeting_id", NEW."note", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."was_present"); RETURN NULL;',
                            hash="41d81720ce7d68204044e0c35701507f485d7384",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_be600",
                            table="participants_attendance",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_attendanceevent" ("id", "meeting_id", "note", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "was_present") VALUES (OLD."id", OLD."meeting_id", OLD."note", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."was_present"); RETURN NULL;',
                            hash="d5cfa35f36a7a8833816da8daa29f2cb4fd08075",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_062a6",
                            table="participants_attendance",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AttendanceEvent",
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
                        to="participants.attendance",
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
                ("was_present", models.BooleanField(blank=True, null=True, verbose_name="was er")),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="wat volgde")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f4a58ab7a97e3eaa21b0f47ea2cfd4c7cd7af76e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5e793",
                            table="participants_attendanceevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Barrier",
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
                        max_length=20,
                        verbose_name="gemeld door",
                    ),
                ),
                ("since_on", models.DateField(verbose_name="sinds")),
                ("solved_on", models.DateField(blank=True, null=True, verbose_name="opgelost op")),
                ("solution", models.CharField(blank=True, max_length=300, verbose_name="hoe opgelost")),
            ],
            options={
                "verbose_name": "belemmering",
                "verbose_name_plural": "belemmeringen",
                "ordering": ["since_on"],
                "indexes": [models.Index(fields=["pilot", "code", "since_on"], name="participant_pilot_i_256eb9_idx")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("participant", "code", "reported_by", "since_on"), name="barrier_is_listed_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("solved_on__gte", models.F("since_on"))),
                        name="barrier_is_solved_after_it_began",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("solution", ""), ("solved_on__isnull", False), _connector="OR"),
                        name="solution_has_a_date",
                    ),
                    pilots.constraints.SamePilot("participant", name="barrier_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="barrier_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_barrierevent" ("code", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "reported_by", "since_on", "solution", "solved_on") VALUES (NEW."code", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."reported_by", NEW."since_on", NEW."solution", NEW."solved_on"); RETURN NULL;',
                            hash="fb149aea4031dc07ee593b313c3a7fee78dc0a1e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_62b82",
                            table="participants_barrier",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_barrierevent" ("code", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "reported_by", "since_on", "solution", "solved_on") VALUES (NEW."code", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."reported_by", NEW."since_on", NEW."solution", NEW."solved_on"); RETURN NULL;',
                            hash="9917e919fe45531ee3f40677a1df79b1f2ac98f2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_48ac5",
                            table="participants_barrier",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_barrierevent" ("code", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "reported_by", "since_on", "solution", "solved_on") VALUES (OLD."code", OLD."id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."reported_by", OLD."since_on", OLD."solution", OLD."solved_on"); RETURN NULL;',
                            hash="77bac3059d69f55ca1a70901284697b74e2b0a5d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_39092",
                            table="participants_barrier",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BarrierEvent",
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
                        to="participants.barrier",
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
                            hash="1e0be19e44e2563c13bcdc268f9c9356a1db1e55",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ca7bd",
                            table="participants_barrierevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CaseTransfer",
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
                    "from_membership",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                        verbose_name="van",
                    ),
                ),
                (
                    "to_membership",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                        verbose_name="naar",
                    ),
                ),
                ("transferred_on", models.DateField(verbose_name="overgedragen op")),
                ("reason", models.CharField(max_length=300, verbose_name="reden")),
                ("opened_at", models.DateTimeField(blank=True, null=True, verbose_name="geopend op")),
            ],
            options={
                "verbose_name": "overdracht aan collega",
                "verbose_name_plural": "overdrachten aan collega's",
                "ordering": ["transferred_on", "recorded_at"],
                "indexes": [models.Index(fields=["to_membership", "opened_at"], name="participant_to_memb_cb50a3_idx")],
                "constraints": [
                    pilots.constraints.SamePilot("participant", name="case_transfer_of_pilot"),
                    pilots.constraints.SamePilot("from_membership", name="case_transfer_from_of_pilot"),
                    pilots.constraints.SamePilot("to_membership", name="case_transfer_to_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="case_transfer_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_casetransferevent" ("from_membership_id", "id", "opened_at", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "to_membership_id", "transferred_on") VALUES (NEW."from_membership_id", NEW."id", NEW."opened_at", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."to_membership_id", NEW."transferred_on"); RETURN NULL;',
                            hash="ec500a773237e3a60a96788a138a1273624be551",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7d714",
                            table="participants_casetransfer",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_casetransferevent" ("from_membership_id", "id", "opened_at", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "to_membership_id", "transferred_on") VALUES (NEW."from_membership_id", NEW."id", NEW."opened_at", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."to_membership_id", NEW."transferred_on"); RETURN NULL;',
                            hash="bf831acc7072af8bbf79bbe46920c5ad9b26e3ab",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9bf1f",
                            table="participants_casetransfer",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_casetransferevent" ("from_membership_id", "id", "opened_at", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "to_membership_id", "transferred_on") VALUES (OLD."from_membership_id", OLD."id", OLD."opened_at", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."reason", OLD."recorded_at", OLD."recorded_by_id", OLD."to_membership_id", OLD."transferred_on"); RETURN NULL;',
                            hash="0fe946cf6e74961724c1653be42df909c70b22fc",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_46a18",
                            table="participants_casetransfer",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CaseTransferEvent",
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
                        to="participants.casetransfer",
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
                    "from_membership",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                        verbose_name="van",
                    ),
                ),
                (
                    "to_membership",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                        verbose_name="naar",
                    ),
                ),
                ("transferred_on", models.DateField(verbose_name="overgedragen op")),
                ("reason", models.CharField(max_length=300, verbose_name="reden")),
                ("opened_at", models.DateTimeField(blank=True, null=True, verbose_name="geopend op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="45da2985edd2d83575c7354bfdacfe5f744623e3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_15fbd",
                            table="participants_casetransferevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Certificate",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("vca", "VCA (veilig werken)"),
                            ("haccp", "HACCP (veilig met voedsel)"),
                            ("heftruck", "Heftruckcertificaat"),
                            ("code95", "Code 95 (beroepschauffeur)"),
                            ("vog", "VOG (verklaring omtrent het gedrag)"),
                            ("big", "BIG-registratie (zorg)"),
                            ("diploma", "Vakdiploma"),
                            ("anders", "Ander papier"),
                        ],
                        max_length=10,
                        verbose_name="papier",
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=100, verbose_name="welk")),
                ("is_held", models.BooleanField(default=True, verbose_name="is er")),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="geldig tot en met")),
            ],
            options={
                "verbose_name": "papier voor het werk",
                "verbose_name_plural": "papieren voor het werk",
                "ordering": ["kind", "name"],
                "constraints": [
                    models.UniqueConstraint(fields=("participant", "kind", "name"), name="certificate_is_listed_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "anders"), _negated=True),
                            models.Q(("name", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="other_certificate_has_a_name",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_held", True),
                            models.Q(
                                ("name", ""),
                                ("valid_until", None),
                                models.Q(("kind__in", ("anders", "vog")), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="missing_certificate_says_no_more",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=[
                            ("participant", "="),
                            ("kind", "="),
                            (django.db.models.functions.comparison.Cast("is_held", models.IntegerField()), "<>"),
                        ],
                        name="certificate_is_there_or_not",
                    ),
                    pilots.constraints.SamePilot("participant", name="certificate_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="certificate_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_certificateevent" ("id", "is_held", "kind", "name", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "valid_until") VALUES (NEW."id", NEW."is_held", NEW."kind", NEW."name", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."valid_until"); RETURN NULL;',
                            hash="9127026d2f8946d429ee47eab5b4a5b01dd0316c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fb24a",
                            table="participants_certificate",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_certificateevent" ("id", "is_held", "kind", "name", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "valid_until") VALUES (NEW."id", NEW."is_held", NEW."kind", NEW."name", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."valid_until"); RETURN NULL;',
                            hash="e33c71cbb6ae1569ffea3204110b662d8ac302af",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_652d8",
                            table="participants_certificate",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_certificateevent" ("id", "is_held", "kind", "name", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "valid_until") VALUES (OLD."id", OLD."is_held", OLD."kind", OLD."name", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."valid_until"); RETURN NULL;',
                            hash="a1ed7128f6f7535c9c1d91da00f49c5cfe89f12a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7d2ae",
                            table="participants_certificate",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CertificateEvent",
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
                        to="participants.certificate",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("vca", "VCA (veilig werken)"),
                            ("haccp", "HACCP (veilig met voedsel)"),
                            ("heftruck", "Heftruckcertificaat"),
                            ("code95", "Code 95 (beroepschauffeur)"),
                            ("vog", "VOG (verklaring omtrent het gedrag)"),
                            ("big", "BIG-registratie (zorg)"),
                            ("diploma", "Vakdiploma"),
                            ("anders", "Ander papier"),
                        ],
                        max_length=10,
                        verbose_name="papier",
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=100, verbose_name="welk")),
                ("is_held", models.BooleanField(default=True, verbose_name="is er")),
                ("valid_until", models.DateField(blank=True, null=True, verbose_name="geldig tot en met")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="501c6bd62b8f4819096637af3181aec6fd3786db",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5a31f",
                            table="participants_certificateevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Circumstances",
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
                    "participant",
                    models.OneToOneField(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)s",
                        to="participants.participant",
                        verbose_name="deelnemer",
                    ),
                ),
                ("has_partner", models.BooleanField(blank=True, null=True, verbose_name="partner in Nederland")),
                ("children", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="aantal kinderen")),
                ("has_benefit", models.BooleanField(blank=True, null=True, verbose_name="uitkering")),
                ("debt_signal", models.BooleanField(blank=True, null=True, verbose_name="signaal van schulden")),
            ],
            options={
                "verbose_name": "omstandigheden",
                "verbose_name_plural": "omstandigheden",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("children__lte", 20)), name="household_children_are_possible"
                    ),
                    pilots.constraints.SamePilot("participant", name="circumstances_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="circumstances_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_circumstancesevent" ("children", "debt_signal", "has_benefit", "has_partner", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."children", NEW."debt_signal", NEW."has_benefit", NEW."has_partner", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="7893902b6f8cbd77fc723c28c4a753de83d21913",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7a502",
                            table="participants_circumstances",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_circumstancesevent" ("children", "debt_signal", "has_benefit", "has_partner", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."children", NEW."debt_signal", NEW."has_benefit", NEW."has_partner", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="c5d1c711fcca9db4cb261351fe5700fca4e02d07",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c262e",
                            table="participants_circumstances",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_circumstancesevent" ("children", "debt_signal", "has_benefit", "has_partner", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (OLD."children", OLD."debt_signal", OLD."has_benefit", OLD."has_partner", OLD."id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                            hash="7249f39f440f1bcd4088878e09e61bdd21b27aa2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b59ce",
                            table="participants_circumstances",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CircumstancesEvent",
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
                        to="participants.circumstances",
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
                ("has_partner", models.BooleanField(blank=True, null=True, verbose_name="partner in Nederland")),
                ("children", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="aantal kinderen")),
                ("has_benefit", models.BooleanField(blank=True, null=True, verbose_name="uitkering")),
                ("debt_signal", models.BooleanField(blank=True, null=True, verbose_name="signaal van schulden")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1c75a79b66a359354627ac09cb3633c2fda38588",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_58985",
                            table="participants_circumstancesevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ContactDetails",
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
                    "participant",
                    models.OneToOneField(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)s",
                        to="participants.participant",
                        verbose_name="deelnemer",
                    ),
                ),
                ("phone", models.CharField(blank=True, max_length=20, verbose_name="telefoon")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mailadres")),
                ("language", models.CharField(blank=True, max_length=8, verbose_name="contacttaal")),
                ("needs_interpreter", models.BooleanField(blank=True, null=True, verbose_name="tolk nodig")),
                ("coa_contact", models.CharField(blank=True, max_length=100, verbose_name="contactpersoon bij COA")),
            ],
            options={
                "verbose_name": "contactgegevens",
                "verbose_name_plural": "contactgegevens",
                "constraints": [pilots.constraints.SamePilot("participant", name="contact_details_of_pilot")],
                "triggers": [
                    pgtrigger.compiler.Trigger(
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
                    pgtrigger.compiler.Trigger(
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
                    pgtrigger.compiler.Trigger(
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
                ],
            },
        ),
        migrations.CreateModel(
            name="ContactDetailsEvent",
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
                        to="participants.contactdetails",
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
                ("phone", models.CharField(blank=True, max_length=20, verbose_name="telefoon")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mailadres")),
                ("language", models.CharField(blank=True, max_length=8, verbose_name="contacttaal")),
                ("needs_interpreter", models.BooleanField(blank=True, null=True, verbose_name="tolk nodig")),
                ("coa_contact", models.CharField(blank=True, max_length=100, verbose_name="contactpersoon bij COA")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="677caae08d8e9579cc51eaf4efe13c02b65dca70",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cbd81",
                            table="participants_contactdetailsevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DocumentBatch",
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
                ("changes", models.JSONField(default=list, editable=False)),
                ("undone_at", models.DateTimeField(blank=True, null=True, verbose_name="ongedaan gemaakt op")),
            ],
            options={
                "verbose_name": "geplakte lijst van W-documenten",
                "verbose_name_plural": "geplakte lijsten van W-documenten",
                "ordering": ["-recorded_at"],
                "constraints": [pilots.constraints.SamePilot("recorded_by", name="document_batch_recorder_of_pilot")],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_documentbatchevent" ("changes", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "undone_at") VALUES (NEW."changes", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."undone_at"); RETURN NULL;',
                            hash="11ab277482e4ae5ba3d60e3e9148eb030f982032",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3f7fe",
                            table="participants_documentbatch",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_documentbatchevent" ("changes", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "undone_at") VALUES (NEW."changes", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."undone_at"); RETURN NULL;',
                            hash="84badc22d12ea51529679329c29b2798a55e4861",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_26e31",
                            table="participants_documentbatch",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_documentbatchevent" ("changes", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "undone_at") VALUES (OLD."changes", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."undone_at"); RETURN NULL;',
                            hash="b2df94dc4a2969847c5a01b1c102907717213c5c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a1883",
                            table="participants_documentbatch",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DocumentBatchEvent",
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
                        to="participants.documentbatch",
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
                ("changes", models.JSONField(default=list, editable=False)),
                ("undone_at", models.DateTimeField(blank=True, null=True, verbose_name="ongedaan gemaakt op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5702f407fe11c6ed1043035076a8d5a81565686f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7ce09",
                            table="participants_documentbatchevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EmployerAgreement",
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
                    "employer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                ("agreed_on", models.DateField(verbose_name="akkoord op")),
                ("withdrawn_on", models.DateField(blank=True, null=True, verbose_name="ingetrokken op")),
            ],
            options={
                "verbose_name": "akkoord voor een werkgever",
                "verbose_name_plural": "akkoorden voor werkgevers",
                "ordering": ["agreed_on"],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("withdrawn_on", None)),
                        fields=("participant", "employer"),
                        name="one_agreement_per_employer",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("withdrawn_on__gte", models.F("agreed_on"))),
                        name="agreement_withdrawn_after",
                    ),
                    pilots.constraints.SamePilot("participant", name="agreement_of_pilot"),
                    pilots.constraints.SamePilot("employer", name="agreement_employer_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="agreement_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_employeragreementevent" ("agreed_on", "employer_id", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "withdrawn_on") VALUES (NEW."agreed_on", NEW."employer_id", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."withdrawn_on"); RETURN NULL;',
                            hash="c9f33e55dec264cdc9b6f4e640c7b13bd6f01e99",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5e361",
                            table="participants_employeragreement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_employeragreementevent" ("agreed_on", "employer_id", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "withdrawn_on") VALUES (NEW."agreed_on", NEW."employer_id", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."withdrawn_on"); RETURN NULL;',
                            hash="2bf66a2d804a722799ac5cf5ead37e668addb552",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4800a",
                            table="participants_employeragreement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_employeragreementevent" ("agreed_on", "employer_id", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "withdrawn_on") VALUES (OLD."agreed_on", OLD."employer_id", OLD."id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."withdrawn_on"); RETURN NULL;',
                            hash="27a2bb5894b0bacefe2054f8cb0400e089632a83",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8df46",
                            table="participants_employeragreement",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EmployerAgreementEvent",
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
                        to="participants.employeragreement",
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
                ("agreed_on", models.DateField(verbose_name="akkoord op")),
                ("withdrawn_on", models.DateField(blank=True, null=True, verbose_name="ingetrokken op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="fefa6463c2d9da0a856028177dc9e3b078e87cb6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4f9c8",
                            table="participants_employeragreementevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="VolunteerDeclaration",
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
                ("organisation", models.CharField(max_length=150, verbose_name="organisatie")),
                ("activity", models.CharField(max_length=200, verbose_name="soort werk")),
                ("requested_on", models.DateField(blank=True, null=True, verbose_name="aangevraagd op")),
                (
                    "receipt_confirmed_on",
                    models.DateField(blank=True, null=True, verbose_name="ontvangst bevestigd op"),
                ),
                ("granted_on", models.DateField(blank=True, null=True, verbose_name="afgegeven op")),
                ("refused_on", models.DateField(blank=True, null=True, verbose_name="geweigerd op")),
            ],
            options={
                "verbose_name": "verklaring vrijwilligerswerk",
                "verbose_name_plural": "verklaringen vrijwilligerswerk",
                "ordering": ["organisation", "activity"],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "id"), name="declaration_key"),
                    models.UniqueConstraint(
                        fields=("pilot", "organisation", "activity", "requested_on"),
                        name="declaration_is_listed_once",
                        nulls_distinct=False,
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("receipt_confirmed_on__gte", models.F("requested_on"))),
                        name="declaration_receipt_after_request",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("granted_on__gte", models.F("requested_on"))),
                        name="declaration_granted_after_request",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("granted_on", None), ("refused_on", None), _connector="OR"),
                        name="declaration_has_one_outcome",
                    ),
                    pilots.constraints.SamePilot("recorded_by", name="declaration_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_volunteerdeclarationevent" ("activity", "granted_on", "id", "organisation", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "receipt_confirmed_on", "recorded_at", "recorded_by_id", "refused_on", "requested_on") VALUES (NEW."activity", NEW."granted_on", NEW."id", NEW."organisation", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."receipt_confirmed_on", NEW."recorded_at", NEW."recorded_by_id", NEW."refused_on", NEW."requested_on"); RETURN NULL;',
                            hash="60e38c6074fbbb23b11bec53e06ba4e1fdec0a44",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c4f75",
                            table="participants_volunteerdeclaration",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_volunteerdeclarationevent" ("activity", "granted_on", "id", "organisation", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "receipt_confirmed_on", "recorded_at", "recorded_by_id", "refused_on", "requested_on") VALUES (NEW."activity", NEW."granted_on", NEW."id", NEW."organisation", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."receipt_confirmed_on", NEW."recorded_at", NEW."recorded_by_id", NEW."refused_on", NEW."requested_on"); RETURN NULL;',
                            hash="8c2dce3ed2e7a9bb2b1474115d7de0ef407f7537",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8d4cd",
                            table="participants_volunteerdeclaration",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_volunteerdeclarationevent" ("activity", "granted_on", "id", "organisation", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "receipt_confirmed_on", "recorded_at", "recorded_by_id", "refused_on", "requested_on") VALUES (OLD."activity", OLD."granted_on", OLD."id", OLD."organisation", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."receipt_confirmed_on", OLD."recorded_at", OLD."recorded_by_id", OLD."refused_on", OLD."requested_on"); RETURN NULL;',
                            hash="9eb9e2c77dc74e2ee21198ba577af7d38ec67406",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_de5ce",
                            table="participants_volunteerdeclaration",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="VolunteerDeclarationEvent",
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
                        to="participants.volunteerdeclaration",
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
                ("organisation", models.CharField(max_length=150, verbose_name="organisatie")),
                ("activity", models.CharField(max_length=200, verbose_name="soort werk")),
                ("requested_on", models.DateField(blank=True, null=True, verbose_name="aangevraagd op")),
                (
                    "receipt_confirmed_on",
                    models.DateField(blank=True, null=True, verbose_name="ontvangst bevestigd op"),
                ),
                ("granted_on", models.DateField(blank=True, null=True, verbose_name="afgegeven op")),
                ("refused_on", models.DateField(blank=True, null=True, verbose_name="geweigerd op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d6487586d160db07da7718605189ad521302eb59",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_35165",
                            table="participants_volunteerdeclarationevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Milestone",
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
                            ("lijst", "Ingelezen lijst"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=20,
                        verbose_name="bron",
                    ),
                ),
                (
                    "declaration",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="participants.volunteerdeclaration",
                        verbose_name="verklaring",
                    ),
                ),
                ("change_reason", models.CharField(blank=True, max_length=300, verbose_name="reden van de wijziging")),
            ],
            options={
                "verbose_name": "gebeurtenis",
                "verbose_name_plural": "gebeurtenissen",
                "ordering": ["happened_on", "recorded_at"],
                "indexes": [
                    models.Index(fields=["pilot", "kind", "happened_on"], name="participant_pilot_i_764cec_idx")
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("participant", "kind", "happened_on"), name="milestone_is_unique"),
                    models.CheckConstraint(
                        condition=models.Q(("until__gte", models.F("happened_on"))), name="milestone_ends_after_start"
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("kind__in", ("w_document", "ontheemde_oekraine"))),
                        deferrable=django.db.models.constraints.Deferrable["IMMEDIATE"],
                        expressions=[
                            ("participant", "="),
                            ("kind", "="),
                            (
                                participants.models.papers.InclusiveDates(
                                    "happened_on",
                                    "until",
                                    django.contrib.postgres.fields.ranges.RangeBoundary(inclusive_upper=True),
                                ),
                                "&&",
                            ),
                        ],
                        name="papers_do_not_overlap",
                    ),
                    models.UniqueConstraint(fields=("pilot", "id"), name="milestone_key"),
                    models.CheckConstraint(
                        condition=models.Q(("declaration", None), ("kind", "vrijwilligerswerk"), _connector="OR"),
                        name="milestone_declaration_is_of_volunteering",
                    ),
                    pilots.constraints.SamePilot("participant", name="milestone_of_pilot"),
                    pilots.constraints.SamePilot("declaration", name="milestone_declaration_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="milestone_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_milestoneevent" ("change_reason", "declaration_id", "detail", "happened_on", "id", "kind", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "source", "until") VALUES (NEW."change_reason", NEW."declaration_id", NEW."detail", NEW."happened_on", NEW."id", NEW."kind", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."until"); RETURN NULL;',
                            hash="923b919b962591484437f09a93ada23684e67051",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0a028",
                            table="participants_milestone",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_milestoneevent" ("change_reason", "declaration_id", "detail", "happened_on", "id", "kind", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "source", "until") VALUES (NEW."change_reason", NEW."declaration_id", NEW."detail", NEW."happened_on", NEW."id", NEW."kind", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."until"); RETURN NULL;',
                            hash="dfad53bfdd5900a298c4ff8fea1f784103832a06",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_40b6e",
                            table="participants_milestone",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_milestoneevent" ("change_reason", "declaration_id", "detail", "happened_on", "id", "kind", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "source", "until") VALUES (OLD."change_reason", OLD."declaration_id", OLD."detail", OLD."happened_on", OLD."id", OLD."kind", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."source", OLD."until"); RETURN NULL;',
                            hash="31d2e0eb480c9effd893636bbb1f57229b4047e2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b2973",
                            table="participants_milestone",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MilestoneEvent",
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
                        to="participants.milestone",
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
                            ("lijst", "Ingelezen lijst"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=20,
                        verbose_name="bron",
                    ),
                ),
                (
                    "declaration",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="participants.volunteerdeclaration",
                        verbose_name="verklaring",
                    ),
                ),
                ("change_reason", models.CharField(blank=True, max_length=300, verbose_name="reden van de wijziging")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="500230c6a0ba816bc1e04f6e58c688390ebb201d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5da37",
                            table="participants_milestoneevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Stay",
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
                            ("lijst", "Ingelezen lijst"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=20,
                        verbose_name="bron",
                    ),
                ),
                ("change_reason", models.CharField(blank=True, max_length=300, verbose_name="reden van de wijziging")),
            ],
            options={
                "verbose_name": "verblijf",
                "verbose_name_plural": "verblijven",
                "ordering": [models.OrderBy(models.F("starts_on"), nulls_first=True)],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("ends_on__gte", models.F("starts_on"))), name="stay_ends_after_start"
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=[
                            ("participant", "="),
                            (
                                participants.models.papers.InclusiveDates(
                                    "starts_on",
                                    "ends_on",
                                    django.contrib.postgres.fields.ranges.RangeBoundary(inclusive_upper=True),
                                ),
                                "&&",
                            ),
                        ],
                        name="stays_do_not_overlap",
                    ),
                    models.UniqueConstraint(fields=("pilot", "id"), name="stay_key"),
                    pilots.constraints.SamePilot("participant", name="stay_of_pilot"),
                    pilots.constraints.SamePilot("location", name="stay_location_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="stay_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_stayevent" ("change_reason", "ends_on", "id", "location_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "source", "starts_on") VALUES (NEW."change_reason", NEW."ends_on", NEW."id", NEW."location_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."starts_on"); RETURN NULL;',
                            hash="123e69161da87f99f451178e1e9f93f9906877d9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_84372",
                            table="participants_stay",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_stayevent" ("change_reason", "ends_on", "id", "location_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "source", "starts_on") VALUES (NEW."change_reason", NEW."ends_on", NEW."id", NEW."location_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."source", NEW."starts_on"); RETURN NULL;',
                            hash="db78c7a2ac09c007b1806d32f5e5ca837e969e1c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_556a4",
                            table="participants_stay",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_stayevent" ("change_reason", "ends_on", "id", "location_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "source", "starts_on") VALUES (OLD."change_reason", OLD."ends_on", OLD."id", OLD."location_id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."source", OLD."starts_on"); RETURN NULL;',
                            hash="c8af78a25d0b3b26c773b13f3ebd4f9c014e351a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ee614",
                            table="participants_stay",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StayEvent",
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
                        to="participants.stay",
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
                            ("lijst", "Ingelezen lijst"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="onbekend",
                        max_length=20,
                        verbose_name="bron",
                    ),
                ),
                ("change_reason", models.CharField(blank=True, max_length=300, verbose_name="reden van de wijziging")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="12c6b7017795411db33e6292c7a0dbf20fdcb9e9",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a7f52",
                            table="participants_stayevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="FactConfirmation",
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
                    "participant",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="participants.participant",
                        verbose_name="deelnemer",
                    ),
                ),
                ("fact", models.CharField(max_length=30, verbose_name="gegeven")),
                (
                    "milestone",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="confirmations",
                        to="participants.milestone",
                    ),
                ),
                (
                    "stay",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="confirmations",
                        to="participants.stay",
                    ),
                ),
                ("confirmed_on", models.DateField(verbose_name="klopt nog op")),
            ],
            options={
                "verbose_name": "bevestiging",
                "verbose_name_plural": "bevestigingen",
                "ordering": ["confirmed_on", "recorded_at"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("fact", ""), _negated=True), name="confirmation_names_a_fact"
                    ),
                    pilots.constraints.SamePilot("participant", name="confirmation_of_pilot"),
                    pilots.constraints.SamePilot("milestone", name="confirmation_milestone_of_pilot"),
                    pilots.constraints.SamePilot("stay", name="confirmation_stay_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="confirmation_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_factconfirmationevent" ("confirmed_on", "fact", "id", "milestone_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "stay_id") VALUES (NEW."confirmed_on", NEW."fact", NEW."id", NEW."milestone_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."stay_id"); RETURN NULL;',
                            hash="21ccdf151904a1b8fef03b601e146829d37bbaef",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f55b6",
                            table="participants_factconfirmation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_factconfirmationevent" ("confirmed_on", "fact", "id", "milestone_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "stay_id") VALUES (NEW."confirmed_on", NEW."fact", NEW."id", NEW."milestone_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."stay_id"); RETURN NULL;',
                            hash="18c2c5b92a0cfceaf4599c8b068873227e453e9f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1061c",
                            table="participants_factconfirmation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_factconfirmationevent" ("confirmed_on", "fact", "id", "milestone_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "stay_id") VALUES (OLD."confirmed_on", OLD."fact", OLD."id", OLD."milestone_id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."stay_id"); RETURN NULL;',
                            hash="d23fd36311e8c709e84460614cdef7b9a9713f1b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_82e27",
                            table="participants_factconfirmation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FactConfirmationEvent",
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
                        to="participants.factconfirmation",
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
                ("fact", models.CharField(max_length=30, verbose_name="gegeven")),
                (
                    "milestone",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="participants.milestone",
                    ),
                ),
                (
                    "stay",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="participants.stay",
                    ),
                ),
                ("confirmed_on", models.DateField(verbose_name="klopt nog op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="704ab9c425240b69f1006b8a640c7654b562cebc",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1d685",
                            table="participants_factconfirmationevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Handover",
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
                    "to_pilot",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.pilot",
                        verbose_name="naar pilot",
                    ),
                ),
                ("to_location_name", models.CharField(blank=True, max_length=150, verbose_name="naar locatie")),
                ("agreed_on", models.DateField(verbose_name="akkoord van de deelnemer op")),
                ("offered_on", models.DateField(verbose_name="aangeboden op")),
                ("reason", models.CharField(blank=True, max_length=300, verbose_name="reden")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("aangeboden", "Aangeboden"),
                            ("aangenomen", "Aangenomen"),
                            ("geweigerd", "Geweigerd"),
                            ("ingetrokken", "Ingetrokken"),
                        ],
                        default="aangeboden",
                        max_length=20,
                        verbose_name="stand",
                    ),
                ),
                ("answered_on", models.DateField(blank=True, null=True, verbose_name="antwoord op")),
                ("answer_reason", models.CharField(blank=True, max_length=300, verbose_name="reden van het antwoord")),
                ("sealed", models.BinaryField(null=True)),
                ("wrapped_key", models.BinaryField(null=True)),
            ],
            options={
                "verbose_name": "overdracht aan andere pilot",
                "verbose_name_plural": "overdrachten aan andere pilots",
                "ordering": ["offered_on"],
                "indexes": [models.Index(fields=["to_pilot", "state"], name="participant_to_pilo_9d93b5_idx")],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("state", "aangeboden")), fields=("participant",), name="one_open_handover"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("to_pilot", models.F("pilot")), _negated=True),
                        name="handover_leaves_the_pilot",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("answered_on__gte", models.F("offered_on"))),
                        name="handover_answer_after_offer",
                    ),
                    pilots.constraints.SamePilot("participant", name="handover_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="handover_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_handoverevent" ("agreed_on", "answer_reason", "answered_on", "id", "offered_on", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "state", "to_location_name", "to_pilot_id", "wrapped_key") VALUES (NEW."agreed_on", NEW."answer_reason", NEW."answered_on", NEW."id", NEW."offered_on", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."state", NEW."to_location_name", NEW."to_pilot_id", NEW."wrapped_key"); RETURN NULL;',
                            hash="fbc904bfccda23d7dfe439a1036ed6f21f72f471",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b3806",
                            table="participants_handover",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agreed_on" IS DISTINCT FROM (NEW."agreed_on") OR OLD."answer_reason" IS DISTINCT FROM (NEW."answer_reason") OR OLD."answered_on" IS DISTINCT FROM (NEW."answered_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."offered_on" IS DISTINCT FROM (NEW."offered_on") OR OLD."participant_id" IS DISTINCT FROM (NEW."participant_id") OR OLD."pilot_id" IS DISTINCT FROM (NEW."pilot_id") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."recorded_at" IS DISTINCT FROM (NEW."recorded_at") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."to_location_name" IS DISTINCT FROM (NEW."to_location_name") OR OLD."to_pilot_id" IS DISTINCT FROM (NEW."to_pilot_id") OR OLD."wrapped_key" IS DISTINCT FROM (NEW."wrapped_key"))',
                            func='INSERT INTO "participants_handoverevent" ("agreed_on", "answer_reason", "answered_on", "id", "offered_on", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "state", "to_location_name", "to_pilot_id", "wrapped_key") VALUES (NEW."agreed_on", NEW."answer_reason", NEW."answered_on", NEW."id", NEW."offered_on", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."state", NEW."to_location_name", NEW."to_pilot_id", NEW."wrapped_key"); RETURN NULL;',
                            hash="c66bc75472a89ad3378a8e0bd34731a56c92e109",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_92fd4",
                            table="participants_handover",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_handoverevent" ("agreed_on", "answer_reason", "answered_on", "id", "offered_on", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "state", "to_location_name", "to_pilot_id", "wrapped_key") VALUES (OLD."agreed_on", OLD."answer_reason", OLD."answered_on", OLD."id", OLD."offered_on", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."reason", OLD."recorded_at", OLD."recorded_by_id", OLD."state", OLD."to_location_name", OLD."to_pilot_id", OLD."wrapped_key"); RETURN NULL;',
                            hash="0851063a7ccd3a605413416aad06c1a6d61ac487",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d7faa",
                            table="participants_handover",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HandoverEvent",
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
                        to="participants.handover",
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
                    "to_pilot",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.pilot",
                        verbose_name="naar pilot",
                    ),
                ),
                ("to_location_name", models.CharField(blank=True, max_length=150, verbose_name="naar locatie")),
                ("agreed_on", models.DateField(verbose_name="akkoord van de deelnemer op")),
                ("offered_on", models.DateField(verbose_name="aangeboden op")),
                ("reason", models.CharField(blank=True, max_length=300, verbose_name="reden")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("aangeboden", "Aangeboden"),
                            ("aangenomen", "Aangenomen"),
                            ("geweigerd", "Geweigerd"),
                            ("ingetrokken", "Ingetrokken"),
                        ],
                        default="aangeboden",
                        max_length=20,
                        verbose_name="stand",
                    ),
                ),
                ("answered_on", models.DateField(blank=True, null=True, verbose_name="antwoord op")),
                ("answer_reason", models.CharField(blank=True, max_length=300, verbose_name="reden van het antwoord")),
                ("wrapped_key", models.BinaryField(null=True)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="612bfd33063ee16f63db2be7b0bdb200dee4fdab",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_43a02",
                            table="participants_handoverevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Identity",
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
                    "participant",
                    models.OneToOneField(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)s",
                        to="participants.participant",
                        verbose_name="deelnemer",
                    ),
                ),
                ("wrapped_key", models.BinaryField()),
                ("v_number_sealed", models.BinaryField(null=True)),
                ("v_number_index", models.BinaryField(null=True)),
                ("former_v_number_index", models.BinaryField(null=True)),
            ],
            options={
                "verbose_name": "identiteit",
                "verbose_name_plural": "identiteiten",
                "indexes": [
                    models.Index(
                        condition=models.Q(("former_v_number_index__isnull", False)),
                        fields=["pilot", "former_v_number_index"],
                        name="former_v_number",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "v_number_index"), name="v_number_is_unique_in_pilot"),
                    pilots.constraints.SamePilot("participant", name="identity_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
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
                    pgtrigger.compiler.Trigger(
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
                    pgtrigger.compiler.Trigger(
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
                ],
            },
        ),
        migrations.CreateModel(
            name="IdentityEvent",
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
                        to="participants.identity",
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
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5791e1f2e27f3d7f21883b713963e1a012a95146",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7c31f",
                            table="participants_identityevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="IncomingHandover",
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
                    "participant",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="participants.participant",
                        verbose_name="deelnemer",
                    ),
                ),
                ("handover_id", models.UUIDField(unique=True)),
                ("from_municipality", models.CharField(max_length=100, verbose_name="van")),
                ("accepted_on", models.DateField(verbose_name="aangenomen op")),
            ],
            options={
                "verbose_name": "binnengekomen overdracht",
                "verbose_name_plural": "binnengekomen overdrachten",
                "constraints": [
                    pilots.constraints.SamePilot("participant", name="incoming_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="incoming_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_incominghandoverevent" ("accepted_on", "from_municipality", "handover_id", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."accepted_on", NEW."from_municipality", NEW."handover_id", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="70c7cbd3cb9c1a5ffb31b65b6b3673cdba8ea826",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f22db",
                            table="participants_incominghandover",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_incominghandoverevent" ("accepted_on", "from_municipality", "handover_id", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."accepted_on", NEW."from_municipality", NEW."handover_id", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="020f1e3fd7f75b3d949517f161534655b2d77f09",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f9883",
                            table="participants_incominghandover",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_incominghandoverevent" ("accepted_on", "from_municipality", "handover_id", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (OLD."accepted_on", OLD."from_municipality", OLD."handover_id", OLD."id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                            hash="7b1aa3a07824ad9fc1274ec31ce14827d2d95f98",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7aa72",
                            table="participants_incominghandover",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="IncomingHandoverEvent",
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
                        to="participants.incominghandover",
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
                ("handover_id", models.UUIDField()),
                ("from_municipality", models.CharField(max_length=100, verbose_name="van")),
                ("accepted_on", models.DateField(verbose_name="aangenomen op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="861076ce705e0dce7823cfb3431eac6de03b1c06",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_0fc1d",
                            table="participants_incominghandoverevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="InformedDetail",
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
                    "milestone",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="informed_detail",
                        to="participants.milestone",
                    ),
                ),
                ("language", models.CharField(blank=True, max_length=8, verbose_name="taal")),
                ("with_interpreter", models.BooleanField(blank=True, null=True, verbose_name="met tolk")),
                ("text_version", models.CharField(blank=True, max_length=40, verbose_name="versie van de tekst")),
            ],
            options={
                "verbose_name": "uitleg over de gegevens",
                "verbose_name_plural": "uitleg over de gegevens",
                "constraints": [
                    pilots.constraints.SamePilot("participant", name="informed_of_pilot"),
                    pilots.constraints.SamePilot("milestone", name="informed_milestone_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="informed_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_informeddetailevent" ("id", "language", "milestone_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "text_version", "with_interpreter") VALUES (NEW."id", NEW."language", NEW."milestone_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."text_version", NEW."with_interpreter"); RETURN NULL;',
                            hash="0665169a461a47415782e99d3c38b034213f83f7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_96b09",
                            table="participants_informeddetail",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_informeddetailevent" ("id", "language", "milestone_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "text_version", "with_interpreter") VALUES (NEW."id", NEW."language", NEW."milestone_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."text_version", NEW."with_interpreter"); RETURN NULL;',
                            hash="317f7366708f605ce71d6aa758d0d2e137d39a4e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5cbca",
                            table="participants_informeddetail",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_informeddetailevent" ("id", "language", "milestone_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "text_version", "with_interpreter") VALUES (OLD."id", OLD."language", OLD."milestone_id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."text_version", OLD."with_interpreter"); RETURN NULL;',
                            hash="6b0d41aaffafcf3f72a6058cb4c744eb5b889326",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_32dc9",
                            table="participants_informeddetail",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InformedDetailEvent",
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
                        to="participants.informeddetail",
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
                    "milestone",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="participants.milestone",
                    ),
                ),
                ("language", models.CharField(blank=True, max_length=8, verbose_name="taal")),
                ("with_interpreter", models.BooleanField(blank=True, null=True, verbose_name="met tolk")),
                ("text_version", models.CharField(blank=True, max_length=40, verbose_name="versie van de tekst")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1eab30e14866e5706ce2ff361abbe934685846f5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a92cd",
                            table="participants_informeddetailevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="IntakeAnswer",
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
                    "question",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.intakequestion",
                        verbose_name="vraag",
                    ),
                ),
                ("answer", models.CharField(max_length=1000, verbose_name="antwoord")),
            ],
            options={
                "verbose_name": "antwoord",
                "verbose_name_plural": "antwoorden",
                "constraints": [
                    models.UniqueConstraint(fields=("participant", "question"), name="question_is_answered_once"),
                    pilots.constraints.SamePilot("participant", name="answer_of_pilot"),
                    pilots.constraints.SamePilot("question", name="answer_question_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="answer_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_intakeanswerevent" ("answer", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "question_id", "recorded_at", "recorded_by_id") VALUES (NEW."answer", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."question_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="b93bf5728d62d3853a42283326fa8e5a17c51727",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b34aa",
                            table="participants_intakeanswer",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_intakeanswerevent" ("answer", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "question_id", "recorded_at", "recorded_by_id") VALUES (NEW."answer", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."question_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="ec17c537d3088b40467ac8212cbbfd06810ce05a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8afca",
                            table="participants_intakeanswer",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_intakeanswerevent" ("answer", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "question_id", "recorded_at", "recorded_by_id") VALUES (OLD."answer", OLD."id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."question_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                            hash="fcb7db70461fe3cc21c4d379c9ab8beb0f0bdc2b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f710c",
                            table="participants_intakeanswer",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="IntakeAnswerEvent",
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
                        to="participants.intakeanswer",
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
                    "question",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.intakequestion",
                        verbose_name="vraag",
                    ),
                ),
                ("answer", models.CharField(max_length=1000, verbose_name="antwoord")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f9b803db7caaffabc7966bd0bdb6214831a5fc5a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_65b5d",
                            table="participants_intakeanswerevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="IntakeDraft",
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
                    "participant",
                    models.OneToOneField(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)s",
                        to="participants.participant",
                        verbose_name="deelnemer",
                    ),
                ),
                ("answers", models.JSONField(default=dict)),
                ("saved_at", models.DateTimeField(auto_now=True, verbose_name="bewaard op")),
            ],
            options={
                "verbose_name": "concept-intake",
                "verbose_name_plural": "concept-intakes",
                "constraints": [pilots.constraints.SamePilot("participant", name="intake_draft_of_pilot")],
            },
        ),
        migrations.CreateModel(
            name="Involvement",
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
                    "membership",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                        verbose_name="collega",
                    ),
                ),
                ("since_on", models.DateField(verbose_name="sinds")),
                ("until_on", models.DateField(blank=True, null=True, verbose_name="tot en met")),
            ],
            options={
                "verbose_name": "betrokkene",
                "verbose_name_plural": "betrokkenen",
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("until_on", None)),
                        fields=("participant", "membership"),
                        name="involved_once_at_a_time",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("until_on__gte", models.F("since_on"))), name="involvement_ends_after_start"
                    ),
                    pilots.constraints.SamePilot("participant", name="involvement_of_pilot"),
                    pilots.constraints.SamePilot("membership", name="involvement_member_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="involvement_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_involvementevent" ("id", "membership_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "since_on", "until_on") VALUES (NEW."id", NEW."membership_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."since_on", NEW."until_on"); RETURN NULL;',
                            hash="30a9b8072a548b33ec51e3969a68de8a00b9c9e4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ea649",
                            table="participants_involvement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_involvementevent" ("id", "membership_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "since_on", "until_on") VALUES (NEW."id", NEW."membership_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."since_on", NEW."until_on"); RETURN NULL;',
                            hash="0ddc1eb902ac6111b1a5fda96bab2044f4bdeb38",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_963f6",
                            table="participants_involvement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_involvementevent" ("id", "membership_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "since_on", "until_on") VALUES (OLD."id", OLD."membership_id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."since_on", OLD."until_on"); RETURN NULL;',
                            hash="c10050b8c3581921f9c7f82e7269b1cdaa87beb1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_25389",
                            table="participants_involvement",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InvolvementEvent",
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
                        to="participants.involvement",
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
                    "membership",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                        verbose_name="collega",
                    ),
                ),
                ("since_on", models.DateField(verbose_name="sinds")),
                ("until_on", models.DateField(blank=True, null=True, verbose_name="tot en met")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="fca5d4f2a771397326ebf4d443914a7f8514da65",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f3c32",
                            table="participants_involvementevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="LinkingRequest",
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
                    "kind",
                    models.CharField(
                        choices=[("kansrijke_koppeling", "Kansrijke koppeling"), ("omkoppeling", "Omkoppeling")],
                        default="kansrijke_koppeling",
                        max_length=30,
                        verbose_name="soort",
                    ),
                ),
                ("requested_on", models.DateField(verbose_name="verzoek op")),
                (
                    "employer",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                ("workplace", models.CharField(blank=True, max_length=100, verbose_name="plaats van het werk")),
                ("municipality", models.CharField(blank=True, max_length=100, verbose_name="gemeente")),
                (
                    "hours_per_week",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=4, null=True, verbose_name="uren per week"
                    ),
                ),
                ("contract_signed", models.BooleanField(blank=True, null=True, verbose_name="contract getekend")),
                (
                    "contract_months",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="contract voor hoeveel maanden"
                    ),
                ),
                (
                    "contract_is_permanent",
                    models.BooleanField(blank=True, null=True, verbose_name="contract voor onbepaalde tijd"),
                ),
                (
                    "payslip_seen_on",
                    models.DateField(blank=True, null=True, verbose_name="laatste loonstrook gezien op"),
                ),
                (
                    "pay_meets_norm",
                    models.BooleanField(blank=True, null=True, verbose_name="loon is minstens de bijstandsnorm"),
                ),
                (
                    "job_matches",
                    models.BooleanField(
                        blank=True, null=True, verbose_name="werk past precies bij opleiding of ervaring"
                    ),
                ),
                ("reba_paid", models.BooleanField(blank=True, null=True, verbose_name="eigen bijdrage wordt betaald")),
                ("housing_offered", models.BooleanField(blank=True, null=True, verbose_name="woonruimte aangeboden")),
                (
                    "integration_started",
                    models.BooleanField(blank=True, null=True, verbose_name="inburgering begonnen"),
                ),
                (
                    "distance_km",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=5,
                        null=True,
                        verbose_name="afstand van het werk tot de gemeente (km)",
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("open", "Nog geen uitkomst"),
                            ("gehonoreerd_gemeente", "Gehonoreerd: deze gemeente"),
                            ("gehonoreerd_regio", "Gehonoreerd: in de regio"),
                            ("afgewezen", "Afgewezen"),
                            ("niet_tijdig", "Niet op tijd"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="open",
                        max_length=30,
                        verbose_name="uitkomst",
                    ),
                ),
                ("outcome_on", models.DateField(blank=True, null=True, verbose_name="uitkomst op")),
                ("outcome_municipality", models.CharField(blank=True, max_length=100, verbose_name="gekoppeld aan")),
                (
                    "change_reason",
                    models.CharField(blank=True, default="", max_length=300, verbose_name="reden van de wijziging"),
                ),
            ],
            options={
                "verbose_name": "verzoek om koppeling",
                "verbose_name_plural": "verzoeken om koppeling",
                "ordering": ["requested_on"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("participant", "kind", "requested_on"), name="linking_is_asked_once_a_day"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("outcome_on__gte", models.F("requested_on"))),
                        name="linking_outcome_after_request",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("hours_per_week__gt", 0), ("hours_per_week__lte", 60)),
                        name="linking_hours_fit_a_week",
                    ),
                    pilots.constraints.SamePilot("participant", name="linking_of_pilot"),
                    pilots.constraints.SamePilot("employer", name="linking_employer_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="linking_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_linkingrequestevent" ("change_reason", "contract_is_permanent", "contract_months", "contract_signed", "distance_km", "employer_id", "hours_per_week", "housing_offered", "id", "integration_started", "job_matches", "kind", "municipality", "outcome", "outcome_municipality", "outcome_on", "participant_id", "pay_meets_norm", "payslip_seen_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reba_paid", "recorded_at", "recorded_by_id", "requested_on", "workplace") VALUES (NEW."change_reason", NEW."contract_is_permanent", NEW."contract_months", NEW."contract_signed", NEW."distance_km", NEW."employer_id", NEW."hours_per_week", NEW."housing_offered", NEW."id", NEW."integration_started", NEW."job_matches", NEW."kind", NEW."municipality", NEW."outcome", NEW."outcome_municipality", NEW."outcome_on", NEW."participant_id", NEW."pay_meets_norm", NEW."payslip_seen_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."reba_paid", NEW."recorded_at", NEW."recorded_by_id", NEW."requested_on", NEW."workplace"); RETURN NULL;',
                            hash="bc3cb2067777083fe643167307949fbe9562f5c9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6c4e5",
                            table="participants_linkingrequest",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_linkingrequestevent" ("change_reason", "contract_is_permanent", "contract_months", "contract_signed", "distance_km", "employer_id", "hours_per_week", "housing_offered", "id", "integration_started", "job_matches", "kind", "municipality", "outcome", "outcome_municipality", "outcome_on", "participant_id", "pay_meets_norm", "payslip_seen_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reba_paid", "recorded_at", "recorded_by_id", "requested_on", "workplace") VALUES (NEW."change_reason", NEW."contract_is_permanent", NEW."contract_months", NEW."contract_signed", NEW."distance_km", NEW."employer_id", NEW."hours_per_week", NEW."housing_offered", NEW."id", NEW."integration_started", NEW."job_matches", NEW."kind", NEW."municipality", NEW."outcome", NEW."outcome_municipality", NEW."outcome_on", NEW."participant_id", NEW."pay_meets_norm", NEW."payslip_seen_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."reba_paid", NEW."recorded_at", NEW."recorded_by_id", NEW."requested_on", NEW."workplace"); RETURN NULL;',
                            hash="a57d0ee29a367039d074b8f4ba7723630fe8b0e0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3c05a",
                            table="participants_linkingrequest",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_linkingrequestevent" ("change_reason", "contract_is_permanent", "contract_months", "contract_signed", "distance_km", "employer_id", "hours_per_week", "housing_offered", "id", "integration_started", "job_matches", "kind", "municipality", "outcome", "outcome_municipality", "outcome_on", "participant_id", "pay_meets_norm", "payslip_seen_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reba_paid", "recorded_at", "recorded_by_id", "requested_on", "workplace") VALUES (OLD."change_reason", OLD."contract_is_permanent", OLD."contract_months", OLD."contract_signed", OLD."distance_km", OLD."employer_id", OLD."hours_per_week", OLD."housing_offered", OLD."id", OLD."integration_started", OLD."job_matches", OLD."kind", OLD."municipality", OLD."outcome", OLD."outcome_municipality", OLD."outcome_on", OLD."participant_id", OLD."pay_meets_norm", OLD."payslip_seen_on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."reba_paid", OLD."recorded_at", OLD."recorded_by_id", OLD."requested_on", OLD."workplace"); RETURN NULL;',
                            hash="974c7f978394e91d0fc81871f8f2ca6aeb45998b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e9611",
                            table="participants_linkingrequest",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="LinkingRequestEvent",
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
                        to="participants.linkingrequest",
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
                    "kind",
                    models.CharField(
                        choices=[("kansrijke_koppeling", "Kansrijke koppeling"), ("omkoppeling", "Omkoppeling")],
                        default="kansrijke_koppeling",
                        max_length=30,
                        verbose_name="soort",
                    ),
                ),
                ("requested_on", models.DateField(verbose_name="verzoek op")),
                (
                    "employer",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                ("workplace", models.CharField(blank=True, max_length=100, verbose_name="plaats van het werk")),
                ("municipality", models.CharField(blank=True, max_length=100, verbose_name="gemeente")),
                (
                    "hours_per_week",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=4, null=True, verbose_name="uren per week"
                    ),
                ),
                ("contract_signed", models.BooleanField(blank=True, null=True, verbose_name="contract getekend")),
                (
                    "contract_months",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="contract voor hoeveel maanden"
                    ),
                ),
                (
                    "contract_is_permanent",
                    models.BooleanField(blank=True, null=True, verbose_name="contract voor onbepaalde tijd"),
                ),
                (
                    "payslip_seen_on",
                    models.DateField(blank=True, null=True, verbose_name="laatste loonstrook gezien op"),
                ),
                (
                    "pay_meets_norm",
                    models.BooleanField(blank=True, null=True, verbose_name="loon is minstens de bijstandsnorm"),
                ),
                (
                    "job_matches",
                    models.BooleanField(
                        blank=True, null=True, verbose_name="werk past precies bij opleiding of ervaring"
                    ),
                ),
                ("reba_paid", models.BooleanField(blank=True, null=True, verbose_name="eigen bijdrage wordt betaald")),
                ("housing_offered", models.BooleanField(blank=True, null=True, verbose_name="woonruimte aangeboden")),
                (
                    "integration_started",
                    models.BooleanField(blank=True, null=True, verbose_name="inburgering begonnen"),
                ),
                (
                    "distance_km",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=5,
                        null=True,
                        verbose_name="afstand van het werk tot de gemeente (km)",
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("open", "Nog geen uitkomst"),
                            ("gehonoreerd_gemeente", "Gehonoreerd: deze gemeente"),
                            ("gehonoreerd_regio", "Gehonoreerd: in de regio"),
                            ("afgewezen", "Afgewezen"),
                            ("niet_tijdig", "Niet op tijd"),
                            ("onbekend", "Onbekend"),
                        ],
                        default="open",
                        max_length=30,
                        verbose_name="uitkomst",
                    ),
                ),
                ("outcome_on", models.DateField(blank=True, null=True, verbose_name="uitkomst op")),
                ("outcome_municipality", models.CharField(blank=True, max_length=100, verbose_name="gekoppeld aan")),
                (
                    "change_reason",
                    models.CharField(blank=True, default="", max_length=300, verbose_name="reden van de wijziging"),
                ),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="82c9378939e6e65d089d5f4b71808844a4d82eed",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b4ac6",
                            table="participants_linkingrequestevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Merge",
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
                    "kept",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="participants.participant",
                        verbose_name="blijft",
                    ),
                ),
                (
                    "merged",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="participants.participant",
                        verbose_name="gaat erin op",
                    ),
                ),
                ("reason", models.CharField(max_length=300, verbose_name="waarom dezelfde persoon")),
                ("moved", models.JSONField(default=dict, editable=False)),
                ("undone_at", models.DateTimeField(blank=True, null=True, verbose_name="ongedaan gemaakt op")),
                (
                    "undone_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                    ),
                ),
            ],
            options={
                "verbose_name": "samenvoeging",
                "verbose_name_plural": "samenvoegingen",
                "ordering": ["recorded_at"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kept", models.F("merged")), _negated=True), name="merge_is_of_two_dossiers"
                    ),
                    pilots.constraints.SamePilot("kept", name="merge_kept_of_pilot"),
                    pilots.constraints.SamePilot("merged", name="merge_merged_of_pilot"),
                    pilots.constraints.SamePilot("undone_by", name="merge_undoer_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="merge_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_mergeevent" ("id", "kept_id", "merged_id", "moved", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "undone_at", "undone_by_id") VALUES (NEW."id", NEW."kept_id", NEW."merged_id", NEW."moved", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."undone_at", NEW."undone_by_id"); RETURN NULL;',
                            hash="d9acb56c80dc58333317bec739150a9a0d60a000",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b9eb2",
                            table="participants_merge",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_mergeevent" ("id", "kept_id", "merged_id", "moved", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "undone_at", "undone_by_id") VALUES (NEW."id", NEW."kept_id", NEW."merged_id", NEW."moved", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."undone_at", NEW."undone_by_id"); RETURN NULL;',
                            hash="b4157ad4891bdbed55de9fcf440a1424617034c3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_12eaf",
                            table="participants_merge",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_mergeevent" ("id", "kept_id", "merged_id", "moved", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "undone_at", "undone_by_id") VALUES (OLD."id", OLD."kept_id", OLD."merged_id", OLD."moved", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."reason", OLD."recorded_at", OLD."recorded_by_id", OLD."undone_at", OLD."undone_by_id"); RETURN NULL;',
                            hash="67cfd9ee4a7546877a5a62df68f2b8b77189ff76",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8f466",
                            table="participants_merge",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MergeEvent",
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
                        to="participants.merge",
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
                    "kept",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="participants.participant",
                        verbose_name="blijft",
                    ),
                ),
                (
                    "merged",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="participants.participant",
                        verbose_name="gaat erin op",
                    ),
                ),
                ("reason", models.CharField(max_length=300, verbose_name="waarom dezelfde persoon")),
                ("moved", models.JSONField(default=dict, editable=False)),
                ("undone_at", models.DateTimeField(blank=True, null=True, verbose_name="ongedaan gemaakt op")),
                (
                    "undone_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
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
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="afbcd5c8525205c7ba054bce0f6167866f05077f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4d062",
                            table="participants_mergeevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Note",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("notitie", "Notitie"),
                            ("telefoon", "Telefoon"),
                            ("gesprek", "Gesprek"),
                            ("bericht", "Bericht"),
                            ("succes", "Wat goed ging"),
                            ("knelpunt", "Knelpunt"),
                        ],
                        default="notitie",
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                ("happened_on", models.DateField(verbose_name="datum")),
                ("text", models.TextField(max_length=4000, verbose_name="tekst")),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("team", "Alleen het team"),
                            ("coa", "Team en COA"),
                            ("partners", "Team, COA en jobcoach"),
                        ],
                        default="team",
                        max_length=10,
                        verbose_name="wie mag dit lezen",
                    ),
                ),
                ("changed_at", models.DateTimeField(blank=True, null=True, verbose_name="gewijzigd op")),
            ],
            options={
                "verbose_name": "notitie",
                "verbose_name_plural": "notities",
                "ordering": ["-happened_on", "-recorded_at"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("text", ""), _negated=True), name="note_is_not_empty"),
                    pilots.constraints.SamePilot("participant", name="note_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="note_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_noteevent" ("changed_at", "happened_on", "id", "kind", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "text", "visibility") VALUES (NEW."changed_at", NEW."happened_on", NEW."id", NEW."kind", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."text", NEW."visibility"); RETURN NULL;',
                            hash="5962af5dd5b3c92142b2bf004f2a9ff2878689e9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_352fa",
                            table="participants_note",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_noteevent" ("changed_at", "happened_on", "id", "kind", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "text", "visibility") VALUES (NEW."changed_at", NEW."happened_on", NEW."id", NEW."kind", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."text", NEW."visibility"); RETURN NULL;',
                            hash="c4fcac6d231dae4fe9c02ffb4901f110e197d650",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_713bb",
                            table="participants_note",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_noteevent" ("changed_at", "happened_on", "id", "kind", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "text", "visibility") VALUES (OLD."changed_at", OLD."happened_on", OLD."id", OLD."kind", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."text", OLD."visibility"); RETURN NULL;',
                            hash="8103e4a8377fdd10b22e9282d2bdac2cf437eb2b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f78de",
                            table="participants_note",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NoteEvent",
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
                        to="participants.note",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("notitie", "Notitie"),
                            ("telefoon", "Telefoon"),
                            ("gesprek", "Gesprek"),
                            ("bericht", "Bericht"),
                            ("succes", "Wat goed ging"),
                            ("knelpunt", "Knelpunt"),
                        ],
                        default="notitie",
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                ("happened_on", models.DateField(verbose_name="datum")),
                ("text", models.TextField(max_length=4000, verbose_name="tekst")),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("team", "Alleen het team"),
                            ("coa", "Team en COA"),
                            ("partners", "Team, COA en jobcoach"),
                        ],
                        default="team",
                        max_length=10,
                        verbose_name="wie mag dit lezen",
                    ),
                ),
                ("changed_at", models.DateTimeField(blank=True, null=True, verbose_name="gewijzigd op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1776af96a61e6a85eb191dcec9d579b312cd3b96",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_59c8e",
                            table="participants_noteevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="NotTheSame",
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
                    "one",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="participants.participant"
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="participants.participant"
                    ),
                ),
            ],
            options={
                "verbose_name": "niet dezelfde persoon",
                "verbose_name_plural": "niet dezelfde personen",
                "constraints": [
                    models.UniqueConstraint(fields=("one", "other"), name="pair_is_judged_once"),
                    models.CheckConstraint(condition=models.Q(("one__lt", models.F("other"))), name="pair_is_in_order"),
                    pilots.constraints.SamePilot("one", name="pair_one_of_pilot"),
                    pilots.constraints.SamePilot("other", name="pair_other_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="pair_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_notthesameevent" ("id", "one_id", "other_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."id", NEW."one_id", NEW."other_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="83df20f13b542a9510454062901b487af063d83c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4dc80",
                            table="participants_notthesame",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_notthesameevent" ("id", "one_id", "other_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."id", NEW."one_id", NEW."other_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="ed29f8869c0aadc6695631372f76952a7b6c5183",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ceb37",
                            table="participants_notthesame",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_notthesameevent" ("id", "one_id", "other_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (OLD."id", OLD."one_id", OLD."other_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                            hash="4cca0d00b12bcefd407d82d536c68f0609c04c9f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_80967",
                            table="participants_notthesame",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NotTheSameEvent",
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
                        to="participants.notthesame",
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
                    "one",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="participants.participant",
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="participants.participant",
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
                            hash="2fa01f40bf78a693957e91c3a47992578a7f082c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ea765",
                            table="participants_notthesameevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="WorkPermit",
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
                    "employer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="permits",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                ("title", models.CharField(blank=True, db_default="", max_length=150, verbose_name="functie")),
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
                ("cut_on", models.DateField(blank=True, null=True, verbose_name="eerder gestopt, brief van")),
                (
                    "cut_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("ingetrokken_door_uwv", "Ingetrokken door UWV"),
                            ("vervallen_anders", "Vervallen, anders dan door een asielvergunning"),
                        ],
                        db_default="",
                        max_length=30,
                        verbose_name="eerder gestopt omdat",
                    ),
                ),
                ("granted_until", models.DateField(blank=True, null=True, verbose_name="verleend tot en met")),
                ("objection_until", models.DateField(blank=True, null=True, verbose_name="bezwaar kan tot en met")),
                ("objected_on", models.DateField(blank=True, null=True, verbose_name="bezwaar gemaakt op")),
                (
                    "objection_outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("gegrond", "UWV verleent de TWV alsnog"),
                            ("ongegrond", "De weigering blijft staan"),
                            ("ingetrokken", "Het bezwaar is ingetrokken"),
                        ],
                        db_default="",
                        max_length=20,
                        verbose_name="uitkomst van het bezwaar",
                    ),
                ),
                ("objection_decided_on", models.DateField(blank=True, null=True, verbose_name="besluit op bezwaar")),
                ("version", models.PositiveIntegerField(db_default=1, default=1, editable=False)),
            ],
            options={
                "verbose_name": "werkvergunning (TWV)",
                "verbose_name_plural": "werkvergunningen (TWV)",
                "ordering": ["requested_on", "recorded_at"],
                "indexes": [
                    models.Index(fields=["pilot", "requested_on"], name="participant_pilot_i_73acb5_idx"),
                    models.Index(fields=["pilot", "decided_on"], name="participant_pilot_i_6af369_idx"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        models.F("participant"),
                        models.F("employer"),
                        models.F("requested_on"),
                        django.db.models.functions.text.Lower("title"),
                        name="permit_application_is_unique",
                    ),
                    models.UniqueConstraint(fields=("pilot", "id"), name="permit_key"),
                    models.CheckConstraint(
                        condition=models.Q(("complete_on__gte", models.F("requested_on"))),
                        name="permit_complete_after_request",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("decided_on__gte", models.F("requested_on"))),
                        name="permit_decided_after_request",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("decided_on__isnull", True), ("outcome", "open")),
                            models.Q(models.Q(("outcome", "open"), _negated=True), ("decided_on__isnull", False)),
                            _connector="OR",
                        ),
                        name="permit_outcome_has_a_date",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("outcome", "verleend"), _negated=True),
                            models.Q(("valid_from__isnull", False), ("valid_until__gte", models.F("valid_from"))),
                            _connector="OR",
                        ),
                        name="granted_permit_has_a_period",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("cut_on", None), ("cut_reason", "")),
                            models.Q(("cut_on__isnull", False), models.Q(("cut_reason", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="cut_permit_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("objection_decided_on", None), ("objection_outcome", "")),
                            models.Q(
                                ("objected_on__isnull", False),
                                ("objection_decided_on__gte", models.F("objected_on")),
                                models.Q(("objection_outcome", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="objection_outcome_has_a_date",
                    ),
                    pilots.constraints.SamePilot("participant", name="permit_participant_of_pilot"),
                    pilots.constraints.SamePilot("employer", name="permit_employer_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="permit_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_workpermitevent" ("complete_on", "cut_on", "cut_reason", "decided_on", "employer_id", "granted_until", "id", "objected_on", "objection_decided_on", "objection_outcome", "objection_until", "outcome", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "requested_on", "title", "valid_from", "valid_until", "version") VALUES (NEW."complete_on", NEW."cut_on", NEW."cut_reason", NEW."decided_on", NEW."employer_id", NEW."granted_until", NEW."id", NEW."objected_on", NEW."objection_decided_on", NEW."objection_outcome", NEW."objection_until", NEW."outcome", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."requested_on", NEW."title", NEW."valid_from", NEW."valid_until", NEW."version"); RETURN NULL;',
                            hash="3979250be62de3cefc7529fa810cf5c8f965275b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2623d",
                            table="participants_workpermit",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_workpermitevent" ("complete_on", "cut_on", "cut_reason", "decided_on", "employer_id", "granted_until", "id", "objected_on", "objection_decided_on", "objection_outcome", "objection_until", "outcome", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "requested_on", "title", "valid_from", "valid_until", "version") VALUES (NEW."complete_on", NEW."cut_on", NEW."cut_reason", NEW."decided_on", NEW."employer_id", NEW."granted_until", NEW."id", NEW."objected_on", NEW."objection_decided_on", NEW."objection_outcome", NEW."objection_until", NEW."outcome", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."requested_on", NEW."title", NEW."valid_from", NEW."valid_until", NEW."version"); RETURN NULL;',
                            hash="e19b7d8a1cc1089b488f16c103f4501c53be90df",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3b20e",
                            table="participants_workpermit",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_workpermitevent" ("complete_on", "cut_on", "cut_reason", "decided_on", "employer_id", "granted_until", "id", "objected_on", "objection_decided_on", "objection_outcome", "objection_until", "outcome", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "requested_on", "title", "valid_from", "valid_until", "version") VALUES (OLD."complete_on", OLD."cut_on", OLD."cut_reason", OLD."decided_on", OLD."employer_id", OLD."granted_until", OLD."id", OLD."objected_on", OLD."objection_decided_on", OLD."objection_outcome", OLD."objection_until", OLD."outcome", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."reason", OLD."recorded_at", OLD."recorded_by_id", OLD."requested_on", OLD."title", OLD."valid_from", OLD."valid_until", OLD."version"); RETURN NULL;',
                            hash="035d3808ef0342dcf97ba0039d0447262fbfa7c6",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1bbd4",
                            table="participants_workpermit",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="WorkPermitEvent",
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
                        to="participants.workpermit",
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
                ("title", models.CharField(blank=True, db_default="", max_length=150, verbose_name="functie")),
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
                ("cut_on", models.DateField(blank=True, null=True, verbose_name="eerder gestopt, brief van")),
                (
                    "cut_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("ingetrokken_door_uwv", "Ingetrokken door UWV"),
                            ("vervallen_anders", "Vervallen, anders dan door een asielvergunning"),
                        ],
                        db_default="",
                        max_length=30,
                        verbose_name="eerder gestopt omdat",
                    ),
                ),
                ("granted_until", models.DateField(blank=True, null=True, verbose_name="verleend tot en met")),
                ("objection_until", models.DateField(blank=True, null=True, verbose_name="bezwaar kan tot en met")),
                ("objected_on", models.DateField(blank=True, null=True, verbose_name="bezwaar gemaakt op")),
                (
                    "objection_outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("gegrond", "UWV verleent de TWV alsnog"),
                            ("ongegrond", "De weigering blijft staan"),
                            ("ingetrokken", "Het bezwaar is ingetrokken"),
                        ],
                        db_default="",
                        max_length=20,
                        verbose_name="uitkomst van het bezwaar",
                    ),
                ),
                ("objection_decided_on", models.DateField(blank=True, null=True, verbose_name="besluit op bezwaar")),
                ("version", models.PositiveIntegerField(db_default=1, default=1, editable=False)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="44ab985ac91ee9ebc7108a5cf96be1aa15b36953",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2de48",
                            table="participants_workpermitevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PermitSuspension",
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
                    "permit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="suspensions",
                        to="participants.workpermit",
                        verbose_name="werkvergunning",
                    ),
                ),
                ("asked_on", models.DateField(verbose_name="aanvulling gevraagd op")),
                ("answer_by", models.DateField(blank=True, null=True, verbose_name="uiterlijk geleverd op")),
                ("supplied_on", models.DateField(blank=True, null=True, verbose_name="stukken geleverd op")),
            ],
            options={
                "verbose_name": "gevraagde aanvulling",
                "verbose_name_plural": "gevraagde aanvullingen",
                "ordering": ["asked_on"],
                "constraints": [
                    models.UniqueConstraint(fields=("permit", "asked_on"), name="papers_are_asked_once_a_day"),
                    models.CheckConstraint(
                        condition=models.Q(("answer_by__gte", models.F("asked_on"))), name="papers_are_due_after_asking"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("supplied_on__gte", models.F("asked_on"))), name="papers_come_after_asking"
                    ),
                    pilots.constraints.SamePilot("participant", name="suspension_participant_of_pilot"),
                    pilots.constraints.SamePilot("permit", name="suspension_permit_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="suspension_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_permitsuspensionevent" ("answer_by", "asked_on", "id", "participant_id", "permit_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "supplied_on") VALUES (NEW."answer_by", NEW."asked_on", NEW."id", NEW."participant_id", NEW."permit_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."supplied_on"); RETURN NULL;',
                            hash="6a06bb2ebcfc3f6f73cbbb9cffb64a0a831d030a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_57f7d",
                            table="participants_permitsuspension",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_permitsuspensionevent" ("answer_by", "asked_on", "id", "participant_id", "permit_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "supplied_on") VALUES (NEW."answer_by", NEW."asked_on", NEW."id", NEW."participant_id", NEW."permit_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."supplied_on"); RETURN NULL;',
                            hash="ab2699ab4656bacbebdf5fdfba5e85d83fbb3fa9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2ae48",
                            table="participants_permitsuspension",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_permitsuspensionevent" ("answer_by", "asked_on", "id", "participant_id", "permit_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "supplied_on") VALUES (OLD."answer_by", OLD."asked_on", OLD."id", OLD."participant_id", OLD."permit_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."supplied_on"); RETURN NULL;',
                            hash="68bddfc8c52111934976814e96a65dfa3c61f588",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_96167",
                            table="participants_permitsuspension",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PermitSuspensionEvent",
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
                        to="participants.permitsuspension",
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
                    "permit",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="participants.workpermit",
                        verbose_name="werkvergunning",
                    ),
                ),
                ("asked_on", models.DateField(verbose_name="aanvulling gevraagd op")),
                ("answer_by", models.DateField(blank=True, null=True, verbose_name="uiterlijk geleverd op")),
                ("supplied_on", models.DateField(blank=True, null=True, verbose_name="stukken geleverd op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="887bdbb08658a5e84db699290fec26d0f9371139",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6af81",
                            table="participants_permitsuspensionevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Referral",
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
                    "participant",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="participants.participant",
                        verbose_name="deelnemer",
                    ),
                ),
                ("referred_on", models.DateField(verbose_name="doorverwezen op")),
                (
                    "work_ready",
                    models.CharField(
                        choices=[
                            ("ja", "Ja, kan nu werken"),
                            ("met_begeleiding", "Ja, met begeleiding"),
                            ("nog_niet", "Nog niet"),
                            ("onbekend", "Weet ik niet"),
                        ],
                        max_length=20,
                        verbose_name="kan deze persoon werken",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="wat de jobhunter moet weten")),
            ],
            options={
                "verbose_name": "doorverwijzing",
                "verbose_name_plural": "doorverwijzingen",
                "ordering": ["referred_on"],
                "constraints": [
                    models.UniqueConstraint(fields=("participant", "referred_on"), name="one_referral_a_day"),
                    pilots.constraints.SamePilot("participant", name="referral_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="referral_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_referralevent" ("id", "note", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "referred_on", "work_ready") VALUES (NEW."id", NEW."note", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."referred_on", NEW."work_ready"); RETURN NULL;',
                            hash="777cf81dd1e55558ae30476be84c7d611351393e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c93b7",
                            table="participants_referral",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_referralevent" ("id", "note", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "referred_on", "work_ready") VALUES (NEW."id", NEW."note", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."referred_on", NEW."work_ready"); RETURN NULL;',
                            hash="426eb9d652ad461f37540b6778531b35ba2ba2fa",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c39d2",
                            table="participants_referral",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_referralevent" ("id", "note", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "referred_on", "work_ready") VALUES (OLD."id", OLD."note", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."referred_on", OLD."work_ready"); RETURN NULL;',
                            hash="69665b659c468ae6e4ee2a076539e92554c44775",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6ffb9",
                            table="participants_referral",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ReferralEvent",
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
                        to="participants.referral",
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
                ("referred_on", models.DateField(verbose_name="doorverwezen op")),
                (
                    "work_ready",
                    models.CharField(
                        choices=[
                            ("ja", "Ja, kan nu werken"),
                            ("met_begeleiding", "Ja, met begeleiding"),
                            ("nog_niet", "Nog niet"),
                            ("onbekend", "Weet ik niet"),
                        ],
                        max_length=20,
                        verbose_name="kan deze persoon werken",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="wat de jobhunter moet weten")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2678261c3d58f26828eaf5dc8983dfbab73d6137",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5325f",
                            table="participants_referralevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SealedBsn",
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
                    "participant",
                    models.OneToOneField(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)s",
                        to="participants.participant",
                        verbose_name="deelnemer",
                    ),
                ),
                ("wrapped_key", models.BinaryField()),
                ("bsn_sealed", models.BinaryField()),
                ("bsn_index", models.BinaryField(null=True)),
                ("former_bsn_index", models.BinaryField(null=True)),
            ],
            options={
                "verbose_name": "BSN",
                "verbose_name_plural": "BSN's",
                "indexes": [
                    models.Index(
                        condition=models.Q(("former_bsn_index__isnull", False)),
                        fields=["pilot", "former_bsn_index"],
                        name="former_bsn",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "bsn_index"), name="bsn_is_unique_in_pilot"),
                    pilots.constraints.SamePilot("participant", name="bsn_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="bsn_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_sealedbsnevent" ("id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="7f4b7febb28736c07cc7e95b5c18912669e0e94d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_132e1",
                            table="participants_sealedbsn",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."participant_id" IS DISTINCT FROM (NEW."participant_id") OR OLD."pilot_id" IS DISTINCT FROM (NEW."pilot_id") OR OLD."recorded_at" IS DISTINCT FROM (NEW."recorded_at") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id"))',
                            func='INSERT INTO "participants_sealedbsnevent" ("id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="d3ff23d65e64e4413132918270769073597d9a1c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bb9a5",
                            table="participants_sealedbsn",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_sealedbsnevent" ("id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (OLD."id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                            hash="0f6dae5e910a0f6ec154b03896069b37c2162912",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_dd58c",
                            table="participants_sealedbsn",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SealedBsnEvent",
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
                        to="participants.sealedbsn",
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
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="fbd815b80cd791e87b4e4e44690a72256a53d007",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8466d",
                            table="participants_sealedbsnevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Signal",
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
                    "participant",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="participants.participant",
                        verbose_name="deelnemer",
                    ),
                ),
                (
                    "employer",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("onveilig_werk", "Onveilig werk"),
                            ("onderbetaling", "Onderbetaling"),
                            ("dwang", "Dwang of bedreiging"),
                            ("papieren_ingenomen", "Papieren ingenomen"),
                            ("huisvesting", "Misstanden rond de woonplek"),
                            ("anders", "Anders"),
                        ],
                        max_length=20,
                        verbose_name="soort signaal",
                    ),
                ),
                ("noticed_on", models.DateField(verbose_name="gezien op")),
                ("text", models.TextField(max_length=4000, verbose_name="wat is er gezien of verteld")),
                ("follow_up_by", models.DateField(verbose_name="opvolgen voor")),
                ("followed_up_on", models.DateField(blank=True, null=True, verbose_name="opgevolgd op")),
                ("follow_up", models.TextField(blank=True, max_length=4000, verbose_name="wat is er gedaan")),
            ],
            options={
                "verbose_name": "signaal",
                "verbose_name_plural": "signalen",
                "ordering": ["follow_up_by", "recorded_at"],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "id"), name="signal_key"),
                    models.CheckConstraint(
                        condition=models.Q(("follow_up_by__gte", models.F("noticed_on"))),
                        name="signal_followed_up_after",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("followed_up_on", None), models.Q(("follow_up", ""), _negated=True), _connector="OR"
                        ),
                        name="signal_follow_up_says_what",
                    ),
                    pilots.constraints.SamePilot("participant", name="signal_participant_of_pilot"),
                    pilots.constraints.SamePilot("employer", name="signal_employer_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="signal_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_signalevent" ("employer_id", "follow_up", "follow_up_by", "followed_up_on", "id", "kind", "noticed_on", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "text") VALUES (NEW."employer_id", NEW."follow_up", NEW."follow_up_by", NEW."followed_up_on", NEW."id", NEW."kind", NEW."noticed_on", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."text"); RETURN NULL;',
                            hash="75c35e0540b0dfb0e73d4458025b3301786f3a93",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_926c3",
                            table="participants_signal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_signalevent" ("employer_id", "follow_up", "follow_up_by", "followed_up_on", "id", "kind", "noticed_on", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "text") VALUES (NEW."employer_id", NEW."follow_up", NEW."follow_up_by", NEW."followed_up_on", NEW."id", NEW."kind", NEW."noticed_on", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."text"); RETURN NULL;',
                            hash="a14a51347df953384004e20de658f16f3b4c9238",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d7f83",
                            table="participants_signal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_signalevent" ("employer_id", "follow_up", "follow_up_by", "followed_up_on", "id", "kind", "noticed_on", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "text") VALUES (OLD."employer_id", OLD."follow_up", OLD."follow_up_by", OLD."followed_up_on", OLD."id", OLD."kind", OLD."noticed_on", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."text"); RETURN NULL;',
                            hash="51fbf64b6684d064184726ae10251fca10f6ee52",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3c364",
                            table="participants_signal",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SignalEvent",
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
                        to="participants.signal",
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
                    "participant",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="participants.participant",
                        verbose_name="deelnemer",
                    ),
                ),
                (
                    "employer",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("onveilig_werk", "Onveilig werk"),
                            ("onderbetaling", "Onderbetaling"),
                            ("dwang", "Dwang of bedreiging"),
                            ("papieren_ingenomen", "Papieren ingenomen"),
                            ("huisvesting", "Misstanden rond de woonplek"),
                            ("anders", "Anders"),
                        ],
                        max_length=20,
                        verbose_name="soort signaal",
                    ),
                ),
                ("noticed_on", models.DateField(verbose_name="gezien op")),
                ("text", models.TextField(max_length=4000, verbose_name="wat is er gezien of verteld")),
                ("follow_up_by", models.DateField(verbose_name="opvolgen voor")),
                ("followed_up_on", models.DateField(blank=True, null=True, verbose_name="opgevolgd op")),
                ("follow_up", models.TextField(blank=True, max_length=4000, verbose_name="wat is er gedaan")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2eef9e3298832880b7c5bddb16e61b205ed2b458",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6dbea",
                            table="participants_signalevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SignalReader",
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
                    "signal",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="readers", to="participants.signal"
                    ),
                ),
                (
                    "membership",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                        verbose_name="wie",
                    ),
                ),
                ("must_follow_up", models.BooleanField(default=False, verbose_name="volgt op")),
            ],
            options={
                "verbose_name": "lezer van een signaal",
                "verbose_name_plural": "lezers van signalen",
                "constraints": [
                    models.UniqueConstraint(fields=("signal", "membership"), name="signal_reader_is_named_once"),
                    pilots.constraints.SamePilot("signal", name="signal_reader_signal_of_pilot"),
                    pilots.constraints.SamePilot("membership", name="signal_reader_member_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="signal_reader_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_signalreaderevent" ("id", "membership_id", "must_follow_up", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "signal_id") VALUES (NEW."id", NEW."membership_id", NEW."must_follow_up", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."signal_id"); RETURN NULL;',
                            hash="70a7776506acd3a671f3c188b0339cd51a0a56ff",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f33c0",
                            table="participants_signalreader",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_signalreaderevent" ("id", "membership_id", "must_follow_up", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "signal_id") VALUES (NEW."id", NEW."membership_id", NEW."must_follow_up", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."signal_id"); RETURN NULL;',
                            hash="01f3b7eb50d4d5c58444c861ed8d50a434800aca",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_df210",
                            table="participants_signalreader",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_signalreaderevent" ("id", "membership_id", "must_follow_up", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "signal_id") VALUES (OLD."id", OLD."membership_id", OLD."must_follow_up", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."signal_id"); RETURN NULL;',
                            hash="3cc898e33a2e174dba863d516f4937dfe5632f96",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5a03f",
                            table="participants_signalreader",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SignalReaderEvent",
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
                        to="participants.signalreader",
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
                    "signal",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="participants.signal",
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
                        verbose_name="wie",
                    ),
                ),
                ("must_follow_up", models.BooleanField(default=False, verbose_name="volgt op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c4fb948f9366c838115ea8dc41c3f5003e25644d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3c607",
                            table="participants_signalreaderevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SpokenLanguage",
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
                    "participant",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="participants.participant",
                        verbose_name="deelnemer",
                    ),
                ),
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
                    "listening",
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
                        verbose_name="luisteren",
                    ),
                ),
                (
                    "speaking",
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
                        verbose_name="spreken",
                    ),
                ),
                (
                    "reading",
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
                        verbose_name="lezen",
                    ),
                ),
                (
                    "writing",
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
                        verbose_name="schrijven",
                    ),
                ),
            ],
            options={
                "verbose_name": "taal",
                "verbose_name_plural": "talen",
                "ordering": ["language"],
                "constraints": [
                    models.UniqueConstraint(fields=("participant", "language"), name="language_is_listed_once"),
                    pilots.constraints.SamePilot("participant", name="language_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_spokenlanguageevent" ("id", "language", "level", "listening", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reading", "recorded_at", "recorded_by_id", "speaking", "writing") VALUES (NEW."id", NEW."language", NEW."level", NEW."listening", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."reading", NEW."recorded_at", NEW."recorded_by_id", NEW."speaking", NEW."writing"); RETURN NULL;',
                            hash="bb1843906004ab07bad306d5c389a8ef0b5ccc3d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_486a2",
                            table="participants_spokenlanguage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_spokenlanguageevent" ("id", "language", "level", "listening", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reading", "recorded_at", "recorded_by_id", "speaking", "writing") VALUES (NEW."id", NEW."language", NEW."level", NEW."listening", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."reading", NEW."recorded_at", NEW."recorded_by_id", NEW."speaking", NEW."writing"); RETURN NULL;',
                            hash="0b0fbda477235a2f914e1b4ee8da8d8ac53c8723",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3ee7a",
                            table="participants_spokenlanguage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_spokenlanguageevent" ("id", "language", "level", "listening", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reading", "recorded_at", "recorded_by_id", "speaking", "writing") VALUES (OLD."id", OLD."language", OLD."level", OLD."listening", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."reading", OLD."recorded_at", OLD."recorded_by_id", OLD."speaking", OLD."writing"); RETURN NULL;',
                            hash="bd3d2f05d8f149135349f0a29dde3917cf817711",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ad445",
                            table="participants_spokenlanguage",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SpokenLanguageEvent",
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
                        to="participants.spokenlanguage",
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
                    "listening",
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
                        verbose_name="luisteren",
                    ),
                ),
                (
                    "speaking",
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
                        verbose_name="spreken",
                    ),
                ),
                (
                    "reading",
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
                        verbose_name="lezen",
                    ),
                ),
                (
                    "writing",
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
                        verbose_name="schrijven",
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
                            hash="ce0c22b7f9a622d9bca2b8d75d274a6ad6c53e83",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_43653",
                            table="participants_spokenlanguageevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SupportGiven",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("informatie", "Informatie"),
                            ("advies", "Advies"),
                            ("bemiddeling", "Bemiddeling"),
                            ("cv", "Hulp bij het cv"),
                            ("training", "Training"),
                            ("taal", "Taalles"),
                            ("banenmarkt", "Banenmarkt"),
                            ("jobcoaching", "Jobcoaching"),
                            ("maatwerk", "Maatwerk"),
                        ],
                        max_length=20,
                        verbose_name="soort hulp",
                    ),
                ),
                ("given_on", models.DateField(verbose_name="datum")),
                (
                    "hours",
                    models.DecimalField(blank=True, decimal_places=2, max_digits=5, null=True, verbose_name="uren"),
                ),
                (
                    "amount",
                    models.DecimalField(blank=True, decimal_places=2, max_digits=10, null=True, verbose_name="bedrag"),
                ),
                ("description", models.CharField(blank=True, max_length=300, verbose_name="omschrijving")),
            ],
            options={
                "verbose_name": "ondersteuning",
                "verbose_name_plural": "ondersteuning",
                "ordering": ["given_on", "recorded_at"],
                "indexes": [models.Index(fields=["pilot", "kind", "given_on"], name="participant_pilot_i_fea29c_idx")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("hours__gt", 0), ("hours__lte", 24)), name="support_hours_fit_a_day"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("amount__gte", 0)), name="support_amount_is_not_negative"
                    ),
                    pilots.constraints.SamePilot("participant", name="support_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="support_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_supportgivenevent" ("amount", "description", "given_on", "hours", "id", "kind", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."amount", NEW."description", NEW."given_on", NEW."hours", NEW."id", NEW."kind", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="8d2d8582e6d7daf03626c2e94212e02f08305d65",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fb6d0",
                            table="participants_supportgiven",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_supportgivenevent" ("amount", "description", "given_on", "hours", "id", "kind", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."amount", NEW."description", NEW."given_on", NEW."hours", NEW."id", NEW."kind", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="949e301d6a1653b32438a000d09559e7ed59e206",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c5b7b",
                            table="participants_supportgiven",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_supportgivenevent" ("amount", "description", "given_on", "hours", "id", "kind", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (OLD."amount", OLD."description", OLD."given_on", OLD."hours", OLD."id", OLD."kind", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                            hash="07d429e64a3751c6732c7fbb0c3e18ee1708871f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0470c",
                            table="participants_supportgiven",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SupportGivenEvent",
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
                        to="participants.supportgiven",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("informatie", "Informatie"),
                            ("advies", "Advies"),
                            ("bemiddeling", "Bemiddeling"),
                            ("cv", "Hulp bij het cv"),
                            ("training", "Training"),
                            ("taal", "Taalles"),
                            ("banenmarkt", "Banenmarkt"),
                            ("jobcoaching", "Jobcoaching"),
                            ("maatwerk", "Maatwerk"),
                        ],
                        max_length=20,
                        verbose_name="soort hulp",
                    ),
                ),
                ("given_on", models.DateField(verbose_name="datum")),
                (
                    "hours",
                    models.DecimalField(blank=True, decimal_places=2, max_digits=5, null=True, verbose_name="uren"),
                ),
                (
                    "amount",
                    models.DecimalField(blank=True, decimal_places=2, max_digits=10, null=True, verbose_name="bedrag"),
                ),
                ("description", models.CharField(blank=True, max_length=300, verbose_name="omschrijving")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ab8ae6e04624f556430c2a12759445bacf1b60a2",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bdc6a",
                            table="participants_supportgivenevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TrajectoryStep",
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
                    "change",
                    models.CharField(
                        choices=[
                            ("gepauzeerd", "Pauze begonnen"),
                            ("hervat", "Pauze voorbij"),
                            ("beeindigd", "Traject beëindigd"),
                            ("heropend", "Traject heropend"),
                        ],
                        max_length=20,
                        verbose_name="wat",
                    ),
                ),
                ("happened_on", models.DateField(verbose_name="op")),
                ("reason", models.CharField(blank=True, max_length=300, verbose_name="reden")),
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
            ],
            options={
                "verbose_name": "stap van het traject",
                "verbose_name_plural": "stappen van het traject",
                "ordering": ["happened_on", "recorded_at"],
                "constraints": [
                    pilots.constraints.SamePilot("participant", name="trajectory_step_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="trajectory_step_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_trajectorystepevent" ("change", "end_reason", "happened_on", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id") VALUES (NEW."change", NEW."end_reason", NEW."happened_on", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="b510690450930df39185a328d0a365331c797229",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3c4de",
                            table="participants_trajectorystep",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_trajectorystepevent" ("change", "end_reason", "happened_on", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id") VALUES (NEW."change", NEW."end_reason", NEW."happened_on", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="c74a75afe6e01b63e30b9c9534545df61770bf75",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ffef4",
                            table="participants_trajectorystep",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_trajectorystepevent" ("change", "end_reason", "happened_on", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id") VALUES (OLD."change", OLD."end_reason", OLD."happened_on", OLD."id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."reason", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                            hash="32b055670f16678cc8afdc1a909bdd5814f40d2c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_68afd",
                            table="participants_trajectorystep",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TrajectoryStepEvent",
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
                        to="participants.trajectorystep",
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
                    "change",
                    models.CharField(
                        choices=[
                            ("gepauzeerd", "Pauze begonnen"),
                            ("hervat", "Pauze voorbij"),
                            ("beeindigd", "Traject beëindigd"),
                            ("heropend", "Traject heropend"),
                        ],
                        max_length=20,
                        verbose_name="wat",
                    ),
                ),
                ("happened_on", models.DateField(verbose_name="op")),
                ("reason", models.CharField(blank=True, max_length=300, verbose_name="reden")),
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
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="38f56ac8d7ca8ede5c81cb599d3b355473acc8f1",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bc62d",
                            table="participants_trajectorystepevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="WellbeingScore",
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
                    "participant",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="participants.participant",
                        verbose_name="deelnemer",
                    ),
                ),
                ("measured_on", models.DateField(verbose_name="gemeten op")),
                ("score", models.PositiveSmallIntegerField(verbose_name="cijfer")),
            ],
            options={
                "verbose_name": "welbevinden",
                "verbose_name_plural": "welbevinden",
                "ordering": ["measured_on"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("participant", "measured_on"), name="wellbeing_is_measured_once_a_day"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("score__range", (1, 10))), name="wellbeing_is_from_1_to_10"
                    ),
                    pilots.constraints.SamePilot("participant", name="wellbeing_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="wellbeing_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_wellbeingscoreevent" ("id", "measured_on", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "score") VALUES (NEW."id", NEW."measured_on", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."score"); RETURN NULL;',
                            hash="fb4898be09a78e250a3f1a11dd0a147a195df957",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4a068",
                            table="participants_wellbeingscore",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_wellbeingscoreevent" ("id", "measured_on", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "score") VALUES (NEW."id", NEW."measured_on", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."score"); RETURN NULL;',
                            hash="44bb47266804aebca2ae05d26280e95173848e11",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2b89a",
                            table="participants_wellbeingscore",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_wellbeingscoreevent" ("id", "measured_on", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "score") VALUES (OLD."id", OLD."measured_on", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."score"); RETURN NULL;',
                            hash="7ce79ef924161e1f47af2f782ec90fd515a7c529",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_eaa40",
                            table="participants_wellbeingscore",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="WellbeingScoreEvent",
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
                        to="participants.wellbeingscore",
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
                ("measured_on", models.DateField(verbose_name="gemeten op")),
                ("score", models.PositiveSmallIntegerField(verbose_name="cijfer")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9871bc40cb6e046da79e5eb47abcee01d9370707",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_48370",
                            table="participants_wellbeingscoreevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="WorkExperience",
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
                    "sector",
                    models.CharField(
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
                ("title", models.CharField(blank=True, max_length=150, verbose_name="wat deed de deelnemer")),
                (
                    "years",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=3, null=True, verbose_name="hoeveel jaar"
                    ),
                ),
            ],
            options={
                "verbose_name": "werkervaring",
                "verbose_name_plural": "werkervaring",
                "ordering": ["sector", "recorded_at"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("participant", "sector", "title"), name="experience_is_listed_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("years__gte", 0), ("years__lte", 60)), name="experience_fits_a_life"
                    ),
                    pilots.constraints.SamePilot("participant", name="experience_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="experience_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_workexperienceevent" ("id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "sector", "title", "years") VALUES (NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."sector", NEW."title", NEW."years"); RETURN NULL;',
                            hash="bec92cfd73041214c9ffcdcabcd1f581a8d5b0c8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b6a42",
                            table="participants_workexperience",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_workexperienceevent" ("id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "sector", "title", "years") VALUES (NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."sector", NEW."title", NEW."years"); RETURN NULL;',
                            hash="aef231262d1c9df0d74653a07b3314aea8d4fa4a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0d076",
                            table="participants_workexperience",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_workexperienceevent" ("id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "sector", "title", "years") VALUES (OLD."id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."sector", OLD."title", OLD."years"); RETURN NULL;',
                            hash="090aa6b65993e684e9135179c18b023a0235859b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c2b36",
                            table="participants_workexperience",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="WorkExperienceEvent",
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
                        to="participants.workexperience",
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
                    "sector",
                    models.CharField(
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
                ("title", models.CharField(blank=True, max_length=150, verbose_name="wat deed de deelnemer")),
                (
                    "years",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=3, null=True, verbose_name="hoeveel jaar"
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
                            hash="e49597cdc00c1ccb2edea4fcc51676133a606c70",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6f142",
                            table="participants_workexperienceevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="WorkProfile",
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
                ("bread_job", models.CharField(blank=True, max_length=200, verbose_name="werk voor nu")),
                ("dream_job", models.CharField(blank=True, max_length=200, verbose_name="droombaan")),
                ("skills", models.TextField(blank=True, max_length=1000, verbose_name="wat kan de deelnemer goed")),
                ("education_note", models.CharField(blank=True, max_length=200, verbose_name="welke opleiding")),
                ("diploma_valued", models.BooleanField(blank=True, null=True, verbose_name="diploma gewaardeerd")),
                ("diploma_valued_on", models.DateField(blank=True, null=True, verbose_name="diploma gewaardeerd op")),
                (
                    "available_days",
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
                        verbose_name="kan werken op",
                    ),
                ),
                ("can_work_nights", models.BooleanField(blank=True, null=True, verbose_name="kan 's nachts werken")),
                ("can_work_shifts", models.BooleanField(blank=True, null=True, verbose_name="kan in ploegen werken")),
                (
                    "bike_minutes",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="hoe ver met de fiets (minuten)"
                    ),
                ),
                (
                    "transit_minutes",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="hoe ver met het openbaar vervoer (minuten)"
                    ),
                ),
                (
                    "childcare",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("geen", "Geen opvang nodig"),
                            ("geregeld", "Opvang is geregeld"),
                            ("nodig", "Opvang is nog nodig"),
                        ],
                        max_length=10,
                        verbose_name="kinderopvang",
                    ),
                ),
                (
                    "adjustments",
                    models.CharField(blank=True, max_length=300, verbose_name="waar het werk rekening mee moet houden"),
                ),
                (
                    "wants_own_business",
                    models.BooleanField(blank=True, null=True, verbose_name="wil een eigen bedrijf beginnen"),
                ),
            ],
            options={
                "verbose_name": "werkprofiel",
                "verbose_name_plural": "werkprofielen",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("hours_available__gt", 0), ("hours_available__lte", 60)),
                        name="profile_hours_fit_a_week",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ladder_step__range", (1, 6))), name="profile_ladder_has_six_steps"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("bike_minutes__lte", 240)), name="profile_bike_fits_a_day"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("transit_minutes__lte", 240)), name="profile_transit_fits_a_day"
                    ),
                    pilots.constraints.SamePilot("participant", name="work_profile_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_workprofileevent" ("adjustments", "available_days", "bike_minutes", "bread_job", "can_work_nights", "can_work_shifts", "childcare", "diploma_valued", "diploma_valued_on", "dream_job", "education", "education_note", "experience", "has_driving_licence", "hours_available", "id", "ladder_step", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "skills", "transit_minutes", "wants_own_business", "wish_note", "wishes") VALUES (NEW."adjustments", NEW."available_days", NEW."bike_minutes", NEW."bread_job", NEW."can_work_nights", NEW."can_work_shifts", NEW."childcare", NEW."diploma_valued", NEW."diploma_valued_on", NEW."dream_job", NEW."education", NEW."education_note", NEW."experience", NEW."has_driving_licence", NEW."hours_available", NEW."id", NEW."ladder_step", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."skills", NEW."transit_minutes", NEW."wants_own_business", NEW."wish_note", NEW."wishes"); RETURN NULL;',
                            hash="2dd53d2c9419a76c1133dcd4d16bf79911f47d96",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a472b",
                            table="participants_workprofile",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participants_workprofileevent" ("adjustments", "available_days", "bike_minutes", "bread_job", "can_work_nights", "can_work_shifts", "childcare", "diploma_valued", "diploma_valued_on", "dream_job", "education", "education_note", "experience", "has_driving_licence", "hours_available", "id", "ladder_step", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "skills", "transit_minutes", "wants_own_business", "wish_note", "wishes") VALUES (NEW."adjustments", NEW."available_days", NEW."bike_minutes", NEW."bread_job", NEW."can_work_nights", NEW."can_work_shifts", NEW."childcare", NEW."diploma_valued", NEW."diploma_valued_on", NEW."dream_job", NEW."education", NEW."education_note", NEW."experience", NEW."has_driving_licence", NEW."hours_available", NEW."id", NEW."ladder_step", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."skills", NEW."transit_minutes", NEW."wants_own_business", NEW."wish_note", NEW."wishes"); RETURN NULL;',
                            hash="1ae9820ede7642b28c762b0afa8a9b005797c0d1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_613fb",
                            table="participants_workprofile",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participants_workprofileevent" ("adjustments", "available_days", "bike_minutes", "bread_job", "can_work_nights", "can_work_shifts", "childcare", "diploma_valued", "diploma_valued_on", "dream_job", "education", "education_note", "experience", "has_driving_licence", "hours_available", "id", "ladder_step", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "skills", "transit_minutes", "wants_own_business", "wish_note", "wishes") VALUES (OLD."adjustments", OLD."available_days", OLD."bike_minutes", OLD."bread_job", OLD."can_work_nights", OLD."can_work_shifts", OLD."childcare", OLD."diploma_valued", OLD."diploma_valued_on", OLD."dream_job", OLD."education", OLD."education_note", OLD."experience", OLD."has_driving_licence", OLD."hours_available", OLD."id", OLD."ladder_step", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."skills", OLD."transit_minutes", OLD."wants_own_business", OLD."wish_note", OLD."wishes"); RETURN NULL;',
                            hash="a30f87cffff4ac6ee4a32206092521c38ff76372",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_21f3b",
                            table="participants_workprofile",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="WorkProfileEvent",
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
                        to="participants.workprofile",
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
                ("bread_job", models.CharField(blank=True, max_length=200, verbose_name="werk voor nu")),
                ("dream_job", models.CharField(blank=True, max_length=200, verbose_name="droombaan")),
                ("skills", models.TextField(blank=True, max_length=1000, verbose_name="wat kan de deelnemer goed")),
                ("education_note", models.CharField(blank=True, max_length=200, verbose_name="welke opleiding")),
                ("diploma_valued", models.BooleanField(blank=True, null=True, verbose_name="diploma gewaardeerd")),
                ("diploma_valued_on", models.DateField(blank=True, null=True, verbose_name="diploma gewaardeerd op")),
                (
                    "available_days",
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
                        verbose_name="kan werken op",
                    ),
                ),
                ("can_work_nights", models.BooleanField(blank=True, null=True, verbose_name="kan 's nachts werken")),
                ("can_work_shifts", models.BooleanField(blank=True, null=True, verbose_name="kan in ploegen werken")),
                (
                    "bike_minutes",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="hoe ver met de fiets (minuten)"
                    ),
                ),
                (
                    "transit_minutes",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="hoe ver met het openbaar vervoer (minuten)"
                    ),
                ),
                (
                    "childcare",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("geen", "Geen opvang nodig"),
                            ("geregeld", "Opvang is geregeld"),
                            ("nodig", "Opvang is nog nodig"),
                        ],
                        max_length=10,
                        verbose_name="kinderopvang",
                    ),
                ),
                (
                    "adjustments",
                    models.CharField(blank=True, max_length=300, verbose_name="waar het werk rekening mee moet houden"),
                ),
                (
                    "wants_own_business",
                    models.BooleanField(blank=True, null=True, verbose_name="wil een eigen bedrijf beginnen"),
                ),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="4dedc6bce0ecf5b5f8f52b80b9f21f59b1ef35e8",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d42da",
                            table="participants_workprofileevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
    ]
