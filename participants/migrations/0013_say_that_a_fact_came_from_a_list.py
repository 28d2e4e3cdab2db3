"""A fact may come from a list that was read in: a choice more, nothing that is stored changes."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("participants", "0012_papers_for_work"),
    ]

    operations = [
        migrations.AlterField(
            model_name="asylumfacts",
            name="application_source",
            field=models.CharField(
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
        migrations.AlterField(
            model_name="asylumfacts",
            name="exclusion_source",
            field=models.CharField(
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
        migrations.AlterField(
            model_name="asylumfacts",
            name="reception_source",
            field=models.CharField(
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
        migrations.AlterField(
            model_name="asylumfacts",
            name="registered_source",
            field=models.CharField(
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
        migrations.AlterField(
            model_name="asylumfactsevent",
            name="application_source",
            field=models.CharField(
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
        migrations.AlterField(
            model_name="asylumfactsevent",
            name="exclusion_source",
            field=models.CharField(
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
        migrations.AlterField(
            model_name="asylumfactsevent",
            name="reception_source",
            field=models.CharField(
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
        migrations.AlterField(
            model_name="asylumfactsevent",
            name="registered_source",
            field=models.CharField(
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
        migrations.AlterField(
            model_name="milestone",
            name="source",
            field=models.CharField(
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
        migrations.AlterField(
            model_name="milestoneevent",
            name="source",
            field=models.CharField(
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
        migrations.AlterField(
            model_name="stay",
            name="source",
            field=models.CharField(
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
        migrations.AlterField(
            model_name="stayevent",
            name="source",
            field=models.CharField(
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
    ]
