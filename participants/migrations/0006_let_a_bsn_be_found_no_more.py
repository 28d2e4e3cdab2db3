"""A BSN of a dossier that went to another pilot is found no more, so that it is free for a new dossier."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("participants", "0005_hold_pasted_lists_of_documents"),
    ]

    operations = [
        migrations.AlterField(
            model_name="sealedbsn",
            name="bsn_index",
            field=models.BinaryField(null=True),
        ),
    ]
