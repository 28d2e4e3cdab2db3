"""A dossier that went to another pilot is still found by its numbers, by who may read it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("participants", "0010_say_why_a_request_for_linking_changed"),
        ("pilots", "0008_find_bookings_by_pilot"),
    ]

    operations = [
        migrations.AddField(
            model_name="identity",
            name="former_v_number_index",
            field=models.BinaryField(null=True),
        ),
        migrations.AddField(
            model_name="sealedbsn",
            name="former_bsn_index",
            field=models.BinaryField(null=True),
        ),
        migrations.AddIndex(
            model_name="identity",
            index=models.Index(
                condition=models.Q(("former_v_number_index__isnull", False)),
                fields=["pilot", "former_v_number_index"],
                name="former_v_number",
            ),
        ),
        migrations.AddIndex(
            model_name="sealedbsn",
            index=models.Index(
                condition=models.Q(("former_bsn_index__isnull", False)),
                fields=["pilot", "former_bsn_index"],
                name="former_bsn",
            ),
        ),
    ]
