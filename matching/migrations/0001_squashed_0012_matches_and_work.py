import uuid

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import matching.enums
import participants.models.papers
import pilots.constraints


class Migration(migrations.Migration):
    replaces = [
        ("matching", "0001_initial"),
        ("matching", "0002_why_a_match_stopped"),
        ("matching", "0003_own_tasks_and_put_off"),
        ("matching", "0004_remember_what_does_not_fit"),
        ("matching", "0005_aftercare"),
        ("matching", "0006_ask_again_for_an_answer"),
        ("matching", "0007_contracts_one_at_a_time"),
        ("matching", "0008_schedule_of_a_job_fair"),
        ("matching", "0009_days_without_a_permit"),
        ("matching", "0010_job_coaching_and_small_costs"),
        ("matching", "0011_papers_for_an_application"),
        ("matching", "0012_fits_better_than_before"),
    ]

    initial = True

    dependencies = [
        ("employers", "0001_squashed_0007_employers_and_vacancies"),
        ("participants", "0001_squashed_0014_dossiers"),
        ("pilots", "0001_squashed_0008_pilots_and_members"),
    ]

    operations = [
        migrations.CreateModel(
            name="Match",
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
                        related_name="matches",
                        to="employers.employer",
                        verbose_name="werkgever",
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
            ],
            options={
                "verbose_name": "match",
                "verbose_name_plural": "matches",
                "ordering": ["-proposed_on", "-recorded_at"],
                "indexes": [
                    models.Index(fields=["pilot", "state"], name="matching_ma_pilot_i_7525d9_idx"),
                    models.Index(fields=["pilot", "agreed_on"], name="matching_ma_pilot_i_a66030_idx"),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "id"), name="match_key"),
                    models.CheckConstraint(
                        condition=models.Q(("agreed_on__gte", models.F("proposed_on"))),
                        name="match_agreed_after_proposal",
                    ),
                    pilots.constraints.SamePilot("participant", name="match_participant_of_pilot"),
                    pilots.constraints.SamePilot("employer", name="match_employer_of_pilot"),
                    pilots.constraints.SamePilot("vacancy", name="match_vacancy_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="match_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
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
                    pgtrigger.compiler.Trigger(
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
                    pgtrigger.compiler.Trigger(
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
                ],
            },
        ),
        migrations.CreateModel(
            name="MatchEvent",
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
                        to="matching.match",
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
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2a181391052e26ffee4b980403d6823381ff61ad",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c514d",
                            table="matching_matchevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Placement",
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
                        related_name="placements",
                        to="employers.employer",
                        verbose_name="werkgever",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("betaald", "Betaald werk"),
                            ("proef", "Proefdag, meeloopdag, proefplaatsing of stage"),
                        ],
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
                ("has_job_coach", models.BooleanField(blank=True, null=True, verbose_name="met jobcoach")),
                ("version", models.PositiveIntegerField(db_default=1, default=1, editable=False)),
            ],
            options={
                "verbose_name": "plaatsing",
                "verbose_name_plural": "plaatsingen",
                "ordering": ["starts_on", "recorded_at"],
                "indexes": [models.Index(fields=["pilot", "starts_on"], name="matching_pl_pilot_i_58bd66_idx")],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "id"), name="placement_key"),
                    models.CheckConstraint(
                        condition=models.Q(("ends_on__gte", models.F("starts_on"))), name="placement_ends_after_start"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("end_reason", ""), ("ends_on__isnull", False), _connector="OR"),
                        name="placement_end_reason_has_a_date",
                    ),
                    pilots.constraints.SamePilot("participant", name="placement_participant_of_pilot"),
                    pilots.constraints.SamePilot("employer", name="placement_employer_of_pilot"),
                    pilots.constraints.SamePilot("match", name="placement_match_of_pilot"),
                    pilots.constraints.SamePilot("job_coach", name="placement_coach_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="placement_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_placementevent" ("employer_id", "end_reason", "ends_on", "has_job_coach", "id", "job_coach_id", "job_level", "kind", "match_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "sector", "starts_on", "title", "version") VALUES (NEW."employer_id", NEW."end_reason", NEW."ends_on", NEW."has_job_coach", NEW."id", NEW."job_coach_id", NEW."job_level", NEW."kind", NEW."match_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."sector", NEW."starts_on", NEW."title", NEW."version"); RETURN NULL;',
                            hash="0917a11d0f941b7a57221c539ce03154f49bf10c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_15d8c",
                            table="matching_placement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_placementevent" ("employer_id", "end_reason", "ends_on", "has_job_coach", "id", "job_coach_id", "job_level", "kind", "match_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "sector", "starts_on", "title", "version") VALUES (NEW."employer_id", NEW."end_reason", NEW."ends_on", NEW."has_job_coach", NEW."id", NEW."job_coach_id", NEW."job_level", NEW."kind", NEW."match_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."sector", NEW."starts_on", NEW."title", NEW."version"); RETURN NULL;',
                            hash="375ef3b1fb9cb95ccbaa2d86fc213c7d6f9c7315",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_aaa63",
                            table="matching_placement",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_placementevent" ("employer_id", "end_reason", "ends_on", "has_job_coach", "id", "job_coach_id", "job_level", "kind", "match_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "sector", "starts_on", "title", "version") VALUES (OLD."employer_id", OLD."end_reason", OLD."ends_on", OLD."has_job_coach", OLD."id", OLD."job_coach_id", OLD."job_level", OLD."kind", OLD."match_id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."sector", OLD."starts_on", OLD."title", OLD."version"); RETURN NULL;',
                            hash="5337fc5bc4e0fb8acabd4e2a2bde77f09a190229",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_28b40",
                            table="matching_placement",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlacementEvent",
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
                        to="matching.placement",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("betaald", "Betaald werk"),
                            ("proef", "Proefdag, meeloopdag, proefplaatsing of stage"),
                        ],
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
                ("has_job_coach", models.BooleanField(blank=True, null=True, verbose_name="met jobcoach")),
                ("version", models.PositiveIntegerField(db_default=1, default=1, editable=False)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c0ec69637e04fd62078c5dda3feee43a21e742ee",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_87931",
                            table="matching_placementevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AftercareMoment",
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
                    "placement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="moments",
                        to="matching.placement",
                        verbose_name="plaatsing",
                    ),
                ),
                ("week", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="weken na de start")),
                ("planned_on", models.DateField(blank=True, null=True, verbose_name="gepland op")),
                ("due_on", models.DateField(verbose_name="datum")),
                (
                    "asks",
                    models.CharField(
                        choices=[
                            ("beiden", "Deelnemer en werkgever"),
                            ("deelnemer", "Alleen de deelnemer"),
                            ("werkgever", "Alleen de werkgever"),
                        ],
                        default="beiden",
                        max_length=10,
                        verbose_name="wie",
                    ),
                ),
                ("by_link", models.BooleanField(default=False, verbose_name="vraagt eerst per mail")),
                ("is_dropped", models.BooleanField(default=False, verbose_name="vervalt")),
                ("reason", models.CharField(blank=True, max_length=200, verbose_name="reden")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
            ],
            options={
                "verbose_name": "nazorgmoment",
                "verbose_name_plural": "nazorgmomenten",
                "ordering": ["due_on", "recorded_at"],
                "indexes": [models.Index(fields=["pilot", "due_on"], name="matching_af_pilot_i_797466_idx")],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "id"), name="moment_key"),
                    models.UniqueConstraint(fields=("placement", "week"), name="moment_of_a_week_is_planned_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("is_dropped", False), ("planned_on", models.F("due_on")), ("planned_on__isnull", False)
                            ),
                            models.Q(("reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="moment_off_the_plan_has_a_reason",
                    ),
                    pilots.constraints.SamePilot("placement", name="moment_placement_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="moment_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_aftercaremomentevent" ("asks", "by_link", "due_on", "id", "is_dropped", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "planned_on", "reason", "recorded_at", "recorded_by_id", "version", "week") VALUES (NEW."asks", NEW."by_link", NEW."due_on", NEW."id", NEW."is_dropped", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."planned_on", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."version", NEW."week"); RETURN NULL;',
                            hash="e28686b5132f5844887a70559c7fa32d87984ab0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_38b20",
                            table="matching_aftercaremoment",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_aftercaremomentevent" ("asks", "by_link", "due_on", "id", "is_dropped", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "planned_on", "reason", "recorded_at", "recorded_by_id", "version", "week") VALUES (NEW."asks", NEW."by_link", NEW."due_on", NEW."id", NEW."is_dropped", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."planned_on", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."version", NEW."week"); RETURN NULL;',
                            hash="0d1db012a57fd5f8d3cc5df7869a7c11486ceb23",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7d208",
                            table="matching_aftercaremoment",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_aftercaremomentevent" ("asks", "by_link", "due_on", "id", "is_dropped", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "planned_on", "reason", "recorded_at", "recorded_by_id", "version", "week") VALUES (OLD."asks", OLD."by_link", OLD."due_on", OLD."id", OLD."is_dropped", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."placement_id", OLD."planned_on", OLD."reason", OLD."recorded_at", OLD."recorded_by_id", OLD."version", OLD."week"); RETURN NULL;',
                            hash="59a20aaa37849401fc9ae21bfa094aa4056949d8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_017dd",
                            table="matching_aftercaremoment",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AftercareMomentEvent",
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
                        to="matching.aftercaremoment",
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
                ("week", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="weken na de start")),
                ("planned_on", models.DateField(blank=True, null=True, verbose_name="gepland op")),
                ("due_on", models.DateField(verbose_name="datum")),
                (
                    "asks",
                    models.CharField(
                        choices=[
                            ("beiden", "Deelnemer en werkgever"),
                            ("deelnemer", "Alleen de deelnemer"),
                            ("werkgever", "Alleen de werkgever"),
                        ],
                        default="beiden",
                        max_length=10,
                        verbose_name="wie",
                    ),
                ),
                ("by_link", models.BooleanField(default=False, verbose_name="vraagt eerst per mail")),
                ("is_dropped", models.BooleanField(default=False, verbose_name="vervalt")),
                ("reason", models.CharField(blank=True, max_length=200, verbose_name="reden")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7f5368073f602c4da494b7d7e6671f44d5cf48fc",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_053a2",
                            table="matching_aftercaremomentevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AftercareStep",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                ("week", models.PositiveSmallIntegerField(verbose_name="weken na de start")),
                (
                    "asks",
                    models.CharField(
                        choices=[
                            ("beiden", "Deelnemer en werkgever"),
                            ("deelnemer", "Alleen de deelnemer"),
                            ("werkgever", "Alleen de werkgever"),
                        ],
                        default="beiden",
                        max_length=10,
                        verbose_name="wie",
                    ),
                ),
                ("by_link", models.BooleanField(default=False, verbose_name="vraagt eerst per mail")),
            ],
            options={
                "verbose_name": "moment in het nazorgplan",
                "verbose_name_plural": "momenten in het nazorgplan",
                "ordering": ["week"],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "week"), name="aftercare_week_is_planned_once"),
                    models.CheckConstraint(condition=models.Q(("week__lte", 104)), name="aftercare_week_is_possible"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_aftercarestepevent" ("asks", "by_link", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "week") VALUES (NEW."asks", NEW."by_link", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."week"); RETURN NULL;',
                            hash="283310274429e600b23c2dfbf64a964d19fd2d8b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_92bef",
                            table="matching_aftercarestep",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_aftercarestepevent" ("asks", "by_link", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "week") VALUES (NEW."asks", NEW."by_link", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."week"); RETURN NULL;',
                            hash="fcfd0bb14f4434ee00e96f5fd3dcf128b047da4a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_69672",
                            table="matching_aftercarestep",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_aftercarestepevent" ("asks", "by_link", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "week") VALUES (OLD."asks", OLD."by_link", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."week"); RETURN NULL;',
                            hash="1c8765cbb30f6185f1ec4f09d52c95723e29c97a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8c138",
                            table="matching_aftercarestep",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AftercareStepEvent",
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
                        to="matching.aftercarestep",
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
                ("week", models.PositiveSmallIntegerField(verbose_name="weken na de start")),
                (
                    "asks",
                    models.CharField(
                        choices=[
                            ("beiden", "Deelnemer en werkgever"),
                            ("deelnemer", "Alleen de deelnemer"),
                            ("werkgever", "Alleen de werkgever"),
                        ],
                        default="beiden",
                        max_length=10,
                        verbose_name="wie",
                    ),
                ),
                ("by_link", models.BooleanField(default=False, verbose_name="vraagt eerst per mail")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e053296c9794a525071de76e03c54968bec3efbb",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d46d6",
                            table="matching_aftercarestepevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AnswerLink",
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
                    "placement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="matching.placement",
                        verbose_name="plaatsing",
                    ),
                ),
                (
                    "moment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="links",
                        to="matching.aftercaremoment",
                        verbose_name="moment",
                    ),
                ),
                (
                    "respondent",
                    models.CharField(
                        choices=[("deelnemer", "Deelnemer"), ("werkgever", "Werkgever")],
                        max_length=10,
                        verbose_name="voor",
                    ),
                ),
                ("token_hash", models.CharField(editable=False, max_length=64, unique=True)),
                ("mailed_on", models.DateField(blank=True, null=True, verbose_name="gemaild op")),
                ("expires_at", models.DateTimeField(verbose_name="geldig tot")),
                ("used_at", models.DateTimeField(blank=True, null=True, verbose_name="gebruikt op")),
                ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="ingetrokken op")),
            ],
            options={
                "verbose_name": "link voor een antwoord",
                "verbose_name_plural": "links voor een antwoord",
                "ordering": ["recorded_at"],
                "constraints": [
                    models.UniqueConstraint(fields=("moment", "respondent", "mailed_on"), name="one_mail_a_day"),
                    pilots.constraints.SamePilot("placement", name="link_placement_of_pilot"),
                    pilots.constraints.SamePilot("moment", name="link_moment_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="link_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_answerlinkevent" ("expires_at", "id", "mailed_on", "moment_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "respondent", "revoked_at", "used_at") VALUES (NEW."expires_at", NEW."id", NEW."mailed_on", NEW."moment_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id", NEW."respondent", NEW."revoked_at", NEW."used_at"); RETURN NULL;',
                            hash="ad2ea53317a469dd22d796711473bb1b28fc074d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_adbcc",
                            table="matching_answerlink",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."expires_at" IS DISTINCT FROM (NEW."expires_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."mailed_on" IS DISTINCT FROM (NEW."mailed_on") OR OLD."moment_id" IS DISTINCT FROM (NEW."moment_id") OR OLD."pilot_id" IS DISTINCT FROM (NEW."pilot_id") OR OLD."placement_id" IS DISTINCT FROM (NEW."placement_id") OR OLD."recorded_at" IS DISTINCT FROM (NEW."recorded_at") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id") OR OLD."respondent" IS DISTINCT FROM (NEW."respondent") OR OLD."revoked_at" IS DISTINCT FROM (NEW."revoked_at") OR OLD."used_at" IS DISTINCT FROM (NEW."used_at"))',
                            func='INSERT INTO "matching_answerlinkevent" ("expires_at", "id", "mailed_on", "moment_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "respondent", "revoked_at", "used_at") VALUES (NEW."expires_at", NEW."id", NEW."mailed_on", NEW."moment_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id", NEW."respondent", NEW."revoked_at", NEW."used_at"); RETURN NULL;',
                            hash="7a013cbd11c263f2d25a5ba7f5cc92b4ce88a71b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3e0a2",
                            table="matching_answerlink",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_answerlinkevent" ("expires_at", "id", "mailed_on", "moment_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "respondent", "revoked_at", "used_at") VALUES (OLD."expires_at", OLD."id", OLD."mailed_on", OLD."moment_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."placement_id", OLD."recorded_at", OLD."recorded_by_id", OLD."respondent", OLD."revoked_at", OLD."used_at"); RETURN NULL;',
                            hash="4f523f7edeb6ec768e23ca6fbdd03557e7c38b3a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4dbd0",
                            table="matching_answerlink",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AnswerLinkEvent",
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
                        to="matching.answerlink",
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
                (
                    "moment",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="matching.aftercaremoment",
                        verbose_name="moment",
                    ),
                ),
                (
                    "respondent",
                    models.CharField(
                        choices=[("deelnemer", "Deelnemer"), ("werkgever", "Werkgever")],
                        max_length=10,
                        verbose_name="voor",
                    ),
                ),
                ("mailed_on", models.DateField(blank=True, null=True, verbose_name="gemaild op")),
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
                            hash="71ac2e41bcecea7a5a13bb88f7e4ae256322723c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3e23c",
                            table="matching_answerlinkevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Chase",
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
                    "match",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="chases",
                        to="matching.match",
                        verbose_name="match",
                    ),
                ),
                (
                    "asked",
                    models.CharField(
                        choices=[("deelnemer", "Deelnemer"), ("werkgever", "Werkgever")],
                        max_length=20,
                        verbose_name="gevraagd aan",
                    ),
                ),
                ("chased_on", models.DateField(verbose_name="nagevraagd op")),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="toelichting")),
            ],
            options={
                "verbose_name": "navraag over een voorstel",
                "verbose_name_plural": "navragen over voorstellen",
                "ordering": ["chased_on", "recorded_at"],
                "constraints": [
                    models.UniqueConstraint(fields=("match", "asked", "chased_on"), name="chase_is_listed_once_a_day"),
                    pilots.constraints.SamePilot("participant", name="chase_participant_of_pilot"),
                    pilots.constraints.SamePilot("match", name="chase_match_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="chase_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_chaseevent" ("asked", "chased_on", "id", "match_id", "note", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."asked", NEW."chased_on", NEW."id", NEW."match_id", NEW."note", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="1dbf029bdbacc4db387965b4a9e56129af48f6e3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3418e",
                            table="matching_chase",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_chaseevent" ("asked", "chased_on", "id", "match_id", "note", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (NEW."asked", NEW."chased_on", NEW."id", NEW."match_id", NEW."note", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="5ded23f1dce99a4cd1ddbc16ba6754fcbbe0bae3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_16776",
                            table="matching_chase",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_chaseevent" ("asked", "chased_on", "id", "match_id", "note", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id") VALUES (OLD."asked", OLD."chased_on", OLD."id", OLD."match_id", OLD."note", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                            hash="f9d042a68c749c245597c9662e5155af9bc9df4e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bcec1",
                            table="matching_chase",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ChaseEvent",
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
                        to="matching.chase",
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
                    "asked",
                    models.CharField(
                        choices=[("deelnemer", "Deelnemer"), ("werkgever", "Werkgever")],
                        max_length=20,
                        verbose_name="gevraagd aan",
                    ),
                ),
                ("chased_on", models.DateField(verbose_name="nagevraagd op")),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="toelichting")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="338826354cee11b76dad72ee40f6c8e3ac76ca57",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e724e",
                            table="matching_chaseevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CheckIn",
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
                    "placement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="check_ins",
                        to="matching.placement",
                        verbose_name="plaatsing",
                    ),
                ),
                (
                    "moment",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="check_ins",
                        to="matching.aftercaremoment",
                        verbose_name="moment",
                    ),
                ),
                (
                    "respondent",
                    models.CharField(
                        blank=True,
                        choices=[("deelnemer", "Deelnemer"), ("werkgever", "Werkgever")],
                        max_length=10,
                        verbose_name="met",
                    ),
                ),
                ("happened_on", models.DateField(verbose_name="datum")),
                (
                    "at_work",
                    models.CharField(
                        choices=[("ja", "Ja"), ("nee", "Nee"), ("onbekend", "Onbekend")],
                        default="onbekend",
                        max_length=10,
                        verbose_name="werkt er nog",
                    ),
                ),
                (
                    "how_known",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("gezien", "Zelf gezien"),
                            ("verteld", "Verteld"),
                            ("contract", "Contract of loonstrook gezien"),
                        ],
                        max_length=10,
                        verbose_name="hoe weten we dat",
                    ),
                ),
                (
                    "contract",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("loopt_door", "Loopt door"),
                            ("nieuw", "Er komt een nieuw contract"),
                            ("stopt", "Wordt niet verlengd"),
                        ],
                        max_length=10,
                        verbose_name="contract",
                    ),
                ),
                ("satisfaction", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="tevredenheid")),
                ("hire_again", models.BooleanField(blank=True, null=True, verbose_name="zou weer iemand aannemen")),
                ("trouble", models.CharField(blank=True, max_length=500, verbose_name="wat loopt er niet goed")),
                ("wants_call", models.BooleanField(default=False, verbose_name="wil gebeld worden")),
                ("followed_up_on", models.DateField(blank=True, null=True, verbose_name="opgevolgd op")),
                ("by_link", models.BooleanField(default=False, verbose_name="beantwoord via een link")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
            ],
            options={
                "verbose_name": "nazorgcontact",
                "verbose_name_plural": "nazorgcontacten",
                "ordering": ["happened_on", "recorded_at"],
                "indexes": [models.Index(fields=["pilot", "happened_on"], name="matching_ch_pilot_i_52236e_idx")],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "id"), name="check_in_key"),
                    models.UniqueConstraint(fields=("moment", "respondent"), name="one_answer_to_a_moment"),
                    models.CheckConstraint(
                        condition=models.Q(("happened_on__lte", pilots.constraints.Today())),
                        name="check_in_is_not_ahead",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("satisfaction__range", (1, 5))), name="satisfaction_is_one_to_five"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("hire_again", None), models.Q(("respondent", "deelnemer"), _negated=True), _connector="OR"
                        ),
                        name="only_an_employer_hires_again",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("at_work", "onbekend"), ("how_known", "")),
                            models.Q(
                                models.Q(("at_work", "onbekend"), _negated=True),
                                models.Q(("how_known", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="what_is_known_says_how",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("followed_up_on__gte", models.F("happened_on"))),
                        name="check_in_is_followed_up_after",
                    ),
                    pilots.constraints.SamePilot("placement", name="check_in_placement_of_pilot"),
                    pilots.constraints.SamePilot("moment", name="check_in_moment_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="check_in_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_checkinevent" ("at_work", "by_link", "contract", "followed_up_on", "happened_on", "hire_again", "how_known", "id", "moment_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "respondent", "satisfaction", "trouble", "version", "wants_call") VALUES (NEW."at_work", NEW."by_link", NEW."contract", NEW."followed_up_on", NEW."happened_on", NEW."hire_again", NEW."how_known", NEW."id", NEW."moment_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id", NEW."respondent", NEW."satisfaction", NEW."trouble", NEW."version", NEW."wants_call"); RETURN NULL;',
                            hash="ce93b4cb9eb1c6aaf96da21913983da63dce248a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b7f7e",
                            table="matching_checkin",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_checkinevent" ("at_work", "by_link", "contract", "followed_up_on", "happened_on", "hire_again", "how_known", "id", "moment_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "respondent", "satisfaction", "trouble", "version", "wants_call") VALUES (NEW."at_work", NEW."by_link", NEW."contract", NEW."followed_up_on", NEW."happened_on", NEW."hire_again", NEW."how_known", NEW."id", NEW."moment_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id", NEW."respondent", NEW."satisfaction", NEW."trouble", NEW."version", NEW."wants_call"); RETURN NULL;',
                            hash="317b3255699a94a7de49ba361b59b18b0f53f7ae",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_23d88",
                            table="matching_checkin",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_checkinevent" ("at_work", "by_link", "contract", "followed_up_on", "happened_on", "hire_again", "how_known", "id", "moment_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "respondent", "satisfaction", "trouble", "version", "wants_call") VALUES (OLD."at_work", OLD."by_link", OLD."contract", OLD."followed_up_on", OLD."happened_on", OLD."hire_again", OLD."how_known", OLD."id", OLD."moment_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."placement_id", OLD."recorded_at", OLD."recorded_by_id", OLD."respondent", OLD."satisfaction", OLD."trouble", OLD."version", OLD."wants_call"); RETURN NULL;',
                            hash="68db94b30bc1579506016fb55e9de1d0059c5140",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_449b3",
                            table="matching_checkin",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CheckInEvent",
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
                        to="matching.checkin",
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
                (
                    "moment",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="matching.aftercaremoment",
                        verbose_name="moment",
                    ),
                ),
                (
                    "respondent",
                    models.CharField(
                        blank=True,
                        choices=[("deelnemer", "Deelnemer"), ("werkgever", "Werkgever")],
                        max_length=10,
                        verbose_name="met",
                    ),
                ),
                ("happened_on", models.DateField(verbose_name="datum")),
                (
                    "at_work",
                    models.CharField(
                        choices=[("ja", "Ja"), ("nee", "Nee"), ("onbekend", "Onbekend")],
                        default="onbekend",
                        max_length=10,
                        verbose_name="werkt er nog",
                    ),
                ),
                (
                    "how_known",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("gezien", "Zelf gezien"),
                            ("verteld", "Verteld"),
                            ("contract", "Contract of loonstrook gezien"),
                        ],
                        max_length=10,
                        verbose_name="hoe weten we dat",
                    ),
                ),
                (
                    "contract",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("loopt_door", "Loopt door"),
                            ("nieuw", "Er komt een nieuw contract"),
                            ("stopt", "Wordt niet verlengd"),
                        ],
                        max_length=10,
                        verbose_name="contract",
                    ),
                ),
                ("satisfaction", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="tevredenheid")),
                ("hire_again", models.BooleanField(blank=True, null=True, verbose_name="zou weer iemand aannemen")),
                ("trouble", models.CharField(blank=True, max_length=500, verbose_name="wat loopt er niet goed")),
                ("wants_call", models.BooleanField(default=False, verbose_name="wil gebeld worden")),
                ("followed_up_on", models.DateField(blank=True, null=True, verbose_name="opgevolgd op")),
                ("by_link", models.BooleanField(default=False, verbose_name="beantwoord via een link")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ae8a672f66877d521ba682661d63032ca6f120b7",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_569cb",
                            table="matching_checkinevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CoachGoal",
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
                    "placement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="goals",
                        to="matching.placement",
                        verbose_name="plaatsing",
                    ),
                ),
                ("text", models.CharField(max_length=200, verbose_name="doel")),
                ("agreed_on", models.DateField(verbose_name="afgesproken op")),
                ("closed_on", models.DateField(blank=True, null=True, verbose_name="afgesloten op")),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[("gehaald", "Gehaald"), ("losgelaten", "Losgelaten")],
                        max_length=10,
                        verbose_name="uitkomst",
                    ),
                ),
            ],
            options={
                "verbose_name": "doel",
                "verbose_name_plural": "doelen",
                "ordering": ["agreed_on", "recorded_at"],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "id"), name="goal_key"),
                    models.CheckConstraint(condition=models.Q(("text", ""), _negated=True), name="goal_says_what"),
                    models.CheckConstraint(
                        condition=models.Q(("closed_on__gte", models.F("agreed_on"))), name="goal_closes_after_it_began"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("closed_on", None), ("outcome", "")),
                            models.Q(("closed_on__isnull", False), models.Q(("outcome", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="closed_goal_says_how",
                    ),
                    pilots.constraints.SamePilot("placement", name="goal_placement_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="goal_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_coachgoalevent" ("agreed_on", "closed_on", "id", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "text") VALUES (NEW."agreed_on", NEW."closed_on", NEW."id", NEW."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id", NEW."text"); RETURN NULL;',
                            hash="061b96484c6f265d29e52557a63ce9ff6a9eb49a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_466a1",
                            table="matching_coachgoal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_coachgoalevent" ("agreed_on", "closed_on", "id", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "text") VALUES (NEW."agreed_on", NEW."closed_on", NEW."id", NEW."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id", NEW."text"); RETURN NULL;',
                            hash="ea0db54af6c26a9030e2f28ee163ce2eb86652cc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c3c11",
                            table="matching_coachgoal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_coachgoalevent" ("agreed_on", "closed_on", "id", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "text") VALUES (OLD."agreed_on", OLD."closed_on", OLD."id", OLD."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."placement_id", OLD."recorded_at", OLD."recorded_by_id", OLD."text"); RETURN NULL;',
                            hash="d5e723c72af890a4e155ab0a3385c1d8674d2df4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c956c",
                            table="matching_coachgoal",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CoachGoalEvent",
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
                        to="matching.coachgoal",
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
                ("text", models.CharField(max_length=200, verbose_name="doel")),
                ("agreed_on", models.DateField(verbose_name="afgesproken op")),
                ("closed_on", models.DateField(blank=True, null=True, verbose_name="afgesloten op")),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[("gehaald", "Gehaald"), ("losgelaten", "Losgelaten")],
                        max_length=10,
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
                            hash="5448ea56e2301cc0df42662ff792ee9b1a279acf",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_74675",
                            table="matching_coachgoalevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CoachAction",
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
                    "placement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="matching.placement",
                        verbose_name="plaatsing",
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="actions",
                        to="matching.coachgoal",
                        verbose_name="doel",
                    ),
                ),
                ("text", models.CharField(max_length=200, verbose_name="actie")),
                (
                    "by",
                    models.CharField(
                        choices=[
                            ("jobcoach", "Jobcoach"),
                            ("deelnemer", "Deelnemer"),
                            ("werkgever", "Werkgever"),
                            ("jobhunter", "Jobhunter"),
                        ],
                        default="jobcoach",
                        max_length=10,
                        verbose_name="wie",
                    ),
                ),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="uiterlijk")),
                ("done_on", models.DateField(blank=True, null=True, verbose_name="gedaan op")),
            ],
            options={
                "verbose_name": "actie",
                "verbose_name_plural": "acties",
                "ordering": [models.OrderBy(models.F("due_on"), nulls_last=True), "recorded_at"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("text", ""), _negated=True), name="action_says_what"),
                    pilots.constraints.SamePilot("placement", name="action_placement_of_pilot"),
                    pilots.constraints.SamePilot("goal", name="action_goal_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="action_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_coachactionevent" ("by", "done_on", "due_on", "goal_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "text") VALUES (NEW."by", NEW."done_on", NEW."due_on", NEW."goal_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id", NEW."text"); RETURN NULL;',
                            hash="c7c2921c4d9c2705ccec20a1dcba36ec6a7aa7ec",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_536d1",
                            table="matching_coachaction",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_coachactionevent" ("by", "done_on", "due_on", "goal_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "text") VALUES (NEW."by", NEW."done_on", NEW."due_on", NEW."goal_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id", NEW."text"); RETURN NULL;',
                            hash="39ea1e3553814dcb607a0a4149d785662279c374",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a1fb9",
                            table="matching_coachaction",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_coachactionevent" ("by", "done_on", "due_on", "goal_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "text") VALUES (OLD."by", OLD."done_on", OLD."due_on", OLD."goal_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."placement_id", OLD."recorded_at", OLD."recorded_by_id", OLD."text"); RETURN NULL;',
                            hash="fc8d41fece5003d1c90152820ccbb8f138dd753f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fa0d6",
                            table="matching_coachaction",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CoachActionEvent",
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
                        to="matching.coachaction",
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
                (
                    "goal",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="matching.coachgoal",
                        verbose_name="doel",
                    ),
                ),
                ("text", models.CharField(max_length=200, verbose_name="actie")),
                (
                    "by",
                    models.CharField(
                        choices=[
                            ("jobcoach", "Jobcoach"),
                            ("deelnemer", "Deelnemer"),
                            ("werkgever", "Werkgever"),
                            ("jobhunter", "Jobhunter"),
                        ],
                        default="jobcoach",
                        max_length=10,
                        verbose_name="wie",
                    ),
                ),
                ("due_on", models.DateField(blank=True, null=True, verbose_name="uiterlijk")),
                ("done_on", models.DateField(blank=True, null=True, verbose_name="gedaan op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="14c5324dcb3dd2b7f5d3cf6b06265fe631ed0b29",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2afcb",
                            table="matching_coachactionevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CoachAssignment",
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
                    "placement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="assignments",
                        to="matching.placement",
                        verbose_name="plaatsing",
                    ),
                ),
                (
                    "coach",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                        verbose_name="jobcoach",
                    ),
                ),
                ("starts_on", models.DateField(verbose_name="vanaf")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="tot en met")),
                (
                    "hours",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=5, null=True, verbose_name="afgesproken uren"
                    ),
                ),
            ],
            options={
                "verbose_name": "inzet van een jobcoach",
                "verbose_name_plural": "inzet van jobcoaches",
                "ordering": ["starts_on", "recorded_at"],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("ends_on", None)), fields=("placement",), name="one_coach_at_a_time"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ends_on__gte", models.F("starts_on"))), name="assignment_ends_after_start"
                    ),
                    models.CheckConstraint(condition=models.Q(("hours__gt", 0)), name="assignment_hours_are_positive"),
                    pilots.constraints.SamePilot("placement", name="assignment_placement_of_pilot"),
                    pilots.constraints.SamePilot("coach", name="assignment_coach_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="assignment_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_coachassignmentevent" ("coach_id", "ends_on", "hours", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "starts_on") VALUES (NEW."coach_id", NEW."ends_on", NEW."hours", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id", NEW."starts_on"); RETURN NULL;',
                            hash="273dcea90b5433857d708109db8a750b84de645d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_90528",
                            table="matching_coachassignment",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_coachassignmentevent" ("coach_id", "ends_on", "hours", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "starts_on") VALUES (NEW."coach_id", NEW."ends_on", NEW."hours", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id", NEW."starts_on"); RETURN NULL;',
                            hash="1f78b8bc8cd1bd2a5ffb34c24e6af05d53e7c6a9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_03781",
                            table="matching_coachassignment",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_coachassignmentevent" ("coach_id", "ends_on", "hours", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "starts_on") VALUES (OLD."coach_id", OLD."ends_on", OLD."hours", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."placement_id", OLD."recorded_at", OLD."recorded_by_id", OLD."starts_on"); RETURN NULL;',
                            hash="ca15070d9392afc57ba850e8777d94778492720a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_87dc7",
                            table="matching_coachassignment",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CoachAssignmentEvent",
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
                        to="matching.coachassignment",
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
                (
                    "coach",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                        verbose_name="jobcoach",
                    ),
                ),
                ("starts_on", models.DateField(verbose_name="vanaf")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="tot en met")),
                (
                    "hours",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=5, null=True, verbose_name="afgesproken uren"
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
                            hash="c55d74d264bf1440999766e42acbb10e24af95cd",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_24974",
                            table="matching_coachassignmentevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ConceptPaper",
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
                    "match",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="concept_papers",
                        to="matching.match",
                        verbose_name="match",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("contract", "Getekend conceptcontract"),
                            ("w-document", "Kopie van het W-document"),
                            ("formulier", "Ingevuld aanvraagformulier"),
                        ],
                        max_length=20,
                        verbose_name="papier",
                    ),
                ),
                ("ready_on", models.DateField(verbose_name="klaar op")),
            ],
            options={
                "verbose_name": "papier voor de TWV-aanvraag",
                "verbose_name_plural": "papieren voor de TWV-aanvraag",
                "ordering": ["ready_on"],
                "constraints": [
                    models.UniqueConstraint(fields=("match", "kind"), name="concept_paper_is_ready_once"),
                    pilots.constraints.SamePilot("participant", name="concept_paper_participant_of_pilot"),
                    pilots.constraints.SamePilot("match", name="concept_paper_match_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="concept_paper_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_conceptpaperevent" ("id", "kind", "match_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "ready_on", "recorded_at", "recorded_by_id") VALUES (NEW."id", NEW."kind", NEW."match_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."ready_on", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="4f7345eb6c8d126e7b19c2484b0156374a4b493b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_dcf49",
                            table="matching_conceptpaper",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_conceptpaperevent" ("id", "kind", "match_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "ready_on", "recorded_at", "recorded_by_id") VALUES (NEW."id", NEW."kind", NEW."match_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."ready_on", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="74f26dddd706608d817c7165efd023cdbec8b3ab",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_86f8a",
                            table="matching_conceptpaper",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_conceptpaperevent" ("id", "kind", "match_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "ready_on", "recorded_at", "recorded_by_id") VALUES (OLD."id", OLD."kind", OLD."match_id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."ready_on", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                            hash="2d4143dd4d46796c18d229f46934481b14f89031",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_67cf0",
                            table="matching_conceptpaper",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ConceptPaperEvent",
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
                        to="matching.conceptpaper",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("contract", "Getekend conceptcontract"),
                            ("w-document", "Kopie van het W-document"),
                            ("formulier", "Ingevuld aanvraagformulier"),
                        ],
                        max_length=20,
                        verbose_name="papier",
                    ),
                ),
                ("ready_on", models.DateField(verbose_name="klaar op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7497537df7d68f6a3ccd2c2b9fde11139a073184",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4fe29",
                            table="matching_conceptpaperevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Contract",
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
                    "placement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="contracts",
                        to="matching.placement",
                        verbose_name="plaatsing",
                    ),
                ),
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
            ],
            options={
                "verbose_name": "contract",
                "verbose_name_plural": "contracten",
                "ordering": ["starts_on"],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "id"), name="contract_key"),
                    models.UniqueConstraint(fields=("placement", "starts_on"), name="contract_starts_once"),
                    models.CheckConstraint(
                        condition=models.Q(("ends_on__gte", models.F("starts_on"))), name="contract_ends_after_start"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("hours_per_week__gt", 0), ("hours_per_week__lte", 60)),
                        name="contract_hours_fit_a_week",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("days_per_week__range", (1, 7))), name="contract_days_fit_a_week"
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=[
                            ("placement", "="),
                            (
                                participants.models.papers.InclusiveDates(
                                    "starts_on",
                                    "ends_on",
                                    django.contrib.postgres.fields.ranges.RangeBoundary(inclusive_upper=True),
                                ),
                                "&&",
                            ),
                        ],
                        name="contracts_do_not_overlap",
                    ),
                    pilots.constraints.SamePilot("placement", name="contract_placement_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
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
                    pgtrigger.compiler.Trigger(
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
                    pgtrigger.compiler.Trigger(
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
                ],
            },
        ),
        migrations.CreateModel(
            name="ContractEvent",
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
                        to="matching.contract",
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
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6d8b3d02d1894e093ebca58a8bdfc56fd983f041",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9efbf",
                            table="matching_contractevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Dismissal",
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
                    "vacancy",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="dismissals",
                        to="employers.vacancy",
                        verbose_name="vacature",
                    ),
                ),
                (
                    "cause",
                    models.CharField(
                        choices=[
                            ("wil_niet", "Deelnemer wil dit werk niet"),
                            ("taal", "Taal"),
                            ("ervaring", "Ervaring of papieren voor het vak"),
                            ("uren", "Uren, dagen of rooster"),
                            ("reizen", "Reistijd of vervoer"),
                            ("voorwaarden", "Loon of voorwaarden"),
                            ("werkgever_nee", "Werkgever wees eerder af"),
                            ("beter_werk", "Er is werk dat beter past"),
                            ("anders", "Anders"),
                        ],
                        max_length=20,
                        verbose_name="waarom past het niet",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="toelichting")),
                ("decided_on", models.DateField(verbose_name="besloten op")),
            ],
            options={
                "verbose_name": "vacature die niet past",
                "verbose_name_plural": "vacatures die niet passen",
                "ordering": ["-decided_on", "-recorded_at"],
                "constraints": [
                    models.UniqueConstraint(fields=("participant", "vacancy"), name="dismissal_is_decided_once"),
                    pilots.constraints.SamePilot("participant", name="dismissal_participant_of_pilot"),
                    pilots.constraints.SamePilot("vacancy", name="dismissal_vacancy_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="dismissal_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_dismissalevent" ("cause", "decided_on", "id", "note", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "vacancy_id") VALUES (NEW."cause", NEW."decided_on", NEW."id", NEW."note", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."vacancy_id"); RETURN NULL;',
                            hash="26479f40a0b44e0ccfe63495769dec81bae48fa9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1a14c",
                            table="matching_dismissal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_dismissalevent" ("cause", "decided_on", "id", "note", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "vacancy_id") VALUES (NEW."cause", NEW."decided_on", NEW."id", NEW."note", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."vacancy_id"); RETURN NULL;',
                            hash="5ed69333c567ca186481eee9e0bddc9036ad40bd",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c2392",
                            table="matching_dismissal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_dismissalevent" ("cause", "decided_on", "id", "note", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "vacancy_id") VALUES (OLD."cause", OLD."decided_on", OLD."id", OLD."note", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."vacancy_id"); RETURN NULL;',
                            hash="039746df283624b2481857e58f81f44021615e41",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7d786",
                            table="matching_dismissal",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DismissalEvent",
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
                        to="matching.dismissal",
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
                    "vacancy",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="employers.vacancy",
                        verbose_name="vacature",
                    ),
                ),
                (
                    "cause",
                    models.CharField(
                        choices=[
                            ("wil_niet", "Deelnemer wil dit werk niet"),
                            ("taal", "Taal"),
                            ("ervaring", "Ervaring of papieren voor het vak"),
                            ("uren", "Uren, dagen of rooster"),
                            ("reizen", "Reistijd of vervoer"),
                            ("voorwaarden", "Loon of voorwaarden"),
                            ("werkgever_nee", "Werkgever wees eerder af"),
                            ("beter_werk", "Er is werk dat beter past"),
                            ("anders", "Anders"),
                        ],
                        max_length=20,
                        verbose_name="waarom past het niet",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="toelichting")),
                ("decided_on", models.DateField(verbose_name="besloten op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3d91139be1c3f54e2e9b4ade05745910ba16d099",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ae9ae",
                            table="matching_dismissalevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="FairTalk",
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
                        related_name="fair_talks",
                        to="pilots.meeting",
                        verbose_name="banenmarkt",
                    ),
                ),
                (
                    "employer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="fair_talks",
                        to="employers.employer",
                        verbose_name="werkgever",
                    ),
                ),
                (
                    "vacancy",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="fair_talks",
                        to="employers.vacancy",
                        verbose_name="vacature",
                    ),
                ),
                ("starts_at", models.TimeField(verbose_name="begint om")),
            ],
            options={
                "verbose_name": "gesprek op een banenmarkt",
                "verbose_name_plural": "gesprekken op een banenmarkt",
                "ordering": ["starts_at", "employer__name"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("meeting", "employer", "starts_at"), name="fair_table_has_one_candidate"
                    ),
                    models.UniqueConstraint(
                        fields=("meeting", "participant", "starts_at"), name="fair_candidate_has_one_table"
                    ),
                    models.UniqueConstraint(fields=("meeting", "participant", "employer"), name="fair_pair_meets_once"),
                    pilots.constraints.SamePilot("participant", name="fair_talk_of_pilot"),
                    pilots.constraints.SamePilot("meeting", name="fair_talk_meeting_of_pilot"),
                    pilots.constraints.SamePilot("employer", name="fair_talk_employer_of_pilot"),
                    pilots.constraints.SamePilot("vacancy", name="fair_talk_vacancy_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="fair_talk_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_fairtalkevent" ("employer_id", "id", "meeting_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "starts_at", "vacancy_id") VALUES (NEW."employer_id", NEW."id", NEW."meeting_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."starts_at", NEW."vacancy_id"); RETURN NULL;',
                            hash="48e92beec243956cb3dfc7c11240131061361e23",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_955c3",
                            table="matching_fairtalk",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_fairtalkevent" ("employer_id", "id", "meeting_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "starts_at", "vacancy_id") VALUES (NEW."employer_id", NEW."id", NEW."meeting_id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."starts_at", NEW."vacancy_id"); RETURN NULL;',
                            hash="9aa900fcd8cc4f34af0eb72acc84acdc261d05b3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e6361",
                            table="matching_fairtalk",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_fairtalkevent" ("employer_id", "id", "meeting_id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "starts_at", "vacancy_id") VALUES (OLD."employer_id", OLD."id", OLD."meeting_id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."starts_at", OLD."vacancy_id"); RETURN NULL;',
                            hash="b9cac5799ca02570a3c3b211689d6b6fe3ad807e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fd634",
                            table="matching_fairtalk",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FairTalkEvent",
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
                        to="matching.fairtalk",
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
                        verbose_name="banenmarkt",
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
                ("starts_at", models.TimeField(verbose_name="begint om")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3ce81ddf76f448062883837da7d5a0e98ad0651b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4d4d4",
                            table="matching_fairtalkevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="FittingCost",
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
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("reiskosten", "Reiskosten"),
                            ("cursus", "Cursus"),
                            ("gereedschap", "Gereedschap of werkkleding"),
                            ("workshop", "Workshop"),
                            ("overig", "Iets anders"),
                        ],
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="bedrag")),
                ("purpose", models.CharField(max_length=200, verbose_name="waarvoor")),
                ("asked_on", models.DateField(verbose_name="gevraagd op")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("gevraagd", "Gevraagd"),
                            ("goedgekeurd", "Goedgekeurd"),
                            ("afgewezen", "Afgewezen"),
                            ("betaald", "Betaald"),
                        ],
                        default="gevraagd",
                        max_length=20,
                        verbose_name="stand",
                    ),
                ),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="besloten op")),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                        verbose_name="besloten door",
                    ),
                ),
                ("decision_reason", models.CharField(blank=True, max_length=200, verbose_name="reden")),
                (
                    "line",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.budgetline",
                        verbose_name="kostenpost",
                    ),
                ),
                (
                    "commitment",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.expenditure",
                        verbose_name="verplichting",
                    ),
                ),
                (
                    "payment",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.expenditure",
                        verbose_name="realisatie",
                    ),
                ),
            ],
            options={
                "verbose_name": "kosten voor maatwerk",
                "verbose_name_plural": "kosten voor maatwerk",
                "ordering": ["-asked_on", "-recorded_at"],
                "indexes": [models.Index(fields=["pilot", "state"], name="matching_fi_pilot_i_f0098d_idx")],
                "constraints": [
                    models.UniqueConstraint(fields=("pilot", "id"), name="fitting_cost_key"),
                    models.CheckConstraint(condition=models.Q(("amount__gt", 0)), name="fitting_cost_is_positive"),
                    models.CheckConstraint(
                        condition=models.Q(("purpose", ""), _negated=True), name="fitting_cost_says_what_for"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("decided_on", None), ("state", "gevraagd")),
                            models.Q(models.Q(("state", "gevraagd"), _negated=True), ("decided_on__isnull", False)),
                            _connector="OR",
                        ),
                        name="decided_cost_has_a_day",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("commitment", None),
                                ("line", None),
                                ("payment", None),
                                ("state__in", ("gevraagd", "afgewezen")),
                            ),
                            models.Q(
                                ("commitment__isnull", False),
                                ("line__isnull", False),
                                ("payment", None),
                                ("state", "goedgekeurd"),
                            ),
                            models.Q(
                                ("commitment__isnull", False),
                                ("line__isnull", False),
                                ("payment__isnull", False),
                                ("state", "betaald"),
                            ),
                            _connector="OR",
                        ),
                        name="fitting_cost_is_booked_by_its_state",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "afgewezen"), _negated=True),
                            models.Q(("decision_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="refused_cost_says_why",
                    ),
                    pilots.constraints.SamePilot("line", name="fitting_cost_line_of_pilot"),
                    pilots.constraints.SamePilot("commitment", name="fitting_cost_commitment_of_pilot"),
                    pilots.constraints.SamePilot("payment", name="fitting_cost_payment_of_pilot"),
                    pilots.constraints.SamePilot("decided_by", name="fitting_cost_decider_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="fitting_cost_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_fittingcostevent" ("amount", "asked_on", "case_number", "commitment_id", "decided_by_id", "decided_on", "decision_reason", "id", "kind", "line_id", "payment_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "purpose", "recorded_at", "recorded_by_id", "state") VALUES (NEW."amount", NEW."asked_on", NEW."case_number", NEW."commitment_id", NEW."decided_by_id", NEW."decided_on", NEW."decision_reason", NEW."id", NEW."kind", NEW."line_id", NEW."payment_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."state"); RETURN NULL;',
                            hash="7406d8ba4578f7c8511307b3c4f8833a04ed0a01",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_709a9",
                            table="matching_fittingcost",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_fittingcostevent" ("amount", "asked_on", "case_number", "commitment_id", "decided_by_id", "decided_on", "decision_reason", "id", "kind", "line_id", "payment_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "purpose", "recorded_at", "recorded_by_id", "state") VALUES (NEW."amount", NEW."asked_on", NEW."case_number", NEW."commitment_id", NEW."decided_by_id", NEW."decided_on", NEW."decision_reason", NEW."id", NEW."kind", NEW."line_id", NEW."payment_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."purpose", NEW."recorded_at", NEW."recorded_by_id", NEW."state"); RETURN NULL;',
                            hash="7be26367af4d6eb5c104684ecd7b6cb138536371",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e8f3e",
                            table="matching_fittingcost",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_fittingcostevent" ("amount", "asked_on", "case_number", "commitment_id", "decided_by_id", "decided_on", "decision_reason", "id", "kind", "line_id", "payment_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "purpose", "recorded_at", "recorded_by_id", "state") VALUES (OLD."amount", OLD."asked_on", OLD."case_number", OLD."commitment_id", OLD."decided_by_id", OLD."decided_on", OLD."decision_reason", OLD."id", OLD."kind", OLD."line_id", OLD."payment_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."purpose", OLD."recorded_at", OLD."recorded_by_id", OLD."state"); RETURN NULL;',
                            hash="432765d5b6fb0010f2896e8b5487a29982d555aa",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_eefaa",
                            table="matching_fittingcost",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FittingCostEvent",
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
                        to="matching.fittingcost",
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
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("reiskosten", "Reiskosten"),
                            ("cursus", "Cursus"),
                            ("gereedschap", "Gereedschap of werkkleding"),
                            ("workshop", "Workshop"),
                            ("overig", "Iets anders"),
                        ],
                        max_length=20,
                        verbose_name="soort",
                    ),
                ),
                ("amount", models.DecimalField(decimal_places=2, max_digits=12, verbose_name="bedrag")),
                ("purpose", models.CharField(max_length=200, verbose_name="waarvoor")),
                ("asked_on", models.DateField(verbose_name="gevraagd op")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("gevraagd", "Gevraagd"),
                            ("goedgekeurd", "Goedgekeurd"),
                            ("afgewezen", "Afgewezen"),
                            ("betaald", "Betaald"),
                        ],
                        default="gevraagd",
                        max_length=20,
                        verbose_name="stand",
                    ),
                ),
                ("decided_on", models.DateField(blank=True, null=True, verbose_name="besloten op")),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                        verbose_name="besloten door",
                    ),
                ),
                ("decision_reason", models.CharField(blank=True, max_length=200, verbose_name="reden")),
                (
                    "line",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.budgetline",
                        verbose_name="kostenpost",
                    ),
                ),
                (
                    "commitment",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.expenditure",
                        verbose_name="verplichting",
                    ),
                ),
                (
                    "payment",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.expenditure",
                        verbose_name="realisatie",
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
                            hash="a4756eaeaa6514de36078ff564d84ded794ace7e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3ec43",
                            table="matching_fittingcostevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="FittingCostFor",
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
                    "cost",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="whom", to="matching.fittingcost"
                    ),
                ),
                (
                    "placement",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="matching.placement",
                        verbose_name="plaatsing",
                    ),
                ),
            ],
            options={
                "verbose_name": "voor wie kosten zijn",
                "verbose_name_plural": "voor wie kosten zijn",
                "constraints": [
                    pilots.constraints.SamePilot("participant", name="cost_participant_of_pilot"),
                    pilots.constraints.SamePilot("cost", name="cost_for_cost_of_pilot"),
                    pilots.constraints.SamePilot("placement", name="cost_placement_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="cost_for_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_fittingcostforevent" ("cost_id", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id") VALUES (NEW."cost_id", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="c35a4feae6c40d90b58ae566a75eae2a2f9d41ef",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_78127",
                            table="matching_fittingcostfor",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_fittingcostforevent" ("cost_id", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id") VALUES (NEW."cost_id", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id"); RETURN NULL;',
                            hash="c3908f8bbd4164e0b281a8d978740e092d4457ec",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f2c42",
                            table="matching_fittingcostfor",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_fittingcostforevent" ("cost_id", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id") VALUES (OLD."cost_id", OLD."id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."placement_id", OLD."recorded_at", OLD."recorded_by_id"); RETURN NULL;',
                            hash="17584beab7f12e3e864248093f71c9704d232ed2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5afb0",
                            table="matching_fittingcostfor",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FittingCostForEvent",
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
                        to="matching.fittingcostfor",
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
                    "cost",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="matching.fittingcost",
                    ),
                ),
                (
                    "placement",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
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
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9d49af0171d959a2d250f9fee725284c5be1530e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_34d91",
                            table="matching_fittingcostforevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="MatchStep",
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
                    "match",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="steps",
                        to="matching.match",
                        verbose_name="match",
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
                        max_length=20,
                        verbose_name="stap",
                    ),
                ),
                ("happened_on", models.DateField(verbose_name="datum")),
                ("reason", models.CharField(blank=True, max_length=300, verbose_name="reden")),
                (
                    "cause",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("ander_gekozen", "Werkgever koos een ander"),
                            ("vervuld", "Vacature is vervuld of ingetrokken"),
                            ("taal", "Taal"),
                            ("ervaring", "Ervaring of papieren voor het vak"),
                            ("uren", "Uren, dagen of rooster"),
                            ("reizen", "Reistijd of vervoer"),
                            ("voorwaarden", "Loon of voorwaarden"),
                            ("twv", "Werkvergunning (TWV) niet op tijd of niet mogelijk"),
                            ("wil_niet", "Deelnemer wil niet"),
                            ("andere_baan", "Deelnemer heeft ander werk"),
                            ("verhuizing", "Verhuizing"),
                            ("geen_antwoord", "Geen antwoord gekregen"),
                            ("anders", "Anders"),
                        ],
                        db_default="",
                        default="",
                        max_length=20,
                        verbose_name="oorzaak",
                    ),
                ),
                (
                    "told",
                    models.CharField(
                        blank=True, db_default="", default="", max_length=300, verbose_name="wat de deelnemer hoort"
                    ),
                ),
            ],
            options={
                "verbose_name": "stap van een match",
                "verbose_name_plural": "stappen van matches",
                "ordering": ["happened_on", "recorded_at"],
                "constraints": [
                    pilots.constraints.SamePilot("match", name="step_match_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="step_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_matchstepevent" ("cause", "happened_on", "id", "match_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "state", "told") VALUES (NEW."cause", NEW."happened_on", NEW."id", NEW."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."state", NEW."told"); RETURN NULL;',
                            hash="b7065e816c476f3ad4faea80882d17b638ef7460",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ea461",
                            table="matching_matchstep",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_matchstepevent" ("cause", "happened_on", "id", "match_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "state", "told") VALUES (NEW."cause", NEW."happened_on", NEW."id", NEW."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."state", NEW."told"); RETURN NULL;',
                            hash="87f40b21ec0a18c39277b92a873a1b1be0579745",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_dcef3",
                            table="matching_matchstep",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_matchstepevent" ("cause", "happened_on", "id", "match_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "reason", "recorded_at", "recorded_by_id", "state", "told") VALUES (OLD."cause", OLD."happened_on", OLD."id", OLD."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."reason", OLD."recorded_at", OLD."recorded_by_id", OLD."state", OLD."told"); RETURN NULL;',
                            hash="cbb47ded3a01d8641410f4d1070658f30ccb6f8a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_03a8a",
                            table="matching_matchstep",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MatchStepEvent",
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
                        to="matching.matchstep",
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
                    "cause",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("ander_gekozen", "Werkgever koos een ander"),
                            ("vervuld", "Vacature is vervuld of ingetrokken"),
                            ("taal", "Taal"),
                            ("ervaring", "Ervaring of papieren voor het vak"),
                            ("uren", "Uren, dagen of rooster"),
                            ("reizen", "Reistijd of vervoer"),
                            ("voorwaarden", "Loon of voorwaarden"),
                            ("twv", "Werkvergunning (TWV) niet op tijd of niet mogelijk"),
                            ("wil_niet", "Deelnemer wil niet"),
                            ("andere_baan", "Deelnemer heeft ander werk"),
                            ("verhuizing", "Verhuizing"),
                            ("geen_antwoord", "Geen antwoord gekregen"),
                            ("anders", "Anders"),
                        ],
                        db_default="",
                        default="",
                        max_length=20,
                        verbose_name="oorzaak",
                    ),
                ),
                (
                    "told",
                    models.CharField(
                        blank=True, db_default="", default="", max_length=300, verbose_name="wat de deelnemer hoort"
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
                            hash="b0512406f94c6f4d41bd9963990a3512e2a4aab4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6df52",
                            table="matching_matchstepevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="OwnTask",
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
                ("title", models.CharField(max_length=150, verbose_name="taak")),
                ("due_on", models.DateField(verbose_name="uiterlijk op")),
                (
                    "participant",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="own_tasks",
                        to="participants.participant",
                        verbose_name="dossier",
                    ),
                ),
                (
                    "assignee",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="pilots.membership",
                        verbose_name="voor wie",
                    ),
                ),
                ("done_on", models.DateField(blank=True, null=True, verbose_name="klaar op")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
            ],
            options={
                "verbose_name": "eigen taak",
                "verbose_name_plural": "eigen taken",
                "ordering": ["due_on", "recorded_at"],
                "indexes": [
                    models.Index(condition=models.Q(("done_on", None)), fields=["assignee"], name="own_tasks_to_do")
                ],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("title", ""), _negated=True), name="own_task_says_what"),
                    pilots.constraints.SamePilot("participant", name="own_task_participant_of_pilot"),
                    pilots.constraints.SamePilot("assignee", name="own_task_assignee_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="own_task_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_owntaskevent" ("assignee_id", "done_on", "due_on", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "title", "version") VALUES (NEW."assignee_id", NEW."done_on", NEW."due_on", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."title", NEW."version"); RETURN NULL;',
                            hash="5cf4e99b3d2248bb9693cb04d749fc2019058f20",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3aa71",
                            table="matching_owntask",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_owntaskevent" ("assignee_id", "done_on", "due_on", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "title", "version") VALUES (NEW."assignee_id", NEW."done_on", NEW."due_on", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."recorded_at", NEW."recorded_by_id", NEW."title", NEW."version"); RETURN NULL;',
                            hash="9ab0625c536d6b30abe018bf1ec2057163e9a593",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ca6e9",
                            table="matching_owntask",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_owntaskevent" ("assignee_id", "done_on", "due_on", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "recorded_at", "recorded_by_id", "title", "version") VALUES (OLD."assignee_id", OLD."done_on", OLD."due_on", OLD."id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."recorded_at", OLD."recorded_by_id", OLD."title", OLD."version"); RETURN NULL;',
                            hash="f15fae0646015e262e6d4e6ba07c4cd94642a834",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bcef5",
                            table="matching_owntask",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OwnTaskEvent",
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
                        to="matching.owntask",
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
                ("title", models.CharField(max_length=150, verbose_name="taak")),
                ("due_on", models.DateField(verbose_name="uiterlijk op")),
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
                        verbose_name="dossier",
                    ),
                ),
                (
                    "assignee",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                        verbose_name="voor wie",
                    ),
                ),
                ("done_on", models.DateField(blank=True, null=True, verbose_name="klaar op")),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3c818988a601da57ef17e0411d9a88ef6a70b33c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_641d9",
                            table="matching_owntaskevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PermitGap",
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
                    "placement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="gaps",
                        to="matching.placement",
                        verbose_name="plaatsing",
                    ),
                ),
                ("starts_on", models.DateField(verbose_name="vanaf")),
                ("ends_on", models.DateField(verbose_name="tot en met")),
                ("worked", models.BooleanField(verbose_name="gewerkt")),
                ("reported_on", models.DateField(blank=True, null=True, verbose_name="gemeld op")),
            ],
            options={
                "verbose_name": "dagen zonder werkvergunning",
                "verbose_name_plural": "dagen zonder werkvergunning",
                "ordering": ["starts_on"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("ends_on__gte", models.F("starts_on"))), name="gap_ends_after_start"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("reported_on", None), ("worked", False)),
                            models.Q(("reported_on__isnull", False), ("worked", True)),
                            _connector="OR",
                        ),
                        name="work_in_a_gap_is_reported",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=[
                            ("placement", "="),
                            (
                                participants.models.papers.InclusiveDates(
                                    "starts_on",
                                    "ends_on",
                                    django.contrib.postgres.fields.ranges.RangeBoundary(inclusive_upper=True),
                                ),
                                "&&",
                            ),
                        ],
                        name="gaps_are_answered_once",
                    ),
                    pilots.constraints.SamePilot("participant", name="gap_participant_of_pilot"),
                    pilots.constraints.SamePilot("placement", name="gap_placement_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="gap_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_permitgapevent" ("ends_on", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "reported_on", "starts_on", "worked") VALUES (NEW."ends_on", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id", NEW."reported_on", NEW."starts_on", NEW."worked"); RETURN NULL;',
                            hash="e37fceaa8d1240c0212492cd1ae839321b8edf8a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_31100",
                            table="matching_permitgap",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_permitgapevent" ("ends_on", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "reported_on", "starts_on", "worked") VALUES (NEW."ends_on", NEW."id", NEW."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id", NEW."reported_on", NEW."starts_on", NEW."worked"); RETURN NULL;',
                            hash="4514120c4131e0fd7edde423b2998ecc2115bf52",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0a19f",
                            table="matching_permitgap",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_permitgapevent" ("ends_on", "id", "participant_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "reported_on", "starts_on", "worked") VALUES (OLD."ends_on", OLD."id", OLD."participant_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."placement_id", OLD."recorded_at", OLD."recorded_by_id", OLD."reported_on", OLD."starts_on", OLD."worked"); RETURN NULL;',
                            hash="c5065c586f217dd83aa2dfd546a2e263caea8339",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_62a8a",
                            table="matching_permitgap",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PermitGapEvent",
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
                        to="matching.permitgap",
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
                ("starts_on", models.DateField(verbose_name="vanaf")),
                ("ends_on", models.DateField(verbose_name="tot en met")),
                ("worked", models.BooleanField(verbose_name="gewerkt")),
                ("reported_on", models.DateField(blank=True, null=True, verbose_name="gemeld op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="4491cf612a09a4c8d133abefe079d0a02e26aa5e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_25d08",
                            table="matching_permitgapevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Progression",
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
                    "placement",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="progression",
                        to="matching.placement",
                        verbose_name="plaatsing",
                    ),
                ),
                (
                    "fits",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("nee", "Nee")],
                        max_length=5,
                        verbose_name="past beter dan het vorige werk",
                    ),
                ),
                (
                    "better",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("niveau", "Beroep of niveau"),
                                ("uren", "Uren"),
                                ("uurloon", "Loon"),
                                ("contract", "Contract"),
                                ("anders", "Iets anders"),
                            ],
                            max_length=10,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="wat er beter is",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="toelichting")),
                ("judged_on", models.DateField(verbose_name="vastgelegd op")),
                ("version", models.PositiveIntegerField(db_default=0, default=0, editable=False)),
            ],
            options={
                "verbose_name": "doorstroom",
                "verbose_name_plural": "doorstroom",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("fits", "ja"), ("better", []), _connector="OR"),
                        name="progression_is_better_only_when_it_fits",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("better__contains", ["anders"]), _negated=True),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="progression_says_what_else",
                    ),
                    pilots.constraints.SamePilot("placement", name="progression_placement_of_pilot"),
                    pilots.constraints.SamePilot("recorded_by", name="progression_recorder_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_progressionevent" ("better", "fits", "id", "judged_on", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "version") VALUES (NEW."better", NEW."fits", NEW."id", NEW."judged_on", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id", NEW."version"); RETURN NULL;',
                            hash="4ae5ee78f58fbc920178fb7910b24d0171a4f1ef",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c048a",
                            table="matching_progression",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_progressionevent" ("better", "fits", "id", "judged_on", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "version") VALUES (NEW."better", NEW."fits", NEW."id", NEW."judged_on", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."placement_id", NEW."recorded_at", NEW."recorded_by_id", NEW."version"); RETURN NULL;',
                            hash="710369f1a4af7be8cd460771c1918a2813aee25a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_72825",
                            table="matching_progression",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_progressionevent" ("better", "fits", "id", "judged_on", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "placement_id", "recorded_at", "recorded_by_id", "version") VALUES (OLD."better", OLD."fits", OLD."id", OLD."judged_on", OLD."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."placement_id", OLD."recorded_at", OLD."recorded_by_id", OLD."version"); RETURN NULL;',
                            hash="50e28fc6a8d7c73f65c3640800c3d90fc2ee2e7b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_89510",
                            table="matching_progression",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ProgressionEvent",
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
                        to="matching.progression",
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
                (
                    "fits",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("nee", "Nee")],
                        max_length=5,
                        verbose_name="past beter dan het vorige werk",
                    ),
                ),
                (
                    "better",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("niveau", "Beroep of niveau"),
                                ("uren", "Uren"),
                                ("uurloon", "Loon"),
                                ("contract", "Contract"),
                                ("anders", "Iets anders"),
                            ],
                            max_length=10,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="wat er beter is",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="toelichting")),
                ("judged_on", models.DateField(verbose_name="vastgelegd op")),
                ("version", models.PositiveIntegerField(db_default=0, default=0, editable=False)),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="db854c515c55ebd6dcc83bb002489b7df86e2c13",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6616e",
                            table="matching_progressionevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PutOff",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                (
                    "membership",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("key", models.CharField(editable=False, max_length=32)),
                ("back_on", models.DateField(blank=True, null=True, verbose_name="terug op")),
                ("reason", models.CharField(max_length=200, verbose_name="reden")),
                ("put_off_on", models.DateField(verbose_name="uitgesteld op")),
            ],
            options={
                "verbose_name": "uitgesteld punt",
                "verbose_name_plural": "uitgestelde punten",
                "constraints": [
                    models.UniqueConstraint(fields=("membership", "key"), name="item_is_put_off_once"),
                    models.CheckConstraint(condition=models.Q(("reason", ""), _negated=True), name="put_off_says_why"),
                    models.CheckConstraint(
                        condition=models.Q(("back_on__gt", models.F("put_off_on"))), name="put_off_comes_back_later"
                    ),
                    pilots.constraints.SamePilot("membership", name="put_off_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_putoffevent" ("back_on", "id", "key", "membership_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "put_off_on", "reason") VALUES (NEW."back_on", NEW."id", NEW."key", NEW."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id", NEW."put_off_on", NEW."reason"); RETURN NULL;',
                            hash="39d445617a3cc1431cd76a4259c955530855e7a1",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7605c",
                            table="matching_putoff",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "matching_putoffevent" ("back_on", "id", "key", "membership_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "put_off_on", "reason") VALUES (NEW."back_on", NEW."id", NEW."key", NEW."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id", NEW."put_off_on", NEW."reason"); RETURN NULL;',
                            hash="8b6a299e671a4201f5fbbf19af52450d3b70d5ec",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1c840",
                            table="matching_putoff",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_putoffevent" ("back_on", "id", "key", "membership_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "put_off_on", "reason") VALUES (OLD."back_on", OLD."id", OLD."key", OLD."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id", OLD."put_off_on", OLD."reason"); RETURN NULL;',
                            hash="b10deff72a55711eb048e492b9a3ac3d4a826a28",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_89df1",
                            table="matching_putoff",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PutOffEvent",
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
                        to="matching.putoff",
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
                    "membership",
                    models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                    ),
                ),
                ("key", models.CharField(editable=False, max_length=32)),
                ("back_on", models.DateField(blank=True, null=True, verbose_name="terug op")),
                ("reason", models.CharField(max_length=200, verbose_name="reden")),
                ("put_off_on", models.DateField(verbose_name="uitgesteld op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5e69f07777801b6b99978b1d692e82b0eee18dd4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ebfc9",
                            table="matching_putoffevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Wage",
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
                    "contract",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="wage",
                        to="matching.contract",
                        verbose_name="contract",
                    ),
                ),
                ("per_hour", models.DecimalField(decimal_places=2, max_digits=6, verbose_name="uurloon")),
            ],
            options={
                "verbose_name": "loon",
                "verbose_name_plural": "lonen",
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("per_hour__gt", 0)), name="wage_is_positive"),
                    pilots.constraints.SamePilot("contract", name="wage_contract_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
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
                    pgtrigger.compiler.Trigger(
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
                    pgtrigger.compiler.Trigger(
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
                ],
            },
        ),
        migrations.CreateModel(
            name="WageEvent",
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
                        to="matching.wage",
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
                ("per_hour", models.DecimalField(decimal_places=2, max_digits=6, verbose_name="uurloon")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ea37548d85023ac7c9c4994ab31030fc56ecf8b9",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_24556",
                            table="matching_wageevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="WorkSettings",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "pilot",
                    models.ForeignKey(
                        editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pilots.pilot"
                    ),
                ),
                (
                    "membership",
                    models.OneToOneField(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="pilots.membership",
                    ),
                ),
                (
                    "digest",
                    models.CharField(
                        choices=[("dagelijks", "Elke werkdag"), ("wekelijks", "Alleen op maandag"), ("nooit", "Nooit")],
                        default="dagelijks",
                        max_length=10,
                        verbose_name="ochtendmail",
                    ),
                ),
                ("digest_sent_on", models.DateField(blank=True, editable=False, null=True)),
                ("feed_hash", models.CharField(blank=True, editable=False, max_length=64)),
                ("feed_made_on", models.DateField(blank=True, null=True, verbose_name="agenda gemaakt op")),
            ],
            options={
                "verbose_name": "instellingen van Mijn werk",
                "verbose_name_plural": "instellingen van Mijn werk",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("digest__in", matching.enums.Digest)), name="digest_is_known"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("feed_hash", ""), ("feed_made_on", None)),
                            models.Q(models.Q(("feed_hash", ""), _negated=True), ("feed_made_on__isnull", False)),
                            _connector="OR",
                        ),
                        name="feed_says_when_it_was_made",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("feed_hash", ""), _negated=True),
                        fields=("feed_hash",),
                        name="feed_is_of_one_member",
                    ),
                    pilots.constraints.SamePilot("membership", name="work_settings_of_pilot"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_worksettingsevent" ("digest", "feed_made_on", "id", "membership_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id") VALUES (NEW."digest", NEW."feed_made_on", NEW."id", NEW."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pilot_id"); RETURN NULL;',
                            hash="8ec15f8630a6b0a9505cc41e4ecfe6fa20c2c606",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c521e",
                            table="matching_worksettings",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."digest" IS DISTINCT FROM (NEW."digest") OR OLD."feed_made_on" IS DISTINCT FROM (NEW."feed_made_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."membership_id" IS DISTINCT FROM (NEW."membership_id") OR OLD."pilot_id" IS DISTINCT FROM (NEW."pilot_id"))',
                            func='INSERT INTO "matching_worksettingsevent" ("digest", "feed_made_on", "id", "membership_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id") VALUES (NEW."digest", NEW."feed_made_on", NEW."id", NEW."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pilot_id"); RETURN NULL;',
                            hash="3112df5775c4b46fb92eb2aa682d17f2b54c9372",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_69386",
                            table="matching_worksettings",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "matching_worksettingsevent" ("digest", "feed_made_on", "id", "membership_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id") VALUES (OLD."digest", OLD."feed_made_on", OLD."id", OLD."membership_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pilot_id"); RETURN NULL;',
                            hash="f7591f7ce2b4321b36e116c12563c763043c2aa8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_98299",
                            table="matching_worksettings",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="WorkSettingsEvent",
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
                        to="matching.worksettings",
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
                    "membership",
                    models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="pilots.membership",
                    ),
                ),
                (
                    "digest",
                    models.CharField(
                        choices=[("dagelijks", "Elke werkdag"), ("wekelijks", "Alleen op maandag"), ("nooit", "Nooit")],
                        default="dagelijks",
                        max_length=10,
                        verbose_name="ochtendmail",
                    ),
                ),
                ("feed_made_on", models.DateField(blank=True, null=True, verbose_name="agenda gemaakt op")),
            ],
            options={
                "abstract": False,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3740db2a3c4e023f11bd16320f18fda2795c42c4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_448a5",
                            table="matching_worksettingsevent",
                            when="BEFORE",
                        ),
                    )
                ],
            },
        ),
    ]
