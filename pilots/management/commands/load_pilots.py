"""Fill the database with the pilots that come with the product."""

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from config.database.scope import maintenance
from pilots.loader import Loader


class Command(BaseCommand):
    help = "Load the pilots and the legal parameters that come with the product; a second run changes nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        with maintenance():
            done = Loader().load()
        if options["verbosity"]:
            self.stdout.write(
                f"Pilots: {done['made']} rows made, {done['changed']} changed, {done['same']} as they were."
            )
        call_command("load_parameters", verbosity=options["verbosity"], stdout=self.stdout)
