from django.db import migrations

import pilots.constraints


class Migration(migrations.Migration):
    dependencies = [
        ("employers", "0001_squashed_0007_employers_and_vacancies"),
        ("pilots", "0009_recorders_stay_in_their_pilot"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="employercontact",
            constraint=pilots.constraints.SamePilot("recorded_by", name="contact_recorder_of_pilot"),
        ),
    ]
