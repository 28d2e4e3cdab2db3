from django.db import migrations

import pilots.constraints


class Migration(migrations.Migration):
    dependencies = [
        ("participants", "0001_squashed_0014_dossiers"),
        ("pilots", "0009_recorders_stay_in_their_pilot"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="contactdetails",
            constraint=pilots.constraints.SamePilot("recorded_by", name="contact_details_recorder_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="identity",
            constraint=pilots.constraints.SamePilot("recorded_by", name="identity_recorder_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="intakedraft",
            constraint=pilots.constraints.SamePilot("recorded_by", name="intake_draft_recorder_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="spokenlanguage",
            constraint=pilots.constraints.SamePilot("recorded_by", name="language_recorder_of_pilot"),
        ),
        migrations.AddConstraint(
            model_name="workprofile",
            constraint=pilots.constraints.SamePilot("recorded_by", name="work_profile_recorder_of_pilot"),
        ),
    ]
