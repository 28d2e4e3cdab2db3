from django.db import migrations

import pilots.constraints


class Migration(migrations.Migration):
    dependencies = [
        ("matching", "0001_squashed_0012_matches_and_work"),
        ("pilots", "0009_recorders_stay_in_their_pilot"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="contract",
            constraint=pilots.constraints.SamePilot("recorded_by", name="contract_recorder_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="wage",
            constraint=pilots.constraints.SamePilot("recorded_by", name="wage_recorder_of_pilot"),
        ),
    ]
