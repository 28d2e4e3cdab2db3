from django.db import migrations

import pilots.constraints


class Migration(migrations.Migration):
    dependencies = [
        ("pilots", "0001_squashed_0008_pilots_and_members"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="expenditure",
            constraint=pilots.constraints.SamePilot("recorded_by", name="expenditure_recorder_of_pilot"),
        ),
    ]
